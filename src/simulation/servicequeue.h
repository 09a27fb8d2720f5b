#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

/// The two queues of the event engine. Each answers "when is your next departure" and "take it"; neither knows the clock.
namespace headroom::simulation {

inline constexpr double never = std::numeric_limits<double>::infinity();

/// A time as a whole number in the same order: processors choose between whole numbers without a jump, which a search for the
/// earliest of many needs, for no jump in it can be predicted.
[[nodiscard]] inline std::int64_t timeKey(double time)
{
    const auto bits = std::bit_cast<std::int64_t>(time + 0.0); // no −0
    return bits ^ ((bits >> 63) & 0x7fffffffffffffff);
}
[[nodiscard]] inline double timeOf(std::int64_t key)
{
    return std::bit_cast<double>(key ^ ((key >> 63) & 0x7fffffffffffffff));
}

/// The place of the smallest of keys[0 … count), the first of equal ones; count is a multiple of four.
[[nodiscard]] inline std::size_t earliestOf(const std::int64_t *keys, std::size_t count)
{
    const auto keep = [](std::int64_t &best, std::size_t &at, std::int64_t key, std::size_t place) {
        const bool earlier = key < best;
        at = earlier ? place : at;
        best = earlier ? key : best;
    };
    std::int64_t a = keys[0], b = keys[1], c = keys[2], d = keys[3]; // four lanes, so that no comparison waits for another
    std::size_t i = 0, j = 1, k = 2, l = 3;
    for (std::size_t place = 4; place < count; place += 4) {
        keep(a, i, keys[place], place);
        keep(b, j, keys[place + 1], place + 1);
        keep(c, k, keys[place + 2], place + 2);
        keep(d, l, keys[place + 3], place + 3);
    }
    const auto meet = [](std::int64_t &best, std::size_t &at, std::int64_t key, std::size_t place) {
        const bool other = (key < best) | ((key == best) & (place < at));
        at = other ? place : at;
        best = other ? key : best;
    };
    meet(a, i, b, j);
    meet(c, k, d, l);
    meet(a, i, c, k);
    return i;
}

/// A min-heap of (key, job) with four children a node; ties leave in insertion order.
class JobHeap
{
public:
    struct Entry
    {
        double key;
        std::uint64_t order; ///< insertion number in the upper bits, job in the lower 32
    };

    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] double topKey() const { return m_entries.empty() ? never : m_entries.front().key; }
    [[nodiscard]] std::uint32_t topJob() const { return std::uint32_t(m_entries.front().order); }

    void push(double key, std::uint32_t job)
    {
        const Entry entry = make(key, job);
        m_entries.push_back(entry);
        siftUp(m_entries.size() - 1, entry);
    }
    void replaceTop(double key, std::uint32_t job) { siftDown(make(key, job)); }
    void pop()
    {
        const Entry last = m_entries.back();
        m_entries.pop_back();
        if (!m_entries.empty())
            siftDown(last);
    }
    void shiftKeys(double by)
    {
        for (auto &entry : m_entries)
            entry.key -= by;
    }
    /// Takes out the jobs for which `gone(job)` holds. \return how many
    template<class Gone>
    std::size_t removeIf(Gone gone)
    {
        std::vector<Entry> kept;
        for (const Entry &entry : m_entries)
            if (!gone(std::uint32_t(entry.order)))
                kept.push_back(entry);
        const std::size_t removed = m_entries.size() - kept.size();
        m_entries.clear();
        for (const Entry &entry : kept) {
            m_entries.push_back(entry);
            siftUp(m_entries.size() - 1, entry);
        }
        return removed;
    }

private:
    Entry make(double key, std::uint32_t job) { return {key, (m_inserted++ << 32) | job}; }
    static bool before(const Entry &a, const Entry &b) { return a.key < b.key || (a.key == b.key && a.order < b.order); }

    void siftUp(std::size_t hole, const Entry &entry)
    {
        while (hole > 0) {
            const std::size_t parent = (hole - 1) / 4;
            if (!before(entry, m_entries[parent]))
                break;
            m_entries[hole] = m_entries[parent];
            hole = parent;
        }
        m_entries[hole] = entry;
    }
    void siftDown(const Entry &entry)
    {
        const std::size_t size = m_entries.size();
        std::size_t hole = 0;
        for (;;) {
            const std::size_t first = hole * 4 + 1;
            if (first >= size)
                break;
            std::size_t best = first;
            const std::size_t last = std::min(first + 4, size);
            for (std::size_t child = first + 1; child < last; ++child)
                best = before(m_entries[child], m_entries[best]) ? child : best;
            if (!before(m_entries[best], entry))
                break;
            m_entries[hole] = m_entries[best];
            hole = best;
        }
        m_entries[hole] = entry;
    }

    std::vector<Entry> m_entries;
    std::uint64_t m_inserted = 0;
};

/// The departures of a few servers: one place each and a scan for the earliest, quicker than a heap up to some sixteen. The same
/// questions as JobHeap's; equal times leave in the order of their places.
class ServerTimes
{
public:
    static constexpr std::size_t mostServers = 16;

    /// At most mostServers jobs at a time.
    void setServers(std::size_t servers)
    {
        m_scanned = (servers + 3) / 4 * 4;
        m_size = 0;
        for (std::size_t place = 0; place < mostServers; ++place) {
            m_times[place] = timeKey(never);
            m_free[place] = std::uint8_t(mostServers - 1 - place); // the lowest is taken first
        }
        m_top = 0;
    }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] double topKey() const { return timeOf(m_times[m_top]); }
    [[nodiscard]] std::uint32_t topJob() const { return m_jobs[m_top]; }

    void push(double time, std::uint32_t job)
    {
        const std::size_t place = m_free[mostServers - 1 - m_size++];
        m_times[place] = timeKey(time);
        m_jobs[place] = job;
        const bool earlier = (m_times[place] < m_times[m_top]) | ((m_times[place] == m_times[m_top]) & (place < m_top));
        m_top = earlier ? place : m_top;
    }
    void replaceTop(double time, std::uint32_t job)
    {
        m_times[m_top] = timeKey(time);
        m_jobs[m_top] = job;
        findTop();
    }
    void pop() { release(m_top); }
    template<class Gone>
    std::size_t removeIf(Gone gone)
    {
        std::size_t removed = 0;
        for (std::size_t place = 0; place < m_scanned; ++place)
            if (m_times[place] != timeKey(never) && gone(m_jobs[place])) {
                release(place);
                ++removed;
            }
        return removed;
    }

private:
    void release(std::size_t place)
    {
        m_times[place] = timeKey(never);
        m_free[mostServers - 1 - --m_size] = std::uint8_t(place);
        findTop();
    }
    void findTop() { m_top = earliestOf(m_times.data(), m_scanned); }

    std::array<std::int64_t, mostServers> m_times{}; ///< timeKey()
    std::array<std::uint32_t, mostServers> m_jobs{};
    std::array<std::uint8_t, mostServers> m_free{}; ///< free places in front of m_size from the back
    std::size_t m_scanned = 4, m_size = 0, m_top = 0;
};

/// A first-in-first-out ring that grows by doubling and never overwrites.
template<class T>
class Ring
{
public:
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const T &front() const { return m_items[m_head]; }

    void push(const T &item)
    {
        if (m_size == m_items.size())
            grow();
        m_items[(m_head + m_size) & (m_items.size() - 1)] = item;
        ++m_size;
    }
    void pop()
    {
        m_head = (m_head + 1) & (m_items.size() - 1);
        --m_size;
    }
    /// Calls `look(item)` for every item, first to last.
    template<class Look>
    void each(Look look) const
    {
        for (std::size_t i = 0; i < m_size; ++i)
            look(m_items[(m_head + i) & (m_items.size() - 1)]);
    }
    /// Puts an item where `before(item, other)` says, from the back: for items that come nearly in order.
    template<class Before>
    void insert(const T &item, Before before)
    {
        push(item);
        for (std::size_t i = m_size - 1; i > 0 && before(item, at(i - 1)); --i)
            std::swap(at(i), at(i - 1));
    }
    /// Takes out the items for which `gone(item)` holds; the others keep their order. \return how many
    template<class Gone>
    std::size_t removeIf(Gone gone)
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_size; ++i)
            if (!gone(at(i)))
                at(kept++) = at(i);
        const std::size_t removed = m_size - kept;
        m_size = kept;
        return removed;
    }

private:
    [[nodiscard]] T &at(std::size_t i) { return m_items[(m_head + i) & (m_items.size() - 1)]; }
    void grow()
    {
        std::vector<T> larger(std::max<std::size_t>(16, m_items.size() * 2));
        for (std::size_t i = 0; i < m_size; ++i)
            larger[i] = m_items[(m_head + i) & (m_items.size() - 1)];
        m_items = std::move(larger);
        m_head = 0;
    }

    std::vector<T> m_items;
    std::size_t m_head = 0, m_size = 0;
};

} // namespace headroom::simulation
