#pragma once

#include <catalog/catalog.h>
#include <pricing/pricebook.h>

#include <map>
#include <string>

namespace headroom::ui {

/// On-demand price an hour of every type of the tier's instance family, in its region, for its system or engine:
/// what the picker shows. Types without a row are absent. Empty when the price book knows none.
[[nodiscard]] std::map<std::string, double> hourlyPrices(const pricing::PriceBook &, const catalog::Catalog &, const model::Tier &, const std::string &region);

} // namespace headroom::ui
