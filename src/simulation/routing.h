#pragma once

#include "plan.h"

/// Probabilistic routing as the timeline engine solves it.
namespace headroom::simulation {

[[nodiscard]] bool routes(const Plan &plan);

/// The plan with every routed class as a call tree that makes the same visits on average: a hub without resources, the station
/// after the last, calls station j vⱼ times, v = γ + vP. Loads, and the means of product-form networks (Jackson), depend on
/// nothing else. Percentiles do: a request's number of visits is random (geometric for feedback), here it is nearly its mean.
[[nodiscard]] Plan asCallTrees(const Plan &plan);

} // namespace headroom::simulation
