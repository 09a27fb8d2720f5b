#pragma once

#include "tool.h"

#include <QCoreApplication>

namespace headroom::ui {

/// Drags an edge or a corner of a boundary. It never gets smaller than what stands in it.
class ResizeGesture
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ResizeGesture)
public:
    /// Handle positions of a frame, in the order the constructor's `handle` means.
    [[nodiscard]] static QList<QPointF> handles(const QRectF &frame);
    [[nodiscard]] static Qt::CursorShape cursor(int handle);

    ResizeGesture(ToolHost &, const model::BoundaryId &, int handle);

    void moveTo(const QPointF &, bool free);
    void commit();
    void cancel();
    [[nodiscard]] QRectF frame() const { return m_frame; }

private:
    ToolHost &m_host;
    model::BoundaryId m_id;
    int m_handle;
    QRectF m_start, m_frame;
    QRectF m_contents; ///< with padding; null = empty
};

} // namespace headroom::ui
