#include "sections.h"

#include <render/format.h>

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

namespace headroom::report {

using render::Role;

namespace {

/// As many decimals as the price needs, at least two: "0.0928", "22.00".
QString unitPriceText(double price)
{
    for (int decimals = 2; decimals < 8; ++decimals) {
        const double scaled = price * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-4)
            return QLocale().toString(price, 'f', decimals);
    }
    return QLocale().toString(price, 'f', 8);
}

QString quantityText(double quantity)
{
    const double size = std::abs(quantity);
    const int decimals = size >= 1000 || size == std::floor(size) ? 0 : size >= 1 ? 2 : 4;
    return render::number(quantity, decimals);
}

/// Where the price comes from, with its date and how far it can be trusted.
Cell sourceCell(const Context &context, const estimate::LineItem &item)
{
    QStringList parts;
    if (!item.price.sourceId.empty())
        parts << qs(item.price.sourceId);
    parts << (item.price.asOf.empty() ? Words::tr("undated") : dateText(qs(item.price.asOf)));
    QStringList marks;
    if (const QString provenance = provenanceText(item.price.provenance); !provenance.isEmpty())
        marks << provenance;
    if (item.estimated)
        marks << Words::tr("estimated from the family's discount");
    if (item.price.provenance != pricing::Provenance::Override)
        marks << qs(estimate::rowId(item.price)).replace(QLatin1Char('/'), QStringLiteral(" / "));
    return {parts.join(QStringLiteral(", ")), false, context.style.color(Role::Text2), {}, marks.join(QStringLiteral("; "))};
}

/// The graduated tiers, and the formula where the item has one.
QString itemNote(const estimate::LineItem &item)
{
    QStringList notes;
    if (!item.formula.empty())
        notes << qs(item.formula);
    QStringList inputs;
    for (const estimate::Input &input : item.inputs) {
        QString text = QStringLiteral("%1 %2").arg(qs(input.name), quantityText(input.value));
        if (!input.unit.empty())
            text += QLatin1Char(' ') + qs(input.unit);
        inputs << (input.source.empty() ? text : QStringLiteral("%1 (%2)").arg(text, qs(input.source)));
    }
    if (!inputs.isEmpty())
        notes << inputs.join(QStringLiteral(", "));
    if (item.slices.size() > 1) {
        QStringList slices;
        for (const estimate::Slice &slice : item.slices)
            slices << Words::tr("%1 at %2").arg(quantityText(slice.quantity), unitPriceText(slice.unitPrice));
        notes << slices.join(QStringLiteral(" + "));
    }
    return notes.join(QStringLiteral("; "));
}

} // namespace

void addLineItems(Flow &flow, const Context &context)
{
    for (qsizetype index = 0; index < context.input.chapters.size(); ++index) {
        const estimate::Estimate &bill = context.input.chapters[index].outcome->bill;
        const QString &name = context.facts.chapters[index].name;
        const QString title = Words::tr("Every line item: %1").arg(name);
        if (index == 0)
            flow.section({Words::tr("Appendix A  Line items"), title, name, true, false});
        else
            flow.newPage(true, title, name);
        Table table;
        table.groupFirst = true;
        table.columns = {{Words::tr("Tier"), Column::Kind::Words, 0.8}, {Words::tr("Item"), Column::Kind::Words, 2.4}, {Words::tr("Quantity"), Column::Kind::Figures, 1},
                         {Words::tr("Unit"), Column::Kind::Words, 0.5}, {Words::tr("USD a unit"), Column::Kind::Figures, 1}, {Words::tr("USD a month"), Column::Kind::Figures, 1},
                         {Words::tr("Price from"), Column::Kind::Words, 1.3}};
        const QColor soft = context.style.color(Role::Text2);
        for (const estimate::LineItem &item : bill.items) {
            const QString tier = item.kind != estimate::LineKind::Usage ? lineKindText(item.kind)
                : item.tierName.empty()                                 ? Words::tr("The variant as a whole")
                                                                        : qs(item.tierName);
            Cell component{qs(item.component), false, {}, {}, itemNote(item)};
            if (item.upfront != 0)
                component.note = QStringList{Words::tr("%1 up front").arg(dollars(item.upfront)), component.note}.join(QStringLiteral("; "));
            table.rows.append({{{tier, true, {}, {}, {}}, component, {quantityText(item.quantity), false, {}, {}, {}}, {qs(item.unit), false, soft, {}, {}},
                                {unitPriceText(item.unitPrice), false, soft, {}, {}}, {render::number(item.monthly, 2), true, {}, {}, {}}, sourceCell(context, item)}, false});
        }
        table.rows.append({{{Words::tr("Total"), true, {}, {}, {}}, {Words::tr("%1, %2 line items").arg(taxText(*context.input.project)).arg(bill.items.size()), false, soft, {}, {}}, {}, {}, {},
                            {render::number(bill.monthlyTotal, 2), true, {}, {}, {}}, {Words::tr("sum of the rounded lines"), false, soft, {}, {}}}, true});
        flow.table(table);
    }
    flow.caption(Words::tr("A unit price of a graduated tariff is the amount divided by the quantity; the steps stand below the item. Prices marked as general knowledge or "
                           "derived must be checked against the provider's list before they are used in a contract."));
}

void addModel(Flow &flow, const Context &context)
{
    const ReportInput &input = context.input;
    const planning::Run &run = input.chapters.first().outcome->run;
    flow.section({Words::tr("Appendix B  Model and versions"), Words::tr("How the figures were made"), {}, false, false});
    flow.paragraph(Words::tr("Each variant was simulated over the whole horizon of the scenario, step by step: in every step the traffic meets every resource of every tier "
                             "(CPU, workers, network, disk, connections), queues carry over to the next step, and the scaling rules act with their delays. Response times are "
                             "percentiles of the whole response. The bill is computed from the hours, requests, bytes and operations that the run has counted, never from a peak "
                             "multiplied by the month."));
    Table facts;
    facts.columns = {{Words::tr("Figure"), Column::Kind::Words, 1}, {Words::tr("Value"), Column::Kind::Words, 2}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.rows.append({{{name, true, {}, {}, {}}, {value, false, context.style.color(Role::Text2), {}, {}}}, false});
    };
    add(Words::tr("Project"), qs(input.project->name));
    add(Words::tr("Scenario"), qs(input.scenario->name));
    add(Words::tr("Horizon"), Words::tr("%1 h from %2").arg(render::number(run.horizonHours()), dateText(qs(input.scenario->startDate))));
    add(Words::tr("Steps"), Words::tr("%1 of %2 s").arg(render::number(double(run.steps)), render::number(run.stepSeconds)));
    const QString engine = qs(run.engine), engineVersion = qs(run.engineVersion);
    add(Words::tr("Engine"), engineVersion.startsWith(engine) ? engineVersion : QStringLiteral("%1 %2").arg(engine, engineVersion).trimmed());
    add(Words::tr("Seed"), QString::number(run.seed));
    add(Words::tr("Price book"), Words::tr("%1 rows, dated %2 to %3").arg(render::number(double(input.priceBook.rows)), dateText(qs(input.priceBook.oldestAsOf)), dateText(qs(input.priceBook.newestAsOf))));
    add(Words::tr("Headroom"), input.version);
    add(Words::tr("Report"), dateText(input.date));
    flow.table(facts);

    Table tests;
    tests.columns = {{Words::tr("Load test used for calibration"), Column::Kind::Words, 1.2}, {Words::tr("Users"), Column::Kind::Figures, 1}, {Words::tr("Replicas"), Column::Kind::Figures, 1},
                     {Words::tr("Read as"), Column::Kind::Figures, 1}, {Words::tr("Note"), Column::Kind::Words, 1.6}};
    for (const model::LoadTest &test : input.project->loadTests)
        tests.rows.append({{{qs(test.name), true, {}, {}, {}}, {render::number(test.users), false, {}, {}, {}}, {render::number(test.replicas), false, {}, {}, {}},
                            {render::percent(test.utilization), false, {}, {}, {}}, {qs(test.note), false, context.style.color(Role::Text2), {}, {}}}, false});
    if (!tests.rows.isEmpty()) {
        flow.tableWithHeading(Words::tr("Calibration"), tests);
    }
    Table sources;
    sources.columns = {{Words::tr("Source"), Column::Kind::Words, 1}, {Words::tr("Origin"), Column::Kind::Words, 1.8}, {Words::tr("Date"), Column::Kind::Words, 0.6},
                       {Words::tr("Remarks"), Column::Kind::Words, 1.8}};
    std::set<std::string> used;
    for (const Chapter &chapter : input.chapters) {
        for (const estimate::LineItem &item : chapter.outcome->bill.items)
            used.insert(item.price.sourceId);
    }
    for (const pricing::Source &source : input.priceBook.sources) {
        if (!used.contains(source.id))
            continue;
        sources.rows.append({{{qs(source.id), true, {}, {}, {}}, {qs(source.origin), false, {}, {}, {}}, {dateText(qs(source.date)), false, {}, {}, {}},
                              {qs(source.remarks), false, context.style.color(Role::Text2), {}, {}}}, false});
    }
    if (!sources.rows.isEmpty()) {
        flow.tableWithHeading(Words::tr("Price tables used"), sources);
    }
}

} // namespace headroom::report
