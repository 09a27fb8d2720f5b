#include "routing.h"

#include "exact/networks.h"

#include <algorithm>

namespace headroom::simulation {

bool routes(const Plan &plan)
{
    return std::any_of(plan.classes.begin(), plan.classes.end(), [](const RequestClass &each) { return !each.routing.empty(); });
}

Plan asCallTrees(const Plan &plan)
{
    Plan trees = plan;
    const int hub = int(plan.stations.size());
    trees.stations.emplace_back().name = "routing";
    for (RequestClass &each : trees.classes) {
        if (each.routing.empty())
            continue;
        std::vector<double> entering;
        for (const Visit &visit : each.visits)
            entering.push_back(visit.callsPerParent);
        std::vector<double> visits = exact::trafficRates(entering, each.routing);
        visits.resize(entering.size(), 0.0); // no way out of the network: check() has refused it
        for (std::size_t i = 0; i < visits.size(); ++i) {
            each.visits[i].parent = 0;
            each.visits[i].callsPerParent = std::max(0.0, visits[i]);
        }
        Visit root;
        root.station = hub;
        each.visits.insert(each.visits.begin(), root);
        each.routing.clear();
    }
    return trees;
}

} // namespace headroom::simulation
