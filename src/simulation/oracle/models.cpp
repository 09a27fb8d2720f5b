#include "parameters.h"

#include <cmath>

// The families of the table as plans.

namespace headroom::simulation::oracle {

namespace {

using Vector = std::vector<double>;

Station oneStation(double servers, Discipline discipline)
{
    Station station;
    station.balancing = Balancing::CommonQueue;
    Resource resource;
    resource.name = "server";
    resource.discipline = discipline;
    resource.servers = servers;
    station.resources.push_back(resource);
    return station;
}

Demand demand(double amount, double scv = 1, bool lognormal = false)
{
    Demand d;
    d.amount = amount;
    d.scv = scv;
    d.lognormal = lognormal;
    return d;
}

constexpr double unlimited = 1e12;

/// M/M/c, M/G/c, M/M/c/K, M/M/c+M and Erlang B, first come first served or processor sharing.
Result<Model> single(const Case &c)
{
    const bool erlangB = c.family == "ErlangB";
    const double mu = erlangB ? 1.0 : numberOf(c, "mu").value_or(1 / numberOf(c, "mean").value_or(1));
    const auto servers = numberOf(c, "c");
    const auto lam = erlangB ? numberOf(c, "a") : numberOf(c, "lam");
    if (!servers || *servers < 1)
        return missing(c, "c");
    if (!lam || *lam <= 0 || mu <= 0)
        return missing(c, erlangB ? "a" : "lam");
    const double scv = numberOf(c, "scv").value_or(1);
    const auto dist = c.parameters.find("dist");
    const bool lognormal = dist != c.parameters.end() && dist->second == "lognormal";
    const auto discipline = c.parameters.find("discipline");
    const bool sharing = discipline != c.parameters.end() && discipline->second == "PS";
    const auto limit = erlangB ? servers : numberOf(c, "K");
    const auto theta = numberOf(c, "theta");

    Model model;
    Station station = oneStation(*servers, sharing ? Discipline::ProcessorSharing : Discipline::Fcfs);
    station.name = "station";
    if (limit && sharing) {
        station.pool = {"places", *limit, 0, 0};
    } else if (limit || theta) {
        station.pool = {"servers", *servers, limit ? *limit - *servers : unlimited, theta && *theta > 0 ? 1 / *theta : 0};
    }
    RequestClass requests;
    requests.name = "requests";
    requests.timeoutSeconds = unlimited;
    Visit visit;
    visit.demands.push_back(demand(1 / mu, scv, lognormal));
    requests.visits.push_back(visit);
    model.plan.stations.push_back(station);
    model.plan.classes.push_back(requests);
    model.plan.open.push_back({0, 0, 1.0});
    model.plan.series.push_back({*lam});
    const double rho = *lam / (*servers * mu);
    const double slack = limit || theta ? std::max(0.05, std::abs(1 - rho)) : 1 - rho;
    if (slack <= 0)
        return fail(ErrorCode::Unsupported, "The station is overloaded without a limit: there is no steady state.", c.id);
    model.serviceSeconds = 1 / mu;
    // (1 − √ρ)^−2 / cμ, the relaxation time of M/M/1, near ρ = 1; a limit bounds it by the time to fill or to empty the place
    const double capacity = *servers * mu;
    double relaxation = 2 * (1 + scv) / (capacity * slack * slack);
    if (limit)
        relaxation = std::min(relaxation, *limit * *limit / capacity) + 2 * *limit / capacity;
    if (theta && *theta > 0)
        relaxation = std::min(relaxation, 2 / *theta) + 1 / *theta;
    model.relaxationSeconds = relaxation + 1 / mu;
    model.arrivalsPerSecond = *lam;
    model.jobs = *lam / mu;
    return model;
}

/// Open networks with probabilistic routing.
Result<Model> jackson(const Case &c)
{
    const Vector gamma = vectorOf(c, "gamma"), mu = vectorOf(c, "mu"), servers = vectorOf(c, "c");
    const std::vector<Vector> routing = matrixOf(c, "P");
    const std::size_t n = mu.size();
    if (n == 0 || gamma.size() != n || servers.size() != n || routing.size() != n)
        return missing(c, "gamma, mu, c or P");
    Model model;
    RequestClass requests;
    requests.name = "requests";
    requests.timeoutSeconds = unlimited;
    requests.routing = routing;
    double total = 0;
    for (const double g : gamma)
        total += g;
    if (total <= 0)
        return missing(c, "gamma");
    // Traffic equations by iteration, only to know how long to run.
    Vector rate = gamma;
    for (int round = 0; round < 10'000; ++round) {
        Vector next = gamma;
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n && j < routing[i].size(); ++j)
                next[j] += rate[i] * routing[i][j];
        rate = next;
    }
    for (std::size_t i = 0; i < n; ++i) {
        Station station = oneStation(servers[i], Discipline::Fcfs);
        station.name = "station " + std::to_string(i + 1);
        model.plan.stations.push_back(station);
        Visit visit;
        visit.station = int(i);
        visit.callsPerParent = gamma[i] / total;
        visit.demands.push_back(demand(1 / mu[i]));
        requests.visits.push_back(visit);
        const double slack = std::max(1e-3, 1 - rate[i] / (servers[i] * mu[i]));
        model.relaxationSeconds = std::max(model.relaxationSeconds * (i > 0), 4 / (servers[i] * mu[i] * slack * slack) + 1 / mu[i]);
        model.serviceSeconds = i == 0 ? 1 / mu[i] : std::max(model.serviceSeconds, 1 / mu[i]);
        model.arrivalsPerSecond = (i == 0 ? 0 : model.arrivalsPerSecond) + rate[i];
    }
    model.plan.classes.push_back(requests);
    model.plan.open.push_back({0, 0, 1.0});
    model.plan.series.push_back({total});
    return model;
}

/// Stations one after the other.
Result<Model> tandem(const Case &c)
{
    const auto lam = numberOf(c, "lam");
    const Vector mu = vectorOf(c, "mu"), servers = vectorOf(c, "c");
    if (!lam || *lam <= 0 || mu.empty() || servers.size() != mu.size())
        return missing(c, "lam, mu or c");
    Model model;
    model.relaxationSeconds = 0;
    RequestClass requests;
    requests.name = "requests";
    requests.timeoutSeconds = unlimited;
    for (std::size_t i = 0; i < mu.size(); ++i) {
        Station station = oneStation(servers[i], Discipline::Fcfs);
        station.name = "station " + std::to_string(i + 1);
        model.plan.stations.push_back(station);
        Visit visit;
        visit.station = int(i);
        visit.parent = int(i) - 1;
        visit.demands.push_back(demand(1 / mu[i]));
        requests.visits.push_back(visit);
        const double slack = std::max(1e-3, 1 - *lam / (servers[i] * mu[i]));
        model.relaxationSeconds += 4 / (servers[i] * mu[i] * slack * slack) + 1 / mu[i];
        model.serviceSeconds = i == 0 ? 1 / mu[i] : model.serviceSeconds + 1 / mu[i];
    }
    model.plan.classes.push_back(requests);
    model.plan.open.push_back({0, 0, 1.0});
    model.plan.series.push_back({*lam});
    model.arrivalsPerSecond = *lam * double(mu.size());
    return model;
}

/// Users with think time around stations of m servers; a visit of the hub makes V_i calls of station i.
Result<Model> closedUsers(const Case &c)
{
    const auto users = numberOf(c, "N"), think = numberOf(c, "Z");
    const Vector service = vectorOf(c, "S"), visits = vectorOf(c, "V"), servers = vectorOf(c, "m");
    if (!users || *users < 1 || !think || service.empty() || visits.size() != service.size() || servers.size() != service.size())
        return missing(c, "N, Z, S, V or m");
    Model model;
    Station hub;
    hub.name = "hub";
    model.plan.stations.push_back(hub);
    RequestClass requests;
    requests.name = "requests";
    requests.timeoutSeconds = unlimited;
    requests.visits.emplace_back();
    double demandSum = 0, bottleneck = 0, calls = 0;
    for (std::size_t i = 0; i < service.size(); ++i) {
        Station station = oneStation(servers[i], Discipline::Fcfs);
        station.name = "station " + std::to_string(i + 1);
        model.plan.stations.push_back(station);
        Visit visit;
        visit.station = int(i) + 1;
        visit.parent = 0;
        visit.callsPerParent = visits[i];
        visit.demands.push_back(demand(service[i]));
        requests.visits.push_back(visit);
        demandSum += service[i] * visits[i];
        bottleneck = std::max(bottleneck, service[i] * visits[i] / servers[i]);
        calls += visits[i];
    }
    model.plan.classes.push_back(requests);
    ClosedUsers closed;
    closed.thinkSeconds = *think;
    closed.mix = {1.0};
    closed.accompanying = {0.0};
    model.plan.closed.push_back(closed);
    model.plan.series.push_back({*users});
    model.serviceSeconds = demandSum;
    model.relaxationSeconds = 3 * (*think + demandSum + *users * bottleneck);
    model.arrivalsPerSecond = std::min(*users / (*think + demandSum), 1 / bottleneck) * (1 + calls);
    return model;
}

/// The universal scalability law: N single-minded users (no think time) on one resource with contention and coherency.
Result<Model> usl(const Case &c)
{
    const auto gamma = numberOf(c, "gamma"), alpha = numberOf(c, "alpha"), beta = numberOf(c, "beta");
    if (!gamma || *gamma <= 0 || !alpha || !beta)
        return missing(c, "gamma, alpha or beta");
    Model model;
    Station station = oneStation(unlimited, Discipline::ProcessorSharing);
    station.name = "system";
    station.resources.front().contention = *alpha;
    station.resources.front().coherency = *beta;
    model.plan.stations.push_back(station);
    RequestClass requests;
    requests.name = "requests";
    requests.timeoutSeconds = unlimited;
    Visit visit;
    visit.demands.push_back(demand(1 / *gamma));
    requests.visits.push_back(visit);
    model.plan.classes.push_back(requests);
    ClosedUsers closed;
    closed.mix = {1.0};
    closed.accompanying = {0.0};
    model.plan.closed.push_back(closed);
    model.plan.series.push_back({1.0});
    model.serviceSeconds = 1 / *gamma;
    model.relaxationSeconds = 10 / *gamma;
    model.arrivalsPerSecond = *gamma;
    return model;
}

} // namespace

Result<Model> buildModel(const Case &c)
{
    auto model = [&]() -> Result<Model> {
        if (c.family == "JACKSON")
            return jackson(c);
        if (c.family == "TANDEM")
            return tandem(c);
        if (c.family == "CLOSED")
            return closedUsers(c);
        if (c.family == "USL")
            return usl(c);
        for (const char *family : {"MM1", "MMc", "MMcK", "MMcM", "ErlangB", "MG1", "MGc", "MMcPS", "MGcPS", "MMcKPS"})
            if (c.family == family)
                return single(c);
        return fail(ErrorCode::Unsupported, "No plan is built for the family " + c.family + " yet.", c.id);
    }();
    if (model)
        model->plan.steps = 1;
    return model;
}

} // namespace headroom::simulation::oracle
