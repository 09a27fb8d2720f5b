#pragma once

#include <string>

/// What the price book calls things that the catalogue and Terraform know by other words.
namespace headroom::estimate {

/// "aurora-mysql" → "Aurora MySQL", "sqlserver-se" → "SQL Server Standard (license included)", "redis" → "Redis OSS". An engine that
/// the tables do not know keeps its own name, so that it is unpriced under it. Lower case expected.
[[nodiscard]] std::string enginePriceName(const std::string &engine);

/// An operating system on a bill and in the price list.
struct SystemNames
{
    const char *words;  ///< "Linux/UNIX"
    const char *engine; ///< "Windows (license included)"
};

/// "linux" and whatever is unknown → Linux; "windows", "rhel", "suse" by their beginning. Lower case expected.
[[nodiscard]] SystemNames systemNames(const std::string &operatingSystem);

} // namespace headroom::estimate
