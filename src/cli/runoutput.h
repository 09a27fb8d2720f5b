#pragma once

#include "verb.h"

#include <planning/explanation.h>
#include <planning/window.h>

/// A run as JSON, as text and as CSV files.
namespace headroom::cli {

[[nodiscard]] Json bottleneckJson(const planning::Bottleneck &); ///< null when nothing carries any load
[[nodiscard]] Json summaryJson(const planning::Summary &);
/// What gave way first, why, what it cost and what would have prevented it.
[[nodiscard]] Json explanationJson(const planning::Explanation &);
void printExplanation(const planning::Explanation &);
[[nodiscard]] Json runJson(const planning::Run &, const std::string &priceBookAsOf);
void printRun(const planning::Run &);

/// The same as runJson(), and "window": its hours, confidence intervals and the timeline engine's answer.
[[nodiscard]] Json windowJson(const planning::WindowRun &, const std::string &priceBookAsOf);
void printWindow(const planning::WindowRun &);

/// DIR/run.csv and one DIR/tier-ID.csv a tier: a row a step. Makes the directory. Errors: Unwritable.
[[nodiscard]] Result<> writeRunCsv(const planning::Run &, const std::filesystem::path &directory);

} // namespace headroom::cli
