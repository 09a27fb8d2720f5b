#pragma once

#include "compile.h"

namespace headroom::planning {

/// The station of one tier: its resources from kind and instance type. InvalidInput names the tier.
[[nodiscard]] Result<simulation::Station> stationOf(const model::Tier &, const catalog::Kind &, const catalog::Catalog &,
                                                    const CompileOptions &, TierStation &settled);

/// Whether the servers of a tier share a lock: they call a cache whose use is "locks".
[[nodiscard]] bool sharesLock(const model::Variant &, const model::Tier &, const catalog::Catalog &);

/// A parameter of the tier, or `otherwise` when its kind does not define it.
[[nodiscard]] double numberOr(const model::Tier &, const catalog::Kind &, const catalog::Catalog &, std::string_view id, double otherwise);

} // namespace headroom::planning
