#include "families.h"
#include "parts.h"

#include <base/units.h>

#include <algorithm>

namespace headroom::estimate::billing {
namespace {

/// Bytes sent to the users; where the run does not tell them apart, all bytes sent.
double deliveredBytes(const Bill &bill)
{
    const double internet = bill.metered(planning::quantity::internetBytesOut);
    return internet > 0 ? internet : bill.metered(planning::quantity::bytesOut);
}

double deliveredGb(const Bill &bill)
{
    const double bytes = deliveredBytes(bill);
    return bytes > 0 ? units::billedGb(bytes) : bill.number("data_gb");
}

} // namespace

void fastly(Bill &bill)
{
    const std::string region = "billing-region:" + bill.text("billing_region", "NA-EU");
    const double before = bill.subtotal();
    billAmount(bill, "Content delivery", deliveredGb(bill), "GB", {"fastly", "bandwidth", region, {}, {}, "on-demand"},
               "bytes to the users ÷ 2^30");
    billAmount(bill, "Content delivery requests", bill.meteredOr(planning::quantity::requests, "requests_million", million) / 10000,
               "10k requests", {"fastly", "requests", region, "content delivery requests", {}, "on-demand"}, "requests ÷ 10,000");
    if (!bill.flag("minimum_charge", true))
        return;
    const auto minimum = bill.book().find({"fastly", "minimum-charge", "global", {}, {}, "on-demand"});
    const double usage = bill.subtotal() - before;
    if (!minimum) {
        bill.unpriced("Monthly minimum", minimum.error().message, ErrorCode::NotFound);
    } else if (usage < minimum->tiers.front().priceUsd) {
        Charge charge;
        charge.component = "Monthly minimum, difference to the usage";
        charge.quantity = 1 - usage / minimum->tiers.front().priceUsd;
        charge.unit = "months";
        charge.price = global("fastly", "minimum-charge");
        charge.formula = "the monthly minimum less the charges above";
        charge.inputs = {{"charges above", usage, "USD"}};
        bill.charge(charge);
    }
}

void cloudfront(Bill &bill)
{
    const std::string area = bill.text("price_area", "EU");
    const auto edge = [&](const char *kind) { return pricing::PriceQuery{"AmazonCloudFront", kind, "edge:" + area, {}, {}, "on-demand"}; };
    billAmount(bill, "Data transfer out to internet", deliveredGb(bill), "GB", edge("data-transfer-out.internet"),
               "bytes to the users ÷ 2^30");
    const double internet = bill.metered(planning::quantity::internetBytesOut);
    const double toOrigin = internet > 0 ? std::max(0.0, bill.metered(planning::quantity::bytesOut) - internet) : 0;
    billAmount(bill, "Data transfer out to origin", toOrigin > 0 ? units::billedGb(toOrigin) : bill.number("origin_gb"), "GB",
               edge("data-transfer-out.origin"), "bytes sent on to the origin ÷ 2^30; what the origin answers is free");
    const double requests = bill.meteredOr(planning::quantity::requests, "requests_million", million) / 10000;
    const bool https = bill.flag("https", true);
    billAmount(bill, https ? "HTTPS requests" : "HTTP requests", requests, "10k requests",
               edge(https ? "requests.https-get" : "requests.http-get"), "requests ÷ 10,000", 10000);
    billAmount(bill, "Invalidation requests", bill.number("invalidation_paths"), "paths", global("AmazonCloudFront", "invalidation"),
               "invalidated paths; the first 1,000 are free");
    billAmount(bill, "Functions", bill.number("functions_million"), "1M invocations", global("AmazonCloudFront", "functions.invocations"),
               "invocations of edge functions", million);
}

void route53(Bill &bill)
{
    billAmount(bill, "Hosted zone", bill.number("hosted_zones", 1), "months", global("AmazonRoute53", "hosted-zone"), "hosted zones");
    billAmount(bill, "Standard queries", bill.meteredOr(planning::quantity::requests, "queries_million", million) / million, "1M queries",
               global("AmazonRoute53", "queries.standard"), "DNS queries", million);
    billAmount(bill, "Health checks", bill.number("health_checks"), "months", global("AmazonRoute53", "health-check.basic-aws"),
               "checks of AWS endpoints");
    billAmount(bill, "Health checks (outside AWS)", bill.number("external_health_checks"), "months",
               global("AmazonRoute53", "health-check.basic-non-aws"), "checks of other endpoints");
}

void waf(Bill &bill)
{
    const double acls = bill.number("web_acls", 1);
    billAmount(bill, "Web ACL usage", acls, "months", at("AWSWAF", "web-acl"), "web ACLs");
    billAmount(bill, "Rules", bill.number("rules") * acls, "rules", at("AWSWAF", "rule"), "rules × web ACLs");
    billAmount(bill, "Rule groups", bill.number("rule_groups") * acls, "groups", at("AWSWAF", "rule"), "rule groups × web ACLs");
    billAmount(bill, "Managed rule groups", bill.number("managed_rule_groups") * acls, "groups", at("AWSWAF", "rule"),
               "managed rule groups × web ACLs");
    billAmount(bill, "Requests", bill.meteredOr(planning::quantity::requests, "requests_million", million) / million, "1M requests",
               at("AWSWAF", "requests"), "inspected requests", million);
}

void shield(Bill &bill)
{
    if (bill.flag("advanced"))
        billAmount(bill, "Shield Advanced", 1, "months", global("AWSShield", "advanced.subscription"),
                   "one subscription an organization, one year's commitment");
}

} // namespace headroom::estimate::billing
