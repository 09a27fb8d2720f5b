#include "checker.h"

#include <algorithm>
#include <map>

/// What only the whole of a variant can tell: calls that come back to their caller, tiers no traffic reaches, boundaries
/// that contain themselves. Everything walks with its own stack or a bounded number of steps: a hostile file with a
/// million tiers in a row must not overflow ours.
namespace headroom::model {
namespace {

/// Indices of the tiers each tier calls.
using CallGraph = std::vector<std::vector<std::size_t>>;

bool isCalled(const Link &link, const RequestClassId *requestClass)
{
    if (link.replication)
        return false;
    const auto isOurs = [&](const Call &call) { return call.requestClass == *requestClass; };
    if (requestClass)
        if (const auto own = std::find_if(link.calls.begin(), link.calls.end(), isOurs); own != link.calls.end())
            return own->callsPerVisit > 0;
    return link.callsPerVisit > 0;
}

std::map<TierId, std::size_t> indexOf(const std::vector<Tier> &tiers)
{
    std::map<TierId, std::size_t> index;
    for (std::size_t i = 0; i < tiers.size(); ++i)
        index.emplace(tiers[i].id, i);
    return index;
}

/// The calls of one class, or (null) of a class no link singles out. Disabled tiers neither call nor are called.
CallGraph callGraph(const Variant &variant, const std::map<TierId, std::size_t> &index, const RequestClassId *requestClass)
{
    CallGraph graph(variant.tiers.size());
    for (const Link &link : variant.links) {
        const auto from = index.find(link.from), to = index.find(link.to);
        if (from == index.end() || to == index.end() || !isCalled(link, requestClass))
            continue;
        if (!variant.tiers[from->second].disabled && !variant.tiers[to->second].disabled)
            graph[from->second].push_back(to->second);
    }
    return graph;
}

/// One cycle as indices in calling order, or nothing.
std::vector<std::size_t> findCycle(const CallGraph &graph)
{
    enum class Mark : char { New, Open, Done };
    std::vector<Mark> marks(graph.size(), Mark::New);
    std::vector<std::size_t> path, next; // the open tiers and which of their calls comes next
    for (std::size_t start = 0; start < graph.size(); ++start) {
        if (marks[start] != Mark::New)
            continue;
        path = {start};
        next = {0};
        marks[start] = Mark::Open;
        while (!path.empty()) {
            const std::size_t tier = path.back();
            if (next.back() == graph[tier].size()) {
                marks[tier] = Mark::Done;
                path.pop_back();
                next.pop_back();
                continue;
            }
            const std::size_t called = graph[tier][next.back()++];
            if (marks[called] == Mark::Open)
                return {std::find(path.begin(), path.end(), called), path.end()};
            if (marks[called] == Mark::New) {
                marks[called] = Mark::Open;
                path.push_back(called);
                next.push_back(0);
            }
        }
    }
    return {};
}

void reportCycle(Checker &check, const Variant &variant, const std::vector<std::size_t> &cycle)
{
    constexpr std::size_t namesShown = 8;
    std::string path;
    for (std::size_t i = 0; i < std::min(cycle.size(), namesShown); ++i)
        path += variant.tiers[cycle[i]].id.value + " → ";
    if (cycle.size() > namesShown)
        path += "… → ";
    path += variant.tiers[cycle.front()].id.value;
    check.enter("tier", variant.tiers[cycle.front()].id.value);
    check.error(ErrorCode::CyclicCall,
                "The calls run in a circle: " + path +
                    "; remove one of these links, or set its calls per visit to 0 for the classes that must not take it.");
}

void checkCycles(Checker &check, const Variant &variant, const std::map<TierId, std::size_t> &index)
{
    std::set<std::vector<std::size_t>> reported;
    const auto report = [&](const RequestClassId *requestClass) {
        const std::vector<std::size_t> cycle = findCycle(callGraph(variant, index, requestClass));
        if (!cycle.empty() && reported.insert(cycle).second)
            reportCycle(check, variant, cycle);
    };
    for (const RequestClass &one : check.project().classes)
        report(&one.id);
    if (check.project().classes.empty())
        report(nullptr);
}

bool isJobTarget(const Project &project, const TierId &tier)
{
    const auto entersHere = [&](const ScenarioEvent &event) { return event.kind == ScenarioEvent::Kind::Job && event.tier == tier; };
    return std::any_of(project.scenarios.begin(), project.scenarios.end(),
                       [&](const Scenario &scenario) { return std::any_of(scenario.events.begin(), scenario.events.end(), entersHere); });
}

std::vector<bool> reachedTiers(const Project &project, const Variant &variant, const std::map<TierId, std::size_t> &index)
{
    std::vector<bool> reached(variant.tiers.size());
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < variant.tiers.size(); ++i)
        if (!variant.tiers[i].disabled && (variant.tiers[i].kind == "users" || isJobTarget(project, variant.tiers[i].id)))
            open.push_back(i);
    CallGraph graph = callGraph(variant, index, nullptr);
    for (const RequestClass &one : project.classes) {
        const CallGraph more = callGraph(variant, index, &one.id);
        for (std::size_t i = 0; i < graph.size(); ++i)
            graph[i].insert(graph[i].end(), more[i].begin(), more[i].end());
    }
    while (!open.empty()) {
        const std::size_t tier = open.back();
        open.pop_back();
        if (reached[tier])
            continue;
        reached[tier] = true;
        open.insert(open.end(), graph[tier].begin(), graph[tier].end());
    }
    return reached;
}

/// Only tiers that say what a request costs there are meant to carry traffic.
bool expectsTraffic(const Tier &tier)
{
    return !tier.disabled && (!tier.demands.empty() || !tier.hitRatios.empty() || tier.scaling);
}

void checkInflow(Checker &check, const Variant &variant, const std::map<TierId, std::size_t> &index)
{
    const std::vector<bool> reached = reachedTiers(check.project(), variant, index);
    for (std::size_t i = 0; i < variant.tiers.size(); ++i) {
        const Tier &tier = variant.tiers[i];
        if (reached[i] || !expectsTraffic(tier))
            continue;
        check.enter("tier", tier.id.value);
        check.warning(ErrorCode::InvalidInput, "No traffic reaches this tier; draw a link to it from a tier that calls it.");
    }
}

} // namespace

void checkCalls(Checker &check, const Variant &variant)
{
    const std::map<TierId, std::size_t> index = indexOf(variant.tiers);
    checkCycles(check, variant, index);
    checkInflow(check, variant, index);
}

void checkNesting(Checker &check, const Variant &variant)
{
    std::map<BoundaryId, BoundaryId> parents;
    for (const Boundary &boundary : variant.boundaries)
        parents.emplace(boundary.id, boundary.parent);
    std::set<BoundaryId> fine; // known to end at the canvas
    for (const Boundary &boundary : variant.boundaries) {
        std::set<BoundaryId> path;
        BoundaryId at = boundary.id;
        while (parents.contains(at) && !fine.contains(at) && path.insert(at).second)
            at = parents[at];
        if (path.contains(at)) {
            check.enter("boundary", boundary.id.value);
            check.invalid("The boundary contains itself through \"" + at.value + "\"; move one of them to the canvas.");
        }
        fine.insert(path.begin(), path.end());
    }
}

} // namespace headroom::model
