#pragma once

#include <base/result.h>
#include <model/elements.h>
#include <model/validate.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Tier kinds and instance types as data. The files under resources/catalog are the only place that knows what a kind is;
/// palette, inspector, validation, planning, estimate and docs are driven by them.
namespace headroom::catalog {

enum class ParameterType { Number, Integer, Boolean, Choice, Text, InstanceType };

/// One field of a kind: what the inspector shows and what validation allows.
struct ParameterSpec
{
    std::string id; ///< snake_case, unique within the kind
    std::string label; ///< sentence case, English (translated through the "catalogue" context)
    ParameterType type = ParameterType::Number;
    std::string unit; ///< shown inside the field: "GiB", "ms", "%", …
    std::string section; ///< inspector section: "Size", "Behaviour", "Storage", "Billing" …
    std::string help; ///< one or two sentences
    std::string source; ///< source of the default
    double minimum = 0, maximum = 0; ///< Number, Integer: inclusive range; equal = unbounded
    double step = 0; ///< spin-box step; 0 = automatic
    std::vector<std::string> choices; ///< Choice: stored values, first is not necessarily the default
    std::vector<std::string> choiceLabels; ///< same order; empty = the values themselves
    std::string instanceFamily; ///< InstanceType: "ec2", "rds", "elasticache", "opensearch"
    std::variant<double, bool, std::string> defaultValue;
};

/// How a kind behaves in the simulation.
enum class StationRole {
    None, ///< carries no requests (NAT, bastion, pipeline): only billed
    Users, ///< source of the traffic
    Edge, ///< answers its hit ratio, forwards misses, does not saturate (CDN, WAF, DNS)
    LoadBalancer, ///< forwards everything, adds latency
    Server, ///< replicas with CPU, workers, network
    Database, ///< CPU, connections, disk
    Cache, ///< answers look-ups; network and one command thread
    Search, ///< CPU of several nodes
    Storage, ///< network and disk throughput (NFS, EFS, S3)
    Queue, ///< buffers asynchronous work
    External, ///< a fixed latency somewhere else
};

/// A kind of tier.
struct Kind
{
    std::string id; ///< kebab-case, e.g. "auto-scaling-group"
    std::string name; ///< "Auto-scaled servers"
    std::string category; ///< palette group: "edge", "network", "compute", …
    std::string family; ///< design family of tokens.json (colour of the icon tile)
    std::string icon; ///< file below resources/icons, e.g. "kinds/auto-scaling-group.svg"
    std::string iconParameter; ///< Choice parameter whose value may change the icon; empty = none
    std::map<std::string, std::string> iconByChoice; ///< value of iconParameter → icon file; other values keep `icon`
    std::string description; ///< what it is and when one uses it
    StationRole role = StationRole::None;
    bool simulated = false; ///< false = drawable, its load is not simulated yet
    bool compact = false; ///< drawn as a small card: no load to show
    std::string instanceFamily; ///< family of its "instance_type" parameter; empty = none
    std::string billing; ///< name of the billing function in estimate/; empty = free of charge (says `free`) or not priced yet
    bool free = false; ///< costs nothing by itself (VPC, users, CodeDeploy to EC2)
    std::vector<std::string> resources; ///< of a replica: "cpu", "workers", "network", "disk", "memory", "connections"
    std::vector<std::string> services; ///< what it stands for in the coverage list
    std::vector<ParameterSpec> parameters;

    [[nodiscard]] const ParameterSpec *parameter(std::string_view id) const;
};

/// Capacity of one instance type. Unknown figures are absent, never zero.
struct InstanceType
{
    std::string name; ///< "c5.xlarge", "db.r5.xlarge", "cache.t3.medium", "m5.large.search"
    std::string family; ///< "ec2", "rds", "elasticache", "opensearch"
    double vcpu = 0;
    double memoryGib = 0;
    std::optional<double> networkBaselineGbps, networkBurstGbps;
    std::optional<double> ebsMaxGbps;
    double cpuBaseline = 1; ///< burstable types: share of a vCPU that may be used for ever
    double speed = 1; ///< relative to the reference vCPU
    std::string architecture; ///< "x86_64", "arm64"; empty = unknown
    std::string source, asOf;
};

/// A group of the palette.
struct Category
{
    std::string id; ///< as Kind::category
    std::string name; ///< "Containers and functions" (translated through the "catalogue" context)
};

/// The whole catalogue: loaded once, immutable, shareable between threads.
class Catalog
{
public:
    /// Reads every *.json in `directory` and the instance attribute tables. Errors name file and JSON pointer.
    [[nodiscard]] static Result<Catalog> load(const std::filesystem::path &directory);

    [[nodiscard]] const std::vector<Kind> &kinds() const { return m_kinds; } ///< palette order
    [[nodiscard]] const std::vector<Category> &categories() const { return m_categories; } ///< palette order
    [[nodiscard]] const Kind *kind(std::string_view id) const;
    [[nodiscard]] const InstanceType *instanceType(std::string_view name) const;
    [[nodiscard]] std::vector<const InstanceType *> instanceTypes(std::string_view family) const; ///< sorted by vCPU, memory, name

    /// Value of a parameter of a tier: what was set (if it has the parameter's type), else the kind's default;
    /// 0, false or "" when the kind does not define the parameter.
    [[nodiscard]] double number(const model::Tier &, std::string_view id) const;
    [[nodiscard]] bool flag(const model::Tier &, std::string_view id) const;
    [[nodiscard]] std::string text(const model::Tier &, std::string_view id) const;
    /// Capacity of the tier's "instance_type" parameter, or null.
    [[nodiscard]] const InstanceType *instanceOf(const model::Tier &) const;
    /// Icon file of a tier: the kind's, or the variant that one of its choices asks for; empty for an unknown kind.
    [[nodiscard]] std::string iconOf(const model::Tier &) const;

private:
    std::vector<Category> m_categories;
    std::vector<Kind> m_kinds;
    std::map<std::string, std::size_t, std::less<>> m_kindIndex;
    std::map<std::string, InstanceType, std::less<>> m_instances;
};

/// What the kinds say about a project: unknown kinds and parameters, wrong types, values out of range, unknown instance types.
[[nodiscard]] std::vector<model::Issue> validate(const model::Project &, const Catalog &);

} // namespace headroom::catalog
