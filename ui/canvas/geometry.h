#pragma once

#include "selection.h"

#include <catalog/catalog.h>
#include <document/document.h>
#include <model/project.h>

#include <QRectF>

#include <map>
#include <optional>

/// Where things stand: conversions, nesting and moves. Pure functions on a variant.
namespace headroom::ui {

inline constexpr double gridStep = 8; ///< logical px, space.canvas_grid of the design

[[nodiscard]] inline QRectF toQt(const model::Rect &r)
{
    return {r.x, r.y, r.width, r.height};
}
[[nodiscard]] inline model::Rect fromQt(const QRectF &r)
{
    return {r.x(), r.y(), r.width(), r.height()};
}
[[nodiscard]] QPointF onGrid(const QPointF &);

/// A side of a card; its middle is a port.
enum class Side { Left, Right, Top, Bottom };
[[nodiscard]] QPointF portPosition(const QRectF &card, Side);
[[nodiscard]] Side nearestSide(const QRectF &card, const QPointF &);

/// The boundary and everything that stands in it, however deep. Damaged nesting (a circle) ends the search, never hangs.
[[nodiscard]] Selection contentsOf(const model::Variant &, const std::set<model::BoundaryId> &);

/// Number of boundaries around this one.
[[nodiscard]] int depthOf(const model::Variant &, const model::BoundaryId &);

/// The innermost visible boundary at a point, leaving out `except`; empty = none.
[[nodiscard]] model::BoundaryId boundaryAt(const model::Variant &, const QPointF &, const std::set<model::BoundaryId> &except = {});

/// New places: top left corners of tiers, frames of boundaries.
struct Placement
{
    std::map<model::TierId, QPointF> tiers;
    std::map<model::BoundaryId, QRectF> boundaries;
    [[nodiscard]] bool empty() const { return tiers.empty() && boundaries.empty(); }
};

/// The elements a placement changes, as they are afterwards. `roots` join the boundary they now stand in; the rest keep theirs.
/// Corner points of links move along when both ends do.
[[nodiscard]] document::Elements relocated(const model::Variant &, const catalog::Catalog &, const Placement &, const Selection &roots);

/// Tiers in the order a person reads the drawing: by column from left to right, each from top to bottom.
[[nodiscard]] std::vector<model::TierId> readingOrder(const model::Variant &);

/// Bounding box of the cards and frames of a selection; null when it is empty.
[[nodiscard]] QRectF boundsOf(const model::Variant &, const catalog::Catalog &, const Selection &);

} // namespace headroom::ui
