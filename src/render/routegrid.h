#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace headroom::render {

enum class Side { Right, Bottom, Left, Top };
[[nodiscard]] QPointF outward(Side); ///< unit vector
[[nodiscard]] inline bool isHorizontal(Side side) { return side == Side::Right || side == Side::Left; }

/// Shortest orthogonal path with few bends on a sparse grid: lines only where something asks for one (A*, Lee 1961 and
/// Hart/Nilsson/Raphael 1968; sparse lines as in orthogonal connector routing, Wybrow/Marriott/Stuckey 2009).
///
/// Fill the lines first, then the costs, then ask for one path. Costs are in px of detour:
/// a path of length L with b bends costs L + bendPenalty·b + what it runs through.
class RouteGrid
{
public:
    static constexpr double bendPenalty = 48;

    void addX(double x) { m_xs.push_back(x); } ///< a vertical line that may be used
    void addY(double y) { m_ys.push_back(y); }
    /// Sorts the lines and drops those nearer than `spacing` to a neighbour; `keep` lists the ones that must stay exact.
    void freeze(const std::vector<double> &keepXs, const std::vector<double> &keepYs);

    void block(const QRectF &); ///< nothing passes through the inside
    void addArea(const QRectF &, double perPixel); ///< running through it costs so much a px
    /// A line that is there already: running along it within `reach` costs `perPixel`, crossing it costs `crossing`.
    void addLine(bool vertical, double at, double low, double high, double reach, double perPixel, double crossing);
    /// Makes lines away from `centre` a shade dearer: decides between ways that cost the same.
    void prefer(const QPointF &centre);

    /// Path from `from`, leaving towards `leaving`'s outside, to `to`, arriving against `arriving`'s outside; corners included.
    /// Empty when there is none. Both points must lie on grid lines that were kept.
    [[nodiscard]] QList<QPointF> find(const QPointF &from, Side leaving, const QPointF &to, Side arriving) const;

private:
    [[nodiscard]] std::size_t edge(std::size_t ix, std::size_t iy) const { return iy * m_xs.size() + ix; }

    std::vector<double> m_xs, m_ys;
    std::vector<float> m_right, m_down; ///< extra cost of the edge from (ix, iy) to the right, downwards; infinite = blocked
};

} // namespace headroom::render
