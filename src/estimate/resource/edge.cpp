#include "../billing/parts.h"
#include "sheet.h"

#include <base/units.h>

#include <algorithm>
#include <iterator>

namespace headroom::estimate::resource {
namespace {

struct Area
{
    const char *usage; ///< key of the usage file
    const char *area;  ///< of the price rows
    const char *words;
};

constexpr Area areas[]{{"us", "United States", "US, Mexico, Canada"},
                       {"europe", "EU", "Europe, Israel"},
                       {"south_africa", "South Africa", "South Africa, Kenya, Middle East"},
                       {"south_america", "South America", "South America"},
                       {"japan", "Japan", "Japan"},
                       {"australia", "Australia", "Australia, New Zealand"},
                       {"asia_pacific", "Asia Pacific", "Hong Kong, Philippines, Singapore, South Korea, Taiwan & Thailand"},
                       {"india", "India", "India"}};

/// Where an origin shield stands, and by which key the usage file counts its requests.
struct ShieldArea
{
    std::string_view region; ///< beginning of the region's code
    const char *usage, *words;
};

constexpr ShieldArea shieldAreas[]{{"us-", "us", "US"},
                                   {"eu-", "europe", "Europe"},
                                   {"sa-", "south_america", "South America"},
                                   {"ap-northeast-1", "japan", "Japan"},
                                   {"ap-northeast-2", "south_korea", "South Korea"},
                                   {"ap-southeast-1", "singapore", "Singapore"},
                                   {"ap-southeast-2", "australia", "Australia"},
                                   {"ap-south-1", "india", "India"}};

void priceArea(Sheet &sheet, const Area &area, double internetGb, double originGb, double http, double https, bool rates)
{
    Sheet::Part part;
    part.billing = "cloudfront";
    part.subResource = area.words;
    part.parameters = {
        {"price_area", area.area}, {"data_gb", internetGb}, {"origin_gb", originGb}, {"requests_million", http / 1e6}, {"https", false}};
    if (rates)
        part.rates = {"Data transfer out to internet", "Data transfer out to origin", "HTTP requests"};
    sheet.price(part);
    part.parameters = {{"price_area", area.area}, {"requests_million", https / 1e6}};
    if (rates)
        part.rates = {"HTTPS requests"};
    sheet.price(part);
}

/// Global prices of CloudFront beside traffic.
void chargeGlobal(Sheet &sheet, const std::string &component, double quantity, const char *unit, const char *kind, double priceUnits,
                  const std::string &region = "global")
{
    sheet.bill(component, quantity, unit, {"AmazonCloudFront", kind, region, {}, {}, "on-demand"}, priceUnits);
}

} // namespace

void cloudFront(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    if (sheet.attributes().terraformType == "aws_cloudfront_function") {
        chargeGlobal(sheet, "Total number of invocations", number(usage, "monthly_requests") / million, "1M invocations",
                     "functions.invocations", million);
        return;
    }
    if (has(tf, "default_cache_behavior.field_level_encryption_id"))
        chargeGlobal(sheet, "Field level encryption requests", number(usage, "monthly_encryption_requests") / 10000, "10k requests",
                     "field-level-encryption", 10000);
    if (has(tf, "logging_config"))
        chargeGlobal(sheet, "Real-time log requests", number(usage, "monthly_log_lines") / 1e6, "1M lines", "realtime-logs", 1e6);
    if (text(tf, "viewer_certificate.ssl_support_method") == "vip")
        chargeGlobal(sheet, "Dedicated IP custom SSLs", number(usage, "custom_ssl_certificates", 1), "certificates",
                     "custom-ssl.dedicated-ip", 1);
    for (const Json &origin : list(tf, "origin")) {
        if (!flag(origin, "origin_shield.enabled"))
            continue;
        const std::string region = text(origin, "origin_shield.origin_shield_region");
        const auto *area = std::find_if(std::begin(shieldAreas), std::end(shieldAreas),
                                        [&](const ShieldArea &one) { return region.starts_with(one.region); });
        if (area == std::end(shieldAreas))
            continue;
        chargeGlobal(sheet, std::string("Origin shield HTTP requests (") + area->words + " " + region + ")",
                     number(usage, std::string("monthly_shield_requests.") + area->usage) / 10000, "10k requests", "requests.origin-shield",
                     10000, region);
    }
    Sheet::Part invalidations;
    invalidations.billing = "cloudfront";
    invalidations.parameters = {{"invalidation_paths", number(usage, "monthly_invalidation_requests")}};
    invalidations.rates = {"Invalidation requests"};
    sheet.price(invalidations);
    bool any = false;
    for (const Area &area : areas) {
        const auto of = [&](const char *what) { return number(usage, std::string(what) + "." + area.usage); };
        const double internet = of("monthly_data_transfer_to_internet_gb"), origin = of("monthly_data_transfer_to_origin_gb");
        const double http = of("monthly_http_requests"), https = of("monthly_https_requests");
        if (internet + origin + http + https <= 0)
            continue;
        any = true;
        priceArea(sheet, area, internet, origin, http, https, false);
    }
    if (!any)
        priceArea(sheet, areas[0], 0, 0, 0, 0, true);
}

void hostedZone(Sheet &sheet)
{
    const Json &usage = sheet.attributes().usage;
    if (sheet.attributes().terraformType == "aws_route53_record") {
        for (const auto &[key, component, kind] :
             {std::tuple{"monthly_standard_queries", "Standard queries", "queries.standard"},
              std::tuple{"monthly_latency_based_queries", "Latency based routing queries", "queries.latency"},
              std::tuple{"monthly_geo_queries", "Geo DNS queries", "queries.geo"}}) {
            sheet.bill(component, number(usage, key) / million, "1M queries", global("AmazonRoute53", kind), million);
        }
        return;
    }
    Sheet::Part part;
    part.billing = "route53";
    part.parameters = {{"hosted_zones", 1.0}};
    sheet.price(part);
}

void healthCheck(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf;
    const bool outside = lower(text(sheet.attributes().usage, "endpoint_type", "aws")) == "non_aws";
    const std::string type = text(tf, "type");
    const auto charge = [&](const char *component, double quantity, const char *kind) {
        sheet.bill(component, quantity, "months", global("AmazonRoute53", kind), 1, {}, "one check all month");
    };
    if (type == "CALCULATED" || type == "CLOUDWATCH_METRIC") {
        charge("Health check", 1, "health-check.basic-aws");
        return;
    }
    charge("Health check", 1, outside ? "health-check.basic-non-aws" : "health-check.basic-aws");
    // HTTPS, string matching, latency measurement and the fast interval count as one optional feature each.
    const double features = double(type.starts_with("HTTPS")) + double(type.find("STR_MATCH") != std::string::npos) +
                            double(flag(tf, "measure_latency")) + double(number(tf, "request_interval", 30) == 10);
    if (features > 0)
        charge("Optional features", features, outside ? "health-check.optional-feature-non-aws" : "health-check.optional-feature-aws");
}

void resolverEndpoint(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf;
    sheet.bill("Resolver endpoints", double(std::max<std::size_t>(2, list(tf, "ip_address").size())) * units::hoursPerMonth, "hours",
               at("AmazonRoute53", "resolver.endpoint-eni"), 1, {}, "network interfaces × 730 h");
    sheet.bill("DNS queries", number(sheet.attributes().usage, "monthly_queries") / million, "1M queries",
               at("AmazonRoute53", "resolver.queries"), million);
}

void webAcl(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    double rules = 0, groups = 0, managed = 0;
    for (const char *path : {"rules", "rule"}) {
        for (const Json &rule : list(tf, path)) {
            const bool group = text(rule, "type") == "GROUP" || has(rule, "statement.rule_group_reference_statement");
            (has(rule, "statement.managed_rule_group_statement") ? managed : group ? groups : rules) += 1;
        }
    }
    Sheet::Part part;
    part.billing = "waf";
    part.parameters = {{"web_acls", 1.0},
                       {"rules", rules + number(usage, "rule_group_rules") + number(usage, "managed_rule_group_rules")},
                       {"rule_groups", groups},
                       {"managed_rule_groups", managed},
                       {"requests_million", number(usage, "monthly_requests") / 1e6}};
    part.rates = {"Requests"};
    sheet.price(part);
}

void apiGateway(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    const std::string &type = sheet.attributes().terraformType;
    Sheet::Part part;
    part.billing = "api-gateway";
    if (type == "aws_api_gateway_stage") {
        if (!flag(tf, "cache_cluster_enabled"))
            return;
        part.parameters = {{"api_type", "rest"}, {"cache_gb", text(tf, "cache_cluster_size")}};
        sheet.price(part);
        return;
    }
    const std::string protocol = type == "aws_apigatewayv2_api" ? lower(text(tf, "protocol_type", "HTTP")) : "rest";
    part.parameters = {{"api_type", protocol},
                       {"requests_million", number(usage, protocol == "websocket" ? "monthly_messages" : "monthly_requests") / 1e6},
                       {"request_kb", number(usage, protocol == "websocket" ? "message_size_kb" : "request_size_kb")},
                       {"connection_minutes_million", number(usage, "monthly_connection_mins") / 1e6}};
    part.rates = {"Requests", "Messages", "Connection duration"};
    part.tiered = {"Requests"};
    sheet.price(part);
}

} // namespace headroom::estimate::resource
