#include "parameters.h"

#include "../exact/laplace.h"
#include "../exact/multiserver.h"
#include "../exact/networks.h"
#include "../exact/stationary.h"
#include "../exact/transient.h"

#include <algorithm>
#include <cmath>
#include <functional>

// The reference path: every family by the exact method for it.

namespace headroom::simulation::oracle {

namespace {

using Figure = std::function<std::optional<double>(const Row &)>;
using Answer = Result<Figure>;

constexpr double smallest = 1e-9; ///< absolute, beside the relative tolerance: for figures that vanish

/// "wq_p95" with prefix "wq_p" → 0.95
std::optional<double> level(const std::string &metric, const std::string &prefix)
{
    if (metric.rfind(prefix, 0) != 0 || metric.size() == prefix.size())
        return std::nullopt;
    const double percent = std::atof(metric.c_str() + prefix.size());
    return percent > 0 && percent < 100 ? std::optional(percent / 100) : std::nullopt;
}

std::optional<double> figureOf(const exact::StationFigures &f, const std::string &m)
{
    if (m == "utilization")
        return f.utilization;
    if (m == "p_wait")
        return f.waitShare;
    if (m == "p_block")
        return f.blocked;
    if (m == "p_abandon")
        return f.abandoned;
    if (m == "throughput")
        return f.throughput;
    if (m == "Lq")
        return f.meanQueue;
    if (m == "L")
        return f.meanNumber;
    if (m == "Wq")
        return f.meanWait;
    if (m == "W")
        return f.meanResponse;
    return std::nullopt;
}

Result<exact::Markovian> markovian(const Case &c)
{
    const bool erlangB = c.family == "ErlangB";
    const auto arrivals = numberOf(c, erlangB ? "a" : "lam"), servers = numberOf(c, "c");
    const double service = erlangB ? 1 : numberOf(c, "mu").value_or(1 / numberOf(c, "mean").value_or(1));
    if (!arrivals || *arrivals <= 0 || !servers || *servers < 1 || *servers > 1e6 || !(service > 0))
        return missing(c, "lam, mu or c");
    exact::Markovian m{*arrivals, service, int(*servers)};
    m.limit = int(erlangB ? *servers : numberOf(c, "K").value_or(0));
    m.impatience = numberOf(c, "theta").value_or(0);
    if (m.limit > 0 && m.limit < m.servers)
        return missing(c, "K");
    if (m.limit == 0 && m.impatience <= 0 && m.arrivals >= m.servers * m.service)
        return fail(ErrorCode::Unsupported, "The station is overloaded without a limit: there is no steady state.", c.id);
    return m;
}

Answer markov(const Case &c)
{
    const auto m = markovian(c);
    if (!m)
        return tl::unexpected(m.error());
    return Figure([m = *m, f = exact::figures(*m)](const Row &row) -> std::optional<double> {
        if (const auto p = level(row.metric, "wq_p"); p && m.impatience <= 0)
            return exact::waitQuantile(m, *p);
        if (const auto p = level(row.metric, "w_p"); p && m.impatience <= 0 && m.limit == 0)
            return exact::responseQuantile(m, *p);
        return figureOf(f, row.metric);
    });
}

Answer sharing(const Case &c)
{
    auto m = markovian(c);
    if (!m)
        return tl::unexpected(m.error());
    const double scv = numberOf(c, "scv").value_or(1);
    const exact::StationFigures f = exact::figures(*m);
    if (c.family == "MGcPS" || std::abs(scv - 1) > 1e-9) // insensitive: means only, and E[T | size] = size·d for one server
        return Figure([m = *m, f](const Row &row) -> std::optional<double> {
            if (const std::string prefix = "R_given_size_"; row.metric.rfind(prefix, 0) == 0 && m.servers == 1)
                return std::atof(row.metric.c_str() + prefix.size()) / m.service / (1 - m.arrivals / m.service);
            return row.metric == "W" || row.metric == "L" ? figureOf(f, row.metric) : std::nullopt;
        });
    return Figure([response = exact::SharingResponse(*m), f](const Row &row) -> std::optional<double> {
        if (const auto p = level(row.metric, "w_p"))
            return response.quantile(*p);
        if (row.metric == "w_sd")
            return response.standardDeviation();
        return figureOf(f, row.metric);
    });
}

Answer generalService(const Case &c)
{
    using Shape = exact::GeneralService::Shape;
    const std::string name = textOf(c, "dist");
    const auto arrivals = numberOf(c, "lam"), mean = numberOf(c, "mean");
    exact::GeneralService service{Shape::Exponential, mean.value_or(1), numberOf(c, "scv").value_or(1)};
    if (name == "det")
        service.shape = Shape::Constant;
    else if (name == "erlang")
        service.shape = Shape::Erlang;
    else if (name == "h2")
        service.shape = Shape::Hyperexponential;
    else if (name == "lognormal")
        service.shape = Shape::Lognormal;
    else if (name != "exp")
        return missing(c, "dist");
    if (!arrivals || *arrivals <= 0 || !mean || *arrivals * *mean >= 1)
        return missing(c, "lam or mean");
    return Figure([queue = exact::MG1(*arrivals, service), lam = *arrivals, s = *mean](const Row &row) -> std::optional<double> {
        const std::string &m = row.metric;
        if (const auto p = level(m, "wq_p"))
            return queue.waitQuantile(*p);
        if (const auto p = level(m, "w_p"))
            return queue.responseQuantile(*p);
        if (m == "utilization" || m == "p_wait")
            return queue.utilization();
        if (m == "Wq")
            return queue.meanWait();
        if (m == "W")
            return queue.meanWait() + s;
        if (m == "Lq")
            return lam * queue.meanWait();
        if (m == "L")
            return lam * (queue.meanWait() + s);
        if (m == "wq_sd")
            return queue.waitDeviation();
        if (m == "w_sd")
            return queue.responseDeviation();
        return std::nullopt;
    });
}

Answer multiServer(const Case &c)
{
    const auto arrivals = numberOf(c, "lam"), mean = numberOf(c, "mean"), servers = numberOf(c, "c"), scv = numberOf(c, "scv");
    if (!arrivals || *arrivals <= 0 || !mean || *mean <= 0 || !servers || *servers < 1 || !scv || *arrivals * *mean >= *servers)
        return missing(c, "lam, mean, c or scv");
    if (textOf(c, "dist") == "lognormal")
        return fail(ErrorCode::Unsupported, "There is no exact method for several servers with lognormal service.", c.id);
    const auto f = exact::multiServer(*arrivals, *mean, *scv, int(*servers));
    if (!f)
        return tl::unexpected(f.error());
    return Figure([f = *f, load = *arrivals * *mean, c = *servers](const Row &row) -> std::optional<double> {
        const std::string &m = row.metric;
        return m == "utilization" ? std::optional(load / c)
               : m == "p_wait"    ? std::optional(f.waitShare)
               : m == "Lq"        ? std::optional(f.meanQueue)
               : m == "L"         ? std::optional(f.meanQueue + load)
               : m == "Wq"        ? std::optional(f.meanWait)
               : m == "W"         ? std::optional(f.meanResponse)
                                  : std::nullopt;
    });
}

Answer openNetwork(const Case &c)
{
    const std::vector<double> external = vectorOf(c, "gamma"), service = vectorOf(c, "mu"), servers = vectorOf(c, "c");
    const auto routing = matrixOf(c, "P");
    const std::size_t n = service.size();
    if (n == 0 || external.size() != n || servers.size() != n || routing.size() != n)
        return missing(c, "gamma, mu, c or P");
    const std::vector<double> rates = exact::trafficRates(external, routing);
    if (rates.empty())
        return fail(ErrorCode::Unsupported, "The routing has no way out: the traffic equations have no solution.", c.id);
    std::vector<exact::StationFigures> stations;
    double inside = 0, arriving = 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (rates[i] >= servers[i] * service[i])
            return fail(ErrorCode::Unsupported, "Station " + std::to_string(i + 1) + " is overloaded: there is no steady state.", c.id);
        stations.push_back(rates[i] > 0 ? exact::figures({rates[i], service[i], int(servers[i])}) : exact::StationFigures{});
        inside += stations.back().meanNumber;
        arriving += external[i];
    }
    return Figure([stations, rates, inside, arriving](const Row &row) -> std::optional<double> {
        if (row.station == "all")
            return row.metric == "L_system"   ? std::optional(inside)
                   : row.metric == "R_system" ? std::optional(inside / arriving)
                                              : std::nullopt;
        const int s = std::atoi(row.station.c_str());
        if (s < 1 || std::size_t(s) > stations.size())
            return std::nullopt;
        return row.metric == "lambda" ? std::optional(rates[std::size_t(s) - 1]) : figureOf(stations[std::size_t(s) - 1], row.metric);
    });
}

Answer tandem(const Case &c)
{
    const auto arrivals = numberOf(c, "lam");
    const std::vector<double> service = vectorOf(c, "mu"), servers = vectorOf(c, "c");
    if (!arrivals || *arrivals <= 0 || service.empty() || servers.size() != service.size())
        return missing(c, "lam, mu or c");
    std::vector<exact::TandemStation> stations;
    for (std::size_t i = 0; i < service.size(); ++i) {
        if (*arrivals >= service[i] * servers[i])
            return fail(ErrorCode::Unsupported, "Station " + std::to_string(i + 1) + " is overloaded: there is no steady state.", c.id);
        stations.push_back({service[i], int(servers[i])});
    }
    return Figure([lam = *arrivals, stations](const Row &row) -> std::optional<double> {
        if (row.metric == "e2e_mean")
            return exact::tandemMean(lam, stations);
        if (const auto p = level(row.metric, "e2e_p"); p && exact::tandemIsExact(stations))
            return exact::tandemQuantile(lam, stations, *p);
        return std::nullopt;
    });
}

Answer closed(const Case &c)
{
    const auto users = numberOf(c, "N"), think = numberOf(c, "Z");
    const std::vector<double> service = vectorOf(c, "S"), visits = vectorOf(c, "V"), servers = vectorOf(c, "m");
    if (!users || *users < 1 || *users > 5000 || !think || service.empty() || visits.size() != service.size() ||
        servers.size() != service.size())
        return missing(c, "N, Z, S, V or m");
    std::vector<exact::ClosedStation> stations;
    for (std::size_t i = 0; i < service.size(); ++i)
        stations.push_back({service[i], visits[i], std::floor(servers[i]), 0, 0});
    return Figure([f = exact::closedNetwork(int(*users), *think, stations)](const Row &row) -> std::optional<double> {
        const std::string &m = row.metric;
        if (row.station == "all")
            return m == "X" ? std::optional(f.throughput) : m == "R" ? std::optional(f.responseSeconds) : std::nullopt;
        const int s = std::atoi(row.station.c_str());
        if (s < 1 || std::size_t(s) > f.stations.size())
            return std::nullopt;
        const auto &station = f.stations[std::size_t(s) - 1];
        return m == "L"             ? std::optional(station.meanNumber)
               : m == "W"           ? std::optional(station.responseSeconds)
               : m == "utilization" ? std::optional(station.utilization)
                                    : std::nullopt;
    });
}

exact::Course course(const TimeFunction &f)
{
    return {[f](double t) { return f.at(t); }, f.jumps()};
}

Answer changing(const Case &c)
{
    const auto courses = coursesOf(c);
    if (!courses)
        return tl::unexpected(courses.error());
    if (courses->infiniteServers)
        return Figure([k = *courses](const Row &row) -> std::optional<double> {
            if (row.metric != "mean_N")
                return std::nullopt;
            return exact::infiniteServersMean(course(k.arrivals), k.service, row.seconds, k.periodic, k.start);
        });
    std::vector<double> start;
    if (courses->stationaryAt > 0) {
        const exact::Markovian m{courses->stationaryAt, courses->service, int(courses->servers.at(0)), courses->limit};
        if (m.limit == 0 && m.arrivals >= m.servers * m.service)
            return fail(ErrorCode::Unsupported, "There is no steady state to start from.", c.id);
        start = exact::stateProbabilities(m);
    } else {
        start.assign(std::size_t(courses->start) + 1, 0.0);
        start.back() = 1;
    }
    auto station = std::make_shared<exact::TransientStation>(course(courses->arrivals), courses->service, course(courses->servers),
                                                             courses->limit, start);
    return Figure([station](const Row &row) -> std::optional<double> { // rows come in ascending order of time
        if (!station->advanceTo(row.seconds))
            return std::nullopt;
        const std::string &m = row.metric;
        if (const auto p = level(m, "vwait_p"))
            return station->virtualWaitQuantile(*p);
        return m == "mean_N"         ? std::optional(station->meanNumber())
               : m == "mean_Q"       ? std::optional(station->meanQueue())
               : m == "busy_servers" ? std::optional(station->busy())
               : m == "p_delay"      ? std::optional(station->delayShare())
               : m == "sd_N"         ? std::optional(station->deviation())
               : m == "p_block"      ? std::optional(station->blocked())
               : m == "vwait_mean"   ? std::optional(station->virtualWaitMean())
                                     : std::nullopt;
    });
}

Answer fluid(const Case &c)
{
    const auto courses = coursesOf(c);
    if (!courses)
        return tl::unexpected(courses.error());
    const exact::FluidFigures f = exact::fluidQueue(course(courses->arrivals), courses->service, course(courses->servers));
    if (!f.drains)
        return fail(ErrorCode::Unsupported, "The backlog never drains.", c.id);
    return Figure([f](const Row &row) -> std::optional<double> {
        return row.metric == "backlog_peak"  ? std::optional(f.peak)
               : row.metric == "drain_end_t" ? std::optional(f.drained)
               : row.metric == "max_wait"    ? std::optional(f.longestWait)
                                             : std::nullopt;
    });
}

/// Gunther: X(N) = γN/(1 + α(N − 1) + βN(N − 1)), largest at N* = √((1 − α)/β).
Answer scalability(const Case &c)
{
    const auto gamma = numberOf(c, "gamma"), alpha = numberOf(c, "alpha"), beta = numberOf(c, "beta");
    if (!gamma || !alpha || !beta)
        return missing(c, "gamma, alpha or beta");
    return Figure([g = *gamma, a = *alpha, b = *beta](const Row &row) -> std::optional<double> {
        const auto throughput = [&](double n) { return g * n / (1 + a * (n - 1) + b * n * (n - 1)); };
        if (row.metric.rfind("X_at_", 0) == 0)
            return throughput(std::atof(row.metric.c_str() + 5));
        if (b <= 0 || a >= 1)
            return std::nullopt;
        const double best = std::sqrt((1 - a) / b);
        return row.metric == "N_star" ? std::optional(best) : row.metric == "X_peak" ? std::optional(throughput(best)) : std::nullopt;
    });
}

Answer answerFor(const Case &c)
{
    for (const auto &[family, method] : {std::pair<const char *, Answer (*)(const Case &)>{"MM1", markov},
                                         {"MMc", markov},
                                         {"MMcK", markov},
                                         {"MMcM", markov},
                                         {"ErlangB", markov},
                                         {"MG1", generalService},
                                         {"MGc", multiServer},
                                         {"MMcPS", sharing},
                                         {"MMcKPS", sharing},
                                         {"MGcPS", sharing},
                                         {"JACKSON", openNetwork},
                                         {"TANDEM", tandem},
                                         {"CLOSED", closed},
                                         {"MtMc", changing},
                                         {"MtMcK", changing},
                                         {"MtMinf", changing},
                                         {"FLUID", fluid},
                                         {"USL", scalability}})
        if (c.family == family)
            return method(c);
    return fail(ErrorCode::Unsupported, "There is no exact method for the family " + c.family + ".", c.id);
}

} // namespace

void verifyExact(const Case &c, Verification &verification)
{
    const Answer answer = answerFor(c);
    if (!answer) {
        verification.skipped.push_back({c.id, "exact", answer.error().message});
        return;
    }
    std::vector<const Row *> rows;
    for (const Row &row : c.rows)
        rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const Row *a, const Row *b) { return a->seconds < b->seconds; });
    for (const Row *row : rows) {
        const auto obtained = (*answer)(*row);
        if (!obtained) {
            verification.skipped.push_back({c.id, "exact", "There is no exact method for " + row->metric + "."});
            continue;
        }
        Judgement result;
        result.caseId = c.id;
        result.family = c.family;
        result.station = row->station;
        result.metric = row->metric;
        result.engine = "exact";
        result.seconds = row->seconds;
        result.expected = row->value;
        result.obtained = *obtained;
        result.tolerance = row->tolerance * std::abs(row->value) + smallest * (std::abs(row->value) < 1 ? 1.0 : 0.0);
        result.ok = std::isfinite(*obtained) && std::abs(*obtained - row->value) <= result.tolerance;
        verification.rows.push_back(result);
    }
}

} // namespace headroom::simulation::oracle
