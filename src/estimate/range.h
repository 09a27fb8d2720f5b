#pragma once

#include "estimate.h"

#include <functional>
#include <stop_token>

/// The range of a bill: each uncertain input of the scenario is moved to its low and to its high end, one at a time, and the month
/// is simulated and priced again with the same random numbers.
///
/// The inputs are taken to be independent and their effects to add up, so that the half widths of the total add as squares:
/// high = expected + √Σ (highest total of the driver − expected)², low alike. Each input's ends are its P10 and P90, and so are the
/// total's, to first order.
namespace headroom::estimate {

enum class End { Low, High };

/// The project with everything that is uncertain about the demand (visits, growth, campaigns and surges) at the same end.
[[nodiscard]] model::Project demandAt(End, model::Project, const model::ScenarioId &);

/// Simulates and prices a project; what a driver calls twice. Absent when it was cancelled.
using Pricing = std::function<Result<Estimate>(const model::Project &)>;

/// The drivers of a bill, largest swing first. An input without a half width, or that the variant does not have (no campaign, no
/// cache), is no driver. `expected` is the bill of the project as it stands.
[[nodiscard]] Result<std::vector<Driver>> findDrivers(const model::Project &, const model::VariantId &, const model::ScenarioId &,
                                                      const catalog::Catalog &, const pricing::PriceBook &, const Estimate &expected,
                                                      const Pricing &, std::stop_token = {});

/// Sets low, high and drivers of a bill.
void setRange(Estimate &, std::vector<Driver>);

/// Years between a price's date and the beginning of the scenario; at least 0. An undated price is as old as the oldest dated one.
[[nodiscard]] double ageOfPrice(const std::string &asOf, const std::string &oldest, const std::string &start);

} // namespace headroom::estimate
