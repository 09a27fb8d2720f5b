#include "devicescale.h"
#include "diagram.h"
#include "format.h"
#include "icons.h"
#include "paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace headroom::render {

namespace {

constexpr double radius = 10, padding = 10;

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

/// One card being drawn: where, what, and how large text must be to be read.
struct CardPainter
{
    QPainter &painter;
    const Theme &theme;
    const CardFigures &card;
    QRectF rect;
    bool stale = false;
    double smallest = 9; ///< logical px that are 9 device-independent ones

    [[nodiscard]] double pixels(double wanted) const { return std::max(wanted, std::min(smallest, wanted + 2.5)); }
    [[nodiscard]] QColor color(Role role) const { return theme.color(role); }
    [[nodiscard]] paint::TextLook caption(Role role, QFont::Weight weight = QFont::Normal) const
    {
        return {.pixels = pixels(10.5), .weight = weight, .color = color(role), .figures = true};
    }

    void head(double tileSide, double top) const;
    void measureLine() const;
    void bar(const QRectF &) const;
    void foot() const;
    void cost(double right, double centreY) const;
    void full() const;
    void compact() const;
    void reduced() const;
    void tiny() const;
    void block() const;
    [[nodiscard]] QStringList inTwoLines(const QString &, double width, const paint::TextLook &) const;
};

/// As many words in the first line as fit, the rest in the second.
QStringList CardPainter::inTwoLines(const QString &name, double width, const paint::TextLook &look) const
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString first = words.first();
    qsizetype used = 1;
    while (used < words.size() && paint::textWidth(theme, first + QLatin1Char(' ') + words[used], look) <= width)
        first += QLatin1Char(' ') + words[used++];
    return used < words.size() ? QStringList{first, words.mid(used).join(QLatin1Char(' '))} : QStringList{first};
}

void CardPainter::head(double tileSide, double top) const
{
    paint::tile(painter, theme, QRectF(rect.left() + padding, rect.top() + top, tileSide, tileSide), card.icon, card.family);
    const double left = rect.left() + padding + tileSide + 8, width = rect.right() - padding - left;
    paint::text(painter, theme, QRectF(left, rect.top() + top - 1, width, 15), Qt::AlignLeft | Qt::AlignVCenter, card.name,
                {.pixels = pixels(12.5), .weight = QFont::DemiBold, .color = color(Role::Text)});
    paint::text(painter, theme, QRectF(left, rect.top() + top + 14, width, 13), Qt::AlignLeft | Qt::AlignVCenter, card.size,
                {.pixels = pixels(10.5), .color = color(Role::Text3)});
}

void CardPainter::bar(const QRectF &at) const
{
    paint::Meter meter{.value = std::max(0.0, card.value), .target = card.target, .fill = {}, .stale = stale};
    if (!card.isLoad)
        meter.fill = color(Role::Primary);
    paint::meter(painter, theme, at, meter);
}

void CardPainter::measureLine() const
{
    const double centreY = rect.top() + 51;
    const QRectF line(rect.left() + padding, centreY - 7, rect.width() - 2 * padding, 14);
    paint::text(painter, theme, line, Qt::AlignLeft | Qt::AlignVCenter, card.measure.isEmpty() ? card.facts : card.measure, caption(Role::Text3));
    if (!card.figure.isEmpty())
        paint::text(painter, theme, line, Qt::AlignRight | Qt::AlignVCenter, card.figure,
                    {.pixels = pixels(11.5), .weight = QFont::DemiBold, .color = color(stale ? Role::Stale : Role::Text), .figures = true});
    if (card.value < 0 || card.measure.isEmpty())
        return;
    if (stale) {
        const paint::TextLook look{.pixels = pixels(11.5), .weight = QFont::DemiBold, .color = color(Role::Stale), .figures = true};
        const double width = paint::text(painter, theme, line, Qt::AlignRight | Qt::AlignVCenter, percent(card.value), look);
        paintIcon(painter, QStringLiteral("actions/stale"), QRectF(line.right() - width - 15, centreY - 6, 12, 12), look.color);
    } else if (card.isLoad) {
        paint::utilizationFigure(painter, theme, line.right(), centreY, card.value, pixels(11.5));
    } else {
        paint::text(painter, theme, line, Qt::AlignRight | Qt::AlignVCenter, percent(card.value, card.value > 0.9 && card.value < 0.9995 ? 1 : 0),
                    {.pixels = pixels(11.5), .weight = QFont::DemiBold, .color = color(Role::Text), .figures = true});
    }
}

void CardPainter::cost(double right, double centreY) const
{
    if (card.cost.isEmpty())
        return;
    const QRectF line(right - 90, centreY - 7, 90, 14);
    const paint::TextLook look = caption(card.costUnknown ? Role::Unknown : Role::Text2, QFont::Medium);
    const double width = paint::text(painter, theme, line, Qt::AlignRight | Qt::AlignVCenter, card.cost, look);
    if (card.costUnknown)
        paintIcon(painter, QStringLiteral("actions/unknown-price"), QRectF(right - width - 14, centreY - 5.5, 11, 11), look.color);
}

void CardPainter::foot() const
{
    const double centreY = rect.bottom() - 13.5, right = rect.right() - padding;
    const double taken = card.cost.isEmpty() ? 0 : paint::textWidth(theme, card.cost, caption(Role::Text2, QFont::Medium)) + (card.costUnknown ? 20 : 6);
    paint::TextLook look = caption(Role::Text3);
    look.figures = false; // may be elided
    paint::text(painter, theme, QRectF(rect.left() + padding, centreY - 7, rect.width() - 2 * padding - taken, 14), Qt::AlignLeft | Qt::AlignVCenter, card.foot, look);
    cost(right, centreY);
}

void CardPainter::full() const
{
    head(26, padding);
    measureLine();
    if (card.figure.isEmpty())
        bar(QRectF(rect.left() + padding, rect.top() + 62, rect.width() - 2 * padding, 6));
    if (card.maximum > 0 || card.running + card.booting > 0) {
        if (rect.height() >= 128) {
            const QRectF line(rect.left() + padding, rect.top() + 74, rect.width() - 2 * padding, 13);
            paint::text(painter, theme, line, Qt::AlignLeft | Qt::AlignVCenter, card.second, caption(Role::Text3));
            paint::text(painter, theme, line, Qt::AlignRight | Qt::AlignVCenter, card.secondRight, caption(Role::Text3));
            paint::replicas(painter, theme, QPointF(rect.left() + padding, rect.top() + 94),
                            {.running = card.running, .booting = card.booting, .maximum = card.maximum}, theme.family(card.family).ink,
                            rect.width() - 2 * padding);
        }
    }
    foot();
}

void CardPainter::compact() const
{
    const double tile = 26, top = (rect.height() - tile) / 2;
    paint::tile(painter, theme, QRectF(rect.left() + 9, rect.top() + top, tile, tile), card.icon, card.family);
    const double left = rect.left() + 9 + tile + 8, right = rect.right() - 9;
    const paint::TextLook costLook = caption(Role::Text2, QFont::Medium);
    const double taken = card.cost.isEmpty() ? 0 : paint::textWidth(theme, card.cost, costLook) + (card.costUnknown ? 20 : 6);
    const bool oneLine = card.size.isEmpty() && card.cost.isEmpty();
    paint::text(painter, theme, QRectF(left, rect.top() + top + (oneLine ? 5 : -1), right - left, 15), Qt::AlignLeft | Qt::AlignVCenter, card.name,
                {.pixels = pixels(12.5), .weight = QFont::DemiBold, .color = color(Role::Text)});
    paint::text(painter, theme, QRectF(left, rect.top() + top + 14, right - left - taken, 13), Qt::AlignLeft | Qt::AlignVCenter, card.size,
                {.pixels = pixels(10.5), .color = color(Role::Text3)});
    cost(right, rect.top() + top + 20.5);
}

/// 40 – 70 %: tile, name in at most two lines, bar.
void CardPainter::reduced() const
{
    const bool low = rect.height() < 80;
    const double inset = low ? 7 : 13, tile = low ? 30 : 40;
    const double spare = std::max(0.0, (rect.height() - 96) / 2); // a taller card keeps its content in the middle
    const QRectF box(rect.left() + inset, rect.top() + (low ? inset : inset + 1 + spare), tile, tile);
    paint::tile(painter, theme, box, card.icon, card.family);
    const double left = box.right() + 10, width = rect.right() - inset - left + 2;
    paint::TextLook look{.pixels = low ? 17.0 : 18.5, .weight = QFont::DemiBold, .color = color(Role::Text)};
    QStringList lines = low ? QStringList{card.name} : inTwoLines(card.name, width, look);
    const auto tooWide = [&] {
        return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return paint::textWidth(theme, line, look) > width; });
    };
    while (look.pixels - 1 >= std::max(smallest, 13.0) && tooWide()) {
        look.pixels -= 1;
        if (!low)
            lines = inTwoLines(card.name, width, look);
    }
    const double line = look.pixels * 1.12;
    for (qsizetype i = 0; i < lines.size(); ++i)
        paint::text(painter, theme, QRectF(left, box.center().y() + (double(i) - double(lines.size()) / 2) * line, width, line),
                    Qt::AlignLeft | Qt::AlignVCenter, lines[i], look);
    if (!card.compact && card.value >= 0)
        bar(QRectF(rect.left() + inset, std::min(rect.bottom() - inset - 10, box.bottom() + 14), rect.width() - 2 * inset, 10));
}

/// 20 – 40 %: tile and bar.
void CardPainter::tiny() const
{
    const bool hasBar = !card.compact && card.value >= 0;
    const double side = std::min(rect.height() - 14, hasBar ? 46.0 : 40.0);
    QRectF icon(0, 0, side, side);
    icon.moveCenter(QPointF(rect.center().x(), hasBar ? rect.top() + 8 + side / 2 : rect.center().y()));
    paintIcon(painter, card.icon, icon, theme.family(card.family).ink);
    if (hasBar)
        bar(QRectF(rect.left() + 14, rect.bottom() - 28, rect.width() - 28, 14));
}

void CardPainter::block() const
{
    const bool known = card.value >= 0 && card.isLoad && !stale;
    const UtilizationBand &band = theme.band(std::max(0.0, card.value));
    const FamilyColors family = theme.family(card.family);
    QPainterPath shape;
    shape.addRoundedRect(rect, 16, 16);
    painter.fillPath(shape, known ? band.fill : family.tint);
    if (known && band.hatched)
        paint::hatch(painter, shape, color(Role::Hatch));
    const double side = std::min(rect.height(), rect.width()) * 0.62;
    QRectF icon(0, 0, side, side);
    icon.moveCenter(rect.center());
    paintIcon(painter, card.icon, icon, known ? color(Role::Panel) : family.ink);
}

void paintRing(QPainter &painter, const Theme &theme, const QRectF &rect)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withAlpha(theme.color(Role::Primary), 0.18), 4));
    painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
    painter.setPen(QPen(theme.color(Role::Primary), 2));
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
}

void outline(QPainter &painter, const QRectF &rect, const QPen &pen)
{
    const double half = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

/// The pill's tone follows its sign: what goes is grey, what comes is green, what changes is blue.
Role pillRole(const QString &pill)
{
    if (pill.startsWith(QChar(0x2212)) || pill.startsWith(QLatin1Char('-')))
        return Role::Stale;
    return pill.startsWith(QLatin1Char('+')) ? Role::Good : Role::Info;
}

void paintChangePill(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &pill)
{
    const Role role = pillRole(pill);
    const QString icon = role == Role::Stale ? QStringLiteral("actions/remove") : role == Role::Good ? QStringLiteral("actions/add") : QStringLiteral("actions/compare");
    QString words = pill;
    if (!words.isEmpty() && !words[0].isLetterOrNumber())
        words = words.mid(1).trimmed(); // the icon says the sign
    const paint::PillLook look{.fill = theme.color(role), .ink = theme.color(Role::Panel), .height = 20, .pixels = 10.5, .weight = QFont::DemiBold, .icon = icon, .padding = 6};
    const QSizeF size = paint::pillSize(theme, words, look);
    paint::pill(painter, theme, QPointF(rect.left() + 8 + size.width() / 2, rect.top() - 5), words, look);
}

/// What another variant has here and this one has not: dashed, its name only.
void paintGhost(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &name)
{
    QPen pen(withAlpha(theme.color(Role::BorderStrong), 0.7), 1.25);
    pen.setDashPattern({4, 3});
    outline(painter, rect, pen);
    paint::text(painter, theme, rect.adjusted(8, 0, -8, 0), Qt::AlignCenter, name, {.pixels = 12, .color = theme.color(Role::Text3)});
}

void paintPorts(QPainter &painter, const Theme &theme, const QRectF &rect)
{
    painter.setBrush(theme.color(Role::Raised));
    painter.setPen(QPen(theme.color(Role::Primary), 1.75));
    for (const QPointF &port : cardPorts(rect))
        painter.drawEllipse(port, 3.6, 3.6);
}

void paintCardGround(QPainter &painter, const Theme &theme, const QRectF &rect, const CardState &state, bool hot, bool disabled)
{
    if (disabled) { // half transparent: a shadow would show through
        outline(painter, rect, QPen(theme.color(Role::Border), 1));
        return;
    }
    if (hot && !state.selected) { // a red glow instead of the grey shadow
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(theme.color(Role::BadFill), 0.05));
        for (const double grow : {1.0, 3.0, 5.0})
            painter.drawRoundedRect(rect.adjusted(-grow, -grow, grow, grow).translated(0, 2), radius + grow, radius + grow);
    }
    paint::card(painter, theme, rect, radius);
}

void paintCardStates(QPainter &painter, const Theme &theme, const QRectF &rect, const CardState &state, bool hot)
{
    if (state.selected)
        paintRing(painter, theme, rect);
    else if (state.dropTarget)
        outline(painter, rect, QPen(theme.color(Role::Primary), 1.5, Qt::DashLine));
    else if (state.invalidTarget)
        outline(painter, rect, QPen(theme.color(Role::Bad), 1.5, Qt::DashLine));
    else if (hot)
        outline(painter, rect.adjusted(-0.75, -0.75, 0.75, 0.75), QPen(theme.color(Role::BadFill), 1.5));
    else if (!state.changePill.isEmpty())
        outline(painter, rect, QPen(theme.color(pillRole(state.changePill)), 1.5));
    else if (state.hovered)
        outline(painter, rect, QPen(theme.color(Role::BorderStrong), 1));
}

} // namespace

QList<QPointF> cardPorts(const QRectF &card)
{
    const QPointF centre = card.center();
    return {{card.right(), centre.y()}, {centre.x(), card.bottom()}, {card.left(), centre.y()}, {centre.x(), card.top()}};
}

Detail detailFor(double scale)
{
    // a hair of tolerance: 0.7 reached by multiplying zoom steps is still 70 %
    constexpr double hair = 1e-6;
    return scale >= 0.7 - hair ? Detail::Full : scale >= 0.4 - hair ? Detail::Reduced : scale >= 0.2 - hair ? Detail::Tiny : Detail::Block;
}

void paintCard(QPainter &painter, const Theme &theme, const DiagramScene &scene, const model::Tier &tier, const CardState &state, Detail detail)
{
    if (!scene.catalog)
        return;
    const CardFigures card = cardFigures(scene, tier);
    const QRectF rect = cardRect(tier, *scene.catalog);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.ghost) {
        paintGhost(painter, theme, rect, card.name);
        if (!state.changePill.isEmpty())
            paintChangePill(painter, theme, rect, state.changePill);
        painter.restore();
        return;
    }
    if (tier.disabled || tier.hidden)
        painter.setOpacity(painter.opacity() * 0.45);
    const CardPainter drawing{painter, theme, card, rect, scene.stale, 9 / std::max(0.05, deviceScale(painter))};
    const bool hot = card.hot() && !scene.stale && !tier.disabled;
    if (detail == Detail::Block) {
        drawing.block();
        if (state.selected)
            paintRing(painter, theme, rect);
        painter.restore();
        return;
    }
    paintCardGround(painter, theme, rect, state, hot, tier.disabled || tier.hidden);
    if (detail == Detail::Tiny)
        drawing.tiny();
    else if (detail == Detail::Reduced)
        drawing.reduced();
    else if (card.compact)
        drawing.compact();
    else
        drawing.full();
    paintCardStates(painter, theme, rect, state, hot);
    if (tier.locked && detail == Detail::Full)
        paintIcon(painter, QStringLiteral("actions/lock"), QRectF(rect.right() - 20, rect.top() + 8, 11, 11), theme.color(Role::Text3));
    if (state.hovered && detail == Detail::Full)
        paintPorts(painter, theme, rect);
    if (state.findings > 0 && detail != Detail::Tiny)
        paint::badge(painter, theme, QPointF(rect.right() - 3, rect.top() + 3), state.bad, state.findings);
    if (!state.changePill.isEmpty() && detail != Detail::Tiny)
        paintChangePill(painter, theme, rect, state.changePill);
    painter.restore();
}

} // namespace headroom::render
