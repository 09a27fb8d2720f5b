#include "output.h"
#include "workspace.h"

#include <exchange/jmeter.h>
#include <planning/collapse.h>
#include <planning/drift.h>
#include <store/projectfile.h>

#include <QDate>

#include <algorithm>
#include <iostream>

namespace headroom::cli {
namespace {

using namespace planning;

Json resultJson(const LoadTestResult &result, const std::string &variant, const std::string &scenario)
{
    Json steps = Json::array();
    for (const LoadTestStep &step : result.steps)
        steps.push_back({{"users", step.users},
                         {"rps", step.rps},
                         {"p95_ms", step.p95Ms},
                         {"error_rate", step.errorRate},
                         {"replicas", step.replicas}});
    Json limit = nullptr;
    if (result.limitReached)
        limit = {{"tier", result.limitedBy.value}, {"resource", result.limitedByResource}};
    return {{"variant", variant},       {"scenario", scenario}, {"max_users", result.maxUsers},
            {"max_rps", result.maxRps}, {"limited_by", limit},  {"steps", steps}};
}

void printResult(const LoadTestResult &result)
{
    std::cout << "Carries " << fixed(result.maxUsers) << " simultaneous users, " << fixed(result.maxRps) << " requests/s; ";
    if (result.limitReached)
        std::cout << "then " << result.limitedBy.value << " runs out of " << result.limitedByResource << ".\n\n";
    else
        std::cout << "nothing broke up to there.\n\n";
    Table table({"USERS", "REQUESTS/S", "P95 MS", "ERRORS", "REPLICAS"});
    for (const LoadTestStep &step : result.steps)
        table.add({fixed(step.users), fixed(step.rps, 1), fixed(step.p95Ms), percent(step.errorRate, 2), fixed(step.replicas)});
    table.print();
}

Result<LoadTestOptions> optionsFrom(const Arguments &arguments)
{
    const auto most = arguments.number("max-users", 1, 1e9);
    const auto replicas = arguments.number("replicas", 1, 1e6);
    if (!most)
        return tl::unexpected(most.error());
    if (!replicas)
        return tl::unexpected(replicas.error());
    LoadTestOptions options;
    options.maxUsers = most->value_or(options.maxUsers);
    options.fixedReplicas = static_cast<int>(replicas->value_or(0));
    options.baselineNetwork = !arguments.has("burst");
    return options;
}

/// How many replicas of a tier a number of users needs.
Result<Exit> need(const Invocation &call, const model::Project &project, const model::Variant &variant, const model::Scenario &scenario,
                  const catalog::Catalog &catalog)
{
    const auto users = call.arguments.number("users", 0, 1e9);
    if (!users)
        return tl::unexpected(users.error());
    const model::TierId tier(call.arguments.text("tier"));
    if (tier.empty() || !*users)
        return fail(ErrorCode::InvalidInput, "To learn how many replicas are needed give both --tier ID and --users N.");
    const auto needed = replicasFor(project, variant.id, scenario.id, catalog, tier, **users);
    if (!needed)
        return failWithin(call.arguments.positional(0), needed.error());
    if (call.json())
        print({{"variant", variant.id.value},
               {"tier", tier.value},
               {"users", **users},
               {"replicas", needed->replicas},
               {"utilization", needed->utilization},
               {"utilization_with_one_fewer", needed->utilizationWithOneFewer}});
    else
        std::cout << fixed(**users) << " users need " << needed->replicas << " replicas of " << tier.value << ": "
                  << percent(needed->utilization) << " busy; with one fewer " << percent(needed->utilizationWithOneFewer) << ".\n";
    return Exit::Ok;
}

/// Keeps a test in the project: in its own file, or in the one that -o names.
Result<> keep(const Invocation &call, model::Project project, model::LoadTest test)
{
    project.loadTests.push_back(std::move(test));
    const std::filesystem::path target = call.arguments.text("o", call.arguments.positional(0));
    if (target != call.arguments.positional(0))
        return saveProject(call, project, target);
    return target.extension() == ".json" ? store::exportJson(project, target) : store::save(project, target);
}

std::string today(const Invocation &call)
{
    return call.arguments.text("date", QDate::currentDate().toString(Qt::ISODate).toStdString());
}

/// A load generator's results as a test of the project.
Result<model::LoadTest> imported(const Invocation &call, const model::Project &project, const model::Variant &variant)
{
    auto results = exchange::readJMeter(call.arguments.text("import"));
    if (!results)
        return tl::unexpected(std::move(results.error()));
    if (results->points.empty())
        return fail(ErrorCode::InvalidInput, "No number of users was held for 5 s with 20 samples; test each load for longer.",
                    call.arguments.text("import"));
    model::LoadTest test;
    test.name = call.arguments.text("save");
    test.id = planning::freeTestId(project, test.name);
    test.variant = variant.id;
    test.tier = model::TierId(call.arguments.text("tier"));
    test.origin = model::LoadTest::Origin::Imported;
    test.date = call.arguments.has("date") || results->date.empty() ? today(call) : results->date;
    test.points = std::move(results->points);
    for (const model::LoadTestPoint &point : test.points) {
        test.users = point.errorRate <= 0.01 ? std::max(test.users, point.users) : test.users;
        test.rps = point.errorRate <= 0.01 ? std::max(test.rps, point.rps) : test.rps;
    }
    return test;
}

const char *originName(model::LoadTest::Origin origin)
{
    switch (origin) {
    case model::LoadTest::Origin::Stated:
        return "stated";
    case model::LoadTest::Origin::Simulated:
        return "simulated";
    case model::LoadTest::Origin::Imported:
        return "imported";
    }
    return "";
}

std::string signedPercent(double change)
{
    return (change > 0 ? "+" : "") + percent(change);
}

/// The stored tests of a variant, each against the one before; No when the last one is worse.
Exit compareTests(const Invocation &call, const model::Project &project, const model::VariantId &variant)
{
    const std::vector<planning::Drift> drift = planning::drift(project, variant);
    if (call.json()) {
        Json tests = Json::array();
        for (const planning::Drift &one : drift)
            tests.push_back({{"id", one.test->id},
                             {"name", one.test->name},
                             {"date", one.test->date},
                             {"origin", originName(one.test->origin)},
                             {"max_users", one.test->users},
                             {"max_rps", one.test->rps},
                             {"limited_by", one.test->limitedBy.empty()
                                                ? Json()
                                                : Json{{"tier", one.test->limitedBy.value}, {"resource", one.test->limitedByResource}}},
                             {"users_change", one.first ? Json() : Json(one.usersChange)},
                             {"rps_change", one.first ? Json() : Json(one.rpsChange)},
                             {"at_users", one.atUsers},
                             {"p95_ms", one.p95Ms},
                             {"p95_change", one.first ? Json() : Json(one.p95Change)},
                             {"worse", one.worse}});
        print({{"variant", variant.value}, {"tests", tests}});
    } else if (drift.empty()) {
        std::cout << "Variant " << variant.value << " has no stored load test; keep one with --save NAME.\n";
    } else {
        Table table(
            {"DATE", "TEST", "ORIGIN", "USERS", "CHANGE", "REQUESTS/S", "CHANGE", "P95 MS", "AT USERS", "CHANGE", "GIVES WAY FIRST", ""});
        for (const planning::Drift &one : drift)
            table.add({one.test->date.empty() ? "-" : one.test->date, one.test->name.empty() ? one.test->id : one.test->name,
                       originName(one.test->origin), fixed(one.test->users), one.first ? "" : signedPercent(one.usersChange),
                       one.test->rps > 0 ? fixed(one.test->rps) : "", one.first ? "" : signedPercent(one.rpsChange),
                       one.p95Ms > 0 ? fixed(one.p95Ms) : "", one.atUsers > 0 ? fixed(one.atUsers) : "",
                       one.first || !(one.p95Ms > 0) ? "" : signedPercent(one.p95Change),
                       one.test->limitedBy.empty() ? "" : one.test->limitedBy.value + ", " + one.test->limitedByResource,
                       one.worse ? "WORSE" : ""});
        table.print();
    }
    return !drift.empty() && drift.back().worse ? Exit::No : Exit::Ok;
}

Result<planning::CollapseOptions> collapseOptionsFrom(const Arguments &arguments)
{
    planning::CollapseOptions options;
    const auto spike = arguments.number("spike", 1, 1000), seconds = arguments.number("spike-seconds", 1, 3600),
               risk = arguments.number("risk", 1e-4, 0.49), trials = arguments.number("trials", 20, 100000),
               attempts = arguments.number("attempts", 1, 100), most = arguments.number("max-users", 1, 1e9);
    for (const auto *each : {&spike, &seconds, &risk, &trials, &attempts, &most})
        if (!*each)
            return tl::unexpected(each->error());
    const auto seed = arguments.wholeNumber("seed");
    if (!seed)
        return tl::unexpected(seed.error());
    options.spike = spike->value_or(options.spike);
    options.spikeSeconds = seconds->value_or(options.spikeSeconds);
    options.risk = risk->value_or(options.risk);
    options.trials = static_cast<int>(trials->value_or(options.trials));
    options.attempts = static_cast<int>(attempts->value_or(0));
    options.mostUsers = most->value_or(0);
    options.seed = seed->value_or(options.seed);
    return options;
}

Result<Exit> findCollapse(const Invocation &call, const model::Project &project, const model::Variant &variant,
                          const model::Scenario &scenario, const catalog::Catalog &catalog)
{
    const auto options = collapseOptionsFrom(call.arguments);
    if (!options)
        return tl::unexpected(options.error());
    const auto result = [&] {
        ProgressLine progress("Trying");
        return planning::collapse(project, variant.id, scenario.id, catalog, *options, {}, [&](double done) { progress.show(done); });
    }();
    if (!result)
        return failWithin(call.arguments.positional(0), result.error());
    if (call.json()) {
        Json levels = Json::array();
        for (const planning::CollapseLevel &level : result->levels)
            levels.push_back({{"users", level.users},
                              {"page_views_per_second", level.pageViewsPerSecond},
                              {"trials", level.trials},
                              {"collapsed", level.collapsed},
                              {"share", level.share},
                              {"low", level.low},
                              {"high", level.high},
                              {"fitted", level.fitted}});
        print({{"variant", variant.id.value},
               {"scenario", scenario.id.value},
               {"spike", options->spike},
               {"spike_seconds", options->spikeSeconds},
               {"risk", options->risk},
               {"found", result->found},
               {"safe_users", result->safeUsers},
               {"safe_low", result->safeLow},
               {"safe_high", result->safeHigh},
               {"half_users", result->found ? Json(result->halfUsers) : Json()},
               {"trials", result->trials},
               {"events", result->events},
               {"levels", levels}});
        return Exit::Ok;
    }
    if (result->found)
        std::cout << "Up to " << fixed(result->safeUsers) << " users (95 %: " << fixed(result->safeLow) << " to " << fixed(result->safeHigh)
                  << ") the chance of a lasting collapse after a spike to " << fixed(options->spike, 1) << " times the load for "
                  << fixed(options->spikeSeconds) << " s is at most " << percent(options->risk) << "; at " << fixed(result->halfUsers)
                  << " it is one half.\n\n";
    else if (result->safeUsers > 0)
        std::cout << "No trial collapsed, up to " << fixed(result->safeUsers)
                  << " users; look further with --max-users, or try a larger --spike or more --attempts.\n\n";
    else
        std::cout << "Every trial collapsed, from " << fixed(result->levels.empty() ? 0 : result->levels.front().users) << " users on.\n\n";
    Table table({"USERS", "PAGES/S", "TRIALS", "COLLAPSED", "SHARE", "95 % FROM", "TO"});
    for (const planning::CollapseLevel &level : result->levels)
        table.add({fixed(level.users), fixed(level.pageViewsPerSecond, 1), std::to_string(level.trials), std::to_string(level.collapsed),
                   percent(level.share), percent(level.low), percent(level.high)});
    table.print();
    return Exit::Ok;
}

Result<Exit> run(const Invocation &call)
{
    const auto options = optionsFrom(call.arguments);
    if (!options)
        return tl::unexpected(options.error());
    const auto catalog = openCatalog(call);
    if (!catalog)
        return tl::unexpected(catalog.error());
    const auto project = openValidProject(call, *catalog);
    if (!project)
        return tl::unexpected(project.error());
    const auto variant = chosenVariant(call, *project);
    if (!variant)
        return tl::unexpected(variant.error());
    const auto scenario = chosenScenario(call, *project);
    if (!scenario)
        return tl::unexpected(scenario.error());
    if (call.arguments.has("import")) {
        if (!call.arguments.has("save"))
            return fail(ErrorCode::InvalidInput, "Name the imported test with --save NAME.", "--import");
        auto test = imported(call, *project, **variant);
        if (!test)
            return tl::unexpected(std::move(test.error()));
        model::Project kept = *project;
        kept.loadTests.push_back(*test);
        if (auto saved = keep(call, *project, std::move(*test)); !saved)
            return tl::unexpected(std::move(saved.error()));
        return compareTests(call, kept, (*variant)->id);
    }
    if (call.arguments.has("collapse"))
        return findCollapse(call, *project, **variant, **scenario, *catalog);
    if (call.arguments.has("tier") || call.arguments.has("users"))
        return need(call, *project, **variant, **scenario, *catalog);
    const auto result = loadTest(*project, (*variant)->id, (*scenario)->id, *catalog, *options);
    if (!result)
        return failWithin(call.arguments.positional(0), result.error());
    if (call.arguments.has("save") || call.arguments.has("compare")) {
        const std::string name = call.arguments.text("save", "Now");
        model::LoadTest test = stored(*result, **variant, (*scenario)->id, freeTestId(*project, name), name, today(call));
        model::Project kept = *project;
        kept.loadTests.push_back(test);
        if (call.arguments.has("save"))
            if (auto saved = keep(call, *project, std::move(test)); !saved)
                return tl::unexpected(std::move(saved.error()));
        if (call.arguments.has("compare"))
            return compareTests(call, kept, (*variant)->id);
    }
    if (call.json())
        print(resultJson(*result, (*variant)->id.value, (*scenario)->id.value));
    else
        printResult(*result);
    return Exit::Ok;
}

} // namespace

Verb loadtestVerb()
{
    return {"loadtest",
            "Find how many users a variant carries, and what gives way first",
            {fileArgument()},
            {variantOption(),
             scenarioOption(),
             {"max-users", "N", "stop there when nothing broke; 100,000 without it"},
             {"replicas", "N", "fix scaling tiers at N replicas; without it as their rules settle"},
             {"burst", {}, "a short test: network burst credits last; without it the steady state at the baseline"},
             {"save", "NAME", "keep the test in the project (or in the file that -o names)"},
             {"compare", {}, "show the test against those kept, each against the one before; 1 when it is worse"},
             {"import", "FILE", "with --save: keep the results of JMeter (.jtl, CSV or XML) as a test of the variant"},
             {"date", "DATE", "of the test kept, e.g. 2027-01-04; without it today's or that of the results"},
             {"o", "OUT", "with --save: write the project there"},
             forceOption(),
             {"collapse", {}, "the chance of a lasting collapse after a spike, against load; and the safe load"},
             {"spike", "F", "with --collapse: times the load; 2 without it"},
             {"spike-seconds", "S", "with --collapse: how long; 60 without it"},
             {"risk", "P", "with --collapse: chance at the safe load; 0.01 without it"},
             {"trials", "N", "with --collapse: simulated in all; 100 without it"},
             {"attempts", "N", "with --collapse: of every page, in place of the project's"},
             {"seed", "N", "with --collapse"},
             {"tier", "ID", "with --users: how many replicas of this tier are needed; with --import: the tier that was tested"},
             {"users", "N", "with --tier: for so many simultaneous users"}},
            "Ramps simultaneous users until a latency or error level of the project breaks. Steady state at each step.",
            "loadtest shop.headroom --variant optimized",
            run};
}

} // namespace headroom::cli
