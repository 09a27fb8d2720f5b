#include "paletteentry.h"

#include <render/language.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace headroom::ui {

namespace {

struct Palette // the translation context
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Palette)
};

QString groupTitle(const std::string &category)
{
    static const std::array<std::pair<const char *, const char *>, 12> titles{{
        {"edge", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Edge")},
        {"network", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Network")},
        {"compute", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Compute")},
        {"container", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Containers")},
        {"containers", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Containers")},
        {"data", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Data")},
        {"storage", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Storage")},
        {"messaging", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Messaging")},
        {"security", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Security")},
        {"operations", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Operations")},
        {"delivery", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Delivery")},
        {"other", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Other")},
    }};
    for (const auto &[id, title] : titles) {
        if (category == id)
            return Palette::tr(title);
    }
    QString other = QString::fromStdString(category);
    if (!other.isEmpty())
        other[0] = other[0].toUpper();
    return other.isEmpty() ? Palette::tr("Other") : other;
}

struct BoundaryKindText
{
    model::BoundaryKind kind;
    const char *id, *name, *icon, *description;
};

constexpr std::array<BoundaryKindText, 7> boundaryKinds{{
    {model::BoundaryKind::Account, "account", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Account"), "kinds/account",
     QT_TRANSLATE_NOOP("headroom::ui::Palette", "An account with its own bill and access rights.")},
    {model::BoundaryKind::Region, "region", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Region"), "kinds/region",
     QT_TRANSLATE_NOOP("headroom::ui::Palette", "Decides the prices of everything inside.")},
    {model::BoundaryKind::Vpc, "vpc", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Private network (VPC)"), "kinds/vpc",
     QT_TRANSLATE_NOOP("headroom::ui::Palette", "A private network in one region.")},
    {model::BoundaryKind::Zone, "zone", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Availability zone"), "kinds/availability-zone",
     QT_TRANSLATE_NOOP("headroom::ui::Palette", "A data centre that fails on its own.")},
    {model::BoundaryKind::PublicSubnet, "public-subnet", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Public subnet"), "kinds/subnet",
     QT_TRANSLATE_NOOP("headroom::ui::Palette", "Reachable from the internet.")},
    {model::BoundaryKind::PrivateSubnet, "private-subnet", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Private subnet"), "kinds/subnet",
     QT_TRANSLATE_NOOP("headroom::ui::Palette", "Not reachable from the internet.")},
    {model::BoundaryKind::Group, "group", QT_TRANSLATE_NOOP("headroom::ui::Palette", "Group"), "kinds/group",
     QT_TRANSLATE_NOOP("headroom::ui::Palette", "Holds together what belongs together; no effect on load or cost.")},
}};

QString withoutSuffix(const std::string &iconFile)
{
    QString name = QString::fromStdString(iconFile);
    if (name.endsWith(QStringLiteral(".svg")))
        name.chop(4);
    return name;
}

} // namespace

bool PaletteEntry::matches(const QString &text) const
{
    const QString everything = name + u' ' + group + u' ' + description + u' ' + keywords;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return everything.contains(word, Qt::CaseInsensitive); });
}

QList<PaletteEntry> paletteEntries(const catalog::Catalog &catalog)
{
    QList<PaletteEntry> entries;
    QStringList groups;
    for (const catalog::Kind &kind : catalog.kinds()) {
        PaletteEntry entry{
            tierEntry(kind.id),       render::catalogueText(kind.name),        groupTitle(kind.category),      QString::fromStdString(kind.family),
            withoutSuffix(kind.icon), render::catalogueText(kind.description), QString::fromStdString(kind.id)};
        for (const std::string &service : kind.services)
            entry.keywords += u' ' + QString::fromStdString(service);
        if (!groups.contains(entry.group))
            groups.append(entry.group);
        entries.append(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), // a group stays together wherever the catalogue lists its kinds
                     [&](const PaletteEntry &a, const PaletteEntry &b) { return groups.indexOf(a.group) < groups.indexOf(b.group); });
    for (const BoundaryKindText &kind : boundaryKinds) {
        entries.append({boundaryEntry(kind.kind), Palette::tr(kind.name), Palette::tr("Boundaries"), QStringLiteral("external"),
                        QString::fromLatin1(kind.icon), Palette::tr(kind.description), QString::fromLatin1(kind.id)});
    }
    return entries;
}

QList<PaletteEntry> findEntries(const QList<PaletteEntry> &entries, const QString &text)
{
    const QString wanted = text.trimmed();
    const auto rank = [&](const PaletteEntry &entry) {
        if (entry.name.startsWith(wanted, Qt::CaseInsensitive))
            return 0;
        return entry.name.contains(wanted, Qt::CaseInsensitive) ? 1 : 2;
    };
    QList<PaletteEntry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found),
                 [&](const PaletteEntry &entry) { return entry.matches(wanted); });
    if (!wanted.isEmpty())
        std::stable_sort(found.begin(), found.end(), [&](const PaletteEntry &a, const PaletteEntry &b) { return rank(a) < rank(b); });
    return found;
}

QString tierEntry(const std::string &kind)
{
    return QStringLiteral("tier:") + QString::fromStdString(kind);
}

QString boundaryEntry(model::BoundaryKind kind)
{
    const auto it =
        std::find_if(boundaryKinds.begin(), boundaryKinds.end(), [&](const BoundaryKindText &text) { return text.kind == kind; });
    return QStringLiteral("boundary:") + QString::fromLatin1(it->id);
}

std::optional<std::string> tierKindOf(const QString &entry)
{
    const QString prefix = QStringLiteral("tier:");
    return entry.startsWith(prefix) ? std::optional(entry.mid(prefix.size()).toStdString()) : std::nullopt;
}

std::optional<model::BoundaryKind> boundaryKindOf(const QString &entry)
{
    for (const BoundaryKindText &kind : boundaryKinds) {
        if (entry == boundaryEntry(kind.kind))
            return kind.kind;
    }
    return {};
}

QString boundaryName(model::BoundaryKind kind)
{
    const auto it =
        std::find_if(boundaryKinds.begin(), boundaryKinds.end(), [&](const BoundaryKindText &text) { return text.kind == kind; });
    return Palette::tr(it->name);
}

} // namespace headroom::ui
