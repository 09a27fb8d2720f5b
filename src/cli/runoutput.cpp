#include "runoutput.h"

#include "output.h"

#include <algorithm>
#include <iostream>

namespace headroom::cli {
namespace {

using namespace planning;

Json latencyJson(const Latency &latency)
{
    return {{"mean_ms", latency.meanMs}, {"p50_ms", latency.p50Ms}, {"p95_ms", latency.p95Ms}, {"p99_ms", latency.p99Ms}};
}

Json elasticityJson(const ScalingFigures &figures)
{
    const simulation::Elasticity &e = figures.elasticity;
    return {{"over_provisioned", e.overAccuracy},
            {"under_provisioned", e.underAccuracy},
            {"over_time_share", e.overShare},
            {"under_time_share", e.underShare},
            {"supply_changes", e.supplyChanges},
            {"demand_changes", e.demandChanges},
            {"jitter_per_hour", e.jitter},
            {"most_changes_an_hour", figures.mostChangesAnHour},
            {"longest_shortage_s", figures.longestShortageSeconds},
            {"verdict", figures.verdict}};
}

Json tierJson(const TierRun &tier)
{
    Json peak = Json::object();
    for (const auto &[resource, utilization] : tier.peakUtilization)
        peak[resource] = utilization;
    Json json{{"id", tier.tier.value},
            {"name", tier.name},
            {"kind", tier.kind},
            {"requests", tier.requests},
            {"errors", tier.errors},
            {"peak_utilization", peak},
            {"replicas", {{"min", tier.minReplicas}, {"mean", tier.meanReplicas}, {"max", tier.maxReplicas}}},
            {"instance_hours", tier.instanceHours},
            {"p95_ms", tier.latency.p95Ms},
            {"latency", latencyJson(tier.latency)}};
    if (tier.hostHours > 0)
        json["host_hours"] = tier.hostHours;
    if (tier.scaling)
        json["elasticity"] = elasticityJson(*tier.scaling);
    return json;
}

Json classJson(const Run::ClassRun &one)
{
    Json json{{"id", one.requestClass.value}, {"requests", one.requests}, {"errors", one.errors}};
    json.update(latencyJson(one.latency));
    return json;
}

Json levelJson(const Verdict &verdict)
{
    return {{"id", verdict.serviceLevel}, {"obtained", verdict.obtained}, {"met", verdict.met}, {"missed_hours", verdict.missedHours}};
}

Json budgetJson(const ErrorBudget &budget)
{
    Json days = Json::array();
    for (const ErrorBudget::Day &each : budget.days)
        days.push_back({{"day", each.day + 1}, {"errors", each.errors}, {"share", budget.allowed > 0 ? Json(each.errors / budget.allowed) : Json()}});
    return {{"id", budget.serviceLevel}, {"allowed", budget.allowed}, {"spent", budget.spent}, {"days", days}};
}

const char *wordFor(Remark::Severity severity)
{
    switch (severity) {
    case Remark::Severity::Info:
        return "info";
    case Remark::Severity::Warning:
        return "warning";
    case Remark::Severity::Bad:
        return "bad";
    }
    return "info";
}

Json remarkJson(const Remark &remark)
{
    return {{"severity", wordFor(remark.severity)}, {"tier", remark.tier.value}, {"text", remark.text}};
}

template<class T>
Json listOf(const std::vector<T> &all, Json (*one)(const T &))
{
    Json list = Json::array();
    for (const T &each : all)
        list.push_back(one(each));
    return list;
}

Json derivationJson(const traffic::Derivation &derivation)
{
    return {{"visits_per_month", derivation.visitsPerMonth},
            {"page_views_per_month", derivation.pageViewsPerMonth},
            {"requests_per_month", derivation.requestsPerMonth},
            {"peak_page_views_per_second", derivation.peakPageViewsPerSecond},
            {"ordinary_users_at_peak", derivation.ordinaryUsersAtPeak},
            {"campaign_visits", derivation.campaignVisits},
            {"remark", derivation.remark}};
}

/// The resource that came nearest to its limit.
std::string hottest(const TierRun &tier)
{
    const auto found = std::max_element(tier.peakUtilization.begin(), tier.peakUtilization.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    return found == tier.peakUtilization.end() ? std::string() : found->first + ' ' + percent(found->second, 0);
}

std::string inTotal(double count)
{
    return fixed(count, count < 100 ? 1 : 0);
}

/// Bottleneck, verdicts, tiers, remarks.
void printRest(const Run &run)
{
    const Summary &summary = run.summary;
    const Bottleneck &bottleneck = summary.bottleneck;
    if (!bottleneck.tier.empty())
        std::cout << '\n'
                  << (bottleneck.broke ? "First to break: " : "Nearest to its limit: ") << bottleneck.tier.value << ", "
                  << bottleneck.resource << ' ' << percent(bottleneck.utilization, 0) << " at hour " << fixed(bottleneck.atHour, 1) << '\n';
    for (const Verdict &verdict : summary.verdicts)
        std::cout << "Service level " << verdict.serviceLevel
                  << (verdict.met ? ": met" : ": MISSED for " + fixed(verdict.missedHours, 1) + " h") << '\n';
    std::cout << '\n';
    Table tiers({"TIER", "REQUESTS", "ERRORS", "PEAK", "REPLICAS", "MOST", "INSTANCE HOURS"});
    for (const TierRun &tier : run.tiers)
        tiers.add({tier.tier.value, fixed(tier.requests), fixed(tier.errors), hottest(tier), inTotal(tier.meanReplicas),
                   fixed(tier.maxReplicas), fixed(tier.instanceHours)});
    tiers.print();
    for (const TierRun &tier : run.tiers)
        if (tier.scaling)
            std::cout << '\n' << tier.tier.value << ": " << tier.scaling->verdict << " Mean " << fixed(tier.scaling->elasticity.overAccuracy, 2) << " replicas too many, "
                      << fixed(tier.scaling->elasticity.underAccuracy, 2) << " too few.\n";
    for (const Remark &remark : run.remarks)
        std::cout << '\n' << (remark.tier.empty() ? "" : remark.tier.value + ": ") << remark.text;
    std::cout << (run.remarks.empty() ? "" : "\n");
}

} // namespace

Json bottleneckJson(const Bottleneck &bottleneck)
{
    if (bottleneck.tier.empty())
        return nullptr;
    return {{"tier", bottleneck.tier.value},
            {"resource", bottleneck.resource},
            {"at_hour", bottleneck.atHour},
            {"utilization", bottleneck.utilization},
            {"broke", bottleneck.broke}};
}

Json explanationJson(const Explanation &explanation)
{
    Json shares = Json::array();
    for (const Explanation::TimeShare &each : explanation.timeShares)
        shares.push_back({{"tier", each.tier.value}, {"ms", each.ms}, {"share", each.share}});
    return {{"broke", explanation.broke},
            {"tier", explanation.tier.value},
            {"resource", explanation.resource},
            {"at_hour", explanation.atHour},
            {"utilization", explanation.utilization},
            {"during", explanation.during},
            {"users", explanation.usersThen},
            {"rps", explanation.requestsPerSecondThen},
            {"lost_requests", explanation.lostRequests},
            {"slow_hours", explanation.slowHours},
            {"needed", explanation.needed},
            {"replicas_needed", explanation.replicasNeeded},
            {"prevention", explanation.prevention},
            {"text", explanation.text()},
            {"time_shares", shares}};
}

void printExplanation(const Explanation &explanation)
{
    std::cout << '\n' << explanation.text() << '\n';
    if (explanation.timeShares.empty())
        return;
    std::cout << "Time of requests at that moment: ";
    for (std::size_t i = 0; i < std::min<std::size_t>(4, explanation.timeShares.size()); ++i)
        std::cout << (i ? ", " : "") << explanation.timeShares[i].tier.value << ' ' << percent(explanation.timeShares[i].share, 0);
    std::cout << '\n';
}

Json summaryJson(const Summary &summary)
{
    return {{"requests", summary.requests},
            {"errors", summary.errors},
            {"error_rate", summary.errorRate},
            {"mean_ms", summary.latency.meanMs},
            {"p50_ms", summary.latency.p50Ms},
            {"p95_ms", summary.latency.p95Ms},
            {"p99_ms", summary.latency.p99Ms},
            {"peak_rps", summary.peakRps},
            {"peak_users", summary.peakUsers},
            {"peak_hour", summary.peakHour},
            {"peak_replicas", summary.peakReplicas},
            {"scaling_tier", summary.scalingTier.value},
            {"slo_met", summary.sloMet},
            {"bottleneck", bottleneckJson(summary.bottleneck)},
            {"all_requests", latencyJson(summary.latencyAllRequests)},
            {"at_peak", latencyJson(summary.latencyAtPeak)},
            {"error_rate_at_peak", summary.errorRateAtPeak},
            {"service_levels", listOf(summary.verdicts, levelJson)},
            {"error_budgets", listOf(summary.budgets, budgetJson)}};
}

Json runJson(const Run &run, const std::string &priceBookAsOf)
{
    return {{"variant", run.variant.value},
            {"scenario", run.scenario.value},
            {"engine", run.engine},
            {"engine_version", run.engineVersion},
            {"seed", run.seed},
            {"horizon_hours", run.horizonHours()},
            {"step_seconds", run.stepSeconds},
            {"price_book_as_of", priceBookAsOf},
            {"summary", summaryJson(run.summary)},
            {"tiers", listOf(run.tiers, tierJson)},
            {"classes", listOf(run.classes, classJson)},
            {"traffic", derivationJson(run.derivation)},
            {"remarks", listOf(run.remarks, remarkJson)}};
}

void printRun(const Run &run)
{
    const Summary &summary = run.summary;
    std::cout << "Variant " << run.variant.value << ", scenario " << run.scenario.value << ", " << fixed(run.horizonHours())
              << " hours\n\n";
    Table figures({"", "MONTH", "BUSIEST HOUR"});
    figures.add({"p95 of dynamic requests, ms", fixed(summary.latency.p95Ms), fixed(summary.latencyAtPeak.p95Ms)});
    figures.add({"mean, ms", fixed(summary.latency.meanMs), fixed(summary.latencyAtPeak.meanMs)});
    figures.add({"errors", percent(summary.errorRate, 2), percent(summary.errorRateAtPeak, 2)});
    figures.add({"requests", fixed(summary.requests), fixed(summary.peakRps) + " /s"});
    figures.add({"simultaneous users", "", fixed(summary.peakUsers) + " at hour " + fixed(summary.peakHour, 1)});
    figures.print();
    printRest(run);
}

Json windowJson(const WindowRun &window, const std::string &priceBookAsOf)
{
    Json json = runJson(window.run, priceBookAsOf);
    const auto estimated = [](const Estimated &figure) { return Json{{"value", figure.value}, {"half_width_95", figure.halfWidth}}; };
    json["summary"]["p999_ms"] = window.p999Ms.value;
    json["window"] = {{"from_hour", window.fromHour},
                      {"to_hour", window.toHour},
                      {"replications", window.replications},
                      {"events", window.events},
                      {"attempts", window.attempts},
                      {"mean_ms", estimated(window.meanMs)},
                      {"p50_ms", estimated(window.p50Ms)},
                      {"p95_ms", estimated(window.p95Ms)},
                      {"p99_ms", estimated(window.p99Ms)},
                      {"p999_ms", estimated(window.p999Ms)},
                      {"error_rate", estimated(window.errorRate)},
                      {"timeline", latencyJson(window.timeline)},
                      {"timeline_error_rate", window.timelineErrorRate},
                      {"engines_differ", window.differs}};
    return json;
}

void printWindow(const WindowRun &window)
{
    const Run &run = window.run;
    std::cout << "Variant " << run.variant.value << ", scenario " << run.scenario.value << ", hours " << fixed(window.fromHour, 2) << " to "
              << fixed(window.toHour, 2) << ", " << window.replications << " replications, seed " << run.seed << "\n\n";
    Table figures({"DYNAMIC REQUESTS", "EVENTS", "± 95 %", "TIMELINE"});
    const auto row = [&](const char *name, const Estimated &figure, const std::string &timeline) {
        figures.add({name, fixed(figure.value, 1), fixed(figure.halfWidth, 1), timeline});
    };
    row("mean, ms", window.meanMs, fixed(window.timeline.meanMs, 1));
    row("p50, ms", window.p50Ms, fixed(window.timeline.p50Ms, 1));
    row("p95, ms", window.p95Ms, fixed(window.timeline.p95Ms, 1));
    row("p99, ms", window.p99Ms, fixed(window.timeline.p99Ms, 1));
    row("p99.9, ms", window.p999Ms, "");
    figures.add({"errors of all requests", percent(window.errorRate.value, 2), percent(window.errorRate.halfWidth, 2), percent(window.timelineErrorRate, 2)});
    figures.print();
    printRest(run);
}

} // namespace headroom::cli
