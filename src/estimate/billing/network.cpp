#include "families.h"
#include "parts.h"

#include <base/units.h>

namespace headroom::estimate::billing {

void natGateway(Bill &bill)
{
    const double gateways = bill.number("count", 1);
    billAmount(bill, "NAT gateway", gateways * units::hoursPerMonth, "hours", at("AmazonVPC", "nat-gateway.hour"), "gateways × 730 h");
    const double bytes = bill.metered(planning::quantity::bytesIn) + bill.metered(planning::quantity::bytesOut);
    billAmount(bill, "Data processed", bytes > 0 ? units::billedGb(bytes) : bill.number("data_gb"), "GB",
               at("AmazonVPC", "nat-gateway.data"), "data through the gateways, both ways");
    billPublicIpv4(bill, bill.number("public_ipv4", 1) * gateways);
}

void vpn(Bill &bill)
{
    billAmount(bill, "VPN connection", bill.number("connections", 1) * units::hoursPerMonth, "hours",
               at("AmazonVPC", "site-to-site-vpn.connection"), "connections × 730 h");
}

void clientVpn(Bill &bill)
{
    billAmount(bill, "Endpoint association", bill.number("subnets", 1) * units::hoursPerMonth, "hours",
               at("AmazonVPC", "client-vpn.endpoint-association"), "associated subnets × 730 h");
    billAmount(bill, "VPN connection", bill.number("connection_hours"), "hours", at("AmazonVPC", "client-vpn.connection"),
               "hours of all connections");
}

void directConnect(Bill &bill)
{
    const std::string port = bill.text("connection_type", "dedicated") == "hosted" ? "port.hosted" : "port.dedicated";
    billAmount(bill, "DX connection", bill.number("connections", 1) * units::hoursPerMonth, "hours",
               global("AWSDirectConnect", port.c_str(), bill.text("bandwidth", "1Gbps")), "connections × 730 h");
    billAmount(bill, "Data transfer over Direct Connect", bill.number("data_gb"), "GB", at("AWSDirectConnect", "data.out"),
               "data sent over the connection");
}

void vpcEndpoint(Bill &bill)
{
    billAmount(bill, "Endpoint (Interface)", bill.number("count", 1) * bill.number("zones", 1) * units::hoursPerMonth, "hours",
               at("AmazonVPC", "vpc-endpoint.interface.hour"), "endpoints × zones × 730 h");
    billAmount(bill, "Data processed", bill.number("data_gb"), "GB", at("AmazonVPC", "vpc-endpoint.interface.data"),
               "data through the endpoints");
}

void transitGateway(Bill &bill)
{
    billAmount(bill, "Transit gateway attachment", bill.number("attachments", 1) * units::hoursPerMonth, "hours",
               at("AmazonVPC", "transit-gateway.vpc-attachment"), "attachments × 730 h");
    billAmount(bill, "Data processed", bill.number("data_gb"), "GB", at("AmazonVPC", "transit-gateway.data"), "data through the gateway");
}

void dataTransfer(Bill &bill)
{
    billAmount(bill, "Outbound data transfer to Internet", bill.number("internet_gb"), "GB", at("AWSDataTransfer", "internet.out"),
               "data sent to the internet");
    billAmount(bill, "Intra-region data transfer", bill.number("between_zones_gb") * 2, "GB",
               at("AWSDataTransfer", "inter-az.each-direction"), "data across zones, charged to the sender and to the receiver");
    const std::string target = bill.text("to_region");
    if (bill.number("between_regions_gb") > 0 && target.empty())
        bill.unpriced("Outbound data transfer to other regions", "The region that receives the data is not set.");
    else
        billAmount(bill, "Outbound data transfer to other regions", bill.number("between_regions_gb"), "GB",
                   at("AWSDataTransfer", "inter-region.out", "to " + target), "data sent to " + target);
}

void publicIpv4(Bill &bill)
{
    billPublicIpv4(bill, bill.number("count", 1));
}

void globalAccelerator(Bill &bill)
{
    billAmount(bill, "Fixed fee", bill.number("count", 1) * units::hoursPerMonth, "hours",
               global("AWSGlobalAccelerator", "accelerator.fixed"), "accelerators × 730 h");
}

} // namespace headroom::estimate::billing
