#include "sections.h"

#include <render/format.h>
#include <render/language.h>
#include <render/icons.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::report {

using render::Role;

namespace {

struct CoverFigure
{
    QString label, figure, under;
};

QList<CoverFigure> coverFigures(const Context &context)
{
    const model::Project &project = *context.input.project;
    const ChapterFacts &last = context.facts.last();
    QList<CoverFigure> figures{{Words::tr("Monthly, %1").arg(last.name), dollars(last.monthly), converted(project, last.monthly)}};
    if (context.facts.compares()) {
        const double saving = context.facts.first().monthly - last.monthly;
        const bool saves = saving >= 0;
        const double amount = std::abs(saving);
        figures.append({saves ? Words::tr("Saving a month") : Words::tr("More a month"), dollars(amount), converted(project, amount)});
        figures.append({saves ? Words::tr("Saving a year") : Words::tr("More a year"), dollars(12 * amount), converted(project, 12 * amount)});
    } else {
        figures.append({Words::tr("A year"), dollars(last.annual), converted(project, last.annual)});
        figures.append({Words::tr("p95 at the peak"), render::duration(context.input.chapters.last().outcome->run.summary.latencyAtPeak.p95Ms), {}});
    }
    const QString expected = Words::tr("%1 expected").arg(render::number(last.expectedUsers));
    if (last.loadTested)
        figures.append({Words::tr("Users carried"), render::number(last.carriedUsers), expected});
    else
        figures.append({Words::tr("Users at the peak"), render::number(last.expectedUsers), {}});
    return figures;
}

/// The dark upper part: mark, title, decision.
void paintCoverHead(QPainter &painter, const QRectF &rect, const Context &context)
{
    const Style &style = context.style;
    const Sheet sheet;
    painter.fillRect(rect, style.color(Role::BrandInk));
    const QColor onInk = style.color(Role::OnTooltip);
    QColor soft = onInk, softer = onInk;
    soft.setAlphaF(0.82F);
    softer.setAlphaF(0.66F);
    const double left = sheet.left(), width = sheet.right() - left;
    render::paintIcon(painter, QStringLiteral("headroom"), QRectF(left, pt(50), pt(22), pt(22)), style.color(Role::BrandSpring));
    TextBlock(style, {{Words::tr("Capacity and cost plan"), Face::BodyStrong, onInk}}, width * 0.6).paint(painter, QPointF(left + pt(30), pt(54)));
    QStringList stamp;
    if (!context.input.project->author.empty())
        stamp << qs(context.input.project->author);
    stamp << dateText(context.input.date);
    TextBlock(style, {{stamp.join(QStringLiteral(", ")), Face::Caption, softer}}, width * 0.38, Qt::AlignRight, 1).paint(painter, QPointF(left + width * 0.62, pt(55)));

    const TextBlock title(style, {{headline(context.input, context.facts), Face::CoverTitle, onInk}}, width, Qt::AlignLeft, 3);
    double y = pt(104);
    title.paint(painter, QPointF(left, y));
    y += title.height() + pt(10);
    const TextBlock words(style, {{decision(context.input, context.facts), Face::CoverText, soft}}, width * 0.86, Qt::AlignLeft, 5);
    words.paint(painter, QPointF(left, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.color(Role::BrandSpring));
    painter.drawRoundedRect(QRectF(left, rect.bottom() - pt(22), pt(36), pt(3)), pt(1.5), pt(1.5));
}

void paintCoverFigures(QPainter &painter, const QRectF &rect, const Context &context)
{
    const Style &style = context.style;
    const QList<CoverFigure> figures = coverFigures(context);
    const double gap = mm(4), width = (rect.width() - gap * double(figures.size() - 1)) / double(figures.size());
    double x = rect.left();
    for (const CoverFigure &figure : figures) {
        TextBlock(style, {{figure.label, Face::Caption, style.color(Role::Text3)}}, width, Qt::AlignLeft, 1).paint(painter, QPointF(x, rect.top()));
        QFont font = style.font(Face::Figure);
        while (QFontMetricsF(font).horizontalAdvance(figure.figure) > width && font.pixelSize() > int(pt(9)))
            font.setPixelSize(font.pixelSize() - 1); // a figure is never cut
        painter.setFont(font);
        painter.setPen(style.color(Role::Text));
        painter.drawText(QRectF(x, rect.top() + pt(12), width + gap, pt(24)), Qt::AlignLeft | Qt::AlignVCenter, figure.figure);
        TextBlock(style, {{figure.under, Face::Caption, style.color(Role::Text3)}}, width, Qt::AlignLeft, 1).paint(painter, QPointF(x, rect.top() + pt(37)));
        x += width + gap;
    }
}

Table changesTable(const Context &context, qsizetype most)
{
    Table table;
    table.columns = {{{}, Column::Kind::Words, 0.12}, {Words::tr("Part"), Column::Kind::Words, 1}, {Words::tr("Change"), Column::Kind::Words, 2.6},
                     {Words::tr("A month"), Column::Kind::Figures, 1}};
    const QList<estimate::Change> changes = realChanges(context.facts.comparison);
    QList<double> sizes;
    for (const estimate::Change &change : changes)
        sizes.append(std::abs(change.monthlyDelta));
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    const double least = changes.size() > most + 1 ? sizes[most - 1] : 0; // only the largest have a line of their own
    double rest = 0;
    int others = 0, number = 0;
    for (const estimate::Change &change : changes) {
        if (std::abs(change.monthlyDelta) < least || number == most + 1) {
            rest += change.monthlyDelta;
            ++others;
            continue;
        }
        ++number;
        const QString name = change.tierName.empty() ? Words::tr("The variant as a whole") : qs(change.tierName);
        table.rows.append({{{QString::number(number), true, context.style.color(Role::Primary), {}, {}},
                            {name, true, {}, {}, {}},
                            {qs(change.what), false, context.style.color(Role::Text2), {}, {}},
                            deltaCell(context, change.monthlyDelta)}, false});
    }
    if (others > 0)
        table.rows.append({{{}, {Words::tr("Other parts"), false, context.style.color(Role::Text2), {}, {}},
                            {Words::tr("%1 smaller changes").arg(others), false, context.style.color(Role::Text2), {}, {}},
                            deltaCell(context, rest)}, false});
    return table;
}

/// The gravest remarks of the recommended variant, a few words each.
QString topRisks(const Context &context)
{
    QStringList risks;
    const auto &remarks = context.input.chapters.last().outcome->run.remarks;
    for (const auto severity : {planning::Remark::Severity::Bad, planning::Remark::Severity::Warning, planning::Remark::Severity::Info}) {
        for (const planning::Remark &remark : remarks) {
            if (remark.severity == severity && risks.size() < 2)
                risks << qs(remark.text);
        }
    }
    if (context.facts.unpriced > 0)
        risks << Words::tr("Parts without a known price: %1; they are not in the totals.").arg(context.facts.unpriced);
    return risks.isEmpty() ? Words::tr("The run raised no warning.") : risks.join(QLatin1Char(' '));
}

QString rangeText(const Context &context)
{
    const ChapterFacts &last = context.facts.last();
    if (!(last.high > last.low))
        return Words::tr("No range was computed: the scenario states nothing uncertain.");
    const auto &drivers = context.input.chapters.last().outcome->bill.drivers;
    const QString range = Words::tr("%1 – %2 a month in eight of ten months like this one.").arg(dollars(last.low, 0), dollars(last.high, 0));
    return drivers.empty() ? range : range + QLatin1Char(' ') + Words::tr("What moves it most: %1.").arg(render::inSentence(qs(drivers.front().name)));
}

} // namespace

void addCover(Flow &flow, const Context &context)
{
    flow.newBarePage();
    const Style &style = context.style;
    const Sheet sheet;
    const int page = int(flow.pages().size()) - 1;
    const double headHeight = pt(294);
    flow.placeOn(page, QRectF(0, 0, sheet.width(), headHeight), [context](QPainter &painter, const QRectF &rect) { paintCoverHead(painter, rect, context); });
    flow.space(0);
    // From here on the page fills like any other, below the head.
    flow.block(headHeight + pt(18) - sheet.body().top() - pt(7), [](QPainter &, const QRectF &) {});
    flow.block(pt(48), [context](QPainter &painter, const QRectF &rect) { paintCoverFigures(painter, rect, context); });
    flow.space(pt(5));
    const auto title = [&](const QString &words) { flow.text(TextBlock(style, {{words, Face::Heading3, style.color(Role::Text)}}, flow.width()), 0); };
    const auto fits = [&](const Table &table) { return flow.room() > table.layOut(style, flow.width()).total + pt(20); };

    if (!context.input.project->serviceLevels.empty() && fits(verdictTable(context))) {
        title(Words::tr("Verdict for each service level"));
        flow.table(verdictTable(context));
    }
    const double carriedHeight = carriedUsersHeight(context) + pt(24), closingHeight = pt(72);
    if (context.facts.compares()) {
        // As many changes as leave room for what follows; the comparison has them all.
        for (const qsizetype most : {6, 5, 4, 3, 2}) {
            const Table table = changesTable(context, most);
            if (flow.room() < table.layOut(style, flow.width()).total + pt(26) + closingHeight + carriedHeight && most > 2)
                continue;
            if (table.rows.isEmpty() || !fits(table))
                break;
            title(Words::tr("What changes"));
            flow.table(table);
            break;
        }
    }
    const bool tested = std::any_of(context.facts.chapters.begin(), context.facts.chapters.end(), [](const ChapterFacts &facts) { return facts.loadTested; });
    if (tested && flow.room() > carriedHeight) {
        title(Words::tr("Users each variant carries"));
        flow.space(pt(2));
        flow.block(carriedUsersHeight(context), [context](QPainter &painter, const QRectF &rect) { paintCarriedUsers(painter, rect, context); });
    }
    if (flow.room() > pt(52)) {
        const double half = (flow.width() - mm(6)) / 2;
        const int lines = int((flow.room() - pt(20)) / style.lineHeight(Face::Small));
        const auto column = [&](const QString &head, const QString &words) {
            return std::pair{TextBlock(style, {{head, Face::SmallStrong, style.color(Role::Text)}}, half),
                             TextBlock(style, {{words, Face::Small, style.color(Role::Text2)}}, half, Qt::AlignLeft, std::min(lines, 6))};
        };
        const auto risks = column(Words::tr("Top risks"), topRisks(context)), range = column(Words::tr("Range"), rangeText(context));
        flow.block(pt(15) + std::max(risks.second.height(), range.second.height()), [risks, range, half](QPainter &painter, const QRectF &rect) {
            double x = rect.left();
            for (const auto &[head, words] : {risks, range}) {
                head.paint(painter, QPointF(x, rect.top()));
                words.paint(painter, QPointF(x, rect.top() + pt(14)));
                x += half + mm(6);
            }
        });
    }
}

} // namespace headroom::report
