#pragma once

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace headroom::render {

/// Rectangles by place, in square buckets: "what lies near here" without asking every one. Boxes may be lines (zero width
/// or height) and of any size: what spans too many buckets is kept apart, and a question about everything asks everyone.
class BoxIndex
{
public:
    explicit BoxIndex(double bucket = 256) : m_bucket(bucket) {}

    /// Returns the number the box goes by: 0, 1, 2 …
    int insert(const QRectF &box)
    {
        const int id = int(m_boxes.size());
        m_boxes.push_back(box);
        m_alive.push_back(true);
        m_seen.push_back(0);
        if (const Cells cells = cellsOf(box); cells.count() <= mostCells)
            forEach(cells, [&](std::int64_t key) { m_buckets[key].push_back(id); });
        else
            m_large.push_back(id);
        return id;
    }

    void remove(int id)
    {
        if (!m_alive[std::size_t(id)])
            return;
        m_alive[std::size_t(id)] = false;
        if (const Cells cells = cellsOf(m_boxes[std::size_t(id)]); cells.count() <= mostCells)
            forEach(cells, [&](std::int64_t key) { std::erase(m_buckets[key], id); });
        else
            std::erase(m_large, id);
    }

    /// Calls `visit(id, box)` once for every box that touches `area`.
    template<class Visit>
    void near(const QRectF &area, Visit visit) const
    {
        const auto offer = [&](int id) {
            const QRectF &box = m_boxes[std::size_t(id)];
            if (box.left() <= area.right() && box.right() >= area.left() && box.top() <= area.bottom() && box.bottom() >= area.top())
                visit(id, box);
        };
        const Cells cells = cellsOf(area);
        if (cells.count() > double(m_boxes.size())) {
            for (std::size_t id = 0; id < m_boxes.size(); ++id)
                if (m_alive[id])
                    offer(int(id));
            return;
        }
        ++m_round;
        forEach(cells, [&](std::int64_t key) {
            const auto bucket = m_buckets.find(key);
            if (bucket == m_buckets.end())
                return;
            for (const int id : bucket->second)
                if (m_seen[std::size_t(id)] != m_round) {
                    m_seen[std::size_t(id)] = m_round;
                    offer(id);
                }
        });
        for (const int id : m_large)
            offer(id);
    }

private:
    static constexpr double mostCells = 1024;

    struct Cells
    {
        double left, right, top, bottom;
        [[nodiscard]] double count() const { return (right - left + 1) * (bottom - top + 1); }
    };

    [[nodiscard]] Cells cellsOf(const QRectF &box) const
    {
        const auto index = [this](double value) { return std::clamp(std::floor(value / m_bucket), -1e9, 1e9); };
        return {index(box.left()), index(box.right()), index(box.top()), index(box.bottom())};
    }

    template<class Each>
    static void forEach(const Cells &cells, Each each)
    {
        for (auto y = std::int64_t(cells.top); y <= std::int64_t(cells.bottom); ++y)
            for (auto x = std::int64_t(cells.left); x <= std::int64_t(cells.right); ++x)
                each(y * 4'000'000'007 + x);
    }

    double m_bucket;
    std::vector<QRectF> m_boxes;
    std::vector<bool> m_alive;
    mutable std::vector<unsigned> m_seen; ///< round in which a box was offered last
    mutable unsigned m_round = 0;
    std::unordered_map<std::int64_t, std::vector<int>> m_buckets;
    std::vector<int> m_large;
};

} // namespace headroom::render
