#pragma once

#include <vector>

/// What predictive scaling knows: the mean load of every hour of the last two weeks.
///
/// The forecast of an hour is the mean of the same hour of the last two weeks when there is a week of history, else the mean of the
/// same hour of all days there are; nothing before the first day is over. Amazon EC2 Auto Scaling fits a model of its own to up to
/// 14 days and needs 24 hours; a mean by the hour is our approximation of it, and knows no trend.
namespace headroom::simulation {

class LoadHistory
{
public:
    LoadHistory();

    /// Load (in replicas at the target, say) of the step of `seconds` that ends at `now`.
    void add(double now, double load, double seconds);
    /// Expected mean load of an hour, counted from the start; negative: not enough is known.
    [[nodiscard]] double expected(long hour) const;

private:
    [[nodiscard]] bool knows(long hour) const;

    std::vector<double> m_hours; ///< a ring
    long m_current = 0;          ///< the hour that is being measured
    double m_sum = 0, m_seconds = 0;
};

} // namespace headroom::simulation
