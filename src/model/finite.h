#pragma once

#include "project.h"

#include <base/result.h>

/// Numbers that no file can hold. Everything else validate() finds may stand in a project that is being worked on.
namespace headroom::model {

/// Fails with InvalidInput at the first NaN or infinity, naming the member by JSON pointer ("/demands/0/cpuMs").
[[nodiscard]] Result<> requireFinite(const Tier &);
[[nodiscard]] Result<> requireFinite(const Link &);
[[nodiscard]] Result<> requireFinite(const Boundary &);
[[nodiscard]] Result<> requireFinite(const Variant &);
[[nodiscard]] Result<> requireFinite(const Project &);

} // namespace headroom::model
