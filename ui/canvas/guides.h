#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

namespace headroom::ui {

/// A line that shows what a moving element is in line with, and how far away that is.
struct Guide
{
    QLineF line;
    QString label; ///< distance in logical px; empty when they touch or overlap
};

struct Snap
{
    QPointF offset; ///< how far the element really moves
    QList<Guide> guides;
};

/// Where `moving`, shifted by `wanted`, comes to rest: edges and centres of `others` within `tolerance` win, then places that
/// make gaps equal (between two neighbours, or as far from one as that is from the next), then the 8 px grid.
[[nodiscard]] Snap snap(const QRectF &moving, const QPointF &wanted, const QList<QRectF> &others, double tolerance);

} // namespace headroom::ui
