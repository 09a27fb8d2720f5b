#pragma once

#include <base/result.h>

#include <cstdint>
#include <filesystem>

namespace headroom::store {

/// What the first bytes of a file say it is.
enum class Content { Sqlite, Json, Other };

struct FileHeader
{
    Content content = Content::Other;
    std::uint64_t size = 0; ///< bytes
    std::string looksLike;  ///< for messages: "an empty file", "a PDF document"
    // SQLite only:
    std::uint32_t applicationId = 0, userVersion = 0;
    std::uint64_t expectedSize = 0; ///< bytes, by the header's page count; 0 = unknown
};

/// Reads the header without the help of SQLite, so that nothing of a foreign file is interpreted. Errors: NotFound.
[[nodiscard]] Result<FileHeader> readHeader(const std::filesystem::path &);

} // namespace headroom::store
