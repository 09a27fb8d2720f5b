#pragma once

#include "guides.h"

#include <document/document.h>

#include <QGraphicsItem>
#include <QPainterPath>

#include <optional>

namespace headroom::ui {

class CanvasScene;

/// What a running gesture draws above everything: guides, rubber band, the link being drawn, handles, the ghost of a drop.
class Overlay : public QGraphicsItem
{
public:
    explicit Overlay(CanvasScene &);

    void setGuides(QList<Guide>);
    void setRubberBand(std::optional<QRectF>);
    struct Connection
    {
        QPainterPath path;
        QPointF end;
        bool valid = true;
    };
    void setConnection(std::optional<Connection>);
    void setHandles(QList<QPointF> squares, QList<QPointF> circles = {});
    void setGhost(document::Elements); ///< tiers and boundaries drawn at 80 % opacity
    void clear();                      ///< all but the handles

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void change();
    void paintGuides(QPainter &, double scale) const;
    void paintConnection(QPainter &, double scale) const;
    void paintHandles(QPainter &, double scale) const;
    void paintGhost(QPainter &, double scale) const;

    CanvasScene &m_scene;
    QList<Guide> m_guides;
    std::optional<QRectF> m_band;
    std::optional<Connection> m_connection;
    QList<QPointF> m_squares, m_circles;
    document::Elements m_ghost;
    QRectF m_bounds;
};

} // namespace headroom::ui
