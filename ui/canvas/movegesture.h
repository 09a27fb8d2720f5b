#pragma once

#include "tool.h"

#include <QCoreApplication>

namespace headroom::ui {

/// Moves the selection under the mouse: boundaries take their contents along, everything snaps, one undo step at the end.
class MoveGesture
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::MoveGesture)
public:
    MoveGesture(ToolHost &, const Selection &);

    [[nodiscard]] bool hasAnything() const { return !m_start.empty(); }
    void moveBy(const QPointF &wanted, bool free); ///< from the start; `free` = no snapping
    void commit();
    void cancel();

private:
    [[nodiscard]] Placement placementAt(const QPointF &offset) const;

    ToolHost &m_host;
    Selection m_roots; ///< what was grabbed itself; these may change their boundary
    Placement m_start;
    QRectF m_bounds;
    QList<QRectF> m_others;
    QPointF m_offset;
};

} // namespace headroom::ui
