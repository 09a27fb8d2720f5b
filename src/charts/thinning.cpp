#include "thinning.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace headroom::charts {

namespace {

struct IndexRange
{
    std::size_t first = 0, last = 0; ///< half open
};

IndexRange visibleEntries(std::size_t count, double firstX, double stepX, double fromX, double toX, std::ptrdiff_t beyond)
{
    const auto clamped = [count](double index) { return std::size_t(std::clamp(index, 0.0, double(count))); };
    return {clamped(std::floor((fromX - firstX) / stepX) - double(beyond) + 1.0), clamped(std::floor((toX - firstX) / stepX) + 1.0 + double(beyond))};
}

} // namespace

std::vector<Point> thin(const std::vector<float> &values, double firstX, double stepX, double fromX, double toX, int columns)
{
    std::vector<Point> points;
    if (values.empty() || !(stepX > 0) || !(toX > fromX))
        return points;
    const auto [first, last] = visibleEntries(values.size(), firstX, stepX, fromX, toX, 1);
    const double columnWidth = (toX - fromX) / std::max(columns, 1);
    const auto at = [&](std::size_t index) { return Point{firstX + double(index) * stepX, double(values[index])}; };
    const auto columnOf = [&](std::size_t index) { return std::floor((firstX + double(index) * stepX - fromX) / columnWidth); };

    std::size_t index = first;
    while (index < last) {
        if (!std::isfinite(values[index])) {
            ++index;
            continue;
        }
        const double column = columnOf(index);
        std::size_t low = index, high = index;
        for (++index; index < last && columnOf(index) == column; ++index) {
            if (!std::isfinite(values[index]))
                continue;
            if (values[index] < values[low])
                low = index;
            if (values[index] > values[high])
                high = index;
        }
        points.push_back(at(std::min(low, high)));
        if (low != high)
            points.push_back(at(std::max(low, high)));
    }
    return points;
}

double largest(const std::vector<float> &values, double firstX, double stepX, double fromX, double toX)
{
    double result = 0;
    if (!(stepX > 0))
        return result;
    const auto [first, last] = visibleEntries(values.size(), firstX, stepX, fromX, toX, 0);
    for (std::size_t index = first; index < last; ++index) {
        if (std::isfinite(values[index]))
            result = std::max(result, double(values[index]));
    }
    return result;
}

double roundStep(double maximum, int intervals)
{
    if (!(maximum > 0) || !std::isfinite(maximum))
        return 1;
    const double least = maximum / std::max(intervals, 1);
    const double magnitude = std::pow(10.0, std::floor(std::log10(least)));
    for (const double mantissa : {1.0, 2.0, 2.5, 5.0}) {
        if (mantissa * magnitude >= least * (1 - 1e-9))
            return mantissa * magnitude;
    }
    return 10 * magnitude;
}

} // namespace headroom::charts
