#include "eventkinds.h"

#include <look/text.h>

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {
namespace {

using Kind = model::ScenarioEvent::Kind;
using render::Role;

QString tr(const char *text)
{
    return QCoreApplication::translate("headroom::ui", text);
}

QList<EventKind> makeKinds()
{
    const auto failure = [](Kind kind, const QString &name, const char *icon, const QString &purpose) {
        EventKind made;
        made.kind = kind;
        made.name = name;
        made.icon = QStringLiteral("actions/") + QLatin1String(icon);
        made.purpose = purpose;
        made.needsTier = kind != Kind::ZoneLoss && kind != Kind::RegionLoss;
        made.ink = Role::Bad;
        made.tint = Role::BadTint;
        return made;
    };
    EventKind campaign;
    campaign.name = tr("Campaign");
    campaign.icon = QStringLiteral("actions/surge");
    campaign.amount = tr("Peak users");
    campaign.purpose = tr("People who are there at once because of a sale or a newsletter: they come over the ramp, stay, and fade.");
    campaign.ramps = true;
    EventKind surge = campaign;
    surge.kind = Kind::Surge;
    surge.name = tr("Surge");
    surge.amount = tr("Times the ordinary");
    surge.amountUnit = QStringLiteral("×");
    surge.purpose = tr("The ordinary traffic, several times over: breaking news, a mention on television.");
    EventKind job;
    job.kind = Kind::Job;
    job.name = tr("Background job");
    job.icon = QStringLiteral("actions/job");
    job.amount = tr("Requests");
    job.amountUnit = tr("/s");
    job.purpose = tr("Work that no visitor causes: stock sync, index, e-mails.");
    job.ramps = true;
    job.needsClass = job.needsTier = true;
    job.ink = Role::Warn;
    job.tint = Role::WarnTint;
    QList<EventKind> kinds{campaign, surge, job};
    kinds << failure(Kind::ZoneLoss, tr("Zone loss"), "zone-loss", tr("Everything in one availability zone is gone."))
          << failure(Kind::RegionLoss, tr("Region loss"), "outage", tr("Everything in the region is gone."))
          << failure(Kind::DatabaseFailover, tr("Database failover"), "failover", tr("The writer stops and a standby takes over."))
          << failure(Kind::CacheFlush, tr("Cache flush"), "cache-flush", tr("A cache is emptied and fills again."))
          << failure(Kind::CdnOutage, tr("CDN outage"), "outage", tr("The CDN answers nothing itself."))
          << failure(Kind::InstanceCrash, tr("Instance crash"), "error", tr("Single servers die and are replaced."))
          << failure(Kind::RetryStorm, tr("Retry storm"), "surge",
                     tr("A database fails for a moment and clients try again at once, several times."))
          << failure(Kind::Deployment, tr("Deployment"), "deployment",
                     tr("Servers are replaced, a part of them at a time; new ones start with cold caches."));
    const auto share = [&](Kind kind, const QString &amount) {
        EventKind &changed = *std::ranges::find(kinds, kind, &EventKind::kind);
        changed.amount = amount;
        changed.amountUnit = QStringLiteral("%");
        changed.amountFactor = 100;
        changed.amountMaximum = 1;
    };
    share(Kind::CacheFlush, tr("Content lost"));
    share(Kind::CdnOutage, tr("Requests that fail"));
    share(Kind::Deployment, tr("At a time"));
    std::ranges::find(kinds, Kind::InstanceCrash, &EventKind::kind)->amount = tr("Servers lost");
    std::ranges::find(kinds, Kind::RetryStorm, &EventKind::kind)->amount = tr("Attempts");
    EventKind &deployment = kinds.back();
    deployment.ink = Role::Primary;
    deployment.tint = Role::PrimaryTint;
    return kinds;
}

/// The first tier of the variant that such an event could be about; empty = none.
model::TierId likelyTier(Kind kind, const model::Variant *variant)
{
    if (!variant)
        return {};
    const auto matches = [&](const model::Tier &tier) {
        const auto has = [&](const char *part) { return tier.kind.find(part) != std::string::npos; };
        switch (kind) {
        case Kind::DatabaseFailover:
            return has("rds") || has("aurora");
        case Kind::CacheFlush:
            return !tier.hitRatios.empty() && !has("cdn") && !has("cloudfront") && !has("fastly");
        case Kind::CdnOutage:
            return has("cdn") || has("cloudfront") || has("fastly");
        case Kind::RetryStorm:
            return has("rds") || has("aurora");
        case Kind::Deployment:
        case Kind::InstanceCrash:
            return tier.scaling.has_value();
        case Kind::Job:
            return has("worker") || tier.scaling.has_value();
        default:
            return false;
        }
    };
    const auto found = std::ranges::find_if(variant->tiers, matches);
    return found == variant->tiers.end() ? model::TierId() : found->id;
}

} // namespace

const QList<EventKind> &eventKinds()
{
    static const QList<EventKind> kinds = makeKinds();
    return kinds;
}

const EventKind &eventKind(Kind kind)
{
    const auto &all = eventKinds();
    const auto found = std::ranges::find(all, kind, &EventKind::kind);
    return found == all.end() ? all.front() : *found;
}

double lengthHours(const model::ScenarioEvent &event)
{
    return (event.rampMinutes + event.holdMinutes + event.decayMinutes) / 60;
}

model::ScenarioEvent newEvent(Kind kind, double hour, const model::Project &project, const model::Scenario &scenario,
                              const model::Variant *variant)
{
    model::ScenarioEvent event;
    event.kind = kind;
    event.name = eventKind(kind).name.toStdString();
    event.startHour = hour;
    const double ordinary = scenario.visitsPerMonth * scenario.pagesPerVisit / 2628000 * scenario.thinkSeconds; // mean simultaneous users
    switch (kind) {
    case Kind::Campaign:
        event.rampMinutes = 60;
        event.holdMinutes = 180;
        event.decayMinutes = 240;
        event.amount = std::max(100.0, std::round(ordinary * 10 / 100) * 100);
        event.amountIsTotal = true;
        break;
    case Kind::Surge:
        event.rampMinutes = 3;
        event.holdMinutes = 30;
        event.decayMinutes = 120;
        event.amount = 8;
        break;
    case Kind::Job: {
        event.holdMinutes = 120;
        event.amount = 1;
        const auto background = std::ranges::find(project.classes, model::RequestClass::Kind::Background, &model::RequestClass::kind);
        if (background != project.classes.end())
            event.requestClass = background->id;
        break;
    }
    case Kind::DatabaseFailover:
        event.holdMinutes = 1;
        break;
    case Kind::CacheFlush:
        event.amount = 1;
        break;
    case Kind::Deployment:
        event.holdMinutes = 20;
        event.amount = 0.25;
        break;
    case Kind::InstanceCrash:
        event.holdMinutes = 0;
        event.amount = 1;
        break;
    case Kind::RetryStorm:
        event.holdMinutes = 2;
        event.amount = 4;
        break;
    case Kind::CdnOutage:
        event.holdMinutes = 30;
        event.amount = 1;
        break;
    default:
        event.holdMinutes = 60;
        break;
    }
    event.tier = likelyTier(kind, variant);
    const std::string base = "event";
    for (int n = 1;; ++n) {
        event.id = base + "-" + std::to_string(n);
        if (std::ranges::none_of(scenario.events, [&](const auto &other) { return other.id == event.id; }))
            break;
    }
    return event;
}

} // namespace headroom::ui
