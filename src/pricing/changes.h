#pragma once

#include "pricebook.h"

/// What differs between two price books, or between a price book and a list that is to be imported.
namespace headroom::pricing {

struct PriceChange
{
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    PriceRow before, after; ///< Added: `before` is empty; Removed: `after` is
    /// Relative change of the price: 0.1 = 10 % dearer. 0 where there is nothing to compare with.
    [[nodiscard]] double relative() const;
};

struct Changes
{
    std::vector<PriceChange> list; ///< in the order of PriceBook::list
    std::size_t same = 0;          ///< prices that stand in both with the same figure

    [[nodiscard]] std::size_t count(PriceChange::Kind) const;
};

/// Which rows state the same price: all that a look-up tells apart, and the name only for kinds that are told apart by name.
[[nodiscard]] Result<std::string> identityOf(const PriceRow &, const PriceBook &namesFrom);

/// Compares rows by their identity. Of rows that state the same price the one that holds counts.
[[nodiscard]] Result<Changes> changesBetween(const std::vector<PriceRow> &before, const std::vector<PriceRow> &after,
                                             const PriceBook &namesFrom);

/// Every price that differs between two books, or only those that match a query.
[[nodiscard]] Result<Changes> changesBetween(const PriceBook &before, const PriceBook &after, const PriceQuery &only = {});

} // namespace headroom::pricing
