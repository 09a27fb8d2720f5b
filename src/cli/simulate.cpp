#include "events.h"
#include "output.h"
#include "runoutput.h"
#include "workspace.h"

#include <planning/run.h>

namespace headroom::cli {
namespace {

Result<planning::RunOptions> optionsFrom(const Arguments &arguments)
{
    const std::string engine = arguments.text("engine", "timeline");
    if (engine != "timeline")
        return fail(ErrorCode::Unsupported,
                    "There is no engine \"" + engine + "\" for a project's month in this version; timeline is the one there is.");
    const auto seed = arguments.wholeNumber("seed");
    const auto step = arguments.number("step", 1, 3600);
    if (!seed)
        return tl::unexpected(seed.error());
    if (!step)
        return tl::unexpected(step.error());
    planning::RunOptions options;
    options.seed = seed->value_or(0);
    options.stepSeconds = step->value_or(options.stepSeconds);
    options.keepSeries = arguments.has("csv");
    return options;
}

Result<Exit> run(const Invocation &call)
{
    const auto options = optionsFrom(call.arguments);
    if (!options)
        return tl::unexpected(options.error());
    const auto catalog = openCatalog(call);
    if (!catalog)
        return tl::unexpected(catalog.error());
    auto project = openValidProject(call, *catalog);
    if (!project)
        return tl::unexpected(project.error());
    if (auto added = addEvents(call, *project); !added)
        return tl::unexpected(std::move(added.error()));
    const auto variant = chosenVariant(call, *project);
    if (!variant)
        return tl::unexpected(variant.error());
    const auto scenario = chosenScenario(call, *project);
    if (!scenario)
        return tl::unexpected(scenario.error());
    const auto priceDate = priceBookDate(call);
    if (!priceDate)
        return tl::unexpected(priceDate.error());

    ProgressLine progress("Simulating " + (*variant)->id.value);
    auto run =
        planning::simulate(*project, (*variant)->id, (*scenario)->id, *catalog, *options, {}, [&](double done) { progress.show(done); });
    if (!run)
        return failWithin(call.arguments.positional(0), std::move(run.error()));
    if (call.arguments.has("csv"))
        if (auto written = writeRunCsv(*run, call.arguments.text("csv")); !written)
            return tl::unexpected(std::move(written.error()));
    if (call.json())
        print(runJson(*run, *priceDate));
    else
        printRun(*run);
    return call.arguments.has("check") && !run->summary.sloMet ? Exit::No : Exit::Ok;
}

} // namespace

Verb simulateVerb()
{
    return {"simulate",
            "Simulate a variant under a scenario",
            {fileArgument()},
            {variantOption(),
             scenarioOption(),
             eventOption(),
             {"engine", "NAME", "timeline: the whole horizon, step by step"},
             {"seed", "N", "of the random events (instance failures …); without it the scenario's"},
             {"step", "SECONDS", "length of a step; 60 without it"},
             {"csv", "DIR", "also write run.csv and a tier-ID.csv a tier, a row a step, into this directory"},
             {"check", {}, "exit with 1 when a latency or error level is missed"}},
            "Percentiles are of dynamic requests that reach the origin; \"all_requests\" in the JSON has those over all requests.",
            "simulate shop.headroom --variant planned --scenario sale --json",
            run};
}

} // namespace headroom::cli
