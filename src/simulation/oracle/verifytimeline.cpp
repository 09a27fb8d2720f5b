#include "parameters.h"

#include "../network.h"
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
    std::vector<ResourceState> resources; ///< flat, as the engine's solver left them
    std::vector<DomainState> domains;
    std::vector<double> visitRates; ///< by station
};

/// Routing between stations as a call tree with the same visits: a hub calls every station so often. Means of product-form
/// networks depend on nothing else.
void unroll(RequestClass &requests, Plan &plan)
{
    const std::size_t n = requests.visits.size();
    std::vector<double> visits(n), next(n);
    for (std::size_t i = 0; i < n; ++i)
        visits[i] = requests.visits[i].callsPerParent;
    const std::vector<double> entering = visits;
    for (int round = 0; round < 20'000; ++round) {
        next = entering;
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n && j < requests.routing[i].size(); ++j)
                next[j] += visits[i] * requests.routing[i][j];
        visits.swap(next);
    }
    Station hub;
    hub.name = "hub";
    plan.stations.insert(plan.stations.begin(), hub);
    Visit root;
    requests.visits.insert(requests.visits.begin(), root);
    for (std::size_t i = 0; i < n; ++i) {
        Visit &visit = requests.visits[i + 1];
        visit.parent = 0;
        visit.station = int(i) + 1;
        visit.callsPerParent = visits[i];
    }
    requests.routing.clear();
}

AtRest settle(Model &model)
{
    Plan &plan = model.plan;
    plan.steps = 40;
    plan.stepSeconds = 200 * model.relaxationSeconds;
    for (auto &series : plan.series)
        series.assign(plan.steps, series.front());
    AtRest result;
    TimelineOptions options;
    options.skipTolerance = 0;
    options.observer = [&](const StepFigures &at) { result.last = at; };
    result.run = runTimeline(plan, options);

    // Waits and their probability are inside the engine's solver only: the same steps once more.
    const Network network(plan, true);
    Solver solver(plan, network);
    solver.refresh();
    std::vector<double> open(plan.classes.size(), 0.0);
    for (const OpenArrivals &each : plan.open)
        open[std::size_t(each.requestClass)] += plan.series[std::size_t(each.series)].front() * each.factor;
    std::vector<ClosedLoad> closed(plan.closed.size());
    for (std::size_t i = 0; i < closed.size(); ++i)
        closed[i] = {plan.series[std::size_t(plan.closed[i].series)].front(), plan.closed[i].thinkSeconds, 0};
    for (std::size_t step = 0; step < plan.steps; ++step)
        solver.step(plan.stepSeconds, open, closed);
    result.resources = solver.resources();
    result.domains = solver.domains();
    result.visitRates.assign(plan.stations.size(), 0.0);
    for (std::size_t n = 0; n < network.nodes.size(); ++n)
        result.visitRates[std::size_t(network.nodes[n].station)] += solver.nodeRate(n);
    return result;
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
    const std::size_t hub = c.family == "CLOSED" || c.family == "JACKSON" ? 1 : 0;
    const std::size_t s = row.station.empty() ? 0 : hub + std::size_t(std::max(1, std::atoi(row.station.c_str()))) - 1;
    if (s >= at.run.stations.size() || s < hub || at.run.stations[s].lastUtilization.empty())
        return std::nullopt;
    const StationRun &run = at.run.stations[s];
    const ResourceState &server = at.resources[s - hub];
    const bool pooled = model.plan.stations[s].pool.workers > 0;
    const double rate = pooled ? accepted : at.visitRates[s];
    const double wait = pooled ? at.domains.front().wait1 : server.wait;
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
        return pooled ? at.domains.front().waitProbability : server.fcfs ? std::optional(server.waitProbability) : std::nullopt;
    if (m == "Wq")
        return wait;
    if (m == "Lq")
        return rate * wait;
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
    result.tolerance = bound.relative * std::abs(row.value) + bound.floor;
    result.ok = std::isfinite(obtained) && std::abs(obtained - row.value) <= result.tolerance;
    verification.rows.push_back(result);
}

/// Mean numbers under changing load: steps of a quarter of a service time; servers as replicas that a schedule adds.
void verifyChanging(const Case &c, Verification &verification)
{
    const auto courses = coursesOf(c);
    const auto skip = [&](const std::string &reason) { verification.skipped.push_back({c.id, "timeline", reason}); };
    if (!courses)
        return skip(courses.error().message);
    if (courses->stationaryAt > 0 || courses->periodic)
        return skip("The timeline engine starts with empty stations only.");
    if (courses->start > 0)
        return skip("The timeline engine starts with empty stations only.");
    std::vector<Row> rows;
    for (const Row &row : c.rows) {
        if (row.metric == "mean_N" && row.seconds > 0)
            rows.push_back(row);
        else if (row.metric != "mean_N")
            skip("The timeline engine reports no " + row.metric + " of an instant.");
    }
    for (const Row &row : rows) {
        Plan plan;
        plan.stepSeconds = 0.25 / courses->service;
        plan.steps = std::size_t(std::ceil(row.seconds / plan.stepSeconds - 1e-9));
        if (plan.steps > 2'000'000) {
            skip("More than two million steps.");
            continue;
        }
        plan.stepSeconds = row.seconds / double(plan.steps);
        Station station;
        station.name = "station";
        station.balancing = Balancing::CommonQueue;
        station.replicas = int(courses->servers.at(0));
        Resource server;
        server.name = "server";
        server.discipline = Discipline::Fcfs;
        station.resources.push_back(server);
        if (courses->limit > 0)
            station.pool = {"servers", 1, double(courses->limit) / station.replicas - 1, 0};
        plan.stations.push_back(station);
        RequestClass requests;
        requests.name = "requests";
        requests.timeoutSeconds = 1e12;
        Visit visit;
        Demand demand;
        demand.amount = 1 / courses->service;
        visit.demands.push_back(demand);
        requests.visits.push_back(visit);
        plan.classes.push_back(requests);
        plan.open.push_back({0, 0, 1.0});
        plan.series.emplace_back();
        for (std::size_t step = 0; step < plan.steps; ++step)
            plan.series.front().push_back(std::max(0.0, courses->arrivals.at((double(step) + 0.5) * plan.stepSeconds)));
        if (!courses->servers.jumps().empty()) {
            Controller controller;
            controller.kind = ControllerKind::Fixed;
            controller.minimum = 1;
            controller.maximum = 1;
            const auto &jumps = courses->servers.jumps();
            for (std::size_t i = 0; i <= jumps.size(); ++i) {
                const double from = i == 0 ? 0 : jumps[i - 1], until = i < jumps.size() ? jumps[i] : 1e12;
                const int servers = int(courses->servers.at(0.5 * (from + std::min(until, from + 2))));
                controller.maximum = std::max(controller.maximum, servers);
                controller.schedule.push_back({from, until, servers});
            }
            plan.controllers.push_back(controller);
        }
        TimelineOptions options;
        options.keepSeries = false;
        options.skipTolerance = 0;
        const TimelineResult run = runTimeline(plan, options);
        judgeRow(c, row, run.classes.front().inFlight, verification);
    }
}

} // namespace

Bound timelineBound(const Case &c, const std::string &metric)
{
    const double scv = c.family == "MG1" || c.family == "MGc" ? numberOf(c, "scv").value_or(1) : 1;
    const bool lognormal = textOf(c, "dist") == "lognormal";
    const bool percentile = metric.find("_p") != std::string::npos && metric.rfind("p_", 0) != 0;
    if (c.family == "CLOSED") {
        if (metric == "X" || metric == "utilization")
            return {0.042, 0, "open formulas with one user fewer: throughput within 4.2 %"};
        return {0.24, 0.01, "open formulas with one user fewer: response within 24 %"};
    }
    if (c.family == "TANDEM" && percentile)
        return {0.015, 0, "power-normal: within 1.5 %"};
    if (c.family == "MG1" && percentile && std::abs(scv - 1) > 1e-9) {
        if (metric == "w_p50")
            return {0.34, 0, "power-normal: the median within 34 %"};
        return {lognormal ? 0.08 : 0.065, 0, "power-normal: within 6.5 %, lognormal work 8 %"};
    }
    if (c.family == "MGc" && (metric == "Wq" || metric == "Lq"))
        return {scv > 4 ? 0.045 : 0.025, 0, "Kimura 1986: wait within 2.5 %, SCV above 4: 4.5 %"};
    if (c.family == "MGc" && (metric == "W" || metric == "L"))
        return {scv > 4 ? 0.04 : 0.01, 0, "Kimura 1986: response within 1 %, SCV above 4: 4 %"};
    if (c.family == "MGc" && metric == "p_wait")
        return {scv < 0.5 ? 0.085 : 0.045, 0, "Erlang C: within 4.5 %, constant work 8.5 %"};
    if ((c.family == "MMcPS" || c.family == "MMcKPS") && percentile)
        return {metric == "w_p50" ? 0.055 : 0.065, 0, "power-normal stretch: within 6.5 %"};
    if (c.family == "MtMc" || c.family == "MtMcK")
        return {0.10, 0.1, "implicit fluid flow: mean number within 10 %"};
    return {exactly, exactly * 1e-3, "exact"};
}

void verifyTimeline(const Case &c, Verification &verification)
{
    const auto skip = [&](const std::string &reason) { verification.skipped.push_back({c.id, "timeline", reason}); };
    if (c.family == "MtMc" || c.family == "MtMcK")
        return verifyChanging(c, verification);
    if (c.family == "MMcM")
        return skip("The timeline engine knows no impatience of waiting requests.");
    if (c.family == "USL")
        return skip("The timeline engine knows no contention and coherency.");
    if (c.family == "MtMinf" || c.family == "FLUID")
        return skip("Not run through the timeline engine yet.");
    auto model = buildModel(c);
    if (!model)
        return skip(model.error().message);
    if (!model->plan.classes.front().routing.empty())
        unroll(model->plan.classes.front(), model->plan);
    const AtRest at = settle(*model);
    for (const Row &row : c.rows) {
        if (const auto obtained = figure(c, row, *model, at))
            judgeRow(c, row, *obtained, verification);
        else
            skip("The timeline engine reports no " + row.metric + ".");
    }
}

} // namespace headroom::simulation::oracle
