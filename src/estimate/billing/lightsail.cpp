#include "families.h"
#include "parts.h"

#include <base/units.h>

#include <algorithm>

namespace headroom::estimate::billing {
namespace {

/// The price list names bundles by their size in words; decimals are written with a blank ("0 5GB").
std::string bundleWords(std::string gigabytes)
{
    if (gigabytes.ends_with("GB"))
        gigabytes.erase(gigabytes.size() - 2);
    std::replace(gigabytes.begin(), gigabytes.end(), '.', ' ');
    return gigabytes + "GB";
}

/// Full name of the first row of `kind` that matches `pattern`; empty when the region has none.
std::string rowName(const Bill &bill, const std::string &kind, const std::string &pattern)
{
    const auto rows = bill.book().list({"AmazonLightsail", kind, bill.region(), pattern, {}, "on-demand"}, 1);
    return rows && !rows->empty() ? rows->front().name : std::string();
}

void billBundle(Bill &bill, const std::string &component, const std::string &kind, const std::string &pattern, double hours)
{
    const std::string name = rowName(bill, kind, pattern);
    if (name.empty()) {
        bill.unpriced(component, "The price book has no Lightsail bundle like \"" + pattern + "\" in " + bill.region() + ".",
                      ErrorCode::NotFound);
        return;
    }
    billAmount(bill, component, hours, "hours", at("AmazonLightsail", kind, name), "mean servers × 730 h; includes " + name);
}

} // namespace

void lightsail(Bill &bill)
{
    const bool windows = bill.choice("operating_system", "linux").starts_with("win");
    billBundle(bill, std::string("Virtual server (") + (windows ? "Windows" : "Linux/UNIX") + ")",
               windows ? "instance-bundle.windows" : "instance-bundle.linux",
               "Instance Bundle " + bundleWords(bill.text("bundle", "2")) + " %", bill.replicaHours());
    billAmount(bill, "Additional disk", bill.number("storage_gb"), "GB", at("AmazonLightsail", "block-storage"), "attached disk");
    billAmount(bill, "Snapshots", bill.number("snapshot_gb"), "GB", at("AmazonLightsail", "snapshot"), "stored snapshots");
}

void lightsailDatabase(Bill &bill)
{
    const bool available = bill.flag("high_availability");
    billBundle(bill, available ? "Database (high availability)" : "Database (standard)", available ? "database.ha" : "database.standard",
               "Database % " + bundleWords(bill.text("bundle", "2")) + " Memory %", units::hoursPerMonth);
    billAmount(bill, "Snapshots", bill.number("snapshot_gb"), "GB", at("AmazonLightsail", "snapshot"), "stored snapshots");
}

void lightsailLoadBalancer(Bill &bill)
{
    billAmount(bill, "Load balancer", bill.number("count", 1) * units::hoursPerMonth, "hours", at("AmazonLightsail", "load-balancer"),
               "load balancers × 730 h");
}

} // namespace headroom::estimate::billing
