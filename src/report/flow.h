#pragma once

#include "table.h"
#include "textblock.h"

#include <QList>
#include <QString>

#include <functional>

class QPainter;

namespace headroom::report {

/// Something placed on a page; paints itself inside its rectangle.
struct Placed
{
    QRectF rect;
    std::function<void(QPainter &, const QRectF &)> paint;
};

struct Page
{
    Sheet sheet;
    QString section; ///< in the header, left; empty on the cover
    QString context; ///< in the header, right
    QList<Placed> blocks;
    bool bare = false; ///< no header: the cover
};

/// An entry of the bookmarks and of the table of contents.
struct Entry
{
    QString title;
    int level = 1; ///< 1 = section, 2 = within it
    int page = 0; ///< index into the pages
    double y = 0; ///< from the sheet's top
};

struct SectionHead
{
    QString name;
    QString finding; ///< the heading on the page, when it says more than the name
    QString context; ///< in the header, right
    bool landscape = false;
    bool numbered = true;
};

/// Fills pages from top to bottom. Knows nothing of what the report says.
class Flow
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    explicit Flow(const Style &style) : m_style(style) {}
    [[nodiscard]] const Style &style() const { return m_style; }

    /// Starts a page with a header; within a section, a heading of the first rank may stand on it, listed below the section.
    void newPage(bool landscape = false);
    void newPage(bool landscape, const QString &title, const QString &context);
    void newBarePage();
    /// A new page with a first-level heading, remembered for contents and bookmarks.
    void section(const SectionHead &);
    /// A second-level heading; keeps `following` of height with it.
    void heading(const QString &title, double following = pt(60), bool listed = true);
    /// A heading and its table, the first rows with the heading; a small table is not torn apart.
    void tableWithHeading(const QString &title, const Table &, bool listed = true);
    void paragraph(const QString &text, render::Role = render::Role::Text2);
    void caption(const QString &text);
    void text(const TextBlock &, double spaceAfter = pt(7));
    void table(const Table &);
    /// A block that stays whole; as wide as the body.
    void block(double height, Paint);
    void space(double height);
    /// Begins a new page unless `height` still fits on this one.
    void reserve(double height);

    [[nodiscard]] double room() const; ///< left on this page
    [[nodiscard]] double width() const;
    [[nodiscard]] QRectF body() const { return m_pages.last().sheet.body(); }
    [[nodiscard]] const QList<Page> &pages() const { return m_pages; }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// Adds to a page that was left for later (the contents).
    void placeOn(int page, const QRectF &rect, Paint paint);

private:
    const Style &m_style;
    QList<Page> m_pages;
    QList<Entry> m_entries;
    QString m_section, m_context;
    double m_y = 0;
    int m_sections = 0; ///< numbered so far
};

} // namespace headroom::report
