#pragma once

#include "estimate.h"

/// Single resources, described by attributes such as a Terraform configuration has, priced by the same functions as tiers.
/// Each kind has an adapter (resource/*.cpp) that turns attributes into a tier's parameters and usage.
namespace headroom::estimate {

struct Resource
{
    std::string caseId;
    std::string kind;           ///< "alb", "ec2_instance", "rds_instance" …
    std::string region;         ///< AWS region code
    std::string attributesJson; ///< {"tf": {…}, "refs": {…}, "attached": {…}, "usage": {…}, "facts": {…}}, each optional
};

struct ResourceLine
{
    std::string subResource; ///< "root_block_device"; empty = the resource itself
    std::string lineItem;    ///< with its graduated tier: "Requests (first 333M)"
    double quantity = 0;     ///< 0 = depends on usage that is not stated; the unit price holds
    std::string unit;
    double unitPrice = 0;    ///< USD
    double monthly = 0;      ///< USD, rounded to the cent
    double upfront = 0;      ///< USD, one-time
    pricing::PriceRow price; ///< first row behind it
    std::string formula;
    bool estimated = false;
};

/// What is billed, but has no price in the tables.
struct UnpricedLine
{
    std::string subResource, component; ///< as in ResourceLine; with its graduated tier where the tiers are known
    double quantity = 0;                ///< 0 = depends on usage that is not stated
    std::string unit, reason;
};

struct PricedResource
{
    std::string caseId, kind, region;
    bool supported = false;
    std::string reason; ///< why not
    std::vector<ResourceLine> lines;
    std::vector<UnpricedLine> unpriced;        ///< parts without a price row; never counted as zero
    double monthlyTotal = 0, upfrontTotal = 0; ///< USD, sums of the rounded lines
};

/// A kind without an adapter is not an error: the answer says `supported == false` and has no lines.
/// Errors: InvalidInput for attributes that are not a JSON object of reasonable size, or a region without any price.
[[nodiscard]] Result<PricedResource> priceResource(const Resource &, const pricing::PriceBook &);

/// Kinds with an adapter, sorted.
[[nodiscard]] std::vector<std::string> resourceKinds();

} // namespace headroom::estimate
