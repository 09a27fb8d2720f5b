#include "parameters.h"

#include "../replication.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

// The event engine against the transient families: many short runs, looked at at an instant.

namespace headroom::simulation::oracle {

namespace {

constexpr double unlimited = 1e12;
constexpr int batch = 2000; ///< runs between two looks at the precision
constexpr int mostRuns = 200'000;
constexpr double overheadEvents = 3000; ///< what starting a run costs, in events

/// One run, seen at the instant.
struct Sample
{
    double number = 0, waiting = 0, wait = 0; ///< wait: of the probe
};

/// The station with its load; time 0 of the case is `shift` in the plan.
struct Setup
{
    Plan plan;
    EventOptions options;
    double shift = 0;
    int servers = 1; ///< at the instant
    bool pooled = false;
};

RequestClass classOf(const char *name, double seconds, double scv)
{
    RequestClass requests;
    requests.name = name;
    requests.timeoutSeconds = unlimited;
    Visit visit;
    Demand demand;
    demand.amount = seconds;
    demand.scv = scv;
    visit.demands.push_back(demand);
    requests.visits.push_back(visit);
    return requests;
}

/// \param until last instant; the load goes on for a while after it, so that the probe finds its way out
Setup setUp(const Courses &courses, double until)
{
    Setup setup;
    Plan &plan = setup.plan;
    const double service = 1 / courses.service;
    setup.shift = courses.periodic ? 15 * service : 0;
    plan.stepSeconds = 0.02 * std::min(service, std::max(until, service));
    for (const double jump : courses.arrivals.jumps()) // steps that meet the jumps, where a simple fraction does
        if (std::abs(std::remainder(jump, plan.stepSeconds)) > 1e-9 * jump)
            plan.stepSeconds = jump / std::ceil(jump / plan.stepSeconds);
    plan.steps = std::size_t(std::ceil((until + setup.shift) / plan.stepSeconds)) + 2;
    std::vector<double> load;
    for (std::size_t step = 0; step < plan.steps; ++step) {
        double mean = 0; // over the step
        for (int k = 0; k < 8; ++k)
            mean += courses.arrivals.at((double(step) + (k + 0.5) / 8) * plan.stepSeconds - setup.shift) / 8;
        load.push_back(std::max(0.0, mean));
    }
    plan.series.push_back(std::move(load));
    plan.series.emplace_back(plan.steps, 0.0);
    plan.classes = {classOf("requests", service, 1), classOf("probe", 1e-9 * service, 0)};
    plan.open = {{0, 0, 1.0}, {1, 1, 1.0}};

    Station station;
    station.name = "station";
    station.balancing = Balancing::CommonQueue;
    Resource server;
    server.name = "server";
    server.discipline = Discipline::Fcfs;
    const auto serversAt = [&](double t) { return courses.infiniteServers ? unlimited : std::max(1.0, std::round(courses.servers.at(t))); };
    setup.servers = courses.infiniteServers ? 0 : int(serversAt(std::max(0.0, until * (1 - 1e-9))));
    if (courses.servers.jumps().empty()) {
        server.servers = serversAt(0);
        if (courses.limit > 0) {
            station.pool = {"servers", server.servers, double(courses.limit) - server.servers, 0};
            setup.pooled = true;
        }
    } else {
        station.replicas = int(serversAt(0));
        Controller controller;
        controller.kind = ControllerKind::Fixed;
        const auto &jumps = courses.servers.jumps();
        for (std::size_t i = 0; i <= jumps.size(); ++i) {
            const double from = i == 0 ? 0 : jumps[i - 1], to = i < jumps.size() ? jumps[i] : unlimited;
            controller.schedule.push_back({from, to, int(serversAt(i < jumps.size() ? 0.5 * (from + to) : from + 1))});
            controller.maximum = std::max(controller.maximum, controller.schedule.back().minimum);
        }
        plan.controllers.push_back(controller);
    }
    station.resources.push_back(server);
    plan.stations.push_back(station);
    if (courses.stationaryAt > 0) {
        const double slack = std::max(0.02, 1 - courses.stationaryAt / (serversAt(0) * courses.service));
        setup.options.warmUpSeconds = 10 * (1 / (serversAt(0) * courses.service * slack * slack) + service);
    }
    return setup;
}

Sample look(const Setup &setup, std::uint64_t seed, double at, bool probe)
{
    Replication replication(setup.plan, setup.options, seed);
    replication.start();
    replication.advanceTo((at + setup.shift) * (1 - 1e-12));
    const Replication::Level level = setup.pooled ? replication.poolLevel(0) : replication.level(0, 0);
    Sample sample{level.number, level.waiting, 0};
    if (probe) {
        replication.inject(1);
        const auto &counts = replication.tally().classes[1].counts;
        for (double ahead = 1 / setup.plan.classes[0].visits[0].demands[0].amount, until = at; counts.completed == 0; ahead *= 2) {
            until += 4 / ahead;
            replication.advanceTo(until + setup.shift);
            if (until > at + 1e7)
                break;
        }
        sample.wait = replication.tally().classes[1].response.mean();
    }
    return sample;
}

void addBatch(const Setup &setup, double at, bool probe, const VerifyOptions &options, std::vector<Sample> &samples)
{
    const std::size_t from = samples.size();
    samples.resize(from + batch);
    std::atomic<std::size_t> next{from};
    const auto work = [&] {
        for (std::size_t i = next++; i < samples.size(); i = next++)
            samples[i] = look(setup, mixBits(options.seed) + i, at, probe);
    };
    std::vector<std::jthread> threads;
    for (unsigned t = 1; t < (options.threads ? options.threads : std::max(1u, std::thread::hardware_concurrency())); ++t)
        threads.emplace_back(work);
    work();
}

template<class Value>
Measured meanOf(const std::vector<Sample> &samples, Value value)
{
    double sum = 0, squares = 0;
    for (const Sample &sample : samples)
        sum += value(sample);
    const double n = double(samples.size()), mean = sum / n;
    for (const Sample &sample : samples)
        squares += (value(sample) - mean) * (value(sample) - mean);
    return {mean, std::sqrt(squares / (n - 1) / n), 0};
}

std::optional<Measured> figure(const std::string &m, const std::vector<Sample> &samples, const Setup &setup, int limit)
{
    const double c = setup.servers > 0 ? setup.servers : unlimited, n = double(samples.size());
    if (m == "mean_N")
        return meanOf(samples, [](const Sample &s) { return s.number; });
    if (m == "mean_Q")
        return meanOf(samples, [](const Sample &s) { return s.waiting; });
    if (m == "busy_servers")
        return meanOf(samples, [](const Sample &s) { return s.number - s.waiting; });
    if (m == "p_delay")
        return meanOf(samples, [&](const Sample &s) { return s.number >= c ? 1.0 : 0.0; });
    if (m == "p_block" && limit > 0)
        return meanOf(samples, [&](const Sample &s) { return s.number >= limit ? 1.0 : 0.0; });
    if (m == "vwait_mean")
        return meanOf(samples, [](const Sample &s) { return s.wait; });
    if (m == "sd_N") {
        const double mean = meanOf(samples, [](const Sample &s) { return s.number; }).mean;
        const Measured variance = meanOf(samples, [&](const Sample &s) { return (s.number - mean) * (s.number - mean); });
        const double deviation = std::sqrt(variance.mean * n / (n - 1));
        return Measured{deviation, deviation > 0 ? variance.standardError / (2 * deviation) : 0, 0};
    }
    if (m.rfind("vwait_p", 0) == 0) {
        const double p = std::atof(m.c_str() + 7) / 100;
        std::vector<double> waits;
        for (const Sample &sample : samples)
            waits.push_back(sample.wait);
        std::sort(waits.begin(), waits.end());
        const auto at = [&](double q) { return waits[std::size_t(std::clamp(q * n, 0.0, n - 1))]; };
        const double spread = std::sqrt(p * (1 - p) / n); // of the order statistic
        return Measured{at(p), 0.5 * (at(p + spread) - at(p - spread)), 0};
    }
    return std::nullopt;
}

double scaleOf(const Row &row, double service)
{
    if (row.metric.rfind("p_", 0) == 0)
        return 1;
    return std::max(std::abs(row.value), row.metric.rfind("vwait", 0) == 0 ? service : 1.0);
}

} // namespace

void verifyTransient(const Case &c, const VerifyOptions &options, Verification &verification, std::stop_token stop)
{
    const auto skip = [&](const std::string &reason) { verification.skipped.push_back({c.id, "events", reason}); };
    const auto courses = coursesOf(c);
    if (!courses)
        return skip(courses.error().message);
    if (courses->start > 0 || (courses->limit > 0 && !courses->servers.jumps().empty()))
        return skip("The event engine starts empty or in a steady state, and changes servers without a limit only.");
    if (courses->stationaryAt > 0 && std::abs(courses->arrivals.at(0) - courses->stationaryAt) > 1e-9)
        return skip("The event engine warms up under the load it starts with only.");
    std::vector<double> instants;
    for (const Row &row : c.rows)
        instants.push_back(row.seconds);
    std::sort(instants.begin(), instants.end());
    instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
    for (const double at : instants) {
        const Setup setup = setUp(*courses, at);
        if (setup.plan.steps > 2'000'000 || !check(setup.plan)) {
            skip("The load over time cannot be built as a plan.");
            continue;
        }
        const bool probe = !courses->infiniteServers && courses->limit == 0;
        double arrivals = 0;
        for (const double rate : setup.plan.series[0])
            arrivals += rate * setup.plan.stepSeconds;
        const double eventsPerRun = overheadEvents + 2 * arrivals + double(setup.plan.steps);
        const double budget = options.eventsPerCase / double(instants.size());
        const auto most = std::size_t(std::clamp(budget / eventsPerRun, double(batch), double(mostRuns)));
        std::vector<Sample> samples;
        for (bool precise = false; !precise && samples.size() < most && !stop.stop_requested();) {
            addBatch(setup, at, probe, options, samples);
            precise = true;
            for (const Row &row : c.rows)
                if (row.seconds == at)
                    if (const auto got = figure(row.metric, samples, setup, courses->limit))
                        precise = precise && got->standardError <= 0.9 * options.standardError * scaleOf(row, 1 / courses->service);
        }
        for (const Row &row : c.rows) {
            if (row.seconds != at)
                continue;
            const auto got = figure(row.metric, samples, setup, courses->limit);
            if (!got) {
                skip("The event engine reports no " + row.metric + ".");
                continue;
            }
            Judgement result;
            result.caseId = c.id;
            result.family = c.family;
            result.metric = row.metric;
            result.engine = "events";
            result.seconds = row.seconds;
            result.expected = row.value;
            result.obtained = got->mean;
            result.standardError = got->standardError;
            // No scatter at all: the share is below what so many runs can see.
            const double unseen = got->standardError > 0 ? 0 : 5 / double(samples.size()) * scaleOf(row, 1 / courses->service);
            result.tolerance = 3.5 * got->standardError + unseen + 1e-6 * std::abs(row.value);
            result.ok = std::abs(got->mean - row.value) <= result.tolerance &&
                        got->standardError <= options.standardError * scaleOf(row, 1 / courses->service);
            verification.rows.push_back(result);
        }
    }
}

} // namespace headroom::simulation::oracle
