#include "shape.h"

#include <algorithm>
#include <cmath>

namespace headroom::traffic {

namespace {

/// Integral from the start of the shape to `t` seconds after it.
double integral(const Shape &shape, double t)
{
    double area = 0;
    const double up = std::clamp(t, 0.0, shape.ramp);
    if (shape.ramp > 0)
        area += up * up / (2 * shape.ramp);
    area += std::clamp(t - shape.ramp, 0.0, shape.hold);
    const double down = std::clamp(t - shape.ramp - shape.hold, 0.0, shape.decay);
    if (shape.decay > 0)
        area += down - down * down / (2 * shape.decay);
    return area;
}

} // namespace

double Shape::mean(double from, double to) const
{
    return (integral(*this, to - start) - integral(*this, from - start)) / (to - from);
}

std::pair<std::size_t, std::size_t> Shape::steps(double stepSeconds, std::size_t count) const
{
    const auto index = [&](double seconds) { return std::size_t(std::clamp(seconds / stepSeconds, 0.0, double(count))); };
    return {index(start), std::min(count, index(std::ceil(end() / stepSeconds) * stepSeconds) + 1)};
}

std::vector<double> occurrences(const model::ScenarioEvent &event, double horizonHours)
{
    constexpr double shortest = 1.0 / 60; // a repetition every second would be a rate, not an event
    std::vector<double> starts{event.startHour};
    if (!(event.everyHours > 0))
        return starts;
    const double every = std::max(event.everyHours, shortest);
    for (std::size_t i = 1; (event.times <= 0 || i < std::size_t(event.times)) && event.startHour + double(i) * every < horizonHours; ++i)
        starts.push_back(event.startHour + double(i) * every);
    return starts;
}

Shape shapeOf(const model::ScenarioEvent &event, double startHour)
{
    return {startHour * 3600, event.rampMinutes * 60, event.holdMinutes * 60, event.decayMinutes * 60};
}

} // namespace headroom::traffic
