#include "families.h"
#include "parts.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::estimate::billing {
namespace {

/// Hosts in each hour: as many as the tasks need, at least `min_hosts`; one value when no hours were metered.
std::vector<double> hostsByHour(const Bill &bill)
{
    const double perHost = std::max(1.0, bill.number("tasks_per_host", 1));
    const double atLeast = bill.number("min_hosts");
    const auto *replicas = bill.hourly("replicas");
    std::vector<double> hosts = replicas ? *replicas : std::vector<double>{bill.replicaHours() / units::hoursPerMonth};
    for (double &value : hosts)
        value = std::max(atLeast, std::ceil(value / perHost));
    return hosts;
}

} // namespace

void ec2(Bill &bill)
{
    billInstances(bill, bill.replicaHours(), "mean instances × 730 h; instances that boot are billed too");
    billCrossZone(bill, 2);
}

void ecsOnEc2(Bill &bill)
{
    std::vector<double> hosts = hostsByHour(bill);
    const double metered = bill.metered(planning::quantity::hostHours); // hosts as they came and went
    const double hours =
        metered > 0 ? metered : std::accumulate(hosts.begin(), hosts.end(), 0.0) * units::hoursPerMonth / double(hosts.size());
    billInstances(bill, hours,
                  metered > 0 ? "hosts below the tasks × their hours"
                              : "in each hour: tasks ÷ tasks per host, rounded up, at least the minimum of hosts",
                  std::move(hosts));
    billCrossZone(bill, 2);
}

void eks(Bill &bill)
{
    const double hours = bill.number("clusters", 1) * units::hoursPerMonth;
    billAmount(bill, "EKS cluster", hours, "hours", at("AmazonEKS", "cluster.standard-support"), "clusters × 730 h");
    if (bill.flag("extended_support"))
        billAmount(bill, "EKS extended support", hours, "hours", at("AmazonEKS", "cluster.extended-support"), "clusters × 730 h");
    const double hosts = bill.metered(planning::quantity::hostHours);
    billInstances(bill, hosts > 0 ? hosts : bill.replicaHours(), hosts > 0 ? "nodes below the pods × their hours" : "mean nodes × 730 h");
    billCrossZone(bill, 2);
}

void fargate(Bill &bill)
{
    const bool arm = bill.choice("architecture", "x86_64").starts_with("arm");
    const bool windows = bill.choice("operating_system", "linux").starts_with("win");
    const std::string suffix = windows ? "windows" : arm ? "linux-arm" : "linux-x86";
    const double hours = bill.replicaHours();
    const double vcpu = bill.number("task_vcpu", 0.25), memory = bill.number("task_memory_gib", 0.5);
    const std::vector<Input> inputs{{"task hours", hours, "h"}, {"vCPU per task", vcpu, ""}, {"memory per task", memory, "GB"}};
    Charge charge;
    charge.component = "Per GB per hour";
    charge.quantity = hours * memory;
    charge.unit = "GB-hours";
    charge.price = at("AWSFargate", "memory." + suffix);
    charge.formula = "mean tasks × memory × 730 h";
    charge.inputs = inputs;
    bill.charge(charge);
    charge.component = "Per vCPU per hour";
    charge.quantity = hours * vcpu;
    charge.unit = "vCPU-hours";
    charge.price = at("AWSFargate", "vcpu." + suffix);
    charge.formula = "mean tasks × vCPU × 730 h";
    bill.charge(charge);
    if (windows)
        billAmount(bill, "Windows licence per vCPU per hour", hours * vcpu, "vCPU-hours", at("AWSFargate", "os-license.windows"),
                   "mean tasks × vCPU × 730 h");
    billAmount(bill, "Ephemeral storage", std::max(0.0, bill.number("ephemeral_gb", 20) - 20) * hours, "GB-hours",
               at("AWSFargate", "ephemeral-storage"), "GB above the 20 included × task hours");
    billPublicIpv4(bill, bill.number("public_ipv4") * hours / units::hoursPerMonth);
    billCrossZone(bill, 2);
}

void lambda(Bill &bill)
{
    const std::string architecture = bill.choice("architecture", "x86_64").starts_with("arm") ? "arm" : "x86";
    const double requests = bill.meteredOr(planning::quantity::requests, "requests_million", million);
    const double memoryGb = bill.number("memory_mb", 128) / 1024;
    const double held = bill.metered(planning::quantity::heldSeconds);
    // billed per started millisecond: half of one more than was held, where that is simulated
    const double seconds = held > 0 && requests > 0 ? held / requests + 0.0005 : std::ceil(bill.number("duration_ms")) / 1000;
    const double ephemeralGb = std::max(0.0, bill.number("ephemeral_mb", 512) - 512) / 1024;
    billAmount(bill, "Requests", requests / million, "1M requests", at("AWSLambda", "requests." + architecture), "invocations", million);
    billAmount(bill, "Ephemeral storage", ephemeralGb * requests * seconds, "GB-seconds", at("AWSLambda", "ephemeral-storage"),
               "GB above the 512 MB included × invocations × duration");
    Charge duration;
    duration.component = "Duration";
    duration.quantity = requests * seconds * memoryGb;
    duration.unit = "GB-seconds";
    duration.price = at("AWSLambda", "duration." + architecture);
    duration.formula = "invocations × duration (rounded up to 1 ms) × memory";
    duration.inputs = {{"invocations", requests, ""}, {"duration", seconds, "s"}, {"memory", memoryGb, "GB"}};
    const double provisioned = bill.number("provisioned_concurrency");
    if (provisioned > 0) {
        duration.price = at("AWSLambda", "duration-provisioned." + architecture);
        billAmount(bill, "Provisioned Concurrency",
                   provisioned * memoryGb * bill.number("provisioned_hours", units::hoursPerMonth) * units::secondsPerHour, "GB-seconds",
                   at("AWSLambda", "provisioned-concurrency." + architecture), "concurrency × memory × hours");
    }
    bill.charge(duration);
}

} // namespace headroom::estimate::billing
