#include "replication.h"

#include <algorithm>

// Visits: a call tree is walked by frames, one a visit under way, each pointing at the one that called it.

namespace headroom::simulation {

std::uint32_t Replication::newFrame(std::uint32_t request, std::uint32_t parent, VisitSpec *spec)
{
    std::uint32_t index = m_freeFrame;
    if (index == none) {
        index = std::uint32_t(m_frames.size());
        m_frames.emplace_back();
    } else {
        m_freeFrame = m_frames[index].parent;
    }
    Frame &frame = m_frames[index];
    frame.spec = spec;
    frame.entered = m_now;
    frame.patience = never;
    frame.hits = 0;
    frame.request = request;
    frame.parent = parent;
    frame.replica = 0;
    frame.callsLeft = 0;
    frame.nextDemand = 0;
    frame.nextChild = 0;
    return index;
}

void Replication::freeFrame(std::uint32_t index)
{
    m_frames[index].spec = nullptr;
    m_frames[index].parent = m_freeFrame;
    m_freeFrame = index;
}

/// A visit that nobody is in the middle of: a root, or work split off.
void Replication::enterOrFail(std::uint32_t index)
{
    switch (enter(index)) {
    case Entry::Started:
        advance(index);
        break;
    case Entry::Rejected:
        failUpwards(index, Fate::Rejected);
        break;
    case Entry::Failed:
        failUpwards(index, Fate::Failed);
        break;
    case Entry::Waits:
        break;
    }
}

std::uint32_t Replication::chooseReplica(StationState &station)
{
    const std::vector<std::uint32_t> &active = station.active;
    if (active.size() == 1)
        return active.front();
    if (station.balancing == Balancing::Random)
        return active[std::size_t(station.stream->uniform() * double(active.size()))];
    std::size_t chosen = station.turn;
    if (station.balancing == Balancing::LeastOutstanding) {
        for (std::size_t i = 0; i < active.size() && station.inside[active[chosen]] > 0; ++i) {
            const std::size_t other = station.turn + i < active.size() ? station.turn + i : station.turn + i - active.size();
            if (station.inside[active[other]] < station.inside[active[chosen]])
                chosen = other;
        }
    }
    station.turn = chosen + 1 >= active.size() ? 0 : std::uint32_t(chosen + 1);
    return active[chosen];
}

Replication::Entry Replication::enter(std::uint32_t index)
{
    Frame &frame = m_frames[index];
    VisitSpec &visit = *frame.spec;
    StationState &station = *visit.at;
    StationTally &tally = *station.tally;
    ++visit.came;
    if (visit.marks)
        m_requests[frame.request].reported = true;
    if (station.outageShare > 0 && (station.outageShare >= 1 || station.stream->uniform() < station.outageShare)) [[unlikely]] {
        if (station.answer <= 0) {
            ++tally.visits.failed;
            return Entry::Failed;
        }
        frame.replica = none;
        tally.present.up(m_now);
        station.failing.push(m_now + station.answer, index);
        m_next.set(station.failingSlot, station.failing.topKey());
        return Entry::Waits;
    }
    if (station.replicas == station.out) [[unlikely]] { // nobody there
        ++tally.visits.failed;
        return Entry::Failed;
    }
    if (station.groups > 1) {
        frame.replica = chooseReplica(station);
        if (!station.inside.empty())
            ++station.inside[frame.replica];
    }
    if (station.workers > 0) {
        PoolState &pool = station.pools[frame.replica];
        if (pool.busy >= station.workers) {
            if (double(pool.waits) >= station.backlog) {
                ++tally.visits.rejected;
                if (!station.inside.empty())
                    --station.inside[frame.replica];
                return Entry::Rejected;
            }
            tally.present.up(m_now);
            ++pool.waits;
            pool.waiting.push({index, m_now});
            if (station.patience > 0) {
                frame.patience = m_now + station.patience * station.stream->exponential();
                station.patienceEnds.push(frame.patience, index);
                publishPatience(std::size_t(visit.station));
            }
            return Entry::Waits;
        }
        ++pool.busy;
        tally.workers.up(m_now);
        tally.poolWait.none(m_options.waits);
    }
    tally.present.up(m_now);
    return start(index);
}

/// The visit has its worker: look at the caches, then the fixed latency, then the resources.
Replication::Entry Replication::start(std::uint32_t index)
{
    Frame &frame = m_frames[index];
    const VisitSpec &visit = *frame.spec;
    for (const std::uint16_t c : visit.caches) {
        CacheState &cache = m_caches[c];
        double ratio = m_plan.caches[c].hitRatio[std::size_t(visit.requestClass)];
        if (m_now < cache.settledAt)
            ratio *= cacheFill(cache, frame);
        if (ratio > 0 && cache.stream->uniform() < ratio)
            frame.hits |= std::uint64_t(1) << (c & 63u);
    }
    StationState &station = *visit.at;
    if (station.latency > 0) {
        station.delayed.insert({m_now + station.latency * station.factor, index},
                               [](const Delayed &a, const Delayed &b) { return a.time < b.time; });
        m_next.set(station.delaySlot, station.delayed.front().time);
        return Entry::Waits;
    }
    return Entry::Started;
}

void Replication::endDelay(std::size_t s)
{
    StationState &station = m_stations[s];
    const std::uint32_t frame = station.delayed.front().frame;
    station.delayed.pop();
    m_next.set(station.delaySlot, station.delayed.empty() ? never : station.delayed.front().time);
    advance(frame);
}

/// Goes on with a visit until something has to be waited for.
void Replication::advance(std::uint32_t index)
{
    for (;;) {
        if (startDemand(index))
            return;
        const std::uint32_t child = nextCall(index);
        if (child == none) {
            index = finishVisit(index);
            if (index == none)
                return;
            continue;
        }
        switch (enter(child)) {
        case Entry::Started:
            index = child;
            break;
        case Entry::Waits:
            return;
        case Entry::Rejected:
            failUpwards(child, Fate::Rejected);
            return;
        case Entry::Failed:
            failUpwards(child, Fate::Failed);
            return;
        }
    }
}

/// Puts the visit into the queue of its next resource; false when there is none left.
inline bool Replication::startDemand(std::uint32_t index)
{
    Frame &frame = m_frames[index];
    const VisitSpec &visit = *frame.spec;
    while (frame.nextDemand < visit.demands.size()) {
        const DemandSpec &demand = visit.demands[frame.nextDemand++];
        const bool hit = demand.cache >= 0 && (frame.hits >> (unsigned(demand.cache) & 63u) & 1u);
        const double mean = hit ? demand.amountOnHit : demand.amount;
        if (mean <= 0)
            continue;
        const StationState &station = *visit.at;
        double amount = mean * demand.distribution.draw(*demand.stream);
        if (station.slowed)
            amount *= station.factor;
        const std::size_t queue = demand.queue + std::size_t(frame.replica) * station.resources;
        if (m_queues[queue].add(m_now, index, amount))
            publish(queue);
        return true;
    }
    return false;
}

/// The next synchronous call of the visit as a new frame; asynchronous ones are sent off on the way. none = no more.
inline std::uint32_t Replication::nextCall(std::uint32_t index)
{
    const VisitSpec &visit = *m_frames[index].spec;
    for (;;) {
        Frame &frame = m_frames[index];
        if (frame.callsLeft > 0) {
            --frame.callsLeft;
            return newFrame(frame.request, index, visit.children[frame.nextChild - 1u]);
        }
        if (frame.nextChild >= visit.children.size())
            return none;
        VisitSpec &child = *visit.children[frame.nextChild++];
        if (child.when != When::Always) {
            const bool hit = frame.hits >> (unsigned(child.cache) & 63u) & 1u;
            if (hit != (child.when == When::Hit))
                continue;
        }
        std::uint32_t calls = child.wholeCalls;
        if (child.restCalls > 0 && m_classes[std::size_t(visit.requestClass)].calls->uniform() < child.restCalls)
            ++calls;
        if (child.synchronous) {
            frame.callsLeft = calls;
            continue;
        }
        for (; calls > 0; --calls) // a request of its own that nobody counts or waits for
            m_ready.push_back({newFrame(newRequest(visit.requestClass, -1, false), none, &child), true});
    }
}

/// The visit is done; returns the caller that goes on, or none when the request is finished.
inline std::uint32_t Replication::finishVisit(std::uint32_t index)
{
    const Frame &frame = m_frames[index];
    const std::uint32_t parent = frame.parent, request = frame.request;
    frame.spec->at->tally->response.add(m_now - frame.entered);
    leave(frame);
    VisitSpec *next = nullptr;
    if (parent == none)
        next = nextByRouting(frame);
    freeFrame(index);
    if (parent != none)
        return parent;
    if (next)
        m_ready.push_back({newFrame(request, none, next), true});
    else
        endAttempt(request, Fate::Completed);
    return none;
}

/// Where probabilistic routing sends a request after a visit; nothing = it leaves.
inline Replication::VisitSpec *Replication::nextByRouting(const Frame &frame)
{
    ClassSpec &spec = m_classes[std::size_t(frame.spec->requestClass)];
    if (spec.routing.empty())
        return nullptr;
    double u = spec.calls->uniform();
    const std::vector<double> &row = spec.routing[std::size_t(frame.spec - spec.visits.data())];
    for (std::size_t j = 0; j < row.size(); ++j) {
        if (u < row[j])
            return &spec.visits[j];
        u -= row[j];
    }
    return nullptr;
}

/// The job that a resource is done with goes on.
void Replication::depart(std::size_t index)
{
    const std::uint32_t frame = m_queues[index].depart(m_now);
    publish(index);
    if (frame != none)
        advance(frame);
}

/// The visit whose patience ends first gives up; its place in the queue stays behind, void, until its turn comes.
void Replication::endPatience(std::size_t s)
{
    StationState &station = m_stations[s];
    const std::uint32_t index = station.patienceEnds.topJob();
    station.patienceEnds.pop();
    Frame &frame = m_frames[index];
    frame.patience = -never; // not −1: before the window times are negative
    --station.pools[frame.replica].waits;
    station.tally->present.down(m_now);
    if (!station.inside.empty())
        --station.inside[frame.replica];
    station.tally->poolWait.add(m_now - frame.entered, m_options.waits);
    ++station.tally->visits.abandoned;
    const std::uint32_t request = frame.request, parent = frame.parent;
    frame.parent = none;
    publishPatience(s);
    failCallers(request, parent, Fate::Abandoned);
}

/// Publishes the next end of patience, dropping those whose visit has its worker. A frame's number may have been used again:
/// the visit is the one meant only while its own time is that of the entry.
void Replication::publishPatience(std::size_t s)
{
    StationState &station = m_stations[s];
    while (!station.patienceEnds.empty() && m_frames[station.patienceEnds.topJob()].patience != station.patienceEnds.topKey())
        station.patienceEnds.pop();
    m_next.set(station.patienceSlot, station.patienceEnds.topKey());
}

/// A visit that came during an outage gets its error.
void Replication::answerOutage(std::size_t s)
{
    StationState &station = m_stations[s];
    const std::uint32_t index = station.failing.topJob();
    station.failing.pop();
    m_next.set(station.failingSlot, station.failing.topKey());
    station.tally->present.down(m_now);
    ++station.tally->visits.failed;
    failUpwards(index, Fate::Failed);
}

/// A visit ended in an error: so does what called it.
void Replication::failUpwards(std::uint32_t index, Fate fate)
{
    const std::uint32_t request = m_frames[index].request, parent = m_frames[index].parent;
    freeFrame(index);
    failCallers(request, parent, fate);
}

/// Every caller up to the root gives its worker back; then the attempt ends.
void Replication::failCallers(std::uint32_t request, std::uint32_t caller, Fate fate)
{
    while (caller != none) {
        const Frame frame = m_frames[caller];
        ++frame.spec->at->tally->visits.cutShort;
        leave(frame);
        freeFrame(caller);
        caller = frame.parent;
    }
    endAttempt(request, fate);
}

/// The visit is no longer at its station; the next one takes its worker.
inline void Replication::leave(const Frame &frame)
{
    StationState &station = *frame.spec->at;
    station.tally->present.down(m_now);
    if (!station.inside.empty())
        --station.inside[frame.replica];
    if (station.workers <= 0)
        return;
    --station.pools[frame.replica].busy;
    station.tally->workers.down(m_now);
    admitWaiting(std::size_t(frame.spec->station), frame.replica);
}

/// Visits that wait take the workers that are free.
void Replication::admitWaiting(std::size_t s, std::uint32_t group)
{
    StationState &station = m_stations[s];
    PoolState &pool = station.pools[group];
    while (!pool.waiting.empty() && double(pool.busy) < station.workers) {
        const auto [next, since] = pool.waiting.front();
        pool.waiting.pop();
        if (m_frames[next].patience == -never) { // gave up long ago
            freeFrame(next);
            continue;
        }
        --pool.waits;
        ++pool.busy;
        station.tally->workers.up(m_now);
        station.tally->poolWait.add(m_now - since, m_options.waits);
        if (station.patience > 0) {
            m_frames[next].patience = never;
            publishPatience(s);
        }
        m_ready.push_back({next, false});
    }
}

void Replication::drainReady()
{
    for (std::size_t i = 0; i < m_ready.size(); ++i) {
        const Ready ready = m_ready[i];
        if (ready.enters)
            enterOrFail(ready.frame);
        else if (start(ready.frame) == Entry::Started)
            advance(ready.frame);
    }
    m_ready.clear();
}

} // namespace headroom::simulation
