#include "../billing/parts.h"
#include "sheet.h"

#include <base/units.h>

#include <algorithm>

namespace headroom::estimate::resource {
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
    const Json &usage = sheet.attributes().usage;
    if (sheet.attributes().terraformType == "aws_ssm_activation") {
        // Up to 1,000 machines outside EC2 are free; more need the advanced tier, which is billed for every one.
        if (number(tf, "registration_limit", 1) > 1000 || lower(text(usage, "instance_tier")) == "advanced")
            sheet.bill("On-prem managed instances (advanced)", number(usage, "instances") * units::hoursPerMonth, "hours",
                       at("AWSSystemsManager", "managed-instance.advanced"));
        return;
    }
    const bool advanced = lower(text(tf, "tier", "Standard")) == "advanced";
    if (advanced)
        sheet.bill("Parameter storage (advanced)", number(usage, "parameter_storage_hrs", units::hoursPerMonth), "hours",
                   at("AWSSystemsManager", "parameter.advanced"), 1 / units::hoursPerMonth);
    const std::string throughput =
        lower(text(usage, "api_throughput_limit", advanced && has(usage, "monthly_api_interactions") ? "advanced" : "standard"));
    if (throughput != "standard")
        sheet.bill("API interactions (" + throughput + ")", number(usage, "monthly_api_interactions") / 10000, "10k interactions",
                   at("AWSSystemsManager", "parameter.api"), 10000);
}

void key(Sheet &sheet)
{
    const Json &tf = sheet.attributes().tf, &usage = sheet.attributes().usage;
    const std::string spec = text(tf, "customer_master_key_spec", text(tf, "key_spec", "SYMMETRIC_DEFAULT"));
    const bool symmetric = spec == "SYMMETRIC_DEFAULT" || spec.starts_with("HMAC");
    sheet.bill("Customer master key", 1, "months", at("AWSKMS", "key"), 1, {}, "one key");
    const auto requests = [&](const char *component, const char *usageKey, const char *kind) {
        sheet.bill(component, number(usage, usageKey) / 10000, "10k requests", at("AWSKMS", kind), 10000);
    };
    if (symmetric) {
        requests("Requests", "monthly_requests", "requests.symmetric");
        requests("ECC GenerateDataKeyPair requests", "monthly_ecc_requests", "requests.generate-key-pair-ecc");
        requests("RSA GenerateDataKeyPair requests", "monthly_rsa_requests", "requests.generate-key-pair-rsa");
    } else if (spec == "RSA_2048") {
        requests("Requests (RSA 2048)", "monthly_requests", "requests.rsa-2048");
    } else {
        requests("Requests (asymmetric)", "monthly_requests", "requests.asymmetric-other");
    }
}

void privateAuthority(Sheet &sheet)
{
    const bool shortLived = text(sheet.attributes().tf, "usage_mode") == "SHORT_LIVED_CERTIFICATE";
    const double certificates = number(sheet.attributes().usage, "monthly_requests");
    if (shortLived) {
        sheet.bill("Private certificate authority (short-lived certificate mode)", 1, "months",
                   at("AWSCertificateManager", "private-ca.short-lived"), 1, {}, "one authority");
        sheet.bill("Certificates (short-lived)", certificates, "requests",
                   global("AWSCertificateManager", "private-ca.certificate-short-lived"));
    } else {
        sheet.bill("Private certificate authority", 1, "months", at("AWSCertificateManager", "private-ca.general"), 1, {}, "one authority");
        sheet.bill("Certificates", certificates, "requests", global("AWSCertificateManager", "private-ca.certificate"));
    }
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
        sheet.bill(high ? "High resolution" : "Standard resolution", metrics, "alarm metrics",
                   at("AmazonCloudWatch", high ? "alarm.high-resolution" : "alarm.standard"), 1, {}, "metrics that are watched");
    } else if (type == "aws_cloudwatch_dashboard") {
        sheet.bill("Dashboard", 1, "months", global("AmazonCloudWatch", "dashboard"), 1, {}, "one dashboard");
    } else if (type == "aws_cloudwatch_composite_alarm") {
        sheet.bill("Composite alarm", 1, "alarms", at("AmazonCloudWatch", "alarm.composite"), 1, {}, "one alarm");
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
    else if (container.find("GPU") != std::string::npos)
        type.replace(0, type.find('.'), "gpu1");
    Sheet::Part part;
    part.billing = "codebuild";
    part.parameters = {{"compute_type", type},
                       {"operating_system", container.starts_with("WINDOWS") ? "Windows" : "Linux"},
                       {"build_minutes", number(sheet.attributes().usage, "monthly_build_mins")}};
    part.rates = {"Linux", "Windows"};
    sheet.price(part);
}

} // namespace headroom::estimate::resource
