#pragma once

#include "theme.h"

#include <catalog/catalog.h>
#include <estimate/estimate.h>
#include <model/project.h>
#include <planning/run.h>

#include <QPainterPath>
#include <QRectF>

class QPainter;

/// Paints a variant: the same code serves the canvas, the comparison, SVG, PNG and PDF.
namespace headroom::render {

/// How much of a card is drawn; follows the zoom (VISUAL.md §6).
enum class Detail { Full, Reduced, Tiny, Block };
[[nodiscard]] Detail detailFor(double scale);

/// What the painter knows about a tier at the moment shown.
struct CardState
{
    bool selected = false, hovered = false, dropTarget = false, invalidTarget = false, ghost = false; ///< ghost = drawn dashed, "removed"
    QString changePill; ///< "− removed", "+ added", "~ changed"; empty = none
    int findings = 0;
    bool bad = false; ///< badge: octagon instead of triangle
};

/// Everything a diagram shows. Pointers may be null: without a run the cards show sizes only. Not owned.
struct DiagramScene
{
    const model::Variant *variant = nullptr;
    const catalog::Catalog *catalog = nullptr;
    const planning::Run *run = nullptr; ///< must be of this variant
    const estimate::Estimate *bill = nullptr;
    std::size_t step = 0; ///< moment shown
    bool flowDots = false;
};

/// Size of a tier's card: by kind and by whether it scales; the frame's own size when it is set.
[[nodiscard]] QSizeF cardSize(const model::Tier &, const catalog::Catalog &);
[[nodiscard]] QRectF cardRect(const model::Tier &, const catalog::Catalog &);

/// Orthogonal routes of all links around the cards, in canvas coordinates; one path a link, same order as Variant::links.
/// Stable: moving one card changes only the routes it touches or blocks.
struct Route
{
    QList<QPointF> points; ///< corners, first and last on the cards' borders
    QPointF labelAt; ///< centre of the label pill
};
[[nodiscard]] QList<Route> routeLinks(const model::Variant &, const catalog::Catalog &);
[[nodiscard]] QPainterPath routePath(const Route &, double bendRadius = 8);

void paintBoundary(QPainter &, const Theme &, const model::Boundary &, const CardState &);
void paintCard(QPainter &, const Theme &, const DiagramScene &, const model::Tier &, const CardState &, Detail);
void paintLink(QPainter &, const Theme &, const DiagramScene &, const model::Link &, const Route &, bool selected, double dotPhase = 0);

/// Bounding box of all that is drawn, with a margin.
[[nodiscard]] QRectF diagramBounds(const model::Variant &, const catalog::Catalog &, double margin = 24);

struct DiagramOptions
{
    bool background = true;
    bool dots = false; ///< canvas grid
    bool legend = true;
    bool titleBlock = false;
    QString title;
};
/// The whole diagram, fitted into `target`.
void paintDiagram(QPainter &, const Theme &, const DiagramScene &, const QRectF &target, const DiagramOptions & = {});

/// Files. `scale` applies to PNG (2 = twice the logical size). Errors: Unwritable. Atomic.
[[nodiscard]] Result<> writeSvg(const QString &file, const Theme &, const DiagramScene &, const DiagramOptions & = {});
[[nodiscard]] Result<> writePng(const QString &file, const Theme &, const DiagramScene &, double scale = 2, const DiagramOptions & = {});
[[nodiscard]] Result<> writePdf(const QString &file, const Theme &, const DiagramScene &, const DiagramOptions & = {});

} // namespace headroom::render
