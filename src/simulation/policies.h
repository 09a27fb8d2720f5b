#pragma once

#include "controller.h"

#include <cstddef>
#include <vector>

/// What a policy asks for: the arithmetic of controller.h, one datum at a time.
namespace headroom::simulation {

/// The replicas when a policy looks at them.
struct Situation
{
    double now = 0;
    int ordered = 0; ///< serving or on their way
    int serving = 0;
    int warm = 0; ///< serving and part of the metric
    int minimum = 0;
    double lastAddition = -1e300, lastRemoval = -1e300; ///< times
    double lastDone = -1e300;                           ///< when what was last ordered serves, or was removed

    [[nodiscard]] bool settled() const { return warm == ordered && serving == ordered; }
};

struct Wish
{
    enum What {
        Add,     ///< to `replicas` in all
        Remove,  ///< ready to go down to `replicas`
        Keep,    ///< not ready to remove: holds the others back
        Abstain, ///< has no say in removals
    };
    What what = Abstain;
    int replicas = 0;
};

/// Replicas after an adjustment of n: percentages are rounded as Amazon EC2 Auto Scaling does, down when above 1, else up to 1.
[[nodiscard]] int adjusted(const Policy &, int n, double adjustment, bool more);

/// The adjustment of the steps at this distance past the threshold (>= 0); 0 outside them.
[[nodiscard]] double adjustmentAt(const std::vector<StepAdjustment> &, double beyond);

/// One policy over time: takes the signal of every step, and makes a wish of every datum that has become known.
class PolicyWatch
{
public:
    PolicyWatch(const Policy &, double stepSeconds);

    [[nodiscard]] const Policy &policy() const { return *m_policy; }
    /// The signal's mean over the step that ends at `now`; NaN = no replica could be measured.
    void add(double now, double signal);
    /// Looks at what is published by then. \return whether there was a new datum, or the policy needs none
    bool look(const Situation &);
    [[nodiscard]] const Wish &wish() const { return m_wish; }
    [[nodiscard]] double highest() const { return m_highest; } ///< datum so far
    /// Forgets how long the metric was low: something else has changed the replicas.
    void restart() { m_below = 0; }

private:
    Wish decide(double value, const Situation &);
    Wish byThreshold(double value, const Situation &);
    Wish byTarget(double value, const Situation &);
    Wish byPods(double value, const Situation &);
    Wish byPlaces(double signal, const Situation &) const;
    Wish byUnits(double signal, const Situation &) const;

    struct Datum
    {
        double published, value;
    };
    struct Recommendation
    {
        double at;
        int replicas;
    };

    const Policy *m_policy;
    double m_stepSeconds;
    double m_sum = 0, m_measured = 0, m_elapsed = 0;
    std::vector<Datum> m_pending; ///< a ring: no more can wait for publication than fit
    std::size_t m_first = 0, m_count = 0;
    std::vector<Recommendation> m_recent; ///< a ring of the stabilization time
    std::size_t m_nextRecent = 0;
    int m_above = 0, m_below = 0;
    double m_highest = 0;
    Wish m_wish;
};

} // namespace headroom::simulation
