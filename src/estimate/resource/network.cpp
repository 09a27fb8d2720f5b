#include "../billing/parts.h"
#include "sheet.h"

#include <base/units.h>

#include <algorithm>
#include <map>

namespace headroom::estimate::resource {
namespace {

/// Hourly dimensions of a load balancer from the month's usage: connections and rule evaluations are stated per second,
/// active connections per minute, data per month.
void priceBalancer(Sheet &sheet, const char *billing)
{
    const Json &usage = sheet.attributes().usage;
    Sheet::Part part;
    part.billing = billing;
    part.everyHour = {{"new_connections", number(usage, "new_connections") * units::secondsPerHour},
                      {"active_connections", number(usage, "active_connections")},
                      {"bytes", number(usage, "processed_bytes_gb") * units::bytesPerBilledGb / units::hoursPerMonth},
                      {"rule_evaluations", number(usage, "rule_evaluations") * units::secondsPerHour}};
    part.rates = {"Load balancer capacity units"};
    sheet.price(part);
}

/// A thing that costs by the hour, all month unless said.
void priceHours(Sheet &sheet, const char *component, const char *kind, double hours = units::hoursPerMonth)
{
    sheet.bill(component, hours, "hours", at("AmazonVPC", kind), 1, {}, "730 h");
}

} // namespace

void applicationLoadBalancer(Sheet &sheet)
{
    priceBalancer(sheet, "application-load-balancer");
}

void networkLoadBalancer(Sheet &sheet)
{
    priceBalancer(sheet, "network-load-balancer");
}

void classicLoadBalancer(Sheet &sheet)
{
    Sheet::Part part;
    part.billing = "classic-load-balancer";
    part.parameters = {{"data_gb", number(sheet.attributes().usage, "monthly_data_processed_gb")}};
    part.rates = {"Data processed"};
    sheet.price(part);
}

void natGateway(Sheet &sheet)
{
    Sheet::Part part;
    part.billing = "nat-gateway";
    part.parameters = {
        {"data_gb", number(sheet.attributes().usage, "monthly_data_processed_gb", number(sheet.attributes().facts, "Data processed"))},
        {"public_ipv4", 0.0}}; // the address is a resource of its own
    part.rates = {"Data processed"};
    sheet.price(part);
}

void elasticIp(Sheet &sheet)
{
    // Attached or not, an address costs the same since February 2024; the row says which of the two it is.
    const Json &tf = sheet.attributes().tf;
    const bool used =
        has(tf, "instance") || has(tf, "network_interface") || has(tf, "associate_with_private_ip") || !sheet.attributes().attached.empty();
    priceHours(sheet, used ? "IP address" : "IP address (if unused)", used ? "public-ipv4.in-use" : "public-ipv4.idle");
}

void vpcEndpoint(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    const std::string type = lower(text(tf, "vpc_endpoint_type", "Gateway"));
    if (type == "gateway")
        return; // gateway endpoints are free
    if (type == "gatewayloadbalancer") {
        const double zones = std::max(1.0, number(tf, "subnet_count", double(list(tf, "subnet_ids").size())));
        sheet.bill("Data processed", number(usage, "monthly_data_processed_gb"), "GB",
                   at("AmazonVPC", "vpc-endpoint.gateway-load-balancer.data"));
        sheet.bill("Endpoint (GatewayLoadBalancer)", zones * units::hoursPerMonth, "hours",
                   at("AmazonVPC", "vpc-endpoint.gateway-load-balancer.hour"), 1, {}, "zones × 730 h");
        return;
    }
    Sheet::Part part;
    part.billing = "vpc-endpoint";
    part.parameters = {{"zones", std::max(1.0, number(tf, "subnet_count", double(list(tf, "subnet_ids").size())))},
                       {"data_gb", number(usage, "monthly_data_processed_gb")}};
    part.rates = {"Data processed"};
    sheet.price(part);
}

void vpn(Sheet &sheet)
{
    const Attributes &attributes = sheet.attributes();
    const std::string &type = attributes.terraformType;
    if (type == "aws_ec2_client_vpn_network_association") {
        priceHours(sheet, "Endpoint association", "client-vpn.endpoint-association");
    } else if (type == "aws_ec2_client_vpn_endpoint") {
        priceHours(sheet, "Connection", "client-vpn.connection", number(attributes.usage, "monthly_connection_hours"));
    } else {
        priceHours(sheet, "VPN connection", "site-to-site-vpn.connection");
        if (has(attributes.tf, "transit_gateway_id")) {
            priceHours(sheet, "Transit gateway attachment", "transit-gateway.vpc-attachment");
            sheet.bill("Data processed", number(attributes.usage, "monthly_data_processed_gb"), "GB",
                       at("AmazonVPC", "transit-gateway.data"));
        }
    }
}

void transitGatewayAttachment(Sheet &sheet)
{
    Sheet::Part part;
    part.billing = "transit-gateway";
    part.parameters = {{"attachments", 1.0}, {"data_gb", number(sheet.attributes().usage, "monthly_data_processed_gb")}};
    part.rates = {"Data processed"};
    sheet.price(part);
}

namespace {

/// The price most destinations of a region share: what "another region" costs when none is named. Empty = no rows.
std::string typicalDestination(const Sheet &sheet)
{
    const auto rows = sheet.book().list({"AWSDataTransfer", "inter-region.out", sheet.region(), {}, {}, "on-demand"});
    std::map<double, std::pair<int, std::string>> prices;
    for (const auto &row : rows.value_or(std::vector<pricing::PriceRow>())) {
        auto &[count, name] = prices[row.priceUsd];
        ++count;
        name = row.name;
    }
    std::string best;
    int most = 0;
    for (const auto &[price, entry] : prices) {
        if (entry.first > most) {
            most = entry.first;
            best = entry.second;
        }
    }
    return best;
}

} // namespace

void dataTransfer(Sheet &sheet)
{
    const Json &usage = sheet.attributes().usage;
    const auto priced = [&](const char *component, const char *kind, double gb, const std::string &name = {}) {
        if (gb <= 0)
            return;
        sheet.bill(component, gb, "GB", at("AWSDataTransfer", kind, name));
    };
    priced("Intra-region data transfer", "inter-az.each-direction",
           number(usage, "monthly_intra_region_gb") * 2); // out of one zone, into the other
    priced("Outbound data transfer to Internet", "internet.out", number(usage, "monthly_outbound_internet_gb"));
    const std::string partner = sheet.region() == "us-east-1" ? "to us-east-2" : "to us-east-1";
    priced("Outbound data transfer to US East regions", "inter-region.out", number(usage, "monthly_outbound_us_east_to_us_east_gb"),
           partner);
    const std::string typical = typicalDestination(sheet);
    priced("Outbound data transfer to other regions", "inter-region.out", number(usage, "monthly_outbound_other_regions_gb"),
           typical.empty() ? "to other regions" : typical);
}

void directConnect(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    const std::string location = text(tf, "location");
    const bool hosted = lower(text(usage, "dx_connection_type", "dedicated")) == "hosted";
    sheet.bill("DX connection", units::hoursPerMonth, "hours",
               global("AWSDirectConnect", hosted ? "port.hosted" : "port.dedicated", text(tf, "bandwidth", "1Gbps")), 1, {}, "730 h");
    const auto outbound = [&](const std::string &region, double gb) {
        pricing::PriceQuery price = at("AWSDirectConnect", "data.out", "to " + location);
        price.region = region;
        if (gb > 0)
            sheet.bill("Outbound data transfer (from " + region + ", to " + location + ")", gb, "GB", price);
    };
    const Json *byRegion = member(usage, "monthly_outbound_from_region_to_dx_connection_location");
    if (!byRegion || !byRegion->is_object()) { // the older key counts what leaves the resource's own region
        outbound(sheet.region(), number(usage, "monthly_outbound_region_to_dx_location_gb"));
        return;
    }
    for (const auto &[key, value] : byRegion->items()) {
        std::string region = key;
        std::replace(region.begin(), region.end(), '_', '-');
        outbound(region, number(*byRegion, key));
    }
}

} // namespace headroom::estimate::resource
