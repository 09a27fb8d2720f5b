#pragma once

#include "servicequeue.h"

#include <bit>
#include <vector>

namespace headroom::simulation {

/// The earliest of many clocks. Slots are numbered; equal times go to the lowest slot, so ties are defined.
///
/// Up to 24 slots the minimum is a scan in four lanes, above that a winner tree: O(1) and O(log n) an update.
class NextEvents
{
public:
    void resize(std::size_t slots)
    {
        m_tree = slots > scanLimit;
        m_leaves = m_tree ? std::bit_ceil(slots) : (std::max<std::size_t>(1, slots) + 3) / 4 * 4;
        m_times.assign(m_leaves, never);
        m_winner.assign(m_tree ? m_leaves : 0, 0);
        for (std::size_t node = m_winner.size(); node-- > 1;)
            m_winner[node] = better(child(2 * node), child(2 * node + 1));
    }

    void set(std::size_t slot, double time)
    {
        m_times[slot] = time;
        if (!m_tree)
            return;
        for (std::size_t node = (m_leaves + slot) / 2; node >= 1; node /= 2) {
            const std::uint32_t before = m_winner[node];
            m_winner[node] = better(child(2 * node), child(2 * node + 1));
            if (m_winner[node] == before && before != slot)
                break; // nothing changes further up
        }
    }

    [[nodiscard]] double at(std::size_t slot) const { return m_times[slot]; }

    [[nodiscard]] std::size_t earliest() const
    {
        if (m_tree)
            return m_winner[1];
        const double *times = m_times.data();
        double first = times[0], second = times[1], third = times[2], fourth = times[3];
        std::size_t i = 0, j = 1, k = 2, l = 3;
        for (std::size_t slot = 4; slot < m_leaves; slot += 4) {
            keepEarlier(first, i, times[slot], slot);
            keepEarlier(second, j, times[slot + 1], slot + 1);
            keepEarlier(third, k, times[slot + 2], slot + 2);
            keepEarlier(fourth, l, times[slot + 3], slot + 3);
        }
        meet(first, i, second, j);
        meet(third, k, fourth, l);
        meet(first, i, third, k);
        return i;
    }

private:
    static constexpr std::size_t scanLimit = 24;

    static void keepEarlier(double &best, std::size_t &at, double time, std::size_t slot)
    {
        const bool earlier = time < best;
        at = earlier ? slot : at;
        best = earlier ? time : best;
    }
    /// The earlier of two lanes; of equal ones the lower slot.
    static void meet(double &best, std::size_t &at, double time, std::size_t slot)
    {
        const bool other = time < best || (time == best && slot < at);
        at = other ? slot : at;
        best = other ? time : best;
    }

    [[nodiscard]] std::uint32_t child(std::size_t node) const { return node >= m_leaves ? std::uint32_t(node - m_leaves) : m_winner[node]; }
    [[nodiscard]] std::uint32_t better(std::uint32_t a, std::uint32_t b) const { return m_times[b] < m_times[a] ? b : a; }

    std::vector<double> m_times;
    std::vector<std::uint32_t> m_winner; ///< inner nodes, 1 = root
    std::size_t m_leaves = 0;
    bool m_tree = false;
};

} // namespace headroom::simulation
