#pragma once

#include <model/elements.h>

#include <QGraphicsItem>

namespace headroom::ui {

class CanvasScene;

/// One tier's card. Kept as a picture per scale and pixel ratio, painted anew only when what it shows changes.
class CardItem : public QGraphicsItem
{
public:
    CardItem(CanvasScene &, model::TierId, bool ghost = false);

    void place(const QRectF &card);     ///< canvas coordinates
    void refresh();                     ///< what it shows has changed
    void setGhost(const model::Tier &); ///< draws this tier of another variant instead of one of the scene's

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    QPixmap freshPicture(double scale, double ratio, int marginPixels);
    void paintPicture(QPainter &, double scale, double ratio, int marginPixels) const;

    CanvasScene &m_scene;
    model::TierId m_id;
    bool m_isGhost = false;
    model::Tier m_ghost;
    QSizeF m_size;
};

} // namespace headroom::ui
