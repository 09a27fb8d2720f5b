#include "textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace headroom::report {

namespace {

/// Lays the text out into lines of `width`; returns how many.
int breakLines(QTextLayout &layout, double width)
{
    layout.beginLayout();
    int lines = 0;
    for (;; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
    }
    layout.endLayout();
    return lines;
}

} // namespace

TextBlock::TextBlock(const Style &style, const QList<Span> &spans, double width, Qt::Alignment alignment, int maximumLines)
    : m_layout(std::make_shared<QTextLayout>())
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : spans) {
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        QString words = span.text;
        words.replace(QLatin1Char('\n'), QChar::LineSeparator);
        range.length = int(words.size());
        range.format.setFont(style.font(span.face));
        range.format.setForeground(span.color.isValid() ? span.color : style.color(render::Role::Text));
        formats.append(range);
        text += words;
    }
    const Face face = spans.isEmpty() ? Face::Body : spans.first().face;
    m_lineHeight = style.lineHeight(face);
    const QFontMetricsF metrics(style.font(face));
    m_baseline = (m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();

    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFont(style.font(face));
    m_layout->setText(text);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    width = std::max(width, pt(4));
    m_lines = breakLines(*m_layout, width);
    if (maximumLines > 0 && m_lines > maximumLines) {
        // Cut where the last line allowed ends, and make room for the ellipsis.
        const QTextLine last = m_layout->lineAt(maximumLines - 1);
        const double ellipsis = metrics.horizontalAdvance(QChar(0x2026));
        int end = last.xToCursor(std::max(0.0, last.naturalTextWidth() - ellipsis), QTextLine::CursorOnCharacter);
        end = std::max(end, last.textStart());
        for (auto &range : formats)
            range.length = std::clamp(end + 1 - range.start, 0, range.length);
        m_layout->setText(text.left(end).trimmed() + QChar(0x2026));
        m_layout->setFormats(formats);
        m_lines = std::min(breakLines(*m_layout, width), maximumLines);
    }
}

double TextBlock::naturalWidth() const
{
    double width = 0;
    for (int index = 0; index < m_lines; ++index)
        width = std::max(width, m_layout->lineAt(index).naturalTextWidth());
    return width;
}

void TextBlock::paint(QPainter &painter, const QPointF &topLeft, int firstLine, int count) const
{
    const int end = count < 0 ? m_lines : std::min(m_lines, firstLine + count);
    for (int index = firstLine; index < end; ++index) {
        const QTextLine line = m_layout->lineAt(index);
        const double y = topLeft.y() + (index - firstLine) * m_lineHeight + m_baseline - line.ascent();
        line.draw(&painter, QPointF(topLeft.x(), y));
    }
}

} // namespace headroom::report
