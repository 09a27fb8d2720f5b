#include "importtrace.h"

#include "output.h"
#include "textfile.h"
#include "workspace.h"

#include <store/projectfile.h>
#include <traffic/forecast.h>
#include <traffic/tracefile.h>

#include <algorithm>
#include <iostream>

namespace headroom::cli {
namespace {

constexpr double mostVisits = 1e12;

/// The scenario that takes the trace: the one that --scenario names, made from the project's first where there is none yet.
model::Scenario &scenarioFor(model::Project &project, const std::string &id)
{
    const auto found =
        std::find_if(project.scenarios.begin(), project.scenarios.end(), [&](const model::Scenario &each) { return each.id.value == id; });
    if (found != project.scenarios.end())
        return *found;
    model::Scenario fresh = project.scenarios.empty() ? model::Scenario{} : project.scenarios.front();
    fresh.id = model::ScenarioId(id);
    fresh.name = id;
    fresh.description.clear();
    fresh.note.clear();
    fresh.events.clear();
    project.scenarios.push_back(std::move(fresh));
    return project.scenarios.back();
}

Result<traffic::TraceOptions> optionsFrom(const Arguments &arguments)
{
    const auto column = arguments.number("column", 2, 64);
    const auto hours = arguments.number("hours", 0.02, 8784);
    const auto step = arguments.number("value-step", 1, 86400);
    for (const auto *number : {&column, &hours, &step})
        if (!*number)
            return tl::unexpected(number->error());
    return traffic::TraceOptions{column->has_value() ? int(**column) - 1 : -1, arguments.text("from"), hours->value_or(0),
                                 step->value_or(0)};
}

} // namespace

Result<Exit> importTrace(const Invocation &call)
{
    const std::string source = call.arguments.positional(1), target = call.arguments.text("into");
    if (target.empty())
        return fail(ErrorCode::InvalidInput, "A trace becomes the traffic of a scenario; name the project with --into FILE.", "--into");
    const auto options = optionsFrom(call.arguments);
    const auto visits = call.arguments.number("visits", 1, mostVisits);
    if (!options)
        return tl::unexpected(options.error());
    if (!visits)
        return tl::unexpected(visits.error());
    auto project = store::open(target);
    if (!project)
        return tl::unexpected(project.error());
    const auto text = readText(source);
    if (!text)
        return tl::unexpected(text.error());
    auto trace = traffic::readTrace(*text, *options);
    if (!trace)
        return failWithin(source, trace.error());
    trace->name = std::filesystem::path(source).filename().string();
    trace->source = source;

    model::Scenario &scenario = scenarioFor(*project, call.arguments.text("scenario", "trace"));
    scenario = traffic::withTrace(std::move(scenario), std::move(*trace), visits->value_or(0));
    std::erase_if(scenario.events, [&](const model::ScenarioEvent &event) { return event.startHour >= scenario.horizonHours; });
    const auto forecast = traffic::forecast(scenario, project->classes);
    if (!forecast)
        return tl::unexpected(forecast.error());
    const std::filesystem::path output = call.arguments.text("o", target);
    // the project it came from may be written again without --force: that is what "into" says
    const auto saved = output == target
                           ? (output.extension() == ".json" ? store::exportJson(*project, output) : store::save(*project, output))
                           : saveProject(call, *project, output);
    if (!saved)
        return tl::unexpected(saved.error());

    const model::Trace &taken = *scenario.trace;
    const auto &peak = forecast->derivation;
    if (call.json()) {
        print({{"file", output.string()},
               {"scenario", scenario.id.value},
               {"values", taken.values.size()},
               {"step_seconds", taken.stepSeconds},
               {"filled_gaps", taken.filledGaps},
               {"start", taken.start},
               {"horizon_hours", scenario.horizonHours},
               {"visits_per_month", scenario.visitsPerMonth},
               {"mean_page_views_per_second", peak.meanPageViewsPerSecond},
               {"peak_page_views_per_second", peak.peakPageViewsPerSecond},
               {"peak_hour", peak.peakHour}});
        return Exit::Ok;
    }
    std::cout << "Wrote " << output.string() << ": scenario " << scenario.id.value << ", " << taken.values.size() << " values of "
              << taken.stepSeconds << " s from " << taken.start << ", " << taken.filledGaps << " gaps filled\n"
              << scenario.visitsPerMonth << " visits a month, peak " << peak.peakPageViewsPerSecond << " page views/s at hour "
              << peak.peakHour << '\n';
    return Exit::Ok;
}

} // namespace headroom::cli
