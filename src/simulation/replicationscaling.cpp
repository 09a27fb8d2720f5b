#include "replication.h"

#include <algorithm>
#include <cmath>

// Replicas that join and replicas that are taken away, and the controllers that ask for it.

namespace headroom::simulation {

namespace {

double sinceBefore(double now, double &before)
{
    const double change = now - before;
    before = now;
    return change;
}

} // namespace

void Replication::createScaling()
{
    for (const Controller &controller : m_plan.controllers) {
        const auto s = std::size_t(controller.station);
        m_stations[s].scaling = int(m_scaling.size());
        Scaling &scaling = m_scaling.emplace_back(Scaling{s, Fleet(int(m_stations[s].replicas)), Scaler(controller, m_plan.stepSeconds), {}, {}});
        for (std::size_t p = 0; p < scaling.scaler.policies(); ++p) {
            const int watched = scaling.scaler.policy(p).watched;
            Gauge &gauge = scaling.gauges.emplace_back();
            gauge.station = watched >= 0 ? std::size_t(watched) : s;
            gauge.busy.assign(m_stations[gauge.station].resources, 0.0);
        }
        scaling.measured.resize(scaling.gauges.size());
    }
}

/// Replica-seconds up to now.
void Replication::accrueReplicas()
{
    const double dt = m_now - m_replicasSince;
    m_replicasSince = m_now;
    for (StationState &station : m_stations) {
        const double serving = station.replicas - station.out;
        station.tally->servingArea += dt * serving;
        if (dt > 0) {
            station.tally->leastReplicas = std::min(station.tally->leastReplicas, serving);
            station.tally->mostReplicas = std::max(station.tally->mostReplicas, serving);
        }
        station.tally->bootingArea += station.scaling >= 0 ? dt * m_scaling[std::size_t(station.scaling)].fleet.booting() : 0;
    }
}

double Replication::nextReplicaReady() const
{
    double next = never;
    for (const Scaling &scaling : m_scaling)
        if (scaling.fleet.booting() > 0)
            next = std::min(next, std::max(m_now, scaling.fleet.nextReady()));
    return next;
}

/// Replicas whose boot has ended begin to serve.
void Replication::joinReplicas()
{
    accrueReplicas();
    for (Scaling &scaling : m_scaling) {
        const int fresh = scaling.fleet.advance(m_now);
        if (fresh > 0)
            addReplicas(scaling.station, fresh, m_now);
    }
    drainReady();
}

/// New replicas serve from now on, with full initial credit; their copies of caches fill since `at`.
void Replication::addReplicas(std::size_t s, int count, double at)
{
    StationState &station = m_stations[s];
    station.replicas += std::uint32_t(count);
    std::vector<std::uint32_t> fresh;
    for (int i = 0; i < count && !station.common; ++i) {
        const std::uint32_t group = idleGroup(s);
        station.active.push_back(group);
        fresh.push_back(group);
        for (std::size_t r = 0; r < station.resources; ++r) {
            const Resource &resource = m_plan.stations[s].resources[r];
            const std::size_t index = queueOf(int(s), group, int(r));
            ResourceQueue &queue = m_queues[index];
            queue.settle(m_now);
            if (queue.burst > 1 && !resource.unlimited) {
                queue.credit = queue.capacity * resource.initialFill;
                queue.refreshSpeed();
                publish(index);
            }
        }
    }
    for (CacheState &cache : m_caches) {
        if (cache.station != int(s))
            continue;
        for (const std::uint32_t group : fresh)
            cache.bornAt[group] = at;
        if (station.common)
            cache.bornAt.insert(cache.bornAt.end(), std::size_t(count), at);
        settleCache(cache);
    }
    if (station.common)
        resizeCommonQueue(s, count);
}

/// A set of queues without a replica; one that still finishes old work only when there is no idle one.
std::uint32_t Replication::idleGroup(std::size_t s) const
{
    const StationState &station = m_stations[s];
    std::uint32_t chosen = 0;
    bool found = false;
    for (std::uint32_t group = 0; group < station.groups; ++group) {
        if (std::find(station.active.begin(), station.active.end(), group) != station.active.end())
            continue;
        bool idle = station.pools[group].busy == 0;
        for (std::size_t r = 0; r < station.resources; ++r)
            idle = idle && m_queues[queueOf(int(s), group, int(r))].empty();
        if (!found || idle)
            chosen = group;
        if (idle)
            break;
        found = true;
    }
    return chosen;
}

/// The oldest replicas take no new visits and finish what they have.
void Replication::removeReplicas(std::size_t s, int count)
{
    StationState &station = m_stations[s];
    const auto gone = std::min(std::uint32_t(std::max(0, count)), station.replicas - station.out);
    station.replicas -= gone;
    if (station.common) {
        for (CacheState &cache : m_caches)
            if (cache.station == int(s))
                cache.bornAt.erase(cache.bornAt.begin(),
                                   cache.bornAt.begin() + std::ptrdiff_t(std::min<std::size_t>(gone, cache.bornAt.size())));
        resizeCommonQueue(s, 0);
        return;
    }
    station.active.erase(station.active.begin(), station.active.begin() + gone);
    station.turn = station.turn >= gone && station.turn - gone < station.active.size() ? station.turn - gone : 0;
}

/// One common queue: its servers, workers, places to wait and credit follow the number of replicas in service.
/// \param fresh replicas among them that bring their initial credit
void Replication::resizeCommonQueue(std::size_t s, int fresh)
{
    StationState &station = m_stations[s];
    const Station &plan = m_plan.stations[s];
    const double share = station.replicas - station.out;
    for (std::size_t r = 0; r < station.resources; ++r) {
        const Resource &resource = plan.resources[r];
        const std::size_t index = queueOf(int(s), 0, int(r));
        ResourceQueue &queue = m_queues[index];
        queue.settle(m_now);
        queue.servers = resource.servers * share;
        if (!queue.sharing)
            queue.servers = share > 0 ? std::max(1.0, std::floor(queue.servers + 1e-9)) : 0;
        if (queue.burst > 1 && !resource.unlimited) {
            const double before = queue.capacity;
            queue.capacity = resource.credit * share;
            if (fresh > 0)
                queue.credit += fresh * resource.credit * resource.initialFill;
            else if (before > 0)
                queue.credit *= queue.capacity / before;
            queue.refreshSpeed();
        }
        queue.fill(m_now);
        publish(index);
    }
    if (plan.pool.workers > 0) {
        station.workers = std::max(1.0, std::floor(plan.pool.workers * share));
        station.backlog = std::floor(plan.pool.backlog * share);
        admitWaiting(s, 0);
    }
}

/// What a policy looks at, of the step that ends now. \param serving replica-seconds of its own station in the step
double Replication::stepSignal(Gauge &gauge, const Policy &policy, double serving)
{
    const StationTally &tally = m_tally.stations[gauge.station];
    const double watchedServing = std::max(1e-9, sinceBefore(tally.servingArea, gauge.serving));
    const double present = sinceBefore(tally.present.area(m_now), gauge.present), visits = sinceBefore(double(visitsNow(int(gauge.station))), gauge.visits);
    if (!(serving > 0))
        return std::nan("");
    switch (policy.signal) {
    case Signal::Utilization: return stepUtilization(gauge, policy.resource, watchedServing);
    case Signal::RequestRate: return visits / serving;
    case Signal::Present: return present / serving;
    case Signal::Response: return visits > 0 ? present / visits : std::nan("");
    case Signal::Waiting: break;
    }
    double waiting = 0;
    for (const PoolState &pool : m_stations[gauge.station].pools)
        waiting += pool.waits;
    return waiting * m_plan.stepSeconds / serving;
}

/// Work done over what the serving replicas could do; of the pool with `resource` < 0.
double Replication::stepUtilization(Gauge &gauge, int resource, double serving)
{
    const Station &plan = m_plan.stations[gauge.station];
    const StationState &station = m_stations[gauge.station];
    StationTally &tally = m_tally.stations[gauge.station];
    const double workers = sinceBefore(tally.workers.area(m_now), gauge.workers);
    double metric = 0;
    if (resource < 0)
        metric = plan.pool.workers > 0 ? workers / (plan.pool.workers * serving) : 0;
    for (std::size_t r = 0; r < plan.resources.size(); ++r) {
        const bool sharing = plan.resources[r].discipline == Discipline::ProcessorSharing;
        for (std::uint32_t g = 0; sharing && g < station.groups; ++g)
            m_queues[queueOf(int(gauge.station), g, int(r))].settle(m_now);
        const double busy = sinceBefore(sharing ? tally.resources[r].busyArea : tally.resources[r].inService.area(m_now), gauge.busy[r]);
        if (resource >= 0 && plan.resources[r].name == plan.resources[std::size_t(resource)].name) {
            // Sustained rate = 1; at the burst rate the same work is a smaller part of what the replica can do.
            const double speed = m_queues[queueOf(int(gauge.station), station.active.empty() ? 0 : station.active.front(), int(r))].speed();
            metric = std::max(metric, busy / (plan.resources[r].servers * speed * serving));
        }
    }
    return std::clamp(metric, 0.0, 1.0);
}

/// The end of a step: every controller looks and acts.
void Replication::control()
{
    if (m_scaling.empty())
        return;
    accrueReplicas();
    for (Scaling &scaling : m_scaling) {
        const int before = scaling.fleet.serving(), additions = scaling.scaler.additions, removals = scaling.scaler.removals;
        const double serving = sinceBefore(m_tally.stations[scaling.station].servingArea, scaling.servingBefore);
        for (std::size_t p = 0; p < scaling.gauges.size(); ++p)
            scaling.measured[p] = stepSignal(scaling.gauges[p], scaling.scaler.policy(p), serving);
        scaling.scaler.step(m_now, scaling.measured, scaling.fleet);
        m_tally.stations[scaling.station].additions += scaling.scaler.additions - additions;
        m_tally.stations[scaling.station].removals += scaling.scaler.removals - removals;
        if (scaling.fleet.serving() < before)
            removeReplicas(scaling.station, before - scaling.fleet.serving());
    }
    drainReady();
    if (m_now >= nextReplicaReady())
        joinReplicas();
}

} // namespace headroom::simulation
