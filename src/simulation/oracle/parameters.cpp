#include "parameters.h"

#include <cmath>
#include <sstream>

namespace headroom::simulation::oracle {

namespace {

std::vector<double> numbers(std::string text)
{
    for (char &ch : text)
        if (ch == '[' || ch == ']')
            ch = ' ';
    std::istringstream in(text);
    in.imbue(std::locale::classic());
    std::vector<double> values;
    for (double value = 0; in >> value;)
        values.push_back(value);
    return values;
}

std::optional<double> number(const std::string &text)
{
    std::istringstream in(text);
    in.imbue(std::locale::classic());
    double value = 0;
    if (!(in >> value) || !in.eof() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace

std::string textOf(const Case &c, const char *name)
{
    const auto it = c.parameters.find(name);
    return it == c.parameters.end() ? std::string() : it->second;
}

std::optional<double> numberOf(const Case &c, const char *name) { return number(textOf(c, name)); }

std::vector<double> vectorOf(const Case &c, const char *name) { return numbers(textOf(c, name)); }

std::vector<std::vector<double>> matrixOf(const Case &c, const char *name)
{
    std::vector<std::vector<double>> rows;
    std::istringstream in(textOf(c, name));
    for (std::string row; std::getline(in, row, '|');)
        rows.push_back(numbers(row));
    return rows;
}

tl::unexpected<Error> missing(const Case &c, const char *what)
{
    return fail(ErrorCode::InvalidInput, std::string("The parameter ") + what + " is missing or not a number.", c.id);
}

Result<Courses> coursesOf(const Case &c)
{
    Courses courses;
    const auto mu = numberOf(c, "mu");
    if (!mu || *mu <= 0)
        return missing(c, "mu");
    courses.service = *mu;
    auto arrivals = TimeFunction::parse(textOf(c, "lam"));
    if (!arrivals)
        return tl::unexpected(arrivals.error());
    courses.arrivals = *arrivals;
    auto servers = TimeFunction::parse(textOf(c, "c"));
    if (!servers)
        return tl::unexpected(servers.error());
    courses.servers = *servers;
    courses.infiniteServers = std::isinf(servers->at(0));
    courses.limit = int(numberOf(c, "K").value_or(0));
    const std::string start = textOf(c, "N0");
    const std::string stationary = "stationary(lam=";
    if (start.rfind("periodic", 0) == 0)
        courses.periodic = true;
    else if (start.rfind(stationary, 0) == 0 && start.back() == ')')
        courses.stationaryAt = number(start.substr(stationary.size(), start.size() - stationary.size() - 1)).value_or(-1);
    else if (const auto jobs = number(start.empty() ? "0" : start); jobs && *jobs >= 0 && *jobs < 1e6)
        courses.start = int(*jobs);
    else
        return missing(c, "N0");
    if (!courses.infiniteServers && !(courses.servers.at(0) >= 1))
        return missing(c, "c");
    return courses;
}

} // namespace headroom::simulation::oracle
