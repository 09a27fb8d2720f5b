#include "weekcurve.h"

#include <look/appearance.h>
#include <look/paint.h>

#include <render/format.h>

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

namespace {

constexpr int hoursOfWeek = 168;
constexpr double nearBy = 12;  ///< px around a handle that take the mouse
constexpr double least = 1e-3; ///< a weight never becomes 0 by pulling: it could not be pulled up again

/// A round distance of grid lines that needs at most five of them up to `most`.
double gridStep(double most)
{
    const double scale = std::pow(10, std::floor(std::log10(std::max(most, 1e-9) / 5)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (most <= 5 * step * scale)
            return step * scale;
    }
    return 10 * scale;
}

} // namespace

WeekCurve::WeekCurve(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Ordinary week"));
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void WeekCurve::setProfile(const model::WeekProfile &profile, double meanUsers)
{
    m_profile = profile;
    m_meanUsers = meanUsers;
    const double hours = std::accumulate(profile.hours.begin(), profile.hours.end(), 0.0) / 24;
    const double days = std::accumulate(profile.days.begin(), profile.days.end(), 0.0) / 7;
    m_weightMean = hours * days;
    describe();
    update();
}

void WeekCurve::setGhost(std::vector<double> usersByHour)
{
    m_ghost = std::move(usersByHour);
    update();
}

QRectF WeekCurve::plotArea() const
{
    return QRectF(rect()).adjusted(44, 10, -8, -24);
}

double WeekCurve::usersAt(int hourOfWeek) const
{
    const int hour = (hourOfWeek % hoursOfWeek + hoursOfWeek) % hoursOfWeek;
    const double weight = m_profile.hours[std::size_t(hour % 24)] * m_profile.days[std::size_t(hour / 24)];
    return m_weightMean > 0 ? m_meanUsers * weight / m_weightMean : 0;
}

double WeekCurve::axisMaximum() const
{
    if (m_frozenMaximum > 0)
        return m_frozenMaximum;
    double most = 0;
    for (int hour = 0; hour < hoursOfWeek; ++hour)
        most = std::max(most, usersAt(hour));
    for (const double users : m_ghost)
        most = std::max(most, users);
    const double step = gridStep(std::max(most * 1.04, 1e-3));
    return std::ceil(most * 1.04 / step) * step;
}

double WeekCurve::yOf(double users) const
{
    const QRectF area = plotArea();
    return area.bottom() - area.height() * std::min(users / axisMaximum(), 1.05);
}

double WeekCurve::xOf(double hourOfWeek) const
{
    const QRectF area = plotArea();
    return area.left() + area.width() * hourOfWeek / hoursOfWeek;
}

QPointF WeekCurve::handleOf(int hourOfWeek) const
{
    return {xOf(hourOfWeek + 0.5), yOf(usersAt(hourOfWeek))};
}

std::vector<int> WeekCurve::handles() const
{
    // Where the day turns: its peaks and valleys. Flat stretches have none, so one stands at noon.
    std::vector<int> turning;
    for (int hour = 0; hour < 24; ++hour) {
        const double before = m_profile.hours[std::size_t((hour + 23) % 24)], here = m_profile.hours[std::size_t(hour)];
        const double after = m_profile.hours[std::size_t((hour + 1) % 24)];
        if ((here > before && here >= after) || (here < before && here <= after))
            turning.push_back(hour);
    }
    if (turning.empty())
        turning = {4, 12, 20};
    std::vector<int> all;
    for (int day = 0; day < 7; ++day) {
        for (const int hour : turning)
            all.push_back(day * 24 + hour);
    }
    return all;
}

int WeekCurve::hourAt(const QPointF &position) const
{
    int nearest = -1;
    double best = nearBy;
    for (const int hour : handles()) {
        const double distance = QLineF(handleOf(hour), position).length();
        if (distance < best) {
            best = distance;
            nearest = hour;
        }
    }
    if (nearest >= 0)
        return nearest;
    const QRectF area = plotArea();
    if (!area.contains(position))
        return -1;
    // Anywhere on the line is good enough.
    const int hour = std::clamp(int((position.x() - area.left()) / area.width() * hoursOfWeek), 0, hoursOfWeek - 1);
    return std::abs(handleOf(hour).y() - position.y()) < nearBy ? hour : -1;
}

int WeekCurve::dayNameAt(const QPointF &position) const
{
    const QRectF area = plotArea();
    if (position.y() <= area.bottom() || position.x() < area.left() || position.x() >= area.right())
        return -1;
    return std::clamp(int((position.x() - area.left()) / area.width() * 7), 0, 6);
}

void WeekCurve::pullHour(int hourOfWeek, double users)
{
    // The mean stays what the visits say, so the other hours give way: w' with w' / mean(w') = users / meanUsers.
    m_profile = m_before;
    const int hour = hourOfWeek % 24;
    const double day = m_profile.days[std::size_t(hourOfWeek / 24)];
    const double days = std::accumulate(m_profile.days.begin(), m_profile.days.end(), 0.0) / 7;
    const double others = std::accumulate(m_profile.hours.begin(), m_profile.hours.end(), 0.0) - m_profile.hours[std::size_t(hour)];
    if (m_meanUsers <= 0 || day <= 0 || days <= 0)
        return;
    const double share = users / m_meanUsers * days / day / 24; // of the day's visits in this hour
    const double bounded = std::clamp(share, 1e-4, 0.9);
    m_profile.hours[std::size_t(hour)] = std::max(least, bounded / (1 - bounded) * std::max(others, least));
}

void WeekCurve::pullDay(int day, double factor)
{
    m_profile = m_before;
    double &weight = m_profile.days[std::size_t(day)];
    weight = std::clamp(std::max(weight, least) * factor, least, 1e6);
}

void WeekCurve::describe()
{
    setAccessibleDescription(tr("%1, %2 o'clock: %3 users")
                                 .arg(QLocale().dayName(m_current / 24 + 1))
                                 .arg(m_current % 24)
                                 .arg(render::number(usersAt(m_current))));
}

void WeekCurve::paintGrid(QPainter &painter, const QRectF &area) const
{
    painter.setFont(theme().font(TextStyle::Caption));
    const double maximum = axisMaximum();
    const double step = gridStep(maximum);
    const int lines = std::max(1, int(std::lround(maximum / step)));
    for (int line = 0; line <= lines; ++line) {
        const double y = area.bottom() - area.height() * line / lines;
        painter.setPen(QPen(color(line == 0 ? Role::ChartAxis : Role::ChartGrid), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(color(Role::ChartLabel));
        painter.drawText(QRectF(0, y - 8, area.left() - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                         render::number(line * step, step == std::floor(step) ? 0
                                                     : step < 0.1             ? 2
                                                                              : 1));
    }
    const bool wide = area.width() > 420;
    for (int day = 0; day < 7; ++day) {
        const double left = xOf(day * 24.0), right = xOf(day * 24.0 + 24);
        painter.setPen(QPen(color(Role::ChartGrid), 1));
        painter.drawLine(QPointF(left, area.top()), QPointF(left, area.bottom()));
        const bool hot = day == m_hoveredDay || day == m_pulledDay;
        painter.setPen(color(hot ? Role::Primary : Role::Text2));
        painter.drawText(QRectF(left, area.bottom() + 4, right - left, 18), Qt::AlignCenter,
                         QLocale().dayName(day + 1, wide ? QLocale::ShortFormat : QLocale::NarrowFormat) +
                             (hot ? QStringLiteral(" ↕") : QString()));
    }
    painter.setPen(QPen(color(Role::ChartGrid), 1));
    painter.drawLine(area.topRight(), area.bottomRight());
}

void WeekCurve::paintCurve(QPainter &painter, const QRectF &area) const
{
    const auto curve = [&](auto &&users) {
        // Straight lines between the middles of the hours, as the month is made; the week closes on itself.
        QPainterPath path(QPointF(xOf(0), yOf((users(hoursOfWeek - 1) + users(0)) / 2)));
        for (int hour = 0; hour < hoursOfWeek; ++hour)
            path.lineTo(xOf(hour + 0.5), yOf(users(hour)));
        path.lineTo(xOf(hoursOfWeek), yOf((users(hoursOfWeek - 1) + users(0)) / 2));
        return path;
    };
    if (m_ghost.size() == hoursOfWeek) {
        painter.setPen(QPen(color(Role::ChartGhost), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(curve([&](int hour) { return m_ghost[std::size_t(hour)]; }));
    }
    const QPainterPath line = curve([&](int hour) { return usersAt(hour); });
    QPainterPath ground = line;
    ground.lineTo(area.bottomRight());
    ground.lineTo(area.bottomLeft());
    ground.closeSubpath();
    QColor fill = theme().series(0);
    fill.setAlphaF(0.12F);
    painter.fillPath(ground, fill);
    painter.setPen(QPen(theme().series(0), 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    const int active = m_pulledHour >= 0 ? m_pulledHour : m_hovered >= 0 ? m_hovered : m_keyboardFocus && hasFocus() ? m_current : -1;
    for (const int hour : handles()) {
        if (hour == active)
            continue;
        painter.setPen(QPen(theme().series(0), 1.5));
        painter.setBrush(color(Role::Panel));
        painter.drawEllipse(handleOf(hour), 3.5, 3.5);
    }
    if (active >= 0) {
        painter.setPen(QPen(color(Role::Panel), 2));
        painter.setBrush(color(Role::Primary));
        painter.drawEllipse(handleOf(active), 5.5, 5.5);
    }
}

void WeekCurve::paintTip(QPainter &painter) const
{
    const int hour = m_pulledHour >= 0 ? m_pulledHour : m_hovered >= 0 ? m_hovered : m_keyboardFocus && hasFocus() ? m_current : -1;
    if (hour < 0)
        return;
    const double mean = m_meanUsers > 0 ? usersAt(hour) / m_meanUsers : 0;
    const QString when = tr("%1 %2:00").arg(QLocale().dayName(hour / 24 + 1, QLocale::ShortFormat)).arg(hour % 24);
    const QString what =
        tr("%1 users, ×%2 of the mean").arg(render::number(usersAt(hour), usersAt(hour) < 10 ? 1 : 0), render::number(mean, 2));
    const QFont strong = theme().font(TextStyle::CaptionStrong), plain = theme().font(TextStyle::Caption);
    const double width = std::max(QFontMetricsF(strong).horizontalAdvance(what), QFontMetricsF(plain).horizontalAdvance(when)) + 20;
    const QPointF at = handleOf(hour);
    QRectF box(at.x() - width - 12, at.y() - 46, width, 40);
    if (box.left() < 4)
        box.moveLeft(at.x() + 12);
    box.moveTop(std::max(2.0, box.top()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Tooltip));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(color(Role::OnTooltip));
    painter.setFont(plain);
    painter.drawText(box.adjusted(10, 4, -10, -20), Qt::AlignLeft | Qt::AlignVCenter, when);
    painter.setFont(strong);
    painter.drawText(box.adjusted(10, 20, -10, -4), Qt::AlignLeft | Qt::AlignVCenter, what);
}

void WeekCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plotArea();
    paintGrid(painter, area);
    paintCurve(painter, area);
    paintTip(painter);
    if (m_keyboardFocus && hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 6);
}

void WeekCurve::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_before = m_profile;
    m_pressed = event->position();
    m_pulledHour = hourAt(event->position());
    m_pulledDay = m_pulledHour < 0 ? dayNameAt(event->position()) : -1;
    if (m_pulledHour < 0 && m_pulledDay < 0)
        return;
    ++m_gesture;
    m_frozenMaximum = axisMaximum();
    if (m_pulledHour >= 0)
        m_current = m_pulledHour;
    update();
}

void WeekCurve::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (m_pulledHour >= 0) {
        const QRectF area = plotArea();
        const double users = std::clamp((area.bottom() - position.y()) / area.height(), 0.0, 1.05) * m_frozenMaximum;
        pullHour(m_pulledHour, users);
        emit profileChanged(m_profile, m_gesture);
    } else if (m_pulledDay >= 0) {
        pullDay(m_pulledDay, std::pow(2, (m_pressed.y() - position.y()) / 80)); // 80 px double or halve the day
        emit profileChanged(m_profile, m_gesture);
    } else {
        m_hovered = hourAt(position);
        m_hoveredDay = m_hovered < 0 ? dayNameAt(position) : -1;
        setCursor(m_hovered >= 0 || m_hoveredDay >= 0 ? Qt::SizeVerCursor : Qt::ArrowCursor);
        setToolTip(m_hoveredDay >= 0 ? tr("Pull up or down to change the whole day") : QString());
    }
    update();
}

void WeekCurve::mouseReleaseEvent(QMouseEvent *)
{
    m_pulledHour = m_pulledDay = -1;
    m_frozenMaximum = 0;
    update();
}

void WeekCurve::leaveEvent(QEvent *)
{
    m_hovered = m_hoveredDay = -1;
    update();
}

void WeekCurve::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    const bool wholeDay = event->modifiers() & Qt::ShiftModifier;
    const auto change = [&](double factor) {
        m_before = m_profile;
        ++m_gesture;
        if (wholeDay)
            pullDay(m_current / 24, factor);
        else
            pullHour(m_current, usersAt(m_current) * factor);
        emit profileChanged(m_profile, m_gesture);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = (m_current + hoursOfWeek - (wholeDay ? 24 : 1)) % hoursOfWeek;
        break;
    case Qt::Key_Right:
        m_current = (m_current + (wholeDay ? 24 : 1)) % hoursOfWeek;
        break;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        change(event->key() == Qt::Key_Up ? 1.02 : 1.1);
        break;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        change(event->key() == Qt::Key_Down ? 1 / 1.02 : 1 / 1.1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    describe();
    update();
}

void WeekCurve::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    describe();
    update();
}

} // namespace headroom::ui
