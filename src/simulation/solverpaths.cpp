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
