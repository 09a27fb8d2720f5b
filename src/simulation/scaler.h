#pragma once

#include "fleet.h"
#include "hostpool.h"
#include "loadhistory.h"
#include "policies.h"

#include <span>

namespace headroom::simulation {

/// A controller at work: its policies, its schedule, its forecast and its hosts. Acts at the ends of steps; nothing is allocated
/// in a step in which the replicas stay as they are.
class Scaler
{
public:
    Scaler(const Controller &controller, double stepSeconds);

    /// The signals that step() wants, in this order: the controller's own, then those of its further policies.
    [[nodiscard]] std::size_t policies() const { return m_watches.size(); }
    [[nodiscard]] const Policy &policy(std::size_t i) const { return m_watches[i].policy(); }

    /// Takes the signals of the step that ends at `now`, then acts on everything published by then. NaN = not measured.
    /// \return replicas ordered (> 0) or removed (< 0)
    int step(double now, std::span<const double> measured, Fleet &fleet);
    int step(double now, double signal, Fleet &fleet) { return step(now, {&signal, 1}, fleet); }
    /// The bounds at this time, schedule and forecast included.
    [[nodiscard]] int minimumAt(double now) const { return boundsAt(now).minimum; }
    [[nodiscard]] int maximumAt(double now) const { return boundsAt(now).maximum; }

    [[nodiscard]] double highest() const { return m_watches.front().highest(); } ///< datum of the controller's own policy so far
    [[nodiscard]] double hostSeconds() const { return m_hosts ? m_hosts->hostSeconds() : 0; } ///< hosts that boot included
    [[nodiscard]] int mostHosts() const { return m_hosts ? m_hosts->most() : 0; }

    int additions = 0, removals = 0; ///< actions of the policies so far
    double drainingSeconds = 0;      ///< replica-seconds between removal and deregistration
    bool atMaximum = false;          ///< once wanted more than the maximum allows

private:
    struct Bounds
    {
        int minimum, maximum, desired;
        double until;
    };
    [[nodiscard]] Bounds boundsAt(double now) const;
    int keepBounds(double now, Fleet &);
    int follow(double now, Fleet &);
    void foresee(double now, double signal, const Fleet &);
    int add(double now, int count, Fleet &);
    int remove(double now, int count, Fleet &);

    const Controller &m_controller;
    double m_stepSeconds;
    std::vector<PolicyWatch> m_watches;
    Bounds m_bounds;
    std::optional<HostPool> m_hosts;
    std::optional<LoadHistory> m_history;
    int m_foreseen = 0, m_foreseenMaximum = 0; ///< replicas the forecast asks for now
    long m_foreseenHour = -1;
    double m_lastAddition = -1e300, m_lastRemoval = -1e300, m_lastDone = -1e300;
};

} // namespace headroom::simulation
