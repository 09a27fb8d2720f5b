#include "devicescale.h"
#include "diagram.h"
#include "format.h"
#include "paint.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::render {

namespace {

QString tr(const char *source) { return QCoreApplication::translate("headroom::render", source); }

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

const planning::LinkRun *runOf(const DiagramScene &scene, const model::Link &link)
{
    if (!scene.run)
        return nullptr;
    if (scene.variant && !scene.variant->links.empty()) { // runs list links in the variant's order
        const std::ptrdiff_t place = &link - scene.variant->links.data();
        if (place >= 0 && std::size_t(place) < scene.run->links.size() && scene.run->links[std::size_t(place)].link == link.id)
            return &scene.run->links[std::size_t(place)];
    }
    const auto found = std::find_if(scene.run->links.begin(), scene.run->links.end(), [&](const auto &run) { return run.link == link.id; });
    return found == scene.run->links.end() ? nullptr : &*found;
}

double at(const std::vector<float> &series, std::size_t step)
{
    return series.empty() ? 0 : double(series[std::min(step, series.size() - 1)]);
}

bool saturated(const planning::Run &run, const model::TierId &tier, std::size_t step)
{
    const auto target = std::find_if(run.tiers.begin(), run.tiers.end(), [&](const auto &entry) { return entry.tier == tier; });
    return target != run.tiers.end() && std::any_of(target->utilization.begin(), target->utilization.end(), [&](const auto &entry) { return at(entry.second, step) >= 0.995; });
}

/// "96 writes/s": what the calls are, where the link says so.
QString labelOf(const DiagramScene &scene, const model::Link &link, double perSecond)
{
    const QString figure = rate(perSecond);
    const catalog::Kind *kind = nullptr;
    if (const model::Tier *target = scene.variant ? scene.variant->tier(link.to) : nullptr; target && scene.catalog)
        kind = scene.catalog->kind(target->kind);
    if (!kind || (kind->role != catalog::StationRole::Database && kind->role != catalog::StationRole::Search) || !figure.endsWith(QLatin1String("/s")))
        return figure;
    const QString what = link.operation == model::CallOperation::Read ? tr("reads/s") : link.operation == model::CallOperation::Write ? tr("writes/s") : tr("queries/s");
    return figure.chopped(2) + what;
}

/// Filled triangle at the route's end; the line stops at its base.
double arrowLength(double width) { return (4 + width * 0.7) * 1.35; }

void paintArrow(QPainter &painter, const Route &route, double width, const QColor &color)
{
    const QPointF end = route.points.last(), before = route.points[route.points.size() - 2];
    const double length = std::max(1e-6, std::hypot(end.x() - before.x(), end.y() - before.y()));
    const QPointF along = (end - before) / length, across(-along.y(), along.x());
    const QPointF tip = end - along, base = tip - along * arrowLength(width);
    const double half = arrowLength(width) / 1.35 * 0.62;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, base + across * half, base - across * half});
}

paint::PillLook labelLook(const Theme &theme, bool hot, bool selected)
{
    paint::PillLook look{.fill = theme.color(Role::Canvas), .ink = theme.color(Role::Text2), .height = 16, .pixels = 10.5, .weight = QFont::Medium, .icon = {}, .padding = 6};
    if (hot) {
        look.fill = theme.color(Role::BadFill);
        look.ink = theme.color(Role::OnBad);
        look.weight = QFont::DemiBold;
    } else if (selected) {
        look.fill = theme.color(Role::PrimaryTint);
        look.ink = theme.color(Role::Primary);
        look.weight = QFont::DemiBold;
    }
    return look;
}

} // namespace

double linkWidth(double megabitsPerSecond)
{
    return std::clamp(1.5 + 1.6 * std::log10(1 + std::max(0.0, megabitsPerSecond) / 10), 1.5, 7.0);
}

LinkFigures linkFigures(const DiagramScene &scene, const model::Link &link)
{
    LinkFigures figures;
    const planning::LinkRun *run = runOf(scene, link);
    if (!run || link.replication || (run->requestsPerSecond.empty() && run->bytesPerSecond.empty()))
        return figures;
    const double perSecond = at(run->requestsPerSecond, scene.step), bytesPerSecond = at(run->bytesPerSecond, scene.step);
    figures.width = linkWidth(bytesPerSecond * 8 / 1e6);
    figures.idle = perSecond <= 0 && bytesPerSecond <= 0;
    figures.hot = !scene.stale && !figures.idle && saturated(*scene.run, link.to, scene.step);
    // where bytes are what fills a resource, bytes are what to say
    const bool heavy = bytesPerSecond * 8 >= 1e8 && bytesPerSecond >= 50e3 * perSecond;
    if (!figures.idle)
        figures.label = heavy ? bitRate(bytesPerSecond) : labelOf(scene, link, perSecond);
    return figures;
}

QPainterPath routePath(const Route &route, double bendRadius)
{
    QPainterPath path;
    if (route.points.size() < 2)
        return path;
    path.moveTo(route.points.first());
    for (qsizetype i = 1; i + 1 < route.points.size(); ++i) {
        const QPointF a = route.points[i - 1], corner = route.points[i], b = route.points[i + 1];
        const double before = std::hypot(corner.x() - a.x(), corner.y() - a.y()), after = std::hypot(b.x() - corner.x(), b.y() - corner.y());
        const double reach = std::min({bendRadius, before / 2, after / 2});
        if (reach <= 0)
            continue;
        path.lineTo(corner - (corner - a) / before * reach);
        path.quadTo(corner, corner + (b - corner) / after * reach);
    }
    path.lineTo(route.points.last());
    return path;
}

void paintLinkLine(QPainter &painter, const Theme &theme, const DiagramScene &scene, const model::Link &link, const Route &route, bool selected, double dotPhase)
{
    if (route.points.size() < 2)
        return;
    const LinkFigures figures = linkFigures(scene, link);
    const bool control = link.replication;
    const QColor color = figures.hot ? theme.color(Role::LinkHot) : selected ? theme.color(Role::Primary) : theme.color(Role::Link);

    Route shortened = route; // the line ends where the arrow head begins
    const QPointF end = route.points.last(), before = route.points[route.points.size() - 2];
    const double last = std::hypot(end.x() - before.x(), end.y() - before.y());
    if (last > 0)
        shortened.points.last() = end - (end - before) / last * std::min(last * 0.8, arrowLength(figures.width) * 0.9);
    const QPainterPath path = routePath(shortened);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (selected)
        painter.strokePath(path, QPen(withAlpha(theme.color(Role::Primary), 0.18), figures.width + 8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    QPen pen(withAlpha(color, figures.hot ? 0.9 : selected ? 1.0 : figures.idle ? 0.35 : 0.55), figures.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (control)
        pen.setDashPattern({5 / figures.width, 4 / figures.width});
    painter.strokePath(path, pen);
    if (scene.flowDots && !control && !figures.idle && scene.run) {
        const double dot = std::max(1.4, figures.width * 0.36), period = figures.hot ? 9 : 13;
        QPen dots(withAlpha(theme.color(Role::Canvas), 0.9), dot, Qt::SolidLine, Qt::RoundCap);
        dots.setDashPattern({0.1 / dot, period / dot});
        dots.setDashOffset(-dotPhase / dot);
        painter.strokePath(path, dots);
    }
    paintArrow(painter, route, figures.width, figures.idle ? withAlpha(color, 0.5) : color);
    painter.restore();
}

QRectF linkLabelRect(const Theme &theme, const DiagramScene &scene, const model::Link &link, const Route &route)
{
    const LinkFigures figures = linkFigures(scene, link);
    if (figures.label.isEmpty() || route.points.size() < 2)
        return {};
    QRectF box(QPointF(), paint::pillSize(theme, figures.label, labelLook(theme, figures.hot, false)));
    box.moveCenter(route.labelAt);
    return box;
}

void paintLinkLabel(QPainter &painter, const Theme &theme, const DiagramScene &scene, const model::Link &link, const Route &route, bool selected)
{
    const LinkFigures figures = linkFigures(scene, link);
    if (figures.label.isEmpty() || route.points.size() < 2)
        return;
    paint::PillLook look = labelLook(theme, figures.hot, selected);
    const double smallest = 9 / std::max(0.01, deviceScale(painter));
    if (smallest > 16)
        return; // unreadable, and in the way
    look.pixels = std::round(2 * std::clamp(smallest, look.pixels, 15.0)) / 2;
    look.height = look.pixels + 5.5;
    paint::pill(painter, theme, route.labelAt, figures.label, look);
}

void paintLink(QPainter &painter, const Theme &theme, const DiagramScene &scene, const model::Link &link, const Route &route, bool selected, double dotPhase)
{
    paintLinkLine(painter, theme, scene, link, route, selected, dotPhase);
    paintLinkLabel(painter, theme, scene, link, route, selected);
}

} // namespace headroom::render
