#pragma once

#include <vector>

/// Workers with a bounded backlog before a system of queues, as a *flow-equivalent server*
/// (Chandy, Herzog, Woo 1975): the inside as a closed network with n jobs gives the throughput X(n), n = 1 … W; then a
/// birth–death chain with arrivals λ, departures X(min(n, W)) and room for W + K jobs. Above W it is geometric, so the sums
/// over the backlog are closed. Measured against simulation: mean response ≤ 2.6 % off up to 0.8 load and from 1.2 on,
/// rejections within 0.007.
namespace headroom::simulation {

struct PoolState
{
    double arrivals = 0; ///< λ of the chain, visits a second
    double jobs = 0; ///< mean number inside and waiting
    double jobsVariance = 0;
    double busy = 0; ///< mean number of workers held
    double blocked = 0; ///< probability that an arrival is rejected
    double waitProbability = 0; ///< of an accepted visit
    double wait1 = 0, wait2 = 0, wait3 = 0; ///< raw moments of the wait of an accepted visit, seconds

    [[nodiscard]] double throughput() const { return arrivals * (1 - blocked); }
};

class PoolChain
{
public:
    PoolChain() = default;
    /// \param throughput X(1) … X(W), visits a second, W >= 1 \param backlog K >= 0
    PoolChain(std::vector<double> throughput, double backlog);

    [[nodiscard]] PoolState at(double arrivals) const;
    [[nodiscard]] double capacity() const { return m_throughput.empty() ? 0 : m_throughput.back(); }
    [[nodiscard]] std::size_t workers() const { return m_throughput.size(); }
    [[nodiscard]] double room() const { return double(m_throughput.size()) + m_backlog; }

private:
    std::vector<double> m_throughput, m_seconds; ///< X(n) and 1/X(n)
    double m_backlog = 0;
};

} // namespace headroom::simulation
