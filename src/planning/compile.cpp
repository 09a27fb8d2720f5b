#include "compile.h"

#include "coldstarts.h"
#include "disturbances.h"
#include "rules.h"
#include "stations.h"

#include <traffic/calendar.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace headroom::planning {

namespace {

using catalog::StationRole;
using model::CallWhen;
using model::Link;
using model::Tier;
using simulation::Plan;
using simulation::Visit;
using simulation::When;

constexpr std::size_t mostVisits = 4000; ///< of one class: beyond that the links fan out, not the architecture
constexpr double absurd = 1e12; ///< no demand, byte count or call count of one request is that large

class Compiler
{
public:
    Compiler(const model::Project &project, const model::Variant &variant, const model::Scenario &scenario, const catalog::Catalog &catalog,
             const CompileOptions &options)
        : m_project(project), m_variant(variant), m_scenario(scenario), m_catalog(catalog), m_options(options)
    {
    }

    Result<CompiledPlan> run()
    {
        for (const auto phase : {&Compiler::readTiers, &Compiler::orderStations, &Compiler::buildStations, &Compiler::buildRules, &Compiler::loadTraffic,
                                 &Compiler::buildClasses, &Compiler::buildArrivals, &Compiler::addColdStarts})
            if (auto ok = (this->*phase)(); !ok)
                return tl::unexpected(ok.error());
        remarkTiersWithoutInflow();
        if (!m_options.steadyUsers)
            addDisturbances(m_result, m_variant, m_scenario, m_catalog);
        if (auto ok = simulation::check(m_result.plan); !ok)
            return failWithin("variant " + m_variant.id.value, ok.error());
        return std::move(m_result);
    }

private:
    Result<> readTiers();
    Result<> orderStations();
    Result<> buildStations();
    Result<> buildRules();
    Result<> loadTraffic();
    Result<> buildClasses();
    Result<> buildArrivals();
    Result<> addColdStarts();
    void remarkTiersWithoutInflow();
    double startsOf(const traffic::Forecast::Job &) const;

    Result<> addVisit(std::size_t tier, int parent, double calls, const Link *via, const model::Call *call, const model::RequestClass &requestClass,
                      simulation::RequestClass &out);
    Result<> addOwnDemands(std::size_t tier, const Link *via, const model::RequestClass &requestClass, Visit &visit);
    Result<> addCalls(std::size_t tier, int index, const model::RequestClass &requestClass, simulation::RequestClass &out);
    void addNetworkOfCall(std::size_t caller, Visit &visit, double calls, When when, int cache, double sent, double received);
    int cacheIndex(const model::CacheId &id, std::size_t visitedTier);
    int ownCache(std::size_t tier);
    int addCache(const std::string &name, int station, double warmUp, const std::vector<model::HitRatio> &ratios);
    std::string cycleThrough(std::size_t tier) const;

    std::size_t tierIndex(const model::TierId &id) const
    {
        const auto it = m_indexOf.find(id.value);
        return it == m_indexOf.end() ? std::size_t(-1) : it->second;
    }
    StationRole role(std::size_t tier) const { return m_kinds[tier] ? m_kinds[tier]->role : StationRole::None; }
    bool carries(std::size_t tier) const { return m_kinds[tier] && role(tier) != StationRole::None && !m_variant.tiers[tier].disabled; }
    int stationOfTier(std::size_t tier) const { return m_result.tiers[tier].station; }

    const model::Project &m_project;
    const model::Variant &m_variant;
    const model::Scenario &m_scenario;
    const catalog::Catalog &m_catalog;
    const CompileOptions &m_options;
    CompiledPlan m_result;
    std::map<std::string, std::size_t> m_indexOf;
    std::vector<const catalog::Kind *> m_kinds;
    std::vector<std::vector<std::size_t>> m_out; ///< links that leave each tier and carry requests, in document order
    std::vector<std::size_t> m_order; ///< tiers with stations, callers first
    std::map<std::pair<std::string, int>, int> m_caches; ///< (cache id, station or −1) → plan cache
    std::vector<std::size_t> m_stack; ///< tiers on the path that is being built
    std::size_t m_planClass = 0;
    bool m_usersMissing = false;
};

Result<> Compiler::readTiers()
{
    m_result.tiers.resize(m_variant.tiers.size());
    for (std::size_t t = 0; t < m_variant.tiers.size(); ++t) {
        const Tier &tier = m_variant.tiers[t];
        m_indexOf[tier.id.value] = t;
        m_kinds.push_back(m_catalog.kind(tier.kind));
        if (!m_kinds.back())
            return fail(ErrorCode::NotFound, "The catalogue has no kind \"" + tier.kind + "\".", "variant " + m_variant.id.value + ", tier " + tier.id.value);
    }
    m_out.resize(m_variant.tiers.size());
    for (std::size_t l = 0; l < m_variant.links.size(); ++l) {
        const Link &link = m_variant.links[l];
        const std::size_t from = tierIndex(link.from), to = tierIndex(link.to);
        if (from == std::size_t(-1) || to == std::size_t(-1))
            return fail(ErrorCode::BrokenReference, "The link leads from or to a tier that does not exist; connect it again or delete it.",
                        "variant " + m_variant.id.value + ", link " + link.id.value);
        if (!link.replication && carries(from) && carries(to) && role(to) != StationRole::Users)
            m_out[from].push_back(l);
    }
    return {};
}

std::string Compiler::cycleThrough(std::size_t tier) const
{
    std::string path;
    auto from = std::find(m_stack.begin(), m_stack.end(), tier);
    for (; from != m_stack.end(); ++from)
        path += m_variant.tiers[*from].id.value + " → ";
    return path + m_variant.tiers[tier].id.value;
}

/// Depth first along synchronous links: callers before callees, and no circle.
Result<> Compiler::orderStations()
{
    enum class Mark : char { New, Open, Done };
    std::vector<Mark> marks(m_variant.tiers.size(), Mark::New);
    Result<> outcome;
    const std::function<bool(std::size_t)> visit = [&](std::size_t tier) {
        marks[tier] = Mark::Open;
        m_stack.push_back(tier);
        for (const std::size_t l : m_out[tier]) {
            const Link &link = m_variant.links[l];
            if (!link.synchronous)
                continue;
            const std::size_t to = tierIndex(link.to);
            if (marks[to] == Mark::Open) {
                outcome = fail(ErrorCode::CyclicCall,
                               "Synchronous calls go round in a circle (" + cycleThrough(to) + "), so no request could ever finish; make one of the links asynchronous or remove it.",
                               "variant " + m_variant.id.value + ", tier " + m_variant.tiers[to].id.value);
                return false;
            }
            if (marks[to] == Mark::New && !visit(to))
                return false;
        }
        m_stack.pop_back();
        marks[tier] = Mark::Done;
        m_order.push_back(tier);
        return true;
    };
    for (std::size_t tier = 0; tier < m_variant.tiers.size(); ++tier)
        if (carries(tier) && marks[tier] == Mark::New && !visit(tier))
            return outcome;
    std::reverse(m_order.begin(), m_order.end());
    m_stack.clear();
    return {};
}

Result<> Compiler::buildStations()
{
    Plan &plan = m_result.plan;
    for (const std::size_t t : m_order) {
        const Tier &tier = m_variant.tiers[t];
        TierStation &settled = m_result.tiers[t];
        auto station = stationOf(tier, *m_kinds[t], m_catalog, m_options, settled);
        if (!station)
            return failWithin("variant " + m_variant.id.value, station.error());
        settled.station = int(plan.stations.size());
        if (settled.workersFit < settled.workersWanted)
            m_result.remarks.push_back({Remark::Severity::Warning, tier.id,
                                        "Only " + std::to_string(int(settled.workersFit)) + " of the " + std::to_string(int(settled.workersWanted)) +
                                            " workers fit into the memory of one replica; a larger instance or fewer workers are needed."});
        if (!m_kinds[t]->simulated && settled.role != StationRole::External)
            m_result.remarks.push_back({Remark::Severity::Info, tier.id, "The load of this kind of tier is not simulated yet: it is drawn and billed, and delays nothing."});
        plan.stations.push_back(std::move(*station));
        m_result.tierOfStation.push_back(int(t));
        if (settled.portions > 0) { // a call of a share that is known when the arrivals are
            simulation::Station cold;
            cold.name = plan.stations.back().name + ", cold start";
            cold.latencySeconds = std::max(0.0, numberOr(tier, *m_kinds[t], m_catalog, "cold_start_ms", 0)) / 1000;
            settled.coldStation = int(plan.stations.size());
            plan.stations.push_back(std::move(cold));
            m_result.tierOfStation.push_back(int(t));
        }
    }
    return {};
}

/// Once all stations stand: a rule may watch another tier's.
Result<> Compiler::buildRules()
{
    Plan &plan = m_result.plan;
    const auto firstDay = traffic::dayNumber(m_scenario.startDate);
    const RuleContext context{m_variant, m_kinds, m_catalog, plan, m_result.tiers, firstDay ? traffic::weekdayOf(*firstDay) : 0, m_result.remarks};
    for (const std::size_t t : m_order) {
        auto controller = m_variant.tiers[t].scaling ? controllerOf(t, context) : std::nullopt;
        const bool innate = !controller;
        if (innate)
            controller = innateController(t, context);
        if (!controller)
            continue;
        TierStation &settled = m_result.tiers[t];
        int &replicas = plan.stations[std::size_t(settled.station)].replicas;
        if (m_options.fixedReplicas > 0 && !innate) {
            replicas = m_options.fixedReplicas;
            continue;
        }
        replicas = std::clamp(replicas, controller->minimum, controller->maximum);
        settled.controller = int(plan.controllers.size());
        plan.controllers.push_back(std::move(*controller));
    }
    return {};
}

Result<> Compiler::loadTraffic()
{
    auto forecast = traffic::forecast(m_scenario, m_project.classes, m_options.stepSeconds);
    if (!forecast)
        return tl::unexpected(forecast.error());
    m_result.forecast = std::move(*forecast);
    m_result.thinkSeconds = m_scenario.thinkSeconds;
    // a scenario serves all variants: a job enters only where its tier stands, and where its servers share a lock one of them runs it
    std::erase_if(m_result.forecast.jobs, [&](const traffic::Forecast::Job &job) { return tierIndex(job.tier) == std::size_t(-1); });
    for (traffic::Forecast::Job &job : m_result.forecast.jobs)
        job.everyServer = job.everyServer && carries(tierIndex(job.tier)) && !sharesLock(m_variant, m_variant.tiers[tierIndex(job.tier)], m_catalog);
    if (m_options.steadyUsers) {
        traffic::Forecast &steady = m_result.forecast;
        steady.pageViewsPerSecond.assign(m_options.steadySteps, 0.0);
        steady.campaignUsers.assign(m_options.steadySteps, *m_options.steadyUsers);
        steady.jobs.clear();
    }
    m_result.plan.stepSeconds = m_options.stepSeconds;
    m_result.plan.steps = m_result.forecast.steps();
    m_result.plan.flows = m_variant.links.size();
    return {};
}

int Compiler::addCache(const std::string &name, int station, double warmUp, const std::vector<model::HitRatio> &ratios)
{
    const auto key = std::make_pair(name, station);
    if (const auto it = m_caches.find(key); it != m_caches.end())
        return it->second;
    simulation::Cache cache;
    cache.name = name;
    cache.station = station;
    cache.warmUpSeconds = std::max(0.0, warmUp);
    // jobs repeat a class under a new index; sized when all classes are known
    for (const int modelClass : m_result.modelClass) {
        double ratio = 0;
        for (const model::HitRatio &each : ratios)
            if (each.requestClass == m_project.classes[std::size_t(modelClass)].id)
                ratio = each.ratio;
        cache.hitRatio.push_back(std::isfinite(ratio) ? std::clamp(ratio, 0.0, 1.0) : 0);
    }
    m_result.plan.caches.push_back(std::move(cache));
    return m_caches[key] = int(m_result.plan.caches.size()) - 1;
}

int Compiler::ownCache(std::size_t tier)
{
    const Tier &owner = m_variant.tiers[tier];
    return owner.hitRatios.empty() ? -1 : addCache(owner.id.value, -1, 0, owner.hitRatios);
}

/// A cache named at a tier: a cache in the tier's replicas, else a tier of that id, else nothing (all misses).
int Compiler::cacheIndex(const model::CacheId &id, std::size_t visitedTier)
{
    if (id.empty())
        return -1;
    for (const model::LocalCache &cache : m_variant.tiers[visitedTier].localCaches)
        if (cache.id == id)
            return addCache(id.value, stationOfTier(visitedTier), cache.warmUpSeconds, cache.hitRatios);
    const std::size_t tier = tierIndex(model::TierId(id.value));
    return tier != std::size_t(-1) && carries(tier) ? ownCache(tier) : -1;
}

Result<> Compiler::addOwnDemands(std::size_t t, const Link *via, const model::RequestClass &requestClass, Visit &visit)
{
    const Tier &tier = m_variant.tiers[t];
    const TierStation &settled = m_result.tiers[t];
    const auto it = std::find_if(tier.demands.begin(), tier.demands.end(), [&](const model::Demand &each) { return each.requestClass == requestClass.id; });
    model::Demand demand = it != tier.demands.end() ? *it : model::Demand{};
    for (const double value : {demand.cpuMs, demand.cpuMsOnHit.value_or(0), demand.writeCpuMs, demand.readIo, demand.writeIo, demand.scv})
        if (!std::isfinite(value) || value < 0 || value > absurd)
            return fail(ErrorCode::InvalidInput, "The demand of class \"" + requestClass.id.value + "\" must be a number from 0 up; enter milliseconds and operations of one visit.",
                        "variant " + m_variant.id.value + ", tier " + tier.id.value);
    const model::CallOperation operation = via ? via->operation : model::CallOperation::All;
    const bool reads = operation != model::CallOperation::Write, writes = operation != model::CallOperation::Read;
    const double cpuMiss = (reads ? demand.cpuMs : 0) + (writes ? demand.writeCpuMs : 0);
    double cpuHit = demand.cpuMsOnHit ? (reads ? *demand.cpuMsOnHit : 0) + (writes ? demand.writeCpuMs : 0) : cpuMiss;
    visit.readUnits = reads ? demand.readIo : 0;
    visit.writeUnits = writes ? demand.writeIo : 0;
    double cpu = cpuMiss;
    if (settled.role == StationRole::Cache && it == tier.demands.end())
        cpu = numberOr(tier, *m_kinds[t], m_catalog, "command_us", 0) / 1000;
    if (settled.portions > 0 && it == tier.demands.end()) // a function without demands works for its stated duration
        cpu = cpuHit = numberOr(tier, *m_kinds[t], m_catalog, "duration_ms", 0) * m_result.plan.stations[std::size_t(settled.station)].resources[std::size_t(settled.cpu)].rate;
    const int cache = cacheIndex(demand.cache, t);
    if (settled.cpu >= 0 && (cpu > 0 || cpuHit > 0)) {
        simulation::Demand work;
        work.resource = settled.cpu;
        work.amount = cpu / 1000;
        work.scv = demand.scv;
        if (cache >= 0 && demand.cpuMsOnHit) {
            work.cache = cache;
            work.amountOnHit = cpuHit / 1000;
        }
        visit.demands.push_back(work);
    }
    if (settled.disk >= 0 && visit.readUnits + visit.writeUnits > 0) {
        simulation::Demand work;
        work.resource = settled.disk;
        work.amount = visit.readUnits + visit.writeUnits;
        visit.demands.push_back(work);
    }
    return {};
}

/// Bytes of a call at the caller's own network: what it sends, and what it gets back.
void Compiler::addNetworkOfCall(std::size_t caller, Visit &visit, double calls, When when, int cache, double sent, double received)
{
    const TierStation &settled = m_result.tiers[caller];
    const auto add = [&](int resource, double bytes) {
        if (resource < 0 || !(bytes * calls > 0))
            return;
        const double onMiss = when == When::Hit ? 0 : bytes * calls, onHit = when == When::Miss ? 0 : bytes * calls;
        const int decides = when == When::Always ? -1 : cache;
        for (simulation::Demand &demand : visit.demands)
            if (demand.resource == resource && demand.cache == decides) {
                demand.amount += onMiss;
                demand.amountOnHit += onHit;
                return;
            }
        simulation::Demand demand;
        demand.resource = resource;
        demand.cache = decides;
        demand.amount = onMiss;
        demand.amountOnHit = decides >= 0 ? onHit : 0;
        visit.demands.push_back(demand);
    };
    add(settled.networkOut, sent);
    add(settled.networkIn, received);
}

Result<> Compiler::addVisit(std::size_t t, int parent, double calls, const Link *via, const model::Call *call, const model::RequestClass &requestClass,
                            simulation::RequestClass &out)
{
    const TierStation &settled = m_result.tiers[t];
    Visit visit;
    visit.station = settled.station;
    visit.parent = parent;
    visit.callsPerParent = calls;
    visit.reported = settled.role != StationRole::Users && settled.role != StationRole::Edge;
    visit.answers = ownCache(t);
    if (auto ok = addOwnDemands(t, via, requestClass, visit); !ok)
        return ok;
    if (via) {
        const std::size_t caller = tierIndex(via->from);
        visit.synchronous = via->synchronous;
        visit.flow = int(via - m_variant.links.data());
        visit.requestBytes = call ? call->requestBytes : via->requestBytes;
        visit.responseBytes = call ? call->responseBytes : via->responseBytes;
        // on the way in from the users a link without figures carries the class's own request and response
        const StationRole from = role(caller);
        if ((from == StationRole::Users || from == StationRole::Edge || from == StationRole::LoadBalancer) && visit.requestBytes == 0 && visit.responseBytes == 0) {
            visit.requestBytes = requestClass.requestBytes;
            visit.responseBytes = requestClass.responseBytes;
        }
        if (!std::isfinite(visit.requestBytes) || !std::isfinite(visit.responseBytes) || visit.requestBytes < 0 || visit.responseBytes < 0 ||
            visit.requestBytes > absurd || visit.responseBytes > absurd || !std::isfinite(calls) || calls < 0 || calls > 1e6)
            return fail(ErrorCode::InvalidInput, "Calls and bytes of class \"" + requestClass.id.value + "\" on the link must be numbers from 0 up, for one visit.",
                        "variant " + m_variant.id.value + ", link " + via->id.value);
        const bool demanding = settled.role == StationRole::Database || settled.role == StationRole::Search;
        if (demanding && visit.demands.empty() && visit.readUnits + visit.writeUnits <= 0)
            return {}; // brings no work: the call is not made and moves nothing
        const bool own = via->cache.empty();
        if (via->when != CallWhen::Always) {
            const int cache = own ? ownCache(caller) : cacheIndex(via->cache, caller);
            visit.when = via->when == CallWhen::Hit ? When::Hit : When::Miss;
            visit.cache = cache;
            if (cache < 0) { // a cache that exists nowhere never answers
                if (visit.when == When::Hit)
                    return {};
                visit.when = When::Always;
            }
        }
        const auto add = [&](int resource, double bytes) {
            if (resource >= 0 && bytes > 0) {
                simulation::Demand demand;
                demand.resource = resource;
                demand.amount = bytes;
                visit.demands.push_back(demand);
            }
        };
        add(settled.networkIn, visit.requestBytes);
        add(settled.networkOut, visit.responseBytes);
        if (parent >= 0)
            addNetworkOfCall(caller, out.visits[std::size_t(parent)], calls, visit.when, visit.cache, visit.requestBytes, visit.responseBytes);
    }
    if (out.visits.size() >= mostVisits)
        return fail(ErrorCode::InvalidInput, "One request of class \"" + requestClass.id.value + "\" would make more than 4,000 different visits; the links fan out too far.",
                    "variant " + m_variant.id.value + ", tier " + m_variant.tiers[t].id.value);
    out.visits.push_back(std::move(visit));
    const int index = int(out.visits.size()) - 1;
    if (settled.coldStation >= 0) {
        Visit cold;
        cold.station = settled.coldStation;
        cold.parent = index;
        cold.callsPerParent = 0;
        cold.reported = out.visits.back().reported;
        out.visits.push_back(std::move(cold));
    }
    return addCalls(t, index, requestClass, out);
}

Result<> Compiler::addCalls(std::size_t t, int index, const model::RequestClass &requestClass, simulation::RequestClass &out)
{
    if (std::find(m_stack.begin(), m_stack.end(), t) != m_stack.end())
        return fail(ErrorCode::CyclicCall, "Asynchronous calls go round in a circle (" + cycleThrough(t) + "): one request would never stop making work; remove one of the links.",
                    "variant " + m_variant.id.value + ", tier " + m_variant.tiers[t].id.value);
    m_stack.push_back(t);
    for (const std::size_t l : m_out[t]) {
        const Link &link = m_variant.links[l];
        const auto call = std::find_if(link.calls.begin(), link.calls.end(), [&](const model::Call &each) { return each.requestClass == requestClass.id; });
        const double calls = call != link.calls.end() ? call->callsPerVisit : link.callsPerVisit;
        if (calls == 0)
            continue;
        if (auto ok = addVisit(tierIndex(link.to), index, calls, &link, call != link.calls.end() ? &*call : nullptr, requestClass, out); !ok)
            return ok;
    }
    m_stack.pop_back();
    return {};
}

Result<> Compiler::buildClasses()
{
    Plan &plan = m_result.plan;
    for (std::size_t k = 0; k < m_project.classes.size(); ++k)
        m_result.modelClass.push_back(int(k));
    for (const traffic::Forecast::Job &job : m_result.forecast.jobs) {
        const auto it = std::find_if(m_project.classes.begin(), m_project.classes.end(), [&](const model::RequestClass &each) { return each.id == job.requestClass; });
        if (it == m_project.classes.end())
            return fail(ErrorCode::BrokenReference, "A job names the class \"" + job.requestClass.value + "\", which does not exist; choose another.", "scenario " + m_scenario.id.value);
        m_result.modelClass.push_back(int(it - m_project.classes.begin()));
    }
    std::vector<std::size_t> doors;
    for (const std::size_t t : m_order)
        if (role(t) == StationRole::Users)
            doors.push_back(t);
    m_usersMissing = doors.empty();
    for (m_planClass = 0; m_planClass < m_result.modelClass.size(); ++m_planClass) {
        const model::RequestClass &requestClass = m_project.classes[std::size_t(m_result.modelClass[m_planClass])];
        simulation::RequestClass out;
        out.name = requestClass.id.value;
        out.timeoutSeconds = requestClass.timeoutSeconds > 0 && std::isfinite(requestClass.timeoutSeconds) ? requestClass.timeoutSeconds : 1e9;
        out.retry = retryOf(requestClass, m_scenario);
        out.reported = requestClass.dynamic && requestClass.kind != model::RequestClass::Kind::Background;
        m_stack.clear();
        if (m_planClass >= m_project.classes.size()) { // a job enters at its tier
            const std::size_t at = tierIndex(m_result.forecast.jobs[m_planClass - m_project.classes.size()].tier);
            out.reported = false;
            if (carries(at))
                if (auto ok = addVisit(at, -1, 1, nullptr, nullptr, requestClass, out); !ok)
                    return ok;
        } else if (requestClass.kind != model::RequestClass::Kind::Background) {
            for (const std::size_t door : doors)
                if (auto ok = addVisit(door, -1, 1.0 / double(doors.size()), nullptr, nullptr, requestClass, out); !ok)
                    return ok;
        }
        plan.classes.push_back(std::move(out));
    }
    return {};
}

Result<> Compiler::buildArrivals()
{
    Plan &plan = m_result.plan;
    traffic::Forecast &forecast = m_result.forecast;
    using Kind = model::RequestClass::Kind;
    plan.series.push_back(forecast.pageViewsPerSecond);
    plan.series.push_back(forecast.campaignUsers);
    simulation::ClosedUsers users;
    users.series = 1;
    users.thinkSeconds = m_scenario.thinkSeconds;
    users.mix.assign(plan.classes.size(), 0.0);
    users.accompanying.assign(plan.classes.size(), 0.0);
    double shares = 0;
    for (std::size_t k = 0; k < m_project.classes.size(); ++k) {
        const model::RequestClass &requestClass = m_project.classes[k];
        const double perPage = requestClass.kind == Kind::Page ? requestClass.share : requestClass.kind == Kind::Accompanying ? requestClass.perPageView : 0;
        if (!std::isfinite(perPage) || perPage < 0 || perPage > 1e6)
            return fail(ErrorCode::InvalidInput, "The share or the requests per page view must be a number from 0 up.", "class " + requestClass.id.value);
        if (perPage > 0)
            plan.open.push_back({int(k), 0, perPage});
        (requestClass.kind == Kind::Page ? users.mix : users.accompanying)[k] = perPage;
        if (requestClass.kind == Kind::Page)
            shares += perPage;
    }
    if (shares > 0) {
        for (double &share : users.mix)
            share /= shares;
        const auto &present = plan.series[1];
        if (std::any_of(present.begin(), present.end(), [](double value) { return value > 0; }))
            plan.closed.push_back(std::move(users));
    }
    for (std::size_t j = 0; j < forecast.jobs.size(); ++j) {
        plan.open.push_back({int(m_project.classes.size() + j), int(plan.series.size()), startsOf(forecast.jobs[j])});
        plan.series.push_back(forecast.jobs[j].requestsPerSecond);
    }
    if (m_usersMissing)
        m_result.remarks.push_back({Remark::Severity::Warning, {}, "No tier brings traffic: add Users and link them to the first tier."});
    return {};
}

/// How many servers start the same job: one, or each of them when they go by their own clocks.
double Compiler::startsOf(const traffic::Forecast::Job &job) const
{
    return job.everyServer ? m_result.plan.stations[std::size_t(stationOfTier(tierIndex(job.tier)))].replicas : 1;
}

/// How often functions start cold, from the calls that reach them.
Result<> Compiler::addColdStarts()
{
    for (std::size_t t = 0; t < m_result.tiers.size(); ++t) {
        const TierStation &settled = m_result.tiers[t];
        if (settled.coldStation < 0)
            continue;
        const double warm = numberOr(m_variant.tiers[t], *m_kinds[t], m_catalog, "provisioned_concurrency", 0);
        const double share = coldStartShare(m_result, settled.station, lambda::keepSeconds, warm);
        for (simulation::RequestClass &requestClass : m_result.plan.classes)
            for (Visit &visit : requestClass.visits)
                if (visit.station == settled.coldStation)
                    visit.callsPerParent = share;
    }
    return {};
}

void Compiler::remarkTiersWithoutInflow()
{
    std::vector<char> reached(m_result.plan.stations.size(), 0);
    for (const simulation::RequestClass &requestClass : m_result.plan.classes)
        for (const Visit &visit : requestClass.visits)
            reached[std::size_t(visit.station)] = 1;
    for (std::size_t s = 0; s < reached.size(); ++s) {
        const auto t = std::size_t(m_result.tierOfStation[s]);
        if (!reached[s] && role(t) != StationRole::Users)
            m_result.remarks.push_back({Remark::Severity::Info, m_variant.tiers[t].id, "No request reaches this tier: no link leads to it, or no class calls it."});
    }
}

} // namespace

Result<CompiledPlan> compile(const model::Project &project, const model::Variant &variant, const model::Scenario &scenario,
                             const catalog::Catalog &catalog, const CompileOptions &options)
{
    return Compiler(project, variant, scenario, catalog, options).run();
}

} // namespace headroom::planning
