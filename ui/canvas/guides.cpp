#include "guides.h"

#include "geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace headroom::ui {

namespace {

/// One axis of a rectangle, so that x and y share their code.
struct Span
{
    double from = 0, to = 0;
    [[nodiscard]] std::array<double, 3> anchors() const { return {from, (from + to) / 2, to}; }
};

Span spanOf(const QRectF &r, Qt::Orientation axis)
{
    return axis == Qt::Horizontal ? Span{r.left(), r.right()} : Span{r.top(), r.bottom()};
}

/// Smallest shift that brings an edge or centre in line with one of the others'.
std::optional<double> alignment(const QRectF &moving, const QList<QRectF> &others, Qt::Orientation axis, double tolerance)
{
    std::optional<double> best;
    const auto own = spanOf(moving, axis).anchors();
    for (const QRectF &other : others) {
        const auto theirs = spanOf(other, axis).anchors();
        for (std::size_t i = 0; i < own.size(); ++i) { // left with left, centre with centre: mixed matches feel like sticking
            const double shift = theirs[i] - own[i];
            if (std::abs(shift) <= tolerance && (!best || std::abs(shift) < std::abs(*best)))
                best = shift;
        }
    }
    return best;
}

double gap(const Span &a, const Span &b)
{
    return std::max(b.from - a.to, a.from - b.to);
}

/// The line through everything `moving` is now in line with, labelled with the gap to the nearest of them.
void addGuides(QList<Guide> &guides, const QRectF &moving, const QList<QRectF> &others, Qt::Orientation axis)
{
    const Qt::Orientation across = axis == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal;
    const auto own = spanOf(moving, axis).anchors();
    for (std::size_t i = 0; i < own.size(); ++i) {
        Span reach = spanOf(moving, across);
        double nearest = -1;
        bool found = false;
        for (const QRectF &other : others) {
            if (std::abs(spanOf(other, axis).anchors()[i] - own[i]) > 0.01)
                continue;
            const Span theirs = spanOf(other, across);
            const double distance = gap(spanOf(moving, across), theirs);
            if (distance > 0 && (nearest < 0 || distance < nearest))
                nearest = distance;
            reach = {std::min(reach.from, theirs.from), std::max(reach.to, theirs.to)};
            found = true;
        }
        if (!found)
            continue;
        const QLineF line =
            axis == Qt::Horizontal ? QLineF(own[i], reach.from, own[i], reach.to) : QLineF(reach.from, own[i], reach.to, own[i]);
        guides.append({line, nearest > 0 ? QString::number(std::round(nearest)) : QString()});
        if (i == 0)
            return; // equal edges mean equal centres for equal sizes: one line says it
    }
}

} // namespace

Snap snap(const QRectF &moving, const QPointF &wanted, const QList<QRectF> &others, double tolerance)
{
    const QRectF target = moving.translated(wanted);
    const QPointF grid = onGrid(target.topLeft()) - target.topLeft();
    const std::optional<double> dx = alignment(target, others, Qt::Horizontal, tolerance);
    const std::optional<double> dy = alignment(target, others, Qt::Vertical, tolerance);
    Snap result;
    result.offset = wanted + QPointF(dx.value_or(grid.x()), dy.value_or(grid.y()));
    const QRectF resting = moving.translated(result.offset);
    if (dx)
        addGuides(result.guides, resting, others, Qt::Horizontal);
    if (dy)
        addGuides(result.guides, resting, others, Qt::Vertical);
    return result;
}

} // namespace headroom::ui
