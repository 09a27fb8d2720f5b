#include "predict.h"

#include <simulation/exact/networks.h>
#include <simulation/timeline.h>

#include <algorithm>
#include <cmath>

namespace headroom::calibration {

namespace {

constexpr double restSeconds = 6 * 3600; ///< of a step: long enough to be at rest
constexpr double manyServers = 1e6;
constexpr double mostUsersOfSeveralStations = 4000; ///< the exact solution takes time in proportion to their square

/// The stations of a plan as a closed network: what waits nowhere is think time.
struct Network
{
    double delaySeconds = 0;
    std::vector<simulation::exact::ClosedStation> stations;
};

Network networkOf(const simulation::Plan &plan)
{
    Network network;
    network.delaySeconds = plan.closed.front().thinkSeconds;
    for (const simulation::Visit &visit : plan.classes.front().visits) {
        const simulation::Station &station = plan.stations[std::size_t(visit.station)];
        network.delaySeconds += station.latencySeconds;
        for (const simulation::Demand &demand : visit.demands) {
            const simulation::Resource &resource = station.resources[std::size_t(demand.resource)];
            if (demand.amount > 0)
                network.stations.push_back({demand.amount / resource.rate, 1, resource.servers * station.replicas, resource.contention,
                                            station.pool.workers * station.replicas});
        }
    }
    return network;
}

double closedThroughput(const Network &network, double users)
{
    if (users <= 0)
        return 0;
    if (users < 1)
        return users * closedThroughput(network, 1);
    const auto solve = [&](double whole) {
        return simulation::exact::closedThroughput(int(whole), network.delaySeconds, network.stations);
    };
    if (network.stations.empty())
        return network.delaySeconds > 0 ? users / network.delaySeconds : 1e12;
    if (network.stations.size() > 1 && users > mostUsersOfSeveralStations) { // far beyond any knee the slowest station decides
        Network slowest{network.delaySeconds, {}};
        const auto perUser = [&](const auto &each) { return each.serviceSeconds / each.speed(users); };
        const auto last = std::max_element(network.stations.begin(), network.stations.end(), [&](const auto &a, const auto &b) { return perUser(a) < perUser(b); });
        for (const auto &each : network.stations)
            if (&each != &*last)
                slowest.delaySeconds += each.serviceSeconds;
        slowest.stations.push_back(*last);
        return closedThroughput(slowest, users);
    }
    const double below = std::floor(users), rest = users - below;
    return rest > 1e-9 ? (1 - rest) * solve(below) + rest * solve(below + 1) : solve(below);
}

void predictOpen(Figures &figures, const SystemModel &model, const Load &load)
{
    const simulation::Plan plan = planOf(model, load);
    simulation::TimelineOptions options;
    options.keepSeries = false;
    options.skipTolerance = 0;
    options.stationLatency = false;
    double mean = unknown;
    options.observer = [&](const simulation::StepFigures &at) { mean = at.response.mean; };
    const simulation::TimelineResult result = simulation::runTimeline(plan, options);
    if (result.steps < plan.steps)
        return;
    double most = 1e12;
    for (const simulation::Visit &visit : plan.classes.front().visits)
        for (const simulation::Demand &demand : visit.demands) {
            const simulation::Station &station = plan.stations[std::size_t(visit.station)];
            const simulation::Resource &resource = station.resources[std::size_t(demand.resource)];
            const double number = station.pool.workers > 0 ? station.pool.workers * station.replicas : manyServers;
            const simulation::exact::ClosedStation alone{demand.amount / resource.rate, 1, resource.servers * station.replicas, resource.contention, number};
            most = std::min(most, alone.speed(manyServers) / alone.serviceSeconds);
        }
    figures.throughputRps = std::min(load.offeredRps, most);
    figures.meanSeconds = load.offeredRps < most ? mean : unknown;
}

} // namespace

Load loadOf(const Measurement &run)
{
    return {run.users, run.offeredRps, run.thinkSeconds, run.delaySeconds, run.replicas, run.workers};
}

simulation::Plan planOf(const SystemModel &model, const Load &load, std::size_t steps)
{
    simulation::Plan plan;
    plan.stepSeconds = restSeconds;
    plan.steps = steps;
    const int replicas = std::max(1, int(std::lround(load.replicas)));
    const double split = load.replicas / replicas; // replicas may be stated in halves
    simulation::RequestClass request;
    request.name = "request";
    request.timeoutSeconds = 1e6;
    simulation::Visit front;
    simulation::Station latency;
    latency.name = "latency";
    latency.latencySeconds = model.latencySeconds.value + load.delaySeconds;
    plan.stations.push_back(latency);
    request.visits.push_back(front);
    const auto add = [&](const std::string &name, const simulation::Resource &resource, double amount) {
        simulation::Station station;
        station.name = name;
        station.replicas = replicas;
        station.balancing = simulation::Balancing::CommonQueue;
        station.resources = {resource};
        station.pool.workers = load.workers > 0 ? std::max(1.0, load.workers / replicas) : 0;
        station.pool.backlog = 1e9;
        simulation::Visit visit;
        visit.station = int(plan.stations.size());
        visit.parent = 0;
        visit.demands = {{0, amount, 0, -1, 1, false}};
        plan.stations.push_back(station);
        request.visits.push_back(visit);
    };
    for (const TierModel &tier : model.tiers)
        if (tier.queues && tier.demandSeconds.value > 0) {
            simulation::Resource cpu;
            cpu.name = "cpu";
            cpu.servers = tier.cores * split;
            cpu.rate = std::max(0.01, tier.full - tier.idleShare.value);
            add(tier.name, cpu, tier.demandSeconds.value);
        }
    if (model.contendedSeconds.value > 0) {
        simulation::Resource server;
        server.name = "server";
        server.servers = manyServers;
        server.contention = model.contention;
        add("server", server, model.contendedSeconds.value);
    }
    plan.classes = {request};
    if (load.users > 0) {
        plan.series = {std::vector<double>(steps, load.users)};
        plan.closed = {{0, load.thinkSeconds + model.outsideSeconds, {1}, {0}}};
    } else {
        plan.series = {std::vector<double>(steps, load.offeredRps)};
        plan.open = {{0, 0, 1}};
    }
    return plan;
}

Figures predict(const SystemModel &model, const Load &load)
{
    Figures figures;
    const bool closed = load.users > 0;
    if (closed)
        figures.throughputRps = closedThroughput(networkOf(planOf(model, load)), load.users);
    else
        predictOpen(figures, model, load);
    const double link = model.linkRps.value > 0 ? model.linkRps.value * load.replicas : 0;
    if (link > 0) {
        if (!closed && figures.throughputRps > link)
            figures.meanSeconds = unknown;
        figures.throughputRps = std::min(figures.throughputRps, link);
        figures.limit = "link";
        figures.limitUtilization = figures.throughputRps / link;
    }
    if (closed)
        figures.meanSeconds = std::max(0.0, load.users / figures.throughputRps - load.thinkSeconds - model.outsideSeconds);
    for (const TierModel &tier : model.tiers) {
        const double busy = tier.idleShare.value + figures.throughputRps / load.replicas * tier.demandSeconds.value / tier.cores;
        figures.cpu.push_back(std::clamp(busy, 0.0, 1.0));
        if (tier.queues && busy / tier.full > figures.limitUtilization) {
            figures.limit = tier.name;
            figures.limitUtilization = std::min(1.0, busy / tier.full);
        }
    }
    if (model.contendedSeconds.value > 0 && figures.limit.empty()) {
        figures.limit = load.workers > 0 && load.workers < load.users ? "workers" : "server";
        figures.limitUtilization = std::min(1.0, figures.throughputRps * model.contendedSeconds.value * model.contention);
    }
    return figures;
}

double percentile(const SystemModel &model, const Load &load, const Figures &figures, double share)
{
    if (!model.spreadKnown || !(figures.meanSeconds > 0))
        return unknown;
    return model.spread.quantile(figures.meanSeconds, load.delaySeconds, share);
}

} // namespace headroom::calibration
