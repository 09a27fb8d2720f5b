#pragma once

#include <session/simulationrunner.h>

#include <QPixmap>
#include <QWidget>

namespace headroom::ui {

class Session;

/// The month in lanes that share one x axis: users, servers, p95, and heat strips of the hottest tiers. The playhead can be
/// dragged; the wheel zooms, Shift+wheel moves, a double click shows the whole month.
class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePane(Session &, QWidget *parent = nullptr);

    void setCompact(bool); ///< the Users lane only
    [[nodiscard]] std::size_t visibleFrom() const { return m_from; }
    [[nodiscard]] std::size_t visibleTo() const { return m_to; }
    void zoomTo(std::size_t from, std::size_t to);
    [[nodiscard]] QSize sizeHint() const override { return {1200, m_compact ? 82 : 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {400, 70}; }
    [[nodiscard]] double xOfStep(std::size_t) const;

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    struct Lane;
    struct Strip { const std::vector<float> *values; QString name; };
    void refresh();
    void drop(); ///< forgets the drawing
    void drawAll(QPainter &) const;
    void drawAxis(QPainter &, const QRectF &) const;
    void drawEvents(QPainter &, double bottom) const;
    void drawSeries(QPainter &, const QRectF &, const std::vector<float> &, double maximum, const QColor &, bool steps) const;
    void drawStrip(QPainter &, const QRectF &, const std::vector<float> &) const;
    void drawFigures(QPainter &) const;
    [[nodiscard]] QList<Lane> lanes() const;
    [[nodiscard]] QList<Strip> strips() const;
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double stripTop() const;
    [[nodiscard]] double stepSeconds() const;
    void scrubTo(double x);

    Session &m_session;
    OutcomePtr m_outcome;
    QPixmap m_drawing;
    std::size_t m_from = 0, m_to = 0;
    bool m_compact = false, m_scrubbing = false;
};

} // namespace headroom::ui
