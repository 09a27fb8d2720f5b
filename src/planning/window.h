#pragma once

#include "run.h"

/// A window of the horizon, request by request: the sale's hour, a failure. Tails and transients that the timeline engine
/// approximates.
namespace headroom::planning {

struct WindowOptions
{
    double fromHour = 0, toHour = 0; ///< of the horizon, on whole steps; equal: the busiest hour
    std::uint64_t seed = 0;          ///< 0 = the scenario's
    int replications = 8;            ///< >= 1; 2 and more give confidence intervals
    unsigned threads = 0;            ///< 0 = all cores; the result is the same on any number
    double stepSeconds = 60;
    double leadSeconds = 600; ///< simulated before the window, from the replicas that the timeline run has there; not counted
};

/// A figure with half the width of its 95 % confidence interval over the replications.
struct Estimated
{
    double value = 0, halfWidth = 0;
};

struct WindowRun
{
    /// The figures in the form of a timeline run: counts are means of a replication, utilizations and latencies of tiers are means over
    /// the window, response times are of answered requests. No series and no usage: what is billed is the whole horizon.
    Run run;
    double fromHour = 0, toHour = 0;
    int replications = 0;
    std::uint64_t events = 0;                      ///< simulated, all replications
    Estimated meanMs, p50Ms, p95Ms, p99Ms, p999Ms; ///< dynamic requests that reach the origin
    Estimated errorRate;                           ///< all requests
    double attempts = 0;                           ///< requests sent, those again after an error among them
    Latency timeline;                              ///< the timeline engine's figures of the same window
    double timelineErrorRate = 0;
    /// The engines are further apart than 5 % of the mean or 10 % of the 95th percentile, beyond the intervals: this run is the one to go
    /// by.
    bool differs = false;
};

/// Errors: those of simulate(), and a window outside the horizon. Pure; any thread; a function of inputs and seed.
[[nodiscard]] Result<WindowRun> simulateWindow(const model::Project &, const model::VariantId &, const model::ScenarioId &,
                                               const catalog::Catalog &, const WindowOptions & = {}, std::stop_token = {},
                                               const Progress & = {});

} // namespace headroom::planning
