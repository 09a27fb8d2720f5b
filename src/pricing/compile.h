#pragma once

#include <base/result.h>

#include <filesystem>

namespace headroom::pricing {

struct CompileInput
{
    std::filesystem::path tables; ///< folder of *.csv and SOURCES.md
    std::filesystem::path schema; ///< schema.sql
    std::filesystem::path output; ///< replaced only when everything went well
};

struct CompileSummary
{
    std::size_t prices = 0, sources = 0, spotDiscounts = 0, commitmentDiscounts = 0;
};

/// Compiles the price tables into a price book. Attribute tables (the catalogue's) and verification_pairs.csv are passed over.
/// Errors: NotFound for a missing file, InvalidInput with "file:line" for a malformed row, an unknown column set or source,
/// Unwritable when the output cannot be written.
[[nodiscard]] Result<CompileSummary> compile(const CompileInput &);

} // namespace headroom::pricing
