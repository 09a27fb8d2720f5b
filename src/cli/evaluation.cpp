#include "evaluation.h"

#include "events.h"
#include "output.h"

#include <iostream>

namespace headroom::cli {
namespace {

Result<> choose(const Invocation &call, Variants which, Evaluation &evaluation)
{
    const auto scenario = chosenScenario(call, evaluation.project);
    if (!scenario)
        return tl::unexpected(scenario.error());
    evaluation.scenario = *scenario;
    if (which == Variants::Several) {
        auto variants = chosenVariants(call, evaluation.project);
        if (!variants)
            return tl::unexpected(std::move(variants.error()));
        evaluation.variants = std::move(*variants);
        return {};
    }
    const auto variant = chosenVariant(call, evaluation.project);
    if (!variant)
        return tl::unexpected(variant.error());
    evaluation.variants = {*variant};
    return {};
}

} // namespace

Result<std::unique_ptr<Evaluation>> openInput(const Invocation &call, Variants which)
{
    auto catalog = openCatalog(call);
    if (!catalog)
        return tl::unexpected(std::move(catalog.error()));
    auto project = openValidProject(call, *catalog);
    if (!project)
        return tl::unexpected(std::move(project.error()));
    if (auto added = addEvents(call, *project); !added)
        return tl::unexpected(std::move(added.error()));
    auto prices = openPriceBook(call, project->priceBook);
    if (!prices)
        return tl::unexpected(std::move(prices.error()));
    auto evaluation = std::make_unique<Evaluation>(std::move(*catalog), std::move(*prices), std::move(*project));
    if (auto chosen = choose(call, which, *evaluation); !chosen)
        return tl::unexpected(std::move(chosen.error()));
    return evaluation;
}

Result<std::unique_ptr<Evaluation>> evaluate(const Invocation &call, Variants which, const estimate::EvaluateOptions &options)
{
    auto opened = openInput(call, which);
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    std::unique_ptr<Evaluation> evaluation = std::move(*opened);
    for (const model::Variant *variant : evaluation->variants) {
        ProgressLine progress("Simulating " + variant->id.value);
        auto outcome = estimate::evaluate(evaluation->project, variant->id, evaluation->scenario->id, evaluation->catalog,
                                          evaluation->prices, options, {}, [&](double done) { progress.show(done); });
        if (!outcome)
            return failWithin(call.arguments.positional(0), std::move(outcome.error()));
        evaluation->outcomes.push_back(std::move(*outcome));
    }
    return evaluation;
}

Exit reportUnpriced(const Invocation &call, const Evaluation &evaluation)
{
    Exit exit = Exit::Ok;
    for (const estimate::Outcome &outcome : evaluation.outcomes)
        for (const estimate::Unpriced &part : outcome.bill.unpriced) {
            const bool isMissing = part.code == ErrorCode::NotFound;
            std::cerr << call.arguments.positional(0) << ": variant " << outcome.bill.variant.value
                      << (part.tier.empty() ? "" : ", tier " + part.tier.value) << ": " << (isMissing ? "no price: " : "not priced: ")
                      << part.component << ". " << part.reason
                      << (isMissing ? " Choose another type or region; the total is without it.\n" : "\n");
            if (isMissing)
                exit = Exit::BadInput;
        }
    return exit;
}

} // namespace headroom::cli
