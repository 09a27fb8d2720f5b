#pragma once

#include "estimate.h"

/// From usage lines to an invoice. Each step adds lines below the ones it is reckoned on, so the order is the rule:
///
/// | lines        | reckoned on                                                                                              |
/// |--------------|----------------------------------------------------------------------------------------------------------|
/// | free tier    | the first units of the usage lines that an allowance covers, at the price they were billed at            |
/// | discounts    | a service: its lines, free tier taken off; all services: what then remains of the provider's own services |
/// | support plan | the provider's own services after discounts; what is paid up front counts in the month it is paid          |
/// | contingency  | all lines above                                                                                          |
/// | tax          | all lines above, contingency included                                                                    |
///
/// One-time amounts follow the same rules in a column of their own. Third parties (a CDN of another provider, prices entered by
/// the user) get no discount on all services and pay for no support plan.
namespace headroom::estimate {

/// Adds all of it and the totals; lines that are no usage lines are made anew.
void addTerms(const model::Project &, const model::Variant &, const catalog::Catalog &, const pricing::PriceBook &, Estimate &);

/// True for a service of the cloud provider's own price list; others are third parties.
[[nodiscard]] bool isProviderService(std::string_view service);

/// Adds the lines of the lasting monthly allowances: rows "free-tier.<sku kind>" of the service, which cover that sku kind and all
/// below it ("free-tier.requests" covers "requests.x86"). An allowance holds for the account and is used up in the order of the lines.
void addFreeTier(const pricing::PriceBook &, Estimate &);
void addDiscounts(const std::vector<model::Discount> &, Estimate &);
/// Unless the variant has a support plan of its own on its canvas.
void addSupport(model::SupportPlan, const pricing::PriceBook &, Estimate &);
void addContingency(double share, const std::string &note, Estimate &);
void addTax(const std::string &name, double rate, Estimate &);

/// The plan's fee for a month's charges, and its working. Errors: NotFound when the tables lack the plan.
struct SupportFee
{
    double amount = 0;         ///< USD, not rounded: the larger of the share and the minimum
    std::vector<Slice> slices; ///< the graduated share, or the minimum alone
    pricing::PriceRow price;   ///< the first share's row, or the minimum's
    bool isMinimum = false;
};
[[nodiscard]] Result<SupportFee> supportFee(std::string_view plan, double monthlyCharges, const pricing::PriceBook &);

/// Totals and date from the lines.
void sumUp(Estimate &);

} // namespace headroom::estimate
