#pragma once

#include <model/elements.h>

#include <map>
#include <string>
#include <vector>

/// The billable quantities a run (or a static plan) produces.
namespace headroom::planning {

/// Names of the metered quantities. Totals over the horizon scaled to one 730 h month; bytes are bytes, not GB.
namespace quantity {
inline constexpr const char *instanceHours = "instance_hours"; ///< replica hours, booting included (they are billed)
inline constexpr const char *meanReplicas = "mean_replicas";
inline constexpr const char *peakReplicas = "peak_replicas";
inline constexpr const char *requests = "requests"; ///< visits at the tier
inline constexpr const char *misses = "misses"; ///< of them passed on by a cache or CDN
inline constexpr const char *bytesIn = "bytes_in"; ///< received by the tier
inline constexpr const char *bytesOut = "bytes_out"; ///< sent by the tier
inline constexpr const char *internetBytesOut = "internet_bytes_out"; ///< of them to users on the internet (not to a CDN)
inline constexpr const char *cdnBytesOut = "cdn_bytes_out"; ///< of them to a CDN
inline constexpr const char *crossZoneBytes = "cross_zone_bytes"; ///< crossing zones on the tier's incoming links, both ways added, counted once a byte
inline constexpr const char *readIo = "read_io"; ///< I/O operations
inline constexpr const char *writeIo = "write_io";
inline constexpr const char *newConnections = "new_connections"; ///< load balancers
inline constexpr const char *surplusCreditVcpuHours = "surplus_credit_vcpu_hours"; ///< burstable, unlimited mode
inline constexpr const char *hostHours = "host_hours"; ///< of the hosts below tasks or pods, booting ones included
inline constexpr const char *heldSeconds = "held_seconds"; ///< functions: environment seconds in use
inline constexpr const char *acuHours = "acu_hours"; ///< serverless databases
} // namespace quantity

struct TierUsage
{
    std::map<std::string, double> totals; ///< by the names above
    /// One value an hour of the horizon, for what is billed by the hour's maximum (LCU): "bytes", "new_connections",
    /// "active_connections", "rule_evaluations"; and "replicas" (mean) for the commitment planner.
    std::map<std::string, std::vector<double>> hourly;
    std::map<std::string, double> bytesToRegion; ///< bytes of a month that leave the tier's region for another one, by that region

    [[nodiscard]] double total(const std::string &name) const
    {
        const auto it = totals.find(name);
        return it == totals.end() ? 0.0 : it->second;
    }
};

struct Usage
{
    double horizonHours = 730;
    std::map<model::TierId, TierUsage> tiers;
};

} // namespace headroom::planning
