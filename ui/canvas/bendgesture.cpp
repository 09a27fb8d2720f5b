#include "bendgesture.h"

#include "overlay.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double stub = 20; ///< logical px kept straight at a card

bool isVertical(const QPointF &a, const QPointF &b)
{
    return std::abs(a.x() - b.x()) < std::abs(a.y() - b.y());
}

QPointF towards(const QPointF &from, const QPointF &to, double distance)
{
    const double length = QLineF(from, to).length();
    return length > 0 ? from + (to - from) * std::min(distance / length, 0.33) : from;
}

/// Without points that make no corner.
QList<QPointF> cornersOf(const QList<QPointF> &points)
{
    QList<QPointF> corners;
    for (const QPointF &point : points) {
        if (!corners.isEmpty() && QLineF(corners.last(), point).length() < 0.5)
            continue;
        const auto count = corners.size();
        if (count > 1 && isVertical(corners[count - 2], corners[count - 1]) == isVertical(corners[count - 1], point))
            corners.removeLast();
        corners << point;
    }
    return corners;
}

} // namespace

int BendGesture::stretchAt(const render::Route &route, const QPointF &at, double tolerance)
{
    for (int i = 0; i + 1 < route.points.size(); ++i) {
        const QRectF stretch = QRectF(route.points[i], route.points[i + 1]).normalized();
        if (stretch.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(at))
            return i;
    }
    return -1;
}

Qt::CursorShape BendGesture::cursor(const render::Route &route, int stretch)
{
    return isVertical(route.points[stretch], route.points[stretch + 1]) ? Qt::SplitHCursor : Qt::SplitVCursor;
}

BendGesture::BendGesture(ToolHost &host, const model::LinkId &link, int stretch)
    : m_host(host)
    , m_link(link)
    , m_stretch(stretch)
{
    m_points = host.scene().route(link)->points;
    m_vertical = isVertical(m_points[stretch], m_points[stretch + 1]);
    if (stretch + 2 == m_points.size()) { // the last stretch: a stub stays at the card, and the rest turns off before it
        const QPointF turn = towards(m_points[stretch + 1], m_points[stretch], stub);
        m_points.insert(stretch + 1, turn);
        m_points.insert(stretch + 1, turn);
    }
    if (stretch == 0) {
        const QPointF turn = towards(m_points[0], m_points[1], stub);
        m_points.insert(1, turn);
        m_points.insert(1, turn);
        m_stretch = 2;
    }
}

void BendGesture::moveTo(const QPointF &at, bool free)
{
    const QPointF to = free ? at : onGrid(at);
    for (const int i : {m_stretch, m_stretch + 1}) {
        if (m_vertical)
            m_points[i].setX(to.x());
        else
            m_points[i].setY(to.y());
    }
    m_moved = true;
    render::Route route;
    route.points = cornersOf(m_points);
    m_host.scene().overlay().setConnection(Overlay::Connection{render::routePath(route), m_points.last(), true});
}

void BendGesture::commit()
{
    m_host.scene().overlay().setConnection({});
    const model::Link *link = m_host.scene().link(m_link);
    if (!link || !m_moved)
        return;
    document::Elements after;
    after.links.push_back(*link);
    auto &bends = after.links.back().bends;
    bends.clear();
    const QList<QPointF> corners = cornersOf(m_points);
    for (qsizetype i = 1; i + 1 < corners.size(); ++i)
        bends.emplace_back(corners[i].x(), corners[i].y());
    (void)m_host.accept(m_host.document().update(m_host.variantId(), std::move(after), tr("Bend a link")));
}

void BendGesture::cancel()
{
    m_host.scene().overlay().setConnection({});
}

} // namespace headroom::ui
