#pragma once

#include "geometry.h"

namespace headroom::ui {

/// Places for everything: left to right in the order of the calls, from the visitors to the data; boundaries tight around
/// what stands in them, nothing overlapping. Each boundary is laid out for itself and is one block in the next outer one.
[[nodiscard]] Placement layoutFromEdgeToData(const model::Variant &, const catalog::Catalog &);

} // namespace headroom::ui
