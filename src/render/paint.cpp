#include "paint.h"

#include "format.h"
#include "icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace headroom::render::paint {

namespace {

/// Fonts take whole pixels; a half is drawn at twice the size under a scale of one half.
struct ScaledFont { QFont font; double scale = 1; };

ScaledFont fontOf(const Theme &theme, const TextLook &look)
{
    const bool whole = std::abs(look.pixels - std::round(look.pixels)) < 0.01;
    ScaledFont result{theme.font(look.display ? TextStyle::Figure : TextStyle::Caption), whole ? 1.0 : 0.5};
    result.font.setPixelSize(std::max(1, int(std::lround(look.pixels / result.scale))));
    result.font.setWeight(look.weight);
    result.font.setLetterSpacing(QFont::AbsoluteSpacing, look.tracking / result.scale);
    return result;
}

double measure(const QFont &font, const QString &text, bool figures)
{
    return figures ? figuresWidth(font, text) : QFontMetricsF(font).horizontalAdvance(text);
}

class Saved
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter) { painter.save(); }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter &m_painter;
};

} // namespace

double text(QPainter &painter, const Theme &theme, const QRectF &rect, Qt::Alignment alignment, const QString &source, const TextLook &look)
{
    if (source.isEmpty())
        return 0;
    const Saved saved(painter);
    const ScaledFont scaled = fontOf(theme, look);
    painter.setFont(scaled.font);
    painter.setPen(look.color);
    painter.translate(rect.topLeft());
    painter.scale(scaled.scale, scaled.scale);
    const QRectF box(0, 0, rect.width() / scaled.scale, rect.height() / scaled.scale);
    if (look.figures)
        return drawFigures(painter, box, alignment, source) * scaled.scale;
    const QFontMetricsF metrics(scaled.font);
    const QString shown = metrics.elidedText(source, Qt::ElideRight, box.width() + 0.5);
    const double width = metrics.horizontalAdvance(shown);
    double x = 0;
    if (alignment & Qt::AlignRight)
        x = box.width() - width;
    else if (alignment & Qt::AlignHCenter)
        x = (box.width() - width) / 2;
    double y = (box.height() + metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        y = metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        y = box.height() - metrics.descent();
    painter.drawText(QPointF(x, y), shown);
    return width * scaled.scale;
}

double textAt(QPainter &painter, const Theme &theme, double left, double baseline, const QString &source, const TextLook &look, double width)
{
    const ScaledFont scaled = fontOf(theme, look);
    const QFontMetricsF metrics(scaled.font);
    const double natural = width > 0 ? width : measure(scaled.font, source, look.figures) * scaled.scale + 1;
    const double ascent = metrics.ascent() * scaled.scale;
    return text(painter, theme, QRectF(left, baseline - ascent, natural, ascent * 1.3), Qt::AlignLeft | Qt::AlignTop, source, look);
}

double textWidth(const Theme &theme, const QString &source, const TextLook &look)
{
    const ScaledFont scaled = fontOf(theme, look);
    return measure(scaled.font, source, look.figures) * scaled.scale;
}

void shadow(QPainter &painter, const Theme &theme, const QRectF &rect, double radius, const QString &elevation)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QList<Shadow> &layers = theme.elevation(elevation);
    for (auto layer = layers.crbegin(); layer != layers.crend(); ++layer) {
        // a blur of b px is b rings, each a share of the darkness: the sum falls off like the blurred edge
        const int rings = std::max(1, int(std::ceil(layer->blur / 2)));
        QColor color = layer->color;
        color.setAlphaF(float(layer->color.alphaF() / rings));
        painter.setBrush(color);
        for (int ring = 0; ring < rings; ++ring) {
            const double grow = layer->spread + (rings == 1 ? layer->blur / 4 : layer->blur * (double(ring) / (rings - 1) - 0.5));
            const QRectF box = rect.adjusted(-grow, -grow, grow, grow).translated(layer->dx, layer->dy);
            painter.drawRoundedRect(box, radius + grow, radius + grow);
        }
    }
}

void card(QPainter &painter, const Theme &theme, const QRectF &rect, double radius)
{
    const Saved saved(painter);
    shadow(painter, theme, rect, radius, QStringLiteral("card"));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Raised));
    painter.drawRoundedRect(rect, radius, radius);
}

void hairline(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &color)
{
    const Saved saved(painter);
    QPen pen(color, 0); // cosmetic: one device pixel at every scale
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLine(from, to);
}

void hatch(QPainter &painter, const QPainterPath &shape, const QColor &color)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = shape.boundingRect();
    constexpr double step = 5 * std::numbers::sqrt2, half = std::numbers::sqrt2; // 5 px from stripe to stripe, 2 px wide, measured across
    QPainterPath stripes;
    for (double x = box.left() - box.height(); x < box.right() + step; x += step)
        stripes.addPolygon(QPolygonF{{x - half, box.bottom()}, {x + half, box.bottom()}, {x + half + box.height(), box.top()}, {x - half + box.height(), box.top()}});
    if (painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::SVG) { // Qt's SVG has no clipping
        painter.fillPath(stripes.intersected(shape), color);
        return;
    }
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillPath(stripes, color);
}

void tile(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &icon, const QString &family)
{
    const Saved saved(painter);
    const FamilyColors colors = theme.family(family);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.tint);
    const double radius = rect.width() * 0.27;
    painter.drawRoundedRect(rect, radius, radius);
    const double side = rect.width() * 17 / 26;
    QRectF inner(0, 0, side, side);
    inner.moveCenter(rect.center());
    paintIcon(painter, icon, inner, colors.ink);
}

void meter(QPainter &painter, const Theme &theme, const QRectF &rect, const Meter &value)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = rect.height() / 2;
    QPainterPath track;
    track.addRoundedRect(rect, radius, radius);
    painter.fillPath(track, theme.color(Role::Sunken));
    painter.setPen(QPen(theme.color(Role::BorderSubtle), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);

    const double share = std::isfinite(value.value) ? std::clamp(value.value, 0.0, 1.0) : 0;
    if (share > 0) {
        const UtilizationBand &band = theme.band(value.value);
        QPainterPath fill;
        fill.addRoundedRect(QRectF(rect.left(), rect.top(), std::max(rect.width() * share, std::min(rect.height(), rect.width())), rect.height()), radius, radius);
        painter.fillPath(fill, value.stale ? theme.color(Role::BorderStrong) : value.fill.isValid() ? value.fill : band.fill);
        if (band.hatched && !value.fill.isValid() && !value.stale)
            hatch(painter, fill, theme.color(Role::Hatch));
    }
    if (value.target >= 0 && value.target <= 1) {
        QColor ink = theme.color(Role::Text2);
        ink.setAlphaF(0.75f);
        painter.fillRect(QRectF(rect.left() + rect.width() * value.target - 0.75, rect.top() - 2, 1.5, rect.height() + 4), ink);
    }
}

double utilizationFigure(QPainter &painter, const Theme &theme, double right, double centreY, double utilization, double pixels)
{
    const UtilizationBand &band = theme.band(utilization);
    const TextLook look{.pixels = pixels, .weight = QFont::DemiBold, .color = band.text, .figures = true};
    const QString figure = percent(utilization);
    const double width = textWidth(theme, figure, look);
    text(painter, theme, QRectF(right - width, centreY - pixels, width, 2 * pixels), Qt::AlignRight | Qt::AlignVCenter, figure, look);
    if (band.icon.isEmpty())
        return width;
    const double side = pixels + 0.5;
    paintIcon(painter, band.icon, QRectF(right - width - 3 - side, centreY - side / 2, side, side), band.text);
    return width + 3 + side;
}

QSizeF pillSize(const Theme &theme, const QString &label, const PillLook &look)
{
    const TextLook textLook{.pixels = look.pixels, .weight = look.weight, .color = {}, .figures = true};
    const double icon = look.icon.isEmpty() ? 0 : look.pixels + 1.5 + 3;
    return {textWidth(theme, label, textLook) + 2 * look.padding + icon, look.height};
}

void pill(QPainter &painter, const Theme &theme, const QPointF &centre, const QString &label, const PillLook &look)
{
    const Saved saved(painter);
    QRectF box(QPointF(), pillSize(theme, label, look));
    box.moveCenter(centre);
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.fill);
        painter.drawRoundedRect(box, look.height / 2, look.height / 2);
    }
    double left = box.left() + look.padding;
    if (!look.icon.isEmpty()) {
        const double side = look.pixels + 1.5;
        paintIcon(painter, look.icon, QRectF(left, centre.y() - side / 2, side, side), look.ink);
        left += side + 3;
    }
    text(painter, theme, QRectF(left, box.top(), box.right() - look.padding - left, box.height()), Qt::AlignLeft | Qt::AlignVCenter, label,
         {.pixels = look.pixels, .weight = look.weight, .color = look.ink, .figures = true});
}

PillLook chip(const Theme &theme, Tone tone)
{
    const auto make = [&](Role fill, Role ink) {
        return PillLook{.fill = theme.color(fill), .ink = theme.color(ink), .height = 18, .pixels = 11, .weight = QFont::DemiBold, .icon = {}, .padding = 7};
    };
    switch (tone) {
    case Tone::Good: return make(Role::GoodTint, Role::Good);
    case Tone::Info: return make(Role::InfoTint, Role::Info);
    case Tone::Warn: return make(Role::WarnTint, Role::Warn);
    case Tone::Bad: return make(Role::BadTint, Role::Bad);
    case Tone::Primary: return make(Role::PrimaryTint, Role::Primary);
    case Tone::Stale: return make(Role::StaleTint, Role::Stale);
    case Tone::Unknown: return make(Role::UnknownTint, Role::Unknown);
    case Tone::Neutral: break;
    }
    return make(Role::Sunken, Role::Text2);
}

void badge(QPainter &painter, const Theme &theme, const QPointF &centre, bool bad, int count)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Panel));
    painter.drawEllipse(centre, 10, 10);
    const QColor ink = theme.color(bad ? Role::BadFill : Role::Warn);
    const double side = bad ? 18 : 15;
    if (count <= 1) {
        paintIcon(painter, bad ? QStringLiteral("actions/util-saturated") : QStringLiteral("actions/warning"),
                  QRectF(centre.x() - side / 2, centre.y() - side / 2 - (bad ? 0 : 0.8), side, side), ink);
        return;
    }
    QPainterPath shape;
    if (bad) {
        constexpr double edge = 8.2, cut = 3.4;
        shape.addPolygon(QPolygonF{{-cut, -edge}, {cut, -edge}, {edge, -cut}, {edge, cut}, {cut, edge}, {-cut, edge}, {-edge, cut}, {-edge, -cut}});
    } else {
        shape.addPolygon(QPolygonF{{0, -8.4}, {8.8, 7}, {-8.8, 7}});
    }
    shape.closeSubpath();
    painter.setBrush(ink);
    painter.setPen(QPen(ink, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(shape.translated(centre));
    const QString figure = count > 9 ? QStringLiteral("9+") : number(count);
    text(painter, theme, QRectF(centre.x() - 9, centre.y() - 8 + (bad ? 0 : 1.8), 18, 16), Qt::AlignCenter, figure,
         {.pixels = count > 9 ? 8.0 : 10.0, .weight = QFont::DemiBold, .color = theme.color(bad ? Role::OnBad : Role::Panel), .figures = true});
}

QString sourceIcon(model::ValueSource source)
{
    switch (source) {
    case model::ValueSource::Catalogue: return QStringLiteral("actions/table");
    case model::ValueSource::Measured: return QStringLiteral("kinds/load-test");
    case model::ValueSource::Entered: return QStringLiteral("actions/rename");
    case model::ValueSource::Assumption: break;
    }
    return QStringLiteral("actions/unknown-price");
}

void paintSource(QPainter &painter, const Theme &theme, const QRectF &rect, model::ValueSource source)
{
    paintIcon(painter, sourceIcon(source), rect, theme.color(Role::Text3));
}

double replicas(QPainter &painter, const Theme &theme, const QPointF &topLeft, const Replicas &counts, const QColor &ink, double width)
{
    constexpr double markHeight = 8;
    constexpr int most = 14, mostNarrow = 20; // up to 20 the marks grow narrower, so that each replica keeps its own
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const int busy = counts.running + counts.booting + counts.failed;
    const int total = std::max(busy, counts.maximum);
    const double pitch = total > most && total <= mostNarrow ? std::min(10.0, (width + 3) / total) : 10;
    const double markWidth = pitch * 0.7;
    int marks = std::min({total, total <= mostNarrow ? mostNarrow : most, int((width + pitch - markWidth + 0.01) / pitch)});
    const bool more = busy > marks; // the rest is told in words
    const QString rest = QStringLiteral("× ") + number(busy);
    const TextLook look{.pixels = 10.5, .weight = QFont::Medium, .color = theme.color(Role::Text3), .figures = true};
    if (more)
        marks = std::max(1, std::min(marks, int((width - textWidth(theme, rest, look) - 4) / pitch)));
    for (int i = 0; i < marks; ++i) {
        const QRectF mark(topLeft.x() + i * pitch, topLeft.y(), markWidth, markHeight);
        if (i < counts.running) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawRoundedRect(mark, 2, 2);
        } else if (i < counts.running + counts.booting) {
            QPen pen(ink, 1.2);
            pen.setDashPattern({2 / 1.2, 1.6 / 1.2});
            pen.setCapStyle(Qt::FlatCap);
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(mark.adjusted(0.6, 0.6, -0.6, -0.6), 1.6, 1.6);
        } else if (i < busy) {
            painter.setPen(QPen(theme.color(Role::Bad), 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(mark.adjusted(0.6, 0.6, -0.6, -0.6), 1.6, 1.6);
            painter.drawLine(mark.bottomLeft() + QPointF(1, -1), mark.topRight() + QPointF(-1, 1));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Role::BorderSubtle));
            painter.drawRoundedRect(mark, 2, 2);
        }
    }
    double drawn = marks * pitch - (pitch - markWidth);
    if (more)
        drawn += 4 + text(painter, theme, QRectF(topLeft.x() + drawn + 4, topLeft.y() - 3, width, markHeight + 6), Qt::AlignLeft | Qt::AlignVCenter, rest, look);
    return drawn;
}

void sparkline(QPainter &painter, const Theme &, const QRectF &rect, std::span<const float> values, const QColor &color, bool area, double maximum)
{
    if (values.size() < 2 || rect.width() <= 0)
        return;
    if (maximum <= 0)
        for (const float value : values)
            maximum = std::max(maximum, double(value));
    if (!(maximum > 0))
        maximum = 1;
    const auto yOf = [&](double value) { return rect.bottom() - std::clamp(value / maximum, 0.0, 1.0) * rect.height(); };
    // at most two points a pixel: the least and the greatest of what falls on it
    const std::size_t columns = std::min<std::size_t>(values.size(), std::size_t(std::ceil(rect.width())));
    QPolygonF line;
    for (std::size_t column = 0; column < columns; ++column) {
        const std::size_t begin = column * values.size() / columns, end = std::max(begin + 1, (column + 1) * values.size() / columns);
        const auto [low, high] = std::minmax_element(values.begin() + std::ptrdiff_t(begin), values.begin() + std::ptrdiff_t(end));
        const double x = rect.left() + rect.width() * (columns > 1 ? double(column) / double(columns - 1) : 0);
        const bool rising = low <= high;
        line << QPointF(x, yOf(rising ? *low : *high));
        if (*low != *high)
            line << QPointF(x, yOf(rising ? *high : *low));
    }
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (area) {
        QColor fill = color;
        fill.setAlphaF(0.14f);
        QPolygonF ground = line;
        ground << rect.bottomRight() << rect.bottomLeft();
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(ground);
    }
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void utilizationScale(QPainter &painter, const Theme &theme, const QRectF &rect)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<UtilizationBand> &bands = theme.bands();
    const double width = (rect.width() + 2) / double(bands.size());
    const TextLook look{.pixels = 9.5, .color = theme.color(Role::Text3), .figures = true};
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const QRectF swatch(rect.left() + double(i) * width, rect.top(), width - 2, 8);
        QPainterPath shape;
        shape.addRoundedRect(swatch, 2, 2);
        painter.fillPath(shape, bands[i].fill);
        if (bands[i].hatched)
            hatch(painter, shape, theme.color(Role::Hatch));
        const QString label = i + 1 == bands.size() ? percent(bands[i].from) : number(bands[i].from * 100);
        text(painter, theme, QRectF(swatch.left(), swatch.bottom() + 2, width + 6, 12), Qt::AlignLeft | Qt::AlignVCenter, label, look);
    }
}

void focusRing(QPainter &painter, const Theme &theme, const QRectF &rect, double radius)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
}

} // namespace headroom::render::paint
