// The events of CanvasView: mouse, keys, wheel, drag and drop.

#include "canvasimpl.h"
#include "canvasview.h"
#include "describe.h"

#include <ui/palette/paletteentry.h>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace headroom::ui {

bool CanvasView::event(QEvent *event)
{
    // Escape and the letters of our shortcuts belong to a running gesture first
    if (event->type() == QEvent::ShortcutOverride && m && m->tool != &m->selectTool) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

bool CanvasView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPointF at = mapToScene(help->pos());
        const model::Tier *tier = m->canvas.variant().tier(m->canvas.tierAt(at));
        QString text;
        if (tier)
            text = describe(m->canvas.diagram(), *tier);
        else if (const model::Link *link = m->canvas.variant().link(m->canvas.linkAt(at, 6 / zoom())))
            text = describe(m->canvas.diagram(), *link);
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    case QEvent::Leave:
        if (m)
            m->canvas.setHovered({});
        break;
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    m->editor->finish(true);
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::MiddleButton)
        m->startPanning(false);
    if (m->panning && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton))
        m->panTool.press(m->pointer(*event));
    else if (event->button() == Qt::LeftButton) {
        m->dragging = true;
        m->last = m->pointer(*event);
        m->tool->press(m->last);
    }
    event->accept();
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (m->panning)
        m->panTool.move(m->pointer(*event));
    else {
        m->last = m->pointer(*event);
        m->tool->move(m->last);
        if (m->dragging && !m->autoScroll.isActive())
            m->autoScroll.start();
    }
    event->accept();
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m->panning) {
        m->panTool.release(m->pointer(*event));
        if (!m->panningBySpace)
            m->stopPanning();
    } else if (event->button() == Qt::LeftButton) {
        m->dragging = false;
        m->autoScroll.stop();
        m->tool->release(m->pointer(*event));
    }
    event->accept();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m->panning)
        m->tool->doubleClick(m->pointer(*event));
    event->accept();
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const double notches = (angle.y() != 0 ? angle.y() : angle.x()) / 120.0; // Alt swaps the axes on some systems
        m->zoomAt(event->position(), m->zoom() * std::pow(1.2, notches));
    } else {
        QPoint by = pixels.isNull() ? angle * 2 / 3 : pixels; // 80 px a notch
        if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
            by = QPoint(by.y(), 0);
        m->scrollBy(by);
    }
    event->accept();
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (m->keyPressed(*event))
        event->accept();
    else
        event->ignore(); // not to QGraphicsView: it would scroll
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && m->panning && m->panningBySpace) {
        m->stopPanning();
        event->accept();
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && m->selection().empty()) // the selection's ring is the focus ring: it must be somewhere
        m->selectNext(event->reason() == Qt::TabFocusReason ? 1 : -1);
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    if (m->panning && m->panningBySpace)
        m->stopPanning(); // the key's release will go elsewhere
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m->tool != &m->selectTool) {
        (void)m->tool->cancel();
        return;
    }
    const QPointF at = mapToScene(event->pos());
    Selection under;
    if (const model::TierId tier = m->canvas.tierAt(at); !tier.empty())
        under.tiers.insert(tier);
    else if (const model::LinkId link = m->canvas.linkAt(at, 6 / zoom()); !link.empty())
        under.links.insert(link);
    else if (const auto [boundary, part] = m->canvas.boundaryPartAt(at, 5 / zoom()); part != BoundaryPart::None)
        under.boundaries.insert(boundary);
    const Selection &now = m->selection();
    const bool among = (!under.tiers.empty() && now.tiers.contains(*under.tiers.begin())) ||
                       (!under.links.empty() && now.links.contains(*under.links.begin())) ||
                       (!under.boundaries.empty() && now.boundaries.contains(*under.boundaries.begin()));
    if (event->reason() == QContextMenuEvent::Mouse && !among)
        m->select(under);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m->actions->fillMenu(*menu);
    menu->popup(event->globalPos());
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    const QString mime = QString::fromLatin1(paletteMimeType);
    if (m->readOnly || !event->mimeData()->hasFormat(mime))
        return event->ignore(); // a file goes on to the window
    m->placeTool.carry(QString::fromUtf8(event->mimeData()->data(mime)));
    event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(QString::fromLatin1(paletteMimeType)))
        return event->ignore();
    m->placeTool.showAt(mapToScene(event->position().toPoint()));
    event->acceptProposedAction();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m->placeTool.hideGhost();
    event->accept();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    const QString mime = QString::fromLatin1(paletteMimeType);
    if (m->readOnly || !event->mimeData()->hasFormat(mime))
        return event->ignore();
    m->placeTool.carry(QString::fromUtf8(event->mimeData()->data(mime)));
    m->placeTool.placeAt(mapToScene(event->position().toPoint()));
    event->acceptProposedAction();
    setFocus(Qt::MouseFocusReason);
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (!m || !m->zoomBar)
        return;
    m->layOutOverlays();
    m->updateSceneRect();
    if (m->fitPending) {
        m->fitPending = !isVisible();
        m->fitNow();
    }
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m && !m->following)
        emit viewMoved();
}

bool CanvasView::focusNextPrevChild(bool next)
{
    const int by = next ? 1 : -1;
    if (m->tool == &m->selectTool && !m->canSelectNext(by))
        return QGraphicsView::focusNextPrevChild(next); // past the last tier the focus leaves the canvas
    m->selectNext(by);
    return true;
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &area)
{
    const render::Theme &theme = m->canvas.theme();
    painter->fillRect(area, theme.color(render::Role::Canvas));
    const double step = zoom() >= 0.6 ? 2 * gridStep : zoom() >= 0.3 ? 8 * gridStep : 0; // dots thin out before they turn into a grey
    if (step <= 0)
        return;
    QPen pen(theme.color(render::Role::CanvasDot), 1.5);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::RoundCap);
    painter->setPen(pen);
    QList<QPointF> dots;
    for (double y = std::floor(area.top() / step) * step; y <= area.bottom(); y += step) {
        for (double x = std::floor(area.left() / step) * step; x <= area.right(); x += step)
            dots.append(QPointF(x, y));
    }
    painter->drawPoints(dots.constData(), int(dots.size()));
}

} // namespace headroom::ui
