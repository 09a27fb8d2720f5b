#pragma once

#include <functional>
#include <vector>

/// Stations whose load or capacity changes with time, exactly.
namespace headroom::simulation::exact {

/// Any function of time; jumps are listed, it is smooth between them. Where it jumps the value after the jump holds.
struct Course
{
    std::function<double(double)> at;
    std::vector<double> jumps;
};

/// M(t)/M/c(t)/K: the chain's forward equations p' = pQ(t), Runge–Kutta of 4th order with steps of 0.05 of the fastest rate,
/// never across a jump; states are added as they become possible (1e-16). Error below 1e-8 of the figures.
class TransientStation
{
public:
    /// \param limit jobs in the system, 0 = no limit \param start probabilities of 0, 1, … jobs at t = 0
    TransientStation(Course arrivals, double service, Course servers, int limit, std::vector<double> start);

    /// Ascending times only. Where the servers change at t itself the figures are those just before. \return false when the work would exceed 10^11 operations
    [[nodiscard]] bool advanceTo(double t);

    [[nodiscard]] double meanNumber() const;
    [[nodiscard]] double meanQueue() const;
    [[nodiscard]] double deviation() const;
    [[nodiscard]] double busy() const;
    [[nodiscard]] double delayShare() const; ///< P(N >= c)
    [[nodiscard]] double blocked() const; ///< P(N = K)
    /// Wait of a job that would come now, the number of servers staying as it is.
    [[nodiscard]] double virtualWaitMean() const;
    [[nodiscard]] double virtualWaitQuantile(double p) const;

private:
    void derive(double t, const std::vector<double> &p, std::vector<double> &out) const;
    void stepTo(double t);
    [[nodiscard]] int servers() const;

    Course m_arrivals, m_servers;
    double m_service;
    int m_limit;
    std::vector<double> m_p, m_k1, m_k2, m_k3, m_k4, m_scratch;
    double m_now = 0, m_c = 1, m_work = 0; ///< m_c: servers between two jumps
};

/// M(t)/M/∞: m(t) = ∫ λ(t − u) e^{−μu} du, over all of the past, or from `start` jobs at t = 0.
[[nodiscard]] double infiniteServersMean(const Course &arrivals, double service, double t, bool fromThePast, double start);

/// A fluid queue: backlog' = λ(t) − c(t)μ, never below 0, empty at t = 0.
struct FluidFigures
{
    double peak = 0; ///< highest backlog, jobs
    double drained = 0; ///< when the last backlog has gone, seconds
    double longestWait = 0; ///< horizontal distance between cumulative arrivals and departures, seconds
    bool drains = false;
};
[[nodiscard]] FluidFigures fluidQueue(const Course &arrivals, double service, const Course &servers);

} // namespace headroom::simulation::exact
