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

QString tr(const char *text)
{
    return QCoreApplication::translate("headroom::charts", text);
}

/// A vertical line with words beside it, on the side asked for or where there is room.
void paintMark(QCPPainter &painter, const QRectF &rect, double x, double y, bool leftSide, const QPen &line, const QColor &ink, const QString &text)
{
    if (x < rect.left() || x > rect.right())
        return;
    painter.setPen(line);
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    painter.setPen(ink);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    leftSide = leftSide ? x - 6 - width > rect.left() : x + 6 + width > rect.right() + 40;
    drawTextAt(painter, QPointF(leftSide ? x - 6 : x + 6, y), (leftSide ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, text);
}

} // namespace

void showLoadTest(QCustomPlot &plot, const render::Theme &theme, const planning::LoadTestResult &result, double expectedUsers, double targetMs)
{
    preparePlot(plot, theme);
    const bool seconds = targetMs >= 1000;
    const double factor = seconds ? 0.001 : 1;
    const double target = targetMs * factor;
    const double mostUsers = std::max({expectedUsers, result.maxUsers, 1.0}) * 1.25;

    QVector<double> users, times;
    double top = targetMs > 0 ? target * 2.5 : 0; // beyond that the curve only says "far too long"
    for (const planning::LoadTestStep &step : result.steps) {
        if (!std::isfinite(step.users) || !std::isfinite(step.p95Ms))
            continue;
        users.append(step.users);
        times.append(step.p95Ms * factor);
        if (!(targetMs > 0) && step.users <= mostUsers)
            top = std::max(top, step.p95Ms * factor);
    }
    QCPGraph *graph = plot.addGraph();
    graph->setPen(QPen(theme.series(0), 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    graph->setData(users, times, true);

    const auto ticker = QSharedPointer<ValueTicker>::create();
    ticker->setUnit(seconds ? QStringLiteral("s") : QStringLiteral("ms"));
    plot.yAxis->setTicker(ticker);
    const auto userTicker = QSharedPointer<ValueTicker>::create();
    userTicker->setUnit(tr("users"));
    plot.xAxis->setTicker(userTicker);
    plot.axisRect()->setMargins(QMargins(0, 14, 44, 0));
    const double step = roundStep(mostUsers, 5);
    userTicker->setStep(step, step * std::floor(mostUsers / step + 1e-9));
    plot.xAxis->setRange(0, mostUsers);
    QObject::connect(&plot, &QCustomPlot::beforeReplot, graph, [&plot, ticker, top] { fitValueAxis(*plot.yAxis, *ticker, top, plot.viewport().height() - 40); });
    fitValueAxis(*plot.yAxis, *ticker, top, std::max(120, plot.viewport().height() - 40));

    const QString expectedText = tr("%1 expected").arg(render::number(expectedUsers));
    const QString carriedText = result.limitReached ? tr("carries %1").arg(render::number(result.maxUsers))
                                                    : tr("carries %1 or more").arg(render::number(result.maxUsers));
    const QString targetText = tr("target %1").arg(render::duration(targetMs));
    new PaintedItem(plot, QStringLiteral("axes"), [&plot, theme, expectedUsers, target, result, expectedText, carriedText, targetText](QCPPainter &painter) {
        const QRectF rect = plot.axisRect()->rect();
        painter.setFont(chartFont(theme, TextStyle::CaptionStrong));
        const bool enough = result.maxUsers >= expectedUsers;
        paintMark(painter, rect, plot.xAxis->coordToPixel(expectedUsers), rect.top() + 2, enough, QPen(theme.color(Role::ChartCursor), 1.5),
                  theme.color(Role::Text2), expectedText);
        QPen carried(theme.color(enough ? Role::Good : Role::Bad), 1.5);
        carried.setDashPattern({3, 2});
        paintMark(painter, rect, plot.xAxis->coordToPixel(result.maxUsers), rect.top() + 18, true, carried, carried.color(), carriedText);
        if (!(target > 0))
            return;
        QPen line(theme.color(Role::ChartTarget), 1);
        line.setDashPattern({4, 3});
        painter.setPen(line);
        const double y = plot.yAxis->coordToPixel(target);
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        painter.setFont(chartFont(theme, TextStyle::Caption));
        drawTextAt(painter, QPointF(rect.left() + 4, y - 4), Qt::AlignLeft | Qt::AlignBottom, targetText);
    });
    plot.setAccessibleDescription(carriedText + QStringLiteral("; ") + expectedText + QStringLiteral("; ") + targetText);
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace headroom::charts
