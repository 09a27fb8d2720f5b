#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <vector>

namespace headroom::simulation {

/// Counts of positive times in buckets of constant relative width: a quantile is off by at most 0.4 %.
///
/// A bucket is an octave's 128th part; the bucket number is read from the bits of the double (exponent and the top seven bits
/// of the mantissa), so adding costs no logarithm. Range 1 ns … 10^6 s; smaller values (zero included) share the first
/// bucket and read as 0, larger ones share the last.
class Histogram
{
public:
    Histogram() : m_counts(bucketCount, 0) {}

    void add(double seconds)
    {
        ++m_counts[bucketOf(seconds)];
        ++m_count;
        m_sum += seconds;
        m_sumOfSquares += seconds * seconds;
    }

    void merge(const Histogram &other)
    {
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            m_counts[i] += other.m_counts[i];
        m_count += other.m_count;
        m_sum += other.m_sum;
        m_sumOfSquares += other.m_sumOfSquares;
    }

    void clear()
    {
        m_counts.assign(m_counts.size(), 0);
        m_count = 0;
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

    /// Share of the values in the first bucket: "did not wait at all".
    [[nodiscard]] double shareOfZero() const { return m_count ? double(m_counts[0]) / double(m_count) : 0; }

    /// Quantile, 0 < p < 1, seconds; linear inside the bucket; 0 when empty.
    [[nodiscard]] double quantile(double p) const
    {
        if (!m_count)
            return 0;
        const double wanted = p * double(m_count);
        double below = 0;
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            const double here = double(m_counts[i]);
            if (below + here >= wanted && here > 0)
                return i == 0 ? 0 : lowerEdge(i) + (lowerEdge(i + 1) - lowerEdge(i)) * (wanted - below) / here;
            below += here;
        }
        return lowerEdge(m_counts.size() - 1);
    }

private:
    static constexpr int bitsPerOctave = 7;
    static constexpr int shift = 52 - bitsPerOctave;
    static constexpr std::uint64_t base = std::bit_cast<std::uint64_t>(0x1.0p-30) >> shift; ///< ≈ 0.93 ns
    static constexpr std::uint64_t top = std::bit_cast<std::uint64_t>(0x1.0p20) >> shift; ///< ≈ 1.05e6 s
    static constexpr std::size_t bucketCount = top - base + 1;

    static std::size_t bucketOf(double seconds)
    {
        const std::uint64_t key = std::bit_cast<std::uint64_t>(seconds) >> shift;
        if (!(seconds > 0) || key < base)
            return 0;
        return key >= top ? bucketCount - 1 : std::size_t(key - base);
    }
    static double lowerEdge(std::size_t bucket) { return std::bit_cast<double>((base + bucket) << shift); }

    std::vector<std::uint64_t> m_counts;
    std::uint64_t m_count = 0;
    double m_sum = 0, m_sumOfSquares = 0;
};

} // namespace headroom::simulation
