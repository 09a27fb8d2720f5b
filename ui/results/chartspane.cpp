#include "chartspane.h"

#include <keystrip/keyfigures.h>
#include <look/appearance.h>
#include <look/label.h>
#include <look/text.h>
#include <session/session.h>

#include <charts/charts.h>
#include <render/format.h>

#include <QGridLayout>
#include <qcustomplot.h>

#include <algorithm>

namespace headroom::ui {
namespace {

/// The hottest series of the tiers, hottest first.
QList<charts::Series> hottest(const planning::Run &run, int count)
{
    struct Candidate { double peak; QString name; const std::vector<float> *values; };
    std::vector<Candidate> all;
    for (const auto &tier : run.tiers) {
        for (const auto &[resource, peak] : tier.peakUtilization) {
            const auto series = tier.utilization.find(resource);
            if (series != tier.utilization.end() && !series->second.empty())
                all.push_back({peak, QObject::tr("%1, %2").arg(text(tier.name), render::resourceName(resource)), &series->second});
        }
    }
    std::ranges::stable_sort(all, std::greater(), &Candidate::peak);
    QList<charts::Series> result;
    for (const Candidate &candidate : all) {
        if (result.size() == count)
            break;
        result.append({candidate.name, candidate.values, 100, false, false, false, {}});
    }
    return result;
}

/// No axes of nothing: a plot shows up with its first data, and keeps its place until then.
void keepEmpty(QCustomPlot &plot)
{
    QSizePolicy policy = plot.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    plot.setSizePolicy(policy);
    plot.hide();
}

} // namespace

ChartsPane::ChartsPane(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("charts"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 6, 14, 6);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(0);
    const QStringList titles{tr("Traffic"), tr("Replicas"), tr("Utilization, hottest resources"), tr("Response time")};
    for (int i = 0; i < titles.size(); ++i) {
        auto *plot = new QCustomPlot(this);
        plot->setAccessibleName(titles[i]);
        plot->setMinimumSize(120, 50);
        keepEmpty(*plot);
        m_plots << plot;
        grid->addWidget(new Label(titles[i], render::TextStyle::CaptionStrong, render::Role::Text2, this), 0, i);
        grid->addWidget(plot, 1, i);
        grid->setColumnStretch(i, 1);
        connect(plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this, plot](const QCPRange &range) {
            for (QCustomPlot *other : m_plots) {
                if (other == plot || other->xAxis->range() == range)
                    continue;
                other->xAxis->setRange(range);
                other->replot(QCustomPlot::rpQueuedReplot);
            }
        });
    }
    grid->setRowStretch(1, 1);
    connect(&session, &Session::outcomeChanged, this, &ChartsPane::refresh);
    connect(&session, &Session::variantChanged, this, &ChartsPane::refresh);
    connect(&Appearance::instance(), &Appearance::changed, this, &ChartsPane::refresh);
}

void ChartsPane::refresh()
{
    m_dirty = true;
    if (isVisible())
        fill();
}

void ChartsPane::showEvent(QShowEvent *)
{
    if (m_dirty)
        fill();
}

void ChartsPane::fill()
{
    const OutcomePtr outcome = m_session.outcome();
    const model::Scenario *scenario = m_session.scenario();
    if (!outcome || !scenario)
        return;
    m_dirty = false;
    const planning::Run &run = outcome->run;
    charts::TimeChart base;
    base.startDate = text(scenario->startDate);
    base.stepSeconds = run.stepSeconds;
    for (const auto &event : scenario->events)
        base.bands.append({event.startHour, event.startHour + (event.rampMinutes + event.holdMinutes + event.decayMinutes) / 60, text(event.name)});

    charts::TimeChart traffic = base;
    traffic.unit = tr("/s");
    traffic.series = {{tr("all requests"), &run.requestsPerSecond, 1, false, true, false, {}}, {tr("dynamic"), &run.dynamicPerSecond, 1, false, false, false, {}}};
    charts::showTimeChart(*m_plots[0], theme(), traffic);

    charts::TimeChart replicas = base;
    for (const auto &tier : run.tiers) {
        if (tier.maxReplicas > tier.minReplicas && !tier.replicas.empty() && replicas.series.size() < 4)
            replicas.series.append({text(tier.name), &tier.replicas, 1, true, true, false, {}});
    }
    charts::showTimeChart(*m_plots[1], theme(), replicas);

    charts::TimeChart utilization = base;
    utilization.unit = tr("%");
    utilization.series = hottest(run, 3);
    charts::showTimeChart(*m_plots[2], theme(), utilization);

    charts::TimeChart latency = base;
    latency.unit = tr("ms");
    latency.series = {{tr("p95"), &run.p95Ms, 1, false, false, false, {}}, {tr("p50"), &run.p50Ms, 1, false, false, false, {}}};
    if (const auto *level = serviceLevel(m_session.project(), model::ServiceLevel::Metric::P95Ms)) {
        latency.target = level->limit;
        latency.targetLabel = tr("target %1").arg(render::duration(level->limit));
    }
    charts::showTimeChart(*m_plots[3], theme(), latency);
    for (QCustomPlot *plot : m_plots) {
        plot->show();
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
}

} // namespace headroom::ui
