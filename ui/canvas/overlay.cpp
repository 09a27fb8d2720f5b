#include "overlay.h"

#include "canvasscene.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace headroom::ui {

using render::Role;

Overlay::Overlay(CanvasScene &scene)
    : m_scene(scene)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(1000);
}

void Overlay::setGuides(QList<Guide> guides)
{
    m_guides = std::move(guides);
    change();
}

void Overlay::setRubberBand(std::optional<QRectF> band)
{
    m_band = band;
    change();
}

void Overlay::setConnection(std::optional<Connection> connection)
{
    m_connection = std::move(connection);
    change();
}

void Overlay::setHandles(QList<QPointF> squares, QList<QPointF> circles)
{
    m_squares = std::move(squares);
    m_circles = std::move(circles);
    change();
}

void Overlay::setGhost(document::Elements ghost)
{
    m_ghost = std::move(ghost);
    change();
}

void Overlay::clear()
{
    m_guides.clear();
    m_band.reset();
    m_connection.reset();
    m_ghost = {};
    change();
}

void Overlay::change()
{
    prepareGeometryChange();
    QRectF bounds;
    for (const Guide &guide : m_guides)
        bounds |= QRectF(guide.line.p1(), guide.line.p2()).normalized().adjusted(-1, -1, 1, 1);
    if (m_band)
        bounds |= *m_band;
    if (m_connection)
        bounds |= m_connection->path.boundingRect() | QRectF(m_connection->end, QSizeF(1, 1));
    for (const QPointF &at : m_squares + m_circles)
        bounds |= QRectF(at, QSizeF(1, 1));
    for (const model::Tier &tier : m_ghost.tiers)
        bounds |= render::cardRect(tier, m_scene.catalog());
    for (const model::Boundary &boundary : m_ghost.boundaries)
        bounds |= toQt(boundary.frame);
    m_bounds = bounds.isNull() ? bounds : bounds.adjusted(-40, -40, 40, 40);
    update();
}

void Overlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing);
    paintGhost(*painter, scale);
    paintConnection(*painter, scale);
    if (m_band) {
        QColor fill = m_scene.theme().color(Role::Primary);
        QPen pen(fill, 1);
        pen.setCosmetic(true);
        fill.setAlphaF(0.08F);
        painter->setPen(pen);
        painter->setBrush(fill);
        painter->drawRect(*m_band);
    }
    paintHandles(*painter, scale);
    paintGuides(*painter, scale);
}

void Overlay::paintGuides(QPainter &painter, double scale) const
{
    const render::Theme &theme = m_scene.theme();
    QPen pen(theme.color(Role::Guide), 1);
    pen.setCosmetic(true);
    for (const Guide &guide : m_guides) {
        painter.setPen(pen);
        painter.drawLine(guide.line);
        if (guide.label.isEmpty())
            continue;
        painter.save(); // the pill keeps its size at every zoom
        painter.translate(guide.line.center());
        painter.scale(1 / scale, 1 / scale);
        painter.setFont(theme.font(render::TextStyle::Micro));
        const double width = painter.fontMetrics().horizontalAdvance(guide.label) + 10;
        const QRectF pill(-width / 2, -8, width, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Guide));
        painter.drawRoundedRect(pill, 8, 8);
        painter.setPen(theme.color(Role::TextInverse));
        painter.drawText(pill, Qt::AlignCenter, guide.label);
        painter.restore();
    }
}

void Overlay::paintConnection(QPainter &painter, double scale) const
{
    if (!m_connection)
        return;
    const QColor color = m_scene.theme().color(m_connection->valid ? Role::Primary : Role::BadFill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2, m_connection->valid ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(m_connection->path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(m_connection->end, 4 / scale, 4 / scale);
}

void Overlay::paintHandles(QPainter &painter, double scale) const
{
    QPen pen(m_scene.theme().color(Role::Primary), 1.5);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(m_scene.theme().color(Role::Panel));
    const double half = 3.5 / scale;
    for (const QPointF &at : m_squares)
        painter.drawRoundedRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), half / 2, half / 2);
    for (const QPointF &at : m_circles)
        painter.drawEllipse(at, half * 1.3, half * 1.3);
}

void Overlay::paintGhost(QPainter &painter, double scale) const
{
    if (m_ghost.empty())
        return;
    painter.save();
    painter.setOpacity(0.8);
    for (const model::Boundary &boundary : m_ghost.boundaries)
        render::paintBoundary(painter, m_scene.theme(), boundary, {});
    for (const model::Tier &tier : m_ghost.tiers)
        render::paintCard(painter, m_scene.theme(), m_scene.diagram(), tier, {}, render::detailFor(scale));
    painter.restore();
}

} // namespace headroom::ui
