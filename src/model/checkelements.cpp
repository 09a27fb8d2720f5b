#include "checker.h"

#include <algorithm>
#include <cmath>

namespace headroom::model {
namespace {

/// A cache that stands nowhere answers nothing: that is meant to work (the cache was taken out), but worth a word.
void checkCache(Checker &check, const Variant &variant, const CacheId &id, const std::string &where)
{
    const auto isLocal = [&](const Tier &tier) {
        return std::any_of(tier.localCaches.begin(), tier.localCaches.end(), [&](const LocalCache &cache) { return cache.id == id; });
    };
    if (id.empty() || variant.tier(TierId(id.value)) || std::any_of(variant.tiers.begin(), variant.tiers.end(), isLocal))
        return;
    check.warning(ErrorCode::BrokenReference,
                  where + " names the cache \"" + id.value + "\", which stands nowhere in this variant: every look-up is a miss.");
}

void checkParameters(Checker &check, const Tier &tier)
{
    for (const auto &[name, parameter] : tier.parameters) {
        const double *value = std::get_if<double>(&parameter.value);
        if (value && !std::isfinite(*value))
            check.invalid("The parameter \"" + name + "\" is not a number; enter one.");
    }
}

void checkDemands(Checker &check, const Variant &variant, const Tier &tier)
{
    std::set<RequestClassId> seen;
    for (const Demand &demand : tier.demands) {
        const std::string of = " of class \"" + demand.requestClass.value + "\"";
        check.classOnce(demand.requestClass, seen, "The table of demands");
        check.number("The CPU time in ms" + of, demand.cpuMs, milliseconds);
        if (demand.cpuMsOnHit)
            check.number("The CPU time in ms on a hit" + of, *demand.cpuMsOnHit, milliseconds);
        check.number("The CPU time in ms of writes" + of, demand.writeCpuMs, milliseconds);
        check.number("The number of read operations" + of, demand.readIo, amount);
        check.number("The number of write operations" + of, demand.writeIo, amount);
        check.number("The squared coefficient of variation" + of, demand.scv, {0, 1000});
        checkCache(check, variant, demand.cache, "The demand" + of);
    }
}

void checkHitRatios(Checker &check, const std::vector<HitRatio> &ratios, const std::string &where)
{
    std::set<RequestClassId> seen;
    for (const HitRatio &one : ratios) {
        check.classOnce(one.requestClass, seen, where);
        check.number("The hit ratio of class \"" + one.requestClass.value + "\"", one.ratio, fraction);
    }
}

void checkLocalCaches(Checker &check, const Variant &variant, const Tier &tier)
{
    std::set<std::string> ids;
    for (const LocalCache &cache : tier.localCaches) {
        check.id(cache.id.value, ids);
        if (variant.tier(TierId(cache.id.value)))
            check.invalid("The cache inside the servers and a tier of this variant share the id \"" + cache.id.value +
                          "\"; remove one of them, or links would not know which answers.");
        const std::string name = "The cache \"" + cache.id.value + "\"";
        checkHitRatios(check, cache.hitRatios, name);
        check.number(name + ": the memory in GiB", cache.memoryGib, {0, 1e5});
        check.number(name + ": the warm-up in seconds", cache.warmUpSeconds, duration);
    }
}

void checkRunning(Checker &check, const RunningHours &running)
{
    check.number("The hour at which the tier is switched on", running.fromHour, {0, 24});
    check.number("The hour at which the tier is switched off", running.toHour, {0, 24});
    if (running.toHour <= running.fromHour)
        check.invalid("The tier is switched off before it is switched on; exchange the hours.");
    const std::set<int> days(running.days.begin(), running.days.end());
    if (days.empty() || days.size() != running.days.size() || *days.begin() < 0 || *days.rbegin() > 6)
        check.invalid("The days on which the tier runs must be different ones from 0 (Monday) to 6 (Sunday), at least one.");
}

void checkTier(Checker &check, const Variant &variant, const Tier &tier)
{
    if (tier.kind.empty())
        check.invalid("The tier has no kind; choose one from the catalogue.");
    if (!tier.boundary.empty() && !variant.boundary(tier.boundary))
        check.error(ErrorCode::BrokenReference,
                    "The tier stands in the boundary \"" + tier.boundary.value + "\", which does not exist; move it elsewhere.");
    check.frame(tier.frame);
    checkParameters(check, tier);
    checkDemands(check, variant, tier);
    checkHitRatios(check, tier.hitRatios, "The table of hit ratios");
    checkLocalCaches(check, variant, tier);
    if (tier.scaling)
        checkScaling(check, variant, *tier.scaling);
    if (tier.running)
        checkRunning(check, *tier.running);
    check.purchase(tier.purchase);
}

void checkLink(Checker &check, const Variant &variant, const Link &link)
{
    for (const TierId &end : {link.from, link.to})
        if (!variant.tier(end))
            check.error(ErrorCode::BrokenReference,
                        "The link ends at the tier \"" + end.value + "\", which does not exist; connect it to another or delete it.");
    check.number("The number of calls per visit", link.callsPerVisit, amount);
    check.number("The size of a request in bytes", link.requestBytes, bytes);
    check.number("The size of a response in bytes", link.responseBytes, bytes);
    if (link.when != CallWhen::Always)
        checkCache(check, variant, link.cache, "The link");
    std::set<RequestClassId> seen;
    for (const Call &call : link.calls) {
        const std::string of = " of class \"" + call.requestClass.value + "\"";
        check.classOnce(call.requestClass, seen, "The link");
        check.number("The number of calls per visit" + of, call.callsPerVisit, amount);
        check.number("The size of a request in bytes" + of, call.requestBytes, bytes);
        check.number("The size of a response in bytes" + of, call.responseBytes, bytes);
    }
    for (const auto &[x, y] : link.bends) {
        check.number("A bend's x", x, coordinate);
        check.number("A bend's y", y, coordinate);
    }
}

void checkBoundary(Checker &check, const Variant &variant, const Boundary &boundary)
{
    check.frame(boundary.frame);
    if (!boundary.parent.empty() && !variant.boundary(boundary.parent))
        check.error(ErrorCode::BrokenReference,
                    "The boundary stands in the boundary \"" + boundary.parent.value + "\", which does not exist; move it elsewhere.");
    if (boundary.kind == BoundaryKind::Region && boundary.region.empty() && variant.region.empty())
        check.warning(ErrorCode::InvalidInput,
                      "The region has no region code; nothing inside can be priced until one is chosen, e.g. eu-west-3.");
}

} // namespace

void checkElements(Checker &check, const Variant &variant)
{
    if (variant.recovery) {
        check.enter("variant", variant.id.value);
        check.number("The recovery time in minutes", variant.recovery->recoveryMinutes, {0, 1e5});
        check.number("The age of the data copies in minutes", variant.recovery->dataLossMinutes, {0, 1e6});
    }
    std::set<std::string> tierIds, linkIds, boundaryIds;
    for (const Boundary &boundary : variant.boundaries) {
        check.enter("boundary", boundary.id.value);
        check.id(boundary.id.value, boundaryIds);
        checkBoundary(check, variant, boundary);
    }
    for (const Tier &tier : variant.tiers) {
        check.enter("tier", tier.id.value);
        check.id(tier.id.value, tierIds);
        checkTier(check, variant, tier);
    }
    for (const Link &link : variant.links) {
        check.enter("link", link.id.value);
        check.id(link.id.value, linkIds);
        checkLink(check, variant, link);
    }
}

} // namespace headroom::model
