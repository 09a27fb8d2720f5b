#include "controller.h"

#include <cmath>

namespace headroom::simulation {

namespace {

bool sane(double value)
{
    return std::isfinite(value) && value >= 0;
}

bool ascending(const std::vector<StepAdjustment> &steps)
{
    double last = -1;
    for (const StepAdjustment &step : steps) {
        if (!sane(step.beyond) || !sane(step.adjustment) || step.beyond <= last)
            return false;
        last = step.beyond;
    }
    return true;
}

const char *problemOf(const Policy &policy)
{
    if (!(policy.target > 0) || !std::isfinite(policy.target))
        return "The target must be above 0.";
    if (!std::isfinite(policy.offset) || !std::isfinite(policy.scale) || !std::isfinite(policy.lowTarget))
        return "The metric's offset, scale and low threshold must be finite.";
    if (!(policy.periodSeconds > 0) || !sane(policy.delaySeconds) || !sane(policy.outCooldownSeconds) || !sane(policy.inCooldownSeconds) ||
        !sane(policy.settleSeconds) || policy.outDatapoints < 1 || policy.inDatapoints < 1 || policy.outAdjustment < 0 ||
        policy.inAdjustment < 0 || policy.minimumAdjustment < 1)
        return "Periods, delays, cooldowns and data points must be positive.";
    if (!ascending(policy.outSteps) || !ascending(policy.inSteps))
        return "Step adjustments must be finite, not negative, and ascending by their distance from the threshold.";
    if (!(policy.lowFraction >= 0 && policy.lowFraction <= 1))
        return "The low threshold of target tracking lies between 0 and the target.";
    if (!(policy.syncSeconds > 0) || !sane(policy.tolerance) || !sane(policy.stabilizationSeconds) || policy.stabilizationSeconds > 86400 ||
        !sane(policy.upPercent) || !sane(policy.downPercent) || policy.upPods < 0)
        return "Sync period, tolerance, stabilization and limits of the pod autoscaler must be finite and not negative.";
    if (!(policy.growth > 0) || !std::isfinite(policy.growth) || !sane(policy.growthFloor))
        return "The growth must be above 0.";
    return nullptr;
}

} // namespace

const char *problemOf(const Controller &controller)
{
    if (controller.minimum < 0 || controller.maximum < controller.minimum)
        return "The maximum number of replicas is below the minimum.";
    if (!sane(controller.bootSeconds) || !sane(controller.warmUpSeconds) || !sane(controller.deregistrationSeconds))
        return "Boot, warm-up and deregistration times must be finite and not negative.";
    for (const ScheduledMinimum &entry : controller.schedule)
        if (!std::isfinite(entry.fromSeconds) || !std::isfinite(entry.untilSeconds) || entry.minimum < 0 || !sane(entry.repeatSeconds))
            return "The times of a schedule must be finite, its minimum not negative.";
    if (const auto &hosts = controller.hosts)
        if (hosts->replicasPerHost < 1 || hosts->minimum < 0 || hosts->maximum < hosts->minimum || hosts->spare < 0 ||
            !(hosts->targetCapacity > 0 && hosts->targetCapacity <= 1) || !sane(hosts->delaySeconds) || !sane(hosts->bootSeconds) ||
            !sane(hosts->idleSeconds))
            return "Hosts need room for a replica, bounds in order, a target capacity up to 1, and times that are not negative.";
    if (controller.predictive && (!sane(controller.predictive->leadSeconds) || controller.predictive->leadSeconds > 3600 ||
                                  !sane(controller.predictive->maximumBuffer)))
        return "The lead of predictive scaling lies between 0 and an hour, its buffer is not negative.";
    for (const Policy &policy : controller.further)
        if (const char *problem = problemOf(policy))
            return problem;
    return problemOf(static_cast<const Policy &>(controller));
}

} // namespace headroom::simulation
