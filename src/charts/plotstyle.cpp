#include "plotstyle.h"

#include <render/language.h>

#include "thinning.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headroom::charts {

using render::Role;
using render::TextStyle;

namespace {

constexpr double hoursPerDay = 24;

void styleAxis(QCPAxis &axis, const render::Theme &theme)
{
    axis.setBasePen(QPen(Qt::NoPen));
    axis.setTickPen(QPen(Qt::NoPen));
    axis.setSubTickPen(QPen(Qt::NoPen));
    axis.setSubTicks(false);
    axis.setTickLength(0, 0);
    axis.setTickLabelFont(chartFont(theme, TextStyle::Caption));
    axis.setTickLabelColor(theme.color(Role::ChartLabel));
    axis.setTickLabelPadding(8);
    axis.setLabel({});
    axis.grid()->setSubGridVisible(false);
    axis.grid()->setPen(QPen(theme.color(Role::ChartGrid), 1));
    axis.grid()->setZeroLinePen(QPen(Qt::NoPen));
}

} // namespace

QFont chartFont(const render::Theme &theme, TextStyle style)
{
    QFont font = theme.font(style);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void preparePlot(QCustomPlot &plot, const render::Theme &theme)
{
    // A chart that was shown before has left its controller as a child; it lets go of the plot in its destructor.
    for (QObject *controller : plot.findChildren<QObject *>(QStringLiteral("headroom-chart"), Qt::FindDirectChildrenOnly))
        delete controller;
    plot.clearItems();
    plot.clearPlottables();
    plot.setInteractions({});
    plot.setBackground(QBrush(theme.color(Role::Panel)));
    plot.setAntialiasedElements(QCP::aeAll);
    plot.setNotAntialiasedElements(QCP::aeGrid | QCP::aeZeroLine);
    plot.legend->setVisible(false);
    QCPAxisRect *rect = plot.axisRect();
    rect->setupFullAxesBox(false);
    rect->setBackground(Qt::NoBrush);
    rect->setAutoMargins(QCP::msLeft | QCP::msBottom);
    rect->setMargins(QMargins(0, 14, 14, 0));
    rect->setMinimumMargins(QMargins(0, 0, 0, 0));
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setVisible(true);
        axis->setTicks(true);
        axis->setTickLabels(true);
        styleAxis(*axis, theme);
    }
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setVisible(true);
    plot.xAxis->setBasePen(QPen(theme.color(Role::ChartAxis), 1));
}

PaintedItem::PaintedItem(QCustomPlot &plot, const QString &layer, Paint paint)
    : QCPAbstractItem(&plot), m_paint(std::move(paint))
{
    setSelectable(false);
    setClipToAxisRect(false);
    setLayer(layer);
}

void PaintedItem::draw(QCPPainter *painter)
{
    painter->save();
    painter->setAntialiasing(true);
    m_paint(*painter);
    painter->restore();
}

QVector<double> ValueTicker::createTickVector(double, const QCPRange &range)
{
    QVector<double> ticks;
    for (int index = 0; m_step * index <= std::min(m_top, range.upper) * (1 + 1e-9); ++index)
        ticks.append(m_step * index);
    return ticks;
}

QString ValueTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    const int decimals = std::clamp(int(std::ceil(-std::log10(m_step) - 1e-9)), 0, 6);
    // 2.5 and 0.25 need one digit more than their magnitude says
    const bool half = std::abs(m_step * std::pow(10.0, decimals) - std::round(m_step * std::pow(10.0, decimals))) > 1e-6;
    const QString figure = QLocale().toString(tick, 'f', decimals + (half ? 1 : 0));
    if (tick < m_top * (1 - 1e-9) || m_unit.isEmpty())
        return tick == 0 ? QStringLiteral("0") : figure;
    return figure + QChar(0x2009) + m_unit;
}

void fitValueAxis(QCPAxis &axis, ValueTicker &ticker, double maximum, int heightPixels)
{
    const int intervals = std::clamp(heightPixels / 30, 1, 5);
    const double step = roundStep(maximum, intervals);
    const double top = step * std::max(1.0, std::ceil(maximum / step - 1e-9));
    ticker.setStep(step, top);
    axis.setRange(0, top * 1.02); // the topmost stroke stays whole
}

QVector<double> DayTicker::createTickVector(double, const QCPRange &range)
{
    QVector<double> ticks;
    if (!(range.size() > 0))
        return ticks;
    const double pixelsPerDay = m_width * hoursPerDay / range.size();
    if (pixelsPerDay >= 220) {
        m_grain = Grain::Hours;
        static constexpr double steps[] = {0.25, 0.5, 1, 2, 3, 4, 6, 12};
        double step = steps[std::size(steps) - 1];
        for (const double candidate : steps) {
            if (candidate / hoursPerDay * pixelsPerDay >= 52) {
                step = candidate;
                break;
            }
        }
        for (double tick = std::ceil(range.lower / step - 1e-9) * step; tick <= range.upper + 1e-9; tick += step)
            ticks.append(tick);
    } else {
        m_grain = pixelsPerDay >= 58 ? Grain::Weekdays : Grain::Days;
        int step = 1;
        for (const int candidate : {1, 2, 3, 7, 14}) {
            step = candidate;
            if (candidate * pixelsPerDay >= (m_grain == Grain::Weekdays ? 58 : 20))
                break;
        }
        for (double day = std::ceil(range.lower / hoursPerDay / step) * step; day * hoursPerDay + 12 <= range.upper; day += step)
            ticks.append(day * hoursPerDay + 12);
    }
    m_firstTick = ticks.isEmpty() ? 0 : ticks.first();
    return ticks;
}

QString DayTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    const auto days = qint64(std::floor(tick / hoursPerDay + 1e-9));
    const QDate date = m_start.addDays(days);
    const bool first = tick == m_firstTick || date.day() == 1;
    switch (m_grain) {
    case Grain::Days:
        return first && m_monthNames ? QLocale().toString(date, render::datePattern(QStringLiteral("d\nMMM"))) : QString::number(date.day());
    case Grain::Weekdays:
        return QLocale().toString(date, render::datePattern(QStringLiteral("ddd\u00a0d")));
    case Grain::Hours: {
        const int minutes = int(std::lround((tick - double(days) * hoursPerDay) * 60));
        const QString time = QTime(0, 0).addSecs(minutes * 60).toString(QStringLiteral("HH:mm"));
        return minutes == 0 ? QLocale().toString(date, render::datePattern(QStringLiteral("ddd\u00a0d"))) : time;
    }
    }
    return {};
}

QString momentText(QDate start, double hour)
{
    const auto minutes = qint64(std::lround(hour * 60));
    const QDate date = start.addDays(minutes / (24 * 60));
    return QLocale().toString(date, render::datePattern(QStringLiteral("ddd d MMM"))) + QStringLiteral(", ")
        + QTime(0, 0).addSecs(int(minutes % (24 * 60)) * 60).toString(QStringLiteral("HH:mm"));
}

void drawTextAt(QPainter &painter, const QPointF &point, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    double x = point.x(), y = point.y();
    if (alignment & Qt::AlignRight)
        x -= width;
    else if (alignment & Qt::AlignHCenter)
        x -= width / 2;
    if (alignment & Qt::AlignTop)
        y += metrics.ascent();
    else if (alignment & Qt::AlignVCenter)
        y += metrics.capHeight() / 2;
    painter.drawText(QPointF(x, y), text);
}

} // namespace headroom::charts
