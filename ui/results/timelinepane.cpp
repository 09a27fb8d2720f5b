#include "timelinepane.h"

#include <keystrip/keyfigures.h>
#include <look/appearance.h>
#include <look/paint.h>
#include <look/text.h>
#include <session/session.h>

#include <render/format.h>
#include <render/language.h>

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using render::Role;

namespace {

constexpr double labelColumn = 144, valueColumn = 78, axisHeight = 20, stripHeight = 11, stripGap = 3, flagWidth = 9;
constexpr std::size_t smallestWindow = 30; ///< steps
constexpr int stripCount = 2;

QFont pixelFont(double pixels, QFont::Weight weight)
{
    QFont result = theme().font(render::TextStyle::Caption);
    result.setPixelSize(int(std::lround(pixels)));
    result.setWeight(weight);
    return result;
}

double peakOf(const planning::TierRun &run)
{
    double most = 0;
    for (const auto &[resource, peak] : run.peakUtilization)
        most = std::max(most, peak);
    return most;
}

} // namespace

struct TimelinePane::Lane
{
    enum class Kind { Users, Servers, Latency } kind;
    const std::vector<float> *values;
    QString name, caption;
    double height; ///< share
    double maximum;
    QColor color;
    bool steps;
    double target;
};

TimelinePane::TimelinePane(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline of the month"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&session, &Session::outcomeChanged, this, &TimelinePane::refresh);
    connect(&session, &Session::variantChanged, this, &TimelinePane::refresh);
    connect(&session, &Session::stepChanged, this, qOverload<>(&QWidget::update));
    connect(&Appearance::instance(), &Appearance::changed, this, &TimelinePane::drop);
    refresh();
}

void TimelinePane::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    drop();
}

void TimelinePane::drop()
{
    m_drawing = {};
    update();
}

void TimelinePane::refresh()
{
    const std::size_t before = m_outcome ? m_outcome->run.steps : 0;
    m_outcome = m_session.outcome();
    const std::size_t now = m_outcome ? m_outcome->run.steps : 0;
    if (now != before || m_to > now) {
        m_from = 0;
        m_to = now;
    }
    drop();
}

double TimelinePane::stepSeconds() const
{
    return m_outcome ? m_outcome->run.stepSeconds : 60;
}

QRectF TimelinePane::plotRect() const
{
    return QRectF(labelColumn, 0, std::max(50.0, width() - labelColumn - valueColumn - 12), height() - axisHeight);
}

double TimelinePane::stripTop() const
{
    const int count = m_compact ? 0 : int(strips().size());
    return plotRect().bottom() - count * (stripHeight + stripGap) - (count ? 4 : 0);
}

double TimelinePane::xOfStep(std::size_t step) const
{
    const QRectF plot = plotRect();
    if (m_to <= m_from)
        return plot.left();
    return plot.left() + plot.width() * (double(step) - double(m_from)) / double(m_to - m_from);
}

QList<TimelinePane::Lane> TimelinePane::lanes() const
{
    QList<Lane> result;
    if (!m_outcome)
        return result;
    const planning::Run &run = m_outcome->run;
    const auto most = [](const std::vector<float> &values) { return values.empty() ? 1.0 : std::max(1e-6, double(*std::ranges::max_element(values))); };
    result.append({Lane::Kind::Users, &run.users, tr("Users"), tr("simultaneous"), m_compact ? 1.0 : 0.42, most(run.users) * 1.06, theme().series(0), false, -1});
    if (m_compact)
        return result;
    if (const planning::TierRun *tier = run.tier(run.summary.scalingTier); tier && !tier->replicas.empty())
        result.append({Lane::Kind::Servers, &tier->replicas, tr("Servers"), tr("%1 to %2").arg(render::number(tier->minReplicas), render::number(tier->maxReplicas)), 0.25, most(tier->replicas) * 1.1, theme().series(1), true, -1});
    const auto *level = serviceLevel(m_session.project(), model::ServiceLevel::Metric::P95Ms);
    const double target = level ? level->limit : -1;
    result.append({Lane::Kind::Latency, &run.p95Ms, tr("p95"), tr("response time"), 0.33, std::max(most(run.p95Ms), target * 1.25) * 1.05, theme().series(2), false, target});
    return result;
}

/// The tiers that come nearest to a limit, hottest first, each with its hottest resource.
QList<TimelinePane::Strip> TimelinePane::strips() const
{
    QList<Strip> result;
    if (!m_outcome)
        return result;
    std::vector<const planning::TierRun *> hottest;
    for (const auto &tier : m_outcome->run.tiers) {
        if (!tier.utilization.empty() && peakOf(tier) > 0)
            hottest.push_back(&tier);
    }
    std::ranges::stable_sort(hottest, std::greater(), [](const auto *tier) { return peakOf(*tier); });
    for (const planning::TierRun *tier : hottest) {
        if (result.size() == stripCount)
            break;
        const auto resource = std::ranges::max_element(tier->peakUtilization, {}, [](const auto &entry) { return entry.second; });
        const auto series = tier->utilization.find(resource->first);
        if (series != tier->utilization.end())
            result.append({&series->second, text(tier->name)});
    }
    return result;
}

void TimelinePane::drawSeries(QPainter &painter, const QRectF &lane, const std::vector<float> &values, double maximum, const QColor &ink, bool steps) const
{
    const std::size_t to = std::min(m_to, values.size());
    if (to <= m_from || maximum <= 0)
        return;
    // One minimum and maximum a pixel: peaks of a minute stay visible in a month.
    const double perPixel = double(to - m_from) / lane.width();
    const auto y = [&](double value) { return lane.bottom() - lane.height() * std::clamp(value / maximum, 0.0, 1.0); };
    QPainterPath line;
    double lastY = 0;
    bool first = true;
    const auto put = [&](double x, double at) {
        if (first)
            line.moveTo(x, at);
        else {
            if (steps)
                line.lineTo(x, lastY);
            line.lineTo(x, at);
        }
        lastY = at;
        first = false;
    };
    if (perPixel <= 1.5) {
        for (std::size_t i = m_from; i < to; ++i)
            put(lane.left() + lane.width() * double(i - m_from) / double(m_to - m_from), y(double(values[i])));
    } else {
        for (int pixel = 0; pixel < int(lane.width()); ++pixel) {
            const auto begin = values.begin() + long(m_from + std::size_t(pixel * perPixel));
            const auto end = std::max(begin + 1, values.begin() + long(std::min(to, m_from + std::size_t((pixel + 1) * perPixel))));
            const auto [low, high] = std::minmax_element(begin, std::min(end, values.begin() + long(to)));
            const double x = lane.left() + pixel;
            const bool lowFirst = low < high;
            put(x, y(double(lowFirst ? *low : *high)));
            if (*low != *high)
                put(x + 0.5, y(double(lowFirst ? *high : *low)));
        }
    }
    QPainterPath area = line;
    area.lineTo(line.currentPosition().x(), lane.bottom());
    area.lineTo(lane.left(), lane.bottom());
    area.closeSubpath();
    QColor fill = ink;
    fill.setAlphaF(0.14F);
    painter.fillPath(area, fill);
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
}

void TimelinePane::drawStrip(QPainter &painter, const QRectF &strip, const std::vector<float> &values) const
{
    const std::size_t to = std::min(m_to, values.size());
    if (to <= m_from)
        return;
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(strip, 2, 2);
    painter.setClipPath(clip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // A cell is the busiest moment of two pixels, so that a peak of minutes is seen.
    constexpr double cell = 2;
    const double perCell = double(to - m_from) * cell / strip.width();
    const render::UtilizationBand *band = nullptr;
    double begin = strip.left();
    const auto flush = [&](double end) {
        if (band && end > begin) {
            painter.fillRect(QRectF(begin, strip.top(), end - begin, strip.height()), band->fill);
            if (band->hatched) {
                painter.setPen(QPen(color(Role::Hatch), 1.5));
                for (double x = begin - strip.height(); x < end; x += 5)
                    painter.drawLine(QPointF(x, strip.bottom()), QPointF(x + strip.height(), strip.top()));
            }
        }
        begin = end;
    };
    for (int i = 0; i * cell < strip.width(); ++i) {
        const std::size_t a = std::min(to - 1, m_from + std::size_t(i * perCell)), b = std::clamp(m_from + std::size_t((i + 1) * perCell), a + 1, to);
        const double most = double(*std::max_element(values.begin() + long(a), values.begin() + long(b)));
        const render::UtilizationBand *now = &theme().band(most);
        if (!band || now->id != band->id) {
            flush(strip.left() + i * cell);
            band = now;
        }
    }
    flush(strip.right());
    painter.restore();
}

void TimelinePane::drawEvents(QPainter &painter, double bottom) const
{
    const model::Scenario *scenario = m_session.scenario();
    if (!scenario)
        return;
    const QRectF plot = plotRect();
    painter.setFont(pixelFont(10.5, QFont::DemiBold));
    for (const auto &event : scenario->events) {
        const double from = event.startHour * 3600 / stepSeconds();
        const double length = (event.rampMinutes + event.holdMinutes + event.decayMinutes) * 60 / stepSeconds();
        const double x = std::clamp(xOfStep(0) + plot.width() * from / double(m_to - m_from), plot.left(), plot.right());
        const double end = std::clamp(xOfStep(0) + plot.width() * (from + length) / double(m_to - m_from), plot.left(), plot.right());
        if (end <= plot.left() || x >= plot.right())
            continue;
        painter.fillRect(QRectF(x, 0, std::max(2.0, end - x), bottom), color(Role::ChartBand));
        const QString name = text(event.name);
        const double used = QFontMetricsF(painter.font()).horizontalAdvance(name);
        const double at = end + 6 + used < plot.right() ? end + 6 : x - 6 - used;
        painter.setPen(color(Role::Info));
        painter.drawText(QRectF(at, 3, used + 2, 14), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void TimelinePane::drawAxis(QPainter &painter, const QRectF &plot) const
{
    const double hours = double(m_to - m_from) * stepSeconds() / 3600, startHour = double(m_from) * stepSeconds() / 3600;
    const std::string startDate = m_session.scenario() ? m_session.scenario()->startDate : std::string();
    double every = 24;
    const bool byHour = hours <= 96;
    if (byHour) {
        for (const double candidate : {0.25, 0.5, 1.0, 2.0, 3.0, 6.0, 12.0}) {
            every = candidate;
            if (hours / candidate * 52 <= plot.width())
                break;
        }
    } else {
        while (hours / every * 26 > plot.width())
            every += 24;
    }
    painter.setFont(pixelFont(10.5, QFont::Normal));
    const double first = std::ceil(startHour / every) * every;
    for (double hour = first; hour <= startHour + hours; hour += every) {
        const double x = plot.left() + plot.width() * (hour - startHour) / hours;
        painter.fillRect(QRectF(x, 0, 1, plot.bottom()), color(Role::ChartGrid));
        const QDateTime moment = momentOf(startDate, hour);
        QString tick;
        if (byHour)
            tick = moment.isValid() ? (moment.time() == QTime(0, 0) ? QLocale().toString(moment, render::datePattern(QStringLiteral("ddd d"))) : moment.toString(QStringLiteral("HH:mm"))) : render::number(hour, 2);
        else
            tick = moment.isValid() ? QString::number(moment.date().day()) : QString::number(int(hour / 24) + 1);
        const double cell = byHour ? 60 : plot.width() * every / hours;
        const QRectF box(byHour ? x - 30 : x, plot.bottom() + 2, cell, axisHeight - 4);
        if (box.right() <= plot.right() + 30) {
            painter.setPen(color(Role::ChartLabel));
            painter.drawText(box, Qt::AlignCenter, tick);
        }
    }
    const QDateTime month = momentOf(startDate, startHour);
    painter.setPen(color(Role::ChartLabel));
    painter.drawText(QRectF(14, plot.bottom() + 2, labelColumn - 20, axisHeight - 4), Qt::AlignLeft | Qt::AlignVCenter,
                     month.isValid() ? QLocale().toString(month, byHour ? render::datePattern(QStringLiteral("d MMMM yyyy")) : QStringLiteral("MMMM yyyy")) : tr("day of the horizon"));
}

void TimelinePane::drawAll(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = plotRect();
    const double bottom = stripTop();
    drawAxis(painter, plot);
    drawEvents(painter, plot.bottom());
    double top = 0;
    for (const Lane &lane : lanes()) {
        const double height = bottom * lane.height;
        const QRectF box(plot.left(), top + 4, plot.width(), height - 5);
        drawSeries(painter, box, *lane.values, lane.maximum, lane.color, lane.steps);
        if (lane.target > 0) {
            const double y = box.bottom() - box.height() * lane.target / lane.maximum;
            painter.setPen(QPen(color(Role::ChartTarget), 1, Qt::DashLine));
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
            painter.setFont(pixelFont(10, QFont::Normal));
            painter.setPen(color(Role::ChartTarget));
            painter.drawText(QRectF(box.right() - 120, y - 15, 118, 14), Qt::AlignRight | Qt::AlignBottom, tr("target %1").arg(render::duration(lane.target)));
        }
        painter.setFont(pixelFont(11.5, QFont::DemiBold));
        painter.setPen(color(Role::Text));
        const double middle = top + height / 2;
        const bool room = height > 30;
        drawElided(painter, QRectF(14, room ? middle - 15 : middle - 8, labelColumn - 20, 16), Qt::AlignVCenter | Qt::AlignLeft, lane.name);
        if (room) {
            painter.setFont(pixelFont(10.5, QFont::Normal));
            painter.setPen(color(Role::Text3));
            drawElided(painter, QRectF(14, middle, labelColumn - 20, 14), Qt::AlignVCenter | Qt::AlignLeft, lane.caption);
        }
        top += height;
        painter.fillRect(QRectF(0, std::round(top), width(), 1), color(Role::BorderSubtle));
    }
    if (m_compact)
        return;
    double y = bottom + 4;
    for (const Strip &strip : strips()) {
        drawStrip(painter, QRectF(plot.left(), y, plot.width(), stripHeight), *strip.values);
        painter.setFont(pixelFont(10.5, QFont::Normal));
        painter.setPen(color(Role::Text2));
        drawElided(painter, QRectF(14, y - 1, labelColumn - 20, stripHeight + 2), Qt::AlignVCenter | Qt::AlignLeft, strip.name);
        y += stripHeight + stripGap;
    }
}

void TimelinePane::drawFigures(QPainter &painter) const
{
    const std::size_t step = m_session.step();
    const double bottom = stripTop(), right = width() - 12;
    double top = 0;
    for (const Lane &lane : lanes()) {
        const double height = bottom * lane.height;
        const double value = step < lane.values->size() ? double((*lane.values)[step]) : 0;
        painter.setFont(pixelFont(12.5, QFont::DemiBold));
        painter.setPen(color(lane.target > 0 && value > lane.target ? Role::Bad : Role::Text));
        render::drawFigures(painter, QRectF(right - valueColumn, top, valueColumn, height), Qt::AlignVCenter | Qt::AlignRight,
                            lane.kind == Lane::Kind::Latency ? render::duration(value) : render::number(std::round(value)));
        top += height;
    }
    if (m_compact)
        return;
    double y = bottom + 4;
    for (const Strip &strip : strips()) {
        const double value = step < strip.values->size() ? double((*strip.values)[step]) : 0;
        painter.setFont(pixelFont(11, QFont::DemiBold));
        painter.setPen(theme().band(value).text);
        render::drawFigures(painter, QRectF(right - valueColumn, y - 2, valueColumn, stripHeight + 4), Qt::AlignVCenter | Qt::AlignRight, render::percent(value));
        y += stripHeight + stripGap;
    }
}

void TimelinePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    if (!m_outcome || m_to <= m_from) {
        painter.setFont(theme().font(render::TextStyle::Body));
        painter.setPen(color(Role::Text3));
        painter.drawText(rect(), Qt::AlignCenter, m_session.failure() ? tr("This variant cannot be simulated: see the message above the canvas") : tr("Simulating the month…"));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    if (m_drawing.isNull() || m_drawing.size() != size() * ratio) {
        m_drawing = QPixmap(size() * ratio);
        m_drawing.setDevicePixelRatio(ratio);
        m_drawing.fill(Qt::transparent);
        QPainter drawing(&m_drawing);
        drawAll(drawing);
    }
    painter.drawPixmap(0, 0, m_drawing);
    painter.setRenderHint(QPainter::Antialiasing);
    drawFigures(painter);
    const double x = xOfStep(m_session.step());
    const QRectF plot = plotRect();
    if (x >= plot.left() - 1 && x <= plot.right() + 1) {
        painter.fillRect(QRectF(x - 0.75, 0, 1.5, plot.bottom()), color(Role::ChartCursor));
        QPainterPath flag;
        flag.moveTo(x - flagWidth / 2 - 1, 0);
        flag.lineTo(x + flagWidth / 2 + 1, 0);
        flag.lineTo(x + flagWidth / 2 + 1, 6);
        flag.lineTo(x, 11);
        flag.lineTo(x - flagWidth / 2 - 1, 6);
        flag.closeSubpath();
        painter.fillPath(flag, color(Role::ChartCursor));
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), 4);
}

void TimelinePane::resizeEvent(QResizeEvent *)
{
    drop();
}

void TimelinePane::scrubTo(double x)
{
    const QRectF plot = plotRect();
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    if (m_to > m_from)
        m_session.setStep(std::min(m_to - 1, m_from + std::size_t(share * double(m_to - m_from))));
}

void TimelinePane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !plotRect().adjusted(-6, 0, 6, axisHeight).contains(event->position()))
        return;
    m_scrubbing = true;
    scrubTo(event->position().x());
}

void TimelinePane::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(plotRect().contains(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    if (m_scrubbing)
        scrubTo(event->position().x());
}

void TimelinePane::mouseReleaseEvent(QMouseEvent *)
{
    m_scrubbing = false;
}

void TimelinePane::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_outcome)
        zoomTo(0, m_outcome->run.steps);
}

void TimelinePane::zoomTo(std::size_t from, std::size_t to)
{
    const std::size_t all = m_outcome ? m_outcome->run.steps : 0;
    m_to = std::min(all, std::max(to, from + smallestWindow));
    m_from = std::min(from, m_to);
    drop();
}

void TimelinePane::wheelEvent(QWheelEvent *event)
{
    if (!m_outcome || m_to <= m_from)
        return;
    const QRectF plot = plotRect();
    const double window = double(m_to - m_from), all = double(m_outcome->run.steps);
    const double turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const bool sideways = event->modifiers() & Qt::ShiftModifier || event->angleDelta().y() == 0;
    double from, size = window;
    if (sideways) {
        from = double(m_from) - turn / 120 * window / 10;
    } else {
        const double share = std::clamp((event->position().x() - plot.left()) / plot.width(), 0.0, 1.0);
        size = std::clamp(window * std::pow(0.8, turn / 120), double(smallestWindow), all);
        from = double(m_from) + (window - size) * share;
    }
    from = std::clamp(from, 0.0, all - size);
    zoomTo(std::size_t(from), std::size_t(from + size));
    event->accept();
}

void TimelinePane::keyPressEvent(QKeyEvent *event)
{
    const auto hour = std::size_t(std::lround(3600 / stepSeconds()));
    const std::size_t step = m_session.step();
    switch (event->key()) {
    case Qt::Key_Left: m_session.setStep(step > hour ? step - hour : 0); break;
    case Qt::Key_Right: m_session.setStep(step + hour); break;
    case Qt::Key_Home: m_session.setStep(0); break;
    case Qt::Key_End: m_session.setStep(m_outcome ? m_outcome->run.steps - 1 : 0); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace headroom::ui
