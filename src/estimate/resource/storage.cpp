#include "../billing/parts.h"
#include "sheet.h"

#include <base/units.h>

namespace headroom::estimate::resource {
void ebsVolume(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf;
    const std::string type = text(tf, "type", "gp2");
    Sheet::Part part;
    part.billing = "ebs";
    part.parameters = {{"storage_type", type},
                       {"storage_gb", number(tf, "size", 8)},
                       {"iops", number(tf, "iops")},
                       {"throughput_mibps", number(tf, "throughput")},
                       {"io_million", number(sheet.attributes().usage, "monthly_standard_io_requests") / 1e6}};
    if (type == "standard")
        part.rates = {"I/O requests"};
    sheet.price(part);
}

void ebsSnapshot(Sheet &sheet)
{
    // A snapshot without a stated size is taken to hold the whole volume.
    const Json volume = sheet.attributes().referred(text(sheet.attributes().tf, "volume_id"), "aws_ebs_volume");
    Sheet::Part part;
    part.billing = "ebs";
    part.parameters = {{"storage_gb", 0.0}, {"snapshot_gb", number(sheet.attributes().usage, "storage_gb", number(volume, "size", 8))}};
    sheet.price(part);
    const Json &usage = sheet.attributes().usage;
    const auto api = [&](const char *component, const char *key, const char *unit, const char *kind) {
        sheet.bill(component, number(usage, key) / 1000, unit, at("AmazonEBS", kind), 1000);
    };
    sheet.bill("Fast snapshot restore", number(usage, "fast_snapshot_restore_hours"), "DSU-hours",
               at("AmazonEBS", "snapshot.fast-restore"));
    api("ListChangedBlocks & ListSnapshotBlocks API requests", "monthly_list_block_requests", "1k requests", "snapshot.api.list");
    api("GetSnapshotBlock API requests", "monthly_get_block_requests", "1k SnapshotAPIUnits", "snapshot.api.get");
    api("PutSnapshotBlock API requests", "monthly_put_block_requests", "1k SnapshotAPIUnits", "snapshot.api.put");
}

namespace {

struct StorageClass
{
    const char *usage; ///< key of the usage file
    const char *kind;  ///< first part of the price rows' kind
    const char *words;
};

/// What a class bills. Where the tables have no row for it, it is listed as unpriced.
struct Part
{
    const char *usage;
    const char *component;
    const char *unit;
    double perUnit;
    const char *kind; ///< follows the class in the kind of the price rows; with "=" before it, it is the whole kind
};

constexpr Part s3Parts[]{
    {"storage_gb", "Storage", "GB", 1, "storage"},
    {"frequent_access_storage_gb", "Storage (frequent access)", "GB", 1, "frequent"},
    {"infrequent_access_storage_gb", "Storage (infrequent access)", "GB", 1, "infrequent"},
    // Objects in the archive tiers cost what the archive classes cost (Amazon S3 pricing).
    {"archive_access_storage_gb", "Storage (archive access)", "GB", 1, "=glacier-flexible.storage"},
    {"deep_archive_access_storage_gb", "Storage (deep archive access)", "GB", 1, "=deep-archive.storage"},
    {"monitored_objects", "Monitoring and automation", "1k objects", 1000, "monitoring"},
    {"monthly_tier_1_requests", "PUT, COPY, POST, LIST requests", "1k requests", 1000, "requests-put"},
    {"monthly_tier_2_requests", "GET, SELECT, and all other requests", "1k requests", 1000, "requests-get"},
    {"monthly_lifecycle_transition_requests", "Lifecycle transition", "1k requests", 1000, "lifecycle"},
    {"monthly_data_retrieval_gb", "Retrievals", "GB", 1, "retrieval"},
    {"monthly_select_data_scanned_gb", "Select data scanned", "GB", 1, "select.scanned"},
    {"monthly_select_data_returned_gb", "Select data returned", "GB", 1, "select.returned"},
    {"monthly_standard_data_retrieval_requests", "Retrieval requests (standard)", "1k requests", 1000, "retrieval-requests.standard"},
    {"monthly_standard_data_retrieval_gb", "Retrievals (standard)", "GB", 1, "retrieval.standard"},
    {"monthly_standard_select_data_scanned_gb", "Select data scanned (standard)", "GB", 1, "select.scanned.standard"},
    {"monthly_standard_select_data_returned_gb", "Select data returned (standard)", "GB", 1, "select.returned.standard"},
    {"monthly_expedited_data_retrieval_requests", "Retrieval requests (expedited)", "1k requests", 1000, "retrieval-requests.expedited"},
    {"monthly_expedited_data_retrieval_gb", "Retrievals (expedited)", "GB", 1, "retrieval.expedited"},
    {"monthly_expedited_select_data_scanned_gb", "Select data scanned (expedited)", "GB", 1, "select.scanned.expedited"},
    {"monthly_expedited_select_data_returned_gb", "Select data returned (expedited)", "GB", 1, "select.returned.expedited"},
    {"monthly_bulk_data_retrieval_requests", "Retrieval requests (bulk)", "1k requests", 1000, "retrieval-requests.bulk"},
    {"monthly_bulk_data_retrieval_gb", "Retrievals (bulk)", "GB", 1, "retrieval.bulk"},
    {"monthly_bulk_select_data_scanned_gb", "Select data scanned (bulk)", "GB", 1, "select.scanned.bulk"},
    {"monthly_bulk_select_data_returned_gb", "Select data returned (bulk)", "GB", 1, "select.returned.bulk"},
    {"early_delete_gb", "Early delete", "GB", 1, "early-delete"},
};

/// Objects deleted before their minimum time pay the storage of the rest of it: one month for 30 days.
std::string earlyDeleteWords(const std::string &storage)
{
    return storage == "deep-archive"        ? "Early delete (within 180 days)"
           : storage.starts_with("glacier") ? "Early delete (within 90 days)"
                                            : "Early delete (within 30 days)";
}

void priceClass(Sheet &sheet, const StorageClass &storage, const Json &usage, bool ratesOnly)
{
    const std::string name = storage.kind;
    for (const Part &part : s3Parts) {
        // Without any usage the rates of storage and requests are worth knowing.
        const std::string_view what = part.kind;
        const bool basic = what == "storage" || what.starts_with("requests") || what == "select.scanned" || what == "select.returned";
        if (!has(usage, part.usage) && !(ratesOnly && basic))
            continue;
        std::string kind = name + "." + part.kind;
        std::string component = part.component;
        if (std::string_view(part.kind) == "lifecycle")
            kind = "lifecycle.to-" + (name == "onezone-ia" ? "standard-ia" : name); // one price for both infrequent-access classes
        else if (std::string_view(part.kind) == "early-delete") {
            component = earlyDeleteWords(name);
            kind = name == "intelligent-tiering" ? name + ".frequent" : name + ".storage";
        } else if (part.kind[0] == '=') {
            kind = part.kind + 1;
        }
        sheet.bill(component, number(usage, part.usage) / part.perUnit, part.unit, at("AmazonS3", kind), part.perUnit, storage.words);
    }
}

} // namespace

void s3Bucket(Sheet &sheet)
{
    static constexpr StorageClass classes[]{{"standard", "standard", "Standard"},
                                            {"intelligent_tiering", "intelligent-tiering", "Intelligent tiering"},
                                            {"standard_infrequent_access", "standard-ia", "Standard - infrequent access"},
                                            {"one_zone_infrequent_access", "onezone-ia", "One zone - infrequent access"},
                                            {"glacier_instant_retrieval", "glacier-ir", "Glacier instant retrieval"},
                                            {"glacier_flexible_retrieval", "glacier-flexible", "Glacier flexible retrieval"},
                                            {"glacier_deep_archive", "deep-archive", "Glacier deep archive"}};
    const Json &usage = sheet.attributes().usage;
    if (has(usage, "object_tags"))
        sheet.bill("Object tagging", number(usage, "object_tags") / 10000, "10k tags", at("AmazonS3", "tags"), 10000);
    for (const StorageClass &storage : classes) {
        const Json *part = member(usage, storage.usage);
        const bool standardRates = !part && std::string_view(storage.kind) == "standard";
        if (part || standardRates)
            priceClass(sheet, storage, part ? *part : Json::object(), standardRates);
    }
}

void efsFileSystem(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    const bool oneZone = has(tf, "availability_zone_name");
    const bool infrequent = has(tf, "lifecycle_policy");
    const std::string mode = lower(text(tf, "throughput_mode", "bursting"));
    Sheet::Part part;
    part.billing = "efs";
    part.parameters = {{"one_zone", oneZone},
                       {"throughput_mode", mode},
                       {"storage_gb", number(usage, "storage_gb")},
                       {"ia_storage_gb", number(usage, "infrequent_access_storage_gb")},
                       {"provisioned_mibps", number(tf, "provisioned_throughput_in_mibps")},
                       {"read_gb", number(usage, "monthly_elastic_read_gb")},
                       {"write_gb", number(usage, "monthly_elastic_write_gb")},
                       {"ia_read_gb", number(usage, "monthly_infrequent_access_read_gb")},
                       {"ia_write_gb", number(usage, "monthly_infrequent_access_write_gb")}};
    part.rates = {oneZone ? "Storage (one zone)" : "Storage (standard)"};
    if (infrequent)
        part.rates.insert(part.rates.end(), {oneZone ? "Storage (one zone, infrequent" : "Storage (standard, infrequent",
                                             "Read requests (infrequent", "Write requests (infrequent"});
    sheet.price(part);
}

void ecrRepository(Sheet &sheet)
{
    Sheet::Part part;
    part.billing = "ecr";
    part.parameters = {{"storage_gb", number(sheet.attributes().usage, "storage_gb")}};
    part.rates = {"Storage"};
    sheet.price(part);
}

void backupVault(Sheet &sheet)
{
    const Json &usage = sheet.attributes().usage;
    Sheet::Part part;
    part.billing = "backup";
    part.parameters = {{"ebs_gb", number(usage, "monthly_ebs_snapshot_gb")},
                       {"efs_gb", number(usage, "monthly_efs_warm_backup_gb")},
                       {"efs_cold_gb", number(usage, "monthly_efs_cold_backup_gb")},
                       {"efs_restore_gb", number(usage, "monthly_efs_warm_restore_gb")},
                       {"efs_cold_restore_gb", number(usage, "monthly_efs_cold_restore_gb")},
                       {"rds_gb", number(usage, "monthly_rds_snapshot_gb")},
                       {"aurora_gb", number(usage, "monthly_aurora_snapshot_gb")},
                       {"dynamodb_gb", number(usage, "monthly_dynamodb_backup_gb")}};
    part.rates = {"EBS snapshot", "EFS", "RDS snapshot", "Aurora snapshot", "DynamoDB backup"};
    sheet.price(part);
    const auto more = [&](const char *component, const char *key, const char *unit, pricing::PriceQuery price) {
        sheet.bill(component, number(usage, key), unit, std::move(price));
    };
    more("EFS restore (item-level)", "monthly_efs_item_restore_requests", "requests", at("AWSBackup", "efs.restore-item"));
    more("DynamoDB restore", "monthly_dynamodb_restore_gb", "GB", at("AmazonDynamoDB", "restore"));
    more("FSx for Windows backup", "monthly_fsx_windows_backup_gb", "GB", at("AmazonFSx", "windows.backup"));
    more("FSx for Lustre backup", "monthly_fsx_lustre_backup_gb", "GB", at("AmazonFSx", "lustre.backup"));
}

void s3Reports(Sheet &sheet)
{
    const bool inventory = sheet.attributes().terraformType == "aws_s3_bucket_inventory";
    const char *key = inventory ? "monthly_listed_objects" : "monthly_monitored_objects";
    sheet.bill(inventory ? "Objects listed" : "Objects monitored", number(sheet.attributes().usage, key) / 1e6, "1M objects",
               at("AmazonS3", inventory ? "inventory" : "storage-class-analysis"), 1e6);
}

} // namespace headroom::estimate::resource
