#include "connecttool.h"

#include "connection.h"
#include "overlay.h"
#include "placement.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

QString nameOf(const model::Variant &variant, const model::TierId &id)
{
    const model::Tier *tier = variant.tier(id);
    return QString::fromStdString(tier ? tier->name : id.value);
}

QPointF outward(Side side)
{
    switch (side) {
    case Side::Left:
        return {-1, 0};
    case Side::Right:
        return {1, 0};
    case Side::Top:
        return {0, -1};
    case Side::Bottom:
        return {0, 1};
    }
    return {};
}

Side opposite(Side side)
{
    switch (side) {
    case Side::Left:
        return Side::Right;
    case Side::Right:
        return Side::Left;
    case Side::Top:
        return Side::Bottom;
    case Side::Bottom:
        return Side::Top;
    }
    return side;
}

/// The side of a card that faces a point, across before up and down as the router prefers it.
Side facingSide(const QRectF &card, const QPointF &from)
{
    if (from.x() < card.left())
        return Side::Left;
    if (from.x() > card.right())
        return Side::Right;
    return from.y() < card.center().y() ? Side::Top : Side::Bottom;
}

/// An orthogonal sketch of the link while it is being drawn; the router finds the real way afterwards.
QList<QPointF> sketch(const QPointF &from, Side leaving, const QPointF &to, Side entering)
{
    constexpr double stub = 16;
    const QPointF a = from + stub * outward(leaving), b = to + stub * outward(entering);
    QList<QPointF> points{from, a};
    const bool horizontal = leaving == Side::Left || leaving == Side::Right;
    const bool ends = entering == Side::Left || entering == Side::Right;
    if (horizontal && ends) {
        const double middle = (a.x() + b.x()) / 2;
        points << QPointF(middle, a.y()) << QPointF(middle, b.y());
    } else if (!horizontal && !ends) {
        const double middle = (a.y() + b.y()) / 2;
        points << QPointF(a.x(), middle) << QPointF(b.x(), middle);
    } else {
        points << (horizontal ? QPointF(b.x(), a.y()) : QPointF(a.x(), b.y()));
    }
    return points << b << to;
}

} // namespace

void ConnectTool::startFrom(const Port &port, const Pointer &pointer)
{
    m_fixed = port.tier;
    m_fixedIsSource = true;
    m_link = {};
    m_byKeyboard = false;
    m_side = port.side;
    m_from = portPosition(m_host.scene().cardRect(port.tier), port.side);
    m_host.setCursorShape(Qt::CrossCursor);
    m_host.hint(tr("Drop on the tier that is called; on the empty canvas to add one; Esc gives up."));
    move(pointer);
}

void ConnectTool::startReattaching(const model::LinkId &id, bool atTarget, const Pointer &pointer)
{
    const model::Link *link = m_host.scene().variant().link(id);
    const render::Route *route = m_host.scene().route(id);
    if (!link || !route || route->points.isEmpty())
        return m_host.useSelectTool();
    m_link = id;
    m_fixedIsSource = atTarget;
    m_fixed = atTarget ? link->from : link->to;
    m_from = atTarget ? route->points.first() : route->points.last();
    m_side = nearestSide(m_host.scene().cardRect(m_fixed), m_from);
    m_byKeyboard = false;
    m_host.setCursorShape(Qt::CrossCursor);
    m_host.hint(tr("Drop the end on another tier; Esc leaves the link as it was."));
    move(pointer);
}

void ConnectTool::startByKeyboard(const model::TierId &from)
{
    m_fixed = from;
    m_fixedIsSource = true;
    m_link = {};
    m_byKeyboard = true;
    m_side = Side::Right;
    m_from = portPosition(m_host.scene().cardRect(from), m_side);
    m_candidates = readingOrder(m_host.scene().variant());
    std::erase_if(m_candidates, [this](const model::TierId &id) { return !problemWith(id).isEmpty(); });
    if (m_candidates.empty()) {
        m_host.hint(tr("There is no tier that %1 could call.").arg(nameOf(m_host.scene().variant(), from)));
        return m_host.useSelectTool();
    }
    const double right = m_host.scene().cardRect(from).right(); // the first one further along is the likeliest
    const auto next = std::find_if(m_candidates.begin(), m_candidates.end(),
                                   [&](const model::TierId &id) { return m_host.scene().cardRect(id).left() >= right; });
    m_candidate = next == m_candidates.end() ? 0 : std::size_t(next - m_candidates.begin());
    step(0);
}

void ConnectTool::deactivate()
{
    m_host.scene().overlay().clear();
    m_host.scene().setTarget({}, true);
    m_host.scene().setHovered({});
    m_host.explain({}, {});
    m_host.hint({});
}

QString ConnectTool::problemWith(const model::TierId &other) const
{
    const CanvasScene &scene = m_host.scene();
    return m_fixedIsSource ? connectionProblem(scene.variant(), scene.catalog(), m_fixed, other, m_link)
                           : connectionProblem(scene.variant(), scene.catalog(), other, m_fixed, m_link);
}

void ConnectTool::drawTo(const QPointF &end, Side endSide, bool valid)
{
    render::Route route;
    route.points = sketch(m_from, m_side, end, endSide);
    m_host.scene().overlay().setConnection(Overlay::Connection{render::routePath(route), end, valid});
}

void ConnectTool::aim(const model::TierId &target, const QPointF &at)
{
    CanvasScene &scene = m_host.scene();
    const QString problem = target.empty() ? QString() : problemWith(target);
    scene.setTarget(target, problem.isEmpty());
    if (target.empty() || !problem.isEmpty()) {
        drawTo(at, opposite(m_side), problem.isEmpty());
        return;
    }
    const QRectF card = scene.cardRect(target);
    const Side side = facingSide(card, m_from);
    drawTo(portPosition(card, side), side, true);
}

void ConnectTool::move(const Pointer &pointer)
{
    if (m_byKeyboard)
        return;
    const model::TierId target = m_host.scene().tierAt(pointer.scene, 8 / m_host.zoom());
    const bool stillAtStart = target == m_fixed && QLineF(pointer.scene, m_from).length() < 24;
    aim(stillAtStart ? model::TierId() : target, pointer.scene);
    m_host.explain(pointer.view, target.empty() || stillAtStart ? QString() : problemWith(target));
}

void ConnectTool::press(const Pointer &pointer)
{
    if (m_byKeyboard)
        finish(m_host.scene().tierAt(pointer.scene), pointer);
}

void ConnectTool::release(const Pointer &pointer)
{
    if (!m_byKeyboard)
        finish(m_host.scene().tierAt(pointer.scene, 8 / m_host.zoom()), pointer);
}

void ConnectTool::finish(const model::TierId &target, const Pointer &pointer)
{
    if (!target.empty()) {
        if (target == m_fixed && QLineF(pointer.scene, m_from).length() < 24) { // a click on the port, no drag
            m_host.useSelectTool();
            return;
        }
        connectTo(target);
    } else if (m_link.empty() && !m_byKeyboard) {
        offerTargets(pointer);
    } else {
        m_host.useSelectTool();
    }
}

void ConnectTool::connectTo(const model::TierId &target)
{
    const model::Variant &variant = m_host.scene().variant();
    if (const QString problem = problemWith(target); !problem.isEmpty()) {
        m_host.useSelectTool();
        (void)m_host.accept(fail(ErrorCode::InvalidInput, problem.toStdString()));
        return;
    }
    if (!m_link.empty()) {
        model::Link link = *variant.link(m_link);
        (m_fixedIsSource ? link.to : link.from) = target;
        link.bends.clear();
        (void)m_host.accept(m_host.document().update(m_host.variantId(), {{}, {link}, {}}, tr("Re-attach a link")));
        m_host.useSelectTool();
        return;
    }
    const model::Link link = newLink(m_host.scene().catalog(), *variant.tier(m_fixed), *variant.tier(target));
    const QString undo = tr("Connect %1 to %2").arg(nameOf(variant, m_fixed), nameOf(variant, target));
    const document::Elements added = m_host.add({{}, {link}, {}}, undo);
    m_host.useSelectTool();
    if (!added.links.empty())
        m_host.select({{}, {added.links.front().id}, {}});
}

void ConnectTool::offerTargets(const Pointer &pointer)
{
    ToolHost &host = m_host;
    const model::TierId source = m_fixed;
    const QPointF at = pointer.scene;
    const model::Tier *from = host.scene().variant().tier(source);
    const catalog::Kind *kind = from ? host.scene().catalog().kind(from->kind) : nullptr;
    host.useSelectTool();
    if (!kind)
        return;
    host.offerEntries(
        pointer.view, [kind](const catalog::Kind &other) { return mayCall(*kind, other); },
        [&host, source, at](const QString &entry) {
            document::Elements elements = elementsFor(host.scene().variant(), host.scene().catalog(), entry, at);
            const model::Tier *start = host.scene().variant().tier(source);
            if (elements.tiers.empty() || !start)
                return;
            elements.links.push_back(newLink(host.scene().catalog(), *start, elements.tiers.front()));
            const document::Elements added =
                host.add(elements, tr("Add and connect %1").arg(QString::fromStdString(elements.tiers.front().name)));
            if (!added.tiers.empty())
                host.select({{added.tiers.front().id}, {}, {}});
        });
}

void ConnectTool::step(int by)
{
    const auto count = int(m_candidates.size());
    m_candidate = std::size_t((int(m_candidate) + by + count) % count);
    const model::TierId &target = m_candidates[m_candidate];
    const QRectF card = m_host.scene().cardRect(target);
    m_side = facingSide(m_host.scene().cardRect(m_fixed), card.center());
    m_from = portPosition(m_host.scene().cardRect(m_fixed), m_side);
    m_host.scene().setTarget(target, true);
    const Side side = facingSide(card, m_from);
    drawTo(portPosition(card, side), side, true);
    m_host.hint(tr("Connect %1 to %2: Enter connects, arrows choose another, Esc gives up.")
                    .arg(nameOf(m_host.scene().variant(), m_fixed), nameOf(m_host.scene().variant(), target)));
}

bool ConnectTool::key(QKeyEvent *event)
{
    if (!m_byKeyboard)
        return false;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        connectTo(m_candidates[m_candidate]);
        return true;
    default:
        return false;
    }
}

bool ConnectTool::cancel()
{
    m_host.useSelectTool();
    return true;
}

} // namespace headroom::ui
