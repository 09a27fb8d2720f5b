#include "network.h"

#include "queueing.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::simulation {

namespace {

constexpr int mostDecisions = 3; ///< per path; what comes after is averaged into the moments

/// Enumerates the paths below one node by walking the nodes in order and splitting at what atoms come from:
/// cache outcomes and calls that are made only sometimes.
class PathFinder
{
public:
    PathFinder(const Plan &plan, const Network &network, int requestClass, int top)
        : m_plan(plan)
        , m_network(network)
        , m_tree(plan.classes[std::size_t(requestClass)])
        , m_class(requestClass)
        , m_top(top)
    {
    }

    std::vector<Path> find()
    {
        State state;
        state.visits.assign(m_tree.visits.size(), 0.0);
        walk(0, state);
        return std::move(m_paths);
    }

private:
    struct State
    {
        std::vector<double> visits;                ///< expected number of each visit, given the decisions so far
        std::map<std::pair<int, int>, double> hit; ///< (visit, cache) → decided outcome 0 or 1
        std::vector<Factor> factors;
        int decisions = 0;
        double rootLeft = 1; ///< probability not yet given to a root
    };

    double ratio(int cache) const { return m_plan.caches[std::size_t(cache)].hitRatio[std::size_t(m_class)]; }

    /// Probability that the cache answers at a visit: 0 or 1 once decided.
    double hitAt(const State &state, int visit, int cache) const
    {
        const auto it = state.hit.find({visit, cache});
        return it == state.hit.end() ? ratio(cache) : it->second;
    }

    bool undecided(const State &state, int visit, int cache) const
    {
        return cache >= 0 && ratio(cache) > 0 && (ratio(cache) < 1 || m_plan.caches[std::size_t(cache)].station >= 0) &&
               !state.hit.contains({visit, cache});
    }

    /// The first cache that something at or below this visit depends on and that is still open.
    int openCache(const State &state, int visit) const
    {
        for (const Demand &demand : m_tree.visits[std::size_t(visit)].demands)
            if (undecided(state, visit, demand.cache))
                return demand.cache;
        for (std::size_t child = std::size_t(visit) + 1; child < m_tree.visits.size(); ++child) {
            const Visit &call = m_tree.visits[child];
            if (call.parent == visit && call.synchronous && call.when != When::Always && undecided(state, visit, call.cache))
                return call.cache;
        }
        return -1;
    }

    double expectedVisits(const State &state, int visit) const
    {
        const Visit &call = m_tree.visits[std::size_t(visit)];
        if (visit == m_top)
            return 1;
        if (!call.synchronous || (m_top >= 0 && visit < m_top))
            return 0;
        if (call.parent < 0)
            return m_top < 0 && state.rootLeft > 1e-12 ? std::min(1.0, call.callsPerParent / state.rootLeft) : 0;
        double visits = state.visits[std::size_t(call.parent)] * call.callsPerParent;
        if (call.when != When::Always && visits > 0) {
            const double hit = hitAt(state, call.parent, call.cache);
            visits *= call.when == When::Hit ? hit : 1 - hit;
        }
        return visits;
    }

    void walk(std::size_t visit, State state)
    {
        for (; visit < m_tree.visits.size(); ++visit) {
            double expected = expectedVisits(state, int(visit));
            if (m_top < 0 && m_tree.visits[visit].parent < 0) { // one root of several is chosen
                if (expected <= 0)
                    continue;
                if (expected < 1 - 1e-9) {
                    State without = state;
                    without.factors.push_back({-1, false, 1 - expected});
                    without.rootLeft -= m_tree.visits[visit].callsPerParent;
                    walk(visit + 1, std::move(without));
                    state.factors.push_back({-1, false, expected});
                }
                state.rootLeft = 0;
                expected = 1;
            }
            if (expected > 0 && expected < 1 && state.decisions < mostDecisions) {
                State without = state;
                without.visits[visit] = 0;
                without.factors.push_back({-1, false, 1 - expected});
                ++without.decisions;
                walk(visit + 1, std::move(without));
                state.factors.push_back({-1, false, expected});
                ++state.decisions;
                expected = 1;
            }
            state.visits[visit] = expected;
            if (expected != 1)
                continue;
            for (int cache = openCache(state, int(visit)); cache >= 0 && state.decisions < mostDecisions;
                 cache = openCache(state, int(visit))) {
                ++state.decisions;
                State miss = state;
                miss.hit[{int(visit), cache}] = 0;
                miss.factors.push_back({cache, false, 0});
                walk(visit, std::move(miss));
                state.hit[{int(visit), cache}] = 1;
                state.factors.push_back({cache, true, 0});
            }
        }
        emit(state);
    }

    void emit(const State &state)
    {
        Path path;
        path.factors = state.factors;
        for (std::size_t i = 0; i < m_tree.visits.size(); ++i) {
            const double visits = state.visits[i];
            if (!(visits > 0))
                continue;
            const Visit &visit = m_tree.visits[i];
            const Station &station = m_plan.stations[std::size_t(visit.station)];
            path.latency += visits * station.latencySeconds;
            path.reported = path.reported || visit.reported;
            if (station.pool.workers > 0)
                path.pools.emplace_back(visit.station, visits);
            for (const Demand &demand : visit.demands)
                addLoad(path, state, int(i), visits, visit.station, demand);
        }
        m_paths.push_back(std::move(path));
    }

    void addLoad(Path &path, const State &state, int visit, double visits, int station, const Demand &demand) const
    {
        const double hit = demand.cache >= 0 ? hitAt(state, visit, demand.cache) : 0;
        const double mean = (1 - hit) * demand.amount + hit * demand.amountOnHit;
        if (!(mean > 0))
            return;
        const double second =
            (1 + demand.scv) * ((1 - hit) * demand.amount * demand.amount + hit * demand.amountOnHit * demand.amountOnHit);
        const int resource = m_network.firstResource[std::size_t(station)] + demand.resource;
        const double third = thirdMoment(m_plan, demand) * ((1 - hit) * std::pow(demand.amount, 3) + hit * std::pow(demand.amountOnHit, 3));
        auto load = std::find_if(path.loads.begin(), path.loads.end(), [&](const PathLoad &each) { return each.resource == resource; });
        if (load == path.loads.end())
            load = path.loads.insert(path.loads.end(), PathLoad{resource, 0, 0, 0, 0, nullptr});
        load->work = load->visits == 0 && visits == 1 && (hit == 0 || hit == 1) ? &demand : nullptr;
        load->visits += visits;
        load->units += visits * mean;
        load->variance += visits * (second - mean * mean);
        load->skew += visits * std::max(0.0, third - 3 * mean * second + 2 * mean * mean * mean);
    }

    const Plan &m_plan;
    const Network &m_network;
    const RequestClass &m_tree;
    int m_class, m_top;
    std::vector<Path> m_paths;
};

} // namespace

double thirdMoment(const Plan &plan, const Demand &demand)
{
    if (demand.empirical < 0)
        return thirdMoment(demand.scv, demand.lognormal);
    const Empirical &table = plan.empirical[std::size_t(demand.empirical)];
    double sum = 0; // a line from a to b has the mean cube (a³ + a²b + ab² + b³) / 4
    for (std::size_t i = 1; i < table.quantiles.size(); ++i) {
        const double a = table.quantiles[i - 1], b = table.quantiles[i];
        sum += (a + b) * (a * a + b * b) / 4;
    }
    return sum / double(table.quantiles.size() - 1) / std::pow(table.mean(), 3);
}

Network::Network(const Plan &plan, bool stationPopulations)
{
    for (std::size_t s = 0; s < plan.stations.size(); ++s) {
        firstResource.push_back(int(resources.size()));
        for (std::size_t r = 0; r < plan.stations[s].resources.size(); ++r)
            resources.push_back({int(s), int(r)});
    }
    firstResource.push_back(int(resources.size()));
    controllerOf.assign(plan.stations.size(), -1);
    for (std::size_t c = 0; c < plan.controllers.size(); ++c)
        controllerOf[std::size_t(plan.controllers[c].station)] = int(c);

    for (std::size_t k = 0; k < plan.classes.size(); ++k)
        entries.push_back({int(k), -1, -1, -1});
    std::vector<int> domainOf(plan.stations.size(), -1);
    const auto hasPool = [&](int station) { return plan.stations[std::size_t(station)].pool.workers > 0; };
    for (std::size_t k = 0; k < plan.classes.size(); ++k) {
        firstNode.push_back(int(nodes.size()));
        for (std::size_t v = 0; v < plan.classes[k].visits.size(); ++v) {
            const Visit &visit = plan.classes[k].visits[v];
            Node node{int(k), int(v), visit.station, visit.parent < 0 ? -1 : firstNode[k] + visit.parent, int(k), false, visit.parent < 0};
            int above = int(k);
            if (node.parent >= 0) {
                above = nodes[std::size_t(node.parent)].entry;
                node.synchronousToRoot = visit.synchronous && nodes[std::size_t(node.parent)].synchronousToRoot;
            }
            node.entry = above;
            const int domainAbove = entries[std::size_t(above)].domain;
            const bool loads = !plan.stations[std::size_t(visit.station)].resources.empty() || hasPool(visit.station);
            const bool poolAbove = domainAbove >= 0 && domains[std::size_t(domainAbove)].pooled;
            node.head = (!visit.synchronous && node.parent >= 0) || (domainAbove < 0 && loads) || (!poolAbove && hasPool(visit.station));
            if (node.head) {
                int &domain = domainOf[std::size_t(visit.station)];
                if (domain < 0) {
                    domain = int(domains.size());
                    domains.push_back({visit.station, hasPool(visit.station), {}, {}, {}});
                }
                node.entry = int(entries.size());
                domains[std::size_t(domain)].entries.push_back(node.entry);
                entries.push_back({int(k), int(nodes.size()), above, domain});
            }
            nodes.push_back(node);
        }
    }
    firstNode.push_back(int(nodes.size()));
    for (const Node &node : nodes) {
        const int domainIndex = entries[std::size_t(node.entry)].domain;
        if (domainIndex < 0)
            continue;
        Domain &domain = domains[std::size_t(domainIndex)];
        for (int r = firstResource[std::size_t(node.station)]; r < firstResource[std::size_t(node.station) + 1]; ++r)
            if (std::find(domain.resources.begin(), domain.resources.end(), r) == domain.resources.end())
                domain.resources.push_back(r);
        if (!node.head && hasPool(node.station) && std::find(domain.pools.begin(), domain.pools.end(), node.station) == domain.pools.end())
            domain.pools.push_back(node.station);
    }
    for (std::size_t k = 0; k < plan.classes.size(); ++k)
        requests.push_back({int(k), -1, PathFinder(plan, *this, int(k), -1).find()});
    visits.resize(plan.stations.size());
    if (!stationPopulations)
        return;
    for (std::size_t n = 0; n < nodes.size(); ++n) {
        const Node &node = nodes[n];
        visits[std::size_t(node.station)].push_back(
            {node.requestClass, int(n), PathFinder(plan, *this, node.requestClass, node.visit).find()});
    }
}

} // namespace headroom::simulation
