#include "checker.h"

#include <algorithm>
#include <span>

namespace headroom::model {
namespace {

constexpr const char *utilizations[] = {"cpu", "workers", "connections", "network", "disk"};
constexpr const char *amounts[] = {"requests-per-target", "concurrency", "queue-depth", "response-time", "custom"};
constexpr Range replicas{0, 1e5};
constexpr Range hour{0, 8784};

bool among(const std::string &word, std::span<const char *const> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

void checkSteps(Checker &check, const std::vector<StepAdjustment> &steps, AdjustmentKind kind, const std::string &what)
{
    double last = -1;
    for (const StepAdjustment &step : steps) {
        check.number(what + ": the distance from the threshold", step.beyond, {0, 1e12});
        check.number(what + ": the adjustment", step.adjustment, {0, 1e4});
        if (step.beyond <= last)
            return check.invalid(what + " must stand in ascending order, each distance once; sort them.");
        if (kind != AdjustmentKind::Percent && step.adjustment != double(int(step.adjustment)))
            check.invalid(what + ": the adjustment is a number of replicas; enter a whole one.");
        last = step.beyond;
    }
}

void checkMetric(Checker &check, const Variant &variant, const ScalingRule &rule)
{
    const bool fraction = among(rule.metric, utilizations);
    if (!fraction && !among(rule.metric, amounts))
        check.invalid(
            "The scaling rule watches \"" + rule.metric +
            "\"; use cpu, workers, connections, network, disk, requests-per-target, concurrency, queue-depth, response-time or custom.");
    check.positive("The scaling rule's target", rule.target, fraction ? 1 : 1e12);
    if (rule.lowFraction)
        check.positive("The scaling rule's low threshold as a share of its target", *rule.lowFraction, 1);
    if (rule.removeTarget) {
        check.number("The scaling rule's threshold for removing", *rule.removeTarget, {0, fraction ? 1 : 1e12});
        if (*rule.removeTarget > rule.target)
            check.invalid("The scaling rule's threshold for removing is above the one for adding: it would do both at once; lower it.");
    }
    check.number("The base of the custom metric", rule.customBase, {-1e12, 1e12});
    check.number("The custom metric of one request a second", rule.customPerRequest, {-1e12, 1e12});
    if (!rule.watches.empty() && !variant.tier(rule.watches))
        check.error(ErrorCode::BrokenReference,
                    "The scaling rule watches the tier \"" + rule.watches.value + "\", which does not exist; choose another.");
}

void checkSchedule(Checker &check, const std::vector<ScheduledAction> &schedule)
{
    for (const ScheduledAction &entry : schedule) {
        check.number("A scheduled minimum", entry.minimum, replicas);
        if (entry.maximum) {
            check.number("A scheduled maximum", *entry.maximum, replicas);
            if (*entry.maximum < entry.minimum)
                check.invalid("A scheduled maximum is below its minimum; correct one of them.");
        }
        if (entry.desired)
            check.number("A scheduled number of replicas", *entry.desired, replicas);
        check.number("The start of a scheduled action in hours", entry.startHour, hour);
        check.number("The end of a scheduled action in hours", entry.endHour, hour);
        if (entry.endHour < entry.startHour)
            check.invalid("A scheduled action ends before it starts; exchange its hours.");
        const double period = entry.repeats == Recurrence::Once ? 1e9 : entry.repeats == Recurrence::Weekly ? 168 : 24;
        if (entry.endHour - entry.startHour > period)
            check.invalid("A scheduled action lasts longer than the time after which it recurs; shorten it.");
    }
}

} // namespace

void checkScaling(Checker &check, const Variant &variant, const ScalingRule &rule)
{
    std::set<std::string> ids;
    check.id(rule.id.value, ids);
    checkMetric(check, variant, rule);
    check.number("The scaling rule's adjustment", rule.adjustment, {1, 1e4});
    check.number("The scaling rule's adjustment when removing", rule.removeAdjustment, {1, 1e4});
    check.number("The scaling rule's smallest adjustment", rule.minimumAdjustment, {1, 1e4});
    checkSteps(check, rule.steps, rule.adjustmentKind, "The steps of the scaling rule");
    checkSteps(check, rule.removeSteps, rule.adjustmentKind, "The steps for removing of the scaling rule");
    check.positive("The scaling rule's period in seconds", rule.periodSeconds, 86400);
    check.number("The scaling rule's datapoints before adding", rule.outDatapoints, {1, 1440});
    check.number("The scaling rule's datapoints before removing", rule.inDatapoints, {1, 1440});
    check.number("The scaling rule's delay in seconds", rule.delaySeconds, duration);
    check.number("The scaling rule's cooldown after adding in seconds", rule.outCooldownSeconds, duration);
    check.number("The scaling rule's cooldown after removing in seconds", rule.inCooldownSeconds, duration);
    check.number("The scaling rule's wait between adding and removing in seconds", rule.settleSeconds, duration);
    check.positive("The pod autoscaler's period in seconds", rule.pods.syncSeconds, 86400);
    check.number("The pod autoscaler's tolerance", rule.pods.tolerance, {0, 10});
    check.number("The pod autoscaler's stabilization in seconds", rule.pods.stabilizationSeconds, {0, 3600});
    check.number("The pod autoscaler's percent more", rule.pods.upPercent, {0, 1e4});
    check.number("The pod autoscaler's pods more", rule.pods.upPods, replicas);
    check.number("The pod autoscaler's percent fewer", rule.pods.downPercent, {0, 100});
    check.number("The boot time in seconds", rule.bootSeconds, duration);
    if (rule.graceSeconds)
        check.number("The grace of the health check in seconds", *rule.graceSeconds, duration);
    check.number("The warm-up time in seconds", rule.warmUpSeconds, duration);
    check.number("The deregistration delay in seconds", rule.deregistrationSeconds, {0, 3600});
    checkSchedule(check, rule.schedule);
    if (rule.predictive) {
        check.number("The lead of predictive scaling in seconds", rule.predictive->leadSeconds, {0, 3600});
        check.number("The buffer above the maximum", rule.predictive->maximumBuffer, {0, 10});
    }
}

} // namespace headroom::model
