#include "charts.h"

#include "plotstyle.h"

#include <QPaintEngine>

namespace headroom::charts {

namespace {

/// Hands everything on to another painter, as vectors. QCustomPlot paints with its own painter class, which must begin on a
/// device; a page has its painter already, and only one may be active on it. (QPicture would do, but lays text out anew.)
class ForwardingEngine : public QPaintEngine
{
public:
    ForwardingEngine(QPainter &target) : QPaintEngine(QPaintEngine::AllFeatures), m_target(target), m_base(target.transform()) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState &painterState) override
    {
        const DirtyFlags changed = painterState.state();
        if (changed & DirtyTransform)
            m_target.setTransform(painterState.transform() * m_base);
        if (changed & (DirtyClipEnabled | DirtyClipPath | DirtyClipRegion))
            clip(painterState, changed);
        if (changed & DirtyPen)
            m_target.setPen(painterState.pen());
        if (changed & DirtyBrush)
            m_target.setBrush(painterState.brush());
        if (changed & DirtyBrushOrigin)
            m_target.setBrushOrigin(painterState.brushOrigin());
        if (changed & DirtyFont)
            m_target.setFont(painterState.font());
        if (changed & DirtyOpacity)
            m_target.setOpacity(painterState.opacity());
        if (changed & DirtyHints)
            m_target.setRenderHints(painterState.renderHints());
    }

    void drawPath(const QPainterPath &path) override { m_target.drawPath(path); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            m_target.drawPolyline(points, count);
        else
            m_target.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawLines(const QLineF *lines, int count) override { m_target.drawLines(lines, count); }
    void drawRects(const QRectF *rects, int count) override { m_target.drawRects(rects, count); }
    void drawEllipse(const QRectF &rect) override { m_target.drawEllipse(rect); }
    void drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &source) override { m_target.drawPixmap(rect, pixmap, source); }
    void drawImage(const QRectF &rect, const QImage &image, const QRectF &source, Qt::ImageConversionFlags flags) override
    {
        m_target.drawImage(rect, image, source, flags);
    }
    void drawTextItem(const QPointF &position, const QTextItem &item) override { m_target.drawTextItem(position, item); }

private:
    /// Clips come in the plot's logical coordinates. The page's own clip is not kept: a chart fills its rectangle and no more.
    void clip(const QPaintEngineState &painterState, DirtyFlags changed)
    {
        if ((changed & DirtyClipEnabled) && !painterState.isClipEnabled()) {
            m_target.setClipping(false);
            return;
        }
        m_target.setTransform(painterState.transform() * m_base);
        if (changed & DirtyClipPath)
            m_target.setClipPath(painterState.clipPath(), painterState.clipOperation());
        else if (changed & DirtyClipRegion)
            m_target.setClipRegion(painterState.clipRegion(), painterState.clipOperation());
    }

    QPainter &m_target;
    const QTransform m_base;
};

/// A device of a given logical size that paints through a ForwardingEngine.
class ForwardingDevice : public QPaintDevice
{
public:
    ForwardingDevice(QPainter &target, const QSize &size) : m_engine(target), m_size(size) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / (dotsPerInch * 10);
        case PdmHeightMM:
            return m_size.height() * 254 / (dotsPerInch * 10);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    mutable ForwardingEngine m_engine;
    QSize m_size;
};

} // namespace

void paintChart(QPainter &painter, const QRectF &rect, const render::Theme &theme, const std::function<void(QCustomPlot &)> &fill)
{
    const QSize size = rect.size().toSize();
    if (size.isEmpty())
        return;
    QCustomPlot plot;
    plot.setBufferDevicePixelRatio(1);
    plot.resize(size);
    plot.setViewport(QRect(QPoint(0, 0), size));
    fill(plot);
    plot.setBackground(QBrush(theme.color(render::Role::Panel)));
    plot.replot(QCustomPlot::rpImmediateRefresh); // settles margins and thins the data

    painter.save();
    painter.translate(rect.topLeft());
    {
        ForwardingDevice device(painter, size);
        QCPPainter chartPainter;
        chartPainter.begin(&device);
        chartPainter.setMode(QCPPainter::pmVectorized);
        chartPainter.setMode(QCPPainter::pmNoCaching);
        plot.toPainter(&chartPainter, size.width(), size.height());
        chartPainter.end();
    }
    painter.restore();
}

} // namespace headroom::charts
