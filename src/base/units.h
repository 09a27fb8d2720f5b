#pragma once

#include <cmath>

/// Conversions used on both sides of the bill. Traffic inputs are decimal (kB = 1000 bytes); a billed GB is 2^30 bytes.
namespace headroom::units {

inline constexpr double hoursPerMonth = 730.0; ///< the billing month of every public AWS example
inline constexpr double secondsPerHour = 3600.0;
inline constexpr double secondsPerMonth = hoursPerMonth * secondsPerHour;
inline constexpr double bytesPerKb = 1000.0;
inline constexpr double bytesPerBilledGb = 1024.0 * 1024.0 * 1024.0;
inline constexpr double bitsPerByte = 8.0;
inline constexpr double bitsPerGbit = 1e9;

[[nodiscard]] constexpr double billedGb(double bytes) { return bytes / bytesPerBilledGb; }
[[nodiscard]] constexpr double bytesPerSecond(double gbitPerSecond) { return gbitPerSecond * bitsPerGbit / bitsPerByte; }

/// Amounts round half up to the cent, line by line; totals are sums of rounded lines.
/// A millionth of a cent is added first, so that a half cent that binary fractions put a hair too low still rounds up.
[[nodiscard]] inline double roundToCent(double usd) { return std::floor(usd * 100.0 + 0.5 + 1e-8) / 100.0; }

} // namespace headroom::units
