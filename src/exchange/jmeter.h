#pragma once

#include <base/result.h>
#include <model/project.h>

#include <filesystem>

/// Results of Apache JMeter.
namespace headroom::exchange {

struct JMeterResults
{
    std::vector<model::LoadTestPoint> points; ///< by number of users, increasing
    std::uint64_t samples = 0; ///< counted
    std::uint64_t skipped = 0; ///< unreadable, or sums of other samples
    std::string date; ///< ISO day of the first sample, UTC; empty = no time of day in the file
};

/// A .jtl file: CSV with a header line (timeStamp, elapsed, success, and allThreads for the number of users), or XML (testResults
/// with sample and httpSample; ts, t, s, na). Streams: the file may be larger than the memory. Rows of transaction controllers, which
/// repeat the samples inside them, are skipped. XML with a document type is refused: entities are never expanded.
/// Errors: NotFound; InvalidInput naming file and line, when a column is missing, the XML is broken, or no sample is readable.
[[nodiscard]] Result<JMeterResults> readJMeter(const std::filesystem::path &);

} // namespace headroom::exchange
