#include "solver.h"

#include "queueing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace headroom::simulation {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double relaxedUtilization = 0.95, relaxedOccupancy = 0.5;
constexpr double mostStates = 512; ///< of a pool's chain; larger pools go in lumps of jobs
constexpr double fullest = 0.9995; ///< utilization at which the formulas of one station are evaluated at most

/// Root of a growing function by bisection with regula falsi (Illinois). \pre f(low) <= 0 <= f(high)
template<class Function>
double growingRoot(double low, double high, double atLow, double atHigh, double tolerance, const Function &f)
{
    for (int i = 0; i < 80 && high - low > tolerance * std::abs(high); ++i) {
        double middle = low - atLow * (high - low) / (atHigh - atLow);
        if (!(middle > low && middle < high) || !std::isfinite(middle) || i % 8 == 7)
            middle = 0.5 * (low + high);
        const double value = f(middle);
        if (value < 0) {
            low = middle, atLow = value, atHigh *= 0.5;
        } else {
            high = middle, atHigh = std::isfinite(value) ? value : 1e30, atLow *= 0.5;
        }
    }
    return 0.5 * (low + high);
}

/// Seconds a job of one unit of service time waits or is stretched by, beyond its own service, times its service: see meanStretch.
double delayFactor(const ResourceState &resource, double utilization, double serviceScv)
{
    if (utilization <= 0)
        return 0;
    if (utilization >= 1)
        return infinity;
    const double regular = resource.arrivalScv < 1 ? regularityFactor(utilization, resource.arrivalScv, serviceScv) : 1;
    return regular * (resource.fcfs ? meanWait(resource.servers, utilization, serviceScv) : meanStretch(resource.servers, utilization) - 1);
}

} // namespace

/// What one visit at a domain's head asks for inside, with the mix of entries of this step: H(x).
struct Solver::Inside
{
    struct Load
    {
        int resource;
        double seconds = 0; ///< mean service time per head visit
        double visits = 0;
        double scv = 1; ///< of the service of one visit, all who use the resource together
        double perRate = 0; ///< utilization per head visit a second
        double other = 0; ///< utilization by others
        bool replica = false; ///< belongs to the head's own replicas
    };
    struct Nested
    {
        int station;
        double visits; ///< per head visit
        double latency; ///< fixed seconds held, per head visit
        std::vector<std::pair<std::size_t, double>> seconds; ///< (index into loads, service seconds held per head visit)
    };

    const Solver *solver = nullptr;
    std::vector<Load> loads;
    std::vector<Nested> pools;
    double latency = 0;
    double inflow = 0;

    /// How many jobs are inside, for a closed look at it; 0 jobs: open.
    struct Closed
    {
        double jobs = 0, replicas = 1, workers = 0; ///< workers of all replicas
    };

    /// Seconds a visit stays inside at `rate` head visits a second. Closed, each job sees the others (arrival theorem): one fewer
    /// at what is common; at the replicas' own queues too while few are inside, but with all workers held every replica has its
    /// fixed number, of which it sees one fewer.
    [[nodiscard]] double hold(double rate, const Closed &closed) const
    {
        double total = latency, common = solver->m_userFactor, own = common;
        if (closed.jobs > 0) {
            const double full = closed.jobs / closed.workers, even = full * full * full * full;
            common = std::max(0.0, 1 - 1 / closed.jobs);
            own = std::max(0.0, 1 - (1 + (closed.replicas - 1) * even) / closed.jobs);
        }
        for (const Load &load : loads) {
            const ResourceState &resource = solver->m_resources[std::size_t(load.resource)];
            if (load.other + rate * load.perRate >= 1 && closed.jobs <= 0)
                return infinity;
            const bool allServed = closed.replicas <= 1 && load.replica && closed.jobs > 0 && closed.jobs <= resource.servers; // nobody can wait
            const double seen = load.replica ? own : common;
            total += load.seconds * (allServed ? 1.0 : 1 + delayFactor(resource, load.other + rate * load.perRate * seen, load.scv));
        }
        for (const Nested &pool : pools)
            total += pool.visits * solver->nestedWait(pool.station, poolHold(pool, rate) / pool.visits, rate * pool.visits);
        return total;
    }

    [[nodiscard]] double poolHold(const Nested &pool, double rate) const
    {
        double held = pool.latency;
        for (const auto &[index, seconds] : pool.seconds) {
            const Load &load = loads[index];
            const double utilization = load.other + rate * load.perRate;
            held += seconds * (1 + delayFactor(solver->m_resources[std::size_t(load.resource)], std::min(utilization, fullest), load.scv));
        }
        return held;
    }

    /// Largest head rate the resources can carry.
    [[nodiscard]] double capacity() const
    {
        double most = infinity;
        for (const Load &load : loads)
            if (load.perRate > 0)
                most = std::min(most, std::max(0.0, 1 - load.other) / load.perRate);
        return most;
    }

    [[nodiscard]] double highest(double rate) const
    {
        double most = 0;
        for (const Load &load : loads)
            most = std::max(most, load.other + rate * load.perRate);
        return most;
    }
};

Solver::Solver(const Plan &plan, const Network &network)
    : m_plan(plan), m_network(network), m_fill(plan.caches.size(), 1.0), m_resources(network.resources.size()),
      m_multiplicity(network.nodes.size()), m_entryMultiplicity(network.entries.size(), 0.0), m_entryLatency(network.entries.size(), 0.0),
      m_entryLoads(network.entries.size()), m_entryPools(network.entries.size()), m_offered(plan.classes.size(), 0.0),
      m_entryRates(network.entries.size(), 0.0), m_entryInflow(network.entries.size(), 0.0), m_domains(network.domains.size()),
      m_chains(network.domains.size()), m_requestsPerJob(network.entries.size(), 0.0), m_inside(plan.classes.size(), 0.0), m_held(plan.stations.size(), 0.0),
      m_solvedUtilization(m_resources.size(), 0.0), m_discarded(plan.classes.size(), 0.0), m_cycle(plan.closed.size(), 0.0)
{
    for (const Station &station : plan.stations)
        m_replicas.push_back(station.replicas);
    for (std::size_t r = 0; r < m_resources.size(); ++r) {
        const FlatResource flat = network.resources[r];
        const Resource &resource = plan.stations[std::size_t(flat.station)].resources[std::size_t(flat.index)];
        m_resources[r].rate = std::max(resource.rate, resource.burstRate);
        m_resources[r].fcfs = resource.discipline == Discipline::Fcfs;
    }
    for (std::size_t d = 0; d < m_domains.size(); ++d)
        m_domains[d].jobs.assign(network.domains[d].entries.size(), 0.0);
    refresh();
}

void Solver::setReplicas(int station, int replicas) { m_replicas[std::size_t(station)] = replicas; }
void Solver::setRate(int flatResource, double rate) { m_resources[std::size_t(flatResource)].rate = rate; }
void Solver::setCacheFill(int cache, double fill) { m_fill[std::size_t(cache)] = fill; }

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
        const bool common = station.balancing == Balancing::LeastOutstanding;
        state.servers = common ? resource.servers * std::max(1.0, replicas) : resource.servers;
        state.arrivalScv = station.balancing == Balancing::RoundRobin && replicas > 1 ? 1 / replicas : 1;
        // no replica at all: a capacity so small that everything waits, without a division by zero
        state.capacity = std::max(replicas, 1e-9) * resource.servers * state.rate;
    }
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
            const double second = (1 + demand.scv) * ((1 - hit) * demand.amount * demand.amount + hit * demand.amountOnHit * demand.amountOnHit);
            if (!(mean > 0) || !(share > 0))
                continue;
            const EntryLoad load{m_network.firstResource[std::size_t(node.station)] + demand.resource, share, share * mean, share * second};
            const auto merge = [&](std::vector<EntryLoad> &loads) {
                for (EntryLoad &each : loads)
                    if (each.resource == load.resource) {
                        each.visits += load.visits, each.units += load.units, each.second += load.second;
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

Solver::Inside Solver::inside(std::size_t domainIndex, double seconds) const
{
    const Domain &domain = m_network.domains[domainIndex];
    const DomainState &before = m_before[domainIndex];
    Inside result;
    result.solver = this;
    double weightSum = 0;
    for (std::size_t i = 0; i < domain.entries.size(); ++i) {
        result.inflow += m_entryInflow[std::size_t(domain.entries[i])];
        weightSum += before.jobs[i] + seconds * m_entryInflow[std::size_t(domain.entries[i])];
    }
    if (!(weightSum > 0))
        return result;
    struct Own { double visits = 0, units = 0, second = 0, noted = 0; };
    std::vector<Own> own(m_resources.size());
    std::map<int, PoolShare> pools;
    for (std::size_t i = 0; i < domain.entries.size(); ++i) {
        const auto e = std::size_t(domain.entries[i]);
        const double part = (before.jobs[i] + seconds * m_entryInflow[e]) / weightSum;
        result.latency += part * m_entryLatency[e];
        for (const EntryLoad &load : m_entryLoads[e]) {
            Own &each = own[std::size_t(load.resource)];
            each.visits += part * load.visits;
            each.units += part * load.units;
            each.second += part * load.second;
            each.noted += m_entryRates[e] * load.units;
        }
        for (const PoolShare &pool : m_entryPools[e]) {
            PoolShare &sum = pools.try_emplace(pool.station, PoolShare{pool.station, 0, {}, 0}).first->second;
            sum.visits += part * pool.visits;
            sum.latency += part * pool.latency;
            for (const EntryLoad &load : pool.loads)
                sum.loads.push_back({load.resource, 0, part * load.units, 0});
        }
    }
    std::vector<std::size_t> at(m_resources.size(), 0);
    for (const int r : domain.resources) {
        const Own &mine = own[std::size_t(r)];
        if (!(mine.units > 0))
            continue;
        const ResourceState &resource = m_resources[std::size_t(r)];
        Inside::Load load;
        load.resource = r;
        load.visits = mine.visits;
        load.seconds = mine.units / resource.rate;
        load.perRate = mine.units / resource.capacity;
        // two who want more than there is share in proportion to what they want
        const double wanted = result.inflow * load.perRate, others = std::max(0.0, resource.units - mine.noted) / resource.capacity;
        load.other = wanted + others > 1 && others > 1e-9 ? others / (wanted + others) : others;
        const double mean = mine.units / mine.visits;
        load.scv = std::max(0.0, mine.second / mine.visits / (mean * mean) - 1);
        load.replica = m_network.resources[std::size_t(r)].station == domain.station;
        at[std::size_t(r)] = result.loads.size();
        result.loads.push_back(load);
    }
    for (const auto &[station, pool] : pools) {
        if (!(pool.visits > 0))
            continue;
        Inside::Nested nested{station, pool.visits, pool.latency, {}};
        for (const EntryLoad &load : pool.loads)
            if (load.units > 0)
                nested.seconds.emplace_back(at[std::size_t(load.resource)], load.units / m_resources[std::size_t(load.resource)].rate);
        result.pools.push_back(std::move(nested));
    }
    return result;
}

/// X(n) of all replicas together: n = X·H(X), on a grid that is fine where few jobs are inside, straight lines between. The
/// replicas' own queues are apart in H, what they call is common to them; their workers are taken as one pool (visits are dealt evenly).
PoolChain Solver::chain(const Inside &inside, int station) const
{
    const Pool &pool = m_plan.stations[std::size_t(station)].pool;
    const double replicas = std::max(1, m_replicas[std::size_t(station)]), workers = replicas * std::max(1.0, pool.workers);
    const double lump = std::ceil(workers / mostStates);
    const auto states = std::size_t(std::max(1.0, std::round(workers / lump)));
    const double idle = std::max(inside.hold(0, {}), 1e-9), capacity = inside.capacity();
    std::vector<double> throughput(states);
    std::size_t previous = 0;
    for (std::size_t n = 1;; n = std::min(states, std::max(n + 1, n + n / 3))) {
        const double jobs = double(n) * lump;
        const auto excess = [&](double x) { return x * inside.hold(x, {jobs, replicas, workers}) - jobs; };
        const double most = std::min(jobs / idle, capacity * 1.5);
        const double least = previous > 0 ? std::min(most, throughput[previous - 1]) : 0;
        double x = most;
        if (const double over = excess(most); over > 0)
            x = growingRoot(least, most, std::min(-1e-9, excess(least)), std::isfinite(over) ? over : 1e3 * jobs, 1e-4, excess);
        x = std::max({x, least, 1e-12});
        for (std::size_t i = previous + 1; i <= n; ++i)
            throughput[i - 1] = previous == 0 ? x : throughput[previous - 1] + (x - throughput[previous - 1]) * double(i - previous) / double(n - previous);
        previous = n;
        if (n == states)
            break;
    }
    return PoolChain(std::move(throughput), lump, std::min(pool.backlog, 1e6), replicas);
}

/// Deals out what left the queue to the entries by what they had in it, and keeps the rest.
void Solver::share(std::size_t domainIndex, double seconds, double accepted, double outflow)
{
    const Domain &domain = m_network.domains[domainIndex];
    const DomainState &before = m_before[domainIndex];
    DomainState &state = m_domains[domainIndex];
    double sum = 0;
    for (std::size_t i = 0; i < domain.entries.size(); ++i)
        sum += before.jobs[i] + seconds * accepted * m_entryInflow[std::size_t(domain.entries[i])];
    state.total = 0;
    for (std::size_t i = 0; i < domain.entries.size(); ++i) {
        const auto e = std::size_t(domain.entries[i]);
        const double had = before.jobs[i] + seconds * accepted * m_entryInflow[e];
        m_entryRates[e] = sum > 0 ? outflow * had / sum : 0;
        state.jobs[i] = std::max(0.0, had - seconds * m_entryRates[e]);
        state.total += state.jobs[i];
    }
    state.outflow = outflow;
    state.blocked = 1 - accepted;
}

void Solver::pooledStep(std::size_t domainIndex, double seconds, const Inside &inside, bool rebuildChain)
{
    const Domain &domain = m_network.domains[domainIndex];
    DomainState &state = m_domains[domainIndex];
    if (rebuildChain || m_chains[domainIndex].room() == 0)
        m_chains[domainIndex] = chain(inside, domain.station);
    const PoolChain &pool = m_chains[domainIndex];
    const double before = std::min(m_before[domainIndex].total, pool.room());
    const double inflow = inside.inflow;
    const auto balance = [&](double logRate) {
        const PoolState at = pool.at(std::exp(logRate));
        return at.jobs + seconds * at.throughput() - before - seconds * inflow * (1 - at.blocked);
    };
    PoolState rest;
    if (before + seconds * inflow > 1e-12) {
        const double low = std::log(1e-9 * std::min(pool.capacity(), before / seconds + inflow));
        const double high = std::log(1e4 * std::max(pool.capacity(), before / seconds + inflow));
        const double atLow = balance(low), atHigh = balance(high);
        double root = high;
        if (atLow >= 0)
            root = low;
        else if (atHigh > 0)
            root = growingRoot(low, high, atLow, atHigh, 1e-8, balance);
        rest = pool.at(std::exp(root));
    }
    const double accepted = 1 - rest.blocked;
    const double outflow = std::min(rest.throughput(), (before + seconds * inflow * accepted) / seconds);
    share(domainIndex, seconds, accepted, outflow);
    state.inflow = inflow;
    state.busy = rest.busy;
    // a backlog on its way is nearly one number, not the wide distribution that the chain has at rest
    state.variance = std::min(rest.jobsVariance, m_before[domainIndex].variance + seconds * (inflow + rest.throughput()));
    const double shrink = rest.jobsVariance > 0 ? state.variance / rest.jobsVariance : 1;
    const double waitVariance = std::max(0.0, rest.wait2 - rest.wait1 * rest.wait1);
    const double deviationRatio = std::sqrt(shrink), skew = std::max(0.0, rest.wait3 - 3 * rest.wait1 * rest.wait2 + 2 * std::pow(rest.wait1, 3));
    // no wait is longer than a full backlog takes; the distribution fitted later has no end, so it must not be too wide.
    // Visits wait before one replica, whose backlog goes at its share of the rate
    const double replicas = std::max(1, m_replicas[std::size_t(domain.station)]);
    const double rateOfOne = pool.capacity() / replicas, longest = (pool.backlog() + 1) / rateOfOne;
    const double widest = std::max(0.0, longest - rest.wait1) / 1.645 + std::sqrt(pool.backlog() + 1) / rateOfOne;
    state.waitProbability = rest.waitProbability;
    state.wait1 = rest.wait1;
    state.wait2 = rest.wait1 * rest.wait1 + std::min(waitVariance * shrink, widest * widest);
    state.wait3 = skew * shrink * deviationRatio + 3 * state.wait1 * state.wait2 - 2 * std::pow(state.wait1, 3);
}

void Solver::openStep(std::size_t domainIndex, double seconds, const Inside &inside)
{
    DomainState &state = m_domains[domainIndex];
    const double before = m_before[domainIndex].total, inflow = inside.inflow;
    const double wanted = before + seconds * inflow;
    double rate = 0;
    if (wanted > 0) {
        const auto balance = [&](double x) { return x * (inside.hold(x, {}) + seconds) - wanted; };
        const double most = std::min(inside.capacity(), wanted / seconds);
        const double atMost = balance(most);
        rate = atMost <= 0 ? most : growingRoot(0, most, -wanted, std::isfinite(atMost) ? atMost : 1e6 * wanted, 1e-12, balance);
    }
    share(domainIndex, seconds, 1, rate);
    state.inflow = inflow;
    state.blocked = 0;
    state.busy = state.total;
    // at rest a queue near saturation is spread like a geometric variable; a backlog on its way is nearly one number
    state.variance = std::min(state.total * (state.total + 1), m_before[domainIndex].variance + seconds * (inflow + rate));
    state.waitProbability = state.wait1 = state.wait2 = state.wait3 = 0;
}

void Solver::loadResources()
{
    for (ResourceState &resource : m_resources)
        resource.units = resource.visits = resource.second = 0;
    for (std::size_t e = 0; e < m_entryLoads.size(); ++e) {
        const double rate = m_entryRates[e];
        for (const EntryLoad &load : m_entryLoads[e]) {
            ResourceState &resource = m_resources[std::size_t(load.resource)];
            resource.units += rate * load.units;
            resource.visits += rate * load.visits;
            resource.second += rate * load.second;
        }
    }
    m_highest = 0;
    for (ResourceState &resource : m_resources) {
        resource.utilization = resource.units / resource.capacity;
        m_highest = std::max(m_highest, resource.utilization);
        const double seen = std::min(fullest, resource.utilization * m_userFactor);
        resource.stretch = 1;
        resource.stretchScv = resource.wait = resource.waitProbability = 0;
        resource.waitScv = 1;
        if (!(seen > 0))
            continue;
        const double mean = resource.units / resource.visits;
        const double scv = std::max(0.0, resource.second / resource.visits / (mean * mean) - 1);
        const double delay = delayFactor(resource, seen, scv);
        if (resource.fcfs) {
            resource.wait = delay * mean / resource.rate;
            resource.waitProbability = erlangC(resource.servers, seen);
            resource.waitScv = conditionalWaitScv(seen, scv);
        } else {
            resource.stretch = 1 + delay;
            resource.stretchScv = stretchScv(resource.stretch);
        }
    }
}

/// Little's law in a full domain: what it holds (its workers; without a pool its whole backlog) is rate × time. The fullest
/// resource inside takes what the others leave of that time.
void Solver::matchHeld(std::size_t domainIndex, const Inside &inside)
{
    const DomainState &state = m_domains[domainIndex];
    if (!(state.outflow > 0) || inside.loads.empty())
        return;
    const auto delayed = [&](const Inside::Load &load) {
        const ResourceState &resource = m_resources[std::size_t(load.resource)];
        return resource.fcfs ? load.seconds + load.visits * resource.wait : load.seconds * resource.stretch;
    };
    double hold = inside.latency;
    const Inside::Load *fullestLoad = nullptr;
    for (const Inside::Load &load : inside.loads) {
        hold += delayed(load);
        if (!fullestLoad || m_resources[std::size_t(load.resource)].utilization > m_resources[std::size_t(fullestLoad->resource)].utilization)
            fullestLoad = &load;
    }
    ResourceState &resource = m_resources[std::size_t(fullestLoad->resource)];
    // without a pool the formulas hold up to where they are cut off
    const double from = m_network.domains[domainIndex].pooled ? 0.9 : 0.995, to = m_network.domains[domainIndex].pooled ? 1.0 : fullest;
    if (resource.utilization < from)
        return;
    const double left = std::max(fullestLoad->seconds, state.busy / state.outflow - (hold - delayed(*fullestLoad)));
    const double saturation = std::clamp((resource.utilization - from) / (to - from), 0.0, 1.0);
    // a closed population waits (n − 1)/X with a spread of √n/X only; a backlog has the spread it has gathered
    const double spread = m_network.domains[domainIndex].pooled ? 1 / std::max(1.0, state.busy) : state.variance / std::max(1e-9, state.total * state.total);
    if (resource.fcfs) {
        resource.wait = (left - fullestLoad->seconds) / fullestLoad->visits;
        resource.waitProbability = std::max(resource.waitProbability, saturation);
        resource.waitScv = resource.waitScv * (1 - saturation) + saturation * spread;
    } else {
        resource.stretch = left / fullestLoad->seconds;
        resource.stretchScv = stretchScv(resource.stretch) * (1 - saturation) + saturation * std::min(1.0, spread);
    }
}

bool Solver::relax(double seconds)
{
    for (std::size_t e = 0; e < m_network.entries.size(); ++e) {
        const Entry &entry = m_network.entries[e];
        if (entry.from >= 0)
            m_entryRates[e] = m_entryInflow[e] = m_entryRates[std::size_t(entry.from)] * m_entryMultiplicity[e];
    }
    loadResources();
    if (m_highest >= relaxedUtilization)
        return false;
    for (std::size_t d = 0; d < m_domains.size(); ++d) {
        const Domain &domain = m_network.domains[d];
        DomainState &state = m_domains[d];
        state.total = state.inflow = 0;
        for (std::size_t i = 0; i < domain.entries.size(); ++i) {
            const auto e = std::size_t(domain.entries[i]);
            double hold = m_entryLatency[e];
            for (const EntryLoad &load : m_entryLoads[e]) {
                const ResourceState &resource = m_resources[std::size_t(load.resource)];
                hold += load.units / resource.rate * resource.stretch + load.visits * resource.wait;
            }
            state.jobs[i] = m_entryRates[e] * hold;
            state.total += state.jobs[i];
            state.inflow += m_entryRates[e];
        }
        state.outflow = state.inflow;
        state.busy = state.total;
        state.variance = state.total;
        state.blocked = state.waitProbability = state.wait1 = state.wait2 = state.wait3 = 0;
        const double replicas = std::max(0, m_replicas[std::size_t(domain.station)]);
        const Pool &pool = m_plan.stations[std::size_t(domain.station)].pool;
        if (domain.pooled && state.total > relaxedOccupancy * replicas * pool.workers)
            return false;
        if (m_before[d].total > state.total + 0.02 * state.inflow * seconds + 1)
            return false;
        if (replicas <= 0 && state.inflow > 0)
            return false;
    }
    notePools();
    for (const Domain &domain : m_network.domains)
        for (const int station : domain.pools)
            if (poolOccupancy(station) > relaxedOccupancy)
                return false;
    return true;
}

void Solver::flows(double seconds, bool rebuildChains)
{
    for (std::size_t k = 0; k < m_offered.size(); ++k)
        m_entryRates[k] = m_entryInflow[k] = m_offered[k];
    m_relaxed = relax(seconds);
    if (m_relaxed)
        return;
    for (std::size_t d = 0; d < m_domains.size(); ++d)
        m_domains[d].jobs = m_before[d].jobs;
    std::vector<Inside> insides(m_domains.size());
    const int sweeps = m_domains.size() > 1 ? 3 : 1;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (std::size_t d = 0; d < m_domains.size(); ++d) {
            for (const int e : m_network.domains[d].entries) {
                const Entry &entry = m_network.entries[std::size_t(e)];
                m_entryInflow[std::size_t(e)] = m_entryRates[std::size_t(entry.from)] * m_entryMultiplicity[std::size_t(e)];
            }
            insides[d] = inside(d, seconds);
            if (m_network.domains[d].pooled)
                pooledStep(d, seconds, insides[d], rebuildChains || sweep > 0);
            else
                openStep(d, seconds, insides[d]);
        }
        loadResources();
    }
    for (std::size_t d = 0; d < m_domains.size(); ++d)
        matchHeld(d, insides[d]);
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
    discardExcess(seconds);
    solveClosed(seconds, openRates, closed);
    notePools();
    noteInside();
    for (std::size_t r = 0; r < m_resources.size(); ++r)
        m_solvedUtilization[r] = m_resources[r].utilization;
    m_solvedOffered = m_offered;
    m_solvedHeld = m_held;
    m_solvedDomains = m_domains;
}

void Solver::follow(std::span<const double> openRates, std::span<ClosedLoad> closed)
{
    for (std::size_t c = 0; c < closed.size(); ++c)
        closed[c].rate = closed[c].users > 0 ? closed[c].users / (m_plan.closed[c].thinkSeconds + m_cycle[c]) : 0;
    offer(openRates, closed);
    // nearly always all classes move together: then everything is the solution times one factor
    double factor = 0;
    bool together = true;
    for (std::size_t k = 0; k < m_offered.size(); ++k) {
        m_entryRates[k] = m_offered[k];
        if (m_solvedOffered[k] <= 0) {
            together = together && m_offered[k] <= 0;
            continue;
        }
        const double ratio = m_offered[k] / m_solvedOffered[k];
        together = together && (factor == 0 || std::abs(ratio - factor) < 1e-9 * factor);
        factor = factor == 0 ? ratio : factor;
    }
    for (std::size_t e = m_offered.size(); e < m_entryRates.size(); ++e)
        m_entryRates[e] = m_entryInflow[e] = m_entryRates[std::size_t(m_network.entries[e].from)] * m_entryMultiplicity[e];
    m_followed = together ? factor : 0;
    if (together) {
        for (std::size_t r = 0; r < m_resources.size(); ++r)
            m_resources[r].utilization = m_solvedUtilization[r] * factor;
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
        const DomainState &solved = m_solvedDomains[d];
        DomainState &state = m_domains[d];
        double inflow = 0;
        for (const int e : m_network.domains[d].entries)
            inflow += m_entryRates[std::size_t(e)];
        const double ratio = solved.inflow > 0 ? inflow / solved.inflow : 1;
        for (std::size_t i = 0; i < state.jobs.size(); ++i)
            state.jobs[i] = solved.jobs[i] * ratio;
        state.busy = solved.busy * ratio;
        state.total = solved.total * ratio;
        state.inflow = state.outflow = inflow;
    }
    if (together) {
        for (std::size_t s = 0; s < m_held.size(); ++s)
            m_held[s] = m_solvedHeld[s] * factor;
    } else {
        notePools();
    }
    noteInside();
}

void Solver::solveClosed(double seconds, std::span<const double> openRates, std::span<ClosedLoad> closed)
{
    bool any = false;
    for (const ClosedLoad &group : closed)
        any = any || group.users > 0;
    bool rebuild = true;
    const int rounds = any && closed.size() > 1 ? 4 : 1;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t c = 0; c < closed.size(); ++c) {
            ClosedLoad &group = closed[c];
            if (!(group.users > 0)) {
                group.rate = 0;
                continue;
            }
            // x·(Z + R(x)) − N grows with x; below N/(Z + longest R) and above N/Z it has its sign
            const auto excess = [&](double rate) {
                group.rate = rate;
                offer(openRates, closed);
                flows(seconds, rebuild);
                rebuild = false;
                return rate * (group.thinkSeconds + cycleResponse(m_plan.closed[c])) - group.users;
            };
            const double idle = group.thinkSeconds + 1e-9;
            double low = 0, high = group.users / idle, atLow = -group.users, atHigh = infinity;
            double rate = group.rate > 0 ? std::min(group.rate, high) : high;
            for (int i = 0; i < 60; ++i) {
                const double over = excess(rate);
                if (std::abs(over) <= 1e-7 * group.users)
                    break;
                (over < 0 ? low : high) = rate;
                (over < 0 ? atLow : atHigh) = over;
                // x = N/(Z + R(x)) is the next guess while R hardly moves; else the secant of the bracket
                double next = rate * group.users / (over + group.users);
                if (i > 1 && std::isfinite(atHigh) && atLow > -group.users)
                    next = low - atLow * (high - low) / (atHigh - atLow);
                if (!(next > low && next < high) || i % 6 == 5)
                    next = 0.5 * (low + high);
                if (high - low < 1e-10 * high || std::abs(next - rate) < 1e-10 * rate)
                    break;
                rate = next;
            }
            group.rate = rate;
        }
    }
    offer(openRates, closed);
    flows(seconds, rebuild);
    for (std::size_t c = 0; c < closed.size(); ++c)
        m_cycle[c] = closed[c].users > 0 ? cycleResponse(m_plan.closed[c]) : 0;
}

double Solver::responseOf(int requestClass) const
{
    double probability = 0, m1 = 0, m2 = 0, m3 = 0;
    for (const Path &path : m_network.requests[std::size_t(requestClass)].paths) {
        const double p = pathProbability(path, requestClass);
        if (!(p > 0))
            continue;
        const Cumulants sum = pathCumulants(path);
        const double mean = sum.k1 + path.latency;
        probability += p;
        m1 += p * mean;
        m2 += p * (sum.k2 + mean * mean);
        m3 += p * (sum.k3 + 3 * sum.k2 * mean + mean * mean * mean);
    }
    if (!(probability > 0))
        return 0;
    const PathTail whole(1, 0, fromMoments(m1 / probability, m2 / probability, m3 / probability));
    const double timeout = m_plan.classes[std::size_t(requestClass)].timeoutSeconds;
    return (1 - rejected(requestClass)) * meanUpTo(std::span(&whole, 1), timeout);
}

double Solver::cycleResponse(const ClosedUsers &users) const
{
    double response = 0;
    for (std::size_t k = 0; k < users.mix.size(); ++k)
        if (users.mix[k] > 0)
            response += users.mix[k] * responseOf(int(k));
    return response;
}

/// Workers held at every station with a pool, nested ones included.
void Solver::notePools()
{
    for (std::size_t s = 0; s < m_held.size(); ++s)
        m_held[s] = 0;
    for (std::size_t d = 0; d < m_domains.size(); ++d)
        m_held[std::size_t(m_network.domains[d].station)] += m_domains[d].busy;
    for (std::size_t e = 0; e < m_entryPools.size(); ++e)
        for (const PoolShare &pool : m_entryPools[e]) {
            double hold = pool.latency;
            for (const EntryLoad &load : pool.loads) {
                const ResourceState &resource = m_resources[std::size_t(load.resource)];
                hold += load.units / resource.rate * resource.stretch + load.visits * resource.wait;
            }
            m_held[std::size_t(pool.station)] += m_entryRates[e] * hold;
        }
}

double Solver::poolOccupancy(int station) const
{
    const auto s = std::size_t(station);
    const double workers = std::max(1, m_replicas[s]) * m_plan.stations[s].pool.workers;
    return workers > 0 ? std::min(1.0, m_held[s] / workers) : 0;
}

double Solver::rejected(int requestClass) const
{
    double passed = 1;
    for (std::size_t d = 0; d < m_domains.size(); ++d) {
        if (!(m_domains[d].blocked > 0))
            continue;
        double visits = 0;
        for (const int e : m_network.domains[d].entries) {
            const Entry &entry = m_network.entries[std::size_t(e)];
            if (entry.requestClass == requestClass && m_network.nodes[std::size_t(entry.node)].synchronousToRoot)
                visits += visitsPerRequest(e);
        }
        passed *= visits <= 1 ? 1 - visits * m_domains[d].blocked : std::pow(1 - m_domains[d].blocked, visits);
    }
    return 1 - passed;
}

double Solver::visitsPerRequest(int entry) const
{
    double visits = 1;
    for (int e = entry; m_network.entries[std::size_t(e)].from >= 0; e = m_network.entries[std::size_t(e)].from)
        visits *= m_entryMultiplicity[std::size_t(e)];
    return visits;
}

void Solver::noteInside()
{
    std::fill(m_inside.begin(), m_inside.end(), 0.0);
    for (std::size_t d = 0; d < m_domains.size(); ++d)
        for (std::size_t i = 0; i < m_network.domains[d].entries.size(); ++i) {
            const auto e = std::size_t(m_network.domains[d].entries[i]);
            m_inside[std::size_t(m_network.entries[e].requestClass)] += m_domains[d].jobs[i] * m_requestsPerJob[e];
        }
}

double Solver::pathProbability(const Path &path, int requestClass) const
{
    double probability = 1;
    for (const Factor &factor : path.factors) {
        if (factor.cache < 0) {
            probability *= factor.probability;
        } else {
            const double hit = hitRatio(factor.cache, requestClass);
            probability *= factor.hit ? hit : 1 - hit;
        }
    }
    return probability;
}

Cumulants Solver::pathCumulants(const Path &path) const
{
    Cumulants sum;
    for (const PathLoad &load : path.loads) {
        const ResourceState &resource = m_resources[std::size_t(load.resource)];
        const double n = load.visits, service = load.units / resource.rate;
        const double variance = load.variance / (resource.rate * resource.rate);
        // visits of one request at one resource meet nearly the same queue when they follow each other at once
        if (n < 1) { // made only sometimes, and not split into paths of its own
            const double s1 = service / n, s2 = variance / n + s1 * s1, s3 = s1 * s1 * s1 * (1 + (s2 / (s1 * s1) - 1)) * (1 + 2 * (s2 / (s1 * s1) - 1));
            const double scv = resource.stretchScv, d = resource.stretch;
            const double w1 = resource.wait, w2 = w1 > 0 ? w1 * w1 * (1 + resource.waitScv) / std::max(1e-9, resource.waitProbability) : 0;
            const double t1 = s1 * d + w1, t2 = s2 * d * d * (1 + scv) + w2 + 2 * s1 * w1;
            sum += fromMoments(n * t1, n * t2, n * std::max(t1 * t2, s3 * d * d * d * (1 + scv) * (1 + 2 * scv)));
        } else if (resource.fcfs) {
            const double s = variance > 0 ? variance / (service * service) : 0; // SCV of the sum of services, taken as gamma
            sum += {service, variance, 2 * service * service * service * s * s};
            if (resource.wait > 0) {
                const double given = resource.wait / resource.waitProbability, c = resource.waitScv;
                Cumulants wait = fromMoments(resource.wait, resource.waitProbability * given * given * (1 + c),
                                             resource.waitProbability * given * given * given * (1 + c) * (1 + 2 * c));
                sum += {n * wait.k1, n * n * wait.k2, n * n * n * wait.k3};
            }
        } else {
            const double s = variance / (service * service), v = resource.stretchScv, d = resource.stretch;
            const double m1 = service * d;
            sum += fromMoments(m1, m1 * m1 * (1 + s) * (1 + v), m1 * m1 * m1 * (1 + s) * (1 + 2 * s) * (1 + v) * (1 + 2 * v));
        }
    }
    for (const auto &[station, visits] : path.pools) {
        for (std::size_t d = 0; d < m_domains.size(); ++d)
            if (m_network.domains[d].station == station && m_domains[d].wait1 > 0) {
                const Cumulants wait = fromMoments(m_domains[d].wait1, m_domains[d].wait2, m_domains[d].wait3);
                sum += {visits * wait.k1, visits * visits * wait.k2, visits * visits * visits * wait.k3};
            }
    }
    return sum;
}

void Solver::tails(const Population &population, std::vector<PathTail> &out) const
{
    for (const Path &path : population.paths) {
        const double probability = pathProbability(path, population.requestClass);
        if (!(probability > 0))
            continue;
        if (path.loads.size() == 1 && path.pools.empty() && m_userFactor == 1) { // one M/M/c queue alone is known exactly
            const PathLoad &load = path.loads.front();
            const ResourceState &resource = m_resources[std::size_t(load.resource)];
            const double square = load.units * load.units;
            const auto same = [](double a, double b) { return std::abs(a - b) <= 1e-9 * b; };
            if (resource.fcfs && load.visits == 1 && same(load.variance, square) && resource.arrivalScv == 1 && resource.utilization < fullest &&
                same(resource.second, 2 * resource.visits * square)) {
                out.push_back(PathTail::queue(probability, path.latency, load.units / resource.rate, resource.servers, resource.utilization));
                continue;
            }
        }
        out.emplace_back(probability, path.latency, pathCumulants(path));
    }
}

} // namespace headroom::simulation
