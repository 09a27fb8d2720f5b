#pragma once

#include "scalingfigures.h"
#include "usage.h"

#include <base/result.h>
#include <catalog/catalog.h>
#include <model/project.h>
#include <traffic/forecast.h>

#include <functional>
#include <optional>
#include <stop_token>

/// variant + scenario → simulation plan → run → usage.
namespace headroom::planning {

/// Latency figures in milliseconds. Percentiles of the whole response, never sums of percentiles.
struct Latency
{
    double meanMs = 0, p50Ms = 0, p95Ms = 0, p99Ms = 0;
    bool operator==(const Latency &) const = default;
};

/// Per-step values of one tier; every vector has Run::steps entries (empty where the tier has no such thing).
struct TierRun
{
    model::TierId tier;
    std::string name, kind;
    std::map<std::string, std::vector<float>> utilization; ///< by resource ("cpu", "workers", "network", "disk", "memory", "connections"), 0 … 1 (1 = saturated)
    std::vector<float> replicas; ///< serving
    std::vector<float> booting;
    std::vector<float> requestsPerSecond;
    std::vector<float> errorsPerSecond;
    std::vector<float> p95Ms; ///< of a visit at this tier, downstream included
    std::vector<float> hitRatio; ///< caches and CDN, share of the requests answered here
    // figures over the horizon
    double requests = 0, errors = 0;
    std::map<std::string, double> peakUtilization;
    std::map<std::string, std::size_t> peakStep;
    double minReplicas = 0, meanReplicas = 0, maxReplicas = 0;
    double instanceHours = 0;
    double hostHours = 0; ///< of the hosts below tasks or pods; 0 = it has none
    std::optional<ScalingFigures> scaling; ///< of a tier with a controller, when series are kept
    Latency latency; ///< at the step of the run's peak
};

struct LinkRun
{
    model::LinkId link;
    std::vector<float> requestsPerSecond;
    std::vector<float> bytesPerSecond; ///< both ways
};

/// The first thing to break, or, when nothing does, the resource that comes nearest to its limit.
struct Bottleneck
{
    model::TierId tier;
    std::string resource;
    double atHour = 0;
    double utilization = 0; ///< 0 … 1
    bool broke = false; ///< it saturated
    bool operator==(const Bottleneck &) const = default;
};

/// One service level against the run. MonthlyCost levels are judged by estimate::evaluate.
struct Verdict
{
    std::string serviceLevel; ///< id
    double obtained = 0;
    bool met = true;
    double missedHours = 0; ///< time over the limit
    bool operator==(const Verdict &) const = default;
};

/// How much of an error level's allowance the horizon took.
struct ErrorBudget
{
    std::string serviceLevel; ///< id
    double allowed = 0; ///< failed requests that the level permits: limit × requests of the horizon
    double spent = 0; ///< failed requests
    struct Day { int day = 0; double errors = 0; bool operator==(const Day &) const = default; }; ///< days of the horizon from 0
    std::vector<Day> days; ///< those that took at least 1 % of the allowance, the worst first
    bool operator==(const ErrorBudget &) const = default;
};

struct Summary
{
    double requests = 0, errors = 0, errorRate = 0; ///< over the horizon, all requests
    Latency latency; ///< dynamic requests that reach the origin, over the horizon
    Latency latencyAllRequests; ///< CDN hits included
    Latency latencyAtPeak; ///< dynamic requests, the minute with the highest p95 inside the busiest hour
    double errorRateAtPeak = 0; ///< over the busiest hour
    double peakRps = 0; ///< all requests per second, busiest step
    double peakUsers = 0; ///< simultaneous users, busiest step
    double peakHour = 0; ///< hour of the horizon of the most users
    double peakReplicas = 0; ///< most serving replicas of the scaling tier (the tier with a scaling rule and the highest cost of time; else all servers)
    model::TierId scalingTier; ///< the tier meant by peakReplicas; empty = none
    bool sloMet = true; ///< all latency and error verdicts
    Bottleneck bottleneck;
    std::vector<Verdict> verdicts;
    std::vector<ErrorBudget> budgets;
};

/// A remark of the run that a person should read: "never fires: …", "remove a server only if …".
struct Remark
{
    enum class Severity { Info, Warning, Bad };
    Severity severity = Severity::Info;
    model::TierId tier; ///< empty = the run
    std::string text;
    bool operator==(const Remark &) const = default;
};

/// One simulation of one variant under one scenario: immutable.
struct Run
{
    model::VariantId variant;
    model::ScenarioId scenario;
    std::string engine = "timeline";
    std::string engineVersion;
    std::uint64_t seed = 0;
    double stepSeconds = 60;
    std::size_t steps = 0;
    bool cancelled = false;
    double wallSeconds = 0; ///< time the simulation took; the only field that differs between equal runs

    // per step, dynamic requests unless said
    std::vector<float> users; ///< simultaneous users, ordinary and campaign
    std::vector<float> requestsPerSecond; ///< all requests offered
    std::vector<float> dynamicPerSecond; ///< dynamic requests that reach the origin
    std::vector<float> errorsPerSecond; ///< all
    std::vector<float> meanMs, p50Ms, p95Ms, p99Ms;
    std::vector<TierRun> tiers; ///< order of Variant::tiers
    std::vector<LinkRun> links; ///< order of Variant::links
    struct ClassRun { model::RequestClassId requestClass; double requests = 0, errors = 0; Latency latency; };
    std::vector<ClassRun> classes;
    traffic::Derivation derivation;
    Summary summary;
    std::vector<Remark> remarks;
    Usage usage;

    [[nodiscard]] const TierRun *tier(const model::TierId &) const;
    /// The moment to show first: when something broke, the first minute of the worst response time; else that of the most
    /// users. 0 for a run without series.
    [[nodiscard]] std::size_t decisiveStep() const;
    [[nodiscard]] double horizonHours() const { return stepSeconds * double(steps) / 3600.0; }
};

using Progress = std::function<void(double fraction)>;

struct RunOptions
{
    double stepSeconds = 60;
    std::uint64_t seed = 0; ///< 0 = the scenario's
    bool keepSeries = true; ///< false: figures and usage only (optimizer, load test)
};

/// Simulates the horizon with the timeline engine. Pure; any thread; deterministic.
/// Errors: what model::validate, catalog::validate and the plan compiler find, naming the tier.
[[nodiscard]] Result<Run> simulate(const model::Project &, const model::VariantId &, const model::ScenarioId &,
                                   const catalog::Catalog &, const RunOptions & = {}, std::stop_token = {}, const Progress & = {});

} // namespace headroom::planning
