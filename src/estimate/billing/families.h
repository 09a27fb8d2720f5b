#pragma once

#include "../bill.h"

/// The billing functions, one a name in resources/catalog/BILLING.md; each family has its own file.
namespace headroom::estimate::billing {

// compute.cpp
void ec2(Bill &);
void fargate(Bill &);
void ecsOnEc2(Bill &);
void eks(Bill &);
void lambda(Bill &);
// lightsail.cpp
void lightsail(Bill &);
void lightsailDatabase(Bill &);
void lightsailLoadBalancer(Bill &);
// loadbalancing.cpp
void applicationLoadBalancer(Bill &);
void networkLoadBalancer(Bill &);
void classicLoadBalancer(Bill &);
void apiGateway(Bill &);
// database.cpp
void rds(Bill &);
void rdsReplica(Bill &);
void aurora(Bill &);
void auroraReplica(Bill &);
void auroraServerless(Bill &);
void dynamodb(Bill &);
// cache.cpp
void elasticache(Bill &);
// search.cpp
void opensearch(Bill &);
void opensearchVolume(Bill &);
// storage.cpp
void s3(Bill &);
void efs(Bill &);
void ebs(Bill &);
void backup(Bill &);
void ecr(Bill &);
// cdn.cpp
void fastly(Bill &);
void cloudfront(Bill &);
void route53(Bill &);
void waf(Bill &);
void shield(Bill &);
// network.cpp
void natGateway(Bill &);
void vpn(Bill &);
void clientVpn(Bill &);
void directConnect(Bill &);
void vpcEndpoint(Bill &);
void transitGateway(Bill &);
void dataTransfer(Bill &);
void publicIpv4(Bill &);
void globalAccelerator(Bill &);
// messaging.cpp
void sqs(Bill &);
void sns(Bill &);
void ses(Bill &);
void eventBridge(Bill &);
void kinesis(Bill &);
void stepFunctions(Bill &);
// security.cpp
void secretsManager(Bill &);
void parameterStore(Bill &);
void kms(Bill &);
void acm(Bill &);
void guardDuty(Bill &);
void securityHub(Bill &);
// operations.cpp
void cloudWatch(Bill &);
void cloudTrail(Bill &);
void config(Bill &);
void codePipeline(Bill &);
void codeBuild(Bill &);
void support(Bill &);
void thirdParty(Bill &);

} // namespace headroom::estimate::billing
