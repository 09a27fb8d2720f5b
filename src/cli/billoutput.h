#pragma once

#include "verb.h"

#include <estimate/outcome.h>

/// Bills in JSON and in words.
namespace headroom::cli {

/// One line with everything behind it: formula, inputs, steps, price row.
[[nodiscard]] Json lineJson(const estimate::LineItem &);
/// A bill: totals, range with drivers, lines, what has no price. Amounts in USD; those in the project's currency stand in "converted".
[[nodiscard]] Json estimateJson(const estimate::Estimate &, const model::Currency &);

/// The lines in aligned columns, then totals and what moves the range; with `why` the working of each line.
void printEstimate(const estimate::Estimate &, const model::Currency &, bool why);

[[nodiscard]] const char *wordFor(estimate::LineKind);
[[nodiscard]] const char *wordFor(pricing::Provenance);

} // namespace headroom::cli
