#pragma once

#include <vector>

/// Product-form networks, exactly.
namespace headroom::simulation::exact {

/// Arrival rates of an open network: λ = γ + λP, by Gaussian elimination with pivoting. Empty when it has no solution.
[[nodiscard]] std::vector<double> trafficRates(const std::vector<double> &external, const std::vector<std::vector<double>> &routing);

/// Closed network of N users with think time: Buzen's convolution of load-dependent stations.
///
/// G(n) = Σ Z^k/k! … with D_i^n / Π min(j, m_i); every vector is scaled by x^n, x about the throughput, and by its largest
/// element, so that nothing overflows. All terms are positive: no cancellation, unlike the recursion of exact multi-server mean
/// value analysis, which fails in double precision from a few hundred users on. X(N) = G(N − 1)/G(N).
/// A station with n visits works off min(w, m)/(1 + α(w − 1)) visits per service time, w = min(n, workers).
struct ClosedStation
{
    double serviceSeconds = 0; ///< of a visit
    double visits = 1; ///< a cycle
    double servers = 1; ///< m > 0, need not be whole
    double contention = 0; ///< α >= 0, Gunther's universal scalability law
    double workers = 0; ///< most visits that are served at a time; 0 = any number

    [[nodiscard]] double speed(double number) const; ///< visits per service time with so many at the station, >= 1
};

struct ClosedFigures
{
    double throughput = 0, responseSeconds = 0; ///< cycles a second; a cycle without the think time
    struct Station { double meanNumber = 0, responseSeconds = 0, utilization = 0; }; ///< response: of a visit
    std::vector<Station> stations;
};
[[nodiscard]] ClosedFigures closedNetwork(int users, double thinkSeconds, const std::vector<ClosedStation> &);
/// Its throughput alone: with one station in time proportional to the users.
[[nodiscard]] double closedThroughput(int users, double thinkSeconds, const std::vector<ClosedStation> &);

/// Stations in tandem, first come first served. Departures of M/M/c are Poisson (Burke), and the sojourns are independent as long
/// as only the first and the last station have several servers; then the transform of the sum is a product.
struct TandemStation
{
    double service = 1; ///< μ of a server
    int servers = 1;
};
[[nodiscard]] bool tandemIsExact(const std::vector<TandemStation> &);
[[nodiscard]] double tandemMean(double arrivals, const std::vector<TandemStation> &);
[[nodiscard]] double tandemQuantile(double arrivals, const std::vector<TandemStation> &, double p);

} // namespace headroom::simulation::exact
