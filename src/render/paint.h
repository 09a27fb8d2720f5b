#pragma once

#include "theme.h"

#include <model/elements.h>

#include <QRectF>
#include <QString>

#include <span>

class QPainter;
class QPainterPath;

/// The small parts every surface is made of: canvas cards, key strip, inspector, report. Each draws in logical pixels at the
/// painter's current transform, leaves the painter as it was, and works on any paint device.
namespace headroom::render::paint {

/// How a line of text looks. Sizes may be halves (10.5); figures get digits of one width.
struct TextLook
{
    double pixels = 11;
    QFont::Weight weight = QFont::Normal;
    QColor color;
    bool figures = false;
    bool display = false; ///< Inter Display, for 20 px and more
    double tracking = 0; ///< letter spacing, px
};

/// Draws one line, elided at the right when it does not fit (figures are never elided). Vertically centred unless aligned. Returns the width drawn.
double text(QPainter &, const Theme &, const QRectF &, Qt::Alignment, const QString &, const TextLook &);
/// The same with its baseline at `y`, from x = `left`, elided at `width` (0 = never).
double textAt(QPainter &, const Theme &, double left, double baseline, const QString &, const TextLook &, double width = 0);
[[nodiscard]] double textWidth(const Theme &, const QString &, const TextLook &);

/// A soft shadow of a rounded rectangle, drawn in a few outlines (no bitmap effects, so that it works on paper too).
void shadow(QPainter &, const Theme &, const QRectF &, double radius, const QString &elevation);
/// A card's ground: shadow, `raised` fill, hairline.
void card(QPainter &, const Theme &, const QRectF &, double radius = 10);
void hairline(QPainter &, const QPointF &from, const QPointF &to, const QColor &);
/// 45° stripes 2 px wide every 5 px over `shape`.
void hatch(QPainter &, const QPainterPath &shape, const QColor &);

/// Rounded square in the family's tint with the kind's icon in its ink.
void tile(QPainter &, const Theme &, const QRectF &, const QString &icon, const QString &family);

/// A capacity bar: fill = load, tick = target, the rest = headroom.
struct Meter
{
    double value = 0; ///< 0 … 1, more is drawn full
    double target = -1; ///< tick; < 0 = none
    QColor fill; ///< invalid = the band's colour; set for measures that are not a load (hit ratio)
    bool stale = false;
};
void meter(QPainter &, const Theme &, const QRectF &, const Meter &);

/// "66 %" in the band's text colour with the band's icon before it, right-aligned at `right`. Returns the width.
double utilizationFigure(QPainter &, const Theme &, double right, double centreY, double utilization, double pixels = 11.5);

/// Rounded label; text is centred. `icon` (optional) stands before it.
struct PillLook
{
    QColor fill, ink;
    double height = 16;
    double pixels = 10.5;
    QFont::Weight weight = QFont::Medium;
    QString icon;
    double padding = 6;
};
[[nodiscard]] QSizeF pillSize(const Theme &, const QString &, const PillLook &);
void pill(QPainter &, const Theme &, const QPointF &centre, const QString &, const PillLook &);

enum class Tone { Neutral, Good, Info, Warn, Bad, Primary, Stale, Unknown };
/// Chip of a tone, 18 high: text in the tone's colour on its tint.
[[nodiscard]] PillLook chip(const Theme &, Tone);

/// Finding badge, 20 px: octagon (bad) or triangle; with a number when several.
void badge(QPainter &, const Theme &, const QPointF &centre, bool bad, int count = 1);

/// Icon that says where a value comes from: table, gauge, pencil, dashed circle.
[[nodiscard]] QString sourceIcon(model::ValueSource);
void paintSource(QPainter &, const Theme &, const QRectF &, model::ValueSource);

/// Replica marks, one 7 × 8 mark each with a gap of 3; from 15 to 20 narrower ones, beyond that "× 38".
struct Replicas
{
    int running = 0, booting = 0, maximum = 0; ///< maximum < running + booting draws no free ones
    int failed = 0;
};
/// `width` limits the number of marks. Returns the width drawn.
double replicas(QPainter &, const Theme &, const QPointF &topLeft, const Replicas &, const QColor &ink, double width = 140);

/// A line through `values` (scaled to their own maximum unless `maximum` > 0), thinned to the pixels there are.
void sparkline(QPainter &, const Theme &, const QRectF &, std::span<const float> values, const QColor &, bool area = true, double maximum = 0);

/// The six bands with their thresholds, 140 × 22: the legend's scale.
void utilizationScale(QPainter &, const Theme &, const QRectF &);

/// 2 px ring outside `rect`, 2 px away: keyboard focus.
void focusRing(QPainter &, const Theme &, const QRectF &, double radius);

} // namespace headroom::render::paint
