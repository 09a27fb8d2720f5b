#include "reprice.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace headroom::estimate {

pricing::PriceBook bookFor(const model::Project &project, const pricing::PriceBook &book)
{
    std::vector<pricing::PriceOverride> overrides;
    for (const model::PriceOverride &price : project.priceOverrides)
        overrides.push_back({{price.service, price.skuKind, price.region, price.name, price.osOrEngine, price.term},
                             price.priceUsd,
                             price.unit,
                             price.asOf});
    return book.with(std::move(overrides));
}

std::vector<Repriced> repriced(const Estimate &before, const Estimate &after)
{
    // A component can stand twice on a tier (a share reserved, the rest on demand): the n-th is compared with the n-th.
    std::map<std::tuple<std::string, std::string, std::string, int>, std::size_t> known;
    std::map<std::tuple<std::string, std::string, std::string>, int> seen;
    const auto keyOf = [&seen](const LineItem &item) {
        const int number = seen[{item.tier.value, item.component, item.region}]++;
        return std::tuple(item.tier.value, item.component, item.region, number);
    };
    std::vector<Repriced> lines;
    const auto lineOf = [&](const LineItem &item) -> Repriced & {
        const auto [it, isNew] = known.try_emplace(keyOf(item), lines.size());
        if (isNew)
            lines.push_back({item.tier, item.tierName, item.component, item.region, 0, 0, 0, 0, {}, {}});
        return lines[it->second];
    };
    for (const LineItem &item : before.items) {
        Repriced &line = lineOf(item);
        line.before = item.monthly;
        line.unitPriceBefore = item.unitPrice;
        line.asOfBefore = item.price.asOf;
    }
    seen.clear();
    for (const LineItem &item : after.items) {
        Repriced &line = lineOf(item);
        line.after = item.monthly;
        line.unitPriceAfter = item.unitPrice;
        line.asOfAfter = item.price.asOf;
    }
    std::erase_if(lines, [](const Repriced &line) { return line.before == line.after; });
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Repriced &a, const Repriced &b) { return std::abs(a.after - a.before) > std::abs(b.after - b.before); });
    return lines;
}

} // namespace headroom::estimate
