#pragma once

#include "evaluation.h"

#include <report/report.h>

namespace headroom::cli {

/// The evaluation as the report library wants it; points into it. Errors: the price book's. `date` ISO.
[[nodiscard]] Result<report::ReportInput> reportInput(const Evaluation &, const std::string &date);

} // namespace headroom::cli
