#include "replication.h"

#include <algorithm>
#include <cassert>

namespace headroom::simulation {

Replication::Replication(const Plan &plan, const EventOptions &options, std::uint64_t seed)
    : m_plan(plan), m_options(options), m_seed(seed), m_fromStep(options.fromStep),
      m_toStep(options.toStep == 0 ? plan.steps : std::min(options.toStep, plan.steps))
{
    compile();
    addStreams();
    createScaling();
    m_openSlot = m_queues.size();
    m_closedSlot = m_openSlot + plan.open.size();
    m_delaySlot = m_closedSlot + plan.closed.size();
    m_patienceSlot = m_delaySlot + m_stations.size();
    m_deadlineSlot = m_patienceSlot + m_stations.size();
    m_slots = m_deadlineSlot + m_classes.size();
    m_next.resize(std::max<std::size_t>(1, m_slots));
    m_tally.classes.resize(m_classes.size());
    m_tally.stations.resize(m_stations.size());
    for (std::size_t s = 0; s < m_stations.size(); ++s)
        m_tally.stations[s].resources.resize(m_stations[s].resources);
    for (std::size_t s = 0; s < m_stations.size(); ++s)
        for (std::size_t g = 0; g < m_stations[s].groups; ++g)
            for (std::size_t r = 0; r < m_stations[s].resources; ++r)
                m_queues[queueOf(int(s), std::uint32_t(g), int(r))].tally = &m_tally.stations[s].resources[r];
    m_tally.flowCalls.assign(plan.flows, 0);
    m_tally.flowBytes.assign(plan.flows, 0);
    m_inFlight.assign(m_classes.size(), 0);
}

void Replication::run(std::stop_token stop, const std::function<void(double)> &fraction)
{
    const double begin = double(m_fromStep) * m_plan.stepSeconds, end = double(m_toStep) * m_plan.stepSeconds;
    start();
    advanceTo(begin, stop);
    resetTally();
    advanceTo(end, stop, [&](double now) {
        if (fraction)
            fraction((now - begin) / (end - begin));
    });
    closeTally();
}

void Replication::start()
{
    m_now = double(m_fromStep) * m_plan.stepSeconds - m_options.warmUpSeconds;
    m_step = m_fromStep;
    m_replicasSince = m_now;
    for (Queue &queue : m_queues)
        queue.last = m_now;
    startStep(m_step);
}

void Replication::advanceTo(double seconds, std::stop_token stop, const std::function<void(double)> &fraction)
{
    while (m_now < seconds && !m_tally.cancelled) {
        const double stepEnd = m_step + 1 < m_toStep ? double(m_step + 1) * m_plan.stepSeconds : never;
        simulateUntil(std::min({seconds, stepEnd, nextReplicaReady()}), stop, fraction);
        if (m_tally.cancelled)
            break;
        if (m_now >= nextReplicaReady())
            joinReplicas();
        if (m_now >= stepEnd) {
            control();
            startStep(++m_step);
        }
    }
}

void Replication::inject(int requestClass)
{
    launch(requestClass, -1);
    drainReady();
}

Replication::Level Replication::level(int station, int resource) const
{
    const ResourceTally &tally = m_tally.stations[std::size_t(station)].resources[std::size_t(resource)];
    const StationState &state = m_stations[std::size_t(station)];
    Level level{tally.present.level(), 0};
    for (std::uint32_t g = 0; g < state.groups; ++g) {
        const Queue &queue = m_queues[queueOf(station, g, resource)];
        level.waiting += double(queue.waiting.size()) + std::max(0.0, double(queue.busy) - queue.servers);
    }
    return level;
}

Replication::Level Replication::poolLevel(int station) const
{
    const StationTally &tally = m_tally.stations[std::size_t(station)];
    return {tally.present.level(), tally.present.level() - tally.workers.level()};
}

double Replication::serversOf(int station, int resource) const
{
    const StationState &state = m_stations[std::size_t(station)];
    double servers = 0;
    for (std::uint32_t g = 0; g < state.groups; ++g)
        servers += m_queues[queueOf(station, g, resource)].servers;
    return servers;
}

/// Statistics begin here; what is in the system stays in it.
void Replication::resetTally()
{
    for (Queue &queue : m_queues)
        settle(queue);
    accrueReplicas();
    for (StationTally &station : m_tally.stations) {
        station.servingArea = station.bootingArea = 0;
        station.additions = station.removals = 0;
        // In place: the queues point at the tallies of their resources.
        for (ResourceTally &resource : station.resources) {
            resource.present.restart(m_now);
            resource.inService.restart(m_now);
            resource.busyArea = 0;
            resource.wait = {};
        }
        station.present.restart(m_now);
        station.workers.restart(m_now);
        station.visits = station.rejected = station.abandoned = 0;
        station.response.clear();
        station.poolWait = {};
    }
    for (std::size_t k = 0; k < m_classes.size(); ++k) {
        m_tally.classes[k] = {};
        m_tally.classes[k].counts.inFlightAtStart = m_inFlight[k];
    }
    m_tally.reported.clear();
    std::fill(m_tally.flowCalls.begin(), m_tally.flowCalls.end(), 0.0);
    std::fill(m_tally.flowBytes.begin(), m_tally.flowBytes.end(), 0.0);
    m_tally.events = 0;
}

void Replication::closeTally()
{
    for (Queue &queue : m_queues)
        settle(queue);
    accrueReplicas();
    for (std::size_t s = 0; s < m_stations.size(); ++s) {
        StationTally &station = m_tally.stations[s];
        station.numberArea = station.present.area(m_now);
        station.workersArea = station.workers.area(m_now);
        for (std::size_t r = 0; r < station.resources.size(); ++r) {
            ResourceTally &resource = station.resources[r];
            resource.numberArea = resource.present.area(m_now);
            if (m_plan.stations[s].resources[r].discipline == Discipline::Fcfs)
                resource.busyArea = resource.inService.area(m_now);
            resource.waitingArea = resource.numberArea - resource.busyArea;
        }
    }
    for (std::size_t k = 0; k < m_classes.size(); ++k) {
        m_tally.classes[k].counts.inFlightAtEnd = m_inFlight[k];
        if (m_classes[k].alwaysReported)
            m_tally.reported.merge(m_tally.classes[k].response);
    }
}

/// Rates and numbers of users change with the step; exponential gaps are memoryless, so the next arrival is drawn anew.
void Replication::startStep(std::size_t step)
{
    for (std::size_t i = 0; i < m_plan.open.size(); ++i) {
        const OpenArrivals &open = m_plan.open[i];
        const double rate = m_plan.series[std::size_t(open.series)][step] * open.factor;
        if (rate == m_openRate[i] && step != m_fromStep)
            continue;
        m_openRate[i] = rate;
        m_next.set(m_openSlot + i, rate > 0 ? m_now + m_streams[std::size_t(m_openStream[i])].exponential() / rate : never);
    }
    for (std::size_t i = 0; i < m_plan.closed.size(); ++i) {
        const double users = std::round(m_plan.series[std::size_t(m_plan.closed[i].series)][step]);
        if (users != m_closedState[i].users || step == m_fromStep) {
            m_closedState[i].users = users;
            scheduleUsers(i);
        }
    }
}

void Replication::simulateUntil(double end, std::stop_token stop, const std::function<void(double)> &fraction)
{
    constexpr std::uint64_t pollEvery = 1u << 16;
    std::uint64_t count = 0;
    for (;;) {
        const std::size_t slot = m_next.earliest();
        const double time = m_next.at(slot);
        if (!(time < end))
            break;
        assert(time >= m_now);
        m_now = time;
        dispatch(slot);
        if (!m_ready.empty())
            drainReady();
        if (observe)
            observe(*this);
        if (++count % pollEvery == 0) {
            if (stop.stop_requested()) {
                m_tally.cancelled = true;
                break;
            }
            if (fraction)
                fraction(m_now);
        }
    }
    m_tally.events += count;
    if (!m_tally.cancelled)
        m_now = std::max(m_now, end);
}

void Replication::dispatch(std::size_t slot)
{
    if (slot < m_openSlot) {
        depart(slot);
    } else if (slot < m_closedSlot) {
        arrive(slot - m_openSlot);
    } else if (slot < m_delaySlot) {
        userSends(slot - m_closedSlot);
    } else if (slot < m_patienceSlot) {
        StationState &station = m_stations[slot - m_delaySlot];
        const std::uint32_t frame = station.delayed.front().frame;
        station.delayed.pop();
        m_next.set(slot, station.delayed.empty() ? never : station.delayed.front().time);
        advance(frame);
    } else if (slot < m_deadlineSlot) {
        giveUp(slot - m_patienceSlot);
    } else {
        expire(slot - m_deadlineSlot);
    }
}

// ---------------------------------------------------------------------------------------------------------------- requests

void Replication::arrive(std::size_t source)
{
    RandomStream &random = m_streams[std::size_t(m_openStream[source])];
    m_next.set(m_openSlot + source, m_now + random.exponential() / m_openRate[source]);
    launch(m_plan.open[source].requestClass, -1);
}

void Replication::scheduleUsers(std::size_t source)
{
    const ClosedState &state = m_closedState[source];
    const double thinking = state.users - double(state.active);
    const double think = m_plan.closed[source].thinkSeconds;
    double at = never;
    if (thinking > 0)
        at = think > 0 ? m_now + m_streams[std::size_t(m_closedStream[source])].exponential() * think / thinking : m_now;
    m_next.set(m_closedSlot + source, at);
}

void Replication::userSends(std::size_t source)
{
    const ClosedUsers &closed = m_plan.closed[source];
    RandomStream &random = m_streams[std::size_t(m_closedStream[source])];
    double u = random.uniform();
    int chosen = 0;
    for (std::size_t k = 0; k < closed.mix.size(); ++k) {
        if (closed.mix[k] <= 0)
            continue;
        chosen = int(k);
        if (u < closed.mix[k])
            break;
        u -= closed.mix[k];
    }
    ++m_closedState[source].active;
    scheduleUsers(source);
    for (std::size_t k = 0; k < closed.accompanying.size(); ++k) {
        auto count = std::uint64_t(closed.accompanying[k]);
        const double rest = closed.accompanying[k] - double(count);
        if (rest > 0 && random.uniform() < rest)
            ++count;
        for (; count > 0; --count)
            launch(int(k), -1);
    }
    launch(chosen, int(source));
}

void Replication::launch(int requestClass, int users)
{
    const auto k = std::size_t(requestClass);
    const ClassSpec &spec = m_classes[k];
    ClassTally &tally = m_tally.classes[k];
    ++tally.counts.generated;
    if (spec.roots.empty()) {
        ++tally.counts.completed;
        tally.response.add(0);
        if (users >= 0) {
            --m_closedState[std::size_t(users)].active;
            scheduleUsers(std::size_t(users));
        }
        return;
    }
    const std::uint32_t index = newRequest(requestClass, users, true);
    ++m_inFlight[k];

    Ring<Deadline> &deadlines = m_deadlines[k];
    if (deadlines.empty())
        m_next.set(m_deadlineSlot + k, m_now + spec.timeout);
    deadlines.push({m_now + spec.timeout, index, m_requests[index].generation});

    std::uint16_t root = spec.roots.front().second;
    if (spec.roots.size() > 1) {
        const double u = m_streams[std::size_t(m_classStream[k])].uniform();
        for (const auto &[cumulative, visit] : spec.roots) {
            root = visit;
            if (u < cumulative)
                break;
        }
    }
    const std::uint32_t frame = newFrame(index, none, requestClass, root);
    switch (enter(frame)) {
    case Entry::Started:
        advance(frame);
        break;
    case Entry::Rejected:
        failUpwards(frame, Fate::Rejected);
        break;
    case Entry::Waits:
        break;
    }
}

/// Asynchronous work: a request of its own that nobody counts or waits for.
void Replication::launchDetached(std::uint32_t parentFrame, int visit)
{
    const int requestClass = m_frames[parentFrame].requestClass;
    const std::uint32_t index = newRequest(requestClass, -1, false);
    m_ready.push_back({newFrame(index, none, requestClass, visit), true});
}

std::uint32_t Replication::newRequest(int requestClass, int users, bool counted)
{
    std::uint32_t index;
    if (m_freeRequests.empty()) {
        index = std::uint32_t(m_requests.size());
        m_requests.emplace_back();
    } else {
        index = m_freeRequests.back();
        m_freeRequests.pop_back();
    }
    Request &request = m_requests[index];
    request.start = m_now;
    request.users = users;
    request.requestClass = std::uint16_t(requestClass);
    request.counted = counted;
    request.reported = false;
    request.expired = false;
    return index;
}

void Replication::finishRequest(std::uint32_t index, Fate fate)
{
    Request &request = m_requests[index];
    if (request.counted && !request.expired) {
        const std::size_t k = request.requestClass;
        ClassTally &tally = m_tally.classes[k];
        --m_inFlight[k];
        if (fate == Fate::Rejected) {
            ++tally.counts.rejected;
        } else if (fate == Fate::Abandoned) {
            ++tally.counts.abandoned;
        } else {
            ++tally.counts.completed;
            const double response = m_now - request.start;
            tally.response.add(response);
            if (request.reported && !m_classes[k].alwaysReported && m_classes[k].reported)
                m_tally.reported.add(response);
        }
        if (request.users >= 0) {
            const auto source = std::size_t(request.users);
            --m_closedState[source].active;
            scheduleUsers(source);
        }
    }
    const std::size_t k = request.requestClass;
    const bool counted = request.counted;
    releaseRequest(index);
    if (!counted)
        return;
    Ring<Deadline> &deadlines = m_deadlines[k];
    if (!deadlines.empty() && deadlines.front().request == index) {
        while (!deadlines.empty() && m_requests[deadlines.front().request].generation != deadlines.front().generation)
            deadlines.pop();
        m_next.set(m_deadlineSlot + k, deadlines.empty() ? never : deadlines.front().time);
    }
}

void Replication::releaseRequest(std::uint32_t index)
{
    Request &request = m_requests[index];
    ++request.generation;
    m_freeRequests.push_back(index);
}

/// The time-out of the oldest request of a class: an error now; its work goes on and frees the slot when it is done.
void Replication::expire(std::size_t k)
{
    Ring<Deadline> &deadlines = m_deadlines[k];
    const Deadline deadline = deadlines.front();
    deadlines.pop();
    Request &request = m_requests[deadline.request];
    if (request.generation == deadline.generation) {
        request.expired = true;
        --m_inFlight[k];
        ++m_tally.classes[k].counts.timedOut;
        if (request.users >= 0) {
            const auto source = std::size_t(request.users);
            --m_closedState[source].active;
            scheduleUsers(source);
        }
    }
    while (!deadlines.empty() && m_requests[deadlines.front().request].generation != deadlines.front().generation)
        deadlines.pop();
    m_next.set(m_deadlineSlot + k, deadlines.empty() ? never : deadlines.front().time);
}

// ------------------------------------------------------------------------------------------------------------------- visits

std::uint32_t Replication::newFrame(std::uint32_t request, std::uint32_t parent, int requestClass, int visit)
{
    std::uint32_t index;
    if (m_freeFrames.empty()) {
        index = std::uint32_t(m_frames.size());
        m_frames.emplace_back();
    } else {
        index = m_freeFrames.back();
        m_freeFrames.pop_back();
    }
    Frame &frame = m_frames[index];
    frame.entered = m_now;
    frame.hits = 0;
    frame.request = request;
    frame.parent = parent;
    frame.callsLeft = 0;
    frame.requestClass = std::uint16_t(requestClass);
    frame.visit = std::uint16_t(visit);
    frame.nextDemand = 0;
    frame.nextChild = 0;
    frame.patience = never;
    return index;
}

Replication::Entry Replication::enter(std::uint32_t index)
{
    Frame &frame = m_frames[index];
    const VisitSpec &visit = spec(frame);
    StationState &station = m_stations[std::size_t(visit.station)];
    StationTally &tally = m_tally.stations[std::size_t(visit.station)];
    if (visit.flow >= 0) {
        ++m_tally.flowCalls[std::size_t(visit.flow)];
        m_tally.flowBytes[std::size_t(visit.flow)] += visit.bytes;
    }
    if (visit.reported)
        m_requests[frame.request].reported = true;
    if (station.groups > 1) {
        if (station.random) {
            frame.replica = station.active[std::size_t(m_streams[std::size_t(station.stream)].uniform() * double(station.active.size()))];
        } else {
            frame.replica = station.active[station.turn];
            station.turn = station.turn + 1 >= station.active.size() ? 0 : station.turn + 1;
        }
    } else {
        frame.replica = 0;
    }
    ++tally.visits;
    if (station.workers > 0) {
        PoolState &pool = station.pools[frame.replica];
        if (pool.busy >= station.workers) {
            if (double(pool.waits) >= station.backlog) {
                ++tally.rejected;
                return Entry::Rejected;
            }
            tally.present.up(m_now);
            ++pool.waits;
            pool.waiting.push({index, m_now});
            if (station.patience > 0) {
                frame.patience = m_now + station.patience * m_streams[std::size_t(station.stream)].exponential();
                station.patienceEnds.push(frame.patience, index);
                publishPatience(std::size_t(visit.station));
            }
            return Entry::Waits;
        }
        ++pool.busy;
        tally.workers.up(m_now);
        tally.poolWait.add(0, m_options.waits);
    }
    tally.present.up(m_now);
    return begin(index);
}

/// The visit has its worker: look at the caches, then the fixed latency, then the resources.
Replication::Entry Replication::begin(std::uint32_t index)
{
    Frame &frame = m_frames[index];
    const VisitSpec &visit = spec(frame);
    for (const std::uint16_t cache : visit.caches) {
        double ratio = m_plan.caches[cache].hitRatio[frame.requestClass];
        if (m_cacheScaling[cache] >= 0)
            ratio *= cacheFill(cache, frame);
        if (ratio > 0 && m_streams[std::size_t(m_cacheStream[cache])].uniform() < ratio)
            frame.hits |= std::uint64_t(1) << (cache & 63u);
    }
    const auto s = std::size_t(visit.station);
    StationState &station = m_stations[s];
    if (station.latency > 0) {
        if (station.delayed.empty())
            m_next.set(m_delaySlot + s, m_now + station.latency);
        station.delayed.push({m_now + station.latency, index});
        return Entry::Waits;
    }
    return Entry::Started;
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
        }
    }
}

/// Puts the visit into the queue of its next resource; false when there is none left.
bool Replication::startDemand(std::uint32_t index)
{
    Frame &frame = m_frames[index];
    const VisitSpec &visit = spec(frame);
    while (frame.nextDemand < visit.demands.size()) {
        const DemandSpec &demand = visit.demands[frame.nextDemand++];
        const bool hit = demand.cache >= 0 && (frame.hits >> (unsigned(demand.cache) & 63u) & 1u);
        const double mean = hit ? demand.amountOnHit : demand.amount;
        if (mean <= 0)
            continue;
        enqueue(queueOf(visit.station, frame.replica, demand.resource), index,
                mean * demand.distribution.draw(m_streams[std::size_t(demand.stream)]));
        return true;
    }
    return false;
}

/// The next synchronous call of the visit as a new frame; asynchronous ones are sent off on the way. none = no more.
std::uint32_t Replication::nextCall(std::uint32_t index)
{
    const VisitSpec &visit = spec(m_frames[index]);
    for (;;) {
        Frame &frame = m_frames[index];
        if (frame.callsLeft > 0) {
            --frame.callsLeft;
            return newFrame(frame.request, index, frame.requestClass, visit.children[frame.nextChild - 1u]);
        }
        if (frame.nextChild >= visit.children.size())
            return none;
        const std::uint16_t childIndex = visit.children[frame.nextChild++];
        const VisitSpec &child = m_classes[frame.requestClass].visits[childIndex];
        if (child.when != When::Always) {
            const bool hit = frame.hits >> (unsigned(child.cache) & 63u) & 1u;
            if (hit != (child.when == When::Hit))
                continue;
        }
        std::uint32_t calls = child.wholeCalls;
        if (child.restCalls > 0 && m_streams[std::size_t(m_classStream[frame.requestClass])].uniform() < child.restCalls)
            ++calls;
        if (child.synchronous) {
            frame.callsLeft = calls;
            continue;
        }
        for (; calls > 0; --calls)
            launchDetached(index, childIndex);
    }
}

/// The visit is done; returns the caller that goes on, or none when the request is finished.
std::uint32_t Replication::finishVisit(std::uint32_t index)
{
    const Frame frame = m_frames[index];
    const int station = spec(frame).station;
    m_tally.stations[std::size_t(station)].response.add(m_now - frame.entered);
    releaseWorker(frame);
    m_freeFrames.push_back(index);
    if (frame.parent != none)
        return frame.parent;
    if (const int next = nextByRouting(frame); next >= 0)
        m_ready.push_back({newFrame(frame.request, none, frame.requestClass, next), true});
    else
        finishRequest(frame.request, Fate::Completed);
    return none;
}

/// Where probabilistic routing sends a request after a visit; −1 = it leaves.
int Replication::nextByRouting(const Frame &frame)
{
    const auto &routing = m_classes[frame.requestClass].routing;
    if (routing.empty())
        return -1;
    double u = m_streams[std::size_t(m_classStream[frame.requestClass])].uniform();
    const std::vector<double> &row = routing[frame.visit];
    for (std::size_t j = 0; j < row.size(); ++j) {
        if (u < row[j])
            return int(j);
        u -= row[j];
    }
    return -1;
}

/// The visit whose patience ends first gives up; its place in the queue stays behind, void, until its turn comes.
void Replication::giveUp(std::size_t s)
{
    StationState &station = m_stations[s];
    const std::uint32_t index = station.patienceEnds.topJob();
    station.patienceEnds.pop();
    Frame &frame = m_frames[index];
    StationTally &tally = m_tally.stations[s];
    const double waited = m_now - frame.entered;
    frame.patience = -never; // not −1: before the window times are negative
    --station.pools[frame.replica].waits;
    tally.present.down(m_now);
    tally.poolWait.add(waited, m_options.waits);
    ++tally.abandoned;
    publishPatience(s);

    failCallers(frame.request, frame.parent, Fate::Abandoned);
}

/// Publishes the next end of patience, dropping those whose visit has its worker. A frame's number may have been used again:
/// the visit is the one meant only while its own time is that of the entry.
void Replication::publishPatience(std::size_t s)
{
    StationState &station = m_stations[s];
    while (!station.patienceEnds.empty() && m_frames[station.patienceEnds.topJob()].patience != station.patienceEnds.topKey())
        station.patienceEnds.pop();
    m_next.set(m_patienceSlot + s, station.patienceEnds.topKey());
}

/// A call was rejected: the request is an error.
void Replication::failUpwards(std::uint32_t index, Fate fate)
{
    const Frame frame = m_frames[index];
    m_freeFrames.push_back(index);
    failCallers(frame.request, frame.parent, fate);
}

/// Every caller up to the root gives its worker back; then the request ends.
void Replication::failCallers(std::uint32_t request, std::uint32_t caller, Fate fate)
{
    while (caller != none) {
        const Frame frame = m_frames[caller];
        releaseWorker(frame);
        m_freeFrames.push_back(caller);
        caller = frame.parent;
    }
    finishRequest(request, fate);
}

void Replication::releaseWorker(const Frame &frame)
{
    const auto s = std::size_t(spec(frame).station);
    StationState &station = m_stations[s];
    StationTally &tally = m_tally.stations[s];
    tally.present.down(m_now);
    if (station.workers <= 0)
        return;
    PoolState &pool = station.pools[frame.replica];
    while (!pool.waiting.empty() && m_frames[pool.waiting.front().first].patience == -never) {
        m_freeFrames.push_back(pool.waiting.front().first); // gave up long ago
        pool.waiting.pop();
    }
    if (pool.waiting.empty() || double(pool.busy) > station.workers) { // nobody waits, or its replica was taken away
        --pool.busy;
        tally.workers.down(m_now);
        return;
    }
    const auto [next, since] = pool.waiting.front();
    pool.waiting.pop();
    --pool.waits;
    tally.poolWait.add(m_now - since, m_options.waits);
    if (station.patience > 0) {
        m_frames[next].patience = never;
        publishPatience(s);
    }
    m_ready.push_back({next, false});
}

void Replication::drainReady()
{
    for (std::size_t i = 0; i < m_ready.size(); ++i) {
        const Ready ready = m_ready[i];
        switch (ready.enters ? enter(ready.frame) : begin(ready.frame)) {
        case Entry::Started:
            advance(ready.frame);
            break;
        case Entry::Rejected:
            failUpwards(ready.frame, Fate::Rejected);
            break;
        case Entry::Waits:
            break;
        }
    }
    m_ready.clear();
}

} // namespace headroom::simulation
