#pragma once

#include <base/result.h>
#include <model/project.h>

#include <string>
#include <vector>

/// From a scenario to the load over time: what arrives by itself (open) and who is there at once (closed).
namespace headroom::traffic {

/// The chain visits → pages → requests → peak that the client can follow; all per 730 h month or per second.
struct Derivation
{
    double visitsPerMonth = 0; ///< growth included, events excluded
    double visitsLow = 0, visitsHigh = 0; ///< P10 and P90 of them, by the scenario's uncertainty
    double pageViewsPerMonth = 0;
    double requestsPerMonth = 0; ///< all classes
    double meanPageViewsPerSecond = 0;
    double peakPageViewsPerSecond = 0; ///< ordinary traffic's busiest step
    double peakHour = 0; ///< hour of the horizon of that step
    double ordinaryUsersAtPeak = 0; ///< simultaneous users = page views/s × think time
    double peakUsers = 0; ///< events included
    double peakUsersHour = 0;
    double campaignVisits = 0; ///< visits the campaigns bring in addition, at full service
    std::string remark; ///< e.g. that the sale's visits do not fit in the month's stated visits; empty = nothing odd
};

/// Load per step of `stepSeconds`; all vectors have one entry a step and hold the mean over the step.
struct Forecast
{
    double stepSeconds = 60;
    std::vector<double> pageViewsPerSecond; ///< ordinary (open) page views, surges included
    std::vector<double> campaignUsers; ///< closed users that campaigns add
    struct Job
    {
        model::TierId tier;
        model::RequestClassId requestClass;
        std::vector<double> requestsPerSecond; ///< of one start; servers that all start it multiply this
        bool everyServer = false; ///< each server of the tier starts it
    };
    std::vector<Job> jobs;
    Derivation derivation;

    [[nodiscard]] std::size_t steps() const { return pageViewsPerSecond.size(); }
};

/// Errors: InvalidInput for a profile that sums to 0, a negative rate, or a horizon outside 1 … 8,784 h.
[[nodiscard]] Result<Forecast> forecast(const model::Scenario &, const std::vector<model::RequestClass> &, double stepSeconds = 60);

} // namespace headroom::traffic
