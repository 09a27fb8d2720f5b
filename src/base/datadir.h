#pragma once

#include <cstdlib>
#include <filesystem>

namespace headroom {

/// Where catalogue, templates, themes, icons and price book are: $HEADROOM_DATA_DIR, else <directory of the
/// executable>/../share/headroom — the build tree and an installation have the same shape.
[[nodiscard]] inline std::filesystem::path dataDirectory(const std::filesystem::path &executableDirectory)
{
    if (const char *set = std::getenv("HEADROOM_DATA_DIR"); set && *set)
        return set;
    return executableDirectory / ".." / "share" / "headroom";
}

} // namespace headroom
