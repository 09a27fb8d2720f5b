#pragma once

#include "outcome.h"

/// The same variant in several regions.
namespace headroom::estimate {

struct RegionBill
{
    std::string region;
    planning::Summary run; ///< distance to the users is not modelled: the figures differ only where capacity does
    Estimate bill;
    int missing = 0; ///< parts that have a price elsewhere but none here: the total is incomplete
};

/// The region most of a variant's tiers are priced in.
[[nodiscard]] std::string mainRegion(const model::Variant &);

/// The variant with everything that stands in its main region moved to another one; tiers in further regions stay where they are.
[[nodiscard]] model::Variant movedTo(model::Variant, const std::string &region);

/// Simulates and prices the variant in each region, in the order given.
/// Errors: NotFound for a region the price book does not know; those of evaluate.
[[nodiscard]] Result<std::vector<RegionBill>> compareRegions(const model::Project &, const model::VariantId &, const model::ScenarioId &,
                                                             const std::vector<std::string> &regions, const catalog::Catalog &,
                                                             const pricing::PriceBook &, std::stop_token = {},
                                                             const planning::Progress & = {});

/// Regions of cloud data centres that the price book holds: no edges, no billing regions of others, not "global".
[[nodiscard]] std::vector<std::string> pricedRegions(const pricing::PriceBook &);

} // namespace headroom::estimate
