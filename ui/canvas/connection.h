#pragma once

#include <catalog/catalog.h>
#include <model/project.h>

#include <QString>

/// What may be connected with what.
namespace headroom::ui {

/// Why a link from one tier to another is not possible, as a sentence for a person; empty = it is.
/// \param existing  the link whose end is being moved; it does not stand in its own way
[[nodiscard]] QString connectionProblem(const model::Variant &, const catalog::Catalog &, const model::TierId &from,
                                        const model::TierId &to, const model::LinkId &existing = {});

/// A new link with sensible figures for these two kinds: misses only behind a cache or CDN, dashed between databases and
/// for what carries no requests.
[[nodiscard]] model::Link newLink(const catalog::Catalog &, const model::Tier &from, const model::Tier &to);

/// May a tier of this kind be called by `from`? (What quick-add offers when a link is dropped on the empty canvas.)
[[nodiscard]] bool mayCall(const catalog::Kind &from, const catalog::Kind &to);

} // namespace headroom::ui
