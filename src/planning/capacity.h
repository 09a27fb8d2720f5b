#pragma once

#include "run.h"

/// Load test and calibration: how many users a variant carries, and which demands one measured point implies.
namespace headroom::planning {

struct LoadTestStep
{
    double users = 0, rps = 0, p95Ms = 0, errorRate = 0;
    double replicas = 0; ///< of the scaling tier, as the rule would settle
};

struct LoadTestResult
{
    double maxUsers = 0; ///< most simultaneous users at which every latency and error level is met, in the steady state
    double maxRps = 0; ///< requests/s then
    model::TierId limitedBy; ///< the first resource to give way just above that
    std::string limitedByResource;
    bool limitReached = true; ///< false: nothing broke up to the user limit asked for
    std::vector<LoadTestStep> steps; ///< increasing users
};

struct LoadTestOptions
{
    double maxUsers = 100000;
    /// Replicas of scaling tiers: 0 = as the rule settles at each load (up to its maximum), else fixed at this number.
    int fixedReplicas = 0;
    /// Network burst credits: the steady state has none left (true), or a short test lives on them (false).
    bool baselineNetwork = true;
};

/// Ramps users until a latency or error level breaks. Steady state at each load.
[[nodiscard]] Result<LoadTestResult> loadTest(const model::Project &, const model::VariantId &, const model::ScenarioId &,
                                              const catalog::Catalog &, const LoadTestOptions & = {}, std::stop_token = {});

/// Replicas of `tier` that hold `users` at or below the scaling rule's threshold (or the given utilization). Ignores the rule's maximum.
struct ReplicaNeed
{
    int replicas = 0;
    double utilization = 0; ///< at that number
    double utilizationWithOneFewer = 0;
};
[[nodiscard]] Result<ReplicaNeed> replicasFor(const model::Project &, const model::VariantId &, const model::ScenarioId &,
                                              const catalog::Catalog &, const model::TierId &, double users, double utilization = 0);

/// The common factor by which the CPU demands of `test.tier` must be multiplied so that `test.replicas` replicas stand at
/// exactly `test.utilization` mean CPU under `test.users`; and the project with it applied to that tier in every variant.
struct Calibration
{
    double factor = 1;
    double utilizationBefore = 0; ///< of the demands as they were
    double pageViewsPerSecond = 0; ///< throughput the users mean at that point
};
[[nodiscard]] Result<Calibration> calibrate(const model::Project &, const model::LoadTest &test, const model::ScenarioId &, const catalog::Catalog &);
[[nodiscard]] model::Project withCalibration(model::Project, const model::TierId &, double factor, const std::string &note);

} // namespace headroom::planning
