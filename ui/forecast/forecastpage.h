#pragma once

#include <base/result.h>

#include <QWidget>

class QCustomPlot;
class QLineEdit;
class QMenu;

namespace headroom::ui {

class Button;
class Card;
class DerivationChain;
class EventForm;
class Label;
class MonthCalendar;
class Segments;
class Session;
class WeekCurve;

/// The scenario as one page: the derivation, the ordinary week, the calendar of events, and the month that follows from them.
/// Every change is an edit of the project; the month below is computed at once, the run follows in the background.
class ForecastPage : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastPage(Session &, QWidget *parent = nullptr);

    [[nodiscard]] WeekCurve *week() const { return m_week; }
    [[nodiscard]] MonthCalendar *calendar() const { return m_calendar; }
    [[nodiscard]] DerivationChain *chain() const { return m_chain; }
    void refresh();

    /// Lays a measured series (CSV) under the scenario; the visits stay what they are. One undo step.
    bool replayTrace(const QString &file);

signals:
    void problem(const QString &title, const headroom::Error &);
    void closed();

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void showEvent(QShowEvent *) override;

private:
    QWidget *makeHead();
    void connectEditors();
    void showMonth();
    void showWeek();
    void applyShape(int index);
    void addEvent(double hour, const QPoint &globalPosition);
    void removeEvent(const std::string &id);
    void chooseTrace();
    void dropTrace();
    void duplicateScenario();
    void removeScenario();

    Session &m_session;
    QLineEdit *m_name;
    Label *m_summary, *m_remark;
    Button *m_remove, *m_trace;
    QMenu *m_traceMenu;
    DerivationChain *m_chain;
    Card *m_monthCard, *m_weekCard;
    Segments *m_shapes;
    WeekCurve *m_week;
    MonthCalendar *m_calendar;
    QCustomPlot *m_month;
    EventForm *m_form;
};

} // namespace headroom::ui
