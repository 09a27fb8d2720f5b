#pragma once

#include <render/theme.h>

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

/// Painting that several widgets share. Rectangles in logical pixels.
namespace headroom::ui {

/// Icon in a colour of the theme, sharp on the painter's device.
void drawIcon(QPainter &, const QString &name, const QRectF &, const QColor &);
/// A square tile in the family's tint with the kind's icon in its ink.
void drawTile(QPainter &, const QString &iconName, const QString &family, const QRectF &);
/// Text in one line, cut at the right with an ellipsis when it does not fit.
void drawElided(QPainter &, const QRectF &, Qt::Alignment, const QString &);
/// The 2 px ring of the keyboard focus, outside `rect`.
void drawFocusRing(QPainter &, const QRectF &, double radius);
/// A fully round label; returns its width. `right` = x is the right edge.
double drawChip(QPainter &, QPointF topLeft, const QString &, const QColor &ink, const QColor &ground, double height = 18);
[[nodiscard]] double chipWidth(const QString &, double height = 18);
/// A capacity bar: fill = load (in its band's colour, hatched when saturated), tick = target (< 0 = none).
void drawCapacityBar(QPainter &, const QRectF &, double utilization, double target);
/// A key cap ("Ctrl K") right-aligned at `right`; returns its width.
double drawKeyCap(QPainter &, QPointF rightCenter, const QString &);

/// A one-pixel divider.
[[nodiscard]] QWidget *divider(Qt::Orientation, QWidget *parent);
/// Icon for menus, following normal and disabled text colours of the present theme.
[[nodiscard]] QIcon menuIcon(const QString &name);

} // namespace headroom::ui
