#pragma once

#include "textblock.h"

#include <QList>

class QPainter;

namespace headroom::report {

struct Column
{
    enum class Kind {
        Words, ///< wraps; shares the width that is left by weight
        Figures, ///< right-aligned, aligned digits; as wide as its widest cell, never cut
    };
    QString title;
    Kind kind = Kind::Words;
    double weight = 1;
};

struct Cell
{
    QString text;
    bool strong = false;
    QColor color; ///< invalid = text
    QString icon; ///< before the text, in its colour
    QString note; ///< Words: a second paragraph in caption size
};

struct Row
{
    QList<Cell> cells; ///< one a column; missing ones are empty
    bool total = false; ///< strong, above a darker rule
};

/// Rows never split; the header repeats on every page; a first cell equal to the one above is not repeated (but is at the
/// top of a page) when `groupFirst` is set.
class Table
{
public:
    QList<Column> columns;
    QList<Row> rows;
    bool groupFirst = false;

    /// Widths and heights for a body of `width`.
    struct Layout
    {
        QList<double> x, width; ///< per column
        double headerHeight = 0;
        QList<double> rowHeight; ///< with the first cell shown
        double total = 0;
    };
    [[nodiscard]] Layout layOut(const Style &, double width) const;
    void paintHeader(QPainter &, const Style &, const Layout &, const QPointF &topLeft) const;
    void paintRow(QPainter &, const Style &, const Layout &, const QPointF &topLeft, qsizetype row, bool showGroup) const;
    [[nodiscard]] bool continuesGroup(qsizetype row) const;

private:
    [[nodiscard]] TextBlock cellText(const Style &, const Cell &, bool strong, double width) const;
};

} // namespace headroom::report
