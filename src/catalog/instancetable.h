#pragma once

#include "catalog.h"

namespace headroom::catalog {

using InstanceTable = std::map<std::string, InstanceType, std::less<>>;

/// Reads the attribute tables ec2_, rds_, elasticache_ and opensearch_attributes.csv of a directory.
///
/// Managed services run on the EC2 types whose names they carry: db.r5.xlarge, cache.r5.xlarge and r5.xlarge.search have
/// the network baseline and burst of r5.xlarge, which their own tables state in words only ("Up to 10 Gigabit").
/// The CPU baseline of burstable types is that of the published credit tables.
/// Types whose size no source states (a few bare-metal ones) are left out.
/// Errors: NotFound without a table; InvalidInput with file and line for a row with vCPUs or memory that are no positive number.
[[nodiscard]] Result<InstanceTable> readInstanceTypes(const std::filesystem::path &directory);

/// Bandwidth in a price list's words: "10 Gigabit" is {10, 10}, "Up to 12.5 Gbps" is {nothing, 12.5}, "Moderate" is nothing.
struct NetworkWords
{
    std::optional<double> baselineGbps, burstGbps;
    bool operator==(const NetworkWords &) const = default;
};
[[nodiscard]] NetworkWords parseNetwork(std::string_view words);

/// Share of a vCPU that a type may use for ever, 1 for types that are not burstable. `ec2Name` without db., cache. or .search.
/// Source: Amazon EC2 user guide, "Key concepts for burstable performance instances".
[[nodiscard]] double cpuBaseline(std::string_view ec2Name);

} // namespace headroom::catalog
