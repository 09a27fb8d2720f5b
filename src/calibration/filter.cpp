#include "filter.h"

#include <algorithm>

namespace headroom::calibration {

namespace {

std::string trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t");
    return from == std::string_view::npos ? std::string() : std::string(text.substr(from, text.find_last_not_of(" \t") - from + 1));
}

} // namespace

Result<Filter> Filter::parse(std::string_view text, const Cells &cells)
{
    static const std::pair<const char *, Sign> signs[] = {{"!=", Sign::NotEqual}, {"<=", Sign::AtMost}, {">=", Sign::AtLeast},
                                                          {"=", Sign::Equal},     {"<", Sign::Less},    {">", Sign::More}};
    Filter filter;
    while (!trimmed(text).empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        const std::string part = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(text.size(), end + 1));
        const std::size_t at = part.find_first_of("!=<>");
        const auto sign = std::find_if(std::begin(signs), std::end(signs), [&](const auto &each) { return at != std::string::npos && part.substr(at).starts_with(each.first); });
        if (at == std::string::npos || sign == std::end(signs))
            return fail(ErrorCode::InvalidInput, "The condition \"" + part + "\" is not of the form column=value, or with != < <= > >=.");
        const std::string name = trimmed(std::string_view(part).substr(0, at));
        const auto column = std::find(cells.columns.begin(), cells.columns.end(), name);
        if (column == cells.columns.end())
            return fail(ErrorCode::InvalidInput, "The condition \"" + part + "\" names no column of the table.");
        filter.m_conditions.push_back({std::size_t(column - cells.columns.begin()), sign->second, trimmed(std::string_view(part).substr(at + std::string_view(sign->first).size()))});
    }
    return filter;
}

bool Filter::holds(const std::vector<std::string> &row) const
{
    return std::all_of(m_conditions.begin(), m_conditions.end(), [&](const Condition &each) {
        const std::string &cell = row[each.column];
        const double a = numberIn(cell), b = numberIn(each.value);
        const bool numbers = a == a && b == b;
        const bool equal = numbers ? a == b : cell == each.value;
        switch (each.sign) {
        case Sign::Equal: return equal;
        case Sign::NotEqual: return !equal;
        case Sign::Less: return numbers && a < b;
        case Sign::AtMost: return numbers && a <= b;
        case Sign::More: return numbers && a > b;
        case Sign::AtLeast: return numbers && a >= b;
        }
        return false;
    });
}

} // namespace headroom::calibration
