#pragma once

#include "commitments.h"

#include <planning/explanation.h>

#include <optional>

/// A run with its bill, and two of them side by side: what window, command line and report all show.
namespace headroom::estimate {

struct Outcome
{
    planning::Run run;
    Estimate bill;
    std::optional<CommitmentPlan> commitments; ///< absent when not asked for
    planning::Explanation explanation;     ///< what gave way first, why, and what would have prevented it
    planning::LoadTestResult capacity;     ///< steady-state load test: headroom = maxUsers / expected peak users − 1
    [[nodiscard]] double headroom() const; ///< fraction; negative = the variant breaks before the expected peak
};

struct EvaluateOptions
{
    planning::RunOptions run;
    bool capacity = true; ///< also run the load test
    bool commitments = true; ///< also plan commitments; needs low and high demand, so only with `range`
    bool range = true;    ///< also run each uncertain input at its low and high end, for the bill's range and its drivers
};

/// Simulate, load test, price, judge (cost levels included).
[[nodiscard]] Result<Outcome> evaluate(const model::Project &, const model::VariantId &, const model::ScenarioId &,
                                       const catalog::Catalog &, const pricing::PriceBook &, const EvaluateOptions & = {},
                                       std::stop_token = {}, const planning::Progress & = {});

/// One difference between two variants, with what it does to the bill.
struct Change
{
    enum class Kind { Added, Removed, Changed, Unchanged };
    model::TierId tier; ///< empty = lines of the variant as a whole: data transfer, discounts, support, tax
    std::string tierName;
    Kind kind = Kind::Changed;
    std::string what;        ///< one sentence: "Removed", "2 → 1 nodes; local caches FPC and OMC added"
    double monthlyDelta = 0; ///< USD, second minus first
};

struct Comparison
{
    std::vector<Change> changes; ///< largest saving first; the deltas add up to the difference of the totals
    double monthlyDelta = 0;
    double monthlyDeltaFraction = 0; ///< of the first total
};

/// Parameters and kinds are named as the catalogue names them.
[[nodiscard]] Comparison compare(const model::Variant &first, const Estimate &firstBill, const model::Variant &second,
                                 const Estimate &secondBill, const catalog::Catalog &);

} // namespace headroom::estimate
