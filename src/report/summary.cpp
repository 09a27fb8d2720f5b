#include "sections.h"

#include <base/units.h>
#include <render/format.h>

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace headroom::report {

using render::Role;

void addContents(Flow &flow, const Context &context)
{
    flow.section({Words::tr("Contents"), {}, qs(context.input.scenario->name), false, false});
}

namespace {

/// What this report is of, at the foot of the contents page when there is room below `from`.
void placeAbout(Flow &flow, const Context &context, int page, double from)
{
    const ReportInput &input = context.input;
    Table about;
    about.columns = {{{}, Column::Kind::Words, 1}, {{}, Column::Kind::Words, 3.4}};
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            about.rows.append({{{name, true, {}, {}, {}}, {text, false, context.style.color(Role::Text2), {}, {}}}, false});
    };
    add(Words::tr("Project"), qs(input.project->name));
    add(Words::tr("Client"), qs(input.project->client));
    add(Words::tr("Author, date"), QStringList{qs(input.project->author), dateText(input.date)}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(", ")));
    add(Words::tr("Scenario"), qs(input.scenario->name));
    QStringList variants;
    for (const ChapterFacts &chapter : context.facts.chapters)
        variants << chapter.name;
    add(Words::tr("Variants"), variants.join(QStringLiteral(", ")));
    add(Words::tr("Prices"), context.facts.priceDate.isEmpty() ? QString() : Words::tr("USD, the oldest of %1, %2, %3").arg(context.facts.priceDate, regionsText(context.facts), taxText(*input.project)));
    add(Words::tr("Made with"), QStringLiteral("Headroom %1").arg(input.version));
    const Table::Layout layout = about.layOut(context.style, flow.pages()[page].sheet.body().width());
    const QRectF body = flow.pages()[page].sheet.body();
    if (from + layout.total > body.bottom())
        return;
    const QRectF rect(body.left(), body.bottom() - layout.total, body.width(), layout.total);
    const Style &style = context.style;
    flow.placeOn(page, rect, [about, layout, &style](QPainter &painter, const QRectF &box) {
        double y = box.top();
        for (qsizetype row = 0; row < about.rows.size(); ++row) {
            about.paintRow(painter, style, layout, QPointF(box.left(), y), row, true);
            y += layout.rowHeight[row];
        }
    });
}

} // namespace

QList<ContentsLink> fillContents(Flow &flow, const Context &context)
{
    const Style &style = context.style;
    const auto contents = std::find_if(flow.entries().begin(), flow.entries().end(), [](const Entry &entry) { return entry.title == Words::tr("Contents"); });
    const QRectF body = flow.pages()[contents->page].sheet.body();
    double y = body.top() + pt(42);
    QList<ContentsLink> links;
    // Second-level entries only while all fit on the page.
    double wanted = 0;
    for (const Entry &entry : flow.entries())
        wanted += entry.level == 1 ? pt(21) : pt(14);
    const bool all = y + wanted <= body.bottom();
    for (qsizetype index = contents - flow.entries().begin() + 1; index < flow.entries().size(); ++index) {
        const Entry &entry = flow.entries()[index];
        if (entry.level > 1 && !all)
            continue;
        const bool section = entry.level == 1;
        if (section)
            y += pt(7);
        const QRectF rect(body.left(), y, body.width(), pt(14));
        if (rect.bottom() > body.bottom())
            break;
        const QString number = QString::number(entry.page + 1);
        const Face face = section ? Face::BodyStrong : Face::Body;
        const double indent = section ? 0 : pt(14);
        const QColor ink = style.color(section ? Role::Text : Role::Text2);
        const TextBlock title(style, {{entry.title, face, ink}}, body.width() - indent - pt(40), Qt::AlignLeft, 1);
        const TextBlock page(style, {{number, face, ink}}, pt(30), Qt::AlignRight);
        const QColor dots = style.color(Role::Border);
        flow.placeOn(contents->page, rect, [title, page, indent, dots](QPainter &painter, const QRectF &box) {
            title.paint(painter, box.topLeft() + QPointF(indent, 0));
            page.paint(painter, QPointF(box.right() - pt(30), box.top()));
            QPen pen(dots, pt(0.8));
            pen.setDashPattern({1, 3});
            painter.setPen(pen);
            const double from = box.left() + indent + title.naturalWidth() + pt(6), to = box.right() - page.naturalWidth() - pt(6);
            if (to > from)
                painter.drawLine(QPointF(from, box.top() + pt(10)), QPointF(to, box.top() + pt(10)));
        });
        links.append({contents->page, rect, int(index)});
        y += pt(14);
    }
    placeAbout(flow, context, contents->page, y + pt(24));
    return links;
}

namespace {

using Figure = std::function<QString(const Chapter &, const ChapterFacts &)>;
using Value = std::function<double(const Chapter &, const ChapterFacts &)>;

/// A row of the key figures: each chapter's figure, and the difference where a number has one.
struct KeyFigure
{
    QString label;
    Figure figure;
    Value value; ///< none = no difference
    std::function<QString(double)> difference;
    bool lessIsBetter = true;
    bool colored = false; ///< an improvement in the colour of good
};

QString signedText(double value, const QString &magnitude)
{
    return (value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + magnitude;
}

QList<KeyFigure> keyFigures(const Context &context)
{
    const auto moneyDelta = [](double value) { return render::moneyDelta(value); };
    const auto countDelta = [](double value) { return signedText(value, render::number(std::abs(value))); };
    const auto timeDelta = [](double value) { return signedText(value, render::duration(std::abs(value))); };
    const auto pointDelta = [](double value) { return signedText(value, render::percent(std::abs(value), 2)); };
    QList<KeyFigure> figures;
    figures.append({Words::tr("Cost a month"), [](const auto &, const auto &facts) { return dollars(facts.monthly); },
                    [](const auto &, const auto &facts) { return facts.monthly; }, moneyDelta, true, true});
    const bool roomy = sideBySide(context).size() <= 2; // wide cells only where there is room for them
    if (!roomy) {
        figures.append({Words::tr("Low month, P10"), [](const auto &, const auto &facts) { return dollars(facts.low, 0); }, {}, {}, true, false});
        figures.append({Words::tr("High month, P90"), [](const auto &, const auto &facts) { return dollars(facts.high, 0); }, {}, {}, true, false});
    }
    if (roomy)
        figures.append({Words::tr("Range of the month, P10 – P90"),
                    [](const auto &, const auto &facts) {
                        return facts.high > facts.low ? QStringLiteral("%1 – %2").arg(dollars(facts.low, 0), dollars(facts.high, 0)) : Words::tr("not computed");
                    }, {}, {}, true, false});
    figures.append({Words::tr("Cost a year"), [](const auto &, const auto &facts) { return dollars(facts.annual); },
                    [](const auto &, const auto &facts) { return facts.annual; }, moneyDelta, true, true});
    const bool upfront = std::any_of(context.facts.chapters.begin(), context.facts.chapters.end(), [](const ChapterFacts &facts) { return facts.upfront > 0; });
    if (upfront)
        figures.append({Words::tr("Paid up front, once"), [](const auto &, const auto &facts) { return dollars(facts.upfront); },
                    [](const auto &, const auto &facts) { return facts.upfront; }, moneyDelta, true, false});
    figures.append({Words::tr("Cost of 1,000 visits"), [](const auto &, const auto &facts) { return dollars(facts.perThousandVisits); },
                    [](const auto &, const auto &facts) { return facts.perThousandVisits; }, moneyDelta, true, true});
    figures.append({Words::tr("Cost of 1,000 requests"), [](const auto &, const auto &facts) { return dollars(facts.perThousandRequests, 4); },
                    [](const auto &, const auto &facts) { return facts.perThousandRequests; }, [](double value) { return render::moneyDelta(value, {}, 4); }, true, true});
    figures.append({Words::tr("p95 at the peak"), [](const auto &chapter, const auto &) { return render::duration(chapter.outcome->run.summary.latencyAtPeak.p95Ms); },
                    [](const auto &chapter, const auto &) { return chapter.outcome->run.summary.latencyAtPeak.p95Ms; }, timeDelta, true, true});
    figures.append({Words::tr("Errors in the busiest hour"), [](const auto &chapter, const auto &) { return render::percent(chapter.outcome->run.summary.errorRateAtPeak, 2); },
                    [](const auto &chapter, const auto &) { return chapter.outcome->run.summary.errorRateAtPeak; }, pointDelta, true, true});
    figures.append({Words::tr("Errors in the month"), [](const auto &chapter, const auto &) { return render::percent(chapter.outcome->run.summary.errorRate, 3); },
                    [](const auto &chapter, const auto &) { return chapter.outcome->run.summary.errorRate; },
                    [](double value) { return signedText(value, render::percent(std::abs(value), 3)); }, true, true});
    if (context.facts.last().loadTested) {
        figures.append({Words::tr("Users carried, %1 expected").arg(render::number(context.facts.last().expectedUsers)),
                        [](const auto &, const auto &facts) { return render::number(facts.carriedUsers); },
                        [](const auto &, const auto &facts) { return facts.carriedUsers; }, countDelta, false, true});
        figures.append({Words::tr("Headroom above the expected peak"), [](const auto &chapter, const auto &) { return render::percent(chapter.outcome->headroom()); },
                        [](const auto &chapter, const auto &) { return chapter.outcome->headroom(); },
                        [](double value) { return signedText(value, render::percent(std::abs(value))); }, false, true});
    }
    if (roomy)
        figures.append({Words::tr("First to break"), [](const auto &, const auto &facts) { return facts.firstToBreak.size() > 36 ? facts.firstToBreak.left(35) + QChar(0x2026) : facts.firstToBreak; },
                    {}, {}, true, false});
    figures.append({Words::tr("Servers at the peak"), [](const auto &chapter, const auto &) { return render::number(chapter.outcome->run.summary.peakReplicas); },
                    [](const auto &chapter, const auto &) { return chapter.outcome->run.summary.peakReplicas; }, countDelta, true, false});
    figures.append({Words::tr("Server hours a month"), [](const auto &, const auto &facts) { return render::number(facts.serverHours); },
                    [](const auto &, const auto &facts) { return facts.serverHours; }, countDelta, true, false});
    return figures;
}

Table keyFigureTable(const Context &context)
{
    const bool compares = context.facts.compares();
    Table table;
    table.columns = {{Words::tr("Key figure"), Column::Kind::Words, 1}};
    for (const qsizetype index : sideBySide(context))
        table.columns.append({context.facts.chapters[index].name, Column::Kind::Figures, 1});
    if (compares)
        table.columns.append({Words::tr("Difference"), Column::Kind::Figures, 1});
    for (const KeyFigure &figure : keyFigures(context)) {
        Row row;
        row.cells = {{figure.label, false, context.style.color(Role::Text2), {}, {}}};
        for (const qsizetype index : sideBySide(context)) {
            const bool last = index + 1 == context.facts.chapters.size();
            row.cells.append({figure.figure(context.input.chapters[index], context.facts.chapters[index]), last, {}, {}, {}});
        }
        if (compares && figure.value) {
            const double difference = figure.value(context.input.chapters.last(), context.facts.last())
                - figure.value(context.input.chapters.first(), context.facts.first());
            const bool better = figure.colored && (figure.lessIsBetter ? difference < 0 : difference > 0);
            const QString text = std::abs(difference) < 1e-9 ? QStringLiteral("–") : figure.difference(difference);
            row.cells.append({text, true, context.style.color(better ? Role::Good : Role::Text2), {}, {}});
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace

void addSummary(Flow &flow, const Context &context)
{
    QString finding = headline(context.input, context.facts);
    flow.section({Words::tr("Summary"), finding.replace(QLatin1Char('\n'), QLatin1Char(' ')), qs(context.input.scenario->name)});
    QStringList verdicts;
    for (qsizetype index = 0; index < context.input.chapters.size(); ++index)
        verdicts << verdictSentence(context.input, context.input.chapters[index], context.facts.chapters[index]);
    flow.paragraph(verdicts.join(QLatin1Char(' ')));
    flow.tableWithHeading(Words::tr("Key figures"), keyFigureTable(context));
    if (!context.input.project->serviceLevels.empty()) {
        flow.tableWithHeading(Words::tr("Verdict for each service level"), verdictTable(context), false);
    }

    Table important;
    important.columns = {{{}, Column::Kind::Words, 1}};
    for (const model::Assumption &assumption : context.input.project->assumptions) {
        if (assumption.important)
            important.rows.append({{{qs(assumption.text), false, context.style.color(Role::Text2), {}, {}}}, false});
    }
    if (!important.rows.isEmpty()) {
        flow.tableWithHeading(Words::tr("The figures rest on"), important, false);
    }
}

} // namespace headroom::report
