#include "solverinside.h"

namespace headroom::simulation {

Solver::Solver(const Plan &plan, const Network &network)
    : m_plan(plan)
    , m_network(network)
    , m_fill(plan.caches.size(), 1.0)
    , m_resources(network.resources.size())
    , m_multiplicity(network.nodes.size())
    , m_entryMultiplicity(network.entries.size(), 0.0)
    , m_entryLatency(network.entries.size(), 0.0)
    , m_entryLoads(network.entries.size())
    , m_entryPools(network.entries.size())
    , m_offered(plan.classes.size(), 0.0)
    , m_entryRates(network.entries.size(), 0.0)
    , m_entryInflow(network.entries.size(), 0.0)
    , m_domains(network.domains.size())
    , m_chains(network.domains.size())
    , m_chainInsides(network.domains.size())
    , m_chainRoots(network.domains.size(), -1e9)
    , m_requestsPerJob(network.entries.size(), 0.0)
    , m_inside(plan.classes.size(), 0.0)
    , m_held(plan.stations.size(), 0.0)
    , m_discarded(plan.classes.size(), 0.0)
{
    m_solution.utilization.assign(m_resources.size(), 0.0);
    m_solution.cycle.assign(plan.closed.size(), 0.0);
    for (const Station &station : plan.stations)
        m_replicas.push_back(station.replicas);
    for (std::size_t r = 0; r < m_resources.size(); ++r) {
        const FlatResource flat = network.resources[r];
        const Resource &resource = plan.stations[std::size_t(flat.station)].resources[std::size_t(flat.index)];
        m_resources[r].rate = std::max(resource.rate, resource.burstRate);
        m_resources[r].fcfs = resource.discipline == Discipline::Fcfs;
        m_resources[r].contention = resource.contention;
        m_resources[r].coherency = resource.coherency;
        m_crowds = m_crowds || resource.contention > 0 || resource.coherency > 0;
    }
    for (std::size_t d = 0; d < m_domains.size(); ++d)
        m_domains[d].jobs.assign(network.domains[d].entries.size(), 0.0);
    m_isProductForm = isProductForm(plan);
    refresh();
}

Solver::~Solver() = default;

void Solver::setReplicas(int station, int replicas)
{
    m_replicas[std::size_t(station)] = replicas;
}
void Solver::setRate(int flatResource, double rate)
{
    m_resources[std::size_t(flatResource)].rate = rate;
}
void Solver::setCacheFill(int cache, double fill)
{
    m_fill[std::size_t(cache)] = fill;
}

double Solver::hitRatio(int cache, int requestClass) const
{
    return m_plan.caches[std::size_t(cache)].hitRatio[std::size_t(requestClass)] * m_fill[std::size_t(cache)];
}

void Solver::refresh()
{
    for (std::size_t r = 0; r < m_resources.size(); ++r) {
        const FlatResource flat = m_network.resources[r];
        const Station &station = m_plan.stations[std::size_t(flat.station)];
        const Resource &resource = station.resources[std::size_t(flat.index)];
        const double replicas = std::max(0, m_replicas[std::size_t(flat.station)]);
        ResourceState &state = m_resources[r];
        const bool common = station.balancing == Balancing::LeastOutstanding || station.balancing == Balancing::CommonQueue;
        state.queues = common ? 1 : std::max(1.0, replicas);
        state.servers = common ? resource.servers * std::max(1.0, replicas) : resource.servers;
        state.narrowness = common && state.servers < 1 ? state.servers : 1;
        state.servers = state.servers / state.narrowness;
        state.arrivalScv = station.balancing == Balancing::RoundRobin && replicas > 1 ? 1 / replicas : 1;
        // no replica at all: a capacity so small that everything waits, without a division by zero
        state.capacity = std::max(replicas, 1e-9) * resource.servers * state.pace() / state.narrowness;
    }
    for (auto &made : m_chainInsides)
        made.reset();
    m_productForm.clear();
    multiply();
}

/// Multiplicities of visits, and from them what one head visit of each entry loads.
void Solver::multiply()
{
    const auto entryCount = m_network.entries.size();
    for (std::size_t e = 0; e < entryCount; ++e) {
        m_entryLoads[e].clear();
        m_entryPools[e].clear();
        m_entryLatency[e] = 0;
    }
    std::vector<int> poolOf(m_network.nodes.size(), -1); // nested pool that a node stands under: node index of that pool's visit
    for (std::size_t n = 0; n < m_network.nodes.size(); ++n) {
        const Node &node = m_network.nodes[n];
        const Visit &visit = m_plan.classes[std::size_t(node.requestClass)].visits[std::size_t(node.visit)];
        double share = visit.callsPerParent;
        if (node.parent >= 0) {
            if (visit.when != When::Always) {
                const double hit = hitRatio(visit.cache, node.requestClass);
                share *= visit.when == When::Hit ? hit : 1 - hit;
            }
            const Node &parent = m_network.nodes[std::size_t(node.parent)];
            share *= m_multiplicity[std::size_t(node.parent)];
            poolOf[n] = parent.entry == node.entry ? poolOf[std::size_t(node.parent)] : -1;
        }
        const auto e = std::size_t(node.entry);
        if (node.head) {
            m_entryMultiplicity[e] = share;
            share = 1;
        }
        m_multiplicity[n] = share;
        const Station &station = m_plan.stations[std::size_t(node.station)];
        if (!node.head && station.pool.workers > 0 && m_network.entries[e].domain >= 0) {
            poolOf[n] = int(n);
            m_entryPools[e].push_back({node.station, share, {}, 0});
        }
        m_entryLatency[e] += share * station.latencySeconds;
        PoolShare *nested = nullptr;
        if (poolOf[n] >= 0)
            for (PoolShare &pool : m_entryPools[e])
                if (pool.station == m_network.nodes[std::size_t(poolOf[n])].station)
                    nested = &pool;
        if (nested)
            nested->latency += share * station.latencySeconds;
        for (const Demand &demand : visit.demands) {
            const double hit = demand.cache >= 0 ? hitRatio(demand.cache, node.requestClass) : 0;
            const double mean = (1 - hit) * demand.amount + hit * demand.amountOnHit;
            const double second =
                (1 + demand.scv) * ((1 - hit) * demand.amount * demand.amount + hit * demand.amountOnHit * demand.amountOnHit);
            const double third =
                thirdMoment(m_plan, demand) * ((1 - hit) * std::pow(demand.amount, 3) + hit * std::pow(demand.amountOnHit, 3));
            if (!(mean > 0) || !(share > 0))
                continue;
            const EntryLoad load{m_network.firstResource[std::size_t(node.station)] + demand.resource, share, share * mean, share * second,
                                 share * third};
            const auto merge = [&](std::vector<EntryLoad> &loads) {
                for (EntryLoad &each : loads)
                    if (each.resource == load.resource) {
                        each.visits += load.visits, each.units += load.units, each.second += load.second, each.third += load.third;
                        return;
                    }
                loads.push_back(load);
            };
            merge(m_entryLoads[e]);
            if (nested)
                merge(nested->loads);
        }
    }
    noteRequestsPerJob();
}

/// Requests a job at an entry stands for; 0 where nobody waits for it.
void Solver::noteRequestsPerJob()
{
    for (std::size_t e = 0; e < m_network.entries.size(); ++e) {
        const Entry &entry = m_network.entries[e];
        const bool waitedFor = entry.node >= 0 && m_network.nodes[std::size_t(entry.node)].synchronousToRoot;
        m_requestsPerJob[e] = waitedFor ? 1 / std::max(1.0, visitsPerRequest(int(e))) : 0;
    }
}

double Solver::nestedWait(int station, double hold, double rate) const
{
    const double replicas = std::max(1, m_replicas[std::size_t(station)]);
    const double workers = m_plan.stations[std::size_t(station)].pool.workers;
    const double utilization = rate * hold / (replicas * workers);
    if (utilization < 0.3)
        return 0;
    return hold * meanWait(workers, std::min(utilization, fullest), 1);
}

/// Rates of the classes from open arrivals and closed users.
void Solver::offer(std::span<const double> openRates, std::span<const ClosedLoad> closed)
{
    double users = 0, waiting = 0, open = 0;
    for (std::size_t k = 0; k < m_offered.size(); ++k) {
        m_offered[k] = openRates[k];
        open += openRates[k];
    }
    for (std::size_t c = 0; c < closed.size(); ++c) {
        if (!(closed[c].rate > 0))
            continue;
        const ClosedUsers &group = m_plan.closed[c];
        for (std::size_t k = 0; k < m_offered.size(); ++k) {
            m_offered[k] += closed[c].rate * (group.mix[k] + group.accompanying[k]);
            open += closed[c].rate * group.accompanying[k];
        }
        waiting += closed[c].rate;
        users += closed[c].users;
    }
    m_userFactor = users > 0 && waiting > 0 ? 1 - std::min(1.0, 1 / users) * waiting / (waiting + open) : 1;
}

/// What waited at replicas that were taken away finds no place and is thrown out.
void Solver::discardExcess(double seconds)
{
    std::fill(m_discarded.begin(), m_discarded.end(), 0.0);
    for (std::size_t d = 0; d < m_domains.size(); ++d) {
        const Domain &domain = m_network.domains[d];
        DomainState &state = m_before[d];
        if (!domain.pooled)
            continue;
        const Pool &pool = m_plan.stations[std::size_t(domain.station)].pool;
        const double room = std::max(1, m_replicas[std::size_t(domain.station)]) * (std::floor(pool.backlog) + std::max(1.0, pool.workers));
        if (state.total <= room)
            continue;
        for (std::size_t i = 0; i < domain.entries.size(); ++i) {
            const Entry &entry = m_network.entries[std::size_t(domain.entries[i])];
            const double lost = state.jobs[i] * (1 - room / state.total);
            state.jobs[i] -= lost;
            if (m_network.nodes[std::size_t(entry.node)].synchronousToRoot)
                m_discarded[std::size_t(entry.requestClass)] += lost / std::max(1.0, visitsPerRequest(domain.entries[i])) / seconds;
        }
        state.total = room;
    }
}

void Solver::step(double seconds, std::span<const double> openRates, std::span<ClosedLoad> closed)
{
    m_before = m_domains;
    m_followed = 0;
    if (m_states) {
        std::fill(m_discarded.begin(), m_discarded.end(), 0.0);
        stepStates(seconds, openRates);
    } else {
        discardExcess(seconds);
        solveClosed(seconds, openRates, closed);
    }
    for (int round = 0; round < 60 && m_crowds && !m_states && crowd(); ++round)
        solveClosed(seconds, openRates, closed);
    notePools();
    noteInside();
    for (std::size_t r = 0; r < m_resources.size(); ++r)
        m_solution.utilization[r] = m_resources[r].utilization;
    m_solution.offered = m_offered;
    m_solution.held = m_held;
    m_solution.domains = m_domains;
    m_solution.highest = m_highest;
    m_solution.relaxed = m_relaxed;
}

/// Contention and coherency: φ at one job more than a visit meets on average at its queue. The number met grows with φ, so
/// rounds from φ = 1 up end at the smallest solution. \return whether anything changed
bool Solver::crowd()
{
    constexpr double most = 1e6;
    bool changed = false;
    for (std::size_t r = 0; r < m_resources.size(); ++r) {
        ResourceState &state = m_resources[r];
        if (!(state.contention > 0 || state.coherency > 0))
            continue;
        const double inside = state.units / state.pace() * state.stretch + state.visits * state.wait;
        const double factor =
            std::min(most, slowdown(1 + inside * m_userFactor / state.queues, state.contention, state.coherency)) * state.disturbed;
        if (std::abs(factor - state.slowness) <= 1e-13 * factor)
            continue;
        state.capacity *= state.slowness / factor;
        state.slowness = factor;
        changed = true;
    }
    return changed;
}

void Solver::follow(const Solution &solved, std::span<const double> openRates, std::span<ClosedLoad> closed)
{
    m_relaxed = true;
    std::fill(m_discarded.begin(), m_discarded.end(), 0.0);
    for (std::size_t c = 0; c < closed.size(); ++c)
        closed[c].rate = closed[c].users > 0 ? closed[c].users / (m_plan.closed[c].thinkSeconds + solved.cycle[c]) : 0;
    offer(openRates, closed);
    // nearly always all classes move together: then everything is the solution times one factor
    double factor = 0;
    bool together = true;
    for (std::size_t k = 0; k < m_offered.size(); ++k) {
        m_entryRates[k] = m_offered[k];
        if (solved.offered[k] <= 0) {
            together = together && m_offered[k] <= 0;
            continue;
        }
        const double ratio = m_offered[k] / solved.offered[k];
        together = together && (factor == 0 || std::abs(ratio - factor) < 1e-9 * factor);
        factor = factor == 0 ? ratio : factor;
    }
    for (std::size_t e = m_offered.size(); e < m_entryRates.size(); ++e)
        m_entryRates[e] = m_entryInflow[e] = m_entryRates[std::size_t(m_network.entries[e].from)] * m_entryMultiplicity[e];
    m_followed = together ? factor : 0;
    if (together) {
        for (std::size_t r = 0; r < m_resources.size(); ++r)
            m_resources[r].utilization = solved.utilization[r] * factor;
    } else {
        for (ResourceState &resource : m_resources)
            resource.utilization = 0;
        for (std::size_t e = 0; e < m_entryLoads.size(); ++e)
            for (const EntryLoad &load : m_entryLoads[e])
                m_resources[std::size_t(load.resource)].utilization += m_entryRates[e] * load.units;
        for (ResourceState &resource : m_resources)
            resource.utilization /= resource.capacity;
    }
    for (std::size_t d = 0; d < m_domains.size(); ++d) {
        const DomainState &then = solved.domains[d];
        DomainState &state = m_domains[d];
        double inflow = 0;
        for (const int e : m_network.domains[d].entries)
            inflow += m_entryRates[std::size_t(e)];
        const double ratio = then.inflow > 0 ? inflow / then.inflow : 1;
        for (std::size_t i = 0; i < state.jobs.size(); ++i)
            state.jobs[i] = then.jobs[i] * ratio;
        state.busy = then.busy * ratio;
        state.total = then.total * ratio;
        state.inflow = state.outflow = inflow;
        state.variance = state.total;
        state.blocked = then.blocked;
        state.abandoned = then.abandoned;
    }
    if (together) {
        for (std::size_t s = 0; s < m_held.size(); ++s)
            m_held[s] = solved.held[s] * factor;
    } else {
        notePools();
    }
    noteInside();
}

} // namespace headroom::simulation
