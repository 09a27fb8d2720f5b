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

/// How much of a card is drawn; follows the zoom (VISUAL.md §6): from 70 % all, from 40 % tile, name and bar, from 20 % tile and bar, below a block.
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
    bool stale = false; ///< the run is older than the model: figures in grey with a clock
    QString currency; ///< code of the currency amounts are shown in; empty = USD
    double perUsd = 1; ///< its rate
};

/// What a card says about its tier, in words and figures: the card paints it, tooltips and accessible names read it.
struct CardFigures
{
    QString icon, family, name, size; ///< size = "c5.xlarge, 2 – 16", "2 × m5.large.search", "50 GB"
    bool compact = false; ///< no load to show
    QString measure; ///< "Network", "Hit ratio"; empty = nothing measured (no run)
    double value = -1; ///< 0 … 1; < 0 = no share of anything
    QString figure; ///< what is measured when it is no share: "398 /s"
    bool isLoad = true; ///< false: drawn in `primary`, not on the utilization scale
    double target = -1; ///< of the scaling rule, when `measure` is its metric
    QString second, secondRight; ///< line under the bar of a scaling group: "CPU 66 %", "target 70 %"
    int running = 0, booting = 0, maximum = 0; ///< replica marks; all 0 = none
    QString facts; ///< shown where nothing is measured: "4 vCPU, 8 GiB"
    QString foot, cost; ///< cost empty = costs nothing
    bool costUnknown = false;
    [[nodiscard]] bool hot() const { return isLoad && value >= 0.9; }
    [[nodiscard]] QString spoken() const; ///< "Full-page cache, network 100 percent, saturated"
};
[[nodiscard]] CardFigures cardFigures(const DiagramScene &, const model::Tier &);

/// What a link carries at the moment shown.
struct LinkFigures
{
    QString label; ///< "412 /s", "0.75 Gbit/s"; empty = nothing known or nothing flows
    double width = 1.5; ///< px
    bool hot = false; ///< its target is saturated
    bool idle = false; ///< known to carry nothing
};
[[nodiscard]] LinkFigures linkFigures(const DiagramScene &, const model::Link &);
/// clamp(1.5, 1.5 + 1.6·log10(1 + Mbit/s ÷ 10), 7) px
[[nodiscard]] double linkWidth(double megabitsPerSecond);

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
/// Line and label. A canvas that draws labels above the cards calls the two parts.
void paintLink(QPainter &, const Theme &, const DiagramScene &, const model::Link &, const Route &, bool selected, double dotPhase = 0);
void paintLinkLine(QPainter &, const Theme &, const DiagramScene &, const model::Link &, const Route &, bool selected, double dotPhase = 0);
void paintLinkLabel(QPainter &, const Theme &, const DiagramScene &, const model::Link &, const Route &, bool selected);
/// Around the label, for hit tests; null without a label.
[[nodiscard]] QRectF linkLabelRect(const Theme &, const DiagramScene &, const model::Link &, const Route &);
/// How far a card's painting reaches beyond its rectangle (halo, badge, pill): the margin of a cached picture.
inline constexpr double cardOverhang = 20;
/// The four places where a link can be drawn from, on the card's border; 9 px drawn, 20 to hit.
[[nodiscard]] QList<QPointF> cardPorts(const QRectF &card);
/// "Utilization, hottest resource" with the six bands, 164 × 58.
void paintLegend(QPainter &, const Theme &, const QPointF &topLeft);
inline constexpr QSizeF legendSize{164, 58};

/// Bounding box of all that is drawn, with a margin.
[[nodiscard]] QRectF diagramBounds(const model::Variant &, const catalog::Catalog &, double margin = 24);

struct DiagramOptions
{
    bool background = true;
    bool dots = false; ///< canvas grid
    bool legend = true;
    bool titleBlock = false;
    QString title;
    QString subtitle; ///< second line of the title block: variant, moment, date
};
/// The whole diagram, fitted into `target`.
void paintDiagram(QPainter &, const Theme &, const DiagramScene &, const QRectF &target, const DiagramOptions & = {});

/// Files. `scale` applies to PNG (2 = twice the logical size). Errors: Unwritable. Atomic.
[[nodiscard]] Result<> writeSvg(const QString &file, const Theme &, const DiagramScene &, const DiagramOptions & = {});
[[nodiscard]] Result<> writePng(const QString &file, const Theme &, const DiagramScene &, double scale = 2, const DiagramOptions & = {});
[[nodiscard]] Result<> writePdf(const QString &file, const Theme &, const DiagramScene &, const DiagramOptions & = {});

} // namespace headroom::render
