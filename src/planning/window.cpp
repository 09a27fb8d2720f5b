#include "window.h"

#include "assemble.h"

#include <simulation/events.h>
#include <simulation/timeline.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace headroom::planning {

namespace {

constexpr const char *engineVersion = "events 2";
constexpr double sameMean = 0.05, sameTail = 0.10; ///< how far apart the engines may be

Estimated milliseconds(const simulation::Measured &seconds)
{
    return {seconds.mean * 1000, seconds.halfWidth * 1000};
}

Latency latencyOf(const simulation::Measured &mean, const simulation::Measured &p50, const simulation::Measured &p95,
                  const simulation::Measured &p99)
{
    return {mean.mean * 1000, p50.mean * 1000, p95.mean * 1000, p99.mean * 1000};
}

/// The window as steps [first, second).
Result<std::pair<std::size_t, std::size_t>> stepsOf(const WindowOptions &options, const CompiledPlan &compiled)
{
    if (options.fromHour == options.toHour)
        return busiestHour(compiled);
    const double perHour = 3600 / options.stepSeconds, horizon = double(compiled.plan.steps);
    const double from = std::round(options.fromHour * perHour), to = std::round(options.toHour * perHour);
    if (!(from >= 0) || !(to > from) || !(to <= horizon))
        return fail(ErrorCode::InvalidInput,
                    "The window must begin before it ends and lie inside the horizon of " + std::to_string(std::lround(horizon / perHour)) +
                        " hours.",
                    "window");
    return std::pair(std::size_t(from), std::size_t(to));
}

/// Replicas that serve at the beginning of a step, by station.
std::vector<int> replicasAt(std::size_t step, const simulation::TimelineResult &timeline)
{
    std::vector<int> replicas;
    for (const simulation::StationRun &station : timeline.stations)
        replicas.push_back(station.replicas.empty() ? 1 : int(std::lround(station.replicas[std::min(step, station.replicas.size() - 1)])));
    return replicas;
}

void fillTiers(WindowRun &window, const model::Variant &variant, const CompiledPlan &compiled, const simulation::EventOutcome &outcome)
{
    Run &run = window.run;
    for (std::size_t t = 0; t < variant.tiers.size(); ++t) {
        TierRun tier;
        tier.tier = variant.tiers[t].id;
        tier.name = variant.tiers[t].name;
        tier.kind = variant.tiers[t].kind;
        const int s = compiled.tiers[t].station;
        if (s >= 0) {
            const simulation::StationOutcome &from = outcome.stations[std::size_t(s)];
            const simulation::Station &station = compiled.plan.stations[std::size_t(s)];
            const auto note = [&](const std::string &name, double utilization) {
                double &peak = tier.peakUtilization[name];
                peak = std::max(peak, std::min(1.0, utilization));
            };
            for (std::size_t r = 0; r < station.resources.size(); ++r)
                note(station.resources[r].name, from.resources[r].utilization.mean);
            if (compiled.tiers[t].pool)
                note(station.pool.name, from.poolUtilization.mean);
            tier.requests = double(from.visits) / outcome.replications;
            tier.errors = double(from.rejected + from.abandoned + from.failed) / outcome.replications;
            tier.minReplicas = from.leastReplicas;
            tier.meanReplicas = from.replicas.mean;
            tier.maxReplicas = from.mostReplicas;
            tier.instanceHours = (from.replicas.mean + from.booting.mean) * outcome.windowSeconds / 3600;
            tier.latency = latencyOf(from.meanSeconds, from.p50Seconds, from.p95Seconds, from.p99Seconds);
            for (const auto &[name, utilization] : tier.peakUtilization)
                if (Bottleneck &fullest = run.summary.bottleneck; utilization > fullest.utilization)
                    fullest = {tier.tier, name, window.fromHour, utilization, utilization >= simulation::fullUtilization};
        }
        run.tiers.push_back(std::move(tier));
    }
}

void fillClasses(WindowRun &window, const model::Project &project, const CompiledPlan &compiled, const simulation::EventOutcome &outcome)
{
    Run &run = window.run;
    for (const model::RequestClass &requestClass : project.classes)
        run.classes.push_back({requestClass.id, 0, 0, {}});
    simulation::Histogram all;
    for (std::size_t k = 0; k < outcome.classes.size(); ++k) {
        const simulation::ClassOutcome &from = outcome.classes[k];
        Run::ClassRun &to = run.classes[std::size_t(compiled.modelClass[k])];
        const double requests = double(from.counts.generated) / outcome.replications,
                     errors = double(from.counts.errors()) / outcome.replications;
        if (requests > 0 && requests >= to.requests)
            to.latency = latencyOf(from.meanSeconds, from.p50Seconds, from.p95Seconds, from.p99Seconds);
        to.requests += requests;
        to.errors += errors;
        run.summary.requests += requests;
        run.summary.errors += errors;
        window.attempts += double(from.counts.attempts) / outcome.replications;
        all.merge(from.response);
    }
    run.summary.latencyAllRequests = {all.mean() * 1000, all.quantile(0.5) * 1000, all.quantile(0.95) * 1000, all.quantile(0.99) * 1000};
}

void judge(WindowRun &window, const model::Project &project)
{
    using Metric = model::ServiceLevel::Metric;
    Summary &summary = window.run.summary;
    for (const model::ServiceLevel &level : project.serviceLevels) {
        if (level.metric == Metric::MonthlyCost || !appliesTo(level, window.run.scenario))
            continue;
        const double obtained = level.metric == Metric::P95Ms    ? summary.latency.p95Ms
                                : level.metric == Metric::P99Ms  ? summary.latency.p99Ms
                                : level.metric == Metric::MeanMs ? summary.latency.meanMs
                                                                 : summary.errorRate;
        const bool nothingServed = level.metric != Metric::ErrorRate && summary.requests > 0 && summary.errorRate > 0.95;
        const bool met = obtained <= level.limit && !nothingServed;
        summary.verdicts.push_back({level.id, obtained, met, met ? 0 : window.toHour - window.fromHour});
        summary.sloMet = summary.sloMet && met;
    }
}

/// How the timeline engine sees the same window, and whether that is another answer.
void compare(WindowRun &window, const simulation::TimelineResult &timeline, std::size_t from, std::size_t to)
{
    const simulation::ResponseFigures &theirs = timeline.window;
    window.timeline = {theirs.mean * 1000, theirs.p50 * 1000, theirs.p95 * 1000, theirs.p99 * 1000};
    double offered = 0, errors = 0;
    for (std::size_t step = from; step < to && step < timeline.offeredPerSecond.size(); ++step) {
        offered += double(timeline.offeredPerSecond[step]);
        errors += double(timeline.errorsPerSecond[step]);
        window.run.summary.peakRps = std::max(window.run.summary.peakRps, double(timeline.offeredPerSecond[step]));
    }
    window.timelineErrorRate = offered > 0 ? errors / offered : 0;
    const auto apart = [](const Estimated &ours, double other, double allowed) {
        return std::abs(other - ours.value) > allowed * ours.value + ours.halfWidth;
    };
    window.differs = window.run.summary.requests > 0 &&
                     (apart(window.meanMs, window.timeline.meanMs, sameMean) || apart(window.p95Ms, window.timeline.p95Ms, sameTail) ||
                      apart(window.errorRate, window.timelineErrorRate, sameMean));
    if (window.differs)
        window.run.remarks.push_back(
            {Remark::Severity::Info,
             {},
             "The timeline engine sees this window differently (95th percentile " + std::to_string(std::lround(window.timeline.p95Ms)) +
                 " ms instead of " + std::to_string(std::lround(window.p95Ms.value)) + " ms): trust the figures of the event engine."});
}

} // namespace

Result<WindowRun> simulateWindow(const model::Project &project, const model::VariantId &variantId, const model::ScenarioId &scenarioId,
                                 const catalog::Catalog &catalog, const WindowOptions &options, std::stop_token stop,
                                 const Progress &progress)
{
    const auto began = std::chrono::steady_clock::now();
    const model::Variant *variant = project.variant(variantId);
    const model::Scenario *scenario = project.scenario(scenarioId);
    if (auto sound = requireSound(project, variantId, scenarioId, catalog); !sound)
        return tl::unexpected(sound.error());
    CompileOptions compileOptions;
    compileOptions.stepSeconds = options.stepSeconds;
    const auto compiled = compile(project, *variant, *scenario, catalog, compileOptions);
    if (!compiled)
        return tl::unexpected(compiled.error());
    const auto steps = stepsOf(options, *compiled);
    if (!steps)
        return tl::unexpected(steps.error());
    const auto [from, to] = *steps;

    simulation::TimelineOptions timelineOptions;
    timelineOptions.watchFrom = from;
    timelineOptions.watchTo = to;
    const simulation::TimelineResult timeline = simulation::runTimeline(compiled->plan, timelineOptions, stop);

    simulation::EventOptions eventOptions;
    eventOptions.fromStep = from;
    eventOptions.toStep = to;
    eventOptions.leadSteps = std::min(from, std::size_t(std::ceil(std::max(0.0, options.leadSeconds) / options.stepSeconds)));
    eventOptions.warmUpSeconds = options.stepSeconds;
    eventOptions.seed = options.seed ? options.seed : scenario->seed;
    eventOptions.replications = std::max(1, options.replications);
    eventOptions.threads = options.threads;
    eventOptions.replicas = replicasAt(from - eventOptions.leadSteps, timeline);
    const auto outcome = simulation::runEvents(compiled->plan, eventOptions, stop, progress);
    if (!outcome)
        return tl::unexpected(outcome.error());

    WindowRun window;
    window.fromHour = double(from) * options.stepSeconds / 3600;
    window.toHour = double(to) * options.stepSeconds / 3600;
    window.replications = outcome->replications;
    window.events = outcome->events;
    window.meanMs = milliseconds(outcome->meanSeconds);
    window.p50Ms = milliseconds(outcome->p50Seconds);
    window.p95Ms = milliseconds(outcome->p95Seconds);
    window.p99Ms = milliseconds(outcome->p99Seconds);
    window.p999Ms = milliseconds(outcome->p999Seconds);
    window.errorRate = {outcome->errorRate.mean, outcome->errorRate.halfWidth};
    Run &run = window.run;
    run.variant = variantId;
    run.scenario = scenarioId;
    run.engine = "events";
    run.engineVersion = engineVersion;
    run.seed = eventOptions.seed;
    run.stepSeconds = options.stepSeconds;
    run.steps = to - from;
    run.cancelled = outcome->cancelled;
    run.derivation = compiled->forecast.derivation;
    run.remarks = compiled->remarks;
    run.summary.latency = latencyOf(outcome->meanSeconds, outcome->p50Seconds, outcome->p95Seconds, outcome->p99Seconds);
    run.summary.latencyAtPeak = run.summary.latency;
    fillTiers(window, *variant, *compiled, *outcome);
    fillClasses(window, project, *compiled, *outcome);
    run.summary.errorRate = run.summary.errorRateAtPeak = outcome->errorRate.mean;
    for (std::size_t step = from; step < to; ++step) {
        const double users = compiled->forecast.pageViewsPerSecond[step] * compiled->thinkSeconds + compiled->forecast.campaignUsers[step];
        if (users > run.summary.peakUsers) {
            run.summary.peakUsers = users;
            run.summary.peakHour = (double(step) + 0.5) * options.stepSeconds / 3600;
        }
    }
    judge(window, project);
    compare(window, timeline, from, to);
    run.wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return window;
}

} // namespace headroom::planning
