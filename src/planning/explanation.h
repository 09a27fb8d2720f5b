#pragma once

#include "capacity.h"

/// A run in words that a client can act on: what gave way first, when, why, what it cost, what would have prevented it.
namespace headroom::planning {

/// What window, command line and report tell about a run. Built from the run's series; without them only what the summary knows.
struct Explanation
{
    bool broke = false; ///< false: nothing gave way; tier and resource came nearest
    model::TierId tier;
    std::string tierName, resource;
    double atHour = 0; ///< of the horizon
    double utilization = 0; ///< 0 … 1
    std::string during; ///< the event that was on, by name; empty = ordinary traffic
    double usersThen = 0, requestsPerSecondThen = 0;
    double lostRequests = 0; ///< errors over the horizon
    double slowHours = 0; ///< longest time over a latency level
    double needed = 1; ///< times the resource's capacity that the peak asks for; 1 = enough, or not known
    int replicasNeeded = 0; ///< of the tier at its rule's threshold under the peak; 0 = replicas are not the remedy, or not known
    std::string prevention; ///< one sentence
    struct TimeShare { model::TierId tier; std::string name; double ms = 0, share = 0; };
    std::vector<TimeShare> timeShares; ///< where requests spend their time at the peak: mean ms of own work and waiting a visit, share of all; most first

    [[nodiscard]] std::string text() const; ///< the whole as two or three sentences, English
};

/// \param capacity the load test of the same variant and scenario; null = not made
[[nodiscard]] Explanation explain(const model::Project &, const Run &, const catalog::Catalog &, const LoadTestResult *capacity = nullptr);

} // namespace headroom::planning
