#include "sheet.h"

#include <base/units.h>

#include <algorithm>

namespace headroom::estimate::resource {
namespace {

constexpr double million = 1e6;

Charge charge(const Sheet &sheet, const char *component, double quantity, const char *unit, const char *service, const char *kind,
              double priceUnits = 1)
{
    Charge result;
    result.component = component;
    result.quantity = quantity;
    result.unit = unit;
    result.price = {service, kind, sheet.region(), {}, {}, "on-demand"};
    result.priceUnits = priceUnits;
    result.formula = "as stated by the usage";
    return result;
}

} // namespace

void queue(Sheet &sheet)
{
    const Json &usage = sheet.attributes().usage;
    Sheet::Part part;
    part.billing = "sqs";
    part.parameters = {{"fifo", flag(sheet.attributes().tf, "fifo_queue")},
                       {"requests_million", number(usage, "monthly_requests") / million},
                       {"request_kb", number(usage, "request_size_kb", 1)}};
    part.rates = {"Requests"};
    sheet.price(part);
}

void secret(Sheet &sheet)
{
    Sheet::Part part;
    part.billing = "secrets-manager";
    part.parameters = {{"secrets", 1.0}, {"requests_million", number(sheet.attributes().usage, "monthly_requests") / million}};
    part.rates = {"API requests"};
    sheet.price(part);
}

void systemsManager(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf;
    if (sheet.attributes().terraformType == "aws_ssm_parameter" && lower(text(tf, "tier", "Standard")) == "standard")
        return; // standard parameters are free
    sheet.unpriced(sheet.attributes().terraformType == "aws_ssm_activation" ? "On-prem managed instances (advanced)"
                                                                            : "Parameter storage (advanced)",
                   "The price tables have no Systems Manager prices.");
    if (number(sheet.attributes().usage, "monthly_api_interactions") > 0)
        sheet.unpriced("API interactions (advanced)", "The price tables have no Systems Manager prices.");
}

void key(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    const std::string spec = text(tf, "customer_master_key_spec", text(tf, "key_spec", "SYMMETRIC_DEFAULT"));
    const bool symmetric = spec == "SYMMETRIC_DEFAULT" || spec.starts_with("HMAC");
    sheet.charge(charge(sheet, "Customer master key", 1, "months", "AWSKMS", "key"));
    const double requests = number(usage, "monthly_requests") / 10000;
    if (symmetric) {
        sheet.charge(charge(sheet, "Requests", requests, "10k requests", "AWSKMS", "requests.symmetric", 10000));
        if (number(usage, "monthly_ecc_requests") + number(usage, "monthly_rsa_requests") > 0)
            sheet.unpriced("GenerateDataKeyPair requests", "The price tables have no price for generated key pairs.");
    } else if (spec == "RSA_2048") {
        sheet.charge(charge(sheet, "Requests (RSA 2048)", requests, "10k requests", "AWSKMS", "requests.rsa-2048", 10000));
    } else {
        sheet.charge(charge(sheet, "Requests (asymmetric)", requests, "10k requests", "AWSKMS", "requests.asymmetric-other", 10000));
    }
}

void privateAuthority(Sheet &sheet)
{
    const bool shortLived = text(sheet.attributes().tf, "usage_mode") == "SHORT_LIVED_CERTIFICATE";
    sheet.charge(charge(sheet,
                        shortLived ? "Private certificate authority (short-lived certificate mode)" : "Private certificate authority", 1,
                        "months", "AWSCertificateManager", shortLived ? "private-ca.short-lived" : "private-ca.general"));
    if (number(sheet.attributes().usage, "monthly_requests") > 0)
        sheet.unpriced("Certificates", "The price tables have no prices for private certificates.");
}

void cloudWatch(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    const std::string &type = sheet.attributes().terraformType;
    if (type == "aws_cloudwatch_metric_alarm") {
        const auto queries = list(tf, "metric_query");
        double metrics = queries.empty() ? 1 : 0, period = number(tf, "period", 60);
        for (const Json &query : queries) { // each metric of an expression is billed, the expression is not
            if (has(query, "metric")) {
                metrics += 1;
                period = number(query, "metric.period", 60);
            }
        }
        const bool high = period < 60;
        sheet.charge(charge(sheet, high ? "High resolution" : "Standard resolution", metrics, "alarm metrics", "AmazonCloudWatch",
                            high ? "alarm.high-resolution" : "alarm.standard"));
    } else if (type == "aws_cloudwatch_dashboard") {
        Charge dashboard = charge(sheet, "Dashboard", 1, "months", "AmazonCloudWatch", "dashboard");
        dashboard.price.region = "global";
        sheet.charge(dashboard);
    } else {
        Sheet::Part part;
        part.billing = "cloudwatch";
        part.parameters = {{"logs_gb", number(usage, "monthly_data_ingested_gb")},
                           {"logs_stored_gb", number(usage, "storage_gb")},
                           {"insights_gb", number(usage, "monthly_data_scanned_gb")}};
        part.rates = {"Data ingested", "Archival Storage", "Insights queries data scanned"};
        sheet.price(part);
    }
}

void cloudTrail(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    Sheet::Part part;
    part.billing = "cloudtrail";
    part.parameters = {{"additional_trail_events_million", number(usage, "monthly_additional_management_events") / million},
                       {"data_events_million", number(usage, "monthly_data_events") / million},
                       {"insight_events_million", number(usage, "monthly_insight_events") / million}};
    part.rates = {"Management events", "Data events"};
    if (has(tf, "insight_selector"))
        part.rates.push_back("Insight events");
    sheet.price(part);
}

void config(Sheet &sheet)
{
    const Json &usage = sheet.attributes().usage;
    const bool recorder = sheet.attributes().terraformType == "aws_config_configuration_recorder";
    Sheet::Part part;
    part.billing = "config";
    part.parameters = {{"configuration_items", number(usage, "monthly_config_items")},
                       {"custom_configuration_items", number(usage, "monthly_custom_config_items")},
                       {"rule_evaluations", number(usage, "monthly_rule_evaluations")}};
    if (recorder)
        part.rates = {"Config items", "Custom config items"};
    else
        part.rates = {"Rule evaluations"};
    sheet.price(part);
}

void codeBuild(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf;
    // "BUILD_GENERAL1_LARGE" → "general1.large"
    std::string type = lower(text(tf, "environment.compute_type", "BUILD_GENERAL1_SMALL"));
    if (type.starts_with("build_"))
        type.erase(0, 6);
    std::replace(type.begin(), type.end(), '_', '.');
    const std::string container = text(tf, "environment.type", "LINUX_CONTAINER");
    if (container.starts_with("ARM"))
        type.replace(0, type.find('.'), "arm1");
    Sheet::Part part;
    part.billing = "codebuild";
    part.parameters = {{"compute_type", type},
                       {"operating_system", container.starts_with("WINDOWS") ? "Windows" : "Linux"},
                       {"build_minutes", number(sheet.attributes().usage, "monthly_build_mins")}};
    part.rates = {"Linux", "Windows"};
    sheet.price(part);
}

} // namespace headroom::estimate::resource
