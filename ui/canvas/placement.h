#pragma once

#include "selection.h"

#include <document/document.h>

#include <QPointF>
#include <QString>

namespace headroom::ui {

/// The element a palette entry stands for, its middle at `centre` and its corner on the grid, with a name that is not taken
/// and inside the boundary it stands in. Empty for an entry that does not exist.
[[nodiscard]] document::Elements elementsFor(const model::Variant &, const catalog::Catalog &, const QString &entry, const QPointF &centre);

/// Adopts what a new boundary is drawn around: the elements to update after `boundary` was added.
[[nodiscard]] document::Elements adoptedBy(const model::Variant &, const catalog::Catalog &, const model::Boundary &boundary);

/// Copies that can be added beside the originals: free ids and names, and references among them that follow.
/// Links and boundaries that point outside the set lose those links or that parent.
[[nodiscard]] document::Elements freshCopies(const model::Variant &, document::Elements);

/// The selected elements, the contents of selected boundaries, and the links between them.
[[nodiscard]] document::Elements pick(const model::Variant &, const Selection &);

/// "Web server 2": the name, with the first free number when it is taken.
[[nodiscard]] std::string freeName(const model::Variant &, const std::string &name);

/// Lower case letters, digits and hyphens: "Web server 2" → "web-server-2".
[[nodiscard]] std::string idFrom(const std::string &name);

} // namespace headroom::ui
