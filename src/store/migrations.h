#pragma once

#include "database.h"

#include <base/result.h>

#include <QStringList>

namespace headroom::store {

/// The statements that create the tables of a file-format version (PRAGMA user_version), in the order in which
/// sqlite_schema lists them. A file whose schema differs in anything is refused: no foreign trigger or view ever runs.
[[nodiscard]] const QStringList &schemaOf(int version);

/// Brings a writable copy of a file from `version` to the current one, step by step.
[[nodiscard]] Result<> migrate(const Database &, int version);

} // namespace headroom::store
