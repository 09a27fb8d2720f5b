#include "../resource.h"

#include "sheet.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::estimate {
namespace {

struct Entry
{
    std::string_view kind;
    ResourceAdapter adapter;
};

/// Sorted by kind.
constexpr std::array adapters{
    Entry{"acm_pca", resource::privateAuthority},
    Entry{"alb", resource::applicationLoadBalancer},
    Entry{"api_gateway", resource::apiGateway},
    Entry{"asg", resource::autoScalingGroup},
    Entry{"aurora_cluster", resource::auroraCluster},
    Entry{"aurora_cluster_instance", resource::auroraInstance},
    Entry{"backup", resource::backupVault},
    Entry{"classic_lb", resource::classicLoadBalancer},
    Entry{"cloudfront", resource::cloudFront},
    Entry{"cloudtrail", resource::cloudTrail},
    Entry{"cloudwatch", resource::cloudWatch},
    Entry{"codebuild", resource::codeBuild},
    Entry{"config", resource::config},
    Entry{"data_transfer", resource::dataTransfer},
    Entry{"direct_connect", resource::directConnect},
    Entry{"dynamodb", resource::dynamodbTable},
    Entry{"ebs", resource::ebsVolume},
    Entry{"ebs_snapshot", resource::ebsSnapshot},
    Entry{"ec2_instance", resource::ec2Instance},
    Entry{"ecr", resource::ecrRepository},
    Entry{"ecs_service", resource::ecsService},
    Entry{"efs", resource::efsFileSystem},
    Entry{"eip", resource::elasticIp},
    Entry{"eks_cluster", resource::eksCluster},
    Entry{"eks_fargate_profile", resource::fargateProfile},
    Entry{"eks_node_group", resource::eksNodeGroup},
    Entry{"elasticache", resource::elasticache},
    Entry{"kms", resource::key},
    Entry{"lambda", resource::lambdaFunction},
    Entry{"lightsail", resource::lightsailInstance},
    Entry{"nat_gateway", resource::natGateway},
    Entry{"nlb", resource::networkLoadBalancer},
    Entry{"opensearch", resource::openSearchDomain},
    Entry{"rds_instance", resource::rdsInstance},
    Entry{"route53", resource::hostedZone},
    Entry{"route53_health_check", resource::healthCheck},
    Entry{"route53_resolver", resource::resolverEndpoint},
    Entry{"s3", resource::s3Bucket},
    Entry{"s3_extras", resource::s3Reports},
    Entry{"secrets_manager", resource::secret},
    Entry{"sqs", resource::queue},
    Entry{"ssm", resource::systemsManager},
    Entry{"transit_gateway", resource::transitGatewayAttachment},
    Entry{"vpc_endpoint", resource::vpcEndpoint},
    Entry{"vpn", resource::vpn},
    Entry{"waf", resource::webAcl},
};
static_assert(std::ranges::is_sorted(adapters, {}, &Entry::kind));

void sumUp(PricedResource &priced)
{
    long long monthly = 0, upfront = 0;
    for (const ResourceLine &line : priced.lines) {
        monthly += std::llround(line.monthly * 100);
        upfront += std::llround(line.upfront * 100);
    }
    priced.monthlyTotal = double(monthly) / 100;
    priced.upfrontTotal = double(upfront) / 100;
}

} // namespace

Result<PricedResource> priceResource(const Resource &resource, const pricing::PriceBook &book)
{
    PricedResource priced;
    priced.caseId = resource.caseId;
    priced.kind = resource.kind;
    priced.region = resource.region;
    const auto it = std::ranges::lower_bound(adapters, std::string_view(resource.kind), {}, &Entry::kind);
    if (it == adapters.end() || it->kind != resource.kind) {
        priced.reason = "The kind \"" + resource.kind + "\" is not supported.";
        return priced;
    }
    const auto attributes = Attributes::parse(resource.attributesJson);
    if (!attributes)
        return failWithin("case " + resource.caseId, attributes.error());
    priced.supported = true;
    Sheet sheet(resource, *attributes, book, priced);
    it->adapter(sheet);
    sumUp(priced);
    return priced;
}

std::vector<std::string> resourceKinds()
{
    std::vector<std::string> kinds;
    for (const Entry &entry : adapters)
        kinds.emplace_back(entry.kind);
    return kinds;
}

} // namespace headroom::estimate
