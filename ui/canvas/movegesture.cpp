#include "movegesture.h"

#include "overlay.h"

namespace headroom::ui {

namespace {

constexpr double snapPixels = 5; ///< on the screen

/// Without what is locked, and without what moves along with a selected boundary anyway.
Selection rootsOf(const model::Variant &variant, const Selection &selection)
{
    Selection roots;
    for (const model::BoundaryId &id : selection.boundaries) {
        const model::Boundary *boundary = variant.boundary(id);
        if (boundary && !boundary->locked)
            roots.boundaries.insert(id);
    }
    for (auto it = roots.boundaries.begin(); it != roots.boundaries.end();) {
        std::set<model::BoundaryId> others = roots.boundaries;
        others.erase(*it);
        it = contentsOf(variant, others).boundaries.contains(*it) ? roots.boundaries.erase(it) : std::next(it);
    }
    const Selection inside = contentsOf(variant, roots.boundaries);
    for (const model::TierId &id : selection.tiers) {
        const model::Tier *tier = variant.tier(id);
        if (tier && !tier->locked && !inside.tiers.contains(id))
            roots.tiers.insert(id);
    }
    return roots;
}

} // namespace

MoveGesture::MoveGesture(ToolHost &host, const Selection &selection)
    : m_host(host)
    , m_roots(rootsOf(host.scene().variant(), selection))
{
    const model::Variant &variant = host.scene().variant();
    const catalog::Catalog &catalog = host.scene().catalog();
    Selection moving = contentsOf(variant, m_roots.boundaries);
    moving.tiers.insert(m_roots.tiers.begin(), m_roots.tiers.end());
    const QRectF nearby = host.visibleArea();
    for (const model::Tier &tier : variant.tiers) {
        const QRectF card = render::cardRect(tier, catalog);
        if (moving.tiers.contains(tier.id))
            m_start.tiers.emplace(tier.id, card.topLeft());
        else if (!tier.hidden && nearby.intersects(card) && m_roots.boundaries.empty())
            m_others.append(card);
    }
    for (const model::Boundary &boundary : variant.boundaries) {
        const QRectF frame = toQt(boundary.frame);
        if (moving.boundaries.contains(boundary.id))
            m_start.boundaries.emplace(boundary.id, frame);
        else if (!boundary.hidden && nearby.intersects(frame) && !m_roots.boundaries.empty())
            m_others.append(frame);
    }
    m_bounds = boundsOf(variant, catalog, m_roots);
}

Placement MoveGesture::placementAt(const QPointF &offset) const
{
    Placement placement = m_start;
    for (auto &[id, at] : placement.tiers)
        at += offset;
    for (auto &[id, frame] : placement.boundaries)
        frame.translate(offset);
    return placement;
}

void MoveGesture::moveBy(const QPointF &wanted, bool free)
{
    const Snap rest = free ? Snap{wanted.toPoint().toPointF(), {}} : snap(m_bounds, wanted, m_others, snapPixels / m_host.zoom());
    CanvasScene &scene = m_host.scene();
    scene.overlay().setGuides(rest.guides);
    if (rest.offset == m_offset)
        return;
    m_offset = rest.offset;
    scene.preview(placementAt(m_offset));
    std::set<model::BoundaryId> own;
    for (const auto &[id, frame] : m_start.boundaries)
        own.insert(id);
    scene.setDropBoundary(boundaryAt(scene.variant(), m_bounds.translated(m_offset).center(), own));
}

void MoveGesture::commit()
{
    CanvasScene &scene = m_host.scene();
    scene.overlay().clear();
    scene.setDropBoundary({});
    if (m_offset.isNull()) {
        scene.restore();
        return;
    }
    document::Elements after = relocated(scene.committed(), scene.catalog(), placementAt(m_offset), m_roots);
    const QString text = m_roots.count() == 1 ? tr("Move an element") : tr("Move %1 elements").arg(m_roots.count());
    if (!m_host.accept(m_host.document().update(m_host.variantId(), std::move(after), text)))
        scene.restore();
}

void MoveGesture::cancel()
{
    CanvasScene &scene = m_host.scene();
    scene.overlay().clear();
    scene.setDropBoundary({});
    scene.restore();
}

} // namespace headroom::ui
