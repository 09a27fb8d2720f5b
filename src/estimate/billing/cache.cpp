#include "../pricenames.h"
#include "families.h"
#include "parts.h"

#include <base/units.h>

namespace headroom::estimate::billing {

void elasticache(Bill &bill)
{
    const std::string engine = enginePriceName(bill.choice("engine", "redis"));
    const std::string type = bill.text("instance_type");
    const double nodes = bill.number("nodes", 1);
    Capacity capacity;
    capacity.commitment = Commitment::ElastiCache;
    capacity.noun = "ElastiCache";
    capacity.details = "{option}, " + type;
    capacity.hours = nodes * units::hoursPerMonth;
    // Types with an SSD tier stand under their own kind.
    capacity.price = at("AmazonElastiCache", type.starts_with("cache.r6gd") ? "instance.data-tiering" : "instance", type, engine);
    capacity.formula = "nodes × 730 h";
    capacity.inputs = {{"nodes", nodes, ""}};
    bill.chargeCapacity(capacity);
    billAmount(bill, "Backup storage", bill.number("backup_gb"), "GB", global("AmazonElastiCache", "backup.storage"),
               "backups beyond the one a cluster has free");
    billCrossZone(bill, 1);
}

} // namespace headroom::estimate::billing
