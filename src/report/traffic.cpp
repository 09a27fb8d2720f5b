#include "sections.h"

#include <charts/charts.h>
#include <render/format.h>

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::report {

using render::Role;

namespace {

struct Link
{
    QString label, figure, unit;
    bool result = false;
};

/// The chain visits → pages → requests → peak as boxes, each with what it is.
void paintDerivation(QPainter &painter, const QRectF &rect, const Style &style, const QList<Link> &chain)
{
    const double arrow = pt(14), width = (rect.width() - arrow * double(chain.size() - 1)) / double(chain.size());
    double x = rect.left();
    for (qsizetype index = 0; index < chain.size(); ++index) {
        const Link &link = chain[index];
        TextBlock(style, {{link.label, Face::Caption, style.color(Role::Text3)}}, width, Qt::AlignLeft, 1).paint(painter, QPointF(x, rect.top()));
        QFont font = style.font(Face::Figure);
        font.setPixelSize(int(pt(16)));
        while (QFontMetricsF(font).horizontalAdvance(link.figure) > width && font.pixelSize() > int(pt(8)))
            font.setPixelSize(font.pixelSize() - 1);
        painter.setFont(font);
        painter.setPen(style.color(link.result ? Role::Primary : Role::Text));
        painter.drawText(QRectF(x, rect.top() + pt(12), width + arrow, pt(20)), Qt::AlignLeft | Qt::AlignVCenter, link.figure);
        TextBlock(style, {{link.unit, Face::Caption, style.color(Role::Text3)}}, width, Qt::AlignLeft, 2).paint(painter, QPointF(x, rect.top() + pt(33)));
        if (index + 1 < chain.size()) {
            painter.setPen(QPen(style.color(Role::BorderStrong), pt(1)));
            const QPointF tip(x + width + arrow * 0.55, rect.top() + pt(22));
            painter.drawPolyline(QPolygonF{tip + QPointF(-pt(3), -pt(4)), tip, tip + QPointF(-pt(3), pt(4))});
        }
        x += width + arrow;
    }
}

Table classTable(const Context &context)
{
    Table table;
    table.columns = {{Words::tr("Request class"), Column::Kind::Words, 0.8}, {Words::tr("Of the page views"), Column::Kind::Figures, 1}, {Words::tr("Per page view"), Column::Kind::Figures, 1},
                     {Words::tr("To the user"), Column::Kind::Figures, 1}, {Words::tr("Source"), Column::Kind::Words, 2.2}};
    for (const model::RequestClass &entry : context.input.project->classes) {
        const bool page = entry.kind == model::RequestClass::Kind::Page;
        const QString note = entry.note.empty() ? valueSourceText(entry.source) : QStringLiteral("%1: %2").arg(valueSourceText(entry.source), qs(entry.note));
        table.rows.append({{{qs(entry.name), true, {}, {}, {}}, {page ? render::percent(entry.share) : QStringLiteral("–"), false, {}, {}, {}},
                            {page ? QStringLiteral("–") : render::number(entry.perPageView, entry.perPageView < 10 ? 1 : 0), false, {}, {}, {}},
                            {render::bytes(entry.responseBytes), false, {}, {}, {}}, {note, false, context.style.color(Role::Text2), {}, {}}}, false});
    }
    return table;
}

QString eventKind(model::ScenarioEvent::Kind kind)
{
    using Kind = model::ScenarioEvent::Kind;
    switch (kind) {
    case Kind::Campaign:
        return Words::tr("Campaign");
    case Kind::Surge:
        return Words::tr("Surge");
    case Kind::Job:
        return Words::tr("Background job");
    case Kind::ZoneLoss:
        return Words::tr("Loss of a zone");
    case Kind::RegionLoss:
        return Words::tr("Loss of a region");
    case Kind::DatabaseFailover:
        return Words::tr("Database failover");
    case Kind::CacheFlush:
        return Words::tr("Cache flush");
    case Kind::CdnOutage:
        return Words::tr("CDN outage");
    case Kind::Deployment:
        return Words::tr("Deployment");
    case Kind::InstanceCrash:
        return Words::tr("Crash of an instance");
    case Kind::RetryStorm:
        return Words::tr("Retry storm");
    }
    return {};
}

QString eventAmount(const model::ScenarioEvent &event)
{
    using Kind = model::ScenarioEvent::Kind;
    switch (event.kind) {
    case Kind::Campaign:
        return event.amountIsTotal ? Words::tr("%1 users in all").arg(render::number(event.amount)) : Words::tr("%1 users more").arg(render::number(event.amount));
    case Kind::Surge:
        return Words::tr("× %1").arg(QLocale().toString(event.amount, 'g', 3));
    case Kind::Job:
        return render::rate(event.amount);
    case Kind::CacheFlush:
    case Kind::CdnOutage:
    case Kind::Deployment:
        return event.amount > 0 ? render::percent(event.amount) : QString();
    default:
        return {};
    }
}

Table eventTable(const Context &context)
{
    Table table;
    table.columns = {{Words::tr("Event"), Column::Kind::Words, 0.8}, {Words::tr("Starts"), Column::Kind::Words, 0.8}, {Words::tr("Ramp, hold, decay"), Column::Kind::Words, 0.8},
                     {Words::tr("Size"), Column::Kind::Figures, 1}, {Words::tr("Note"), Column::Kind::Words, 2}};
    for (const model::ScenarioEvent &event : context.input.scenario->events) {
        const QString shape = Words::tr("%1, %2, %3 min").arg(render::number(event.rampMinutes), render::number(event.holdMinutes), render::number(event.decayMinutes));
        table.rows.append({{{event.name.empty() ? eventKind(event.kind) : qs(event.name), true, {}, {}, event.name.empty() ? QString() : eventKind(event.kind)},
                            {momentOf(*context.input.scenario, event.startHour), false, {}, {}, {}}, {shape, false, context.style.color(Role::Text2), {}, {}},
                            {eventAmount(event), true, {}, {}, {}}, {qs(event.note), false, context.style.color(Role::Text2), {}, {}}}, false});
    }
    return table;
}

} // namespace

void addTraffic(Flow &flow, const Context &context)
{
    const model::Scenario &scenario = *context.input.scenario;
    const planning::Run &run = context.input.chapters.last().outcome->run;
    const traffic::Derivation &derivation = run.derivation;
    const double peakUsers = context.facts.last().expectedUsers;
    const QString peakMoment = momentOf(scenario, derivation.peakUsers > 0 ? derivation.peakUsersHour : run.summary.peakHour);
    flow.section({Words::tr("Traffic forecast"), Words::tr("%1 users at once, on %2").arg(render::number(peakUsers), peakMoment), qs(scenario.name)});
    if (!scenario.description.empty())
        flow.paragraph(qs(scenario.description));

    const QList<Link> chain{
        {Words::tr("Visits"), render::compact(derivation.visitsPerMonth), Words::tr("a month"), false},
        {Words::tr("Pages"), QLocale().toString(scenario.pagesPerVisit, 'g', 3), Words::tr("a visit"), false},
        {Words::tr("Page views"), render::compact(derivation.pageViewsPerMonth), Words::tr("a month"), false},
        {Words::tr("Requests"), render::compact(derivation.requestsPerMonth), Words::tr("a month"), false},
        {Words::tr("Think time"), render::duration(scenario.thinkSeconds * 1000), Words::tr("between pages"), false},
        {Words::tr("At the peak"), render::number(peakUsers), Words::tr("users at once"), true},
    };
    const Style &style = context.style;
    flow.block(pt(58), [chain, &style](QPainter &painter, const QRectF &rect) { paintDerivation(painter, rect, style, chain); });

    const double perPage = derivation.pageViewsPerMonth > 0 ? derivation.requestsPerMonth / derivation.pageViewsPerMonth : 0;
    QStringList steps;
    steps << Words::tr("%1 visits × %2 pages = %3 page views a month; × %4 requests a page view = %5 requests.")
                 .arg(render::number(derivation.visitsPerMonth), QLocale().toString(scenario.pagesPerVisit, 'g', 3), render::number(derivation.pageViewsPerMonth),
                      QLocale().toString(perPage, 'f', 1), render::number(derivation.requestsPerMonth));
    steps << Words::tr("The week's profile “%1” makes of the mean %2 page views/s a busiest ordinary moment of %3 page views/s; × %4 s think time = %5 ordinary users at once.")
                 .arg(qs(scenario.profile.name), QLocale().toString(derivation.meanPageViewsPerSecond, 'f', 2), QLocale().toString(derivation.peakPageViewsPerSecond, 'f', 2),
                      render::number(scenario.thinkSeconds), render::number(derivation.ordinaryUsersAtPeak));
    if (peakUsers > derivation.ordinaryUsersAtPeak * 1.01)
        steps << Words::tr("The events of the month raise that to %1 users, on %2.").arg(render::number(peakUsers), peakMoment);
    if (derivation.campaignVisits > 0)
        steps << Words::tr("Campaigns bring about %1 visits beyond the ordinary month.").arg(render::number(derivation.campaignVisits));
    flow.paragraph(steps.join(QLatin1Char(' ')));
    if (!derivation.remark.empty())
        flow.text(TextBlock(style, {{Words::tr("Note: "), Face::BodyStrong, style.color(Role::Warn)}, {qs(derivation.remark), Face::Body, style.color(Role::Text2)}}, flow.width()));

    if (!run.users.empty()) {
        flow.heading(Words::tr("The month that was simulated"), pt(190));
        flow.caption(Words::tr("Simultaneous users, ordinary visitors and events"));
        charts::TimeChart chart;
        chart.unit = Words::tr("users");
        chart.startDate = qs(scenario.startDate);
        chart.stepSeconds = run.stepSeconds;
        chart.series.append({Words::tr("Users"), &run.users, 1, false, true, false, {}});
        for (const model::ScenarioEvent &event : scenario.events)
            chart.bands.append({event.startHour, event.startHour + (event.rampMinutes + event.holdMinutes + event.decayMinutes) / 60, qs(event.name)});
        const render::Theme theme = style.theme();
        addChart(flow, context, pt(170), [theme, chart](QCustomPlot &plot) { charts::showTimeChart(plot, theme, chart); });
    }
    if (!scenario.events.empty()) {
        flow.tableWithHeading(Words::tr("Events"), eventTable(context));
    }
    flow.tableWithHeading(Words::tr("What a page view asks for"), classTable(context));
}

} // namespace headroom::report
