#include "output.h"
#include "workspace.h"

#include <planning/capacity.h>

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
    if (call.arguments.has("tier") || call.arguments.has("users"))
        return need(call, *project, **variant, **scenario, *catalog);
    const auto result = loadTest(*project, (*variant)->id, (*scenario)->id, *catalog, *options);
    if (!result)
        return failWithin(call.arguments.positional(0), result.error());
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
             {"tier", "ID", "with --users: how many replicas of this tier are needed"},
             {"users", "N", "with --tier: for so many simultaneous users"}},
            "Ramps simultaneous users until a latency or error level of the project breaks. Steady state at each step.",
            "loadtest shop.headroom --variant optimized",
            run};
}

} // namespace headroom::cli
