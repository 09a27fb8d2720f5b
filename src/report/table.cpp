#include "table.h"

#include <render/format.h>
#include <render/icons.h>

#include <QPainter>

#include <algorithm>

namespace headroom::report {

using render::Role;

namespace {

constexpr double gutter = pt(10);
constexpr double padding = pt(3); ///< above and below a cell's text
constexpr double iconSize = pt(9), iconRoom = pt(12);
constexpr double comfortable = pt(58);
constexpr double longestTitleWord = pt(64);
constexpr int mostLines = 12; ///< of one cell: a row never outgrows a page

double iconSpace(const Cell &cell)
{
    return cell.icon.isEmpty() ? 0 : iconRoom;
}

} // namespace

TextBlock Table::cellText(const Style &style, const Cell &cell, bool strong, double width) const
{
    QList<Span> spans{{cell.text, strong || cell.strong ? Face::SmallStrong : Face::Small, cell.color}};
    if (!cell.note.isEmpty())
        spans.append({QLatin1Char('\n') + cell.note, Face::Caption, style.color(Role::Text3)});
    return TextBlock(style, spans, width, Qt::AlignLeft, mostLines);
}

Table::Layout Table::layOut(const Style &style, double width) const
{
    Layout layout;
    const QFont strong = style.font(Face::SmallStrong), plain = style.font(Face::Small), head = style.font(Face::Caption);
    // A left-aligned column keeps its distance from the figures on its left.
    const auto gapAfter = [this](qsizetype column) {
        if (column + 1 >= columns.size())
            return 0.0;
        return columns[column].kind == Column::Kind::Figures && columns[column + 1].kind == Column::Kind::Words ? 1.9 * gutter : gutter;
    };
    double fixed = 0, weights = 0;
    for (qsizetype column = 0; column < columns.size(); ++column)
        fixed += gapAfter(column);
    // Figures get air where the words can spare it.
    const auto figureColumns = std::count_if(columns.begin(), columns.end(), [](const Column &column) { return column.kind == Column::Kind::Figures; });
    const auto wordColumns = double(columns.size() - figureColumns);
    const double leftForWords = width - (comfortable + gutter) * double(figureColumns);
    const double airy = wordColumns == 0 || leftForWords / wordColumns > pt(80) ? comfortable : 0;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        double widest = 0;
        if (columns[column].kind == Column::Kind::Figures) {
            // a title wraps between its words, and within a word longer than any figure
            for (const QString &word : columns[column].title.split(QLatin1Char(' ')))
                widest = std::max(widest, std::min(QFontMetricsF(head).horizontalAdvance(word), longestTitleWord));
            for (const Row &row : rows) {
                if (column >= row.cells.size())
                    continue;
                const Cell &cell = row.cells[column];
                widest = std::max(widest, render::figuresWidth(cell.strong || row.total ? strong : plain, cell.text) + iconSpace(cell));
            }
            widest = std::ceil(widest) + 2;
            if (!columns[column].title.isEmpty())
                widest = std::max(widest, airy);
            fixed += widest;
        } else {
            weights += columns[column].weight;
        }
        layout.width.append(widest);
    }
    // Words keep at least a quarter of the page together: figures never crowd them out, but wrap nothing themselves.
    const double left = std::max(width - fixed, width * 0.25);
    double x = 0;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (columns[column].kind == Column::Kind::Words)
            layout.width[column] = left * columns[column].weight / std::max(weights, 0.001);
        layout.x.append(x);
        x += layout.width[column] + gapAfter(column);
    }
    // A table of figures alone, or a wide one, fills the width by stretching its gutters.
    if (weights <= 0 && columns.size() > 1 && x < width) {
        const double more = (width - x) / double(columns.size() - 1);
        for (qsizetype column = 0; column < columns.size(); ++column)
            layout.x[column] += more * double(column);
    }
    int headerLines = 1;
    for (qsizetype column = 0; column < columns.size(); ++column)
        headerLines = std::max(headerLines, TextBlock(style, {{columns[column].title, Face::Caption, {}}}, layout.width[column] + 1).lines());
    const bool titled = std::any_of(columns.begin(), columns.end(), [](const Column &column) { return !column.title.isEmpty(); });
    layout.headerHeight = titled ? headerLines * style.lineHeight(Face::Caption) + 2 * padding : 0;
    layout.total = layout.headerHeight;
    for (const Row &row : rows) {
        double height = style.lineHeight(Face::Small);
        for (qsizetype column = 0; column < std::min(columns.size(), row.cells.size()); ++column) {
            if (columns[column].kind == Column::Kind::Words)
                height = std::max(height, cellText(style, row.cells[column], row.total, layout.width[column] - iconSpace(row.cells[column])).height());
        }
        layout.rowHeight.append(height + 2 * padding);
        layout.total += layout.rowHeight.last();
    }
    return layout;
}

void Table::paintHeader(QPainter &painter, const Style &style, const Layout &layout, const QPointF &topLeft) const
{
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const auto alignment = columns[column].kind == Column::Kind::Figures ? Qt::AlignRight : Qt::AlignLeft;
        const TextBlock title(style, {{columns[column].title, Face::Caption, style.color(Role::Text3)}}, layout.width[column] + 1, alignment);
        title.paint(painter, QPointF(topLeft.x() + layout.x[column], topLeft.y() + layout.headerHeight - padding - title.height()));
    }
}

bool Table::continuesGroup(qsizetype row) const
{
    return groupFirst && row > 0 && !rows[row].total && !rows[row].cells.isEmpty() && !rows[row - 1].cells.isEmpty()
        && rows[row].cells.first().text == rows[row - 1].cells.first().text;
}

void Table::paintRow(QPainter &painter, const Style &style, const Layout &layout, const QPointF &topLeft, qsizetype index, bool showGroup) const
{
    const Row &row = rows[index];
    const double right = topLeft.x() + layout.x.last() + layout.width.last();
    const bool indentRule = !showGroup && columns.size() > 1;
    painter.setPen(QPen(row.total ? style.color(Role::Text) : style.color(Role::Border), row.total ? pt(1) : pt(0.5)));
    const double ruleLeft = indentRule ? topLeft.x() + layout.x[1] : topLeft.x();
    painter.drawLine(QPointF(ruleLeft, topLeft.y()), QPointF(right, topLeft.y()));

    const double lineHeight = style.lineHeight(Face::Small);
    for (qsizetype column = showGroup ? 0 : 1; column < std::min(columns.size(), row.cells.size()); ++column) {
        const Cell &cell = row.cells[column];
        const QRectF box(topLeft.x() + layout.x[column], topLeft.y() + padding, layout.width[column], lineHeight);
        const QColor ink = cell.color.isValid() ? cell.color : style.color(Role::Text);
        if (columns[column].kind == Column::Kind::Words) {
            if (!cell.icon.isEmpty())
                render::paintIcon(painter, cell.icon, QRectF(box.left(), box.top() + (lineHeight - iconSize) / 2, iconSize, iconSize), ink);
            cellText(style, cell, row.total, box.width() - iconSpace(cell)).paint(painter, box.topLeft() + QPointF(iconSpace(cell), 0));
            continue;
        }
        painter.setFont(style.font(cell.strong || row.total ? Face::SmallStrong : Face::Small));
        painter.setPen(ink);
        render::drawFigures(painter, box, Qt::AlignRight | Qt::AlignVCenter, cell.text);
        if (!cell.icon.isEmpty()) {
            const double textWidth = render::figuresWidth(painter.font(), cell.text);
            render::paintIcon(painter, cell.icon, QRectF(box.right() - textWidth - iconRoom, box.top() + (lineHeight - iconSize) / 2, iconSize, iconSize), ink);
        }
    }
}

} // namespace headroom::report
