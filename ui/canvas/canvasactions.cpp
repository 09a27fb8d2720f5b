#include "canvasactions.h"

#include "autolayout.h"
#include "clipboard.h"
#include "placement.h"

#include <render/icons.h>

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr qint64 sameNudgeMs = 1200; ///< arrow presses closer than this are one undo step
constexpr double pasteShift = 3 * gridStep;
constexpr double zoomStep = 1.25;

} // namespace

CanvasActions::CanvasActions(CanvasView &view, ToolHost &host)
    : QObject(&view)
    , m_view(view)
    , m_host(host)
{
    createEditActions();
    createArrangeActions();
    createViewActions();
    for (const auto &[command, action] : m_actions)
        view.addAction(action);
    setTheme(host.scene().theme());
}

void CanvasActions::create(CanvasCommand command, const QString &icon, const QString &text, const QList<QKeySequence> &keys,
                           void (CanvasActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(keys.isEmpty() ? text
                                      : tr("%1 (%2)").arg(QString(text).remove(u'&'), keys.first().toString(QKeySequence::NativeText)));
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    m_actions.emplace(command, action);
    m_icons.emplace(command, QStringLiteral("actions/") + icon);
}

void CanvasActions::createEditActions()
{
    using A = CanvasActions;
    using C = CanvasCommand;
    create(C::Cut, QStringLiteral("cut"), tr("Cu&t"), {QKeySequence(Qt::CTRL | Qt::Key_X)}, &A::cut);
    create(C::Copy, QStringLiteral("copy"), tr("&Copy"), {QKeySequence(Qt::CTRL | Qt::Key_C)}, &A::copy);
    create(C::Paste, QStringLiteral("paste"), tr("&Paste"), {QKeySequence(Qt::CTRL | Qt::Key_V)}, &A::paste);
    create(C::Duplicate, QStringLiteral("duplicate"), tr("D&uplicate"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, &A::duplicate);
    create(C::Delete, QStringLiteral("delete"), tr("&Delete"), {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}, &A::remove);
    create(C::Rename, QStringLiteral("rename"), tr("&Rename"), {QKeySequence(Qt::Key_F2)}, &A::rename);
    create(C::SelectAll, QStringLiteral("check"), tr("Select &all"), {QKeySequence(Qt::CTRL | Qt::Key_A)}, &A::selectAll);
    create(C::Lock, QStringLiteral("lock"), tr("&Lock or unlock"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, &A::toggleLock);
    create(C::Hide, QStringLiteral("hide"), tr("&Hide"), {QKeySequence(Qt::CTRL | Qt::Key_H)}, &A::hideSelected);
    create(C::ShowHidden, QStringLiteral("show"), tr("Sho&w what is hidden"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, &A::showHidden);
    create(C::QuickAdd, QStringLiteral("add"), tr("&Add a tier…"), {QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_Slash)},
           &A::quickAddRequested);
    create(C::Connect, QStringLiteral("link"), tr("&Connect to…"), {QKeySequence(Qt::Key_C)}, &A::connectRequested);
    create(C::Group, QStringLiteral("tree"), tr("&Group in a boundary"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, &A::group);
}

void CanvasActions::createArrangeActions()
{
    using C = CanvasCommand;
    const auto align = [this](C command, const char *icon, const QString &text,
                              std::function<QPointF(const QRectF &, const QRectF &)> place) {
        create(command, QString::fromLatin1(icon), text, {}, nullptr);
        connect(m_actions.at(command), &QAction::triggered, this, [this, text, place] { arrange(text, place); });
    };
    align(C::AlignLeft, "align-left", tr("Align left edges"),
          [](const QRectF &card, const QRectF &all) { return QPointF(all.left(), card.top()); });
    align(C::AlignCenter, "align-center", tr("Align centres"),
          [](const QRectF &card, const QRectF &all) { return QPointF(all.center().x() - card.width() / 2, card.top()); });
    align(C::AlignRight, "align-right", tr("Align right edges"),
          [](const QRectF &card, const QRectF &all) { return QPointF(all.right() - card.width(), card.top()); });
    align(C::AlignTop, "align-top", tr("Align top edges"),
          [](const QRectF &card, const QRectF &all) { return QPointF(card.left(), all.top()); });
    align(C::AlignMiddle, "align-middle", tr("Align middles"),
          [](const QRectF &card, const QRectF &all) { return QPointF(card.left(), all.center().y() - card.height() / 2); });
    align(C::AlignBottom, "align-bottom", tr("Align bottom edges"),
          [](const QRectF &card, const QRectF &all) { return QPointF(card.left(), all.bottom() - card.height()); });
    create(C::DistributeHorizontally, QStringLiteral("distribute-h"), tr("Distribute horizontally"), {}, nullptr);
    connect(action(C::DistributeHorizontally), &QAction::triggered, this, [this] { distribute(Qt::Horizontal); });
    create(C::DistributeVertically, QStringLiteral("distribute-v"), tr("Distribute vertically"), {}, nullptr);
    connect(action(C::DistributeVertically), &QAction::triggered, this, [this] { distribute(Qt::Vertical); });
    create(C::SameSize, QStringLiteral("same-size"), tr("Make boundaries the same &size"), {}, &CanvasActions::sameSize);
    create(C::ResetRoute, QStringLiteral("reset"), tr("Route link automatically"), {}, &CanvasActions::resetRoute);
    create(C::AutoLayout, QStringLiteral("auto-layout"), tr("&Lay out from edge to data"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
           &CanvasActions::autoLayout);
}

void CanvasActions::createViewActions()
{
    using A = CanvasActions;
    using C = CanvasCommand;
    create(C::ZoomIn, QStringLiteral("zoom-in"), tr("Zoom &in"),
           {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, &A::zoomIn);
    create(C::ZoomOut, QStringLiteral("zoom-out"), tr("Zoom &out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, &A::zoomOut);
    create(C::ZoomFit, QStringLiteral("zoom-fit"), tr("&Fit"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, &A::fitRequested);
    create(C::ZoomActual, QStringLiteral("zoom-100"), tr("&100 %"), {QKeySequence(Qt::CTRL | Qt::Key_1)}, &A::zoomActual);
    create(C::Minimap, QStringLiteral("minimap"), tr("Overview &map"), {QKeySequence(Qt::Key_M)}, nullptr);
    action(C::Minimap)->setCheckable(true);
    connect(action(C::Minimap), &QAction::toggled, this, &A::minimapToggled);
    create(C::SaveImage, QStringLiteral("file-image"), tr("&Save as image…"), {}, &A::saveImage);
}

QList<QAction *> CanvasActions::actions(std::initializer_list<CanvasCommand> commands) const
{
    QList<QAction *> list;
    for (const CanvasCommand command : commands)
        list.append(m_actions.at(command));
    return list;
}

void CanvasActions::setTheme(const render::Theme &theme)
{
    for (const auto &[command, action] : m_actions)
        action->setIcon(render::icon(m_icons.at(command), theme.color(render::Role::Text2), theme.color(render::Role::TextDisabled)));
}

void CanvasActions::refresh()
{
    using C = CanvasCommand;
    const Selection &selection = m_host.selection();
    const bool edits = !m_host.isReadOnly();
    const bool some = !selection.empty();
    const std::size_t boxes = selection.tiers.size() + selection.boundaries.size();
    for (const C command : {C::Cut, C::Delete, C::Duplicate})
        action(command)->setEnabled(edits && some);
    action(C::Copy)->setEnabled(boxes > 0);
    action(C::Rename)->setEnabled(edits && selection.count() == 1);
    action(C::Connect)->setEnabled(edits && selection.tiers.size() == 1);
    action(C::Group)->setEnabled(edits && boxes > 0);
    for (const C command : {C::AlignLeft, C::AlignCenter, C::AlignRight, C::AlignTop, C::AlignMiddle, C::AlignBottom})
        action(command)->setEnabled(edits && selection.tiers.size() > 1);
    for (const C command : {C::DistributeHorizontally, C::DistributeVertically})
        action(command)->setEnabled(edits && selection.tiers.size() > 2);
    action(C::SameSize)->setEnabled(edits && selection.boundaries.size() > 1);
    for (const C command : {C::Lock, C::Hide})
        action(command)->setEnabled(edits && boxes > 0);
    const model::Variant &variant = m_host.scene().variant();
    action(C::ShowHidden)->setEnabled(edits && (std::ranges::any_of(variant.tiers, &model::Tier::hidden) || std::ranges::any_of(variant.boundaries, &model::Boundary::hidden)));
    const auto bent = [this](const model::LinkId &id) { return m_host.scene().link(id) && !m_host.scene().link(id)->bends.empty(); };
    action(C::ResetRoute)->setEnabled(edits && std::any_of(selection.links.begin(), selection.links.end(), bent));
    for (const C command : {C::Paste, C::QuickAdd, C::AutoLayout})
        action(command)->setEnabled(edits);
}

void CanvasActions::setOutcome(std::shared_ptr<const estimate::Outcome> outcome, std::size_t step)
{
    m_outcome = std::move(outcome);
    m_step = step;
}

Selection CanvasActions::unlocked() const
{
    const model::Variant &variant = m_host.scene().variant();
    Selection free = m_host.selection();
    std::erase_if(free.tiers, [&](const model::TierId &id) { return !variant.tier(id) || variant.tier(id)->locked; });
    std::erase_if(free.boundaries, [&](const model::BoundaryId &id) { return !variant.boundary(id) || variant.boundary(id)->locked; });
    return free;
}

void CanvasActions::copy()
{
    const CanvasScene &scene = m_host.scene();
    document::Elements elements = pick(scene.variant(), m_host.selection());
    if (elements.empty())
        return;
    m_pastes = 0;
    auto outcome = m_outcome && m_outcome->run.variant == m_host.variantId() ? m_outcome : nullptr;
    QGuiApplication::clipboard()->setMimeData(
        mimeData(std::move(elements), scene.catalog(), scene.theme(), std::move(outcome), m_step).release());
}

void CanvasActions::cut()
{
    copy();
    remove();
    m_pastes = -1; // pasting puts it back where it was
}

void CanvasActions::paste()
{
    ++m_pastes;
    const Result<document::Elements> elements = elementsFrom(*QGuiApplication::clipboard()->mimeData());
    if (!elements)
        return (void)m_host.accept(tl::unexpected(elements.error()));
    const QRectF bounds = boundsOf(variantOf(*elements, {}), m_host.scene().catalog(), [&] {
        Selection all;
        for (const model::Tier &tier : elements->tiers)
            all.tiers.insert(tier.id);
        for (const model::Boundary &boundary : elements->boundaries)
            all.boundaries.insert(boundary.id);
        return all;
    }());
    QPointF offset(m_pastes * pasteShift, m_pastes * pasteShift);
    if (!m_host.visibleArea().intersects(bounds.translated(offset)))
        offset = onGrid(m_host.visibleArea().center() - bounds.center());
    insert(*elements, offset, tr("Paste"));
}

void CanvasActions::pasteAt(const QPointF &centre)
{
    const Result<document::Elements> elements = elementsFrom(*QGuiApplication::clipboard()->mimeData());
    if (!elements)
        return (void)m_host.accept(tl::unexpected(elements.error()));
    const QRectF bounds = render::diagramBounds(variantOf(*elements, {}), m_host.scene().catalog(), 0);
    insert(*elements, onGrid(centre - bounds.center()), tr("Paste"));
}

void CanvasActions::duplicate()
{
    document::Elements elements = pick(m_host.scene().variant(), m_host.selection());
    if (!elements.empty())
        insert(std::move(elements), {pasteShift, pasteShift}, tr("Duplicate"));
}

void CanvasActions::insert(document::Elements elements, const QPointF &offset, const QString &undoText)
{
    const CanvasScene &scene = m_host.scene();
    elements = freshCopies(scene.variant(), std::move(elements));
    for (model::Boundary &boundary : elements.boundaries) {
        boundary.frame = fromQt(toQt(boundary.frame).translated(offset));
        if (boundary.parent.empty())
            boundary.parent = boundaryAt(scene.variant(), toQt(boundary.frame).center());
    }
    for (model::Tier &tier : elements.tiers) {
        tier.frame.x += offset.x();
        tier.frame.y += offset.y();
        if (tier.boundary.empty())
            tier.boundary = boundaryAt(scene.variant(), render::cardRect(tier, scene.catalog()).center());
    }
    for (model::Link &link : elements.links) {
        for (auto &[x, y] : link.bends) {
            x += offset.x();
            y += offset.y();
        }
    }
    const document::Elements added = m_host.add(std::move(elements), undoText);
    Selection selection;
    for (const model::Tier &tier : added.tiers)
        selection.tiers.insert(tier.id);
    for (const model::Boundary &boundary : added.boundaries)
        selection.boundaries.insert(boundary.id);
    if (!selection.empty())
        m_host.select(selection);
}

void CanvasActions::remove()
{
    const Selection gone = unlocked();
    if (gone.empty()) {
        if (!m_host.selection().empty())
            m_host.hint(tr("This is locked. Unlock it (Ctrl+L) to delete it."));
        return;
    }
    const QString text = gone.count() == 1 ? tr("Delete an element") : tr("Delete %1 elements").arg(gone.count());
    (void)m_host.accept(m_host.document().remove(m_host.variantId(), gone.tiers, gone.links, gone.boundaries, text));
}

void CanvasActions::selectAll()
{
    Selection all;
    for (const model::Tier &tier : m_host.scene().variant().tiers) {
        if (!tier.hidden)
            all.tiers.insert(tier.id);
    }
    for (const model::Link &link : m_host.scene().variant().links)
        all.links.insert(link.id);
    for (const model::Boundary &boundary : m_host.scene().variant().boundaries) {
        if (!boundary.hidden)
            all.boundaries.insert(boundary.id);
    }
    m_host.select(all);
}

void CanvasActions::editSelected(const QString &undoText, const Selection &which, const std::function<void(bool &, bool &)> &change)
{
    const model::Variant &variant = m_host.scene().variant();
    document::Elements after;
    for (const model::TierId &id : which.tiers) {
        if (const model::Tier *tier = variant.tier(id)) {
            after.tiers.push_back(*tier);
            change(after.tiers.back().locked, after.tiers.back().hidden);
        }
    }
    for (const model::BoundaryId &id : which.boundaries) {
        if (const model::Boundary *boundary = variant.boundary(id)) {
            after.boundaries.push_back(*boundary);
            change(after.boundaries.back().locked, after.boundaries.back().hidden);
        }
    }
    if (!after.empty())
        (void)m_host.accept(m_host.document().update(m_host.variantId(), std::move(after), undoText));
}

void CanvasActions::toggleLock()
{
    const Selection free = unlocked();
    const bool lock = !free.tiers.empty() || !free.boundaries.empty();
    editSelected(lock ? tr("Lock") : tr("Unlock"), m_host.selection(), [lock](bool &locked, bool &) { locked = lock; });
}

void CanvasActions::hideSelected()
{
    // What stands in a hidden boundary goes with it.
    Selection gone = contentsOf(m_host.scene().variant(), m_host.selection().boundaries);
    gone.tiers.insert(m_host.selection().tiers.begin(), m_host.selection().tiers.end());
    gone.boundaries.insert(m_host.selection().boundaries.begin(), m_host.selection().boundaries.end());
    editSelected(tr("Hide"), gone, [](bool &, bool &hidden) { hidden = true; });
    m_host.select({});
    m_host.hint(tr("Hidden, but still simulated and paid for. Ctrl+Shift+H shows it again."));
}

void CanvasActions::showHidden()
{
    Selection hidden;
    for (const model::Tier &tier : m_host.scene().variant().tiers) {
        if (tier.hidden)
            hidden.tiers.insert(tier.id);
    }
    for (const model::Boundary &boundary : m_host.scene().variant().boundaries) {
        if (boundary.hidden)
            hidden.boundaries.insert(boundary.id);
    }
    editSelected(tr("Show what is hidden"), hidden, [](bool &, bool &isHidden) { isHidden = false; });
    m_host.select(hidden);
}

void CanvasActions::sameSize()
{
    const Selection roots{{}, {}, unlocked().boundaries};
    QSizeF greatest;
    for (const model::BoundaryId &id : roots.boundaries)
        greatest = greatest.expandedTo(toQt(m_host.scene().variant().boundary(id)->frame).size());
    Placement placement; // growing only: nothing inside is dropped
    for (const model::BoundaryId &id : roots.boundaries)
        placement.boundaries.emplace(id, QRectF(toQt(m_host.scene().variant().boundary(id)->frame).topLeft(), greatest));
    if (placement.boundaries.size() > 1)
        place(placement, {}, tr("Same size"));
}

void CanvasActions::place(const Placement &placement, const Selection &roots, const QString &undoText, int mergeId)
{
    const CanvasScene &scene = m_host.scene();
    document::Elements after = relocated(scene.variant(), scene.catalog(), placement, roots);
    if (!after.empty())
        (void)m_host.accept(m_host.document().update(m_host.variantId(), std::move(after), undoText, mergeId));
}

void CanvasActions::nudge(const QPointF &by)
{
    const CanvasScene &scene = m_host.scene();
    const Selection roots = unlocked();
    Selection moving = contentsOf(scene.variant(), roots.boundaries);
    moving.tiers.insert(roots.tiers.begin(), roots.tiers.end());
    Placement placement;
    for (const model::TierId &id : moving.tiers)
        placement.tiers.emplace(id, scene.cardRect(id).topLeft() + by);
    for (const model::BoundaryId &id : moving.boundaries)
        placement.boundaries.emplace(id, toQt(scene.variant().boundary(id)->frame).translated(by));
    if (placement.empty())
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - m_lastNudge > sameNudgeMs || roots != m_nudged)
        ++m_mergeId;
    m_lastNudge = now;
    m_nudged = roots;
    Selection joining = roots; // what moves inside a selected boundary keeps its own
    const Selection inside = contentsOf(scene.variant(), roots.boundaries);
    std::erase_if(joining.tiers, [&](const model::TierId &id) { return inside.tiers.contains(id); });
    place(placement, joining, tr("Move with the arrow keys"), m_mergeId);
}

void CanvasActions::arrange(const QString &undoText, const std::function<QPointF(const QRectF &, const QRectF &)> &topLeft)
{
    const Selection roots{unlocked().tiers, {}, {}};
    const QRectF all = boundsOf(m_host.scene().variant(), m_host.scene().catalog(), roots);
    Placement placement;
    for (const model::TierId &id : roots.tiers)
        placement.tiers.emplace(id, topLeft(m_host.scene().cardRect(id), all));
    place(placement, roots, undoText);
}

void CanvasActions::distribute(Qt::Orientation axis)
{
    const Selection roots{unlocked().tiers, {}, {}};
    std::vector<std::pair<QRectF, model::TierId>> cards;
    for (const model::TierId &id : roots.tiers)
        cards.emplace_back(m_host.scene().cardRect(id), id);
    if (cards.size() < 3)
        return;
    const auto start = [axis](const QRectF &card) { return axis == Qt::Horizontal ? card.left() : card.top(); };
    const auto length = [axis](const QRectF &card) { return axis == Qt::Horizontal ? card.width() : card.height(); };
    std::sort(cards.begin(), cards.end(), [&](const auto &a, const auto &b) { return start(a.first) < start(b.first); });
    double covered = 0;
    for (const auto &[card, id] : cards)
        covered += length(card);
    const QRectF &first = cards.front().first, &last = cards.back().first;
    const double gap = (start(last) + length(last) - start(first) - covered) / double(cards.size() - 1);
    Placement placement;
    double at = start(first);
    for (const auto &[card, id] : cards) {
        placement.tiers.emplace(id, axis == Qt::Horizontal ? QPointF(at, card.top()) : QPointF(card.left(), at));
        at += length(card) + gap;
    }
    place(placement, roots, axis == Qt::Horizontal ? tr("Distribute horizontally") : tr("Distribute vertically"));
}

void CanvasActions::group()
{
    const CanvasScene &scene = m_host.scene();
    const Selection members = unlocked();
    const QRectF around = boundsOf(scene.variant(), scene.catalog(), members);
    if (around.isNull())
        return;
    const double padding = scene.theme().size(QStringLiteral("boundary_padding"));
    const double header = scene.theme().size(QStringLiteral("boundary_header"));
    model::Boundary boundary;
    boundary.name = freeName(scene.variant(), tr("Group").toStdString());
    boundary.id = model::BoundaryId(idFrom(boundary.name));
    boundary.frame = fromQt(around.adjusted(-padding, -padding - header, padding, padding));
    boundary.parent = boundaryAt(scene.variant(), around.center(), contentsOf(scene.variant(), members.boundaries).boundaries);
    document::Document &document = m_host.document();
    document.beginMacro(tr("Group"));
    const document::Elements added = m_host.add({{}, {}, {boundary}}, tr("Group"));
    if (!added.boundaries.empty()) {
        document::Elements inside;
        const Selection nested = contentsOf(scene.variant(), members.boundaries);
        for (const model::TierId &id : members.tiers) {
            if (nested.tiers.contains(id))
                continue;
            inside.tiers.push_back(*scene.variant().tier(id));
            inside.tiers.back().boundary = added.boundaries.front().id;
        }
        for (const model::BoundaryId &id : members.boundaries) {
            inside.boundaries.push_back(*scene.variant().boundary(id));
            if (!members.boundaries.contains(inside.boundaries.back().parent))
                inside.boundaries.back().parent = added.boundaries.front().id;
        }
        (void)m_host.accept(document.update(m_host.variantId(), std::move(inside), tr("Group")));
        m_host.select({{}, {}, {added.boundaries.front().id}});
    }
    document.endMacro();
}

void CanvasActions::autoLayout()
{
    const CanvasScene &scene = m_host.scene();
    document::Elements after = relocated(scene.variant(), scene.catalog(), layoutFromEdgeToData(scene.variant(), scene.catalog()), {});
    for (const model::Link &link : scene.variant().links) {
        if (link.bends.empty())
            continue;
        std::erase_if(after.links, [&](const model::Link &moved) { return moved.id == link.id; });
        after.links.push_back(link);
        after.links.back().bends.clear(); // corners of the old places mean nothing in the new ones
    }
    if (!after.empty() && m_host.accept(m_host.document().update(m_host.variantId(), std::move(after), tr("Lay out"))))
        emit fitRequested();
}

void CanvasActions::resetRoute()
{
    document::Elements after;
    for (const model::LinkId &id : m_host.selection().links) {
        const model::Link *link = m_host.scene().link(id);
        if (!link || link->bends.empty())
            continue;
        after.links.push_back(*link);
        after.links.back().bends.clear();
    }
    if (!after.empty())
        (void)m_host.accept(m_host.document().update(m_host.variantId(), std::move(after), tr("Route automatically")));
}

void CanvasActions::saveImage()
{
    const CanvasScene &scene = m_host.scene();
    document::Elements elements = pick(scene.variant(), m_host.selection());
    model::Variant shown = elements.empty() ? scene.variant() : variantOf(std::move(elements), m_host.variantId());
    shown.name = scene.variant().name;
    const QString suggestion = QString::fromStdString(idFrom(shown.name)) + QStringLiteral(".png");
    const QString file =
        QFileDialog::getSaveFileName(&m_view, tr("Save as image"), suggestion, tr("PNG image (*.png);;SVG drawing (*.svg)"));
    if (file.isEmpty())
        return;
    render::DiagramScene diagram = scene.diagram();
    diagram.variant = &shown;
    const bool vector = file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    if (m_host.accept(vector ? render::writeSvg(file, scene.theme(), diagram) : render::writePng(file, scene.theme(), diagram)))
        m_host.hint(tr("Saved %1").arg(QDir::toNativeSeparators(file)));
}

void CanvasActions::zoomIn()
{
    m_view.setZoom(m_view.zoom() * zoomStep);
}

void CanvasActions::zoomOut()
{
    m_view.setZoom(m_view.zoom() / zoomStep);
}

void CanvasActions::zoomActual()
{
    m_view.setZoom(1);
}

void CanvasActions::fillMenu(QMenu &menu) const
{
    using C = CanvasCommand;
    const Selection &selection = m_host.selection();
    if (m_host.isReadOnly()) {
        menu.addActions(actions({C::Copy, C::SaveImage}));
    } else if (selection.empty()) {
        menu.addActions(actions({C::QuickAdd, C::Paste, C::SelectAll, C::ShowHidden}));
        menu.addSeparator();
        menu.addActions(actions({C::AutoLayout, C::SaveImage}));
    } else {
        menu.addActions(actions({C::Rename, C::Connect}));
        menu.addSeparator();
        menu.addActions(actions({C::Cut, C::Copy, C::Paste, C::Duplicate, C::Delete}));
        menu.addSeparator();
        if (!selection.links.empty())
            menu.addAction(action(C::ResetRoute));
        menu.addActions(actions({C::Group, C::Lock, C::Hide, C::SaveImage}));
        if (selection.tiers.size() > 1) {
            QMenu *arrange = menu.addMenu(tr("Arrange"));
            arrange->addActions(actions({C::AlignLeft, C::AlignCenter, C::AlignRight, C::AlignTop, C::AlignMiddle, C::AlignBottom}));
            arrange->addSeparator();
            arrange->addActions(actions({C::DistributeHorizontally, C::DistributeVertically}));
        }
        if (selection.boundaries.size() > 1)
            menu.addAction(action(C::SameSize));
    }
    menu.addSeparator();
    menu.addActions(actions({C::ZoomFit, C::ZoomActual}));
}

} // namespace headroom::ui
