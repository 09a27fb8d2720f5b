#include "linkitem.h"

#include "canvasscene.h"

#include <QPainter>

namespace headroom::ui {

QRectF labelArea(const render::Route &route)
{
    return {route.labelAt.x() - 60, route.labelAt.y() - 11, 120, 22};
}

LinkItem::LinkItem(CanvasScene &scene, model::LinkId id) : m_scene(scene), m_id(std::move(id))
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(100);
}

void LinkItem::setRoute(const render::Route &route)
{
    if (route.points == m_route.points && route.labelAt == m_route.labelAt)
        return;
    prepareGeometryChange();
    m_route = route;
    constexpr double reach = 12; // arrow head, widest line and selection halo
    m_bounds = QPolygonF(route.points).boundingRect().adjusted(-reach, -reach, reach, reach) | labelArea(route);
    update();
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const model::Link *link = m_scene.variant().link(m_id);
    if (!link || m_route.points.size() < 2)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    render::paintLink(*painter, m_scene.theme(), m_scene.diagram(), *link, m_route, m_scene.selection().links.contains(m_id), m_scene.dotPhase());
}

} // namespace headroom::ui
