#pragma once

#include <base/result.h>
#include <catalog/catalog.h>
#include <estimate/regions.h>
#include <pricing/pricebook.h>

#include <QList>
#include <QString>

/// The client report.
namespace headroom::report {

/// One variant with its outcome, in the order of the report (planned first).
struct Chapter
{
    const model::Variant *variant = nullptr;
    const estimate::Outcome *outcome = nullptr;
};

struct ReportInput
{
    const model::Project *project = nullptr;
    const model::Scenario *scenario = nullptr;
    QList<Chapter> chapters; ///< one or more
    std::vector<estimate::RegionBill> regions; ///< the last chapter's variant in other regions; empty = not compared
    const catalog::Catalog *catalog = nullptr;
    pricing::Info priceBook;
    QString date; ///< shown on the cover, ISO; pass it in, so that a report can be reproduced
    QString version;
};

/// Writes the PDF (fonts embedded, bookmarks, metadata), atomically. Needs a QApplication (the offscreen platform is
/// enough: charts are widgets that are never shown), and render::setIconDirectory. GUI thread.
/// Errors: Unwritable, InvalidInput (no chapters).
[[nodiscard]] Result<> writePdf(const ReportInput &, const QString &file);

/// Line items of one or more estimates as CSV (RFC 4180; a leading = + - @ is quoted so that no spreadsheet runs it).
[[nodiscard]] Result<> writeCsv(const ReportInput &, const QString &file);
[[nodiscard]] std::string estimateCsv(const ReportInput &);

} // namespace headroom::report
