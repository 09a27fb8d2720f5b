#include "outcome.h"

#include "range.h"
#include "reprice.h"

#include <planning/levels.h>

#include <algorithm>

namespace headroom::estimate {
namespace {

void judgeCost(const model::Project &project, const Estimate &bill, planning::Run &run)
{
    for (const auto &level : project.serviceLevels) {
        if (level.metric != model::ServiceLevel::Metric::MonthlyCost || !planning::appliesTo(level, run.scenario))
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
    if (options.range && !stop.stop_requested() && !outcome.run.cancelled) {
        planning::RunOptions quick = options.run;
        quick.keepSeries = false;
        double done = 0.5;
        const auto price = [&](const model::Project &moved) -> Result<Estimate> {
            const auto again = planning::simulate(moved, variantId, scenarioId, catalog, quick, stop);
            if (!again)
                return tl::unexpected(again.error());
            if (progress)
                progress(done = std::min(0.78, done + 0.035));
            return estimate(moved, *moved.variant(variantId), catalog, again->usage, book);
        };
        auto drivers = findDrivers(project, variantId, scenarioId, catalog, book, outcome.bill, price, stop);
        if (!drivers)
            return tl::unexpected(drivers.error());
        setRange(outcome.bill, std::move(*drivers));
        if (options.commitments && !stop.stop_requested()) {
            const auto outlooks = outlooksOf(project, variantId, scenarioId, catalog, book, &outcome.bill, stop);
            if (!outlooks)
                return tl::unexpected(outlooks.error());
            outcome.commitments = planCommitments(*outlooks, bookFor(project, book));
        }
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
    if (!stop.stop_requested() && !outcome.run.cancelled)
        outcome.explanation = planning::explain(project, outcome.run, catalog, options.capacity ? &outcome.capacity : nullptr);
    outcome.run.cancelled = outcome.run.cancelled || stop.stop_requested();
    if (progress)
        progress(1);
    return outcome;
}

} // namespace headroom::estimate
