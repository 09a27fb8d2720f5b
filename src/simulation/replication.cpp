#include "replication.h"

#include <algorithm>
#include <cassert>

// The clock: what happens next, step by step, and what is counted.

namespace headroom::simulation {

Replication::Replication(const Plan &plan, const EventOptions &options, std::uint64_t seed)
    : m_plan(plan)
    , m_options(options)
    , m_seed(seed)
    , m_fromStep(options.fromStep)
    , m_firstStep(m_fromStep - std::min(options.leadSteps, m_fromStep))
    , m_toStep(options.toStep == 0 ? plan.steps : std::min(options.toStep, plan.steps))
{
    compile();
    addStreams();
    addSlots();
    createScaling();
    planActions();
    m_tally.classes.resize(m_classes.size());
    m_tally.stations.resize(m_stations.size());
    for (std::size_t s = 0; s < m_stations.size(); ++s) {
        m_stations[s].tally = &m_tally.stations[s];
        m_tally.stations[s].resources.resize(m_stations[s].resources);
        for (std::uint32_t g = 0; g < m_stations[s].groups; ++g)
            for (std::size_t r = 0; r < m_stations[s].resources; ++r)
                m_queues[queueOf(int(s), g, int(r))].tally = &m_tally.stations[s].resources[r];
    }
    m_tally.flowCalls.assign(plan.flows, 0);
    m_tally.flowBytes.assign(plan.flows, 0);
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
    m_now = double(m_firstStep) * m_plan.stepSeconds - m_options.warmUpSeconds;
    m_step = m_firstStep;
    m_replicasSince = m_now;
    for (ResourceQueue &queue : m_queues)
        queue.begin(m_now);
    actUntilNow();
    startStep(m_step);
}

/// Events before an instant come first; at it: replicas that are ready, disturbances, controllers, the new load.
void Replication::advanceTo(double seconds, std::stop_token stop, const std::function<void(double)> &fraction)
{
    while (m_now < seconds && !m_tally.cancelled) {
        const double stepEnd = m_step + 1 < m_toStep ? double(m_step + 1) * m_plan.stepSeconds : never;
        simulateUntil(std::min({seconds, stepEnd, nextReplicaReady(), std::max(m_now, nextAction())}), stop, fraction);
        if (m_tally.cancelled)
            break;
        if (m_now >= nextReplicaReady())
            joinReplicas();
        if (m_now >= nextAction())
            actUntilNow();
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
    Level level;
    for (std::uint32_t g = 0; g < m_stations[std::size_t(station)].groups; ++g) {
        const ResourceQueue &queue = m_queues[queueOf(station, g, resource)];
        level.number += queue.number();
        level.waiting += queue.waiting();
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

std::uint64_t Replication::visitsNow(int station) const
{
    std::uint64_t came = 0;
    for (const ClassSpec &spec : m_classes)
        for (const VisitSpec &visit : spec.visits)
            came += visit.station == station ? visit.came : 0;
    return came;
}

/// Statistics begin here; what is in the system stays in it.
void Replication::resetTally()
{
    for (ResourceQueue &queue : m_queues)
        queue.settle(m_now);
    accrueReplicas();
    for (StationTally &station : m_tally.stations) {
        station.servingArea = station.bootingArea = 0;
        station.leastReplicas = never;
        station.mostReplicas = 0;
        station.additions = station.removals = 0;
        // In place: the queues point at the tallies of their resources.
        for (ResourceTally &resource : station.resources) {
            resource.present.restart(m_now);
            resource.inService.restart(m_now);
            resource.busyArea = resource.waitingArea = 0;
            resource.wait = {};
        }
        station.present.restart(m_now);
        station.workers.restart(m_now);
        station.visits = {};
        station.visits.insideAtStart = std::uint64_t(station.present.level());
        station.response.clear();
        station.poolWait = {};
    }
    for (Scaling &scaling : m_scaling) { // areas start anew: so does what the next datum is a difference to
        for (Gauge &gauge : scaling.gauges) {
            std::fill(gauge.busy.begin(), gauge.busy.end(), 0.0);
            gauge.serving = gauge.workers = gauge.present = gauge.visits = 0;
        }
        scaling.servingBefore = 0;
    }
    for (std::size_t k = 0; k < m_classes.size(); ++k) {
        m_tally.classes[k] = {};
        m_tally.classes[k].counts.inFlightAtStart = m_inFlight[k];
        for (VisitSpec &visit : m_classes[k].visits)
            visit.came = 0;
    }
    m_tally.reported.clear();
    m_tally.events = 0;
}

void Replication::closeTally()
{
    for (ResourceQueue &queue : m_queues)
        queue.settle(m_now);
    accrueReplicas();
    for (std::size_t s = 0; s < m_stations.size(); ++s) {
        StationTally &station = m_tally.stations[s];
        station.visits.came = visitsNow(int(s));
        station.visits.finished = station.response.count();
        station.numberArea = station.present.area(m_now);
        station.workersArea = station.workers.area(m_now);
        for (std::size_t r = 0; r < station.resources.size(); ++r) {
            ResourceTally &resource = station.resources[r];
            if (m_plan.stations[s].resources[r].discipline == Discipline::Fcfs) {
                resource.busyArea = resource.inService.area(m_now);
                resource.waitingArea = resource.present.area(m_now);
                resource.numberArea = resource.waitingArea + resource.busyArea;
            } else {
                resource.numberArea = resource.present.area(m_now);
            }
        }
    }
    for (std::size_t k = 0; k < m_classes.size(); ++k) {
        m_tally.classes[k].counts.inFlightAtEnd = m_inFlight[k];
        if (m_classes[k].alwaysReported)
            m_tally.reported.merge(m_tally.classes[k].response);
        for (const VisitSpec &visit : m_classes[k].visits)
            if (visit.flow >= 0) {
                m_tally.flowCalls[std::size_t(visit.flow)] += double(visit.came);
                m_tally.flowBytes[std::size_t(visit.flow)] += double(visit.came) * visit.bytes;
            }
    }
}

/// Rates and numbers of users change with the step; exponential gaps are memoryless, so the next arrival is drawn anew.
void Replication::startStep(std::size_t step)
{
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        const OpenArrivals &open = m_plan.open[i];
        const double rate = m_plan.series[std::size_t(open.series)][step] * open.factor;
        if (rate == m_open[i].rate && step != m_firstStep)
            continue;
        m_open[i].rate = rate;
        m_next.set(m_open[i].slot, rate > 0 ? m_now + m_open[i].stream->exponential() / rate : never);
    }
    for (std::size_t i = 0; i < m_closed.size(); ++i) {
        const double users = std::round(m_plan.series[std::size_t(m_plan.closed[i].series)][step]);
        if (users != m_closed[i].users || step == m_firstStep) {
            m_closed[i].users = users;
            scheduleUsers(i);
        }
    }
}

void Replication::simulateUntil(double end, std::stop_token stop, const std::function<void(double)> &fraction)
{
    constexpr std::uint64_t pollEvery = 1u << 16;
    std::uint64_t count = m_tally.events;
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
            if (fraction)
                fraction(m_now);
            if (stop.stop_requested()) {
                m_tally.cancelled = true;
                break;
            }
        }
    }
    m_tally.events = count;
    if (!m_tally.cancelled)
        m_now = std::max(m_now, end);
}

void Replication::dispatch(std::size_t slot)
{
    if (slot < m_queues.size())
        return depart(slot);
    const auto [clock, index] = m_slots[slot];
    switch (clock) {
    case Clock::Departure:
        break;
    case Clock::Arrival:
        arrive(index);
        break;
    case Clock::Users:
        userSends(index);
        break;
    case Clock::Delay:
        endDelay(index);
        break;
    case Clock::Patience:
        endPatience(index);
        break;
    case Clock::OutageAnswer:
        answerOutage(index);
        break;
    case Clock::Deadline:
        expire(index);
        break;
    case Clock::BackOff:
        retryNow(index);
        break;
    }
}

} // namespace headroom::simulation
