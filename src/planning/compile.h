#pragma once

#include "run.h"

#include <simulation/plan.h>

#include <optional>

/// variant + scenario → simulation::Plan: the one place that knows both tiers and stations.
namespace headroom::planning {

/// Figures of one tier that the compiler settled and the results need again.
struct TierStation
{
    int station = -1; ///< index into Plan::stations; −1: carries no requests
    catalog::StationRole role = catalog::StationRole::None;
    int cpu = -1, networkIn = -1, networkOut = -1, disk = -1; ///< indices into Station::resources; −1: none
    bool pool = false;
    double zones = 1;
    bool inZones = false; ///< stands in availability zones (an instance, not a regional service)
    bool burstableCpu = false;
    double workersWanted = 0, workersFit = 0; ///< configured, and what the memory allows
    double memoryGib = 0, memoryPerWorkerGib = 0, memoryFixedGib = 0; ///< 0: memory is no limit
    int controller = -1; ///< index into Plan::controllers
    int coldStation = -1; ///< functions: where a cold start is spent
    int portions = 0; ///< functions: replicas that the concurrency limit means; 0 = no function
    bool capacityUnits = false; ///< its replicas are capacity units (half an ACU)
    int replicasPerHost = 0; ///< containers on hosts: how many fit on one by CPU and memory; 0 = no hosts of their own
};

struct CompiledPlan
{
    simulation::Plan plan;
    traffic::Forecast forecast;
    std::vector<TierStation> tiers; ///< order of Variant::tiers
    std::vector<int> tierOfStation;
    std::vector<int> modelClass; ///< plan class → index into Project::classes; several when jobs use a class again
    double thinkSeconds = 0;
    std::vector<Remark> remarks;
};

struct CompileOptions
{
    double stepSeconds = 60;
    int fixedReplicas = 0; ///< > 0: tiers with a scaling rule stand at this number
    bool withoutBurst = false; ///< network buckets are empty and stay so
    /// Set: instead of the scenario's forecast, this many closed users for `steadySteps` steps and nothing else.
    std::optional<double> steadyUsers;
    std::size_t steadySteps = 1;
};

/// Errors: CyclicCall naming the tiers; InvalidInput naming the tier and the number; BrokenReference; what the forecast finds.
[[nodiscard]] Result<CompiledPlan> compile(const model::Project &, const model::Variant &, const model::Scenario &, const catalog::Catalog &,
                                           const CompileOptions & = {});

} // namespace headroom::planning
