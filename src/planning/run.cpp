#include "run.h"

#include "assemble.h"

#include <algorithm>
#include <chrono>

namespace headroom::planning {

namespace {

constexpr const char *engineVersion = "timeline 1";

} // namespace

/// Errors that concern this variant and scenario; another one's mistakes do not stop this one.
Result<> requireSound(const model::Project &project, const model::VariantId &variantId, const model::ScenarioId &scenarioId, const catalog::Catalog &catalog)
{
    if (!project.variant(variantId))
        return fail(ErrorCode::NotFound, "The project has no variant \"" + variantId.value + "\".");
    if (!project.scenario(scenarioId))
        return fail(ErrorCode::NotFound, "The project has no scenario \"" + scenarioId.value + "\".");
    const auto concerns = [&](const model::Issue &issue) {
        if (issue.severity != model::Issue::Severity::Error || !(issue.variant.empty() || issue.variant == variantId))
            return false;
        for (const model::Scenario &other : project.scenarios)
            if (other.id != scenarioId && issue.element == other.id.value)
                return false;
        return true;
    };
    for (const auto &issues : {model::validate(project), catalog::validate(project, catalog)})
        for (const model::Issue &issue : issues)
            if (concerns(issue))
                return tl::unexpected(issue.error);
    return {};
}

const TierRun *Run::tier(const model::TierId &id) const
{
    for (const TierRun &each : tiers)
        if (each.tier == id)
            return &each;
    return nullptr;
}

std::size_t Run::decisiveStep() const
{
    const std::vector<float> &telling = summary.bottleneck.broke ? p95Ms : users;
    return telling.empty() ? 0 : std::size_t(std::max_element(telling.begin(), telling.end()) - telling.begin());
}

Result<Run> simulate(const model::Project &project, const model::VariantId &variantId, const model::ScenarioId &scenarioId,
                     const catalog::Catalog &catalog, const RunOptions &options, std::stop_token stop, const Progress &progress)
{
    const auto began = std::chrono::steady_clock::now();
    if (auto sound = requireSound(project, variantId, scenarioId, catalog); !sound)
        return tl::unexpected(sound.error());
    const model::Variant *variant = project.variant(variantId);
    const model::Scenario *scenario = project.scenario(scenarioId);
    CompileOptions compileOptions;
    compileOptions.stepSeconds = options.stepSeconds;
    auto compiled = compile(project, *variant, *scenario, catalog, compileOptions);
    if (!compiled)
        return tl::unexpected(compiled.error());

    Observed observed;
    std::tie(observed.peakFrom, observed.peakTo) = busiestHour(*compiled);
    LevelJudge judge(project, *scenario, options.stepSeconds);
    simulation::TimelineOptions timelineOptions;
    timelineOptions.keepSeries = options.keepSeries;
    timelineOptions.watchFrom = observed.peakFrom;
    timelineOptions.watchTo = observed.peakTo;
    timelineOptions.observer = [&](const simulation::StepFigures &at) {
        observe(observed, at, *compiled);
        judge.observe(at);
    };
    simulation::TimelineResult result = simulation::runTimeline(compiled->plan, timelineOptions, stop, progress);

    Run run;
    run.variant = variantId;
    run.scenario = scenarioId;
    run.engineVersion = engineVersion;
    run.seed = options.seed ? options.seed : scenario->seed;
    run.stepSeconds = options.stepSeconds;
    run.steps = result.steps;
    run.cancelled = result.cancelled;
    run.derivation = compiled->forecast.derivation;
    run.usage = meter(*variant, catalog, *compiled, result);
    fillTiersAndLinks(run, *variant, *compiled, result);
    fillSummary(run, project, *variant, *compiled, result, observed, judge);
    addRemarks(run, project, *variant, *compiled, result);
    run.wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return run;
}

} // namespace headroom::planning
