#pragma once

#include <model/project.h>

#include <utility>
#include <vector>

namespace headroom::traffic {

/// A trapezoid in time: 0 before `start`, straight up to 1 during the ramp, 1 while it holds, straight down to 0 during the
/// decay. Seconds since the start of the horizon. Steps take its exact mean, so that no user is lost to the grid.
struct Shape
{
    double start = 0, ramp = 0, hold = 0, decay = 0;

    [[nodiscard]] double end() const { return start + ramp + hold + decay; }
    /// Mean over [from, to), to > from.
    [[nodiscard]] double mean(double from, double to) const;
    /// The half-open range of steps it touches.
    [[nodiscard]] std::pair<std::size_t, std::size_t> steps(double stepSeconds, std::size_t count) const;
};

/// Hours of the horizon at which an event starts: once, or again every `everyHours`, `times` times at most.
[[nodiscard]] std::vector<double> occurrences(const model::ScenarioEvent &, double horizonHours);

[[nodiscard]] Shape shapeOf(const model::ScenarioEvent &, double startHour);

} // namespace headroom::traffic
