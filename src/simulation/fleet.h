#pragma once

#include "plan.h"

#include <deque>
#include <vector>

/// The replicas of a station over time, and the controller that changes them.
namespace headroom::simulation {

/// Replicas grouped by when they serve and when they count. Times are seconds since the start.
class Fleet
{
public:
    explicit Fleet(int replicas);

    void order(int count, double now, double bootSeconds, double warmUpSeconds);
    /// Takes away the oldest. \return how many left
    int remove(int count, double now);
    /// Moves what has booted by `now` into service. \return replicas that began to serve
    int advance(double now);

    [[nodiscard]] int serving() const { return m_serving; }
    [[nodiscard]] int booting() const { return m_booting; }
    [[nodiscard]] int ordered() const { return m_serving + m_booting; }
    /// Replicas that serve and count in the metric.
    [[nodiscard]] int warm(double now) const;
    /// When the next replica begins to serve; infinite if none boots.
    [[nodiscard]] double nextReady() const;
    /// Mean over the serving replicas of 1 − e^(−age/timeConstant): the share of a full cache.
    [[nodiscard]] double cacheFill(double now, double timeConstant) const;
    /// Until when caches are still filling noticeably, or a warm-up runs.
    [[nodiscard]] double settledAt(double timeConstant) const;

private:
    struct Cohort { double ready, warm; int count; };
    std::deque<Cohort> m_cohorts; ///< oldest first
    int m_serving = 0, m_booting = 0;
};

/// One controller with its stream of delayed data. Works on the step grid: a datum is the mean over ceil(period / step) steps.
class Scaler
{
public:
    Scaler(const Controller &controller, double stepSeconds);

    /// Takes the utilization of the step that ends at `now`, then acts on everything published by then.
    /// \return replicas ordered (> 0) or removed (< 0)
    int step(double now, double utilization, Fleet &fleet);
    /// The minimum at this time, schedule included.
    [[nodiscard]] int minimumAt(double now) const;
    [[nodiscard]] int maximum() const { return m_controller.maximum; }

    int additions = 0, removals = 0; ///< actions so far
    double highest = 0; ///< highest datum so far
    bool atMaximum = false; ///< once wanted more than the maximum allows

private:
    struct Datum { double published, value; };
    int act(double now, double value, Fleet &fleet);
    int add(double now, int wanted, Fleet &fleet);

    const Controller &m_controller;
    double m_stepSeconds;
    double m_sum = 0, m_elapsed = 0;
    std::deque<Datum> m_pending;
    int m_above = 0, m_below = 0;
    double m_lastOut = -1e300, m_lastIn = -1e300;
};

} // namespace headroom::simulation
