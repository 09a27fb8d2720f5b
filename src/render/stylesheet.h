#pragma once

#include "theme.h"

#include <QPalette>
#include <QString>

/// The widgets' look, generated from the theme; the frame applies both on top of the Fusion style.
namespace headroom::render {

/// Window, Base = panel, AlternateBase = row_alt, Highlight = selected …: VISUAL.md §11.
[[nodiscard]] QPalette palette(const Theme &);

/// The style sheet template (resources/themes/headroom.qss) with its placeholders replaced:
/// `@role` by a colour ("@border_subtle", "@chart.grid"), `@icon(actions/chevron-down,text_2)` by the path of a picture in that colour.
/// Properties widgets may set: `primary` (the one filled button), `danger` (outline in bad), `flat`, `segment`, `caption`, `heading`, `field` = "invalid", `panel`.
/// Errors name a placeholder that is no token.
[[nodiscard]] Result<QString> styleSheet(const Theme &, const std::filesystem::path &templateFile);

/// The same from the data directory's template; empty (plain Fusion) when it cannot be read.
[[nodiscard]] QString styleSheet(const Theme &);

} // namespace headroom::render
