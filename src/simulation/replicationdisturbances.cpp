#include "replication.h"

#include <algorithm>
#include <cmath>

// Lost replicas, outages, flushed caches, deployments, slow times.

namespace headroom::simulation {

/// What begins and ends when; an end that never comes is not planned.
void Replication::planActions()
{
    for (std::size_t d = 0; d < m_plan.disturbances.size(); ++d) {
        const Disturbance &disturbance = m_plan.disturbances[d];
        schedule({disturbance.fromSeconds, d, Action::What::Begin});
        const bool ends = disturbance.kind == DisturbanceKind::Outage || disturbance.kind == DisturbanceKind::Slowdown;
        if (ends && std::isfinite(disturbance.untilSeconds))
            schedule({disturbance.untilSeconds, d, Action::What::End});
    }
}

/// Puts an action where it belongs: the next one last; at one time, first planned first.
void Replication::schedule(Action action)
{
    const auto place = std::find_if(m_actions.begin(), m_actions.end(), [&](const Action &other) { return other.time <= action.time; });
    m_actions.insert(place, action);
}

void Replication::actUntilNow()
{
    while (nextAction() <= m_now) {
        const Action action = m_actions.back();
        m_actions.pop_back();
        accrueReplicas();
        act(action);
        drainReady();
    }
}

void Replication::act(const Action &action)
{
    const Disturbance &disturbance = m_plan.disturbances[action.disturbance];
    switch (action.what) {
    case Action::What::Begin:
        begin(disturbance, action);
        break;
    case Action::What::End:
        if (disturbance.kind == DisturbanceKind::LoseReplicas)
            addReplicas(std::size_t(disturbance.station), int(action.count), action.time);
        else
            refreshState(std::size_t(disturbance.station), action.time);
        break;
    case Action::What::TakeBatch:
        takeBatch(action);
        break;
    case Action::What::ReturnBatch:
        returnBatch(action);
        break;
    }
}

void Replication::begin(const Disturbance &disturbance, const Action &action)
{
    switch (disturbance.kind) {
    case DisturbanceKind::LoseReplicas:
        loseReplicas(disturbance, action);
        break;
    case DisturbanceKind::FlushCache:
        flush(m_caches[std::size_t(disturbance.cache)], disturbance.share, action.time);
        break;
    case DisturbanceKind::ReplaceReplicas: {
        const StationState &station = m_stations[std::size_t(disturbance.station)];
        const std::uint32_t serving = station.replicas - station.out;
        const auto batch = std::uint32_t(std::max(1.0, std::round(disturbance.share * serving)));
        const double each = (disturbance.untilSeconds - disturbance.fromSeconds) / std::max(1u, serving);
        schedule({action.time, action.disturbance, Action::What::TakeBatch, batch, serving, each});
        break;
    }
    case DisturbanceKind::Outage:
    case DisturbanceKind::Slowdown:
        refreshState(std::size_t(disturbance.station), action.time);
        if (disturbance.kind == DisturbanceKind::Outage && disturbance.share >= 1)
            failVisits(std::size_t(disturbance.station), [](const Frame &, bool) { return true; });
        break;
    }
}

/// Of several outages at once the last of the list counts; slowdowns multiply.
void Replication::refreshState(std::size_t s, double at)
{
    StationState &station = m_stations[s];
    station.outageShare = station.answer = 0;
    station.factor = 1;
    for (const Disturbance &d : m_plan.disturbances) {
        if (d.station != int(s) || at < d.fromSeconds || at >= d.untilSeconds)
            continue;
        if (d.kind == DisturbanceKind::Slowdown)
            station.factor *= d.factor;
        if (d.kind == DisturbanceKind::Outage) {
            station.outageShare = d.share;
            station.answer = d.answerSeconds;
        }
    }
}

void Replication::loseReplicas(const Disturbance &disturbance, const Action &action)
{
    const auto s = std::size_t(disturbance.station);
    StationState &station = m_stations[s];
    const std::uint32_t serving = station.replicas - station.out;
    const bool returns = station.scaling < 0 && std::isfinite(disturbance.untilSeconds);
    const bool known = s < m_options.replicas.size() && action.time <= double(m_firstStep) * m_plan.stepSeconds - m_options.warmUpSeconds;
    if (known) { // the number given is what is left
        const double before = disturbance.share < 1 ? double(serving) / (1 - disturbance.share) : m_plan.stations[s].replicas;
        if (returns && disturbance.untilSeconds > m_now)
            schedule(
                {disturbance.untilSeconds, action.disturbance, Action::What::End, std::uint32_t(std::round(before * disturbance.share))});
        return;
    }
    const auto lost = std::min(serving, std::uint32_t(std::max(1.0, std::round(disturbance.share * serving))));
    if (lost == 0)
        return;
    const std::vector<std::uint32_t> gone(station.active.begin(), station.active.begin() + (station.common ? 0 : lost));
    removeReplicas(s, int(lost));
    if (station.scaling >= 0)
        m_scaling[std::size_t(station.scaling)].fleet.remove(int(lost), m_now);
    else if (returns)
        schedule({disturbance.untilSeconds, action.disturbance, Action::What::End, lost});
    const double share = double(lost) / serving;
    failVisits(s, [&](const Frame &frame, bool waits) {
        if (!station.common)
            return std::find(gone.begin(), gone.end(), frame.replica) != gone.end();
        return lost == serving || (!waits && station.stream->uniform() < share);
    });
}

/// The next replicas of a deployment go out of service; `left` of those that served when it began are still old.
void Replication::takeBatch(const Action &action)
{
    const auto s = std::size_t(m_plan.disturbances[action.disturbance].station);
    StationState &station = m_stations[s];
    const std::uint32_t batch = std::min({action.count, action.left, station.replicas - station.out});
    if (batch == 0)
        return;
    removeReplicas(s, int(batch));
    station.replicas += batch; // they will be back
    station.out += batch;
    schedule({action.time + batch * action.each, action.disturbance, Action::What::ReturnBatch, batch, action.left - batch, action.each});
}

void Replication::returnBatch(const Action &action)
{
    const Disturbance &disturbance = m_plan.disturbances[action.disturbance];
    const auto s = std::size_t(disturbance.station);
    StationState &station = m_stations[s];
    station.out -= action.count;
    station.replicas -= action.count;
    addReplicas(s, int(action.count), action.time);
    if (station.scaling >= 0) // its controller may have taken away some of those that were out
        removeReplicas(s, int(station.replicas) - m_scaling[std::size_t(station.scaling)].fleet.serving());
    schedule({action.time, action.disturbance, Action::What::TakeBatch, action.count, action.left, action.each});
}

/// Fails the visits at a station for which `hit` holds, wherever they are in it: waiting for a worker or a server (`waits`),
/// being served, or while a call of theirs is under way. Such calls go on as work that nobody waits for.
void Replication::failVisits(std::size_t s, const std::function<bool(const Frame &, bool waits)> &hit)
{
    StationState &station = m_stations[s];
    enum : char { WaitsForWorker = 1, WaitsForServer = 2, Doomed = 4 };
    std::vector<char> marks(m_frames.size(), 0);
    std::vector<std::uint32_t> childOf(m_frames.size(), none), doomed;
    const std::size_t lastQueue = station.firstQueue + station.groups * station.resources;
    for (const PoolState &pool : station.pools)
        pool.waiting.each([&](const PoolState::Waiting &w) { marks[w.frame] = WaitsForWorker; });
    for (std::size_t q = station.firstQueue; q < lastQueue; ++q)
        m_queues[q].eachWaiting([&](std::uint32_t frame) { marks[frame] = WaitsForServer; });
    for (std::uint32_t i = 0; i < m_frames.size(); ++i) {
        const Frame &frame = m_frames[i];
        if (!frame.spec)
            continue;
        if (frame.parent != none)
            childOf[frame.parent] = i;
        if (frame.spec->station == int(s) && frame.replica != none && hit(frame, marks[i] != 0)) {
            marks[i] |= Doomed;
            doomed.push_back(i);
        }
    }
    if (doomed.empty())
        return;

    const auto isDoomed = [&](std::uint32_t frame) { return (marks[frame] & Doomed) != 0; };
    for (std::size_t q = station.firstQueue; q < lastQueue; ++q) {
        m_queues[q].removeIf(m_now, isDoomed);
        publish(q);
    }
    for (PoolState &pool : station.pools) {
        pool.waiting.each([&](const PoolState::Waiting &w) { pool.waits -= isDoomed(w.frame) && m_frames[w.frame].patience != -never; });
        pool.waiting.removeIf([&](const PoolState::Waiting &w) { return isDoomed(w.frame); });
    }
    if (station.latency > 0) {
        station.delayed.removeIf([&](const Delayed &d) { return isDoomed(d.frame); });
        m_next.set(station.delaySlot, station.delayed.empty() ? never : station.delayed.front().time);
    }

    for (const std::uint32_t index : doomed) {
        Frame &frame = m_frames[index];
        if (frame.patience == -never) { // had given up already
            freeFrame(index);
            continue;
        }
        if (const std::uint32_t child = childOf[index]; child != none) {
            m_frames[child].parent = none;
            const std::uint32_t orphan = newRequest(frame.spec->requestClass, -1, false);
            for (std::uint32_t f = child; f != none; f = childOf[f])
                m_frames[f].request = orphan;
        }
        station.tally->present.down(m_now);
        ++station.tally->visits.failed;
        if (!station.inside.empty())
            --station.inside[frame.replica];
        if (station.workers > 0 && !(marks[index] & WaitsForWorker)) {
            --station.pools[frame.replica].busy;
            station.tally->workers.down(m_now);
        }
        frame.patience = never;
        failUpwards(index, Fate::Failed);
    }
    for (std::uint32_t group = 0; station.workers > 0 && group < station.groups; ++group)
        admitWaiting(s, group);
    if (station.patience > 0 && station.workers > 0)
        publishPatience(s);
}

/// A share of what every copy holds is gone: as if it had begun to fill later.
void Replication::flush(CacheState &cache, double share, double at)
{
    if (cache.warmUp <= 0)
        return;
    for (double &born : cache.bornAt) {
        const double kept = (1 - share) * -std::expm1(-std::max(0.0, at - born) / cache.warmUp);
        born = at + cache.warmUp * std::log1p(-kept);
    }
    settleCache(cache);
}

void Replication::settleCache(CacheState &cache)
{
    constexpr double timeConstants = 12; // full but for 6e-6
    if (cache.warmUp > 0 && !cache.bornAt.empty())
        cache.settledAt = *std::max_element(cache.bornAt.begin(), cache.bornAt.end()) + timeConstants * cache.warmUp;
}

/// The part of a full cache that the copy asked by a visit holds; where it is not known which one is asked, the mean of all.
double Replication::cacheFill(const CacheState &cache, const Frame &frame) const
{
    const auto fill = [&](double born) { return -std::expm1(-std::max(0.0, m_now - born) / cache.warmUp); };
    const StationState *station = cache.station >= 0 ? &m_stations[std::size_t(cache.station)] : nullptr;
    if (!station)
        return fill(cache.bornAt.front());
    if (!station->common && frame.spec->station == cache.station)
        return fill(cache.bornAt[frame.replica]);
    double sum = 0;
    const std::size_t copies = station->common ? cache.bornAt.size() : station->active.size();
    for (std::size_t i = 0; i < copies; ++i)
        sum += fill(cache.bornAt[station->common ? i : station->active[i]]);
    return copies > 0 ? sum / double(copies) : 1;
}

} // namespace headroom::simulation
