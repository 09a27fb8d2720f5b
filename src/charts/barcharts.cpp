#include "charts.h"

#include "plotstyle.h"
#include "thinning.h"

#include <render/format.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::charts {

using render::Role;
using render::TextStyle;

namespace {

/// A name wrapped to a width, at most `lines` lines, the last one elided.
QStringList wrapped(const QString &text, const QFont &font, double width, int lines)
{
    const QFontMetricsF metrics(font);
    QStringList result;
    QString line;
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QString longer = line.isEmpty() ? words[index] : line + QLatin1Char(' ') + words[index];
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (result.size() + 1 == lines) {
            line += QLatin1Char(' ') + words.mid(index).join(QLatin1Char(' '));
            break;
        }
        result << metrics.elidedText(line, Qt::ElideRight, width);
        line = words[index];
    }
    result << metrics.elidedText(line, Qt::ElideRight, width);
    return result;
}

/// One bar of a waterfall between two amounts.
struct WaterfallBar
{
    QString name, label;
    double from = 0, to = 0;
    QColor fill, ink;
    bool total = false;
};

std::vector<WaterfallBar> waterfallBars(const render::Theme &theme, const Waterfall &chart)
{
    std::vector<WaterfallBar> bars;
    bars.push_back({chart.firstName, render::money(chart.first, {}, 0), 0, chart.first, theme.color(Role::ChartPlanned), theme.color(Role::Text), true});
    double level = chart.first;
    for (const Waterfall::Step &step : chart.steps) {
        const bool saves = step.delta < 0;
        QColor fill = saves ? theme.color(Role::Good) : theme.color(Role::Text3);
        fill.setAlphaF(0.85F);
        bars.push_back({step.name, render::moneyDelta(step.delta, {}, 0), level, level + step.delta, fill,
                        saves ? theme.color(Role::Good) : theme.color(Role::Text2), false});
        level += step.delta;
    }
    bars.push_back({chart.lastName, render::money(chart.last, {}, 0), 0, chart.last, theme.color(Role::ChartOptimized), theme.color(Role::Text), true});
    return bars;
}

void paintWaterfall(QCPPainter &painter, const QCustomPlot &plot, const render::Theme &theme, const std::vector<WaterfallBar> &bars)
{
    const QRectF rect = plot.axisRect()->rect();
    const double slot = rect.width() / double(bars.size());
    const double width = std::min(slot * 0.68, 96.0);
    const QFont strong = chartFont(theme, TextStyle::CaptionStrong), plain = chartFont(theme, TextStyle::Caption);
    for (std::size_t index = 0; index < bars.size(); ++index) {
        const WaterfallBar &bar = bars[index];
        const double centre = rect.left() + slot * (double(index) + 0.5);
        const double top = plot.yAxis->coordToPixel(std::max(bar.from, bar.to)), bottom = plot.yAxis->coordToPixel(std::min(bar.from, bar.to));
        const QRectF body(centre - width / 2, top, width, std::max(2.0, bottom - top));
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.fill);
        painter.drawRoundedRect(body, 2, 2);
        if (index + 1 < bars.size()) { // the level the next bar starts from
            QPen pen(theme.color(Role::ChartAxis), 1);
            pen.setDashPattern({2, 2});
            painter.setPen(pen);
            const double level = plot.yAxis->coordToPixel(bar.to);
            painter.drawLine(QPointF(body.right(), level), QPointF(centre + slot - width / 2, level));
        }
        painter.setPen(bar.ink);
        painter.setFont(strong);
        drawTextAt(painter, QPointF(centre, top - 5), Qt::AlignHCenter | Qt::AlignBottom, bar.label);
        painter.setPen(theme.color(Role::ChartLabel));
        painter.setFont(plain);
        double y = rect.bottom() + 8;
        for (const QString &line : wrapped(bar.name, plain, slot - 8, 2)) {
            drawTextAt(painter, QPointF(centre, y), Qt::AlignHCenter | Qt::AlignTop, line);
            y += 13;
        }
    }
}

} // namespace

void showWaterfall(QCustomPlot &plot, const render::Theme &theme, const Waterfall &chart)
{
    preparePlot(plot, theme);
    plot.xAxis->setTicks(false);
    plot.xAxis->setTickLabels(false);
    plot.yAxis->setTickLabels(false);
    QCPAxisRect *rect = plot.axisRect();
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins(QMargins(4, 22, 4, 42));
    plot.xAxis->setRange(0, 1);
    const auto bars = waterfallBars(theme, chart);
    double most = 0, least = 0;
    for (const WaterfallBar &bar : bars) {
        most = std::max({most, bar.from, bar.to});
        least = std::min({least, bar.from, bar.to});
    }
    const auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(roundStep(most > least ? most - least : 1, 3));
    plot.yAxis->setTicker(ticker);
    plot.yAxis->setRange(least, most > least ? most + (most - least) * 0.02 : 1);
    new PaintedItem(plot, QStringLiteral("axes"), [&plot, theme, bars](QCPPainter &painter) { paintWaterfall(painter, plot, theme, bars); });
    QStringList spoken;
    for (const WaterfallBar &bar : bars)
        spoken << bar.name + QStringLiteral(": ") + bar.label;
    plot.setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    plot.replot(QCustomPlot::rpQueuedReplot);
}

namespace {

struct StackPart
{
    QString name, label;
    double amount = 0;
    QColor fill;
};

/// Parts in the families' order, several parts of a family beside each other, largest first; parts of nothing left out.
std::vector<StackPart> stackParts(const render::Theme &theme, const CostStack &chart)
{
    const QStringList order = theme.stackOrder();
    QList<CostStack::Part> parts = chart.parts;
    const auto place = [&order](const CostStack::Part &part) {
        const qsizetype index = order.indexOf(part.family);
        return index < 0 ? order.size() : index;
    };
    std::stable_sort(parts.begin(), parts.end(), [&](const CostStack::Part &a, const CostStack::Part &b) {
        return place(a) != place(b) ? place(a) < place(b) : a.amount > b.amount;
    });
    double total = 0;
    for (const CostStack::Part &part : parts)
        total += std::max(0.0, part.amount);
    // Slivers cannot be labelled: two or more of them become one.
    const auto sliver = [total](const CostStack::Part &part) { return part.amount > 0 && part.amount < total * 0.035; };
    const bool merge = std::count_if(parts.begin(), parts.end(), sliver) > 1;
    std::vector<StackPart> result;
    double rest = 0;
    for (const CostStack::Part &part : parts) {
        if (merge && sliver(part))
            rest += part.amount;
        else if (part.amount > 0)
            result.push_back({part.name, render::money(part.amount, {}, 0), part.amount, theme.family(part.family).ink});
    }
    if (rest > 0)
        result.push_back({QCoreApplication::translate("headroom::charts", "Other"), render::money(rest, {}, 0), rest, theme.color(Role::BorderStrong)});
    return result;
}

/// The bar, and under each segment its name and amount; where a segment is too narrow for its name, the label moves right
/// as far as it must, and drops a row when there is no more room.
void paintStack(QCPPainter &painter, const QRectF &rect, const render::Theme &theme, const std::vector<StackPart> &parts)
{
    double total = 0;
    for (const StackPart &part : parts)
        total += part.amount;
    if (!(total > 0))
        return;
    const double gap = 1, barHeight = 28, rowHeight = 30;
    const QFont plain = chartFont(theme, TextStyle::Caption), strong = chartFont(theme, TextStyle::CaptionStrong);
    const QFontMetricsF plainMetrics(plain), strongMetrics(strong);
    const double scale = (rect.width() - gap * double(parts.size() - 1)) / total;
    double x = rect.left();
    std::vector<double> rowEnds; // right end of the labels of each row
    for (const StackPart &part : parts) {
        const double width = part.amount * scale;
        painter.setPen(Qt::NoPen);
        painter.setBrush(part.fill);
        painter.drawRoundedRect(QRectF(x, rect.top(), std::max(1.0, width), barHeight), std::min(2.0, width / 2), std::min(2.0, width / 2));
        const QString name = plainMetrics.elidedText(part.name, Qt::ElideRight, std::max(width, 150.0));
        const double labelWidth = std::max(plainMetrics.horizontalAdvance(name), strongMetrics.horizontalAdvance(part.label));
        const double labelX = std::max(rect.left(), std::min(x, rect.right() - labelWidth));
        std::size_t row = 0;
        while (row < rowEnds.size() && rowEnds[row] > labelX)
            ++row;
        if (row == rowEnds.size())
            rowEnds.push_back(rect.left());
        rowEnds[row] = labelX + labelWidth + 10;
        const double y = rect.top() + barHeight + 6 + double(row) * rowHeight;
        if (y + rowHeight - 4 <= rect.bottom() + 1) {
            if (row > 0) { // leads down from the segment
                painter.setPen(QPen(theme.color(Role::ChartGrid), 1));
                painter.drawLine(QPointF(x + width / 2, rect.top() + barHeight + 2), QPointF(x + width / 2, y));
            }
            painter.setPen(theme.color(Role::Text2));
            painter.setFont(plain);
            drawTextAt(painter, QPointF(labelX, y), Qt::AlignLeft | Qt::AlignTop, name);
            painter.setPen(theme.color(Role::Text));
            painter.setFont(strong);
            drawTextAt(painter, QPointF(labelX, y + 13), Qt::AlignLeft | Qt::AlignTop, part.label);
        }
        x += width + gap;
    }
}

} // namespace

void showCostStack(QCustomPlot &plot, const render::Theme &theme, const CostStack &chart)
{
    preparePlot(plot, theme);
    plot.xAxis->setVisible(false);
    plot.yAxis->setVisible(false);
    plot.yAxis->grid()->setVisible(false);
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins(QMargins(0, 0, 0, 0));
    const auto parts = stackParts(theme, chart);
    new PaintedItem(plot, QStringLiteral("axes"),
                    [&plot, theme, parts](QCPPainter &painter) { paintStack(painter, plot.viewport(), theme, parts); });
    QStringList spoken;
    for (const StackPart &part : parts)
        spoken << part.name + QStringLiteral(": ") + part.label;
    plot.setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace headroom::charts
