#include "sections.h"

#include <charts/charts.h>
#include <render/format.h>

#include <QPainter>

#include <algorithm>
#include <map>

namespace headroom::report {

using render::Role;

namespace {

/// Sums of line items under a name, largest first.
struct Sum
{
    QString name;
    double monthly = 0, upfront = 0;
    int items = 0;
    bool usage = true; ///< false: discounts, support, tax …, which follow in the order of the bill
};

template<class Key>
QList<Sum> sums(const estimate::Estimate &bill, Key keyOf)
{
    QList<Sum> result;
    std::map<QString, qsizetype> places;
    for (const estimate::LineItem &item : bill.items) {
        const QString name = keyOf(item);
        const auto [place, isNew] = places.emplace(name, result.size());
        if (isNew)
            result.append({name, 0, 0, 0, item.kind == estimate::LineKind::Usage});
        Sum &sum = result[place->second];
        sum.monthly += item.monthly;
        sum.upfront += item.upfront;
        ++sum.items;
    }
    std::stable_sort(result.begin(), result.end(), [](const Sum &a, const Sum &b) { return a.usage != b.usage ? a.usage : a.usage && a.monthly > b.monthly; });
    return result;
}

QString tierOf(const estimate::LineItem &item)
{
    if (item.kind != estimate::LineKind::Usage)
        return item.kind == estimate::LineKind::FreeTier ? lineKindText(item.kind) : qs(item.component);
    return item.tierName.empty() ? Words::tr("The variant as a whole") : qs(item.tierName);
}

QString serviceOf(const estimate::LineItem &item)
{
    if (item.kind != estimate::LineKind::Usage)
        return lineKindText(item.kind);
    return item.price.service.empty() ? Words::tr("Own prices") : qs(item.price.service);
}

Table sumTable(const Context &context, const QString &head, const QList<Sum> &list, const estimate::Estimate &bill)
{
    Table table;
    table.columns = {{head, Column::Kind::Words, 1}, {Words::tr("Line items"), Column::Kind::Figures, 1}, {Words::tr("Share"), Column::Kind::Figures, 1},
                     {Words::tr("A month"), Column::Kind::Figures, 1}, {Words::tr("A year"), Column::Kind::Figures, 1}};
    if (bill.upfrontTotal != 0)
        table.columns.append({Words::tr("Up front"), Column::Kind::Figures, 1}); // its cells are ignored without the column
    const QColor soft = context.style.color(Role::Text2);
    for (const Sum &sum : list) {
        table.rows.append({{{sum.name, true, {}, {}, {}}, {QString::number(sum.items), false, soft, {}, {}},
                            {bill.monthlyTotal > 0 ? render::percent(sum.monthly / bill.monthlyTotal, 1) : QStringLiteral("–"), false, soft, {}, {}},
                            {dollars(sum.monthly), false, {}, {}, {}}, {dollars(12 * sum.monthly), false, soft, {}, {}},
                            {sum.upfront != 0 ? dollars(sum.upfront) : QStringLiteral("–"), false, soft, {}, {}}}, false});
    }
    table.rows.append({{{Words::tr("Total, %1").arg(taxText(*context.input.project)), true, {}, {}, {}}, {QString::number(bill.items.size()), false, {}, {}, {}}, {QString(), false, {}, {}, {}},
                        {dollars(bill.monthlyTotal), true, {}, {}, {}}, {dollars(12 * bill.monthlyTotal), true, {}, {}, {}},
                        {bill.upfrontTotal != 0 ? dollars(bill.upfrontTotal) : QStringLiteral("–"), true, {}, {}, {}}}, true});
    return table;
}

/// A family's name for the segment: the largest tier of the family stands for it.
charts::CostStack stackOf(const estimate::Estimate &bill)
{
    struct Family
    {
        double amount = 0;
        std::map<QString, double> tiers;
    };
    std::map<QString, Family> families;
    double terms = 0; // support, contingency and tax; what is taken off has no segment
    for (const estimate::LineItem &item : bill.items) {
        if (item.kind != estimate::LineKind::Usage) {
            terms += std::max(0.0, item.monthly);
            continue;
        }
        Family &family = families[qs(item.category)];
        family.amount += item.monthly;
        family.tiers[tierOf(item)] += item.monthly;
    }
    charts::CostStack stack;
    for (const auto &[name, family] : families) {
        const auto largest = std::max_element(family.tiers.begin(), family.tiers.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        const auto others = family.tiers.size() - 1;
        stack.parts.append({name, others == 0 ? largest->first : Words::tr("%1 + %2").arg(largest->first).arg(others), family.amount});
    }
    if (terms > 0)
        stack.parts.append({QString(), Words::tr("Support, contingency, tax"), terms});
    return stack;
}

/// Services against variants; the order is that of the last variant's bill.
Table serviceTable(const Context &context)
{
    Table table;
    table.columns = {{Words::tr("Service"), Column::Kind::Words, 1}};
    QList<QList<Sum>> bills;
    QStringList names;
    const QList<qsizetype> shown = sideBySide(context);
    for (qsizetype place = shown.size() - 1; place >= 0; --place) {
        const qsizetype index = shown[place];
        bills.prepend(sums(context.input.chapters[index].outcome->bill, serviceOf));
        for (const Sum &sum : bills.first()) {
            if (!names.contains(sum.name))
                names << sum.name;
        }
    }
    for (const qsizetype index : shown)
        table.columns.append({context.facts.chapters[index].name, Column::Kind::Figures, 1});
    if (context.facts.compares())
        table.columns.append({Words::tr("Difference"), Column::Kind::Figures, 1});
    const auto amountOf = [](const QList<Sum> &bill, const QString &name) {
        const auto sum = std::find_if(bill.begin(), bill.end(), [&name](const Sum &entry) { return entry.name == name; });
        return sum == bill.end() ? 0.0 : sum->monthly;
    };
    for (const QString &name : names) {
        Row row{{{name, true, {}, {}, {}}}, false};
        for (const QList<Sum> &bill : bills) {
            const double amount = amountOf(bill, name);
            row.cells.append({amount != 0 ? dollars(amount) : QStringLiteral("–"), false, {}, {}, {}});
        }
        if (context.facts.compares())
            row.cells.append(deltaCell(context, amountOf(bills.last(), name) - amountOf(bills.first(), name)));
        table.rows.append(row);
    }
    Row total{{{Words::tr("Total, %1").arg(taxText(*context.input.project)), true, {}, {}, {}}}, true};
    for (const qsizetype index : shown)
        total.cells.append({dollars(context.facts.chapters[index].monthly), true, {}, {}, {}});
    if (context.facts.compares())
        total.cells.append(deltaCell(context, context.facts.last().monthly - context.facts.first().monthly));
    table.rows.append(total);
    return table;
}

QString costFinding(const ChapterFacts &facts, const QList<Sum> &tiers, double total)
{
    if (tiers.size() < 2 || !tiers[1].usage || !(total > 0))
        return Words::tr("%1: %2 a month").arg(facts.name, dollars(total));
    return Words::tr("%1: %2 and %3 make %4 of the bill").arg(facts.name, tiers[0].name, tiers[1].name, render::percent((tiers[0].monthly + tiers[1].monthly) / total));
}

} // namespace

void addCost(Flow &flow, const Context &context)
{
    for (qsizetype index = 0; index < context.input.chapters.size(); ++index) {
        const Chapter &chapter = context.input.chapters[index];
        const ChapterFacts &facts = context.facts.chapters[index];
        const estimate::Estimate &bill = chapter.outcome->bill;
        const QList<Sum> tiers = sums(bill, tierOf);
        const QString finding = costFinding(facts, tiers, bill.monthlyTotal);
        if (index == 0)
            flow.section({Words::tr("Cost"), finding, facts.name});
        else
            flow.newPage(false, finding, facts.name);
        QStringList sentences;
        sentences << Words::tr("%1 a month, %2 a year.").arg(dollars(facts.monthly), dollars(facts.annual));
        if (facts.upfront > 0)
            sentences << Words::tr("%1 more are paid up front, once.").arg(dollars(facts.upfront));
        if (facts.perThousandVisits > 0)
            sentences << Words::tr("1,000 visits cost %1, 1,000 requests %2.").arg(dollars(facts.perThousandVisits), dollars(facts.perThousandRequests, 4));
        if (facts.high > facts.low)
            sentences << Words::tr("The month lies between %1 (P10) and %2 (P90).").arg(dollars(facts.low, 0), dollars(facts.high, 0));
        const QString other = converted(*context.input.project, facts.monthly);
        if (!other.isEmpty())
            sentences << Words::tr("That is %1 a month at the rate stated under Assumptions.").arg(other);
        flow.paragraph(sentences.join(QLatin1Char(' ')));
        const render::Theme theme = context.style.theme();
        const charts::CostStack stack = stackOf(bill);
        if (!stack.parts.isEmpty()) {
            addChart(flow, context, pt(72), [theme, stack](QCustomPlot &plot) { charts::showCostStack(plot, theme, stack); });
            flow.caption(Words::tr("USD a month by family of tiers; a segment is named after its largest tier. Prices of %1, %2, %3.")
                             .arg(context.facts.priceDate, regionsText(context.facts), bill.sumOf(estimate::LineKind::Discount) < 0 ? Words::tr("before discounts") : taxText(*context.input.project)));
        }
        flow.tableWithHeading(Words::tr("By tier"), sumTable(context, Words::tr("Tier"), tiers, bill), false);
        if (!bill.unpriced.empty())
            flow.text(TextBlock(context.style, {{Words::tr("Not in the totals: "), Face::SmallStrong, context.style.color(Role::Unknown)},
                                                {[&] {
                                                     QStringList parts;
                                                     for (const estimate::Unpriced &part : bill.unpriced)
                                                         parts << QStringLiteral("%1 (%2)").arg(qs(part.tierName), qs(part.component));
                                                     return parts.join(QStringLiteral(", "));
                                                 }(), Face::Small, context.style.color(Role::Text2)}}, flow.width()));
        addDrivers(flow, context, bill);
    }
    flow.tableWithHeading(Words::tr("By service, USD a month"), serviceTable(context));
    addRegions(flow, context);
    addCommitments(flow, context);
}

} // namespace headroom::report
