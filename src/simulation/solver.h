#pragma once

#include "network.h"
#include "pool.h"
#include "responsetime.h"

#include <span>
#include <vector>

/// The state of all queues at one instant of the timeline, and the step that carries it on.
///
/// Step of length Δ for one domain (pointwise stationary fluid flow, backward Euler; Rider 1976, Wang–Tipper–Banerjee 1996):
/// find the rate at which the domain, at rest, would hold the jobs it holds at the end of the step,
///   without a pool: x with x·H(x) + Δ·x = n + Δ·f                         f inflow, n jobs before, H(x) response at throughput x
///   with a pool:    λ with L(λ) + Δ·X(λ) = n + Δ·f·(1 − p(λ))            L, X, p of the pool's chain (pool.h)
/// The stationary answer when Δ is long, exact fluid backlog in overload, never unstable, and no request is lost: what came in
/// has left, was rejected, or is in n. Relaxed domains (all utilizations < 0.95, workers less than half held, no backlog) take
/// x = f directly.
///
/// Closed users: throughput x solves x·(Z + E[min(R(x), time-out)]) = N by bracketing (the left side grows with x); waits are
/// those seen with one user fewer, ρ·(N − 1)/N.
namespace headroom::simulation {

/// A resource at one instant.
struct ResourceState
{
    double servers = 1; ///< of one queue
    double capacity = 0; ///< units a second of all replicas
    double rate = 1; ///< units a second of one server
    double arrivalScv = 1;
    bool fcfs = false;
    double units = 0, visits = 0, second = 0; ///< load: units/s, visits/s, rate of E[units²]
    double utilization = 0;
    double stretch = 1, stretchScv = 0; ///< processor sharing
    double wait = 0, waitScv = 1, waitProbability = 0; ///< first come first served: mean wait in seconds, SCV given waiting
};

/// A domain at one instant.
struct DomainState
{
    std::vector<double> jobs; ///< one per Domain::entries
    double total = 0, variance = 0;
    bool relaxed = true; ///< solved directly
    double inflow = 0, outflow = 0, blocked = 0; ///< visits/s; share rejected
    double busy = 0; ///< workers held, all replicas
    double waitProbability = 0, wait1 = 0, wait2 = 0, wait3 = 0; ///< before the pool, of accepted visits
};

struct ClosedLoad
{
    double users = 0;
    double thinkSeconds = 0;
    double rate = 0; ///< requests a second, found by the solver; what it held before is the first guess
};

class Solver
{
public:
    /// What follow() needs of a solved instant.
    struct Solution
    {
        std::vector<double> utilization; ///< by flat resource
        std::vector<double> offered; ///< by class
        std::vector<double> held; ///< workers, by station
        std::vector<double> cycle; ///< response, by closed group
        std::vector<DomainState> domains;
        double highest = 0; ///< highest utilization
        bool relaxed = false; ///< no backlog anywhere: may be followed
    };

    Solver(const Plan &plan, const Network &network);

    /// Capacities; call whenever replicas or burst rates change.
    void setReplicas(int station, int replicas);
    void setRate(int flatResource, double rate);
    /// Share of a full cache that the replicas hold; recomputes multiplicities.
    void setCacheFill(int cache, double fill);
    void refresh(); ///< after setReplicas, setRate, setCacheFill

    /// Solves one step of `seconds` with these open rates (one a class) and closed users (one a Plan::closed, rates are set).
    void step(double seconds, std::span<const double> openRates, std::span<ClosedLoad> closed);

    /// Rates a second of this step. Requests offered by class; entries leaving the queue; nodes visited.
    /// The instant last solved.
    [[nodiscard]] const Solution &solution() const { return m_solution; }

    /// An instant like `solved` under slightly different rates: loads are exact, delays as they were there. \pre solved.relaxed,
    /// and the capacities are those of then
    void follow(const Solution &solved, std::span<const double> openRates, std::span<ClosedLoad> closed);

    /// After follow(): everything is the last solution times this; 0 if the classes moved apart, or after step().
    [[nodiscard]] double followed() const { return m_followed; }

    [[nodiscard]] const std::vector<double> &offered() const { return m_offered; }
    [[nodiscard]] const std::vector<double> &entryRates() const { return m_entryRates; }
    [[nodiscard]] double nodeRate(std::size_t node) const { return m_entryRates[std::size_t(m_network.nodes[node].entry)] * m_multiplicity[node]; }
    [[nodiscard]] double multiplicity(std::size_t node) const { return m_multiplicity[node]; }
    [[nodiscard]] double hitRatio(int cache, int requestClass) const;

    [[nodiscard]] const std::vector<ResourceState> &resources() const { return m_resources; }
    [[nodiscard]] const std::vector<DomainState> &domains() const { return m_domains; }
    /// Share of workers held, 0 … 1; 0 without a pool.
    [[nodiscard]] double poolOccupancy(int station) const;
    [[nodiscard]] bool relaxed() const { return m_relaxed; }

    /// Requests a second of a class that were thrown out of a backlog because its replica was taken away.
    [[nodiscard]] double discarded(int requestClass) const { return m_discarded[std::size_t(requestClass)]; }
    /// Mean response of a class, time-out and rejection counted, seconds.
    [[nodiscard]] double responseOf(int requestClass) const;
    /// Requests of a class rejected, as a share of those offered.
    [[nodiscard]] double rejected(int requestClass) const;
    /// Requests of a class inside the system (queued or held).
    [[nodiscard]] double inside(int requestClass) const { return m_inside[std::size_t(requestClass)]; }
    /// Evaluated paths of a population; weight = probability of the path.
    void tails(const Population &population, std::vector<PathTail> &out) const;

private:
    struct EntryLoad { int resource; double visits, units, second; };
    struct PoolShare { int station; double visits; std::vector<EntryLoad> loads; double latency; };
    struct Inside;

    void multiply();
    bool relax(double seconds);
    void flows(double seconds, bool rebuildChains);
    void pooledStep(std::size_t domain, double seconds, const Inside &inside, bool rebuildChain);
    void openStep(std::size_t domain, double seconds, const Inside &inside);
    void share(std::size_t domain, double seconds, double accepted, double outflow);
    [[nodiscard]] Inside inside(std::size_t domain, double seconds) const;
    [[nodiscard]] PoolChain chain(const Inside &inside, int station) const;
    void loadResources();
    void matchHeld(std::size_t domain, const Inside &inside);
    void solveClosed(double seconds, std::span<const double> openRates, std::span<ClosedLoad> closed);
    void offer(std::span<const double> openRates, std::span<const ClosedLoad> closed);
    void discardExcess(double seconds);
    [[nodiscard]] double cycleResponse(const ClosedUsers &users) const;
    void notePools();
    void noteInside();
    void noteRequestsPerJob();
    [[nodiscard]] double visitsPerRequest(int entry) const;
    [[nodiscard]] double pathProbability(const Path &path, int requestClass) const;
    [[nodiscard]] Cumulants pathCumulants(const Path &path) const;
    [[nodiscard]] double nestedWait(int station, double hold, double rate) const;

    const Plan &m_plan;
    const Network &m_network;
    std::vector<double> m_fill; ///< by cache
    std::vector<int> m_replicas; ///< by station
    std::vector<ResourceState> m_resources;
    std::vector<double> m_multiplicity; ///< by node, relative to its entry; heads: relative to the calling entry
    std::vector<double> m_entryMultiplicity; ///< inflow of an entry per visit of its caller
    std::vector<double> m_entryLatency; ///< fixed seconds of one head visit
    std::vector<std::vector<EntryLoad>> m_entryLoads;
    std::vector<std::vector<PoolShare>> m_entryPools; ///< nested pools of an entry
    std::vector<double> m_offered, m_entryRates, m_entryInflow;
    std::vector<DomainState> m_domains, m_before;
    std::vector<PoolChain> m_chains; ///< by domain
    std::vector<double> m_chainRoots; ///< by domain: ln λ of the chain when last solved
    std::vector<double> m_requestsPerJob; ///< by entry
    std::vector<double> m_inside; ///< by class
    std::vector<double> m_held; ///< by station: workers held
    Solution m_solution;
    std::vector<double> m_discarded; ///< by class, requests/s of this step
    double m_followed = 0;
    double m_userFactor = 1; ///< ρ seen by a closed user's request: 1 − closed share / N
    bool m_relaxed = true;
    double m_highest = 0;
};

} // namespace headroom::simulation
