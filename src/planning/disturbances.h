#pragma once

#include "compile.h"

/// Failures and operations of a scenario, and the hours in which tiers are switched off, as disturbances of the plan.
namespace headroom::planning {

/// Durations of an event that states none, in seconds, with where they come from.
namespace usual {
inline constexpr double zoneLoss = 2 * 3600;         ///< assumption; published post-mortems of lost zones run from one to several hours
inline constexpr double regionLoss = 6 * 3600;       ///< assumption; regional outages of 2021–2023 took four to eight hours
inline constexpr double cdnOutage = 49 * 60;         ///< Fastly, summary of 8 June 2021: 95 % of the network was normal within 49 minutes
inline constexpr double failoverMultiAz = 90;        ///< Amazon RDS user guide: 60 to 120 s
inline constexpr double failoverMultiAzCluster = 35; ///< Amazon RDS user guide: typically under 35 s
inline constexpr double failoverAurora = 30;         ///< Amazon Aurora user guide, with a replica: often under 30 s
inline constexpr double rebuildDatabase = 600;       ///< without a standby; Amazon Aurora user guide: typically under 10 minutes
inline constexpr double crash = 300;                 ///< until a server that no group replaces is back; assumption
inline constexpr double retryStormCause = 120;       ///< assumption: a failover, a lock, a restart
inline constexpr double deploymentBatch = 120;       ///< a batch out of service: stop, copy, start, health check; assumption
inline constexpr double cacheWarmUp = 300;           ///< time constant in which a flushed shared cache fills; assumption
inline constexpr int stormAttempts = 3;              ///< further attempts of an impatient client
} // namespace usual

/// Adds the scenario's failures and the tiers' hours off to the compiled plan, and says in remarks what a failure does not touch.
///
/// A lost zone takes from a tier over n zones 1/n of its replicas, from a tier in one zone everything; a database with a standby
/// elsewhere fails over; regional services (load balancers, object storage, CDN) go on. A lost region takes everything in the
/// variant's region until it returns or the variant's Recovery brings a copy up, with cold caches.
void addDisturbances(CompiledPlan &, const model::Variant &, const model::Scenario &, const catalog::Catalog &);

/// The classes' retries; under a retry storm those of impatient clients.
[[nodiscard]] simulation::Retry retryOf(const model::RequestClass &, const model::Scenario &);

} // namespace headroom::planning
