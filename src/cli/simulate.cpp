#include "events.h"
#include "output.h"
#include "runoutput.h"
#include "workspace.h"

#include <planning/window.h>

#include <charconv>
#include <tuple>

namespace headroom::cli {
namespace {

Result<planning::RunOptions> optionsFrom(const Arguments &arguments)
{
    const auto seed = arguments.wholeNumber("seed");
    const auto step = arguments.number("step", 1, 3600);
    if (!seed)
        return tl::unexpected(seed.error());
    if (!step)
        return tl::unexpected(step.error());
    for (const char *windowed : {"window", "replications"})
        if (arguments.has(windowed))
            return fail(ErrorCode::InvalidInput, "The timeline engine simulates the whole horizon: add --engine events.", std::string("--") + windowed);
    planning::RunOptions options;
    options.seed = seed->value_or(0);
    options.stepSeconds = step->value_or(options.stepSeconds);
    return options;
}

/// "396..397.5": hours of the horizon.
Result<std::pair<double, double>> windowFrom(const std::string &text)
{
    const auto wrong = [&] {
        return fail(ErrorCode::InvalidInput, "A window is written A..B in hours of the horizon, for example 396..397.5.", "--window " + text);
    };
    const auto dots = text.find("..");
    if (dots == std::string::npos)
        return wrong();
    const auto read = [&](std::size_t begin, std::size_t end, double &hour) {
        const auto [rest, error] = std::from_chars(text.data() + begin, text.data() + end, hour);
        return error == std::errc() && rest == text.data() + end;
    };
    std::pair<double, double> window;
    if (!read(0, dots, window.first) || !read(dots + 2, text.size(), window.second) || !(window.first >= 0) || !(window.second > window.first))
        return wrong();
    return window;
}

Result<planning::WindowOptions> windowOptionsFrom(const Arguments &arguments)
{
    const auto seed = arguments.wholeNumber("seed");
    const auto step = arguments.number("step", 1, 3600);
    const auto replications = arguments.wholeNumber("replications");
    if (!seed)
        return tl::unexpected(seed.error());
    if (!step)
        return tl::unexpected(step.error());
    if (!replications)
        return tl::unexpected(replications.error());
    if (replications->has_value() && (**replications < 1 || **replications > 10'000))
        return fail(ErrorCode::InvalidInput, "The number of replications lies between 1 and 10,000.", "--replications");
    if (arguments.has("csv"))
        return fail(ErrorCode::Unsupported, "Series are written by the timeline engine only.", "--csv");
    planning::WindowOptions options;
    options.seed = seed->value_or(0);
    options.stepSeconds = step->value_or(options.stepSeconds);
    options.replications = int(replications->value_or(std::uint64_t(options.replications)));
    if (arguments.has("window")) {
        const auto window = windowFrom(arguments.text("window"));
        if (!window)
            return tl::unexpected(window.error());
        std::tie(options.fromHour, options.toHour) = *window;
    }
    return options;
}

/// What both engines run.
struct Subject
{
    catalog::Catalog catalog;
    model::Project project;
    model::VariantId variant;
    model::ScenarioId scenario;
    std::string priceDate;
};

Result<Subject> subjectOf(const Invocation &call)
{
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

    return Subject{*catalog, *project, (*variant)->id, (*scenario)->id, *priceDate};
}

Exit verdict(const Invocation &call, const planning::Run &run) { return call.arguments.has("check") && !run.summary.sloMet ? Exit::No : Exit::Ok; }

Result<Exit> runHorizon(const Invocation &call)
{
    const auto options = optionsFrom(call.arguments);
    if (!options)
        return tl::unexpected(options.error());
    const auto subject = subjectOf(call);
    if (!subject)
        return tl::unexpected(subject.error());
    ProgressLine progress("Simulating " + subject->variant.value);
    auto run = planning::simulate(subject->project, subject->variant, subject->scenario, subject->catalog, *options, {},
                                  [&](double done) { progress.show(done); });
    if (!run)
        return failWithin(call.arguments.positional(0), std::move(run.error()));
    if (call.arguments.has("csv"))
        if (auto written = writeRunCsv(*run, call.arguments.text("csv")); !written)
            return tl::unexpected(std::move(written.error()));
    const planning::Explanation explanation = planning::explain(subject->project, *run, subject->catalog);
    if (call.json()) {
        Json json = runJson(*run, subject->priceDate);
        json["explanation"] = explanationJson(explanation);
        print(json);
    } else {
        printRun(*run);
        printExplanation(explanation);
    }
    return verdict(call, *run);
}

Result<Exit> runWindow(const Invocation &call)
{
    const auto options = windowOptionsFrom(call.arguments);
    if (!options)
        return tl::unexpected(options.error());
    const auto subject = subjectOf(call);
    if (!subject)
        return tl::unexpected(subject.error());
    auto window = [&] {
        ProgressLine progress("Simulating " + subject->variant.value);
        return planning::simulateWindow(subject->project, subject->variant, subject->scenario, subject->catalog, *options, {},
                                        [&](double done) { progress.show(done); });
    }();
    if (!window)
        return failWithin(call.arguments.positional(0), std::move(window.error()));
    if (call.json())
        print(windowJson(*window, subject->priceDate));
    else
        printWindow(*window);
    return verdict(call, window->run);
}

Result<Exit> run(const Invocation &call)
{
    const std::string engine = call.arguments.text("engine", "timeline");
    if (engine == "timeline")
        return runHorizon(call);
    if (engine == "events")
        return runWindow(call);
    return fail(ErrorCode::InvalidInput, "The engine is timeline or events.", "--engine " + engine);
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
             {"engine", "NAME", "timeline (default): the whole horizon, step by step; events: a window of it, request by request"},
             {"window", "A..B", "events: hours of the horizon, for example 396..397.5; the busiest hour without it"},
             {"replications", "N", "events: independent runs, for confidence intervals; 8 without it"},
             {"seed", "N", "of everything random; without it the scenario's"},
             {"step", "SECONDS", "length of a step; 60 without it"},
             {"csv", "DIR", "also write run.csv and a tier-ID.csv a tier, a row a step, into this directory"},
             {"check", {}, "exit with 1 when a latency or error level is missed"}},
            "Percentiles are of dynamic requests that reach the origin; \"all_requests\" in the JSON has those over all requests.",
            "simulate shop.headroom --variant planned --scenario sale --json",
            run};
}

} // namespace headroom::cli
