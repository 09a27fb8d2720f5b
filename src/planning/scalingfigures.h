#pragma once

#include <model/elements.h>
#include <simulation/controller.h>
#include <simulation/elasticity.h>

#include <string>
#include <vector>

/// How well the replicas of a tier followed what they were needed for.
namespace headroom::planning {

struct ScalingFigures
{
    simulation::Elasticity elasticity; ///< in replicas; jitter per hour
    int mostChangesAnHour = 0;         ///< additions and removals of any number of replicas
    double changesAtHour = 0;          ///< that hour of the horizon
    double longestShortageSeconds = 0; ///< longest time with fewer replicas than needed
    double shortageAtHour = 0;         ///< when it began
    double rampSeconds = 0;            ///< in which the demand then grew from what was there to its highest
    double lagSeconds = 0;             ///< from a breach of the rule's threshold until a replica ordered for it serves
    std::string verdict;               ///< "Oscillates: 14 changes in an hour.", "Too slow: …", "Follows the load."
};

/// One value a step of `stepSeconds`.
struct ScalingSeries
{
    const std::vector<float> &replicas, &utilization; ///< of the resource that is judged; 1 = full
    const std::vector<float> &offered;                ///< requests a second of the whole system
    double stepSeconds = 60;
};

/// Needed replicas of a step: those that would bring the utilization to the rule's target, ⌈n·u/T⌉, at least the minimum. In a step
/// that is full the work per offered request of the last step that was not stands in, since a full resource hides what is missing.
[[nodiscard]] std::vector<float> neededReplicas(const ScalingSeries &, double target, int minimum);

/// \pre the series have one length
[[nodiscard]] ScalingFigures scalingFigures(const ScalingSeries &, const simulation::Controller &);

} // namespace headroom::planning
