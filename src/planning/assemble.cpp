#include "assemble.h"

#include <algorithm>
#include <cmath>

namespace headroom::planning {

namespace {

Latency milliseconds(const simulation::ResponseFigures &figures)
{
    return {figures.mean * 1000, figures.p50 * 1000, figures.p95 * 1000, figures.p99 * 1000};
}

std::vector<float> scaled(std::vector<float> values, float factor)
{
    for (float &value : values)
        value *= factor;
    return values;
}

/// Largest of two series, in place.
void raise(std::vector<float> &values, const std::vector<float> &other)
{
    if (values.empty())
        values = other;
    for (std::size_t i = 0; i < std::min(values.size(), other.size()); ++i)
        values[i] = std::max(values[i], other[i]);
}

void fillUtilization(TierRun &tier, const TierStation &settled, const simulation::Station &station, simulation::StationRun &run)
{
    const auto note = [&](const std::string &name, std::size_t slot) {
        if (!run.utilization[slot].empty())
            raise(tier.utilization[name], run.utilization[slot]);
        const auto it = tier.peakUtilization.find(name);
        if (it == tier.peakUtilization.end() || run.peakUtilization[slot] > it->second) {
            tier.peakUtilization[name] = run.peakUtilization[slot];
            tier.peakStep[name] = run.peakStep[slot];
        }
    };
    for (std::size_t r = 0; r < station.resources.size(); ++r)
        note(station.resources[r].name, r);
    if (settled.pool)
        note(station.pool.name, station.resources.size());
    if (settled.pool && settled.memoryGib > 0 && settled.memoryPerWorkerGib > 0) { // busy workers on top of what is always taken
        const auto memory = [&](double occupancy) {
            return std::min(1.0, (settled.memoryFixedGib + occupancy * station.pool.workers * settled.memoryPerWorkerGib) / settled.memoryGib);
        };
        const std::size_t pool = station.resources.size();
        tier.peakUtilization["memory"] = memory(run.peakUtilization[pool]);
        tier.peakStep["memory"] = run.peakStep[pool];
        if (!run.utilization[pool].empty()) {
            auto &series = tier.utilization["memory"];
            series.reserve(run.utilization[pool].size());
            for (const float occupancy : run.utilization[pool])
                series.push_back(float(memory(double(occupancy))));
        }
    }
}

/// How the replicas of a controlled tier followed the load: by the metric the rule watches, else by the fullest resource.
void fillScaling(TierRun &tier, const TierStation &settled, const simulation::Plan &plan, const Run &run)
{
    if (settled.controller < 0 || tier.replicas.empty())
        return;
    const simulation::Controller &controller = plan.controllers[std::size_t(settled.controller)];
    const simulation::Station &station = plan.stations[std::size_t(settled.station)];
    const bool own = controller.signal == simulation::Signal::Utilization && controller.watched < 0;
    const std::string watched = !own ? std::string() : controller.resource < 0 ? station.pool.name : station.resources[std::size_t(controller.resource)].name;
    auto judged = tier.utilization.find(watched);
    for (auto each = tier.utilization.begin(); judged == tier.utilization.end() && each != tier.utilization.end(); ++each)
        if (tier.peakUtilization[each->first] >= std::max_element(tier.peakUtilization.begin(), tier.peakUtilization.end(),
                                                                  [](const auto &a, const auto &b) { return a.second < b.second; })->second)
            judged = each;
    if (judged != tier.utilization.end() && judged->second.size() == tier.replicas.size() && run.requestsPerSecond.size() == tier.replicas.size())
        tier.scaling = scalingFigures({tier.replicas, judged->second, run.requestsPerSecond, run.stepSeconds}, controller);
}

} // namespace

std::pair<std::size_t, std::size_t> busiestHour(const CompiledPlan &compiled)
{
    const traffic::Forecast &forecast = compiled.forecast;
    const std::size_t steps = forecast.steps(), length = std::min(steps, std::size_t(std::max(1.0, std::round(3600 / forecast.stepSeconds))));
    std::size_t best = 0;
    double most = -1;
    for (std::size_t from = 0; from < steps; from += length) {
        double users = 0;
        const std::size_t to = std::min(steps, from + length);
        for (std::size_t step = from; step < to; ++step)
            users += forecast.pageViewsPerSecond[step] * compiled.thinkSeconds + forecast.campaignUsers[step];
        users /= double(to - from);
        if (users > most * (1 + 1e-12)) {
            most = users;
            best = from;
        }
    }
    return {best, std::min(steps, best + length)};
}

void observe(Observed &observed, const simulation::StepFigures &at, const CompiledPlan &compiled)
{
    const double seconds = compiled.plan.stepSeconds;
    const double users = at.users + compiled.forecast.pageViewsPerSecond[at.step] * compiled.thinkSeconds;
    if (users > observed.peakUsers) {
        observed.peakUsers = users;
        observed.peakUsersStep = at.step;
    }
    observed.peakRps = std::max(observed.peakRps, at.offered);
    if (at.step >= observed.peakFrom && at.step < observed.peakTo) {
        observed.offeredInPeak += at.offered * seconds;
        observed.errorsInPeak += at.errors * seconds;
    }
}

void fillTiersAndLinks(Run &run, const model::Variant &variant, const CompiledPlan &compiled, simulation::TimelineResult &result)
{
    run.users = std::move(result.users);
    for (std::size_t step = 0; step < run.users.size(); ++step)
        run.users[step] += float(compiled.forecast.pageViewsPerSecond[step] * compiled.thinkSeconds);
    run.requestsPerSecond = std::move(result.offeredPerSecond);
    run.dynamicPerSecond = std::move(result.reportedPerSecond);
    run.errorsPerSecond = std::move(result.errorsPerSecond);
    run.meanMs = scaled(std::move(result.mean), 1000);
    run.p50Ms = scaled(std::move(result.p50), 1000);
    run.p95Ms = scaled(std::move(result.p95), 1000);
    run.p99Ms = scaled(std::move(result.p99), 1000);
    for (std::size_t t = 0; t < variant.tiers.size(); ++t) {
        TierRun tier;
        tier.tier = variant.tiers[t].id;
        tier.name = variant.tiers[t].name;
        tier.kind = variant.tiers[t].kind;
        const TierStation &settled = compiled.tiers[t];
        if (settled.station >= 0) {
            const auto s = std::size_t(settled.station);
            simulation::StationRun &from = result.stations[s];
            fillUtilization(tier, settled, compiled.plan.stations[s], from);
            const double seconds = double(result.steps) * run.stepSeconds;
            tier.requests = from.visits;
            tier.errors = from.rejected + from.timedOut;
            tier.latency = milliseconds(from.response);
            tier.minReplicas = from.minReplicas;
            tier.maxReplicas = from.maxReplicas;
            tier.meanReplicas = seconds > 0 ? from.servingSeconds / seconds : 0;
            tier.instanceHours = (from.servingSeconds + from.bootingSeconds + from.drainingSeconds) / 3600;
            tier.replicas = std::move(from.replicas);
            tier.booting = std::move(from.booting);
            tier.requestsPerSecond = std::move(from.visitsPerSecond);
            tier.errorsPerSecond = std::move(from.errorsPerSecond);
            tier.p95Ms = scaled(std::move(from.p95Seconds), 1000);
            tier.hostHours = from.hostSeconds / 3600;
            if (from.lookups > 0)
                tier.hitRatio = std::move(from.hitRatio);
            fillScaling(tier, settled, compiled.plan, run);
        }
        run.tiers.push_back(std::move(tier));
    }
    for (std::size_t l = 0; l < variant.links.size(); ++l)
        run.links.push_back({variant.links[l].id, std::move(result.flows[l].callsPerSecond), std::move(result.flows[l].bytesPerSecond)});
}

std::string percentText(double fraction) { return std::to_string(int(std::lround(fraction * 100))) + " %"; }

std::string clockText(double hour)
{
    const int minutes = int(std::floor(hour * 60 + 1e-6));
    const std::string clock = std::to_string(minutes % 60);
    return "day " + std::to_string(minutes / 1440 + 1) + ", " + std::to_string(minutes / 60 % 24) + (clock.size() < 2 ? ":0" : ":") + clock;
}

} // namespace headroom::planning
