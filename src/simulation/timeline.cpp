#include "timelinerun.h"

#include "routing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::simulation {

namespace {

constexpr double mostEvents = 64; ///< of a step whose station is followed state by state

/// Arrivals and completions of the busiest step of a plan with one station.
double eventsPerStep(const Plan &plan)
{
    double arrivals = 0;
    for (const OpenArrivals &open : plan.open)
        for (const double rate : plan.series[std::size_t(open.series)])
            arrivals = std::max(arrivals, rate * open.factor);
    const Station &station = plan.stations.front();
    const Resource &resource = station.resources.front();
    double replicas = station.replicas;
    for (const Controller &controller : plan.controllers)
        replicas = std::max(replicas, double(controller.maximum));
    const double completions = replicas * resource.servers * resource.rate / plan.classes.front().visits.front().demands.front().amount;
    return plan.stepSeconds * (arrivals * double(plan.open.size()) + completions);
}

} // namespace

Timeline::Timeline(const Plan &plan, const TimelineOptions &options)
    : m_plan(plan)
    , m_options(options)
    , m_network(plan, options.stationLatency)
    , m_solver(plan, m_network)
    , m_openRates(plan.classes.size(), 0.0)
    , m_closed(plan.closed.size())
    , m_entryAmounts(m_network.entries.size(), 0.0)
    , m_reportedTimes(plan.classes.size())
    , m_otherTimes(plan.classes.size())
    , m_insideBefore(plan.classes.size(), 0.0)
    , m_stationGuess(plan.stations.size(), 0.0)
{
    for (std::size_t c = 0; c < plan.closed.size(); ++c)
        m_closed[c].thinkSeconds = plan.closed[c].thinkSeconds;
    for (const Controller &controller : plan.controllers)
        m_scalers.emplace_back(controller, plan.stepSeconds);
    for (std::size_t r = 0; r < m_network.resources.size(); ++r)
        if (const Resource &each = resource(r); each.burstRate > each.rate)
            m_buckets.push_back({r, &each, m_network.resources[r], each.credit * each.initialFill,
                                 (each.burstRate - each.rate) * each.servers * plan.stepSeconds,
                                 each.rate * each.servers * plan.stepSeconds, false});
    m_peaks.resize(m_network.resources.size() + plan.stations.size());
    for (std::size_t s = 0; s < plan.stations.size(); ++s) {
        if (plan.stations[s].pool.workers > 0)
            m_pooled.push_back(int(s));
        int replicas = plan.stations[s].replicas;
        if (const int c = m_network.controllerOf[s]; c >= 0)
            replicas = std::clamp(replicas, m_scalers[std::size_t(c)].minimumAt(0), m_scalers[std::size_t(c)].maximumAt(0));
        m_fleets.emplace_back(replicas);
        m_fleetCounts.emplace_back(replicas, 0);
    }
    for (std::size_t s = 0; s < options.startJobs.size(); ++s)
        m_solver.setJobs(int(s), options.startJobs[s]);
    if (Solver::isMarkovian(plan) && eventsPerStep(plan) <= mostEvents)
        m_solver.followStates();
    for (std::size_t k = 0; k < m_insideBefore.size(); ++k)
        m_insideBefore[k] = m_solver.inside(int(k));
    prepareSignals();
    prepareResult();
}

TimelineResult Timeline::run(const std::stop_token &stop, const std::function<void(double)> &progress)
{
    for (std::size_t s = 0; s < m_fleets.size(); ++s)
        m_solver.setReplicas(int(s), m_fleets[s].serving());
    updateRates();
    m_solver.refresh();
    for (m_step = 0; m_step < m_plan.steps; ++m_step) {
        if (m_step % 256 == 0) {
            if (stop.stop_requested()) {
                m_result.cancelled = true;
                break;
            }
            if (progress)
                progress(double(m_step) / double(m_plan.steps));
        }
        step();
    }
    finish();
    return std::move(m_result);
}

/// \return whether anything changed
bool Timeline::updateReplicas()
{
    bool changed = false;
    for (const Controller &controller : m_plan.controllers) {
        const auto s = std::size_t(controller.station);
        if (m_fleets[s].booting() == 0)
            continue;
        const int before = m_fleets[s].serving(), fresh = m_fleets[s].advance(now());
        if (fresh > 0) {
            const int serving = m_fleets[s].serving();
            for (Bucket &bucket : m_buckets) // a new replica brings its own
                if (bucket.at.station == controller.station)
                    bucket.credit = (bucket.credit * before + fresh * bucket.resource->credit * bucket.resource->initialFill) / serving;
            m_solver.setReplicas(int(s), serving);
            noteFleets(m_step);
            changed = true;
        }
    }
    return changed;
}

/// Burst rates that the buckets allow in this step.
bool Timeline::updateRates()
{
    bool changed = false;
    for (Bucket &bucket : m_buckets) {
        const Resource &each = *bucket.resource;
        const bool full = each.unlimited || bucket.credit >= bucket.enough;
        if (full && bucket.bursting)
            continue;
        const double rate = full ? each.burstRate : each.rate + std::max(0.0, bucket.credit) / (each.servers * m_plan.stepSeconds);
        bucket.bursting = full;
        if (rate != m_solver.resources()[bucket.flat].rate) {
            m_solver.setRate(int(bucket.flat), rate);
            changed = true;
        }
    }
    return changed;
}

bool Timeline::updateCaches()
{
    bool changed = false;
    for (std::size_t c = 0; c < m_plan.caches.size(); ++c) {
        const Cache &cache = m_plan.caches[c];
        if (cache.station < 0 || m_network.controllerOf[std::size_t(cache.station)] < 0)
            continue;
        const Fleet &fleet = m_fleets[std::size_t(cache.station)];
        const double middle = now() + 0.5 * m_plan.stepSeconds;
        if (middle > fleet.settledAt(cache.warmUpSeconds) + 2 * m_plan.stepSeconds && !m_changed)
            continue;
        m_solver.setCacheFill(int(c), fleet.cacheFill(middle, cache.warmUpSeconds));
        changed = true;
    }
    return changed;
}

void Timeline::readArrivals()
{
    std::fill(m_openRates.begin(), m_openRates.end(), 0.0);
    for (const OpenArrivals &open : m_plan.open)
        m_openRates[std::size_t(open.requestClass)] += m_plan.series[std::size_t(open.series)][m_step] * open.factor;
    for (std::size_t c = 0; c < m_closed.size(); ++c)
        m_closed[c].users = m_plan.series[std::size_t(m_plan.closed[c].series)][m_step];
}

void Timeline::step()
{
    const bool replicas = updateReplicas(), rates = updateRates();
    m_changed = m_changed || replicas || rates;
    const bool caches = updateCaches();
    if (m_changed || caches) {
        flushAmounts();
        forget();
        m_solver.refresh();
    }
    m_changed = false;
    readArrivals();
    if (m_options.keepSeries)
        m_row = m_series.nextRow();
    if (m_step == m_options.watchFrom || m_step == m_options.watchTo)
        flushAllTimes();
    if (SolvedInstant *known = similar()) {
        m_at = known;
        m_solver.follow(known->state, m_openRates, m_closed);
    } else {
        solve();
    }
    account();
    drainCredits();
    control();
}

void Timeline::drainCredits()
{
    const double dt = m_plan.stepSeconds;
    for (Bucket &bucket : m_buckets) {
        const Resource &each = *bucket.resource;
        const ResourceState &state = m_solver.resources()[bucket.flat];
        const double used = state.utilization * state.rate * each.servers * dt;
        if (bucket.credit >= each.credit && used <= bucket.earned)
            continue; // full and not needed
        bucket.credit = std::min(each.credit, bucket.credit + bucket.earned - used);
        StationRun &run = m_result.stations[std::size_t(bucket.at.station)];
        const auto i = std::size_t(bucket.at.index);
        if (each.unlimited) {
            if (bucket.credit < -each.credit) {
                run.surplusUnits[i] += (-each.credit - bucket.credit) * std::max(1, m_fleets[std::size_t(bucket.at.station)].serving());
                bucket.credit = -each.credit;
            }
            continue;
        }
        bucket.credit = std::max(0.0, bucket.credit);
        if (!bucket.bursting && state.utilization > 0.9) {
            run.emptySeconds[i] += dt;
            if (run.firstEmptySeconds[i] < 0)
                run.firstEmptySeconds[i] = now();
        }
    }
}

void Timeline::control()
{
    for (std::size_t c = 0; c < m_scalers.size(); ++c) {
        const Controller &controller = m_plan.controllers[c];
        Fleet &fleet = m_fleets[std::size_t(controller.station)];
        const int before = fleet.serving();
        m_signals.clear();
        for (std::size_t i = 0; i < m_scalers[c].policies(); ++i)
            m_signals.push_back(signal(m_scalers[c].policy(i), std::size_t(controller.station)));
        if (m_scalers[c].step(double(m_step + 1) * m_plan.stepSeconds, m_signals, fleet) != 0)
            noteFleets(m_step + 1);
        if (fleet.serving() != before) {
            m_solver.setReplicas(controller.station, fleet.serving());
            m_changed = true;
        }
    }
}

TimelineResult runTimeline(const Plan &plan, const TimelineOptions &options, std::stop_token stop,
                           const std::function<void(double)> &progress)
{
    if (routes(plan)) {
        TimelineResult result = runTimeline(asCallTrees(plan), options, std::move(stop), progress);
        result.stations.pop_back(); // the hub
        return result;
    }
    return Timeline(plan, options).run(stop, progress);
}

} // namespace headroom::simulation
