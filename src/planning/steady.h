#pragma once

#include "compile.h"

#include <simulation/timeline.h>

/// A variant under a constant number of simultaneous users, long enough to be at rest.
namespace headroom::planning {

struct SteadyPoint
{
    double users = 0;
    double pageViewsPerSecond = 0;
    double requestsPerSecond = 0; ///< all requests
    simulation::ResponseFigures response; ///< reported population
    double errorRate = 0; ///< of all requests
    bool nothingServed = false;
    std::vector<int> replicas; ///< by station
    std::vector<std::vector<double>> utilization; ///< by station: by resource, then the pool
};

struct SteadyOptions
{
    int fixedReplicas = 0; ///< of tiers with a scaling rule; 0 = as their rules settle
    bool baselineNetwork = true; ///< false: network bursts for ever
};

class SteadyState
{
public:
    [[nodiscard]] static Result<SteadyState> create(const model::Project &, const model::Variant &, const model::Scenario &, const catalog::Catalog &,
                                                    const SteadyOptions &);

    /// Rests at `users`. Rules only add compared with the point before, so ask with growing numbers, or reset().
    [[nodiscard]] SteadyPoint at(double users);
    void reset();
    /// Goes on from the replicas of an earlier point with fewer users.
    void resume(const SteadyPoint &);
    /// Rests at `users` with the replicas as they are.
    [[nodiscard]] SteadyPoint solveOnly(double users) { return solve(users); }

    void setReplicas(int station, int replicas) { m_replicas[std::size_t(station)] = replicas; }
    /// Multiplies the CPU demands at a station.
    void scaleCpu(int station, double factor);
    [[nodiscard]] double utilization(const SteadyPoint &, const simulation::Controller &) const;
    [[nodiscard]] const CompiledPlan &compiled() const { return m_compiled; }

private:
    SteadyPoint solve(double users);

    CompiledPlan m_compiled;
    std::vector<simulation::Controller> m_rules;
    std::vector<int> m_replicas;
};

} // namespace headroom::planning
