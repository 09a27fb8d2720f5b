#include "sections.h"

#include <render/format.h>
#include <render/language.h>

#include <QLocale>

#include <algorithm>
#include <set>

namespace headroom::report {

using render::Role;

namespace {

QString parameterText(const catalog::Kind *kind, const std::string &id, const model::Parameter &parameter)
{
    const catalog::ParameterSpec *spec = kind ? kind->parameter(id) : nullptr;
    const QString unit = spec && !spec->unit.empty() ? QChar(0x2009) + render::catalogueText(spec->unit) : QString();
    if (const auto *number = std::get_if<double>(&parameter.value))
        return QLocale().toString(*number, 'g', 6) + unit;
    if (const auto *flag = std::get_if<bool>(&parameter.value))
        return *flag ? Words::tr("yes") : Words::tr("no");
    return qs(std::get<std::string>(parameter.value)) + unit;
}

/// Inputs of the tiers that were chosen for want of a figure; one row where the variants agree.
Table assumedInputs(const Context &context)
{
    Table table;
    table.groupFirst = true;
    table.columns = {{Words::tr("Tier"), Column::Kind::Words, 1}, {Words::tr("Input"), Column::Kind::Words, 1.1}, {Words::tr("Value"), Column::Kind::Words, 0.8},
                     {Words::tr("Reason"), Column::Kind::Words, 1.8}};
    std::set<QString> seen;
    const QColor soft = context.style.color(Role::Text2);
    const auto add = [&](const QString &tier, const QString &input, const QString &value, const std::string &note) {
        if (seen.insert(tier + QLatin1Char('\t') + input + QLatin1Char('\t') + value).second)
            table.rows.append({{{tier, true, {}, {}, {}}, {input, false, {}, {}, {}}, {value, false, {}, {}, {}}, {qs(note), false, soft, {}, {}}}, false});
    };
    for (const Chapter &chapter : context.input.chapters) {
        for (const model::Tier &tier : chapter.variant->tiers) {
            const catalog::Kind *kind = context.input.catalog->kind(tier.kind);
            for (const auto &[id, parameter] : tier.parameters) {
                if (parameter.source != model::ValueSource::Assumption)
                    continue;
                const catalog::ParameterSpec *spec = kind ? kind->parameter(id) : nullptr;
                add(qs(tier.name), spec ? render::catalogueText(spec->label) : qs(id), parameterText(kind, id, parameter), parameter.note);
            }
        }
    }
    return table;
}

Table basis(const Context &context)
{
    const ReportInput &input = context.input;
    Table table;
    table.columns = {{{}, Column::Kind::Words, 1}, {{}, Column::Kind::Words, 3.4}};
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            table.rows.append({{{name, true, {}, {}, {}}, {text, false, context.style.color(Role::Text2), {}, {}}}, false});
    };
    add(Words::tr("Month"), Words::tr("730 hours, starting %1. A billed GB is 2³⁰ bytes; traffic is stated in decimal kB and GB.").arg(dateText(qs(input.scenario->startDate))));
    add(Words::tr("Prices"), Words::tr("USD, list prices, %1. The oldest price used is of %2.").arg(taxText(*input.project), context.facts.priceDate.isEmpty() ? Words::tr("an unknown date") : context.facts.priceDate));
    add(Words::tr("Regions"), regionsText(context.facts));
    add(Words::tr("Regions of the prices"), context.facts.priceRegions == context.facts.regions ? QString() : context.facts.priceRegions.join(QStringLiteral(", ")));
    add(Words::tr("Purchase"), purchaseText(input.project->purchase));
    if (input.project->currency.code != "USD" && !input.project->currency.code.empty())
        add(Words::tr("Exchange rate"), Words::tr("1 USD = %1 %2 of %3").arg(QLocale().toString(input.project->currency.perUsd, 'g', 5), qs(input.project->currency.code), dateText(qs(input.project->currency.asOf))));
    add(Words::tr("Rounding"), Words::tr("Every line item is rounded to the cent; totals are sums of rounded lines."));
    std::set<QString> different;
    for (const Chapter &chapter : input.chapters) {
        for (const model::Tier &tier : chapter.variant->tiers) {
            if (tier.purchase.model != model::PurchaseModel::ProjectDefault)
                different.insert(Words::tr("%1: %2").arg(qs(tier.name), purchaseText(tier.purchase)));
        }
    }
    add(Words::tr("Bought differently"), QStringList(different.begin(), different.end()).join(QStringLiteral("; ")));
    const model::CostSettings &costs = input.project->costs;
    QStringList discounts;
    for (const model::Discount &discount : costs.discounts)
        discounts << Words::tr("%1 on %2").arg(render::percent(discount.fraction, 1), discount.service.empty() ? Words::tr("all services of the provider") : qs(discount.service))
                + (discount.note.empty() ? QString() : QStringLiteral(" (%1)").arg(qs(discount.note)));
    add(Words::tr("Discounts"), discounts.join(QStringLiteral("; ")));
    if (costs.support != model::SupportPlan::None)
        add(Words::tr("Support plan"), Words::tr("%1, a graduated share of the provider's charges after discounts").arg(supportPlanText(costs.support)));
    if (costs.contingency > 0)
        add(Words::tr("Contingency"), render::percent(costs.contingency, 1) + (costs.contingencyNote.empty() ? QString() : QStringLiteral(", ") + qs(costs.contingencyNote)));
    if (costs.taxRate > 0)
        add(Words::tr("Tax"), Words::tr("%1, %2 of all lines").arg(qs(costs.taxName), render::percent(costs.taxRate, 1)));
    add(Words::tr("Free tier"), costs.freeTier ? Words::tr("The provider's lasting monthly allowances are taken off.") : Words::tr("Not taken off."));
    add(Words::tr("Not included"), Words::tr("Migration work; taxes, support plans and discounts, unless a line item names them; the parts listed under “Not priced”."));
    return table;
}

Table unpricedTable(const Context &context)
{
    Table table;
    table.groupFirst = true;
    table.columns = {{Words::tr("Variant"), Column::Kind::Words, 0.8}, {Words::tr("Tier"), Column::Kind::Words, 1}, {Words::tr("Part"), Column::Kind::Words, 1},
                     {Words::tr("Why there is no price"), Column::Kind::Words, 2}};
    for (qsizetype index = 0; index < context.input.chapters.size(); ++index) {
        for (const estimate::Unpriced &part : context.input.chapters[index].outcome->bill.unpriced)
            table.rows.append({{{context.facts.chapters[index].name, true, {}, {}, {}}, {qs(part.tierName), false, {}, {}, {}}, {qs(part.component), false, {}, {}, {}},
                                {qs(part.reason), false, context.style.color(Role::Text2), {}, {}}}, false});
    }
    return table;
}

} // namespace

void addAssumptions(Flow &flow, const Context &context)
{
    flow.section({Words::tr("Assumptions"), Words::tr("What the figures rest on"), qs(context.input.scenario->name)});
    flow.table(basis(context));

    Table levels;
    levels.columns = {{Words::tr("Service level"), Column::Kind::Words, 1.2}, {Words::tr("Target"), Column::Kind::Words, 0.7}, {Words::tr("Source"), Column::Kind::Words, 0.8},
                      {Words::tr("Note"), Column::Kind::Words, 1.8}};
    for (const model::ServiceLevel &level : context.input.project->serviceLevels)
        levels.rows.append({{{qs(level.name), true, {}, {}, {}}, {QStringLiteral("≤ ") + levelFigure(level.metric, level.limit), false, {}, {}, {}},
                             {valueSourceText(level.source), false, context.style.color(Role::Text2), {}, {}},
                             {qs(level.note), false, context.style.color(Role::Text2), {}, {}}}, false});
    if (!levels.rows.isEmpty()) {
        flow.tableWithHeading(Words::tr("Service levels"), levels);
    }

    Table stated;
    stated.columns = {{Words::tr("Taken to be true"), Column::Kind::Words, 1.7}, {Words::tr("Source or reasoning"), Column::Kind::Words, 1}};
    for (const bool important : {true, false}) {
        for (const model::Assumption &assumption : context.input.project->assumptions) {
            if (assumption.important == important)
                stated.rows.append({{{qs(assumption.text), important, {}, {}, {}}, {qs(assumption.source), false, context.style.color(Role::Text2), {}, {}}}, false});
        }
    }
    if (!stated.rows.isEmpty()) {
        flow.tableWithHeading(Words::tr("Stated assumptions"), stated);
    }
    const Table unpriced = unpricedTable(context);
    flow.heading(Words::tr("Not priced"));
    if (unpriced.rows.isEmpty())
        flow.paragraph(Words::tr("Every part of the variants has a price."));
    else
        flow.table(unpriced);
    const Table inputs = assumedInputs(context);
    if (!inputs.rows.isEmpty()) {
        flow.tableWithHeading(Words::tr("Assumed inputs of the tiers"), inputs);
    }
}

} // namespace headroom::report
