#pragma once

#include "ids.h"

#include <optional>
#include <string>
#include <vector>

/// How the number of a tier's replicas follows the load. docs/autoscaling.md says how each kind acts and where the figures come from.
namespace headroom::model {

enum class ScalingKind {
    Step,           ///< the metric against a threshold: `adjustment` replicas at a time, or by how far it is beyond (`steps`)
    TargetTracking, ///< replicas in proportion to metric / target
    Scheduled,      ///< only the schedule changes the bounds
    Simple,         ///< as Step, then deaf until the replicas serve and the cooldown has passed
    HorizontalPod,  ///< Kubernetes' horizontal pod autoscaler: in proportion, with tolerance, stabilization and rate limits
};

enum class ScaleInMode {
    Projected, ///< remove only when the load after the removal stays below the threshold: does not oscillate
    Literal,   ///< remove whenever the metric is below the threshold, as the words of a rule may say
};

/// What a step rule's adjustment means.
enum class AdjustmentKind {
    Change,  ///< so many replicas more or fewer
    Exact,   ///< to so many replicas
    Percent, ///< so many percent of the replicas there are
};

/// From `beyond` on past the threshold (up to the next entry) the step rule makes this adjustment. Above the threshold adjustments
/// add, below it they remove; both are written as positive numbers (Exact: the number of replicas).
struct StepAdjustment
{
    double beyond = 0;     ///< distance from the threshold in the metric's unit, >= 0; belongs to this entry itself
    double adjustment = 1; ///< replicas or percent; 0 = do nothing in this range
    std::string extra{};

    bool operator==(const StepAdjustment &) const = default;
};

/// When a scheduled action comes again.
enum class Recurrence {
    Once,
    Daily,
    Weekdays, ///< Monday to Friday, at the hours of the first time
    Weekly,
};

/// From `startHour` to `endHour` of the horizon other bounds hold: an event's minimum, or a staging system's office hours.
struct ScheduledAction
{
    double startHour = 0, endHour = 0; ///< hours since the start of the horizon; of the first time when it recurs
    int minimum = 1;                   ///< at least so many while it holds; 0 = as outside it
    std::optional<int> maximum{};        ///< at most so many while it holds; 0 = switched off
    std::optional<int> desired{};        ///< set to so many when it begins
    Recurrence repeats = Recurrence::Once;
    std::string extra{};

    bool operator==(const ScheduledAction &) const = default;
};

/// Capacity for the load that the same hours of the days before had; acts beside the rule and only adds.
struct PredictiveScaling
{
    double leadSeconds = 300; ///< replicas are ordered so long before the hour begins
    double maximumBuffer = 0; ///< the forecast may exceed the maximum: up to (1 + buffer) × what it asks for; 0 = the maximum holds
    std::string extra{};

    bool operator==(const PredictiveScaling &) const = default;
};

/// How a horizontal pod autoscaler acts; the defaults are those of autoscaling/v2.
struct PodScaling
{
    double syncSeconds = 15;           ///< from one look to the next
    double tolerance = 0.1;            ///< no action while |metric/target − 1| is at most this
    double stabilizationSeconds = 300; ///< removing follows the highest recommendation of this time
    double upPercent = 100;            ///< at most so many percent more each 15 s …
    int upPods = 4;                    ///< … or so many pods, whichever is more
    double downPercent = 100;          ///< at most so many percent fewer each 15 s
    std::string extra{};

    bool operator==(const PodScaling &) const = default;
};

struct ScalingRule
{
    RuleId id;
    ScalingKind kind = ScalingKind::Step;
    /// "cpu", "workers", "connections", "network", "disk": utilization of a resource of the tier. "requests-per-target": requests a
    /// minute and replica; "concurrency": requests in progress a replica; "queue-depth": requests waiting a replica;
    /// "response-time": mean in ms; "custom": customBase + customPerRequest × requests a second and replica.
    std::string metric = "cpu";
    TierId watches;                              ///< the tier whose metric it is, shared among this tier's replicas; empty = this tier
    double customBase = 0, customPerRequest = 1; ///< "custom" only
    double target = 0.7;                         ///< threshold or target: a fraction of a resource, else in the metric's unit
    std::optional<double>
        lowFraction; ///< target tracking removes below this share of the target; absent = 0.7 for servers, 0.9 for services and databases
    std::optional<double> removeTarget; ///< step and simple remove at or below this; absent = below the target
    AdjustmentKind adjustmentKind = AdjustmentKind::Change;
    int adjustment = 1;                             ///< replicas (or percent) added at a time
    int removeAdjustment = 1;                       ///< replicas (or percent) removed at a time
    int minimumAdjustment = 1;                      ///< Percent: at least so many replicas at a time
    std::vector<StepAdjustment> steps, removeSteps; ///< instead of the adjustments, by distance from the threshold; ascending
    double periodSeconds = 60;                      ///< length of one datapoint
    int outDatapoints = 1;                          ///< consecutive datapoints at or above the threshold before adding
    int inDatapoints = 15;                          ///< consecutive datapoints before removing
    double delaySeconds = 60;                       ///< from the end of a datapoint to its publication
    ScaleInMode scaleIn = ScaleInMode::Projected;
    double outCooldownSeconds = 0;  ///< after an addition, before the next one
    double inCooldownSeconds = 300; ///< after a removal, before the next one
    double settleSeconds = 0;       ///< after an addition, before any removal
    PodScaling pods;                ///< HorizontalPod only
    double bootSeconds = 210;       ///< from the decision until the replica serves
    std::optional<double>
        graceSeconds; ///< health checks begin to count so long after the launch; a replica that boots longer is replaced before it serves
    double warmUpSeconds = 120;       ///< after serving, until it counts in the metric
    double deregistrationSeconds = 0; ///< a removed replica is paid for so long; 0 = until its last request is answered
    std::vector<ScheduledAction> schedule;
    std::optional<PredictiveScaling> predictive;
    std::string note;
    std::string extra;

    bool operator==(const ScalingRule &) const = default;
};

} // namespace headroom::model
