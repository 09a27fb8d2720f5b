#include "describe.h"

#include <render/language.h>
#include <ui/palette/paletteentry.h>

#include <QCoreApplication>

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

QString describe(const render::DiagramScene &scene, const model::Tier &tier)
{
    const render::CardFigures figures = render::cardFigures(scene, tier);
    QStringList parts{figures.spoken()};
    const catalog::Kind *kind = scene.catalog ? scene.catalog->kind(tier.kind) : nullptr;
    const QString kindName = kind ? render::catalogueText(kind->name) : QString::fromStdString(tier.kind);
    if (kindName != figures.name)
        parts << kindName;
    if (tier.locked)
        parts << Describe::tr("locked");
    if (tier.disabled)
        parts << Describe::tr("switched off");
    return parts.join(QStringLiteral(", "));
}

QString describe(const render::DiagramScene &scene, const model::Link &link)
{
    return link.replication
               ? Describe::tr("Replication or control from %1 to %2").arg(nameOf(scene.variant, link.from), nameOf(scene.variant, link.to))
               : Describe::tr("Calls from %1 to %2").arg(nameOf(scene.variant, link.from), nameOf(scene.variant, link.to));
}

QString describe(const model::Boundary &boundary)
{
    const QString kind = boundaryName(boundary.kind);
    const QString name = QString::fromStdString(boundary.name);
    return name == kind ? name : Describe::tr("%1, %2").arg(name, kind);
}

} // namespace headroom::ui
