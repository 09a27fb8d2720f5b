#include "comparison.h"

#include <keystrip/keyfigures.h>
#include <look/text.h>

#include <render/format.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::ui {
namespace {

QString tr(const char *sentence)
{
    return QCoreApplication::translate("headroom::ui", sentence);
}

using Tone = ComparedFigure::Tone;

/// A smaller figure is the better one, unless said; differences below a per mille are none.
Tone toneOf(double difference, double scale, bool lessIsBetter = true)
{
    if (std::abs(difference) <= 0.001 * std::max(1e-9, std::abs(scale)))
        return Tone::Neutral;
    return (difference < 0) == lessIsBetter ? Tone::Better : Tone::Worse;
}

QString signedNumber(double value, int decimals = 0)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + render::number(value, decimals);
}

bool isBroken(const model::Project &project, const estimate::Outcome &outcome, model::ServiceLevel::Metric metric)
{
    const auto *level = serviceLevel(project, metric);
    if (!level)
        return false;
    const auto &verdicts = outcome.run.summary.verdicts;
    const auto it = std::ranges::find(verdicts, level->id, &planning::Verdict::serviceLevel);
    return it != verdicts.end() && !it->met;
}

QString bottleneckText(const model::Variant &variant, const planning::Bottleneck &bottleneck)
{
    const model::Tier *tier = variant.tier(bottleneck.tier);
    return tier ? QStringLiteral("%1, %2").arg(text(tier->name), render::resourceName(bottleneck.resource)) : tr("nothing");
}

} // namespace

LevelCount levelsOf(const estimate::Outcome &outcome)
{
    const auto &verdicts = outcome.run.summary.verdicts;
    return {int(std::ranges::count(verdicts, false, &planning::Verdict::met)), int(verdicts.size())};
}

std::map<model::TierId, estimate::Change::Kind> tierChanges(const model::Variant &first, const model::Variant &second)
{
    using Kind = estimate::Change::Kind;
    std::map<model::TierId, Kind> changes;
    for (const model::Tier &before : first.tiers) {
        const model::Tier *after = second.tier(before.id);
        if (!after) {
            changes[before.id] = Kind::Removed;
            continue;
        }
        model::Tier moved = *after;
        moved.frame = before.frame;
        moved.boundary = before.boundary;
        moved.note = before.note;
        moved.locked = before.locked;
        if (moved != before)
            changes[before.id] = Kind::Changed;
    }
    for (const model::Tier &after : second.tiers) {
        if (!first.tier(after.id))
            changes[after.id] = Kind::Added;
    }
    return changes;
}

QString verdictSentence(const ComparedPair &pair)
{
    const LevelCount first = levelsOf(*pair.first), second = levelsOf(*pair.second);
    const double from = pair.first->bill.monthlyTotal, to = pair.second->bill.monthlyTotal;
    const double share = from > 0 ? std::abs(to - from) / from : 0;
    const QString name = text(pair.secondVariant->name), cost = to <= from ? tr("costs %1 less").arg(render::percent(share, 1)) : tr("costs %1 more").arg(render::percent(share, 1));
    if (second.missed == 0 && second.all > 0)
        return first.missed > 0 ? tr("%1 meets every target and %2").arg(name, cost) : tr("Both meet every target; %1 %2").arg(name, cost);
    if (second.all == 0)
        return tr("%1 %2").arg(name, cost);
    return tr("%1 misses %2 of %3 targets and %4").arg(name).arg(second.missed).arg(second.all).arg(cost);
}

QString verdictDetail(const ComparedPair &pair)
{
    return tr("%1 tiers differ. %2 carries %3 users, %4 carries %5, %6 are expected.")
        .arg(tierChanges(*pair.firstVariant, *pair.secondVariant).size())
        .arg(text(pair.firstVariant->name), render::number(std::floor(pair.first->capacity.maxUsers)), text(pair.secondVariant->name), render::number(std::floor(pair.second->capacity.maxUsers)),
             render::number(std::round(pair.second->run.summary.peakUsers)));
}

QList<ComparedFigure> comparedFigures(const ComparedPair &pair)
{
    using Metric = model::ServiceLevel::Metric;
    const model::Project &project = *pair.project;
    const planning::Summary &a = pair.first->run.summary, &b = pair.second->run.summary;
    const estimate::Estimate &billA = pair.first->bill, &billB = pair.second->bill;
    const QString code = text(project.currency.code);
    const double rate = project.currency.perUsd;
    const auto money = [&](double usd) { return render::money(usd * rate, code); };
    const auto range = [&](const estimate::Estimate &bill) { return QStringLiteral("%1 – %2").arg(render::number(bill.low * rate), render::number(bill.high * rate)); };
    QList<ComparedFigure> rows;

    const double cost = billB.monthlyTotal - billA.monthlyTotal;
    rows.append({tr("Cost per month"), money(billA.monthlyTotal), money(billB.monthlyTotal), (cost > 0 ? QStringLiteral("+") : QString()) + render::percent(billA.monthlyTotal > 0 ? cost / billA.monthlyTotal : 0, 1),
                 isBroken(project, *pair.first, Metric::MonthlyCost), isBroken(project, *pair.second, Metric::MonthlyCost), toneOf(cost, billA.monthlyTotal)});
    if (billA.high > billA.low || billB.high > billB.low)
        rows.append({tr("Range, P10 – P90"), range(billA), range(billB), {}, false, false, Tone::Neutral});
    const double visits = pair.first->run.derivation.visitsPerMonth + pair.first->run.derivation.campaignVisits;
    if (visits > 0) {
        const double perA = billA.monthlyTotal / visits * 1000, perB = billB.monthlyTotal / visits * 1000;
        rows.append({tr("Per 1,000 visits"), money(perA), money(perB), render::moneyDelta((perB - perA) * rate, code), false, false, toneOf(perB - perA, perA)});
    }
    const double p95 = b.latencyAtPeak.p95Ms - a.latencyAtPeak.p95Ms;
    rows.append({tr("p95 at the peak"), render::duration(a.latencyAtPeak.p95Ms), render::duration(b.latencyAtPeak.p95Ms), (p95 < 0 ? QStringLiteral("−") : QStringLiteral("+")) + render::duration(std::abs(p95)),
                 isBroken(project, *pair.first, Metric::P95Ms), isBroken(project, *pair.second, Metric::P95Ms), toneOf(p95, a.latencyAtPeak.p95Ms)});
    const double errors = b.errorRateAtPeak - a.errorRateAtPeak;
    rows.append({tr("Errors at the peak"), render::percent(a.errorRateAtPeak, 2), render::percent(b.errorRateAtPeak, 2), tr("%1 pt").arg(signedNumber(errors * 100, 2)), isBroken(project, *pair.first, Metric::ErrorRate),
                 isBroken(project, *pair.second, Metric::ErrorRate), toneOf(errors, std::max(a.errorRateAtPeak, b.errorRateAtPeak))});
    const double carried = pair.second->capacity.maxUsers - pair.first->capacity.maxUsers;
    rows.append({tr("Users carried"), render::number(std::floor(pair.first->capacity.maxUsers)), render::number(std::floor(pair.second->capacity.maxUsers)), signedNumber(std::round(carried)), pair.first->headroom() < 0,
                 pair.second->headroom() < 0, toneOf(carried, pair.first->capacity.maxUsers, false)});
    rows.append({tr("Peak servers"), render::number(a.peakReplicas), render::number(b.peakReplicas), signedNumber(b.peakReplicas - a.peakReplicas), false, false, Tone::Neutral});
    const auto hours = [](const estimate::Outcome &outcome) {
        const planning::TierRun *tier = outcome.run.tier(outcome.run.summary.scalingTier);
        return tier ? tier->instanceHours : 0.0;
    };
    rows.append({tr("Server hours"), render::number(hours(*pair.first)), render::number(hours(*pair.second)), signedNumber(std::round(hours(*pair.second) - hours(*pair.first))), false, false, Tone::Neutral});
    rows.append({tr("First to break"), bottleneckText(*pair.firstVariant, a.bottleneck), bottleneckText(*pair.secondVariant, b.bottleneck), {}, a.bottleneck.broke, b.bottleneck.broke, Tone::Neutral});
    return rows;
}

} // namespace headroom::ui
