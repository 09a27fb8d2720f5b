#pragma once

#include "servicequeue.h"

#include <bit>
#include <vector>

namespace headroom::simulation {

/// The earliest of many clocks. Slots are numbered; equal times go to the lowest slot, so ties are defined.
///
/// Up to 24 slots the minimum is a linear scan, above that a winner tree: O(1) and O(log n) an update.
class NextEvents
{
public:
    void resize(std::size_t slots)
    {
        m_times.assign(slots, never);
        m_leaves = slots > linearLimit ? std::bit_ceil(slots) : 0;
        m_winner.assign(m_leaves, 0);
        if (m_leaves) {
            m_times.resize(m_leaves, never);
            for (std::size_t node = m_leaves; node-- > 1;)
                m_winner[node] = better(child(2 * node), child(2 * node + 1));
        }
    }

    void set(std::size_t slot, double time)
    {
        m_times[slot] = time;
        for (std::size_t node = (m_leaves + slot) / 2; m_leaves && node >= 1; node /= 2)
            m_winner[node] = better(child(2 * node), child(2 * node + 1));
    }

    [[nodiscard]] double at(std::size_t slot) const { return m_times[slot]; }

    [[nodiscard]] std::size_t earliest() const
    {
        if (m_leaves)
            return m_winner[1];
        std::size_t best = 0;
        double time = m_times[0];
        for (std::size_t slot = 1; slot < m_times.size(); ++slot) {
            const bool earlier = m_times[slot] < time;
            best = earlier ? slot : best;
            time = earlier ? m_times[slot] : time;
        }
        return best;
    }

private:
    static constexpr std::size_t linearLimit = 24;

    [[nodiscard]] std::uint32_t child(std::size_t node) const
    {
        return node >= m_leaves ? std::uint32_t(node - m_leaves) : m_winner[node];
    }
    [[nodiscard]] std::uint32_t better(std::uint32_t a, std::uint32_t b) const { return m_times[b] < m_times[a] ? b : a; }

    std::vector<double> m_times;
    std::vector<std::uint32_t> m_winner; ///< inner nodes, 1 = root
    std::size_t m_leaves = 0; ///< 0 = linear
};

} // namespace headroom::simulation
