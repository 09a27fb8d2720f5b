#include "linkitem.h"

#include "canvasscene.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace headroom::ui {

namespace {
constexpr double dotsFrom = 0.35;  ///< scale below which flow dots are too small to be seen
constexpr double labelsFrom = 0.5; ///< scale below which no label is drawn: none would be readable
} // namespace

QRectF labelArea(const render::Route &route)
{
    return {route.labelAt.x() - 70, route.labelAt.y() - 12, 140, 24}; // far out the pill grows to stay readable
}

LinkItem::LinkItem(CanvasScene &scene, model::LinkId id)
    : m_scene(scene)
    , m_id(std::move(id))
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
    m_bounds = QPolygonF(route.points).boundingRect().adjusted(-reach, -reach, reach, reach);
    update();
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const model::Link *link = m_scene.link(m_id);
    if (!link || m_route.points.size() < 2)
        return;
    render::DiagramScene diagram = m_scene.diagram();
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < dotsFrom)
        diagram.flowDots = false;
    painter->setRenderHint(QPainter::Antialiasing);
    render::paintLinkLine(*painter, m_scene.theme(), diagram, *link, m_route, m_scene.selection().links.contains(m_id), m_scene.dotPhase());
}

LinkLabelItem::LinkLabelItem(CanvasScene &scene, model::LinkId id)
    : m_scene(scene)
    , m_id(std::move(id))
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(250);
}

void LinkLabelItem::setRoute(const render::Route &route)
{
    prepareGeometryChange();
    m_route = route;
    m_bounds = labelArea(route);
    update();
}

void LinkLabelItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const model::Link *link = m_scene.link(m_id);
    if (!link || m_route.points.size() < 2 || QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < labelsFrom)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    render::paintLinkLabel(*painter, m_scene.theme(), m_scene.diagram(), *link, m_route, m_scene.selection().links.contains(m_id));
}

} // namespace headroom::ui
