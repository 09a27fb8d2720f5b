#include "keyfigures.h"

#include <look/text.h>

#include <render/format.h>
#include <render/language.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::ui {
namespace {

QString tr(const char *sentence)
{
    return QCoreApplication::translate("headroom::ui", sentence);
}

const planning::Verdict *verdictOf(const estimate::Outcome &outcome, const model::ServiceLevel *level)
{
    if (!level)
        return nullptr;
    const auto &verdicts = outcome.run.summary.verdicts;
    const auto it = std::ranges::find(verdicts, level->id, &planning::Verdict::serviceLevel);
    return it == verdicts.end() ? nullptr : &*it;
}

struct Money
{
    double perUsd;
    QString code;
    explicit Money(const model::Project &project) : perUsd(project.currency.perUsd), code(text(project.currency.code)) {}
    [[nodiscard]] QString exact(double usd) const { return render::money(usd * perUsd, code); }
    [[nodiscard]] QString rounded(double usd) const { return render::number(usd * perUsd); }
    [[nodiscard]] QString delta(double usd) const { return render::moneyDelta(usd * perUsd, code); }
};

KeyFigure figureOf(KeyFigure::Id id, const QString &label, const QString &value)
{
    KeyFigure figure;
    figure.id = id;
    figure.label = label;
    figure.figure = value;
    return figure;
}

KeyFigure costFigure(const KeyFigureInput &in)
{
    const estimate::Estimate &bill = in.outcome->bill;
    const Money money(*in.project);
    KeyFigure figure = figureOf(KeyFigure::Id::Cost, tr("Cost per month"), money.exact(bill.monthlyTotal));
    const auto *level = serviceLevel(*in.project, model::ServiceLevel::Metric::MonthlyCost);
    figure.broken = level && bill.monthlyTotal > level->limit;
    const QString range = tr("%1 – %2").arg(money.rounded(bill.low), money.rounded(bill.high));
    const bool hasRange = bill.high > bill.low + 0.5;
    QStringList parts;
    if (hasRange) {
        figure.low = bill.low;
        figure.expected = bill.expected;
        figure.high = bill.high;
        parts << range;
    }
    if (in.compared && in.comparedVariant)
        parts << tr("%1 vs %2").arg(money.delta(bill.monthlyTotal - in.compared->bill.monthlyTotal), render::inSentence(text(in.comparedVariant->name)));
    else if (!bill.unpriced.empty())
        parts << tr("%1 not priced").arg(bill.unpriced.size());
    figure.detail = parts.join(QStringLiteral(" · "));
    figure.shortDetail = hasRange ? range : figure.detail;

    Explanation &why = figure.explanation;
    why = {tr("Cost per month"), figure.figure, tr("sum of %1 line items, each rounded to the cent").arg(bill.items.size()), {}, {}, {}};
    std::vector<const estimate::LineItem *> items;
    for (const auto &item : bill.items)
        items.push_back(&item);
    std::ranges::sort(items, std::greater(), &estimate::LineItem::monthly);
    for (std::size_t i = 0; i < std::min<std::size_t>(5, items.size()); ++i)
        why.rows.append({items[i]->tierName.empty() ? text(items[i]->component) : text(items[i]->tierName + ", " + items[i]->component),
                         money.exact(items[i]->monthly)});
    if (hasRange)
        why.rows.append({tr("Range, P10 – P90"), range});
    if (level)
        why.rows.append({tr("Target"), money.exact(level->limit)});
    if (bill.upfrontTotal > 0)
        why.rows.append({tr("Up front, once"), money.exact(bill.upfrontTotal)});
    why.rows.append({tr("Not priced"), QString::number(bill.unpriced.size())});
    why.rows.append({tr("Oldest price of"), text(bill.priceBookAsOf)});
    why.remark = tr("Every line stands in the Cost tab below with its formula, price row, source and date.");
    return figure;
}

KeyFigure latencyFigure(const KeyFigureInput &in)
{
    const planning::Summary &summary = in.outcome->run.summary;
    KeyFigure figure = figureOf(KeyFigure::Id::Latency, tr("p95 at the peak"), render::duration(summary.latencyAtPeak.p95Ms));
    const auto *level = serviceLevel(*in.project, model::ServiceLevel::Metric::P95Ms);
    const planning::Verdict *verdict = verdictOf(*in.outcome, level);
    if (level) {
        const QString target = tr("target %1").arg(render::duration(level->limit));
        figure.shortDetail = figure.detail = target;
        figure.broken = verdict ? !verdict->met : summary.latencyAtPeak.p95Ms > level->limit;
        if (figure.broken && verdict && verdict->missedHours > 0)
            figure.detail = tr("%1 · missed for %2").arg(target, hoursText(verdict->missedHours));
        else if (in.compared && in.comparedVariant)
            figure.detail = tr("%1 · %2 %3").arg(target, render::inSentence(text(in.comparedVariant->name)), render::duration(in.compared->run.summary.latencyAtPeak.p95Ms));
    }
    figure.explanation = {tr("p95 at the peak"),
                          figure.figure,
                          tr("95 of 100 dynamic requests that reach the origin are answered faster, in the worst minute of the busiest hour"),
                          {{tr("Mean then"), render::duration(summary.latencyAtPeak.meanMs)},
                           {tr("p50 then"), render::duration(summary.latencyAtPeak.p50Ms)},
                           {tr("p99 then"), render::duration(summary.latencyAtPeak.p99Ms)},
                           {tr("p95 over the horizon"), render::duration(summary.latency.p95Ms)},
                           {tr("p95, CDN hits included"), render::duration(summary.latencyAllRequests.p95Ms)},
                           {tr("Peak"), momentText(in.scenario->startDate, summary.peakHour)}},
                          {},
                          {}};
    return figure;
}

KeyFigure errorFigure(const KeyFigureInput &in)
{
    const planning::Summary &summary = in.outcome->run.summary;
    const double rate = summary.errorRateAtPeak;
    KeyFigure figure = figureOf(KeyFigure::Id::Errors, tr("Errors at the peak"), render::percent(rate, rate > 0 && rate < 0.1 ? (rate < 0.001 ? 2 : 1) : 0));
    const auto *level = serviceLevel(*in.project, model::ServiceLevel::Metric::ErrorRate);
    if (level) {
        const planning::Verdict *verdict = verdictOf(*in.outcome, level);
        const QString target = tr("target %1").arg(render::percent(level->limit, 1));
        figure.broken = verdict ? !verdict->met : rate > level->limit;
        figure.shortDetail = target;
        figure.detail = summary.errors >= 1 ? tr("%1 · %2 lost").arg(target, render::number(std::round(summary.errors))) : target;
    }
    figure.explanation = {tr("Errors at the peak"),
                          figure.figure,
                          tr("(rejected + timed out + failed downstream) ÷ requests, in the busiest hour"),
                          {{tr("Requests in the month"), render::compact(summary.requests)},
                           {tr("Errors in the month"), render::number(std::round(summary.errors))},
                           {tr("Error rate of the month"), render::percent(summary.errorRate, 2)}},
                          {},
                          {}};
    return figure;
}

KeyFigure serverFigure(const KeyFigureInput &in)
{
    const planning::Summary &summary = in.outcome->run.summary;
    KeyFigure figure = figureOf(KeyFigure::Id::Servers, tr("Peak servers"), render::number(std::round(summary.peakReplicas)));
    const model::Tier *tier = in.variant->tier(summary.scalingTier);
    const planning::TierRun *run = in.outcome->run.tier(summary.scalingTier);
    const catalog::Kind *kind = tier ? in.catalog->kind(tier->kind) : nullptr;
    if (tier && kind && kind->parameter("max_count"))
        figure.suffix = tr("of %1").arg(render::number(in.catalog->number(*tier, "max_count")));
    QList<std::pair<QString, QString>> rows;
    if (tier && run && tier->scaling) {
        const auto peak = run->peakUtilization.find(tier->scaling->metric);
        const QString metric = render::resourceName(tier->scaling->metric);
        if (peak != run->peakUtilization.end()) {
            figure.shortDetail = tr("%1 peaks at %2").arg(metric, render::percent(peak->second));
            figure.detail = tr("%1 peaks at %2, rule at %3").arg(metric, render::percent(peak->second), render::percent(tier->scaling->target));
        }
        rows = {{tr("Tier"), text(tier->name)},
                {tr("Fewest, mean, most"), tr("%1, %2, %3").arg(render::number(run->minReplicas), render::number(run->meanReplicas, 2), render::number(run->maxReplicas))},
                {tr("Instance hours in the month"), render::number(run->instanceHours, 1)},
                {tr("Boot, then warm-up"), tr("%1 s, %2 s").arg(tier->scaling->bootSeconds).arg(tier->scaling->warmUpSeconds)}};
    }
    figure.explanation = {tr("Peak servers"), figure.figure, tr("most replicas that serve at the same time"), rows, {}, text(summary.scalingTier)};
    return figure;
}

KeyFigure headroomFigure(const KeyFigureInput &in)
{
    const planning::LoadTestResult &capacity = in.outcome->capacity;
    const double headroom = in.outcome->headroom();
    const double expected = in.outcome->run.summary.peakUsers;
    KeyFigure figure = figureOf(KeyFigure::Id::Headroom, tr("Headroom"), (headroom > 0 ? QStringLiteral("+") : QString()) + render::percent(headroom));
    figure.broken = headroom < 0;
    figure.pending = in.preview;
    const QString carried = capacity.limitReached ? render::number(std::floor(capacity.maxUsers)) : tr("more than %1").arg(render::number(capacity.maxUsers));
    figure.detail = tr("carries %1 of %2 users").arg(carried, render::number(std::round(expected)));
    figure.shortDetail = tr("%1 of %2 users").arg(carried, render::number(std::round(expected)));
    if (capacity.maxUsers <= 0 && in.preview) {
        figure.figure = figure.detail = figure.shortDetail = QString();
        figure.broken = false;
    }
    const model::Tier *limit = in.variant->tier(capacity.limitedBy);
    figure.explanation = {tr("Headroom"),
                          figure.figure,
                          tr("users carried in the steady state ÷ users expected at the peak − 1"),
                          {{tr("Users carried"), carried},
                           {tr("Users expected at the peak"), render::number(std::round(expected))},
                           {tr("Requests per second then"), render::number(capacity.maxRps)},
                           {tr("Limited by"), limit ? tr("%1, %2").arg(text(limit->name), render::inSentence(render::resourceName(capacity.limitedByResource))) : tr("nothing up to that load")}},
                          tr("A load test of the same model: users are added until a service level breaks. Burst credits of the network are taken as used up."),
                          text(capacity.limitedBy)};
    return figure;
}

KeyFigure bottleneckFigure(const KeyFigureInput &in)
{
    const planning::Bottleneck &bottleneck = in.outcome->run.summary.bottleneck;
    const model::Tier *tier = in.variant->tier(bottleneck.tier);
    KeyFigure figure = figureOf(KeyFigure::Id::Bottleneck, bottleneck.broke ? tr("First to break") : tr("Nearest to its limit"), tr("nothing"));
    if (tier) {
        const QString resource = render::resourceName(bottleneck.resource);
        const bool acronym = resource.size() > 1 && resource.at(1).isUpper();
        figure.figure = tr("%1, %2").arg(text(tier->name), acronym ? resource : render::inSentence(resource));
        const QString moment = momentText(in.scenario->startDate, bottleneck.atHour);
        figure.shortDetail = moment;
        figure.detail = tr("%1 · %2 used").arg(moment, render::percent(bottleneck.utilization));
        figure.explanation.rows = {{tr("Tier"), text(tier->name)}, {tr("Resource"), resource}, {tr("When"), moment}, {tr("Utilization"), render::percent(bottleneck.utilization)}};
        if (const auto *run = in.outcome->run.tier(bottleneck.tier)) {
            for (const auto &[name, peak] : run->peakUtilization) {
                if (name != bottleneck.resource)
                    figure.explanation.rows.append({tr("%1, peak").arg(render::resourceName(name)), render::percent(peak)});
            }
        }
    }
    figure.explanation.title = figure.label;
    figure.explanation.figure = figure.figure;
    figure.explanation.formula = bottleneck.broke ? tr("the first resource of any tier to reach 100 % in the horizon") : tr("the resource with the highest utilization of the horizon");
    figure.explanation.tier = text(bottleneck.tier);
    return figure;
}

} // namespace

const model::ServiceLevel *serviceLevel(const model::Project &project, model::ServiceLevel::Metric metric)
{
    const model::ServiceLevel *strictest = nullptr;
    for (const auto &level : project.serviceLevels) {
        if (level.metric == metric && (!strictest || level.limit < strictest->limit))
            strictest = &level;
    }
    return strictest;
}

QList<KeyFigure> keyFigures(const KeyFigureInput &in)
{
    return {costFigure(in), latencyFigure(in), errorFigure(in), serverFigure(in), headroomFigure(in), bottleneckFigure(in)};
}

} // namespace headroom::ui
