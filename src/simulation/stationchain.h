#pragma once

#include <vector>

/// One station as a Markov chain that is followed through time: M(t)/M/c(t)/K, with or without impatience.
///
/// p' = pQ with birth rate λ below the limit and death rate min(n, c)μ + max(0, n − c)θ, both constant during a step. Uniformised:
///   p(Δ) = Σ Poisson(k; ΛΔ)·p(0)·Pᵏ,   (1/Δ)∫p dt = Σ P(Poisson(ΛΔ) > k)/(ΛΔ) · p(0)·Pᵏ,   P = I + Q/Λ
/// All terms are positive: errors of rounding do not grow. Cut off at 1e-15. A step costs about ΛΔ × states operations.
namespace headroom::simulation {

class StationChain
{
public:
    struct Rates
    {
        double arrivals = 0; ///< λ, 1/s
        double service = 1;  ///< μ of a server, 1/s
        double servers = 1;
        double limit = 0;      ///< jobs in the station; infinite: none
        double impatience = 0; ///< θ of a waiting job, 1/s
    };

    /// \param jobs in the station at the start
    explicit StationChain(std::size_t jobs = 0);

    void advance(double seconds, const Rates &rates);
    /// Probabilities of 0, 1, … jobs: at the end of the last step, and on average over it.
    [[nodiscard]] const std::vector<double> &now() const { return m_now; }
    [[nodiscard]] const std::vector<double> &average() const { return m_average; }

private:
    std::vector<double> m_now, m_average, m_power, m_next;
};

/// Σ p(n)·n
[[nodiscard]] double meanNumber(const std::vector<double> &probabilities);
/// Σ p(n)·max(0, n − servers)
[[nodiscard]] double meanWaiting(const std::vector<double> &probabilities, double servers);

} // namespace headroom::simulation
