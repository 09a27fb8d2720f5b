#include "boundaryitem.h"

#include "canvasscene.h"

#include <QPainter>

namespace headroom::ui {

BoundaryItem::BoundaryItem(CanvasScene &scene, model::BoundaryId id)
    : m_scene(scene)
    , m_id(std::move(id))
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void BoundaryItem::place(const QRectF &frame, int depth)
{
    setZValue(depth);
    if (frame == m_frame)
        return;
    prepareGeometryChange();
    m_frame = frame;
    update();
}

QRectF BoundaryItem::boundingRect() const
{
    return m_frame.adjusted(-8, -8, 8, 8);
}

void BoundaryItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const model::Boundary *boundary = m_scene.variant().boundary(m_id);
    if (!boundary)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    render::paintBoundary(*painter, m_scene.theme(), *boundary, m_scene.boundaryState(m_id));
}

} // namespace headroom::ui
