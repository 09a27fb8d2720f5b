#include "geometry.h"

#include <render/diagram.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace headroom::ui {

QPointF onGrid(const QPointF &p)
{
    return {std::round(p.x() / gridStep) * gridStep, std::round(p.y() / gridStep) * gridStep};
}

QPointF portPosition(const QRectF &card, Side side)
{
    switch (side) {
    case Side::Left:
        return {card.left(), card.center().y()};
    case Side::Right:
        return {card.right(), card.center().y()};
    case Side::Top:
        return {card.center().x(), card.top()};
    case Side::Bottom:
        return {card.center().x(), card.bottom()};
    }
    return card.center();
}

Side nearestSide(const QRectF &card, const QPointF &p)
{
    const std::pair<double, Side> distances[] = {{std::abs(p.x() - card.left()), Side::Left},
                                                 {std::abs(p.x() - card.right()), Side::Right},
                                                 {std::abs(p.y() - card.top()), Side::Top},
                                                 {std::abs(p.y() - card.bottom()), Side::Bottom}};
    return std::min_element(std::begin(distances), std::end(distances))->second;
}

Selection contentsOf(const model::Variant &variant, const std::set<model::BoundaryId> &roots)
{
    Selection inside;
    inside.boundaries = roots;
    for (std::size_t before = 0; before != inside.boundaries.size();) {
        before = inside.boundaries.size();
        for (const model::Boundary &boundary : variant.boundaries) {
            if (inside.boundaries.contains(boundary.parent))
                inside.boundaries.insert(boundary.id);
        }
    }
    for (const model::Tier &tier : variant.tiers) {
        if (inside.boundaries.contains(tier.boundary))
            inside.tiers.insert(tier.id);
    }
    return inside;
}

int depthOf(const model::Variant &variant, const model::BoundaryId &id)
{
    int depth = 0;
    const model::Boundary *boundary = variant.boundary(id);
    while (boundary && !boundary->parent.empty() && depth < int(variant.boundaries.size())) {
        boundary = variant.boundary(boundary->parent);
        ++depth;
    }
    return depth;
}

model::BoundaryId boundaryAt(const model::Variant &variant, const QPointF &point, const std::set<model::BoundaryId> &except)
{
    model::BoundaryId best;
    double bestArea = std::numeric_limits<double>::infinity();
    for (const model::Boundary &boundary : variant.boundaries) {
        const QRectF frame = toQt(boundary.frame);
        const double area = frame.width() * frame.height();
        if (boundary.hidden || except.contains(boundary.id) || !frame.contains(point) || area >= bestArea)
            continue;
        best = boundary.id;
        bestArea = area;
    }
    return best;
}

namespace {

void moveBends(model::Link &link, const QPointF &by)
{
    for (auto &[x, y] : link.bends) {
        x += by.x();
        y += by.y();
    }
}

} // namespace

document::Elements relocated(const model::Variant &variant, const catalog::Catalog &catalog, const Placement &placement,
                             const Selection &roots)
{
    model::Variant after = variant;
    for (model::Boundary &boundary : after.boundaries) {
        if (const auto it = placement.boundaries.find(boundary.id); it != placement.boundaries.end())
            boundary.frame = fromQt(it->second);
    }
    document::Elements changed;
    for (const model::Boundary &boundary : after.boundaries) {
        if (!placement.boundaries.contains(boundary.id))
            continue;
        changed.boundaries.push_back(boundary);
        if (roots.boundaries.contains(boundary.id))
            changed.boundaries.back().parent =
                boundaryAt(after, toQt(boundary.frame).center(), contentsOf(variant, {boundary.id}).boundaries);
    }
    for (const model::Tier &tier : variant.tiers) {
        const auto it = placement.tiers.find(tier.id);
        if (it == placement.tiers.end())
            continue;
        model::Tier moved = tier;
        moved.frame.x = it->second.x();
        moved.frame.y = it->second.y();
        if (roots.tiers.contains(tier.id))
            moved.boundary = boundaryAt(after, render::cardRect(moved, catalog).center());
        changed.tiers.push_back(std::move(moved));
    }
    for (const model::Link &link : variant.links) {
        const model::Tier *from = variant.tier(link.from);
        if (link.bends.empty() || !from || !placement.tiers.contains(link.from) || !placement.tiers.contains(link.to))
            continue;
        changed.links.push_back(link);
        moveBends(changed.links.back(), placement.tiers.at(link.from) - QPointF(from->frame.x, from->frame.y));
    }
    return changed;
}

std::vector<model::TierId> readingOrder(const model::Variant &variant)
{
    std::vector<std::tuple<double, double, model::TierId>> places;
    for (const model::Tier &tier : variant.tiers) {
        if (!tier.hidden)
            places.emplace_back(std::floor(tier.frame.x / 80), tier.frame.y, tier.id);
    }
    std::sort(places.begin(), places.end());
    std::vector<model::TierId> order;
    for (const auto &[column, y, id] : places)
        order.push_back(id);
    return order;
}

QRectF boundsOf(const model::Variant &variant, const catalog::Catalog &catalog, const Selection &selection)
{
    QRectF bounds;
    for (const model::Tier &tier : variant.tiers) {
        if (selection.tiers.contains(tier.id))
            bounds |= render::cardRect(tier, catalog);
    }
    for (const model::Boundary &boundary : variant.boundaries) {
        if (selection.boundaries.contains(boundary.id))
            bounds |= toQt(boundary.frame);
    }
    return bounds;
}

} // namespace headroom::ui
