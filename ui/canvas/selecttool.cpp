#include "selecttool.h"

#include "overlay.h"

#include <QApplication>

namespace headroom::ui {

namespace {

bool adds(const Pointer &pointer)
{
    return pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

template<class Ids>
bool holdsAll(const Ids &all, const Ids &some)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

bool contains(const Selection &all, const Selection &some)
{
    return holdsAll(all.tiers, some.tiers) && holdsAll(all.links, some.links) && holdsAll(all.boundaries, some.boundaries);
}

Selection united(Selection a, const Selection &b)
{
    a.tiers.insert(b.tiers.begin(), b.tiers.end());
    a.links.insert(b.links.begin(), b.links.end());
    a.boundaries.insert(b.boundaries.begin(), b.boundaries.end());
    return a;
}

Selection without(Selection a, const Selection &b)
{
    for (const auto &id : b.tiers)
        a.tiers.erase(id);
    for (const auto &id : b.links)
        a.links.erase(id);
    for (const auto &id : b.boundaries)
        a.boundaries.erase(id);
    return a;
}

} // namespace

void SelectTool::activate()
{
    m_mode = Mode::Idle;
    m_host.setCursorShape(Qt::ArrowCursor);
}

void SelectTool::deactivate()
{
    cancel();
    m_host.scene().setHovered({});
}

Selection SelectTool::hit(const QPointF &at) const
{
    CanvasScene &scene = m_host.scene();
    Selection found;
    if (const model::TierId tier = scene.tierAt(at); !tier.empty())
        found.tiers.insert(tier);
    else if (const model::LinkId link = scene.linkAt(at, reach() * 0.75); !link.empty())
        found.links.insert(link);
    else if (const auto [boundary, part] = scene.boundaryPartAt(at, reach() * 0.6); part != BoundaryPart::None)
        found.boundaries.insert(boundary);
    return found;
}

int SelectTool::resizeHandleAt(const QPointF &at) const
{
    const Selection &selection = m_host.selection();
    if (m_host.isReadOnly() || selection.count() != 1 || selection.boundaries.empty())
        return -1;
    const model::Boundary *boundary = m_host.scene().variant().boundary(*selection.boundaries.begin());
    if (!boundary || boundary->locked)
        return -1;
    const QList<QPointF> handles = ResizeGesture::handles(toQt(boundary->frame));
    for (int i = 0; i < handles.size(); ++i) {
        if (QLineF(at, handles[i]).length() <= reach())
            return i;
    }
    return -1;
}

std::optional<bool> SelectTool::linkEndAt(const QPointF &at) const
{
    const Selection &selection = m_host.selection();
    if (m_host.isReadOnly() || selection.count() != 1 || selection.links.empty())
        return {};
    const render::Route *route = m_host.scene().route(*selection.links.begin());
    if (!route || route->points.size() < 2)
        return {};
    if (QLineF(at, route->points.last()).length() <= reach())
        return true;
    if (QLineF(at, route->points.first()).length() <= reach())
        return false;
    return {};
}

int SelectTool::stretchAt(const QPointF &at) const
{
    const Selection &selection = m_host.selection();
    if (m_host.isReadOnly() || selection.count() != 1 || selection.links.empty())
        return -1;
    const render::Route *route = m_host.scene().route(*selection.links.begin());
    return route ? BendGesture::stretchAt(*route, at, reach() * 0.75) : -1;
}

bool SelectTool::startSpecial(const Pointer &pointer)
{
    if (const auto end = linkEndAt(pointer.scene)) {
        m_host.startReattaching(*m_host.selection().links.begin(), *end, pointer);
        return true;
    }
    if (const int handle = resizeHandleAt(pointer.scene); handle >= 0) {
        m_resize = std::make_unique<ResizeGesture>(m_host, *m_host.selection().boundaries.begin(), handle);
        return true;
    }
    if (m_host.isReadOnly())
        return false;
    if (const auto port = m_host.scene().portAt(pointer.scene, 10 / std::min(1.0, m_host.zoom()))) {
        m_host.startConnecting(*port, pointer);
        return true;
    }
    if (const int stretch = stretchAt(pointer.scene); stretch >= 0 && m_host.scene().tierAt(pointer.scene).empty()) {
        m_bend = std::make_unique<BendGesture>(m_host, *m_host.selection().links.begin(), stretch);
        return true;
    }
    return false;
}

void SelectTool::press(const Pointer &pointer)
{
    m_start = pointer;
    if (!adds(pointer) && startSpecial(pointer))
        return;
    m_pressedOn = hit(pointer.scene);
    m_toggle = false;
    if (m_pressedOn.empty()) {
        m_before = adds(pointer) ? m_host.selection() : Selection{};
        m_host.select(m_before);
        m_mode = Mode::Band;
        return;
    }
    m_mode = Mode::Pressed;
    if (adds(pointer)) {
        m_toggle = contains(m_host.selection(), m_pressedOn); // taken out on release, unless it is dragged
        if (!m_toggle)
            m_host.select(united(m_host.selection(), m_pressedOn));
    } else if (!contains(m_host.selection(), m_pressedOn)) {
        m_host.select(m_pressedOn);
    }
}

void SelectTool::dragFrom(const Pointer &pointer)
{
    if (m_host.isReadOnly() || (pointer.view - m_start.view).manhattanLength() < QApplication::startDragDistance())
        return;
    m_move = std::make_unique<MoveGesture>(m_host, m_host.selection());
    m_host.scene().setHovered({});
    m_mode = Mode::Moving;
    if (!m_move->hasAnything())
        m_host.hint(tr("This is locked, or a link: links follow the tiers they connect."));
}

void SelectTool::move(const Pointer &pointer)
{
    const bool free = pointer.modifiers & Qt::AltModifier;
    if (m_resize) {
        m_resize->moveTo(pointer.scene, free);
        m_host.scene().overlay().setHandles(ResizeGesture::handles(m_resize->frame()));
        return;
    }
    if (m_bend) {
        if ((pointer.view - m_start.view).manhattanLength() >= QApplication::startDragDistance())
            m_bend->moveTo(pointer.scene, free);
        return;
    }
    switch (m_mode) {
    case Mode::Idle:
        hover(pointer);
        break;
    case Mode::Pressed:
        dragFrom(pointer);
        [[fallthrough]];
    case Mode::Moving:
        if (m_move && m_move->hasAnything())
            m_move->moveBy(pointer.scene - m_start.scene, free);
        break;
    case Mode::Band: {
        const QRectF band = QRectF(m_start.scene, pointer.scene).normalized();
        m_host.scene().overlay().setRubberBand(band);
        m_host.select(united(m_before, m_host.scene().within(band)));
        break;
    }
    }
}

void SelectTool::release(const Pointer &pointer)
{
    if (m_resize) {
        std::exchange(m_resize, nullptr)->commit();
        m_host.select(m_host.selection());
        return;
    }
    if (m_bend) {
        std::exchange(m_bend, nullptr)->commit();
        m_host.select(m_host.selection());
        return;
    }
    m_host.scene().overlay().setRubberBand({});
    if (m_mode == Mode::Moving && m_move) {
        std::exchange(m_move, nullptr)->commit();
        m_host.hint({});
    } else if (m_mode == Mode::Pressed && m_toggle) {
        m_host.select(without(m_host.selection(), m_pressedOn));
    } else if (m_mode == Mode::Pressed && !adds(pointer)) {
        m_host.select(m_pressedOn);
    }
    m_mode = Mode::Idle;
    hover(pointer);
}

void SelectTool::doubleClick(const Pointer &pointer)
{
    const Selection element = hit(pointer.scene);
    if (element.empty() || m_host.isReadOnly())
        return;
    m_host.select(element);
    m_host.renameSelected();
}

bool SelectTool::cancel()
{
    const bool busy = m_mode != Mode::Idle || m_resize || m_bend;
    if (m_move)
        std::exchange(m_move, nullptr)->cancel();
    if (m_resize) {
        std::exchange(m_resize, nullptr)->cancel();
        m_host.select(m_host.selection());
    }
    if (m_bend)
        std::exchange(m_bend, nullptr)->cancel();
    m_host.scene().overlay().setRubberBand({});
    if (m_mode == Mode::Band)
        m_host.select(m_before);
    m_mode = Mode::Idle;
    return busy;
}

void SelectTool::hover(const Pointer &pointer)
{
    if (m_host.isReadOnly()) {
        m_host.setCursorShape(Qt::ArrowCursor);
        return;
    }
    CanvasScene &scene = m_host.scene();
    scene.setHovered(scene.tierAt(pointer.scene, reach()));
    const int handle = resizeHandleAt(pointer.scene);
    if (handle >= 0)
        m_host.setCursorShape(ResizeGesture::cursor(handle));
    else if (linkEndAt(pointer.scene) || scene.portAt(pointer.scene, 10 / std::min(1.0, m_host.zoom())))
        m_host.setCursorShape(Qt::CrossCursor);
    else if (!scene.tierAt(pointer.scene).empty() || scene.boundaryPartAt(pointer.scene, reach() * 0.6).second != BoundaryPart::None)
        m_host.setCursorShape(Qt::SizeAllCursor);
    else if (const int stretch = stretchAt(pointer.scene); stretch >= 0)
        m_host.setCursorShape(BendGesture::cursor(*scene.route(*m_host.selection().links.begin()), stretch));
    else
        m_host.setCursorShape(scene.linkAt(pointer.scene, reach() * 0.75).empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

} // namespace headroom::ui
