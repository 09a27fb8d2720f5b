#include "advise.h"

#include "rules.h"

#include <algorithm>

namespace headroom::advise {

std::vector<Finding> advise(const model::Project &project, const model::Variant &variant, const model::Scenario &scenario,
                            const catalog::Catalog &catalog, const planning::Run &run)
{
    const Subject subject{project, variant, scenario, catalog, run};
    std::vector<Finding> findings;
    for (const Rule rule : {localState, duplicatedJobs, sharedJobs, diskBound, networkBound, singlePoints, sleeplessSystems})
        rule(subject, findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

} // namespace headroom::advise
