#include "json.h"

#include "jsonreader.h"
#include "jsonwriter.h"

#include <charconv>
#include <set>

namespace headroom::model {
namespace {

constexpr const char *versionMember = "formatVersion";
constexpr std::size_t maxDepth = 64;    ///< the format itself needs 8; the rest is for members of newer versions
constexpr std::size_t maxMembers = 500; ///< of one object: ordered_json looks members up one by one, so a huge object would take hours

/// Checks a text before it becomes a tree: syntax, depth, and members that stand twice (of which a reader would silently drop one).
class Inspection : public nlohmann::json_sax<Json>
{
public:
    explicit Inspection(std::string_view text)
        : m_text(text)
    {
    }
    [[nodiscard]] Error error() const { return m_error; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }

    bool key(string_t &name) override
    {
        if (m_names.back().size() == maxMembers) {
            m_error = {ErrorCode::InvalidInput, "One object has more than " + std::to_string(maxMembers) + " members; no project has.", {}};
            return false;
        }
        if (m_names.back().insert(name).second)
            return true;
        m_error = {ErrorCode::InvalidInput, "The member \"" + name + "\" stands twice in one object; remove one of them.", {}};
        return false;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &problem) override
    {
        const bool tooLarge = problem.id == 406; // out_of_range: a number beyond a double
        m_error = tooLarge ? Error{ErrorCode::InvalidInput, "A number is too large.", place(position)}
                           : Error{ErrorCode::NotAProject, syntaxMessage(position), place(position)};
        return false;
    }

private:
    bool enter()
    {
        m_names.emplace_back();
        if (m_names.size() <= maxDepth)
            return true;
        m_error = {ErrorCode::InvalidInput, "The JSON text is nested deeper than " + std::to_string(maxDepth) + " levels.", {}};
        return false;
    }

    bool leave()
    {
        m_names.pop_back();
        return true;
    }

    [[nodiscard]] std::string syntaxMessage(std::size_t position) const
    {
        return position > m_text.size() ? "The JSON text ends too early; it seems to be cut off."
                                        : "This is not JSON: the text is damaged here.";
    }

    [[nodiscard]] std::string place(std::size_t position) const
    {
        const std::string_view before = m_text.substr(0, std::min(position, m_text.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const std::size_t lastBreak = before.rfind('\n');
        const std::size_t column = lastBreak == std::string_view::npos ? before.size() : before.size() - lastBreak - 1;
        return "line " + std::to_string(line) + ", column " + std::to_string(std::max<std::size_t>(column, 1));
    }

    std::string_view m_text;
    std::vector<std::set<std::string, std::less<>>> m_names; ///< one entry per open object or list
    Error m_error{ErrorCode::NotAProject, "This is not JSON.", {}};
};

Result<Json> parse(std::string_view text)
{
    if (text.size() > maxJsonBytes)
        return fail(ErrorCode::InvalidInput,
                    "The text is larger than " + std::to_string(maxJsonBytes >> 20) + " MiB; no project is that large.");
    Inspection inspection(text);
    if (!Json::sax_parse(text, &inspection))
        return tl::unexpected(inspection.error());
    return Json::parse(text, nullptr, false);
}

/// Refuses what this version cannot understand; a newer minor version only adds members, which are kept.
Result<> checkVersion(const Json &json)
{
    if (!json.is_object())
        return fail(ErrorCode::NotAProject, "This is no Headroom project: expected an object, found " + Reader::nameOf(json) + '.', "/");
    const auto member = json.find(versionMember);
    if (member == json.end())
        return fail(ErrorCode::NotAProject, "This is no Headroom project: the member \"formatVersion\" is missing.", "/");
    const std::string version = member->is_string() ? member->get<std::string>() : std::string();
    int major = 0;
    const auto [end, problem] = std::from_chars(version.data(), version.data() + version.size(), major);
    if (problem != std::errc() || major < 1 || (end != version.data() + version.size() && *end != '.'))
        return fail(ErrorCode::NotAProject, "The format version is not understood; this version writes \"1.0\".", "/formatVersion");
    if (major > formatMajor)
        return fail(ErrorCode::NewerVersion,
                    "Written in format " + version + " by a newer Headroom; this one reads up to format " + std::to_string(formatMajor) +
                        ".x. Open it with a newer version, or export it from there in the older format.",
                    "/formatVersion");
    return {};
}

template<class T>
std::string toText(const T &value)
{
    Json json = Json::object();
    json[versionMember] = std::to_string(formatMajor) + '.' + std::to_string(formatMinor);
    json.update(toValue(value));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

template<class T>
Result<T> fromText(std::string_view text)
{
    auto json = parse(text);
    if (!json)
        return tl::unexpected(std::move(json.error()));
    if (auto version = checkVersion(*json); !version)
        return tl::unexpected(std::move(version.error()));
    json->erase(versionMember);
    T value;
    Reader reader;
    reader.read(*json, value);
    if (reader.error())
        return tl::unexpected(*reader.error());
    return value;
}

} // namespace

std::string toJson(const Project &project)
{
    return toText(project);
}

Result<Project> projectFromJson(std::string_view text)
{
    return fromText<Project>(text);
}

std::string toJson(const Variant &variant)
{
    return toText(variant);
}

Result<Variant> variantFromJson(std::string_view text)
{
    return fromText<Variant>(text);
}

} // namespace headroom::model
