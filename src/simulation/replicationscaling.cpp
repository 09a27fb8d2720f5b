#include "replication.h"

#include <algorithm>
#include <cmath>

// Controllers: replicas that join, and replicas that are taken away.

namespace headroom::simulation {

void Replication::createScaling()
{
    for (const Controller &controller : m_plan.controllers) {
        const auto s = std::size_t(controller.station);
        m_stations[s].scaling = int(m_scaling.size());
        m_scaling.push_back({s, &controller, Fleet(int(m_stations[s].replicas)), Scaler(controller, m_plan.stepSeconds),
                             std::vector<double>(m_stations[s].resources, 0.0)});
    }
    for (const Cache &cache : m_plan.caches)
        m_cacheScaling.push_back(cache.station >= 0 && cache.warmUpSeconds > 0 ? m_stations[std::size_t(cache.station)].scaling : -1);
}

/// Replica-seconds up to now.
void Replication::accrueReplicas()
{
    const double dt = m_now - m_replicasSince;
    m_replicasSince = m_now;
    for (std::size_t s = 0; s < m_stations.size(); ++s) {
        const int scaling = m_stations[s].scaling;
        m_tally.stations[s].servingArea += dt * m_stations[s].replicas;
        m_tally.stations[s].bootingArea += scaling >= 0 ? dt * m_scaling[std::size_t(scaling)].fleet.booting() : 0;
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

void Replication::joinReplicas()
{
    accrueReplicas();
    for (Scaling &scaling : m_scaling) {
        StationState &station = m_stations[scaling.station];
        const int before = scaling.fleet.serving(), fresh = scaling.fleet.advance(m_now);
        if (fresh <= 0)
            continue;
        station.replicas = std::uint32_t(scaling.fleet.serving());
        if (station.groups == 1) {
            resizeCommonQueue(scaling.station, before, fresh);
            continue;
        }
        for (int i = 0; i < fresh; ++i) {
            // A group without a replica; one that still finishes old work only when there is no idle one.
            const auto taken = [&](std::uint32_t g) { return std::find(station.active.begin(), station.active.end(), g) != station.active.end(); };
            const auto idle = [&](std::uint32_t g) {
                for (std::size_t r = 0; r < station.resources; ++r)
                    if (m_queues[queueOf(int(scaling.station), g, int(r))].busy > 0)
                        return false;
                return station.pools[g].busy == 0;
            };
            std::uint32_t chosen = 0;
            bool found = false, foundIdle = false;
            for (std::uint32_t g = 0; g < station.groups && !foundIdle; ++g) {
                if (taken(g))
                    continue;
                foundIdle = idle(g);
                if (!found || foundIdle)
                    chosen = g;
                found = true;
            }
            station.active.push_back(chosen);
            station.readySince[chosen] = m_now;
            for (std::size_t r = 0; r < station.resources; ++r) {
                const Resource &resource = m_plan.stations[scaling.station].resources[r];
                const std::size_t index = queueOf(int(scaling.station), chosen, int(r));
                settle(m_queues[index]);
                if (m_queues[index].burst > 1 && !resource.unlimited) {
                    m_queues[index].credit = m_queues[index].capacity * resource.initialFill;
                    m_queues[index].speed = m_queues[index].credit > 0 ? m_queues[index].burst : 1;
                    publish(index);
                }
            }
        }
    }
    drainReady();
}

/// The oldest replicas take no new visits and finish what they have.
void Replication::drainReplicas(std::size_t s, int count)
{
    StationState &station = m_stations[s];
    const int before = int(station.replicas);
    station.replicas = std::uint32_t(std::max(1, before - count));
    if (station.groups == 1) {
        resizeCommonQueue(s, before, 0);
        return;
    }
    while (station.active.size() > station.replicas) {
        station.active.erase(station.active.begin());
        station.turn = station.turn > 0 ? station.turn - 1 : 0;
    }
}

/// One common queue: its servers, workers, places to wait and credit follow the number of replicas.
void Replication::resizeCommonQueue(std::size_t s, int before, int fresh)
{
    StationState &station = m_stations[s];
    const Station &plan = m_plan.stations[s];
    const double share = station.replicas;
    for (std::size_t r = 0; r < station.resources; ++r) {
        const Resource &resource = plan.resources[r];
        const std::size_t index = queueOf(int(s), 0, int(r));
        Queue &queue = m_queues[index];
        settle(queue);
        queue.servers = resource.servers * share;
        if (!queue.sharing)
            queue.servers = std::max(1.0, std::floor(queue.servers + 1e-9));
        if (queue.burst > 1 && !resource.unlimited) {
            queue.capacity = resource.credit * share;
            queue.credit = fresh > 0 ? queue.credit + fresh * resource.credit * resource.initialFill : queue.credit * share / std::max(1, before);
            queue.speed = queue.credit > 1e-9 * queue.rate ? queue.burst : 1;
        }
        while (!queue.sharing && !queue.waiting.empty() && double(queue.busy) < queue.servers) {
            const Queue::Waiting next = queue.waiting.front();
            queue.waiting.pop();
            ++queue.busy;
            queue.tally->inService.up(m_now);
            queue.tally->wait.add(m_now - next.since, m_options.waits);
            queue.departures.push(m_now + next.amount / queue.speed, next.frame);
        }
        publish(index);
    }
    if (plan.pool.workers > 0) {
        station.workers = std::max(1.0, std::floor(plan.pool.workers * share));
        station.backlog = std::floor(plan.pool.backlog * share);
        admitWaiting(s);
    }
}

/// Gives the workers of a common pool that have become free to those who wait.
void Replication::admitWaiting(std::size_t s)
{
    StationState &station = m_stations[s];
    StationTally &tally = m_tally.stations[s];
    PoolState &pool = station.pools.front();
    while (!pool.waiting.empty() && double(pool.busy) < station.workers) {
        const auto [next, since] = pool.waiting.front();
        pool.waiting.pop();
        if (m_frames[next].patience == -never) {
            m_freeFrames.push_back(next); // gave up long ago
            continue;
        }
        --pool.waits;
        ++pool.busy;
        tally.workers.up(m_now);
        tally.poolWait.add(m_now - since, m_options.waits);
        if (station.patience > 0) {
            m_frames[next].patience = never;
            publishPatience(s);
        }
        m_ready.push_back({next, false});
    }
}

/// Utilization of the step that ends now: work done over what the serving replicas could do.
double Replication::stepMetric(std::size_t index)
{
    Scaling &scaling = m_scaling[index];
    const Station &plan = m_plan.stations[scaling.station];
    StationTally &tally = m_tally.stations[scaling.station];
    const double serving = tally.servingArea - scaling.servingBefore;
    scaling.servingBefore = tally.servingArea;
    const auto sinceBefore = [](double now, double &before) {
        const double change = now - before;
        before = now;
        return change;
    };
    const double workers = sinceBefore(tally.workers.area(m_now), scaling.workersBefore);
    double metric = 0;
    if (scaling.controller->resource < 0)
        metric = plan.pool.workers > 0 ? workers / (plan.pool.workers * std::max(1e-9, serving)) : 0;
    for (std::size_t r = 0; r < plan.resources.size(); ++r) {
        const bool sharing = plan.resources[r].discipline == Discipline::ProcessorSharing;
        for (std::uint32_t g = 0; sharing && g < m_stations[scaling.station].groups; ++g)
            settle(m_queues[queueOf(int(scaling.station), g, int(r))]);
        const double busy =
            sinceBefore(sharing ? tally.resources[r].busyArea : tally.resources[r].inService.area(m_now), scaling.busyBefore[r]);
        if (scaling.controller->resource >= 0 && plan.resources[r].name == plan.resources[std::size_t(scaling.controller->resource)].name) {
            // Sustained rate = 1; at the burst rate the same work is a smaller part of what the replica can do.
            const double speed = m_queues[queueOf(int(scaling.station), m_stations[scaling.station].active.front(), int(r))].speed;
            metric = std::max(metric, busy / (plan.resources[r].servers * speed * std::max(1e-9, serving)));
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
    for (std::size_t i = 0; i < m_scaling.size(); ++i) {
        Scaling &scaling = m_scaling[i];
        const int before = scaling.fleet.serving(), additions = scaling.scaler.additions, removals = scaling.scaler.removals;
        scaling.scaler.step(m_now, stepMetric(i), scaling.fleet);
        m_tally.stations[scaling.station].additions += scaling.scaler.additions - additions;
        m_tally.stations[scaling.station].removals += scaling.scaler.removals - removals;
        if (scaling.fleet.serving() < before)
            drainReplicas(scaling.station, before - scaling.fleet.serving());
    }
    drainReady();
    if (m_now >= nextReplicaReady())
        joinReplicas();
}

/// Share of a full cache that the replica of this visit holds.
double Replication::cacheFill(std::uint16_t cache, const Frame &frame) const
{
    const Scaling &scaling = m_scaling[std::size_t(m_cacheScaling[cache])];
    const double warmUp = m_plan.caches[cache].warmUpSeconds;
    const StationState &station = m_stations[scaling.station];
    if (std::size_t(spec(frame).station) == scaling.station && station.groups > 1)
        return -std::expm1(-std::max(0.0, m_now - station.readySince[frame.replica]) / warmUp);
    return m_now > scaling.fleet.settledAt(warmUp) ? 1 : scaling.fleet.cacheFill(m_now, warmUp);
}

} // namespace headroom::simulation
