#pragma once

#include "plan.h"

#include <functional>
#include <limits>
#include <stop_token>
#include <string>
#include <vector>

/// The timeline engine: solves the plan step by step through the horizon while credits drain, caches fill and controllers act.
///
/// Each step: (1) replicas that have booted begin to serve; (2) burst rates follow from the buckets: a bucket with credit b lets a
/// server work at most at rate + b/(servers·Δ) in the step; (3) the solver finds flows, queues and delays (solver.h);
/// (4) usage is integrated, buckets and caches move on; (5) controllers see the step and act for the next.
/// One M/M/c station, with or without a limit and impatience, whose steps hold at most 64 events at its peak is followed state by
/// state instead (stationchain.h): what happens within a few service times is then exact for the loads of the steps.
/// A step whose rates differ little from the last solved one, Δρ/(1.02 − ρ) < 1 % at the fullest resource, keeps its delays;
/// its loads and usage are still exact. Anything else that changed (replicas, credits running out, a backlog) is always solved.
namespace headroom::simulation {

/// Mean utilization of a step from which a resource counts as full: a closed population keeps a bottleneck a little below 1.
inline constexpr double fullUtilization = 0.97;

/// Latencies in seconds.
struct ResponseFigures
{
    double mean = 0, p50 = 0, p95 = 0, p99 = 0;
};

/// What an observer sees of every step.
struct StepFigures
{
    std::size_t step = 0;
    double users = 0;          ///< closed users
    double offered = 0;        ///< requests/s, all classes
    double reported = 0;       ///< of them in the reported population
    double errors = 0;         ///< requests/s, all classes: rejected + timed out
    double reportedErrors = 0; ///< of the reported classes
    ResponseFigures response;  ///< of the reported population; what times out counts with its time-out
    double inFlight = 0;       ///< requests in the system at the end of the step, all classes
    /// Probabilities of 0, 1, … jobs at the end of the step, where the engine follows one station state by state; else null.
    const std::vector<double> *states = nullptr;
};

struct TimelineOptions
{
    bool keepSeries = true; ///< fill the series of the result
    std::function<void(const StepFigures &)> observer;
    /// Detail (latency of every station) is kept for the step with the highest p95 in [watchFrom, watchTo).
    std::size_t watchFrom = 0, watchTo = std::numeric_limits<std::size_t>::max();
    double skipTolerance = 0.01;   ///< 0 = solve every step
    std::vector<double> startJobs; ///< visits inside each station at the start; empty = none
    bool stationLatency = true;    ///< also find the response of the visits at every station
};

struct StationRun
{
    // series, one entry a step, only with keepSeries
    std::vector<std::vector<float>> utilization; ///< by resource, then the pool (empty without one)
    std::vector<float> replicas, booting, visitsPerSecond, errorsPerSecond, p95Seconds, hitRatio;
    // totals over the horizon
    double visits = 0, rejected = 0, timedOut = 0; ///< visits; time-outs are counted where the request waited longest
    double lookups = 0, hits = 0;
    double readUnits = 0, writeUnits = 0;
    double servingSeconds = 0, bootingSeconds = 0;
    double drainingSeconds = 0; ///< between removal and deregistration
    double hostSeconds = 0; ///< of the hosts below the replicas, booting ones included; 0 without
    int mostHosts = 0;
    double heldSeconds = 0; ///< worker-seconds: ∫ workers held dt
    double minReplicas = 0, maxReplicas = 0;
    std::vector<double> peakUtilization; ///< by resource, then the pool
    std::vector<std::size_t> peakStep;
    std::vector<double> lastUtilization;              ///< by resource, then the pool: of the last step
    std::vector<double> firstFullSeconds;             ///< by resource, then the pool: when first at fullUtilization, negative: never
    std::vector<double> fullSeconds;                  ///< time at it
    std::vector<double> surplusUnits;                 ///< by resource: burst beyond what the bucket and one bucket of debt allow
    std::vector<double> emptySeconds;                 ///< by resource with credit: time the empty bucket limited it
    std::vector<double> firstEmptySeconds;            ///< when that first happened, negative: never
    std::vector<double> hourlyVisits, hourlyReplicas; ///< sum and mean of each hour; empty with steps longer than an hour
    ResponseFigures response;                         ///< of a visit, downstream included, at the watched step
    int additions = 0, removals = 0;                  ///< actions of the controller
    double highestMetric = 0;                         ///< highest datum its controller saw
    bool atMaximum = false;                           ///< its controller wanted more than the maximum
};

struct FlowRun
{
    std::vector<float> callsPerSecond, bytesPerSecond; ///< with keepSeries
    double calls = 0, requestBytes = 0, responseBytes = 0;
    std::vector<double> hourlyCalls, hourlyBytes;
};

/// offered = completed + rejected + timedOut + abandoned + inFlight.
struct ClassRun
{
    double offered = 0, completed = 0, rejected = 0, timedOut = 0, inFlight = 0;
    double abandoned = 0;     ///< gave up waiting for a worker (Pool::patienceSeconds)
    ResponseFigures response; ///< of what was not rejected
};

struct TimelineResult
{
    std::size_t steps = 0; ///< simulated; fewer than planned when cancelled
    bool cancelled = false;
    std::size_t solved = 0; ///< steps that were solved rather than followed
    std::vector<StationRun> stations;
    std::vector<FlowRun> flows;
    std::vector<ClassRun> classes;
    ResponseFigures reported;    ///< reported population over the horizon
    ResponseFigures all;         ///< every request over the horizon
    std::size_t watchedStep = 0; ///< the step whose detail was kept
    ResponseFigures watched;     ///< of the reported population at that step
    ResponseFigures window;      ///< of the reported population over [watchFrom, watchTo)
    // series, only with keepSeries
    std::vector<float> users, offeredPerSecond, reportedPerSecond, errorsPerSecond, mean, p50, p95, p99;
};

/// \pre check(plan) holds. Pure, any thread; equal plans give equal results.
[[nodiscard]] TimelineResult runTimeline(const Plan &plan, const TimelineOptions &options = {}, std::stop_token stop = {},
                                         const std::function<void(double)> &progress = {});

} // namespace headroom::simulation
