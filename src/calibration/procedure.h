#pragma once

#include "filter.h"
#include "fit.h"

#include <optional>
#include <stop_token>

/// Calibrates on some rows of a table and predicts others, with the error where they were measured.
namespace headroom::calibration {

struct ProcedureOptions
{
    ReadOptions read;
    std::string from; ///< filter of the runs to calibrate on; empty = chosen in every group (see chooseRuns)
    std::string predict; ///< filter of the runs to predict; empty = all that were not calibrated on
    double linkBytesPerSecond = unknown; ///< of one replica's link
    bool ranges = true; ///< also find how sure the figures are (a dozen further fits)
};

/// The runs of one combination of settings.
struct Group
{
    std::vector<std::string> settings; ///< values, order of Measurements::settings
    std::vector<std::size_t> runs; ///< indices into Measurements::rows
    std::vector<std::size_t> calibratedOn; ///< of them; empty = no run of this group was allowed
    std::string reason; ///< why these runs
    std::size_t borrowedFrom = 0; ///< the group whose model is used when there is none of its own
    SystemModel model;
    std::vector<SystemModel> alternatives;
};

/// One figure of one run. NaN = not predicted, or not measured.
struct Compared
{
    std::string metric; ///< "throughput_rps", "mean_ms", "p95_ms", "cpu_util_<tier>"; units as the columns
    Parameter predicted;
    double measured = unknown;
    [[nodiscard]] double error() const { return predicted.value / measured - 1; }
};

struct PredictedRun
{
    std::size_t run = 0; ///< index into Measurements::rows
    std::size_t group = 0;
    std::vector<Compared> figures;
    std::string limit;
    double limitUtilization = 0;
};

struct ErrorSummary
{
    std::string metric;
    std::size_t count = 0;
    double median = 0, p90 = 0, largest = 0; ///< absolute relative errors
    double inside = 0; ///< share of the measured figures inside the predicted range
};

struct Outcome
{
    Measurements measurements;
    std::vector<Group> groups;
    std::vector<PredictedRun> predictions;
    std::vector<ErrorSummary> errors; ///< by metric
};

/// The runs of a group that say most. With CPU readings: the one nearest to 75 % busy between 50 and 90 % (else the nearest to that),
/// and the least busy one below 30 % to tell the idle share. Without: where the link's speed is known, the run that fills 50 to 90 %
/// of it; else those with the fewest and the most users. Runs with more than 1 % errors only when there is no other.
[[nodiscard]] std::vector<std::size_t> chooseRuns(const Measurements &, const std::vector<std::size_t> &runs, double linkBytesPerSecond, std::string &reason);

/// Errors: InvalidInput from interpret() and the filters, and when no row is left to calibrate on or to predict.
[[nodiscard]] Result<Outcome> calibrateAndPredict(const Cells &, const ProcedureOptions &, std::stop_token = {});

[[nodiscard]] std::vector<ErrorSummary> summarize(const std::vector<PredictedRun> &);

} // namespace headroom::calibration
