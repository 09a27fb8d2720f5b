#include "placement.h"

#include "geometry.h"

#include <render/diagram.h>
#include <ui/palette/paletteentry.h>

#include <algorithm>
#include <map>
#include <set>

namespace headroom::ui {

std::string idFrom(const std::string &name)
{
    std::string id;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            id += c;
        else if (c >= 'A' && c <= 'Z')
            id += char(c - 'A' + 'a');
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? "element" : id.substr(0, 56); // leaves room for a suffix within 64
}

std::string freeName(const model::Variant &variant, const std::string &name)
{
    std::set<std::string> taken;
    for (const model::Tier &tier : variant.tiers)
        taken.insert(tier.name);
    for (const model::Boundary &boundary : variant.boundaries)
        taken.insert(boundary.name);
    if (!taken.contains(name))
        return name;
    int number = 2;
    while (taken.contains(name + " " + std::to_string(number)))
        ++number;
    return name + " " + std::to_string(number);
}

namespace {

model::Tier newTier(const model::Variant &variant, const catalog::Catalog &catalog, const catalog::Kind &kind, const QPointF &centre)
{
    model::Tier tier;
    tier.name = freeName(variant, kind.name);
    tier.id = model::TierId(idFrom(tier.name));
    tier.kind = kind.id;
    const QSizeF size = render::cardSize(tier, catalog);
    const QPointF corner = onGrid(centre - QPointF(size.width() / 2, size.height() / 2));
    tier.frame.x = corner.x();
    tier.frame.y = corner.y();
    tier.boundary = boundaryAt(variant, render::cardRect(tier, catalog).center());
    return tier;
}

QSizeF sizeOf(model::BoundaryKind kind)
{
    switch (kind) {
    case model::BoundaryKind::Account:
        return {640, 480};
    case model::BoundaryKind::Region:
        return {560, 416};
    case model::BoundaryKind::Vpc:
        return {480, 352};
    default:
        return {240, 240};
    }
}

model::Boundary newBoundary(const model::Variant &variant, model::BoundaryKind kind, const QPointF &centre)
{
    model::Boundary boundary;
    boundary.kind = kind;
    boundary.name = freeName(variant, boundaryName(kind).toStdString());
    boundary.id = model::BoundaryId(idFrom(boundary.name));
    if (kind == model::BoundaryKind::Region)
        boundary.region = variant.region;
    const QSizeF size = sizeOf(kind);
    boundary.frame = fromQt(QRectF(onGrid(centre - QPointF(size.width() / 2, size.height() / 2)), size));
    boundary.parent = boundaryAt(variant, toQt(boundary.frame).center());
    return boundary;
}

} // namespace

document::Elements elementsFor(const model::Variant &variant, const catalog::Catalog &catalog, const QString &entry, const QPointF &centre)
{
    document::Elements elements;
    if (const auto kindId = tierKindOf(entry)) {
        if (const catalog::Kind *kind = catalog.kind(*kindId))
            elements.tiers.push_back(newTier(variant, catalog, *kind, centre));
    } else if (const auto boundary = boundaryKindOf(entry)) {
        elements.boundaries.push_back(newBoundary(variant, *boundary, centre));
    }
    return elements;
}

document::Elements adoptedBy(const model::Variant &variant, const catalog::Catalog &catalog, const model::Boundary &boundary)
{
    const QRectF frame = toQt(boundary.frame);
    document::Elements adopted;
    for (const model::Tier &tier : variant.tiers) {
        if (tier.boundary == boundary.parent && frame.contains(render::cardRect(tier, catalog))) {
            adopted.tiers.push_back(tier);
            adopted.tiers.back().boundary = boundary.id;
        }
    }
    for (const model::Boundary &other : variant.boundaries) {
        if (other.id != boundary.id && other.parent == boundary.parent && frame.contains(toQt(other.frame))) {
            adopted.boundaries.push_back(other);
            adopted.boundaries.back().parent = boundary.id;
        }
    }
    return adopted;
}

namespace {

/// A free id near the wished one, and the note of how the old one is called now.
template<class IdType>
IdType renamed(const IdType &old, const std::string &wish, std::set<IdType> &taken, std::map<IdType, IdType> &names)
{
    IdType id(wish);
    for (int number = 2; taken.contains(id); ++number)
        id = IdType(wish + "-" + std::to_string(number));
    taken.insert(id);
    names.emplace(old, id);
    return id;
}

template<class IdType>
IdType follow(const std::map<IdType, IdType> &names, const IdType &old)
{
    const auto it = names.find(old);
    return it == names.end() ? IdType{} : it->second;
}

/// A cache reference names a cache tier; when that tier was copied too, the copy's demands mean the copy.
void followCache(const std::map<model::TierId, model::TierId> &names, model::CacheId &cache)
{
    if (const auto it = names.find(model::TierId(cache.value)); it != names.end())
        cache.value = it->second.value;
}

template<class Element>
auto idsOf(const std::vector<Element> &elements)
{
    std::set<std::remove_cvref_t<decltype(elements.front().id)>> ids;
    for (const Element &element : elements)
        ids.insert(element.id);
    return ids;
}

} // namespace

document::Elements freshCopies(const model::Variant &variant, document::Elements elements)
{
    model::Variant names = variant; // grows with the copies, so that two of them do not take the same name
    std::map<model::TierId, model::TierId> tierIds;
    std::map<model::BoundaryId, model::BoundaryId> boundaryIds;
    std::map<model::LinkId, model::LinkId> linkIds;
    auto takenTiers = idsOf(variant.tiers);
    auto takenBoundaries = idsOf(variant.boundaries);
    auto takenLinks = idsOf(variant.links);
    for (model::Boundary &boundary : elements.boundaries) {
        boundary.name = freeName(names, boundary.name);
        boundary.id = renamed(boundary.id, idFrom(boundary.name), takenBoundaries, boundaryIds);
        names.boundaries.push_back(boundary);
    }
    for (model::Tier &tier : elements.tiers) {
        tier.name = freeName(names, tier.name);
        tier.id = renamed(tier.id, idFrom(tier.name), takenTiers, tierIds);
        tier.boundary = follow(boundaryIds, tier.boundary);
        names.tiers.push_back(tier);
    }
    for (model::Boundary &boundary : elements.boundaries)
        boundary.parent = follow(boundaryIds, boundary.parent);
    for (model::Tier &tier : elements.tiers) {
        for (model::Demand &demand : tier.demands)
            followCache(tierIds, demand.cache);
    }
    std::erase_if(elements.links, [&](const model::Link &link) { return !tierIds.contains(link.from) || !tierIds.contains(link.to); });
    for (model::Link &link : elements.links) {
        link.from = follow(tierIds, link.from);
        link.to = follow(tierIds, link.to);
        link.id = renamed(link.id, (link.from.value + "-" + link.to.value).substr(0, 56), takenLinks, linkIds);
        followCache(tierIds, link.cache);
    }
    return elements;
}

document::Elements pick(const model::Variant &variant, const Selection &selection)
{
    Selection all = contentsOf(variant, selection.boundaries);
    all.tiers.insert(selection.tiers.begin(), selection.tiers.end());
    document::Elements elements;
    for (const model::Tier &tier : variant.tiers) {
        if (all.tiers.contains(tier.id))
            elements.tiers.push_back(tier);
    }
    for (const model::Link &link : variant.links) {
        if (all.tiers.contains(link.from) && all.tiers.contains(link.to))
            elements.links.push_back(link);
    }
    for (const model::Boundary &boundary : variant.boundaries) {
        if (all.boundaries.contains(boundary.id))
            elements.boundaries.push_back(boundary);
    }
    return elements;
}

} // namespace headroom::ui
