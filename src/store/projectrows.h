#pragma once

#include <base/result.h>
#include <model/project.h>

#include <string>
#include <vector>

namespace headroom::store {

/// One row of the table `element`: the JSON of one element without the lists that have rows of their own.
struct ElementRow
{
    int number = 0;   ///< 1 = the project; an element comes after the one it belongs to
    int parent = 0;   ///< number of the element it belongs to; 0 for the project
    std::string list; ///< JSON member of the parent it stands in: "variants", "tiers" …; empty for the project
    std::string id;
    std::string data; ///< compact JSON
};

/// A project as rows, in the order of its JSON form. `formatVersion` is not part of them: it stands in `meta`.
[[nodiscard]] std::vector<ElementRow> toRows(const model::Project &);

/// The JSON text that these rows are the parts of. Only puts texts together; model::projectFromJson() then judges the result.
/// Errors: NotAProject naming the row.
[[nodiscard]] Result<std::string> toJsonText(const std::vector<ElementRow> &, const std::string &formatVersion);

} // namespace headroom::store
