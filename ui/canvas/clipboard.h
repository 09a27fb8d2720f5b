#pragma once

#include <document/document.h>
#include <estimate/outcome.h>
#include <render/theme.h>

#include <QMimeData>

#include <memory>

/// Parts of a variant on the clipboard: our own JSON, and pictures for other programs.
namespace headroom::ui {

inline constexpr const char *elementsMimeType = "application/vnd.headroom.elements+json;version=1";

/// JSON at once; PNG (image) and SVG only when another program asks for them.
/// `outcome` may be null; it gives the pictures their figures.
[[nodiscard]] std::unique_ptr<QMimeData> mimeData(document::Elements, const catalog::Catalog &, const render::Theme &,
                                                  std::shared_ptr<const estimate::Outcome> outcome, std::size_t step);

/// Whether there is anything of ours; also true for what a newer version copied.
[[nodiscard]] bool hasElements(const QMimeData &);

/// Errors: NotAProject for damaged text, NewerVersion, NotFound when there is nothing of ours.
[[nodiscard]] Result<document::Elements> elementsFrom(const QMimeData &);

/// A variant that holds just these elements, as pictures and the JSON use it.
[[nodiscard]] model::Variant variantOf(document::Elements, const model::VariantId &);

} // namespace headroom::ui
