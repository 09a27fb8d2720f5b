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
constexpr std::size_t fewestRuns = 24; ///< before the first look at the precision
constexpr std::size_t mostRuns = 1'000'000;
constexpr double overheadEvents = 2000; ///< what starting a run costs, in events

/// One run, seen at an instant.
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
    std::vector<double> instants; ///< ascending
    int jobsAtStart = 0;
    bool pooled = false;
    bool probes = true; ///< a request of class 1 + i is sent at instant i to see how long it waits
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

/// The load goes on for two steps after the last instant; the servers stay as they are there until the probes have left.
Setup setUp(const Courses &courses, std::vector<double> instants)
{
    Setup setup;
    Plan &plan = setup.plan;
    const double service = 1 / courses.service, until = instants.back();
    const auto serversAt = [&](double t) { return courses.infiniteServers ? unlimited : std::max(1.0, std::round(courses.servers.at(t))); };
    if (courses.periodic) {
        setup.shift = 15 * service;
    } else if (courses.stationaryAt > 0) {
        const double slack = std::max(0.02, 1 - courses.stationaryAt / (serversAt(0) * courses.service));
        setup.shift = 20 / (serversAt(0) * courses.service * slack * slack) + 8 * service;
    }
    plan.stepSeconds = 0.04 * std::min(service, std::max(until, service));
    for (const double jump : courses.arrivals.jumps()) // steps that meet the jumps, where a simple fraction does
        if (std::abs(std::remainder(jump, plan.stepSeconds)) > 1e-9 * jump)
            plan.stepSeconds = jump / std::ceil(jump / plan.stepSeconds);
    setup.shift = std::ceil(setup.shift / plan.stepSeconds) * plan.stepSeconds;
    plan.steps = std::size_t(std::ceil((until + setup.shift) / plan.stepSeconds)) + 2;
    std::vector<double> load;
    for (std::size_t step = 0; step < plan.steps; ++step) {
        double mean = 0; // over the step
        for (int k = 0; k < 8; ++k) {
            const double t = (double(step) + (k + 0.5) / 8) * plan.stepSeconds - setup.shift;
            mean += (t < 0 && courses.stationaryAt > 0 ? courses.stationaryAt : courses.arrivals.at(t)) / 8;
        }
        load.push_back(std::max(0.0, mean));
    }
    plan.series.push_back(std::move(load));
    plan.classes = {classOf("requests", service, 1)};
    plan.open = {{0, 0, 1.0}};
    setup.jobsAtStart = courses.start;
    setup.probes = !courses.infiniteServers && courses.limit == 0;
    for (std::size_t i = 0; i < instants.size() && setup.probes; ++i)
        plan.classes.push_back(classOf("probe", 1e-9 * service, 0));
    setup.instants = std::move(instants);

    Station station;
    station.name = "station";
    station.balancing = Balancing::CommonQueue;
    Resource server;
    server.name = "server";
    server.discipline = Discipline::Fcfs;
    std::vector<double> jumps = courses.servers.jumps();
    std::erase_if(jumps, [&](double jump) { return jump > until * (1 - 1e-9); });
    if (jumps.empty()) {
        server.servers = serversAt(0);
        if (courses.limit > 0) {
            station.pool = {"servers", server.servers, double(courses.limit) - server.servers, 0};
            setup.pooled = true;
        }
    } else {
        station.replicas = int(serversAt(0));
        Controller controller;
        controller.kind = ControllerKind::Fixed;
        for (std::size_t i = 0; i <= jumps.size(); ++i) {
            const double from = i == 0 ? -setup.shift : jumps[i - 1], to = i < jumps.size() ? jumps[i] : unlimited;
            const double within = i < jumps.size() ? 0.5 * (std::max(0.0, from) + to) : 0.5 * (from + until);
            controller.schedule.push_back({from + setup.shift, to + setup.shift, int(serversAt(within))});
            controller.maximum = std::max(controller.maximum, controller.schedule.back().minimum);
        }
        plan.controllers.push_back(controller);
    }
    station.resources.push_back(server);
    plan.stations.push_back(station);
    return setup;
}

/// One run, looked at at every instant.
void look(const Setup &setup, std::uint64_t seed, Sample *samples)
{
    Replication replication(setup.plan, {}, seed);
    replication.start();
    for (int job = 0; job < setup.jobsAtStart; ++job)
        replication.inject(0);
    const auto ended = [&](std::size_t probe) {
        const ClassCounts &counts = replication.tally().classes[1 + probe].counts;
        return counts.completed + counts.errors() > 0;
    };
    double sent = 0; // probes under way: nobody else's
    for (std::size_t i = 0; i < setup.instants.size(); ++i) {
        replication.advanceTo((setup.instants[i] + setup.shift) * (1 - 1e-12));
        const Replication::Level level = setup.pooled ? replication.poolLevel(0) : replication.level(0, 0);
        sent = 0;
        for (std::size_t probe = 0; probe < i && setup.probes; ++probe)
            sent += !ended(probe);
        samples[i] = {level.number - sent, level.waiting - sent, 0};
        if (setup.probes)
            replication.inject(int(1 + i));
    }
    if (!setup.probes)
        return;
    const double last = setup.instants.back() + setup.shift;
    for (double ahead = 4 * setup.plan.classes[0].visits[0].demands[0].amount; !ended(setup.instants.size() - 1) && ahead < 1e7; ahead *= 2)
        replication.advanceTo(last + ahead);
    for (std::size_t i = 0; i < setup.instants.size(); ++i)
        samples[i].wait = replication.tally().classes[1 + i].response.mean();
}

/// Adds runs until there are `wanted`; samples of a run stand one after the other.
void addRuns(const Setup &setup, std::size_t wanted, const VerifyOptions &options, std::vector<Sample> &samples, std::stop_token stop)
{
    const std::size_t each = setup.instants.size();
    std::atomic<std::size_t> next{samples.size() / each};
    samples.resize(wanted * each);
    const auto work = [&] {
        for (std::size_t run = next++; run < wanted && !stop.stop_requested(); run = next++)
            look(setup, mixBits(options.seed) + run, &samples[run * each]);
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

/// \param c servers at the instant
std::optional<Measured> figure(const std::string &m, const std::vector<Sample> &samples, double c, int limit, bool probes)
{
    const double n = double(samples.size());
    if (m.rfind("vwait", 0) == 0 && !probes)
        return std::nullopt;
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

/// The rows at some instants, from the same runs.
void verifyInstants(const Case &c, const Courses &courses, const std::vector<double> &instants, double budget, const VerifyOptions &options,
                    Verification &verification, std::stop_token stop)
{
    const auto skip = [&](const std::string &reason) { verification.skipped.push_back({c.id, "events", reason}); };
    const Setup setup = setUp(courses, instants);
    if (setup.plan.steps > 2'000'000 || !check(setup.plan))
        return skip("The load over time cannot be built as a plan.");
    double arrivals = 0;
    for (const double rate : setup.plan.series[0])
        arrivals += rate * setup.plan.stepSeconds;
    const auto most =
        std::size_t(std::clamp(budget / (overheadEvents + 2 * arrivals + 0.2 * double(setup.plan.steps)), double(fewestRuns), double(mostRuns)));

    struct Found
    {
        const Row *row;
        Measured figure;
        double scale;
    };
    std::vector<Found> found;
    std::vector<Sample> samples;
    for (std::size_t wanted = fewestRuns; !stop.stop_requested();) {
        addRuns(setup, wanted, options, samples, stop);
        found.clear();
        double worst = 0; // standard error over the one wanted
        for (std::size_t i = 0; i < instants.size(); ++i) {
            std::vector<Sample> here;
            for (std::size_t run = i; run < samples.size(); run += instants.size())
                here.push_back(samples[run]);
            const double servers =
                courses.infiniteServers ? unlimited : std::max(1.0, std::round(courses.servers.at(instants[i] * (1 - 1e-9))));
            for (const Row &row : c.rows)
                if (std::max(0.0, row.seconds) == instants[i])
                    if (const auto figureHere = figure(row.metric, here, servers, courses.limit, setup.probes)) {
                        found.push_back({&row, *figureHere, scaleOf(row, 1 / courses.service)});
                        worst = std::max(worst, figureHere->standardError / (0.9 * options.standardError * found.back().scale));
                    }
        }
        if (worst <= 1 || wanted >= most)
            break;
        wanted = std::min({most, std::size_t(double(wanted) * std::clamp(1.1 * worst * worst, 1.5, 30.0)) + 1, mostRuns});
    }
    for (const Row &row : c.rows) {
        if (std::find(instants.begin(), instants.end(), std::max(0.0, row.seconds)) == instants.end())
            continue;
        const auto it = std::find_if(found.begin(), found.end(), [&](const Found &f) { return f.row == &row; });
        if (it == found.end()) {
            skip("The event engine reports no " + row.metric + " of an instant" + (setup.probes ? "." : " here."));
            continue;
        }
        Judgement result;
        result.caseId = c.id;
        result.family = c.family;
        result.metric = row.metric;
        result.engine = "events";
        result.seconds = row.seconds;
        result.expected = row.value;
        result.obtained = it->figure.mean;
        result.standardError = it->figure.standardError;
        // No scatter at all: the share is below what so many runs can see.
        const double unseen = it->figure.standardError > 0 ? 0 : 5 / double(samples.size() / instants.size()) * it->scale;
        result.tolerance = 3.5 * it->figure.standardError + unseen + 1e-6 * std::abs(row.value);
        result.ok =
            std::abs(it->figure.mean - row.value) <= result.tolerance && it->figure.standardError <= options.standardError * it->scale;
        verification.rows.push_back(result);
    }
}

} // namespace

void verifyTransient(const Case &c, const VerifyOptions &options, Verification &verification, std::stop_token stop)
{
    const auto skip = [&](const std::string &reason) { verification.skipped.push_back({c.id, "events", reason}); };
    const auto courses = coursesOf(c);
    if (!courses)
        return skip(courses.error().message);
    if (courses->limit > 0 && (!courses->servers.jumps().empty() || courses->limit < courses->servers.at(0)))
        return skip("The event engine changes the number of servers only where the number of jobs is not limited.");
    if (!courses->servers.isConstantBetweenJumps())
        return skip("The event engine changes the number of servers in jumps only.");
    std::vector<double> instants;
    for (const Row &row : c.rows)
        instants.push_back(std::max(0.0, row.seconds));
    std::sort(instants.begin(), instants.end());
    instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
    // One run shows all instants; but a probe meets the servers of its instant, so where these change each instant has its own runs.
    std::vector<std::vector<double>> groups;
    if (courses->servers.jumps().empty())
        groups.push_back(instants);
    else
        for (const double at : instants)
            groups.push_back({at});
    for (const std::vector<double> &group : groups)
        verifyInstants(c, *courses, group, options.eventsPerCase / double(groups.size()), options, verification, stop);
}

} // namespace headroom::simulation::oracle
