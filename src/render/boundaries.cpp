#include "boundaries.h"

#include "devicescale.h"
#include "diagram.h"
#include "icons.h"
#include "paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::render {

namespace {

struct Look { Role role; const char *icon; double fill; bool dashed; };

Look lookOf(model::BoundaryKind kind)
{
    using Kind = model::BoundaryKind;
    switch (kind) {
    case Kind::Account: return {Role::BoundaryAccount, "kinds/account", 0.02, false};
    case Kind::Region: return {Role::BoundaryRegion, "kinds/region", 0.015, true};
    case Kind::Vpc: return {Role::BoundaryVpc, "kinds/vpc", 0.02, false};
    case Kind::Zone: return {Role::BoundaryZone, "kinds/availability-zone", 0.02, false};
    case Kind::PublicSubnet: return {Role::BoundarySubnetPublic, "kinds/subnet", 0.04, false};
    case Kind::PrivateSubnet: return {Role::BoundarySubnetPrivate, "kinds/subnet", 0.04, false};
    case Kind::Group: break;
    }
    return {Role::BoundaryGroup, "kinds/group", 0.03, false};
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

constexpr double headerHeight = 22;

} // namespace

QString boundaryLabel(const model::Boundary &boundary)
{
    QString label = QString::fromStdString(boundary.name);
    const QString region = QString::fromStdString(boundary.region);
    if (!region.isEmpty() && !label.contains(region))
        label += (label.isEmpty() ? QString() : QStringLiteral(", ")) + region;
    return label;
}

QRectF boundaryHeader(const model::Boundary &boundary)
{
    const QRectF frame = boundaryRect(boundary);
    const double text = 6.2 * double(boundaryLabel(boundary).size()); // the label's font has about that advance
    return {frame.left() + 6, frame.top(), std::min(frame.width() - 12, 34 + text), headerHeight};
}

void paintBoundary(QPainter &painter, const Theme &theme, const model::Boundary &boundary, const CardState &state)
{
    const Look look = lookOf(boundary.kind);
    const QColor color = theme.color(look.role);
    const QRectF frame = boundaryRect(boundary);
    const double radius = 12;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(withAlpha(color, state.dropTarget ? 0.10 : look.fill));
    QPen pen(withAlpha(color, 0.45), 1.25);
    if (state.selected)
        pen = QPen(color, 2);
    else if (state.invalidTarget)
        pen = QPen(theme.color(Role::Bad), 1.5, Qt::DashLine);
    else if (state.hovered || state.dropTarget)
        pen = QPen(withAlpha(color, 0.8), 1.5);
    if (look.dashed && !state.selected)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(frame.adjusted(0.625, 0.625, -0.625, -0.625), radius, radius);

    // at a small scale the label grows within its strip; where that is not enough it would only be noise
    const double smallest = 9 / std::max(0.01, deviceScale(painter));
    if (const double pixels = std::clamp(smallest, 10.5, 20.0); smallest <= 20) {
        const double icon = pixels + 2.5, left = frame.left() + 10;
        paintIcon(painter, QString::fromLatin1(look.icon), QRectF(left, frame.top() + (headerHeight - icon) / 2, icon, icon), color);
        paint::text(painter, theme, QRectF(left + icon + 5, frame.top(), frame.width() - icon - 25, headerHeight), Qt::AlignLeft | Qt::AlignVCenter,
                    boundaryLabel(boundary), {.pixels = std::round(2 * pixels) / 2, .weight = QFont::DemiBold, .color = color});
    }
    if (boundary.locked)
        paintIcon(painter, QStringLiteral("actions/lock"), QRectF(frame.right() - 22, frame.top() + 5, 12, 12), color);
    painter.restore();
}

} // namespace headroom::render
