#pragma once

#include "verb.h"

namespace headroom::cli {

/// `estimate --regions`: the variant in every region, side by side. BadInput when a price is missing that one of the bills needs.
[[nodiscard]] Result<Exit> compareRegions(const Invocation &);

} // namespace headroom::cli
