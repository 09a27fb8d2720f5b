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

/// Characters that Inter replaces by raised forms beside figures and capitals. Those forms have no Unicode value of their own: a
/// reader that searches or copies would lose the sign of an amount. Shaped alone they stay what they are.
bool standsAlone(QChar character)
{
    static const QString signs = QStringLiteral("−≤≥±×→+:()[]–·@");
    return signs.contains(character);
}

/// Format ranges of `words` beginning at `start`, signs apart.
void addFormats(QList<QTextLayout::FormatRange> &formats, const QString &words, int start, QFont font, const QColor &color)
{
    for (qsizetype from = 0; from < words.size();) {
        const bool alone = standsAlone(words[from]);
        qsizetype to = from + 1;
        while (to < words.size() && standsAlone(words[to]) == alone)
            ++to;
        QTextLayout::FormatRange range;
        range.start = start + int(from);
        range.length = int(to - from);
        font.setStyleStrategy(alone ? QFont::PreferNoShaping : QFont::PreferDefault);
        range.format.setFont(font);
        range.format.setForeground(color);
        formats.append(range);
        from = to;
    }
}

} // namespace

TextBlock::TextBlock(const Style &style, const QList<Span> &spans, double width, Qt::Alignment alignment, int maximumLines)
    : m_layout(std::make_shared<QTextLayout>())
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : spans) {
        QString words = span.text;
        words.replace(QLatin1Char('\n'), QChar::LineSeparator);
        words.replace(QChar(0x2009), QChar(0x202F)); // a figure and its unit stay on one line
        addFormats(formats, words, int(text.size()), style.font(span.face), span.color.isValid() ? span.color : style.color(render::Role::Text));
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
