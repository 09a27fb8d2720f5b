#include "changes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace headroom::pricing {
namespace {

/// Two prices whose digits differ by rounding only are the same.
bool samePrice(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

using Rows = std::map<std::string, const PriceRow *>;

Result<Rows> holding(const std::vector<PriceRow> &rows, const PriceBook &namesFrom)
{
    Rows result;
    for (const PriceRow &row : rows) {
        const auto key = identityOf(row, namesFrom);
        if (!key)
            return tl::unexpected(key.error());
        auto [it, isNew] = result.try_emplace(*key, &row);
        if (!isNew && holdsBefore(row, *it->second))
            it->second = &row;
    }
    return result;
}

} // namespace

double PriceChange::relative() const
{
    return kind == Kind::Changed && before.priceUsd > 0 ? after.priceUsd / before.priceUsd - 1 : 0;
}

std::size_t Changes::count(PriceChange::Kind kind) const
{
    return std::size_t(std::count_if(list.begin(), list.end(), [&](const PriceChange &change) { return change.kind == kind; }));
}

Result<std::string> identityOf(const PriceRow &row, const PriceBook &namesFrom)
{
    const auto named = namesFrom.isNamed(row.service, row.skuKind);
    if (!named)
        return tl::unexpected(named.error());
    std::string key = row.service + '\x1f' + row.skuKind + '\x1f' + (*named ? row.name : std::string());
    for (const std::string *part : {&row.region, &row.term, &row.osOrEngine})
        key += '\x1f' + *part;
    char tier[32];
    std::snprintf(tier, sizeof tier, "\x1f%020.3f", row.tierFrom);
    return key + tier;
}

Result<Changes> changesBetween(const std::vector<PriceRow> &before, const std::vector<PriceRow> &after, const PriceBook &namesFrom)
{
    const auto old = holding(before, namesFrom), now = holding(after, namesFrom);
    if (!old)
        return tl::unexpected(old.error());
    if (!now)
        return tl::unexpected(now.error());
    Changes changes;
    for (const auto &[key, row] : *now) {
        const auto it = old->find(key);
        if (it == old->end())
            changes.list.push_back({PriceChange::Kind::Added, {}, *row});
        else if (!samePrice(it->second->priceUsd, row->priceUsd))
            changes.list.push_back({PriceChange::Kind::Changed, *it->second, *row});
        else
            ++changes.same;
    }
    for (const auto &[key, row] : *old) {
        if (!now->contains(key))
            changes.list.push_back({PriceChange::Kind::Removed, *row, {}});
    }
    const auto rowOf = [](const PriceChange &change) -> const PriceRow & {
        return change.kind == PriceChange::Kind::Removed ? change.before : change.after;
    };
    std::sort(changes.list.begin(), changes.list.end(), [&](const PriceChange &first, const PriceChange &second) {
        const PriceRow &a = rowOf(first), &b = rowOf(second);
        return std::tie(a.service, a.skuKind, a.name, a.region, a.term, a.tierFrom, a.osOrEngine) <
               std::tie(b.service, b.skuKind, b.name, b.region, b.term, b.tierFrom, b.osOrEngine);
    });
    return changes;
}

Result<Changes> changesBetween(const PriceBook &before, const PriceBook &after, const PriceQuery &only)
{
    PriceQuery query = only;
    if (query.term == "on-demand" && query.service.empty() && query.region.empty())
        query.term.clear();
    constexpr std::size_t everything = std::numeric_limits<std::size_t>::max();
    const auto old = before.list(query, everything), now = after.list(query, everything);
    if (!old)
        return tl::unexpected(old.error());
    if (!now)
        return tl::unexpected(now.error());
    return changesBetween(*old, *now, before);
}

} // namespace headroom::pricing
