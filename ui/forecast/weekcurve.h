#pragma once

#include <model/project.h>

#include <QWidget>

#include <vector>

namespace headroom::ui {

/// The ordinary week as a curve one pulls at: a handle is an hour of a day; pulling it changes that hour on every day of the
/// week, pulling a day's name changes that day as a whole (the week is hour of day × day). Figures are simultaneous users.
/// Keyboard: arrows choose an hour, Page Up and Page Down change it, with Shift the day.
class WeekCurve : public QWidget
{
    Q_OBJECT
public:
    explicit WeekCurve(QWidget *parent = nullptr);

    /// `meanUsers`: simultaneous users at the profile's mean.
    void setProfile(const model::WeekProfile &, double meanUsers);
    /// Last year's trace or another profile to aim at, 168 values in users; empty = none.
    void setGhost(std::vector<double> usersByHour);
    [[nodiscard]] QSize sizeHint() const override { return {620, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, 160}; }

    /// Where the handle of an hour of the week (0 = Monday 0:00) stands; for tests and accessibility.
    [[nodiscard]] QPointF handleOf(int hourOfWeek) const;

signals:
    /// A pull in progress or one key press. `gesture` is the same during one pull.
    void profileChanged(const headroom::model::WeekProfile &, int gesture);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;

private:
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] double usersAt(int hourOfWeek) const;
    [[nodiscard]] double axisMaximum() const;
    [[nodiscard]] double yOf(double users) const;
    [[nodiscard]] double xOf(double hourOfWeek) const;
    [[nodiscard]] int hourAt(const QPointF &) const; ///< −1 = none
    [[nodiscard]] int dayNameAt(const QPointF &) const;
    [[nodiscard]] std::vector<int> handles() const; ///< hours that carry a handle: each day's turning points
    void pullHour(int hourOfWeek, double users);
    void pullDay(int day, double factor);
    void describe();
    void paintGrid(QPainter &, const QRectF &) const;
    void paintCurve(QPainter &, const QRectF &) const;
    void paintTip(QPainter &) const;

    model::WeekProfile m_profile;
    double m_meanUsers = 0, m_weightMean = 1;
    std::vector<double> m_ghost;
    int m_current = 20, m_hovered = -1, m_hoveredDay = -1;
    int m_pulledHour = -1, m_pulledDay = -1, m_gesture = 0;
    double m_frozenMaximum = 0;   ///< the axis stands still during a pull
    bool m_keyboardFocus = false; ///< the ring shows where Tab leads, not after a click
    QPointF m_pressed;
    model::WeekProfile m_before;
};

} // namespace headroom::ui
