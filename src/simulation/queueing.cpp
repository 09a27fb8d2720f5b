#include "queueing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::simulation {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Erlang B by its inverse sum, which ends early: its terms fall once k > c − a.
double erlangB(double servers, double load)
{
    const double inverseLoad = 1 / load;
    double term = 1, sum = 0, left = servers;
    for (; left >= 1; left -= 1) {
        sum += term;
        term *= left * inverseLoad;
        if (term > 1e280)
            return 0;
        if (term < 1e-17 * sum && left < load)
            return 1 / sum;
    }
    // what is left below one server: E[(1 + t/a)^left] ≈ (1 + 1/a)^left, exact at 0 and 1
    sum += left > 0 ? term * std::pow(1 + inverseLoad, left) : term;
    return 1 / sum;
}

} // namespace

double erlangC(double servers, double utilization)
{
    if (utilization <= 0)
        return 0;
    if (utilization >= 1)
        return 1;
    if (servers == 1)
        return utilization;
    if (servers >= 30 && utilization < 0.3)
        return 0; // below 1e-7
    const double b = erlangB(servers, servers * utilization);
    return b / (1 - utilization * (1 - b));
}

double meanWait(double servers, double utilization, double serviceScv)
{
    if (utilization <= 0)
        return 0;
    if (utilization >= 1)
        return infinity;
    const double exponential = erlangC(servers, utilization) / (servers * (1 - utilization));
    if (servers == 1)
        return exponential * (1 + serviceScv) / 2;
    if (serviceScv == 1 || exponential <= 0)
        return exponential;
    const double g = (1 - utilization) * (servers - 1) * (std::sqrt(4 + 5 * servers) - 2) / (16 * utilization * servers);
    const double constant = 0.5 * exponential * (1 + std::clamp(g, 0.0, 0.24));
    if (serviceScv > 1) // the harmonic mean has a pole beyond the range it was made for
        return std::min((1 + serviceScv) / std::max(2 * serviceScv / exponential + (1 - serviceScv) / constant, 1e-300),
                        exponential * (1 + serviceScv) / 2);
    return (1 + serviceScv) / (2 * serviceScv / exponential + (1 - serviceScv) / constant);
}

double conditionalWaitScv(double utilization, double serviceScv)
{
    return std::max(0.0, 2 * utilization - 1 + 4 * (1 - utilization) * (1 + 2 * serviceScv) / (3 * (1 + serviceScv)));
}

double meanStretch(double servers, double utilization)
{
    if (utilization >= 1)
        return infinity;
    return 1 + erlangC(servers, utilization) / (servers * (1 - utilization));
}

double regularityFactor(double utilization, double arrivalScv, double serviceScv)
{
    if (arrivalScv >= 1 || utilization <= 0)
        return 1;
    const double both = arrivalScv + serviceScv;
    if (both <= 0)
        return 0;
    const double gap = 1 - arrivalScv;
    if (utilization * both < 0.02 * (1 - utilization) * gap * gap)
        return 0; // the factor is below e^-33
    return both / (1 + serviceScv) * std::exp(-2 * (1 - utilization) / (3 * utilization) * gap * gap / both);
}

} // namespace headroom::simulation
