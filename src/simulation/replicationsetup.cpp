#include "replication.h"

#include <algorithm>

// From the plan to the tables that a replication runs on.

namespace headroom::simulation {

void Replication::compile()
{
    for (std::size_t s = 0; s < m_plan.stations.size(); ++s) {
        const Station &station = m_plan.stations[s];
        int replicas = std::max(1, s < m_options.replicas.size() ? m_options.replicas[s] : station.replicas);
        StationState state;
        const auto controller = std::find_if(m_plan.controllers.begin(), m_plan.controllers.end(),
                                             [&](const Controller &c) { return c.station == int(s); });
        const bool scales = controller != m_plan.controllers.end();
        if (scales)
            replicas = std::clamp(replicas, std::max(1, Scaler(*controller, m_plan.stepSeconds).minimumAt(double(m_fromStep) * m_plan.stepSeconds)),
                                  std::max(1, controller->maximum));
        state.replicas = std::uint32_t(replicas);
        const bool common = station.balancing == Balancing::CommonQueue;
        // Replicas that a controller may add have their queues from the start; twice, as those taken away finish their work.
        state.groups = common ? 1 : scales ? 2 * std::uint32_t(std::max(1, controller->maximum)) : state.replicas;
        for (std::uint32_t group = 0; group < (common ? 1 : state.replicas); ++group)
            state.active.push_back(group);
        state.readySince.assign(state.groups, -1e12);
        state.random = station.balancing == Balancing::Random;
        const double share = common ? state.replicas : 1;
        state.resources = station.resources.size();
        state.firstQueue = m_queues.size();
        state.latency = station.latencySeconds;
        state.workers = std::floor(station.pool.workers * share);
        if (station.pool.workers > 0)
            state.workers = std::max(1.0, state.workers);
        state.backlog = std::floor(station.pool.backlog * share);
        state.patience = station.pool.patienceSeconds;
        state.pools.resize(state.groups);
        for (std::uint32_t group = 0; group < state.groups; ++group)
            for (const Resource &resource : station.resources) {
                Queue queue;
                queue.sharing = resource.discipline == Discipline::ProcessorSharing;
                queue.servers = resource.servers * share;
                if (!queue.sharing)
                    queue.servers = std::max(1.0, std::floor(queue.servers + 1e-9));
                queue.rate = resource.rate;
                queue.contention = resource.contention;
                queue.coherency = resource.coherency;
                queue.burst = resource.burstRate > resource.rate ? resource.burstRate / resource.rate : 1;
                queue.capacity = resource.unlimited ? never : resource.credit * share;
                queue.credit = resource.unlimited ? never : queue.capacity * resource.initialFill;
                queue.speed = queue.burst > 1 && queue.credit > 0 ? queue.burst : 1;
                m_queues.push_back(std::move(queue));
            }
        m_stations.push_back(std::move(state));
    }

    for (const RequestClass &requestClass : m_plan.classes) {
        ClassSpec spec;
        spec.timeout = requestClass.timeoutSeconds;
        spec.routing = requestClass.routing;
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
                d.distribution = demand.lognormal ? Distribution::lognormal(demand.scv) : Distribution::ofScv(demand.scv);
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

} // namespace headroom::simulation
