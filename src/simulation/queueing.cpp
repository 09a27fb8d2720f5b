#include "queueing.h"

#include "exact/laplace.h"
#include "multiserverwait.h"

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
    if (servers * (utilization - 1 - std::log(utilization)) > 80)
        return 0; // Chernoff: below e^-80
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
    return exponential > 0 ? exponential * waitRatios(servers, utilization, serviceScv).wait : 0;
}

double waitProbability(double servers, double utilization, double serviceScv)
{
    const double exponential = erlangC(servers, utilization);
    return servers == 1 || exponential <= 0 ? exponential
                                            : std::min(1.0, exponential * waitRatios(servers, utilization, serviceScv).probability);
}

double conditionalWaitScv(double utilization, double serviceScv, double third)
{
    const double second = 1 + serviceScv;
    return std::max(0.0, 2 * utilization - 1 + 4 * (1 - utilization) * third / (3 * second * second));
}

double thirdMoment(double scv, bool lognormal)
{
    return exact::GeneralService::of(1, scv, lognormal).thirdMoment();
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
