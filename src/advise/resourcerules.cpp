#include "rules.h"

#include <algorithm>
#include <cmath>

namespace headroom::advise {

namespace {

using catalog::StationRole;
using model::Tier;
using Severity = Finding::Severity;

constexpr double full = 0.95, idle = 0.6;
constexpr double officeHours = 50; ///< five days of ten hours

std::string percent(double fraction)
{
    return std::to_string(std::lround(100 * fraction)) + " %";
}

/// One resource full while the CPU is not: the tier looks idle and fails.
void boundBy(const Subject &subject, const char *resource, const char *rule, const char *title, const std::string &action,
             std::vector<Finding> &findings)
{
    for (const Tier &tier : subject.variant.tiers) {
        const double used = subject.peak(tier, resource), cpu = subject.peak(tier, "cpu");
        if (used >= full && cpu < idle)
            findings.push_back({rule, Severity::Bad, tier.id, title,
                                "The " + std::string(resource) + " reaches " + percent(used) + " while the CPU stops at " + percent(cpu) +
                                    ": requests queue for it.",
                                action});
    }
}

bool hasStandby(const Subject &subject, const Tier &tier)
{
    const auto *kind = subject.kind(tier);
    if (kind->parameter("deployment"))
        return subject.catalog.text(tier, "deployment") != "single-az";
    if (kind->parameter("high_availability"))
        return subject.catalog.flag(tier, "high_availability");
    if (kind->parameter("readers") && subject.catalog.number(tier, "readers") > 0)
        return true;
    return kind->id == "nosql-table" || kind->id.find("replica") != std::string::npos ||
           std::any_of(subject.variant.links.begin(), subject.variant.links.end(), [&](const model::Link &link) {
               const Tier *copy = link.replication && link.from == tier.id ? subject.variant.tier(link.to) : nullptr;
               return copy && subject.has(*copy, StationRole::Database);
           });
}

} // namespace

void diskBound(const Subject &subject, std::vector<Finding> &findings)
{
    boundBy(subject, "disk", "disk-bound", "The disk is the bottleneck",
            "Provision more I/O operations a second, or a volume type with a higher baseline; more CPU does not help.", findings);
}

void networkBound(const Subject &subject, std::vector<Finding> &findings)
{
    boundBy(subject, "network", "network-bound", "The network is the bottleneck",
            "Move fewer bytes (a cache inside the servers, compression), or take a type with more bandwidth; more CPU does not help.",
            findings);
}

void singlePoints(const Subject &subject, std::vector<Finding> &findings)
{
    for (const Tier &tier : subject.variant.tiers) {
        if (!subject.serves(tier) || !subject.kind(tier))
            continue;
        const auto *run = subject.runOf(tier);
        if (subject.has(tier, StationRole::Database) && !hasStandby(subject, tier))
            findings.push_back({"no-standby", Severity::Warning, tier.id, "A database without a standby",
                                "When its instance or its zone fails, it is built anew: about ten minutes, or as long as the zone is gone.",
                                "Run it in two zones, or add a reader that can take over."});
        else if (subject.has(tier, StationRole::Server) && run->minReplicas < 2)
            findings.push_back({"single-server", Severity::Warning, tier.id, "One server at times",
                                "The tier runs on a single server for a part of the month.",
                                "Keep two, in two zones, where its visitors must not wait for a new one."});
        else if (subject.has(tier, StationRole::Server) && subject.kind(tier)->parameter("zones") &&
                 subject.catalog.number(tier, "zones") < 2)
            findings.push_back({"single-zone", Severity::Warning, tier.id, "All servers in one zone",
                                "The loss of that zone takes the tier down.", "Spread it over two zones."});
    }
}

void sleeplessSystems(const Subject &subject, std::vector<Finding> &findings)
{
    for (const Tier &tier : subject.variant.tiers) {
        const bool machine = subject.has(tier, StationRole::Server) || subject.has(tier, StationRole::Database);
        const auto touches = [&](const model::Link &link) { return link.from == tier.id || link.to == tier.id; };
        if (!machine || tier.running || tier.disabled || subject.serves(tier) ||
            std::any_of(subject.variant.links.begin(), subject.variant.links.end(), touches))
            continue;
        findings.push_back({"never-off", Severity::Info, tier.id, "Always on, without visitors",
                            "No link of the shop leads here: a staging or test system that runs 168 hours a week.",
                            "Switched on only from Monday to Friday for ten hours it would need " + percent(officeHours / 168) +
                                " of its instance hours; disks and licences by the month stay."});
    }
}

} // namespace headroom::advise
