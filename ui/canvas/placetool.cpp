#include "placetool.h"

#include "overlay.h"
#include "placement.h"

namespace headroom::ui {

void PlaceTool::carry(const QString &entry)
{
    m_entry = entry;
}

document::Elements PlaceTool::elementsAt(const QPointF &at, QList<Guide> *guides) const
{
    const CanvasScene &scene = m_host.scene();
    document::Elements elements = elementsFor(scene.variant(), scene.catalog(), m_entry, at);
    if (elements.tiers.empty())
        return elements;
    model::Tier &tier = elements.tiers.front(); // in line with its neighbours, like a moved one
    QList<QRectF> others;
    for (const model::Tier &other : scene.variant().tiers) {
        const QRectF card = scene.cardRect(other.id);
        if (!other.hidden && m_host.visibleArea().intersects(card))
            others.append(card);
    }
    const QSizeF size = render::cardSize(tier, scene.catalog());
    const QRectF wanted(at - QPointF(size.width() / 2, size.height() / 2), size);
    const Snap rest = snap(wanted, {}, others, 5 / m_host.zoom());
    tier.frame.x = wanted.x() + rest.offset.x();
    tier.frame.y = wanted.y() + rest.offset.y();
    tier.boundary = boundaryAt(scene.variant(), render::cardRect(tier, scene.catalog()).center());
    if (guides)
        *guides = rest.guides;
    return elements;
}

void PlaceTool::showAt(const QPointF &at)
{
    CanvasScene &scene = m_host.scene();
    QList<Guide> guides;
    const document::Elements elements = elementsAt(at, &guides);
    scene.overlay().setGhost(elements);
    scene.overlay().setGuides(guides);
    scene.setDropBoundary(elements.tiers.empty() ? model::BoundaryId() : elements.tiers.front().boundary);
}

void PlaceTool::hideGhost()
{
    m_host.scene().overlay().clear();
    m_host.scene().setDropBoundary({});
}

void PlaceTool::placeAt(const QPointF &at)
{
    document::Elements elements = elementsAt(at, nullptr);
    hideGhost();
    if (elements.empty())
        return;
    const std::string name = elements.tiers.empty() ? elements.boundaries.front().name : elements.tiers.front().name;
    const QString undoText = tr("Add %1").arg(QString::fromStdString(name));
    m_host.document().beginMacro(undoText); // a boundary also takes in what it is drawn around
    const document::Elements added = m_host.add(std::move(elements), undoText);
    for (const model::Boundary &boundary : added.boundaries) {
        document::Elements adopted = adoptedBy(m_host.scene().variant(), m_host.scene().catalog(), boundary);
        if (!adopted.empty())
            (void)m_host.accept(m_host.document().update(m_host.variantId(), std::move(adopted), undoText));
    }
    m_host.document().endMacro();
    Selection selection;
    for (const model::Tier &tier : added.tiers)
        selection.tiers.insert(tier.id);
    for (const model::Boundary &boundary : added.boundaries)
        selection.boundaries.insert(boundary.id);
    if (!selection.empty())
        m_host.select(selection);
}

void PlaceTool::activate()
{
    m_host.setCursorShape(Qt::CrossCursor);
    m_host.hint(tr("Click where it should stand; Esc gives up."));
}

void PlaceTool::deactivate()
{
    hideGhost();
    m_host.hint({});
}

void PlaceTool::move(const Pointer &pointer)
{
    showAt(pointer.scene);
}

void PlaceTool::press(const Pointer &pointer)
{
    const QPointF at = pointer.scene;
    m_host.useSelectTool();
    placeAt(at);
}

bool PlaceTool::cancel()
{
    m_host.useSelectTool();
    return true;
}

} // namespace headroom::ui
