#pragma once

#include "diagram.h"

namespace headroom::render {

/// A diagram measured: routes found, space for legend and title set aside.
struct DiagramLayout
{
    QList<Route> routes;
    QRectF content; ///< cards, boundaries, routes, with a margin
    QRectF strip; ///< under the content: legend left, title right; null = neither
    QRectF bounds; ///< everything
};

/// Needs variant and catalogue in the scene.
[[nodiscard]] DiagramLayout layoutDiagram(const DiagramScene &, const DiagramOptions &);
void paintLayout(QPainter &, const Theme &, const DiagramScene &, const DiagramLayout &, const QRectF &target, const DiagramOptions &);

} // namespace headroom::render
