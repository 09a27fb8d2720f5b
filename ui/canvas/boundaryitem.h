#pragma once

#include <model/elements.h>

#include <QGraphicsItem>

namespace headroom::ui {

class CanvasScene;

/// One boundary: frame and header.
class BoundaryItem : public QGraphicsItem
{
public:
    BoundaryItem(CanvasScene &, model::BoundaryId);

    void place(const QRectF &frame, int depth); ///< outer boundaries lie below inner ones
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    CanvasScene &m_scene;
    model::BoundaryId m_id;
    QRectF m_frame;
};

} // namespace headroom::ui
