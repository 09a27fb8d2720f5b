#pragma once

#include "changes.h"
#include "pricelist.h"

/// The prices that a user has imported: a small book that lies over the bundled one.
namespace headroom::pricing {

/// What an import would do. Nothing is written until writeImport.
struct Import
{
    std::vector<PriceList> lists;
    std::vector<PriceRow> rows;    ///< that would be written: of rows that stand twice, the one that holds
    Changes changes;               ///< against the book; Removed only when missing prices are to be taken away
    std::size_t missing = 0;       ///< prices of the same kinds and regions that the lists do not have
    std::size_t contradictory = 0; ///< prices that stand twice in a list with different figures; left out
};

/// `removeMissing`: prices of the book whose kind and region the lists cover, but which they lack, are taken away instead of kept.
[[nodiscard]] Result<Import> planImport(const PriceBook &, std::vector<PriceList>, bool removeMissing = false);

/// Writes the imported prices into the book at `target`, on top of what was imported there before. The file is replaced at the end:
/// when anything fails, it is as it was. `bundled` is the book it lies over.
[[nodiscard]] Result<> writeImport(const Import &, const PriceBook &bundled, const std::filesystem::path &target);

/// Where imported prices lie unless another place is named: "headroom/prices.sqlite" in the user's data folder.
[[nodiscard]] std::filesystem::path userBookPath();

/// Word for "the bundled tables alone" wherever a book can be chosen.
inline constexpr const char *bundledBookName = "bundled";

/// Opens the bundled book with the prices of `choice` over it: a file of imported prices or a whole book, "bundled" for the tables alone,
/// empty for the user's own when there are any.
[[nodiscard]] Result<PriceBook> openBook(const std::filesystem::path &bundled, const std::string &choice = {});

} // namespace headroom::pricing
