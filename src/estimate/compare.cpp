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

/// A value as a form shows it: with its unit, a choice by its label.
std::string words(const model::Parameter &parameter, const catalog::ParameterSpec *spec)
{
    const std::string unit = spec && !spec->unit.empty() ? " " + spec->unit : std::string();
    if (const auto *number = std::get_if<double>(&parameter.value))
        return figure(*number) + unit;
    if (const auto *flag = std::get_if<bool>(&parameter.value))
        return *flag ? "yes" : "no";
    const auto &text = std::get<std::string>(parameter.value);
    for (std::size_t i = 0; spec && i < std::min(spec->choices.size(), spec->choiceLabels.size()); ++i) {
        if (spec->choices[i] == text)
            return spec->choiceLabels[i];
    }
    return text;
}

/// "storage_gb" → "storage gb", for what the catalogue does not know.
std::string spaced(std::string id)
{
    std::replace(id.begin(), id.end(), '_', ' ');
    return id;
}

std::string kindName(const catalog::Catalog &catalog, const std::string &id)
{
    const auto *kind = catalog.kind(id);
    return kind ? kind->name : id;
}

std::string join(const std::vector<std::string> &parts, const char *separator)
{
    std::string text;
    for (const auto &part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

void describeParameters(const Tier &first, const Tier &second, const catalog::Catalog &catalog, std::vector<std::string> &parts)
{
    const auto specOf = [&](const Tier &tier, const std::string &id) {
        const auto *kind = catalog.kind(tier.kind);
        return kind ? kind->parameter(id) : nullptr;
    };
    std::set<std::string> ids;
    for (const auto *tier : {&first, &second}) {
        for (const auto &[id, parameter] : tier->parameters)
            ids.insert(id);
    }
    for (const std::string &id : ids) {
        const auto before = first.parameters.find(id), after = second.parameters.find(id);
        const auto *was = specOf(first, id), *is = specOf(second, id);
        const auto *named = is ? is : was;
        const std::string label = named ? named->label : spaced(id);
        if (before == first.parameters.end())
            parts.push_back(label + " set to " + words(after->second, is));
        else if (after == second.parameters.end())
            parts.push_back(label + " back to its default (was " + words(before->second, was) + ")");
        else if (before->second.value != after->second.value)
            parts.push_back(label + " " + words(before->second, was) + " → " + words(after->second, is));
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
std::string differences(const Tier &first, const Tier &second, const catalog::Catalog &catalog)
{
    std::vector<std::string> parts;
    if (first.kind != second.kind)
        parts.push_back(kindName(catalog, first.kind) + " → " + kindName(catalog, second.kind));
    describeParameters(first, second, catalog, parts);
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

/// What the lines of one kind that belong to no tier come to, in cents.
long long ownLines(const Estimate &bill, LineKind kind)
{
    long long sum = 0;
    for (const LineItem &item : bill.items) {
        if (item.tier.empty() && item.kind == kind)
            sum += cents(item.monthly);
    }
    return sum;
}

constexpr std::pair<LineKind, const char *> ownNames[] = {
    {LineKind::Usage, "Data transfer"},  {LineKind::FreeTier, "Free tier"},      {LineKind::Discount, "Discounts"},
    {LineKind::Support, "Support plan"}, {LineKind::Contingency, "Contingency"}, {LineKind::Tax, "Tax"},
};

} // namespace

Comparison compare(const model::Variant &first, const Estimate &firstBill, const model::Variant &second, const Estimate &secondBill,
                   const catalog::Catalog &catalog)
{
    Comparison comparison;
    const auto add = [&](const TierId &tier, std::string name, Change::Kind kind, std::string what, long long before, long long after) {
        if (kind == Change::Kind::Changed && what.empty()) {
            kind = Change::Kind::Unchanged; // its traffic may still differ, and with it its bill
            what = before == after ? "Unchanged" : "Same settings, other usage";
        }
        comparison.changes.push_back({tier, std::move(name), kind, std::move(what), double(after - before) / 100});
    };
    const auto addTier = [&](const Tier &tier, Change::Kind kind, std::string what) {
        add(tier.id, tier.name, kind, std::move(what), cents(firstBill.monthlyOf(tier.id)), cents(secondBill.monthlyOf(tier.id)));
    };
    for (const Tier &tier : first.tiers) {
        if (const Tier *other = second.tier(tier.id))
            addTier(*other, Change::Kind::Changed, differences(tier, *other, catalog));
        else
            addTier(tier, Change::Kind::Removed, "Removed");
    }
    for (const Tier &tier : second.tiers) {
        if (!first.tier(tier.id))
            addTier(tier, Change::Kind::Added, "Added");
    }
    for (const auto &[kind, name] : ownNames) {
        const long long before = ownLines(firstBill, kind), after = ownLines(secondBill, kind);
        if (before != 0 || after != 0)
            add({}, name, Change::Kind::Changed,
                before == after || kind == LineKind::Usage ? std::string() : "Follows from the lines above it", before, after);
    }
    std::stable_sort(comparison.changes.begin(), comparison.changes.end(),
                     [](const Change &a, const Change &b) { return a.monthlyDelta < b.monthlyDelta; });
    comparison.monthlyDelta = double(cents(secondBill.monthlyTotal) - cents(firstBill.monthlyTotal)) / 100;
    comparison.monthlyDeltaFraction = firstBill.monthlyTotal > 0 ? comparison.monthlyDelta / firstBill.monthlyTotal : 0;
    return comparison;
}

} // namespace headroom::estimate
