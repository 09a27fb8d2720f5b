#pragma once

#include "../bill.h"

/// Parts that several services bill alike.
namespace headroom::estimate {

/// EBS volumes of one kind. `gbMonths` and `count` are means over the month: replica hours × size / 730.
struct Volumes
{
    std::string noun = "Storage"; ///< "Root volume", "Data volume" where a tier has both
    std::string type = "gp3";     ///< gp3, gp2, io1, io2, st1, sc1, standard
    double gb = 0;                ///< of one volume
    double iops = 0;              ///< provisioned, of one volume (gp3: only what exceeds 3,000 is billed)
    double throughputMibps = 0;   ///< of one volume (gp3: only what exceeds 125 is billed)
    double count = 1;             ///< mean number of volumes
    double ioMillion = 0;         ///< standard (magnetic): requests of all volumes, millions
    std::string formula;
    std::vector<Input> inputs;
};

void billVolumes(Bill &, const Volumes &);

/// "general purpose SSD, gp3"
[[nodiscard]] std::string volumeWords(const std::string &type);

/// Hours, volumes, monitoring, addresses and surplus credits of EC2 instances that run `hours` in the month.
void billInstances(Bill &, double hours, const std::string &formula, std::vector<double> hourly = {});

/// Public IPv4 addresses: `count` of them for the whole month.
void billPublicIpv4(Bill &, double count);

/// Bytes that crossed zones on the tier's incoming links. Both sides pay where both are instances (`sides` 2); a managed
/// service's side is free (`sides` 1).
void billCrossZone(Bill &, int sides);

/// A query without a region: the tier's is filled in.
[[nodiscard]] pricing::PriceQuery at(std::string service, std::string skuKind, std::string name = {}, std::string osOrEngine = {});
/// A query for a price that is the same everywhere.
[[nodiscard]] pricing::PriceQuery global(std::string service, std::string skuKind, std::string name = {});

/// A quantity of something simple: one price, one unit.
void billAmount(Bill &, std::string component, double quantity, std::string unit, pricing::PriceQuery, std::string formula,
                double priceUnits = 1);

inline constexpr double million = 1e6;

} // namespace headroom::estimate
