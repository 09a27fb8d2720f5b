#include "assemble.h"

#include <algorithm>
#include <cmath>

namespace headroom::planning {

namespace {

using Severity = Remark::Severity;
using simulation::ControllerKind;
using simulation::StationRun;

/// What the scaling rule of one tier did, and did not do.
void remarkRule(Run &run, const model::Tier &tier, const simulation::Controller &controller, const StationRun &station)
{
    const auto add = [&](Severity severity, const std::string &text) { run.remarks.push_back({severity, tier.id, text}); };
    const bool fraction = controller.signal == simulation::Signal::Utilization, own = fraction && controller.watched < 0;
    const std::string rule = fraction ? percentText(controller.target) + " rule" : "scaling rule";
    const auto metricText = [&](double value) { return fraction ? percentText(value) : std::to_string(int(std::lround(value))); };
    const Bottleneck &bottleneck = run.summary.bottleneck;
    const bool elsewhere = !run.summary.sloMet && bottleneck.broke && bottleneck.tier != tier.id;
    if (controller.kind != ControllerKind::Fixed && elsewhere && !station.atMaximum) {
        const TierRun *first = run.tier(bottleneck.tier);
        const std::string culprit = "the " + bottleneck.resource + " of \"" + (first ? first->name : bottleneck.tier.value) + "\" gives way first (" + clockText(bottleneck.atHour) + ")";
        if (station.additions == 0)
            add(Severity::Bad, "The " + rule + " never fires: the metric stops at " + metricText(station.highestMetric) + ", because " + culprit +
                                   ". More servers would not help.");
        else
            add(Severity::Bad, "The " + rule + " stops at " + std::to_string(int(station.maxReplicas)) + " replicas although requests fail: " + culprit +
                                   ", so the servers wait and their load stays below the threshold.");
    }
    if (station.atMaximum && station.highestMetric >= controller.target)
        add(Severity::Warning, "The rule asked for more than its maximum of " + std::to_string(controller.maximum) + ": the metric reached " +
                                   metricText(station.highestMetric) + ".");
    if (controller.scaleIn == simulation::ScaleIn::Literal && station.removals >= 5 && station.additions >= 5)
        add(Severity::Warning, "The rule oscillates: " + std::to_string(station.additions) + " additions and " + std::to_string(station.removals) +
                                   " removals. Taken literally it removes a replica whenever the load is below " + metricText(controller.target) +
                                   ", which pushes it above again; remove only when the load afterwards stays below.");
    const double lag = controller.bootSeconds + controller.delaySeconds + controller.periodSeconds * controller.outDatapoints;
    const auto full = [&](int slot) { return slot >= 0 ? station.fullSeconds[std::size_t(slot)] : station.fullSeconds.back(); };
    if (own && controller.kind == ControllerKind::Step && station.additions > 1 && !station.atMaximum && full(controller.resource) > 120)
        add(Severity::Bad, "Adding " + std::to_string(controller.outAdjustment) + (controller.outAdjustment == 1 ? " replica" : " replicas") +
                               " at a time cannot follow the ramp: each takes " + std::to_string(int(std::lround(lag / 60))) + " min from the breach to service, and the tier was full for " +
                               std::to_string(int(std::lround(full(controller.resource) / 60))) + " min. Schedule a minimum before the event.");
}

/// Jobs that every server starts by its own clock.
void remarkDuplicates(Run &run, const CompiledPlan &compiled)
{
    for (const traffic::Forecast::Job &job : compiled.forecast.jobs) {
        const TierRun *tier = job.everyServer ? run.tier(job.tier) : nullptr;
        if (tier && tier->maxReplicas > 1)
            run.remarks.push_back({Severity::Bad, job.tier,
                                   "Every server starts \"" + job.requestClass.value + "\" by its own clock: each time it runs up to " +
                                       std::to_string(int(std::lround(tier->maxReplicas))) + " times instead of once. Let it take a lock first, in a cache used for locks."});
    }
}

void remarkCredits(Run &run, const model::Tier &tier, const simulation::Station &station, const StationRun &result)
{
    for (std::size_t r = 0; r < station.resources.size(); ++r) {
        if (result.firstEmptySeconds[r] < 0)
            continue;
        const bool reported = std::any_of(run.remarks.begin(), run.remarks.end(), [&](const Remark &remark) {
            return remark.tier == tier.id && remark.text.find("Burst credit of the " + station.resources[r].name) == 0;
        });
        if (reported)
            continue;
        run.remarks.push_back({Severity::Warning, tier.id,
                               "Burst credit of the " + station.resources[r].name + " hides the bottleneck until " + clockText(result.firstEmptySeconds[r] / 3600) +
                                   "; from then on only the baseline is left, for " + std::to_string(int(std::lround(result.emptySeconds[r] / 60))) +
                                   " min. A test shorter than that does not show it."});
    }
}

} // namespace

void addRemarks(Run &run, const model::Project &, const model::Variant &variant, const CompiledPlan &compiled, const simulation::TimelineResult &result)
{
    run.remarks.insert(run.remarks.end(), compiled.remarks.begin(), compiled.remarks.end());
    if (!run.derivation.remark.empty())
        run.remarks.push_back({Severity::Info, {}, run.derivation.remark});
    remarkDuplicates(run, compiled);
    for (std::size_t t = 0; t < variant.tiers.size(); ++t) {
        const TierStation &settled = compiled.tiers[t];
        if (settled.station < 0)
            continue;
        const StationRun &station = result.stations[std::size_t(settled.station)];
        if (settled.controller >= 0)
            remarkRule(run, variant.tiers[t], compiled.plan.controllers[std::size_t(settled.controller)], station);
        remarkCredits(run, variant.tiers[t], compiled.plan.stations[std::size_t(settled.station)], station);
    }
}

} // namespace headroom::planning
