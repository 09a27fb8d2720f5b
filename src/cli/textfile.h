#pragma once

#include <base/result.h>

#include <filesystem>
#include <string>

namespace headroom::cli {

/// The content of a file, unpacked when it is gzip. At most `mostBytes`, packed and unpacked.
/// Errors: NotFound, InvalidInput for a damaged or too large file, Unsupported where no gzip was built in.
[[nodiscard]] Result<std::string> readText(const std::filesystem::path &, std::size_t mostBytes = std::size_t(64) << 20);

} // namespace headroom::cli
