#pragma once

#include <model/elements.h>

#include <set>

namespace headroom::ui {

/// What is selected on a canvas: ids, so that it outlives every redraw, undo and paste.
struct Selection
{
    std::set<model::TierId> tiers;
    std::set<model::LinkId> links;
    std::set<model::BoundaryId> boundaries;

    [[nodiscard]] bool empty() const { return tiers.empty() && links.empty() && boundaries.empty(); }
    [[nodiscard]] std::size_t count() const { return tiers.size() + links.size() + boundaries.size(); }
    bool operator==(const Selection &) const = default;
};

} // namespace headroom::ui
