#include "disturbances.h"

#include "stations.h"

#include <base/units.h>
#include <traffic/calendar.h>
#include <traffic/shape.h>

#include <algorithm>
#include <cmath>

namespace headroom::planning {

namespace {

using catalog::StationRole;
using model::ScenarioEvent;
using model::Tier;
using simulation::Disturbance;
using simulation::DisturbanceKind;

struct Span
{
    double from = 0, until = 0; ///< seconds
};

class Failures
{
public:
    Failures(CompiledPlan &compiled, const model::Variant &variant, const catalog::Catalog &catalog, double horizonSeconds)
        : m_compiled(compiled)
        , m_variant(variant)
        , m_catalog(catalog)
        , m_horizon(horizonSeconds)
    {
    }

    void add(const ScenarioEvent &, double start);
    void switchOff(std::size_t tier, int firstWeekday);

private:
    using Kind = ScenarioEvent::Kind;

    void loseZone(std::size_t tier, Span);
    void loseRegion(const ScenarioEvent &, Span);
    void failOver(std::size_t tier, const ScenarioEvent &, double start);
    void flush(const ScenarioEvent &, double at);
    void flushCachesOf(std::size_t tier, double at, double share);
    void deploy(std::size_t tier, const ScenarioEvent &, double start);
    void crash(std::size_t tier, const ScenarioEvent &, Span);

    /// Tiers with a station that the event means: the one it names, else those that `applies` accepts.
    template<class Predicate>
    std::vector<std::size_t> meant(const ScenarioEvent &event, Predicate applies) const
    {
        std::vector<std::size_t> tiers;
        for (std::size_t t = 0; t < m_variant.tiers.size(); ++t)
            if (settled(t).station >= 0 && (event.tier.empty() ? applies(t) : m_variant.tiers[t].id == event.tier))
                tiers.push_back(t);
        return tiers;
    }
    const TierStation &settled(std::size_t t) const { return m_compiled.tiers[t]; }
    StationRole role(std::size_t t) const { return settled(t).role; }
    const simulation::Station &station(std::size_t t) const { return m_compiled.plan.stations[std::size_t(settled(t).station)]; }
    int readersOf(std::size_t tier) const;
    double failoverSeconds(std::size_t tier) const;

    void disturb(std::size_t tier, DisturbanceKind kind, Span span, double share = 1)
    {
        Disturbance d;
        d.kind = kind;
        d.station = settled(tier).station;
        d.fromSeconds = span.from;
        d.untilSeconds = std::min(span.until, m_horizon);
        d.share = share;
        if (d.untilSeconds > d.fromSeconds && share > 0)
            m_compiled.plan.disturbances.push_back(d);
    }

    CompiledPlan &m_compiled;
    const model::Variant &m_variant;
    const catalog::Catalog &m_catalog;
    double m_horizon;
};

double lasting(const ScenarioEvent &event, double usualSeconds)
{
    return event.holdMinutes > 0 ? event.holdMinutes * 60 : usualSeconds;
}

double shareOf(const ScenarioEvent &event, double usualShare)
{
    return event.amount > 0 ? std::min(event.amount, 1.0) : usualShare;
}

/// Replicas of a database elsewhere that can take over: readers in its own tier, or in a tier it replicates to.
int Failures::readersOf(std::size_t t) const
{
    const Tier &tier = m_variant.tiers[t];
    const catalog::Kind &kind = *m_catalog.kind(tier.kind);
    int readers = int(std::lround(numberOr(tier, kind, m_catalog, "readers", 0)));
    for (const model::Link &link : m_variant.links)
        if (link.replication && link.from == tier.id) {
            const Tier *copy = m_variant.tier(link.to);
            const catalog::Kind *copyKind = copy ? m_catalog.kind(copy->kind) : nullptr;
            readers += copyKind && copyKind->role == StationRole::Database && regionOf(m_variant, *copy) == regionOf(m_variant, tier);
        }
    return readers;
}

double Failures::failoverSeconds(std::size_t t) const
{
    const Tier &tier = m_variant.tiers[t];
    const catalog::Kind &kind = *m_catalog.kind(tier.kind);
    if (kind.parameter("deployment")) {
        const std::string deployment = m_catalog.text(tier, "deployment");
        return deployment == "multi-az"           ? usual::failoverMultiAz
               : deployment == "multi-az-cluster" ? usual::failoverMultiAzCluster
                                                  : usual::rebuildDatabase;
    }
    if (kind.parameter("high_availability"))
        return m_catalog.flag(tier, "high_availability") ? usual::failoverMultiAz : usual::rebuildDatabase;
    return readersOf(t) > 0 ? usual::failoverAurora : usual::rebuildDatabase;
}

void Failures::loseZone(std::size_t t, Span span)
{
    const Tier &tier = m_variant.tiers[t];
    const catalog::Kind &kind = *m_catalog.kind(tier.kind);
    switch (role(t)) {
    case StationRole::Database: {
        if (kind.id == "nosql-table" || kind.id.find("replica") != std::string::npos)
            return; // regional; a reader stands in the other zone and becomes the writer
        const bool elsewhere = failoverSeconds(t) < usual::rebuildDatabase || kind.id.find("aurora") != std::string::npos;
        return disturb(t, DisturbanceKind::Outage, {span.from, elsewhere ? span.from + failoverSeconds(t) : span.until});
    }
    case StationRole::Cache:
    case StationRole::Search:
        flushCachesOf(t, span.from, 1.0 / std::max(1, station(t).replicas));
        return station(t).replicas > 1 ? disturb(t, DisturbanceKind::LoseReplicas, span, 0.5) : disturb(t, DisturbanceKind::Outage, span);
    case StationRole::Server:
        if (kind.parameter("zones") && settled(t).zones > 1)
            return disturb(t, DisturbanceKind::LoseReplicas, span, 1 / settled(t).zones);
        return disturb(t, DisturbanceKind::Outage, span);
    case StationRole::Storage:
        if (kind.parameter("instance_type"))
            disturb(t, DisturbanceKind::Outage, span); // a server with a disk; object storage and EFS span the zones
        return;
    default:
        return;
    }
}

void Failures::loseRegion(const ScenarioEvent &event, Span span)
{
    const auto &recovery = m_variant.recovery;
    if (recovery)
        span.until = std::min(span.until, span.from + recovery->recoveryMinutes * 60);
    for (const std::size_t t : meant(event, [&](std::size_t each) {
             return role(each) != StationRole::Users && role(each) != StationRole::Edge && role(each) != StationRole::External &&
                    regionOf(m_variant, m_variant.tiers[each]) == m_variant.region;
         })) {
        disturb(t, DisturbanceKind::Outage, span);
        flushCachesOf(t, span.until, 1);
    }
    const std::string minutes = std::to_string(int(std::lround((span.until - span.from) / 60)));
    m_compiled.remarks.push_back(
        {Remark::Severity::Warning,
         {},
         recovery ? "The region is lost for " + minutes + " min: until then nothing answers, and of the data up to the last " +
                        std::to_string(int(std::lround(recovery->dataLossMinutes))) + " min are gone."
                  : "The region is lost for " + minutes + " min, until it returns: nothing stands in another region."});
}

void Failures::failOver(std::size_t t, const ScenarioEvent &event, double start)
{
    disturb(t, DisturbanceKind::Outage, {start, start + lasting(event, failoverSeconds(t))});
    if (failoverSeconds(t) >= usual::rebuildDatabase)
        m_compiled.remarks.push_back({Remark::Severity::Warning, m_variant.tiers[t].id,
                                      "No standby can take over: the database is built anew, which takes about 10 min."});
}

void Failures::flushCachesOf(std::size_t t, double at, double share)
{
    auto &caches = m_compiled.plan.caches;
    for (std::size_t c = 0; c < caches.size(); ++c) {
        const bool own = caches[c].station < 0 && caches[c].name == m_variant.tiers[t].id.value;
        if (!own && caches[c].station != settled(t).station)
            continue;
        if (caches[c].warmUpSeconds <= 0)
            caches[c].warmUpSeconds = usual::cacheWarmUp;
        Disturbance d;
        d.kind = DisturbanceKind::FlushCache;
        d.cache = int(c);
        d.fromSeconds = d.untilSeconds = std::min(at, m_horizon);
        d.share = share;
        if (at < m_horizon)
            m_compiled.plan.disturbances.push_back(d);
    }
}

void Failures::flush(const ScenarioEvent &event, double at)
{
    for (const std::size_t t : meant(event, [&](std::size_t each) { return role(each) != StationRole::Edge; }))
        flushCachesOf(t, at, shareOf(event, 1));
}

void Failures::deploy(std::size_t t, const ScenarioEvent &event, double start)
{
    const double share = shareOf(event, 1.0 / std::max(1, station(t).replicas));
    disturb(t, DisturbanceKind::ReplaceReplicas, {start, start + lasting(event, usual::deploymentBatch * std::ceil(1 / share))}, share);
}

void Failures::crash(std::size_t t, const ScenarioEvent &event, Span span)
{
    const double replicas = std::max(1, station(t).replicas);
    disturb(t, DisturbanceKind::LoseReplicas, span, std::min(1.0, std::max(1.0, event.amount) / replicas));
}

void Failures::add(const ScenarioEvent &event, double startHour)
{
    const double start = startHour * units::secondsPerHour;
    const auto span = [&](double usualSeconds) { return Span{start, start + lasting(event, usualSeconds)}; };
    const auto each = [&](StationRole wanted, auto &&act) {
        for (const std::size_t t : meant(event, [&](std::size_t tier) { return role(tier) == wanted; }))
            act(t);
    };
    switch (event.kind) {
    case Kind::Campaign:
    case Kind::Surge:
    case Kind::Job:
        return; // load, not disturbance
    case Kind::ZoneLoss:
        for (const std::size_t t : meant(event, [](std::size_t) { return true; }))
            loseZone(t, span(usual::zoneLoss));
        return;
    case Kind::RegionLoss:
        return loseRegion(event, span(usual::regionLoss));
    case Kind::DatabaseFailover:
        return each(StationRole::Database, [&](std::size_t t) { failOver(t, event, start); });
    case Kind::CacheFlush:
        return flush(event, start);
    case Kind::CdnOutage: {
        const auto isCdn = [&](std::size_t t) { return role(t) == StationRole::Edge && !m_variant.tiers[t].hitRatios.empty(); };
        for (const std::size_t t : meant(event, isCdn))
            disturb(t, DisturbanceKind::Outage, span(usual::cdnOutage), shareOf(event, 1));
        return;
    }
    case Kind::Deployment:
        return each(StationRole::Server, [&](std::size_t t) { deploy(t, event, start); });
    case Kind::InstanceCrash:
        return each(StationRole::Server, [&](std::size_t t) { crash(t, event, span(usual::crash)); });
    case Kind::RetryStorm:
        return each(StationRole::Database, [&](std::size_t t) { disturb(t, DisturbanceKind::Outage, span(usual::retryStormCause)); });
    }
}

/// Everything outside the hours of the week in which the tier runs; neighbouring hours are one span.
void Failures::switchOff(std::size_t t, int firstWeekday)
{
    const model::RunningHours &running = *m_variant.tiers[t].running;
    double off = 0; // since when it stands
    const double days = std::ceil(m_horizon / 86400);
    for (int day = 0; day < int(days); ++day) {
        const int weekday = (firstWeekday + day) % 7;
        if (std::find(running.days.begin(), running.days.end(), weekday) == running.days.end())
            continue;
        const double midnight = day * 86400.0;
        disturb(t, DisturbanceKind::Outage, {off, midnight + running.fromHour * units::secondsPerHour});
        off = midnight + running.toHour * units::secondsPerHour;
    }
    disturb(t, DisturbanceKind::Outage, {off, m_horizon});
}

} // namespace

simulation::Retry retryOf(const model::RequestClass &requestClass, const model::Scenario &scenario)
{
    simulation::Retry retry;
    retry.attempts = std::max(1, requestClass.attempts);
    retry.backOffSeconds = requestClass.backOffSeconds;
    for (const ScenarioEvent &event : scenario.events)
        if (event.kind == ScenarioEvent::Kind::RetryStorm && requestClass.kind != model::RequestClass::Kind::Background) {
            retry.attempts = 1 + (event.amount > 0 ? int(std::min(event.amount, 20.0)) : usual::stormAttempts);
            retry.backOffSeconds = 1;
            retry.factor = 1;
            retry.jitter = 0;
        }
    return retry;
}

void addDisturbances(CompiledPlan &compiled, const model::Variant &variant, const model::Scenario &scenario,
                     const catalog::Catalog &catalog)
{
    Failures failures(compiled, variant, catalog, double(compiled.plan.steps) * compiled.plan.stepSeconds);
    for (const ScenarioEvent &event : scenario.events)
        for (const double start : traffic::occurrences(event, scenario.horizonHours))
            failures.add(event, start);
    const auto firstDay = traffic::dayNumber(scenario.startDate);
    for (std::size_t t = 0; t < variant.tiers.size(); ++t)
        if (variant.tiers[t].running && compiled.tiers[t].station >= 0)
            failures.switchOff(t, firstDay ? traffic::weekdayOf(*firstDay) : 0);
}

} // namespace headroom::planning
