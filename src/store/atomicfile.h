#pragma once

#include <base/result.h>

#include <filesystem>
#include <string_view>

namespace headroom::store {

/// A new file that takes the place of `target` only when commit() says so. Until then the old content stays where it is;
/// without a commit nothing is left behind.
class AtomicFile
{
public:
    /// Creates an empty file beside the target. Errors: Unwritable with the reason.
    [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path &target);
    AtomicFile(AtomicFile &&) noexcept;
    AtomicFile &operator=(AtomicFile &&) = delete;
    ~AtomicFile();

    [[nodiscard]] const std::filesystem::path &path() const { return m_temporary; } ///< write here, then close it
    [[nodiscard]] Result<> commit();                                                ///< syncs to the disk and renames

private:
    AtomicFile(std::filesystem::path target, std::filesystem::path temporary);
    std::filesystem::path m_target, m_temporary;
};

/// Writes `content` in one go.
[[nodiscard]] Result<> writeAtomically(const std::filesystem::path &target, std::string_view content);

} // namespace headroom::store
