#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace headroom::render {

/// Device-independent pixels (1/96 in on paper) a logical pixel of the painter's coordinates takes.
[[nodiscard]] inline double deviceScale(const QPainter &painter)
{
    const QTransform &transform = painter.worldTransform();
    const double scale = std::hypot(transform.m11(), transform.m12());
    const QPaintEngine *engine = painter.paintEngine();
    if (engine && engine->type() == QPaintEngine::Pdf)
        return scale * 96 / painter.device()->logicalDpiX();
    return scale;
}

} // namespace headroom::render
