#pragma once

#include "oracle.h"
#include "timefunction.h"

/// Reading a case's parameters.
namespace headroom::simulation::oracle {

/// A number, or nothing when the parameter is missing or not one.
[[nodiscard]] std::optional<double> numberOf(const Case &, const char *name);
/// "[1 2 3]"; empty when missing.
[[nodiscard]] std::vector<double> vectorOf(const Case &, const char *name);
/// "[1 2|3 4]"
[[nodiscard]] std::vector<std::vector<double>> matrixOf(const Case &, const char *name);
[[nodiscard]] std::string textOf(const Case &, const char *name);
[[nodiscard]] tl::unexpected<Error> missing(const Case &, const char *what);

/// Load and capacity over time of the transient families.
struct Courses
{
    TimeFunction arrivals, servers;
    double service = 1; ///< μ
    int limit = 0; ///< K, 0 = none
    bool infiniteServers = false;
    bool periodic = false; ///< in its periodic steady state at t = 0
    double stationaryAt = -1; ///< λ of the steady state it starts from; negative: it starts with `start` jobs
    int start = 0;
};
[[nodiscard]] Result<Courses> coursesOf(const Case &);

} // namespace headroom::simulation::oracle
