#include "families.h"
#include "parts.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>

namespace headroom::estimate::billing {
namespace {

/// What one capacity unit covers in an hour.
struct UnitDimensions
{
    double newConnectionsPerSecond, activeConnections, gbPerHour;
    double ruleEvaluationsPerSecond; ///< 0 = not a dimension
};

// Elastic Load Balancing pricing page. NLCU figures are those of TCP; UDP and TLS have smaller ones.
constexpr UnitDimensions applicationUnit{25, 3000, 1, 1000};
constexpr UnitDimensions networkUnit{800, 100000, 1, 0};

/// Capacity-unit hours of the month: in each hour the largest of the dimensions is billed.
/// Hourly series: "bytes", "new_connections" and "rule_evaluations" are totals of the hour, "active_connections" its mean.
double unitHours(const Bill &bill, const UnitDimensions &unit)
{
    const auto *bytes = bill.hourly("bytes");
    const auto *fresh = bill.hourly("new_connections");
    const auto *active = bill.hourly("active_connections");
    const auto *rules = bill.hourly("rule_evaluations");
    const std::size_t hours =
        std::max({bytes ? bytes->size() : 0, fresh ? fresh->size() : 0, active ? active->size() : 0, rules ? rules->size() : 0});
    if (hours == 0)
        return bill.number("lcu") * units::hoursPerMonth * bill.number("count", 1);
    const auto of = [](const std::vector<double> *series, std::size_t hour) {
        return series && hour < series->size() ? (*series)[hour] : 0.0;
    };
    double sum = 0;
    for (std::size_t hour = 0; hour < hours; ++hour) {
        double most = units::billedGb(of(bytes, hour)) / unit.gbPerHour;
        most = std::max(most, of(fresh, hour) / units::secondsPerHour / unit.newConnectionsPerSecond);
        most = std::max(most, of(active, hour) / unit.activeConnections);
        if (unit.ruleEvaluationsPerSecond > 0)
            most = std::max(most, of(rules, hour) / units::secondsPerHour / unit.ruleEvaluationsPerSecond);
        sum += most;
    }
    return sum * units::hoursPerMonth / double(hours);
}

void billWithUnits(Bill &bill, const std::string &name, const std::string &kind, const UnitDimensions &unit)
{
    const double balancers = bill.number("count", 1);
    billAmount(bill, name, balancers * units::hoursPerMonth, "hours", at("AWSELB", kind + ".hour"), "load balancers × 730 h");
    Charge charge;
    charge.component = "Load balancer capacity units";
    charge.quantity = unitHours(bill, unit);
    charge.unit = "LCU-hours";
    charge.price = at("AWSELB", kind + ".lcu");
    charge.formula = "each hour's largest dimension (new connections, active connections, GB, rule evaluations), summed over the month";
    charge.inputs = {{"mean capacity units", charge.quantity / units::hoursPerMonth, ""}};
    bill.charge(charge);
    billPublicIpv4(bill, bill.number("public_ipv4") * balancers);
}

} // namespace

void applicationLoadBalancer(Bill &bill)
{
    billWithUnits(bill, "Application load balancer", "alb", applicationUnit);
}

void networkLoadBalancer(Bill &bill)
{
    billWithUnits(bill, "Network load balancer", "nlb", networkUnit);
}

void classicLoadBalancer(Bill &bill)
{
    const double balancers = bill.number("count", 1);
    billAmount(bill, "Classic load balancer", balancers * units::hoursPerMonth, "hours", at("AWSELB", "clb.hour"),
               "load balancers × 730 h");
    const double bytes = bill.metered(planning::quantity::bytesIn) + bill.metered(planning::quantity::bytesOut);
    billAmount(bill, "Data processed", bytes > 0 ? units::billedGb(bytes) : bill.number("data_gb"), "GB", at("AWSELB", "clb.data"),
               "bytes in and out ÷ 2^30");
    billPublicIpv4(bill, bill.number("public_ipv4") * balancers);
}

void apiGateway(Bill &bill)
{
    const std::string type = bill.choice("api_type", "rest");
    const double requests = bill.meteredOr(planning::quantity::requests, "requests_million", million);
    if (type == "websocket") {
        // A message counts once per started 32 kB.
        const double chunks = std::max(1.0, std::ceil(bill.number("request_kb", 0) / 32));
        billAmount(bill, "Messages", requests * chunks / million, "1M messages", at("AmazonApiGateway", "websocket.messages"),
                   "messages, once per started 32 kB", million);
        billAmount(bill, "Connection duration", bill.number("connection_minutes_million"), "1M minutes",
                   at("AmazonApiGateway", "websocket.connection-minutes"), "connections × minutes", million);
        return;
    }
    // An HTTP API meters in steps of 512 kB; a REST API counts calls.
    const double steps = type == "http" ? std::max(1.0, std::ceil(bill.number("request_kb", 0) / 512)) : 1;
    billAmount(bill, "Requests", requests * steps / million, "1M requests", at("AmazonApiGateway", type + ".requests"), "API calls",
               million);
    const std::string cache = bill.text("cache_gb");
    if (!cache.empty() && cache != "0")
        billAmount(bill, "Cache memory (" + cache + " GB)", units::hoursPerMonth, "hours",
                   at("AmazonApiGateway", "rest.cache." + cache + "GB"), "730 h");
}

} // namespace headroom::estimate::billing
