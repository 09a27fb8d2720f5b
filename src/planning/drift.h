#pragma once

#include "capacity.h"

/// Load tests kept in the project, one after the other.
namespace headroom::planning {

/// A load test of today in the form that the project keeps. \param date ISO
[[nodiscard]] model::LoadTest stored(const LoadTestResult &, const model::Variant &, const model::ScenarioId &, const std::string &id, const std::string &name, const std::string &date);

/// One test against the one before it of the same variant.
struct Drift
{
    const model::LoadTest *test = nullptr; ///< in the project
    bool first = true; ///< nothing before it to compare with: the changes are 0
    double usersChange = 0, rpsChange = 0; ///< relative
    double atUsers = 0; ///< the most users that both tests reached
    double p95Ms = 0, p95Change = 0; ///< there; 0 = not known
    bool worse = false; ///< 5 % fewer users or requests/s, or a p95 10 % longer
};

/// The tests of a variant with a date, by date (in the project's order on one day); those without first.
[[nodiscard]] std::vector<Drift> drift(const model::Project &, const model::VariantId &);

/// p95 at so many users, on the straight line between the two points around it; 0 when the points do not reach there.
[[nodiscard]] double p95At(const model::LoadTest &, double users);

/// An id that no load test has yet, made of the words of a name ("Release 4.2" → "release-4-2").
[[nodiscard]] std::string freeTestId(const model::Project &, const std::string &name);

} // namespace headroom::planning
