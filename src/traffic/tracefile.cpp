#include "tracefile.h"

#include "calendar.h"

#include <base/units.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace headroom::traffic {

namespace {

constexpr std::size_t mostBytes = std::size_t(64) << 20, mostRows = 2000000, mostPlaces = 600000, mostFields = 64;

struct Row
{
    double time = 0, value = 0;
};

struct Series
{
    std::vector<Row> rows;
    std::string unit;
};

auto wrong(const std::string &message, std::size_t line = 0)
{
    return fail(ErrorCode::InvalidInput, message, line > 0 ? "line " + std::to_string(line) : "");
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\"";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Fields of one line; separators inside quotes are part of the field.
std::vector<std::string_view> fieldsOf(std::string_view line, char separator)
{
    std::vector<std::string_view> fields;
    std::size_t from = 0;
    bool quoted = false;
    for (std::size_t i = 0; i <= line.size() && fields.size() < mostFields; ++i) {
        if (i < line.size() && line[i] == '"')
            quoted = !quoted;
        if (i == line.size() || (line[i] == separator && !quoted)) {
            fields.push_back(trimmed(line.substr(from, i - from)));
            from = i + 1;
        }
    }
    return fields;
}

char separatorOf(std::string_view line)
{
    for (const char candidate : {'\t', ';', ','})
        if (line.find(candidate) != std::string_view::npos)
            return candidate;
    return ',';
}

std::optional<double> numberOf(std::string_view field, char separator)
{
    std::string plain(field.substr(0, 64));
    if (separator == ';')
        std::replace(plain.begin(), plain.end(), ',', '.');
    double value = 0;
    const auto end = plain.data() + plain.size();
    const auto [stop, code] = std::from_chars(plain.data(), end, value);
    return code == std::errc() && stop == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Which columns matter, settled at the first row that begins with a time.
struct Columns
{
    char separator = ',';
    int value = -1, unit = -1;
};

Result<Series> readRows(std::string_view text, const TraceOptions &options)
{
    Series series;
    Columns columns;
    columns.value = options.valueColumn;
    bool settled = false;
    std::size_t line = 0;
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++line;
        if (trimmed(row).empty() || row.front() == '#')
            continue;
        if (!settled)
            columns.separator = separatorOf(row);
        const auto fields = fieldsOf(row, columns.separator);
        const auto time = instant(fields.front());
        if (!time) {
            if (settled)
                return wrong("\"" + std::string(fields.front().substr(0, 40)) +
                                 "\" is no time; write it like 2027-01-04T18:05:00Z or in seconds since 1970.",
                             line);
            for (std::size_t i = 1; i < fields.size(); ++i) // a heading
                if (fields[i] == "unit")
                    columns.unit = int(i);
            if (line > 20)
                return wrong("None of the first 20 lines begins with a time; the first column must hold it.", line);
            continue;
        }
        for (std::size_t i = 1; !settled && columns.value < 0 && i < fields.size(); ++i)
            if (numberOf(fields[i], columns.separator))
                columns.value = int(i);
        settled = true;
        if (columns.value < 1 || std::size_t(columns.value) >= fields.size())
            return wrong("There is no value beside the time; each row needs one, separated by a comma, a semicolon or a tab.", line);
        const std::string_view field = fields[std::size_t(columns.value)];
        if (field.empty())
            continue; // a gap that the system wrote down
        const auto value = numberOf(field, columns.separator);
        if (!value || *value < 0 || *value > 1e15)
            return wrong("\"" + std::string(field.substr(0, 40)) + "\" is no load; values are numbers from 0 up.", line);
        if (columns.unit > 0 && series.unit.empty() && std::size_t(columns.unit) < fields.size())
            series.unit = std::string(fields[std::size_t(columns.unit)].substr(0, 40));
        series.rows.push_back({*time, *value});
        if (series.rows.size() > mostRows)
            return wrong("There are more than 2,000,000 rows; sum them to minutes first, or cut the file.", line);
    }
    if (series.rows.size() < 2)
        return wrong("There are fewer than two rows with a time and a value, so there is no series.");
    std::stable_sort(series.rows.begin(), series.rows.end(), [](const Row &a, const Row &b) { return a.time < b.time; });
    return series;
}

Result<> cut(std::vector<Row> &rows, const TraceOptions &options)
{
    double from = rows.front().time;
    if (!options.from.empty()) {
        const auto start = instant(options.from);
        if (!start)
            return wrong("The start \"" + options.from + "\" is no time; write it like 2027-01-04 or 2027-01-04T18:00Z.");
        from = *start;
    }
    const double until = options.hours > 0 ? from + options.hours * units::secondsPerHour : INFINITY;
    std::erase_if(rows, [&](const Row &row) { return row.time < from || row.time >= until; });
    if (rows.size() < 2)
        return wrong("Fewer than two rows lie in the part that was asked for; choose another start or length.");
    return {};
}

/// The commonest distance of neighbours in whole seconds; of equally common ones the shortest.
double stepOf(const std::vector<Row> &rows)
{
    std::map<long, std::size_t> counts;
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (const long distance = std::lround(std::min(rows[i].time - rows[i - 1].time, 1e9)); distance > 0)
            ++counts[distance];
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? 0 : double(most->first);
}

/// Straight lines over the places that no row fell on; the number of them.
int fillGaps(std::vector<double> &values, const std::vector<int> &rows)
{
    int filled = 0;
    std::size_t last = 0; // the first and the last place always have a row
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (rows[i] == 0)
            continue;
        for (std::size_t gap = last + 1; gap < i; ++gap, ++filled)
            values[gap] = values[last] + (values[i] - values[last]) * double(gap - last) / double(i - last);
        last = i;
    }
    return filled;
}

void regroup(model::Trace &trace, double stepSeconds)
{
    const auto times = std::size_t(std::max(1.0, std::round(stepSeconds / trace.stepSeconds)));
    std::vector<double> groups((trace.values.size() + times - 1) / times, 0.0);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const std::size_t first = g * times, last = std::min(first + times, trace.values.size());
        for (std::size_t i = first; i < last; ++i)
            groups[g] += trace.values[i];
        groups[g] /= double(last - first);
    }
    trace.values = std::move(groups);
    trace.stepSeconds *= double(times);
}

} // namespace

Result<model::Trace> readTrace(std::string_view text, const TraceOptions &options)
{
    if (text.size() > mostBytes)
        return wrong("The file is larger than 64 MiB; sum it to minutes first, or cut it.");
    auto series = readRows(text, options);
    if (!series)
        return tl::unexpected(series.error());
    std::vector<Row> &rows = series->rows;
    if (auto ok = cut(rows, options); !ok)
        return tl::unexpected(ok.error());
    const double step = stepOf(rows);
    if (step <= 0)
        return wrong("All rows have the same time, so there is no series.");
    if (step > 86400)
        return wrong("The rows lie more than a day apart; a forecast needs at least one value a day.");
    const double span = (rows.back().time - rows.front().time) / step;
    if (span + 1 > double(mostPlaces))
        return wrong(
            "From the first to the last row there are more than 600,000 steps; take a part of it, or sum it to longer steps first.");

    model::Trace trace;
    trace.unit = series->unit;
    trace.stepSeconds = step;
    trace.start = isoInstant(rows.front().time);
    trace.values.assign(std::size_t(std::lround(span)) + 1, 0.0);
    std::vector<int> count(trace.values.size(), 0);
    for (const Row &row : rows) {
        const auto place = std::min(std::size_t(std::lround((row.time - rows.front().time) / step)), trace.values.size() - 1);
        trace.values[place] += row.value;
        ++count[place];
    }
    for (std::size_t i = 0; i < count.size(); ++i)
        if (count[i] > 1)
            trace.values[i] /= count[i];
    trace.filledGaps = fillGaps(trace.values, count);
    if (std::size_t(trace.filledGaps) * 2 > trace.values.size())
        return wrong("More than half of the series is missing (" + std::to_string(trace.filledGaps) + " of " +
                     std::to_string(trace.values.size()) + " steps); take a part that was measured.");
    if (options.stepSeconds > trace.stepSeconds)
        regroup(trace, options.stepSeconds);
    return trace;
}

model::Scenario withTrace(model::Scenario scenario, model::Trace trace, double visitsPerMonth, double mostHours)
{
    const double hours = double(trace.values.size()) * trace.stepSeconds / units::secondsPerHour;
    scenario.horizonHours = std::clamp(hours, 1.0, mostHours);
    scenario.startDate = trace.start.substr(0, 10);
    if (!(visitsPerMonth > 0)) {
        double sum = 0;
        for (const double value : trace.values)
            sum += value;
        const double perSecond = sum / (double(trace.values.size()) * trace.stepSeconds);
        visitsPerMonth = perSecond * units::secondsPerMonth / std::max(1.0, scenario.pagesPerVisit);
    }
    scenario.visitsPerMonth = visitsPerMonth;
    scenario.trace = std::move(trace);
    return scenario;
}

} // namespace headroom::traffic
