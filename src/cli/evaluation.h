#pragma once

#include "workspace.h"

#include <estimate/outcome.h>

#include <memory>

/// What estimate, compare, report and diagram start from: several variants, simulated and priced under one scenario.
namespace headroom::cli {

struct Evaluation
{
    catalog::Catalog catalog;
    pricing::PriceBook prices;
    model::Project project;
    const model::Scenario *scenario = nullptr;
    std::vector<const model::Variant *> variants;
    std::vector<estimate::Outcome> outcomes; ///< same order

    // `scenario` and `variants` point into `project`.
    Evaluation(catalog::Catalog c, pricing::PriceBook b, model::Project p)
        : catalog(std::move(c))
        , prices(std::move(b))
        , project(std::move(p))
    {
    }
    Evaluation(const Evaluation &) = delete;
    Evaluation &operator=(const Evaluation &) = delete;
};

enum class Variants { One, Several }; ///< --variant or --variants

/// Opens and checks; no outcomes yet.
[[nodiscard]] Result<std::unique_ptr<Evaluation>> openInput(const Invocation &, Variants);
/// Opens, checks, simulates and prices, with progress on a terminal.
[[nodiscard]] Result<std::unique_ptr<Evaluation>> evaluate(const Invocation &, Variants, const estimate::EvaluateOptions &);

/// Says on stderr which parts have no price, with place and remedy. BadInput when a price is missing that the bill needs
/// (the totals are incomplete), Ok when all that is missing is not priced by this version.
[[nodiscard]] Exit reportUnpriced(const Invocation &, const Evaluation &);

} // namespace headroom::cli
