#pragma once

#include "network.h"
#include "pool.h"
#include "responsetime.h"
#include "stationchain.h"

#include <memory>
#include <span>
#include <vector>

/// The state of all queues at one instant of the timeline, and the step that carries it on.
///
/// Step of length Δ for one domain (pointwise stationary fluid flow, backward Euler; Rider 1976, Wang–Tipper–Banerjee 1996):
/// find the rate at which the domain, at rest, would hold the jobs it holds at the end of the step,
///   without a pool: x with x·H(x) + Δ·x = n + Δ·f                         f inflow, n jobs before, H(x) response at throughput x
///   with a pool:    λ with L(λ) + Δ·X(λ) = n + Δ·f·(1 − p(λ))            L, X, p of the pool's chain (pool.h); X: served or given up
/// The stationary answer when Δ is long, exact fluid backlog in overload, never unstable, and no request is lost: what came in
/// has left, was rejected, or is in n. Relaxed domains (all utilizations < 0.95, workers less than half held, no backlog) take
/// x = f directly.
///
/// Closed users of one class, among queues of product form (exponential or shared, one queue a station, no pools): exactly, by
/// convolution (Buzen 1973), up to 5e7 operations for the table. Else: throughput x solves x·(Z + E[min(R(x), time-out)]) = N by bracketing
/// (the left side grows with x); waits are those seen with one user fewer, ρ·(N − 1)/N.
namespace headroom::simulation {

/// A resource at one instant.
struct ResourceState
{
    double servers = 1;  ///< of one queue
    double capacity = 0; ///< units a second of all replicas
    double rate = 1;     ///< units a second of one server
    double arrivalScv = 1;
    bool fcfs = false;
    double units = 0, visits = 0, second = 0, third = 0; ///< load: units/s, visits/s, rates of E[units²] and E[units³]
    double contention = 0, coherency = 0;                ///< see Resource
    double slowness = 1;  ///< how many times as long everything takes now: crowding (contention, coherency) times disturbances
    double disturbed = 1; ///< of it, disturbances
    double queues = 1;    ///< how many such queues share the load (replicas with their own)
    double utilization = 0;
    double stretch = 1, stretchScv = 0;                ///< processor sharing
    double wait = 0, waitScv = 1, waitProbability = 0; ///< first come first served: mean wait in seconds, SCV given waiting

    double narrowness = 1; ///< a common queue of less than one server is one slower server: its part of a server
    [[nodiscard]] double pace() const { return rate * narrowness / slowness; } ///< units a second of one server as things are
};

/// A domain at one instant.
struct DomainState
{
    std::vector<double> jobs; ///< one per Domain::entries
    double total = 0, variance = 0;
    bool relaxed = true;                                         ///< solved directly
    double inflow = 0, outflow = 0, blocked = 0;                 ///< visits/s; outflow: served; share rejected
    double abandoned = 0;                                        ///< share of the inflow that gives up waiting
    double busy = 0;                                             ///< workers held, all replicas
    double waitProbability = 0, wait1 = 0, wait2 = 0, wait3 = 0; ///< before the pool, of accepted visits that are served
    double queueWait = 0;                                        ///< mean wait of all accepted visits
    double seenScv = 1;                                          ///< see PoolState
    bool atRest = true;                                          ///< the step ends as it began: stationary laws hold
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
        std::vector<double> offered;     ///< by class
        std::vector<double> held;        ///< workers, by station
        std::vector<double> cycle;       ///< response, by closed group
        std::vector<DomainState> domains;
        double highest = 0;   ///< highest utilization
        bool relaxed = false; ///< no backlog anywhere: may be followed
    };

    Solver(const Plan &plan, const Network &network);
    ~Solver();

    /// Capacities; call whenever replicas or burst rates change.
    void setReplicas(int station, int replicas);
    void setRate(int flatResource, double rate);
    /// Share of a full cache that the replicas hold; recomputes multiplicities.
    void setCacheFill(int cache, double fill);
    void refresh(); ///< after setReplicas, setRate, setCacheFill

    /// Solves one step of `seconds` with these open rates (one a class) and closed users (one a Plan::closed, rates are set).
    void step(double seconds, std::span<const double> openRates, std::span<ClosedLoad> closed);

    /// Visits inside a station at the start, of the first class that enters there.
    void setJobs(int station, double jobs);

    /// Whether a plan is one M/M/c station, with or without a limit and impatience, that can be followed state by state.
    [[nodiscard]] static bool isMarkovian(const Plan &plan);
    /// From now on step() follows its states (stationchain.h) instead of carrying means. \pre isMarkovian(plan)
    void followStates();
    /// Probabilities of 0, 1, … jobs at the end of the last step; null unless followed.
    [[nodiscard]] const std::vector<double> *states() const;

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
    [[nodiscard]] double nodeRate(std::size_t node) const
    {
        return m_entryRates[std::size_t(m_network.nodes[node].entry)] * m_multiplicity[node];
    }
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
    /// Requests of a class rejected, and of those that gave up waiting, as shares of those offered.
    [[nodiscard]] double rejected(int requestClass) const;
    [[nodiscard]] double abandoned(int requestClass) const;
    [[nodiscard]] double lost(int requestClass) const; ///< both together
    [[nodiscard]] const PoolChain &chainOf(std::size_t domain) const { return m_chains[domain]; }
    /// Requests of a class inside the system (queued or held).
    [[nodiscard]] double inside(int requestClass) const { return m_inside[std::size_t(requestClass)]; }
    /// P(wait > seconds) of a visit: before a station's pool, or at a first-come-first-served resource; gamma beyond what is exact.
    [[nodiscard]] double poolWaitTail(std::size_t domain, double seconds) const;
    [[nodiscard]] double waitTail(std::size_t flatResource, double seconds) const;
    /// Evaluated paths of a population; weight = probability of the path.
    void tails(const Population &population, std::vector<PathTail> &out) const;

private:
    struct EntryLoad
    {
        int resource;
        double visits, units, second, third;
    };
    struct PoolShare
    {
        int station;
        double visits;
        std::vector<EntryLoad> loads;
        double latency;
    };
    struct Inside;

    void multiply();
    bool crowd();
    void stepStates(double seconds, std::span<const double> openRates);
    bool relax(double seconds);
    void flows(double seconds);
    void pooledStep(std::size_t domain, double seconds, const Inside &inside);
    void openStep(std::size_t domain, double seconds, const Inside &inside);
    void share(std::size_t domain, double seconds, double accepted, double leaving, double served);
    [[nodiscard]] double queuesOf(int station) const;
    [[nodiscard]] Inside inside(std::size_t domain, double seconds) const;
    [[nodiscard]] PoolChain chain(const Inside &inside, int station) const;
    void loadResources();
    void matchHeld(std::size_t domain, const Inside &inside);
    [[nodiscard]] std::shared_ptr<const ResponseLaw> law(const Path &path) const;
    [[nodiscard]] bool poolNeverFull(const Domain &domain, const DomainState &state) const;
    void solveClosed(double seconds, std::span<const double> openRates, std::span<ClosedLoad> closed);
    [[nodiscard]] static bool isProductForm(const Plan &plan);
    bool tabulateProductForm();
    bool solveProductForm(ClosedLoad &group);
    void offer(std::span<const double> openRates, std::span<const ClosedLoad> closed);
    void discardExcess(double seconds);
    [[nodiscard]] double cycleResponse(const ClosedUsers &users) const;
    void notePools();
    void noteInside();
    void noteRequestsPerJob();
    [[nodiscard]] double passed(int requestClass, double DomainState::*share) const;
    [[nodiscard]] double visitsPerRequest(int entry) const;
    [[nodiscard]] double pathProbability(const Path &path, int requestClass) const;
    [[nodiscard]] Cumulants pathCumulants(const Path &path) const;
    [[nodiscard]] double nestedWait(int station, double hold, double rate) const;

    const Plan &m_plan;
    const Network &m_network;
    std::vector<double> m_fill;  ///< by cache
    std::vector<int> m_replicas; ///< by station
    std::vector<ResourceState> m_resources;
    std::vector<double> m_multiplicity;      ///< by node, relative to its entry; heads: relative to the calling entry
    std::vector<double> m_entryMultiplicity; ///< inflow of an entry per visit of its caller
    std::vector<double> m_entryLatency;      ///< fixed seconds of one head visit
    std::vector<std::vector<EntryLoad>> m_entryLoads;
    std::vector<std::vector<PoolShare>> m_entryPools; ///< nested pools of an entry
    std::vector<double> m_offered, m_entryRates, m_entryInflow;
    std::vector<DomainState> m_domains, m_before;
    std::vector<PoolChain> m_chains;                     ///< by domain
    std::vector<std::unique_ptr<Inside>> m_chainInsides; ///< what they were made for
    std::vector<double> m_chainRoots;                    ///< by domain: ln λ of the chain when last solved
    std::unique_ptr<StationChain> m_states;
    std::vector<double> m_requestsPerJob; ///< by entry
    std::vector<double> m_inside;         ///< by class
    std::vector<double> m_held;           ///< by station: workers held
    Solution m_solution;
    std::vector<double> m_discarded; ///< by class, requests/s of this step
    double m_followed = 0;
    double m_userFactor = 1;      ///< ρ seen by a closed user's request: 1 − closed share / N
    bool m_isProductForm = false; ///< one class of users among queues of product form
    /// By number of users: mean jobs by resource, then the throughput; empty: not made for these capacities.
    std::vector<std::vector<double>> m_productForm;
    bool m_crowds = false; ///< some resource has contention or coherency
    bool m_relaxed = true;
    double m_highest = 0;
};

} // namespace headroom::simulation
