#include "charts.h"

#include "plotstyle.h"

#include <render/format.h>

#include <QCoreApplication>

#include <algorithm>

namespace headroom::charts {

using render::Role;
using render::TextStyle;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("headroom::charts", text);
}

/// Figures above the bars; the second line only where it fits.
void paintFigures(QCPPainter &painter, const QCustomPlot &plot, const render::Theme &theme, const TestDrift &chart)
{
    const double slot = chart.tests.size() > 1 ? plot.xAxis->coordToPixel(1) - plot.xAxis->coordToPixel(0) : plot.axisRect()->width();
    for (qsizetype i = 0; i < chart.tests.size(); ++i) {
        const TestDrift::Test &test = chart.tests[i];
        const QPointF top(plot.xAxis->coordToPixel(double(i)), plot.yAxis->coordToPixel(test.users));
        const QString p95 = test.p95Ms > 0 ? tr("p95 %1").arg(render::duration(test.p95Ms)) : QString();
        painter.setFont(chartFont(theme, TextStyle::Caption));
        const bool second = !p95.isEmpty() && QFontMetricsF(painter.font()).horizontalAdvance(p95) < slot - 6;
        painter.setPen(theme.color(Role::Text3));
        if (second)
            drawTextAt(painter, top - QPointF(0, 3), Qt::AlignHCenter | Qt::AlignBottom, p95);
        painter.setFont(chartFont(theme, TextStyle::CaptionStrong));
        painter.setPen(theme.color(test.worse ? Role::Bad : Role::Text));
        drawTextAt(painter, top - QPointF(0, second ? 17 : 3), Qt::AlignHCenter | Qt::AlignBottom, render::number(test.users));
    }
}

} // namespace

void showTestDrift(QCustomPlot &plot, const render::Theme &theme, const TestDrift &chart)
{
    preparePlot(plot, theme);
    QVector<double> places[2], users[2]; // as good, worse
    double most = std::max(1.0, chart.expectedUsers);
    const auto names = QSharedPointer<QCPAxisTickerText>::create();
    QStringList spoken;
    for (qsizetype i = 0; i < chart.tests.size(); ++i) {
        const TestDrift::Test &test = chart.tests[i];
        places[test.worse].append(double(i));
        users[test.worse].append(test.users);
        most = std::max(most, test.users);
        names->addTick(double(i), test.date.isEmpty() ? test.name : test.name + QLatin1Char('\n') + test.date);
        spoken << tr("%1: %2 users").arg(test.name, render::number(test.users)) + (test.worse ? tr(", worse than before") : QString());
    }
    for (const bool worse : {false, true}) {
        auto *bars = new QCPBars(plot.xAxis, plot.yAxis);
        bars->setWidth(0.5);
        bars->setPen(Qt::NoPen);
        bars->setBrush(worse ? theme.color(Role::Bad) : theme.series(0));
        bars->setData(places[worse], users[worse], true);
    }
    plot.xAxis->setTicker(names);
    plot.xAxis->grid()->setVisible(false);
    plot.xAxis->setRange(-0.6, std::max(0.6, double(chart.tests.size()) - 0.4));
    const auto ticker = QSharedPointer<ValueTicker>::create();
    ticker->setUnit(tr("users"));
    plot.yAxis->setTicker(ticker);
    fitValueAxis(*plot.yAxis, *ticker, most * 1.2, std::max(120, plot.viewport().height() - 40));
    new PaintedItem(plot, QStringLiteral("axes"), [&plot, theme, chart](QCPPainter &painter) {
        paintFigures(painter, plot, theme, chart);
        if (!(chart.expectedUsers > 0))
            return;
        QPen line(theme.color(Role::ChartTarget), 1);
        line.setDashPattern({4, 3});
        painter.setPen(line);
        const QRectF rect = plot.axisRect()->rect();
        const double y = plot.yAxis->coordToPixel(chart.expectedUsers);
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        painter.setFont(chartFont(theme, TextStyle::Caption));
        drawTextAt(painter, QPointF(rect.right(), y - 4), Qt::AlignRight | Qt::AlignBottom, tr("%1 expected").arg(render::number(chart.expectedUsers)));
    });
    plot.setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace headroom::charts
