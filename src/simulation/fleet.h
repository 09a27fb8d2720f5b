#pragma once

#include "plan.h"

#include <deque>
#include <vector>

/// The replicas of a station over time. What changes them stands in scaler.h.
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

} // namespace headroom::simulation
