#include "rules.h"

#include <planning/stations.h>

#include <algorithm>
#include <cmath>

namespace headroom::advise {

namespace {

using model::RequestClass;
using model::ScenarioEvent;
using model::Tier;
using Severity = Finding::Severity;

std::string whole(double value)
{
    return std::to_string(std::lround(value));
}

/// Whether the tier works for requests of this kind of class.
bool worksFor(const Subject &subject, const Tier &tier, RequestClass::Kind kind)
{
    return std::any_of(tier.demands.begin(), tier.demands.end(), [&](const model::Demand &demand) {
        const RequestClass *requestClass = subject.project.requestClass(demand.requestClass);
        return requestClass && requestClass->kind == kind && demand.cpuMs > 0;
    });
}

/// Whether a job of the scenario can reach the tier: it enters there, or at a tier with a path to it.
bool jobReaches(const Subject &subject, const Tier &tier, int depth = 0)
{
    const auto enters = [&](const ScenarioEvent &event) { return event.kind == ScenarioEvent::Kind::Job && event.tier == tier.id; };
    if (std::any_of(subject.scenario.events.begin(), subject.scenario.events.end(), enters))
        return true;
    constexpr int deepest = 8;
    return depth < deepest && std::any_of(subject.variant.links.begin(), subject.variant.links.end(), [&](const model::Link &link) {
               const Tier *caller = link.to == tier.id && !link.replication ? subject.variant.tier(link.from) : nullptr;
               return caller && jobReaches(subject, *caller, depth + 1);
           });
}

} // namespace

void localState(const Subject &subject, std::vector<Finding> &findings)
{
    for (const Tier &tier : subject.variant.tiers) {
        const auto *kind = subject.kind(tier);
        const auto *run = subject.runOf(tier);
        if (!kind || !kind->parameter("keeps_state") || !subject.catalog.flag(tier, "keeps_state") || !run)
            continue;
        if (!tier.scaling && run->maxReplicas < 2)
            continue;
        findings.push_back(
            {"local-state", tier.scaling ? Severity::Bad : Severity::Warning, tier.id, "Uploads or sessions on the servers' own disks",
             tier.scaling
                 ? "A scaling rule adds and removes these servers (" + whole(run->minReplicas) + " to " + whole(run->maxReplicas) +
                       " in this run)."
                 : whole(run->maxReplicas) + " servers, each with files that the others lack; their number cannot follow the load.",
             "Keep uploads on a shared file system or in object storage, sessions in a cache; then servers may come and go."});
    }
}

void duplicatedJobs(const Subject &subject, std::vector<Finding> &findings)
{
    for (const ScenarioEvent &event : subject.scenario.events) {
        const Tier *tier = event.kind == ScenarioEvent::Kind::Job && event.everyServer ? subject.variant.tier(event.tier) : nullptr;
        const auto *run = tier ? subject.runOf(*tier) : nullptr;
        if (!run || run->maxReplicas < 2 || planning::sharesLock(subject.variant, *tier, subject.catalog))
            continue;
        findings.push_back({"duplicated-job", Severity::Bad, tier->id, "A timed job runs on every server",
                            "\"" + (event.name.empty() ? event.id : event.name) + "\" is started by each server's own clock: up to " +
                                whole(run->maxReplicas) + " times instead of once.",
                            "Let it take a lock first (a cache used for locks), or start it from one place."});
    }
}

void sharedJobs(const Subject &subject, std::vector<Finding> &findings)
{
    const auto &bottleneck = subject.run.summary.bottleneck;
    for (const Tier &tier : subject.variant.tiers) {
        if (!subject.has(tier, catalog::StationRole::Server) || !worksFor(subject, tier, RequestClass::Kind::Page) ||
            !worksFor(subject, tier, RequestClass::Kind::Background) || !jobReaches(subject, tier))
            continue;
        const bool broke = bottleneck.broke && bottleneck.tier == tier.id;
        findings.push_back({"shared-job", broke ? Severity::Bad : Severity::Info, tier.id, "Background work on the visitors' servers",
                            broke ? "The " + bottleneck.resource + " is full from hour " + whole(bottleneck.atHour) +
                                        " on, and visitors wait with the job."
                                  : "The job takes up to " + whole(100 * subject.peak(tier, "cpu")) +
                                        " % of the CPU together with the visitors: there is room, at this rate.",
                            "Give the job a tier of its own, or push it more slowly than the servers can do both."});
    }
}

} // namespace headroom::advise
