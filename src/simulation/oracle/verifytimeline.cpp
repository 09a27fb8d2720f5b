#include "parameters.h"

#include "../exact/stationary.h"
#include "../network.h"
#include "../routing.h"
#include "../solver.h"
#include "../timeline.h"

#include <algorithm>
#include <cmath>

// The timeline engine against the table: at rest, and mean numbers while load and capacity change.

namespace headroom::simulation::oracle {

namespace {

constexpr double exactly = 1e-6;

struct AtRest
{
    StepFigures last;
    TimelineResult run;
    // Waits and deviations are inside the engine's solver only: the same steps once more.
    std::unique_ptr<Plan> plan; ///< with routing as a call tree
    std::unique_ptr<Network> network;
    std::unique_ptr<Solver> solver;
    std::vector<double> visitRates; ///< by station
    double deviation = 0;           ///< of the response
};

AtRest settle(Model &model)
{
    Plan &plan = model.plan;
    plan.steps = 40;
    plan.stepSeconds = 200 * (model.relaxationSeconds + plan.stations.front().pool.patienceSeconds);
    for (auto &series : plan.series)
        series.assign(plan.steps, series.front());
    AtRest result;
    TimelineOptions options;
    options.skipTolerance = 0;
    options.observer = [&](const StepFigures &at) { result.last = at; };
    result.run = runTimeline(plan, options);

    result.plan = std::make_unique<Plan>(routes(plan) ? asCallTrees(plan) : plan);
    result.network = std::make_unique<Network>(*result.plan, false);
    result.solver = std::make_unique<Solver>(*result.plan, *result.network);
    Solver &solver = *result.solver;
    std::vector<double> open(plan.classes.size(), 0.0);
    for (const OpenArrivals &each : plan.open)
        open[std::size_t(each.requestClass)] += plan.series[std::size_t(each.series)].front() * each.factor;
    std::vector<ClosedLoad> closed(plan.closed.size());
    for (std::size_t i = 0; i < closed.size(); ++i)
        closed[i] = {plan.series[std::size_t(plan.closed[i].series)].front(), plan.closed[i].thinkSeconds, 0};
    for (std::size_t step = 0; step < plan.steps; ++step)
        solver.step(plan.stepSeconds, open, closed);
    result.visitRates.assign(result.plan->stations.size(), 0.0);
    for (std::size_t n = 0; n < result.network->nodes.size(); ++n)
        result.visitRates[std::size_t(result.network->nodes[n].station)] += solver.nodeRate(n);
    std::vector<PathTail> tails;
    solver.tails(result.network->requests.front(), tails);
    if (tails.size() == 1)
        result.deviation = tails.front().deviation();
    return result;
}

/// "wq_p95" with the prefix "wq_p" is 0.95.
std::optional<double> level(const std::string &metric, const std::string &prefix)
{
    if (metric.rfind(prefix, 0) != 0 || metric.size() == prefix.size())
        return std::nullopt;
    const double percent = std::atof(metric.c_str() + prefix.size());
    return percent > 0 && percent < 100 ? std::optional(percent / 100) : std::nullopt;
}

std::optional<double> figure(const Case &c, const Row &row, const Model &model, const AtRest &at)
{
    const std::string &m = row.metric;
    const double accepted = at.last.offered - at.last.errors;
    if (row.station == "all" || c.family == "TANDEM") {
        if (m == "X")
            return at.last.offered;
        if (m == "R" || m == "R_system" || m == "e2e_mean")
            return at.last.response.mean;
        if (m == "e2e_p50")
            return at.last.response.p50;
        if (m == "e2e_p95")
            return at.last.response.p95;
        if (m == "e2e_p99")
            return at.last.response.p99;
        if (m == "L_system")
            return at.last.offered * at.last.response.mean;
        return std::nullopt;
    }
    const std::size_t hub = c.family == "CLOSED" ? 1 : 0;
    const std::size_t s = row.station.empty() ? 0 : hub + std::size_t(std::max(1, std::atoi(row.station.c_str()))) - 1;
    if (s >= at.run.stations.size() || s < hub || at.run.stations[s].lastUtilization.empty())
        return std::nullopt;
    const StationRun &run = at.run.stations[s];
    if (const std::string prefix = "R_given_size_"; m.rfind(prefix, 0) == 0 && model.plan.stations[s].resources.front().servers == 1)
        return std::atof(m.c_str() + prefix.size()) * model.serviceSeconds *
               at.solver->resources().front().stretch; // shared: in proportion to the size
    const std::size_t flat = s - hub;
    const ResourceState &server = at.solver->resources()[flat];
    const DomainState &domain = at.solver->domains().front();
    const bool pooled = model.plan.stations[s].pool.workers > 0;
    const double queued = pooled ? domain.inflow * (1 - domain.blocked) : at.visitRates[s]; // those who stand in the queue, or pass it
    const double wait = pooled ? domain.queueWait : server.wait;
    const double rate = pooled ? accepted : at.visitRates[s];
    if (c.family == "MMcM" && m == "L")
        return queued * wait + accepted / server.pace() * model.plan.classes.front().visits.front().demands.front().amount;
    if (m == "p_abandon")
        return domain.abandoned;
    if (const auto p = level(m, "wq_p"); p && (pooled || server.fcfs))
        return exact::solveTail([&](double t) { return pooled ? at.solver->poolWaitTail(0, t) : at.solver->waitTail(flat, t); }, 1 - *p,
                                model.serviceSeconds);
    if (m == "wq_sd" && !pooled && server.waitProbability > 0)
        return server.wait * std::sqrt((1 + server.waitScv) / server.waitProbability - 1);
    if (m == "w_sd")
        return at.deviation;
    if (m == "utilization")
        return run.lastUtilization.front();
    if (m == "lambda")
        return at.visitRates[s];
    if (m == "throughput")
        return accepted;
    if (m == "p_block")
        return at.last.errors / at.last.offered;
    if (m == "W")
        return row.station.empty() ? at.last.response.mean : run.response.mean;
    if (m == "L")
        return rate * (row.station.empty() ? at.last.response.mean : run.response.mean);
    if (m == "w_p50")
        return at.last.response.p50;
    if (m == "w_p95")
        return at.last.response.p95;
    if (m == "w_p99")
        return at.last.response.p99;
    if (m == "p_wait")
        return pooled ? domain.waitProbability : server.fcfs ? std::optional(server.waitProbability) : std::nullopt;
    if (m == "Wq")
        return wait;
    if (m == "Lq")
        return queued * wait;
    return std::nullopt;
}

void judgeRow(const Case &c, const Row &row, double obtained, Verification &verification)
{
    const Bound bound = timelineBound(c, row.metric);
    Judgement result;
    result.caseId = c.id;
    result.family = c.family;
    result.station = row.station;
    result.metric = row.metric;
    result.engine = "timeline";
    result.seconds = row.seconds;
    result.expected = row.value;
    result.obtained = obtained;
    // near zero a time is judged on the scale of the service time
    const bool isTime = row.metric[0] == 'W' || row.metric[0] == 'w' || row.metric[0] == 'v';
    const double service = numberOf(c, "mean").value_or(1 / numberOf(c, "mu").value_or(1));
    result.tolerance = bound.relative * std::abs(row.value) + bound.floor * (isTime ? service : 1);
    result.ok = std::isfinite(obtained) && std::abs(obtained - row.value) <= result.tolerance;
    verification.rows.push_back(result);
}

/// The greatest time of which all others are multiples (Euclid with the nearest remainder); 0 when there is none above `least`.
double commonStep(const std::vector<double> &times, double least)
{
    double common = 0;
    for (double each : times)
        while (each > 1e-6 * least) {
            const double rest = common > 0 ? std::abs(common - each * std::round(common / each)) : 0;
            common = each;
            each = rest;
        }
    return common >= least ? common : 0;
}

/// The station under its load, in steps of `step` seconds; time 0 of the case is `shift`.
struct Course
{
    Plan plan;
    double shift = 0;
};

Course courseOf(const Courses &courses, double step, double until)
{
    Course course;
    Plan &plan = course.plan;
    const double service = 1 / courses.service, first = std::max(1.0, courses.servers.at(0));
    if (courses.periodic)
        course.shift = 30 * service;
    if (courses.stationaryAt > 0) { // 40 times as long as the station remembers
        const double root = 1 - std::sqrt(std::min(0.9999, courses.stationaryAt / (first * courses.service)));
        course.shift = 40 * (service + service / (first * root * root));
    }
    course.shift = std::ceil(course.shift / step) * step;
    plan.stepSeconds = step;
    plan.steps = std::size_t(std::llround((course.shift + until) / step));
    Station station;
    station.name = "station";
    station.balancing = Balancing::CommonQueue;
    Resource server;
    server.name = "server";
    server.discipline = Discipline::Fcfs;
    if (courses.infiniteServers) {
        server.servers = 1e12;
    } else {
        station.replicas = int(first);
        if (courses.limit > 0)
            station.pool = {"servers", 1, double(courses.limit) / station.replicas - 1, 0};
    }
    station.resources.push_back(server);
    plan.stations.push_back(station);
    RequestClass requests;
    requests.name = "requests";
    requests.timeoutSeconds = 1e12;
    Visit visit;
    Demand demand;
    demand.amount = service;
    visit.demands.push_back(demand);
    requests.visits.push_back(visit);
    plan.classes.push_back(requests);
    plan.open.push_back({0, 0, 1.0});
    plan.series.emplace_back();
    for (std::size_t i = 0; i < plan.steps; ++i) {
        const double from = double(i) * step - course.shift, inset = 1e-9 * step;
        const auto rate = [&](double t) { return std::max(0.0, courses.arrivals.at(t)); };
        const bool before = from < -0.5 * step && courses.stationaryAt > 0;
        plan.series.front().push_back(before ? courses.stationaryAt
                                             : (rate(from + inset) + 4 * rate(from + 0.5 * step) + rate(from + step - inset)) / 6);
    }
    if (!courses.infiniteServers && !courses.servers.jumps().empty()) {
        Controller controller;
        controller.kind = ControllerKind::Fixed;
        const auto &jumps = courses.servers.jumps();
        for (std::size_t i = 0; i <= jumps.size(); ++i) {
            const double from = i == 0 ? -course.shift : jumps[i - 1], end = i < jumps.size() ? jumps[i] : 1e12;
            const int servers = int(courses.servers.at(0.5 * (from + std::min(end, from + 2))));
            controller.maximum = std::max(controller.maximum, servers);
            controller.schedule.push_back({from + course.shift, end + course.shift, servers});
        }
        plan.controllers.push_back(controller);
    }
    return course;
}

/// What a job that comes now would find, by the probabilities of the states.
std::optional<double> instantFigure(const std::string &m, const std::vector<double> &p, double servers, double service, int limit)
{
    const double number = meanNumber(p), waiting = meanWaiting(p, servers);
    if (m == "mean_N")
        return number;
    if (m == "mean_Q")
        return waiting;
    if (m == "busy_servers")
        return number - waiting;
    double second = 0, delayed = 0, wait = 0;
    for (std::size_t n = p.size(); n-- > 0;) {
        second += (double(n) - number) * (double(n) - number) * p[n];
        if (double(n) >= servers) {
            delayed += p[n];
            wait += p[n] * (double(n) - servers + 1) / (servers * service);
        }
    }
    if (m == "sd_N")
        return std::sqrt(second);
    if (m == "p_delay")
        return delayed;
    if (m == "p_block")
        return limit > 0 && p.size() > std::size_t(limit) ? p[std::size_t(limit)] : 0;
    if (m == "vwait_mean")
        return wait;
    if (const auto level95 = level(m, "vwait_p"))
        return exact::solveTail([&](double t) { return exact::waitTail(p, int(servers), service, t); }, 1 - *level95, 1 / service);
    return std::nullopt;
}

/// Figures of instants: steps of a fiftieth of a service time (infinite servers: a hundredth), the servers as replicas on a schedule.
void verifyChanging(const Case &c, const Courses &courses, Verification &verification)
{
    const auto skip = [&](const std::string &reason) { verification.skipped.push_back({c.id, "timeline", reason}); };
    std::vector<Row> rows;
    std::vector<double> times;
    for (const Row &row : c.rows)
        if (row.seconds > 0 || (row.seconds == 0 && (courses.periodic || courses.stationaryAt > 0))) {
            rows.push_back(row);
            times.push_back(row.seconds);
        } else {
            skip("There is no step before the instant 0.");
        }
    if (rows.empty())
        return;
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.seconds < b.seconds; });
    for (const TimeFunction *function : {&courses.arrivals, &courses.servers})
        for (const double jump : function->jumps())
            if (jump > 0)
                times.push_back(jump);
    const double finest = (courses.infiniteServers ? 0.01 : 0.02) / courses.service;
    const double common = commonStep(times, 0.01 * finest);
    if (!(common > 0))
        return skip("The instants have no common step.");
    const double step = common / std::ceil(common / finest - 1e-9);
    if (rows.back().seconds / step > 2e6)
        return skip("More than two million steps.");
    const Course course = courseOf(courses, step, rows.back().seconds);
    std::size_t next = 0;
    TimelineOptions options;
    options.keepSeries = options.stationLatency = false;
    options.skipTolerance = 0;
    options.startJobs = {double(courses.start)};
    options.observer = [&](const StepFigures &at) {
        const double now = double(at.step + 1) * step - course.shift;
        for (; next < rows.size() && rows[next].seconds <= now + 0.5 * step; ++next) {
            const Row &row = rows[next];
            std::optional<double> obtained;
            if (at.states) // the servers are those just before the instant
                obtained =
                    instantFigure(row.metric, *at.states, courses.servers.at(row.seconds - 0.5 * step), courses.service, courses.limit);
            else if (row.metric == "mean_N")
                obtained = at.inFlight;
            if (obtained)
                judgeRow(c, row, *obtained, verification);
            else
                skip("The timeline engine reports no " + row.metric + " of an instant here.");
        }
    };
    (void)runTimeline(course.plan, options);
}

/// Minutes of a surge: the backlog carried from step to step, and the longest wait as the distance between what has come and what
/// has gone, straight between the ends of the steps.
void verifyFluid(const Case &c, const Courses &courses, Verification &verification)
{
    double lastJump = 0;
    std::vector<double> times;
    for (const TimeFunction *function : {&courses.arrivals, &courses.servers})
        for (const double jump : function->jumps())
            if (jump > 0) {
                times.push_back(jump);
                lastJump = std::max(lastJump, jump);
            }
    const double common = commonStep(times, 1), step = common / std::ceil(common);
    if (!(common > 0) || lastJump / step > 1e5)
        return verification.skipped.push_back({c.id, "timeline", "The changes have no common step."});
    const Course course = courseOf(courses, step, 4 * lastJump);
    struct Instant
    {
        double seconds, come, gone;
    };
    std::vector<Instant> line{{0, 0, 0}};
    TimelineOptions options;
    options.keepSeries = options.stationLatency = false;
    options.skipTolerance = 0;
    options.observer = [&](const StepFigures &at) {
        const double now = double(at.step + 1) * step, come = line.back().come + at.offered * step;
        const double served = std::min(courses.servers.at(now - 0.5 * step),
                                       courses.arrivals.at(now - 0.5 * step) / courses.service); // those in service are no backlog
        line.push_back({now, come, come - std::max(0.0, at.inFlight - served)});
    };
    (void)runTimeline(course.plan, options);
    double peak = 0, drained = 0, longest = 0;
    std::size_t d = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double backlog = line[i].come - line[i].gone, before = line[i - 1].come - line[i - 1].gone;
        peak = std::max(peak, backlog);
        if (before > 0.001 * peak && backlog <= 0.001 * peak) { // as fast as in the step before, to the end
            const double fall = i > 1 ? line[i - 2].come - line[i - 2].gone - before : 0;
            drained = line[i - 1].seconds + (fall > 0 ? before / fall * step : step);
        }
    }
    for (const Instant &a : line) { // who comes at a leaves when as many have gone
        while (d + 1 < line.size() && line[d + 1].gone < a.come)
            ++d;
        if (d + 1 >= line.size())
            break;
        const double slope = line[d + 1].gone - line[d].gone;
        longest = std::max(longest, line[d].seconds + (slope > 0 ? (a.come - line[d].gone) / slope * step : 0) - a.seconds);
    }
    for (const Row &row : c.rows)
        judgeRow(c, row, row.metric == "backlog_peak" ? peak : row.metric == "drain_end_t" ? drained : longest, verification);
}

/// Users without think time: the throughput at N of them, and its peak by bisection on the slope over N.
void verifyScalability(const Case &c, Verification &verification)
{
    auto model = buildModel(c);
    if (!model)
        return verification.skipped.push_back({c.id, "timeline", model.error().message});
    const auto throughput = [&](double users) {
        model->plan.series.front() = {users};
        return settle(*model).last.offered;
    };
    double low = 1, high = 2;
    while (high < 1e6 && throughput(2 * high) > throughput(high))
        high *= 2;
    high *= 2;
    const bool peaks = high < 1e6;
    constexpr double apart = 3e-4; // of the two points whose difference has the sign of the slope
    for (int i = 0; i < 60 && peaks && high - low > 1e-9 * high; ++i) {
        const double middle = 0.5 * (low + high);
        (throughput(middle * (1 - apart)) < throughput(middle * (1 + apart)) ? low : high) = middle;
    }
    const double best = 0.5 * (low + high);
    for (const Row &row : c.rows) {
        if (row.metric.rfind("X_at_", 0) == 0)
            judgeRow(c, row, throughput(std::atof(row.metric.c_str() + 5)), verification);
        else if (peaks && (row.metric == "N_star" || row.metric == "X_peak"))
            judgeRow(c, row, row.metric == "N_star" ? best : throughput(best), verification);
        else
            verification.skipped.push_back({c.id, "timeline", "There is no peak."});
    }
}

} // namespace

Bound timelineBound(const Case &c, const std::string &metric)
{
    const double scv = numberOf(c, "scv").value_or(1);
    const bool percentile = metric.find("_p") != std::string::npos && metric.rfind("p_", 0) != 0;
    if (c.family == "MG1" && percentile && scv > 1e-9 && scv < 0.01)
        return {0.065, 0, "power-normal: within 6.5 %"};
    const double servers = numberOf(c, "c").value_or(1);
    if (c.family == "MGc" && std::abs(scv - 1) > 1e-9 && servers > 1) {
        const bool response = metric == "W" || metric == "L", wait = metric == "Wq" || metric == "Lq" || metric == "p_wait";
        if (scv < 1e-9 || (scv > 1 && servers <= 20)) {
            if (response || wait)
                return {1e-4, 1e-6, "interpolated exact solutions"};
        } else if (response || wait) {
            return {response ? 0.012 : 0.035 * (scv > 4 ? 2.5 : 1), 1e-6,
                    scv > 1 ? "exact solution of 20 servers, scaled" : "between constant and exponential work"};
        }
    }
    if ((c.family == "MMcPS" || c.family == "MMcKPS") && (percentile || metric == "w_sd"))
        return {metric == "w_p95" || metric == "w_sd" ? 0.05 : 0.08, 0,
                "power-normal stretch: p95 and deviation within 5 %, median and p99 within 8 %"};
    if (c.family == "MtMc" || c.family == "MtMcK")
        return {1e-4, 1e-5, "followed state by state; the load is constant within a step of a fiftieth of a service time"};
    if (c.family == "MtMinf")
        return {1e-5, 0, "exponential steps of a hundredth of a service time"};
    if (c.family == "FLUID")
        return {0.003, 0, "backlog carried over steps of a second; those in service aside"};
    return {exactly, exactly * 1e-3, "exact"};
}

void verifyTimeline(const Case &c, Verification &verification)
{
    const auto skip = [&](const std::string &reason) { verification.skipped.push_back({c.id, "timeline", reason}); };
    if (c.family == "USL")
        return verifyScalability(c, verification);
    if (c.family == "MtMc" || c.family == "MtMcK" || c.family == "MtMinf" || c.family == "FLUID") {
        const auto courses = coursesOf(c);
        if (!courses)
            return skip(courses.error().message);
        return c.family == "FLUID" ? verifyFluid(c, *courses, verification) : verifyChanging(c, *courses, verification);
    }
    auto model = buildModel(c);
    if (!model)
        return skip(model.error().message);
    const AtRest at = settle(*model);
    for (const Row &row : c.rows) {
        if (const auto obtained = figure(c, row, *model, at))
            judgeRow(c, row, *obtained, verification);
        else
            skip("The timeline engine reports no " + row.metric + ".");
    }
}

} // namespace headroom::simulation::oracle
