#include "elementedits.h"

#include <model/finite.h>

#include <algorithm>
#include <map>

namespace headroom::document {
namespace {

using namespace model;

constexpr std::size_t maxIdLength = 64;

bool isAllowedId(const std::string &id)
{
    const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !id.empty() && id.size() <= maxIdLength && std::all_of(id.begin(), id.end(), isAllowed);
}

/// Gives every element an id of its own; returns which ids became which.
template<class T, class IdType = decltype(T::id)>
Result<std::map<IdType, IdType>> settleIds(std::vector<T> &added, const std::vector<T> &existing, const auto &defaultId)
{
    std::set<IdType> taken;
    for (const T &one : existing)
        taken.insert(one.id);
    std::map<IdType, IdType> renamed;
    for (T &one : added) {
        const IdType before = one.id;
        const std::string wanted = before.empty() ? defaultId(one) : before.value;
        if (!isAllowedId(wanted))
            return fail(ErrorCode::InvalidInput,
                        "The id \"" + wanted.substr(0, 80) + "\" is not allowed; use 1 to 64 characters of a-z, 0-9 and '-'.");
        one.id = IdType(freeId(wanted, [&](const std::string &id) { return taken.contains(IdType(id)); }));
        taken.insert(one.id);
        renamed.emplace(before, one.id);
    }
    return renamed;
}

template<class IdType>
void follow(const std::map<IdType, IdType> &renamed, IdType &reference)
{
    if (const auto found = renamed.find(reference); found != renamed.end() && !reference.empty())
        reference = found->second;
}

void followCache(const std::map<TierId, TierId> &renamed, CacheId &cache)
{
    TierId tier(cache.value);
    follow(renamed, tier);
    cache = CacheId(tier.value);
}

/// Stays, moves to the copied boundary, or, when it stands in neither, goes to the canvas.
void followBoundary(const Variant &variant, const std::map<BoundaryId, BoundaryId> &renamed, BoundaryId &boundary)
{
    if (renamed.contains(boundary))
        follow(renamed, boundary);
    else if (!variant.boundary(boundary))
        boundary = {};
}

template<class T>
std::vector<ElementChange<T>> appended(const std::vector<T> &existing, const std::vector<T> &added)
{
    std::vector<ElementChange<T>> changes;
    for (const T &one : added)
        changes.push_back({std::nullopt, one, existing.size() + changes.size()});
    return changes;
}

/// From the back, so that the indices of what is still to be removed stay right.
template<class T, class IdType>
std::vector<ElementChange<T>> removed(const std::vector<T> &existing, const std::set<IdType> &ids)
{
    std::vector<ElementChange<T>> changes;
    for (std::size_t i = existing.size(); i-- > 0;)
        if (ids.contains(existing[i].id))
            changes.push_back({existing[i], std::nullopt, i});
    return changes;
}

template<class T>
Result<std::vector<ElementChange<T>>> replaced(const std::vector<T> &existing, const std::vector<T> &after, const char *what)
{
    std::vector<ElementChange<T>> changes;
    std::set<decltype(T::id)> seen;
    for (const T &one : after) {
        const auto found = std::find_if(existing.begin(), existing.end(), [&](const T &old) { return old.id == one.id; });
        if (found == existing.end())
            return fail(ErrorCode::NotFound, "It does not exist (any more); select it again.", what + (' ' + one.id.value));
        if (!seen.insert(one.id).second)
            return fail(ErrorCode::InvalidInput, "It is changed twice at once.", what + (' ' + one.id.value));
        changes.push_back({*found, one, static_cast<std::size_t>(found - existing.begin())});
    }
    return changes;
}

template<class T, class IdType>
Result<> requireAll(const std::vector<T> &existing, const std::set<IdType> &ids, const char *what)
{
    for (const IdType &id : ids)
        if (std::none_of(existing.begin(), existing.end(), [&](const T &one) { return one.id == id; }))
            return fail(ErrorCode::NotFound, "It does not exist (any more); select it again.", what + (' ' + id.value));
    return {};
}

/// Where the content of a boundary goes when these are removed.
BoundaryId survivingParent(const Variant &variant, BoundaryId at, const std::set<BoundaryId> &gone)
{
    while (gone.contains(at)) {
        const Boundary *boundary = variant.boundary(at);
        at = boundary ? boundary->parent : BoundaryId();
    }
    return at;
}

bool isInsideItself(const Variant &variant, const Boundary &boundary)
{
    const Boundary *at = &boundary;
    for (std::size_t steps = 0; at && steps <= variant.boundaries.size(); ++steps) {
        if (at->parent == boundary.id)
            return true;
        at = variant.boundary(at->parent);
    }
    return false;
}

template<class T>
Result<> requireFiniteAll(const std::vector<T> &elements)
{
    for (const T &one : elements)
        if (auto finite = requireFinite(one); !finite)
            return finite;
    return {};
}

} // namespace

std::string freeId(const std::string &wanted, const std::function<bool(const std::string &)> &isTaken)
{
    if (!isTaken(wanted))
        return wanted;
    for (int number = 2;; ++number) {
        const std::string suffix = '-' + std::to_string(number);
        const std::string candidate = wanted.substr(0, maxIdLength - suffix.size()) + suffix;
        if (!isTaken(candidate))
            return candidate;
    }
}

Result<Elements> placeIn(const Variant &variant, Elements added)
{
    const auto boundaryName = [](const Boundary &) { return std::string("boundary"); };
    const auto tierName = [](const Tier &tier) { return tier.kind; };
    const auto boundaries = settleIds(added.boundaries, variant.boundaries, boundaryName);
    if (!boundaries)
        return tl::unexpected(boundaries.error());
    const auto tiers = settleIds(added.tiers, variant.tiers, tierName);
    if (!tiers)
        return tl::unexpected(tiers.error());
    for (Boundary &boundary : added.boundaries)
        followBoundary(variant, *boundaries, boundary.parent);
    for (Tier &tier : added.tiers) {
        followBoundary(variant, *boundaries, tier.boundary);
        for (Demand &demand : tier.demands)
            followCache(*tiers, demand.cache);
    }
    for (Link &link : added.links) {
        follow(*tiers, link.from);
        follow(*tiers, link.to);
        followCache(*tiers, link.cache);
    }
    const auto linkName = [](const Link &link) { return (link.from.value + '-' + link.to.value).substr(0, maxIdLength); };
    if (const auto links = settleIds(added.links, variant.links, linkName); !links)
        return tl::unexpected(links.error());
    return added;
}

Edit additionOf(const Variant &variant, const Elements &added)
{
    Edit edit;
    edit.variant = variant.id;
    edit.tiers = appended(variant.tiers, added.tiers);
    edit.links = appended(variant.links, added.links);
    edit.boundaries = appended(variant.boundaries, added.boundaries);
    return edit;
}

Result<Edit> removalOf(const Variant &variant, const std::set<TierId> &tiers, std::set<LinkId> links,
                       const std::set<BoundaryId> &boundaries)
{
    for (const auto &known : {requireAll(variant.tiers, tiers, "tier"), requireAll(variant.links, links, "link"),
                              requireAll(variant.boundaries, boundaries, "boundary")})
        if (!known)
            return tl::unexpected(known.error());
    for (const Link &link : variant.links)
        if (tiers.contains(link.from) || tiers.contains(link.to))
            links.insert(link.id);

    Edit edit;
    edit.variant = variant.id;
    // First what stays moves out of the boundaries that go: by index, so before anything is removed.
    for (std::size_t i = 0; i < variant.boundaries.size(); ++i) {
        Boundary moved = variant.boundaries[i];
        moved.parent = survivingParent(variant, moved.parent, boundaries);
        if (!boundaries.contains(moved.id) && moved.parent != variant.boundaries[i].parent)
            edit.boundaries.push_back({variant.boundaries[i], moved, i});
    }
    for (std::size_t i = 0; i < variant.tiers.size(); ++i) {
        Tier moved = variant.tiers[i];
        moved.boundary = survivingParent(variant, moved.boundary, boundaries);
        if (!tiers.contains(moved.id) && moved.boundary != variant.tiers[i].boundary)
            edit.tiers.push_back({variant.tiers[i], moved, i});
    }
    const auto append = [](auto &list, const auto &more) { list.insert(list.end(), more.begin(), more.end()); };
    append(edit.tiers, removed(variant.tiers, tiers));
    append(edit.links, removed(variant.links, links));
    append(edit.boundaries, removed(variant.boundaries, boundaries));
    return edit;
}

Result<Edit> replacementOf(const Variant &variant, const Elements &after)
{
    auto tiers = replaced(variant.tiers, after.tiers, "tier");
    auto links = replaced(variant.links, after.links, "link");
    auto boundaries = replaced(variant.boundaries, after.boundaries, "boundary");
    if (!tiers)
        return tl::unexpected(tiers.error());
    if (!links)
        return tl::unexpected(links.error());
    if (!boundaries)
        return tl::unexpected(boundaries.error());
    Edit edit;
    edit.variant = variant.id;
    edit.tiers = std::move(*tiers);
    edit.links = std::move(*links);
    edit.boundaries = std::move(*boundaries);
    return edit;
}

Result<> requireSound(const Variant &whole, const Elements &changed)
{
    for (const auto &finite : {requireFiniteAll(changed.tiers), requireFiniteAll(changed.links), requireFiniteAll(changed.boundaries)})
        if (!finite)
            return finite;
    for (const Link &link : changed.links)
        for (const TierId &end : {link.from, link.to})
            if (!whole.tier(end))
                return fail(ErrorCode::BrokenReference, "The tier \"" + end.value + "\" does not exist; connect the link to another.",
                            "link " + link.id.value);
    for (const Tier &tier : changed.tiers)
        if (!tier.boundary.empty() && !whole.boundary(tier.boundary))
            return fail(ErrorCode::BrokenReference, "The boundary \"" + tier.boundary.value + "\" does not exist; move the tier elsewhere.",
                        "tier " + tier.id.value);
    for (const Boundary &boundary : changed.boundaries) {
        if (!boundary.parent.empty() && !whole.boundary(boundary.parent))
            return fail(ErrorCode::BrokenReference, "The boundary \"" + boundary.parent.value + "\" does not exist; move it elsewhere.",
                        "boundary " + boundary.id.value);
        if (isInsideItself(whole, boundary))
            return fail(ErrorCode::InvalidInput, "A boundary cannot stand inside itself; move it elsewhere.",
                        "boundary " + boundary.id.value);
    }
    return {};
}

} // namespace headroom::document
