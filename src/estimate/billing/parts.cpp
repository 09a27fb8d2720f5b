#include "parts.h"

#include "../pricenames.h"

#include <base/units.h>

#include <algorithm>

namespace headroom::estimate {

pricing::PriceQuery at(std::string service, std::string skuKind, std::string name, std::string osOrEngine)
{
    return {std::move(service), std::move(skuKind), {}, std::move(name), std::move(osOrEngine), "on-demand"};
}

pricing::PriceQuery global(std::string service, std::string skuKind, std::string name)
{
    return {std::move(service), std::move(skuKind), "global", std::move(name), {}, "on-demand"};
}

void billAmount(Bill &bill, std::string component, double quantity, std::string unit, pricing::PriceQuery price, std::string formula,
                double priceUnits)
{
    Charge charge;
    charge.component = std::move(component);
    charge.quantity = quantity;
    charge.unit = std::move(unit);
    charge.price = std::move(price);
    charge.priceUnits = priceUnits;
    charge.formula = std::move(formula);
    bill.charge(std::move(charge));
}

std::string volumeWords(const std::string &type)
{
    if (type == "gp2" || type == "gp3")
        return "general purpose SSD, " + type;
    if (type == "io1" || type == "io2")
        return "provisioned IOPS SSD, " + type;
    if (type == "st1")
        return "throughput optimized HDD, st1";
    if (type == "sc1")
        return "cold HDD, sc1";
    return "magnetic";
}

void billVolumes(Bill &bill, const Volumes &volumes)
{
    const std::string type = volumes.type == "magnetic" ? "standard" : volumes.type;
    Charge storage;
    storage.component = volumes.noun + " (" + volumeWords(type) + ")";
    storage.quantity = volumes.gb * volumes.count;
    storage.unit = "GB";
    storage.price = at("AmazonEBS", type + ".storage");
    storage.formula = volumes.formula;
    storage.inputs = volumes.inputs;
    storage.inputs.push_back({"volume size", volumes.gb, "GB"});
    storage.inputs.push_back({"mean volumes", volumes.count, ""});
    if (volumes.gb > 0)
        bill.charge(storage);

    const bool billsIops = type == "io1" || type == "io2";
    const double iops = type == "gp3" ? std::max(0.0, volumes.iops - 3000) : billsIops ? volumes.iops : 0;
    if (iops > 0) {
        Charge charge;
        charge.component = "Provisioned IOPS";
        charge.quantity = iops; // io2 tiers count per volume
        charge.times = volumes.count;
        charge.unit = "IOPS";
        charge.price = at("AmazonEBS", type + ".iops");
        charge.formula = type == "gp3" ? "IOPS above the 3,000 included × volumes" : "provisioned IOPS × volumes";
        bill.charge(charge);
    }
    if (type == "gp3" && volumes.throughputMibps > 125)
        billAmount(bill, "Provisioned throughput", (volumes.throughputMibps - 125) * volumes.count, "Mbps",
                   at("AmazonEBS", "gp3.throughput"), "MiB/s above the 125 included × volumes");
    if (type == "standard")
        billAmount(bill, "I/O requests", volumes.ioMillion, "1M request", at("AmazonEBS", "standard.io"), "I/O requests", million);
}

void billPublicIpv4(Bill &bill, double count)
{
    if (count <= 0)
        return;
    Charge charge;
    charge.component = "Public IPv4 addresses";
    charge.quantity = count * units::hoursPerMonth;
    charge.unit = "hours";
    charge.price = at("AmazonVPC", "public-ipv4.in-use");
    charge.formula = "mean addresses × 730 h";
    charge.inputs = {{"mean addresses", count, ""}};
    bill.charge(std::move(charge));
}

void billCrossZone(Bill &bill, int sides)
{
    const double bytes = bill.metered(planning::quantity::crossZoneBytes);
    if (bytes <= 0)
        return;
    Charge charge;
    charge.component = "Data transfer between zones";
    charge.quantity = units::billedGb(bytes) * sides;
    charge.unit = "GB";
    charge.price = at("AWSDataTransfer", "inter-az.each-direction");
    charge.formula = sides == 2 ? "bytes across zones ÷ 2^30, charged to the sender and to the receiver"
                                : "bytes across zones ÷ 2^30, charged on the instances' side only";
    charge.inputs = {{"bytes across zones", bytes, "B"}};
    bill.charge(charge);
}

void billInstances(Bill &bill, double hours, const std::string &formula, std::vector<double> hourly)
{
    const std::string type = bill.text("instance_type");
    const SystemNames system = systemNames(bill.choice("operating_system", "linux"));
    const double instances = hours / units::hoursPerMonth;
    Capacity capacity;
    capacity.commitment = Commitment::Ec2;
    capacity.noun = "Instance usage";
    capacity.details = std::string(system.words) + ", {option}, " + type;
    capacity.hours = hours;
    capacity.price = at("AmazonEC2", bill.flag("dedicated") ? "instance.dedicated" : "instance", type, system.engine);
    capacity.formula = formula;
    capacity.inputs = {{"instance hours", hours, "h"}, {"mean instances", instances, ""}};
    capacity.hourly = std::move(hourly);
    bill.chargeCapacity(capacity);

    const double surplus = bill.meteredOr(planning::quantity::surplusCreditVcpuHours, "surplus_credit_hours");
    if (surplus > 0)
        billAmount(bill, "CPU credits", surplus, "vCPU-hours",
                   global("AmazonEC2", std::string_view(system.words) == "Windows" ? "t3-unlimited.surplus-credit.windows"
                                                                                   : "t3-unlimited.surplus-credit.linux"),
                   "vCPU hours above the baseline in unlimited mode");
    if (bill.flag("detailed_monitoring")) {
        Charge monitoring;
        monitoring.component = "EC2 detailed monitoring";
        monitoring.quantity = 7 * instances;
        monitoring.unit = "metrics";
        monitoring.price = at("AmazonCloudWatch", "metrics.custom");
        monitoring.formula = "7 metrics × mean instances";
        monitoring.inputs = {{"mean instances", instances, ""}};
        bill.charge(std::move(monitoring));
    }

    Volumes root;
    root.noun = "Root volume";
    root.type = bill.choice("root_volume_type", "gp3");
    root.gb = bill.number("root_volume_gb");
    root.iops = bill.number("root_iops");
    root.throughputMibps = bill.number("root_throughput_mibps");
    root.count = instances;
    root.formula = "root volume × instance hours ÷ 730 h";
    billVolumes(bill, root);

    Volumes data;
    data.noun = "Data volume";
    data.type = bill.choice("storage_type", "gp3");
    data.gb = bill.number("storage_gb");
    data.iops = data.gb > 0 ? bill.number("iops") : 0;
    data.throughputMibps = data.gb > 0 ? bill.number("throughput_mibps") : 0;
    data.count = instances;
    data.formula = "data volume × instance hours ÷ 730 h";
    billVolumes(bill, data);

    billAmount(bill, "Snapshots", bill.number("snapshot_gb"), "GB", at("AmazonEBS", "snapshot.storage"), "stored snapshot data");
    billPublicIpv4(bill, bill.number("public_ipv4") * instances);
}

} // namespace headroom::estimate
