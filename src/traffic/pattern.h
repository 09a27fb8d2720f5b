#pragma once

#include <base/result.h>
#include <model/project.h>

#include <vector>

/// How a scenario's ordinary traffic is spread over its horizon.
namespace headroom::traffic {

/// One weight a step: traffic relative to the stated mean. The shape (week profile, or a trace in its place) has the mean 1 over
/// the horizon; calendar, monthly growth and noise come on top, so that a holiday adds visits instead of moving them.
///
/// Noise is lognormal with mean 1, its logarithm an autoregressive process of first order: exp(σx − σ²/2), σ² = ln(1 + noise²),
/// correlation e^(−t/noiseMinutes). Equal seeds give equal weather in every variant.
/// Errors: InvalidInput for a profile or a trace that is 0 throughout although there are visits.
[[nodiscard]] Result<std::vector<double>> pattern(const model::Scenario &, std::size_t steps, double stepSeconds);

} // namespace headroom::traffic
