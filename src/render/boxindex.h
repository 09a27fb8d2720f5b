#pragma once

#include <QRectF>

#include <cmath>
#include <unordered_map>
#include <vector>

namespace headroom::render {

/// Rectangles by place, in square buckets: "what lies near here" without asking every one. Removal by number.
class BoxIndex
{
public:
    explicit BoxIndex(double bucket = 256) : m_bucket(bucket) {}

    /// Returns the number the box goes by. Boxes may be lines (zero width or height).
    int insert(const QRectF &box)
    {
        const int id = int(m_boxes.size());
        m_boxes.push_back(box);
        m_alive.push_back(true);
        m_seen.push_back(0);
        forBuckets(box, [&](std::int64_t key) { m_buckets[key].push_back(id); });
        return id;
    }

    void remove(int id)
    {
        if (!m_alive[std::size_t(id)])
            return;
        m_alive[std::size_t(id)] = false;
        forBuckets(m_boxes[std::size_t(id)], [&](std::int64_t key) { std::erase(m_buckets[key], id); });
    }

    /// Calls `visit(id, box)` once for every box that touches `area`.
    template<class Visit>
    void near(const QRectF &area, Visit visit) const
    {
        ++m_round;
        const auto touches = [&area](const QRectF &box) {
            return box.left() <= area.right() && box.right() >= area.left() && box.top() <= area.bottom() && box.bottom() >= area.top();
        };
        const double buckets = (area.width() / m_bucket + 1) * (area.height() / m_bucket + 1);
        if (buckets > double(m_boxes.size()) + 64) { // "everywhere" would ask millions of empty buckets
            for (std::size_t id = 0; id < m_boxes.size(); ++id)
                if (m_alive[id] && touches(m_boxes[id]))
                    visit(int(id), m_boxes[id]);
            return;
        }
        forBuckets(area, [&](std::int64_t key) {
            const auto bucket = m_buckets.find(key);
            if (bucket == m_buckets.end())
                return;
            for (const int id : bucket->second) {
                if (m_seen[std::size_t(id)] == m_round)
                    continue;
                m_seen[std::size_t(id)] = m_round;
                const QRectF &box = m_boxes[std::size_t(id)];
                if (touches(box))
                    visit(id, box);
            }
        });
    }

private:
    template<class Each>
    void forBuckets(const QRectF &box, Each each) const
    {
        const auto index = [this](double value) { return std::int64_t(std::floor(value / m_bucket)); };
        for (std::int64_t y = index(box.top()); y <= index(box.bottom()); ++y)
            for (std::int64_t x = index(box.left()); x <= index(box.right()); ++x)
                each(y * 1'000'003 + x);
    }

    double m_bucket;
    std::vector<QRectF> m_boxes;
    std::vector<bool> m_alive;
    mutable std::vector<unsigned> m_seen;
    mutable unsigned m_round = 0;
    std::unordered_map<std::int64_t, std::vector<int>> m_buckets;
};

} // namespace headroom::render
