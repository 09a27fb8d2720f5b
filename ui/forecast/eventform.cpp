#include "eventform.h"

#include "eventkinds.h"

#include <inspector/edits.h>
#include <inspector/numberfield.h>
#include <look/button.h>
#include <look/label.h>
#include <look/text.h>
#include <session/session.h>

#include <render/format.h>

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

EventForm::EventForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new QWidget(this))
    , m_empty(new Label(tr("Choose an event in the calendar, or double click on a day to plan one."), TextStyle::Body, Role::Text3, this))
    , m_kind(new Label({}, TextStyle::Caption, Role::Text3, m_form))
    , m_remark(new Label({}, TextStyle::Caption, Role::Text3, m_form))
    , m_name(new QLineEdit(m_form))
    , m_start(new QDateTimeEdit(m_form))
    , m_total(new QComboBox(m_form))
    , m_class(new QComboBox(m_form))
    , m_tier(new QComboBox(m_form))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_kind->setWordWrap(true);
    m_remark->setWordWrap(true);
    grid->addWidget(m_kind, 0, 0, 1, 2);
    (void)addField(m_name, tr("Name"), 1, 0, 2);
    m_start->setDisplayFormat(QStringLiteral("d MMM, HH:mm"));
    m_start->setTimeSpec(Qt::UTC);
    m_start->setCalendarPopup(true);
    m_startField = addField(m_start, tr("Starts"), 2, 0);
    m_startHour = addNumber(m_startHourField, tr("Starts"), tr("h"), 3, 0, &model::ScenarioEvent::startHour, "start");
    m_amount = addNumber(m_amountField, tr("Amount"), {}, 2, 1, &model::ScenarioEvent::amount, "amount");
    m_ramp = addNumber(m_rampField, tr("Ramp"), tr("min"), 4, 0, &model::ScenarioEvent::rampMinutes, "ramp");
    m_hold = addNumber(m_holdField, tr("Holds"), tr("min"), 4, 1, &model::ScenarioEvent::holdMinutes, "hold");
    m_decay = addNumber(m_decayField, tr("Fades within"), tr("min"), 5, 0, &model::ScenarioEvent::decayMinutes, "decay");
    m_total->addItems({tr("In all, ordinary visitors in"), tr("On top of the ordinary")});
    m_totalField = addField(m_total, tr("Counted"), 5, 1);
    m_every = addNumber(m_everyField, tr("Again every"), tr("h"), 6, 0, &model::ScenarioEvent::everyHours, "every");
    m_times = new NumberField(m_form);
    m_times->setRange(0, 10000);
    m_times->setInteger(true);
    m_timesField = addField(m_times, tr("Times, 0 = to the end"), 6, 1);
    connect(m_times, &NumberField::committed, this, [this](double value) { edit("times", [&](auto &e) { e.times = int(value); }); });
    m_classField = addField(m_class, tr("Requests"), 7, 0, 2);
    m_tierField = addField(m_tier, tr("At"), 8, 0, 2);
    grid->addWidget(m_remark, 9, 0, 1, 2);
    auto *remove = new Button(Button::Kind::Plain, QStringLiteral("actions/delete"), tr("Remove the event"), m_form);
    grid->addWidget(remove, 10, 0, 1, 2, Qt::AlignLeft);
    connect(remove, &Button::clicked, this, [this] { emit removeRequested(m_id); });
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { edit("name", [this](auto &e) { e.name = m_name->text().trimmed().toStdString(); }); });
    connect(m_start, &QDateTimeEdit::editingFinished, this, [this] {
        const model::Scenario *scenario = m_session.scenario();
        const QDateTime zero = scenario ? momentOf(scenario->startDate, 0) : QDateTime();
        if (zero.isValid())
            edit("start",
                 [&](auto &e) { e.startHour = std::clamp(double(zero.secsTo(m_start->dateTime())) / 3600, 0.0, scenario->horizonHours); });
    });
    connect(m_total, &QComboBox::activated, this, [this](int index) { edit("total", [index](auto &e) { e.amountIsTotal = index == 0; }); });
    connect(m_class, &QComboBox::activated, this, [this] {
        edit("class", [this](auto &e) { e.requestClass = model::RequestClassId(m_class->currentData().toString().toStdString()); });
    });
    connect(m_tier, &QComboBox::activated, this,
            [this] { edit("tier", [this](auto &e) { e.tier = model::TierId(m_tier->currentData().toString().toStdString()); }); });
    refresh();
}

EventForm::Field EventForm::addField(QWidget *editor, const QString &label, int row, int column, int span)
{
    Field field;
    field.holder = new QWidget(m_form);
    auto *box = new QVBoxLayout(field.holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(3);
    field.label = new Label(label, TextStyle::Caption, Role::Text2, field.holder);
    editor->setFixedHeight(28);
    editor->setAccessibleName(label);
    editor->setMinimumWidth(40);
    box->addWidget(field.label);
    box->addWidget(editor);
    static_cast<QGridLayout *>(m_form->layout())->addWidget(field.holder, row, column, 1, span);
    return field;
}

NumberField *EventForm::addNumber(Field &field, const QString &label, const QString &unit, int row, int column,
                                  double model::ScenarioEvent::*member, const std::string &key)
{
    auto *number = new NumberField(m_form);
    number->setUnit(unit);
    number->setRange(0, 1e9);
    number->setDigits(6);
    field = addField(number, label, row, column);
    connect(number, &NumberField::committed, this, [this, member, key](double value) { edit(key, [&](auto &e) { e.*member = value; }); });
    return number;
}

void EventForm::edit(const std::string &key, const std::function<void(model::ScenarioEvent &)> &change)
{
    (void)editScenario(m_session, tr("Change event"), mergeIdOf("event." + m_id + "." + key), [&](model::Scenario &scenario) {
        const auto found = std::ranges::find(scenario.events, m_id, &model::ScenarioEvent::id);
        if (found != scenario.events.end())
            change(*found);
    });
}

const model::ScenarioEvent *EventForm::event() const
{
    const model::Scenario *scenario = m_session.scenario();
    if (!scenario)
        return nullptr;
    const auto found = std::ranges::find(scenario->events, m_id, &model::ScenarioEvent::id);
    return found == scenario->events.end() ? nullptr : &*found;
}

void EventForm::show(const std::string &eventId)
{
    m_id = eventId;
    refresh();
}

void EventForm::fillChoices(const model::ScenarioEvent &event)
{
    m_class->clear();
    for (const auto &requestClass : m_session.project().classes) {
        if (requestClass.kind == model::RequestClass::Kind::Background || requestClass.id == event.requestClass)
            m_class->addItem(text(requestClass.name), text(requestClass.id));
    }
    m_class->setCurrentIndex(m_class->findData(text(event.requestClass)));
    m_tier->clear();
    m_tier->addItem(eventKind(event.kind).needsTier ? tr("Choose a tier") : tr("Everywhere"), QString());
    if (const model::Variant *variant = m_session.variant()) {
        for (const auto &tier : variant->tiers)
            m_tier->addItem(text(tier.name), text(tier.id));
    }
    if (!event.tier.empty() && m_tier->findData(text(event.tier)) < 0)
        m_tier->addItem(tr("%1 (not in this variant)").arg(text(event.tier)), text(event.tier));
    m_tier->setCurrentIndex(m_tier->findData(text(event.tier)));
}

void EventForm::refresh()
{
    const model::ScenarioEvent *shown = event();
    m_form->setVisible(shown);
    m_empty->setVisible(!shown);
    if (!shown)
        return;
    const EventKind &kind = eventKind(shown->kind);
    const QSignalBlocker a(m_name), b(m_start), c(m_total), d(m_class), e(m_tier);
    m_kind->setText(kind.purpose);
    if (!m_name->hasFocus())
        m_name->setText(text(shown->name));
    const QDateTime moment = momentOf(m_session.scenario()->startDate, shown->startHour);
    m_startField.holder->setVisible(moment.isValid());
    m_startHourField.holder->setVisible(!moment.isValid());
    if (moment.isValid() && !m_start->hasFocus())
        m_start->setDateTime(moment);
    m_startHour->setValue(shown->startHour);
    m_amountField.holder->setVisible(!kind.amount.isEmpty());
    m_amountField.label->setText(kind.amount);
    m_amount->setAccessibleName(kind.amount);
    m_amount->setUnit(kind.amountUnit);
    m_amount->setFactor(kind.amountFactor);
    m_amount->setRange(0, kind.amountMaximum * kind.amountFactor);
    for (const auto &[field, value] : {std::pair(m_amount, shown->amount),
                                       {m_ramp, shown->rampMinutes},
                                       {m_hold, shown->holdMinutes},
                                       {m_decay, shown->decayMinutes},
                                       {m_every, shown->everyHours},
                                       {m_times, double(shown->times)}}) {
        if (field->problem().isEmpty() && !field->hasFocus())
            field->setValue(value);
    }
    m_rampField.holder->setVisible(kind.ramps);
    m_decayField.holder->setVisible(kind.ramps);
    m_holdField.holder->setVisible(kind.lasts);
    m_totalField.holder->setVisible(shown->kind == model::ScenarioEvent::Kind::Campaign);
    m_total->setCurrentIndex(shown->amountIsTotal ? 0 : 1);
    m_timesField.holder->setVisible(shown->everyHours > 0);
    m_classField.holder->setVisible(kind.needsClass);
    m_tierField.holder->setVisible(kind.needsTier);
    fillChoices(*shown);
    m_remark->setText(text(shown->note));
    m_remark->setVisible(!shown->note.empty());
}

} // namespace headroom::ui
