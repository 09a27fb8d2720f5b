#include "parameters.h"

#include "../replication.h"

#include <algorithm>
#include <cmath>

// The event engine against the fluid limit of a flash sale.

namespace headroom::simulation::oracle {

namespace {

constexpr double requestsPerRun = 5e5;
constexpr int fewestRuns = 8, mostRuns = 64;
constexpr double finiteSystem = 0.005; ///< relative, allowed for not being the limit
constexpr std::size_t grid = 4000;     ///< looks at the backlog up to twice the last jump

struct FluidRun
{
    double peak = 0, drained = 0, longestWait = 0;
};

struct FluidPlan
{
    Plan plan;
    double scale = 1; ///< times the load and the servers of the case
    double lastJump = 0;
};

Result<FluidPlan> planOf(const Case &c, const Courses &courses)
{
    FluidPlan fluid;
    for (const auto *jumps : {&courses.arrivals.jumps(), &courses.servers.jumps()})
        for (const double jump : *jumps)
            fluid.lastJump = std::max(fluid.lastJump, jump);
    if (fluid.lastJump <= 0 || courses.infiniteServers || !courses.servers.isConstantBetweenJumps())
        return fail(ErrorCode::Unsupported, "A flash sale needs a load that jumps and servers that change in jumps.", c.id);
    Plan &plan = fluid.plan;
    plan.stepSeconds = 2 * fluid.lastJump / double(grid);
    for (const double jump : courses.arrivals.jumps())
        if (std::abs(std::remainder(jump, plan.stepSeconds)) > 1e-9 * jump)
            plan.stepSeconds = jump / std::ceil(jump / plan.stepSeconds);
    plan.steps = std::size_t(std::ceil(2 * fluid.lastJump / plan.stepSeconds));
    std::vector<double> load;
    double requests = 0;
    for (std::size_t step = 0; step < plan.steps; ++step) {
        double mean = 0;
        for (int k = 0; k < 8; ++k)
            mean += std::max(0.0, courses.arrivals.at((double(step) + (k + 0.5) / 8) * plan.stepSeconds)) / 8;
        load.push_back(mean);
        requests += mean * plan.stepSeconds;
    }
    if (!(requests > 0) || plan.steps > 2'000'000)
        return fail(ErrorCode::Unsupported, "The load over time cannot be built as a plan.", c.id);
    fluid.scale = std::ceil(std::max(1.0, requestsPerRun / requests));
    const auto serversAt = [&](double t) { return std::round(std::max(1.0, fluid.scale * courses.servers.at(t))); };
    plan.series.push_back(std::move(load));
    RequestClass visitors;
    visitors.name = "visitors";
    visitors.timeoutSeconds = 1e12;
    visitors.visits.emplace_back();
    visitors.visits[0].demands.push_back({0, 1 / courses.service, 0, -1, 0});
    plan.classes = {visitors};
    plan.open = {{0, 0, fluid.scale}};
    Station station;
    station.name = "shop";
    station.balancing = Balancing::CommonQueue;
    station.replicas = int(serversAt(0));
    station.resources.emplace_back();
    station.resources[0].name = "server";
    station.resources[0].discipline = Discipline::Fcfs;
    plan.stations = {station};
    const std::vector<double> &jumps = courses.servers.jumps();
    if (!jumps.empty()) {
        Controller controller;
        controller.kind = ControllerKind::Fixed;
        for (std::size_t i = 0; i <= jumps.size(); ++i) {
            const double from = i == 0 ? 0 : jumps[i - 1], to = i < jumps.size() ? jumps[i] : 1e12;
            controller.schedule.push_back({from, to, int(serversAt(i < jumps.size() ? 0.5 * (from + to) : from + 1))});
            controller.maximum = std::max(controller.maximum, controller.schedule.back().minimum);
        }
        plan.controllers.push_back(controller);
    }
    if (auto ok = check(plan); !ok)
        return tl::unexpected(ok.error());
    return fluid;
}

/// Looks at the backlog on a grid of time until it has drained for good. The end is where a line through its last 2 % … 0.5 % meets 0.
std::optional<FluidRun> runOnce(const FluidPlan &fluid, std::uint64_t seed)
{
    Replication replication(fluid.plan, {}, seed);
    replication.start();
    std::vector<double> backlog;
    const double dt = 2 * fluid.lastJump / double(grid);
    double now = 0;
    while (now <= fluid.lastJump || backlog.back() > 0) {
        if (now > 100 * fluid.lastJump)
            return std::nullopt;
        replication.advanceTo(now += dt);
        backlog.push_back(replication.level(0, 0).waiting / fluid.scale);
    }
    FluidRun run;
    run.peak = *std::max_element(backlog.begin(), backlog.end());
    run.longestWait = replication.tally().stations[0].resources[0].wait.longest;
    const auto lastAbove = [&](double part) {
        std::size_t i = backlog.size();
        while (i > 0 && backlog[i - 1] <= part * run.peak)
            --i;
        if (i == 0 || i == backlog.size())
            return double(i) * dt;
        const double before = backlog[i - 1], after = backlog[i]; // crosses between the two
        return (double(i) + (before - part * run.peak) / (before - after)) * dt;
    };
    const double high = lastAbove(0.02), low = lastAbove(0.005);
    run.drained = low + (low - high) / 3;
    return run;
}

Measured meanOf(const std::vector<FluidRun> &runs, double FluidRun::*figure)
{
    double sum = 0, squares = 0;
    for (const FluidRun &run : runs)
        sum += run.*figure;
    const double n = double(runs.size()), mean = sum / n;
    for (const FluidRun &run : runs)
        squares += (run.*figure - mean) * (run.*figure - mean);
    return {mean, std::sqrt(squares / (n - 1) / n), 0};
}

} // namespace

void verifyFluid(const Case &c, const VerifyOptions &options, Verification &verification, std::stop_token stop)
{
    const auto skip = [&](const std::string &reason) { verification.skipped.push_back({c.id, "events", reason}); };
    const auto courses = coursesOf(c);
    if (!courses)
        return skip(courses.error().message);
    const auto fluid = planOf(c, *courses);
    if (!fluid)
        return skip(fluid.error().message);
    constexpr double FluidRun::*figures[] = {&FluidRun::peak, &FluidRun::drained, &FluidRun::longestWait};
    std::vector<FluidRun> runs;
    const auto precise = [&] {
        return std::all_of(std::begin(figures), std::end(figures), [&](auto figure) {
            const Measured mean = meanOf(runs, figure);
            return mean.standardError <= options.standardError * mean.mean;
        });
    };
    while (int(runs.size()) < mostRuns && !stop.stop_requested() && (int(runs.size()) < fewestRuns || !precise())) {
        const auto run = runOnce(*fluid, mixBits(options.seed) + runs.size());
        if (!run)
            return skip("The backlog does not drain.");
        runs.push_back(*run);
    }
    for (const Row &row : c.rows) {
        const bool peak = row.metric == "backlog_peak", end = row.metric == "drain_end_t";
        if (!peak && !end && row.metric != "max_wait") {
            skip("The event engine reports no " + row.metric + ".");
            continue;
        }
        const Measured mean = meanOf(runs, peak ? &FluidRun::peak : end ? &FluidRun::drained : &FluidRun::longestWait);
        Judgement result;
        result.caseId = c.id;
        result.family = c.family;
        result.metric = row.metric;
        result.engine = "events";
        result.seconds = row.seconds;
        result.expected = row.value;
        result.obtained = mean.mean;
        result.standardError = mean.standardError;
        result.tolerance = 3.5 * mean.standardError + finiteSystem * std::abs(row.value);
        result.ok =
            std::abs(mean.mean - row.value) <= result.tolerance && mean.standardError <= options.standardError * std::abs(row.value);
        verification.rows.push_back(result);
    }
}

} // namespace headroom::simulation::oracle
