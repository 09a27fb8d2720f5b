#pragma once

#include <base/result.h>
#include <model/project.h>

#include <filesystem>

/// The project file: a SQLite application file (docs/file-format.md). Header without Qt.
namespace headroom::store {

inline constexpr int applicationId = 0x48524d31; ///< "HRM1"
inline constexpr int formatVersion = 1; ///< PRAGMA user_version this code writes

/// Reads a *.headroom file, migrating older ones in memory. The file is opened read-only and defensively.
/// Errors: NotFound, NotAProject (with what it seems to be), NewerVersion (with the version needed), InvalidInput.
[[nodiscard]] Result<model::Project> load(const std::filesystem::path &);

/// Writes to a temporary file in the same directory, syncs and renames: the old content survives any failure.
/// Errors: Unwritable with the reason.
[[nodiscard]] Result<> save(const model::Project &, const std::filesystem::path &);

/// Opens a project file or a JSON export, told apart by content, not by name.
[[nodiscard]] Result<model::Project> open(const std::filesystem::path &);

/// JSON export, atomically written, and import.
[[nodiscard]] Result<> exportJson(const model::Project &, const std::filesystem::path &);
[[nodiscard]] Result<model::Project> importJson(const std::filesystem::path &);

} // namespace headroom::store
