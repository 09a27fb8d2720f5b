#include "sections.h"

#include <base/units.h>
#include <charts/charts.h>
#include <render/format.h>

#include <algorithm>

namespace headroom::report {

using estimate::CommitmentOption;
using estimate::CommitmentPool;
using estimate::RegionBill;
using render::Role;

namespace {

QString purchaseOf(const CommitmentOption &option)
{
    model::PurchaseOption purchase;
    purchase.model = option.model;
    purchase.years = option.years;
    purchase.upfront = option.upfront;
    return purchaseText(purchase);
}

QString amountOr(double usd)
{
    return usd != 0 ? dollars(usd) : QStringLiteral("–");
}

Table poolTable(const Context &context, const estimate::CommitmentPlan &plan)
{
    Table table;
    table.columns = {{Words::tr("Capacity"), Column::Kind::Words, 1.5},  {Words::tr("Commitment"), Column::Kind::Words, 1.9},
                     {Words::tr("Reserve"), Column::Kind::Figures, 1},   {Words::tr("Break-even"), Column::Kind::Figures, 1},
                     {Words::tr("Used"), Column::Kind::Figures, 1},      {Words::tr("Expected a month"), Column::Kind::Figures, 1},
                     {Words::tr("Saves a month"), Column::Kind::Figures, 1}, {Words::tr("Up front"), Column::Kind::Figures, 1}};
    const QColor soft = context.style.color(Role::Text2);
    for (const CommitmentPool &pool : plan.pools) {
        QStringList tiers;
        for (const auto &name : pool.tierNames)
            tiers << qs(name);
        bool first = true;
        for (const int years : {1, 3}) {
            const CommitmentOption *best = estimate::cheapest(pool.options, years);
            if (!best || best->years != years)
                continue;
            const Cell name = first ? Cell{qs(pool.name), true, {}, {}, tiers.join(QStringLiteral(", "))} : Cell{};
            first = false;
            table.rows.append({{name, {purchaseOf(*best), false, {}, {}, best->estimated ? Words::tr("estimated from the family's discount") : QString()},
                                {QString::number(best->level), false, {}, {}, {}}, {render::percent(best->breakEven), false, soft, {}, {}},
                                {best->level > 0 ? render::percent(best->utilization) : QStringLiteral("–"), false, soft, {}, {}},
                                {dollars(best->monthly), false, {}, {}, {}}, {best->saving() > 0 ? dollars(best->saving()) : QStringLiteral("–"), true, {}, {}, {}},
                                {amountOr(best->upfrontUsd), false, soft, {}, {}}}, false});
        }
    }
    return table;
}

Table planTable(const Context &context, const std::vector<CommitmentOption> &plans)
{
    Table table;
    table.columns = {{Words::tr("Savings plan over all instances"), Column::Kind::Words, 2}, {Words::tr("USD an hour"), Column::Kind::Figures, 1},
                     {Words::tr("Expected a month"), Column::Kind::Figures, 1}, {Words::tr("Saves a month"), Column::Kind::Figures, 1},
                     {Words::tr("Up front"), Column::Kind::Figures, 1}};
    const QColor soft = context.style.color(Role::Text2);
    for (const CommitmentOption &plan : plans)
        table.rows.append({{{purchaseOf(plan), true, {}, {}, plan.estimated ? Words::tr("estimated from the families' discounts") : QString()},
                            {render::number(plan.commitment, 3), false, {}, {}, {}}, {dollars(plan.monthly), false, {}, {}, {}},
                            {plan.saving() > 0 ? dollars(plan.saving()) : QStringLiteral("–"), true, {}, {}, {}}, {amountOr(plan.upfrontUsd), false, soft, {}, {}}}, false});
    return table;
}

/// What the lines under a name come to in a region.
QString amountIn(const RegionBill &bill, const QString &name)
{
    double sum = 0;
    bool any = false;
    for (const auto &item : bill.bill.items) {
        if (qs(item.tierName.empty() ? item.component : item.tierName) != name)
            continue;
        sum += item.monthly;
        any = true;
    }
    return any ? dollars(sum) : QStringLiteral("–");
}

} // namespace

void addDrivers(Flow &flow, const Context &context, const estimate::Estimate &bill)
{
    if (bill.drivers.empty() || !(bill.high > bill.low))
        return;
    charts::Tornado chart;
    chart.expected = bill.expected;
    chart.low = bill.low;
    chart.high = bill.high;
    for (const estimate::Driver &driver : bill.drivers)
        chart.bars.append({qs(driver.name), qs(driver.variation), driver.low, driver.high});
    const double height = pt(16 + 27 * (double(chart.bars.size()) + 1));
    flow.heading(Words::tr("What moves the bill"), height + pt(20), false);
    flow.caption(Words::tr("USD a month with one input at its low and at its high end, the others as stated"));
    const render::Theme theme = context.style.theme();
    addChart(flow, context, height, [theme, chart](QCustomPlot &plot) { charts::showTornado(plot, theme, chart); });
    Table table;
    table.columns = {{Words::tr("Input"), Column::Kind::Words, 1}, {Words::tr("Low end"), Column::Kind::Figures, 1}, {Words::tr("High end"), Column::Kind::Figures, 1},
                     {Words::tr("Half width from"), Column::Kind::Words, 2.2}};
    for (const estimate::Driver &driver : bill.drivers)
        table.rows.append({{{qs(driver.name), true, {}, {}, qs(driver.variation)}, {dollars(driver.low), false, {}, {}, {}}, {dollars(driver.high), false, {}, {}, {}},
                            {qs(driver.source), false, context.style.color(Role::Text2), {}, {}}}, false});
    flow.table(table);
}

void addRegions(Flow &flow, const Context &context)
{
    const auto &regions = context.input.regions;
    if (regions.empty())
        return;
    Table table;
    table.columns = {{Words::tr("Tier"), Column::Kind::Words, 1.3}};
    QStringList names;
    for (const RegionBill &region : regions) {
        table.columns.append({qs(region.region), Column::Kind::Figures, 1});
        for (const auto &item : region.bill.items) {
            const QString name = qs(item.tierName.empty() ? item.component : item.tierName);
            if (!names.contains(name))
                names << name;
        }
    }
    for (const QString &name : names) {
        Row row{{{name, true, {}, {}, {}}}, false};
        for (const RegionBill &region : regions)
            row.cells.append({amountIn(region, name), false, {}, {}, {}});
        table.rows.append(row);
    }
    Row total{{{Words::tr("Total, %1").arg(taxText(*context.input.project)), true, {}, {}, {}}}, true};
    Row difference{{{Words::tr("Against %1").arg(qs(regions.front().region)), true, {}, {}, {}}}, false};
    Row missing{{{Words::tr("Parts without a price"), true, {}, {}, {}}}, false};
    QStringList lacking;
    bool anyMissing = false;
    for (const RegionBill &region : regions) {
        total.cells.append({dollars(region.bill.monthlyTotal), true, {}, {}, {}});
        difference.cells.append(&region == &regions.front() ? Cell{QStringLiteral("–"), false, {}, {}, {}}
                                                            : deltaCell(context, region.bill.monthlyTotal - regions.front().bill.monthlyTotal));
        missing.cells.append({region.missing > 0 ? QString::number(region.missing) : QStringLiteral("–"), false, {}, {}, {}});
        anyMissing = anyMissing || region.missing > 0;
        for (const auto &part : region.bill.unpriced) {
            if (part.code == ErrorCode::NotFound)
                lacking << Words::tr("%1: %2, %3").arg(qs(region.region), qs(part.tierName), qs(part.component));
        }
    }
    table.rows.append(total);
    table.rows.append(difference);
    if (anyMissing)
        table.rows.append(missing);
    flow.tableWithHeading(Words::tr("%1 in other regions, USD a month").arg(context.facts.last().name), table);
    if (!lacking.isEmpty())
        flow.caption(Words::tr("Without a price, and not in the totals: %1.").arg(lacking.join(QStringLiteral("; "))));
    flow.caption(Words::tr("Everything that stands in the variant's main region is moved. The distance to the users is not modelled."));
}

void addCommitments(Flow &flow, const Context &context)
{
    const auto &plan = context.input.chapters.last().outcome->commitments;
    if (!plan || plan->pools.empty())
        return;
    flow.newPage(false, Words::tr("How much capacity to commit to"), context.facts.last().name);
    flow.paragraph(Words::tr("A reservation is paid whether its instance runs or not: it pays when the instance runs in a larger share of the hours than the break-even. Tiers of one type, "
                             "system and region share theirs. On demand the capacity below costs %1 in the expected month; low, expected and high demand weigh 0.3, 0.4 and 0.3.")
                       .arg(dollars(plan->onDemand)));
    // The pool whose load varies most tells most; where all run around the clock, the largest.
    const auto varies = [](const CommitmentPool &pool) { return pool.utilization.empty() ? 0.0 : 1 - pool.utilization.back(); };
    const auto shown = std::max_element(plan->pools.begin(), plan->pools.end(), [&](const auto &a, const auto &b) { return varies(a) < varies(b); });
    if (const CommitmentOption *best = estimate::cheapest(shown->options, 1)) {
        flow.heading(Words::tr("Hours against the commitment: %1").arg(qs(shown->name)), pt(190), false);
        flow.caption(Words::tr("Hours of the month in which the first, second … instance runs. Filled: reserved for one year. Tinted: paid and not used."));
        charts::CommitmentCurve curve{shown->utilization, best->breakEven, best->level};
        const render::Theme theme = context.style.theme();
        addChart(flow, context, pt(150), [theme, curve](QCustomPlot &plot) { charts::showCommitmentCurve(plot, theme, curve); });
    }
    flow.tableWithHeading(Words::tr("Reservations, the cheapest of each term"), poolTable(context, *plan), false);
    if (!plan->savingsPlans.empty())
        flow.tableWithHeading(Words::tr("Instead of them"), planTable(context, plan->savingsPlans), false);
    flow.caption(Words::tr("Expected a month: the commitment, with what is paid up front spread over the term, and the rest on demand. The bill above holds what the tiers say, not this advice."));
}

} // namespace headroom::report
