#include "charts.h"

#include "plotstyle.h"

#include <render/format.h>

#include <base/units.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::charts {

using render::Role;
using render::TextStyle;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("headroom::charts", text);
}

/// A plot without axes, whose whole viewport is painted.
void clearFrame(QCustomPlot &plot, const render::Theme &theme)
{
    preparePlot(plot, theme);
    plot.xAxis->setVisible(false);
    plot.yAxis->setVisible(false);
    plot.yAxis->grid()->setVisible(false);
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins(QMargins(0, 0, 0, 0));
}

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

/// One row of the tornado: the name and what was varied left, the bar around the expected total right.
void paintTornado(QCPPainter &painter, const QRectF &rect, const render::Theme &theme, const Tornado &chart)
{
    const QFont plain = chartFont(theme, TextStyle::Caption), strong = chartFont(theme, TextStyle::CaptionStrong);
    const QFontMetricsF plainMetrics(plain), strongMetrics(strong);
    double least = chart.low, most = chart.high;
    for (const Tornado::Bar &bar : chart.bars) {
        least = std::min({least, bar.low, bar.high});
        most = std::max({most, bar.low, bar.high});
    }
    const double labelWidth = std::min(230.0, rect.width() * 0.36), figureWidth = strongMetrics.horizontalAdvance(render::money(most, chart.currency, 0)) + 10;
    const double left = rect.left() + labelWidth + figureWidth, right = rect.right() - figureWidth;
    const auto x = [&](double amount) { return most > least ? left + (right - left) * (amount - least) / (most - least) : (left + right) / 2; };
    const double rows = double(chart.bars.size()) + 1, head = 18, height = std::min(40.0, (rect.height() - head) / rows);
    const double centre = x(chart.expected);
    painter.setFont(strong);
    painter.setPen(theme.color(Role::Text));
    drawTextAt(painter, QPointF(std::clamp(centre, left, right), rect.top()), Qt::AlignHCenter | Qt::AlignTop,
               tr("expected %1").arg(render::money(chart.expected, chart.currency, 0)));
    painter.setPen(QPen(theme.color(Role::ChartAxis), 1));
    painter.drawLine(QPointF(centre, rect.top() + head - 2), QPointF(centre, rect.top() + head + rows * height));
    const auto row = [&](int index, const QString &name, const QString &note, double low, double high, bool total) {
        const double top = rect.top() + head + index * height, middle = top + height / 2, thick = std::min(16.0, height * 0.5);
        const bool roomy = height >= 28 && !note.isEmpty();
        painter.setFont(total ? strong : plain);
        painter.setPen(theme.color(Role::Text));
        drawTextAt(painter, QPointF(rect.left(), roomy ? middle - 1 : middle), Qt::AlignLeft | (roomy ? Qt::AlignBottom : Qt::AlignVCenter),
                   QFontMetricsF(painter.font()).elidedText(name, Qt::ElideRight, labelWidth - 8));
        if (roomy) {
            painter.setFont(plain);
            painter.setPen(theme.color(Role::ChartLabel));
            drawTextAt(painter, QPointF(rect.left(), middle), Qt::AlignLeft | Qt::AlignTop, plainMetrics.elidedText(note, Qt::ElideRight, labelWidth - 8));
        }
        const double from = std::min(low, high), to = std::max(low, high);
        const auto part = [&](double a, double b, const QColor &fill) {
            if (b <= a)
                return;
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(QRectF(x(a), middle - thick / 2, std::max(1.0, x(b) - x(a)), thick), 2, 2);
        };
        const QColor cheaper = total ? theme.color(Role::Primary) : faded(theme.color(Role::Good), 0.85);
        const QColor dearer = total ? theme.color(Role::Primary) : faded(theme.color(Role::Text3), 0.85);
        part(from, std::min(to, chart.expected), cheaper);
        part(std::max(from, chart.expected), to, dearer);
        painter.setFont(total ? strong : plain);
        painter.setPen(theme.color(total ? Role::Text : Role::Text2));
        drawTextAt(painter, QPointF(std::min(x(from), centre) - 6, middle), Qt::AlignRight | Qt::AlignVCenter, render::money(from, chart.currency, 0));
        drawTextAt(painter, QPointF(std::max(x(to), centre) + 6, middle), Qt::AlignLeft | Qt::AlignVCenter, render::money(to, chart.currency, 0));
    };
    int index = 0;
    for (const Tornado::Bar &bar : chart.bars)
        row(index++, bar.name, bar.note, bar.low, bar.high, false);
    painter.setPen(QPen(theme.color(Role::ChartGrid), 1));
    const double line = rect.top() + head + index * height;
    painter.drawLine(QPointF(rect.left(), line), QPointF(rect.right(), line));
    row(index, tr("All together"), tr("P10 to P90, independent inputs"), chart.low, chart.high, true);
}

/// Steps falling from left to right: the first instance runs all month, the last one only at the peak.
void paintCommitments(QCPPainter &painter, const QCustomPlot &plot, const render::Theme &theme, const CommitmentCurve &curve)
{
    const QRectF rect = plot.axisRect()->rect();
    const QFont plain = chartFont(theme, TextStyle::Caption), strong = chartFont(theme, TextStyle::CaptionStrong);
    const double count = double(curve.utilization.size());
    if (count < 1)
        return;
    const double slot = rect.width() / count, gap = slot > 6 ? std::min(4.0, slot * 0.12) : 0;
    const auto y = [&](double share) { return plot.yAxis->coordToPixel(share * units::hoursPerMonth); };
    for (std::size_t k = 0; k < curve.utilization.size(); ++k) {
        const double share = curve.utilization[k];
        const QRectF bar(rect.left() + slot * double(k) + gap / 2, y(share), slot - gap, rect.bottom() - y(share));
        const bool covered = int(k) < curve.level;
        painter.setPen(Qt::NoPen);
        painter.setBrush(covered ? theme.color(Role::ChartOptimized) : faded(theme.color(Role::ChartPlanned), 0.35));
        painter.drawRect(bar);
        if (covered) { // paid, and not used
            painter.setBrush(faded(theme.color(Role::ChartOptimized), 0.14));
            painter.drawRect(QRectF(bar.left(), rect.top(), bar.width(), bar.top() - rect.top()));
        }
    }
    const double level = y(std::min(1.0, curve.breakEven));
    QPen pen(theme.color(Role::Text), 1.25);
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.left(), level), QPointF(rect.right(), level));
    painter.setPen(theme.color(Role::Text));
    painter.setFont(strong);
    drawTextAt(painter, QPointF(rect.right(), level - 4), Qt::AlignRight | Qt::AlignBottom,
               tr("pays from %1 of the hours").arg(render::percent(curve.breakEven)));
    painter.setFont(plain);
    painter.setPen(theme.color(Role::ChartLabel));
    const int each = std::max(1, int(std::ceil(28 / slot)));
    for (std::size_t k = 0; k < curve.utilization.size(); ++k) {
        if ((int(k) + 1) % each == 0 || k == 0)
            drawTextAt(painter, QPointF(rect.left() + slot * (double(k) + 0.5), rect.bottom() + 5), Qt::AlignHCenter | Qt::AlignTop, QString::number(k + 1));
    }
}

} // namespace

void showTornado(QCustomPlot &plot, const render::Theme &theme, const Tornado &chart)
{
    clearFrame(plot, theme);
    new PaintedItem(plot, QStringLiteral("axes"),
                    [&plot, theme, chart](QCPPainter &painter) { paintTornado(painter, QRectF(plot.viewport()), theme, chart); });
    QStringList spoken;
    for (const Tornado::Bar &bar : chart.bars)
        spoken << tr("%1: from %2 to %3").arg(bar.name, render::money(std::min(bar.low, bar.high), chart.currency, 0), render::money(std::max(bar.low, bar.high), chart.currency, 0));
    plot.setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    plot.replot(QCustomPlot::rpQueuedReplot);
}

void showCommitmentCurve(QCustomPlot &plot, const render::Theme &theme, const CommitmentCurve &curve)
{
    preparePlot(plot, theme);
    plot.xAxis->setTicks(false);
    plot.xAxis->setTickLabels(false);
    QCPAxisRect *rect = plot.axisRect();
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins(QMargins(42, 12, 8, 22));
    plot.xAxis->setRange(0, 1);
    const auto ticker = QSharedPointer<ValueTicker>::create();
    ticker->setUnit(tr("h"));
    plot.yAxis->setTicker(ticker);
    ticker->setStep(units::hoursPerMonth / 2, units::hoursPerMonth);
    plot.yAxis->setRange(0, units::hoursPerMonth);
    new PaintedItem(plot, QStringLiteral("axes"), [&plot, theme, curve](QCPPainter &painter) { paintCommitments(painter, plot, theme, curve); });
    QStringList spoken;
    for (std::size_t k = 0; k < curve.utilization.size() && k < 12; ++k)
        spoken << tr("instance %1: %2 of the hours").arg(k + 1).arg(render::percent(curve.utilization[k]));
    spoken << tr("%n committed, pays from %1 of the hours").replace(QStringLiteral("%n"), QString::number(curve.level)).arg(render::percent(curve.breakEven));
    plot.setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace headroom::charts
