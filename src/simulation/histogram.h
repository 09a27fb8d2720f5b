#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <vector>

namespace headroom::simulation {

/// Counts of times in buckets of constant relative width: a quantile is off by at most 0.4 %.
///
/// A bucket is an octave's 256th part; its number is read from the bits of the double (exponent and the top eight bits of the
/// mantissa), so adding costs no logarithm. Range 2^−30 (0.93 ns) … 2^20 s (12 days); smaller values, zero included, read as 0, larger
/// ones as the end of the range. Only the octaves that occur take memory.
class Histogram
{
public:
    void add(double seconds)
    {
        ++m_count;
        m_sum += seconds;
        m_sumOfSquares += seconds * seconds;
        const std::uint64_t index = (std::bit_cast<std::uint64_t>(seconds) >> shift) - m_first;
        if (index < m_counts.size()) [[likely]]
            ++m_counts[index];
        else
            addOutside(seconds);
    }

    void merge(const Histogram &other)
    {
        m_zeros += other.m_zeros;
        m_count += other.m_count;
        m_sum += other.m_sum;
        m_sumOfSquares += other.m_sumOfSquares;
        if (other.m_counts.empty())
            return;
        cover(other.m_first, other.m_first + other.m_counts.size());
        for (std::size_t i = 0; i < other.m_counts.size(); ++i)
            m_counts[other.m_first - m_first + i] += other.m_counts[i];
    }

    void clear()
    {
        std::fill(m_counts.begin(), m_counts.end(), 0);
        m_count = m_zeros = 0;
        m_sum = m_sumOfSquares = 0;
    }

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] double sum() const { return m_sum; } ///< exact, not from the buckets
    [[nodiscard]] double mean() const { return m_count ? m_sum / double(m_count) : 0; }

    [[nodiscard]] double standardDeviation() const
    {
        const double average = mean();
        return m_count ? std::sqrt(std::max(0.0, m_sumOfSquares / double(m_count) - average * average)) : 0;
    }

    /// Share of the values below the range: "did not wait at all".
    [[nodiscard]] double shareOfZero() const { return m_count ? double(m_zeros) / double(m_count) : 0; }

    /// Quantile, 0 < p < 1, seconds; linear inside the bucket; 0 when empty.
    [[nodiscard]] double quantile(double p) const
    {
        const double wanted = p * double(m_count);
        double below = double(m_zeros);
        if (m_count == 0 || below >= wanted)
            return 0;
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            const double here = double(m_counts[i]);
            if (below + here >= wanted && here > 0)
                return lowerEdge(m_first + i) + (lowerEdge(m_first + i + 1) - lowerEdge(m_first + i)) * (wanted - below) / here;
            below += here;
        }
        return lowerEdge(m_first + m_counts.size());
    }

private:
    static constexpr int bitsPerOctave = 8;
    static constexpr int shift = 52 - bitsPerOctave;
    static constexpr std::uint64_t octave = 1u << bitsPerOctave;
    static constexpr std::uint64_t top = std::bit_cast<std::uint64_t>(0x1.0p20) >> shift;

    static constexpr double smallest = 0x1.0p-30;

    static double lowerEdge(std::uint64_t bucket) { return std::bit_cast<double>(bucket << shift); }

    void addOutside(double seconds)
    {
        if (!(seconds >= smallest)) {
            ++m_zeros;
            return;
        }
        const std::uint64_t bucket = std::min(std::bit_cast<std::uint64_t>(seconds) >> shift, top - 1);
        cover(bucket / octave * octave, (bucket / octave + 1) * octave);
        ++m_counts[bucket - m_first];
    }

    /// Makes room for the buckets [from, to).
    void cover(std::uint64_t from, std::uint64_t to)
    {
        if (m_counts.empty())
            m_first = from;
        if (from < m_first) {
            m_counts.insert(m_counts.begin(), m_first - from, 0);
            m_first = from;
        }
        if (to > m_first + m_counts.size())
            m_counts.resize(to - m_first, 0);
    }

    std::vector<std::uint64_t> m_counts;
    std::uint64_t m_first = 0; ///< bucket of m_counts[0], at the start of an octave
    std::uint64_t m_count = 0, m_zeros = 0;
    double m_sum = 0, m_sumOfSquares = 0;
};

} // namespace headroom::simulation
