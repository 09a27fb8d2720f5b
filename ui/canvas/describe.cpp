#include "describe.h"

#include <render/format.h>
#include <ui/palette/paletteentry.h>

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Describe // the translation context
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Describe)
};

QString nameOf(const model::Variant *variant, const model::TierId &id)
{
    const model::Tier *tier = variant ? variant->tier(id) : nullptr;
    return QString::fromStdString(tier ? tier->name : id.value);
}

} // namespace

Hottest hottestResource(const render::DiagramScene &scene, const model::TierId &id)
{
    Hottest hottest;
    if (!scene.run)
        return hottest;
    const auto &tiers = scene.run->tiers;
    const auto run = std::find_if(tiers.begin(), tiers.end(), [&](const planning::TierRun &tier) { return tier.tier == id; });
    if (run == tiers.end())
        return hottest;
    for (const auto &[resource, values] : run->utilization) {
        if (scene.step < values.size() && double(values[scene.step]) >= hottest.utilization)
            hottest = {resource, double(values[scene.step])};
    }
    return hottest;
}

QString bandName(double utilization)
{
    if (utilization >= 0.9995)
        return Describe::tr("saturated");
    if (utilization >= 0.9)
        return Describe::tr("critical");
    if (utilization >= 0.75)
        return Describe::tr("tight");
    if (utilization >= 0.6)
        return Describe::tr("busy");
    return utilization >= 0.3 ? Describe::tr("easy") : Describe::tr("idle");
}

QString describe(const render::DiagramScene &scene, const model::Tier &tier)
{
    const catalog::Kind *kind = scene.catalog ? scene.catalog->kind(tier.kind) : nullptr;
    QStringList parts{QString::fromStdString(tier.name)};
    const QString kindName = kind ? QCoreApplication::translate("catalogue", kind->name.c_str()) : QString::fromStdString(tier.kind);
    if (kindName != parts.first())
        parts << kindName;
    if (const Hottest hottest = hottestResource(scene, tier.id); !hottest.resource.empty())
        parts << Describe::tr("%1 %2").arg(render::resourceName(hottest.resource), render::percent(hottest.utilization)) << bandName(hottest.utilization);
    if (scene.bill && scene.bill->monthlyOf(tier.id) > 0)
        parts << Describe::tr("%1 a month").arg(render::money(scene.bill->monthlyOf(tier.id)));
    if (tier.locked)
        parts << Describe::tr("locked");
    if (tier.disabled)
        parts << Describe::tr("switched off");
    return parts.join(QStringLiteral(", "));
}

QString describe(const render::DiagramScene &scene, const model::Link &link)
{
    return link.replication ? Describe::tr("Replication or control from %1 to %2").arg(nameOf(scene.variant, link.from), nameOf(scene.variant, link.to))
                            : Describe::tr("Calls from %1 to %2").arg(nameOf(scene.variant, link.from), nameOf(scene.variant, link.to));
}

QString describe(const model::Boundary &boundary)
{
    const QString kind = boundaryName(boundary.kind);
    const QString name = QString::fromStdString(boundary.name);
    return name == kind ? name : Describe::tr("%1, %2").arg(name, kind);
}

} // namespace headroom::ui
