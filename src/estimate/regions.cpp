#include "regions.h"

#include <algorithm>
#include <map>

namespace headroom::estimate {

std::string mainRegion(const model::Variant &variant)
{
    std::map<std::string, int> tiers;
    for (const model::Tier &tier : variant.tiers)
        ++tiers[model::regionOf(variant, tier)];
    std::string region = variant.region;
    int most = 0;
    for (const auto &[name, count] : tiers) {
        if (!name.empty() && count > most) {
            region = name;
            most = count;
        }
    }
    return region;
}

model::Variant movedTo(model::Variant variant, const std::string &region)
{
    const std::string from = mainRegion(variant);
    if (variant.region == from || variant.region.empty())
        variant.region = region;
    for (model::Boundary &boundary : variant.boundaries) {
        if (boundary.region == from)
            boundary.region = region;
    }
    return variant;
}

std::vector<std::string> pricedRegions(const pricing::PriceBook &book)
{
    std::vector<std::string> regions;
    if (const auto info = book.info()) {
        for (const std::string &region : info->regions) {
            if (region != "global" && region.find(':') == std::string::npos)
                regions.push_back(region);
        }
    }
    return regions;
}

Result<std::vector<RegionBill>> compareRegions(const model::Project &project, const model::VariantId &variantId,
                                               const model::ScenarioId &scenario, const std::vector<std::string> &regions,
                                               const catalog::Catalog &catalog, const pricing::PriceBook &book, std::stop_token stop,
                                               const planning::Progress &progress)
{
    const std::vector<std::string> known = pricedRegions(book);
    for (const std::string &region : regions) {
        if (std::find(known.begin(), known.end(), region) == known.end())
            return fail(ErrorCode::NotFound, "The price book has no prices for the region \"" + region +
                                                 "\"; choose one that \"prices list\" knows, such as eu-west-1.");
    }
    EvaluateOptions options;
    options.capacity = options.range = false;
    options.run.keepSeries = false;
    std::vector<RegionBill> bills;
    for (const std::string &region : regions) {
        model::Project moved = project;
        for (model::Variant &variant : moved.variants) {
            if (variant.id == variantId)
                variant = movedTo(std::move(variant), region);
        }
        auto outcome = evaluate(moved, variantId, scenario, catalog, book, options, stop);
        if (!outcome)
            return tl::unexpected(outcome.error());
        const auto &unpriced = outcome->bill.unpriced;
        const auto missing =
            std::count_if(unpriced.begin(), unpriced.end(), [](const Unpriced &part) { return part.code == ErrorCode::NotFound; });
        bills.push_back({region, std::move(outcome->run.summary), std::move(outcome->bill), int(missing)});
        if (progress)
            progress(double(bills.size()) / double(regions.size()));
    }
    return bills;
}

} // namespace headroom::estimate
