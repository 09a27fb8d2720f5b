#include "offermap.h"

#include <algorithm>
#include <cctype>
#include <iterator>

namespace headroom::pricing {
namespace {

struct Member
{
    std::string_view title; ///< lower case, without blanks and slashes: titles and keys are the same then
    std::string OfferProduct::*member;
};

constexpr Member members[]{{"productfamily", &OfferProduct::family},
                           {"regioncode", &OfferProduct::region},
                           {"location", &OfferProduct::location},
                           {"usagetype", &OfferProduct::usageType},
                           {"operation", &OfferProduct::operation},
                           {"instancetype", &OfferProduct::instanceType},
                           {"operatingsystem", &OfferProduct::operatingSystem},
                           {"preinstalledsw", &OfferProduct::preInstalled},
                           {"licensemodel", &OfferProduct::license},
                           {"tenancy", &OfferProduct::tenancy},
                           {"capacitystatus", &OfferProduct::capacityStatus},
                           {"databaseengine", &OfferProduct::engine},
                           {"cacheengine", &OfferProduct::engine},
                           {"databaseedition", &OfferProduct::edition},
                           {"deploymentoption", &OfferProduct::deployment},
                           {"toregioncode", &OfferProduct::toRegion},
                           {"tolocation", &OfferProduct::toLocation}};

/// Locations by name, for files from before the attribute "Region Code" (AWS, "Regions and Zones").
constexpr std::pair<std::string_view, std::string_view> locations[]{{"US East (N. Virginia)", "us-east-1"},
                                                                    {"US East (Ohio)", "us-east-2"},
                                                                    {"US West (N. California)", "us-west-1"},
                                                                    {"US West (Oregon)", "us-west-2"},
                                                                    {"Africa (Cape Town)", "af-south-1"},
                                                                    {"Asia Pacific (Hong Kong)", "ap-east-1"},
                                                                    {"Asia Pacific (Hyderabad)", "ap-south-2"},
                                                                    {"Asia Pacific (Jakarta)", "ap-southeast-3"},
                                                                    {"Asia Pacific (Malaysia)", "ap-southeast-5"},
                                                                    {"Asia Pacific (Melbourne)", "ap-southeast-4"},
                                                                    {"Asia Pacific (Mumbai)", "ap-south-1"},
                                                                    {"Asia Pacific (Osaka)", "ap-northeast-3"},
                                                                    {"Asia Pacific (Seoul)", "ap-northeast-2"},
                                                                    {"Asia Pacific (Singapore)", "ap-southeast-1"},
                                                                    {"Asia Pacific (Sydney)", "ap-southeast-2"},
                                                                    {"Asia Pacific (Thailand)", "ap-southeast-7"},
                                                                    {"Asia Pacific (Tokyo)", "ap-northeast-1"},
                                                                    {"Canada (Central)", "ca-central-1"},
                                                                    {"Canada West (Calgary)", "ca-west-1"},
                                                                    {"EU (Frankfurt)", "eu-central-1"},
                                                                    {"EU (Ireland)", "eu-west-1"},
                                                                    {"EU (London)", "eu-west-2"},
                                                                    {"EU (Milan)", "eu-south-1"},
                                                                    {"EU (Paris)", "eu-west-3"},
                                                                    {"EU (Spain)", "eu-south-2"},
                                                                    {"EU (Stockholm)", "eu-north-1"},
                                                                    {"EU (Zurich)", "eu-central-2"},
                                                                    {"Europe (Frankfurt)", "eu-central-1"},
                                                                    {"Europe (Ireland)", "eu-west-1"},
                                                                    {"Europe (London)", "eu-west-2"},
                                                                    {"Europe (Milan)", "eu-south-1"},
                                                                    {"Europe (Paris)", "eu-west-3"},
                                                                    {"Europe (Spain)", "eu-south-2"},
                                                                    {"Europe (Stockholm)", "eu-north-1"},
                                                                    {"Europe (Zurich)", "eu-central-2"},
                                                                    {"Israel (Tel Aviv)", "il-central-1"},
                                                                    {"Mexico (Central)", "mx-central-1"},
                                                                    {"Middle East (Bahrain)", "me-south-1"},
                                                                    {"Middle East (UAE)", "me-central-1"},
                                                                    {"South America (Sao Paulo)", "sa-east-1"}};

std::string regionAt(std::string_view location)
{
    const auto *it = std::find_if(std::begin(locations), std::end(locations), [&](const auto &entry) { return entry.first == location; });
    return it == std::end(locations) ? std::string() : std::string(it->second);
}

/// "EUW3-BoxUsage:c5.xlarge" → "BoxUsage:c5.xlarge". Outside us-east-1 the usage type begins with the region's short name.
std::string_view withoutRegion(std::string_view usage)
{
    const auto dash = usage.find('-');
    if (dash == std::string_view::npos || dash < 2 || dash > 4)
        return usage;
    const std::string_view prefix = usage.substr(0, dash);
    const bool letters = std::all_of(prefix.begin(), prefix.end() - 1, [](unsigned char c) { return std::isupper(c); });
    const bool shortName = prefix == "EU" || (letters && std::isdigit(static_cast<unsigned char>(prefix.back())));
    return shortName ? usage.substr(dash + 1) : usage;
}

/// One usage type and the price it is. A usage that ends in ":" takes what follows as the row's name.
struct Rule
{
    std::string_view offer, usage;
    std::string_view operation; ///< empty = any
    std::string_view service, kind, unit;
    double factor = 1;
    double tierFrom = 0;
    std::string_view engine = {}; ///< of the row
};

constexpr Rule rules[]{
    // Block storage and NAT stand in the offer of EC2.
    {"AmazonEC2", "EBS:VolumeUsage.gp2", "", "AmazonEBS", "gp2.storage", "GB-month"},
    {"AmazonEC2", "EBS:VolumeUsage.gp3", "", "AmazonEBS", "gp3.storage", "GB-month"},
    {"AmazonEC2", "EBS:VolumeUsage.piops", "", "AmazonEBS", "io1.storage", "GB-month"},
    {"AmazonEC2", "EBS:VolumeUsage.io2", "", "AmazonEBS", "io2.storage", "GB-month"},
    {"AmazonEC2", "EBS:VolumeUsage.st1", "", "AmazonEBS", "st1.storage", "GB-month"},
    {"AmazonEC2", "EBS:VolumeUsage.sc1", "", "AmazonEBS", "sc1.storage", "GB-month"},
    {"AmazonEC2", "EBS:VolumeUsage", "", "AmazonEBS", "standard.storage", "GB-month"},
    {"AmazonEC2", "EBS:VolumeIOUsage", "", "AmazonEBS", "standard.io", "request"},
    {"AmazonEC2", "EBS:VolumeP-IOPS.gp3", "", "AmazonEBS", "gp3.iops", "IOPS-month"},
    {"AmazonEC2", "EBS:VolumeP-IOPS.piops", "", "AmazonEBS", "io1.iops", "IOPS-month"},
    {"AmazonEC2", "EBS:VolumeP-IOPS.io2", "", "AmazonEBS", "io2.iops", "IOPS-month", 1, 0},
    {"AmazonEC2", "EBS:VolumeP-IOPS.io2.tier2", "", "AmazonEBS", "io2.iops", "IOPS-month", 1, 32000},
    {"AmazonEC2", "EBS:VolumeP-IOPS.io2.tier3", "", "AmazonEBS", "io2.iops", "IOPS-month", 1, 64000},
    {"AmazonEC2", "EBS:VolumeP-Throughput.gp3", "", "AmazonEBS", "gp3.throughput", "MiBps-month", 1.0 / 1024},
    {"AmazonEC2", "EBS:SnapshotUsage", "", "AmazonEBS", "snapshot.storage", "GB-month"},
    {"AmazonEC2", "EBSOptimized:", "", "AmazonEC2", "ebs-optimized", "hour"},
    {"AmazonEC2", "NatGateway-Hours", "", "AmazonVPC", "nat-gateway.hour", "hour"},
    {"AmazonEC2", "NatGateway-Bytes", "", "AmazonVPC", "nat-gateway.data", "GB"},
    {"AmazonVPC", "PublicIPv4:InUseAddress", "", "AmazonVPC", "public-ipv4.in-use", "hour"},
    {"AmazonVPC", "PublicIPv4:IdleAddress", "", "AmazonVPC", "public-ipv4.idle", "hour"},
    {"AmazonVPC", "VPN-Usage-Hours:ipsec.1", "", "AmazonVPC", "site-to-site-vpn.connection", "hour"},
    {"AmazonVPC", "ClientVPN-ConnectionHours", "", "AmazonVPC", "client-vpn.connection", "hour"},
    {"AmazonVPC", "ClientVPN-EndpointHours", "", "AmazonVPC", "client-vpn.endpoint-association", "hour"},
    {"AmazonVPC", "VpcEndpoint-Hours", "", "AmazonVPC", "vpc-endpoint.interface.hour", "hour"},
    {"AmazonVPC", "VpcEndpoint-Bytes", "", "AmazonVPC", "vpc-endpoint.interface.data", "GB"},
    {"AmazonVPC", "TransitGateway-Hours", "", "AmazonVPC", "transit-gateway.vpc-attachment", "hour"},
    {"AmazonVPC", "TransitGateway-Bytes", "", "AmazonVPC", "transit-gateway.data", "GB"},
    {"AWSELB", "LoadBalancerUsage", "LoadBalancing", "AWSELB", "clb.hour", "hour"},
    {"AWSELB", "LoadBalancerUsage", "LoadBalancing:Application", "AWSELB", "alb.hour", "hour"},
    {"AWSELB", "LoadBalancerUsage", "LoadBalancing:Network", "AWSELB", "nlb.hour", "hour"},
    {"AWSELB", "DataProcessing-Bytes", "LoadBalancing", "AWSELB", "clb.data", "GB"},
    {"AWSELB", "LCUUsage", "LoadBalancing:Application", "AWSELB", "alb.lcu", "LCU-hour"},
    {"AWSELB", "LCUUsage", "LoadBalancing:Network", "AWSELB", "nlb.lcu", "NLCU-hour"},
    {"AWSDataTransfer", "DataTransfer-Out-Bytes", "", "AWSDataTransfer", "internet.out", "GB"},
    {"AWSDataTransfer", "DataTransfer-Regional-Bytes", "", "AWSDataTransfer", "inter-az.each-direction", "GB"},
    {"AmazonRDS", "RDS:GP2-Storage", "", "AmazonRDS", "storage.gp2.single-az", "GB-month"},
    {"AmazonRDS", "RDS:Multi-AZ-GP2-Storage", "", "AmazonRDS", "storage.gp2.multi-az", "GB-month"},
    {"AmazonRDS", "RDS:GP3-Storage", "", "AmazonRDS", "storage.gp3.single-az", "GB-month"},
    {"AmazonRDS", "RDS:Multi-AZ-GP3-Storage", "", "AmazonRDS", "storage.gp3.multi-az", "GB-month"},
    {"AmazonRDS", "RDS:PIOPS-Storage", "", "AmazonRDS", "storage.io1.single-az", "GB-month"},
    {"AmazonRDS", "RDS:Multi-AZ-PIOPS-Storage", "", "AmazonRDS", "storage.io1.multi-az", "GB-month"},
    {"AmazonRDS", "RDS:PIOPS-Storage-IO2", "", "AmazonRDS", "storage.io2.single-az", "GB-month"},
    {"AmazonRDS", "RDS:Multi-AZ-PIOPS-Storage-IO2", "", "AmazonRDS", "storage.io2.multi-az", "GB-month"},
    {"AmazonRDS", "RDS:StorageUsage", "", "AmazonRDS", "storage.magnetic.single-az", "GB-month"},
    {"AmazonRDS", "RDS:Multi-AZ-StorageUsage", "", "AmazonRDS", "storage.magnetic.multi-az", "GB-month"},
    {"AmazonRDS", "RDS:PIOPS", "", "AmazonRDS", "iops.io1.single-az", "IOPS-month"},
    {"AmazonRDS", "RDS:Multi-AZ-PIOPS", "", "AmazonRDS", "iops.io1.multi-az", "IOPS-month"},
    {"AmazonRDS", "RDS:PIOPS-IO2", "", "AmazonRDS", "iops.io2.single-az", "IOPS-month"},
    {"AmazonRDS", "RDS:Multi-AZ-PIOPS-IO2", "", "AmazonRDS", "iops.io2.multi-az", "IOPS-month"},
    {"AmazonRDS", "RDS:GP3-PIOPS", "", "AmazonRDS", "iops.gp3.single-az", "IOPS-month"},
    {"AmazonRDS", "RDS:Multi-AZ-GP3-PIOPS", "", "AmazonRDS", "iops.gp3.multi-az", "IOPS-month"},
    {"AmazonRDS", "RDS:GP3-Throughput", "", "AmazonRDS", "throughput.gp3.single-az", "MBps-month"},
    {"AmazonRDS", "RDS:Multi-AZ-GP3-Throughput", "", "AmazonRDS", "throughput.gp3.multi-az", "MBps-month"},
    {"AmazonRDS", "RDS:StorageIOUsage", "", "AmazonRDS", "io.magnetic", "request"},
    {"AmazonRDS", "RDS:ChargedBackupUsage", "", "AmazonRDS", "backup.storage", "GB-month"},
    {"AmazonRDS", "Aurora:StorageUsage", "", "AmazonRDS", "aurora.storage.standard", "GB-month", 1, 0, "Aurora"},
    {"AmazonRDS", "Aurora:StorageIOUsage", "", "AmazonRDS", "aurora.io", "request", 1, 0, "Aurora"},
    {"AmazonES", "ES:GP2-Storage", "", "AmazonOpenSearch", "storage.gp2", "GB-month"},
    {"AmazonES", "ES:GP3-Storage", "", "AmazonOpenSearch", "storage.gp3", "GB-month"},
    {"AmazonES", "ES:GP3-PIOPS", "", "AmazonOpenSearch", "iops.gp3", "IOPS-month"},
    {"AmazonES", "ES:GP3-Provisioned-Throughput", "", "AmazonOpenSearch", "throughput.gp3", "MiBps-month"},
    {"AmazonES", "ES:PIOPS-Storage", "", "AmazonOpenSearch", "storage.io1", "GB-month"},
    {"AmazonES", "ES:PIOPS", "", "AmazonOpenSearch", "iops.io1", "IOPS-month"},
    {"AmazonES", "ES:Magnetic-Storage", "", "AmazonOpenSearch", "storage.magnetic", "GB-month"},
    {"AmazonS3", "TimedStorage-ByteHrs", "", "AmazonS3", "standard.storage", "GB-month"},
    {"AmazonS3", "TimedStorage-SIA-ByteHrs", "", "AmazonS3", "standard-ia.storage", "GB-month"},
    {"AmazonS3", "TimedStorage-ZIA-ByteHrs", "", "AmazonS3", "onezone-ia.storage", "GB-month"},
    {"AmazonS3", "TimedStorage-GIR-ByteHrs", "", "AmazonS3", "glacier-ir.storage", "GB-month"},
    {"AmazonS3", "TimedStorage-GlacierByteHrs", "", "AmazonS3", "glacier-flexible.storage", "GB-month"},
    {"AmazonS3", "TimedStorage-GDA-ByteHrs", "", "AmazonS3", "deep-archive.storage", "GB-month"},
    {"AmazonS3", "TimedStorage-INT-FA-ByteHrs", "", "AmazonS3", "intelligent-tiering.frequent", "GB-month"},
    {"AmazonS3", "TimedStorage-INT-IA-ByteHrs", "", "AmazonS3", "intelligent-tiering.infrequent", "GB-month"},
    {"AmazonS3", "TimedStorage-INT-AIA-ByteHrs", "", "AmazonS3", "intelligent-tiering.archive-instant", "GB-month"},
    {"AmazonS3", "Monitoring-Automation-INT", "", "AmazonS3", "intelligent-tiering.monitoring", "object-month"},
    {"AmazonS3", "Requests-Tier1", "", "AmazonS3", "standard.requests-put", "request"},
    {"AmazonS3", "Requests-Tier2", "", "AmazonS3", "standard.requests-get", "request"},
    {"AmazonS3", "Requests-SIA-Tier1", "", "AmazonS3", "standard-ia.requests-put", "request"},
    {"AmazonS3", "Requests-SIA-Tier2", "", "AmazonS3", "standard-ia.requests-get", "request"},
    {"AmazonS3", "Requests-ZIA-Tier1", "", "AmazonS3", "onezone-ia.requests-put", "request"},
    {"AmazonS3", "Requests-ZIA-Tier2", "", "AmazonS3", "onezone-ia.requests-get", "request"},
    {"AmazonS3", "Requests-GIR-Tier1", "", "AmazonS3", "glacier-ir.requests-put", "request"},
    {"AmazonS3", "Requests-GIR-Tier2", "", "AmazonS3", "glacier-ir.requests-get", "request"},
    {"AmazonS3", "Retrieval-SIA", "", "AmazonS3", "standard-ia.retrieval", "GB"},
    {"AmazonS3", "Retrieval-ZIA", "", "AmazonS3", "onezone-ia.retrieval", "GB"},
    {"AmazonS3", "Retrieval-GIR", "", "AmazonS3", "glacier-ir.retrieval", "GB"},
    {"AmazonS3", "TagStorage-TagHrs", "", "AmazonS3", "tags", "tag-month"},
    {"AWSLambda", "Request", "", "AWSLambda", "requests.x86", "request"},
    {"AWSLambda", "Request-ARM", "", "AWSLambda", "requests.arm", "request"},
    {"AWSLambda", "Lambda-GB-Second", "", "AWSLambda", "duration.x86", "GB-second"},
    {"AWSLambda", "Lambda-GB-Second-ARM", "", "AWSLambda", "duration.arm", "GB-second"},
    {"AWSLambda", "Lambda-Provisioned-GB-Second", "", "AWSLambda", "duration-provisioned.x86", "GB-second"},
    {"AWSLambda", "Lambda-Provisioned-GB-Second-ARM", "", "AWSLambda", "duration-provisioned.arm", "GB-second"},
    {"AWSLambda", "Lambda-Provisioned-Concurrency", "", "AWSLambda", "provisioned-concurrency.x86", "GB-second"},
    {"AWSLambda", "Lambda-Provisioned-Concurrency-ARM", "", "AWSLambda", "provisioned-concurrency.arm", "GB-second"},
    {"AWSLambda", "Lambda-Storage-GB-Second", "", "AWSLambda", "ephemeral-storage", "GB-second"},
    {"AmazonDynamoDB", "ReadRequestUnits", "", "AmazonDynamoDB", "on-demand.read", "RRU"},
    {"AmazonDynamoDB", "WriteRequestUnits", "", "AmazonDynamoDB", "on-demand.write", "WRU"},
    {"AmazonDynamoDB", "ReplWriteRequestUnits", "", "AmazonDynamoDB", "global-table.on-demand.write", "rWRU"},
    {"AmazonDynamoDB", "ReadCapacityUnit-Hrs", "", "AmazonDynamoDB", "provisioned.read", "RCU-hour"},
    {"AmazonDynamoDB", "WriteCapacityUnit-Hrs", "", "AmazonDynamoDB", "provisioned.write", "WCU-hour"},
    {"AmazonDynamoDB", "TimedStorage-ByteHrs", "", "AmazonDynamoDB", "storage.standard", "GB-month"},
    {"AmazonDynamoDB", "IA-TimedStorage-ByteHrs", "", "AmazonDynamoDB", "storage.standard-ia", "GB-month"},
    {"AmazonDynamoDB", "TimedPITRStorage-ByteHrs", "", "AmazonDynamoDB", "backup.pitr", "GB-month"},
    {"AmazonDynamoDB", "TimedBackupStorage-ByteHrs", "", "AmazonDynamoDB", "backup.on-demand", "GB-month"},
    {"AmazonDynamoDB", "RestoreDataSize-Bytes", "", "AmazonDynamoDB", "restore", "GB"},
    {"AmazonDynamoDB", "Streams-Requests", "", "AmazonDynamoDB", "streams.read", "request"},
    {"AWSQueueService", "Requests-Tier1", "", "AWSQueueService", "sqs.standard.requests", "request"},
    {"AWSQueueService", "Requests-FIFO-Tier1", "", "AWSQueueService", "sqs.fifo.requests", "request"},
    {"AmazonCloudWatch", "CW:MetricMonitorUsage", "", "AmazonCloudWatch", "metrics.custom", "metric-month"},
    {"AmazonCloudWatch", "CW:AlarmMonitorUsage", "", "AmazonCloudWatch", "alarm.standard", "alarm-month"},
    {"AmazonCloudWatch", "CW:HighResAlarmMonitorUsage", "", "AmazonCloudWatch", "alarm.high-resolution", "alarm-month"},
    {"AmazonCloudWatch", "CW:Requests", "", "AmazonCloudWatch", "api.request", "request"},
    {"AmazonCloudWatch", "DataProcessing-Bytes", "PutLogEvents", "AmazonCloudWatch", "logs.ingest.standard", "GB"},
    {"AmazonCloudWatch", "TimedStorage-ByteHrs", "", "AmazonCloudWatch", "logs.storage", "GB-month"},
    {"AmazonCloudWatch", "DataScanned-Bytes", "", "AmazonCloudWatch", "logs.insights-query", "GB-scanned"},
    {"AmazonEKS", "AmazonEKS-Hours:perCluster", "", "AmazonEKS", "cluster.standard-support", "hour"},
    {"AmazonECS", "Fargate-vCPU-Hours:perCPU", "", "AWSFargate", "vcpu.linux-x86", "vCPU-hour", 1, 0, "Linux x86"},
    {"AmazonECS", "Fargate-GB-Hours", "", "AWSFargate", "memory.linux-x86", "GB-hour", 1, 0, "Linux x86"},
    {"AmazonECS", "Fargate-ARM-vCPU-Hours:perCPU", "", "AWSFargate", "vcpu.linux-arm", "vCPU-hour", 1, 0, "Linux ARM"},
    {"AmazonECS", "Fargate-ARM-GB-Hours", "", "AWSFargate", "memory.linux-arm", "GB-hour", 1, 0, "Linux ARM"},
    {"AmazonECS", "Fargate-EphemeralStorage-GB-Hours", "", "AWSFargate", "ephemeral-storage", "GB-hour"},
    {"AmazonEFS", "TimedStorage-ByteHrs", "", "AmazonEFS", "standard.storage", "GB-month"},
    {"AmazonEFS", "ProvisionedTP-MiBpsHrs", "", "AmazonEFS", "throughput.provisioned", "MBps-month"},
    {"AmazonECR", "TimedStorage-ByteHrs", "", "AmazonECR", "storage", "GB-month"},
    {"AWSSecretsManager", "AWSSecretsManager-Secrets", "", "AWSSecretsManager", "secret", "secret-month"},
    {"AWSSecretsManager", "AWSSecretsManagerAPIRequest", "", "AWSSecretsManager", "api.request", "request"},
};

std::optional<OfferTarget> target(const OfferProduct &product, std::string_view service, std::string_view kind, std::string_view name,
                                  std::string_view engine, std::string_view unit)
{
    OfferTarget result;
    result.row.service = service;
    result.row.skuKind = kind;
    result.row.name = name;
    result.row.region = product.region.empty() ? regionAt(product.location) : product.region;
    result.row.osOrEngine = engine;
    result.row.unit = unit;
    if (result.row.region.empty() || result.row.name.empty())
        return std::nullopt;
    return result;
}

bool isOne(const std::string &value, std::string_view one)
{
    return value.empty() || value == one;
}

/// Servers as one rents them: shared or dedicated hardware, no software of others on them, not a reservation of capacity.
std::optional<OfferTarget> instance(const OfferProduct &product, std::string_view usage)
{
    const bool dedicated = usage.starts_with("DedicatedUsage");
    if ((!usage.starts_with("BoxUsage") && !dedicated) || !isOne(product.preInstalled, "NA") || !isOne(product.capacityStatus, "Used"))
        return std::nullopt;
    std::string engine = product.operatingSystem;
    if (engine == "Windows")
        engine = product.license.starts_with("Bring") ? std::string() : "Windows (license included)";
    if (engine != "Linux" && engine != "RHEL" && engine != "SUSE" && !engine.starts_with("Windows"))
        return std::nullopt;
    return target(product, "AmazonEC2", dedicated ? "instance.dedicated" : "instance", product.instanceType, engine, "hour");
}

std::string databaseEngine(const OfferProduct &product)
{
    if (product.engine == "SQL Server" || product.engine == "Oracle") {
        if (product.license.starts_with("Bring"))
            return {};
        return product.engine + " " + product.edition + " (license included)";
    }
    return product.engine;
}

std::optional<OfferTarget> database(const OfferProduct &product, std::string_view usage)
{
    const std::string engine = databaseEngine(product);
    const bool aurora = engine.starts_with("Aurora");
    const auto colon = usage.find(':');
    const std::string_view how = usage.substr(0, colon);
    std::string kind;
    if (how == "InstanceUsage")
        kind = aurora ? "instance.aurora-standard" : "instance.single-az";
    else if (how == "InstanceUsageIOOptimized")
        kind = "instance.aurora-io-optimized";
    else if (how == "Multi-AZUsage")
        kind = "instance.multi-az";
    else if (how == "Multi-AZClusterUsage")
        kind = "instance.multi-az-cluster";
    else if (how.starts_with("Aurora:ServerlessV2") || usage.starts_with("Aurora:ServerlessV2"))
        return target(product, "AmazonRDS",
                      usage.find("IOOptimized") != std::string_view::npos ? "aurora.serverless-v2.io-optimized" : "aurora.serverless-v2",
                      usage, engine, "ACU-hour");
    else
        return std::nullopt;
    if (engine.empty())
        return std::nullopt;
    return target(product, "AmazonRDS", kind, product.instanceType, engine, "hour");
}

std::optional<OfferTarget> cacheNode(const OfferProduct &product, std::string_view usage)
{
    if (!usage.starts_with("NodeUsage:"))
        return std::nullopt;
    const std::string engine = product.engine == "Redis" ? "Redis OSS" : product.engine;
    const bool tiering = product.instanceType.find("gd.") != std::string::npos;
    return target(product, "AmazonElastiCache", tiering ? "instance.data-tiering" : "instance", product.instanceType, engine, "hour");
}

std::optional<OfferTarget> searchNode(const OfferProduct &product, std::string_view usage)
{
    if (!usage.starts_with("ESInstance:"))
        return std::nullopt;
    const std::string type =
        product.instanceType.ends_with(".search") ? product.instanceType : std::string(usage.substr(usage.find(':') + 1)) + ".search";
    return target(product, "AmazonOpenSearch", "instance", type, "OpenSearch", "hour");
}

std::optional<OfferTarget> transferBetweenRegions(const OfferProduct &product, std::string_view usage)
{
    if (!usage.ends_with("-AWS-Out-Bytes"))
        return std::nullopt;
    const std::string to = product.toRegion.empty() ? regionAt(product.toLocation) : product.toRegion;
    if (to.empty())
        return std::nullopt;
    return target(product, "AWSDataTransfer", "inter-region.out", "to " + to, {}, "GB");
}

} // namespace

std::string OfferProduct::*offerMember(std::string_view title)
{
    std::string plain;
    for (const unsigned char c : title) {
        if (c != ' ' && c != '/')
            plain += char(std::tolower(c));
    }
    const auto *it = std::find_if(std::begin(members), std::end(members), [&](const Member &one) { return one.title == plain; });
    return it == std::end(members) ? nullptr : it->member;
}

std::optional<OfferTarget> targetOf(const OfferProduct &product)
{
    const std::string_view usage = withoutRegion(product.usageType);
    if (product.offer == "AmazonEC2") {
        if (auto found = instance(product, usage))
            return found;
    } else if (product.offer == "AmazonRDS") {
        if (auto found = database(product, usage))
            return found;
    } else if (product.offer == "AmazonElastiCache") {
        return cacheNode(product, usage);
    } else if (product.offer == "AmazonES") {
        if (auto found = searchNode(product, usage))
            return found;
    } else if (product.offer == "AWSDataTransfer") {
        if (auto found = transferBetweenRegions(product, usage))
            return found;
    }
    for (const Rule &rule : rules) {
        const bool named = rule.usage.ends_with(':');
        if (rule.offer != product.offer || (named ? !usage.starts_with(rule.usage) : usage != rule.usage) ||
            (!rule.operation.empty() && rule.operation != product.operation))
            continue;
        auto found = target(product, rule.service, rule.kind, named ? usage.substr(rule.usage.size()) : usage, rule.engine, rule.unit);
        if (found) {
            found->factor = rule.factor;
            found->tierFrom = rule.tierFrom;
        }
        return found;
    }
    return std::nullopt;
}

} // namespace headroom::pricing
