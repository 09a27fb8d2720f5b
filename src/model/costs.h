#pragma once

#include <string>
#include <vector>

/// What is agreed, added and assumed about the bill beyond usage × list price.
namespace headroom::model {

/// Currency the figures are shown in; prices are USD.
struct Currency
{
    std::string code = "USD";
    double perUsd = 1;
    std::string asOf; ///< ISO date of the rate; empty for USD
    std::string extra{};

    bool operator==(const Currency &) const = default;
};

/// A reduction agreed with a provider.
struct Discount
{
    std::string service; ///< of the price list: "AmazonEC2", "fastly"; empty = all of the cloud provider's own services
    double fraction = 0; ///< of the list price, 0 … 1
    std::string note;    ///< contract or offer it comes from
    std::string extra{};

    bool operator==(const Discount &) const = default;
};

/// The cloud provider's support plans; each costs a graduated share of the month's charges, and at least a fee.
enum class SupportPlan { None, Developer, Business, EnterpriseOnRamp, Enterprise };

/// Turns usage lines into an invoice. Applied in the order of the members; docs/pricing.md states the base of each.
struct CostSettings
{
    bool freeTier = false;           ///< take the provider's lasting monthly allowances off the bill
    std::vector<Discount> discounts; ///< at most one a service, at most one for all services
    SupportPlan support = SupportPlan::None;
    double contingency = 0; ///< share of all lines above it, 0 … 1
    std::string contingencyNote;
    std::string taxName = "VAT";
    double taxRate = 0; ///< share of all lines above it, 0 … 1
    std::string extra{};

    bool operator==(const CostSettings &) const = default;
};

/// How far an input may lie from its stated value: half width of the band between P10 and P90.
struct HalfWidth
{
    double value = 0;
    std::string note; ///< where the figure comes from; empty = the default's reason, see docs/pricing.md
    std::string extra{};

    bool operator==(const HalfWidth &) const = default;
};

/// What the range of a bill comes from, beside the volume of the traffic (Scenario::uncertainty).
struct Uncertainties
{
    HalfWidth growth{0, {}};    ///< absolute, around Scenario::growth: 0.05 = five percentage points
    HalfWidth peak{0.2, {}};    ///< relative: users of campaigns, what surges add
    HalfWidth misses{0.2, {}};  ///< relative: what caches do not answer; 0.2 = a hit ratio of 95 % lies between 94 % and 96 %
    HalfWidth prices{0.02, {}}; ///< relative, a year of a price's age when the month begins
    std::string extra{};

    bool operator==(const Uncertainties &) const = default;
};

} // namespace headroom::model
