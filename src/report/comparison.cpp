#include "sections.h"

#include <charts/charts.h>
#include <render/format.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::report {

using render::Role;

namespace {

QString kindText(estimate::Change::Kind kind)
{
    switch (kind) {
    case estimate::Change::Kind::Added:
        return Words::tr("added");
    case estimate::Change::Kind::Removed:
        return Words::tr("removed");
    case estimate::Change::Kind::Changed:
        return Words::tr("changed");
    case estimate::Change::Kind::Unchanged:
        return Words::tr("unchanged");
    }
    return {};
}

QString nameOf(const estimate::Change &change)
{
    return change.tierName.empty() ? Words::tr("The variant as a whole") : qs(change.tierName);
}

Table changeTable(const Context &context, const estimate::Comparison &comparison)
{
    Table table;
    table.columns = {{Words::tr("Tier"), Column::Kind::Words, 1}, {{}, Column::Kind::Words, 0.6}, {Words::tr("What changes"), Column::Kind::Words, 2.4},
                     {Words::tr("A month"), Column::Kind::Figures, 1}, {Words::tr("A year"), Column::Kind::Figures, 1}};
    for (const estimate::Change &change : realChanges(comparison)) {
        Cell year = deltaCell(context, 12 * change.monthlyDelta);
        year.strong = false;
        const bool says = qs(change.what).compare(kindText(change.kind), Qt::CaseInsensitive) == 0; // "Removed" says it all
        table.rows.append({{{nameOf(change), true, {}, {}, {}}, {says ? QString() : kindText(change.kind), false, context.style.color(Role::Text3), {}, {}},
                            {qs(change.what), false, context.style.color(Role::Text2), {}, {}}, deltaCell(context, change.monthlyDelta), year}, false});
    }
    table.rows.append({{{Words::tr("Difference"), true, {}, {}, {}}, {}, {}, deltaCell(context, comparison.monthlyDelta),
                        deltaCell(context, 12 * comparison.monthlyDelta)}, true});
    return table;
}

/// At most six steps that can be seen, savings first; the rest as one.
charts::Waterfall waterfallOf(const ChapterFacts &first, const ChapterFacts &second, const estimate::Comparison &comparison)
{
    charts::Waterfall chart{first.name, second.name, first.monthly, second.monthly, {}};
    QList<estimate::Change> changes = realChanges(comparison);
    std::stable_sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return std::abs(a.monthlyDelta) > std::abs(b.monthlyDelta); });
    constexpr qsizetype most = 6;
    double rest = 0;
    for (qsizetype index = 0; index < changes.size(); ++index) {
        if (std::abs(changes[index].monthlyDelta) < 0.005)
            continue;
        const bool visible = std::abs(changes[index].monthlyDelta) >= first.monthly * 0.005;
        if (visible && (chart.steps.size() < most || index + 1 == changes.size()))
            chart.steps.append({nameOf(changes[index]), changes[index].monthlyDelta});
        else
            rest += changes[index].monthlyDelta;
    }
    std::stable_sort(chart.steps.begin(), chart.steps.end(), [](const auto &a, const auto &b) { return a.delta < 0 && b.delta >= 0; });
    if (std::abs(rest) >= 0.005)
        chart.steps.append({Words::tr("Other"), rest});
    return chart;
}

QString comparisonFinding(const ChapterFacts &first, const ChapterFacts &second)
{
    const double delta = second.monthly - first.monthly;
    const QString amount = dollars(std::abs(delta));
    if (std::abs(delta) < 0.005)
        return Words::tr("%1 costs the same as %2").arg(second.name, first.name);
    return delta < 0 ? Words::tr("%1 saves %2 a month against %3").arg(second.name, amount, first.name)
                     : Words::tr("%1 costs %2 a month more than %3").arg(second.name, amount, first.name);
}

/// p95 of all variants on the day of the peak.
void addPeakDay(Flow &flow, const Context &context)
{
    const model::Scenario &scenario = *context.input.scenario;
    const planning::Run &leading = context.input.chapters.last().outcome->run;
    const double dayStart = std::floor(leading.summary.peakHour / 24) * 24;
    double most = 0;
    for (const Chapter &chapter : context.input.chapters)
        most = std::max(most, chapter.outcome->run.summary.latencyAtPeak.p95Ms);
    const bool seconds = most >= 1000;
    charts::TimeChart chart;
    chart.unit = seconds ? QStringLiteral("s") : QStringLiteral("ms");
    chart.startDate = qs(scenario.startDate);
    chart.stepSeconds = leading.stepSeconds;
    for (qsizetype index = 0; index < context.input.chapters.size(); ++index) {
        const planning::Run &run = context.input.chapters[index].outcome->run;
        if (!run.p95Ms.empty() && chart.series.size() < 4)
            chart.series.append({context.facts.chapters[index].name, &run.p95Ms, seconds ? 0.001 : 1.0, false, false, chapterDashed(context, index), chapterColor(context, index)});
    }
    if (chart.series.isEmpty())
        return;
    for (const model::ServiceLevel &level : context.input.project->serviceLevels) {
        if (level.metric == model::ServiceLevel::Metric::P95Ms) {
            chart.target = level.limit * (seconds ? 0.001 : 1);
            chart.targetLabel = Words::tr("target %1").arg(render::duration(level.limit));
            break;
        }
    }
    flow.heading(Words::tr("p95 on the day of the peak"), pt(260), false);
    flow.caption(Words::tr("Dynamic requests that reach the origin, %1").arg(momentOf(scenario, dayStart).section(QLatin1Char(','), 0, 0)));
    const render::Theme theme = context.style.theme();
    addChart(flow, context, pt(200), [theme, chart, dayStart](QCustomPlot &plot) {
        charts::showTimeChart(plot, theme, chart);
        charts::showHours(plot, dayStart, dayStart + 24);
    });
}

} // namespace

void addComparison(Flow &flow, const Context &context)
{
    if (!context.facts.compares())
        return;
    const Chapter &firstChapter = context.input.chapters.first();
    const ChapterFacts &first = context.facts.first();
    for (qsizetype index = 1; index < context.input.chapters.size(); ++index) {
        const Chapter &chapter = context.input.chapters[index];
        const ChapterFacts &second = context.facts.chapters[index];
        const auto comparison = estimate::compare(*firstChapter.variant, firstChapter.outcome->bill, *chapter.variant, chapter.outcome->bill, *context.input.catalog);
        const QString finding = comparisonFinding(first, second);
        const QString names = Words::tr("%1 and %2").arg(first.name, second.name);
        if (index == 1)
            flow.section({Words::tr("Comparison"), finding, names});
        else
            flow.newPage(false, finding, names);
        const QStringList sentences{verdictSentence(context.input, firstChapter, first), verdictSentence(context.input, chapter, second),
                                    Words::tr("Over a year the difference is %1.").arg(render::moneyDelta(12 * comparison.monthlyDelta))};
        flow.paragraph(sentences.join(QLatin1Char(' ')));
        flow.heading(Words::tr("From %1 to %2").arg(first.name, second.name), pt(230), false);
        flow.caption(Words::tr("USD a month"));
        const render::Theme theme = context.style.theme();
        const charts::Waterfall waterfall = waterfallOf(first, second, comparison);
        addChart(flow, context, pt(190), [theme, waterfall](QCustomPlot &plot) { charts::showWaterfall(plot, theme, waterfall); });
        flow.tableWithHeading(Words::tr("Change by change"), changeTable(context, comparison), false);
    }
    addPeakDay(flow, context);
    if (std::any_of(context.facts.chapters.begin(), context.facts.chapters.end(), [](const ChapterFacts &facts) { return facts.loadTested; })) {
        flow.heading(Words::tr("Users each variant carries"), carriedUsersHeight(context), false);
        flow.space(pt(4));
        flow.block(carriedUsersHeight(context), [context](QPainter &painter, const QRectF &rect) { paintCarriedUsers(painter, rect, context); });
    }
    if (!context.input.project->serviceLevels.empty())
        flow.tableWithHeading(Words::tr("Verdict for each service level"), verdictTable(context), false);
}

} // namespace headroom::report
