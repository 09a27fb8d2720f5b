#include "solverinside.h"

#include <map>

namespace headroom::simulation {

namespace {

constexpr double relaxedUtilization = 0.95, relaxedOccupancy = 0.5;
constexpr double mostStates = 512; ///< of a pool's chain; larger pools go in lumps of jobs

} // namespace

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
        // near the last root first; the bounds of all rates only where that does not hold it
        double low = std::log(1e-9 * std::min(pool.capacity(), before / seconds + inflow));
        double high = std::log(1e4 * std::max(pool.capacity(), before / seconds + inflow));
        double atLow = 0, atHigh = 0, root = high;
        double &last = m_chainRoots[domainIndex];
        if (last - 0.02 > low && last + 0.02 < high && (atLow = balance(last - 0.02)) < 0 && (atHigh = balance(last + 0.02)) > 0) {
            low = last - 0.02;
            high = last + 0.02;
        } else {
            atLow = balance(low);
            atHigh = balance(high);
        }
        if (atLow >= 0)
            root = low;
        else if (atHigh > 0)
            root = growingRoot(low, high, atLow, atHigh, 1e-8, balance);
        last = root;
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

void Solver::noteInside()
{
    std::fill(m_inside.begin(), m_inside.end(), 0.0);
    for (std::size_t d = 0; d < m_domains.size(); ++d)
        for (std::size_t i = 0; i < m_network.domains[d].entries.size(); ++i) {
            const auto e = std::size_t(m_network.domains[d].entries[i]);
            m_inside[std::size_t(m_network.entries[e].requestClass)] += m_domains[d].jobs[i] * m_requestsPerJob[e];
        }
}

} // namespace headroom::simulation
