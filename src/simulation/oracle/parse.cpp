#include "oracle.h"

#include <charconv>

namespace headroom::simulation::oracle {

namespace {

constexpr std::size_t maxRows = 100'000, maxLine = 4'000;

/// One CSV line split at commas; quotes are honoured (RFC 4180, without line breaks inside a field).
std::vector<std::string> split(std::string_view line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted && c == '"' && i + 1 < line.size() && line[i + 1] == '"') {
            fields.back() += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            fields.emplace_back();
        } else {
            fields.back() += c;
        }
    }
    return fields;
}

std::optional<double> toNumber(const std::string &text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::map<std::string, std::string> parameters(const std::string &text)
{
    std::map<std::string, std::string> result;
    std::string lastKey;
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t to = std::min(text.find(';', from), text.size());
        const std::string part = text.substr(from, to - from);
        // "lam=4; 20 for 10<=t<40; 4" is one value: a part belongs to the last key unless it begins with "key=".
        const std::size_t equals = part.find('=');
        const bool isKey = equals != std::string::npos && equals > 0 && part.front() != ' ' &&
                           part.find_first_of("<> ") > equals;
        if (isKey) {
            lastKey = part.substr(0, equals);
            result[lastKey] = part.substr(equals + 1);
        } else if (!lastKey.empty()) {
            result[lastKey] += ';' + part;
        }
        from = to + 1;
    }
    return result;
}

} // namespace

Result<std::vector<Case>> parse(std::string_view csv)
{
    std::vector<Case> cases;
    std::map<std::string, std::size_t> columns;
    std::size_t lineNumber = 0, rows = 0;
    while (!csv.empty()) {
        const std::size_t end = std::min(csv.find('\n'), csv.size());
        std::string_view line = csv.substr(0, end);
        csv.remove_prefix(std::min(end + 1, csv.size()));
        ++lineNumber;
        const std::string where = "line " + std::to_string(lineNumber);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line.empty())
            continue;
        if (line.size() > maxLine || ++rows > maxRows)
            return fail(ErrorCode::InvalidInput, "The oracle table is too large: at most 100,000 rows of 4,000 characters.", where);
        const std::vector<std::string> fields = split(line);
        if (columns.empty()) {
            for (std::size_t i = 0; i < fields.size(); ++i)
                columns[fields[i]] = i;
            for (const char *wanted : {"case_id", "family", "params", "station", "t_s", "metric", "value", "tol_rel"})
                if (!columns.count(wanted))
                    return fail(ErrorCode::InvalidInput, std::string("The column ") + wanted + " is missing from the header.", where);
            continue;
        }
        const auto field = [&](const char *name) { return columns[name] < fields.size() ? fields[columns[name]] : std::string(); };
        Row row;
        row.station = field("station");
        row.metric = field("metric");
        const auto value = toNumber(field("value"));
        const auto tolerance = toNumber(field("tol_rel"));
        const auto seconds = field("t_s").empty() ? std::optional(0.0) : toNumber(field("t_s"));
        if (!value || !tolerance || !seconds || field("case_id").empty())
            return fail(ErrorCode::InvalidInput, "A row needs a case, a metric and numbers for value, tolerance and time.", where);
        row.value = *value;
        row.tolerance = *tolerance;
        row.seconds = *seconds;
        if (cases.empty() || cases.back().id != field("case_id"))
            cases.push_back({field("case_id"), field("family"), parameters(field("params")), {}});
        cases.back().rows.push_back(std::move(row));
    }
    if (columns.empty())
        return fail(ErrorCode::InvalidInput, "The oracle table is empty.");
    return cases;
}

std::size_t Verification::failed() const
{
    std::size_t count = 0;
    for (const Judgement &row : rows)
        count += !row.ok;
    return count;
}

} // namespace headroom::simulation::oracle
