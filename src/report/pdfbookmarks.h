#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

/// What QPdfWriter cannot write: bookmarks, links inside the document, author and subject. They are appended to the finished
/// file as an incremental update (ISO 32000-1, 7.5.6): the bytes before stay as they are, new versions of the catalogue, the
/// information dictionary and the pages' annotation arrays follow with their own cross-reference section.
namespace headroom::report {

struct Bookmark
{
    QString title;
    int level = 1; ///< 1 … ; a level below the first without a parent counts as the first
    int page = 0; ///< index from 0
    double top = 0; ///< from the page's top, PDF points
};

struct PageLink
{
    int page = 0;
    QRectF rect; ///< PDF points, y down from the page's top
    int targetPage = 0;
    double targetTop = 0;
};

struct DocumentInfo
{
    QString title, author, subject, creator;
    QString language; ///< "en", "de-DE"
};

/// Errors: Internal when the file is not built as QPdfWriter builds it (a classic cross-reference table, one flat page tree).
[[nodiscard]] Result<QByteArray> withBookmarks(const QByteArray &pdf, const QList<Bookmark> &, const QList<PageLink> &, const DocumentInfo &);

} // namespace headroom::report
