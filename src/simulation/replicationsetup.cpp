#include "replication.h"

#include <algorithm>
#include <map>

// From the plan to the tables that a replication runs on.

namespace headroom::simulation {

namespace {

constexpr double longestWork = 1e12; ///< seconds; more is as good as never
constexpr double highestBurst = 1e9; ///< times the sustained rate

bool changesReplicas(const Disturbance &d)
{
    return d.kind == DisturbanceKind::LoseReplicas || d.kind == DisturbanceKind::ReplaceReplicas;
}

} // namespace

void Replication::compile()
{
    for (std::size_t s = 0; s < m_plan.stations.size(); ++s)
        compileStation(s);
    for (const Cache &cache : m_plan.caches) {
        CacheState state;
        state.warmUp = cache.warmUpSeconds;
        state.station = cache.station;
        const StationState *station = cache.station >= 0 ? &m_stations[std::size_t(cache.station)] : nullptr;
        state.bornAt.assign(!station ? 1 : station->common ? station->replicas : station->groups, -never);
        m_caches.push_back(std::move(state));
    }
    m_classes.resize(m_plan.classes.size());
    for (std::size_t k = 0; k < m_plan.classes.size(); ++k)
        compileClass(k);
    m_open.resize(m_plan.open.size());
    m_closed.resize(m_plan.closed.size());
    m_classStates.resize(m_classes.size());
    m_inFlight.assign(m_classes.size(), 0);
}

void Replication::compileStation(std::size_t s)
{
    const Station &station = m_plan.stations[s];
    int replicas = std::max(1, s < m_options.replicas.size() ? m_options.replicas[s] : station.replicas);
    int most = replicas;
    StationState state;
    const auto controller =
        std::find_if(m_plan.controllers.begin(), m_plan.controllers.end(), [&](const Controller &c) { return c.station == int(s); });
    const bool scales = controller != m_plan.controllers.end();
    if (scales) {
        most = std::max(1, controller->maximum);
        replicas = std::clamp(
            replicas, std::clamp(Scaler(*controller, m_plan.stepSeconds).minimumAt(double(m_firstStep) * m_plan.stepSeconds), 1, most),
            most);
    }
    bool changes = scales;
    for (const Disturbance &d : m_plan.disturbances)
        if (d.station == int(s)) {
            changes = changes || changesReplicas(d);
            state.slowed = state.slowed || d.kind == DisturbanceKind::Slowdown;
        }
    state.replicas = std::uint32_t(replicas);
    state.common = station.balancing == Balancing::CommonQueue;
    state.balancing = station.balancing;
    // Replicas that may come have their queues from the start; twice, as those taken away finish their work.
    state.groups = state.common ? 1 : std::uint32_t(changes ? 2 * most : replicas);
    for (std::uint32_t group = 0; group < (state.common ? 1 : state.replicas); ++group)
        state.active.push_back(group);
    if (station.balancing == Balancing::LeastOutstanding)
        state.inside.assign(state.groups, 0);
    const double share = state.common ? replicas : 1;
    state.resources = station.resources.size();
    state.firstQueue = m_queues.size();
    state.latency = station.latencySeconds;
    state.workers = station.pool.workers > 0 ? std::max(1.0, std::floor(station.pool.workers * share)) : 0;
    state.backlog = std::floor(station.pool.backlog * share);
    state.patience = station.pool.patienceSeconds;
    state.pools.resize(state.groups);
    for (std::uint32_t group = 0; group < state.groups; ++group)
        for (const Resource &resource : station.resources) {
            ResourceQueue queue;
            queue.sharing = resource.discipline == Discipline::ProcessorSharing;
            queue.keepWaits = m_options.waits;
            queue.servers = resource.servers * share;
            if (!queue.sharing)
                queue.servers = std::max(1.0, std::floor(queue.servers + 1e-9));
            queue.rate = resource.rate;
            queue.contention = resource.contention;
            queue.coherency = resource.coherency;
            queue.burst = resource.burstRate > resource.rate ? std::min(highestBurst, resource.burstRate / resource.rate) : 1;
            queue.capacity = resource.unlimited ? never : resource.credit * share;
            queue.credit = resource.unlimited ? never : queue.capacity * resource.initialFill;
            m_queues.push_back(std::move(queue));
        }
    m_stations.push_back(std::move(state));
}

void Replication::compileClass(std::size_t k)
{
    const RequestClass &requestClass = m_plan.classes[k];
    ClassSpec &spec = m_classes[k];
    spec.timeout = requestClass.timeoutSeconds;
    spec.expires = spec.timeout <= double(m_toStep - m_firstStep) * m_plan.stepSeconds + m_options.warmUpSeconds;
    spec.retry = requestClass.retry;
    spec.routing = requestClass.routing;
    spec.reported = requestClass.reported;
    spec.visits.resize(requestClass.visits.size()); // addresses stay from here on
    const auto looksAt = [](VisitSpec &at, int cache) {
        if (cache >= 0 && std::find(at.caches.begin(), at.caches.end(), cache) == at.caches.end())
            at.caches.push_back(std::uint16_t(cache));
    };
    double cumulative = 0;
    bool allRootsReported = true;
    for (std::size_t i = 0; i < spec.visits.size(); ++i) {
        const Visit &visit = requestClass.visits[i];
        VisitSpec &v = spec.visits[i];
        v.station = visit.station;
        v.at = &m_stations[std::size_t(visit.station)]; // all are there, none moves any more
        v.requestClass = int(k);
        v.cache = visit.cache;
        v.when = visit.when;
        v.flow = visit.flow;
        v.synchronous = visit.synchronous;
        v.marks = visit.reported;
        v.bytes = visit.requestBytes + visit.responseBytes;
        v.wholeCalls = std::uint32_t(visit.callsPerParent);
        v.restCalls = visit.callsPerParent - v.wholeCalls;
        for (const Demand &demand : visit.demands) {
            if (demand.amount <= 0 && (demand.cache < 0 || demand.amountOnHit <= 0))
                continue;
            DemandSpec d;
            d.resource = demand.resource;
            d.cache = demand.cache;
            d.queue = v.at->firstQueue + std::size_t(demand.resource);
            const double rate = m_plan.stations[std::size_t(visit.station)].resources[std::size_t(demand.resource)].rate;
            d.amount = std::min(longestWork, demand.amount / rate);
            d.amountOnHit = std::min(longestWork, demand.amountOnHit / rate);
            d.distribution = demand.empirical >= 0 ? Distribution::empirical(m_plan.empirical[std::size_t(demand.empirical)])
                             : demand.lognormal    ? Distribution::lognormal(demand.scv)
                                                   : Distribution::ofScv(demand.scv);
            looksAt(v, demand.cache);
            v.demands.push_back(d);
        }
        if (visit.parent < 0) {
            cumulative += visit.callsPerParent;
            spec.roots.emplace_back(cumulative, &v);
            allRootsReported = allRootsReported && visit.reported;
        } else {
            VisitSpec &parent = spec.visits[std::size_t(visit.parent)];
            parent.children.push_back(&v);
            if (visit.when != When::Always)
                looksAt(parent, visit.cache);
        }
    }
    for (auto &root : spec.roots)
        root.first /= std::max(cumulative, 1e-300);
    spec.alwaysReported = spec.reported && allRootsReported;
    for (VisitSpec &visit : spec.visits)
        visit.marks = visit.marks && spec.reported && !spec.alwaysReported;
}

/// One stream a source, by name; a second source of the same name gets a number.
void Replication::addStreams()
{
    std::map<std::string, int> used;
    const auto add = [&](std::string name) {
        if (const int before = used[name]++; before > 0)
            name += "#" + std::to_string(before);
        return &m_streams.emplace_back(m_seed, streamOf(name));
    };
    for (std::size_t i = 0; i < m_open.size(); ++i)
        m_open[i].stream =
            add("arrivals/" + m_plan.classes[std::size_t(m_plan.open[i].requestClass)].name + "/" + std::to_string(m_plan.open[i].series));
    for (std::size_t i = 0; i < m_closed.size(); ++i)
        m_closed[i].stream = add("users/" + std::to_string(i));
    for (std::size_t c = 0; c < m_caches.size(); ++c)
        m_caches[c].stream = add("cache/" + m_plan.caches[c].name);
    for (std::size_t k = 0; k < m_classes.size(); ++k) {
        const std::string &name = m_plan.classes[k].name;
        m_classes[k].calls = add("calls/" + name);
        m_classes[k].backOff = add("retries/" + name);
        for (VisitSpec &visit : m_classes[k].visits)
            for (DemandSpec &demand : visit.demands)
                demand.stream =
                    add("service/" + m_plan.stations[std::size_t(visit.station)].name + "/" + name + "/" + std::to_string(demand.resource));
    }
    for (std::size_t s = 0; s < m_stations.size(); ++s)
        m_stations[s].stream = add("balancing/" + m_plan.stations[s].name);
}

/// The clocks that can ever ring, in the order in which those of equal time do.
void Replication::addSlots()
{
    const auto add = [this](Clock clock, std::size_t index) {
        m_slots.push_back({clock, std::uint32_t(index)});
        return m_slots.size() - 1;
    };
    for (std::size_t q = 0; q < m_queues.size(); ++q) // slot = number of the queue: see publish()
        add(Clock::Departure, q);
    for (std::size_t i = 0; i < m_open.size(); ++i)
        m_open[i].slot = add(Clock::Arrival, i);
    for (std::size_t i = 0; i < m_closed.size(); ++i)
        m_closed[i].slot = add(Clock::Users, i);
    for (std::size_t s = 0; s < m_stations.size(); ++s) {
        StationState &station = m_stations[s];
        if (station.latency > 0)
            station.delaySlot = add(Clock::Delay, s);
        if (station.workers > 0 && station.patience > 0)
            station.patienceSlot = add(Clock::Patience, s);
        const auto answersLater = [s](const Disturbance &d) {
            return d.kind == DisturbanceKind::Outage && d.station == int(s) && d.answerSeconds > 0;
        };
        if (std::any_of(m_plan.disturbances.begin(), m_plan.disturbances.end(), answersLater))
            station.failingSlot = add(Clock::OutageAnswer, s);
    }
    for (std::size_t k = 0; k < m_classes.size(); ++k) {
        if (m_classes[k].retry.attempts > 1)
            m_classStates[k].backOffSlot = add(Clock::BackOff, k);
        if (m_classes[k].expires)
            m_classStates[k].deadlineSlot = add(Clock::Deadline, k);
    }
    m_next.resize(m_slots.size());
}

} // namespace headroom::simulation
