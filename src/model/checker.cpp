#include "checker.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace headroom::model {

void Checker::enter(std::string_view what, const std::string &id)
{
    m_what = what;
    m_element = id;
}

void Checker::error(ErrorCode code, std::string message)
{
    add(Issue::Severity::Error, code, std::move(message));
}

void Checker::warning(ErrorCode code, std::string message)
{
    add(Issue::Severity::Warning, code, std::move(message));
}

void Checker::add(Issue::Severity severity, ErrorCode code, std::string message)
{
    std::string where = m_variant.empty() ? std::string() : "variant " + m_variant.value;
    if (!m_what.empty())
        where += (where.empty() ? "" : ", ") + m_what + (m_element.empty() ? "" : ' ' + m_element);
    m_issues.push_back({severity, {code, std::move(message), std::move(where)}, m_variant, m_element});
}

void Checker::number(std::string_view name, double value, Range allowed)
{
    if (!std::isfinite(value))
        invalid(std::string(name) + " is not a number; enter one from " + figure(allowed.minimum) + " to " + figure(allowed.maximum) + '.');
    else if (value < allowed.minimum || value > allowed.maximum)
        invalid(std::string(name) + " is " + figure(value) + "; it must be from " + figure(allowed.minimum) + " to " +
                figure(allowed.maximum) + '.');
}

void Checker::positive(std::string_view name, double value, double maximum)
{
    if (std::isfinite(value) && (value <= 0 || value > maximum))
        invalid(std::string(name) + " is " + figure(value) + "; it must be more than 0 and at most " + figure(maximum) + '.');
    else
        number(name, value, {0, maximum});
}

void Checker::id(const std::string &id, std::set<std::string> &taken)
{
    const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    if (id.empty() || id.size() > 64 || !std::all_of(id.begin(), id.end(), isAllowed))
        invalid("The id \"" + id.substr(0, 80) + "\" is not allowed; use 1 to 64 characters of a-z, 0-9 and '-'.");
    if (!taken.insert(id).second)
        invalid("The id \"" + id + "\" is used twice; give one of the two another id.");
}

void Checker::requestClass(const RequestClassId &id, std::string_view where)
{
    if (!m_project.requestClass(id))
        error(ErrorCode::BrokenReference,
              std::string(where) + " names the request class \"" + id.value + "\", which does not exist; add the class or choose another.");
}

void Checker::classOnce(const RequestClassId &id, std::set<RequestClassId> &seen, std::string_view where)
{
    requestClass(id, where);
    if (!seen.insert(id).second)
        invalid(std::string(where) + " lists the request class \"" + id.value + "\" twice; remove one entry.");
}

void Checker::purchase(const PurchaseOption &option)
{
    if (option.years != 1 && option.years != 3)
        invalid("The term of the purchase option is " + std::to_string(option.years) + " years; it must be 1 or 3.");
    number("The share of the purchase option", option.share, fraction);
}

void Checker::frame(const Rect &frame)
{
    number("The x position", frame.x, coordinate);
    number("The y position", frame.y, coordinate);
    number("The width", frame.width, {0, coordinate.maximum});
    number("The height", frame.height, {0, coordinate.maximum});
}

bool isIsoDate(const std::string &text)
{
    int year = 0, month = 0, day = 0;
    char rest = 0;
    if (text.size() != 10 || std::sscanf(text.c_str(), "%4d-%2d-%2d%c", &year, &month, &day, &rest) != 3)
        return false;
    if (year < 1970 || month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

std::string figure(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.12g", value);
    return text;
}

} // namespace headroom::model
