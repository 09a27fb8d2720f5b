#include "stations.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>

namespace headroom::planning {

using catalog::Catalog;
using catalog::Kind;
using catalog::StationRole;
using model::Tier;
using simulation::Discipline;
using simulation::Resource;
using simulation::Station;

double numberOr(const Tier &tier, const Kind &kind, const Catalog &catalog, std::string_view id, double otherwise)
{
    return kind.parameter(id) ? catalog.number(tier, id) : otherwise;
}

bool sharesLock(const model::Variant &variant, const Tier &tier, const Catalog &catalog)
{
    return std::any_of(variant.links.begin(), variant.links.end(), [&](const model::Link &link) {
        const Tier *target = link.from == tier.id ? variant.tier(link.to) : nullptr;
        const Kind *kind = target ? catalog.kind(target->kind) : nullptr;
        return kind && kind->role == StationRole::Cache && kind->parameter("use") && catalog.text(*target, "use") == "locks";
    });
}

namespace {

std::string choiceOr(const Tier &tier, const Kind &kind, const Catalog &catalog, std::string_view id, const char *otherwise)
{
    return kind.parameter(id) ? catalog.text(tier, id) : std::string(otherwise);
}

bool has(const Kind &kind, std::string_view resource)
{
    return std::find(kind.resources.begin(), kind.resources.end(), resource) != kind.resources.end();
}

/// Everything about one tier, while its station is put together.
struct Builder
{
    const Tier &tier;
    const Kind &kind;
    const Catalog &catalog;
    const CompileOptions &options;
    TierStation &settled;
    Station station{};

    double number(std::string_view id, double otherwise) const { return numberOr(tier, kind, catalog, id, otherwise); }

    /// Tasks or pods that share hosts, rather than servers of their own.
    bool onHosts() const { return kind.parameter("tasks_per_host") && choiceOr(tier, kind, catalog, "scales", "tasks") != "nodes"; }

    /// How many tasks one host takes, by CPU, by memory, and as entered.
    void placeOnHosts()
    {
        if (!onHosts())
            return;
        double fit = std::max(1.0, number("tasks_per_host", 1));
        if (const catalog::InstanceType *host = catalog.instanceOf(tier)) {
            for (const auto &[room, need] : {std::pair{host->vcpu, number("task_vcpu", 0)}, std::pair{host->memoryGib, number("task_memory_gib", 0)}})
                if (need > 0)
                    fit = std::min(fit, std::floor(room / need + 1e-9));
        }
        settled.replicasPerHost = int(std::max(1.0, fit));
    }

    void addCpu()
    {
        const catalog::InstanceType *type = catalog.instanceOf(tier);
        double vcpu = type && !onHosts() ? type->vcpu : number("task_vcpu", 0);
        if (!(vcpu > 0) || !has(kind, "cpu"))
            return;
        const double speed = type && type->speed > 0 ? type->speed : 1;
        Resource cpu;
        cpu.name = "cpu";
        cpu.servers = std::max(1.0, vcpu);
        cpu.rate = vcpu < 1 ? vcpu * speed : speed; // less than one vCPU: one slow server
        double baseline = type ? type->cpuBaseline : 1;
        if (settled.role == StationRole::Cache) { // one command thread, which may use the credit of all vCPUs
            baseline = std::min(1.0, baseline * vcpu);
            cpu.discipline = Discipline::Fcfs;
            cpu.servers = 1;
        }
        if (baseline > 0 && baseline < 1) {
            settled.burstableCpu = true;
            cpu.burstRate = cpu.rate;
            cpu.rate *= baseline;
            cpu.credit = cpu.rate * cpu.servers * 24 * units::secondsPerHour; // the bucket holds what a day earns
            cpu.initialFill = 0; // T3 and T4g start without launch credits
            cpu.unlimited = choiceOr(tier, kind, catalog, "cpu_credits", "unlimited") != "standard";
        }
        settled.cpu = int(station.resources.size());
        station.resources.push_back(cpu);
    }

    void addNetwork()
    {
        if (!has(kind, "network"))
            return;
        const catalog::InstanceType *type = catalog.instanceOf(tier);
        double baseline = number("network_baseline_gbps", 0), burst = number("network_burst_gbps", 0);
        if (!(baseline > 0) && type)
            baseline = type->networkBaselineGbps.value_or(type->networkBurstGbps.value_or(0));
        if (!(burst > 0) && type)
            burst = type->networkBurstGbps.value_or(0);
        if (!(baseline > 0))
            baseline = burst;
        if (!(baseline > 0))
            return;
        if (settled.replicasPerHost > 0) { // the tasks of a host share its network
            baseline /= settled.replicasPerHost;
            burst /= settled.replicasPerHost;
        }
        Resource network;
        network.name = "network";
        network.rate = units::bytesPerSecond(baseline);
        if (burst > baseline && !options.withoutBurst) {
            network.burstRate = units::bytesPerSecond(burst);
            network.credit = (network.burstRate - network.rate) * 60 * std::max(0.0, number("network_burst_minutes", 30));
        }
        settled.networkIn = int(station.resources.size());
        station.resources.push_back(network);
        settled.networkOut = int(station.resources.size());
        station.resources.push_back(network); // each way has its own bandwidth and its own bucket
    }

    void addDisk()
    {
        if (!has(kind, "disk"))
            return;
        const double iops = number("iops", 0);
        if (!(iops > 0))
            return;
        // as many operations at a time as keep the stated rate at the latency of one: a single one takes that latency
        const double latency = std::max(0.0, number("io_latency_ms", 1)) / 1000;
        Resource disk;
        disk.name = "disk";
        disk.discipline = Discipline::Fcfs;
        disk.servers = std::clamp(std::round(iops * latency), 1.0, 1024.0);
        disk.rate = iops / disk.servers;
        settled.disk = int(station.resources.size());
        station.resources.push_back(disk);
    }

    void addPool()
    {
        const catalog::InstanceType *type = catalog.instanceOf(tier);
        settled.memoryGib = type && !onHosts() ? type->memoryGib : number("task_memory_gib", 0);
        if (has(kind, "workers")) {
            double workers = number("workers", 0);
            settled.workersWanted = workers;
            settled.memoryPerWorkerGib = number("memory_per_worker_mib", 0) / 1024;
            settled.memoryFixedGib = number("system_memory_gib", 0);
            for (const model::LocalCache &cache : tier.localCaches)
                settled.memoryFixedGib += cache.memoryGib;
            if (settled.memoryGib > 0 && settled.memoryPerWorkerGib > 0)
                workers = std::min(workers, std::floor((settled.memoryGib - settled.memoryFixedGib) / settled.memoryPerWorkerGib + 1e-9));
            settled.workersFit = std::max(1.0, workers);
            if (settled.workersWanted > 0)
                station.pool = {"workers", settled.workersFit, std::max(0.0, number("backlog", 511))};
        } else if (has(kind, "connections")) {
            // callers beyond the connections wait; they hold a worker of theirs meanwhile, which bounds the queue
            if (const double connections = number("connections", 0); connections > 0)
                station.pool = {"connections", connections, 100000};
        }
        settled.pool = station.pool.workers > 0;
    }

    /// A function: one environment a request, as many as the limit allows, and no queue. Up to the burst of 1,000 all of them are
    /// there at once; a higher limit is reached in portions of 100 by a controller (rules.cpp).
    void addEnvironments()
    {
        const double limit = std::clamp(std::round(number("concurrency_limit", lambda::burst)), 1.0, 1e5);
        const double portions = limit > lambda::burst ? std::ceil(limit / lambda::portion) : 1;
        const double places = limit > lambda::burst ? lambda::portion : limit;
        Resource work;
        work.name = "concurrency";
        work.servers = places;
        work.rate = std::clamp(number("memory_mb", 128) / lambda::mbOfOneVcpu, 0.01, 1.0);
        station.balancing = simulation::Balancing::CommonQueue;
        station.replicas = int(std::min(portions, lambda::burst / lambda::portion));
        if (portions <= 1)
            station.replicas = 1;
        settled.cpu = int(station.resources.size());
        station.resources.push_back(work);
        station.pool = {"concurrency", places, 0};
        settled.pool = true;
        settled.portions = int(portions);
    }

    /// Capacity units of half an ACU in one common queue; a quarter of a vCPU comes with each ACU of 2 GiB.
    void addCapacityUnits()
    {
        Resource cpu;
        cpu.name = "cpu";
        cpu.servers = serverless::vcpuOfOneUnit;
        settled.cpu = int(station.resources.size());
        station.resources.push_back(cpu);
        station.balancing = simulation::Balancing::CommonQueue;
        settled.capacityUnits = true;
        station.replicas = std::max(1, int(std::lround(number("min_acu", 0.5) / serverless::acuOfOneUnit)));
    }

    /// Bought reads and writes a second, with five minutes of unused ones in reserve; on demand there is no limit worth modelling.
    void addThroughput()
    {
        const double rate = number("rcu", 0) + number("wcu", 0);
        if (choiceOr(tier, kind, catalog, "capacity_mode", "on-demand") != "provisioned" || !(rate > 0))
            return;
        Resource throughput;
        throughput.name = "throughput";
        throughput.discipline = Discipline::Fcfs;
        throughput.rate = rate;
        throughput.burstRate = 10 * rate;
        throughput.credit = 300 * rate;
        settled.disk = int(station.resources.size());
        station.resources.push_back(throughput);
    }
};

} // namespace

Result<Station> stationOf(const Tier &tier, const Kind &kind, const Catalog &catalog, const CompileOptions &options, TierStation &settled)
{
    Builder builder{tier, kind, catalog, options, settled};
    Station &station = builder.station;
    station.name = tier.name.empty() ? tier.id.value : tier.name;
    settled.role = kind.role;
    settled.zones = std::max(1.0, builder.number("zones", 1));
    settled.inZones = catalog.instanceOf(tier) != nullptr || kind.parameter("task_vcpu");
    station.latencySeconds = std::max(0.0, builder.number("latency_ms", 0)) / 1000;
    station.balancing = kind.role == StationRole::Cache ? simulation::Balancing::Random : simulation::Balancing::RoundRobin;
    const double count = builder.number(kind.parameter("nodes") ? "nodes" : "count", 1);
    if (!std::isfinite(count) || count < 0 || count > 100000 || !std::isfinite(station.latencySeconds) || station.latencySeconds > 86400)
        return fail(ErrorCode::InvalidInput, "The number of replicas or the latency of the tier is not one a system can have.", "tier " + tier.id.value);
    if (!kind.simulated && kind.role != StationRole::External)
        return station; // drawn and billed; its load is not simulated yet, so it must not slow anything down either
    switch (kind.role) {
    case StationRole::Server:
    case StationRole::Database:
    case StationRole::Cache:
    case StationRole::Search:
    case StationRole::Storage:
        station.replicas = std::max(1, int(std::lround(count)));
        if (kind.parameter("duration_ms")) {
            builder.addEnvironments();
            break;
        }
        if (kind.parameter("max_acu")) {
            builder.addCapacityUnits();
            break;
        }
        if (kind.parameter("rcu")) {
            builder.addThroughput();
            break;
        }
        builder.placeOnHosts();
        builder.addCpu();
        builder.addNetwork();
        builder.addDisk();
        builder.addPool();
        break;
    default:
        break;
    }
    return station;
}

} // namespace headroom::planning
