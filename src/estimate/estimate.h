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
    std::string source = {}; ///< "metered in the run", "entered", "default of the catalogue: …"; empty = follows from the other inputs
};

/// Where a line stands on the bill; lines are listed in this order. What each kind is reckoned on: terms.h.
enum class LineKind { Usage, FreeTier, Discount, Support, Contingency, Tax };

struct LineItem
{
    LineKind kind = LineKind::Usage;
    model::TierId tier; ///< empty = the variant as a whole (data transfer, discounts, tax)
    std::string tierName;
    std::string category;  ///< family of the tier's kind: stacks and waterfalls
    std::string component; ///< "Instance hours, c5.xlarge Linux"
    double quantity = 0;
    std::string unit;          ///< "h", "GB-month", "LCU-hours", …
    double unitPrice = 0;      ///< USD; amount ÷ quantity when tiered
    std::vector<Slice> slices; ///< one per graduated tier touched
    double monthly = 0;        ///< USD, rounded to the cent; negative on lines that take something off
    double upfront = 0;        ///< USD, one-time, rounded to the cent
    std::string region;
    pricing::PriceRow price; ///< the row (the first slice's)
    double priceUnits = 1;   ///< units of the row in one `unit`: 1e6 for "1M requests"
    double factor = 1;       ///< on the row's price: what a purchase option leaves of it
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

/// Which list of commitments holds for capacity that is billed by the hour.
enum class Commitment { None, Ec2, Rds, ElastiCache, OpenSearch };

/// Capacity of a tier that a commitment could cover, for the commitment planner.
struct CapacityUse
{
    model::TierId tier;
    std::string tierName;
    Commitment commitment = Commitment::None;
    pricing::PriceQuery price;  ///< on-demand, region filled in
    double onDemandHourly = 0;  ///< USD for one instance and hour
    std::vector<double> hourly; ///< mean instances that are billed, one value an hour of the horizon; one value = all hours alike
};

/// One uncertain input and what it does to the month's total.
struct Driver
{
    std::string id;           ///< "traffic", "growth", "peak", "misses", "prices"
    std::string name;         ///< "Volume of the traffic"
    std::string variation;    ///< what was varied: "visits ± 20 %"
    double halfWidth = 0;     ///< as the scenario states it
    std::string source;       ///< where the half width comes from
    double low = 0, high = 0; ///< USD a month: total with the input at its low and at its high end
    [[nodiscard]] double swing() const { return low < high ? high - low : low - high; }
};

struct Estimate
{
    model::VariantId variant;
    model::ScenarioId scenario;
    std::vector<LineItem> items; ///< by LineKind; usage in the order of Variant::tiers, then the variant's own
    std::vector<Unpriced> unpriced;
    double monthlyTotal = 0, upfrontTotal = 0; ///< USD; sums of rounded lines of every kind
    double low = 0, expected = 0, high = 0;    ///< P10, P50, P90 of the month; equal without uncertainty
    std::vector<Driver> drivers;               ///< of the range, largest swing first
    std::vector<CapacityUse> capacities;
    std::string priceBookAsOf; ///< the oldest date of the rows used

    [[nodiscard]] double monthlyOf(const model::TierId &) const;
    [[nodiscard]] double sumOf(LineKind) const;
    [[nodiscard]] double upfrontSumOf(LineKind) const;
};

/// Names a price row for good: "AmazonEC2/instance/c5.xlarge/eu-west-3/Linux/on-demand/0".
[[nodiscard]] std::string rowId(const pricing::PriceRow &);

/// Errors: only what makes the whole estimate meaningless; a missing price is an Unpriced entry.
[[nodiscard]] Result<Estimate> estimate(const model::Project &, const model::Variant &, const catalog::Catalog &, const planning::Usage &,
                                        const pricing::PriceBook &);

} // namespace headroom::estimate
