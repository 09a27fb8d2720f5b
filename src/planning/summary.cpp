#include "assemble.h"

#include <algorithm>
#include <cmath>

namespace headroom::planning {

namespace {

Latency milliseconds(const simulation::ResponseFigures &figures)
{
    return {figures.mean * 1000, figures.p50 * 1000, figures.p95 * 1000, figures.p99 * 1000};
}

/// The first resource that was full; a pool only when no resource was full by then, for a pool fills because of something.
Bottleneck bottleneckOf(const model::Variant &variant, const CompiledPlan &compiled, const simulation::TimelineResult &result)
{
    Bottleneck first, nearest;
    double firstAt = 1e300;
    for (const bool pools : {false, true}) {
        for (std::size_t s = 0; s < result.stations.size(); ++s) {
            const simulation::StationRun &run = result.stations[s];
            const simulation::Station &station = compiled.plan.stations[s];
            const model::TierId &tier = variant.tiers[std::size_t(compiled.tierOfStation[s])].id;
            for (std::size_t slot = 0; slot < run.peakUtilization.size(); ++slot) {
                const bool pool = slot == station.resources.size();
                if (pool != pools || (pool && station.pool.workers <= 0))
                    continue;
                const std::string &name = pool ? station.pool.name : station.resources[slot].name;
                const double full = run.firstFullSeconds[slot];
                // a pool is blamed only when it filled well before any resource did: workers that wait elsewhere (an outside service)
                if (full >= 0 && full < firstAt - (pools ? 600 : 0)) {
                    firstAt = full;
                    first = {tier, name, full / 3600, run.peakUtilization[slot], true};
                }
                if (!pools && run.peakUtilization[slot] > nearest.utilization)
                    nearest = {tier, name, double(run.peakStep[slot]) * compiled.plan.stepSeconds / 3600, run.peakUtilization[slot], false};
                if (pools && run.peakUtilization[slot] > nearest.utilization)
                    nearest = {tier, name, double(run.peakStep[slot]) * compiled.plan.stepSeconds / 3600, run.peakUtilization[slot], false};
            }
        }
    }
    return first.broke ? first : nearest;
}

} // namespace

void fillSummary(Run &run, const model::Project &project, const model::Variant &variant, const CompiledPlan &compiled,
                 const simulation::TimelineResult &result, const Observed &observed, const LevelJudge &judge)
{
    Summary &summary = run.summary;
    for (std::size_t k = 0; k < project.classes.size(); ++k)
        run.classes.push_back({project.classes[k].id, 0, 0, {}});
    for (std::size_t k = 0; k < result.classes.size(); ++k) {
        const simulation::ClassRun &from = result.classes[k];
        Run::ClassRun &to = run.classes[std::size_t(compiled.modelClass[k])];
        if (from.offered > 0 && from.offered >= to.requests)
            to.latency = milliseconds(from.response);
        to.requests += from.offered;
        to.errors += from.rejected + from.timedOut;
        summary.requests += from.offered;
        summary.errors += from.rejected + from.timedOut;
    }
    summary.errorRate = summary.requests > 0 ? summary.errors / summary.requests : 0;
    summary.errorRateAtPeak = observed.offeredInPeak > 0 ? observed.errorsInPeak / observed.offeredInPeak : 0;
    summary.latency = milliseconds(result.reported);
    summary.latencyAllRequests = milliseconds(result.all);
    summary.latencyAtPeak = milliseconds(result.watched);
    summary.peakRps = observed.peakRps;
    summary.peakUsers = observed.peakUsers;
    summary.peakHour = (double(observed.peakUsersStep) + 0.5) * run.stepSeconds / 3600;

    double dearest = -1, servers = 0;
    for (std::size_t t = 0; t < variant.tiers.size(); ++t) {
        const TierStation &settled = compiled.tiers[t];
        if (settled.station < 0 || settled.role != catalog::StationRole::Server)
            continue;
        const simulation::StationRun &from = result.stations[std::size_t(settled.station)];
        const simulation::Station &station = compiled.plan.stations[std::size_t(settled.station)];
        servers += from.maxReplicas;
        const double cost = from.servingSeconds * (settled.cpu >= 0 ? station.resources[std::size_t(settled.cpu)].servers : 1);
        if (settled.controller >= 0 && cost > dearest) {
            dearest = cost;
            summary.scalingTier = variant.tiers[t].id;
            summary.peakReplicas = from.maxReplicas;
        }
    }
    if (summary.scalingTier.empty())
        summary.peakReplicas = servers;
    summary.bottleneck = bottleneckOf(variant, compiled, result);
    summary.verdicts = judge.verdicts(result, std::max(summary.errorRate, summary.errorRateAtPeak));
    summary.budgets = judge.budgets();
    summary.sloMet = std::all_of(summary.verdicts.begin(), summary.verdicts.end(), [](const Verdict &verdict) { return verdict.met; });
}

} // namespace headroom::planning
