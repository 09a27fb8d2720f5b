#include "events.h"

#include "replication.h"

#include <atomic>
#include <cmath>
#include <memory>
#include <mutex>
#include <thread>

namespace headroom::simulation {

namespace {

constexpr int mostReplicas = 5000;
constexpr double mostArrivals = 1e11; ///< of a replication: hours of computing

/// 97.5 % quantile of Student's t. Exact to 1e-3 from 3 degrees on (Cornish–Fisher), tabled below.
double studentQuantile(int degrees)
{
    if (degrees < 1)
        return 0;
    if (degrees == 1)
        return 12.706;
    if (degrees == 2)
        return 4.303;
    const double z = 1.959964, n = degrees;
    const double z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z;
    return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n) + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n);
}

Measured measured(const std::vector<double> &values)
{
    Measured result;
    if (values.empty())
        return result;
    for (const double value : values)
        result.mean += value;
    result.mean /= double(values.size());
    if (values.size() < 2)
        return result;
    double squares = 0;
    for (const double value : values)
        squares += (value - result.mean) * (value - result.mean);
    result.standardError = std::sqrt(squares / double(values.size() - 1) / double(values.size()));
    result.halfWidth = result.standardError * studentQuantile(int(values.size()) - 1);
    return result;
}

using Tallies = std::vector<Tally>;

/// The figure of every replication, in order.
template<class Figure>
Measured over(const Tallies &tallies, Figure figure)
{
    std::vector<double> values;
    values.reserve(tallies.size());
    for (const Tally &tally : tallies)
        values.push_back(figure(tally));
    return measured(values);
}

/// A quantile: the pooled histogram's, which short replications do not bias, with the scatter of the replications.
template<class Get>
Measured quantileOver(const Tallies &tallies, Get histogramOf, double p)
{
    Measured result = over(tallies, [&](const Tally &tally) { return histogramOf(tally).quantile(p); });
    Histogram pooled;
    for (const Tally &tally : tallies)
        pooled.merge(histogramOf(tally));
    result.mean = pooled.quantile(p);
    return result;
}

double ratio(double a, double b) { return b > 0 ? a / b : 0; }

template<class Get>
WaitOutcome waits(const Tallies &tallies, Get get)
{
    WaitOutcome result;
    result.meanSeconds = over(tallies, [&](const Tally &t) { return ratio(get(t).seconds, double(get(t).count)); });
    result.share = over(tallies, [&](const Tally &t) { return ratio(double(get(t).waited), double(get(t).count)); });
    const auto histogram = [&](const Tally &t) -> const Histogram & { return get(t).histogram; };
    result.p50Seconds = quantileOver(tallies, histogram, 0.50);
    result.p95Seconds = quantileOver(tallies, histogram, 0.95);
    result.p99Seconds = quantileOver(tallies, histogram, 0.99);
    result.sdSeconds = over(tallies, [&](const Tally &t) { return get(t).histogram.standardDeviation(); });
    return result;
}

ClassOutcome classOutcome(const Tallies &tallies, std::size_t k, double window)
{
    ClassOutcome result;
    for (const Tally &tally : tallies) {
        const ClassCounts &counts = tally.classes[k].counts;
        result.counts.generated += counts.generated;
        result.counts.completed += counts.completed;
        result.counts.rejected += counts.rejected;
        result.counts.timedOut += counts.timedOut;
        result.counts.abandoned += counts.abandoned;
        result.counts.failed += counts.failed;
        result.counts.attempts += counts.attempts;
        result.counts.inFlightAtStart += counts.inFlightAtStart;
        result.counts.inFlightAtEnd += counts.inFlightAtEnd;
        result.response.merge(tally.classes[k].response);
    }
    const auto quantile = [&](double p) {
        return quantileOver(tallies, [k](const Tally &t) -> const Histogram & { return t.classes[k].response; }, p);
    };
    result.meanSeconds = over(tallies, [&](const Tally &t) { return t.classes[k].response.mean(); });
    result.p50Seconds = quantile(0.50);
    result.p95Seconds = quantile(0.95);
    result.p99Seconds = quantile(0.99);
    result.throughput = over(tallies, [&](const Tally &t) { return double(t.classes[k].counts.completed) / window; });
    return result;
}

StationOutcome stationOutcome(const Plan &plan, const Tallies &tallies, std::size_t s, double window)
{
    StationOutcome result;
    const Station &station = plan.stations[s];
    for (const Tally &tally : tallies) {
        const VisitCounts &visits = tally.stations[s].visits;
        result.visits += visits.came;
        result.rejected += visits.rejected;
        result.abandoned += visits.abandoned;
        result.failed += visits.failed;
        result.response.merge(tally.stations[s].response);
    }
    const auto share = [&](std::uint64_t VisitCounts::*count) {
        return over(tallies, [&](const Tally &t) { return ratio(double(t.stations[s].visits.*count), double(t.stations[s].visits.came)); });
    };
    result.visitRate = over(tallies, [&](const Tally &t) { return double(t.stations[s].visits.came) / window; });
    result.rejectedShare = share(&VisitCounts::rejected);
    result.abandonedShare = share(&VisitCounts::abandoned);
    result.failedShare = share(&VisitCounts::failed);
    const auto quantile = [&](double p) {
        return quantileOver(tallies, [s](const Tally &t) -> const Histogram & { return t.stations[s].response; }, p);
    };
    result.meanSeconds = over(tallies, [&](const Tally &t) { return t.stations[s].response.mean(); });
    result.p50Seconds = quantile(0.50);
    result.p95Seconds = quantile(0.95);
    result.p99Seconds = quantile(0.99);
    result.sdSeconds = over(tallies, [&](const Tally &t) { return t.stations[s].response.standardDeviation(); });
    result.poolUtilization =
        over(tallies, [&](const Tally &t) { return ratio(t.stations[s].workersArea, station.pool.workers * t.stations[s].servingArea); });
    result.number = over(tallies, [&](const Tally &t) { return t.stations[s].numberArea / window; });
    result.poolWait = waits(tallies, [s](const Tally &t) -> const WaitTally & { return t.stations[s].poolWait; });
    result.replicas = over(tallies, [&](const Tally &t) { return t.stations[s].servingArea / window; });
    result.booting = over(tallies, [&](const Tally &t) { return t.stations[s].bootingArea / window; });
    result.leastReplicas = never;
    for (const Tally &tally : tallies) {
        result.leastReplicas = std::min(result.leastReplicas, tally.stations[s].leastReplicas);
        result.mostReplicas = std::max(result.mostReplicas, tally.stations[s].mostReplicas);
    }
    result.additions = over(tallies, [&](const Tally &t) { return double(t.stations[s].additions); });
    result.removals = over(tallies, [&](const Tally &t) { return double(t.stations[s].removals); });
    for (std::size_t r = 0; r < station.resources.size(); ++r) {
        ResourceOutcome resource;
        resource.utilization = over(tallies, [&](const Tally &t) {
            return ratio(t.stations[s].resources[r].busyArea, station.resources[r].servers * t.stations[s].servingArea);
        });
        resource.number = over(tallies, [&](const Tally &t) { return t.stations[s].resources[r].numberArea / window; });
        resource.waiting = over(tallies, [&](const Tally &t) { return t.stations[s].resources[r].waitingArea / window; });
        resource.wait = waits(tallies, [s, r](const Tally &t) -> const WaitTally & { return t.stations[s].resources[r].wait; });
        result.resources.push_back(std::move(resource));
    }
    return result;
}

EventOutcome combine(const Plan &plan, const Tallies &tallies, double window)
{
    EventOutcome result;
    result.windowSeconds = window;
    result.replications = int(tallies.size());
    for (std::size_t k = 0; k < plan.classes.size(); ++k)
        result.classes.push_back(classOutcome(tallies, k, window));
    for (std::size_t s = 0; s < plan.stations.size(); ++s)
        result.stations.push_back(stationOutcome(plan, tallies, s, window));
    result.flowCalls.assign(plan.flows, 0);
    result.flowBytes.assign(plan.flows, 0);
    for (const Tally &tally : tallies) {
        result.reported.merge(tally.reported);
        result.events += tally.events;
        result.cancelled = result.cancelled || tally.cancelled;
        for (std::size_t f = 0; f < plan.flows; ++f) {
            result.flowCalls[f] += tally.flowCalls[f] / double(tallies.size());
            result.flowBytes[f] += tally.flowBytes[f] / double(tallies.size());
        }
    }
    const auto quantile = [&](double p) { return quantileOver(tallies, [](const Tally &t) -> const Histogram & { return t.reported; }, p); };
    result.meanSeconds = over(tallies, [](const Tally &t) { return t.reported.mean(); });
    result.p50Seconds = quantile(0.50);
    result.p95Seconds = quantile(0.95);
    result.p99Seconds = quantile(0.99);
    result.p999Seconds = quantile(0.999);
    result.errorRate = over(tallies, [](const Tally &t) {
        double bad = 0, all = 0;
        for (const ClassTally &c : t.classes) {
            bad += double(c.counts.errors());
            all += double(c.counts.errors() + c.counts.completed);
        }
        return ratio(bad, all);
    });
    return result;
}

/// What would take more memory or time than anybody means.
Result<> checkSize(const Plan &plan, std::size_t fromStep, std::size_t toStep)
{
    const auto tooManyReplicas = [](const std::string &where) {
        return fail(ErrorCode::InvalidInput, "The event engine follows at most 5,000 replicas of a tier: lower their number or the maximum.", where);
    };
    for (const Controller &controller : plan.controllers)
        if (controller.maximum > mostReplicas)
            return tooManyReplicas(plan.stations[std::size_t(controller.station)].name);
    for (const Station &station : plan.stations)
        if (station.replicas > mostReplicas && station.balancing != Balancing::CommonQueue)
            return tooManyReplicas(station.name);
    double arrivals = 0;
    for (const OpenArrivals &open : plan.open)
        for (std::size_t step = fromStep; step < toStep; ++step)
            arrivals += plan.series[std::size_t(open.series)][step] * open.factor * plan.stepSeconds;
    if (!(arrivals <= mostArrivals))
        return fail(ErrorCode::InvalidInput, "The window holds more than 10^11 requests: choose a shorter one.", "window");
    for (const RequestClass &requestClass : plan.classes)
        if (requestClass.visits.size() > 60'000)
            return fail(ErrorCode::InvalidInput, "The event engine follows at most 60,000 visits of a class.", requestClass.name);
    return {};
}

} // namespace

Result<EventOutcome> runEvents(const Plan &plan, const EventOptions &options, std::stop_token stop,
                               const std::function<void(double)> &progress)
{
    if (auto ok = check(plan); !ok)
        return tl::unexpected(ok.error());
    const std::size_t to = options.toStep == 0 ? plan.steps : std::min(options.toStep, plan.steps);
    if (options.fromStep >= to)
        return fail(ErrorCode::InvalidInput, "The window is empty: choose an end after its start, inside the horizon.", "window");
    if (plan.caches.size() > 64)
        return fail(ErrorCode::InvalidInput, "The event engine follows at most 64 caches.", "caches");
    if (auto ok = checkSize(plan, options.fromStep, to); !ok)
        return tl::unexpected(ok.error());
    const int replications = std::max(1, options.replications);

    Tallies tallies(static_cast<std::size_t>(replications));
    std::atomic<int> nextReplication{0};
    std::mutex progressMutex;
    std::vector<double> fractions(tallies.size(), 0);
    const auto report = [&](std::size_t index, double fraction) {
        if (!progress)
            return;
        const std::lock_guard lock(progressMutex);
        fractions[index] = fraction;
        double sum = 0;
        for (const double f : fractions)
            sum += f;
        progress(sum / double(fractions.size()));
    };
    const auto work = [&] {
        for (int index = nextReplication++; index < replications; index = nextReplication++) {
            const auto i = std::size_t(index);
            Replication replication(plan, options, mixBits(options.seed) + std::uint64_t(index));
            replication.run(stop, [&](double fraction) { report(i, fraction); });
            tallies[i] = replication.tally();
            report(i, 1);
        }
    };
    const unsigned wanted = options.threads ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    {
        std::vector<std::jthread> threads;
        for (unsigned t = 1; t < std::min(wanted, unsigned(replications)); ++t)
            threads.emplace_back(work);
        work();
    }
    return combine(plan, tallies, double(to - options.fromStep) * plan.stepSeconds);
}

} // namespace headroom::simulation
