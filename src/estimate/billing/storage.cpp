#include "families.h"
#include "parts.h"

#include <base/units.h>

#include <algorithm>

namespace headroom::estimate::billing {

void s3(Bill &bill)
{
    const std::string storage = bill.choice("storage_class", "standard");
    const bool tiering = storage == "intelligent-tiering";
    const double gb = bill.number("storage_gb");
    billAmount(bill, tiering ? "Storage (frequent access)" : "Storage", gb, "GB",
               at("AmazonS3", tiering ? "intelligent-tiering.frequent" : storage + ".storage"), "stored data");
    billAmount(bill, "PUT, COPY, POST, LIST requests", bill.meteredOr(planning::quantity::writeIo, "put_thousand", 1000) / 1000,
               "1k requests", at("AmazonS3", storage + ".requests-put"), "requests that write or list", 1000);
    billAmount(bill, "GET, SELECT, and all other requests", bill.meteredOr(planning::quantity::requests, "get_thousand", 1000) / 1000,
               "1k requests", at("AmazonS3", storage + ".requests-get"), "requests that read", 1000);
    const bool archive = storage == "glacier-flexible" || storage == "deep-archive";
    if (archive)
        billAmount(bill, "Retrievals (standard)", bill.number("retrieval_gb"), "GB", at("AmazonS3", storage + ".retrieval.standard"),
                   "data restored");
    else if (storage == "standard-ia" || storage == "onezone-ia" || storage == "glacier-ir")
        billAmount(bill, "Retrievals", bill.number("retrieval_gb"), "GB", at("AmazonS3", storage + ".retrieval"), "data read");
    if (tiering)
        billAmount(bill, "Monitoring and automation", bill.number("objects_thousand"), "1k objects",
                   at("AmazonS3", "intelligent-tiering.monitoring"), "objects of at least 128 kB", 1000);
}

void efs(Bill &bill)
{
    const bool oneZone = bill.flag("one_zone");
    const std::string mode = bill.choice("throughput_mode", "elastic");
    billAmount(bill, oneZone ? "Storage (one zone)" : "Storage (standard)", bill.number("storage_gb"), "GB",
               at("AmazonEFS", oneZone ? "onezone.storage" : "standard.storage"), "stored data");
    const double infrequent = bill.number("ia_storage_gb");
    billAmount(bill, oneZone ? "Storage (one zone, infrequent access)" : "Storage (standard, infrequent access)", infrequent, "GB",
               at("AmazonEFS", oneZone             ? "onezone-ia.storage"
                               : mode == "elastic" ? "ia.storage.elastic"
                                                   : "ia.storage.bursting-provisioned"),
               "stored data");
    const double read = bill.metered(planning::quantity::bytesOut), written = bill.metered(planning::quantity::bytesIn);
    if (mode == "elastic") {
        billAmount(bill, "Read requests (elastic throughput)", read > 0 ? units::billedGb(read) : bill.number("read_gb"), "GB",
                   at("AmazonEFS", "throughput.elastic-read"), "data read");
        billAmount(bill, "Write requests (elastic throughput)", written > 0 ? units::billedGb(written) : bill.number("write_gb"), "GB",
                   at("AmazonEFS", "throughput.elastic-write"), "data written");
    }
    if (mode == "provisioned") // each 20 GB of standard storage includes 1 MiB/s
        billAmount(bill, "Provisioned throughput", std::max(0.0, bill.number("provisioned_mibps") - bill.number("storage_gb") / 20), "MBps",
                   at("AmazonEFS", "throughput.provisioned"), "provisioned MiB/s above the one per 20 GB included");
    billAmount(bill, "Read requests (infrequent access)", bill.number("ia_read_gb"), "GB", at("AmazonEFS", "ia.read"), "data read");
    billAmount(bill, "Write requests (infrequent access)", bill.number("ia_write_gb"), "GB", at("AmazonEFS", "ia.write"),
               "data moved to infrequent access");
    billCrossZone(bill, 1);
}

void ebs(Bill &bill)
{
    Volumes volumes;
    volumes.type = bill.choice("storage_type", "gp3");
    volumes.gb = bill.number("storage_gb");
    volumes.iops = bill.number("iops");
    volumes.throughputMibps = bill.number("throughput_mibps");
    volumes.count = bill.number("count", 1);
    volumes.ioMillion = bill.number("io_million");
    volumes.formula = "volume size × volumes";
    billVolumes(bill, volumes);
    billAmount(bill, "EBS snapshot storage", bill.number("snapshot_gb"), "GB", at("AmazonEBS", "snapshot.storage"), "stored snapshot data");
}

void backup(Bill &bill)
{
    billAmount(bill, "EBS snapshot", bill.number("ebs_gb"), "GB", at("AmazonEBS", "snapshot.storage"), "stored backups");
    billAmount(bill, "EFS backup (warm)", bill.number("efs_gb"), "GB", at("AWSBackup", "efs.storage-warm"), "stored backups");
    billAmount(bill, "EFS backup (cold)", bill.number("efs_cold_gb"), "GB", at("AWSBackup", "efs.storage-cold"), "stored backups");
    billAmount(bill, "EFS restore (warm)", bill.number("efs_restore_gb"), "GB", at("AWSBackup", "efs.restore-warm"), "restored data");
    billAmount(bill, "EFS restore (cold)", bill.number("efs_cold_restore_gb"), "GB", at("AWSBackup", "efs.restore-cold"), "restored data");
    billAmount(bill, "RDS snapshot", bill.number("rds_gb"), "GB", at("AmazonRDS", "backup.storage"), "stored backups");
    billAmount(bill, "Aurora snapshot", bill.number("aurora_gb"), "GB", at("AmazonRDS", "aurora.backup.storage", {}, "Aurora MySQL"),
               "stored backups");
    billAmount(bill, "DynamoDB backup", bill.number("dynamodb_gb"), "GB", at("AWSBackup", "dynamodb.storage-warm"), "stored backups");
    billAmount(bill, "S3 backup", bill.number("s3_gb"), "GB", at("AWSBackup", "s3.storage-warm"), "stored backups");
}

void ecr(Bill &bill)
{
    billAmount(bill, "Storage", bill.number("storage_gb"), "GB", at("AmazonECR", "storage"), "stored images");
}

} // namespace headroom::estimate::billing
