#pragma once

#include <catalog/catalog.h>
#include <model/elements.h>

#include <QList>
#include <QString>

#include <optional>

/// What can be drawn, as the palette and quick-add list it. An entry is named "tier:<kind>" or "boundary:<kind>".
namespace headroom::ui {

inline constexpr const char *paletteMimeType = "application/x-headroom-palette-entry";

struct PaletteEntry
{
    QString id;     ///< "tier:cdn", "boundary:vpc"
    QString name;   ///< translated
    QString group;  ///< translated group title, in palette order
    QString family; ///< colour of the icon
    QString icon;   ///< for render::icon
    QString description;
    QString keywords; ///< further words the search finds it by

    /// Every word of `text` occurs in the name, the group, the description or the keywords.
    [[nodiscard]] bool matches(const QString &text) const;
};

/// All entries: tier kinds in the catalogue's order, grouped, then boundaries.
[[nodiscard]] QList<PaletteEntry> paletteEntries(const catalog::Catalog &);

/// Entries that match, best first: names that start with the text, then names that contain it, then the rest.
[[nodiscard]] QList<PaletteEntry> findEntries(const QList<PaletteEntry> &, const QString &text);

[[nodiscard]] QString tierEntry(const std::string &kind);
[[nodiscard]] QString boundaryEntry(model::BoundaryKind);
[[nodiscard]] std::optional<std::string> tierKindOf(const QString &entry);
[[nodiscard]] std::optional<model::BoundaryKind> boundaryKindOf(const QString &entry);
[[nodiscard]] QString boundaryName(model::BoundaryKind); ///< translated: "Private subnet"

} // namespace headroom::ui
