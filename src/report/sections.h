#pragma once

#include "facts.h"
#include "flow.h"

class QCustomPlot;

/// The report's parts in their order. Each adds its pages to the flow and reads nothing but the context.
namespace headroom::report {

struct Context
{
    const ReportInput &input;
    const Facts &facts;
    const Style &style;
};

void addCover(Flow &, const Context &);
/// Leaves the page of the table of contents; fillContents writes it when all pages are known.
void addContents(Flow &, const Context &);
void addSummary(Flow &, const Context &);
void addArchitecture(Flow &, const Context &);
void addAssumptions(Flow &, const Context &);
void addTraffic(Flow &, const Context &);
void addCapacity(Flow &, const Context &);
void addCost(Flow &, const Context &);
/// What moves the bill: the tornado, and each input with its source. Nothing without a range.
void addDrivers(Flow &, const Context &, const estimate::Estimate &);
void addRegions(Flow &, const Context &); ///< nothing when no regions were compared
void addCommitments(Flow &, const Context &); ///< of the last chapter; nothing when none were planned
void addComparison(Flow &, const Context &); ///< nothing with one chapter
void addFindings(Flow &, const Context &);
void addLineItems(Flow &, const Context &); ///< appendix A
void addModel(Flow &, const Context &); ///< appendix B

/// Where the entries of the contents stand, for the links: one rectangle an entry, on `page`.
struct ContentsLink
{
    int page = 0;
    QRectF rect;
    int entry = 0; ///< index into Flow::entries
};
[[nodiscard]] QList<ContentsLink> fillContents(Flow &, const Context &);

// Pieces several parts use.

/// Chapters that stand side by side in a table: of more than four the first and the last three, so that the figures fit.
[[nodiscard]] QList<qsizetype> sideBySide(const Context &);
/// The service levels against the chapters.
[[nodiscard]] Table verdictTable(const Context &);
/// Horizontal bars: users each variant carries, with a mark at the expected users. Height for n chapters.
[[nodiscard]] double carriedUsersHeight(const Context &);
void paintCarriedUsers(QPainter &, const QRectF &, const Context &);
/// A chart as wide as the body, drawn so that its 11 px labels come out at 8 pt.
void addChart(Flow &, const Context &, double height, std::function<void(QCustomPlot &)> fill);
/// The colour of a chapter in charts and bars: planned and optimized for the first and the last, a series colour between.
[[nodiscard]] QColor chapterColor(const Context &, qsizetype chapter);
[[nodiscard]] bool chapterDashed(const Context &, qsizetype chapter);
/// Changes worth a line: what is unchanged and costs the same is left out.
[[nodiscard]] QList<estimate::Change> realChanges(const estimate::Comparison &);
/// "−$442.74" in the colour of a saving, "+$27.70" plain.
[[nodiscard]] Cell deltaCell(const Context &, double usd);

} // namespace headroom::report
