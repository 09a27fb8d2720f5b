#include "forecast.h"

#include "pattern.h"
#include "shape.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>

namespace headroom::traffic {

namespace {

using model::ScenarioEvent;

constexpr double shortestHorizon = 1, longestHorizon = 8784; // hours

bool sane(double value) { return std::isfinite(value) && value >= 0; }

Result<> check(const model::Scenario &scenario, double stepSeconds)
{
    const std::string where = "scenario " + scenario.id.value;
    const auto wrong = [&](const std::string &message) { return fail(ErrorCode::InvalidInput, message, where); };
    if (!(scenario.horizonHours >= shortestHorizon && scenario.horizonHours <= longestHorizon))
        return wrong("The horizon must be between 1 and 8,784 hours; a month is 730.");
    if (!(stepSeconds >= 1 && stepSeconds <= 3600))
        return wrong("The step must be between 1 and 3,600 seconds.");
    if (!sane(scenario.visitsPerMonth) || scenario.visitsPerMonth > 1e13)
        return wrong("The visits per month must be 0 or more, and a number the world can make.");
    if (!sane(scenario.pagesPerVisit) || scenario.pagesPerVisit > 1e6 || !sane(scenario.thinkSeconds) || scenario.thinkSeconds > 1e7)
        return wrong("Pages per visit and think time must be 0 or more.");
    if (!std::isfinite(scenario.growth) || scenario.growth < -1 || scenario.growth > 1e6)
        return wrong("The growth cannot take away more than all traffic (−1).");
    for (const double weight : scenario.profile.hours)
        if (!sane(weight))
            return wrong("The hours of the week profile must be 0 or more.");
    for (const double weight : scenario.profile.days)
        if (!sane(weight))
            return wrong("The days of the week profile must be 0 or more.");
    if (scenario.trace) {
        const model::Trace &trace = *scenario.trace;
        if (!(trace.stepSeconds >= 1 && trace.stepSeconds <= 86400) || !std::all_of(trace.values.begin(), trace.values.end(), sane))
            return wrong("The trace's step must be 1 to 86,400 seconds and its values 0 or more.");
    }
    if (!sane(scenario.noise) || scenario.noise > 10 || !(scenario.noiseMinutes > 0) || !(scenario.monthlyGrowth > -1) || scenario.monthlyGrowth > 100)
        return wrong("Noise and monthly growth must be numbers a market can make, and the noise must last some minutes.");
    for (const model::CalendarPeriod &period : scenario.calendar)
        if (!sane(period.factor))
            return wrong("The factors of the calendar must be 0 or more.");
    for (const ScenarioEvent &event : scenario.events) {
        const bool times = std::isfinite(event.startHour) && sane(event.rampMinutes) && sane(event.holdMinutes) && sane(event.decayMinutes);
        if (!times || !sane(event.amount) || event.amount > 1e12 || !sane(event.everyHours))
            return fail(ErrorCode::InvalidInput, "Start, durations and amount of the event must be finite and not negative.",
                        where + ", event " + event.id);
    }
    return {};
}

std::string grouped(double value)
{
    std::string digits = std::to_string((long long)(std::llround(value)));
    for (int at = int(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(digits.begin() + at, ',');
    return digits;
}

void derive(Forecast &result, const model::Scenario &scenario, const std::vector<model::RequestClass> &classes,
            const std::vector<double> &ordinary)
{
    Derivation &d = result.derivation;
    d.visitsPerMonth = scenario.visitsPerMonth * (1 + scenario.growth);
    d.visitsLow = d.visitsPerMonth * std::max(0.0, 1 - scenario.uncertainty);
    d.visitsHigh = d.visitsPerMonth * (1 + scenario.uncertainty);
    d.pageViewsPerMonth = d.visitsPerMonth * scenario.pagesPerVisit;
    double requestsPerPage = 0;
    for (const model::RequestClass &requestClass : classes)
        requestsPerPage += requestClass.kind == model::RequestClass::Kind::Page            ? requestClass.share
                           : requestClass.kind == model::RequestClass::Kind::Accompanying ? requestClass.perPageView
                                                                                          : 0;
    d.requestsPerMonth = d.pageViewsPerMonth * requestsPerPage;
    d.meanPageViewsPerSecond = d.pageViewsPerMonth / units::secondsPerMonth;
    const double hoursPerStep = result.stepSeconds / units::secondsPerHour;
    double campaignUserHours = 0;
    for (std::size_t step = 0; step < result.steps(); ++step) {
        const double hour = (double(step) + 0.5) * hoursPerStep;
        if (ordinary[step] > d.peakPageViewsPerSecond) {
            d.peakPageViewsPerSecond = ordinary[step];
            d.peakHour = hour;
        }
        const double users = result.pageViewsPerSecond[step] * scenario.thinkSeconds + result.campaignUsers[step];
        if (users > d.peakUsers) {
            d.peakUsers = users;
            d.peakUsersHour = hour;
        }
        campaignUserHours += result.campaignUsers[step] * hoursPerStep;
    }
    d.ordinaryUsersAtPeak = d.peakPageViewsPerSecond * scenario.thinkSeconds;
    const double visitSeconds = scenario.thinkSeconds * scenario.pagesPerVisit;
    d.campaignVisits = visitSeconds > 0 ? campaignUserHours * units::secondsPerHour / visitSeconds : 0;
    const double statedVisits = d.visitsPerMonth * scenario.horizonHours / units::hoursPerMonth;
    if (d.campaignVisits > statedVisits && statedVisits > 0)
        d.remark = "The campaigns' simultaneous users mean about " + grouped(d.campaignVisits) + " visits, more than the " + grouped(statedVisits) +
                   " stated for the whole horizon: the two figures do not fit one month, so the campaigns are added to the ordinary traffic.";
}

} // namespace

Result<Forecast> forecast(const model::Scenario &scenario, const std::vector<model::RequestClass> &classes, double stepSeconds)
{
    if (auto ok = check(scenario, stepSeconds); !ok)
        return tl::unexpected(ok.error());
    const auto steps = std::size_t(std::ceil(scenario.horizonHours * units::secondsPerHour / stepSeconds - 1e-9));
    auto weights = pattern(scenario, steps, stepSeconds);
    if (!weights)
        return tl::unexpected(weights.error());

    Forecast result;
    result.stepSeconds = stepSeconds;
    const double mean = scenario.visitsPerMonth * (1 + scenario.growth) * scenario.pagesPerVisit / units::secondsPerMonth;
    std::vector<double> ordinary = std::move(*weights);
    for (double &rate : ordinary)
        rate *= mean;
    result.pageViewsPerSecond = ordinary;
    result.campaignUsers.assign(steps, 0.0);

    const auto eachStep = [&](const ScenarioEvent &event, auto &&apply) {
        for (const double start : occurrences(event, scenario.horizonHours)) {
            const Shape shape = shapeOf(event, start);
            const auto [first, last] = shape.steps(stepSeconds, steps);
            for (std::size_t step = first; step < last; ++step)
                apply(step, shape.mean(double(step) * stepSeconds, double(step + 1) * stepSeconds));
        }
    };
    for (const ScenarioEvent &event : scenario.events)
        if (event.kind == ScenarioEvent::Kind::Surge)
            eachStep(event, [&](std::size_t step, double part) { result.pageViewsPerSecond[step] *= 1 + (event.amount - 1) * part; });
    for (const ScenarioEvent &event : scenario.events) {
        if (event.kind == ScenarioEvent::Kind::Campaign) {
            eachStep(event, [&](std::size_t step, double part) {
                const double present = event.amountIsTotal ? result.pageViewsPerSecond[step] * scenario.thinkSeconds : 0;
                result.campaignUsers[step] += part * std::max(0.0, event.amount - present);
            });
        } else if (event.kind == ScenarioEvent::Kind::Job) {
            Forecast::Job job{event.tier, event.requestClass, std::vector<double>(steps, 0.0), event.everyServer};
            eachStep(event, [&](std::size_t step, double part) { job.requestsPerSecond[step] += part * event.amount; });
            result.jobs.push_back(std::move(job));
        }
    }
    derive(result, scenario, classes, ordinary);
    return result;
}

} // namespace headroom::traffic
