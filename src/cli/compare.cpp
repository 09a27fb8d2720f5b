#include "evaluation.h"
#include "events.h"
#include "output.h"
#include "runoutput.h"

#include <iostream>

namespace headroom::cli {
namespace {

using headroom::estimate::Change;
using headroom::estimate::Comparison;
using headroom::estimate::Outcome;

const char *wordFor(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added:
        return "added";
    case Change::Kind::Removed:
        return "removed";
    case Change::Kind::Changed:
        return "changed";
    case Change::Kind::Unchanged:
        return "unchanged";
    }
    return "changed";
}

Json variantJson(const model::Variant &variant, const Outcome &outcome)
{
    const planning::Summary &summary = outcome.run.summary;
    return {{"id", variant.id.value},
            {"name", variant.name},
            {"monthly_total", outcome.bill.monthlyTotal},
            {"low", outcome.bill.low},
            {"high", outcome.bill.high},
            {"upfront_total", outcome.bill.upfrontTotal},
            {"p95_ms", summary.latency.p95Ms},
            {"p95_ms_at_peak", summary.latencyAtPeak.p95Ms},
            {"error_rate", summary.errorRate},
            {"error_rate_at_peak", summary.errorRateAtPeak},
            {"peak_users", summary.peakUsers},
            {"peak_rps", summary.peakRps},
            {"peak_replicas", summary.peakReplicas},
            {"slo_met", summary.sloMet},
            {"bottleneck", bottleneckJson(summary.bottleneck)},
            {"max_users", outcome.capacity.maxUsers},
            {"headroom", outcome.headroom()},
            {"unpriced", outcome.bill.unpriced.size()}};
}

/// Every variant against the first.
std::vector<Comparison> comparisons(const Evaluation &evaluation)
{
    std::vector<Comparison> all;
    for (std::size_t i = 1; i < evaluation.variants.size(); ++i)
        all.push_back(headroom::estimate::compare(*evaluation.variants[0], evaluation.outcomes[0].bill, *evaluation.variants[i],
                                                  evaluation.outcomes[i].bill, evaluation.catalog));
    return all;
}

Json comparisonJson(const Evaluation &evaluation)
{
    Json variants = Json::array(), changes = Json::array();
    for (std::size_t i = 0; i < evaluation.variants.size(); ++i)
        variants.push_back(variantJson(*evaluation.variants[i], evaluation.outcomes[i]));
    const std::vector<Comparison> all = comparisons(evaluation);
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const Change &change : all[i].changes)
            changes.push_back({{"from", evaluation.variants[0]->id.value},
                               {"to", evaluation.variants[i + 1]->id.value},
                               {"tier", change.tier.value},
                               {"tier_name", change.tierName},
                               {"kind", wordFor(change.kind)},
                               {"what", change.what},
                               {"monthly_delta", change.monthlyDelta}});
    return {{"scenario", evaluation.scenario->id.value}, {"currency", "USD"}, {"variants", variants}, {"changes", changes}};
}

std::string bottleneckText(const planning::Bottleneck &bottleneck)
{
    return bottleneck.tier.empty() ? "" : bottleneck.tier.value + ' ' + bottleneck.resource + ' ' + percent(bottleneck.utilization, 0);
}

void printComparison(const Evaluation &evaluation)
{
    std::cout << "Scenario " << evaluation.scenario->name << "\n\n";
    std::vector<std::string> header{""};
    for (const model::Variant *variant : evaluation.variants)
        header.push_back(variant->name.empty() ? variant->id.value : variant->name);
    Table table(header);
    const auto row = [&](const char *name, std::string (*figure)(const Outcome &)) {
        std::vector<std::string> cells{name};
        for (const Outcome &outcome : evaluation.outcomes)
            cells.push_back(figure(outcome));
        table.add(cells);
    };
    row("Cost a month", [](const Outcome &o) { return money(o.bill.monthlyTotal); });
    row("P10 to P90", [](const Outcome &o) { return money(o.bill.low) + " to " + money(o.bill.high); });
    row("p95, busiest hour", [](const Outcome &o) { return fixed(o.run.summary.latencyAtPeak.p95Ms) + " ms"; });
    row("p95, month", [](const Outcome &o) { return fixed(o.run.summary.latency.p95Ms) + " ms"; });
    row("Errors, busiest hour", [](const Outcome &o) { return percent(o.run.summary.errorRateAtPeak, 2); });
    row("Errors, month", [](const Outcome &o) { return percent(o.run.summary.errorRate, 2); });
    row("Most simultaneous users", [](const Outcome &o) { return fixed(o.run.summary.peakUsers); });
    row("Most servers", [](const Outcome &o) { return fixed(o.run.summary.peakReplicas); });
    row("Users it carries", [](const Outcome &o) { return (o.capacity.limitReached ? "" : "more than ") + fixed(o.capacity.maxUsers); });
    row("Headroom", [](const Outcome &o) { return percent(o.headroom(), 0); });
    row("Bottleneck", [](const Outcome &o) { return bottleneckText(o.run.summary.bottleneck); });
    row("Service levels", [](const Outcome &o) { return std::string(o.run.summary.sloMet ? "met" : "MISSED"); });
    table.print();
    const std::vector<Comparison> all = comparisons(evaluation);
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::cout << '\n'
                  << header[1] << " to " << header[i + 2] << ": " << money(all[i].monthlyDelta) << " a month ("
                  << percent(all[i].monthlyDeltaFraction) << ")\n\n";
        Table changes({"TIER", "WHAT", "USD A MONTH"});
        for (const Change &change : all[i].changes)
            changes.add({change.tierName.empty() ? change.tier.value : change.tierName, change.what, money(change.monthlyDelta)});
        changes.print();
    }
}

Result<Exit> run(const Invocation &call)
{
    headroom::estimate::EvaluateOptions options;
    options.run.keepSeries = options.commitments = false;
    const auto evaluation = evaluate(call, Variants::Several, options);
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    if ((*evaluation)->variants.size() < 2)
        return fail(ErrorCode::InvalidInput, "A comparison needs two variants; name them with --variants A,B.",
                    call.arguments.positional(0));
    if (call.json())
        print(comparisonJson(**evaluation));
    else
        printComparison(**evaluation);
    if (reportUnpriced(call, **evaluation) == Exit::BadInput)
        return Exit::BadInput;
    const auto isMissed = [](const Outcome &outcome) { return !outcome.run.summary.sloMet; };
    const bool missed = std::any_of((*evaluation)->outcomes.begin(), (*evaluation)->outcomes.end(), isMissed);
    return call.arguments.has("check") && missed ? Exit::No : Exit::Ok;
}

} // namespace

Verb compareVerb()
{
    return {"compare",
            "Put variants side by side: cost, response, errors, and what changed",
            {fileArgument()},
            {variantsOption(),
             scenarioOption(),
             eventOption(),
             bookOption(),
             {"check", {}, "exit with 1 when one of them misses a latency or error level"}},
            "The first variant is what the others are compared with.",
            "compare shop.headroom --variants planned,optimized",
            run};
}

} // namespace headroom::cli
