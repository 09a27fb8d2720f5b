#pragma once

#include "compile.h"

namespace headroom::planning {

/// AWS Lambda developer guide, "Understanding Lambda function scaling" and "Memory".
namespace lambda {
inline constexpr double burst = 1000; ///< environments at once; the default of an account's limit, too
inline constexpr double portion = 100; ///< environments a second that are added beyond
inline constexpr double mbOfOneVcpu = 1769;
inline constexpr double keepSeconds = 600; ///< an idle environment is kept; not documented, assumption
} // namespace lambda

/// Amazon Aurora user guide, "Aurora Serverless v2 capacity"; its CPU is not documented: assumption from db.r6g, 8 GiB for each vCPU.
namespace serverless {
inline constexpr double acuOfOneUnit = 0.5;
inline constexpr double vcpuOfOneUnit = 0.125;
} // namespace serverless

/// The station of one tier: its resources from kind and instance type. InvalidInput names the tier.
[[nodiscard]] Result<simulation::Station> stationOf(const model::Tier &, const catalog::Kind &, const catalog::Catalog &,
                                                    const CompileOptions &, TierStation &settled);

/// Whether the servers of a tier share a lock: they call a cache whose use is "locks".
[[nodiscard]] bool sharesLock(const model::Variant &, const model::Tier &, const catalog::Catalog &);

/// A parameter of the tier, or `otherwise` when its kind does not define it.
[[nodiscard]] double numberOr(const model::Tier &, const catalog::Kind &, const catalog::Catalog &, std::string_view id, double otherwise);

} // namespace headroom::planning
