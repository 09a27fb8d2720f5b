#include "outcome.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::estimate {
namespace {

using model::ScenarioEvent;
using model::Tier;
using model::TierId;

/// The scenario with its visits and campaigns `factor` times as large. Surges multiply the visits, so they follow by themselves.
model::Project withTraffic(model::Project project, const model::ScenarioId &id, double factor)
{
    for (auto &scenario : project.scenarios) {
        if (scenario.id != id)
            continue;
        scenario.visitsPerMonth *= factor;
        for (ScenarioEvent &event : scenario.events) {
            if (event.kind == ScenarioEvent::Kind::Campaign)
                event.amount *= factor;
        }
    }
    return project;
}

/// The month's total with traffic at `factor` times the forecast.
Result<double> totalAt(const model::Project &project, const model::VariantId &variant, const model::ScenarioId &scenario,
                       const catalog::Catalog &catalog, const pricing::PriceBook &book, double factor, planning::RunOptions options,
                       std::stop_token stop)
{
    options.keepSeries = false;
    const auto scaled = withTraffic(project, scenario, factor);
    const auto run = planning::simulate(scaled, variant, scenario, catalog, options, stop);
    if (!run)
        return tl::unexpected(run.error());
    const auto *chosen = scaled.variant(variant);
    if (!chosen)
        return fail(ErrorCode::BrokenReference, "The project has no variant \"" + variant.value + "\".");
    const auto bill = estimate(scaled, *chosen, catalog, run->usage, book);
    if (!bill)
        return tl::unexpected(bill.error());
    return bill->monthlyTotal;
}

void judgeCost(const model::Project &project, const Estimate &bill, planning::Run &run)
{
    for (const auto &level : project.serviceLevels) {
        if (level.metric != model::ServiceLevel::Metric::MonthlyCost)
            continue;
        planning::Verdict verdict{level.id, bill.monthlyTotal, bill.monthlyTotal <= level.limit, 0};
        auto &verdicts = run.summary.verdicts;
        const auto known =
            std::find_if(verdicts.begin(), verdicts.end(), [&](const auto &other) { return other.serviceLevel == level.id; });
        if (known == verdicts.end())
            verdicts.push_back(verdict);
        else
            *known = verdict;
    }
}

/// Hands on progress of one part of the work as its share of the whole.
planning::Progress part(const planning::Progress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [=](double fraction) { progress(from + (to - from) * fraction); };
}

} // namespace

double Outcome::headroom() const
{
    return run.summary.peakUsers > 0 ? capacity.maxUsers / run.summary.peakUsers - 1 : 0;
}

Result<Outcome> evaluate(const model::Project &project, const model::VariantId &variantId, const model::ScenarioId &scenarioId,
                         const catalog::Catalog &catalog, const pricing::PriceBook &book, const EvaluateOptions &options,
                         std::stop_token stop, const planning::Progress &progress)
{
    const auto *variant = project.variant(variantId);
    const auto *scenario = project.scenario(scenarioId);
    if (!variant || !scenario)
        return fail(ErrorCode::BrokenReference,
                    variant ? "The project has no scenario \"" + scenarioId.value + "\"; choose one of its scenarios."
                            : "The project has no variant \"" + variantId.value + "\"; choose one of its variants.");
    Outcome outcome;
    auto run = planning::simulate(project, variantId, scenarioId, catalog, options.run, stop, part(progress, 0, 0.5));
    if (!run)
        return tl::unexpected(run.error());
    outcome.run = std::move(*run);
    auto bill = estimate(project, *variant, catalog, outcome.run.usage, book);
    if (!bill)
        return tl::unexpected(bill.error());
    outcome.bill = std::move(*bill);
    outcome.bill.scenario = scenarioId;
    if (options.range && scenario->uncertainty > 0 && !stop.stop_requested() && !outcome.run.cancelled) {
        const double half = std::min(scenario->uncertainty, 1.0);
        const auto low = totalAt(project, variantId, scenarioId, catalog, book, 1 - half, options.run, stop);
        if (progress)
            progress(0.65);
        const auto high = totalAt(project, variantId, scenarioId, catalog, book, 1 + half, options.run, stop);
        if (!low || !high)
            return tl::unexpected(low ? high.error() : low.error());
        // More traffic can cost less where a step in a tier's size falls between; the band still has to hold the expected figure.
        outcome.bill.low = std::min({*low, *high, outcome.bill.expected});
        outcome.bill.high = std::max({*low, *high, outcome.bill.expected});
    }
    judgeCost(project, outcome.bill, outcome.run);
    if (progress)
        progress(0.8);
    if (options.capacity && !stop.stop_requested() && !outcome.run.cancelled) {
        auto capacity = planning::loadTest(project, variantId, scenarioId, catalog, {}, stop);
        if (!capacity)
            return tl::unexpected(capacity.error());
        outcome.capacity = std::move(*capacity);
    }
    outcome.run.cancelled = outcome.run.cancelled || stop.stop_requested();
    if (progress)
        progress(1);
    return outcome;
}

} // namespace headroom::estimate
