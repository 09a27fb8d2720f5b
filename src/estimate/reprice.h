#pragma once

#include "estimate.h"

/// A project's own prices, and the same month priced with another book.
namespace headroom::estimate {

/// The book with the prices that the project states itself over it.
[[nodiscard]] pricing::PriceBook bookFor(const model::Project &, const pricing::PriceBook &);

/// One line of a bill under two price books. Quantities are the same: they come from the same month.
struct Repriced
{
    model::TierId tier;
    std::string tierName, component, region;
    double before = 0, after = 0;                   ///< USD a month; 0 where that book has no price
    double unitPriceBefore = 0, unitPriceAfter = 0; ///< USD
    std::string asOfBefore, asOfAfter;              ///< of the rows; empty where there is none
};

/// The lines that differ, largest difference first; their differences add up to that of the totals.
[[nodiscard]] std::vector<Repriced> repriced(const Estimate &before, const Estimate &after);

} // namespace headroom::estimate
