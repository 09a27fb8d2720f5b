#pragma once

#include "advise.h"

/// One function a rule; each appends what it finds.
namespace headroom::advise {

/// What every rule looks at.
struct Subject
{
    const model::Project &project;
    const model::Variant &variant;
    const model::Scenario &scenario;
    const catalog::Catalog &catalog;
    const planning::Run &run;

    [[nodiscard]] const catalog::Kind *kind(const model::Tier &tier) const { return catalog.kind(tier.kind); }
    [[nodiscard]] bool has(const model::Tier &tier, catalog::StationRole role) const { return kind(tier) && kind(tier)->role == role; }
    [[nodiscard]] const planning::TierRun *runOf(const model::Tier &tier) const { return run.tier(tier.id); }
    [[nodiscard]] bool serves(const model::Tier &tier) const { return runOf(tier) && runOf(tier)->requests > 0; }
    /// Highest utilization over the horizon, 0 where the tier has no such resource.
    [[nodiscard]] double peak(const model::Tier &tier, const char *resource) const
    {
        const auto *tierRun = runOf(tier);
        if (!tierRun)
            return 0;
        const auto it = tierRun->peakUtilization.find(resource);
        return it == tierRun->peakUtilization.end() ? 0 : it->second;
    }
};

using Rule = void (*)(const Subject &, std::vector<Finding> &);

// state and jobs
void localState(const Subject &, std::vector<Finding> &);     ///< servers that keep files and come and go
void duplicatedJobs(const Subject &, std::vector<Finding> &); ///< timed jobs without a lock
void sharedJobs(const Subject &, std::vector<Finding> &);     ///< background work on the visitors' servers
// resources
void diskBound(const Subject &, std::vector<Finding> &);    ///< a full disk beside an idle CPU
void networkBound(const Subject &, std::vector<Finding> &); ///< a full network beside an idle CPU
// availability and cost
void singlePoints(const Subject &, std::vector<Finding> &);     ///< one zone, one server, no standby
void sleeplessSystems(const Subject &, std::vector<Finding> &); ///< staging that nobody switches off

} // namespace headroom::advise
