#include "spread.h"

#include <algorithm>
#include <cmath>

namespace headroom::calibration {

namespace {

constexpr double largestScv = 4;

/// Quantile of the standard normal distribution (Abramowitz and Stegun 26.2.23, error below 4.5e-4).
double normalQuantile(double share)
{
    const double tail = std::clamp(std::min(share, 1 - share), 1e-9, 0.5);
    const double t = std::sqrt(-2 * std::log(tail));
    const double z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    return share < 0.5 ? -z : z;
}

} // namespace

double gammaQuantile(double scv, double share)
{
    if (!(scv > 1e-9))
        return 1;
    const double root = 1 - scv / 9 + normalQuantile(share) * std::sqrt(scv / 9);
    return std::max(0.0, root * root * root);
}

double Spread::quantile(double mean, double delay, double share) const
{
    const double varying = std::max(1e-9, mean - delay);
    return mean - varying + varying * gammaQuantile(std::clamp(scv * std::pow(atSeconds / varying, exponent), 0.0, std::max(1.0, std::min(scv, largestScv))), share);
}

double Spread::deviation(double mean, double delay) const
{
    const double varying = std::max(1e-9, mean - delay);
    return varying * std::sqrt(std::clamp(scv * std::pow(atSeconds / varying, exponent), 0.0, std::max(1.0, std::min(scv, largestScv))));
}

double measuredScv(const Measurement &run)
{
    const double varying = run.response() - run.delaySeconds;
    if (!(varying > 0))
        return unknown;
    double share = 0, time = 0;
    for (const auto &[each, seconds] : run.percentiles)
        if (each >= 0.75 && (share == 0 || std::abs(each - 0.95) < std::abs(share - 0.95))) {
            share = each;
            time = seconds;
        }
    if (share > 0) {
        const double ratio = (time - run.delaySeconds) / varying;
        double low = 0, high = 1; // the quantile grows with the SCV up to there
        for (int i = 0; i < 60; ++i) {
            const double middle = 0.5 * (low + high);
            (gammaQuantile(middle, share) < ratio ? low : high) = middle;
        }
        return high;
    }
    return run.sdSeconds >= 0 ? std::min(largestScv, run.sdSeconds * run.sdSeconds / (varying * varying)) : unknown;
}

} // namespace headroom::calibration
