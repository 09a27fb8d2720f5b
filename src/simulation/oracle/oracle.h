#pragma once

#include "../events.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Exact results of queueing theory as test cases for the engines: one row per (case, station, time, metric).
///
/// Each case is built as a Plan and run through the real engine; nothing here computes the answer. Columns and families are
/// those of tests/data/oracle (docs/model.md says how the exact values were obtained).
namespace headroom::simulation::oracle {

struct Row
{
    std::string station; ///< 1-based number, "all", or empty for one-station models
    std::string metric;
    double seconds = 0; ///< time of a transient row
    double value = 0; ///< exact
    double tolerance = 0; ///< relative, for an analytic implementation
};

struct Case
{
    std::string id, family;
    std::map<std::string, std::string> parameters; ///< "lam" → "9", "P" → "[0 1|0 0]"
    std::vector<Row> rows;
};

/// Parses the CSV. At most 100,000 rows of at most 4,000 characters. Errors name the line.
[[nodiscard]] Result<std::vector<Case>> parse(std::string_view csv);

/// What one engine says about a row.
struct Judgement
{
    std::string caseId, family, station, metric, engine;
    double seconds = 0;
    double expected = 0, obtained = 0;
    double standardError = 0; ///< events: of the obtained figure; 0 for analytic engines
    double tolerance = 0; ///< absolute: what |obtained − expected| may be
    bool ok = false;
};

struct Skip
{
    std::string caseId, engine, reason;
};

struct Verification
{
    std::vector<Judgement> rows;
    std::vector<Skip> skipped;
    [[nodiscard]] std::size_t failed() const;
};

struct VerifyOptions
{
    std::uint64_t seed = 42;
    unsigned threads = 0; ///< 0 = all cores
    double eventsPerCase = 4e9; ///< budget; a case that needs more for a standard error of 1 % fails honestly
    double standardError = 0.01; ///< relative, aimed at
};

/// A case as a plan for the engines; the reason why not as an Unsupported error.
struct Model
{
    Plan plan;
    double relaxationSeconds = 1; ///< scale on which the model forgets its start
    double serviceSeconds = 1; ///< natural scale of its times
    double arrivalsPerSecond = 1; ///< events are a few of these
    double jobs = 1; ///< natural scale of its numbers of jobs
};
[[nodiscard]] Result<Model> buildModel(const Case &);

/// Runs a case through the event engine: a pilot of 60 replications, then as long as its precision says. A row is ok when
/// |obtained − expected| ≤ 3.5 standard errors (and the histogram's 0.4 % for percentiles) and the standard error is at most 1 % of the
/// value — or, near zero, 1 % of a tenth of the natural scale of the metric (a probability of 1, the mean service time, the jobs in
/// service). 3.5 standard errors of many rows are exceeded by chance now and then: a case with a row outside is simulated once more,
/// with another seed and twice as long, and that run is the judge.
void verifyEvents(const Case &, const VerifyOptions &, Verification &, std::stop_token = {});

/// The same for the families whose load or capacity changes with time (verifyEvents calls it): independent runs from the start to
/// each instant, counted there; waits by a probe request that nobody else notices. Near zero, the standard error is judged at 1 %
/// of one job, one service time or a probability of 1.
void verifyTransient(const Case &, const VerifyOptions &, Verification &, std::stop_token = {});

/// Flash sales in the fluid limit (verifyEvents calls it): the case with so many times its load and servers that a run has half a million
/// requests, of constant service. A finite system stands for the limit, so 0.5 % are allowed beside the standard errors.
void verifyFluid(const Case &, const VerifyOptions &, Verification &, std::stop_token = {});

/// The mean response of a job of given size under processor sharing, R_given_size_4x_mean (verifyEvents calls it): the response of
/// probes of that size, sent so rarely that none notices another.
void verifySized(const Case &, const Row &, const Model &, const VerifyOptions &, Verification &, std::stop_token = {});

/// Computes a case by the exact methods of simulation/exact, judged at the table's own tolerance.
void verifyExact(const Case &, Verification &);

/// Runs a case through the timeline engine. A row is ok within 1e-6 where the engine is exact, else within the bound stated for
/// its approximation (timelineBound).
void verifyTimeline(const Case &, Verification &);

/// Relative error that the timeline engine's method is stated to have for a metric of a family, with the reason; 1e-6 = exact.
struct Bound
{
    double relative = 0;
    double floor = 0; ///< absolute, for figures near zero
    const char *method = "";
};

[[nodiscard]] Bound timelineBound(const Case &, const std::string &metric);

} // namespace headroom::simulation::oracle
