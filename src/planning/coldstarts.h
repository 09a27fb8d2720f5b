#pragma once

#include "compile.h"

/// Cold starts of functions: an environment that has been idle for long is gone, and the next call waits for a new one.
///
/// Approximation. Calls arrive at rate λ (Poisson within an hour) and hold an environment for the mean time D, so that n environments
/// are in use with probability π(n) = e^(−a)·aⁿ/n!, a = λD. A call that finds n in use is warm if n + 1 environments have been in
/// use at some time within the T seconds for which idle ones are kept, and the level n + 1 is reached at rate λπ(n):
///   share = Σ_{n >= P} π(n)·e^(−λπ(n)T), P environments that are provisioned; for rare calls this is e^(−λT).
/// Hours are weighted by their calls, and every environment by which an hour's mean exceeds the last one's adds one cold start.
namespace headroom::planning {

/// Share of the calls at a function's station that start cold, over the horizon, 0 … 1.
[[nodiscard]] double coldStartShare(const CompiledPlan &, int station, double keepSeconds, double provisioned);

/// The same for one hour of constant load. \param calls a second \param busy mean environments in use
[[nodiscard]] double coldStartShareAt(double calls, double busy, double keepSeconds, double provisioned);

} // namespace headroom::planning
