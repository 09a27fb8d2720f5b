#include "families.h"

#include <algorithm>
#include <array>

namespace headroom::estimate {
namespace {

using namespace billing;

struct Entry
{
    std::string_view name;
    BillingFunction function;
};

/// Sorted by name.
constexpr std::array entries{
    Entry{"acm", acm},
    Entry{"api-gateway", apiGateway},
    Entry{"application-load-balancer", applicationLoadBalancer},
    Entry{"aurora", aurora},
    Entry{"aurora-replica", auroraReplica},
    Entry{"aurora-serverless", auroraServerless},
    Entry{"backup", backup},
    Entry{"classic-load-balancer", classicLoadBalancer},
    Entry{"client-vpn", clientVpn},
    Entry{"cloudfront", cloudfront},
    Entry{"cloudtrail", cloudTrail},
    Entry{"cloudwatch", cloudWatch},
    Entry{"codebuild", codeBuild},
    Entry{"codepipeline", codePipeline},
    Entry{"config", config},
    Entry{"data-transfer", dataTransfer},
    Entry{"direct-connect", directConnect},
    Entry{"dynamodb", dynamodb},
    Entry{"ebs", ebs},
    Entry{"ec2", ec2},
    Entry{"ecr", ecr},
    Entry{"ecs-ec2", ecsOnEc2},
    Entry{"efs", efs},
    Entry{"eks", eks},
    Entry{"elasticache", elasticache},
    Entry{"eventbridge", eventBridge},
    Entry{"fargate", fargate},
    Entry{"fastly", fastly},
    Entry{"global-accelerator", globalAccelerator},
    Entry{"guardduty", guardDuty},
    Entry{"kinesis", kinesis},
    Entry{"kms", kms},
    Entry{"lambda", lambda},
    Entry{"lightsail", lightsail},
    Entry{"lightsail-database", lightsailDatabase},
    Entry{"lightsail-load-balancer", lightsailLoadBalancer},
    Entry{"nat-gateway", natGateway},
    Entry{"network-load-balancer", networkLoadBalancer},
    Entry{"opensearch", opensearch},
    Entry{"opensearch-volume", opensearchVolume},
    Entry{"parameter-store", parameterStore},
    Entry{"public-ipv4", publicIpv4},
    Entry{"rds", rds},
    Entry{"rds-replica", rdsReplica},
    Entry{"route53", route53},
    Entry{"s3", s3},
    Entry{"secrets-manager", secretsManager},
    Entry{"security-hub", securityHub},
    Entry{"ses", ses},
    Entry{"shield", shield},
    Entry{"sns", sns},
    Entry{"sqs", sqs},
    Entry{"step-functions", stepFunctions},
    Entry{"support", support},
    Entry{"third-party", thirdParty},
    Entry{"transit-gateway", transitGateway},
    Entry{"vpc-endpoint", vpcEndpoint},
    Entry{"vpn", vpn},
    Entry{"waf", waf},
};
static_assert(std::ranges::is_sorted(entries, {}, &Entry::name));

} // namespace

BillingFunction billingFunction(std::string_view name)
{
    const auto it = std::ranges::lower_bound(entries, name, {}, &Entry::name);
    return it != entries.end() && it->name == name ? it->function : nullptr;
}

std::vector<std::string> billingNames()
{
    std::vector<std::string> names;
    for (const Entry &entry : entries)
        names.emplace_back(entry.name);
    return names;
}

} // namespace headroom::estimate
