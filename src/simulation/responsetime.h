#pragma once

#include "responselaw.h"

#include <array>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

/// Distribution of a whole response: sums over one path of the call tree, mixtures over the paths.
///
/// A path (one combination of hits and misses) is a constant plus a random sum with cumulants κ1, κ2, κ3, taken as
/// *power-normal*: between gamma (Wilson–Hilferty) and lognormal, chosen by the skewness. With v = κ2/κ1², g = κ3/κ2^1.5,
/// w = clip((g − 2√v)/(√v + v^1.5), 0, 1) and y = ln x, P(X ≤ x) = Φ(z):
///   z = (1 − w)(3/√v)(e^{y/3} κ1^{−1/3} − 1 + v/9) + w (y − ln κ1 + ½ ln(1 + v)) / √ln(1 + v)
/// Quantiles solve Σ pᵢ Φ(zᵢ) = p. Against 30 simulated architectures: median error 2.2 % (p95), 2.7 % (p99), 90 % within 9.4 %.
namespace headroom::simulation {

struct Cumulants
{
    double k1 = 0, k2 = 0, k3 = 0; ///< seconds, seconds², seconds³

    Cumulants &operator+=(const Cumulants &other)
    {
        k1 += other.k1;
        k2 += other.k2;
        k3 += other.k3;
        return *this;
    }
};

/// From raw moments of a non-negative variable.
[[nodiscard]] Cumulants fromMoments(double m1, double m2, double m3);

/// One path of a mixture, ready to be evaluated.
class PathTail
{
public:
    PathTail() = default;
    /// \param weight probability or rate of the path \param constantSeconds fixed part of the response
    PathTail(double weight, double constantSeconds, const Cumulants &random);

    /// The response of one M/M/c queue, first come first served: P(T > t) = e^{−t/S}(1 + C(1 − e^{−rt/S})/r), r = c − 1 − cρ. Exact.
    [[nodiscard]] static PathTail queue(double weight, double constantSeconds, double serviceSeconds, double servers, double utilization);

    /// A response whose law is known; `random` are its cumulants beside the constant.
    [[nodiscard]] static PathTail known(double weight, double constantSeconds, const Cumulants &random,
                                        std::shared_ptr<const ResponseLaw> law);

    /// weight × P(T > seconds), and its derivative with respect to ln(seconds).
    struct Value
    {
        double tail, slope;
    };
    [[nodiscard]] Value at(double seconds) const;
    [[nodiscard]] double weight() const { return m_weight; }
    [[nodiscard]] double mean() const { return m_constant + m_mean; }
    [[nodiscard]] double deviation() const { return m_deviation; }
    [[nodiscard]] double constant() const { return m_constant; }
    [[nodiscard]] const Cumulants &random() const { return m_random; }
    [[nodiscard]] PathTail times(double factor) const; ///< with another weight

private:
    double m_weight = 0, m_constant = 0, m_mean = 0, m_deviation = 0;
    double m_a = 0, m_b = 0, m_g = 0;                ///< z = a + b·y + g·e^{y/3}
    double m_service = 0, m_waiting = 0, m_rest = 0; ///< queue(): S, C and r; S = 0: power-normal
    Cumulants m_random;
    std::shared_ptr<const ResponseLaw> m_law; ///< known(); null otherwise
};

/// The time that a share `probability` of the mixture stays below; 0 for an empty one. \param guess a value nearby, or 0
[[nodiscard]] double quantile(std::span<const PathTail> paths, double probability, double guess = 0);
/// Share of the mixture above `seconds`.
[[nodiscard]] double tailBeyond(std::span<const PathTail> paths, double seconds);
/// E[min(T, limit)].
[[nodiscard]] double meanUpTo(std::span<const PathTail> paths, double limit);

/// Response times of a whole run: the percentile of a month is not the mean of the minutes' percentiles.
/// Keeps the weight of each kind of path in cells of (constant, ln κ1, ln v, w) and expands them when asked.
class ResponseTimes
{
public:
    void add(const PathTail &path, double count);
    void add(const ResponseTimes &other);
    struct Figures
    {
        double mean = 0, p50 = 0, p95 = 0, p99 = 0;
    };
    [[nodiscard]] Figures figures() const;
    [[nodiscard]] double count() const { return m_count; }

private:
    struct Cell
    {
        double weight = 0, constant = 0, k1 = 0, v = 0, g = 0;
    }; ///< sums weighted by weight
    std::unordered_map<std::uint64_t, Cell> m_cells;
    double m_count = 0, m_sum = 0;
};

} // namespace headroom::simulation
