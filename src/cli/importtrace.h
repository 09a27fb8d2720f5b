#pragma once

#include "verb.h"

namespace headroom::cli {

/// `import trace IN --into PROJECT`: a measured series as a scenario's traffic.
[[nodiscard]] Result<Exit> importTrace(const Invocation &);

} // namespace headroom::cli
