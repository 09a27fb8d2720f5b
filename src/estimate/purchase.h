#pragma once

#include "estimate.h"

/// What capacity costs under a commitment: reservations and savings plans.
namespace headroom::estimate {

/// The rate of one instance under a commitment, and the row behind it.
struct CommittedRate
{
    pricing::PriceQuery query; ///< of the row, region filled in
    pricing::PriceRow price;
    double factor = 1;          ///< on the row's price: below 1 where an observed discount stands in for a missing row
    double hourly = 0;          ///< USD an hour, paid every month of the term whether the instance runs or not
    double upfront = 0;         ///< USD, once
    double effectiveHourly = 0; ///< both, an hour of the term
    bool estimated = false;
    std::string remark; ///< where the rate comes from, in words
};

/// The rate of `onDemand` capacity under a reservation or savings plan: a row of the tables where there is one, else the discount
/// observed for the instance family on the on-demand price. `onDemand` names its region.
/// Errors: Unsupported when the list has no such commitment (no savings plan for databases), NotFound without any price.
[[nodiscard]] Result<CommittedRate> committedRate(const pricing::PriceBook &, Commitment, const pricing::PriceQuery &onDemand,
                                                  const model::PurchaseOption &);

/// Hours of the term: 8,760 a year.
[[nodiscard]] double termHours(int years);

} // namespace headroom::estimate
