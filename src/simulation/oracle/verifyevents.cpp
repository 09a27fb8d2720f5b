#include "oracle.h"

#include <base/random.h>

#include <algorithm>
#include <cmath>

namespace headroom::simulation::oracle {

namespace {

constexpr const char *givenSize = "R_given_size_";
constexpr int replications = 60;         ///< enough for 3.5 standard errors to mean what they say
constexpr double histogramWidth = 0.004; ///< relative, of a percentile
constexpr double relaxations = 6;        ///< of warm-up: what is left of the empty start is e^−6 of it, for a small part of the run

/// A figure of the outcome by the table's metric; nothing when the plan has no such figure.
std::optional<Measured> figure(const Case &c, const Row &row, const EventOutcome &outcome)
{
    const ClassOutcome &requests = outcome.classes.front();
    const std::string &m = row.metric;
    if (row.station == "all" || c.family == "TANDEM" || c.family == "USL") {
        if (m == "X")
            return requests.throughput;
        if (m == "R" || m == "R_system" || m == "e2e_mean")
            return requests.meanSeconds;
        if (m == "e2e_p50")
            return requests.p50Seconds;
        if (m == "e2e_p95")
            return requests.p95Seconds;
        if (m == "e2e_p99")
            return requests.p99Seconds;
        if (m == "L_system") {
            // Little: the requests in the system are those that arrive times how long they stay.
            Measured number;
            for (const StationOutcome &station : outcome.stations)
                number.mean += station.resources.front().number.mean;
            number.standardError = number.mean * requests.meanSeconds.standardError / requests.meanSeconds.mean;
            return number;
        }
        return std::nullopt;
    }
    const std::size_t offset = c.family == "CLOSED" ? 1 : 0;
    const std::size_t s = row.station.empty() ? 0 : offset + std::size_t(std::max(1, std::atoi(row.station.c_str()))) - 1;
    if (s >= outcome.stations.size() || outcome.stations[s].resources.empty())
        return std::nullopt;
    const StationOutcome &station = outcome.stations[s];
    const ResourceOutcome &server = station.resources.front();
    const bool pooled = station.poolUtilization.mean > 0 && c.family != "MMcKPS";
    const WaitOutcome &wait = pooled ? station.poolWait : server.wait;
    const auto minus = [](Measured a, const Measured &b) {
        a.mean -= b.mean;
        return a;
    };
    if (m == "utilization")
        return server.utilization;
    if (m == "lambda")
        return station.visitRate;
    if (m == "throughput")
        return requests.throughput;
    if (m == "p_block")
        return station.rejectedShare;
    if (m == "p_abandon")
        return station.abandonedShare;
    if (m == "p_wait")
        return wait.share;
    if (m == "Wq")
        return wait.meanSeconds;
    if (m == "wq_sd")
        return wait.sdSeconds;
    if (m == "wq_p50")
        return wait.p50Seconds;
    if (m == "wq_p95")
        return wait.p95Seconds;
    if (m == "wq_p99")
        return wait.p99Seconds;
    if (m == "W")
        return station.meanSeconds;
    if (m == "w_sd")
        return station.sdSeconds;
    if (m == "w_p50")
        return station.p50Seconds;
    if (m == "w_p95")
        return station.p95Seconds;
    if (m == "w_p99")
        return station.p99Seconds;
    if (m == "L")
        return pooled ? station.number : server.number;
    if (m == "Lq")
        return pooled ? minus(station.number, server.number) : server.waiting;
    return std::nullopt;
}

/// What 1 % of a figure near zero is measured against.
double scaleOf(const Row &row, const Model &model)
{
    const std::string &m = row.metric;
    if (m.rfind("p_", 0) == 0 || m == "utilization")
        return std::max(std::abs(row.value), 0.1);
    if (m == "L" || m == "Lq" || m == "L_system")
        return std::max(std::abs(row.value), 0.1 * model.jobs);
    if (m == "lambda" || m == "throughput" || m == "X")
        return std::abs(row.value);
    return std::max(std::abs(row.value), 0.1 * model.serviceSeconds);
}

Judgement judge(const Case &c, const Row &row, const Measured &obtained, const Model &model)
{
    Judgement result;
    result.caseId = c.id;
    result.family = c.family;
    result.station = row.station;
    result.metric = row.metric;
    result.engine = "events";
    result.seconds = row.seconds;
    result.expected = row.value;
    result.obtained = obtained.mean;
    result.standardError = obtained.standardError;
    const bool percentile = row.metric.find("_p") != std::string::npos && row.metric.rfind("p_", 0) != 0;
    result.tolerance = 3.5 * obtained.standardError + (percentile ? histogramWidth * std::abs(row.value) : 0) + 1e-9 * std::abs(row.value);
    result.tolerance += 1e-6 * std::abs(row.value); // saturated servers: no scatter to speak of
    const bool precise = obtained.standardError <= 0.01 * scaleOf(row, model);
    result.ok = std::isfinite(obtained.mean) && std::abs(obtained.mean - row.value) <= result.tolerance && precise;
    return result;
}

EventOutcome runFor(Model &model, double seconds, const VerifyOptions &options, std::stop_token stop)
{
    model.plan.stepSeconds = seconds;
    EventOptions run;
    run.seed = options.seed;
    run.threads = options.threads;
    run.replications = replications;
    run.warmUpSeconds = relaxations * model.relaxationSeconds;
    run.waits = true;
    auto outcome = runEvents(model.plan, run, stop);
    return outcome ? std::move(*outcome) : EventOutcome{};
}

/// Longest relative standard error over the rows, in units of what is wanted.
double shortfall(const Case &c, const Model &model, const EventOutcome &outcome, double wanted)
{
    double worst = 0;
    for (const Row &row : c.rows)
        if (const auto got = figure(c, row, outcome))
            worst = std::max(worst, got->standardError / (wanted * scaleOf(row, model)));
    return worst;
}

/// Throughput of the universal scalability law at the numbers of users that the rows name.
void verifyUsl(const Case &c, Model model, const VerifyOptions &options, Verification &verification, std::stop_token stop)
{
    const auto throughputAt = [&](double users) {
        model.plan.series.front() = {users};
        return runFor(model, 4000 * model.serviceSeconds, options, stop).classes.front().throughput;
    };
    for (const Row &row : c.rows) {
        if (row.metric.rfind("X_at_", 0) != 0 && row.metric != "X_peak")
            verification.skipped.push_back({c.id, "events", "The event engine reports no " + row.metric + "."});
        if (row.metric.rfind("X_at_", 0) == 0) {
            verification.rows.push_back(judge(c, row, throughputAt(std::atof(row.metric.c_str() + 5)), model));
        } else if (row.metric == "X_peak") {
            // The exact optimum need not be a whole number of users: the rows name it, the engine is asked beside it.
            const auto star = std::find_if(c.rows.begin(), c.rows.end(), [](const Row &r) { return r.metric == "N_star"; });
            if (star == c.rows.end())
                continue;
            const Measured below = throughputAt(std::floor(star->value)), above = throughputAt(std::ceil(star->value));
            Judgement result = judge(c, row, below.mean > above.mean ? below : above, model);
            // Whole users only: the peak of the whole numbers lies at most this much below the real one.
            result.tolerance += 0.01 * row.value;
            result.ok = std::abs(result.obtained - result.expected) <= result.tolerance;
            verification.rows.push_back(result);
        }
    }
}

/// A pilot, then as long as its precision says (times `longer`), within the budget.
std::vector<Judgement> simulate(const Case &c, Model model, const VerifyOptions &options, double longer, Verification &verification,
                                std::stop_token stop)
{
    const double budgetSeconds = longer * options.eventsPerCase / (2 * model.arrivalsPerSecond) / replications;
    double seconds = std::min(budgetSeconds, std::max(15 * model.relaxationSeconds, 3000 / model.arrivalsPerSecond));
    EventOutcome outcome = runFor(model, seconds, options, stop);
    for (int round = 0; round < 3 && !stop.stop_requested(); ++round) {
        const double worst = shortfall(c, model, outcome, options.standardError * 0.9);
        const double factor = worst * worst * (round == 0 ? longer * 1.1 : 1.1);
        if (factor <= 1 || seconds >= budgetSeconds)
            break;
        seconds = std::min(budgetSeconds, seconds * std::min(200.0, factor));
        outcome = runFor(model, seconds, options, stop);
    }
    std::vector<Judgement> rows;
    for (const Row &row : c.rows) {
        if (const auto obtained = figure(c, row, outcome))
            rows.push_back(judge(c, row, *obtained, model));
        else if (row.metric.rfind(givenSize, 0) != 0)
            verification.skipped.push_back({c.id, "events", "The event engine reports no " + row.metric + "."});
    }
    return rows;
}

} // namespace

void verifyEvents(const Case &c, const VerifyOptions &options, Verification &verification, std::stop_token stop)
{
    if (c.family == "MtMc" || c.family == "MtMcK" || c.family == "MtMinf")
        return verifyTransient(c, options, verification, stop);
    if (c.family == "FLUID")
        return verifyFluid(c, options, verification, stop);
    auto model = buildModel(c);
    if (!model) {
        verification.skipped.push_back({c.id, "events", model.error().message});
        return;
    }
    if (c.family == "USL") {
        verifyUsl(c, std::move(*model), options, verification, stop);
        return;
    }
    for (const Row &row : c.rows)
        if (row.metric.rfind(givenSize, 0) == 0)
            verifySized(c, row, *model, options, verification, stop);
    const std::vector<Judgement> first = simulate(c, *model, options, 1, verification, stop);
    const auto outside = [](const Judgement &row) { return std::abs(row.obtained - row.expected) > row.tolerance; };
    if (!std::any_of(first.begin(), first.end(), outside)) {
        verification.rows.insert(verification.rows.end(), first.begin(), first.end());
        return;
    }
    VerifyOptions again = options;
    again.seed = mixBits(options.seed);
    Verification ignored; // the same rows are skipped
    const std::vector<Judgement> second = simulate(c, *model, again, 2, ignored, stop);
    verification.rows.insert(verification.rows.end(), second.begin(), second.end());
}

} // namespace headroom::simulation::oracle
