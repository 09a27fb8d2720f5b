#include "families.h"
#include "parts.h"

#include "../terms.h"

#include <base/units.h>

#include <algorithm>

namespace headroom::estimate::billing {

void cloudWatch(Bill &bill)
{
    billAmount(bill, "Custom metrics", bill.number("metrics"), "metrics", at("AmazonCloudWatch", "metrics.custom"), "custom metrics");
    billAmount(bill, "Standard resolution", bill.number("alarms"), "alarm metrics", at("AmazonCloudWatch", "alarm.standard"), "alarms");
    billAmount(bill, "High resolution", bill.number("high_resolution_alarms"), "alarm metrics",
               at("AmazonCloudWatch", "alarm.high-resolution"), "alarms");
    billAmount(bill, "Dashboards", bill.number("dashboards"), "dashboards", global("AmazonCloudWatch", "dashboard"), "dashboards");
    billAmount(bill, "Data ingested", bill.number("logs_gb"), "GB", at("AmazonCloudWatch", "logs.ingest.standard"), "logs written");
    billAmount(bill, "Archival Storage", bill.number("logs_stored_gb"), "GB", at("AmazonCloudWatch", "logs.storage"),
               "logs kept, compressed");
    billAmount(bill, "Insights queries data scanned", bill.number("insights_gb"), "GB", at("AmazonCloudWatch", "logs.insights-query"),
               "logs searched");
    billAmount(bill, "API requests", bill.number("api_million") * 1000, "1k requests", at("AmazonCloudWatch", "api.request"),
               "API requests", 1000);
}

void cloudTrail(Bill &bill)
{
    billAmount(bill, "Management events (additional copies)", bill.number("additional_trail_events_million") * 10, "100k events",
               at("AWSCloudTrail", "management-events.additional-copies"), "events of further trails; the first copy is free", 100000);
    billAmount(bill, "Data events", bill.number("data_events_million") * 10, "100k events", at("AWSCloudTrail", "data-events"),
               "data events", 100000);
    billAmount(bill, "Insight events", bill.number("insight_events_million") * 10, "100k events", at("AWSCloudTrail", "insights-events"),
               "analysed events", 100000);
}

void config(Bill &bill)
{
    billAmount(bill, "Config items", bill.number("configuration_items"), "records", at("AWSConfig", "configuration-item.continuous"),
               "recorded changes");
    billAmount(bill, "Custom config items", bill.number("custom_configuration_items"), "records",
               at("AWSConfig", "configuration-item.continuous"), "recorded changes of custom resources");
    billAmount(bill, "Rule evaluations", bill.number("rule_evaluations"), "evaluations", at("AWSConfig", "rule-evaluation"), "evaluations");
}

void codePipeline(Bill &bill)
{
    const double minutes = bill.number("action_minutes");
    if (minutes > 0)
        billAmount(bill, "Action minutes", minutes, "minutes", at("AWSCodePipeline", "v2.action-minute"), "minutes of V2 pipelines");
    else
        billAmount(bill, "Active pipelines", bill.number("pipelines", 1), "pipelines", at("AWSCodePipeline", "v1.active-pipeline"),
                   "pipelines that ran");
}

void codeBuild(Bill &bill)
{
    const bool windows = bill.choice("operating_system", "linux").starts_with("win");
    const std::string type = bill.text("compute_type", "general1.small");
    billAmount(bill, std::string(windows ? "Windows" : "Linux") + " (" + type + ")", bill.number("build_minutes"), "minutes",
               at("AWSCodeBuild", "build.ec2", type, windows ? "Windows" : "Linux"), "build minutes");
}

/// The larger of the minimum fee and a graduated share of everything else (that is why support is priced last). What is paid up
/// front counts in the month it is paid, so that it has a one-time fee of its own.
void support(Bill &bill)
{
    const std::string plan = bill.choice("plan", "basic");
    if (plan == "basic" || plan.empty())
        return;
    const std::string component = "Support plan (" + plan + ")";
    const double monthly = bill.awsSubtotal(), once = bill.awsUpfront();
    const auto fee = supportFee(plan, monthly, bill.book()), firstMonth = supportFee(plan, monthly + once, bill.book());
    if (!fee || !firstMonth) {
        bill.unpriced(component, fee ? firstMonth.error().message : fee.error().message, ErrorCode::NotFound);
        return;
    }
    LineItem line;
    line.kind = LineKind::Support;
    line.component = component;
    line.quantity = fee->isMinimum ? 1 : monthly;
    line.unit = fee->isMinimum ? "months" : "USD";
    line.slices = fee->slices;
    line.unitPrice = line.quantity > 0 ? fee->amount / line.quantity : 0;
    line.monthly = units::roundToCent(fee->amount);
    line.upfront = units::roundToCent(firstMonth->amount - fee->amount);
    line.price = fee->price;
    line.formula = fee->isMinimum ? "minimum fee: the share of the month's AWS charges is smaller"
                                  : "graduated share of the month's AWS charges after discounts";
    line.inputs = {{"AWS charges of the month", monthly, "USD", "sum of the lines above"}};
    if (once > 0)
        line.inputs.push_back({"AWS charges paid up front, once", once, "USD", "sum of the lines above"});
    bill.add(std::move(line));
}

void thirdParty(Bill &bill)
{
    const double price = bill.number("price_usd_month"), quantity = bill.number("quantity", 1);
    if ((price > 0 || bill.states("price_usd_month")) && quantity > 0)
        bill.chargeStated("Subscription", quantity, "months", price, "price a month as entered × quantity");
    else
        bill.unpriced("Subscription", "No price is entered for this service.");
}

} // namespace headroom::estimate::billing
