#pragma once

#include "compile.h"
#include "levels.h"

#include <simulation/timeline.h>

/// From what the engine found back to tiers, links and classes.
namespace headroom::planning {

/// What would keep this variant from running under this scenario: it does not exist, or an element of it is wrong. Mistakes of other
/// variants and scenarios do not matter.
[[nodiscard]] Result<> requireSound(const model::Project &, const model::VariantId &, const model::ScenarioId &, const catalog::Catalog &);

/// What the observer of a run gathers, besides the result.
struct Observed
{
    std::size_t peakFrom = 0, peakTo = 0; ///< steps of the busiest hour
    double offeredInPeak = 0, errorsInPeak = 0; ///< reported classes' errors count in all errors
    double peakRps = 0, peakUsers = 0;
    std::size_t peakUsersStep = 0;
};

/// The hour of the horizon with the most simultaneous users, as a range of steps.
[[nodiscard]] std::pair<std::size_t, std::size_t> busiestHour(const CompiledPlan &);

void observe(Observed &, const simulation::StepFigures &, const CompiledPlan &);

/// Moves the series out of `result`.
void fillTiersAndLinks(Run &, const model::Variant &, const CompiledPlan &, simulation::TimelineResult &result);
void fillSummary(Run &, const model::Project &, const model::Variant &, const CompiledPlan &, const simulation::TimelineResult &, const Observed &, const LevelJudge &);
[[nodiscard]] Usage meter(const model::Variant &, const catalog::Catalog &, const CompiledPlan &, const simulation::TimelineResult &);
void addRemarks(Run &, const model::Project &, const model::Variant &, const CompiledPlan &, const simulation::TimelineResult &);

/// "day 16, 12:05" of an hour of the horizon.
[[nodiscard]] std::string clockText(double hour);
/// "66 %".
[[nodiscard]] std::string percentText(double fraction);

} // namespace headroom::planning
