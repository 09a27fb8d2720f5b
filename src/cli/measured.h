#pragma once

#include "verb.h"

#include <calibration/procedure.h>

/// `calibrate --load-test TABLE`: measured runs in, predictions of the others out.
namespace headroom::cli {

/// Whether --load-test names a file of measured runs rather than a load test of the project.
[[nodiscard]] bool namesMeasuredRuns(const std::string &loadTest);

/// The rows of a .csv table, or the levels of a JMeter result file (.jtl, .xml). Errors: what the reader of the file finds, with the file's
/// name.
[[nodiscard]] Result<calibration::Cells> readMeasuredRuns(const std::filesystem::path &);

[[nodiscard]] std::vector<Option> measuredOptions();
[[nodiscard]] Result<Exit> calibrateMeasured(const Invocation &);

} // namespace headroom::cli
