#include "commandline.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace headroom::cli {
namespace {

tl::unexpected<Error> misused(const std::string &what)
{
    return fail(ErrorCode::InvalidInput, what + "; --help shows what can be given.");
}

std::string written(const std::string &option)
{
    return (option.size() == 1 ? "-" : "--") + option;
}

} // namespace

Result<Arguments> Arguments::parse(const std::vector<std::string> &given, const std::vector<Positional> &positionals,
                                   const std::vector<Option> &options)
{
    Arguments arguments;
    bool onlyPositionals = false;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const std::string &word = given[i];
        if (onlyPositionals || word.size() < 2 || word[0] != '-') {
            arguments.m_positionals.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyPositionals = true;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name =
            word.substr(word.starts_with("--") ? 2 : 1, equals == std::string::npos ? equals : equals - (word.starts_with("--") ? 2 : 1));
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&](const Option &one) { return one.name == name && written(name) == word.substr(0, equals); });
        if (option == options.end())
            return misused("There is no option " + word.substr(0, equals));
        std::string value;
        if (equals != std::string::npos)
            value = word.substr(equals + 1);
        else if (!option->value.empty() && i + 1 < given.size())
            value = given[++i];
        if (option->value.empty() && equals != std::string::npos)
            return misused("The option " + written(name) + " takes no value");
        if (!option->value.empty() && value.empty())
            return misused("The option " + written(name) + " needs a value, " + option->value);
        if (!arguments.m_options.emplace(name, value).second)
            return misused("The option " + written(name) + " is given twice");
    }
    if (arguments.m_positionals.size() > positionals.size())
        return misused("\"" + arguments.m_positionals[positionals.size()] + "\" is one argument too many");
    for (std::size_t i = arguments.m_positionals.size(); i < positionals.size(); ++i)
        if (positionals[i].required)
            return misused("The argument " + positionals[i].name + " is missing");
    return arguments;
}

std::string Arguments::text(const std::string &option, const std::string &otherwise) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? otherwise : found->second;
}

Result<std::optional<double>> Arguments::number(const std::string &option, double minimum, double maximum) const
{
    if (!has(option))
        return std::nullopt;
    const std::string given = text(option);
    double value = 0;
    const auto [end, problem] = std::from_chars(given.data(), given.data() + given.size(), value);
    if (problem != std::errc() || end != given.data() + given.size() || !(value >= minimum && value <= maximum)) {
        std::ostringstream range;
        range.imbue(std::locale::classic());
        range << minimum << " to " << maximum;
        return misused("The value \"" + given + "\" of " + written(option) + " is no number from " + range.str());
    }
    return value;
}

Result<std::optional<std::uint64_t>> Arguments::wholeNumber(const std::string &option) const
{
    if (!has(option))
        return std::nullopt;
    const std::string given = text(option);
    std::uint64_t value = 0;
    const auto [end, problem] = std::from_chars(given.data(), given.data() + given.size(), value);
    if (problem != std::errc() || end != given.data() + given.size())
        return misused("The value \"" + given + "\" of " + written(option) + " is no whole number of 0 or more");
    return value;
}

std::vector<std::string> Arguments::list(const std::string &option) const
{
    std::vector<std::string> parts;
    std::istringstream text(this->text(option));
    for (std::string part; std::getline(text, part, ',');)
        if (!part.empty())
            parts.push_back(part);
    return parts;
}

} // namespace headroom::cli
