#include "charts.h"

#include "plotstyle.h"
#include "thinning.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::charts {

using render::Role;
using render::TextStyle;

namespace {

constexpr double labelHeight = 14; ///< of one direct label, so that neighbours stay apart
constexpr int smallPlot = 160; ///< lower plots save every line
constexpr int roomForLabels = 420; ///< narrower plots name their series in a row on top

QString tr(const char *text)
{
    return QCoreApplication::translate("headroom::charts", text);
}

/// Keeps the data of one time chart and follows the plot: thins for the range shown, names the lines, answers the mouse.
/// A child of its plot; everything it shows belongs to the plot.
class TimeChartController : public QObject
{
public:
    TimeChartController(QCustomPlot &plot, const render::Theme &theme, const TimeChart &chart);
    [[nodiscard]] double horizonHours() const { return m_horizon; }

private:
    struct Line
    {
        Series series; ///< its `values` pointer is not used: the data is copied
        std::vector<float> values, low, high;
        QCPGraph *graph = nullptr, *lowGraph = nullptr, *highGraph = nullptr;
        double last = 0; ///< last value shown
    };

    bool eventFilter(QObject *watched, QEvent *event) override;
    void addGraph(Line &line, int index);
    void addRange(Line &line);
    void thinInto(QCPGraph *graph, const std::vector<float> &values, double factor, int columns) const;
    void layOut();
    void refill();
    void clampRange(const QCPRange &range);
    void moveCursor(const QPoint &position);
    void hideCursor();
    void paintBands(QCPPainter &) const;
    void paintLabels(QCPPainter &) const;
    void paintLegendRow(QCPPainter &, const QRectF &) const;
    void paintEndLabels(QCPPainter &, const QRectF &) const;
    void paintCursor(QCPPainter &) const;
    [[nodiscard]] bool namesAtLineEnds() const { return m_plot.viewport().width() >= roomForLabels && m_lines.size() > 1; }
    [[nodiscard]] double legendWidth() const; ///< 0 when the lines are named at their ends
    [[nodiscard]] double valueAt(const Line &line, double hour) const;
    [[nodiscard]] QString figure(double value) const;

    QCustomPlot &m_plot;
    render::Theme m_theme;
    TimeChart m_chart;
    QDate m_start;
    double m_stepHours = 1.0 / 60;
    double m_horizon = 0;
    std::vector<Line> m_lines;
    QSharedPointer<DayTicker> m_days;
    QSharedPointer<ValueTicker> m_ticker;
    double m_cursorHour = -1;
    bool m_changingRange = false;
};

TimeChartController::TimeChartController(QCustomPlot &plot, const render::Theme &theme, const TimeChart &chart)
    : QObject(&plot), m_plot(plot), m_theme(theme), m_chart(chart), m_start(QDate::fromString(chart.startDate, Qt::ISODate)),
      m_stepHours(chart.stepSeconds / 3600), m_ticker(new ValueTicker)
{
    setObjectName(QStringLiteral("headroom-chart"));
    if (!m_start.isValid())
        m_start = QDate(2024, 1, 1); // a Monday
    m_days.reset(new DayTicker(m_start));
    m_ticker->setUnit(chart.unit);
    plot.xAxis->setTicker(m_days);
    plot.yAxis->setTicker(m_ticker);
    m_lines.reserve(std::size_t(chart.series.size())); // addGraph keeps no pointers into it, but copies are large
    for (const Series &series : chart.series) {
        const auto copied = [](const std::vector<float> *values) { return values ? *values : std::vector<float>{}; };
        m_lines.push_back({series, copied(series.values), copied(series.low), copied(series.high), nullptr, nullptr, nullptr, 0});
        m_horizon = std::max(m_horizon, double(m_lines.back().values.size()) * m_stepHours);
    }
    for (int index = 0; index < int(m_lines.size()); ++index)
        addGraph(m_lines[std::size_t(index)], index);
    if (chart.target >= 0) {
        auto *target = new QCPItemStraightLine(&plot);
        QPen pen(theme.color(Role::ChartTarget), 1);
        pen.setDashPattern({4, 3});
        target->setPen(pen);
        target->point1->setCoords(0, chart.target);
        target->point2->setCoords(1, chart.target);
        target->setSelectable(false);
    }
    new PaintedItem(plot, QStringLiteral("background"), [this](QCPPainter &painter) { paintBands(painter); });
    new PaintedItem(plot, QStringLiteral("axes"), [this](QCPPainter &painter) { paintLabels(painter); });
    new PaintedItem(plot, QStringLiteral("overlay"), [this](QCPPainter &painter) { paintCursor(painter); });

    plot.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot.axisRect()->setRangeDrag(Qt::Horizontal);
    plot.axisRect()->setRangeZoom(Qt::Horizontal);
    plot.setMouseTracking(true);
    plot.installEventFilter(this);
    connect(plot.xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this](const QCPRange &range) { clampRange(range); });
    connect(&plot, &QCustomPlot::beforeReplot, this, [this] { layOut(); });
    connect(&plot, &QCustomPlot::afterLayout, this, [this] { refill(); });
}

void TimeChartController::addGraph(Line &line, int index)
{
    const QColor color = line.series.color.isValid() ? line.series.color : m_theme.series(index);
    line.series.color = color;
    if (!line.low.empty() && !line.high.empty())
        addRange(line);
    line.graph = m_plot.addGraph();
    line.graph->setName(line.series.name);
    QPen pen(color, line.series.area ? 1.5 : 1.75, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (line.series.dashed)
        pen.setDashPattern({5, 3});
    line.graph->setPen(pen);
    line.graph->setLineStyle(line.series.steps ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
    line.graph->setAdaptiveSampling(false); // thinned here, exactly
    if (line.series.area) {
        QColor fill = color;
        fill.setAlphaF(0.14F);
        line.graph->setBrush(fill);
    }
}

void TimeChartController::addRange(Line &line)
{
    QColor fill = line.series.color;
    fill.setAlphaF(0.15F);
    for (QCPGraph **graph : {&line.lowGraph, &line.highGraph}) {
        *graph = m_plot.addGraph();
        (*graph)->setPen(Qt::NoPen);
        (*graph)->setAdaptiveSampling(false);
    }
    line.highGraph->setBrush(fill);
    line.highGraph->setChannelFillGraph(line.lowGraph);
}

void TimeChartController::thinInto(QCPGraph *graph, const std::vector<float> &values, double factor, int columns) const
{
    const QCPRange range = m_plot.xAxis->range();
    const auto points = thin(values, 0, m_stepHours, range.lower, range.upper, columns);
    QVector<QCPGraphData> data;
    data.reserve(qsizetype(points.size()));
    for (const Point &point : points)
        data.append(QCPGraphData(point.x, point.y * factor));
    graph->data()->set(data, true);
}

/// Margins: on the right for the lines' names, on top for the campaigns' or the legend.
void TimeChartController::layOut()
{
    int right = 14, top = 14;
    if (namesAtLineEnds()) {
        const QFontMetricsF metrics(chartFont(m_theme, TextStyle::CaptionStrong));
        for (const Line &line : m_lines)
            right = std::max(right, int(metrics.horizontalAdvance(line.series.name)) + 16);
        right = std::min(right, m_plot.viewport().width() / 4);
    } else if (m_lines.size() > 1) {
        top = 26; // the legend
    }
    if (!m_chart.bands.isEmpty())
        top = std::max(top, 24); // their names, in the same row
    m_days->setMonthNames(m_plot.viewport().height() >= smallPlot);
    m_plot.axisRect()->setMargins(QMargins(m_plot.axisRect()->margins().left(), top, right, m_plot.axisRect()->margins().bottom()));
    m_days->setWidth(std::max(50, m_plot.viewport().width() - m_plot.axisRect()->margins().left() - right));
    // The value axis must be known before the layout reserves room for its labels.
    const QCPRange range = m_plot.xAxis->range();
    double maximum = 0;
    for (const Line &line : m_lines) {
        for (const std::vector<float> *values : {&line.values, &line.high})
            maximum = std::max(maximum, largest(*values, 0, m_stepHours, range.lower, range.upper) * line.series.factor);
    }
    if (m_chart.target >= 0)
        maximum = std::max(maximum, m_chart.target * 1.15);
    fitValueAxis(*m_plot.yAxis, *m_ticker, maximum, m_plot.viewport().height() - top - 24);
}

void TimeChartController::refill()
{
    const QCPRange range = m_plot.xAxis->range();
    const int columns = std::max(50, m_plot.axisRect()->width());
    for (Line &line : m_lines) {
        if (line.lowGraph) {
            thinInto(line.lowGraph, line.low, line.series.factor, columns);
            thinInto(line.highGraph, line.high, line.series.factor, columns);
        }
        thinInto(line.graph, line.values, line.series.factor, columns);
        line.last = 0;
        for (const QCPGraphData &entry : *line.graph->data()) {
            if (entry.key <= range.upper)
                line.last = entry.value;
        }
    }
}

void TimeChartController::clampRange(const QCPRange &range)
{
    if (m_changingRange || !(m_horizon > 0))
        return;
    const double least = std::min(m_horizon, std::max(0.5, 10 * m_stepHours));
    const double size = std::clamp(range.size(), least, m_horizon);
    const double lower = std::clamp(range.size() == size ? range.lower : range.center() - size / 2, 0.0, m_horizon - size);
    m_changingRange = true;
    m_plot.xAxis->setRange(lower, lower + size);
    m_changingRange = false;
}

bool TimeChartController::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        moveCursor(static_cast<QMouseEvent *>(event)->pos());
        break;
    case QEvent::Leave:
        hideCursor();
        break;
    case QEvent::MouseButtonDblClick:
        m_plot.xAxis->setRange(0, m_horizon);
        m_plot.replot(QCustomPlot::rpQueuedReplot);
        break;
    default:
        break;
    }
    return false;
}

void TimeChartController::moveCursor(const QPoint &position)
{
    if (!m_plot.axisRect()->rect().contains(position)) {
        hideCursor();
        return;
    }
    const double hour = m_plot.xAxis->pixelToCoord(position.x());
    m_cursorHour = std::clamp(std::floor(hour / m_stepHours) * m_stepHours, 0.0, m_horizon);
    m_plot.layer(QStringLiteral("overlay"))->replot();
}

void TimeChartController::hideCursor()
{
    if (m_cursorHour < 0)
        return;
    m_cursorHour = -1;
    m_plot.layer(QStringLiteral("overlay"))->replot();
}

double TimeChartController::valueAt(const Line &line, double hour) const
{
    const auto index = std::size_t(std::max(0.0, std::floor(hour / m_stepHours + 1e-6)));
    return index < line.values.size() ? double(line.values[index]) * line.series.factor : 0;
}

QString TimeChartController::figure(double value) const
{
    const double size = std::abs(value);
    const int decimals = size == std::floor(size) && size < 1e6 ? 0 : size >= 100 ? 0 : size >= 10 ? 1 : 2;
    const QString text = QLocale().toString(value, 'f', decimals);
    return m_chart.unit.isEmpty() ? text : text + QChar(0x2009) + m_chart.unit;
}

void TimeChartController::paintBands(QCPPainter &painter) const
{
    const QRectF rect = m_plot.axisRect()->rect();
    QColor ground = m_theme.color(Role::Info);
    ground.setAlphaF(0.08F);
    painter.setFont(chartFont(m_theme, TextStyle::CaptionStrong));
    const QFontMetricsF metrics(painter.font());
    double free = rect.left() + legendWidth();
    for (const TimeChart::Band &band : m_chart.bands) {
        const double left = std::max(rect.left(), m_plot.xAxis->coordToPixel(band.fromHour));
        const double right = std::min(rect.right(), m_plot.xAxis->coordToPixel(band.toHour));
        if (right <= rect.left() || left >= rect.right())
            continue;
        const double width = std::max(2.0, right - left);
        painter.fillRect(QRectF(left, rect.top(), width, rect.height()), ground);
        const double nameWidth = metrics.horizontalAdvance(band.name);
        const double x = std::clamp(left + std::min(0.0, (width - nameWidth) / 2), rect.left(), rect.right() - nameWidth); // over its middle when wider
        if (x < free)
            continue;
        painter.setPen(m_theme.color(Role::Info));
        drawTextAt(painter, QPointF(x, rect.top() - 8), Qt::AlignLeft | Qt::AlignBottom, band.name);
        free = x + nameWidth + 8;
    }
}

void TimeChartController::paintLabels(QCPPainter &painter) const
{
    const QRectF rect = m_plot.axisRect()->rect();
    if (namesAtLineEnds())
        paintEndLabels(painter, rect);
    else if (m_lines.size() > 1)
        paintLegendRow(painter, rect);
    if (m_chart.target < 0)
        return;
    const double y = m_plot.yAxis->coordToPixel(m_chart.target);
    painter.setFont(chartFont(m_theme, TextStyle::Caption));
    painter.setPen(m_theme.color(Role::ChartTarget));
    if (y > rect.top() + labelHeight)
        drawTextAt(painter, QPointF(rect.left() + 4, y - 4), Qt::AlignLeft | Qt::AlignBottom, m_chart.targetLabel);
    else
        drawTextAt(painter, QPointF(rect.left() + 4, y + 4), Qt::AlignLeft | Qt::AlignTop, m_chart.targetLabel);
}

double TimeChartController::legendWidth() const
{
    if (namesAtLineEnds() || m_lines.size() < 2)
        return 0;
    const QFontMetricsF metrics(chartFont(m_theme, TextStyle::Caption));
    double width = 0;
    for (const Line &line : m_lines)
        width += 19 + metrics.horizontalAdvance(line.series.name) + 16;
    return width;
}

void TimeChartController::paintLegendRow(QCPPainter &painter, const QRectF &rect) const
{
    painter.setFont(chartFont(m_theme, TextStyle::Caption));
    const QFontMetricsF metrics(painter.font());
    double x = rect.left();
    const double y = rect.top() - 12;
    for (const Line &line : m_lines) {
        QPen pen = line.graph->pen();
        pen.setWidthF(2);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + 14, y));
        painter.setPen(m_theme.color(Role::ChartLabel));
        drawTextAt(painter, QPointF(x + 19, y), Qt::AlignLeft | Qt::AlignVCenter, line.series.name);
        x += 19 + metrics.horizontalAdvance(line.series.name) + 16;
    }
}

void TimeChartController::paintEndLabels(QCPPainter &painter, const QRectF &rect) const
{
    std::vector<std::size_t> order(m_lines.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::vector<double> wanted(m_lines.size());
    for (std::size_t index = 0; index < m_lines.size(); ++index)
        wanted[index] = std::clamp(m_plot.yAxis->coordToPixel(m_lines[index].last), rect.top() + labelHeight / 2, rect.bottom() - 2);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wanted[a] > wanted[b]; });
    painter.setFont(chartFont(m_theme, TextStyle::CaptionStrong));
    const QFontMetricsF metrics(painter.font());
    double below = rect.bottom() + labelHeight;
    for (const std::size_t index : order) { // from the bottom up
        const double y = std::min(wanted[index], below - labelHeight);
        below = y;
        painter.setPen(m_lines[index].series.color);
        const double room = m_plot.viewport().right() - rect.right() - 8;
        drawTextAt(painter, QPointF(rect.right() + 8, y), Qt::AlignLeft | Qt::AlignVCenter,
                   metrics.elidedText(m_lines[index].series.name, Qt::ElideRight, room));
    }
}

void TimeChartController::paintCursor(QCPPainter &painter) const
{
    if (m_cursorHour < 0)
        return;
    const QRectF rect = m_plot.axisRect()->rect();
    const double x = m_plot.xAxis->coordToPixel(m_cursorHour);
    if (x < rect.left() || x > rect.right())
        return;
    painter.setPen(QPen(m_theme.color(Role::ChartCursor), 1));
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));

    const QFont plain = chartFont(m_theme, TextStyle::Caption), strong = chartFont(m_theme, TextStyle::CaptionStrong);
    const QFontMetricsF plainMetrics(plain), strongMetrics(strong);
    const QString moment = momentText(m_start, m_cursorHour);
    double nameWidth = 0, valueWidth = 0;
    for (const Line &line : m_lines) {
        nameWidth = std::max(nameWidth, plainMetrics.horizontalAdvance(line.series.name));
        valueWidth = std::max(valueWidth, strongMetrics.horizontalAdvance(figure(valueAt(line, m_cursorHour))));
    }
    const double rowHeight = 16, pad = 9;
    const double width = std::max(plainMetrics.horizontalAdvance(moment), 14 + nameWidth + 14 + valueWidth) + 2 * pad;
    const double height = rowHeight * double(m_lines.size() + 1) + 2 * pad - 2;
    QRectF box(x + 12, rect.top() + 6, width, height);
    if (box.right() > m_plot.viewport().right() - 2)
        box.moveRight(x - 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::Tooltip));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(m_theme.color(Role::OnTooltip));
    painter.setFont(plain);
    double y = box.top() + pad + 7;
    drawTextAt(painter, QPointF(box.left() + pad, y), Qt::AlignLeft | Qt::AlignVCenter, moment);
    for (const Line &line : m_lines) {
        y += rowHeight;
        painter.setPen(Qt::NoPen);
        painter.setBrush(line.series.color);
        painter.drawRoundedRect(QRectF(box.left() + pad, y - 4, 8, 8), 2, 2);
        painter.setPen(m_theme.color(Role::OnTooltip));
        painter.setFont(plain);
        drawTextAt(painter, QPointF(box.left() + pad + 14, y), Qt::AlignLeft | Qt::AlignVCenter, line.series.name);
        painter.setFont(strong);
        drawTextAt(painter, QPointF(box.right() - pad, y), Qt::AlignRight | Qt::AlignVCenter, figure(valueAt(line, m_cursorHour)));
    }
}

/// What a screen reader says instead of the picture.
QString spokenSummary(const TimeChart &chart)
{
    QStringList parts;
    for (const Series &series : chart.series) {
        if (!series.values)
            continue;
        const double most = largest(*series.values, 0, 1, 0, double(series.values->size())) * series.factor;
        parts << tr("%1: at most %2 %3").arg(series.name, QLocale().toString(most, 'g', 3), chart.unit);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

void showTimeChart(QCustomPlot &plot, const render::Theme &theme, const TimeChart &chart)
{
    // A new month of the same length keeps the place one was looking at.
    const auto *before = dynamic_cast<TimeChartController *>(
        plot.findChild<QObject *>(QStringLiteral("headroom-chart"), Qt::FindDirectChildrenOnly));
    const double horizonBefore = before ? before->horizonHours() : 0;
    const QCPRange rangeBefore = plot.xAxis->range();
    preparePlot(plot, theme);
    const auto *controller = new TimeChartController(plot, theme, chart);
    const double horizon = controller->horizonHours();
    if (horizon > 0 && std::abs(horizonBefore - horizon) < 1e-9)
        plot.xAxis->setRange(rangeBefore);
    else
        plot.xAxis->setRange(0, horizon > 0 ? horizon : 24);
    plot.setAccessibleDescription(spokenSummary(chart));
    plot.replot(QCustomPlot::rpQueuedReplot);
}

void showHours(QCustomPlot &plot, double fromHour, double toHour)
{
    plot.xAxis->setRange(fromHour, toHour);
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace headroom::charts
