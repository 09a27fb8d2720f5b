#pragma once

#include "tool.h"

#include <QCoreApplication>

namespace headroom::ui {

/// Drags one stretch of a link sideways; its corners stay where the user leaves them from then on.
class BendGesture
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::BendGesture)
public:
    /// The stretch of a route nearest to a point: it runs from corner `index` to the next one; −1 = none within `tolerance`.
    [[nodiscard]] static int stretchAt(const render::Route &, const QPointF &, double tolerance);
    [[nodiscard]] static Qt::CursorShape cursor(const render::Route &, int stretch);

    BendGesture(ToolHost &, const model::LinkId &, int stretch);

    void moveTo(const QPointF &, bool free);
    void commit();
    void cancel();

private:
    ToolHost &m_host;
    model::LinkId m_link;
    QList<QPointF> m_points; ///< the route, with stubs where its first or last stretch is dragged
    int m_stretch = 0;       ///< in m_points; neither its start nor its end is an end of the link
    bool m_vertical = false;
    bool m_moved = false;
};

} // namespace headroom::ui
