#pragma once

#include <base/result.h>

#include <limits>
#include <map>
#include <string>
#include <vector>

/// Measured load tests as numbers: which column is a load, which a result, which a setting of the test.
namespace headroom::calibration {

inline constexpr double unknown = std::numeric_limits<double>::quiet_NaN(); ///< "the source does not say"

/// A table as read, every row with as many cells as there are columns.
struct Cells
{
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::size_t> lines; ///< of the rows, 1-based in their file
};

/// One run at one load. What is unknown is NaN.
struct Measurement
{
    std::size_t row = 0; ///< in Cells::rows
    double users = unknown; ///< closed: each always waits for the reply, then thinks
    double thinkSeconds = 0;
    double offeredRps = unknown; ///< open: requests/s whatever happens
    double throughputRps = unknown;
    double meanSeconds = unknown, sdSeconds = unknown, minSeconds = unknown; ///< response as the client sees it
    std::map<double, double> percentiles; ///< share of the requests (0.95) → seconds
    double errorRate = 0; ///< 0 … 1
    std::vector<double> cpu; ///< by tier, 0 … 1 of the whole machine
    std::vector<double> cores; ///< by tier, of one replica
    double replicas = 1;
    double delaySeconds = 0; ///< what latency columns add to every response
    double workers = 0; ///< most requests served at a time; 0 = not limited
    double bytes = unknown; ///< a request and its answer move over the limiting link
    std::vector<std::string> settings; ///< order of Measurements::settings

    [[nodiscard]] bool closed() const { return users == users; }
    /// Mean response; from Little's law where only the throughput is known.
    [[nodiscard]] double response() const;
};

struct Measurements
{
    std::vector<std::string> tiers; ///< with a CPU reading: the word after cpu_util_
    std::vector<std::string> settings; ///< columns that tell systems apart: each combination is calibrated for itself
    std::vector<std::string> latencies; ///< columns that add a fixed latency
    std::vector<std::string> unused; ///< columns that were not looked at
    std::vector<Measurement> rows;
    struct Left { std::size_t row; std::string reason; };
    std::vector<Left> left; ///< rows that cannot be used
};

struct ReadOptions
{
    std::vector<std::string> settings, latencies, ignored; ///< columns whose role is stated; the others' follows from name and values
    double cores = unknown; ///< of every tier, where no column says
    double bytesPerRequest = unknown; ///< where no column says
};

/// Roles by name: users, think_ms, offered_rps, throughput_rps, mean_ms, sd_ms, min_ms, pNN_ms, error_rate, cpu_util_<tier>,
/// vcpu or cores (also _<tier>), replicas (else servers), workers or threads (workers_per_x: times column x or xs), *delay_ms,
/// bytes_per_request. Repetitions (run, rep) are told apart by nothing. Any other column with few values that is not named like
/// a result (…_ms, …_rate, …) is a setting.
/// Errors: InvalidInput when no row has a load and a throughput, or a stated column does not exist.
[[nodiscard]] Result<Measurements> interpret(const Cells &, const ReadOptions & = {});

/// A finite number that fills the whole cell; NaN otherwise.
[[nodiscard]] double numberIn(const std::string &cell);

} // namespace headroom::calibration
