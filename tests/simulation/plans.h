#pragma once

#include <simulation/plan.h>

#include <vector>

/// Small plans that several tests build on.
namespace plans {

using namespace headroom::simulation;

inline Resource server(Discipline discipline, double servers, double rate = 1)
{
    Resource resource;
    resource.name = "cpu";
    resource.discipline = discipline;
    resource.servers = servers;
    resource.rate = rate;
    return resource;
}

inline Visit visitOf(int station, double amount, double scv = 1, int parent = -1, double calls = 1)
{
    Visit visit;
    visit.station = station;
    visit.parent = parent;
    visit.callsPerParent = calls;
    if (amount > 0)
        visit.demands.push_back({0, amount, 0, -1, scv});
    return visit;
}

/// One class, one station, steps of `seconds`; rate or users by step.
inline Plan oneStation(Resource resource, double amount, double scv, std::vector<double> series, double seconds = 60)
{
    Plan plan;
    plan.stepSeconds = seconds;
    plan.steps = series.size();
    Station station;
    station.name = "server";
    station.resources = {resource};
    plan.stations = {station};
    RequestClass requestClass;
    requestClass.name = "page";
    requestClass.timeoutSeconds = 1e12;
    requestClass.visits = {visitOf(0, amount, scv)};
    plan.classes = {requestClass};
    plan.series = {std::move(series)};
    plan.open = {{0, 0, 1}};
    return plan;
}

/// Closed users of the single class instead of open arrivals.
inline void close(Plan &plan, double thinkSeconds)
{
    plan.open.clear();
    ClosedUsers users;
    users.series = 0;
    users.thinkSeconds = thinkSeconds;
    users.mix.assign(plan.classes.size(), 0.0);
    users.mix[0] = 1;
    users.accompanying.assign(plan.classes.size(), 0.0);
    plan.closed = {users};
}

} // namespace plans
