#pragma once

#include "csv.h"
#include "pricelist.h"

/// Rows in the price book's own columns: those of the bundled tables and of price lists that a user writes.
namespace headroom::pricing {

/// Names of the columns, in the order of the bundled tables.
[[nodiscard]] const std::vector<std::string> &priceColumns();

/// One row from its fields in that order. Errors: InvalidInput with the reason, without a place.
[[nodiscard]] Result<PriceRow> priceRow(const std::vector<std::string> &fields);

/// A list with a header line. service, sku_kind, region, unit and price_usd must be there; without a term a price is on demand.
[[nodiscard]] Result<> readRows(std::streambuf &, PriceList &);

/// True for "" and "2026-01-31".
[[nodiscard]] bool isIsoDateOrEmpty(const std::string &);

} // namespace headroom::pricing
