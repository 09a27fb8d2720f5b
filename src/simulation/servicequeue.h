#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

/// The two queues of the event engine. Each answers "when is your next departure" and "take it"; neither knows the clock.
namespace headroom::simulation {

inline constexpr double never = std::numeric_limits<double>::infinity();

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
