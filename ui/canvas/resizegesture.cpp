#include "resizegesture.h"

#include <algorithm>
#include <array>

namespace headroom::ui {

namespace {

/// Which edges a handle moves: −1 = left or top, +1 = right or bottom, 0 = none.
struct Edges
{
    int x, y;
};
constexpr std::array<Edges, 8> edges{{{-1, -1}, {0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}}};
constexpr double smallest = 64; ///< logical px, room for a header and a little more

} // namespace

QList<QPointF> ResizeGesture::handles(const QRectF &frame)
{
    QList<QPointF> points;
    for (const Edges &edge : edges)
        points << QPointF(frame.center().x() + edge.x * frame.width() / 2, frame.center().y() + edge.y * frame.height() / 2);
    return points;
}

Qt::CursorShape ResizeGesture::cursor(int handle)
{
    const Edges edge = edges.at(std::size_t(handle));
    if (edge.x == 0)
        return Qt::SizeVerCursor;
    if (edge.y == 0)
        return Qt::SizeHorCursor;
    return edge.x == edge.y ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

ResizeGesture::ResizeGesture(ToolHost &host, const model::BoundaryId &id, int handle)
    : m_host(host)
    , m_id(id)
    , m_handle(handle)
{
    const model::Variant &variant = host.scene().variant();
    m_start = m_frame = toQt(variant.boundary(id)->frame);
    Selection inside = contentsOf(variant, {id});
    inside.boundaries.erase(id);
    const QRectF contents = boundsOf(variant, host.scene().catalog(), inside);
    const double padding = host.scene().theme().size(QStringLiteral("boundary_padding")) / 2;
    const double header = host.scene().theme().size(QStringLiteral("boundary_header"));
    if (!contents.isNull())
        m_contents = contents.adjusted(-padding, -header, padding, padding) & m_start; // what already sticks out may stay
}

void ResizeGesture::moveTo(const QPointF &point, bool free)
{
    const QPointF at = free ? point : onGrid(point);
    const Edges edge = edges.at(std::size_t(m_handle));
    QRectF frame = m_start;
    const QRectF keep = m_contents.isNull() ? QRectF(at, at) : m_contents;
    if (edge.x < 0)
        frame.setLeft(std::min({at.x(), frame.right() - smallest, keep.left()}));
    else if (edge.x > 0)
        frame.setRight(std::max({at.x(), frame.left() + smallest, keep.right()}));
    if (edge.y < 0)
        frame.setTop(std::min({at.y(), frame.bottom() - smallest, keep.top()}));
    else if (edge.y > 0)
        frame.setBottom(std::max({at.y(), frame.top() + smallest, keep.bottom()}));
    m_frame = frame;
    m_host.scene().preview({{}, {{m_id, frame}}});
}

void ResizeGesture::commit()
{
    CanvasScene &scene = m_host.scene();
    const model::Boundary *before = scene.committed().boundary(m_id);
    if (!before || m_frame == m_start) {
        scene.restore();
        return;
    }
    document::Elements after;
    after.boundaries.push_back(*before);
    after.boundaries.back().frame = fromQt(m_frame);
    const QString text = tr("Resize %1").arg(QString::fromStdString(before->name));
    if (!m_host.accept(m_host.document().update(m_host.variantId(), std::move(after), text)))
        scene.restore();
}

void ResizeGesture::cancel()
{
    m_host.scene().restore();
}

} // namespace headroom::ui
