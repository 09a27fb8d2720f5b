// Where things are on a CanvasScene: what the mouse hits, what a rubber band takes.

#include "canvasscene.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

double distanceToSegment(const QPointF &p, const QPointF &a, const QPointF &b)
{
    const QPointF ab = b - a;
    const double length = QPointF::dotProduct(ab, ab);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, ab) / length, 0.0, 1.0) : 0.0;
    const QPointF d = p - (a + t * ab);
    return std::hypot(d.x(), d.y());
}

double distanceToRoute(const QPointF &p, const render::Route &route)
{
    double best = std::numeric_limits<double>::infinity();
    for (qsizetype i = 1; i < route.points.size(); ++i)
        best = std::min(best, distanceToSegment(p, route.points[i - 1], route.points[i]));
    return best;
}

} // namespace

QRectF CanvasScene::cardRect(const model::TierId &id) const
{
    const auto it = m_cardRects.find(id);
    return it == m_cardRects.end() ? QRectF() : it->second;
}

QRectF CanvasScene::contentBounds() const
{
    QRectF bounds;
    for (const auto &[id, rect] : m_cardRects)
        bounds |= rect;
    for (const model::Boundary &boundary : m_variant.boundaries)
        bounds |= toQt(boundary.frame);
    for (const model::Tier &tier : m_ghosts)
        bounds |= render::cardRect(tier, m_catalog);
    for (const render::Route &route : m_router.routes())
        bounds |= QPolygonF(route.points).boundingRect();
    return bounds;
}

model::TierId CanvasScene::tierAt(const QPointF &point, double margin) const
{
    model::TierId found;
    for (const model::Tier &tier : m_variant.tiers) { // later ones lie above
        const QRectF rect = cardRect(tier.id);
        if (tier.hidden || !rect.adjusted(-margin, -margin, margin, margin).contains(point))
            continue;
        if (found.empty() || rect.contains(point) || !cardRect(found).contains(point))
            found = tier.id;
    }
    return found;
}

std::optional<Port> CanvasScene::portAt(const QPointF &point, double radius) const
{
    const auto portOf = [&](const model::TierId &id) -> std::optional<Port> {
        const QRectF rect = cardRect(id);
        if (rect.isNull())
            return {};
        for (Side side : {Side::Right, Side::Left, Side::Top, Side::Bottom}) {
            if (QLineF(point, portPosition(rect, side)).length() <= radius)
                return Port{id, side};
        }
        return {};
    };
    if (!m_hovered.empty()) {
        if (auto port = portOf(m_hovered))
            return port;
    }
    return m_selection.tiers.size() == 1 ? portOf(*m_selection.tiers.begin()) : std::nullopt;
}

model::LinkId CanvasScene::linkAt(const QPointF &point, double tolerance) const
{
    model::LinkId nearest;
    double best = tolerance;
    for (const auto &[id, index] : m_linkIndex) {
        const render::Route &route = m_router.routes()[qsizetype(index)];
        if (route.points.size() < 2)
            continue;
        const QRectF label = render::linkLabelRect(m_theme, diagram(), m_variant.links[index], route);
        const double distance = label.contains(point) ? 0 : distanceToRoute(point, route);
        if (distance <= best) {
            best = distance;
            nearest = id;
        }
    }
    return nearest;
}

std::pair<model::BoundaryId, BoundaryPart> CanvasScene::boundaryPartAt(const QPointF &point, double tolerance) const
{
    std::pair<model::BoundaryId, BoundaryPart> found{{}, BoundaryPart::None};
    double area = std::numeric_limits<double>::infinity();
    for (const model::Boundary &boundary : m_variant.boundaries) {
        const QRectF frame = toQt(boundary.frame);
        const QRectF outside = frame.adjusted(-tolerance, -tolerance, tolerance, tolerance);
        if (boundary.hidden || !outside.contains(point) || frame.width() * frame.height() >= area)
            continue;
        const bool header = frame.contains(point) && point.y() <= frame.top() + m_theme.size(QStringLiteral("boundary_header"));
        const bool border = !frame.adjusted(tolerance, tolerance, -tolerance, -tolerance).contains(point);
        if (header || border) {
            found = {boundary.id, header ? BoundaryPart::Header : BoundaryPart::Border};
            area = frame.width() * frame.height();
        }
    }
    return found;
}

Selection CanvasScene::within(const QRectF &band) const
{
    Selection inside;
    for (const model::Tier &tier : m_variant.tiers) {
        if (!tier.hidden && band.intersects(cardRect(tier.id)))
            inside.tiers.insert(tier.id);
    }
    for (const auto &[id, index] : m_linkIndex) {
        const QList<QPointF> &points = m_router.routes()[qsizetype(index)].points;
        if (!points.isEmpty() && band.contains(QPolygonF(points).boundingRect()))
            inside.links.insert(id);
    }
    for (const model::Boundary &boundary : m_variant.boundaries) {
        if (!boundary.hidden && band.contains(toQt(boundary.frame)))
            inside.boundaries.insert(boundary.id);
    }
    return inside;
}

const render::Route *CanvasScene::route(const model::LinkId &id) const
{
    const auto it = m_linkIndex.find(id);
    return it == m_linkIndex.end() ? nullptr : &m_router.routes()[qsizetype(it->second)];
}

const model::Link *CanvasScene::link(const model::LinkId &id) const
{
    const auto it = m_linkIndex.find(id);
    return it == m_linkIndex.end() || it->second >= m_variant.links.size() ? nullptr : &m_variant.links[it->second];
}

} // namespace headroom::ui
