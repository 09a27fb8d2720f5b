#include "../billing/parts.h"
#include "sheet.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>

namespace headroom::estimate::resource {
namespace {

/// A block device as Terraform states it.
struct Device
{
    std::string name; ///< "root_block_device", "ebs_block_device[0]"
    std::string type = "gp2";
    double gb = 8, iops = 0, throughput = 0; ///< of one volume
};

Device deviceOf(std::string name, const Json &block)
{
    Device device;
    device.name = std::move(name);
    device.iops = number(block, "iops");
    device.throughput = number(block, "throughput");
    device.type = text(block, "volume_type", "gp2"); // Terraform's default for instances
    device.gb = number(block, "volume_size", 8);
    return device;
}

const model::PurchaseOption spotMarket{model::PurchaseModel::Spot, 1, model::Upfront::None, 1, {}};

std::string indexed(const char *name, std::size_t index)
{
    return std::string(name) + "[" + std::to_string(index) + "]";
}

/// Servers of one configuration.
struct Servers
{
    std::string type, os = "linux";
    double count = 1;
    double hours = units::hoursPerMonth; ///< of each
    bool monitoring = false, dedicated = false, ebsOptimized = false, unlimitedCredits = false;
    bool onHost = false; ///< the dedicated host is paid for, not the instance
    std::vector<Device> devices;
    std::string subResource; ///< "aws_launch_template.x"; empty = the resource itself
    std::optional<model::PurchaseOption> purchase;
};

bool isBurstable(const std::string &type)
{
    return type.starts_with("t2.") || type.starts_with("t3.") || type.starts_with("t3a.") || type.starts_with("t4g.");
}

/// t3 and later run in unlimited mode unless told otherwise; t2 only when asked.
bool unlimited(const std::string &type, const Json &configuration)
{
    const std::string stated = text(configuration, "credit_specification.cpu_credits");
    return isBurstable(type) && (stated.empty() ? !type.starts_with("t2.") : stated == "unlimited");
}

/// Generations that charge for EBS optimization; all later ones include it.
bool paysForEbsOptimization(const std::string &type)
{
    for (const char *family : {"c1.", "c3.", "g2.", "i2.", "m1.", "m2.", "m3.", "r3."}) {
        if (type.starts_with(family))
            return true;
    }
    return false;
}

void priceDevices(Sheet &sheet, const Servers &servers)
{
    for (const Device &device : servers.devices) {
        Sheet::Part part;
        part.billing = "ebs";
        part.parameters = {{"storage_type", device.type},
                           {"storage_gb", device.gb},
                           {"iops", device.iops},
                           {"throughput_mibps", device.throughput},
                           {"count", servers.count}};
        part.subResource = servers.subResource.empty() || device.name.empty() ? servers.subResource + device.name
                                                                              : servers.subResource + " > " + device.name;
        sheet.price(part);
    }
}

void priceServers(Sheet &sheet, const Servers &servers)
{
    const Json &usage = sheet.attributes().usage;
    const double hours = servers.hours * servers.count;
    if (servers.type.empty() && !servers.onHost)
        sheet.unpriced("Instance usage", "The attributes name no instance type.", hours, "hours", servers.subResource);
    if (!servers.type.empty()) {
        Sheet::Part part;
        part.billing = "ec2";
        part.parameters = {{"instance_type", servers.type}, {"operating_system", servers.os}, {"dedicated", servers.dedicated}};
        part.totals = {{planning::quantity::instanceHours, hours}};
        part.subResource = servers.subResource;
        part.purchase = servers.purchase;
        part.savingsPlanIsReserved = true;
        if (servers.unlimitedCredits)
            part.parameters["surplus_credit_hours"] =
                number(usage, "monthly_cpu_credit_hrs") * number(usage, "vcpu_count", vcpusOf(servers.type)) * servers.count;
        sheet.price(part);
    }
    if (servers.monitoring)
        sheet.bill("EC2 detailed monitoring", 7 * servers.count, "metrics", at("AmazonCloudWatch", "metrics.custom"), 1,
                   servers.subResource, "7 metrics × instances");
    if (servers.ebsOptimized && paysForEbsOptimization(servers.type))
        sheet.bill("EBS-optimized usage", hours, "hours", at("AmazonEC2", "ebs-optimized", servers.type), 1, servers.subResource,
                   "instances × hours");
    else if (servers.ebsOptimized && !isBurstable(servers.type) && !servers.type.empty())
        sheet.free("EBS-optimized usage", hours, "hours", servers.subResource);
    priceDevices(sheet, servers);
}

/// Resources that are known only by an earlier estimate's figures.
Servers serversOfFacts(const Json &facts)
{
    Servers servers;
    servers.type = text(facts, "instance_type");
    servers.os = lower(text(facts, "os", "linux")).starts_with("win") ? "windows" : "linux";
    servers.count = std::max(1.0, std::round(number(facts, "instance_hours", units::hoursPerMonth) / units::hoursPerMonth));
    for (const Json &volume : list(facts, "volumes_total_over_all_instances")) {
        Device device;
        device.name = text(volume, "device");
        const std::string words = text(volume, "type");
        device.type = words.substr(words.rfind(' ') == std::string::npos ? 0 : words.rfind(' ') + 1);
        device.gb = number(volume, "gb") / servers.count;
        device.iops = number(volume, "Provisioned IOPS") / servers.count;
        servers.devices.push_back(device);
    }
    return servers;
}

/// True when the resource's own arguments are not known and it was priced from the facts.
bool pricedFromFacts(Sheet &sheet)
{
    if (!sheet.attributes().tf.empty() || sheet.attributes().facts.empty())
        return false;
    priceServers(sheet, serversOfFacts(sheet.attributes().facts));
    return true;
}

/// Devices of a launch template: only those it maps.
void addMappings(const Json &launchTemplate, const char *name, std::vector<Device> &devices)
{
    std::size_t index = 0;
    for (const Device &known : devices)
        index += known.name.starts_with(name);
    for (const Json &mapping : list(launchTemplate, "block_device_mappings")) {
        if (const Json *ebs = member(mapping, "ebs"))
            devices.push_back(deviceOf(indexed(name, index++), ebs->is_array() && !ebs->empty() ? ebs->front() : *ebs));
    }
}

void addInstanceDevices(const Json &configuration, std::vector<Device> &devices)
{
    const auto roots = list(configuration, "root_block_device");
    devices.push_back(deviceOf("root_block_device", roots.empty() ? Json::object() : roots.front()));
    std::size_t index = 0;
    for (const Json &block : list(configuration, "ebs_block_device"))
        devices.push_back(deviceOf(indexed("ebs_block_device", index++), block));
}

void readTemplate(const Json &launchTemplate, Servers &servers)
{
    if (servers.type.empty())
        servers.type = text(launchTemplate, "instance_type");
    servers.monitoring = flag(launchTemplate, "monitoring.enabled");
    servers.dedicated = text(launchTemplate, "placement.tenancy") == "dedicated";
    servers.ebsOptimized = flag(launchTemplate, "ebs_optimized");
    servers.unlimitedCredits = unlimited(servers.type, launchTemplate);
    if (text(launchTemplate, "instance_market_options.market_type") == "spot")
        servers.purchase = spotMarket;
}

std::string operatingSystem(const Json &usage)
{
    return lower(text(usage, "operating_system", "linux"));
}

/// Size of a group: stated usage, else an attached scaling target, desired, minimum; at least one.
double groupSize(const Attributes &attributes, double desired, double minimum)
{
    const double stated = number(attributes.usage, "instances", desired > 0 ? desired : minimum);
    return std::max(1.0, stated);
}

/// Type of a mixed group: its first override.
std::string overrideType(const Json &policy)
{
    const auto overrides = list(policy, "launch_template.override");
    if (!overrides.empty())
        return text(overrides.front(), "instance_type");
    const auto values = list(policy, "launch_template.dynamic.override.for_each");
    return !values.empty() && values.front().is_string() ? values.front().get<std::string>() : std::string();
}

/// Reads the launch template that a block names, and what it maps.
void readNamedTemplate(const Attributes &attributes, const Json &owner, const char *path, const char *deviceName, Servers &servers)
{
    const std::string block = path;
    const std::string id = block == "launch_template" ? ".id" : ".launch_template_id",
                      name = block == "launch_template" ? ".name" : ".launch_template_name";
    const std::string named = text(owner, block + id, text(owner, block + name));
    const Json launchTemplate = attributes.referred(named, "aws_launch_template");
    servers.subResource = attributes.referredAddress(named, "aws_launch_template");
    readTemplate(launchTemplate, servers);
    addMappings(launchTemplate, deviceName, servers.devices);
}

/// A mixed group buys its base and a percentage of the rest on demand, the remainder on the spot market.
void priceMixedGroup(Sheet &sheet, Servers servers, const Json &policy)
{
    const double base = number(policy, "instances_distribution.on_demand_base_capacity");
    const double percentage = number(policy, "instances_distribution.on_demand_percentage_above_base_capacity", 100);
    const double all = servers.count;
    const double onDemand = std::min(all, base + std::ceil(std::max(0.0, all - base) * percentage / 100));
    if (const std::string type = overrideType(policy); !type.empty())
        servers.type = type;
    if (onDemand > 0) {
        servers.count = onDemand;
        priceServers(sheet, servers);
    }
    if (all > onDemand) {
        servers.count = all - onDemand;
        servers.purchase = spotMarket;
        priceServers(sheet, servers);
    }
}

} // namespace

void ec2Instance(Sheet &sheet)
{
    const Attributes &attributes = sheet.attributes();
    const Json &tf = attributes.tf;
    if (pricedFromFacts(sheet))
        return;
    Servers servers;
    servers.type = text(tf, "instance_type");
    Json launchTemplate = Json::object();
    if (has(tf, "launch_template"))
        launchTemplate = attributes.referred(text(tf, "launch_template.id", text(tf, "launch_template.name")), "aws_launch_template");
    readTemplate(launchTemplate, servers);
    servers.os = operatingSystem(attributes.usage);
    servers.hours = number(attributes.usage, "monthly_hrs", units::hoursPerMonth);
    servers.monitoring = flag(tf, "monitoring", servers.monitoring);
    servers.dedicated = text(tf, "tenancy", servers.dedicated ? "dedicated" : "default") == "dedicated";
    servers.ebsOptimized = flag(tf, "ebs_optimized", servers.ebsOptimized);
    servers.unlimitedCredits = unlimited(servers.type, has(tf, "credit_specification") ? tf : launchTemplate);
    servers.onHost = has(tf, "host_id") || text(tf, "tenancy") == "host";
    if (servers.onHost)
        servers.type.clear();
    if (attributes.terraformType == "aws_spot_instance_request" || text(tf, "instance_market_options.market_type") == "spot")
        servers.purchase = spotMarket;
    addInstanceDevices(tf, servers.devices);
    addMappings(launchTemplate, "ebs_block_device", servers.devices);
    priceServers(sheet, servers);
}

void autoScalingGroup(Sheet &sheet)
{
    const Attributes &attributes = sheet.attributes();
    const Json &tf = attributes.tf;
    if (pricedFromFacts(sheet))
        return;
    Servers servers;
    servers.count = groupSize(attributes, number(tf, "desired_capacity"), number(tf, "min_size"));
    servers.os = operatingSystem(attributes.usage);
    const Json *policy = member(tf, "mixed_instances_policy");
    if (const std::string name = text(tf, "launch_configuration"); !name.empty()) {
        const Json configuration = attributes.referred(name, "aws_launch_configuration");
        servers.subResource = attributes.referredAddress(name, "aws_launch_configuration");
        servers.type = text(configuration, "instance_type");
        servers.monitoring = flag(configuration, "enable_monitoring", true); // launch configurations switch it on by default
        servers.dedicated = text(configuration, "placement_tenancy") == "dedicated";
        servers.ebsOptimized = flag(configuration, "ebs_optimized");
        servers.unlimitedCredits = unlimited(servers.type, configuration);
        if (has(configuration, "spot_price"))
            servers.purchase = spotMarket;
        addInstanceDevices(configuration, servers.devices);
    } else {
        if (policy)
            readNamedTemplate(attributes, *policy, "launch_template.launch_template_specification", "block_device_mapping", servers);
        else
            readNamedTemplate(attributes, tf, "launch_template", "block_device_mapping", servers);
    }
    if (policy)
        priceMixedGroup(sheet, servers, *policy);
    else
        priceServers(sheet, servers);
}

void eksNodeGroup(Sheet &sheet)
{
    const Attributes &attributes = sheet.attributes();
    const Json &tf = attributes.tf;
    if (pricedFromFacts(sheet))
        return;
    Servers servers;
    servers.count = groupSize(attributes, number(tf, "scaling_config.desired_size"), number(tf, "scaling_config.min_size"));
    servers.os = operatingSystem(attributes.usage);
    const auto types = list(tf, "instance_types");
    if (!types.empty() && types.front().is_string())
        servers.type = types.front().get<std::string>();
    if (has(tf, "launch_template")) {
        readNamedTemplate(attributes, tf, "launch_template", "block_device_mapping", servers);
    } else {
        Device disk;
        disk.gb = number(tf, "disk_size", 20);
        servers.devices.push_back(disk);
        servers.unlimitedCredits = true;
    }
    if (servers.type.empty())
        servers.type = "t3.medium";
    servers.unlimitedCredits = servers.unlimitedCredits && isBurstable(servers.type);
    if (tf.contains("capacity_type") && text(tf, "capacity_type") == "SPOT")
        servers.purchase = spotMarket;
    priceServers(sheet, servers);
}

void eksCluster(Sheet &sheet)
{
    // End of standard support by Kubernetes version (Amazon EKS user guide, release calendar).
    static constexpr std::pair<double, const char *> ends[]{
        {1.23, "2023-10-11"}, {1.24, "2024-01-31"}, {1.25, "2024-05-01"}, {1.26, "2024-06-11"}, {1.27, "2024-07-24"}, {1.28, "2024-11-26"},
        {1.29, "2025-03-23"}, {1.30, "2025-07-23"}, {1.31, "2025-11-26"}, {1.32, "2026-03-23"}, {1.33, "2026-07-29"}, {1.34, "2026-12-02"}};
    const double version = number(sheet.attributes().tf, "version", 99);
    const auto info = sheet.book().info();
    const std::string today =
        info ? info->newestAsOf : std::string(); // the day of the newest price, so that an answer does not change by itself
    bool extended = version < ends[0].first;
    for (const auto &[known, end] : ends)
        extended = extended || (std::abs(known - version) < 0.001 && today > end);
    Charge cluster;
    cluster.component = extended ? "EKS cluster (extended support)" : "EKS cluster";
    cluster.quantity = units::hoursPerMonth;
    cluster.unit = "hours";
    cluster.price = {"AmazonEKS", "cluster.standard-support", sheet.region(), {}, {}, "on-demand"};
    cluster.formula = "730 h";
    if (extended) { // the price list states the surcharge only; both are billed for the same hours
        auto surcharge = cluster.price;
        surcharge.skuKind = "cluster.extended-support";
        const auto standard = sheet.book().find(cluster.price), extra = sheet.book().find(surcharge);
        if (standard && extra && standard->tiers.front().priceUsd > 0) {
            cluster.factor = 1 + extra->tiers.front().priceUsd / standard->tiers.front().priceUsd;
            cluster.formula = "730 h; standard fee plus the extended-support surcharge";
        }
    }
    sheet.charge(cluster);
}

namespace {

/// "1 vCPU", "1024" or 0.5 → vCPUs; "2 GB", "2048" → GB. Plain figures from 16 on are CPU units and MiB.
double taskSize(const Json &object, const char *path, double fallback)
{
    const double value = number(object, path, fallback);
    return value >= 16 ? value / 1024 : value;
}

} // namespace

void ecsService(Sheet &sheet)
{
    const Attributes &attributes = sheet.attributes();
    Sheet::Part part;
    part.billing = "fargate";
    if (attributes.tf.empty()) {
        part.parameters = {{"task_vcpu", number(attributes.facts, "Per vCPU per hour")},
                           {"task_memory_gib", number(attributes.facts, "Per GB per hour")}};
        part.totals = {{planning::quantity::instanceHours, units::hoursPerMonth}};
        sheet.price(part);
        return;
    }
    const Json task = attributes.referred(text(attributes.tf, "task_definition"), "aws_ecs_task_definition");
    const auto compatibilities = list(task, "requires_compatibilities");
    const bool fargate = text(attributes.tf, "launch_type") == "FARGATE" ||
                         std::find(compatibilities.begin(), compatibilities.end(), "FARGATE") != compatibilities.end();
    if (!fargate)
        return; // tasks on EC2 cost nothing beside their hosts
    const double scaled = attributes.scaledCapacity("DesiredCount");
    const double tasks = scaled >= 0 ? scaled : number(attributes.tf, "desired_count", 1);
    part.parameters = {{"task_vcpu", taskSize(task, "cpu", 0.25)},
                       {"task_memory_gib", taskSize(task, "memory", 0.5)},
                       {"ephemeral_gb", number(task, "ephemeral_storage.size_in_gib", 20)},
                       {"architecture", text(task, "runtime_platform.cpu_architecture", "x86_64")},
                       {"operating_system", text(task, "runtime_platform.operating_system_family", "LINUX")}};
    part.totals = {{planning::quantity::instanceHours, tasks * units::hoursPerMonth}};
    sheet.price(part);
}

void fargateProfile(Sheet &sheet)
{
    // A profile says nothing of its pods' size; one vCPU and one GB all month give the rates.
    Sheet::Part part;
    part.billing = "fargate";
    part.parameters = {{"task_vcpu", 1.0}, {"task_memory_gib", 1.0}};
    part.totals = {{planning::quantity::instanceHours, units::hoursPerMonth}};
    sheet.price(part);
}

void lambdaFunction(Sheet &sheet)
{
    const Attributes &attributes = sheet.attributes();
    const Json &tf = attributes.tf, &usage = attributes.usage;
    Sheet::Part part;
    part.billing = "lambda";
    if (tf.empty() && !attributes.facts.empty()) {
        double gbSeconds = 0;
        for (const auto &[name, value] : attributes.facts.items())
            gbSeconds += name.starts_with("Duration") && value.is_number() ? value.get<double>() : 0;
        const double requests = number(attributes.facts, "Requests") * 1e6;
        part.parameters = {{"memory_mb", requests > 0 ? gbSeconds / requests * 1024 : 0}, {"duration_ms", 1000.0}};
        part.totals = {{planning::quantity::requests, requests}};
        sheet.price(part);
        return;
    }
    const bool provisioned = attributes.terraformType == "aws_lambda_provisioned_concurrency_config";
    const auto architectures = list(tf, "architectures");
    const std::string architecture = !architectures.empty() && architectures.front().is_string() ? architectures.front().get<std::string>()
                                                                                                 : text(usage, "architecture", "x86_64");
    part.parameters = {{"memory_mb", number(tf, "memory_size", number(usage, "memory_mb", 128))},
                       {"duration_ms", number(usage, "request_duration_ms", has(usage, "monthly_requests") ? 1 : 0)},
                       {"architecture", architecture},
                       {"ephemeral_mb", number(tf, "ephemeral_storage.size", 512)}};
    if (provisioned) {
        part.parameters["provisioned_concurrency"] = number(tf, "provisioned_concurrent_executions");
        part.parameters["provisioned_hours"] = number(usage, "monthly_duration_hrs");
    }
    part.totals = {{planning::quantity::requests, number(usage, "monthly_requests")}};
    if (!has(usage, "monthly_requests"))
        part.rates = {"Requests", "Ephemeral storage", "Duration"};
    sheet.price(part);
}

void lightsailInstance(Sheet &sheet)
{
    // "small_win_2_0": size, Windows or not, generation; the tables hold the current generation.
    const std::string bundle = text(sheet.attributes().tf, "bundle_id");
    static constexpr std::pair<const char *, const char *> sizes[]{{"nano", "0.5"}, {"micro", "1"},   {"small", "2"},    {"medium", "4"},
                                                                   {"large", "8"},  {"xlarge", "16"}, {"2xlarge", "32"}, {"4xlarge", "64"}};
    const std::string size = bundle.substr(0, bundle.find('_'));
    for (const auto &[name, gigabytes] : sizes) {
        if (size != name)
            continue;
        Sheet::Part part;
        part.billing = "lightsail";
        part.parameters = {{"bundle", gigabytes}, {"operating_system", bundle.find("_win") != std::string::npos ? "Windows" : "Linux"}};
        part.totals = {{planning::quantity::instanceHours, units::hoursPerMonth}};
        sheet.price(part);
        return;
    }
    sheet.unpriced(std::string("Virtual server (") + (bundle.find("_win") != std::string::npos ? "Windows" : "Linux/UNIX") + ")",
                   "The bundle \"" + bundle + "\" is not in the price tables.", units::hoursPerMonth, "hours");
}

} // namespace headroom::estimate::resource
