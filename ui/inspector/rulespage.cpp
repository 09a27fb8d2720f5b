#include "rulespage.h"

#include "edits.h"
#include "numberfield.h"

#include <look/appearance.h>
#include <look/button.h>
#include <look/label.h>
#include <look/text.h>
#include <session/session.h>

#include <render/format.h>
#include <render/paint.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using model::ScalingRule;
using render::Role;

/// Metric, target and replicas around the moment shown: twelve hours of the run.
class RuleChart : public QWidget
{
public:
    explicit RuleChart(QWidget *parent) : QWidget(parent) { setFixedHeight(108); }

    void show(OutcomePtr outcome, const model::TierId &tier, const ScalingRule &rule, std::size_t step)
    {
        m_outcome = std::move(outcome);
        m_tier = tier;
        m_metric = rule.metric;
        m_target = rule.target;
        m_step = step;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF plot(26, 6, width() - 32, height() - 24);
        painter.setFont(theme().font(render::TextStyle::Micro));
        for (const double level : {0.0, 0.5, 1.0}) {
            const double y = plot.bottom() - plot.height() * level;
            painter.setPen(QPen(color(Role::ChartGrid), 1));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            painter.setPen(color(Role::ChartLabel));
            painter.drawText(QRectF(0, y - 7, 22, 14), Qt::AlignRight | Qt::AlignVCenter, QString::number(level * 100));
        }
        const planning::TierRun *run = m_outcome ? m_outcome->run.tier(m_tier) : nullptr;
        const auto series = run ? run->utilization.find(m_metric) : std::map<std::string, std::vector<float>>::const_iterator();
        if (!run || series == run->utilization.end() || run->replicas.empty())
            return;
        const std::size_t window = std::size_t(12 * 3600 / m_outcome->run.stepSeconds), count = run->replicas.size();
        const std::size_t from = std::min(m_step > window / 2 ? m_step - window / 2 : 0, count > window ? count - window : 0), to = std::min(count, from + window);
        if (to <= from + 1)
            return;
        const double most = std::max(1.0, double(*std::max_element(run->replicas.begin() + long(from), run->replicas.begin() + long(to))));
        const auto x = [&](std::size_t i) { return plot.left() + plot.width() * double(i - from) / double(to - from - 1); };
        QPainterPath replicas, metric;
        replicas.moveTo(plot.left(), plot.bottom());
        for (std::size_t i = from; i < to; ++i) {
            replicas.lineTo(x(i), plot.bottom() - plot.height() * 0.92 * double(run->replicas[i]) / most);
            const QPointF at(x(i), plot.bottom() - plot.height() * std::clamp(double(series->second[i]), 0.0, 1.0));
            i == from ? metric.moveTo(at) : metric.lineTo(at);
        }
        replicas.lineTo(plot.right(), plot.bottom());
        QColor area = theme().series(0);
        area.setAlphaF(0.14F);
        painter.fillPath(replicas, area);
        painter.setPen(QPen(theme().series(0), 1.2));
        painter.drawPath(replicas);
        painter.setPen(QPen(theme().series(2), 1.4));
        painter.drawPath(metric);
        const double y = plot.bottom() - plot.height() * m_target;
        painter.setPen(QPen(color(Role::ChartTarget), 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(QPen(color(Role::ChartCursor), 1));
        if (m_step >= from && m_step < to)
            painter.drawLine(QPointF(x(m_step), plot.top()), QPointF(x(m_step), plot.bottom()));
        painter.setPen(theme().series(2));
        painter.drawText(QRectF(plot.left(), plot.bottom() + 3, plot.width(), 14), Qt::AlignLeft, QCoreApplication::translate("RuleChart", "%1, %").arg(render::resourceName(m_metric)));
        painter.setPen(theme().series(0));
        painter.drawText(QRectF(plot.left(), plot.bottom() + 3, plot.width(), 14), Qt::AlignRight, QCoreApplication::translate("RuleChart", "replicas, up to %1; 12 h").arg(most));
    }

private:
    OutcomePtr m_outcome;
    model::TierId m_tier;
    std::string m_metric;
    double m_target = 0;
    std::size_t m_step = 0;
};

bool canScale(const catalog::Kind &kind)
{
    return kind.parameter("max_count") != nullptr;
}

RulesPage::RulesPage(Session &s, model::TierId id, QWidget *parent) : TierPage(s, {std::move(id)}, parent)
{
    const model::Tier *tier = first();
    if (!tier || !tier->scaling) {
        FormSection *section = addSection(tr("Scaling"));
        auto *explain = new Label(tr("The number of replicas is fixed. With a rule it follows the load."), render::TextStyle::Caption, Role::Text2);
        explain->setWordWrap(true);
        section->addWidget(explain);
        auto *create = new Button(Button::Kind::Outline, QStringLiteral("actions/add"), tr("Add a scaling rule"));
        create->setObjectName(QStringLiteral("addRule"));
        section->addWidget(create);
        connect(create, &Button::clicked, this, [this] {
            (void)editTiers(session(), tiers(), tr("Add scaling rule"), 0, [](model::Tier &edited) {
                ScalingRule rule;
                rule.id = model::RuleId(edited.id.value + "-rule");
                edited.scaling = rule;
            });
        });
        return;
    }

    FormSection *section = addSection(tr("Rule"));
    m_sentence = new Label({}, render::TextStyle::Body, Role::Text, section);
    m_sentence->setWordWrap(true);
    section->addWidget(m_sentence);
    m_chart = new RuleChart(section);
    section->addWidget(m_chart);
    m_verdict = new Label({}, render::TextStyle::CaptionStrong, Role::Text2, section);
    m_verdict->setWordWrap(true);
    section->addWidget(m_verdict);

    FormSection *when = addSection(tr("When"));
    const auto combo = [](const QStringList &choices) {
        auto *box = new QComboBox;
        box->setFixedHeight(26);
        box->addItems(choices);
        return box;
    };
    m_kind = combo({tr("Step"), tr("Target tracking"), tr("Scheduled only"), tr("Simple"), tr("Pod autoscaler")});
    m_metric = combo({});
    for (const char *metric : {"cpu", "workers", "network", "disk"})
        m_metric->addItem(render::resourceName(metric), QString::fromLatin1(metric));
    when->addRow(tr("Kind"), m_kind);
    when->addRow(tr("Metric"), m_metric);
    connect(m_kind, &QComboBox::activated, this, [this](int index) { editRule("kind", [index](ScalingRule &rule) { rule.kind = model::ScalingKind(index); }); });
    connect(m_metric, &QComboBox::activated, this, [this] {
        editRule("metric", [value = m_metric->currentData().toString().toStdString()](ScalingRule &rule) { rule.metric = value; });
    });
    addNumber(when, tr("Threshold"), tr("%"), tr("Utilization at which replicas are added; the target of target tracking"), "target", 1, 100, 100, [](const ScalingRule &r) { return r.target; }, [](ScalingRule &r, double v) { r.target = v; });
    addNumber(when, tr("Datapoint"), tr("s"), tr("Length of one datapoint"), "period", 1, 3600, 1, [](const ScalingRule &r) { return r.periodSeconds; }, [](ScalingRule &r, double v) { r.periodSeconds = v; });
    addNumber(when, tr("Published after"), tr("s"), tr("From the end of a datapoint until the rule sees it"), "delay", 0, 3600, 1, [](const ScalingRule &r) { return r.delaySeconds; }, [](ScalingRule &r, double v) { r.delaySeconds = v; });

    FormSection *add = addSection(tr("More"));
    addNumber(add, tr("Points above"), {}, tr("Consecutive datapoints at or above the threshold before adding"), "out", 1, 1000, 1, [](const ScalingRule &r) { return double(r.outDatapoints); }, [](ScalingRule &r, double v) { r.outDatapoints = int(v); }, true);
    addNumber(add, tr("Add"), tr("at a time"), tr("Replicas added at a time"), "adjustment", 1, 1000, 1, [](const ScalingRule &r) { return double(r.adjustment); }, [](ScalingRule &r, double v) { r.adjustment = int(v); }, true);
    addNumber(add, tr("Cooldown"), tr("s"), tr("After an addition, before the next"), "outCooldown", 0, 86400, 1, [](const ScalingRule &r) { return r.outCooldownSeconds; }, [](ScalingRule &r, double v) { r.outCooldownSeconds = v; });
    addNumber(add, tr("Boot"), tr("s"), tr("From the decision until the replica serves"), "boot", 0, 86400, 1, [](const ScalingRule &r) { return r.bootSeconds; }, [](ScalingRule &r, double v) { r.bootSeconds = v; });
    addNumber(add, tr("Warm-up"), tr("s"), tr("After the boot, until it counts in the metric"), "warmUp", 0, 86400, 1, [](const ScalingRule &r) { return r.warmUpSeconds; }, [](ScalingRule &r, double v) { r.warmUpSeconds = v; });

    FormSection *fewer = addSection(tr("Fewer"));
    m_scaleIn = combo({tr("When the load would still fit"), tr("Whenever below the threshold")});
    fewer->addRow(tr("Remove"), m_scaleIn)->setHelp(tr("Literal removal oscillates: the load of the removed replica lifts the others above the threshold again."));
    connect(m_scaleIn, &QComboBox::activated, this, [this](int index) { editRule("scaleIn", [index](ScalingRule &rule) { rule.scaleIn = model::ScaleInMode(index); }); });
    addNumber(fewer, tr("Points below"), {}, tr("Consecutive datapoints before removing"), "in", 1, 10000, 1, [](const ScalingRule &r) { return double(r.inDatapoints); }, [](ScalingRule &r, double v) { r.inDatapoints = int(v); }, true);
    addNumber(fewer, tr("Remove"), tr("at a time"), tr("Replicas removed at a time"), "removeAdjustment", 1, 1000, 1, [](const ScalingRule &r) { return double(r.removeAdjustment); }, [](ScalingRule &r, double v) { r.removeAdjustment = int(v); }, true);
    addNumber(fewer, tr("Cooldown"), tr("s"), tr("After a removal, before the next"), "inCooldown", 0, 86400, 1, [](const ScalingRule &r) { return r.inCooldownSeconds; }, [](ScalingRule &r, double v) { r.inCooldownSeconds = v; });

    auto *remove = new Button(Button::Kind::Plain, QStringLiteral("actions/delete"), tr("Remove the rule"));
    connect(remove, &Button::clicked, this, [this] { (void)editTiers(session(), tiers(), tr("Remove scaling rule"), 0, [](model::Tier &edited) { edited.scaling.reset(); }); });
    fewer->addWidget(remove);
    RulesPage::refresh();
}

void RulesPage::addNumber(FormSection *section, const QString &label, const QString &unit, const QString &help, const std::string &name, double minimum, double maximum, double factor,
                          std::function<double(const ScalingRule &)> get, std::function<void(ScalingRule &, double)> set, bool integer)
{
    auto *field = new NumberField;
    field->setObjectName(QStringLiteral("rule.") + text(name));
    field->setUnit(unit);
    field->setFactor(factor);
    field->setRange(minimum, maximum);
    field->setInteger(integer);
    FormRow *row = section->addRow(label, field);
    row->setHelp(help);
    connect(field, &NumberField::problemChanged, row, &FormRow::setMessage);
    connect(field, &NumberField::committed, this, [this, name, set = std::move(set)](double value) { editRule(name, [&](ScalingRule &rule) { set(rule, value); }); });
    m_rows.push_back({field, std::move(get)});
}

void RulesPage::editRule(const std::string &field, const std::function<void(ScalingRule &)> &change)
{
    (void)editTiers(session(), tiers(), tr("Change scaling rule"), mergeIdOf("rule." + field), [&](model::Tier &tier) {
        if (tier.scaling)
            change(*tier.scaling);
    });
}

void RulesPage::refresh()
{
    const model::Tier *tier = first();
    if (!tier || !tier->scaling || !m_kind)
        return;
    const ScalingRule &rule = *tier->scaling;
    for (const Row &row : m_rows) {
        if (row.field->problem().isEmpty())
            row.field->setValue(row.get(rule));
    }
    const QSignalBlocker quietKind(m_kind), quietMetric(m_metric), quietIn(m_scaleIn);
    m_kind->setCurrentIndex(int(rule.kind));
    m_metric->setCurrentIndex(m_metric->findData(text(rule.metric)));
    m_scaleIn->setCurrentIndex(int(rule.scaleIn));

    const QString metric = render::resourceName(rule.metric), target = render::percent(rule.target), period = tr("%1 s").arg(rule.periodSeconds);
    QString bounds;
    if (const catalog::Kind *kind = session().catalog().kind(tier->kind); kind && canScale(*kind) && kind->parameter("min_count"))
        bounds = tr(", from %1 to %2").arg(session().catalog().number(*tier, "min_count")).arg(session().catalog().number(*tier, "max_count"));
    switch (rule.kind) {
    case model::ScalingKind::Step:
    case model::ScalingKind::Simple:
        m_sentence->setText(tr("%1 at %2 or more for %3 of %4: add %5. Boot %6 s, warm-up %7 s%8.")
                                .arg(metric, target, rule.outDatapoints == 1 ? tr("1 point") : tr("%1 points").arg(rule.outDatapoints), period)
                                .arg(rule.adjustment)
                                .arg(rule.bootSeconds)
                                .arg(rule.warmUpSeconds)
                                .arg(bounds));
        break;
    case model::ScalingKind::TargetTracking:
    case model::ScalingKind::HorizontalPod:
        m_sentence->setText(tr("Track %1 at %2, points of %3, warm-up %4 s%5.").arg(metric, target, period).arg(rule.warmUpSeconds).arg(bounds));
        break;
    case model::ScalingKind::Scheduled: m_sentence->setText(tr("Follow the schedule only%1.").arg(bounds)); break;
    }
    const OutcomePtr outcome = session().outcome();
    m_chart->show(outcome, tier->id, rule, session().step());
    QString verdict;
    if (const planning::TierRun *run = outcome ? outcome->run.tier(tier->id) : nullptr) {
        const auto peak = run->peakUtilization.find(rule.metric);
        if (peak != run->peakUtilization.end() && peak->second < rule.target)
            verdict = tr("Never fires: %1 stops at %2.").arg(metric, render::percent(peak->second));
        else
            verdict = tr("%1 to %2 replicas in the month, mean %3.").arg(render::number(run->minReplicas), render::number(run->maxReplicas), render::number(run->meanReplicas, 2));
    }
    m_verdict->setText(verdict);
}

} // namespace headroom::ui
