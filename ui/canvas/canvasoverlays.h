#pragma once

#include "canvasview.h"

#include <QLabel>
#include <QWidget>

class QToolButton;

namespace headroom::ui {

class CanvasScene;

/// Bottom left of the canvas: zoom out, the percentage (click = 100 %), zoom in, fit, overview map.
class ZoomBar : public QWidget
{
    Q_OBJECT
public:
    ZoomBar(CanvasView &, const render::Theme &);
    void setTheme(const render::Theme &);
    void setZoom(double);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    render::Theme m_theme;
    QToolButton *m_percent = nullptr;
};

/// The utilization scale, above the zoom bar while figures are shown.
class Legend : public QWidget
{
    Q_OBJECT
public:
    Legend(CanvasView &, const render::Theme &);
    void setTheme(const render::Theme &);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    render::Theme m_theme;
};

/// What to do on an empty canvas, in its middle.
class EmptyHint : public QLabel
{
    Q_OBJECT
public:
    EmptyHint(CanvasView &, const render::Theme &);
    void setTheme(const render::Theme &);
};

/// The whole drawing small, with the visible part as a frame that can be dragged.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    Minimap(CanvasView &, CanvasScene &);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;

private:
    [[nodiscard]] QTransform toMap() const; ///< canvas → widget
    void centreOn(const QPoint &);
    CanvasView &m_view;
    CanvasScene &m_scene;
};

} // namespace headroom::ui
