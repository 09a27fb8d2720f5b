#include "families.h"
#include "parts.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>

namespace headroom::estimate::billing {
namespace {

/// Old domains say "m5.large.elasticsearch"; the price list knows the new name only.
std::string searchType(std::string type)
{
    constexpr std::string_view old = ".elasticsearch";
    if (type.ends_with(old))
        type.replace(type.size() - old.size(), old.size(), ".search");
    return type;
}

void billNodes(Bill &bill, const std::string &noun, const std::string &type, double nodes)
{
    Capacity capacity;
    capacity.commitment = Commitment::OpenSearch;
    capacity.noun = noun;
    capacity.details = "{option}, " + type;
    capacity.hours = nodes * units::hoursPerMonth;
    capacity.price = at("AmazonOpenSearch", "instance", searchType(type), "OpenSearch");
    capacity.formula = "nodes × 730 h";
    capacity.inputs = {{"nodes", nodes, ""}};
    bill.chargeCapacity(capacity);
}

/// Volumes of `nodes` data nodes, each of the stated size.
void billSearchVolumes(Bill &bill, double nodes)
{
    const std::string type = bill.choice("storage_type", "gp3");
    const std::string kind = type == "standard" ? "magnetic" : type;
    const double gb = bill.number("storage_gb");
    billAmount(bill, "Storage (" + type + ")", gb * nodes, "GB", at("AmazonOpenSearch", "storage." + kind), "volume × nodes");
    if (type == "io1")
        billAmount(bill, "Storage IOPS (io1)", bill.number("iops") * nodes, "IOPS", at("AmazonOpenSearch", "iops.io1"),
                   "provisioned IOPS × nodes");
    // gp3 volumes include 3,000 IOPS (3 a GB above 1,024 GB) and 125 MiB/s (250 for every 3 TB from 170 GB on).
    if (type == "gp3" && gb > 0) {
        const double all = bill.number("all_nodes", nodes);
        const double includedIops = std::max(3000.0, gb > 1024 ? 3 * gb : 0.0);
        const double includedThroughput = gb < 170 ? 125.0 : 250.0 * std::ceil(gb / 3072);
        billAmount(bill, "Storage IOPS (gp3)", std::max(0.0, bill.number("iops") - includedIops) * all, "IOPS",
                   at("AmazonOpenSearch", "iops.gp3"), "IOPS above those included × nodes");
        billAmount(bill, "Throughput (gp3)", std::max(0.0, bill.number("throughput_mibps") - includedThroughput) * all, "Mbps",
                   at("AmazonOpenSearch", "throughput.gp3"), "MiB/s above those included × nodes");
    }
}

} // namespace

void opensearchVolume(Bill &bill)
{
    billSearchVolumes(bill, bill.number("nodes", 1));
}

void opensearch(Bill &bill)
{
    const double nodes = bill.number("nodes", 1);
    billNodes(bill, "Instance", bill.text("instance_type"), nodes);
    if (bill.number("master_nodes") > 0)
        billNodes(bill, "Dedicated master", bill.text("master_type", "m5.large.search"), bill.number("master_nodes"));

    billSearchVolumes(bill, nodes);
    billCrossZone(bill, 1);
}

} // namespace headroom::estimate::billing
