#pragma once

#include <vector>

/// Fewer points that look the same: a plot cannot show more than one vertical stroke a pixel.
namespace headroom::charts {

struct Point
{
    double x = 0, y = 0;
    bool operator==(const Point &) const = default;
};

/// Points of `values` (entry i at x = firstX + i × stepX) between fromX and toX, one neighbour beyond either end included so
/// that lines run out of the picture. Where more than two values fall into one of `columns` equal parts of the range, only
/// the smallest and the largest of them stay, in their order; so every extreme keeps its exact x and y.
/// Values that are not finite are left out. `columns` >= 1.
[[nodiscard]] std::vector<Point> thin(const std::vector<float> &values, double firstX, double stepX, double fromX, double toX, int columns);

/// The largest value between fromX and toX; 0 when there is none above 0.
[[nodiscard]] double largest(const std::vector<float> &values, double firstX, double stepX, double fromX, double toX);

/// A round step (1, 2, 2.5, 5 × 10ⁿ) that divides 0 … maximum into at most `intervals` parts; 1 when maximum is not above 0.
[[nodiscard]] double roundStep(double maximum, int intervals);

} // namespace headroom::charts
