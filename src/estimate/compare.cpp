#include "outcome.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace headroom::estimate {
namespace {

using model::Tier;
using model::TierId;

std::string figure(double value)
{
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string words(const model::Parameter &parameter)
{
    if (const auto *number = std::get_if<double>(&parameter.value))
        return figure(*number);
    if (const auto *flag = std::get_if<bool>(&parameter.value))
        return *flag ? "yes" : "no";
    return std::get<std::string>(parameter.value);
}

/// "storage_gb" → "storage gb"
std::string spaced(std::string id)
{
    std::replace(id.begin(), id.end(), '_', ' ');
    return id;
}

std::string join(const std::vector<std::string> &parts, const char *separator)
{
    std::string text;
    for (const auto &part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

void describeParameters(const Tier &first, const Tier &second, std::vector<std::string> &parts)
{
    std::set<std::string> ids;
    for (const auto *tier : {&first, &second}) {
        for (const auto &[id, parameter] : tier->parameters)
            ids.insert(id);
    }
    for (const std::string &id : ids) {
        const auto before = first.parameters.find(id), after = second.parameters.find(id);
        if (before == first.parameters.end())
            parts.push_back(spaced(id) + " set to " + words(after->second));
        else if (after == second.parameters.end())
            parts.push_back(spaced(id) + " back to its default (was " + words(before->second) + ")");
        else if (before->second.value != after->second.value)
            parts.push_back(spaced(id) + " " + words(before->second) + " → " + words(after->second));
    }
}

void describeCaches(const Tier &first, const Tier &second, std::vector<std::string> &parts)
{
    const auto missingFrom = [](const Tier &tier, const Tier &other) {
        std::vector<std::string> names;
        for (const auto &cache : tier.localCaches) {
            if (std::none_of(other.localCaches.begin(), other.localCaches.end(), [&](const auto &known) { return known.id == cache.id; }))
                names.push_back(cache.name.empty() ? cache.id.value : cache.name);
        }
        return names;
    };
    const auto added = missingFrom(second, first), removed = missingFrom(first, second);
    if (!added.empty())
        parts.push_back("local caches added: " + join(added, ", "));
    if (!removed.empty())
        parts.push_back("local caches removed: " + join(removed, ", "));
}

/// What differs between two states of a tier, as one sentence; empty = nothing that matters here.
std::string differences(const Tier &first, const Tier &second)
{
    std::vector<std::string> parts;
    if (first.kind != second.kind)
        parts.push_back(first.kind + " → " + second.kind);
    describeParameters(first, second, parts);
    describeCaches(first, second, parts);
    if (first.scaling != second.scaling)
        parts.push_back(!first.scaling ? "scaling rule added" : !second.scaling ? "scaling rule removed" : "scaling rule changed");
    if (first.purchase != second.purchase)
        parts.push_back("purchase option changed");
    if (first.demands != second.demands)
        parts.push_back("demands changed");
    if (first.hitRatios != second.hitRatios)
        parts.push_back("hit ratios changed");
    if (first.disabled != second.disabled)
        parts.push_back(second.disabled ? "switched off" : "switched on");
    std::string text = join(parts, "; ");
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = char(text.front() - 'a' + 'A');
    return text;
}

long long cents(double usd)
{
    return std::llround(usd * 100);
}

} // namespace

Comparison compare(const model::Variant &first, const Estimate &firstBill, const model::Variant &second, const Estimate &secondBill)
{
    Comparison comparison;
    const auto add = [&](const TierId &tier, std::string name, Change::Kind kind, std::string what) {
        const long long delta = cents(secondBill.monthlyOf(tier)) - cents(firstBill.monthlyOf(tier));
        if (kind == Change::Kind::Changed && what.empty()) {
            kind = Change::Kind::Unchanged; // its traffic may still differ, and with it its bill
            what = delta == 0 ? "Unchanged" : "Same settings, other usage";
        }
        comparison.changes.push_back({tier, std::move(name), kind, std::move(what), double(delta) / 100});
    };
    for (const Tier &tier : first.tiers) {
        if (const Tier *other = second.tier(tier.id))
            add(tier.id, other->name, Change::Kind::Changed, differences(tier, *other));
        else
            add(tier.id, tier.name, Change::Kind::Removed, "Removed");
    }
    for (const Tier &tier : second.tiers) {
        if (!first.tier(tier.id))
            add(tier.id, tier.name, Change::Kind::Added, "Added");
    }
    // Lines without a tier: data transfer.
    if (firstBill.monthlyOf({}) != 0 || secondBill.monthlyOf({}) != 0)
        add({}, "Data transfer", Change::Kind::Changed, {});
    std::stable_sort(comparison.changes.begin(), comparison.changes.end(),
                     [](const Change &a, const Change &b) { return a.monthlyDelta < b.monthlyDelta; });
    comparison.monthlyDelta = double(cents(secondBill.monthlyTotal) - cents(firstBill.monthlyTotal)) / 100;
    comparison.monthlyDeltaFraction = firstBill.monthlyTotal > 0 ? comparison.monthlyDelta / firstBill.monthlyTotal : 0;
    return comparison;
}

} // namespace headroom::estimate
