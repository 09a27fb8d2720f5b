#include "pattern.h"

#include "calendar.h"

#include <base/random.h>
#include <base/units.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::traffic {

namespace {

/// The profile's value at the middle of each hour, straight lines between.
std::vector<double> profileShape(const model::Scenario &scenario, std::size_t steps, double stepSeconds)
{
    std::array<double, 168> week{};
    for (std::size_t hour = 0; hour < week.size(); ++hour)
        week[hour] = scenario.profile.hours[hour % 24] * scenario.profile.days[hour / 24];
    const auto firstDay = dayNumber(scenario.startDate);
    const double shift = firstDay ? 24.0 * weekdayOf(*firstDay) : 0; // a scenario without a date starts on a Monday
    std::vector<double> weights(steps);
    for (std::size_t step = 0; step < steps; ++step) {
        const double hour = std::fmod((double(step) + 0.5) * stepSeconds / units::secondsPerHour + shift + 167.5, 168.0);
        const auto before = std::size_t(hour) % week.size();
        const double part = hour - std::floor(hour);
        weights[step] = week[before] * (1 - part) + week[(before + 1) % week.size()] * part;
    }
    return weights;
}

/// The trace's mean over each step; no value is lost or counted twice, whatever the two steps are.
std::vector<double> traceShape(const model::Trace &trace, std::size_t steps, double stepSeconds)
{
    const std::size_t count = trace.values.size();
    std::vector<double> sums(count + 1, 0.0);
    std::partial_sum(trace.values.begin(), trace.values.end(), sums.begin() + 1);
    const auto upTo = [&](double place) { // integral from the start, in values
        const double rounds = std::floor(place / double(count));
        const double within = place - rounds * double(count);
        const auto index = std::min(std::size_t(within), count - 1);
        return rounds * sums[count] + sums[index] + trace.values[index] * (within - double(index));
    };
    const double length = stepSeconds / trace.stepSeconds;
    std::vector<double> weights(steps);
    for (std::size_t step = 0; step < steps; ++step)
        weights[step] = std::max(0.0, (upTo(double(step + 1) * length) - upTo(double(step) * length)) / length);
    return weights;
}

void applyCalendar(std::vector<double> &weights, const model::Scenario &scenario, double stepSeconds)
{
    const auto firstDay = dayNumber(scenario.startDate);
    if (!firstDay)
        return;
    const double stepsPerDay = 24 * units::secondsPerHour / stepSeconds;
    const auto stepOf = [&](long day) {
        return std::size_t(std::clamp(std::round(double(day - *firstDay) * stepsPerDay), 0.0, double(weights.size())));
    };
    for (const model::CalendarPeriod &period : scenario.calendar) {
        const auto from = dayNumber(period.from), until = dayNumber(period.until);
        if (!from || !until)
            continue;
        for (std::size_t step = stepOf(*from); step < stepOf(*until + 1); ++step)
            weights[step] *= period.factor;
    }
}

void applyNoise(std::vector<double> &weights, const model::Scenario &scenario, double stepSeconds)
{
    RandomStream random(scenario.seed, streamOf("traffic noise"));
    const double sigma = std::sqrt(std::log1p(scenario.noise * scenario.noise));
    const double kept = std::exp(-stepSeconds / (60 * scenario.noiseMinutes)), fresh = std::sqrt(1 - kept * kept);
    double state = random.normal();
    for (double &weight : weights) {
        weight *= std::exp(sigma * state - sigma * sigma / 2);
        state = kept * state + fresh * random.normal();
    }
}

} // namespace

Result<std::vector<double>> pattern(const model::Scenario &scenario, std::size_t steps, double stepSeconds)
{
    const bool replays = scenario.trace && !scenario.trace->values.empty();
    std::vector<double> weights = replays ? traceShape(*scenario.trace, steps, stepSeconds) : profileShape(scenario, steps, stepSeconds);
    const double mean = std::accumulate(weights.begin(), weights.end(), 0.0) / double(steps);
    if (!(mean > 0)) {
        if (scenario.visitsPerMonth > 0)
            return fail(ErrorCode::InvalidInput,
                        replays
                            ? "The trace is 0 throughout the horizon, so the visits cannot be spread over it; choose another part of it."
                            : "The week profile is 0 throughout, so the visits cannot be spread over it; give some hours a weight.",
                        "scenario " + scenario.id.value);
        return std::vector<double>(steps, 0.0);
    }
    const double monthsPerStep = stepSeconds / units::secondsPerMonth;
    for (std::size_t step = 0; step < steps; ++step)
        weights[step] /= mean;
    if (scenario.monthlyGrowth != 0)
        for (std::size_t step = 0; step < steps; ++step)
            weights[step] *= std::pow(1 + scenario.monthlyGrowth, (double(step) + 0.5) * monthsPerStep);
    applyCalendar(weights, scenario, stepSeconds);
    if (scenario.noise > 0)
        applyNoise(weights, scenario, stepSeconds);
    return weights;
}

} // namespace headroom::traffic
