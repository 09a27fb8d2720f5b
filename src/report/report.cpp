#include "report.h"

#include "pdfbookmarks.h"
#include "sections.h"

#include <base/datadir.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace headroom::report {

using render::Role;

namespace {

/// Everything but the page numbers, which need to know how many pages there are.
void layOut(Flow &flow, const Context &context)
{
    addCover(flow, context);
    addContents(flow, context);
    addSummary(flow, context);
    addArchitecture(flow, context);
    addAssumptions(flow, context);
    addTraffic(flow, context);
    addCapacity(flow, context);
    addCost(flow, context);
    addComparison(flow, context);
    addFindings(flow, context);
    addLineItems(flow, context);
    addModel(flow, context);
}

void paintHeader(QPainter &painter, const Style &style, const Page &page)
{
    const Sheet &sheet = page.sheet;
    const double half = (sheet.right() - sheet.left()) / 2;
    const double y = sheet.headerLine() - pt(17);
    TextBlock(style, {{page.section, Face::Caption, style.color(Role::Text3)}}, half, Qt::AlignLeft, 1).paint(painter, QPointF(sheet.left(), y));
    if (!page.context.isEmpty())
        TextBlock(style, {{page.context, Face::Caption, style.color(Role::Text3)}}, half, Qt::AlignRight, 1).paint(painter, QPointF(sheet.left() + half, y));
    painter.setPen(QPen(style.color(Role::Border), pt(0.5)));
    painter.drawLine(QPointF(sheet.left(), sheet.headerLine()), QPointF(sheet.right(), sheet.headerLine()));
}

void paintFooter(QPainter &painter, const Context &context, const Sheet &sheet, qsizetype page, qsizetype pages)
{
    const Style &style = context.style;
    const double y = sheet.footerLine();
    painter.setPen(QPen(style.color(Role::Border), pt(0.5)));
    painter.drawLine(QPointF(sheet.left(), y), QPointF(sheet.right(), y));
    const QString prices = context.facts.priceDate.isEmpty() ? Words::tr("USD, %1").arg(taxText(*context.input.project))
                                                             : Words::tr("Prices of %1, %2, %3").arg(context.facts.priceDate, regionsText(context.facts), taxText(*context.input.project));
    const QString number = Words::tr("%1 of %2", "page x of y").arg(page + 1).arg(pages);
    const double width = sheet.right() - sheet.left();
    const auto text = [&](const QString &words, double from, double part, Qt::Alignment alignment) {
        TextBlock(style, {{words, Face::Caption, style.color(Role::Text3)}}, width * part, alignment, 1).paint(painter, QPointF(sheet.left() + width * from, y + pt(6)));
    };
    text(qs(context.input.project->name), 0, 0.45, Qt::AlignLeft);
    text(prices, 0.46, 0.41, Qt::AlignHCenter);
    text(number, 0.88, 0.12, Qt::AlignRight);
}

void paintPages(QPdfWriter &writer, const Flow &flow, const Context &context)
{
    const auto layoutOf = [](const Sheet &sheet) {
        return QPageLayout(QPageSize(QPageSize::A4), sheet.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    };
    const QList<Page> &pages = flow.pages();
    writer.setPageLayout(layoutOf(pages.first().sheet));
    QPainter painter(&writer);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (qsizetype index = 0; index < pages.size(); ++index) {
        const Page &page = pages[index];
        if (index > 0) {
            writer.setPageLayout(layoutOf(page.sheet));
            writer.newPage();
        }
        if (!page.bare)
            paintHeader(painter, context.style, page);
        for (const Placed &placed : page.blocks) {
            painter.save();
            placed.paint(painter, placed.rect);
            painter.restore();
        }
        paintFooter(painter, context, page.sheet, index, pages.size());
    }
}

Result<QByteArray> compose(const ReportInput &input, const render::Theme &theme)
{
    const Style style(theme);
    const Facts facts = gatherFacts(input);
    const Context context{input, facts, style};
    Flow flow(style);
    layOut(flow, context);
    const QList<ContentsLink> contents = fillContents(flow, context);

    const QString title = Words::tr("%1: capacity and cost plan").arg(qs(input.project->name));
    const QString creator = QStringLiteral("Headroom %1").arg(input.version);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setTitle(title);
        writer.setCreator(creator);
        paintPages(writer, flow, context);
    }
    constexpr double toPoints = 0.5;
    QList<Bookmark> bookmarks;
    for (const Entry &entry : flow.entries())
        bookmarks.append({entry.title.simplified(), entry.level, entry.page, (entry.y - pt(10)) * toPoints});
    QList<PageLink> links;
    for (const ContentsLink &link : contents) {
        const Entry &entry = flow.entries()[link.entry];
        links.append({link.page, QRectF(link.rect.topLeft() * toPoints, link.rect.size() * toPoints), entry.page, (entry.y - pt(10)) * toPoints});
    }
    return withBookmarks(buffer.data(), bookmarks, links,
                         {title, qs(input.project->author), qs(input.scenario->name), creator, QLocale().bcp47Name()});
}

} // namespace

Result<> writePdf(const ReportInput &input, const QString &file)
{
    if (input.chapters.isEmpty())
        return fail(ErrorCode::InvalidInput, "A report needs at least one simulated variant.");
    for (const Chapter &chapter : input.chapters) {
        if (!chapter.variant || !chapter.outcome)
            return fail(ErrorCode::InvalidInput, "Every variant of a report must have been simulated and priced.");
    }
    if (!input.project || !input.scenario || !input.catalog)
        return fail(ErrorCode::InvalidInput, "A report needs the project, the scenario and the catalogue.");
    // Ask for the target first: composing takes a second.
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Unwritable, "The report cannot be written (" + target.errorString().toStdString() + "). Choose a folder you may write to.", file.toStdString());
    const auto data = dataDirectory(QCoreApplication::applicationDirPath().toStdString());
    const auto theme = render::Theme::load(data / "themes" / "tokens.json", render::Scheme::Light);
    if (!theme)
        return tl::unexpected(theme.error());
    const auto pdf = compose(input, *theme);
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (target.write(*pdf) != pdf->size() || !target.commit())
        return fail(ErrorCode::Unwritable, "The report cannot be written (" + target.errorString().toStdString() + "). Free some space or choose another folder.", file.toStdString());
    return {};
}

} // namespace headroom::report
