#include "sections.h"

#include <render/diagram.h>
#include <render/format.h>
#include <render/language.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::report {

using render::Role;

namespace {

/// "2 – 14", "1", from the run; from the parameters where the run has none.
QString replicasText(const catalog::Catalog &catalog, const model::Tier &tier, const planning::TierRun *run)
{
    if (run && run->maxReplicas > 0) {
        const QString low = render::number(run->minReplicas), high = render::number(run->maxReplicas);
        return low == high ? high : QStringLiteral("%1 – %2").arg(low, high);
    }
    const catalog::Kind *kind = catalog.kind(tier.kind);
    for (const char *parameter : {"nodes", "count"}) {
        if (kind && kind->parameter(parameter))
            return render::number(catalog.number(tier, parameter));
    }
    return QStringLiteral("–");
}

QString sizeText(const catalog::Catalog &catalog, const model::Tier &tier)
{
    const catalog::Kind *kind = catalog.kind(tier.kind);
    QStringList parts;
    if (kind && kind->parameter("instance_type"))
        parts << qs(catalog.text(tier, "instance_type"));
    if (kind && kind->parameter("storage_gb") && catalog.number(tier, "storage_gb") > 0)
        parts << Words::tr("%1 GB").arg(render::number(catalog.number(tier, "storage_gb")));
    for (const model::LocalCache &cache : tier.localCaches)
        parts << Words::tr("%1 inside").arg(qs(cache.name.empty() ? cache.id.value : cache.name));
    return parts.join(QStringLiteral(", "));
}

Table tierTable(const Context &context, const Chapter &chapter)
{
    const catalog::Catalog &catalog = *context.input.catalog;
    Table table;
    table.columns = {{Words::tr("Tier"), Column::Kind::Words, 1.1}, {Words::tr("Kind"), Column::Kind::Words, 1.2}, {Words::tr("Size"), Column::Kind::Words, 1.3},
                     {Words::tr("Scaling"), Column::Kind::Words, 1.5}, {Words::tr("Replicas"), Column::Kind::Figures, 1}, {Words::tr("A month"), Column::Kind::Figures, 1}};
    for (const model::Tier &tier : chapter.variant->tiers) {
        const catalog::Kind *kind = catalog.kind(tier.kind);
        QString rule;
        if (tier.scaling) {
            const QString metric = render::resourceName(tier.scaling->metric);
            rule = tier.scaling->kind == model::ScalingKind::Scheduled
                ? Words::tr("by schedule")
                : Words::tr("%1 at %2").arg(metric, tier.scaling->target <= 1 ? render::percent(tier.scaling->target) : render::number(tier.scaling->target));
        }
        const bool billed = std::any_of(chapter.outcome->bill.items.begin(), chapter.outcome->bill.items.end(),
                                        [&](const estimate::LineItem &item) { return item.tier == tier.id; });
        const bool unpriced = std::any_of(chapter.outcome->bill.unpriced.begin(), chapter.outcome->bill.unpriced.end(),
                                          [&](const estimate::Unpriced &part) { return part.tier == tier.id; });
        const Cell month = billed ? Cell{dollars(chapter.outcome->bill.monthlyOf(tier.id)), true, {}, {}, {}}
            : unpriced            ? Cell{Words::tr("unknown"), false, context.style.color(Role::Unknown), {}, {}}
                                  : Cell{QStringLiteral("–"), false, context.style.color(Role::Text3), {}, {}};
        const QColor soft = context.style.color(Role::Text2);
        table.rows.append({{{qs(tier.name), true, {}, {}, {}}, {kind ? render::catalogueText(kind->name) : qs(tier.kind), false, soft, {}, {}},
                            {sizeText(catalog, tier), false, soft, {}, {}}, {rule, false, soft, {}, {}},
                            {replicasText(catalog, tier, chapter.outcome->run.tier(tier.id)), false, {}, {}, {}}, month}, false});
    }
    return table;
}

} // namespace

void addArchitecture(Flow &flow, const Context &context)
{
    for (qsizetype index = 0; index < context.input.chapters.size(); ++index) {
        const Chapter &chapter = context.input.chapters[index];
        const ChapterFacts &facts = context.facts.chapters[index];
        const QString name = Words::tr("Architecture: %1").arg(facts.name);
        if (index == 0)
            flow.section({Words::tr("Architecture"), name, facts.name, true});
        else
            flow.newPage(true, name, facts.name);
        const std::size_t step = chapter.outcome->run.decisiveStep();
        flow.paragraph(verdictSentence(context.input, chapter, facts));
        const render::Theme theme = context.style.theme();
        const catalog::Catalog *catalog = context.input.catalog;
        flow.block(flow.room() - pt(22), [theme, chapter, catalog, step](QPainter &painter, const QRectF &rect) {
            render::DiagramScene scene;
            scene.variant = chapter.variant;
            scene.catalog = catalog;
            scene.run = &chapter.outcome->run;
            scene.bill = &chapter.outcome->bill;
            scene.step = step;
            render::DiagramOptions options;
            options.background = false;
            render::paintDiagram(painter, theme, scene, rect, options);
        });
        flow.caption(Words::tr("Load at %1, the decisive moment of “%2”. A bar shows a tier's hottest resource; its tick the scaling target. Amounts are USD a month.")
                         .arg(momentOf(*context.input.scenario, double(step) * chapter.outcome->run.stepSeconds / 3600), qs(context.input.scenario->name)));
    }
    for (qsizetype index = 0; index < context.input.chapters.size(); ++index) {
        if (index == 0)
            flow.newPage(false);
        flow.tableWithHeading(Words::tr("Tiers of the variant %1").arg(context.facts.chapters[index].name), tierTable(context, context.input.chapters[index]));
    }
}

} // namespace headroom::report
