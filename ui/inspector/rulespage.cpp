#include "rulespage.h"

#include "edits.h"
#include "numberfield.h"
#include "numbergrid.h"

#include <look/appearance.h>
#include <look/button.h>
#include <look/label.h>
#include <look/text.h>
#include <session/session.h>

#include <render/format.h>
#include <render/paint.h>

#include <QCheckBox>
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
        if (!run || run->replicas.empty())
            return;
        const auto series = run->utilization.find(m_metric);
        const bool isUtilization = series != run->utilization.end() && series->second.size() == run->replicas.size();
        const bool isRate = m_metric == "requests-per-target" && run->requestsPerSecond.size() == run->replicas.size();
        const auto level = [&](std::size_t i) { // 0 … 1 of the plot's height; a rate has its target in the middle
            if (isUtilization)
                return double(series->second[i]);
            return run->replicas[i] > 0 ? double(run->requestsPerSecond[i]) * 60 / double(run->replicas[i]) / (2 * m_target) : 0.0;
        };
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
            const QPointF at(x(i), plot.bottom() - plot.height() * (isUtilization || isRate ? std::clamp(level(i), 0.0, 1.0) : 0.0));
            i == from ? metric.moveTo(at) : metric.lineTo(at);
        }
        replicas.lineTo(plot.right(), plot.bottom());
        QColor area = theme().series(0);
        area.setAlphaF(0.14F);
        painter.fillPath(replicas, area);
        painter.setPen(QPen(theme().series(0), 1.2));
        painter.drawPath(replicas);
        if (isUtilization || isRate) {
            painter.setPen(QPen(theme().series(2), 1.4));
            painter.drawPath(metric);
            const double y = plot.bottom() - plot.height() * (isUtilization ? m_target : 0.5);
            painter.setPen(QPen(color(Role::ChartTarget), 1, Qt::DashLine));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
        painter.setPen(QPen(color(Role::ChartCursor), 1));
        if (m_step >= from && m_step < to)
            painter.drawLine(QPointF(x(m_step), plot.top()), QPointF(x(m_step), plot.bottom()));
        painter.setPen(theme().series(2));
        painter.drawText(QRectF(plot.left(), plot.bottom() + 3, plot.width(), 14), Qt::AlignLeft, isRate ? QCoreApplication::translate("headroom::ui", "Requests a minute and replica") : isUtilization ? QCoreApplication::translate("headroom::ui", "%1, %").arg(render::resourceName(m_metric)) : QString());
        painter.setPen(theme().series(0));
        painter.drawText(QRectF(plot.left(), plot.bottom() + 3, plot.width(), 14), Qt::AlignRight, QCoreApplication::translate("headroom::ui", "replicas, up to %1; 12 h").arg(most));
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

    addRule();
    addWhen();
    addMore();
    addFewer();
    addSchedule();
    addAhead();
    RulesPage::refresh();
}

namespace {

bool isFraction(const ScalingRule &rule)
{
    constexpr std::string_view fractions[] = {"cpu", "workers", "connections", "network", "disk"};
    return std::find(std::begin(fractions), std::end(fractions), rule.metric) != std::end(fractions);
}

bool watches(const ScalingRule &rule) { return rule.kind != model::ScalingKind::Scheduled; }
bool steps(const ScalingRule &rule) { return rule.kind == model::ScalingKind::Step || rule.kind == model::ScalingKind::Simple; }
bool tracks(const ScalingRule &rule) { return rule.kind == model::ScalingKind::TargetTracking; }
bool pods(const ScalingRule &rule) { return rule.kind == model::ScalingKind::HorizontalPod; }
bool custom(const ScalingRule &rule) { return rule.metric == "custom"; }

QString unitOf(const ScalingRule &rule)
{
    if (isFraction(rule))
        return RulesPage::tr("%");
    if (rule.metric == "requests-per-target")
        return RulesPage::tr("/min");
    return rule.metric == "response-time" ? RulesPage::tr("ms") : QString();
}

QString amountOf(const ScalingRule &rule, double value)
{
    const QString unit = unitOf(rule);
    return isFraction(rule) ? render::percent(value) : unit.isEmpty() ? render::number(value, 1) : render::number(value, 0) + QLatin1Char(' ') + unit;
}

constexpr const char *metrics[] = {"cpu", "workers", "connections", "network", "disk", "requests-per-target", "concurrency", "queue-depth", "response-time", "custom"};

QString metricName(const std::string &metric)
{
    if (metric == "requests-per-target")
        return RulesPage::tr("Requests per replica");
    if (metric == "concurrency")
        return RulesPage::tr("Requests in progress");
    if (metric == "queue-depth")
        return RulesPage::tr("Waiting requests");
    if (metric == "response-time")
        return RulesPage::tr("Response time");
    return metric == "custom" ? RulesPage::tr("Custom metric") : render::resourceName(metric);
}

} // namespace

void RulesPage::addRule()
{
    FormSection *section = addSection(tr("Rule"));
    m_sentence = new Label({}, render::TextStyle::Body, Role::Text, section);
    m_sentence->setWordWrap(true);
    section->addWidget(m_sentence);
    m_chart = new RuleChart(section);
    m_chart->setAccessibleName(tr("Metric and replicas over twelve hours"));
    section->addWidget(m_chart);
    m_verdict = new Label({}, render::TextStyle::CaptionStrong, Role::Text2, section);
    m_verdict->setWordWrap(true);
    section->addWidget(m_verdict);
}

void RulesPage::addWhen()
{
    FormSection *when = addSection(tr("When"));
    addChoice(when, tr("Kind"), tr("How the number of replicas follows the metric"), "kind", {tr("Step"), tr("Target tracking"), tr("Scheduled only"), tr("Simple"), tr("Pod autoscaler")},
              [](const ScalingRule &r) { return int(r.kind); },
              [](ScalingRule &r, int index) {
                  r.kind = model::ScalingKind(index);
                  r.outDatapoints = tracks(r) ? 3 : 1; // the alarms that target tracking makes look at three minutes
              });
    QStringList names;
    for (const char *metric : metrics)
        names << metricName(metric);
    addChoice(when, tr("Metric"), tr("What the rule looks at, a replica"), "metric", names,
              [](const ScalingRule &r) { return int(std::find(std::begin(metrics), std::end(metrics), r.metric) - std::begin(metrics)); },
              [](ScalingRule &r, int index) {
                  const bool before = isFraction(r);
                  r.metric = metrics[index];
                  if (isFraction(r) != before) { // another unit: the old figures mean nothing
                      r.target = isFraction(r) ? 0.7 : r.metric == "requests-per-target" ? 600 : r.metric == "response-time" ? 500 : 10;
                      r.removeTarget.reset();
                      r.steps.clear();
                      r.removeSteps.clear();
                  }
              },
              watches);
    QStringList tiers{tr("This tier")};
    std::vector<model::TierId> ids{{}};
    if (const model::Variant *variant = session().variant())
        for (const model::Tier &tier : variant->tiers)
            if (first() && tier.id != first()->id) {
                tiers << text(tier.name);
                ids.push_back(tier.id);
            }
    addChoice(when, tr("Of"), tr("Another tier's load is shared among the replicas of this one"), "watches", tiers,
              [ids](const ScalingRule &r) { return std::max(0, int(std::find(ids.begin(), ids.end(), r.watches) - ids.begin()) % int(ids.size())); },
              [ids](ScalingRule &r, int index) { r.watches = ids[std::size_t(index)]; }, watches);
    m_target = addNumber(when, tr("Threshold"), tr("%"), tr("At which replicas are added; the target of target tracking and of the pod autoscaler"), "target", 1, 100, 100,
                         [](const ScalingRule &r) { return r.target; }, [](ScalingRule &r, double v) { r.target = v; }, false, watches);
    addNumber(when, tr("Metric at rest"), {}, tr("The custom metric without a request"), "customBase", 0, 0, 1, [](const ScalingRule &r) { return r.customBase; }, [](ScalingRule &r, double v) { r.customBase = v; }, false, custom);
    addNumber(when, tr("Per request a second"), {}, tr("What one request a second and replica adds to the custom metric"), "customPerRequest", 0, 0, 1, [](const ScalingRule &r) { return r.customPerRequest; }, [](ScalingRule &r, double v) { r.customPerRequest = v; }, false, custom);
    addNumber(when, tr("Datapoint"), tr("s"), tr("Length of one datapoint"), "period", 1, 3600, 1, [](const ScalingRule &r) { return r.periodSeconds; }, [](ScalingRule &r, double v) { r.periodSeconds = v; }, false, watches);
    addNumber(when, tr("Published after"), tr("s"), tr("From the end of a datapoint until the rule sees it"), "delay", 0, 3600, 1, [](const ScalingRule &r) { return r.delaySeconds; }, [](ScalingRule &r, double v) { r.delaySeconds = v; }, false, watches);
    addNumber(when, tr("Tolerance"), tr("%"), tr("No action while the metric is so close to its target"), "tolerance", 0, 1000, 100, [](const ScalingRule &r) { return r.pods.tolerance; }, [](ScalingRule &r, double v) { r.pods.tolerance = v; }, false, pods);
}

void RulesPage::addMore()
{
    FormSection *add = addSection(tr("More"));
    const auto byPoints = [](const ScalingRule &r) { return steps(r) || tracks(r); };
    const auto plain = [](const ScalingRule &r) { return steps(r) && r.steps.empty(); };
    addNumber(add, tr("Points above"), {}, tr("Consecutive datapoints at or above the threshold before adding"), "out", 1, 1000, 1, [](const ScalingRule &r) { return double(r.outDatapoints); }, [](ScalingRule &r, double v) { r.outDatapoints = int(v); }, true, byPoints);
    addChoice(add, tr("Add"), tr("What the adjustments mean"), "adjustmentKind", {tr("Replicas"), tr("Up to a number"), tr("Percent")}, [](const ScalingRule &r) { return int(r.adjustmentKind); },
              [](ScalingRule &r, int index) { r.adjustmentKind = model::AdjustmentKind(index); }, steps);
    addNumber(add, tr("Amount"), {}, tr("Replicas or percent added at a time"), "adjustment", 1, 1000, 1, [](const ScalingRule &r) { return double(r.adjustment); }, [](ScalingRule &r, double v) { r.adjustment = int(v); }, true, plain);
    addNumber(add, tr("At least"), {}, tr("Percent: replicas changed at a time, at least"), "minimumAdjustment", 1, 1000, 1, [](const ScalingRule &r) { return double(r.minimumAdjustment); }, [](ScalingRule &r, double v) { r.minimumAdjustment = int(v); }, true,
              [](const ScalingRule &r) { return steps(r) && r.adjustmentKind == model::AdjustmentKind::Percent; });
    addSteps(add, tr("Steps above"), "steps", &ScalingRule::steps);
    addNumber(add, tr("Cooldown"), tr("s"), tr("After an addition, before the next"), "outCooldown", 0, 86400, 1, [](const ScalingRule &r) { return r.outCooldownSeconds; }, [](ScalingRule &r, double v) { r.outCooldownSeconds = v; }, false,
              [](const ScalingRule &r) { return r.kind == model::ScalingKind::Step || tracks(r); });
    addNumber(add, tr("Percent each 15 s"), tr("%"), tr("At most so many pods more at a time"), "upPercent", 0, 10000, 1, [](const ScalingRule &r) { return r.pods.upPercent; }, [](ScalingRule &r, double v) { r.pods.upPercent = v; }, false, pods);
    addNumber(add, tr("Or pods each 15 s"), {}, tr("Whichever is more"), "upPods", 0, 10000, 1, [](const ScalingRule &r) { return double(r.pods.upPods); }, [](ScalingRule &r, double v) { r.pods.upPods = int(v); }, true, pods);
    addNumber(add, tr("Boot"), tr("s"), tr("From the decision until the replica serves"), "boot", 0, 86400, 1, [](const ScalingRule &r) { return r.bootSeconds; }, [](ScalingRule &r, double v) { r.bootSeconds = v; });
    addOptional(add, tr("Health check grace"), tr("s"), tr("A replica that boots longer is replaced before it serves"), "grace", 0, 86400, tr("as long as needed"), &ScalingRule::graceSeconds);
    addNumber(add, tr("Warm-up"), tr("s"), tr("After the boot, until it counts in the metric"), "warmUp", 0, 86400, 1, [](const ScalingRule &r) { return r.warmUpSeconds; }, [](ScalingRule &r, double v) { r.warmUpSeconds = v; }, false, watches);
}

void RulesPage::addFewer()
{
    FormSection *fewer = addSection(tr("Fewer"));
    const auto byPoints = [](const ScalingRule &r) { return steps(r) || tracks(r); };
    addChoice(fewer, tr("Remove"), tr("Literal removal oscillates: the load of the removed replica lifts the others above the threshold again."), "scaleIn",
              {tr("When the load would still fit"), tr("Whenever below the threshold")}, [](const ScalingRule &r) { return int(r.scaleIn); }, [](ScalingRule &r, int index) { r.scaleIn = model::ScaleInMode(index); }, steps);
    addOptional(fewer, tr("At or below"), {}, tr("Threshold for removing, in the metric's unit"), "removeTarget", 0, 0, tr("the threshold"), &ScalingRule::removeTarget, steps);
    addOptional(fewer, tr("Below"), tr("of the target"), tr("Share of the target below which replicas are removed; consoles show 0.7 for servers, 0.9 for services and databases"), "lowFraction", 0.01, 1, tr("as the service does"), &ScalingRule::lowFraction, tracks);
    addNumber(fewer, tr("Points below"), {}, tr("Consecutive datapoints before removing"), "in", 1, 10000, 1, [](const ScalingRule &r) { return double(r.inDatapoints); }, [](ScalingRule &r, double v) { r.inDatapoints = int(v); }, true, byPoints);
    addNumber(fewer, tr("Amount"), {}, tr("Replicas or percent removed at a time"), "removeAdjustment", 1, 1000, 1, [](const ScalingRule &r) { return double(r.removeAdjustment); }, [](ScalingRule &r, double v) { r.removeAdjustment = int(v); }, true,
              [](const ScalingRule &r) { return steps(r) && r.removeSteps.empty(); });
    addSteps(fewer, tr("Steps below"), "removeSteps", &ScalingRule::removeSteps);
    addNumber(fewer, tr("Cooldown"), tr("s"), tr("After a removal, before the next; of a simple rule after everything it does"), "inCooldown", 0, 86400, 1, [](const ScalingRule &r) { return r.inCooldownSeconds; }, [](ScalingRule &r, double v) { r.inCooldownSeconds = v; }, false, byPoints);
    addNumber(fewer, tr("After an addition"), tr("s"), tr("Before anything is removed"), "settle", 0, 86400, 1, [](const ScalingRule &r) { return r.settleSeconds; }, [](ScalingRule &r, double v) { r.settleSeconds = v; }, false, byPoints);
    addNumber(fewer, tr("Stabilization"), tr("s"), tr("Fewer only as the highest recommendation of this time says"), "stabilization", 0, 3600, 1, [](const ScalingRule &r) { return r.pods.stabilizationSeconds; }, [](ScalingRule &r, double v) { r.pods.stabilizationSeconds = v; }, false, pods);
    addNumber(fewer, tr("Deregistration"), tr("s"), tr("A removed replica is paid for so long; 0 = until its last request is answered"), "deregistration", 0, 3600, 1, [](const ScalingRule &r) { return r.deregistrationSeconds; }, [](ScalingRule &r, double v) { r.deregistrationSeconds = v; });

    auto *remove = new Button(Button::Kind::Plain, QStringLiteral("actions/delete"), tr("Remove the rule"));
    connect(remove, &Button::clicked, this, [this] { (void)editTiers(session(), tiers(), tr("Remove scaling rule"), 0, [](model::Tier &edited) { edited.scaling.reset(); }); });
    fewer->addWidget(remove);
}

void RulesPage::addAhead()
{
    FormSection *ahead = addSection(tr("Ahead"));
    addCheck(ahead, tr("By forecast"), tr("Before each hour, as many replicas as the same hour needed before; needs a day of history and only adds"), "predictive", [](const ScalingRule &r) { return r.predictive.has_value(); },
             [](ScalingRule &r, bool on) {
                 if (on != r.predictive.has_value())
                     r.predictive = on ? std::optional<model::PredictiveScaling>(model::PredictiveScaling{}) : std::nullopt;
             });
    const auto foresees = [](const ScalingRule &r) { return r.predictive.has_value(); };
    addNumber(ahead, tr("Lead"), tr("s"), tr("Replicas are ordered so long before the hour begins"), "lead", 0, 3600, 1, [](const ScalingRule &r) { return r.predictive ? r.predictive->leadSeconds : 0; },
              [](ScalingRule &r, double v) { if (r.predictive) r.predictive->leadSeconds = v; }, false, foresees);
    addNumber(ahead, tr("Above the maximum"), tr("%"), tr("The forecast may exceed the maximum, with so much more than it asks for; 0 = the maximum holds"), "buffer", 0, 1000, 100, [](const ScalingRule &r) { return r.predictive ? r.predictive->maximumBuffer : 0; },
              [](ScalingRule &r, double v) { if (r.predictive) r.predictive->maximumBuffer = v; }, false, foresees);
}

/// One table of times, with how each recurs beneath.
void RulesPage::addSchedule()
{
    FormSection *section = addSection(tr("Schedule"));
    const std::size_t count = first()->scaling->schedule.size();
    if (count > 0) {
        QStringList rows;
        for (std::size_t i = 0; i < count; ++i)
            rows << tr("%1.").arg(i + 1);
        auto *grid = new NumberGrid(rows, {{tr("From"), tr("Hour of the horizon, of the first time"), tr("h"), 0, 8784, 1}, {tr("Until"), tr("Hour of the horizon, of the first time"), tr("h"), 0, 8784, 1},
                                           {tr("Min."), tr("At least so many replicas"), {}, 0, 1e5, 1}, {tr("Max."), tr("At most so many; 0 switches the tier off"), {}, 0, 1e5, 1}});
        section->addWidget(grid);
        const auto change = [this](int row, int column, std::optional<double> value) {
            editRule("schedule", [&](ScalingRule &rule) {
                if (std::size_t(row) >= rule.schedule.size())
                    return;
                model::ScheduledAction &action = rule.schedule[std::size_t(row)];
                switch (column) {
                case 0: action.startHour = value.value_or(0); break;
                case 1: action.endHour = value.value_or(action.startHour); break;
                case 2: action.minimum = int(value.value_or(0)); break;
                default: action.maximum = value ? std::optional<int>(int(*value)) : std::nullopt;
                }
            });
        };
        connect(grid, &NumberGrid::committed, this, [change](int row, int column, double value) { change(row, column, value); });
        connect(grid, &NumberGrid::cleared, this, [change](int row, int column) { change(row, column, std::nullopt); });
        m_refresh.push_back([grid, count](const ScalingRule &rule) {
            for (int i = 0; i < int(std::min(count, rule.schedule.size())); ++i) {
                const model::ScheduledAction &action = rule.schedule[std::size_t(i)];
                grid->setValue(i, 0, action.startHour);
                grid->setValue(i, 1, action.endHour);
                grid->setValue(i, 2, double(action.minimum));
                grid->setValue(i, 3, action.maximum ? std::optional<double>(*action.maximum) : std::nullopt);
            }
        });
    }
    for (std::size_t i = 0; i < count; ++i)
        addChoice(section, tr("%1. recurs").arg(i + 1), tr("When it comes again"), "repeats", {tr("Once"), tr("Daily"), tr("On weekdays"), tr("Weekly")},
                  [i](const ScalingRule &r) { return i < r.schedule.size() ? int(r.schedule[i].repeats) : 0; },
                  [i](ScalingRule &r, int index) { if (i < r.schedule.size()) r.schedule[i].repeats = model::Recurrence(index); });
    auto *more = new Button(Button::Kind::Plain, QStringLiteral("actions/add"), tr("Add a time"));
    more->setObjectName(QStringLiteral("addScheduled"));
    section->addWidget(more);
    connect(more, &Button::clicked, this, [this] { editRule("addScheduled", [](ScalingRule &rule) { rule.schedule.push_back({8, 18, 1}); }); });
    if (count == 0)
        return;
    auto *fewer = new Button(Button::Kind::Plain, QStringLiteral("actions/delete"), tr("Remove the last time"));
    section->addWidget(fewer);
    connect(fewer, &Button::clicked, this, [this] { editRule("removeScheduled", [](ScalingRule &rule) { if (!rule.schedule.empty()) rule.schedule.pop_back(); }); });
}

NumberField *RulesPage::addNumber(FormSection *section, const QString &label, const QString &unit, const QString &help, const std::string &name, double minimum, double maximum, double factor,
                                  std::function<double(const ScalingRule &)> get, std::function<void(ScalingRule &, double)> set, bool integer, Shown shown)
{
    auto *field = new NumberField;
    field->setObjectName(QStringLiteral("rule.") + text(name));
    field->setAccessibleName(label);
    field->setUnit(unit);
    field->setFactor(factor);
    field->setRange(minimum, maximum);
    field->setInteger(integer);
    FormRow *row = section->addRow(label, field);
    row->setHelp(help);
    connect(field, &NumberField::problemChanged, row, &FormRow::setMessage);
    connect(field, &NumberField::committed, this, [this, name, set = std::move(set)](double value) { editRule(name, [&](ScalingRule &rule) { set(rule, value); }); });
    m_refresh.push_back([field, get = std::move(get)](const ScalingRule &rule) {
        if (field->problem().isEmpty())
            field->setValue(get(rule));
    });
    if (shown)
        m_shows.push_back({row, std::move(shown)});
    return field;
}

void RulesPage::addOptional(FormSection *section, const QString &label, const QString &unit, const QString &help, const std::string &name, double minimum, double maximum, const QString &otherwise,
                            std::optional<double> ScalingRule::*member, Shown shown)
{
    auto *field = new NumberField;
    field->setObjectName(QStringLiteral("rule.") + text(name));
    field->setAccessibleName(label);
    field->setUnit(unit);
    field->setRange(minimum, maximum);
    field->setUnset(otherwise);
    FormRow *row = section->addRow(label, field);
    row->setHelp(help);
    connect(field, &NumberField::problemChanged, row, &FormRow::setMessage);
    connect(field, &NumberField::committed, this, [this, name, member](double value) { editRule(name, [&](ScalingRule &rule) { rule.*member = value; }); });
    connect(field, &NumberField::cleared, this, [this, name, member] { editRule(name, [&](ScalingRule &rule) { (rule.*member).reset(); }); });
    m_refresh.push_back([field, member, otherwise](const ScalingRule &rule) {
        if (!field->problem().isEmpty())
            return;
        if (rule.*member)
            field->setValue(*(rule.*member));
        else
            field->setUnset(otherwise);
    });
    if (shown)
        m_shows.push_back({row, std::move(shown)});
}

QComboBox *RulesPage::addChoice(FormSection *section, const QString &label, const QString &help, const std::string &name, const QStringList &choices, std::function<int(const ScalingRule &)> get,
                                std::function<void(ScalingRule &, int)> set, Shown shown)
{
    auto *box = new QComboBox;
    box->setFixedHeight(26);
    box->addItems(choices);
    box->setObjectName(QStringLiteral("rule.") + text(name));
    box->setAccessibleName(label);
    FormRow *row = section->addRow(label, box);
    row->setHelp(help);
    connect(box, &QComboBox::activated, this, [this, name, set = std::move(set)](int index) { editRule(name, [&](ScalingRule &rule) { set(rule, index); }); });
    m_refresh.push_back([box, get = std::move(get)](const ScalingRule &rule) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(get(rule));
    });
    if (shown)
        m_shows.push_back({row, std::move(shown)});
    return box;
}

void RulesPage::addCheck(FormSection *section, const QString &label, const QString &help, const std::string &name, std::function<bool(const ScalingRule &)> get, std::function<void(ScalingRule &, bool)> set)
{
    auto *box = new QCheckBox;
    box->setObjectName(QStringLiteral("rule.") + text(name));
    box->setAccessibleName(label);
    section->addRow(label, box)->setHelp(help);
    connect(box, &QCheckBox::clicked, this, [this, name, set = std::move(set)](bool on) { editRule(name, [&](ScalingRule &rule) { set(rule, on); }); });
    m_refresh.push_back([box, get = std::move(get)](const ScalingRule &rule) {
        const QSignalBlocker quiet(box);
        box->setChecked(get(rule));
    });
}

/// Up to three steps of a step rule: how far past the threshold, and how much then.
void RulesPage::addSteps(FormSection *section, const QString &title, const std::string &name, std::vector<model::StepAdjustment> ScalingRule::*member)
{
    constexpr int shownSteps = 3;
    auto *grid = new NumberGrid({tr("1."), tr("2."), tr("3.")}, {{title, tr("From so far past the threshold on, in the metric's unit; empty: the amount above"), {}, 0, 1e9, 1}, {tr("Change"), tr("Replicas or percent"), {}, 0, 1e4, 1}});
    grid->setObjectName(QStringLiteral("rule.") + text(name));
    section->addWidget(grid);
    m_shows.push_back({grid, steps});
    connect(grid, &NumberGrid::committed, this, [this, name, member](int row, int column, double value) {
        editRule(name, [&](ScalingRule &rule) {
            auto &list = rule.*member;
            while (list.size() <= std::size_t(row)) // a new step begins beyond the one before
                list.push_back({list.empty() ? 0 : list.back().beyond + (isFraction(rule) ? 0.1 : 1), 1});
            (column == 0 ? list[std::size_t(row)].beyond : list[std::size_t(row)].adjustment) = value;
        });
    });
    connect(grid, &NumberGrid::cleared, this, [this, name, member](int row, int) {
        editRule(name, [&](ScalingRule &rule) {
            auto &list = rule.*member;
            if (std::size_t(row) < list.size())
                list.erase(list.begin() + row);
        });
    });
    m_refresh.push_back([grid, member](const ScalingRule &rule) {
        const auto &list = rule.*member;
        for (int i = 0; i < shownSteps; ++i) {
            const bool there = std::size_t(i) < list.size();
            grid->setValue(i, 0, there ? std::optional<double>(list[std::size_t(i)].beyond) : std::nullopt);
            grid->setValue(i, 1, there ? std::optional<double>(list[std::size_t(i)].adjustment) : std::nullopt);
        }
    });
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
    if (!tier || !tier->scaling || !m_sentence)
        return;
    const ScalingRule &rule = *tier->scaling;
    m_target->setUnit(unitOf(rule));
    m_target->setFactor(isFraction(rule) ? 100 : 1);
    m_target->setRange(isFraction(rule) ? 1 : 0, isFraction(rule) ? 100 : 1e9);
    for (const auto &refreshField : m_refresh)
        refreshField(rule);
    for (const Shows &each : m_shows)
        each.widget->setVisible(each.shown(rule));
    m_sentence->setText(sentenceOf(*tier));
    const OutcomePtr outcome = session().outcome();
    m_chart->show(outcome, tier->id, rule, session().step());
    QString verdict;
    if (const planning::TierRun *run = outcome ? outcome->run.tier(tier->id) : nullptr) {
        const auto peak = run->peakUtilization.find(rule.metric);
        if (watches(rule) && peak != run->peakUtilization.end() && peak->second < rule.target)
            verdict = tr("Never fires: %1 stops at %2.").arg(metricName(rule.metric), render::percent(peak->second));
        else
            verdict = tr("%1 to %2 replicas in the month, mean %3.").arg(render::number(run->minReplicas), render::number(run->maxReplicas), render::number(run->meanReplicas, 2));
        if (run->scaling) {
            const simulation::Elasticity &fit = run->scaling->elasticity;
            verdict = text(run->scaling->verdict) + QLatin1Char(' ') + verdict + QLatin1Char(' ') +
                      tr("Mean %1 too many, %2 too few.").arg(render::number(fit.overAccuracy, 2), render::number(fit.underAccuracy, 2));
        }
    }
    m_verdict->setText(verdict);
}

QString RulesPage::sentenceOf(const model::Tier &tier) const
{
    const ScalingRule &rule = *tier.scaling;
    const QString metric = metricName(rule.metric), target = amountOf(rule, rule.target), period = tr("%1 s").arg(rule.periodSeconds);
    const QString points = rule.outDatapoints == 1 ? tr("1 point") : tr("%1 points").arg(rule.outDatapoints);
    QString rest;
    if (const catalog::Kind *kind = session().catalog().kind(tier.kind); kind && canScale(*kind) && kind->parameter("min_count"))
        rest = tr(" From %1 to %2.").arg(session().catalog().number(tier, "min_count")).arg(session().catalog().number(tier, "max_count"));
    if (!rule.schedule.empty() && watches(rule))
        rest += rule.schedule.size() == 1 ? tr(" One scheduled time.") : tr(" %1 scheduled times.").arg(rule.schedule.size());
    if (rule.predictive)
        rest += tr(" Ahead of each hour by forecast.");
    const QString amount = !rule.steps.empty()                                     ? tr("by steps")
                           : rule.adjustmentKind == model::AdjustmentKind::Percent ? tr("%1 %").arg(rule.adjustment)
                           : rule.adjustmentKind == model::AdjustmentKind::Exact   ? tr("up to %1").arg(rule.adjustment)
                                                                                   : QString::number(rule.adjustment);
    switch (rule.kind) {
    case model::ScalingKind::Step:
        return tr("%1 at %2 or more for %3 of %4: add %5. Boot %6 s, warm-up %7 s.").arg(metric, target, points, period, amount).arg(rule.bootSeconds).arg(rule.warmUpSeconds) + rest;
    case model::ScalingKind::Simple:
        return tr("%1 at %2 or more for %3 of %4: add %5, then wait for the boot of %6 s and a cooldown of %7 s.").arg(metric, target, points, period, amount).arg(rule.bootSeconds).arg(rule.inCooldownSeconds) + rest;
    case model::ScalingKind::TargetTracking:
        return tr("Keep %1 at %2: more after %3 of %4 above, fewer after %5 well below. Boot %6 s, warm-up %7 s.").arg(metric, target, points, period).arg(rule.inDatapoints).arg(rule.bootSeconds).arg(rule.warmUpSeconds) + rest;
    case model::ScalingKind::HorizontalPod:
        return tr("Keep %1 at %2 within %3, every %4 s; fewer after %5 s.").arg(metric, target, render::percent(rule.pods.tolerance)).arg(rule.pods.syncSeconds).arg(rule.pods.stabilizationSeconds) + rest;
    case model::ScalingKind::Scheduled: return tr("Follow the schedule only: %1 times.").arg(rule.schedule.size()) + rest;
    }
    return {};
}

} // namespace headroom::ui
