#pragma once

#include <functional>
#include <vector>

/// One station at rest, exactly.
///
/// Birth–death chains with arrivals λ, service rate μ of each of c servers, at most K jobs in the system, and impatience θ of
/// each waiting job: p(n) = p(n − 1)·λ/(min(n, c)μ + max(0, n − c)θ). The recursion runs from n = c both ways, so that nothing
/// overflows however many servers there are (c^c/c! would from c ≈ 170 on).
/// Percentiles of a wait: an accepted job that finds n ≥ c waits the sum of n − c + 1 exponential times of rate cμ.
namespace headroom::simulation::exact {

/// A station; `limit` and `impatience` are optional (0).
struct Markovian
{
    double arrivals = 1; ///< λ, jobs a second, > 0
    double service = 1; ///< μ of one server, > 0
    int servers = 1; ///< >= 1
    int limit = 0; ///< K, jobs in the system, >= servers; 0 = no limit
    double impatience = 0; ///< θ, 1/s; 0 = nobody leaves. Percentiles are not defined with it
};

struct StationFigures
{
    double utilization = 0; ///< mean busy servers / servers
    double meanNumber = 0, meanQueue = 0;
    double meanWait = 0, meanResponse = 0; ///< of accepted jobs; with impatience: of all, seconds
    double waitShare = 0; ///< accepted arrivals that find all servers busy
    double blocked = 0, abandoned = 0; ///< share of the arrivals
    double throughput = 0; ///< served a second
};

/// Probabilities p(0), p(1), … until they vanish (1e-18 of the largest) or the limit. Without a limit and impatience the station
/// must be stable.
[[nodiscard]] std::vector<double> stateProbabilities(const Markovian &);
[[nodiscard]] StationFigures figures(const Markovian &);
/// Seconds that a share `p` of the accepted jobs waits at most; 0 when fewer than 1 − p wait. No impatience.
[[nodiscard]] double waitQuantile(const Markovian &, double p);
/// The same of wait + service, first come first served, no limit.
[[nodiscard]] double responseQuantile(const Markovian &, double p);
/// The same for a distribution of the number found: mean and quantile of the wait behind n jobs.
[[nodiscard]] double waitTail(const std::vector<double> &found, int servers, double service, double seconds);

/// Processor sharing, n jobs at rate min(1, c/n) each: the tagged job among n others is a Markov chain that ends with its
/// departure. Uniformised, P(T > t) = Σ Poisson(k; Λt)·s(k), s(k) = probability to be present after k jumps.
class SharingResponse
{
public:
    explicit SharingResponse(const Markovian &);
    [[nodiscard]] double quantile(double p) const;
    [[nodiscard]] double mean() const;
    [[nodiscard]] double standardDeviation() const;

private:
    [[nodiscard]] double tail(double seconds) const;
    std::vector<double> m_present; ///< s(k)
    double m_rate = 1; ///< Λ
};

/// Root of a falling function: smallest t with tail(t) <= value. \param scale a typical t
[[nodiscard]] double solveTail(const std::function<double(double)> &tail, double value, double scale);

} // namespace headroom::simulation::exact
