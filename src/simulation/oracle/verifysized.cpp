#include "oracle.h"

#include "../replication.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

// Jobs of a given size under processor sharing.

namespace headroom::simulation::oracle {

namespace {

constexpr std::size_t replications = 40;
constexpr double apart = 3;                           ///< relaxation times between two probes
constexpr int fewestProbes = 25, mostProbes = 20'000; ///< of a replication

/// Mean response of the probes of one replication.
double probed(const Plan &plan, double spacing, int probes, std::uint64_t seed)
{
    Replication replication(plan, {}, seed);
    replication.start();
    double now = 2 * spacing;
    for (int i = 0; i < probes; ++i, now += spacing) {
        replication.advanceTo(now);
        replication.inject(1);
    }
    const ClassCounts &counts = replication.tally().classes[1].counts;
    for (double ahead = spacing; counts.completed < std::uint64_t(probes) && ahead < 1e9 * spacing; ahead *= 2)
        replication.advanceTo(now + ahead);
    return replication.tally().classes[1].response.mean();
}

} // namespace

void verifySized(const Case &c, const Row &row, const Model &model, const VerifyOptions &options, Verification &verification,
                 std::stop_token stop)
{
    const double size = std::atof(row.metric.c_str() + std::string("R_given_size_").size());
    if (!(size > 0) || !std::isfinite(size)) {
        verification.skipped.push_back({c.id, "events", "The size in " + row.metric + " is not a number."});
        return;
    }
    Plan plan = model.plan;
    plan.stepSeconds = 1;
    RequestClass probe = plan.classes.front();
    probe.name = "probe";
    Demand &work = probe.visits.front().demands.front();
    work.amount *= size;
    work.scv = 0;
    work.lognormal = false;
    plan.classes.push_back(probe);
    const double spacing = apart * model.relaxationSeconds + 10 * size * model.serviceSeconds;
    const int most = int(std::clamp(options.eventsPerCase / 8 / (2 * model.arrivalsPerSecond * spacing * double(replications)),
                                    double(fewestProbes), double(mostProbes)));

    Measured found;
    for (int probes = fewestProbes; !stop.stop_requested();) {
        std::vector<double> means(replications);
        std::atomic<std::size_t> next{0};
        const auto simulate = [&] {
            for (std::size_t i = next++; i < means.size() && !stop.stop_requested(); i = next++)
                means[i] = probed(plan, spacing, probes, mixBits(options.seed) + i);
        };
        {
            std::vector<std::jthread> threads;
            for (unsigned t = 1; t < (options.threads ? options.threads : std::max(1u, std::thread::hardware_concurrency())); ++t)
                threads.emplace_back(simulate);
            simulate();
        }
        double sum = 0, squares = 0;
        for (const double mean : means)
            sum += mean;
        found.mean = sum / double(replications);
        for (const double mean : means)
            squares += (mean - found.mean) * (mean - found.mean);
        found.standardError = std::sqrt(squares / double(replications - 1) / double(replications));
        const double excess = found.standardError / (0.9 * options.standardError * found.mean);
        if (excess <= 1 || probes >= most)
            break;
        probes = std::min(most, int(probes * std::clamp(1.2 * excess * excess, 1.5, 50.0)) + 1);
    }
    Judgement result;
    result.caseId = c.id;
    result.family = c.family;
    result.metric = row.metric;
    result.engine = "events";
    result.expected = row.value;
    result.obtained = found.mean;
    result.standardError = found.standardError;
    result.tolerance = 3.5 * found.standardError + 1e-6 * std::abs(row.value);
    result.ok = std::abs(found.mean - row.value) <= result.tolerance && found.standardError <= options.standardError * std::abs(row.value);
    verification.rows.push_back(result);
}

} // namespace headroom::simulation::oracle
