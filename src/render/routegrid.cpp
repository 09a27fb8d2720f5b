#include "routegrid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <queue>

namespace headroom::render {

namespace {

constexpr float blocked = std::numeric_limits<float>::infinity();
constexpr std::size_t mostLines = 420; ///< a direction; more are thinned, so that one path stays a matter of milliseconds

/// Sorted, with neighbours at least `spacing` apart; lines of `keep` win over others.
std::vector<double> thinned(std::vector<double> lines, std::vector<double> keep)
{
    std::sort(keep.begin(), keep.end());
    keep.erase(std::unique(keep.begin(), keep.end()), keep.end());
    std::sort(lines.begin(), lines.end());
    for (double spacing = 3;; spacing *= 1.6) {
        std::vector<double> result;
        result.reserve(lines.size() + keep.size());
        auto fixed = keep.begin();
        for (const double line : lines) {
            while (fixed != keep.end() && *fixed <= line)
                result.push_back(*fixed++);
            const bool nearLast = !result.empty() && line - result.back() < spacing;
            const bool nearNext = fixed != keep.end() && *fixed - line < spacing;
            if (!nearLast && !nearNext)
                result.push_back(line);
        }
        result.insert(result.end(), fixed, keep.end());
        if (result.size() <= mostLines + keep.size())
            return result;
    }
}

std::size_t firstAtLeast(const std::vector<double> &lines, double value)
{
    return std::size_t(std::lower_bound(lines.begin(), lines.end(), value) - lines.begin());
}

/// Calls `each(i, overlap)` for every gap lines[i] … lines[i + 1] that shares more than a point with low … high.
template<class Each>
void forGaps(const std::vector<double> &lines, double low, double high, Each each)
{
    if (lines.size() < 2)
        return;
    std::size_t i = firstAtLeast(lines, low);
    i = i > 0 ? i - 1 : 0;
    for (; i + 1 < lines.size() && lines[i] < high; ++i) {
        const double overlap = std::min(lines[i + 1], high) - std::max(lines[i], low);
        if (overlap > 1e-6)
            each(i, overlap);
    }
}

} // namespace

namespace {

/// Fewest bends from a place headed in `heading` to one at (dx, dy) from it that must be passed in `goalHeading`
/// (directions in the order of Side). A lower bound, so that A* stays exact.
int fewestBends(double dx, double dy, int heading, int goalHeading)
{
    // turned so that the heading is +u and a right turn +v
    const double u = heading == 0 ? dx : heading == 1 ? dy : heading == 2 ? -dx : -dy;
    const double v = heading == 0 ? dy : heading == 1 ? -dx : heading == 2 ? -dy : dx;
    switch ((goalHeading - heading + 4) % 4) {
    case 0: return v == 0 && u >= 0 ? 0 : u >= 0 ? 2 : 4;
    case 1: return u >= 0 && v >= 0 ? 1 : 3;
    case 3: return u >= 0 && v <= 0 ? 1 : 3;
    default: return 2;
    }
}

} // namespace

QPointF outward(Side side)
{
    switch (side) {
    case Side::Right: return {1, 0};
    case Side::Left: return {-1, 0};
    case Side::Top: return {0, -1};
    case Side::Bottom: break;
    }
    return {0, 1};
}

void RouteGrid::freeze(const std::vector<double> &keepXs, const std::vector<double> &keepYs)
{
    m_xs = thinned(std::move(m_xs), keepXs);
    m_ys = thinned(std::move(m_ys), keepYs);
    m_right.assign(m_xs.size() * m_ys.size(), 0);
    m_down.assign(m_xs.size() * m_ys.size(), 0);
}

void RouteGrid::block(const QRectF &box)
{
    constexpr double inside = 0.5;
    for (std::size_t iy = firstAtLeast(m_ys, box.top() + inside); iy < m_ys.size() && m_ys[iy] < box.bottom() - inside; ++iy)
        forGaps(m_xs, box.left() + inside, box.right() - inside, [&](std::size_t ix, double) { m_right[edge(ix, iy)] = blocked; });
    for (std::size_t ix = firstAtLeast(m_xs, box.left() + inside); ix < m_xs.size() && m_xs[ix] < box.right() - inside; ++ix)
        forGaps(m_ys, box.top() + inside, box.bottom() - inside, [&](std::size_t iy, double) { m_down[edge(ix, iy)] = blocked; });
}

void RouteGrid::addArea(const QRectF &box, double perPixel)
{
    for (std::size_t iy = firstAtLeast(m_ys, box.top()); iy < m_ys.size() && m_ys[iy] <= box.bottom(); ++iy)
        forGaps(m_xs, box.left(), box.right(), [&](std::size_t ix, double overlap) { m_right[edge(ix, iy)] += float(overlap * perPixel); });
    for (std::size_t ix = firstAtLeast(m_xs, box.left()); ix < m_xs.size() && m_xs[ix] <= box.right(); ++ix)
        forGaps(m_ys, box.top(), box.bottom(), [&](std::size_t iy, double overlap) { m_down[edge(ix, iy)] += float(overlap * perPixel); });
}

void RouteGrid::addLine(bool vertical, double at, double low, double high, double reach, double perPixel, double crossing)
{
    const std::vector<double> &across = vertical ? m_xs : m_ys, &along = vertical ? m_ys : m_xs;
    std::vector<float> &parallel = vertical ? m_down : m_right, &athwart = vertical ? m_right : m_down;
    for (std::size_t i = firstAtLeast(across, at - reach); i < across.size() && across[i] <= at + reach; ++i) {
        const float nearness = float(1 - 0.5 * std::abs(across[i] - at) / (reach + 1e-9)); // the same line is worse than the one beside it
        forGaps(along, low, high, [&](std::size_t j, double overlap) {
            parallel[vertical ? edge(i, j) : edge(j, i)] += nearness * float(overlap * perPixel);
        });
    }
    if (crossing <= 0)
        return;
    // the gap that holds the line: open to the left, closed to the right, so that a line on a grid line counts once
    std::size_t gap = firstAtLeast(across, at);
    if (gap == 0 || gap >= across.size())
        return;
    --gap;
    for (std::size_t j = firstAtLeast(along, low - 0.5); j < along.size() && along[j] <= high + 0.5; ++j)
        athwart[vertical ? edge(gap, j) : edge(j, gap)] += float(crossing);
}

void RouteGrid::prefer(const QPointF &centre)
{
    constexpr double shade = 0.0004; // per px of length and px of distance
    for (std::size_t iy = 0; iy < m_ys.size(); ++iy)
        for (std::size_t ix = 0; ix < m_xs.size(); ++ix) {
            if (ix + 1 < m_xs.size())
                m_right[edge(ix, iy)] += float(shade * (m_xs[ix + 1] - m_xs[ix]) * std::abs(m_ys[iy] - centre.y()));
            if (iy + 1 < m_ys.size())
                m_down[edge(ix, iy)] += float(shade * (m_ys[iy + 1] - m_ys[iy]) * std::abs(m_xs[ix] - centre.x()));
        }
}

QList<QPointF> RouteGrid::find(const QPointF &from, Side leaving, const QPointF &to, Side arriving) const
{
    const std::size_t nx = m_xs.size(), ny = m_ys.size();
    const auto indexOf = [](const std::vector<double> &lines, double value) {
        const std::size_t i = firstAtLeast(lines, value - 1e-6);
        return i < lines.size() && std::abs(lines[i] - value) < 1e-3 ? i : lines.size();
    };
    const std::size_t sx = indexOf(m_xs, from.x()), sy = indexOf(m_ys, from.y()), gx = indexOf(m_xs, to.x()), gy = indexOf(m_ys, to.y());
    if (sx >= nx || gx >= nx || sy >= ny || gy >= ny)
        return {};

    constexpr std::array<int, 4> stepX{1, 0, -1, 0}, stepY{0, 1, 0, -1}; // order of Side
    const int startDirection = int(leaving), goalDirection = (int(arriving) + 2) % 4;
    const auto node = [&](std::size_t ix, std::size_t iy, int direction) { return std::uint32_t((iy * nx + ix) * 4 + std::size_t(direction)); };

    struct Open { float estimate; std::uint32_t node; bool operator<(const Open &other) const { return estimate != other.estimate ? estimate > other.estimate : node > other.node; } };
    std::vector<float> cost(nx * ny * 4, blocked);
    std::vector<std::uint32_t> parent(nx * ny * 4, UINT32_MAX);
    std::priority_queue<Open> open;
    const auto estimate = [&](std::size_t ix, std::size_t iy, int direction) {
        const double dx = m_xs[gx] - m_xs[ix], dy = m_ys[gy] - m_ys[iy];
        return float(std::abs(dx) + std::abs(dy) + bendPenalty * fewestBends(dx, dy, direction, goalDirection));
    };
    const std::uint32_t start = node(sx, sy, startDirection);
    cost[start] = 0;
    open.push({estimate(sx, sy, startDirection), start});
    const std::uint32_t goal = node(gx, gy, goalDirection);
    while (!open.empty()) {
        const Open top = open.top();
        open.pop();
        if (top.node == goal)
            break;
        const int direction = int(top.node % 4);
        const std::size_t ix = top.node / 4 % nx, iy = top.node / 4 / nx;
        const float here = cost[top.node];
        if (top.estimate > here + estimate(ix, iy, direction) + 1e-3f)
            continue; // reached more cheaply since
        const auto reach = [&](std::size_t x, std::size_t y, int towards, float total) {
            const std::uint32_t next = node(x, y, towards);
            if (total < cost[next] - 1e-4f) {
                cost[next] = total;
                parent[next] = top.node;
                open.push({total + estimate(x, y, towards), next});
            }
        };
        for (const int towards : {(direction + 1) % 4, (direction + 3) % 4})
            reach(ix, iy, towards, here + float(bendPenalty));
        const std::ptrdiff_t x = std::ptrdiff_t(ix) + stepX[std::size_t(direction)], y = std::ptrdiff_t(iy) + stepY[std::size_t(direction)];
        if (x < 0 || y < 0 || x >= std::ptrdiff_t(nx) || y >= std::ptrdiff_t(ny))
            continue;
        const std::size_t ux = std::size_t(x), uy = std::size_t(y);
        const float extra = stepX[std::size_t(direction)] != 0 ? m_right[edge(std::min(ix, ux), iy)] : m_down[edge(ix, std::min(iy, uy))];
        if (extra != blocked)
            reach(ux, uy, direction, here + extra + float(std::abs(m_xs[ux] - m_xs[ix]) + std::abs(m_ys[uy] - m_ys[iy])));
    }
    if (cost[goal] == blocked)
        return {};
    QList<QPointF> path;
    for (std::uint32_t at = goal; at != UINT32_MAX; at = parent[at]) {
        const QPointF point(m_xs[at / 4 % nx], m_ys[at / 4 / nx]);
        if (path.isEmpty() || path.first() != point)
            path.prepend(point);
    }
    return path;
}

} // namespace headroom::render
