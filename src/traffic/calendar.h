#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Days of the proleptic Gregorian calendar, without time zones.
namespace headroom::traffic {

/// Days since 1970-01-01; nothing for what is no date of the form 2027-01-04.
[[nodiscard]] std::optional<long> dayNumber(const std::string &isoDate);

/// Seconds since 1970-01-01T00:00Z of `2027-01-04T18:05:30.5+01:00`; the time, its seconds and the zone may be missing (UTC
/// then), a blank may stand for the T. Also plain seconds, milliseconds and microseconds since 1970. Nothing for other texts.
[[nodiscard]] std::optional<double> instant(std::string_view text);

/// 0 = Monday … 6 = Sunday.
[[nodiscard]] constexpr int weekdayOf(long day)
{
    return int(((day + 3) % 7 + 7) % 7);
}

/// `2027-01-04T18:05:30Z`.
[[nodiscard]] std::string isoInstant(double secondsSince1970);

} // namespace headroom::traffic
