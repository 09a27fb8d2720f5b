#pragma once

#include <optional>
#include <vector>

/// What changes the replicas of a station: plain data, read by Scaler (scaler.h), which both engines step.
///
/// A *policy* looks at one metric and asks for more or fewer replicas. Metrics are means over `periodSeconds` and become known
/// `delaySeconds` after the period's end. A *controller* is a policy with the replicas it rules; `further` policies may act beside
/// it: more replicas when any policy asks (the largest number wins), fewer only when every policy that can remove is ready to
/// (again the largest number wins).
///
/// n replicas are ordered (serving or on their way), w of them are warm: they serve, and have done so for `warmUpSeconds`. Replicas
/// that are not warm are no part of the metric, count as ordered, and hold every removal back. x is the metric, T the target.
///   Step            x >= T: w + adjustment by x − T. Removal by T − x, or by lowTarget − x when there is one
///   Simple          as Step, but nothing happens while replicas boot and until the cooldown after them has passed
///   TargetTracking  x > T: ⌈w·x/T⌉; x < lowFraction·T: ⌈n·x/T⌉
///   HorizontalPod   ⌈w·x/T⌉ unless |x/T − 1| <= tolerance; growth and decrease limited a sync period; removal follows the highest
///                   recommendation of the stabilization time
///   Concurrency     replicas are places for requests at once: what is in use plus `growth` a second, up to the maximum
///   CapacityUnits   ⌈n·x/T⌉ units without delay, but at most e^(Δ/growth)-fold (or `growthFloor` units a second) in a step of Δ
///   Fixed           only bounds and schedule act
namespace headroom::simulation {

enum class ControllerKind { Step, TargetTracking, Fixed, Simple, HorizontalPod, Concurrency, CapacityUnits };

enum class ScaleIn {
    Projected, ///< remove only what leaves the metric below the target afterwards
    Literal,   ///< remove whenever the metric is below the target
};

/// What a policy looks at: mean over its period, then offset + scale × that.
enum class Signal {
    Utilization, ///< 0 … 1 of `resource` (the fullest of that name), or of the pool
    RequestRate, ///< visits a second a serving replica
    Present,     ///< visits at the station a serving replica, waiting or served
    Waiting,     ///< of them without a worker
    Response,    ///< mean seconds of a visit, by Little's law: present / visits a second
};

enum class AdjustmentKind { Change, Exact, Percent };

/// From `beyond` on past the threshold, up to the next entry.
struct StepAdjustment
{
    double beyond = 0;     ///< >= 0, ascending
    double adjustment = 1; ///< replicas or percent, >= 0
};

struct Policy
{
    ControllerKind kind = ControllerKind::Step;
    Signal signal = Signal::Utilization;
    int watched = -1; ///< station whose signal it is, as load of this station's replicas; −1 = its own
    int resource = 0; ///< Utilization: index into the watched station's resources; −1 = occupancy of the pool
    double offset = 0, scale = 1;
    double target = 0.7;
    AdjustmentKind adjustment = AdjustmentKind::Change;
    int outAdjustment = 1, inAdjustment = 1; ///< without steps; 0 = never
    int minimumAdjustment = 1;               ///< Percent: at least so many replicas
    std::vector<StepAdjustment> outSteps, inSteps;
    double lowTarget = -1;    ///< Step, Simple: removal at or below this; negative = below the target
    double lowFraction = 0.7; ///< TargetTracking
    double periodSeconds = 60;
    int outDatapoints = 1, inDatapoints = 15; ///< consecutive
    double delaySeconds = 60;
    ScaleIn scaleIn = ScaleIn::Projected;
    double outCooldownSeconds = 0,
           inCooldownSeconds = 300; ///< after an addition or removal, before the next of the same; Simple: the second is the one cooldown
    double settleSeconds = 0;       ///< from an addition to the first removal
    double syncSeconds = 15, tolerance = 0.1, stabilizationSeconds = 300; ///< HorizontalPod
    double upPercent = 100, downPercent = 100;                            ///< HorizontalPod: limits a sync period
    int upPods = 4;
    double growth = 15;     ///< Concurrency: replicas a second; CapacityUnits: seconds in which it grows e-fold
    double growthFloor = 1; ///< CapacityUnits: units a second it can always grow
};

/// While it holds, other bounds.
struct ScheduledMinimum
{
    double fromSeconds = 0, untilSeconds = 0;
    int minimum = 1;
    int maximum = -1;         ///< negative = as otherwise; 0 = switched off
    int desired = -1;         ///< set when it begins; negative = not
    double repeatSeconds = 0; ///< the interval recurs so often; 0 = once
};

/// Hosts below the replicas: a replica (task, pod) starts within bootSeconds where a host has room, else when one has come.
struct Hosts
{
    int replicasPerHost = 1; ///< that fit by CPU and memory
    int minimum = 0, maximum = 1000;
    int spare = 0;             ///< kept empty, beyond what is needed
    double targetCapacity = 1; ///< hosts wanted = needed / this, 0 < … <= 1
    double delaySeconds = 60;  ///< until the shortage is seen
    double bootSeconds = 150;  ///< until a host takes replicas
    double idleSeconds = 900;  ///< unneeded so long before it goes; then less than half of the hosts a minute
};

/// Orders ahead of the hour what the same hour of the days before needed.
struct Predictive
{
    double leadSeconds = 300;
    double maximumBuffer = 0; ///< may exceed the maximum: up to (1 + buffer) × the forecast
};

struct Controller : Policy
{
    int station = 0;
    std::vector<Policy> further;      ///< act beside it
    double bootSeconds = 0;           ///< from the order until the replica serves
    double warmUpSeconds = 0;         ///< after that, until it counts in the metric
    double deregistrationSeconds = 0; ///< a removed replica is metered so long
    int minimum = 1, maximum = 1;
    std::vector<ScheduledMinimum> schedule; ///< ordered at once when its time begins
    std::optional<Hosts> hosts;
    std::optional<Predictive> predictive;
};

/// What is wrong with the numbers of a controller, as a sentence; null when nothing is.
[[nodiscard]] const char *problemOf(const Controller &);

} // namespace headroom::simulation
