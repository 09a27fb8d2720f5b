#include "measurements.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace headroom::calibration {

namespace {

using Column = std::ptrdiff_t; ///< index; -1 = there is none

bool contains(const std::vector<std::string> &list, const std::string &name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// The share of a column p95_ms, p999_ms or p50_ms; 0 when it is none.
double percentileOf(const std::string &name)
{
    if (name.size() < 5 || name.front() != 'p' || !name.ends_with("_ms"))
        return 0;
    const std::string digits = name.substr(1, name.size() - 4);
    if (digits.empty() || digits.size() > 4 || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return 0;
    return std::stod(digits) / std::pow(10, double(std::max<std::size_t>(2, digits.size())));
}

bool isNamedLikeAResult(const std::string &name)
{
    for (const char *end : {"_ms", "_s", "_rps", "_rate", "_ratio", "_ci", "_length", "_pct", "_percent", "_error", "_errors", "_count"})
        if (name.ends_with(end))
            return true;
    for (const char *part : {"throughput", "cpu", "util", "kbps", "kBps", "mbps", "queue", "latency", "memory_used", "completions", "gc_"})
        if (name.find(part) != std::string::npos)
            return true;
    return contains({"source", "run", "rep", "repetition", "iteration", "samples", "requests", "errors", "line", "date", "time", "timestamp", "load_kind",
                     "users_in_system", "id", "seed", "note", "comment"},
                    name);
}

/// Columns by the part they play.
class Roles
{
public:
    Roles(const Cells &cells, const ReadOptions &options)
        : m_cells(cells)
        , m_options(options)
    {
    }

    [[nodiscard]] Column named(const std::string &name) const
    {
        const auto found = std::find(m_cells.columns.begin(), m_cells.columns.end(), name);
        return found == m_cells.columns.end() || contains(m_options.ignored, name) ? -1 : found - m_cells.columns.begin();
    }

    [[nodiscard]] Column firstOf(std::initializer_list<std::string> names) const
    {
        for (const std::string &name : names)
            if (named(name) >= 0)
                return named(name);
        return -1;
    }

    [[nodiscard]] bool isLatency(const std::string &name) const
    {
        return contains(m_options.latencies, name) || (!contains(m_options.settings, name) && name.ends_with("delay_ms"));
    }

    [[nodiscard]] bool isWorkers(const std::string &name) const
    {
        return name == "workers" || name == "threads" || name.starts_with("workers_per_") || name.starts_with("threads_per_");
    }

    [[nodiscard]] bool isSetting(std::size_t column) const
    {
        const std::string &name = m_cells.columns[column];
        if (contains(m_options.settings, name))
            return true;
        static const std::vector<std::string> loads{"users", "think_ms", "offered_rps", "replicas", "bytes_per_request"};
        if (contains(loads, name) || isLatency(name) || isNamedLikeAResult(name) || name.starts_with("vcpu") || name.starts_with("cores") ||
            name.starts_with("replicas_"))
            return false;
        std::set<std::string> values;
        for (const auto &row : m_cells.rows)
            values.insert(row[column]);
        return values.size() > 1 && values.size() <= std::max<std::size_t>(2, std::min<std::size_t>(64, m_cells.rows.size() / 3));
    }

private:
    const Cells &m_cells;
    const ReadOptions &m_options;
};

} // namespace

double numberIn(const std::string &cell)
{
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return error == std::errc() && end == cell.data() + cell.size() && std::isfinite(value) ? value : unknown;
}

double Measurement::response() const
{
    if (meanSeconds > 0)
        return meanSeconds;
    return closed() && throughputRps > 0 ? std::max(0.0, users / throughputRps - thinkSeconds) : unknown;
}

Result<Measurements> interpret(const Cells &cells, const ReadOptions &options)
{
    for (const auto *list : {&options.settings, &options.latencies, &options.ignored})
        for (const std::string &name : *list)
            if (!contains(cells.columns, name))
                return fail(ErrorCode::InvalidInput, "There is no column \"" + name + "\" in the table; check its spelling.");
    const Roles roles(cells, options);
    Measurements all;
    std::vector<Column> settings, latencies, cpu, cores;
    std::map<double, Column> percentiles;
    Column workers = -1, instances = -1;
    static const std::vector<std::string> plain{"users", "think_ms", "offered_rps", "throughput_rps", "mean_ms", "sd_ms", "min_ms", "error_rate", "replicas", "bytes_per_request"};
    for (std::size_t c = 0; c < cells.columns.size(); ++c) {
        const std::string &name = cells.columns[c];
        if (contains(options.ignored, name)) {
            all.unused.push_back(name);
            continue;
        }
        bool used = contains(plain, name) || name.starts_with("vcpu") || name.starts_with("cores");
        if (const double share = percentileOf(name); share > 0 && share < 1) {
            percentiles[share] = Column(c);
            used = true;
        } else if (name.starts_with("cpu_util_")) {
            all.tiers.push_back(name.substr(9));
            cpu.push_back(Column(c));
            used = true;
        } else if (roles.isLatency(name)) {
            all.latencies.push_back(name);
            latencies.push_back(Column(c));
            used = true;
        }
        if (roles.isWorkers(name) && workers < 0) {
            workers = Column(c);
            const std::size_t per = name.find("_per_");
            if (per != std::string::npos)
                instances = roles.firstOf({name.substr(per + 5) + "s", name.substr(per + 5)});
            used = true;
        }
        if (roles.isSetting(c)) {
            all.settings.push_back(name);
            settings.push_back(Column(c));
            used = true;
        }
        if (!used)
            all.unused.push_back(name);
    }
    if (all.tiers.empty() && roles.firstOf({"vcpu", "vcpus", "cores"}) >= 0) { // cores without a reading of their use
        all.tiers = {"server"};
        cpu = {-1};
    }
    for (const std::string &tier : all.tiers)
        cores.push_back(roles.firstOf({"vcpu_" + tier, "cores_" + tier, "vcpu", "vcpus", "cores"}));

    const Column replicas = roles.firstOf({"replicas", "servers"});
    for (std::size_t r = 0; r < cells.rows.size(); ++r) {
        const std::vector<std::string> &row = cells.rows[r];
        const auto number = [&](Column column, double factor = 1) { return column >= 0 ? factor * numberIn(row[std::size_t(column)]) : unknown; };
        const auto value = [&](const char *name, double factor = 1) { return number(roles.named(name), factor); };
        Measurement one;
        one.row = r;
        one.users = value("users");
        one.offeredRps = value("offered_rps");
        one.throughputRps = value("throughput_rps");
        if (const double think = value("think_ms", 1e-3); think >= 0)
            one.thinkSeconds = think;
        one.meanSeconds = value("mean_ms", 1e-3);
        one.sdSeconds = value("sd_ms", 1e-3);
        one.minSeconds = value("min_ms", 1e-3);
        for (const auto &[share, column] : percentiles)
            if (const double time = number(column, 1e-3); time >= 0)
                one.percentiles[share] = time;
        if (const double errors = value("error_rate"); errors >= 0)
            one.errorRate = std::min(1.0, errors);
        for (std::size_t t = 0; t < cpu.size(); ++t) {
            one.cpu.push_back(number(cpu[t]));
            const double own = number(cores[t]);
            one.cores.push_back(own > 0 ? own : options.cores);
        }
        if (const double count = number(replicas); count > 0)
            one.replicas = count;
        for (const Column column : latencies)
            if (const double delay = number(column, 1e-3); delay >= 0)
                one.delaySeconds += delay;
        if (const double count = number(workers); count > 0) {
            const double hosts = number(instances);
            one.workers = count * (hosts > 0 ? hosts : 1);
        }
        one.bytes = value("bytes_per_request");
        if (!(one.bytes > 0))
            one.bytes = options.bytesPerRequest;
        for (const Column column : settings)
            one.settings.push_back(row[std::size_t(column)]);
        if (one.closed() && one.users > 0)
            one.offeredRps = unknown;
        if (!(one.users > 0) && !(one.offeredRps > 0))
            all.left.push_back({r, "it has neither users nor offered_rps"});
        else if (!(one.throughputRps > 0))
            all.left.push_back({r, "it has no throughput_rps above 0"});
        else if (one.users > 1e6 || one.replicas > 1e5 || one.throughputRps > 1e9)
            all.left.push_back({r, "its users, replicas or throughput are beyond what is solved (1,000,000, 100,000, 10^9/s)"});
        else
            all.rows.push_back(std::move(one));
    }
    if (all.rows.empty())
        return fail(ErrorCode::InvalidInput, "No row has a load and its throughput; the table needs the columns users (or offered_rps) and throughput_rps.");
    return all;
}

} // namespace headroom::calibration
