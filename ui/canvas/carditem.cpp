#include "carditem.h"

#include "canvasscene.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace headroom::ui {

namespace {

constexpr double margin = render::cardOverhang; ///< room for halo, ports and badge around the card, logical px

bool same(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

/// On whole device pixels, so that hairlines and text stay as sharp as they were painted.
void blit(QPainter &painter, const QPixmap &pixmap, double ratio, int marginPixels)
{
    const QPointF at = painter.worldTransform().map(QPointF()) * ratio;
    painter.save();
    painter.resetTransform();
    painter.drawPixmap(QPointF((std::round(at.x()) - marginPixels) / ratio, (std::round(at.y()) - marginPixels) / ratio), pixmap);
    painter.restore();
}

} // namespace

CardItem::CardItem(CanvasScene &scene, model::TierId id, bool ghost)
    : m_scene(scene)
    , m_id(std::move(id))
    , m_isGhost(ghost)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(ghost ? 150 : 200);
}

void CardItem::place(const QRectF &card)
{
    setPos(card.topLeft());
    if (card.size() == m_size)
        return;
    prepareGeometryChange();
    m_size = card.size();
    refresh();
}

void CardItem::refresh()
{
    m_scene.pictures().remove(m_id);
    update();
}

void CardItem::setGhost(const model::Tier &tier)
{
    m_ghost = tier;
    place(render::cardRect(tier, m_scene.catalog()));
}

QRectF CardItem::boundingRect() const
{
    return QRectF(QPointF(), m_size).adjusted(-margin, -margin, margin, margin);
}

void CardItem::paintPicture(QPainter &painter, double scale, double ratio, int marginPixels) const
{
    const model::Tier *tier = m_isGhost ? &m_ghost : m_scene.variant().tier(m_id);
    if (!tier)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(marginPixels / ratio, marginPixels / ratio);
    painter.scale(scale, scale);
    const QRectF card = render::cardRect(*tier, m_scene.catalog());
    painter.translate(-card.topLeft());
    render::CardState state = m_scene.cardState(m_id);
    state.ghost = m_isGhost;
    render::paintCard(painter, m_scene.theme(), m_scene.diagram(), *tier, state, render::detailFor(scale));
}

void CardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const double ratio = painter->device()->devicePixelRatioF();
    const render::Detail detail = render::detailFor(scale);
    const int marginPixels = int(std::ceil(margin * scale * ratio));
    const CanvasScene::Picture *picture = m_scene.pictures().object(m_id);
    const bool exact = picture && same(picture->scale, scale) && same(picture->ratio, ratio);
    if (picture && !exact && m_scene.isSettling() && picture->detail == detail) {
        const double pictureMargin = std::ceil(margin * picture->scale * picture->ratio) / (picture->scale * picture->ratio);
        const QSizeF size = QSizeF(picture->pixmap.size()) / (picture->scale * picture->ratio);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(QRectF(QPointF(-pictureMargin, -pictureMargin), size), picture->pixmap, QRectF(picture->pixmap.rect()));
        return;
    }
    blit(*painter, exact ? picture->pixmap : freshPicture(scale, ratio, marginPixels), ratio, marginPixels);
}

QPixmap CardItem::freshPicture(double scale, double ratio, int marginPixels)
{
    const QSizeF pixels = m_size * scale * ratio;
    QPixmap pixmap(int(std::ceil(pixels.width())) + 2 * marginPixels, int(std::ceil(pixels.height())) + 2 * marginPixels);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    {
        QPainter inside(&pixmap);
        paintPicture(inside, scale, ratio, marginPixels);
    }
    const auto cost = qsizetype(pixmap.width()) * pixmap.height() * 4;
    m_scene.pictures().insert(m_id, new CanvasScene::Picture{pixmap, scale, ratio, render::detailFor(scale)}, cost); // the cache owns it
    return pixmap;
}

} // namespace headroom::ui
