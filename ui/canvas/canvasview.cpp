#include "canvasview.h"

#include "canvasaccessible.h"
#include "canvasimpl.h"

#include <QAction>

namespace headroom::ui {

CanvasView::CanvasView(document::Document &document, const render::Theme &theme, QWidget *parent)
    : QGraphicsView(parent)
{
    installCanvasAccessibility();
    m = std::make_unique<Impl>(*this, document, theme);
    setScene(&m->canvas);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Architecture drawing"));
    setAccessibleDescription(tr("Tab goes from tier to tier, arrows move the selected one, N adds a tier, C connects, F2 renames."));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlags(DontAdjustForAntialiasing);
    setCacheMode(CacheBackground); // thousands of dots: painted once a zoom, scrolled otherwise
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents, false);

    m->actions = new CanvasActions(*this, *m);
    m->zoomBar = new ZoomBar(*this, theme);
    m->legend = new Legend(*this, theme);
    m->minimap = new Minimap(*this, m->canvas);
    m->emptyHint = new EmptyHint(*this, theme);
    m->editor = new NameEditor(viewport());
    m->legend->hide();
    m->minimap->hide();
    connect(m->actions, &CanvasActions::connectRequested, this, [this] { m->connectByKeyboard(); });
    connect(m->actions, &CanvasActions::quickAddRequested, this, [this] { m->quickAdd(); });
    connect(m->actions, &CanvasActions::fitRequested, this, &CanvasView::fit);
    connect(m->actions, &CanvasActions::minimapToggled, this, [this](bool on) {
        m->minimap->setVisible(on);
        m->layOutOverlays();
    });
    m->actions->refresh();
}

CanvasView::~CanvasView()
{
    m->doc.disconnect(m.get());
    setScene(nullptr);
    m->editor->finish(false);
    delete m->minimap; // these hold references into the inside
    delete m->editor;
    delete m->actions;
}

void CanvasView::setVariant(const model::VariantId &id)
{
    if (id == m->id)
        return;
    if (!m->id.empty())
        m->places[m->id] = {zoom(), mapToScene(viewport()->rect().center())};
    (void)m->tool->cancel();
    m->select({});
    m->id = id;
    m->showVariant();
    if (const auto left = m->places.find(id); left != m->places.end()) {
        setTransform(QTransform::fromScale(left->second.first, left->second.first));
        m->updateSceneRect();
        centerOn(left->second.second);
        m->viewChanged();
    } else {
        fit();
    }
}

model::VariantId CanvasView::variant() const
{
    return m->id;
}

void CanvasView::setOutcome(std::shared_ptr<const estimate::Outcome> outcome, std::size_t step)
{
    const bool known = outcome != nullptr;
    m->actions->setOutcome(outcome, step);
    m->canvas.setOutcome(std::move(outcome), step);
    m->legend->setVisible(known && !m->readOnly);
    m->layOutOverlays();
    m->minimap->update();
}

void CanvasView::setStep(std::size_t step)
{
    m->canvas.setStep(step);
    m->minimap->update();
}

void CanvasView::setStale(bool stale)
{
    m->canvas.setStale(stale);
}

void CanvasView::setFlowAnimated(bool on)
{
    if (on)
        m->flow.start();
    else
        m->flow.stop();
}

void CanvasView::setTheme(const render::Theme &theme)
{
    m->canvas.setTheme(theme);
    m->actions->setTheme(theme);
    m->zoomBar->setTheme(theme);
    m->zoomBar->setZoom(zoom());
    m->legend->setTheme(theme);
    m->emptyHint->setTheme(theme);
    m->minimap->update();
    resetCachedContent();
    viewport()->update();
}

void CanvasView::setReadOnly(bool readOnly)
{
    (void)m->tool->cancel();
    m->readOnly = readOnly;
    setAcceptDrops(!readOnly);
    m->canvas.setHovered({});
    m->select(m->selection());
}

bool CanvasView::isReadOnly() const
{
    return m->readOnly;
}

void CanvasView::setChanges(std::map<model::TierId, ChangeMark> marks, std::vector<model::Tier> ghosts)
{
    m->canvas.setMarks(std::move(marks), std::move(ghosts));
}

void CanvasView::setBadges(std::map<model::TierId, Badge> badges)
{
    m->canvas.setBadges(std::move(badges));
}

const Selection &CanvasView::selection() const
{
    return m->canvas.selection();
}

void CanvasView::setSelection(const Selection &selection)
{
    m->select(selection);
    m->keepExisting();
}

void CanvasView::reveal(const model::TierId &id)
{
    const QRectF card = m->canvas.cardRect(id);
    if (card.isNull())
        return;
    m->select({{id}, {}, {}});
    if (!m->visibleArea().contains(card))
        ensureVisible(card, 48, 48);
    m->viewChanged();
}

double CanvasView::zoom() const
{
    return m->zoom();
}

void CanvasView::setZoom(double zoom)
{
    m->zoomAt(QRectF(viewport()->rect()).center(), zoom);
}

void CanvasView::fit()
{
    m->fitPending = !isVisible(); // without its final size there is nothing to fit into
    m->fitNow();
}

void CanvasView::linkViews(CanvasView &a, CanvasView &b)
{
    connect(&a, &CanvasView::viewMoved, &b, [&a, &b] { b.m->follow(a); });
    connect(&b, &CanvasView::viewMoved, &a, [&a, &b] { a.m->follow(b); });
    b.m->follow(a);
}

QAction *CanvasView::action(CanvasCommand command) const
{
    return m->actions->action(command);
}

QList<QAction *> CanvasView::editActions() const
{
    using C = CanvasCommand;
    return m->actions->actions({C::Cut, C::Copy, C::Paste, C::Duplicate, C::Delete, C::Rename, C::SelectAll, C::Lock, C::Hide, C::ShowHidden});
}

QList<QAction *> CanvasView::insertActions() const
{
    using C = CanvasCommand;
    return m->actions->actions({C::QuickAdd, C::Connect, C::Group});
}

QList<QAction *> CanvasView::arrangeActions() const
{
    using C = CanvasCommand;
    return m->actions->actions({C::AlignLeft, C::AlignCenter, C::AlignRight, C::AlignTop, C::AlignMiddle, C::AlignBottom,
                                C::DistributeHorizontally, C::DistributeVertically, C::SameSize, C::ResetRoute, C::AutoLayout});
}

QList<QAction *> CanvasView::viewActions() const
{
    using C = CanvasCommand;
    return m->actions->actions({C::ZoomIn, C::ZoomOut, C::ZoomFit, C::ZoomActual, C::Minimap});
}

void CanvasView::addFromPalette(const QString &entry)
{
    if (m->readOnly)
        return;
    m->useSelectTool(); // a double click in the palette began with a click
    m->placeTool.carry(entry);
    m->placeTool.placeAt(m->visibleArea().center());
    setFocus();
}

void CanvasView::placeFromPalette(const QString &entry)
{
    if (m->readOnly)
        return;
    m->placeTool.carry(entry);
    m->use(m->placeTool);
    setFocus();
}

} // namespace headroom::ui
