#pragma once

#include "pricebook.h"

#include <optional>

/// AWS offer files name products by usage type and attributes, the price book by service and kind. This is the only place that knows both.
namespace headroom::pricing {

/// What decides which price a product of an offer file is. Members are the file's own words.
struct OfferProduct
{
    std::string offer; ///< "AmazonEC2"
    std::string family, region, location, usageType, operation;
    std::string instanceType, operatingSystem, preInstalled, license, tenancy, capacityStatus; ///< EC2
    std::string engine, edition, deployment;                                                   ///< RDS; `engine` also ElastiCache
    std::string toRegion, toLocation;                                                          ///< data transfer
};

/// Member behind an attribute's title in a CSV file ("Instance Type") or key in a JSON file ("instanceType"); null = of no interest.
[[nodiscard]] std::string OfferProduct::*offerMember(std::string_view title);

/// The price-book row of a product, without price, tier, term and date.
struct OfferTarget
{
    PriceRow row;
    double factor = 1;   ///< price-book price of the offer's price: 1 / 1024 where it sells GiB/s and the book MiB/s
    double tierFrom = 0; ///< where the tiers are products of their own
};

/// Nothing for a product that the price book has no kind for.
[[nodiscard]] std::optional<OfferTarget> targetOf(const OfferProduct &);

} // namespace headroom::pricing
