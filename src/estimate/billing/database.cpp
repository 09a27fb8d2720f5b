#include "../pricenames.h"
#include "families.h"
#include "parts.h"

#include <base/units.h>

#include <algorithm>

namespace headroom::estimate::billing {
namespace {

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

struct Deployment
{
    std::string instance;     ///< part of the sku kind: "single-az", "multi-az", "multi-az-cluster"
    std::string storage;      ///< "single-az", "multi-az", "multi-az-mirror"
    std::string words;        ///< "Single-AZ"
    double storageCopies = 1; ///< on top of what the storage price already holds
};

Deployment deploymentOf(const std::string &choice, const std::string &engine)
{
    if (choice == "multi-az-cluster") // three copies; the tables hold the price of one
        return {"multi-az-cluster", "single-az", "Multi-AZ cluster", 3};
    if (choice == "multi-az")
        return {"multi-az", contains(engine, "SQL Server") ? "multi-az-mirror" : "multi-az", "Multi-AZ", 1};
    return {"single-az", "single-az", "Single-AZ", 1};
}

/// gp3 volumes of RDS include more IOPS and throughput from 400 GB on (striped volumes; not SQL Server).
struct IncludedGp3
{
    double iops = 3000, throughputMibps = 125;
};

IncludedGp3 includedGp3(const std::string &engine, double gb)
{
    return gb >= 400 && !contains(engine, "SQL Server") ? IncludedGp3{12000, 500} : IncludedGp3{};
}

void billRdsStorage(Bill &bill, const std::string &engine, const Deployment &deployment, double count)
{
    const std::string type = bill.choice("storage_type", "gp3");
    const double gb = bill.number("storage_gb"), copies = count * deployment.storageCopies;
    const bool magnetic = type == "magnetic" || type == "standard";
    const std::string kind = magnetic ? "magnetic" : type;
    const std::string pool =
        magnetic || kind == "io2" ? (deployment.storage == "single-az" ? "single-az" : "multi-az") : deployment.storage;
    const std::string engineColumn = pool == "multi-az-mirror" ? "SQL Server" : "";
    billAmount(bill, "Storage (" + volumeWords(magnetic ? "standard" : type) + ")", gb * copies, "GB",
               at("AmazonRDS", "storage." + kind + "." + pool, {}, engineColumn),
               "allocated storage; the Multi-AZ price covers both copies");
    const double iops = bill.number("iops");
    if (kind == "io1" || kind == "io2")
        billAmount(bill, "Provisioned IOPS", iops * copies, "IOPS", at("AmazonRDS", "iops." + kind + "." + pool, {}, engineColumn),
                   "provisioned IOPS");
    if (kind == "gp3") {
        const IncludedGp3 included = includedGp3(engine, gb);
        const std::string zone = deployment.storage == "single-az" ? "single-az" : "multi-az";
        billAmount(bill, included.iops > 3000 ? "Provisioned GP3 IOPS (above 12,000)" : "Provisioned GP3 IOPS (above 3,000)",
                   std::max(0.0, iops - included.iops) * copies, "IOPS", at("AmazonRDS", "iops.gp3." + zone), "IOPS above those included");
        billAmount(bill, "Provisioned throughput", std::max(0.0, bill.number("throughput_mibps") - included.throughputMibps) * copies,
                   "Mbps", at("AmazonRDS", "throughput.gp3." + zone), "MiB/s above those included");
    }
    if (magnetic)
        billAmount(bill, "I/O requests", (bill.metered(planning::quantity::readIo) + bill.metered(planning::quantity::writeIo)) / million,
                   "1M requests", at("AmazonRDS", "io.magnetic"), "I/O operations", million);
}

void billRds(Bill &bill, const Deployment &deployment)
{
    const std::string engine = enginePriceName(bill.choice("engine", "mysql"));
    const std::string type = bill.text("instance_type");
    const double count = bill.number("count", 1);
    Capacity capacity;
    capacity.commitment = Commitment::Rds;
    capacity.noun = "Database instance";
    capacity.details = "{option}, " + deployment.words + ", " + type;
    capacity.hours = count * units::hoursPerMonth;
    const bool isAurora = engine.starts_with("Aurora");
    capacity.price = at("AmazonRDS", isAurora ? "instance.aurora-standard" : "instance." + deployment.instance, type, engine);
    capacity.formula = "instances × 730 h; the Multi-AZ price covers the standby";
    capacity.inputs = {{"instances", count, ""}};
    bill.chargeCapacity(capacity);
    billRdsStorage(bill, engine, deployment, count);
    billAmount(bill, "Additional backup storage", bill.number("backup_gb"), "GB",
               isAurora ? at("AmazonRDS", "aurora.backup.storage", {}, engine) : at("AmazonRDS", "backup.storage"),
               "backups beyond the free allowance (as much as the allocated storage)");
    billCrossZone(bill, 1);
}

std::string auroraEngine(const Bill &bill)
{
    return enginePriceName("aurora-" + bill.choice("engine", "aurora-mysql"));
}

void billAuroraInstances(Bill &bill, double hours)
{
    const std::string type = bill.text("instance_type");
    Capacity capacity;
    capacity.commitment = Commitment::Rds;
    capacity.noun = "Database instance";
    capacity.details = "{option}, " + type;
    capacity.hours = hours;
    capacity.price =
        at("AmazonRDS", bill.flag("io_optimized") ? "instance.aurora-io-optimized" : "instance.aurora-standard", type, auroraEngine(bill));
    capacity.formula = "instances × 730 h";
    capacity.inputs = {{"instances", hours / units::hoursPerMonth, ""}};
    bill.chargeCapacity(capacity);
}

void billAuroraIo(Bill &bill)
{
    if (bill.flag("io_optimized"))
        return; // its instance and storage prices cover the I/O
    const double metered = bill.metered(planning::quantity::readIo) + bill.metered(planning::quantity::writeIo);
    billAmount(bill, "I/O requests", metered > 0 ? metered / million : bill.number("io_million"), "1M requests",
               at("AmazonRDS", "aurora.io"), "reads and writes of the storage layer", million);
}

void billAuroraStorage(Bill &bill)
{
    const std::string engine = auroraEngine(bill);
    if (bill.flag("io_optimized"))
        billAmount(bill, "Storage (I/O-optimized)", bill.number("storage_gb"), "GB",
                   at("AmazonRDS", "aurora.storage.io-optimized", {}, engine), "stored data, once for the cluster");
    else
        billAmount(bill, "Storage", bill.number("storage_gb"), "GB", at("AmazonRDS", "aurora.storage.standard", {}, "Aurora"),
                   "stored data, once for the cluster");
    billAuroraIo(bill);
    billAmount(bill, "Backup storage", bill.number("backup_gb"), "GB", at("AmazonRDS", "aurora.backup.storage", {}, engine),
               "backups beyond the free allowance");
    billAmount(bill, "Snapshot export", bill.number("snapshot_export_gb"), "GB", at("AmazonRDS", "snapshot-export"),
               "exported snapshot data");
    billAmount(bill, "Backtrack", bill.number("backtrack_million"), "1M change-records", at("AmazonRDS", "aurora.backtrack"),
               "change records kept", million);
}

} // namespace

void rds(Bill &bill)
{
    billRds(bill, deploymentOf(bill.choice("deployment", "single-az"), enginePriceName(bill.choice("engine", "mysql"))));
}

void rdsReplica(Bill &bill)
{
    billRds(bill, deploymentOf("single-az", {}));
}

void aurora(Bill &bill)
{
    billAuroraInstances(bill, (bill.number("count", 1) + bill.number("readers")) * units::hoursPerMonth);
    billAuroraStorage(bill);
    billCrossZone(bill, 1);
}

void auroraReplica(Bill &bill)
{
    billAuroraInstances(bill, bill.replicaHours());
    billAuroraIo(bill);
    billCrossZone(bill, 1);
}

void auroraServerless(Bill &bill)
{
    const bool optimized = bill.flag("io_optimized");
    const double instances = 1 + bill.number("readers");
    double hours = bill.metered("acu_hours");
    if (hours <= 0)
        hours = std::max(bill.number("mean_acu"), bill.number("min_acu")) * instances * units::hoursPerMonth;
    Charge charge;
    charge.component = optimized ? "Aurora serverless v2 (I/O-optimized)" : "Aurora serverless v2";
    charge.quantity = hours;
    charge.unit = "ACU-hours";
    charge.price = at("AmazonRDS", optimized ? "aurora.serverless-v2.io-optimized" : "aurora.serverless-v2", {}, auroraEngine(bill));
    charge.formula = "mean capacity units × instances × 730 h";
    charge.inputs = {{"instances", instances, ""}};
    bill.charge(charge);
    billAuroraStorage(bill);
    billCrossZone(bill, 1);
}

void dynamodb(Bill &bill)
{
    // The class for tables that are seldom read has cheaper storage and dearer capacity, in rows of its own.
    const bool seldom = bill.flag("infrequent_access");
    const auto kind = [&](const char *name) { return std::string(name) + (seldom ? ".standard-ia" : ""); };
    if (bill.choice("capacity_mode", "on-demand") == "provisioned") {
        billAmount(bill, "Read capacity unit (RCU)", bill.number("rcu") * units::hoursPerMonth, "RCU-hours",
                   at("AmazonDynamoDB", kind("provisioned.read")), "read capacity units × 730 h");
        billAmount(bill, "Write capacity unit (WCU)", bill.number("wcu") * units::hoursPerMonth, "WCU-hours",
                   at("AmazonDynamoDB", kind("provisioned.write")), "write capacity units × 730 h");
    } else {
        billAmount(bill, "Read request unit (RRU)", bill.meteredOr(planning::quantity::readIo, "reads_million", million), "RRUs",
                   at("AmazonDynamoDB", kind("on-demand.read")), "strongly consistent reads of up to 4 kB");
        billAmount(bill, "Write request unit (WRU)", bill.meteredOr(planning::quantity::writeIo, "writes_million", million), "WRUs",
                   at("AmazonDynamoDB", kind("on-demand.write")), "writes of up to 1 kB");
    }
    billAmount(bill, "Data storage", bill.number("storage_gb"), "GB",
               at("AmazonDynamoDB", seldom ? "storage.standard-ia" : "storage.standard"), "stored and indexed data");
    billAmount(bill, "On-demand backup storage", bill.number("backup_gb"), "GB", at("AmazonDynamoDB", "backup.on-demand"),
               "stored backups");
    billAmount(bill, "Point-In-Time Recovery (PITR) backup storage", bill.number("pitr_gb"), "GB", at("AmazonDynamoDB", "backup.pitr"),
               "size of the table");
}

} // namespace headroom::estimate::billing
