#pragma once

#include <catalog/catalog.h>
#include <model/project.h>
#include <planning/run.h>
#include <pricing/pricebook.h>

/// Usage × price book = line items.
namespace headroom::estimate {

/// Part of a quantity that falls into one graduated tier.
struct Slice
{
    double quantity = 0;  ///< in the line's unit
    double unitPrice = 0; ///< USD for one of it
    double amount = 0;    ///< USD, not rounded
    std::string label;    ///< which tier: "first 10TB", "next 40TB", "over 150TB"; empty = the price has no tiers
};

/// An input of a quantity, for "why this number".
struct Input
{
    std::string name;
    double value = 0;
    std::string unit;
};

struct LineItem
{
    model::TierId tier; ///< empty = the variant as a whole (data transfer, support)
    std::string tierName;
    std::string category;  ///< family of the tier's kind: stacks and waterfalls
    std::string component; ///< "Instance hours, c5.xlarge Linux"
    double quantity = 0;
    std::string unit;          ///< "h", "GB-month", "LCU-hours", …
    double unitPrice = 0;      ///< USD; amount ÷ quantity when tiered
    std::vector<Slice> slices; ///< one per graduated tier touched
    double monthly = 0;        ///< USD, rounded to the cent
    double upfront = 0;        ///< USD, one-time
    std::string region;
    pricing::PriceRow price; ///< the row (the first slice's)
    std::string formula;     ///< quantity's derivation in words: "mean replicas × 730 h"
    std::vector<Input> inputs;
    bool estimated = false; ///< a discount observed for the family stands in for a missing row
};

struct Unpriced
{
    model::TierId tier;
    std::string tierName, component, reason;
    /// NotFound: the price book lacks the row, in this region or at all, and the bill is incomplete. Unsupported: nothing is priced yet.
    ErrorCode code = ErrorCode::Unsupported;
    double quantity = 0;            ///< that is billed, in `unit`; 0 = not known
    std::string unit = {};          ///< "hours", "GB"
    std::vector<Slice> slices = {}; ///< by graduated tier where the tiers are known from another region; without prices
};

struct Estimate
{
    model::VariantId variant;
    model::ScenarioId scenario;
    std::vector<LineItem> items; ///< order of Variant::tiers, then the variant's own
    std::vector<Unpriced> unpriced;
    double monthlyTotal = 0, upfrontTotal = 0; ///< USD; sums of rounded lines
    double low = 0, expected = 0, high = 0;    ///< P10, P50, P90 of the month; equal without uncertainty
    std::string priceBookAsOf;                 ///< the oldest date of the rows used

    [[nodiscard]] double monthlyOf(const model::TierId &) const;
};

/// Errors: only what makes the whole estimate meaningless; a missing price is an Unpriced entry.
[[nodiscard]] Result<Estimate> estimate(const model::Project &, const model::Variant &, const catalog::Catalog &, const planning::Usage &,
                                        const pricing::PriceBook &);

} // namespace headroom::estimate
