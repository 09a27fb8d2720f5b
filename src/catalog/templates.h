#pragma once

#include <base/result.h>

#include <filesystem>
#include <string>
#include <vector>

/// The projects that ship with the program: start page, `headroom-cli templates` and `headroom-cli new`.
namespace headroom::catalog {

struct Template
{
    std::string id;
    std::string name;
    std::string summary;        ///< one sentence: what it is
    std::string teaches;        ///< one sentence: what one learns from it
    std::filesystem::path file; ///< the project as JSON, for model::projectFromJson
};

/// The templates of a directory in the order of its index.json.
/// Errors: NotFound without the index or a project it names; InvalidInput for a damaged index.
[[nodiscard]] Result<std::vector<Template>> listTemplates(const std::filesystem::path &directory);

/// Text of one template. Errors: as above, and NotFound with the known ids for an unknown one.
[[nodiscard]] Result<std::string> readTemplate(const std::filesystem::path &directory, const std::string &id);

} // namespace headroom::catalog
