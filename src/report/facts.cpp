#include "facts.h"

#include <base/units.h>
#include <render/format.h>
#include <render/language.h>

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

namespace headroom::report {

QString qs(const std::string &text)
{
    return QString::fromStdString(text);
}

namespace {

ChapterFacts factsOf(const Chapter &chapter)
{
    const estimate::Outcome &outcome = *chapter.outcome;
    const planning::Summary &summary = outcome.run.summary;
    ChapterFacts facts;
    facts.name = qs(chapter.variant->name);
    facts.monthly = outcome.bill.monthlyTotal;
    facts.annual = 12 * outcome.bill.monthlyTotal;
    facts.upfront = outcome.bill.upfrontTotal;
    facts.low = outcome.bill.low;
    facts.high = outcome.bill.high;
    const double horizon = outcome.run.horizonHours();
    const double months = horizon > 0 ? horizon / units::hoursPerMonth : 1;
    if (summary.requests > 0)
        facts.perThousandRequests = facts.monthly / (summary.requests / months) * 1000;
    const double visits = outcome.run.derivation.visitsPerMonth + outcome.run.derivation.campaignVisits / months;
    if (visits > 0)
        facts.perThousandVisits = facts.monthly / visits * 1000;
    facts.expectedUsers = std::max(summary.peakUsers, outcome.run.derivation.peakUsers);
    facts.loadTested = !outcome.capacity.steps.empty() || outcome.capacity.maxUsers > 0;
    facts.carriedUsers = outcome.capacity.maxUsers;
    facts.levelsMet = summary.sloMet;
    facts.carries = summary.sloMet && (!facts.loadTested || facts.carriedUsers >= facts.expectedUsers * (1 - 1e-9));
    if (const planning::TierRun *scaling = outcome.run.tier(summary.scalingTier))
        facts.serverHours = scaling->instanceHours / months;
    if (facts.loadTested && outcome.capacity.limitReached && !outcome.capacity.limitedBy.empty())
        facts.firstToBreak = resourceOfTier(*chapter.variant, outcome.capacity.limitedBy, outcome.capacity.limitedByResource);
    else
        facts.firstToBreak = resourceOfTier(*chapter.variant, summary.bottleneck.tier, summary.bottleneck.resource);
    facts.levels = int(summary.verdicts.size());
    facts.missedLevels = int(std::count_if(summary.verdicts.begin(), summary.verdicts.end(), [](const auto &verdict) { return !verdict.met; }));
    return facts;
}

} // namespace

Facts gatherFacts(const ReportInput &input)
{
    Facts facts;
    std::set<std::string> regions, priceRegions;
    std::string oldest;
    for (const Chapter &chapter : input.chapters) {
        facts.chapters.append(factsOf(chapter));
        for (const estimate::LineItem &item : chapter.outcome->bill.items) {
            if (!item.region.empty())
                priceRegions.insert(item.region);
        }
        for (const model::Tier &tier : chapter.variant->tiers)
            regions.insert(model::regionOf(*chapter.variant, tier));
        facts.unpriced += int(chapter.outcome->bill.unpriced.size());
        const std::string &date = chapter.outcome->bill.priceBookAsOf;
        if (!date.empty() && (oldest.empty() || date < oldest))
            oldest = date;
    }
    regions.erase(std::string());
    for (const std::string &region : regions)
        facts.regions << qs(region);
    for (const std::string &region : priceRegions)
        facts.priceRegions << qs(region);
    facts.priceDate = dateText(qs(oldest));
    if (facts.compares()) {
        const Chapter &first = input.chapters.first(), &last = input.chapters.last();
        facts.comparison = estimate::compare(*first.variant, first.outcome->bill, *last.variant, last.outcome->bill, *input.catalog);
    }
    return facts;
}

QString headline(const ReportInput &, const Facts &facts)
{
    const ChapterFacts &last = facts.last();
    const QString users = render::number(last.expectedUsers);
    if (!last.carries) {
        if (last.loadTested && last.carriedUsers < last.expectedUsers)
            return Words::tr("Not ready for %1 users:\nthe limit is at %2").arg(users, render::number(last.carriedUsers));
        return Words::tr("Not ready for %1 users:\na service level is missed").arg(users);
    }
    if (!facts.compares())
        return Words::tr("Ready for %1 users,\nfor %2 a month").arg(users, dollars(last.monthly));
    const double difference = last.monthly - facts.first().monthly;
    const double fraction = facts.first().monthly > 0 ? std::abs(difference) / facts.first().monthly : 0;
    if (std::abs(difference) < 0.005)
        return Words::tr("Ready for %1 users,\nat the same cost").arg(users);
    const QString share = render::percent(fraction, 1);
    return difference < 0 ? Words::tr("Ready for %1 users,\nfor %2 less").arg(users, share)
                          : Words::tr("Ready for %1 users,\nfor %2 more").arg(users, share);
}

QString verdictSentence(const ReportInput &input, const Chapter &chapter, const ChapterFacts &facts)
{
    const QString expected = render::number(facts.expectedUsers), carried = render::number(facts.carriedUsers);
    const planning::Summary &summary = chapter.outcome->run.summary;
    if (facts.loadTested && facts.carriedUsers < facts.expectedUsers) {
        return facts.firstToBreak.isEmpty()
            ? Words::tr("%1 carries %2 of %3 users.").arg(facts.name, carried, expected)
            : Words::tr("%1 carries %2 of %3 users; the first to give way: %4.").arg(facts.name, carried, expected, facts.firstToBreak);
    }
    if (!facts.levelsMet) {
        const auto missed = std::find_if(summary.verdicts.begin(), summary.verdicts.end(), [](const auto &verdict) { return !verdict.met; });
        const QString hours = missed == summary.verdicts.end() ? QString() : render::duration(missed->missedHours * 3600e3);
        return facts.loadTested
            ? Words::tr("%1 carries %2 users once its servers are up, but misses a service level for %3 of the month around %4.")
                  .arg(facts.name, carried, hours, momentOf(*input.scenario, summary.peakHour))
            : Words::tr("%1 misses a service level for %2 of the month.").arg(facts.name, hours);
    }
    if (facts.loadTested)
        return Words::tr("%1 meets the response-time and error levels all month and carries %2 users, %3 expected.").arg(facts.name, carried, expected);
    return Words::tr("%1 meets the response-time and error levels all month.").arg(facts.name);
}

QString decision(const ReportInput &input, const Facts &facts)
{
    const QString client = qs(input.project->client.empty() ? input.project->name : input.project->client);
    const QString scenario = qs(input.scenario->name);
    QStringList sentences;
    const ChapterFacts &last = facts.last();
    if (last.carries)
        sentences << Words::tr("%1 can plan for “%2” on the variant “%3”.").arg(client, scenario, last.name);
    else
        sentences << Words::tr("%1 should not meet “%2” on the variant “%3” as it stands.").arg(client, scenario, last.name)
                  << verdictSentence(input, input.chapters.last(), last);
    if (facts.compares()) {
        const ChapterFacts &first = facts.first();
        if (!first.carries)
            sentences << verdictSentence(input, input.chapters.first(), first);
        else if (last.carries)
            sentences << Words::tr("“%1” would carry it as well.").arg(first.name);
    }
    return sentences.join(QLatin1Char(' '));
}

QString dollars(double usd, int decimals)
{
    return render::money(usd, {}, decimals);
}

QString converted(const model::Project &project, double usd)
{
    if (project.currency.code.empty() || project.currency.code == "USD")
        return {};
    return render::money(usd * project.currency.perUsd, qs(project.currency.code));
}

QString dateText(const QString &iso)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, render::datePattern(QStringLiteral("d MMM yyyy"))) : iso;
}

QString momentOf(const model::Scenario &scenario, double hour)
{
    const QDate start = QDate::fromString(qs(scenario.startDate), Qt::ISODate);
    const auto minutes = qint64(std::lround(hour * 60));
    const QString time = QTime(0, 0).addSecs(int(minutes % 1440) * 60).toString(QStringLiteral("HH:mm"));
    if (!start.isValid())
        return Words::tr("day %1, %2").arg(minutes / 1440 + 1).arg(time);
    return QLocale().toString(start.addDays(minutes / 1440), render::datePattern(QStringLiteral("ddd d MMM"))) + QStringLiteral(", ") + time;
}

QString tierName(const model::Variant &variant, const model::TierId &id)
{
    const model::Tier *tier = variant.tier(id);
    return tier ? qs(tier->name) : qs(id.value);
}

QString resourceOfTier(const model::Variant &variant, const model::TierId &id, const std::string &resource)
{
    if (id.empty())
        return {};
    if (resource.empty())
        return tierName(variant, id);
    return Words::tr("%1 of %2", "resource of tier, e.g. Network of FPC cache").arg(render::resourceName(resource), tierName(variant, id));
}

QString levelFigure(model::ServiceLevel::Metric metric, double value)
{
    switch (metric) {
    case model::ServiceLevel::Metric::P95Ms:
    case model::ServiceLevel::Metric::P99Ms:
    case model::ServiceLevel::Metric::MeanMs:
        return render::duration(value);
    case model::ServiceLevel::Metric::ErrorRate:
        return render::percent(value, value < 0.1 ? 2 : 1);
    case model::ServiceLevel::Metric::MonthlyCost:
        return dollars(value);
    }
    return {};
}

QString purchaseText(const model::PurchaseOption &option)
{
    const auto term = [&option] {
        const QString years = option.years == 1 ? Words::tr("one year") : Words::tr("%1 years").arg(option.years);
        switch (option.upfront) {
        case model::Upfront::Partial:
            return Words::tr("%1, partly paid up front").arg(years);
        case model::Upfront::All:
            return Words::tr("%1, all paid up front").arg(years);
        case model::Upfront::None:
            break;
        }
        return Words::tr("%1, nothing paid up front").arg(years);
    };
    switch (option.model) {
    case model::PurchaseModel::ProjectDefault:
        return Words::tr("as the project");
    case model::PurchaseModel::OnDemand:
        return Words::tr("on demand, list price");
    case model::PurchaseModel::Reserved:
        return Words::tr("reserved for %1").arg(term());
    case model::PurchaseModel::SavingsPlan:
        return Words::tr("savings plan for %1").arg(term());
    case model::PurchaseModel::Spot:
        return Words::tr("spot for %1 of the hours").arg(render::percent(option.share));
    }
    return {};
}

QString valueSourceText(model::ValueSource source)
{
    switch (source) {
    case model::ValueSource::Catalogue:
        return Words::tr("catalogue");
    case model::ValueSource::Entered:
        return Words::tr("entered");
    case model::ValueSource::Measured:
        return Words::tr("measured");
    case model::ValueSource::Assumption:
        return Words::tr("assumption");
    }
    return {};
}

QString provenanceText(pricing::Provenance provenance)
{
    switch (provenance) {
    case pricing::Provenance::Published:
        return {};
    case pricing::Provenance::Derived:
        return Words::tr("derived from other rows");
    case pricing::Provenance::GeneralKnowledge:
        return Words::tr("general knowledge, to be verified");
    case pricing::Provenance::Override:
        return Words::tr("entered by the user");
    }
    return {};
}

QString regionsText(const Facts &facts)
{
    return facts.regions.isEmpty() ? QString() : facts.regions.join(QStringLiteral(", "));
}

QString lineKindText(estimate::LineKind kind)
{
    switch (kind) {
    case estimate::LineKind::Usage:
        return Words::tr("Usage");
    case estimate::LineKind::FreeTier:
        return Words::tr("Free tier");
    case estimate::LineKind::Discount:
        return Words::tr("Discounts");
    case estimate::LineKind::Support:
        return Words::tr("Support plan");
    case estimate::LineKind::Contingency:
        return Words::tr("Contingency");
    case estimate::LineKind::Tax:
        return Words::tr("Tax");
    }
    return {};
}

QString taxText(const model::Project &project)
{
    return project.costs.taxRate > 0 ? Words::tr("%1 included").arg(qs(project.costs.taxName)) : Words::tr("before tax");
}

QString supportPlanText(model::SupportPlan plan)
{
    switch (plan) {
    case model::SupportPlan::None:
        return Words::tr("none");
    case model::SupportPlan::Developer:
        return Words::tr("developer");
    case model::SupportPlan::Business:
        return Words::tr("business");
    case model::SupportPlan::EnterpriseOnRamp:
        return Words::tr("enterprise on-ramp");
    case model::SupportPlan::Enterprise:
        return Words::tr("enterprise");
    }
    return {};
}

} // namespace headroom::report
