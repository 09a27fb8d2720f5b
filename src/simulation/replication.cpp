#include "replication.h"

#include <algorithm>
#include <cassert>

namespace headroom::simulation {

namespace {

/// The virtual clock of processor sharing is set back before its precision suffers.
constexpr double rebaseVirtualTime = 1e9;

} // namespace

Replication::Replication(const Plan &plan, const EventOptions &options, std::uint64_t seed)
    : m_plan(plan), m_options(options), m_seed(seed), m_fromStep(options.fromStep),
      m_toStep(options.toStep == 0 ? plan.steps : std::min(options.toStep, plan.steps))
{
    compile();
    addStreams();
    m_openSlot = m_queues.size();
    m_closedSlot = m_openSlot + plan.open.size();
    m_delaySlot = m_closedSlot + plan.closed.size();
    m_deadlineSlot = m_delaySlot + m_stations.size();
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

void Replication::compile()
{
    for (std::size_t s = 0; s < m_plan.stations.size(); ++s) {
        const Station &station = m_plan.stations[s];
        const int replicas = s < m_options.replicas.size() ? m_options.replicas[s] : station.replicas;
        StationState state;
        state.replicas = std::uint32_t(std::max(1, replicas));
        const bool common = station.balancing == Balancing::LeastOutstanding;
        state.groups = common ? 1 : state.replicas;
        state.random = station.balancing == Balancing::Random;
        const double share = common ? state.replicas : 1;
        state.resources = station.resources.size();
        state.firstQueue = m_queues.size();
        state.latency = station.latencySeconds;
        state.workers = std::floor(station.pool.workers * share);
        if (station.pool.workers > 0)
            state.workers = std::max(1.0, state.workers);
        state.backlog = std::floor(station.pool.backlog * share);
        state.pools.resize(state.groups);
        for (std::uint32_t group = 0; group < state.groups; ++group)
            for (const Resource &resource : station.resources) {
                Queue queue;
                queue.sharing = resource.discipline == Discipline::ProcessorSharing;
                queue.servers = resource.servers * share;
                if (!queue.sharing)
                    queue.servers = std::max(1.0, std::floor(queue.servers + 1e-9));
                queue.rate = resource.rate;
                queue.burst = resource.burstRate > resource.rate ? resource.burstRate / resource.rate : 1;
                queue.capacity = resource.unlimited ? never : resource.credit * share;
                queue.credit = queue.capacity;
                queue.speed = queue.burst > 1 && queue.credit > 0 ? queue.burst : 1;
                m_queues.push_back(std::move(queue));
            }
        m_stations.push_back(std::move(state));
    }

    for (const RequestClass &requestClass : m_plan.classes) {
        ClassSpec spec;
        spec.timeout = requestClass.timeoutSeconds;
        spec.reported = requestClass.reported;
        double cumulative = 0;
        for (const Visit &visit : requestClass.visits) {
            VisitSpec v;
            v.station = visit.station;
            v.cache = visit.cache;
            v.when = visit.when;
            v.flow = visit.flow;
            v.synchronous = visit.synchronous;
            v.reported = visit.reported;
            v.bytes = visit.requestBytes + visit.responseBytes;
            v.wholeCalls = std::uint32_t(visit.callsPerParent);
            v.restCalls = visit.callsPerParent - v.wholeCalls;
            const auto index = std::uint16_t(spec.visits.size());
            const auto looksAt = [](VisitSpec &at, int cache) {
                if (cache >= 0 && std::find(at.caches.begin(), at.caches.end(), cache) == at.caches.end())
                    at.caches.push_back(std::uint16_t(cache));
            };
            for (const Demand &demand : visit.demands) {
                if (demand.amount <= 0 && (demand.cache < 0 || demand.amountOnHit <= 0))
                    continue;
                DemandSpec d;
                d.resource = demand.resource;
                d.cache = demand.cache;
                const double rate = m_plan.stations[std::size_t(visit.station)].resources[std::size_t(demand.resource)].rate;
                d.amount = demand.amount / rate;
                d.amountOnHit = demand.amountOnHit / rate;
                d.distribution = Distribution::ofScv(demand.scv);
                looksAt(v, demand.cache);
                v.demands.push_back(d);
            }
            if (visit.parent < 0) {
                cumulative += visit.callsPerParent;
                spec.roots.emplace_back(cumulative, index);
            } else {
                spec.visits[std::size_t(visit.parent)].children.push_back(index);
                if (visit.when != When::Always)
                    looksAt(spec.visits[std::size_t(visit.parent)], visit.cache);
            }
            spec.visits.push_back(std::move(v));
        }
        for (auto &root : spec.roots)
            root.first /= std::max(cumulative, 1e-300);
        spec.alwaysReported = spec.reported && std::all_of(spec.roots.begin(), spec.roots.end(), [&](const auto &root) {
            return spec.visits[root.second].reported;
        });
        m_classes.push_back(std::move(spec));
    }
}

void Replication::addStreams()
{
    const auto add = [this](const std::string &name) {
        m_streams.emplace_back(m_seed, streamOf(name));
        return int(m_streams.size() - 1);
    };
    for (const OpenArrivals &open : m_plan.open)
        m_openStream.push_back(add("arrivals/" + m_plan.classes[std::size_t(open.requestClass)].name + "/" + std::to_string(open.series)));
    for (std::size_t i = 0; i < m_plan.closed.size(); ++i)
        m_closedStream.push_back(add("users/" + std::to_string(i)));
    for (const Cache &cache : m_plan.caches)
        m_cacheStream.push_back(add("cache/" + cache.name));
    for (std::size_t k = 0; k < m_classes.size(); ++k) {
        m_classStream.push_back(add("calls/" + m_plan.classes[k].name));
        for (VisitSpec &visit : m_classes[k].visits)
            for (DemandSpec &demand : visit.demands)
                demand.stream = add("service/" + m_plan.stations[std::size_t(visit.station)].name + "/" + m_plan.classes[k].name + "/" +
                                    std::to_string(demand.resource));
    }
    for (std::size_t s = 0; s < m_stations.size(); ++s)
        m_stations[s].stream = add("balancing/" + m_plan.stations[s].name);
    m_openRate.assign(m_plan.open.size(), 0);
    m_closedState.resize(m_plan.closed.size());
    m_deadlines.resize(m_classes.size());
}

void Replication::run(std::stop_token stop, const std::function<void(double)> &fraction)
{
    const double start = double(m_fromStep) * m_plan.stepSeconds;
    m_now = start - m_options.warmUpSeconds;
    for (Queue &queue : m_queues)
        queue.last = m_now;
    startStep(m_fromStep);
    if (m_options.warmUpSeconds > 0)
        simulateUntil(start, stop, {});
    resetTally();
    for (std::size_t step = m_fromStep; step < m_toStep && !m_tally.cancelled; ++step) {
        if (step > m_fromStep)
            startStep(step);
        const double span = double(m_toStep - m_fromStep);
        simulateUntil(double(step + 1) * m_plan.stepSeconds, stop, [&](double within) {
            if (fraction)
                fraction((double(step - m_fromStep) + within) / span);
        });
    }
    closeTally();
}

/// Statistics begin here; what is in the system stays in it.
void Replication::resetTally()
{
    for (Queue &queue : m_queues)
        settle(queue);
    for (StationTally &station : m_tally.stations) {
        // In place: the queues point at the tallies of their resources.
        for (ResourceTally &resource : station.resources) {
            resource.present.restart(m_now);
            resource.inService.restart(m_now);
            resource.busyArea = 0;
            resource.wait = {};
        }
        station.present.restart(m_now);
        station.workers.restart(m_now);
        station.visits = station.rejected = 0;
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
    const double begin = m_now;
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
                fraction((m_now - begin) / (end - begin));
        }
    }
    m_tally.events += count;
    if (!m_tally.cancelled)
        m_now = end;
}

void Replication::dispatch(std::size_t slot)
{
    if (slot < m_openSlot) {
        depart(slot);
    } else if (slot < m_closedSlot) {
        arrive(slot - m_openSlot);
    } else if (slot < m_delaySlot) {
        userSends(slot - m_closedSlot);
    } else if (slot < m_deadlineSlot) {
        StationState &station = m_stations[slot - m_delaySlot];
        const std::uint32_t frame = station.delayed.front().frame;
        station.delayed.pop();
        m_next.set(slot, station.delayed.empty() ? never : station.delayed.front().time);
        advance(frame);
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
        failUpwards(frame);
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

void Replication::finishRequest(std::uint32_t index, bool rejected)
{
    Request &request = m_requests[index];
    if (request.counted && !request.expired) {
        const std::size_t k = request.requestClass;
        ClassTally &tally = m_tally.classes[k];
        --m_inFlight[k];
        if (rejected) {
            ++tally.counts.rejected;
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
            frame.replica = std::uint32_t(m_streams[std::size_t(station.stream)].uniform() * station.groups);
        } else {
            frame.replica = station.turn;
            station.turn = station.turn + 1 == station.groups ? 0 : station.turn + 1;
        }
    } else {
        frame.replica = 0;
    }
    ++tally.visits;
    if (station.workers > 0) {
        PoolState &pool = station.pools[frame.replica];
        if (pool.busy >= station.workers) {
            if (double(pool.waiting.size()) >= station.backlog) {
                ++tally.rejected;
                return Entry::Rejected;
            }
            tally.present.up(m_now);
            pool.waiting.push({index, m_now});
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
        const double ratio = m_plan.caches[cache].hitRatio[frame.requestClass];
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
            failUpwards(child);
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
    if (frame.parent == none)
        finishRequest(frame.request, false);
    return frame.parent;
}

/// A call was rejected: every caller up to the root gives its worker back and the request is an error.
void Replication::failUpwards(std::uint32_t index)
{
    const std::uint32_t request = m_frames[index].request;
    std::uint32_t caller = m_frames[index].parent;
    m_freeFrames.push_back(index);
    while (caller != none) {
        const Frame frame = m_frames[caller];
        releaseWorker(frame);
        m_freeFrames.push_back(caller);
        caller = frame.parent;
    }
    finishRequest(request, true);
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
    if (pool.waiting.empty()) {
        --pool.busy;
        tally.workers.down(m_now);
        return;
    }
    const auto [next, since] = pool.waiting.front();
    pool.waiting.pop();
    tally.poolWait.add(m_now - since, m_options.waits);
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
            failUpwards(ready.frame);
            break;
        case Entry::Waits:
            break;
        }
    }
    m_ready.clear();
}

// ------------------------------------------------------------------------------------------------------------------- queues

/// Brings virtual time, work done and credit of a queue up to now.
void Replication::settle(Queue &queue)
{
    const double dt = m_now - queue.last;
    queue.last = m_now;
    const double served = std::min(double(queue.busy), queue.servers);
    if (queue.sharing && queue.busy > 0) {
        const double work = queue.speed * served * dt;
        queue.virtualTime += work / double(queue.busy);
        queue.tally->busyArea += work;
    }
    if (queue.burst > 1) {
        queue.credit = std::clamp(queue.credit + (queue.servers - queue.speed * served) * queue.rate * dt, 0.0, queue.capacity);
        queue.speed = queue.credit > 1e-9 * queue.rate ? queue.burst : 1;
    }
}

void Replication::publish(std::size_t index)
{
    Queue &queue = m_queues[index];
    double at = queue.departures.topKey();
    if (queue.sharing && queue.busy > 0) {
        const double jobs = queue.busy, served = std::min(jobs, queue.servers);
        at = m_now + std::max(0.0, at - queue.virtualTime) * jobs / (queue.speed * served);
        const double drain = queue.speed * served - queue.servers;
        if (queue.burst > 1 && drain > 0 && queue.speed > 1)
            at = std::min(at, m_now + queue.credit / (drain * queue.rate));
    }
    m_next.set(index, at);
}

void Replication::enqueue(std::size_t index, std::uint32_t frame, double amount)
{
    Queue &queue = m_queues[index];
    ResourceTally &tally = *queue.tally;
    tally.present.up(m_now);
    if (queue.sharing || queue.burst > 1)
        settle(queue);
    if (queue.sharing) {
        if (queue.busy == 0)
            queue.virtualTime = 0; // nobody remembers the old zero
        ++queue.busy;
        queue.departures.push(queue.virtualTime + amount, frame);
    } else if (double(queue.busy) < queue.servers) {
        ++queue.busy;
        tally.inService.up(m_now);
        tally.wait.add(0, m_options.waits);
        queue.departures.push(m_now + amount / queue.speed, frame);
    } else {
        queue.waiting.push({frame, amount, m_now});
        return;
    }
    publish(index);
}

void Replication::depart(std::size_t index)
{
    Queue &queue = m_queues[index];
    ResourceTally &tally = *queue.tally;
    if (queue.sharing || queue.burst > 1)
        settle(queue);
    if (queue.sharing) {
        // The queue also wakes up when its credit is used up, or a rounding error early: then nobody leaves yet.
        const double left = (queue.departures.topKey() - queue.virtualTime) * double(queue.busy) /
                            (queue.speed * std::min(double(queue.busy), queue.servers));
        if (m_now + left > m_now) {
            publish(index);
            return;
        }
        const std::uint32_t frame = queue.departures.topJob();
        queue.departures.pop();
        --queue.busy;
        tally.present.down(m_now);
        if (queue.virtualTime > rebaseVirtualTime) {
            queue.departures.shiftKeys(queue.virtualTime);
            queue.virtualTime = 0;
        }
        publish(index);
        advance(frame);
        return;
    }
    const std::uint32_t frame = queue.departures.topJob();
    tally.present.down(m_now);
    if (queue.waiting.empty()) {
        queue.departures.pop();
        --queue.busy;
        tally.inService.down(m_now);
    } else {
        const Queue::Waiting next = queue.waiting.front();
        queue.waiting.pop();
        tally.wait.add(m_now - next.since, m_options.waits);
        queue.departures.replaceTop(m_now + next.amount / queue.speed, next.frame);
    }
    publish(index);
    advance(frame);
}

} // namespace headroom::simulation
