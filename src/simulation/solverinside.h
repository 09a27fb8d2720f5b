#pragma once

#include "queueing.h"
#include "solver.h"

#include <algorithm>
#include <cmath>
#include <limits>

/// Shared by the files of the solver; nobody else includes it.
namespace headroom::simulation {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double fullest = 0.9995; ///< utilization at which the formulas of one station are evaluated at most

/// Root of a growing function by bisection with regula falsi (Illinois). \pre f(low) <= 0 <= f(high)
template<class Function>
[[nodiscard]] double growingRoot(double low, double high, double atLow, double atHigh, double tolerance, const Function &f)
{
    for (int i = 0; i < 80 && high - low > tolerance * std::abs(high); ++i) {
        double middle = low - atLow * (high - low) / (atHigh - atLow);
        if (!(middle > low && middle < high) || !std::isfinite(middle) || i % 8 == 7)
            middle = 0.5 * (low + high);
        const double value = f(middle);
        if (value < 0) {
            low = middle, atLow = value, atHigh *= 0.5;
        } else {
            high = middle, atHigh = std::isfinite(value) ? value : 1e30, atLow *= 0.5;
        }
    }
    return 0.5 * (low + high);
}

/// Seconds a job of one unit of service time waits or is stretched by, beyond its own service, times its service: see meanStretch.
[[nodiscard]] inline double delayFactor(const ResourceState &resource, double utilization, double serviceScv)
{
    if (utilization <= 0)
        return 0;
    if (utilization >= 1)
        return infinity;
    const double regular = resource.arrivalScv < 1 ? regularityFactor(utilization, resource.arrivalScv, serviceScv) : 1;
    return regular * (resource.fcfs ? meanWait(resource.servers, utilization, serviceScv) : meanStretch(resource.servers, utilization) - 1);
}

/// What one visit at a domain's head asks for inside, with the mix of entries of this step: H(x).
struct Solver::Inside
{
    struct Load
    {
        int resource;
        double seconds = 0; ///< mean service time per head visit
        double visits = 0;
        double scv = 1;       ///< of the service of one visit, all who use the resource together
        double perRate = 0;   ///< utilization per head visit a second
        double other = 0;     ///< utilization by others
        bool replica = false; ///< belongs to the head's own replicas
    };
    struct Nested
    {
        int station;
        double visits;                                       ///< per head visit
        double latency;                                      ///< fixed seconds held, per head visit
        std::vector<std::pair<std::size_t, double>> seconds; ///< (index into loads, service seconds held per head visit)
    };

    const Solver *solver = nullptr;
    std::vector<Load> loads;
    std::vector<Nested> pools;
    double latency = 0;
    double inflow = 0;

    /// How many jobs are inside, for a closed look at it; 0 jobs: open.
    struct Closed
    {
        double jobs = 0, replicas = 1, workers = 0; ///< workers of all replicas
    };

    /// Seconds a visit stays inside at `rate` head visits a second. Closed, each job sees the others (arrival theorem): one fewer
    /// at what is common; at the replicas' own queues too while few are inside, but with all workers held every replica has its
    /// fixed number, of which it sees one fewer.
    [[nodiscard]] double hold(double rate, const Closed &closed) const
    {
        if (closed.jobs > 0 && closed.replicas <= 1 && loads.size() == 1 && latency <= 0 && pools.empty()) { // all jobs are at one queue
            const ResourceState &resource = solver->m_resources[std::size_t(loads.front().resource)];
            if (loads.front().other <= 0)
                return loads.front().seconds * std::max(1.0, closed.jobs / resource.servers);
        }
        double total = latency, common = solver->m_userFactor, own = common;
        if (closed.jobs > 0) {
            const double full = closed.jobs / closed.workers, even = full * full * full * full;
            common = std::max(0.0, 1 - 1 / closed.jobs);
            own = std::max(0.0, 1 - (1 + (closed.replicas - 1) * even) / closed.jobs);
        }
        for (const Load &load : loads) {
            const ResourceState &resource = solver->m_resources[std::size_t(load.resource)];
            if (load.other + rate * load.perRate >= 1 && closed.jobs <= 0)
                return infinity;
            const bool allServed =
                closed.replicas <= 1 && load.replica && closed.jobs > 0 && closed.jobs <= resource.servers; // nobody can wait
            const double seen = load.replica ? own : common;
            const double stretch = allServed ? 1.0 : 1 + delayFactor(resource, load.other + rate * load.perRate * seen, load.scv);
            total += load.seconds * stretch;
        }
        for (const Nested &pool : pools)
            total += pool.visits * solver->nestedWait(pool.station, poolHold(pool, rate) / pool.visits, rate * pool.visits);
        return total;
    }

    /// Whether a chain made for `before` serves for this too.
    [[nodiscard]] bool near(const Inside &before) const
    {
        constexpr double tolerance = 1e-5;
        const auto same = [](double a, double b) { return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b)); };
        if (loads.size() != before.loads.size() || pools.size() != before.pools.size() || !same(latency, before.latency))
            return false;
        for (std::size_t i = 0; i < loads.size(); ++i) {
            const Load &a = loads[i], &b = before.loads[i];
            if (a.resource != b.resource || !same(a.seconds, b.seconds) || !same(a.perRate, b.perRate) ||
                std::abs(a.other - b.other) > tolerance || !same(1 + a.scv, 1 + b.scv))
                return false;
        }
        for (std::size_t i = 0; i < pools.size(); ++i)
            if (pools[i].station != before.pools[i].station || !same(pools[i].visits, before.pools[i].visits))
                return false;
        return true;
    }

    [[nodiscard]] double poolHold(const Nested &pool, double rate) const
    {
        double held = pool.latency;
        for (const auto &[index, seconds] : pool.seconds) {
            const Load &load = loads[index];
            const double utilization = load.other + rate * load.perRate;
            held += seconds * (1 + delayFactor(solver->m_resources[std::size_t(load.resource)], std::min(utilization, fullest), load.scv));
        }
        return held;
    }

    /// Largest head rate the resources can carry.
    [[nodiscard]] double capacity() const
    {
        double most = infinity;
        for (const Load &load : loads)
            if (load.perRate > 0)
                most = std::min(most, std::max(0.0, 1 - load.other) / load.perRate);
        return most;
    }

    [[nodiscard]] double highest(double rate) const
    {
        double most = 0;
        for (const Load &load : loads)
            most = std::max(most, load.other + rate * load.perRate);
        return most;
    }
};

} // namespace headroom::simulation
