#pragma once

#include <model/project.h>

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace headroom::ui {

class Label;
class NumberField;
class Session;

/// The chosen event of the calendar as a form; without one, how to make one.
class EventForm : public QWidget
{
    Q_OBJECT
public:
    explicit EventForm(Session &, QWidget *parent = nullptr);

    void show(const std::string &eventId); ///< of the session's scenario; empty = none
    void refresh();

signals:
    void removeRequested(const std::string &eventId);

private:
    struct Field
    {
        QWidget *holder = nullptr;
        Label *label = nullptr;
    };
    Field addField(QWidget *editor, const QString &label, int row, int column, int span = 1);
    NumberField *addNumber(Field &, const QString &label, const QString &unit, int row, int column, double model::ScenarioEvent::*member,
                           const std::string &key);
    void edit(const std::string &key, const std::function<void(model::ScenarioEvent &)> &);
    void fillChoices(const model::ScenarioEvent &);
    [[nodiscard]] const model::ScenarioEvent *event() const;

    Session &m_session;
    std::string m_id;
    QWidget *m_form;
    Label *m_empty, *m_kind, *m_remark;
    QLineEdit *m_name;
    QDateTimeEdit *m_start;
    QComboBox *m_total, *m_class, *m_tier;
    NumberField *m_startHour, *m_amount, *m_ramp, *m_hold, *m_decay, *m_every, *m_times;
    Field m_startField, m_startHourField, m_amountField, m_totalField, m_rampField, m_holdField, m_decayField, m_everyField, m_timesField,
        m_classField, m_tierField;
};

} // namespace headroom::ui
