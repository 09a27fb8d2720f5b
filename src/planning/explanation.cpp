#include "explanation.h"

#include "assemble.h"

#include <traffic/shape.h>

#include <algorithm>
#include <cmath>

namespace headroom::planning {

namespace {

std::string whole(double value)
{
    std::string digits = std::to_string(std::llround(value));
    for (int at = int(digits.size()) - 3; at > (digits.starts_with('-') ? 1 : 0); at -= 3)
        digits.insert(std::size_t(at), ",");
    return digits;
}

std::string oneDecimal(double value)
{
    const long long tenths = std::llround(value * 10);
    return whole(double(tenths / 10)) + "." + std::to_string(std::abs(tenths % 10));
}

/// The event that was on at this hour; of several the one that began last.
std::string eventAt(const model::Scenario &scenario, double hour)
{
    std::string name;
    double latest = -1;
    for (const model::ScenarioEvent &event : scenario.events)
        for (const double start : traffic::occurrences(event, scenario.horizonHours)) {
            const double end = start + std::max(1.0 / 60, traffic::shapeOf(event, start).end() / 3600 - start);
            if (start <= hour + 1e-9 && hour <= end + 0.25 && start > latest) { // what breaks in the quarter of an hour after it is its backlog
                latest = start;
                name = event.name.empty() ? event.id : event.name;
            }
        }
    return name;
}

std::vector<Explanation::TimeShare> timeSharesOf(const model::Variant &variant, const Run &run, std::size_t step)
{
    std::vector<Explanation::TimeShare> shares;
    const auto at = [&](const std::vector<float> &series) { return step < series.size() ? double(series[step]) : 0.0; };
    double all = 0;
    for (const TierRun &tier : run.tiers) {
        if (tier.kind == "users")
            continue; // what is refused at the door is no time spent there
        const double visits = at(tier.requestsPerSecond);
        double time = visits * tier.latency.meanMs; // ms of visits a second: by Little's law the visits at this tier and below
        for (std::size_t l = 0; l < variant.links.size() && l < run.links.size(); ++l)
            if (variant.links[l].from == tier.tier && variant.links[l].synchronous && !variant.links[l].replication)
                if (const TierRun *callee = run.tier(variant.links[l].to))
                    time -= at(run.links[l].requestsPerSecond) * callee->latency.meanMs;
        time = std::max(0.0, time);
        all += time;
        shares.push_back({tier.tier, tier.name, visits > 0 ? time / visits : 0, time});
    }
    for (Explanation::TimeShare &each : shares)
        each.share = all > 0 ? each.share / all : 0;
    std::erase_if(shares, [](const auto &each) { return each.share < 1e-4; });
    std::stable_sort(shares.begin(), shares.end(), [](const auto &a, const auto &b) { return a.share > b.share; });
    return shares;
}

std::string preventionOf(const Explanation &it, const model::Tier &tier, const Run &run)
{
    const std::string factor = it.needed > 1.005 ? oneDecimal(it.needed) + " times the " : "more ";
    const bool scales = tier.scaling.has_value();
    if (it.replicasNeeded > 0) {
        const TierRun *found = run.tier(it.tier);
        const double most = found ? found->maxReplicas : 0;
        const std::string count = std::to_string(it.replicasNeeded) + " replicas of \"" + it.tierName + "\"";
        if (scales && most + 0.5 >= it.replicasNeeded)
            return count + " hold the peak, and there were as many in the end: order them before it begins (a scheduled minimum), or shorten boot and warm-up.";
        return count + " would have held the peak" + (scales ? "; raise the rule's maximum, and schedule them before a steep ramp." : ".");
    }
    if (it.resource == "network")
        return "A type with " + factor + "network bandwidth, or answers kept where they are used (caches inside the servers, smaller responses).";
    if (it.resource == "disk")
        return "A volume with " + factor + "I/O operations a second, or fewer of them (indexes, a cache before it); more CPU would not help.";
    if (it.resource == "cpu")
        return "A type with " + factor + "CPU, or less work a visit (a higher hit ratio before it).";
    if (it.resource == "connections" || it.resource == "workers")
        return factor + it.resource + " in \"" + it.tierName + "\" (if its memory holds them), or a faster answer of what they wait for.";
    return factor + it.resource + " in \"" + it.tierName + "\".";
}

} // namespace

std::string Explanation::text() const
{
    if (tier.empty())
        return "Nothing carries any load.";
    if (!broke)
        return "Nothing gave way; the " + resource + " of \"" + tierName + "\" came nearest to its limit, " + percentText(utilization) + " at " + clockText(atHour) + ".";
    std::string words = "The " + resource + " of \"" + tierName + "\" gave way first, " + clockText(atHour) + (during.empty() ? ", under ordinary traffic" : ", during \"" + during + "\"");
    if (usersThen >= 0.5)
        words += " with " + whole(usersThen) + " users";
    words += ". " + whole(lostRequests) + " requests were lost" + (slowHours > 0 ? " and a latency level was missed for " + oneDecimal(slowHours) + " h" : "") + ".";
    return prevention.empty() ? words : words + " " + prevention;
}

Explanation explain(const model::Project &project, const Run &run, const catalog::Catalog &catalog, const LoadTestResult *capacity)
{
    const Bottleneck &first = run.summary.bottleneck;
    Explanation it;
    const model::Variant *variant = project.variant(run.variant);
    const model::Scenario *scenario = project.scenario(run.scenario);
    const model::Tier *tier = variant ? variant->tier(first.tier) : nullptr;
    if (!tier || !scenario)
        return it;
    it.broke = first.broke;
    it.tier = first.tier;
    it.tierName = tier->name.empty() ? tier->id.value : tier->name;
    it.resource = first.resource;
    it.atHour = first.atHour;
    it.utilization = first.utilization;
    it.lostRequests = run.summary.errors;
    for (const Verdict &verdict : run.summary.verdicts)
        for (const model::ServiceLevel &level : project.serviceLevels)
            if (level.id == verdict.serviceLevel && level.metric != model::ServiceLevel::Metric::ErrorRate && level.metric != model::ServiceLevel::Metric::MonthlyCost)
                it.slowHours = std::max(it.slowHours, verdict.missedHours);
    it.during = eventAt(*scenario, first.atHour);
    const auto step = std::size_t(std::max(0.0, first.atHour * 3600 / run.stepSeconds));
    const auto then = [&](const std::vector<float> &series) { return step < series.size() ? double(series[step]) : 0.0; };
    it.usersThen = then(run.users);
    it.requestsPerSecondThen = then(run.requestsPerSecond);
    it.timeShares = timeSharesOf(*variant, run, run.decisiveStep());
    if (!it.broke)
        return it;
    if (capacity && capacity->limitReached && capacity->maxUsers > 0 && run.summary.peakUsers > capacity->maxUsers && capacity->limitedBy == it.tier)
        it.needed = run.summary.peakUsers / capacity->maxUsers;
    if (it.resource == "cpu" && tier->scaling)
        if (const auto need = replicasFor(project, run.variant, run.scenario, catalog, it.tier, run.summary.peakUsers))
            it.replicasNeeded = need->replicas;
    it.prevention = preventionOf(it, *tier, run);
    if (!it.prevention.empty())
        it.prevention.front() = char(std::toupper(static_cast<unsigned char>(it.prevention.front())));
    return it;
}

} // namespace headroom::planning
