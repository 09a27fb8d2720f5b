#include "families.h"
#include "parts.h"

namespace headroom::estimate::billing {

void secretsManager(Bill &bill)
{
    billAmount(bill, "Secret", bill.number("secrets", 1), "months", at("AWSSecretsManager", "secret"), "secrets");
    billAmount(bill, "API requests", bill.number("requests_million") * 100, "10k requests", at("AWSSecretsManager", "api.request"),
               "API requests", 10000);
}

void parameterStore(Bill &bill)
{
    billAmount(bill, "Parameter storage (advanced)", bill.number("advanced_parameters"), "months",
               at("AWSSystemsManager", "parameter.advanced"), "advanced parameters; standard ones are free");
}

void kms(Bill &bill)
{
    billAmount(bill, "Customer master key", bill.number("keys", 1), "months", at("AWSKMS", "key"), "customer-managed keys");
    billAmount(bill, "Requests", bill.number("requests_million") * 100, "10k requests", at("AWSKMS", "requests.symmetric"), "requests",
               10000);
}

void acm(Bill &bill)
{
    billAmount(bill, "Private certificate authority", bill.number("private_authorities"), "months",
               at("AWSCertificateManager", "private-ca.general"), "private authorities; public certificates are free");
}

void guardDuty(Bill &bill)
{
    billAmount(bill, "CloudTrail management events", bill.number("management_events_million"), "1M events",
               at("AmazonGuardDuty", "cloudtrail-management-events"), "analysed events", million);
    billAmount(bill, "VPC flow and DNS logs", bill.number("flow_log_gb"), "GB", at("AmazonGuardDuty", "flow-and-dns-logs"),
               "analysed logs");
    billAmount(bill, "S3 data events", bill.number("s3_events_million"), "1M events", at("AmazonGuardDuty", "s3-data-events"),
               "analysed events", million);
}

void securityHub(Bill &bill)
{
    billAmount(bill, "Security checks", bill.number("checks"), "checks", at("AWSSecurityHub", "security-check"), "checks of the month");
    billAmount(bill, "Finding ingestion", bill.number("findings"), "findings", at("AWSSecurityHub", "finding-ingestion"),
               "findings from other services");
}

} // namespace headroom::estimate::billing
