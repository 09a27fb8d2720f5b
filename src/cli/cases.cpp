#include "output.h"
#include "workspace.h"

#include <catalog/templates.h>
#include <estimate/outcome.h>
#include <model/json.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>

namespace headroom::cli {
namespace {

using estimate::Outcome;

/// One line of the table: a variant of a shipped case under one of its scenarios.
struct Line
{
    std::string caseId, variant, scenario;
    Outcome outcome;
    std::string firstLimit;
};

std::string rounded(double value, int decimals)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

/// "Object cache: network full on day 16, 12:09", or what comes nearest to its limit.
std::string limitOf(const Outcome &outcome)
{
    const planning::Bottleneck &bottleneck = outcome.run.summary.bottleneck;
    const planning::TierRun *tier = outcome.run.tier(bottleneck.tier);
    if (!tier)
        return "none";
    const std::string what = (tier->name.empty() ? tier->tier.value : tier->name) + ": " + bottleneck.resource;
    if (!bottleneck.broke)
        return what + " at " + rounded(100 * bottleneck.utilization, 0) + " %";
    const int minutes = int(std::floor(bottleneck.atHour * 60 + 1e-6));
    char clock[64];
    std::snprintf(clock, sizeof clock, " full on day %d, %d:%02d", minutes / 1440 + 1, minutes / 60 % 24, minutes % 60);
    return what + clock;
}

/// A minute, or the period of the quickest scaling rule: a coarser step would see its alarm late.
double stepFor(const model::Variant &variant)
{
    double step = 60;
    for (const model::Tier &tier : variant.tiers)
        if (tier.scaling)
            step = std::min(step, std::max(1.0, tier.scaling->periodSeconds));
    return step;
}

Result<std::vector<Line>> linesOf(const Invocation &call, const catalog::Catalog &catalog, const pricing::PriceBook &prices,
                                  const std::string &id)
{
    const auto text = catalog::readTemplate(call.dataDirectory / "templates", id);
    if (!text)
        return tl::unexpected(text.error());
    const auto project = model::projectFromJson(*text);
    if (!project)
        return failWithin("template " + id, project.error());
    std::vector<Line> lines;
    for (std::size_t s = 0; s < (call.arguments.has("all") ? project->scenarios.size() : 1); ++s)
        for (const model::Variant &variant : project->variants) {
            ProgressLine progress(id + ", " + variant.id.value);
            estimate::EvaluateOptions options;
            options.run.keepSeries = false;
            options.run.stepSeconds = stepFor(variant);
            options.capacity = options.range = false;
            auto outcome = estimate::evaluate(*project, variant.id, project->scenarios[s].id, catalog, prices, options, {},
                                              [&](double done) { progress.show(done); });
            if (!outcome)
                return failWithin("template " + id, outcome.error());
            Line line{id, variant.id.value, project->scenarios[s].id.value, std::move(*outcome), {}};
            line.firstLimit = limitOf(line.outcome);
            lines.push_back(std::move(line));
        }
    return lines;
}

void printMarkdown(const std::vector<Line> &lines)
{
    std::cout << "| case | variant | scenario | USD a month | peak servers | p95 at the peak, ms | errors, busiest hour | errors, month | "
                 "first limit |\n"
                 "|---|---|---|--:|--:|--:|--:|--:|---|\n";
    for (const Line &line : lines) {
        const planning::Summary &summary = line.outcome.run.summary;
        std::cout << "| " << line.caseId << " | " << line.variant << " | " << line.scenario << " | "
                  << rounded(line.outcome.bill.monthlyTotal, 0) << " | " << rounded(summary.peakReplicas, 0) << " | "
                  << rounded(summary.latencyAtPeak.p95Ms, 0) << " | " << rounded(100 * summary.errorRateAtPeak, 2) << " % | "
                  << rounded(100 * summary.errorRate, 3) << " % | " << line.firstLimit << " |\n";
    }
}

Json jsonOf(const Line &line)
{
    const planning::Summary &summary = line.outcome.run.summary;
    return {{"case", line.caseId},
            {"variant", line.variant},
            {"scenario", line.scenario},
            {"monthly_total", line.outcome.bill.monthlyTotal},
            {"peak_replicas", summary.peakReplicas},
            {"p95_ms_at_peak", summary.latencyAtPeak.p95Ms},
            {"error_rate_at_peak", summary.errorRateAtPeak},
            {"error_rate", summary.errorRate},
            {"slo_met", summary.sloMet},
            {"first_limit",
             {{"tier", summary.bottleneck.tier.value},
              {"resource", summary.bottleneck.resource},
              {"at_hour", summary.bottleneck.atHour},
              {"utilization", summary.bottleneck.utilization},
              {"broke", summary.bottleneck.broke}}}};
}

Result<Exit> run(const Invocation &call)
{
    const auto catalog = openCatalog(call);
    if (!catalog)
        return tl::unexpected(catalog.error());
    const auto prices = openPriceBook(call);
    if (!prices)
        return tl::unexpected(prices.error());
    std::vector<std::string> ids = call.arguments.list("cases");
    if (ids.empty()) {
        const auto templates = catalog::listTemplates(call.dataDirectory / "templates");
        if (!templates)
            return tl::unexpected(templates.error());
        for (const catalog::Template &one : *templates)
            if (one.id != "blank")
                ids.push_back(one.id);
    }
    std::vector<Line> lines;
    for (const std::string &id : ids) {
        auto more = linesOf(call, *catalog, *prices, id);
        if (!more)
            return tl::unexpected(more.error());
        std::move(more->begin(), more->end(), std::back_inserter(lines));
    }
    if (call.json()) {
        Json list = Json::array();
        for (const Line &line : lines)
            list.push_back(jsonOf(line));
        print(list);
    } else {
        printMarkdown(lines);
    }
    return Exit::Ok;
}

} // namespace

Verb casesVerb()
{
    return {"cases",
            "Simulate and price the shipped cases, a line a variant",
            {},
            {{"cases", "A,B", "templates; without it all but the blank one"}, {"all", {}, "under every scenario, not only the first"}},
            "Prints a Markdown table: cost a month, servers, latency and errors at the peak, and what gives way first.",
            "cases --cases eurosport",
            run};
}

} // namespace headroom::cli
