#pragma once

#include <base/result.h>

#include <filesystem>
#include <string>
#include <vector>

namespace headroom::cli {

struct JUnitSuite
{
    std::string name;
    struct Case
    {
        std::string name, failure;
    }; ///< failure: why; empty = passed
    std::vector<Case> cases;
};

/// The XML that build servers read as test results. Texts may hold anything: what XML cannot carry is replaced by "?".
[[nodiscard]] std::string junitXml(const std::vector<JUnitSuite> &);
/// Errors: Unwritable.
[[nodiscard]] Result<> writeJUnit(const std::filesystem::path &, const std::vector<JUnitSuite> &);

} // namespace headroom::cli
