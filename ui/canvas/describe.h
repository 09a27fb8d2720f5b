#pragma once

#include <render/diagram.h>

#include <QString>

#include <string>

/// Elements in words, for screen readers and tooltips.
namespace headroom::ui {

/// The resource with the highest utilization of a tier at a step of the run.
struct Hottest
{
    std::string resource; ///< empty = nothing known
    double utilization = 0;
};
[[nodiscard]] Hottest hottestResource(const render::DiagramScene &, const model::TierId &);

/// "FPC cache, Redis cache, network 100 %, saturated".
[[nodiscard]] QString describe(const render::DiagramScene &, const model::Tier &);
[[nodiscard]] QString describe(const render::DiagramScene &, const model::Link &);
[[nodiscard]] QString describe(const model::Boundary &);
[[nodiscard]] QString bandName(double utilization); ///< "idle" … "saturated", translated

} // namespace headroom::ui
