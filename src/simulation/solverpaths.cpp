#include "solverinside.h"

namespace headroom::simulation {

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
    return (1 - lost(requestClass)) * meanUpTo(std::span(&whole, 1), timeout);
}

double Solver::cycleResponse(const ClosedUsers &users) const
{
    double response = 0;
    for (std::size_t k = 0; k < users.mix.size(); ++k)
        if (users.mix[k] > 0)
            response += users.mix[k] * responseOf(int(k));
    return response;
}

double Solver::rejected(int requestClass) const
{
    return 1 - passed(requestClass, &DomainState::blocked);
}

double Solver::abandoned(int requestClass) const
{
    // one that is rejected at one pool cannot give up at another
    return std::max(0.0, passed(requestClass, &DomainState::blocked) - (1 - lost(requestClass)));
}

double Solver::lost(int requestClass) const
{
    return std::min(1.0, rejected(requestClass) + 1 - passed(requestClass, &DomainState::abandoned));
}

/// Share of the requests of a class that no pool takes away for the reason `share`.
double Solver::passed(int requestClass, double DomainState::*share) const
{
    double passed = 1;
    for (std::size_t d = 0; d < m_domains.size(); ++d) {
        const double taken = m_domains[d].*share;
        if (!(taken > 0))
            continue;
        double visits = 0;
        for (const int e : m_network.domains[d].entries) {
            const Entry &entry = m_network.entries[std::size_t(e)];
            if (entry.requestClass == requestClass && m_network.nodes[std::size_t(entry.node)].synchronousToRoot)
                visits += visitsPerRequest(e);
        }
        passed *= visits <= 1 ? 1 - visits * taken : std::pow(1 - taken, visits);
    }
    return passed;
}

double Solver::visitsPerRequest(int entry) const
{
    double visits = 1;
    for (int e = entry; m_network.entries[std::size_t(e)].from >= 0; e = m_network.entries[std::size_t(e)].from)
        visits *= m_entryMultiplicity[std::size_t(e)];
    return visits;
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
        const double n = load.visits, service = load.units / resource.pace();
        const double variance = load.variance / (resource.pace() * resource.pace());
        const double skew = load.skew / std::pow(resource.pace(), 3);
        // visits of one request at one resource meet nearly the same queue when they follow each other at once
        if (n < 1) { // made only sometimes, and not split into paths of its own
            const double s1 = service / n, s2 = variance / n + s1 * s1, s3 = skew / n + 3 * s1 * s2 - 2 * s1 * s1 * s1;
            const double scv = resource.stretchScv, d = resource.stretch;
            const double w1 = resource.wait, w2 = w1 > 0 ? w1 * w1 * (1 + resource.waitScv) / std::max(1e-9, resource.waitProbability) : 0;
            const double t1 = s1 * d + w1, t2 = s2 * d * d * (1 + scv) + w2 + 2 * s1 * w1;
            sum += fromMoments(n * t1, n * t2, n * std::max(t1 * t2, s3 * d * d * d * (1 + scv) * (1 + 2 * scv)));
        } else if (resource.fcfs) {
            sum += {service, variance, skew};
            if (resource.wait > 0) {
                const double given = resource.wait / resource.waitProbability, c = resource.waitScv;
                Cumulants wait = fromMoments(resource.wait, resource.waitProbability * given * given * (1 + c),
                                             resource.waitProbability * given * given * given * (1 + c) * (1 + 2 * c));
                sum += {n * wait.k1, n * n * wait.k2, n * n * n * wait.k3};
            }
        } else {
            const double v = resource.stretchScv, d = resource.stretch, m1 = service * d;
            const double second = variance + service * service, third = skew + 3 * service * second - 2 * service * service * service;
            sum += fromMoments(m1, second * d * d * (1 + v), third * d * d * d * (1 + v) * (1 + 2 * v));
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

/// The law of a path that is known exactly: at rest, first come first served, Poisson arrivals, all who use a queue alike. One
/// server with any service; or exponential services in tandem. Null otherwise.
std::shared_ptr<const ResponseLaw> Solver::law(const Path &path) const
{
    constexpr std::size_t longest = 6;
    constexpr double smallestScv = 0.01; ///< Erlang-100: its transform is resolved by the inversion's terms
    if (path.loads.empty() || path.loads.size() > longest || m_userFactor != 1)
        return nullptr;
    for (const auto &[station, visits] : path.pools)
        for (std::size_t d = 0; d < m_domains.size(); ++d)
            if (m_network.domains[d].station == station && m_domains[d].waitProbability > 0)
                return nullptr;
    const auto same = [](double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(b); };
    std::vector<ExponentialStage> stages;
    for (const PathLoad &load : path.loads) {
        const ResourceState &resource = m_resources[std::size_t(load.resource)];
        if (!resource.fcfs || !load.work || resource.arrivalScv != 1 || resource.utilization >= fullest ||
            !same(resource.units, resource.visits * load.units) ||
            !same(resource.second, resource.visits * (load.variance + load.units * load.units)))
            return nullptr;
        const bool exponential = load.work->scv == 1 && !load.work->lognormal && load.work->empirical < 0;
        const double service = load.units / resource.pace();
        if (!exponential) {
            const bool known = path.loads.size() == 1 && resource.servers == 1 && load.work->empirical < 0 &&
                               (load.work->scv <= 1e-9 || load.work->scv >= smallestScv);
            return known ? oneServerLaw(resource.visits, exact::GeneralService::of(service, load.work->scv, load.work->lognormal))
                         : nullptr;
        }
        stages.push_back({service, resource.waitProbability, resource.waitProbability > 0 ? resource.wait / resource.waitProbability : 0});
    }
    return stages.size() > 1 ? tandemLaw(std::move(stages)) : nullptr;
}

double Solver::poolWaitTail(std::size_t domain, double seconds) const
{
    const DomainState &state = m_domains[domain];
    return state.waitProbability > 0 && m_chains[domain].room() > 0 ? m_chains[domain].waitTail(std::exp(m_chainRoots[domain]), seconds)
                                                                    : 0;
}

double Solver::waitTail(std::size_t flatResource, double seconds) const
{
    const ResourceState &resource = m_resources[flatResource];
    if (!(resource.wait > 0))
        return 0;
    for (const Population &population : m_network.requests)
        for (const Path &path : population.paths)
            if (path.loads.size() == 1 && path.loads.front().resource == int(flatResource) && law(path)) {
                const Demand &work = *path.loads.front().work;
                return oneServerLaw(resource.visits, exact::GeneralService::of(work.amount / resource.pace(), work.scv, work.lognormal),
                                    Part::Wait)
                    ->tail(seconds);
            }
    const double given = resource.wait / resource.waitProbability;
    if (std::abs(resource.waitScv - 1) < 1e-9 || seconds <= 0)
        return resource.waitProbability * std::exp(-seconds / given);
    const double variance = given * given * resource.waitScv;
    return PathTail(resource.waitProbability, 0, {given, variance, 2 * variance * variance / given}).at(seconds).tail;
}

void Solver::tails(const Population &population, std::vector<PathTail> &out) const
{
    bool atRest = true;
    for (const DomainState &domain : m_domains)
        atRest = atRest && domain.atRest;
    for (const Path &path : population.paths) {
        const double probability = pathProbability(path, population.requestClass);
        if (!(probability > 0))
            continue;
        if (atRest && path.loads.size() == 1 && path.pools.empty() && m_userFactor == 1) { // one M/M/c queue alone is known in closed form
            const PathLoad &load = path.loads.front();
            const ResourceState &resource = m_resources[std::size_t(load.resource)];
            const double square = load.units * load.units;
            const auto same = [](double a, double b) { return std::abs(a - b) <= 1e-9 * b; };
            if (resource.fcfs && load.work && load.work->scv == 1 && !load.work->lognormal && load.work->empirical < 0 &&
                resource.arrivalScv == 1 && resource.utilization < fullest && same(resource.second, 2 * resource.visits * square)) {
                out.push_back(
                    PathTail::queue(probability, path.latency, load.units / resource.pace(), resource.servers, resource.utilization));
                continue;
            }
        }
        if (std::shared_ptr<const ResponseLaw> known = atRest ? law(path) : nullptr)
            out.push_back(PathTail::known(probability, path.latency, pathCumulants(path), std::move(known)));
        else
            out.emplace_back(probability, path.latency, pathCumulants(path));
    }
}

} // namespace headroom::simulation
