#pragma once

#include <model/project.h>

#include <QWidget>

#include <vector>

namespace headroom::ui {

/// The horizon as a calendar on which campaigns, surges, jobs and failures lie as bars: drag one to move it, its end to
/// stretch it; a double click on a day asks for a new one. Keyboard: up and down choose an event, left and right move it by an
/// hour (Shift: a day, Ctrl: a week), + and − stretch it, Delete removes it, Enter asks for a new one.
class MonthCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit MonthCalendar(QWidget *parent = nullptr);

    void setScenario(const model::Scenario &);
    void setCurrent(const std::string &eventId);
    [[nodiscard]] const std::string &current() const { return m_current; }
    /// Where an event's first bar stands; empty when it is not in the picture. For tests and accessibility.
    [[nodiscard]] QRectF barOf(const std::string &eventId) const;
    [[nodiscard]] double hourAt(const QPointF &) const; ///< of the horizon, whole hours

    [[nodiscard]] QSize sizeHint() const override { return {560, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {340, 190}; }

signals:
    void currentChanged(const std::string &eventId);
    /// While an event is dragged, or by a key; `gesture` is the same during one drag.
    void moved(const std::string &eventId, double startHour, int gesture);
    void stretched(const std::string &eventId, double lengthHours, int gesture);
    void addRequested(double hour, const QPoint &globalPosition);
    void removeRequested(const std::string &eventId);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;

private:
    /// One piece of an event: a bar ends at the right edge of its week and goes on in the next.
    struct Bar
    {
        std::size_t event = 0;
        QRectF rect;
        int week = 0, lane = 0;
        bool first = false, last = false;
        bool again = false; ///< not the first time of an event that repeats
    };
    [[nodiscard]] const model::ScenarioEvent *event(const std::string &id) const;
    [[nodiscard]] int weeks() const;
    [[nodiscard]] int leadingDays() const; ///< empty cells before day 0: the week starts on Monday
    [[nodiscard]] QRectF gridArea() const;
    [[nodiscard]] QSizeF cell() const;
    [[nodiscard]] double rowTop(int week) const;
    [[nodiscard]] std::vector<Bar> bars() const;
    [[nodiscard]] const Bar *barAt(const std::vector<Bar> &, const QPointF &) const;
    void choose(const std::string &id);
    void describe();
    void paintDays(QPainter &) const;
    void paintBar(QPainter &, const Bar &) const;

    model::Scenario m_scenario;
    std::string m_current, m_dragged;
    bool m_stretching = false, m_repetition = false;
    bool m_keyboardFocus = false; ///< the ring shows where Tab leads, not after a click
    double m_grabHour = 0, m_grabStart = 0, m_grabLength = 0;
    int m_gesture = 0;
};

} // namespace headroom::ui
