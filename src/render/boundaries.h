#pragma once

#include <model/elements.h>

#include <QRectF>

namespace headroom::render {

[[nodiscard]] inline QRectF boundaryRect(const model::Boundary &boundary)
{
    return {boundary.frame.x, boundary.frame.y, boundary.frame.width, boundary.frame.height};
}

/// The strip of a boundary's frame where its icon and name stand; links keep out of it where they can.
[[nodiscard]] QRectF boundaryHeader(const model::Boundary &);

/// What the label says: name, and the region's code when the name does not hold it.
[[nodiscard]] QString boundaryLabel(const model::Boundary &);

} // namespace headroom::render
