#pragma once

#include "measurements.h"

namespace headroom::calibration {

/// How far responses scatter around their mean.
///
/// Of a response with mean R, a fixed delay d never varies; the rest Q = R − d is taken as gamma distributed. Its squared
/// coefficient of variation (SCV) falls as the queue grows: SCV(Q) = s0·(Q0/Q)^γ. First come first served behind many jobs sums
/// independent times (γ = 1), processor sharing keeps the SCV (γ = 0); servers of real systems stand between.
struct Spread
{
    double scv = 1; ///< s0
    double atSeconds = 1; ///< Q0 > 0
    double exponent = 0.5; ///< γ

    /// \param mean seconds, delay included \param share 0 … 1
    [[nodiscard]] double quantile(double mean, double delay, double share) const;
    [[nodiscard]] double deviation(double mean, double delay) const;
};

/// SCV that a run's percentiles state: from the one nearest to 95 % at or above 75 %, else from its standard deviation. NaN without.
[[nodiscard]] double measuredScv(const Measurement &);

/// The value that a share of a gamma variable with mean 1 and this SCV does not exceed. Wilson and Hilferty's cube root (1931),
/// within 1 % for SCV <= 2 and shares from 0.5 to 0.999; an SCV of 0 is the constant 1.
[[nodiscard]] double gammaQuantile(double scv, double share);

} // namespace headroom::calibration
