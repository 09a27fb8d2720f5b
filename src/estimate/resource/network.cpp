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

Charge hours(const Sheet &sheet, const char *component, const char *service, const char *kind, double quantity = units::hoursPerMonth)
{
    Charge charge;
    charge.component = component;
    charge.quantity = quantity;
    charge.unit = "hours";
    charge.price = {service, kind, sheet.region(), {}, {}, "on-demand"};
    charge.formula = "730 h";
    return charge;
}

Charge data(const Sheet &sheet, const std::string &component, const char *service, const char *kind, double gb)
{
    Charge charge;
    charge.component = component;
    charge.quantity = gb;
    charge.unit = "GB";
    charge.price = {service, kind, sheet.region(), {}, {}, "on-demand"};
    charge.formula = "as stated by the usage";
    return charge;
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
    sheet.charge(
        hours(sheet, used ? "IP address" : "IP address (if unused)", "AmazonVPC", used ? "public-ipv4.in-use" : "public-ipv4.idle"));
}

void vpcEndpoint(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    if (lower(text(tf, "vpc_endpoint_type", "Gateway")) == "gateway")
        return; // gateway endpoints are free
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
        sheet.charge(hours(sheet, "Endpoint association", "AmazonVPC", "client-vpn.endpoint-association"));
    } else if (type == "aws_ec2_client_vpn_endpoint") {
        sheet.charge(
            hours(sheet, "Connection", "AmazonVPC", "client-vpn.connection", number(attributes.usage, "monthly_connection_hours")));
    } else {
        sheet.charge(hours(sheet, "VPN connection", "AmazonVPC", "site-to-site-vpn.connection"));
        if (has(attributes.tf, "transit_gateway_id")) {
            sheet.charge(hours(sheet, "Transit gateway attachment", "AmazonVPC", "transit-gateway.vpc-attachment"));
            sheet.charge(
                data(sheet, "Data processed", "AmazonVPC", "transit-gateway.data", number(attributes.usage, "monthly_data_processed_gb")));
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
        Charge charge = data(sheet, component, "AWSDataTransfer", kind, gb);
        charge.price.name = name;
        sheet.charge(charge);
    };
    priced("Intra-region data transfer", "inter-az.each-direction",
           number(usage, "monthly_intra_region_gb") * 2); // out of one zone, into the other
    priced("Outbound data transfer to Internet", "internet.out", number(usage, "monthly_outbound_internet_gb"));
    const std::string partner = sheet.region() == "us-east-1" ? "to us-east-2" : "to us-east-1";
    priced("Outbound data transfer to US East regions", "inter-region.out", number(usage, "monthly_outbound_us_east_to_us_east_gb"),
           partner);
    const double others = number(usage, "monthly_outbound_other_regions_gb");
    if (others > 0) {
        const std::string destination = typicalDestination(sheet);
        if (destination.empty())
            sheet.unpriced("Outbound data transfer to other regions",
                           "The price tables have no transfer prices out of " + sheet.region() + ".");
        else
            priced("Outbound data transfer to other regions", "inter-region.out", others, destination);
    }
}

void directConnect(Sheet &sheet)
{
    sheet.unpriced("DX connection", "The price tables have no Direct Connect prices.");
    sheet.unpriced("Outbound data transfer", "The price tables have no Direct Connect prices.");
}

} // namespace headroom::estimate::resource
