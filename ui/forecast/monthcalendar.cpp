#include "monthcalendar.h"

#include "eventkinds.h"

#include <look/appearance.h>
#include <look/paint.h>
#include <look/text.h>

#include <render/format.h>
#include <render/language.h>
#include <traffic/shape.h>

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

namespace {

constexpr double head = 22, barHeight = 20, barGap = 2, dayNumber = 18;
constexpr double leastBar = 22; ///< px: a minute of failover must still be seen and caught
constexpr double edge = 7;      ///< px at a bar's end that stretch it

} // namespace

MonthCalendar::MonthCalendar(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Campaigns and events"));
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void MonthCalendar::setScenario(const model::Scenario &scenario)
{
    m_scenario = scenario;
    if (!event(m_current))
        m_current.clear();
    describe();
    update();
}

void MonthCalendar::setCurrent(const std::string &id)
{
    m_current = event(id) ? id : std::string();
    describe();
    update();
}

const model::ScenarioEvent *MonthCalendar::event(const std::string &id) const
{
    const auto found = std::ranges::find(m_scenario.events, id, &model::ScenarioEvent::id);
    return found == m_scenario.events.end() ? nullptr : &*found;
}

int MonthCalendar::leadingDays() const
{
    const QDateTime start = momentOf(m_scenario.startDate, 0);
    return start.isValid() ? start.date().dayOfWeek() - 1 : 0;
}

int MonthCalendar::weeks() const
{
    const int days = int(std::ceil(m_scenario.horizonHours / 24));
    return std::clamp((leadingDays() + days + 6) / 7, 1, 53);
}

QRectF MonthCalendar::gridArea() const
{
    return QRectF(rect()).adjusted(0, head, 0, -1);
}

QSizeF MonthCalendar::cell() const
{
    const QRectF area = gridArea();
    return {area.width() / 7, area.height() / weeks()};
}

double MonthCalendar::rowTop(int week) const
{
    return gridArea().top() + week * cell().height();
}

double MonthCalendar::hourAt(const QPointF &position) const
{
    const QSizeF size = cell();
    const int week = std::clamp(int((position.y() - gridArea().top()) / size.height()), 0, weeks() - 1);
    const double day = std::clamp(position.x() / size.width(), 0.0, 7.0);
    return std::floor((week * 7 + day - leadingDays()) * 24);
}

std::vector<MonthCalendar::Bar> MonthCalendar::bars() const
{
    std::vector<Bar> all;
    const QSizeF size = cell();
    const int lanes = std::max(1, int((size.height() - dayNumber) / (barHeight + barGap)));
    std::vector<std::vector<double>> taken(std::size_t(weeks()), std::vector<double>(std::size_t(lanes), -1)); // right end of each lane
    std::vector<std::pair<double, std::size_t>> order;                                                         // hour, event
    for (std::size_t index = 0; index < m_scenario.events.size(); ++index) {
        for (const double hour : traffic::occurrences(m_scenario.events[index], m_scenario.horizonHours))
            order.emplace_back(hour, index);
    }
    std::ranges::stable_sort(order);
    for (const auto &[hour, index] : order) {
        const auto &event = m_scenario.events[index];
        const bool again = hour > event.startHour;
        const double from = hour / 24 + leadingDays(), to = from + std::max(lengthHours(event), 0.0) / 24;
        const int firstWeek = int(std::floor(from / 7)), lastWeek = int(std::floor(std::max(from, to - 1e-9) / 7));
        for (int week = std::max(0, firstWeek); week <= std::min(lastWeek, weeks() - 1); ++week) {
            const double left = std::max(0.0, from - week * 7) * size.width(), right = std::min(7.0, to - week * 7) * size.width();
            const double width = std::max(right - left, leastBar);
            const double x = std::min(left, 7 * size.width() - width);
            auto &free = taken[std::size_t(week)];
            std::size_t lane = 0;
            while (lane + 1 < free.size() && free[lane] > x)
                ++lane;
            free[lane] = x + width;
            const QRectF rect(x + 2, rowTop(week) + dayNumber + double(lane) * (barHeight + barGap), width - 4,
                              std::min(barHeight, size.height() - dayNumber - 1));
            all.push_back({index, rect, week, int(lane), week == firstWeek, week == lastWeek, again});
        }
    }
    return all;
}

const MonthCalendar::Bar *MonthCalendar::barAt(const std::vector<Bar> &all, const QPointF &position) const
{
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Bar &bar) { return bar.rect.contains(position); });
    return found == all.rend() ? nullptr : &*found;
}

QRectF MonthCalendar::barOf(const std::string &eventId) const
{
    for (const Bar &bar : bars()) {
        if (m_scenario.events[bar.event].id == eventId)
            return bar.rect;
    }
    return {};
}

void MonthCalendar::choose(const std::string &id)
{
    if (id == m_current)
        return;
    m_current = id;
    describe();
    update();
    emit currentChanged(id);
}

void MonthCalendar::describe()
{
    const auto *chosen = event(m_current);
    if (!chosen) {
        setAccessibleDescription(tr("%n event(s)", nullptr, int(m_scenario.events.size())));
        return;
    }
    setAccessibleDescription(tr("%1, %2, from %3, %4")
                                 .arg(text(chosen->name), eventKind(chosen->kind).name, momentText(m_scenario.startDate, chosen->startHour),
                                      hoursText(lengthHours(*chosen))));
}

void MonthCalendar::paintDays(QPainter &painter) const
{
    const QSizeF size = cell();
    const QRectF area = gridArea();
    const QLocale locale;
    painter.setFont(theme().font(TextStyle::Caption));
    for (int day = 0; day < 7; ++day) {
        if (day >= 5)
            painter.fillRect(QRectF(day * size.width(), area.top(), size.width(), area.height()), color(Role::RowAlt));
        painter.setPen(color(Role::Text2));
        painter.drawText(QRectF(day * size.width() + 7, 0, size.width() - 8, head - 4), Qt::AlignLeft | Qt::AlignVCenter,
                         locale.dayName(day + 1, QLocale::ShortFormat));
    }
    painter.setPen(QPen(color(Role::BorderSubtle), 1));
    for (int week = 0; week < weeks(); ++week)
        painter.drawLine(QPointF(0, std::round(rowTop(week)) + 0.5), QPointF(area.right(), std::round(rowTop(week)) + 0.5));
    for (int day = 1; day < 7; ++day)
        painter.drawLine(QPointF(std::round(day * size.width()) + 0.5, area.top()),
                         QPointF(std::round(day * size.width()) + 0.5, area.bottom()));
    const QDateTime start = momentOf(m_scenario.startDate, 0);
    const int days = int(std::ceil(m_scenario.horizonHours / 24));
    for (int index = 0; index < weeks() * 7; ++index) {
        const int day = index - leadingDays();
        const bool inside = day >= 0 && day < days;
        QString label = inside ? QString::number(day + 1) : QString();
        if (start.isValid()) {
            const QDate date = start.date().addDays(day);
            label = date.day() == 1 || index == 0 ? locale.toString(date, render::datePattern(QStringLiteral("d MMM"))) : QString::number(date.day());
        }
        painter.setPen(color(inside ? Role::Text2 : Role::TextDisabled));
        painter.drawText(QRectF(index % 7 * size.width() + 7, rowTop(index / 7) + 1, size.width() - 8, dayNumber - 2),
                         Qt::AlignLeft | Qt::AlignVCenter, label);
    }
}

void MonthCalendar::paintBar(QPainter &painter, const Bar &bar) const
{
    const auto &event = m_scenario.events[bar.event];
    const EventKind &kind = eventKind(event.kind);
    const bool chosen = event.id == m_current;
    painter.setPen(chosen ? QPen(color(Role::Primary), 1.75) : Qt::NoPen);
    QColor ground = color(kind.tint);
    if (bar.again)
        ground.setAlphaF(0.6F);
    painter.setBrush(ground);
    const QRectF box = bar.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, 4, 4);
    double x = bar.rect.left() + 4;
    if (bar.first) {
        drawIcon(painter, kind.icon, QRectF(bar.rect.left() + 4, bar.rect.center().y() - 6.5, 13, 13), color(kind.ink));
        x += 17;
    }
    if (bar.rect.right() - x < 24)
        return;
    painter.setFont(theme().font(TextStyle::CaptionStrong));
    painter.setPen(color(kind.ink));
    drawElided(painter, QRectF(x, bar.rect.top(), bar.rect.right() - x - 4, bar.rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
               bar.first ? text(event.name) : tr("%1, continued").arg(text(event.name)));
}

void MonthCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDays(painter);
    const auto all = bars();
    for (const Bar &bar : all)
        paintBar(painter, bar);
    // Short events have no room for their name; it stands beside them where nothing else does.
    painter.setFont(theme().font(TextStyle::CaptionStrong));
    for (const Bar &bar : all) {
        if (!bar.first || bar.again || bar.rect.width() >= 45)
            continue;
        const auto &event = m_scenario.events[bar.event];
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text(event.name)) + 4;
        const QRectF beside(bar.rect.right() + 3, bar.rect.top(), width, bar.rect.height());
        const bool free = beside.right() < this->width() &&
                          std::ranges::none_of(all, [&](const Bar &other) { return &other != &bar && other.rect.intersects(beside); });
        if (free) {
            painter.setPen(color(eventKind(event.kind).ink));
            painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter, text(event.name));
        }
    }
    if (m_keyboardFocus && hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 6);
}

void MonthCalendar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto all = bars();
    const Bar *bar = barAt(all, event->position());
    choose(bar ? m_scenario.events[bar->event].id : std::string());
    if (!bar)
        return;
    const auto &grabbed = m_scenario.events[bar->event];
    m_dragged = grabbed.id;
    m_repetition = bar->again;
    m_stretching = bar->last && event->position().x() > bar->rect.right() - edge && bar->rect.width() > 3 * edge;
    m_grabHour = hourAt(event->position());
    m_grabStart = grabbed.startHour;
    m_grabLength = lengthHours(grabbed);
    ++m_gesture;
}

void MonthCalendar::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged.empty()) {
        const auto all = bars();
        const Bar *bar = barAt(all, event->position());
        const bool end = bar && bar->last && event->position().x() > bar->rect.right() - edge && bar->rect.width() > 3 * edge;
        setCursor(end ? Qt::SizeHorCursor : bar ? Qt::OpenHandCursor : Qt::ArrowCursor);
        setToolTip(bar ? tr("%1: %2, %3")
                             .arg(text(m_scenario.events[bar->event].name),
                                  momentText(m_scenario.startDate, m_scenario.events[bar->event].startHour),
                                  hoursText(lengthHours(m_scenario.events[bar->event])))
                       : QString());
        return;
    }
    if (m_repetition)
        return; // only the first of a series moves; the others follow it
    const double by = hourAt(event->position()) - m_grabHour;
    if (m_stretching)
        emit stretched(m_dragged, std::max(1.0, m_grabLength + by), m_gesture);
    else
        emit moved(m_dragged, std::clamp(m_grabStart + by, 0.0, std::max(0.0, m_scenario.horizonHours - 1)), m_gesture);
}

void MonthCalendar::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged.clear();
}

void MonthCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_dragged.clear();
    const auto all = bars();
    if (event->position().y() > head && !barAt(all, event->position()))
        emit addRequested(std::clamp(hourAt(event->position()), 0.0, std::max(0.0, m_scenario.horizonHours - 1)),
                          event->globalPosition().toPoint());
}

void MonthCalendar::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    const auto &events = m_scenario.events;
    const auto at = std::ranges::find(events, m_current, &model::ScenarioEvent::id);
    const auto step = [&](int by) {
        if (events.empty())
            return;
        const auto index = at == events.end() ? (by > 0 ? 0 : std::ptrdiff_t(events.size()) - 1)
                                              : std::clamp<std::ptrdiff_t>(at - events.begin() + by, 0, std::ptrdiff_t(events.size()) - 1);
        choose(events[std::size_t(index)].id);
    };
    const double hours = event->modifiers() & Qt::ControlModifier ? 168 : event->modifiers() & Qt::ShiftModifier ? 24 : 1;
    const int direction = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Home:
        step(-int(events.size()));
        return;
    case Qt::Key_End:
        step(int(events.size()));
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (at == events.end())
            step(direction);
        else
            emit moved(m_current, std::clamp(at->startHour + direction * hours, 0.0, std::max(0.0, m_scenario.horizonHours - 1)),
                       ++m_gesture);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (at != events.end())
            emit stretched(m_current, std::max(1.0, lengthHours(*at) + (event->key() == Qt::Key_Plus ? hours : -hours)), ++m_gesture);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (at != events.end())
            emit removeRequested(m_current);
        return;
    case Qt::Key_Insert:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit addRequested(at == events.end() ? 0 : at->startHour, mapToGlobal(QPoint(20, int(head) + 20)));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    describe();
    update();
}

} // namespace headroom::ui
