#include "canvasimpl.h"

#include "canvasaccessible.h"
#include "overlay.h"
#include "placement.h"
#include "quickadd.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double smallestZoom = 0.05, largestZoom = 4;
constexpr int settleMs = 90; ///< after the last zoom step, until cards are painted sharp again
constexpr int flowFrameMs = 33;
constexpr double flowPerFrame = 1.6; ///< px a frame: about 50 px/s, within motion.flow_dot_speed_px_s
constexpr int edge = 12;             ///< of what floats, to the border of the canvas

} // namespace

CanvasView::Impl::Impl(CanvasView &owner, document::Document &document, const render::Theme &theme)
    : view(owner)
    , doc(document)
    , canvas(document.catalog(), theme)
{
    settle.setSingleShot(true);
    settle.setInterval(settleMs);
    flow.setInterval(flowFrameMs);
    connect(&settle, &QTimer::timeout, this, [this] { canvas.setSettling(false); });
    connect(&flow, &QTimer::timeout, this, [this] { canvas.setDotPhase(canvas.dotPhase() + flowPerFrame); });
    autoScroll.setInterval(flowFrameMs);
    connect(&autoScroll, &QTimer::timeout, this, &Impl::scrollNearEdge);
    connect(&doc, &document::Document::changed, this, &Impl::take);
    connect(&canvas, &CanvasScene::contentChanged, this, &Impl::updateSceneRect);
}

double CanvasView::Impl::zoom() const
{
    return view.transform().m11();
}

QRectF CanvasView::Impl::visibleArea() const
{
    return view.mapToScene(view.viewport()->rect()).boundingRect();
}

void CanvasView::Impl::select(const Selection &selection)
{
    const bool differs = !(selection == canvas.selection());
    if (differs)
        canvas.setSelection(selection);
    showHandles();
    actions->refresh();
    if (!differs)
        return;
    announceFocus(view);
    emit view.selectionChanged(selection);
}

void CanvasView::Impl::showHandles()
{
    QList<QPointF> squares, circles;
    const Selection &selection = canvas.selection();
    if (!readOnly && selection.count() == 1) {
        if (!selection.boundaries.empty()) {
            const model::Boundary *boundary = canvas.variant().boundary(*selection.boundaries.begin());
            if (boundary && !boundary->locked)
                squares = ResizeGesture::handles(toQt(boundary->frame));
        } else if (!selection.links.empty()) {
            const render::Route *route = canvas.route(*selection.links.begin());
            if (route && route->points.size() > 1)
                circles = {route->points.first(), route->points.last()};
        }
    }
    canvas.overlay().setHandles(squares, circles);
}

void CanvasView::Impl::scrollBy(const QPoint &by)
{
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() - by.x());
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - by.y());
}

void CanvasView::Impl::setCursorShape(Qt::CursorShape shape)
{
    view.viewport()->setCursor(shape);
}

void CanvasView::Impl::hint(const QString &text)
{
    emit view.statusMessage(text);
}

void CanvasView::Impl::explain(const QPoint &at, const QString &text)
{
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(view.viewport()->mapToGlobal(at + QPoint(12, 8)), text, view.viewport());
}

bool CanvasView::Impl::accept(const Result<> &result)
{
    if (result)
        return true;
    const QString text = QString::fromStdString(describe(result.error()));
    emit view.problem(text);
    emit view.statusMessage(text);
    return false;
}

document::Elements CanvasView::Impl::add(document::Elements elements, const QString &undoText)
{
    Result<document::Elements> added = doc.add(id, std::move(elements), undoText);
    if (!added) {
        (void)accept(tl::unexpected(added.error()));
        return {};
    }
    return *added;
}

// the variant

void CanvasView::Impl::take(const document::ProjectChange &change)
{
    if (change.everything)
        places.clear();
    if (change.everything || change.variantList || change.project || change.variants.contains(id))
        showVariant();
}

void CanvasView::Impl::showVariant()
{
    (void)tool->cancel();
    canvas.setCurrency(doc.project().currency);
    canvas.show(doc.project().variant(id));
    keepExisting();
    emptyHint->setVisible(!readOnly && canvas.variant().tiers.size() < 2 &&
                          canvas.variant().links.empty()); // a new project has its visitors
    updateSceneRect();
    view.viewport()->update();
}

void CanvasView::Impl::keepExisting()
{
    Selection kept = canvas.selection();
    const model::Variant &variant = canvas.variant();
    std::erase_if(kept.tiers, [&](const auto &tier) { return !variant.tier(tier); });
    std::erase_if(kept.links, [&](const auto &link) { return !variant.link(link); });
    std::erase_if(kept.boundaries, [&](const auto &boundary) { return !variant.boundary(boundary); });
    select(kept);
}

// the view

void CanvasView::Impl::zoomAt(const QPointF &viewPoint, double wanted)
{
    const double scale = std::clamp(wanted, smallestZoom, largestZoom);
    if (std::abs(scale - zoom()) < 1e-9)
        return;
    editor->finish(true);
    const QPointF fixed = view.viewportTransform().inverted().map(viewPoint);
    canvas.setSettling(true);
    settle.start();
    view.setTransform(QTransform::fromScale(scale, scale));
    updateSceneRect();
    const QPointF now = view.viewportTransform().map(fixed);
    const QPointF off = now - viewPoint;
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + int(std::lround(off.x())));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + int(std::lround(off.y())));
    viewChanged();
}

void CanvasView::Impl::updateSceneRect()
{
    // One view more on each side: everything can be dragged to any place of the view, and nobody gets lost.
    const QSizeF room = QSizeF(view.viewport()->size()) / zoom();
    const QRectF content = canvas.contentBounds();
    view.setSceneRect(content.adjusted(-room.width(), -room.height(), room.width(), room.height()));
}

void CanvasView::Impl::fitNow()
{
    const QRectF content = canvas.contentBounds().adjusted(-14, -14, 14, 14);
    const QSizeF room = view.viewport()->size();
    if (canvas.contentBounds().isNull() || room.isEmpty()) {
        view.setTransform({});
        updateSceneRect();
        view.centerOn(0, 0);
    } else {
        const double scale = std::clamp(std::min(room.width() / content.width(), room.height() / content.height()), smallestZoom, 1.0);
        view.setTransform(QTransform::fromScale(scale, scale));
        updateSceneRect();
        view.centerOn(content.center());
    }
    viewChanged();
}

void CanvasView::Impl::viewChanged()
{
    if (zoomBar)
        zoomBar->setZoom(zoom());
    emit view.zoomChanged(zoom());
    emit view.viewMoved();
}

void CanvasView::Impl::follow(const CanvasView &other)
{
    if (following || other.m->following)
        return;
    following = true;
    fitPending = false;
    view.setTransform(other.transform());
    const QRectF both = canvas.contentBounds() | other.m->canvas.contentBounds();
    const QSizeF room = QSizeF(view.viewport()->size()) / zoom();
    view.setSceneRect(both.adjusted(-room.width(), -room.height(), room.width(), room.height()));
    const QPointF corner = other.mapToScene(QPoint(0, 0)); // the same point in the same corner: sizes may differ by a pixel
    const QPointF off = view.mapFromScene(corner);
    scrollBy(-off.toPoint());
    zoomBar->setZoom(zoom());
    emit view.zoomChanged(zoom());
    following = false;
}

void CanvasView::Impl::layOutOverlays()
{
    const int bottom = view.height() - edge;
    zoomBar->move(edge, bottom - zoomBar->height());
    legend->move(edge, zoomBar->y() - 8 - legend->height());
    minimap->move(edge, (legend->isVisible() ? legend->y() : zoomBar->y()) - 8 - minimap->height());
    emptyHint->move(QRect(QPoint(), view.size()).center() - emptyHint->rect().center());
    for (QWidget *floating : {static_cast<QWidget *>(zoomBar), static_cast<QWidget *>(legend), static_cast<QWidget *>(minimap)})
        floating->raise();
}

// input

void CanvasView::Impl::use(Tool &next)
{
    if (tool == &next)
        return;
    tool->deactivate();
    tool = &next;
    tool->activate();
}

void CanvasView::Impl::useSelectTool()
{
    use(selectTool);
}

void CanvasView::Impl::startConnecting(const Port &port, const Pointer &pointer)
{
    use(connectTool);
    connectTool.startFrom(port, pointer);
}

void CanvasView::Impl::startReattaching(const model::LinkId &link, bool atTarget, const Pointer &pointer)
{
    use(connectTool);
    connectTool.startReattaching(link, atTarget, pointer);
}

void CanvasView::Impl::connectByKeyboard()
{
    if (readOnly || canvas.selection().tiers.size() != 1)
        return;
    use(connectTool);
    connectTool.startByKeyboard(*canvas.selection().tiers.begin());
}

void CanvasView::Impl::startPanning(bool bySpace)
{
    if (panning)
        return;
    panning = true;
    panningBySpace = bySpace;
    panTool.activate();
}

void CanvasView::Impl::stopPanning()
{
    panning = false;
    setCursorShape(Qt::ArrowCursor);
}

void CanvasView::Impl::scrollNearEdge()
{
    constexpr int margin = 28, fastest = 24; // px of the view; px a frame
    const QRect calm = view.viewport()->rect().adjusted(margin, margin, -margin, -margin);
    const auto speed = [=](int at, int low, int high) {
        return at < low ? std::min(fastest, (low - at) / 2 + 2) : at > high ? -std::min(fastest, (at - high) / 2 + 2) : 0;
    };
    const QPoint by(speed(last.view.x(), calm.left(), calm.right()), speed(last.view.y(), calm.top(), calm.bottom()));
    if (!dragging || by.isNull())
        return autoScroll.stop();
    scrollBy(by);
    last.scene = view.viewportTransform().inverted().map(QPointF(last.view));
    tool->move(last);
}

Pointer CanvasView::Impl::pointer(const QMouseEvent &event) const
{
    const QPointF at = event.position();
    return {view.viewportTransform().inverted().map(at), at.toPoint(), event.button(), event.modifiers()};
}

void CanvasView::Impl::offerEntries(const QPoint &at, std::function<bool(const catalog::Kind &)> fits,
                                    std::function<void(const QString &)> chosen)
{
    QList<PaletteEntry> entries = paletteEntries(doc.catalog());
    if (fits) {
        entries.removeIf([&](const PaletteEntry &entry) {
            const auto kindId = tierKindOf(entry.id);
            const catalog::Kind *kind = kindId ? doc.catalog().kind(*kindId) : nullptr;
            return !kind || !fits(*kind);
        });
    }
    auto *popup = new QuickAdd(std::move(entries), canvas.theme(), &view);
    popup->open(view.viewport()->mapToGlobal(at), std::move(chosen));
}

void CanvasView::Impl::quickAdd()
{
    if (readOnly)
        return;
    QPoint at = view.viewport()->mapFromGlobal(QCursor::pos());
    if (!view.viewport()->rect().contains(at))
        at = view.viewport()->rect().center();
    const QPointF place = view.mapToScene(at);
    offerEntries(at, nullptr, [this, place](const QString &entry) {
        placeTool.carry(entry);
        placeTool.placeAt(place);
    });
}

void CanvasView::Impl::selectNext(int by)
{
    const std::vector<model::TierId> order = readingOrder(canvas.variant());
    if (order.empty())
        return;
    const auto &tiers = canvas.selection().tiers;
    const auto at = tiers.empty() ? order.end() : std::find(order.begin(), order.end(), by > 0 ? *tiers.rbegin() : *tiers.begin());
    std::ptrdiff_t next = at == order.end() ? (by > 0 ? 0 : std::ptrdiff_t(order.size()) - 1) : (at - order.begin()) + by;
    next = std::clamp<std::ptrdiff_t>(next, 0, std::ptrdiff_t(order.size()) - 1);
    view.reveal(order[std::size_t(next)]);
}

bool CanvasView::Impl::canSelectNext(int by) const
{
    const std::vector<model::TierId> order = readingOrder(canvas.variant());
    if (order.empty())
        return false;
    const auto &tiers = canvas.selection().tiers;
    return tiers.size() != 1 || *tiers.begin() != (by > 0 ? order.back() : order.front());
}

bool CanvasView::Impl::keyPressed(QKeyEvent &event)
{
    if (tool->key(&event))
        return true;
    const bool fine = event.modifiers() & Qt::ShiftModifier;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const double step = fine ? 1 : gridStep;
    const auto arrow = [&](double x, double y) {
        if (canvas.selection().tiers.empty() && canvas.selection().boundaries.empty())
            scrollBy(QPoint(int(-x * 48), int(-y * 48)));
        else if (!readOnly)
            actions->nudge(QPointF(x, y) * step);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Left:
        return arrow(-1, 0);
    case Qt::Key_Right:
        return arrow(1, 0);
    case Qt::Key_Up:
        return arrow(0, -1);
    case Qt::Key_Down:
        return arrow(0, 1);
    case Qt::Key_Escape:
        if (!tool->cancel())
            select({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (canvas.selection().empty())
            return false;
        emit view.inspectRequested();
        return true;
    case Qt::Key_Space:
        if (!event.isAutoRepeat())
            startPanning(true);
        return true;
    default:
        return false;
    }
}

// renaming

void CanvasView::Impl::renameSelected()
{
    const Selection selection = canvas.selection();
    if (readOnly || selection.count() != 1)
        return;
    QRectF place;
    std::string name;
    if (!selection.tiers.empty()) {
        const QRectF card = canvas.cardRect(*selection.tiers.begin());
        place = QRectF(card.left() + 40, card.top() + 6, card.width() - 48, 22);
        name = canvas.variant().tier(*selection.tiers.begin())->name;
    } else if (!selection.boundaries.empty()) {
        const QRectF frame = toQt(canvas.variant().boundary(*selection.boundaries.begin())->frame);
        place = QRectF(frame.left() + 24, frame.top() + 1, std::min(frame.width() - 32, 240.0), 22);
        name = canvas.variant().boundary(*selection.boundaries.begin())->name;
    } else if (const render::Route *route = canvas.route(*selection.links.begin())) {
        place = QRectF(route->labelAt.x() - 70, route->labelAt.y() - 11, 140, 22);
        name = canvas.variant().link(*selection.links.begin())->name;
    }
    const QRect where = view.mapFromScene(place).boundingRect();
    QFont font = canvas.theme().font(render::TextStyle::CardName);
    font.setPixelSize(std::max(11, int(std::lround(12.5 * zoom()))));
    const QSize atLeast(std::max(where.width(), 120), std::max(where.height(), QFontMetrics(font).height() + 6));
    editor->edit(QString::fromStdString(name), QRect(where.topLeft(), atLeast), font,
                 [this, selection](const QString &text) { rename(selection, text); });
}

void CanvasView::Impl::rename(const Selection &element, const QString &name)
{
    const auto renamed = [&](const auto *found) {
        std::vector<std::remove_cvref_t<decltype(*found)>> after;
        if (found) {
            after.push_back(*found);
            after.back().name = name.toStdString();
        }
        return after;
    };
    document::Elements after;
    const model::Variant &variant = canvas.variant();
    if (!element.tiers.empty())
        after.tiers = renamed(variant.tier(*element.tiers.begin()));
    else if (!element.boundaries.empty())
        after.boundaries = renamed(variant.boundary(*element.boundaries.begin()));
    else
        after.links = renamed(variant.link(*element.links.begin()));
    if (!after.empty())
        (void)accept(doc.update(id, std::move(after), CanvasView::tr("Rename to %1").arg(name)));
}

} // namespace headroom::ui
