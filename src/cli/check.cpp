#include "junit.h"
#include "output.h"
#include "workspace.h"

#include <estimate/outcome.h>
#include <planning/levels.h>

#include <algorithm>
#include <iostream>

namespace headroom::cli {
namespace {

using Metric = model::ServiceLevel::Metric;

/// One criterion under one scenario.
struct Judged
{
    const model::ServiceLevel *level = nullptr;
    const model::Scenario *scenario = nullptr;
    planning::Verdict verdict;
};

const char *metricName(Metric metric)
{
    switch (metric) {
    case Metric::P95Ms:
        return "p95_ms";
    case Metric::P99Ms:
        return "p99_ms";
    case Metric::MeanMs:
        return "mean_ms";
    case Metric::ErrorRate:
        return "error_rate";
    case Metric::MonthlyCost:
        return "monthly_cost_usd";
    }
    return "";
}

std::string figureText(Metric metric, double value)
{
    switch (metric) {
    case Metric::ErrorRate:
        return percent(value, 3);
    case Metric::MonthlyCost:
        return money(value);
    default:
        return fixed(value) + " ms";
    }
}

std::string nameOf(const model::ServiceLevel &level)
{
    return level.name.empty() ? level.id : level.name;
}

std::string sentence(const Judged &one)
{
    const Metric metric = one.level->metric;
    std::string text =
        figureText(metric, one.verdict.obtained) + (one.verdict.met ? ", within " : ", over ") + figureText(metric, one.level->limit);
    if (!one.level->event.empty())
        text += " during the event " + one.level->event;
    if (one.verdict.missedHours > 0)
        text += "; over it for " + fixed(one.verdict.missedHours, 1) + " h";
    return text;
}

Json judgedJson(const Judged &one)
{
    return {{"scenario", one.scenario->id.value},
            {"service_level", one.level->id},
            {"name", nameOf(*one.level)},
            {"metric", metricName(one.level->metric)},
            {"event", one.level->event.empty() ? Json() : Json(one.level->event)},
            {"limit", one.level->limit},
            {"obtained", one.verdict.obtained},
            {"met", one.verdict.met},
            {"missed_hours", one.verdict.missedHours}};
}

JUnitSuite suiteOf(const model::Variant &variant, const model::Scenario &scenario, const std::vector<Judged> &judged)
{
    JUnitSuite suite{"headroom." + variant.id.value + "." + scenario.id.value, {}};
    for (const Judged &one : judged)
        if (one.scenario == &scenario)
            suite.cases.push_back({nameOf(*one.level), one.verdict.met ? std::string() : sentence(one)});
    return suite;
}

Result<Exit> run(const Invocation &call)
{
    const auto catalog = openCatalog(call);
    if (!catalog)
        return tl::unexpected(catalog.error());
    const auto prices = openPriceBook(call);
    if (!prices)
        return tl::unexpected(prices.error());
    const auto project = openValidProject(call, *catalog);
    if (!project)
        return tl::unexpected(project.error());
    if (project->serviceLevels.empty())
        return fail(ErrorCode::InvalidInput, "The project states no service level to check; add one, a p95 or a cost a month.",
                    call.arguments.positional(0));
    const auto variant = chosenVariant(call, *project);
    if (!variant)
        return tl::unexpected(variant.error());
    std::vector<const model::Scenario *> scenarios;
    if (call.arguments.has("scenario")) {
        const auto chosen = chosenScenario(call, *project);
        if (!chosen)
            return tl::unexpected(chosen.error());
        scenarios = {*chosen};
    } else {
        for (const model::Scenario &each : project->scenarios)
            scenarios.push_back(&each);
    }

    std::vector<Judged> judged;
    std::vector<JUnitSuite> suites;
    Json explanations = Json::object();
    bool complete = true;
    for (const model::Scenario *scenario : scenarios) {
        ProgressLine progress("Checking " + scenario->id.value);
        estimate::EvaluateOptions options;
        options.capacity = options.range = false;
        const auto outcome = estimate::evaluate(*project, (*variant)->id, scenario->id, *catalog, *prices, options, {},
                                                [&](double done) { progress.show(done); });
        if (!outcome)
            return failWithin(call.arguments.positional(0), outcome.error());
        for (const planning::Verdict &verdict : outcome->run.summary.verdicts) {
            const auto level = std::find_if(project->serviceLevels.begin(), project->serviceLevels.end(),
                                            [&](const auto &each) { return each.id == verdict.serviceLevel; });
            if (level != project->serviceLevels.end())
                judged.push_back({&*level, scenario, verdict});
        }
        // a bill with a missing price may be under its limit only because of that
        complete = complete && std::none_of(outcome->bill.unpriced.begin(), outcome->bill.unpriced.end(),
                                            [](const auto &part) { return part.code == ErrorCode::NotFound; });
        explanations[scenario->id.value] = outcome->explanation.text();
        suites.push_back(suiteOf(**variant, *scenario, judged));
    }
    if (!complete)
        std::cerr << call.arguments.positional(0)
                  << ": a price is missing, so that costs a month are too low; 'headroom-cli estimate' says which.\n";
    const auto missed = std::size_t(std::count_if(judged.begin(), judged.end(), [](const Judged &one) { return !one.verdict.met; }));
    if (call.arguments.has("junit"))
        if (auto written = writeJUnit(call.arguments.text("junit"), suites); !written)
            return tl::unexpected(written.error());
    if (call.json()) {
        Json checks = Json::array();
        for (const Judged &one : judged)
            checks.push_back(judgedJson(one));
        print({{"variant", (*variant)->id.value},
               {"met", missed == 0},
               {"passed", judged.size() - missed},
               {"failed", missed},
               {"checks", checks},
               {"explanations", explanations}});
    } else {
        Table table({"SCENARIO", "CRITERION", "", "FOUND"});
        for (const Judged &one : judged)
            table.add({one.scenario->id.value, nameOf(*one.level), one.verdict.met ? "met" : "MISSED", sentence(one)});
        table.print();
        for (const auto &[scenario, text] : explanations.items())
            std::cout << '\n' << scenario << ": " << text.get<std::string>() << '\n';
    }
    return missed == 0 ? Exit::Ok : Exit::No;
}

} // namespace

Verb checkVerb()
{
    return {"check",
            "Judge a variant by the service levels and acceptance criteria of the project",
            {fileArgument()},
            {variantOption(),
             {"scenario", "ID", "only under this one; without it under every scenario"},
             {"junit", "OUT.xml", "also write a JUnit report, a test suite a scenario"}},
            "A level that names a scenario is judged under it alone, one that names an event from its start to its end. Exits with 1 when "
            "one is missed.",
            "check shop.headroom --variant optimized --junit check.xml",
            run};
}

} // namespace headroom::cli
