#include "estimate.h"

#include "bill.h"
#include "billing/parts.h"
#include "reprice.h"
#include "terms.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::estimate {
namespace {

using model::Tier;
using model::TierId;
using model::Variant;

bool isEdge(const catalog::Kind *kind)
{
    return kind && kind->role == catalog::StationRole::Edge;
}

/// True when the CDN in front of a tier fetches from it over the internet: a CDN of another provider. CloudFront fetches for free.
bool feedsForeignCdn(const Variant &variant, const TierId &tier, const catalog::Catalog &catalog)
{
    bool foreign = false;
    for (const auto &link : variant.links) {
        if (link.to != tier)
            continue;
        const Tier *source = variant.tier(link.from);
        const auto *kind = source ? catalog.kind(source->kind) : nullptr;
        if (!isEdge(kind))
            continue;
        if (kind->billing == "cloudfront")
            return false;
        foreign = foreign || kind->billing == "fastly" || kind->billing == "third-party";
    }
    return foreign;
}

/// Internet egress is graduated over everything that leaves a region, so it belongs to the variant, not to a tier.
void billInternet(const model::Project &project, const Variant &variant, const catalog::Catalog &catalog, const planning::Usage &usage,
                  const pricing::PriceBook &book, Estimate &estimate)
{
    struct Egress
    {
        double toUsers = 0, toCdn = 0;
    };
    std::map<std::string, Egress> regions;
    for (const Tier &tier : variant.tiers) {
        const auto *kind = catalog.kind(tier.kind);
        const auto it = usage.tiers.find(tier.id);
        if (it == usage.tiers.end() || tier.disabled || !kind || isEdge(kind) || kind->role == catalog::StationRole::Users)
            continue;
        if (kind->billing.starts_with("lightsail"))
            continue; // bundles include their transfer
        Egress &egress = regions[model::regionOf(variant, tier)];
        egress.toUsers += it->second.total(planning::quantity::internetBytesOut);
        if (feedsForeignCdn(variant, tier.id, catalog))
            egress.toCdn += it->second.total(planning::quantity::cdnBytesOut);
    }
    for (const auto &[region, egress] : regions) {
        Tier whole;
        Bill bill({whole, nullptr, nullptr, region, project.purchase, usage.horizonHours, false}, book, estimate);
        const std::size_t before = estimate.items.size();
        Charge charge;
        charge.component = "Data transfer to the internet";
        charge.quantity = units::billedGb(egress.toUsers + egress.toCdn);
        charge.unit = "GB";
        charge.price = at("AWSDataTransfer", "internet.out");
        charge.formula = "bytes to users and to content delivery networks of other providers ÷ 2^30, graduated over the region";
        charge.inputs = {{"bytes to users", egress.toUsers, "B"}, {"bytes to other providers' networks", egress.toCdn, "B"}};
        bill.charge(charge);
        if (estimate.items.size() > before)
            estimate.items.back().category = "network";
    }
}

/// Application and classic load balancers do not charge, nor let charge, what they send to targets in other zones.
bool onlyBehindFreeBalancers(const Variant &variant, const TierId &tier, const catalog::Catalog &catalog)
{
    bool any = false;
    for (const auto &link : variant.links) {
        if (link.to != tier)
            continue;
        const Tier *source = variant.tier(link.from);
        const auto *kind = source ? catalog.kind(source->kind) : nullptr;
        if (!kind || (kind->billing != "application-load-balancer" && kind->billing != "classic-load-balancer"))
            return false;
        any = true;
    }
    return any;
}

/// What a tier sends to other regions; each pair of regions has its price, and the region that sends pays.
void billOtherRegions(const model::Project &project, const Variant &variant, const Tier &tier, const catalog::Kind *kind,
                      const planning::TierUsage &usage, double horizonHours, const pricing::PriceBook &book, Estimate &estimate)
{
    for (const auto &[region, bytes] : usage.bytesToRegion) {
        Bill bill({tier, kind, &usage, model::regionOf(variant, tier), project.purchase, horizonHours, false}, book, estimate);
        Charge charge;
        charge.component = "Data transfer to " + region;
        charge.quantity = units::billedGb(bytes);
        charge.unit = "GB";
        charge.price = at("AWSDataTransfer", "inter-region.out", "to " + region);
        charge.formula = "bytes sent to the other region ÷ 2^30; answers are paid by the region that sends them";
        charge.inputs = {{"bytes to " + region, bytes, "B", "metered in the run"}};
        bill.charge(charge);
    }
}

void billOne(const model::Project &project, const Variant &variant, const Tier &tier, const catalog::Catalog &catalog,
             const planning::Usage &usage, const pricing::PriceBook &book, Estimate &estimate)
{
    const auto *kind = catalog.kind(tier.kind);
    if (!kind) {
        estimate.unpriced.push_back({tier.id, tier.name, tier.kind, "The catalogue has no kind \"" + tier.kind + "\"."});
        return;
    }
    if (kind->free)
        return;
    planning::TierUsage used;
    const auto it = usage.tiers.find(tier.id);
    if (it != usage.tiers.end()) {
        used = it->second;
        if (onlyBehindFreeBalancers(variant, tier.id, catalog))
            used.totals.erase(planning::quantity::crossZoneBytes);
    }
    billTier({tier, kind, it == usage.tiers.end() ? nullptr : &used, model::regionOf(variant, tier),
              tier.purchase.model == model::PurchaseModel::ProjectDefault ? project.purchase : tier.purchase, usage.horizonHours, false},
             kind->billing, book, estimate);
    if (it != usage.tiers.end())
        billOtherRegions(project, variant, tier, kind, used, usage.horizonHours, book, estimate);
}

bool isSupport(const Tier &tier, const catalog::Catalog &catalog)
{
    const auto *kind = catalog.kind(tier.kind);
    return kind && kind->billing == "support";
}

/// Order of the tiers, the variant's own lines last.
void sortByTier(const Variant &variant, std::vector<LineItem> &items)
{
    std::map<TierId, std::size_t> position;
    for (std::size_t i = 0; i < variant.tiers.size(); ++i)
        position.emplace(variant.tiers[i].id, i);
    const auto rank = [&](const LineItem &item) {
        const auto it = position.find(item.tier);
        return it == position.end() ? variant.tiers.size() : it->second;
    };
    std::stable_sort(items.begin(), items.end(), [&](const LineItem &a, const LineItem &b) { return rank(a) < rank(b); });
}

} // namespace

void billTier(const Bill::Subject &subject, std::string_view billing, const pricing::PriceBook &book, Estimate &estimate)
{
    Bill bill(subject, book, estimate);
    if (const BillingFunction function = billingFunction(billing))
        function(bill);
    else
        bill.unpriced(subject.kind ? subject.kind->name : std::string(billing), "This kind is not priced yet.");
}

void addTerms(const model::Project &project, const Variant &variant, const catalog::Catalog &catalog, const pricing::PriceBook &book,
              Estimate &bill)
{
    std::erase_if(bill.items, [](const LineItem &item) { return item.kind != LineKind::Usage; });
    if (project.costs.freeTier)
        addFreeTier(book, bill);
    addDiscounts(project.costs.discounts, bill);
    for (const Tier &tier : variant.tiers) {
        if (!tier.disabled && isSupport(tier, catalog))
            billOne(project, variant, tier, catalog, {}, book, bill);
    }
    addSupport(project.costs.support, book, bill);
    addContingency(project.costs.contingency, project.costs.contingencyNote, bill);
    addTax(project.costs.taxName, project.costs.taxRate, bill);
    sumUp(bill);
}

Result<Estimate> estimate(const model::Project &project, const Variant &variant, const catalog::Catalog &catalog,
                          const planning::Usage &usage, const pricing::PriceBook &bundled)
{
    const pricing::PriceBook book = bookFor(project, bundled);
    Estimate result;
    result.variant = variant.id;
    for (const Tier &tier : variant.tiers) {
        if (!tier.disabled && !isSupport(tier, catalog))
            billOne(project, variant, tier, catalog, usage, book, result);
    }
    billInternet(project, variant, catalog, usage, book, result);
    sortByTier(variant, result.items);
    addTerms(project, variant, catalog, book, result);
    return result;
}

} // namespace headroom::estimate
