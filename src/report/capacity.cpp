#include "sections.h"

#include <charts/charts.h>
#include <render/format.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::report {

using render::Role;

namespace {

/// The first p95 level in ms; 0 = none.
double p95Target(const model::Project &project)
{
    for (const model::ServiceLevel &level : project.serviceLevels) {
        if (level.metric == model::ServiceLevel::Metric::P95Ms)
            return level.limit;
    }
    return 0;
}

QString figureOrDash(double milliseconds)
{
    return milliseconds > 0 ? render::duration(milliseconds) : QStringLiteral("–");
}

Table tierTable(const Context &context, const Chapter &chapter)
{
    Table table;
    table.columns = {{Words::tr("Tier"), Column::Kind::Words, 1}, {Words::tr("Hottest resource"), Column::Kind::Words, 0.8}, {Words::tr("Peak"), Column::Kind::Figures, 1},
                     {Words::tr("Headroom"), Column::Kind::Figures, 1}, {Words::tr("Replicas min"), Column::Kind::Figures, 1}, {Words::tr("mean"), Column::Kind::Figures, 1},
                     {Words::tr("max"), Column::Kind::Figures, 1}, {Words::tr("p50"), Column::Kind::Figures, 1}, {Words::tr("p95"), Column::Kind::Figures, 1},
                     {Words::tr("p99"), Column::Kind::Figures, 1}};
    for (const planning::TierRun &tier : chapter.outcome->run.tiers) {
        if (tier.peakUtilization.empty())
            continue;
        const auto hottest = std::max_element(tier.peakUtilization.begin(), tier.peakUtilization.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        const double used = hottest->second;
        const render::UtilizationBand &band = context.style.theme().band(used);
        const bool counted = tier.maxReplicas > 0;
        const QString none = QStringLiteral("–");
        const QColor soft = context.style.color(Role::Text2);
        table.rows.append({{{qs(tier.name), true, {}, {}, {}}, {render::resourceName(hottest->first), false, soft, {}, {}},
                            {render::percent(used), true, band.text, band.icon, {}},
                            {render::percent(std::max(0.0, 1 - used)), false, {}, {}, {}},
                            {counted ? render::number(tier.minReplicas) : none, false, {}, {}, {}},
                            {counted ? render::number(tier.meanReplicas, 1) : none, false, {}, {}, {}},
                            {counted ? render::number(tier.maxReplicas) : none, false, {}, {}, {}},
                            {figureOrDash(tier.latency.p50Ms), false, soft, {}, {}}, {figureOrDash(tier.latency.p95Ms), false, {}, {}, {}},
                            {figureOrDash(tier.latency.p99Ms), false, soft, {}, {}}}, false});
    }
    return table;
}

Table latencyTable(const Context &context, const Chapter &chapter)
{
    const planning::Run &run = chapter.outcome->run;
    Table table;
    table.columns = {{Words::tr("Response time"), Column::Kind::Words, 1}, {Words::tr("Requests"), Column::Kind::Figures, 1}, {Words::tr("Errors"), Column::Kind::Figures, 1},
                     {Words::tr("Mean"), Column::Kind::Figures, 1}, {Words::tr("p50"), Column::Kind::Figures, 1}, {Words::tr("p95"), Column::Kind::Figures, 1},
                     {Words::tr("p99"), Column::Kind::Figures, 1}};
    const auto add = [&](const QString &name, double requests, double errorRate, const planning::Latency &latency, bool strong) {
        table.rows.append({{{name, strong, {}, {}, {}}, {requests > 0 ? render::compact(requests) : QStringLiteral("–"), false, {}, {}, {}},
                            {render::percent(errorRate, 2), false, {}, {}, {}}, {figureOrDash(latency.meanMs), false, {}, {}, {}},
                            {figureOrDash(latency.p50Ms), false, {}, {}, {}}, {figureOrDash(latency.p95Ms), strong, {}, {}, {}},
                            {figureOrDash(latency.p99Ms), false, {}, {}, {}}}, false});
    };
    const planning::Summary &summary = run.summary;
    add(Words::tr("Dynamic requests, at the peak"), 0, summary.errorRateAtPeak, summary.latencyAtPeak, true);
    add(Words::tr("Dynamic requests, all month"), 0, summary.errorRate, summary.latency, false);
    add(Words::tr("All requests, answers of the CDN included"), summary.requests, summary.errorRate, summary.latencyAllRequests, false);
    for (const planning::Run::ClassRun &entry : run.classes) {
        const model::RequestClass *requestClass = context.input.project->requestClass(entry.requestClass);
        add(requestClass ? qs(requestClass->name) : qs(entry.requestClass.value), entry.requests, entry.requests > 0 ? entry.errors / entry.requests : 0, entry.latency, false);
    }
    return table;
}

void addMonthCharts(Flow &flow, const Context &context, const Chapter &chapter)
{
    const planning::Run &run = chapter.outcome->run;
    if (run.p95Ms.empty())
        return;
    const double target = p95Target(*context.input.project);
    const bool seconds = target >= 1000 || run.summary.latencyAtPeak.p95Ms >= 2000;
    charts::TimeChart time;
    time.unit = seconds ? QStringLiteral("s") : QStringLiteral("ms");
    time.startDate = qs(context.input.scenario->startDate);
    time.stepSeconds = run.stepSeconds;
    time.series.append({Words::tr("p95"), &run.p95Ms, seconds ? 0.001 : 1.0, false, false, false, context.style.theme().series(2)});
    if (target > 0) {
        time.target = seconds ? target / 1000 : target;
        time.targetLabel = Words::tr("target %1").arg(render::duration(target));
    }
    const render::Theme theme = context.style.theme();
    flow.reserve(pt(152));
    flow.caption(Words::tr("p95 of dynamic requests that reach the origin"));
    addChart(flow, context, pt(126), [theme, time](QCustomPlot &plot) { charts::showTimeChart(plot, theme, time); });

    const planning::TierRun *scaling = run.tier(run.summary.scalingTier);
    if (!scaling || scaling->replicas.empty())
        return;
    charts::TimeChart servers;
    servers.unit = Words::tr("servers");
    servers.startDate = time.startDate;
    servers.stepSeconds = run.stepSeconds;
    servers.series.append({Words::tr("Serving"), &scaling->replicas, 1, true, true, false, theme.series(1)});
    flow.reserve(pt(148));
    flow.caption(Words::tr("%1: replicas that serve").arg(qs(scaling->name)));
    addChart(flow, context, pt(118), [theme, servers](QCustomPlot &plot) { charts::showTimeChart(plot, theme, servers); });
    if (scaling->scaling) {
        const simulation::Elasticity &fit = scaling->scaling->elasticity;
        flow.caption(Words::tr("%1 On average %2 replicas too many and %3 too few; too few for %4 of the time.")
                         .arg(qs(scaling->scaling->verdict), render::number(fit.overAccuracy, 2), render::number(fit.underAccuracy, 2), render::percent(fit.underShare)));
    }
}

void addLoadTest(Flow &flow, const Context &context, const Chapter &chapter, const ChapterFacts &facts)
{
    const planning::LoadTestResult &test = chapter.outcome->capacity;
    if (!facts.loadTested || test.steps.empty())
        return;
    flow.heading(facts.firstToBreak.isEmpty() || !test.limitReached ? Words::tr("Load test: %1 users, and no limit found").arg(render::number(test.maxUsers))
                                                                    : Words::tr("Load test: %1 users, then %2").arg(render::number(test.maxUsers), facts.firstToBreak), pt(215), false);
    flow.caption(Words::tr("p95 over simultaneous users, each load in its steady state; %1 requests/s at the limit").arg(render::number(test.maxRps)));
    const render::Theme theme = context.style.theme();
    const double target = p95Target(*context.input.project);
    addChart(flow, context, pt(180), [theme, test, facts, target](QCustomPlot &plot) { charts::showLoadTest(plot, theme, test, facts.expectedUsers, target); });
}

} // namespace

void addCapacity(Flow &flow, const Context &context)
{
    for (qsizetype index = 0; index < context.input.chapters.size(); ++index) {
        const Chapter &chapter = context.input.chapters[index];
        const ChapterFacts &facts = context.facts.chapters[index];
        const planning::Bottleneck &bottleneck = chapter.outcome->run.summary.bottleneck;
        const QString where = resourceOfTier(*chapter.variant, bottleneck.tier, bottleneck.resource);
        const QString finding = where.isEmpty() ? Words::tr("%1: capacity").arg(facts.name)
            : bottleneck.broke                  ? Words::tr("%1: %2 is exhausted").arg(facts.name, where)
                                                : Words::tr("%1: %2 is used most, %3").arg(facts.name, where, render::percent(bottleneck.utilization));
        if (index == 0)
            flow.section({Words::tr("Capacity"), finding, facts.name});
        else
            flow.newPage(false, finding, facts.name);
        flow.paragraph(verdictSentence(context.input, chapter, facts));
        if (!where.isEmpty())
            flow.paragraph(Words::tr("Nearest to its limit in the month: %1, %2 on %3.").arg(where, render::percent(bottleneck.utilization), momentOf(*context.input.scenario, bottleneck.atHour)));
        addMonthCharts(flow, context, chapter);
        addLoadTest(flow, context, chapter, facts);
        // The two tables belong on one page.
        const Table tiers = tierTable(context, chapter), latencies = latencyTable(context, chapter);
        flow.reserve(std::min(flow.body().height(), tiers.layOut(context.style, flow.width()).total + latencies.layOut(context.style, flow.width()).total + pt(95)));
        flow.tableWithHeading(Words::tr("Tiers at their busiest"), tiers, false);
        flow.tableWithHeading(Words::tr("Response times and errors"), latencies, false);
    }
}

} // namespace headroom::report
