#include "elasticity.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

/// Σ |Δ| of the entries before `duration`.
double changes(std::span<const Units> curve, double duration)
{
    double sum = 0;
    for (std::size_t i = 1; i < curve.size() && curve[i].seconds < duration; ++i)
        sum += std::abs(curve[i].units - curve[i - 1].units);
    return sum;
}

} // namespace

Elasticity elasticity(std::span<const Units> demand, std::span<const Units> supply, double duration)
{
    Elasticity result;
    if (demand.empty() || supply.empty() || !(duration > 0))
        return result;
    std::size_t d = 0, s = 0;
    for (double now = 0; now < duration;) { // from change to change of either curve
        while (d + 1 < demand.size() && demand[d + 1].seconds <= now)
            ++d;
        while (s + 1 < supply.size() && supply[s + 1].seconds <= now)
            ++s;
        double next = duration;
        if (d + 1 < demand.size())
            next = std::min(next, demand[d + 1].seconds);
        if (s + 1 < supply.size())
            next = std::min(next, supply[s + 1].seconds);
        const double excess = supply[s].units - demand[d].units, length = next - now;
        (excess > 0 ? result.overAccuracy : result.underAccuracy) += std::abs(excess) * length;
        result.overShare += excess > 0 ? length : 0;
        result.underShare += excess < 0 ? length : 0;
        now = next;
    }
    for (double *figure : {&result.overAccuracy, &result.underAccuracy, &result.overShare, &result.underShare})
        *figure /= duration;
    result.supplyChanges = changes(supply, duration);
    result.demandChanges = changes(demand, duration);
    result.jitter = (result.supplyChanges - result.demandChanges) / duration;
    return result;
}

} // namespace headroom::simulation
