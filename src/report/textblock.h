#pragma once

#include "paper.h"

#include <QColor>
#include <QList>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace headroom::report {

/// A piece of a text in one face and colour.
struct Span
{
    QString text;
    Face face = Face::Body;
    QColor color;
};

/// Text broken into lines of a given width: measured once, painted line by line, so that it can go on overleaf.
/// Words too long for a line are broken anywhere: nothing leaves its column.
class TextBlock
{
public:
    /// `maximumLines` > 0: what does not fit is cut with an ellipsis. The first span's face gives the line height.
    TextBlock(const Style &, const QList<Span> &, double width, Qt::Alignment = Qt::AlignLeft, int maximumLines = 0);

    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return m_lines * m_lineHeight; }
    /// Width of the longest line.
    [[nodiscard]] double naturalWidth() const;
    void paint(QPainter &, const QPointF &topLeft, int firstLine = 0, int count = -1) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    int m_lines = 0;
    double m_lineHeight = 0;
    double m_baseline = 0; ///< from a line's top
};

} // namespace headroom::report
