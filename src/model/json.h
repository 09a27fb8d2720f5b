#pragma once

#include "project.h"

#include <base/result.h>

#include <string>
#include <string_view>

/// Projects as readable JSON. Key order is fixed, `formatVersion` comes first, members at their default are left out,
/// unknown members are kept in `extra`. Errors carry the JSON pointer of the culprit ("/variants/0/tiers/3/kind").
namespace headroom::model {

/// Format of the JSON text: {major, minor}. A reader refuses a newer major and keeps what a newer minor adds.
inline constexpr int formatMajor = 1;
inline constexpr int formatMinor = 0;

/// Largest text that is parsed, in bytes; depth is limited too. Protects against hostile files.
inline constexpr std::size_t maxJsonBytes = 64u << 20;

/// Two-space indented, newline at the end; the same project gives the same bytes.
[[nodiscard]] std::string toJson(const Project &);

/// Syntax and types only; call validate() for meaning.
[[nodiscard]] Result<Project> projectFromJson(std::string_view text);

/// Parts of a variant for the clipboard and for undo-safe comparison; same conventions.
[[nodiscard]] std::string toJson(const Variant &);
[[nodiscard]] Result<Variant> variantFromJson(std::string_view text);

} // namespace headroom::model
