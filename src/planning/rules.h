#pragma once

#include "compile.h"

namespace headroom::planning {

/// What the rule of a tier is compiled against: the stations of the whole variant.
struct RuleContext
{
    const model::Variant &variant;
    const std::vector<const catalog::Kind *> &kinds; ///< order of the variant's tiers
    const catalog::Catalog &catalog;
    const simulation::Plan &plan;
    const std::vector<TierStation> &tiers; ///< order of the variant's tiers
    int firstWeekday = 0;                  ///< of hour 0: 0 = Monday
    std::vector<Remark> &remarks;
};

/// The controller of a tier's scaling rule; absent (with a remark) when the tier cannot follow it. \pre the tier has a station
[[nodiscard]] std::optional<simulation::Controller> controllerOf(std::size_t tier, const RuleContext &);

/// The controller that a service brings with it: concurrency of a function above the burst, capacity units of a serverless database.
[[nodiscard]] std::optional<simulation::Controller> innateController(std::size_t tier, const RuleContext &);

} // namespace headroom::planning
