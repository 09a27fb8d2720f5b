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

/// What stands beside `moving` along the axis: overlapping it across, sorted from start to end.
QList<QRectF> rowOf(const QRectF &moving, const QList<QRectF> &others, Qt::Orientation axis)
{
    const Span across = spanOf(moving, axis == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal);
    QList<QRectF> row;
    for (const QRectF &other : others) {
        const Span theirs = spanOf(other, axis == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal);
        if (std::min(across.to, theirs.to) - std::max(across.from, theirs.from) > 0)
            row.append(other);
    }
    std::sort(row.begin(), row.end(), [axis](const QRectF &a, const QRectF &b) { return spanOf(a, axis).from < spanOf(b, axis).from; });
    return row;
}

/// A place along the axis at which two gaps are equal.
struct EqualGaps
{
    double shift = 0, gap = 0;
    QList<double> starts; ///< where each of the equal gaps begins
};

std::optional<EqualGaps> equalGaps(const QRectF &moving, const QList<QRectF> &others, Qt::Orientation axis, double tolerance)
{
    const Span own = spanOf(moving, axis);
    const double length = own.to - own.from;
    const QList<QRectF> row = rowOf(moving, others, axis);
    std::optional<EqualGaps> best;
    const auto consider = [&](double from, double gap, const QList<double> &starts) {
        const double shift = from - own.from;
        if (gap > 0 && std::abs(shift) <= tolerance && (!best || std::abs(shift) < std::abs(best->shift)))
            best = EqualGaps{shift, gap, starts};
    };
    for (qsizetype i = 0; i + 1 < row.size(); ++i) {
        const Span first = spanOf(row[i], axis), second = spanOf(row[i + 1], axis);
        const double between = second.from - first.to;
        const double half = (between - length) / 2;
        consider(first.to + half, half, {first.to, first.to + half + length}); // in the middle of the two
        consider(second.to + between, between, {first.to, second.to}); // after them
        consider(first.from - between - length, between, {first.from - between, first.to}); // before them
    }
    return best;
}

void addGapGuides(QList<Guide> &guides, const QRectF &resting, const EqualGaps &equal, Qt::Orientation axis)
{
    const QPointF centre = resting.center();
    for (const double start : equal.starts) {
        const QLineF line = axis == Qt::Horizontal ? QLineF(start, centre.y(), start + equal.gap, centre.y()) : QLineF(centre.x(), start, centre.x(), start + equal.gap);
        guides.append({line, QString::number(std::round(equal.gap))});
    }
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
    const std::optional<EqualGaps> gapsX = dx ? std::nullopt : equalGaps(target, others, Qt::Horizontal, tolerance);
    const std::optional<EqualGaps> gapsY = dy ? std::nullopt : equalGaps(target, others, Qt::Vertical, tolerance);
    Snap result;
    result.offset = wanted + QPointF(dx.value_or(gapsX ? gapsX->shift : grid.x()), dy.value_or(gapsY ? gapsY->shift : grid.y()));
    const QRectF resting = moving.translated(result.offset);
    if (dx)
        addGuides(result.guides, resting, others, Qt::Horizontal);
    if (dy)
        addGuides(result.guides, resting, others, Qt::Vertical);
    if (gapsX)
        addGapGuides(result.guides, resting, *gapsX, Qt::Horizontal);
    if (gapsY)
        addGapGuides(result.guides, resting, *gapsY, Qt::Vertical);
    return result;
}

} // namespace headroom::ui
