#include "rules.h"

#include "stations.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>

namespace headroom::planning {

namespace {

using model::ScalingKind;
using model::ScalingRule;
using simulation::Controller;
using simulation::ControllerKind;
using simulation::Signal;

constexpr double never = 1e9; ///< seconds: longer than any horizon

/// One tier's rule while its controller is put together.
struct RuleBuilder
{
    const RuleContext &context;
    std::size_t index;
    const model::Tier &tier = context.variant.tiers[index];
    const catalog::Kind &kind = *context.kinds[index];
    const ScalingRule &rule = *tier.scaling;
    Controller controller{};

    void remark(const std::string &text, Remark::Severity severity = Remark::Severity::Warning) const
    {
        context.remarks.push_back({severity, tier.id, text});
    }
    double number(std::string_view id, double otherwise) const { return numberOr(tier, kind, context.catalog, id, otherwise); }

    bool chooseSignal();
    void chooseKind();
    void copyTimes();
    void copyBounds();
    void copySchedule();
    void copyHosts();
};

std::vector<simulation::StepAdjustment> stepsOf(const std::vector<model::StepAdjustment> &steps)
{
    std::vector<simulation::StepAdjustment> result;
    for (const model::StepAdjustment &step : steps)
        result.push_back({step.beyond, step.adjustment});
    return result;
}

/// \return false when the tier that is watched has no such metric
bool RuleBuilder::chooseSignal()
{
    std::size_t watched = index;
    if (!rule.watches.empty() && rule.watches != tier.id) {
        const auto &tiers = context.variant.tiers;
        watched = std::size_t(std::find_if(tiers.begin(), tiers.end(), [&](const model::Tier &each) { return each.id == rule.watches; }) -
                              tiers.begin());
        if (watched == tiers.size() || context.tiers[watched].station < 0) {
            remark("The scaling rule watches the tier \"" + rule.watches.value + "\", which carries no requests: the rule is ignored.");
            return false;
        }
        controller.watched = context.tiers[watched].station;
    }
    const TierStation &settled = context.tiers[watched];
    const simulation::Station &station = context.plan.stations[std::size_t(settled.station)];
    const bool pool = station.pool.workers > 0;
    bool known = true;
    if (rule.metric == "requests-per-target") {
        controller.signal = Signal::RequestRate;
        controller.scale = 60;
    } else if (rule.metric == "custom") {
        controller.signal = Signal::RequestRate;
        controller.scale = rule.customPerRequest;
        controller.offset = rule.customBase;
    } else if (rule.metric == "concurrency") {
        controller.signal = Signal::Present;
    } else if (rule.metric == "response-time") {
        controller.signal = Signal::Response;
        controller.scale = 1000;
    } else if (rule.metric == "queue-depth") {
        controller.signal = Signal::Waiting;
        known = pool;
    } else if (rule.metric == "workers" || rule.metric == "connections") {
        controller.resource = -1;
        known = pool;
    } else {
        controller.resource = rule.metric == "cpu" ? settled.cpu : rule.metric == "network" ? settled.networkOut : settled.disk;
        known = controller.resource >= 0;
    }
    if (!known && rule.kind != ScalingKind::Scheduled) {
        remark("The scaling rule watches \"" + rule.metric + "\", which " +
               (watched == index ? "this tier" : "\"" + context.variant.tiers[watched].name + "\"") +
               " does not have: the rule is ignored.");
        return false;
    }
    if (watched != index && controller.signal == Signal::Utilization)
        remark("The scaling rule watches the " + rule.metric + " of \"" + context.variant.tiers[watched].name +
               "\", which does not scale with this tier: more replicas here do not relieve it, so the rule runs to its maximum or its "
               "minimum.");
    if (!known)
        controller.resource = -1;
    return true;
}

void RuleBuilder::chooseKind()
{
    switch (rule.kind) {
    case ScalingKind::Step:
        controller.kind = ControllerKind::Step;
        break;
    case ScalingKind::Simple:
        controller.kind = ControllerKind::Simple;
        break;
    case ScalingKind::TargetTracking:
        controller.kind = ControllerKind::TargetTracking;
        break;
    case ScalingKind::HorizontalPod:
        controller.kind = ControllerKind::HorizontalPod;
        break;
    case ScalingKind::Scheduled:
        controller.kind = ControllerKind::Fixed;
        break;
    }
    controller.target = rule.target;
    controller.adjustment = rule.adjustmentKind == model::AdjustmentKind::Exact     ? simulation::AdjustmentKind::Exact
                            : rule.adjustmentKind == model::AdjustmentKind::Percent ? simulation::AdjustmentKind::Percent
                                                                                    : simulation::AdjustmentKind::Change;
    controller.outAdjustment = std::max(1, rule.adjustment);
    controller.inAdjustment = std::max(1, rule.removeAdjustment);
    controller.minimumAdjustment = std::max(1, rule.minimumAdjustment);
    controller.outSteps = stepsOf(rule.steps);
    controller.inSteps = stepsOf(rule.removeSteps);
    controller.lowTarget = rule.removeTarget.value_or(-1);
    controller.lowFraction = rule.lowFraction.value_or(kind.billing == "ec2" ? 0.7 : 0.9);
    controller.scaleIn = rule.scaleIn == model::ScaleInMode::Literal ? simulation::ScaleIn::Literal : simulation::ScaleIn::Projected;
    controller.syncSeconds = std::max(1.0, rule.pods.syncSeconds);
    controller.tolerance = rule.pods.tolerance;
    controller.stabilizationSeconds = rule.pods.stabilizationSeconds;
    controller.upPercent = rule.pods.upPercent;
    controller.upPods = rule.pods.upPods;
    controller.downPercent = rule.pods.downPercent;
    if (rule.predictive)
        controller.predictive = simulation::Predictive{rule.predictive->leadSeconds, rule.predictive->maximumBuffer};
}

void RuleBuilder::copyTimes()
{
    controller.periodSeconds = std::max(1.0, rule.periodSeconds);
    const bool ofInstances = controller.signal == Signal::Utilization && controller.resource >= 0;
    if (ofInstances && kind.parameter("detailed_monitoring") && !context.catalog.flag(tier, "detailed_monitoring"))
        controller.periodSeconds = std::max(controller.periodSeconds, 300.0); // EC2 basic monitoring has one datum in five minutes
    controller.outDatapoints = std::max(1, rule.outDatapoints);
    controller.inDatapoints = std::max(1, rule.inDatapoints);
    controller.delaySeconds = rule.delaySeconds;
    controller.outCooldownSeconds = rule.outCooldownSeconds;
    controller.inCooldownSeconds = rule.inCooldownSeconds;
    controller.settleSeconds = rule.settleSeconds;
    controller.bootSeconds = rule.bootSeconds;
    controller.warmUpSeconds = rule.warmUpSeconds;
    controller.deregistrationSeconds = rule.deregistrationSeconds;
    if (rule.graceSeconds && *rule.graceSeconds < rule.bootSeconds) {
        remark("The grace of the health check ends after " + std::to_string(int(*rule.graceSeconds)) + " s, but a replica boots for " +
                   std::to_string(int(rule.bootSeconds)) +
                   " s: each new one is replaced before it serves. Raise the grace above the boot time.",
               Remark::Severity::Bad);
        controller.bootSeconds = never;
    }
}

void RuleBuilder::copyBounds()
{
    const int stated = int(std::lround(number("min_count", 1)));
    controller.maximum = std::max(1, int(std::lround(context.catalog.number(tier, "max_count"))));
    controller.minimum = std::clamp(stated, kind.role == catalog::StationRole::Database ? 0 : 1, controller.maximum);
    if (controller.kind == ControllerKind::Fixed) // outside its times a schedule leaves the number that stands there
        controller.minimum =
            std::clamp(context.plan.stations[std::size_t(controller.station)].replicas, controller.minimum, controller.maximum);
    if (stated > controller.maximum)
        remark("The minimum of " + std::to_string(stated) + " is above the maximum of " + std::to_string(controller.maximum) +
               ": the maximum holds.");
}

void RuleBuilder::copySchedule()
{
    using model::Recurrence;
    for (const model::ScheduledAction &action : rule.schedule) {
        if (action.minimum > controller.maximum)
            remark("The scheduled minimum of " + std::to_string(action.minimum) + " is above the maximum of " +
                   std::to_string(controller.maximum) + ": raise the maximum.");
        simulation::ScheduledMinimum entry{action.startHour * units::secondsPerHour,
                                           action.endHour * units::secondsPerHour,
                                           std::max(0, action.minimum),
                                           action.maximum.value_or(-1),
                                           action.desired.value_or(-1),
                                           0};
        constexpr double day = 24 * units::secondsPerHour, week = 7 * day;
        if (action.repeats != Recurrence::Weekdays) {
            entry.repeatSeconds = action.repeats == Recurrence::Daily ? day : action.repeats == Recurrence::Weekly ? week : 0;
            controller.schedule.push_back(entry);
            continue;
        }
        const int first = int(std::floor(action.startHour / 24)); // one weekly entry for each working day from the first on
        entry.repeatSeconds = week;
        for (int later = 0; later < 7; ++later)
            if ((context.firstWeekday + first + later) % 7 < 5) {
                simulation::ScheduledMinimum each = entry;
                each.fromSeconds += later * day;
                each.untilSeconds += later * day;
                controller.schedule.push_back(each);
            }
    }
}

/// Tasks or pods on hosts that have to be there first.
void RuleBuilder::copyHosts()
{
    const int perHost = context.tiers[index].replicasPerHost;
    if (perHost <= 0)
        return;
    simulation::Hosts hosts;
    hosts.replicasPerHost = perHost;
    hosts.minimum = std::max(0, int(std::lround(number("min_hosts", 1))));
    hosts.maximum = std::max({1, hosts.minimum, int(std::lround(number("max_hosts", 1000)))});
    hosts.spare = std::max(0, int(std::lround(number("spare_hosts", 0))));
    hosts.targetCapacity = std::clamp(number("host_target_percent", 100) / 100, 0.01, 1.0);
    hosts.bootSeconds = std::max(0.0, number("host_boot_s", hosts.bootSeconds));
    hosts.idleSeconds = std::max(0.0, number("host_idle_s", hosts.idleSeconds));
    if (const int room = hosts.maximum * perHost; room < controller.maximum) {
        remark("The " + std::to_string(hosts.maximum) + " hosts allowed hold " + std::to_string(room) +
               " replicas, fewer than the maximum of " + std::to_string(controller.maximum) + ": raise the maximum of hosts.");
        controller.maximum = std::max(controller.minimum, room);
    }
    controller.hosts = hosts;
}

} // namespace

std::optional<Controller> innateController(std::size_t index, const RuleContext &context)
{
    const TierStation &settled = context.tiers[index];
    const model::Tier &tier = context.variant.tiers[index];
    const catalog::Kind &kind = *context.kinds[index];
    Controller controller;
    controller.station = settled.station;
    if (settled.portions > 1) {
        controller.kind = ControllerKind::Concurrency;
        controller.resource = -1;
        controller.growth = 1; // portions of 100 environments a second
        controller.minimum = int(lambda::burst / lambda::portion);
        controller.maximum = std::max(controller.minimum, settled.portions);
        return controller;
    }
    if (!settled.capacityUnits)
        return std::nullopt;
    const auto units = [&](std::string_view id, double otherwise) { return std::max(1, int(std::lround(numberOr(tier, kind, context.catalog, id, otherwise) / serverless::acuOfOneUnit))); };
    controller.kind = ControllerKind::CapacityUnits;
    controller.resource = settled.cpu;
    controller.growth = std::max(1.0, numberOr(tier, kind, context.catalog, "scale_seconds", 15));
    controller.growthFloor = 1; // half an ACU a second
    controller.minimum = units("min_acu", 0.5);
    controller.maximum = std::max(controller.minimum, units("max_acu", 16));
    return controller;
}

std::optional<Controller> controllerOf(std::size_t index, const RuleContext &context)
{
    RuleBuilder builder{context, index};
    if (!builder.kind.parameter("max_count")) {
        builder.remark("Has a scaling rule, but this kind of tier cannot change its number: the rule is ignored.");
        return std::nullopt;
    }
    if (!builder.chooseSignal())
        return std::nullopt;
    builder.controller.station = context.tiers[index].station;
    builder.chooseKind();
    builder.copyTimes();
    builder.copyBounds();
    builder.copySchedule();
    builder.copyHosts();
    return std::move(builder.controller);
}

} // namespace headroom::planning
