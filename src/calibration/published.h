#pragma once

#include "procedure.h"

/// Load tests of real systems that other people published (tests/data/loadtests/README.md), predicted.
namespace headroom::calibration::published {

/// One figure of a data set: what the prediction missed by, and by how much it may.
struct Check
{
    std::string system, what; ///< "API gateway", "mean response, median error"
    double obtained = 0; ///< relative error, or seconds where `seconds`
    double bar = 0; ///< it should be at most this
    double baseline = unknown; ///< a plain model's, where one was published with the data
    bool seconds = false;
    std::string why; ///< of a miss: the reason; empty = none is known
    [[nodiscard]] bool met() const { return obtained <= bar; }
};
using Checks = std::vector<Check>;

/// One busy run (100 users, 30 ms delay) of every scenario and payload; run A.
[[nodiscard]] Result<Checks> gateway(const Cells &);
/// Reads from one run and the link's speed; writes from the runs with the fewest and the most clients.
[[nodiscard]] Result<Checks> memcached(const Cells &);
/// Mean response of eight pages from CPU demands and a call graph alone, through the timeline engine.
[[nodiscard]] Result<Checks> teastore(const Cells &demands, const Cells &graph, const Cells &measured);
/// A web function calibrated on two windows of one static run; the others with the cores given, and with the controllers simulated.
[[nodiscard]] Result<Checks> autoscaling(const Cells &runs, const Cells &series);

} // namespace headroom::calibration::published
