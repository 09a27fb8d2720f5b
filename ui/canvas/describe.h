#pragma once

#include <render/diagram.h>

#include <QString>

/// Elements in words, for screen readers and tooltips.
namespace headroom::ui {

/// "FPC cache, network 100 percent, saturated, cache.m6g.large, 1 node, $124.83, Cache".
[[nodiscard]] QString describe(const render::DiagramScene &, const model::Tier &);
[[nodiscard]] QString describe(const render::DiagramScene &, const model::Link &);
[[nodiscard]] QString describe(const model::Boundary &);

} // namespace headroom::ui
