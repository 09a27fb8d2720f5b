#pragma once

#include <catalog/catalog.h>
#include <model/project.h>
#include <planning/run.h>

#include <string>
#include <vector>

/// Rules that look at a variant and its run and say what is wrong, why, and what to do.
namespace headroom::advise {

struct Finding
{
    enum class Severity { Info, Warning, Bad };

    std::string rule; ///< kebab-case, stable: "local-state"
    Severity severity = Severity::Info;
    model::TierId tier;
    std::string title;    ///< a few words
    std::string evidence; ///< what in the variant or in the run shows it, with figures
    std::string action;   ///< what to do

    bool operator==(const Finding &) const = default;
};

/// All findings, the worst first, equal ones in the variant's order. The run must be one of this variant under this scenario.
[[nodiscard]] std::vector<Finding> advise(const model::Project &, const model::Variant &, const model::Scenario &, const catalog::Catalog &,
                                          const planning::Run &);

} // namespace headroom::advise
