#pragma once

#include <model/elements.h>
#include <render/diagram.h>

#include <QGraphicsItem>

namespace headroom::ui {

class CanvasScene;

/// One link's line along its route; flow included.
class LinkItem : public QGraphicsItem
{
public:
    LinkItem(CanvasScene &, model::LinkId);

    void setRoute(const render::Route &);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    CanvasScene &m_scene;
    model::LinkId m_id;
    render::Route m_route;
    QRectF m_bounds;
};

/// One link's label, above the cards.
class LinkLabelItem : public QGraphicsItem
{
public:
    LinkLabelItem(CanvasScene &, model::LinkId);

    void setRoute(const render::Route &);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    CanvasScene &m_scene;
    model::LinkId m_id;
    render::Route m_route;
    QRectF m_bounds;
};

/// Area the label pill of a route may take, for hit tests and repaints.
[[nodiscard]] QRectF labelArea(const render::Route &);

} // namespace headroom::ui
