#include "paint.h"

#include "appearance.h"

#include <render/icons.h>
#include <render/paint.h>

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace headroom::ui {
namespace {

/// Paints itself in the theme's divider colour; a plain QFrame would keep the colour of the theme it was born under.
class Divider : public QWidget
{
public:
    Divider(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(render::Role::BorderSubtle)); }
};

} // namespace

void drawIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &ink)
{
    const int extent = int(std::round(rect.width()));
    const QPixmap pixmap = render::iconPixmap(name, extent, ink, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QPointF(std::round(rect.x()), std::round(rect.y())), pixmap);
}

void drawTile(QPainter &painter, const QString &iconName, const QString &family, const QRectF &rect)
{
    render::paint::tile(painter, theme(), rect, iconName, family);
}

void drawElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &value)
{
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, QFontMetricsF(painter.font()).elidedText(value, Qt::ElideRight, rect.width()));
}

void drawFocusRing(QPainter &painter, const QRectF &rect, double radius)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(render::Role::Focus), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

double chipWidth(const QString &value, double height)
{
    return QFontMetricsF(font(render::TextStyle::CaptionStrong)).horizontalAdvance(value) + std::max(12.0, height * 0.8);
}

double drawChip(QPainter &painter, QPointF topLeft, const QString &value, const QColor &ink, const QColor &ground, double height)
{
    painter.setFont(font(render::TextStyle::CaptionStrong));
    const QRectF rect(topLeft, QSizeF(std::max(height, chipWidth(value, height)), height));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, height / 2, height / 2);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, value);
    return rect.width();
}

void drawCapacityBar(QPainter &painter, const QRectF &rect, double utilization, double target)
{
    render::paint::meter(painter, theme(), rect, {utilization, target, {}, false});
}

double drawKeyCap(QPainter &painter, QPointF rightCenter, const QString &value)
{
    painter.setFont(font(render::TextStyle::Micro));
    const double width = std::max(16.0, QFontMetricsF(painter.font()).horizontalAdvance(value) + 9);
    const QRectF cap(rightCenter.x() - width, rightCenter.y() - 8, width, 16);
    painter.setPen(QPen(color(render::Role::Border), 1));
    painter.setBrush(color(render::Role::Panel));
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(color(render::Role::Text3));
    painter.drawText(cap, Qt::AlignCenter, value);
    return width;
}

QWidget *divider(Qt::Orientation orientation, QWidget *parent)
{
    return new Divider(orientation, parent);
}

QIcon menuIcon(const QString &name)
{
    return render::icon(name, color(render::Role::Text2), color(render::Role::TextDisabled));
}

} // namespace headroom::ui
