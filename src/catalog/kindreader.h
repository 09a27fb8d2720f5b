#pragma once

#include "catalog.h"

namespace headroom::catalog {

/// The kinds of all category files, in palette order.
struct KindTable
{
    std::vector<Category> categories;
    std::vector<Kind> kinds;
};

/// Reads every *.json of a directory; the format stands in resources/catalog/README.md.
/// Errors: NotFound without a directory or without a category; InvalidInput with file and JSON pointer for a member that
/// is missing, unknown, mistyped or out of range, and for an id that is defined twice.
[[nodiscard]] Result<KindTable> readKinds(const std::filesystem::path &directory);

} // namespace headroom::catalog
