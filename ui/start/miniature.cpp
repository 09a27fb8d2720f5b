#include "miniature.h"

#include <look/appearance.h>
#include <look/paint.h>
#include <look/text.h>

#include <render/diagram.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <map>

namespace headroom::ui {

using render::Role;

namespace {

constexpr double boxExtent = 34, iconExtent = 18;

bool isShown(const model::Tier &tier, const catalog::Catalog &catalog)
{
    const catalog::Kind *kind = catalog.kind(tier.kind);
    return kind && kind->role != catalog::StationRole::None && !tier.hidden;
}

void drawDots(QPainter &painter, const QRectF &target)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::CanvasDot));
    for (double x = target.left() + 12; x < target.right(); x += 18) {
        for (double y = target.top() + 12; y < target.bottom(); y += 18)
            painter.drawEllipse(QPointF(x, y), 0.7, 0.7);
    }
}

} // namespace

void paintMiniature(QPainter &painter, const model::Variant &variant, const catalog::Catalog &catalog, const QRectF &target)
{
    painter.save();
    painter.setClipRect(target);
    painter.fillRect(target, color(Role::Canvas));
    drawDots(painter, target);
    std::map<model::TierId, QPointF> centres;
    QRectF bounds;
    for (const auto &tier : variant.tiers) {
        if (!isShown(tier, catalog))
            continue;
        const QPointF centre = render::cardRect(tier, catalog).center();
        centres[tier.id] = centre;
        const QRectF dot(centre - QPointF(1, 1), QSizeF(2, 2));
        bounds = bounds.isNull() ? dot : bounds.united(dot);
    }
    if (centres.empty()) {
        painter.restore();
        return;
    }
    const QRectF inner = target.adjusted(boxExtent / 2 + 22, boxExtent / 2 + 18, -boxExtent / 2 - 22, -boxExtent / 2 - 18);
    const auto place = [&](const QPointF &at) {
        const double x = bounds.width() > 1 ? (at.x() - bounds.left()) / bounds.width() : 0.5, y = bounds.height() > 4 ? (at.y() - bounds.top()) / bounds.height() : 0.5;
        return QPointF(std::round(inner.left() + inner.width() * x), std::round(inner.top() + inner.height() * y));
    };
    // The network everything private stands in.
    const auto vpc = std::ranges::find(variant.boundaries, model::BoundaryKind::Vpc, &model::Boundary::kind);
    if (vpc != variant.boundaries.end()) {
        const QRectF frame(vpc->frame.x, vpc->frame.y, vpc->frame.width, vpc->frame.height);
        QRectF around;
        for (const auto &[id, centre] : centres) {
            if (frame.contains(centre)) {
                const QRectF box(place(centre) - QPointF(boxExtent / 2 + 14, boxExtent / 2 + 11), QSizeF(boxExtent + 28, boxExtent + 22));
                around = around.isNull() ? box : around.united(box);
            }
        }
        QColor line = color(Role::BoundaryVpc), fill = line;
        line.setAlphaF(0.45F);
        fill.setAlphaF(0.05F);
        painter.setPen(QPen(line, 1.25));
        painter.setBrush(fill);
        painter.drawRoundedRect(around, 9, 9);
    }
    QColor line = color(Role::Link);
    line.setAlphaF(0.6F);
    painter.setPen(QPen(line, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const auto &link : variant.links) {
        const auto from = centres.find(link.from), to = centres.find(link.to);
        if (from == centres.end() || to == centres.end() || link.replication)
            continue;
        const QPointF a = place(from->second), b = place(to->second);
        QPainterPath path(a);
        if (std::abs(a.x() - b.x()) > boxExtent && std::abs(a.y() - b.y()) > 4) {
            const double middle = std::round((a.x() + b.x()) / 2);
            path.lineTo(middle, a.y());
            path.lineTo(middle, b.y());
        }
        path.lineTo(b);
        painter.drawPath(path);
    }
    for (const auto &tier : variant.tiers) {
        const auto at = centres.find(tier.id);
        if (at == centres.end())
            continue;
        const catalog::Kind *kind = catalog.kind(tier.kind);
        const QPointF centre = place(at->second);
        const QRectF box(centre - QPointF(boxExtent / 2, boxExtent / 2 - 2), QSizeF(boxExtent, boxExtent - 4));
        painter.setPen(QPen(color(Role::Border), 1));
        painter.setBrush(color(Role::Raised));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        drawIcon(painter, text(kind->icon).remove(QLatin1String(".svg")), QRectF(centre - QPointF(iconExtent / 2, iconExtent / 2), QSizeF(iconExtent, iconExtent)), theme().family(text(kind->family)).ink);
    }
    painter.restore();
}

} // namespace headroom::ui
