#include "../billing/parts.h"
#include "sheet.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace headroom::estimate::resource {
namespace {

std::string volumeType(const Json &tf)
{
    const std::string stated = text(tf, "storage_type");
    return !stated.empty() ? stated : has(tf, "iops") ? "io1" : "gp2"; // Terraform's defaults
}

/// Performance Insights keeps a week for free; longer retention is billed by vCPU, calls of its API by request.
void performanceInsights(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    if (!flag(tf, "performance_insights_enabled"))
        return;
    const std::string type = text(tf, "instance_class");
    if (number(tf, "performance_insights_retention_period", 7) > 7)
        sheet.bill("Performance Insights Long Term Retention (" + type + ")", vcpusOf(type), "vCPU-month",
                   at("AmazonRDS", "performance-insights.long-term", type.substr(0, type.rfind('.'))), 1, {}, "vCPUs of the instance");
    if (has(usage, "monthly_additional_performance_insights_requests"))
        sheet.bill("Performance Insights API", number(usage, "monthly_additional_performance_insights_requests") / 1000, "1000 requests",
                   at("AmazonRDS", "performance-insights.api"), 1000);
}

Sheet::Part rdsPart(const Sheet &sheet)
{
    const Attributes &attributes = sheet.attributes();
    const Json &tf = attributes.tf, &facts = attributes.facts;
    Sheet::Part part;
    part.billing = "rds";
    if (tf.empty()) {
        const auto volumes = list(facts, "volumes_total_over_all_instances");
        const Json volume = volumes.empty() ? Json::object() : volumes.front();
        const std::string words = text(volume, "type", "gp2");
        part.parameters = {{"instance_type", text(facts, "instance_type")},
                           {"engine", text(facts, "engine", "mysql")},
                           {"deployment", lower(text(facts, "deployment", "Single-AZ"))},
                           {"storage_type", words.substr(words.rfind(' ') == std::string::npos ? 0 : words.rfind(' ') + 1)},
                           {"storage_gb", number(volume, "gb", 20)},
                           {"iops", number(volume, "Provisioned IOPS")}};
        part.rates = {"Additional backup storage"};
        return part;
    }
    const std::string type = volumeType(tf);
    double gb = number(tf, "allocated_storage", 20), iops = number(tf, "iops");
    if (type == "io1" || type == "io2") { // smallest volume that can be provisioned
        gb = std::max(gb, 100.0);
        iops = std::max(iops, 1000.0);
    }
    // A replica says neither engine nor size: its source's hold.
    const Json source =
        has(tf, "replicate_source_db") ? attributes.referred(text(tf, "replicate_source_db"), "aws_db_instance") : Json::object();
    gb = std::max(gb, number(source, "allocated_storage"));
    part.parameters = {{"instance_type", text(tf, "instance_class")},
                       {"engine", text(tf, "engine", text(source, "engine", "mysql"))},
                       {"deployment", flag(tf, "multi_az") ? "multi-az" : "single-az"},
                       {"storage_type", type == "standard" ? "magnetic" : type},
                       {"storage_gb", gb},
                       {"iops", iops},
                       {"throughput_mibps", number(tf, "storage_throughput")},
                       {"backup_gb", number(attributes.usage, "additional_backup_storage_gb")}};
    if (number(tf, "backup_retention_period") > 0)
        part.rates = {"Additional backup storage"};
    if (type == "standard")
        part.totals = {{planning::quantity::readIo, number(attributes.usage, "monthly_standard_io_requests")}};
    return part;
}

/// A major version and the day from which extended support is charged (Amazon RDS and Aurora user guides, release calendars).
struct Support
{
    std::string_view engine, version;
    const char *chargedFrom;
};

constexpr Support supports[]{{"mysql", "5.6", "2024-03-01"},
                             {"mysql", "5.7", "2024-03-01"},
                             {"mysql", "8.0", "2026-08-01"},
                             {"aurora", "5.6", "2024-12-01"},
                             {"aurora", "5.7", "2024-12-01"},
                             {"aurora-mysql", "5.6", "2024-12-01"},
                             {"aurora-mysql", "5.7", "2024-12-01"},
                             {"postgres", "9", "2024-04-01"},
                             {"postgres", "10", "2024-04-01"},
                             {"postgres", "11", "2024-04-01"},
                             {"postgres", "12", "2025-03-01"},
                             {"postgres", "13", "2026-03-01"},
                             {"aurora-postgresql", "9", "2024-04-01"},
                             {"aurora-postgresql", "10", "2024-04-01"},
                             {"aurora-postgresql", "11", "2024-04-01"},
                             {"aurora-postgresql", "12", "2025-03-01"},
                             {"aurora-postgresql", "13", "2026-03-01"}};

/// Past its standard support a version pays by vCPU hour, standbys too; from the third year on twice as much. The day is that of the
/// newest price, so that an answer does not change by itself.
void extendedSupport(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf;
    const std::string engine = lower(text(tf, "engine")), version = text(tf, "engine_version");
    const std::string type = text(tf, "instance_class");
    const auto *support = std::find_if(std::begin(supports), std::end(supports), [&](const Support &one) {
        return one.engine == engine && (version == one.version || version.starts_with(std::string(one.version) + "."));
    });
    const auto info = sheet.book().info();
    if (support == std::end(supports) || type == "db.serverless" || text(tf, "engine_lifecycle_support").ends_with("disabled") || !info ||
        info->newestAsOf < support->chargedFrom)
        return;
    const auto day = [](const std::string &date) { // enough to tell whole years
        return std::stoi(date.substr(0, 4)) * 372 + std::stoi(date.substr(5, 2)) * 31 + std::stoi(date.substr(8, 2));
    };
    const int year = std::clamp(1 + (day(info->newestAsOf) - day(support->chargedFrom)) / 372, 1, 3);
    const double instances = flag(tf, "multi_az") ? 2 : 1;
    sheet.bill("Extended support (year " + std::to_string(year) + ")", instances * vcpusOf(type) * units::hoursPerMonth, "vCPU-hours",
               at("AmazonRDS", year < 3 ? "extended-support.year-1-2" : "extended-support.year-3"), 1, {}, "vCPUs × instances × 730 h");
}

} // namespace

void rdsInstance(Sheet &sheet)
{
    sheet.price(rdsPart(sheet));
    performanceInsights(sheet);
    extendedSupport(sheet);
}

void auroraCluster(Sheet &sheet)
{
    const Attributes &attributes = sheet.attributes();
    const Json &tf = attributes.tf, &usage = attributes.usage;
    const std::string engine = lower(text(tf, "engine", "aurora-mysql"));
    const bool postgres = engine.find("postgres") != std::string::npos;
    const bool optimized = text(tf, "storage_type") == "aurora-iopt1";
    const double retention = number(tf, "backup_retention_period", 1);
    const auto price = [&](const char *component, double quantity, const char *unit, const char *kind, const char *engineName,
                           double priceUnits) { sheet.bill(component, quantity, unit, at("AmazonRDS", kind, {}, engineName), priceUnits); };
    const char *engineColumn = postgres ? "Aurora PostgreSQL" : "Aurora MySQL";
    if (text(tf, "engine_mode") == "serverless") {
        sheet.bill("Aurora serverless", number(usage, "capacity_units_per_hr") * units::hoursPerMonth, "ACU-hours",
                   at("AmazonRDS", "aurora.serverless-v1", {}, postgres ? "Aurora PostgreSQL" : "Aurora MySQL"), 1, {},
                   "capacity units × 730 h");
    }
    const double requests = (number(usage, "read_requests_per_sec") + number(usage, "write_requests_per_sec")) * units::secondsPerMonth;
    if (optimized) {
        price("Storage", number(usage, "storage_gb"), "GB", "aurora.storage.io-optimized", engineColumn, 1);
    } else {
        price("Storage", number(usage, "storage_gb"), "GB", "aurora.storage.standard", "Aurora", 1);
        price("I/O requests", requests / million, "1M requests", "aurora.io", "Aurora", million);
    }
    if (retention > 1) // one day of backups is free
        price("Backup storage", number(usage, "backup_snapshot_size_gb") * (retention - 1), "GB", "aurora.backup.storage", engineColumn, 1);
    if (!postgres) {
        const double records = number(usage, "average_statements_per_hr") * units::hoursPerMonth *
                               number(usage, "change_records_per_statement") * number(usage, "backtrack_window_hrs");
        if (const auto row = sheet.book().find({"AmazonRDS", "aurora.backtrack", sheet.region(), {}, {}, "on-demand"}); row || records > 0)
            price("Backtrack", records / million, "1M change-records", "aurora.backtrack", "", million);
    }
    price("Snapshot export", number(usage, "snapshot_export_size_gb"), "GB", "snapshot-export", "", 1);
}

void auroraInstance(Sheet &sheet)
{
    const Attributes &attributes = sheet.attributes();
    const Json cluster = attributes.referred(text(attributes.tf, "cluster_identifier"), "aws_rds_cluster");
    const bool optimized = text(cluster, "storage_type") == "aurora-iopt1";
    const std::string engine = text(attributes.tf, "engine", text(cluster, "engine", "aurora-mysql"));
    const std::string type = text(attributes.tf, "instance_class", text(attributes.facts, "instance_type"));
    Sheet::Part part;
    part.parameters = {{"engine", engine}, {"io_optimized", optimized}};
    if (type == "db.serverless") {
        part.billing = "aurora-serverless";
        part.totals = {{"acu_hours", number(attributes.usage, "capacity_units_per_hr") * units::hoursPerMonth}};
        part.rates = {"Aurora serverless v2"};
    } else {
        part.billing = "aurora-replica"; // a writer's hour costs what a reader's costs; storage is the cluster's
        part.parameters["instance_type"] = type;
        part.totals = {{planning::quantity::instanceHours, units::hoursPerMonth}};
        if (type.starts_with("db.t"))
            sheet.bill("CPU credits",
                       number(attributes.usage, "monthly_cpu_credit_hrs") * number(attributes.usage, "vcpu_count", vcpusOf(type)),
                       "vCPU-hours", at("AmazonRDS", "cpu-credits"), 1, {}, "vCPU hours above the baseline");
    }
    sheet.price(part);
    performanceInsights(sheet);
    extendedSupport(sheet);
}

void elasticache(Sheet &sheet)
{
    const Attributes &attributes = sheet.attributes();
    const Json &tf = attributes.tf;
    const std::string type = text(tf, "node_type", text(attributes.facts, "instance_type"));
    double nodes = number(tf, "num_cache_nodes", 1);
    bool scaled = false;
    if (attributes.terraformType == "aws_elasticache_replication_group") {
        const double groupsTarget = attributes.scaledCapacity("NodeGroups"), replicasTarget = attributes.scaledCapacity("Replicas");
        scaled = groupsTarget >= 0 || replicasTarget >= 0;
        const double groups =
            groupsTarget >= 0 ? groupsTarget : number(tf, "num_node_groups", number(tf, "cluster_mode.num_node_groups", 1));
        const double replicas = replicasTarget >= 0
                                    ? replicasTarget
                                    : number(tf, "replicas_per_node_group", number(tf, "cluster_mode.replicas_per_node_group"));
        // The older argument counts all nodes of a group without shards.
        nodes = std::max(groups * (1 + replicas), number(tf, "num_cache_clusters", number(tf, "number_cache_clusters")));
    }
    Sheet::Part part;
    part.billing = "elasticache";
    part.parameters = {{"instance_type", type}, {"engine", text(tf, "engine", "redis")}, {"nodes", nodes}};
    if (scaled)
        part.names = {{"ElastiCache (on-demand, " + type + ")", "ElastiCache (on-demand, " + type + ", autoscaling)"}};
    sheet.price(part);
    if (const double kept = number(tf, "snapshot_retention_limit"); kept > 1) // one backup is free
        sheet.bill("Backup storage", number(attributes.usage, "snapshot_storage_size_gb") * (kept - 1), "GB",
                   global("AmazonElastiCache", "backup.storage"), 1, {}, "size × backups beyond the first");
}

void openSearchDomain(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf;
    const std::string suffix = sheet.attributes().terraformType == "aws_elasticsearch_domain" ? ".elasticsearch" : ".search";
    const double nodes = number(tf, "cluster_config.instance_count", 1);
    const bool withVolumes = has(tf, "ebs_options") && flag(tf, "ebs_options.ebs_enabled", true);
    const std::string type = text(tf, "ebs_options.volume_type", "gp2");
    const double gb = withVolumes ? number(tf, "ebs_options.volume_size", 8) : 0;
    Sheet::Part part;
    part.billing = "opensearch";
    part.parameters = {
        {"instance_type", text(tf, "cluster_config.instance_type", "m4.large" + suffix)}, {"nodes", nodes}, {"storage_gb", 0.0}};
    if (flag(tf, "cluster_config.dedicated_master_enabled")) {
        part.parameters["master_nodes"] = number(tf, "cluster_config.dedicated_master_count", 3);
        part.parameters["master_type"] = text(tf, "cluster_config.dedicated_master_type", "m4.large" + suffix);
    }
    sheet.price(part);
    // One line a node's volume: the size is that of each data node, and every node's volume is billed.
    Sheet::Part volume;
    volume.billing = "opensearch-volume";
    volume.parameters = {{"storage_type", type},
                         {"storage_gb", gb},
                         {"nodes", 1.0},
                         {"all_nodes", nodes},
                         {"iops", number(tf, "ebs_options.iops")},
                         {"throughput_mibps", number(tf, "ebs_options.throughput")}};
    sheet.price(volume);
    if (nodes > 1) {
        volume.parameters["nodes"] = nodes - 1;
        volume.names = {{"Storage (" + type + ")", "Storage of the other data nodes (" + type + ")"},
                        {"Storage IOPS (io1)", "Storage IOPS of the other data nodes (io1)"},
                        {"Storage IOPS (gp3)", ""},
                        {"Throughput (gp3)", ""}};
        sheet.price(volume);
    }
    if (flag(tf, "cluster_config.warm_enabled")) {
        const std::string warm = text(tf, "cluster_config.warm_type", "ultrawarm1.medium" + suffix);
        std::string name = warm;
        if (name.ends_with(".elasticsearch"))
            name.replace(name.size() - 14, 14, ".search");
        sheet.bill("UltraWarm instance (on-demand, " + warm + ")", number(tf, "cluster_config.warm_count", 2) * units::hoursPerMonth,
                   "hours", at("AmazonOpenSearch", "instance", name, "OpenSearch"), 1, {}, "nodes × 730 h");
    }
}

namespace {

/// Replicas in other regions pay for each write there.
void globalTable(Sheet &sheet, double provisionedWrites, double requests, bool onDemand)
{
    for (const Json &replica : list(sheet.attributes().tf, "replica")) {
        const std::string region = text(replica, "region_name");
        Charge charge;
        charge.component = onDemand ? "Replicated write request unit (rWRU)" : "Replicated write capacity unit (rWCU)";
        charge.quantity = onDemand ? requests : provisionedWrites;
        charge.unit = onDemand ? "rWRU" : "rWCU";
        // Since November 2024 a replicated provisioned write costs what a local one costs.
        charge.price = {"AmazonDynamoDB", onDemand ? "global-table.on-demand.write" : "provisioned.write", region, {}, {}, "on-demand"};
        charge.priceUnits = onDemand ? 1 : units::hoursPerMonth;
        charge.formula = "every write, repeated in the replica's region";
        sheet.charge(charge, "Global table (" + region + ")");
    }
}

} // namespace

void dynamodbTable(Sheet &sheet)
{
    const Attributes &attributes = sheet.attributes();
    const Json &tf = attributes.tf, &usage = attributes.usage;
    const bool onDemand = text(tf, "billing_mode", "PROVISIONED") == "PAY_PER_REQUEST";
    const double writesScaled = attributes.scaledCapacity("WriteCapacityUnits"),
                 readsScaled = attributes.scaledCapacity("ReadCapacityUnits");
    const double writes = writesScaled >= 0 ? writesScaled : number(tf, "write_capacity"),
                 reads = readsScaled >= 0 ? readsScaled : number(tf, "read_capacity");
    Sheet::Part part;
    part.billing = "dynamodb";
    part.parameters = {{"infrequent_access", text(tf, "table_class") == "STANDARD_INFREQUENT_ACCESS"},
                       {"capacity_mode", onDemand ? "on-demand" : "provisioned"},
                       {"rcu", reads},
                       {"wcu", writes},
                       {"reads_million", number(usage, "monthly_read_request_units") / million},
                       {"writes_million", number(usage, "monthly_write_request_units") / million},
                       {"storage_gb", number(usage, "storage_gb")},
                       {"backup_gb", number(usage, "on_demand_backup_storage_gb")},
                       {"pitr_gb", flag(tf, "point_in_time_recovery.enabled") ? number(usage, "pitr_backup_storage_gb") : 0}};
    part.rates = {"Data storage", "On-demand backup storage"};
    if (onDemand)
        part.rates.insert(part.rates.end(), {"Read request unit", "Write request unit"});
    if (flag(tf, "point_in_time_recovery.enabled"))
        part.rates.push_back("Point-In-Time Recovery");
    if (writesScaled >= 0)
        part.names["Write capacity unit (WCU)"] = "Write capacity unit (WCU, autoscaling)";
    if (readsScaled >= 0)
        part.names["Read capacity unit (RCU)"] = "Read capacity unit (RCU, autoscaling)";
    sheet.price(part);
    sheet.bill("Table data restored", number(usage, "monthly_data_restored_gb"), "GB", at("AmazonDynamoDB", "restore"));
    sheet.bill("Streams read request unit (sRRU)", number(usage, "monthly_streams_read_request_units"), "sRRUs",
               at("AmazonDynamoDB", "streams.read"));
    globalTable(sheet, writes, number(usage, "monthly_write_request_units"), onDemand);
}

} // namespace headroom::estimate::resource
