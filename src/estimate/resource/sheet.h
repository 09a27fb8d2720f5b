#pragma once

#include "../bill.h"
#include "../resource.h"
#include "attributes.h"

#include <map>
#include <optional>

namespace headroom::estimate {

/// Prices parts of one resource as tiers and collects their lines.
class Sheet
{
public:
    using Parameters = std::map<std::string, std::variant<double, bool, std::string>>;

    struct Part
    {
        std::string billing; ///< name of the billing function
        Parameters parameters = {};
        std::map<std::string, double> totals = {};    ///< metered, by planning::quantity
        std::map<std::string, double> everyHour = {}; ///< hourly series with the same value in each hour of the month
        std::string subResource = {};
        std::vector<std::string> rates = {};           ///< components that are listed although their usage is not stated
        std::vector<std::string> tiered = {};          ///< components whose tier is named even when only the first is touched
        std::map<std::string, std::string> names = {}; ///< components that go by another name here; "" leaves one out
        bool savingsPlanIsReserved = false;            ///< a convertible reservation is priced as a savings plan, but is called reserved
        std::string region = {};                       ///< empty = the resource's
        std::optional<model::PurchaseOption> purchase = {}; ///< absent = what the usage says
    };

    Sheet(const Resource &resource, const Attributes &attributes, const pricing::PriceBook &book, PricedResource &priced);

    const Attributes &attributes() const { return m_attributes; }
    const std::string &region() const { return m_resource.region; }
    const pricing::PriceBook &book() const { return m_book; }

    void price(const Part &);
    /// A part that has no kind of price in the tables; `quantity` 0 = not known.
    void unpriced(const std::string &component, const std::string &reason, double quantity = 0, const std::string &unit = {},
                  const std::string &subResource = {});
    /// Something that is listed and costs nothing.
    void free(const std::string &component, double quantity, const std::string &unit, const std::string &subResource = {});
    /// One line of its own, for what no tier has: price rows only, no formula of its own.
    void charge(Charge, const std::string &subResource = {}, bool showRate = true);
    /// The same for a quantity that the usage states; without a region the price is that of the resource's.
    void bill(const std::string &component, double quantity, const std::string &unit, pricing::PriceQuery price, double priceUnits = 1,
              const std::string &subResource = {}, const std::string &formula = "as stated by the usage");

private:
    void take(const Estimate &, const Part &);

    const Resource &m_resource;
    const Attributes &m_attributes;
    const pricing::PriceBook &m_book;
    PricedResource &m_priced;
};

/// Purchase option behind usage.reserved_instance_term, …_payment_option and …_type; on demand when there is none.
[[nodiscard]] model::PurchaseOption purchaseOf(const Json &usage);

using ResourceAdapter = void (*)(Sheet &);

namespace resource {

// compute.cpp
void ec2Instance(Sheet &);
void autoScalingGroup(Sheet &);
void eksNodeGroup(Sheet &);
void eksCluster(Sheet &);
void ecsService(Sheet &);
void fargateProfile(Sheet &);
void lambdaFunction(Sheet &);
void lightsailInstance(Sheet &);
// storage.cpp
void ebsVolume(Sheet &);
void ebsSnapshot(Sheet &);
void s3Bucket(Sheet &);
void efsFileSystem(Sheet &);
void ecrRepository(Sheet &);
void backupVault(Sheet &);
void s3Reports(Sheet &);
// database.cpp
void rdsInstance(Sheet &);
void auroraCluster(Sheet &);
void auroraInstance(Sheet &);
void elasticache(Sheet &);
void openSearchDomain(Sheet &);
void dynamodbTable(Sheet &);
// network.cpp
void applicationLoadBalancer(Sheet &);
void networkLoadBalancer(Sheet &);
void classicLoadBalancer(Sheet &);
void natGateway(Sheet &);
void elasticIp(Sheet &);
void vpcEndpoint(Sheet &);
void vpn(Sheet &);
void transitGatewayAttachment(Sheet &);
void dataTransfer(Sheet &);
void directConnect(Sheet &);
// edge.cpp
void cloudFront(Sheet &);
void hostedZone(Sheet &);
void healthCheck(Sheet &);
void resolverEndpoint(Sheet &);
void webAcl(Sheet &);
void apiGateway(Sheet &);
// operations.cpp
void queue(Sheet &);
void secret(Sheet &);
void systemsManager(Sheet &);
void key(Sheet &);
void privateAuthority(Sheet &);
void cloudWatch(Sheet &);
void cloudTrail(Sheet &);
void config(Sheet &);
void codeBuild(Sheet &);

} // namespace resource

} // namespace headroom::estimate
