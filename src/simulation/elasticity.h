#pragma once

#include <span>

/// How well supply followed demand: the elasticity metrics of the SPEC Research Group (Herbst et al., "Ready for Rain?", 2016).
namespace headroom::simulation {

/// From `seconds` on there are (or are needed) so many units, until the next entry.
struct Units
{
    double seconds = 0;
    double units = 0;
};

/// All over a duration T; any unit of time, since every figure is a ratio to it.
struct Elasticity
{
    double overAccuracy = 0;  ///< Σ max(0, supply − demand)·Δt / T: mean units too many
    double underAccuracy = 0; ///< Σ max(0, demand − supply)·Δt / T: mean units too few
    double overShare = 0;     ///< part of the time with too many, 0 … 1
    double underShare = 0;    ///< part of the time with too few, 0 … 1
    double supplyChanges = 0; ///< Σ |Δ units| of the supply
    double demandChanges = 0;
    double jitter = 0; ///< (supply changes − demand changes) / T, per unit of time: > 0 oscillates, < 0 is inelastic
};

/// \pre both ascend in time and begin at 0 (what is before the first entry counts as its value); duration > 0
[[nodiscard]] Elasticity elasticity(std::span<const Units> demand, std::span<const Units> supply, double duration);

} // namespace headroom::simulation
