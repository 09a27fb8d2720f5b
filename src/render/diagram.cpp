#include "diagram.h"

#include "boundaries.h"
#include "devicescale.h"
#include "icons.h"
#include "paint.h"
#include "diagramlayout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::render {

namespace {

/// Outermost first, so that what lies inside is drawn above.
std::vector<const model::Boundary *> boundariesByDepth(const model::Variant &variant)
{
    std::vector<std::pair<int, const model::Boundary *>> found;
    for (const model::Boundary &boundary : variant.boundaries) {
        int depth = 0;
        for (const model::Boundary *parent = variant.boundary(boundary.parent); parent && depth < 64; parent = variant.boundary(parent->parent))
            ++depth;
        if (!boundary.hidden)
            found.emplace_back(depth, &boundary);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const model::Boundary *> result;
    for (const auto &[depth, boundary] : found)
        result.push_back(boundary);
    return result;
}

void paintDots(QPainter &painter, const Theme &theme, const QRectF &area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::CanvasDot));
    constexpr double pitch = 16;
    for (double y = std::ceil(area.top() / pitch) * pitch; y < area.bottom(); y += pitch)
        for (double x = std::ceil(area.left() / pitch) * pitch; x < area.right(); x += pitch)
            painter.drawEllipse(QPointF(x, y), 0.9, 0.9);
    painter.restore();
}

void paintTitle(QPainter &painter, const Theme &theme, const QRectF &strip, const DiagramOptions &options)
{
    const double left = strip.right() - std::min(420.0, strip.width() * 0.6);
    const QRectF block(left, strip.top() + 8, strip.right() - left, 44);
    paint::text(painter, theme, QRectF(block.left(), block.top(), block.width(), 22), Qt::AlignRight | Qt::AlignVCenter, options.title,
                {.pixels = 15, .weight = QFont::DemiBold, .color = theme.color(Role::Text)});
    paint::text(painter, theme, QRectF(block.left(), block.top() + 23, block.width(), 16), Qt::AlignRight | Qt::AlignVCenter, options.subtitle,
                {.pixels = 11, .color = theme.color(Role::Text3)});
}

} // namespace

QRectF diagramBounds(const model::Variant &variant, const catalog::Catalog &catalog, double margin)
{
    QRectF bounds;
    for (const model::Boundary &boundary : variant.boundaries)
        if (!boundary.hidden)
            bounds = bounds.united(boundaryRect(boundary));
    for (const model::Tier &tier : variant.tiers)
        if (!tier.hidden)
            bounds = bounds.united(cardRect(tier, catalog));
    return bounds.adjusted(-margin, -margin, margin, margin);
}

DiagramLayout layoutDiagram(const DiagramScene &scene, const DiagramOptions &options)
{
    DiagramLayout layout;
    layout.routes = routeLinks(*scene.variant, *scene.catalog);
    constexpr double margin = 24;
    layout.content = diagramBounds(*scene.variant, *scene.catalog, margin);
    for (const Route &route : layout.routes)
        for (const QPointF &point : route.points)
            layout.content = layout.content.united(QRectF(point.x() - margin, point.y() - margin, 2 * margin, 2 * margin));
    const bool legend = options.legend && scene.run;
    const bool title = options.titleBlock && !(options.title.isEmpty() && options.subtitle.isEmpty());
    layout.bounds = layout.content;
    if (legend || title) {
        layout.bounds.setWidth(std::max(layout.bounds.width(), legendSize.width() + 2 * margin + (title ? 260 : 0)));
        layout.strip = QRectF(layout.content.left() + margin, layout.content.bottom(), layout.bounds.width() - 2 * margin, legendSize.height() + 4);
        layout.bounds.setBottom(layout.strip.bottom() + margin - 4);
    }
    return layout;
}

void paintLegend(QPainter &painter, const Theme &theme, const QPointF &topLeft)
{
    const QRectF box(topLeft, legendSize);
    paint::card(painter, theme, box, 8);
    paint::text(painter, theme, QRectF(box.left() + 12, box.top() + 7, box.width() - 24, 15), Qt::AlignLeft | Qt::AlignVCenter,
                QCoreApplication::translate("headroom::render", "Utilization, hottest resource"), {.pixels = 10.5, .color = theme.color(Role::Text3)});
    paint::utilizationScale(painter, theme, QRectF(box.left() + 12, box.top() + 27, box.width() - 24, 22));
}

void paintDiagram(QPainter &painter, const Theme &theme, const DiagramScene &scene, const QRectF &target, const DiagramOptions &options)
{
    if (!scene.variant || !scene.catalog || target.isEmpty())
        return;
    paintLayout(painter, theme, scene, layoutDiagram(scene, options), target, options);
}

void paintLayout(QPainter &painter, const Theme &theme, const DiagramScene &scene, const DiagramLayout &layout, const QRectF &target,
                 const DiagramOptions &options)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (options.background)
        painter.fillRect(target, theme.color(Role::Canvas));
    const double scale = std::min(target.width() / layout.bounds.width(), target.height() / layout.bounds.height());
    painter.translate(target.center());
    painter.scale(scale, scale);
    painter.translate(-layout.bounds.center());
    if (options.dots)
        paintDots(painter, theme, layout.bounds);

    const model::Variant &variant = *scene.variant;
    for (const model::Boundary *boundary : boundariesByDepth(variant))
        paintBoundary(painter, theme, *boundary, {});
    for (qsizetype i = 0; i < layout.routes.size(); ++i)
        paintLinkLine(painter, theme, scene, variant.links[std::size_t(i)], layout.routes[i], false);
    // paper is read at any distance: a card keeps its words as long as they can be printed
    const double shown = deviceScale(painter);
    const bool paper = painter.paintEngine() && (painter.paintEngine()->type() == QPaintEngine::Pdf || painter.paintEngine()->type() == QPaintEngine::SVG);
    const Detail detail = detailFor(paper ? shown * 1.5 : shown);
    for (const model::Tier &tier : variant.tiers)
        if (!tier.hidden)
            paintCard(painter, theme, scene, tier, {}, detail);
    if (detail == Detail::Full || detail == Detail::Reduced)
        for (qsizetype i = 0; i < layout.routes.size(); ++i)
            paintLinkLabel(painter, theme, scene, variant.links[std::size_t(i)], layout.routes[i], false);

    if (!layout.strip.isNull()) {
        if (options.legend && scene.run)
            paintLegend(painter, theme, layout.strip.topLeft());
        if (options.titleBlock)
            paintTitle(painter, theme, layout.strip, options);
    }
    painter.restore();
}

} // namespace headroom::render
