#pragma once

#include "project.h"

#include <base/result.h>

namespace headroom::model {

/// One thing that is wrong with a project, naming the culprit.
struct Issue
{
    enum class Severity { Error, Warning };

    Severity severity = Severity::Error;
    Error error; ///< code, sentence with the remedy, and where ("variant planned, tier web")
    VariantId variant; ///< empty when the project as a whole is meant
    std::string element; ///< id of the tier, link, boundary, class or scenario; empty when none

    bool operator==(const Issue &) const = default;
};

/// Everything about a project that can be judged without a catalogue: unique and well-formed ids, references, page
/// shares that sum to 1 (±1e-6), finite numbers within their ranges, cyclic synchronous calls, nesting of boundaries,
/// tiers that carry traffic but have no inflow, events inside the horizon. In document order; empty = fine.
/// (catalog::validate adds what the kinds say: unknown kinds, parameter types and ranges.)
[[nodiscard]] std::vector<Issue> validate(const Project &);

/// The first error as a failure, for callers that cannot go on.
[[nodiscard]] Result<> requireValid(const std::vector<Issue> &);

} // namespace headroom::model
