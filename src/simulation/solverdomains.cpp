#include "solverinside.h"

#include <map>

namespace headroom::simulation {

namespace {

constexpr double relaxedUtilization = 0.95, relaxedOccupancy = 0.5;
constexpr double mostStates = 16384; ///< of a pool's chain; larger pools go in lumps of jobs
constexpr double rarely = 32;        ///< −ln of the probability that is as good as never

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
    struct Own
    {
        double visits = 0, units = 0, second = 0, noted = 0;
    };
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
                sum.loads.push_back({load.resource, 0, part * load.units, 0, 0});
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
        load.seconds = mine.units / resource.pace();
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
                nested.seconds.emplace_back(at[std::size_t(load.resource)], load.units / m_resources[std::size_t(load.resource)].pace());
        result.pools.push_back(std::move(nested));
    }
    return result;
}

/// Queues of visits at a station: one a replica, or one for all.
double Solver::queuesOf(int station) const
{
    const Balancing balancing = m_plan.stations[std::size_t(station)].balancing;
    return balancing == Balancing::CommonQueue || balancing == Balancing::LeastOutstanding ? 1.0
                                                                                           : std::max(1, m_replicas[std::size_t(station)]);
}

/// X(n) of all replicas together: n = X·H(X), on a grid that is fine where few jobs are inside, straight lines between. The
/// replicas' own queues are apart in H, what they call is common to them; their workers are taken as one pool (visits are dealt evenly).
PoolChain Solver::chain(const Inside &inside, int station) const
{
    const Station &owner = m_plan.stations[std::size_t(station)];
    const Pool &pool = owner.pool;
    const double number = std::max(1, m_replicas[std::size_t(station)]), replicas = queuesOf(station),
                 workers = number * std::max(1.0, pool.workers);
    const double backlog = std::min(number / replicas * std::floor(pool.backlog), 1e12);
    const double lump = std::ceil(workers / mostStates);
    const auto states = std::size_t(std::max(1.0, std::round(workers / lump)));
    const double idle = std::max(inside.hold(0, {}), 1e-9), capacity = inside.capacity();
    std::vector<double> throughput(states);
    std::size_t previous = 0, corner = states; // corner: all servers of the only resource begin to be busy
    if (inside.loads.size() == 1)
        corner = std::size_t(
            std::clamp(std::floor(m_resources[std::size_t(inside.loads.front().resource)].servers / lump), 1.0, double(states)));
    for (std::size_t n = 1;; n = std::min(previous < corner ? corner : states, std::max(n + 1, n + n / 3))) {
        const double jobs = double(n) * lump;
        const auto excess = [&](double x) { return x * inside.hold(x, {jobs, replicas, workers}) - jobs; };
        const double most = std::min(jobs / idle, capacity * 1.5);
        const double least = previous > 0 ? std::min(most, throughput[previous - 1]) : 0;
        double x = most;
        if (const double over = excess(most); over > 0)
            x = growingRoot(least, most, std::min(-1e-9, excess(least)), std::isfinite(over) ? over : 1e3 * jobs, 1e-7, excess);
        x = std::max({x, least, 1e-12});
        for (std::size_t i = previous + 1; i <= n; ++i)
            throughput[i - 1] =
                previous == 0 ? x : throughput[previous - 1] + (x - throughput[previous - 1]) * double(i - previous) / double(n - previous);
        previous = n;
        if (n == states)
            break;
    }
    return PoolChain(std::move(throughput), lump, backlog, replicas, pool.patienceSeconds > 0 ? 1 / pool.patienceSeconds : 0);
}

/// Deals out what left the queue to the entries by what they had in it, and keeps the rest.
void Solver::share(std::size_t domainIndex, double seconds, double accepted, double leaving, double served)
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
        const double left = sum > 0 ? leaving * had / sum : 0;
        m_entryRates[e] = left * served;
        state.jobs[i] = std::max(0.0, had - seconds * left);
        state.total += state.jobs[i];
    }
    state.outflow = leaving * served;
    state.blocked = 1 - accepted;
}

void Solver::pooledStep(std::size_t domainIndex, double seconds, const Inside &inside)
{
    const Domain &domain = m_network.domains[domainIndex];
    DomainState &state = m_domains[domainIndex];
    if (std::unique_ptr<Inside> &made = m_chainInsides[domainIndex]; !made || !inside.near(*made)) {
        m_chains[domainIndex] = chain(inside, domain.station);
        made = std::make_unique<Inside>(inside);
    }
    const PoolChain &pool = m_chains[domainIndex];
    const double before = std::min(m_before[domainIndex].total, pool.room());
    const double inflow = inside.inflow;
    const auto balance = [&](double logRate) {
        const PoolState at = pool.at(std::exp(logRate));
        return at.jobs + seconds * at.leaving() - before - seconds * inflow * (1 - at.blocked);
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
            root = growingRoot(low, high, atLow, atHigh, 1e-12 / std::max(1.0, std::abs(low)), balance);
        last = root;
        rest = pool.at(std::exp(root));
    }
    const double accepted = 1 - rest.blocked;
    const double leaving = std::min(rest.leaving(), (before + seconds * inflow * accepted) / seconds);
    const double served = accepted > rest.abandoned ? 1 - rest.abandoned / accepted : 0;
    share(domainIndex, seconds, accepted, leaving, served);
    state.inflow = inflow;
    state.abandoned = inflow > 0 ? std::min(1.0, leaving * (1 - served) / inflow) : 0;
    state.busy = rest.busy;
    state.seenScv = rest.seenScv;
    state.queueWait = rest.queueWait;
    state.atRest = std::abs(state.total - before) <= 1e-6 * (1 + before) + 1e-9 * seconds * inflow;
    // a backlog on its way is nearly one number, not the wide distribution that the chain has at rest
    state.variance = std::min(rest.jobsVariance, m_before[domainIndex].variance + seconds * (inflow + rest.leaving()));
    const double shrink = rest.jobsVariance > 0 ? state.variance / rest.jobsVariance : 1;
    const double waitVariance = std::max(0.0, rest.wait2 - rest.wait1 * rest.wait1);
    const double deviationRatio = std::sqrt(shrink),
                 skew = std::max(0.0, rest.wait3 - 3 * rest.wait1 * rest.wait2 + 2 * std::pow(rest.wait1, 3));
    // no wait is longer than a full backlog takes; the distribution fitted later has no end, so it must not be too wide.
    // Visits wait before one replica, whose backlog goes at its share of the rate
    const double replicas = queuesOf(domain.station), rateOfOne = pool.capacity() / replicas, longest = (pool.backlog() + 1) / rateOfOne;
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
        if (const double hold = inside.hold(rate, {}); seconds < hold && hold < 1.02 * inside.hold(0, {})) {
            // short steps, hardly any waiting: what is inside goes as e^(−Δ/H), exact for infinite servers
            const double gone = -std::expm1(-seconds / hold);
            rate = std::min(wanted / seconds, inflow + gone * (before - inflow * hold) / seconds);
        }
    }
    share(domainIndex, seconds, 1, rate, 1);
    state.inflow = inflow;
    state.blocked = state.abandoned = 0;
    state.atRest = std::abs(state.total - before) <= 1e-6 * (1 + before) + 1e-9 * seconds * inflow;
    state.busy = state.total;
    // at rest a queue near saturation is spread like a geometric variable; a backlog on its way is nearly one number
    state.variance = std::min(state.total * (state.total + 1), m_before[domainIndex].variance + seconds * (inflow + rate));
    state.waitProbability = state.wait1 = state.wait2 = state.wait3 = state.queueWait = 0;
}

void Solver::loadResources()
{
    for (ResourceState &resource : m_resources)
        resource.units = resource.visits = resource.second = resource.third = 0;
    for (std::size_t e = 0; e < m_entryLoads.size(); ++e) {
        const double rate = m_entryRates[e];
        for (const EntryLoad &load : m_entryLoads[e]) {
            ResourceState &resource = m_resources[std::size_t(load.resource)];
            resource.units += rate * load.units;
            resource.visits += rate * load.visits;
            resource.second += rate * load.second;
            resource.third += rate * load.third;
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
            resource.wait = delay * mean / resource.pace();
            resource.waitProbability = waitProbability(resource.servers, seen, scv);
            resource.waitScv = conditionalWaitScv(seen, scv, resource.third / resource.visits / (mean * mean * mean));
        } else {
            resource.stretch = 1 + delay;
            resource.stretchScv = stretchScv(resource.stretch);
        }
    }
}

/// Little's law in a domain: what it holds (its workers; without a pool its whole backlog) is rate × time. What is fullest inside
/// takes what the others leave of that time in saturation; below, in a pool, all delays of what only this domain uses are scaled.
void Solver::matchHeld(std::size_t domainIndex, const Inside &inside)
{
    const DomainState &state = m_domains[domainIndex];
    if (!(state.outflow > 0) || inside.loads.empty())
        return;
    const bool pooled = m_network.domains[domainIndex].pooled;
    if (!pooled && state.atRest)
        return; // the formulas of the queues hold
    const auto delayed = [&](const Inside::Load &load) {
        const ResourceState &resource = m_resources[std::size_t(load.resource)];
        return resource.fcfs ? load.seconds + load.visits * resource.wait : load.seconds * resource.stretch;
    };
    double hold = inside.latency, own = 0; // own: delay beyond service at what nobody else uses
    const Inside::Load *fullestLoad = nullptr;
    for (const Inside::Load &load : inside.loads) {
        hold += delayed(load);
        own += load.other <= 1e-9 ? delayed(load) - load.seconds : 0;
        if (!fullestLoad ||
            m_resources[std::size_t(load.resource)].utilization > m_resources[std::size_t(fullestLoad->resource)].utilization)
            fullestLoad = &load;
    }
    const double held = state.busy / state.outflow;
    ResourceState &resource = m_resources[std::size_t(fullestLoad->resource)];
    // without a pool the formulas hold up to where they are cut off
    const double from = pooled ? 0.9 : 0.995, to = pooled ? 1.0 : fullest;
    const bool alone = pooled && inside.loads.size() == 1 && inside.pools.empty() && fullestLoad->other <= 1e-9;
    if (resource.utilization < from || alone) {
        if (!pooled || !(own > 0))
            return;
        // with several queues inside, X(n) is approximate: while hardly anybody waits for a worker the open formulas are better
        const double bound = alone ? 1 : std::min(1.0, 5 * state.waitProbability);
        const double factor = std::max(0.0, 1 + bound * (held - hold) / own);
        for (const Inside::Load &load : inside.loads) {
            ResourceState &each = m_resources[std::size_t(load.resource)];
            if (load.other > 1e-9)
                continue;
            each.wait *= factor;
            if (factor <= 0)
                each.waitProbability = 0;
            each.stretch = 1 + (each.stretch - 1) * factor;
            each.stretchScv = stretchScv(each.stretch);
            if (alone) // the pool keeps the number within bounds, and with it the stretch
                each.stretchScv = std::min(each.stretchScv, state.seenScv * each.stretch / (1 + each.stretch));
        }
        return;
    }
    const double left = std::max(fullestLoad->seconds, held - (hold - delayed(*fullestLoad)));
    const double saturation = std::clamp((resource.utilization - from) / (to - from), 0.0, 1.0);
    // a closed population waits (n − 1)/X with a spread of √n/X only; a backlog has the spread it has gathered
    const double spread = pooled ? 1 / std::max(1.0, state.busy) : state.variance / std::max(1e-9, state.total * state.total);
    if (resource.fcfs) {
        resource.wait = (left - fullestLoad->seconds) / fullestLoad->visits;
        resource.waitProbability = std::max(resource.waitProbability, saturation);
        resource.waitScv = resource.waitScv * (1 - saturation) + saturation * spread;
    } else {
        resource.stretch = left / fullestLoad->seconds;
        resource.stretchScv = stretchScv(resource.stretch) * (1 - saturation) + saturation * std::min(1.0, spread);
    }
}

/// Whether all workers are hardly ever held at once. The number inside has its bulk (Gauss) and the tail of its fullest queue (geometric).
bool Solver::poolNeverFull(const Domain &domain, const DomainState &state) const
{
    const double workers = std::max(0, m_replicas[std::size_t(domain.station)]) * m_plan.stations[std::size_t(domain.station)].pool.workers;
    const double space = workers - state.total;
    if (space <= 0 || state.total > relaxedOccupancy * workers)
        return false;
    double highest = 0;
    for (const int r : domain.resources)
        highest = std::max(highest, m_resources[std::size_t(r)].utilization);
    // with queues of their own, the replicas' tails add up to less than one queue's
    return space * space > 2 * rarely * (1 + state.total) && (highest <= 0 || -space * std::log(highest) > rarely);
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
                hold += load.units / resource.pace() * resource.stretch + load.visits * resource.wait;
            }
            state.jobs[i] = m_entryRates[e] * hold;
            state.total += state.jobs[i];
            state.inflow += m_entryRates[e];
        }
        state.outflow = state.inflow;
        state.busy = state.total;
        state.variance = state.total;
        state.blocked = state.abandoned = state.waitProbability = state.wait1 = state.wait2 = state.wait3 = state.queueWait = 0;
        state.atRest = true;
        const double replicas = std::max(0, m_replicas[std::size_t(domain.station)]);
        if (domain.pooled && !poolNeverFull(domain, state))
            return false;
        if (m_before[d].total > state.total + 0.02 * state.inflow * seconds + 1)
            return false;
        // a step that is short beside the time inside keeps part of what was there
        if (std::abs(m_before[d].total - state.total) * std::exp(-seconds * state.inflow / std::max(1e-300, state.total)) >
            1e-6 * (1 + state.total))
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

void Solver::flows(double seconds)
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
                pooledStep(d, seconds, insides[d]);
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
                hold += load.units / resource.pace() * resource.stretch + load.visits * resource.wait;
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
