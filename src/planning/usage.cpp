#include "assemble.h"

#include "stations.h"

#include <base/units.h>

#include <algorithm>

namespace headroom::planning {

namespace {

using catalog::StationRole;

/// Probability that two instances of two tiers stand in different zones, each tier spread evenly over its zones.
double crossZoneShare(const TierStation &from, const TierStation &to)
{
    if (!from.inZones || !to.inZones)
        return 0; // regional services, and load balancers, whose transfer between zones is free
    return 1 - 1 / std::max(from.zones, to.zones);
}

/// The region a tier stands in, as far as its traffic is concerned; empty for users, CDNs and services of others.
std::string regionOfTraffic(const model::Variant &variant, const model::Tier &tier, const catalog::Catalog &catalog)
{
    const auto *kind = catalog.kind(tier.kind);
    const bool outside = !kind || kind->role == StationRole::Users || kind->role == StationRole::Edge || kind->role == StationRole::External;
    return outside ? std::string() : model::regionOf(variant, tier);
}

void meterLoadBalancer(TierUsage &usage, const model::Tier &tier, const catalog::Kind &kind, const catalog::Catalog &catalog,
                       const simulation::StationRun &run, double meanResponse)
{
    const double perConnection = std::max(1.0, numberOr(tier, kind, catalog, "requests_per_connection", 4));
    const double lifetime = numberOr(tier, kind, catalog, "connection_seconds", 60);
    const double rules = std::max(0.0, numberOr(tier, kind, catalog, "rules", 0) - 10); // the first ten are free
    const std::size_t hours = run.hourlyVisits.size();
    std::vector<double> fresh(hours), active(hours), evaluations(hours);
    double total = 0;
    for (std::size_t hour = 0; hour < hours; ++hour) {
        fresh[hour] = run.hourlyVisits[hour] / perConnection;
        active[hour] = fresh[hour] / units::secondsPerHour * (lifetime + meanResponse);
        evaluations[hour] = run.hourlyVisits[hour] * rules;
        total += fresh[hour];
    }
    usage.totals[quantity::newConnections] = total;
    usage.hourly["new_connections"] = std::move(fresh);
    usage.hourly["active_connections"] = std::move(active);
    usage.hourly["rule_evaluations"] = std::move(evaluations);
}

} // namespace

Usage meter(const model::Variant &variant, const catalog::Catalog &catalog, const CompiledPlan &compiled, const simulation::TimelineResult &result)
{
    Usage usage;
    const double seconds = double(result.steps) * compiled.plan.stepSeconds;
    usage.horizonHours = seconds / units::secondsPerHour;
    std::vector<TierUsage> tiers(variant.tiers.size());
    std::vector<std::vector<double>> hourlyBytes(variant.tiers.size());
    for (std::size_t t = 0; t < tiers.size(); ++t) {
        const TierStation &settled = compiled.tiers[t];
        if (settled.station < 0)
            continue;
        const simulation::StationRun &run = result.stations[std::size_t(settled.station)];
        auto &totals = tiers[t].totals;
        totals[quantity::instanceHours] = (run.servingSeconds + run.bootingSeconds + run.drainingSeconds) / units::secondsPerHour;
        if (run.hostSeconds > 0)
            totals[quantity::hostHours] = run.hostSeconds / units::secondsPerHour;
        if (settled.portions > 0)
            totals[quantity::heldSeconds] = run.heldSeconds;
        if (settled.capacityUnits)
            totals[quantity::acuHours] = run.servingSeconds / units::secondsPerHour * serverless::acuOfOneUnit *
                                         (1 + numberOr(variant.tiers[t], *catalog.kind(variant.tiers[t].kind), catalog, "readers", 0));
        totals[quantity::requests] = run.visits;
        if (run.lookups > 0)
            totals[quantity::misses] = run.lookups - run.hits;
        totals[quantity::readIo] = run.readUnits;
        totals[quantity::writeIo] = run.writeUnits;
        if (settled.burstableCpu && settled.cpu >= 0)
            totals[quantity::surplusCreditVcpuHours] = run.surplusUnits[std::size_t(settled.cpu)] / units::secondsPerHour;
        if (settled.role == StationRole::LoadBalancer)
            meterLoadBalancer(tiers[t], variant.tiers[t], *catalog.kind(variant.tiers[t].kind), catalog, run, result.reported.mean);
        hourlyBytes[t].assign(run.hourlyVisits.size(), 0.0);
    }
    const auto indexOf = [&](const model::TierId &id) {
        return std::size_t(std::find_if(variant.tiers.begin(), variant.tiers.end(), [&](const model::Tier &tier) { return tier.id == id; }) - variant.tiers.begin());
    };
    std::vector<std::string> regions;
    for (const model::Tier &tier : variant.tiers)
        regions.push_back(regionOfTraffic(variant, tier, catalog));
    for (std::size_t l = 0; l < variant.links.size(); ++l) {
        const simulation::FlowRun &flow = result.flows[l];
        const std::size_t from = indexOf(variant.links[l].from), to = indexOf(variant.links[l].to);
        if (from >= tiers.size() || to >= tiers.size() || !(flow.calls > 0))
            continue;
        const TierStation &source = compiled.tiers[from], &target = compiled.tiers[to];
        tiers[to].totals[quantity::bytesIn] += flow.requestBytes;
        tiers[to].totals[quantity::bytesOut] += flow.responseBytes;
        tiers[from].totals[quantity::bytesIn] += flow.responseBytes;
        tiers[from].totals[quantity::bytesOut] += flow.requestBytes;
        if (source.role == StationRole::Users)
            tiers[to].totals[quantity::internetBytesOut] += flow.responseBytes;
        if (source.role == StationRole::Edge)
            tiers[to].totals[quantity::cdnBytesOut] += flow.responseBytes;
        const std::string &fromRegion = regions[from], &toRegion = regions[to];
        const bool leavesRegion = !fromRegion.empty() && !toRegion.empty() && fromRegion != toRegion;
        if (leavesRegion) {
            tiers[from].bytesToRegion[toRegion] += flow.requestBytes;
            tiers[to].bytesToRegion[fromRegion] += flow.responseBytes;
        } else if (const double share = crossZoneShare(source, target); share > 0)
            tiers[to].totals[quantity::crossZoneBytes] += share * (flow.requestBytes + flow.responseBytes);
        for (std::size_t hour = 0; hour < flow.hourlyBytes.size(); ++hour)
            hourlyBytes[to][hour] += flow.hourlyBytes[hour]; // a load balancer's processed bytes: what its clients sent and got
    }
    const double toMonth = seconds > 0 ? units::secondsPerMonth / seconds : 0;
    for (std::size_t t = 0; t < tiers.size(); ++t) {
        const TierStation &settled = compiled.tiers[t];
        if (settled.station < 0)
            continue;
        for (auto &[name, value] : tiers[t].totals)
            value *= toMonth;
        for (auto &[region, bytes] : tiers[t].bytesToRegion)
            bytes *= toMonth;
        const simulation::StationRun &run = result.stations[std::size_t(settled.station)];
        tiers[t].totals[quantity::meanReplicas] = seconds > 0 ? run.servingSeconds / seconds : 0;
        tiers[t].totals[quantity::peakReplicas] = run.maxReplicas;
        tiers[t].hourly["replicas"] = run.hourlyReplicas;
        if (settled.role == StationRole::LoadBalancer)
            tiers[t].hourly["bytes"] = std::move(hourlyBytes[t]);
        usage.tiers.emplace(variant.tiers[t].id, std::move(tiers[t]));
    }
    return usage;
}

} // namespace headroom::planning
