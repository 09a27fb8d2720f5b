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
    /// \param throughput X at 1, 2, … lumps of jobs inside, visits a second; at least one
    /// \param lump jobs a state stands for; 1 unless the pool is very large
    /// \param backlog K >= 0 of one replica \param replicas whose backlogs are apart: they are taken to grow side by side
    PoolChain(std::vector<double> throughput, double lump, double backlog, double replicas);

    [[nodiscard]] PoolState at(double arrivals) const;
    [[nodiscard]] double capacity() const { return m_throughput.empty() ? 0 : m_throughput.back(); }
    [[nodiscard]] double backlog() const { return m_backlog; } ///< of one replica
    [[nodiscard]] double room() const { return double(m_throughput.size()) * m_lump + m_backlog * m_replicas; }

private:
    std::vector<double> m_throughput, m_seconds; ///< X(n) and 1/X(n)
    double m_lump = 1, m_backlog = 0, m_replicas = 1;
};

} // namespace headroom::simulation
