#include "flow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::report {

using render::Role;

void Flow::newPage(bool landscape)
{
    Page page;
    page.sheet.landscape = landscape;
    page.section = m_section;
    page.context = m_context;
    m_pages.append(page);
    m_y = body().top();
}

void Flow::newPage(bool landscape, const QString &title, const QString &context)
{
    m_context = context;
    newPage(landscape);
    m_entries.append({title, 2, int(m_pages.size()) - 1, m_y});
    text(TextBlock(m_style, {{title, Face::Heading1, m_style.color(Role::Text)}}, width(), Qt::AlignLeft, 3), pt(6));
}

void Flow::newBarePage()
{
    newPage();
    m_pages.last().bare = true;
}

double Flow::room() const
{
    return body().bottom() - m_y;
}

double Flow::width() const
{
    return body().width();
}

void Flow::reserve(double height)
{
    // Nothing is taller than a page; what would be starts on a fresh one and is the caller's to split.
    if (height > room() + 0.5 && m_y > body().top() + 0.5)
        newPage(m_pages.last().sheet.landscape);
}

void Flow::space(double height)
{
    if (m_y > body().top() + 0.5) // none at the top of a page
        m_y = std::min(m_y + height, body().bottom());
}

void Flow::section(const SectionHead &head)
{
    m_section = head.numbered ? QStringLiteral("%1  %2").arg(++m_sections).arg(head.name) : head.name;
    m_context = head.context;
    newPage(head.landscape);
    m_entries.append({m_section, 1, int(m_pages.size()) - 1, m_y});
    text(TextBlock(m_style, {{head.finding.isEmpty() ? head.name : head.finding, Face::Heading1, m_style.color(Role::Text)}}, width(), Qt::AlignLeft, 3), pt(6));
}

void Flow::heading(const QString &title, double following, bool listed)
{
    const TextBlock block(m_style, {{title, Face::Heading2, m_style.color(Role::Text)}}, width(), Qt::AlignLeft, 2);
    space(pt(12));
    reserve(block.height() + std::min(following, body().height() / 2));
    if (listed)
        m_entries.append({title, 2, int(m_pages.size()) - 1, m_y});
    text(block, pt(3));
}

void Flow::tableWithHeading(const QString &title, const Table &content, bool listed)
{
    const Table::Layout layout = content.layOut(m_style, width());
    double first = layout.headerHeight;
    for (qsizetype row = 0; row < std::min(qsizetype(2), layout.rowHeight.size()); ++row)
        first += layout.rowHeight[row];
    const bool whole = layout.total < body().height() * 0.45; // a small table stays in one piece
    heading(title, (whole ? layout.total : first) + pt(6), listed);
    table(content);
}

void Flow::paragraph(const QString &words, Role role)
{
    text(TextBlock(m_style, {{words, Face::Body, m_style.color(role)}}, width()));
}

void Flow::caption(const QString &words)
{
    text(TextBlock(m_style, {{words, Face::Caption, m_style.color(Role::Text3)}}, width()));
}

void Flow::text(const TextBlock &block, double spaceAfter)
{
    int line = 0;
    while (line < block.lines()) {
        int fit = int(std::floor((room() + 0.5) / block.lineHeight()));
        const int left = block.lines() - line;
        // neither a first nor a last line stands alone on its page
        if (fit < left && (fit < 2 || left - fit == 1))
            fit = left - fit == 1 && fit > 2 ? fit - 1 : 0;
        if (fit <= 0 && m_y > body().top() + 0.5) {
            newPage(m_pages.last().sheet.landscape);
            continue;
        }
        const int count = std::clamp(fit, 1, left);
        const QRectF rect(body().left(), m_y, width(), count * block.lineHeight());
        m_pages.last().blocks.append({rect, [block, line, count](QPainter &painter, const QRectF &box) { block.paint(painter, box.topLeft(), line, count); }});
        m_y += rect.height();
        line += count;
    }
    space(spaceAfter);
}

void Flow::table(const Table &table)
{
    const Table::Layout layout = table.layOut(m_style, width());
    const auto shared = std::make_shared<const Table>(table);
    const Style &style = m_style;
    qsizetype row = 0;
    do {
        // A header needs two rows under it, and a total the row above it.
        double first = layout.headerHeight;
        for (qsizetype next = row; next < std::min(row + 2, table.rows.size()); ++next)
            first += layout.rowHeight[next];
        reserve(first);
        qsizetype end = row;
        double height = layout.headerHeight;
        while (end < table.rows.size() && (height + layout.rowHeight[end] <= room() + 0.5 || end == row)) {
            height += layout.rowHeight[end];
            ++end;
        }
        if (end < table.rows.size() && end - row > 1 && table.rows[end].total) {
            --end;
            height -= layout.rowHeight[end];
        }
        const QRectF rect(body().left(), m_y, width(), height);
        m_pages.last().blocks.append({rect, [shared, layout, &style, row, end](QPainter &painter, const QRectF &box) {
            shared->paintHeader(painter, style, layout, box.topLeft());
            double y = box.top() + layout.headerHeight;
            for (qsizetype index = row; index < end; ++index) {
                shared->paintRow(painter, style, layout, QPointF(box.left(), y), index, index == row || !shared->continuesGroup(index));
                y += layout.rowHeight[index];
            }
        }});
        m_y += height;
        row = end;
        if (row < table.rows.size())
            newPage(m_pages.last().sheet.landscape);
    } while (row < table.rows.size());
    space(pt(10));
}

void Flow::block(double height, Paint paint)
{
    height = std::min(height, body().height());
    reserve(height);
    m_pages.last().blocks.append({QRectF(body().left(), m_y, width(), height), std::move(paint)});
    m_y += height;
    space(pt(7));
}

void Flow::placeOn(int page, const QRectF &rect, Paint paint)
{
    m_pages[page].blocks.append({rect, std::move(paint)});
}

} // namespace headroom::report
