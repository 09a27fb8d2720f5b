#include "timeline.h"

#include "fleet.h"
#include "seriesblock.h"
#include "solver.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace headroom::simulation {

namespace {

ResponseFigures figuresOf(const ResponseTimes &times, double longest)
{
    const auto figures = times.figures();
    return {std::min(figures.mean, longest), std::min(figures.p50, longest), std::min(figures.p95, longest), std::min(figures.p99, longest)};
}

class Timeline
{
public:
    Timeline(const Plan &plan, const TimelineOptions &options)
        : m_plan(plan), m_options(options), m_network(plan, options.stationLatency), m_solver(plan, m_network), m_openRates(plan.classes.size(), 0.0),
          m_closed(plan.closed.size()), m_entryAmounts(m_network.entries.size(), 0.0), m_credit(m_network.resources.size(), 0.0),
          m_tails(plan.classes.size()), m_pendingCounts(plan.classes.size(), 0.0), m_reportedTimes(plan.classes.size()), m_otherTimes(plan.classes.size()),
          m_timeoutShare(plan.classes.size(), 0.0), m_insideBefore(plan.classes.size(), 0.0), m_solvedRates(plan.classes.size(), 0.0),
          m_solvedUsers(plan.closed.size(), 0.0), m_stationGuess(plan.stations.size(), 0.0)
    {
        for (std::size_t c = 0; c < plan.closed.size(); ++c)
            m_closed[c].thinkSeconds = plan.closed[c].thinkSeconds;
        for (const Controller &controller : plan.controllers)
            m_scalers.emplace_back(controller, plan.stepSeconds);
        for (std::size_t r = 0; r < m_network.resources.size(); ++r)
            if (resource(r).burstRate > resource(r).rate)
                m_bursting.push_back(r);
        m_peaks.resize(m_network.resources.size() + plan.stations.size());
        m_reportedShare.assign(plan.classes.size(), 0.0);
        for (std::size_t s = 0; s < plan.stations.size(); ++s) {
            if (plan.stations[s].pool.workers > 0)
                m_pooled.push_back(int(s));
            int replicas = plan.stations[s].replicas;
            if (const int c = m_network.controllerOf[s]; c >= 0)
                replicas = std::clamp(replicas, m_scalers[std::size_t(c)].minimumAt(0), plan.controllers[std::size_t(c)].maximum);
            m_fleets.emplace_back(replicas);
            m_fleetCounts.emplace_back(replicas, 0);
        }
        prepareResult();
    }

    TimelineResult run(const std::stop_token &stop, const std::function<void(double)> &progress)
    {
        for (std::size_t s = 0; s < m_fleets.size(); ++s)
            m_solver.setReplicas(int(s), m_fleets[s].serving());
        for (std::size_t r = 0; r < m_credit.size(); ++r)
            m_credit[r] = resource(r).credit * resource(r).initialFill;
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

private:
    const Resource &resource(std::size_t flat) const
    {
        const FlatResource at = m_network.resources[flat];
        return m_plan.stations[std::size_t(at.station)].resources[std::size_t(at.index)];
    }
    double now() const { return double(m_step) * m_plan.stepSeconds; }

    void prepareResult();
    void step();
    bool updateReplicas();
    bool updateRates();
    bool updateCaches();
    void readArrivals();
    bool nearLastSolved() const;
    void noteSolution();
    void evaluate();
    void figures(std::span<const PathTail> tails, ResponseFigures &figures, double longest) const;
    void account();
    void accountClasses(StepFigures &at);
    void accountStations();
    void keepStations();
    void noteRow();
    void noteFleets(std::size_t until);
    void notePeak(std::size_t slot, double utilization);
    void watch();
    void drainCredits();
    void control();
    double metric(const Controller &controller) const;
    void flushAmounts();
    void flushTimes();
    void finish();

    const Plan &m_plan;
    const TimelineOptions &m_options;
    Network m_network;
    Solver m_solver;
    std::vector<Fleet> m_fleets;
    std::vector<Scaler> m_scalers;
    std::vector<double> m_openRates;
    std::vector<ClosedLoad> m_closed;
    std::size_t m_step = 0;
    bool m_changed = true; ///< something other than the rates changed since the last solution

    std::vector<double> m_entryAmounts; ///< visits through each entry since the last flush
    std::vector<std::size_t> m_bursting; ///< flat resources with a bucket
    std::vector<double> m_credit; ///< units a replica, by flat resource
    struct Peak { double highest = 0, full = 0, firstFull = -1; std::size_t step = 0; };
    std::vector<Peak> m_peaks; ///< by flat resource, then by station for the pools
    std::vector<int> m_pooled; ///< stations with a pool
    std::size_t m_fleetsNoted = 0; ///< step up to which replica hours are integrated
    std::vector<std::pair<int, int>> m_fleetCounts; ///< serving, booting since then
    std::vector<double> m_reportedShare; ///< by class: part of its requests in the reported population
    std::vector<std::vector<PathTail>> m_tails; ///< by class, at the last solution
    std::vector<std::vector<char>> m_tailReported;
    std::vector<double> m_pendingCounts; ///< responses by class since the last solution
    std::vector<ResponseTimes> m_reportedTimes, m_otherTimes; ///< by class: of the reported population, and of the rest
    ResponseTimes m_windowTimes;
    std::vector<double> m_timeoutShare; ///< of completions, by class
    std::vector<double> m_insideBefore;
    std::vector<double> m_solvedRates, m_solvedUsers;
    std::vector<double> m_stationGuess;
    SeriesBlock m_series;
    std::vector<float> m_solvedRow, m_rowScales; ///< the row of the last solution; 1 where a slot grows with the rates, else 0
    float *m_row = nullptr; ///< of this step; null without series
    struct StationSlots { std::size_t utilization, pool, replicas, booting, visits, errors, p95, hits; };
    std::vector<StationSlots> m_stationSlots;
    std::size_t m_flowSlots = 0, m_runSlots = 0; ///< calls and bytes of flow 0; users of the run
    ResponseFigures m_response; ///< of the reported population at the last solution
    std::vector<PathTail> m_scratch;
    double m_watchedP95 = -1;
    TimelineResult m_result;
};

void Timeline::prepareResult()
{
    const std::size_t hours = std::size_t(std::ceil(double(m_plan.steps) * m_plan.stepSeconds / 3600 - 1e-9));
    m_result.stations.resize(m_plan.stations.size());
    m_result.flows.resize(m_plan.flows);
    m_result.classes.resize(m_plan.classes.size());
    const std::size_t kept = m_options.keepSeries ? m_plan.steps : 0;
    for (std::size_t s = 0; s < m_plan.stations.size(); ++s) {
        StationRun &run = m_result.stations[s];
        const Station &station = m_plan.stations[s];
        const std::size_t slots = station.resources.size() + 1;
        run.peakUtilization.assign(slots, 0.0);
        run.peakStep.assign(slots, 0);
        run.firstFullSeconds.assign(slots, -1.0);
        run.fullSeconds.assign(slots, 0.0);
        run.surplusUnits.assign(station.resources.size(), 0.0);
        run.emptySeconds.assign(station.resources.size(), 0.0);
        run.firstEmptySeconds.assign(station.resources.size(), -1.0);
        run.hourlyVisits.assign(hours, 0.0);
        run.hourlyReplicas.assign(hours, 0.0);
        run.minReplicas = 1e300;
        run.utilization.resize(slots);
        StationSlots slotsOf{};
        const auto keep = [&](std::vector<float> &series) { return m_series.add(series, kept); };
        for (std::size_t i = 0; i < slots; ++i)
            if (i + 1 < slots || station.pool.workers > 0)
                (i + 1 < slots ? slotsOf.utilization : slotsOf.pool) = keep(run.utilization[i]) - (i + 1 < slots ? i : 0);
        slotsOf.replicas = keep(run.replicas);
        slotsOf.booting = keep(run.booting);
        slotsOf.visits = keep(run.visitsPerSecond);
        slotsOf.errors = keep(run.errorsPerSecond);
        slotsOf.p95 = keep(run.p95Seconds);
        slotsOf.hits = keep(run.hitRatio); // only meant where look-ups are made, dropped elsewhere at the end
        m_stationSlots.push_back(slotsOf);
    }
    for (std::size_t f = 0; f < m_result.flows.size(); ++f) {
        FlowRun &flow = m_result.flows[f];
        flow.hourlyCalls.assign(hours, 0.0);
        flow.hourlyBytes.assign(hours, 0.0);
        const std::size_t slot = m_series.add(flow.callsPerSecond, kept);
        m_flowSlots = f == 0 ? slot : m_flowSlots;
        m_series.add(flow.bytesPerSecond, kept);
    }
    for (auto *series : {&m_result.users, &m_result.offeredPerSecond, &m_result.reportedPerSecond, &m_result.errorsPerSecond, &m_result.mean,
                         &m_result.p50, &m_result.p95, &m_result.p99}) {
        const std::size_t slot = m_series.add(*series, kept);
        m_runSlots = series == &m_result.users ? slot : m_runSlots;
    }
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
            for (int r = m_network.firstResource[s]; r < m_network.firstResource[s + 1]; ++r) // a new replica brings its own bucket
                m_credit[std::size_t(r)] = (m_credit[std::size_t(r)] * before + fresh * resource(std::size_t(r)).credit * resource(std::size_t(r)).initialFill) / serving;
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
    for (const std::size_t r : m_bursting) {
        const Resource &each = resource(r);
        const double rate = each.unlimited ? each.burstRate
                                           : std::min(each.burstRate, each.rate + std::max(0.0, m_credit[r]) / (each.servers * m_plan.stepSeconds));
        if (rate != m_solver.resources()[r].rate) {
            m_solver.setRate(int(r), rate);
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

bool Timeline::nearLastSolved() const
{
    if (m_changed || m_step == 0 || !m_solver.relaxed() || !(m_options.skipTolerance > 0))
        return false;
    double change = 0;
    const auto compare = [&](double value, double solved) {
        if (value != solved)
            change = std::max(change, solved > 0 ? std::abs(value / solved - 1) : 1e9);
    };
    for (std::size_t k = 0; k < m_openRates.size(); ++k)
        compare(m_openRates[k], m_solvedRates[k]);
    for (std::size_t c = 0; c < m_closed.size(); ++c)
        compare(m_closed[c].users, m_solvedUsers[c]);
    const double rho = m_solver.highestUtilization();
    return change < 0.25 && change * rho / (1.02 - rho) < m_options.skipTolerance;
}

void Timeline::noteSolution()
{
    m_solvedRates = m_openRates;
    for (std::size_t c = 0; c < m_closed.size(); ++c)
        m_solvedUsers[c] = m_closed[c].users;
    m_changed = false;
    ++m_result.solved;
}

void Timeline::step()
{
    const bool replicas = updateReplicas(), rates = updateRates();
    m_changed = m_changed || replicas || rates;
    const bool caches = updateCaches();
    if (m_changed || caches) {
        flushAmounts();
        m_solver.refresh();
        m_changed = true;
    }
    readArrivals();
    if (m_options.keepSeries)
        m_row = m_series.nextRow();
    if (m_step == m_options.watchFrom || m_step == m_options.watchTo)
        flushTimes();
    if (nearLastSolved()) {
        m_solver.follow(m_openRates, m_closed);
    } else {
        flushTimes();
        m_solver.step(m_plan.stepSeconds, m_openRates, m_closed);
        noteSolution();
        evaluate();
    }
    account();
    drainCredits();
    control();
}

void Timeline::figures(std::span<const PathTail> tails, ResponseFigures &figures, double longest) const
{
    double weight = 0, mean = 0;
    for (const PathTail &tail : tails) {
        weight += tail.weight();
        mean += tail.weight() * std::min(longest, tail.mean());
    }
    if (!(weight > 0)) {
        figures = {};
        return;
    }
    figures.mean = mean / weight;
    figures.p50 = std::min(longest, quantile(tails, 0.50, figures.p50));
    figures.p95 = std::min(longest, quantile(tails, 0.95, figures.p95));
    figures.p99 = std::min(longest, quantile(tails, 0.99, figures.p99));
}

/// Response times of the solved instant.
void Timeline::evaluate()
{
    m_scratch.clear();
    m_tailReported.resize(m_tails.size());
    double longest = 0;
    for (std::size_t k = 0; k < m_tails.size(); ++k) {
        m_tails[k].clear();
        m_tailReported[k].clear();
        m_timeoutShare[k] = 0;
        if (!(m_solver.offered()[k] > 0 || m_solver.inside(int(k)) > 0))
            continue;
        const RequestClass &requestClass = m_plan.classes[k];
        m_solver.tails(m_network.requests[k], m_tails[k]);
        std::size_t at = 0;
        for (const Path &path : m_network.requests[k].paths) {
            if (at >= m_tails[k].size())
                break;
            m_tailReported[k].push_back(requestClass.reported && path.reported);
            ++at;
        }
        bool near = false;
        for (std::size_t i = 0; i < m_tails[k].size(); ++i) {
            const PathTail &tail = m_tails[k][i];
            near = near || tail.mean() + 8 * tail.deviation() > requestClass.timeoutSeconds;
            if (m_tailReported[k][i]) {
                m_scratch.push_back(tail.times(m_solver.offered()[k] * (1 - m_solver.rejected(int(k)))));
                longest = std::max(longest, requestClass.timeoutSeconds);
            }
        }
        m_reportedShare[k] = 0;
        for (std::size_t i = 0; i < m_tails[k].size(); ++i)
            m_reportedShare[k] += m_tailReported[k][i] ? m_tails[k][i].weight() : 0;
        if (near)
            m_timeoutShare[k] = tailBeyond(m_tails[k], requestClass.timeoutSeconds);
    }
    figures(m_scratch, m_response, longest);
}

void Timeline::accountClasses(StepFigures &at)
{
    const double dt = m_plan.stepSeconds;
    for (std::size_t k = 0; k < m_plan.classes.size(); ++k) {
        ClassRun &run = m_result.classes[k];
        const double offered = m_solver.offered()[k] * dt;
        const double inside = m_solver.inside(int(k));
        if (offered <= 0 && inside <= 0 && m_insideBefore[k] <= 0)
            continue;
        const double rejected = m_solver.relaxed() ? 0 : std::min(offered, m_solver.rejected(int(k)) * offered);
        const double discarded = m_solver.relaxed() ? 0 : m_solver.discarded(int(k)) * dt;
        const double done = std::max(0.0, offered - rejected - discarded - (inside - m_insideBefore[k]));
        const double timedOut = done * m_timeoutShare[k];
        m_insideBefore[k] = inside;
        run.offered += offered;
        run.rejected += rejected + discarded;
        run.timedOut += timedOut;
        run.completed += done - timedOut;
        m_pendingCounts[k] += done;
        at.offered += offered / dt;
        at.errors += (rejected + discarded + timedOut) / dt;
        if (m_plan.classes[k].reported) {
            at.reportedErrors += (rejected + discarded + timedOut) / dt;
            at.reported += m_reportedShare[k] * offered / dt;
        }
        if (timedOut > 0) { // where the class waited longest
            int worst = -1;
            for (std::size_t d = 0; d < m_network.domains.size(); ++d)
                for (const int e : m_network.domains[d].entries)
                    if (m_network.entries[std::size_t(e)].requestClass == int(k) &&
                        (worst < 0 || m_solver.domains()[d].total > m_solver.domains()[std::size_t(worst)].total))
                        worst = int(d);
            if (worst >= 0) {
                StationRun &station = m_result.stations[std::size_t(m_network.domains[std::size_t(worst)].station)];
                station.timedOut += timedOut;
                if (m_row)
                    m_row[m_stationSlots[std::size_t(m_network.domains[std::size_t(worst)].station)].errors] += float(timedOut / dt);
            }
        }
    }
}

/// Integrates the hours of the replicas up to a step; called when a fleet has changed and at the end of each hour.
void Timeline::noteFleets(std::size_t until)
{
    const double seconds = double(until - m_fleetsNoted) * m_plan.stepSeconds;
    const auto hour = std::size_t(double(m_fleetsNoted) * m_plan.stepSeconds / 3600 + 1e-9);
    m_fleetsNoted = until;
    for (std::size_t s = 0; s < m_fleets.size(); ++s) {
        StationRun &run = m_result.stations[s];
        auto &[serving, booting] = m_fleetCounts[s];
        if (seconds > 0) {
            run.servingSeconds += serving * seconds;
            run.bootingSeconds += booting * seconds;
            run.minReplicas = std::min(run.minReplicas, double(serving));
            run.maxReplicas = std::max(run.maxReplicas, double(serving));
            if (hour < run.hourlyReplicas.size())
                run.hourlyReplicas[hour] += serving * seconds / 3600;
        }
        serving = m_fleets[s].serving();
        booting = m_fleets[s].booting();
    }
}

void Timeline::notePeak(std::size_t slot, double utilization)
{
    Peak &peak = m_peaks[slot];
    if (utilization > peak.highest) {
        peak.highest = utilization;
        peak.step = m_step;
    }
    if (utilization >= fullUtilization) {
        peak.full += m_plan.stepSeconds;
        if (peak.firstFull < 0)
            peak.firstFull = now();
    }
}

void Timeline::accountStations()
{
    const double dt = m_plan.stepSeconds;
    const std::size_t resources = m_network.resources.size();
    for (std::size_t r = 0; r < resources; ++r)
        notePeak(r, std::min(1.0, m_solver.resources()[r].utilization));
    for (const int s : m_pooled)
        notePeak(resources + std::size_t(s), m_solver.poolOccupancy(s));
    if (m_row)
        keepStations();
    for (std::size_t d = 0; d < m_network.domains.size(); ++d) {
        const double rejected = m_solver.domains()[d].blocked * m_solver.domains()[d].inflow;
        if (!(rejected > 0))
            continue;
        StationRun &run = m_result.stations[std::size_t(m_network.domains[d].station)];
        run.rejected += rejected * dt;
        if (m_row)
            m_row[m_stationSlots[std::size_t(m_network.domains[d].station)].errors] += float(rejected);
    }
}

/// The series of stations and flows.
void Timeline::keepStations()
{
    if (const auto factor = float(m_solver.followed()); factor > 0) {
        for (std::size_t i = 0; i < m_solvedRow.size(); ++i)
            m_row[i] = m_solvedRow[i] * (1 + m_rowScales[i] * (factor - 1));
        for (const Controller &controller : m_plan.controllers) { // an order changes nothing yet but what boots
            const auto s = std::size_t(controller.station);
            m_row[m_stationSlots[s].booting] = float(m_fleets[s].booting());
        }
        return;
    }
    for (std::size_t s = 0; s < m_plan.stations.size(); ++s) {
        const StationSlots &slots = m_stationSlots[s];
        const auto first = std::size_t(m_network.firstResource[s]), last = std::size_t(m_network.firstResource[s + 1]);
        for (std::size_t r = first; r < last; ++r)
            m_row[slots.utilization + r - first] = float(std::min(1.0, m_solver.resources()[r].utilization));
        if (m_plan.stations[s].pool.workers > 0)
            m_row[slots.pool] = float(m_solver.poolOccupancy(int(s)));
        m_row[slots.replicas] = float(m_fleets[s].serving());
        m_row[slots.booting] = float(m_fleets[s].booting());
        m_row[slots.p95] = float(m_stationGuess[s]);
    }
    for (std::size_t n = 0; n < m_network.nodes.size(); ++n) {
        const Node &node = m_network.nodes[n];
        const Visit &visit = m_plan.classes[std::size_t(node.requestClass)].visits[std::size_t(node.visit)];
        const StationSlots &slots = m_stationSlots[std::size_t(node.station)];
        const double rate = m_solver.nodeRate(n);
        m_row[slots.visits] += float(rate);
        if (visit.answers >= 0)
            m_row[slots.hits] += float(rate * m_solver.hitRatio(visit.answers, node.requestClass));
        if (visit.flow >= 0) {
            float *flow = m_row + m_flowSlots + 2 * std::size_t(visit.flow);
            flow[0] += float(rate);
            flow[1] += float(rate * (visit.requestBytes + visit.responseBytes));
        }
    }
    for (const StationSlots &slots : m_stationSlots)
        if (m_row[slots.hits] > 0)
            m_row[slots.hits] /= m_row[slots.visits];
}

/// Keeps the row of a solved step for those that follow it, once it is complete.
void Timeline::noteRow()
{
    if (m_rowScales.empty()) {
        m_rowScales.assign(m_series.width(), 1.0f);
        for (const StationSlots &slots : m_stationSlots)
            for (const std::size_t slot : {slots.replicas, slots.booting, slots.p95, slots.hits})
                m_rowScales[slot] = 0;
    }
    m_solvedRow.assign(m_row, m_row + m_series.width());
}

void Timeline::account()
{
    StepFigures at;
    at.step = m_step;
    at.response = m_response;
    for (const ClosedLoad &group : m_closed)
        at.users += group.users;
    for (std::size_t e = 0; e < m_entryAmounts.size(); ++e)
        m_entryAmounts[e] += m_solver.entryRates()[e] * m_plan.stepSeconds;
    accountClasses(at);
    accountStations();
    if (!(at.reported > 0))
        at.response = {};
    if (m_row) {
        const double values[] = {at.users, at.offered, at.reported, at.errors, at.response.mean, at.response.p50, at.response.p95, at.response.p99};
        std::copy(std::begin(values), std::end(values), m_row + m_runSlots);
    }
    watch();
    if (m_row && m_solver.followed() == 0)
        noteRow();
    if (m_options.observer)
        m_options.observer(at);
    const double end = double(m_step + 1) * m_plan.stepSeconds;
    if (std::floor(end / 3600) > std::floor(now() / 3600)) {
        flushAmounts();
        noteFleets(m_step + 1);
    }
}

/// Latency of every station: as a series where it was solved anew, and kept at the worst watched step.
void Timeline::watch()
{
    const bool worst = m_step >= m_options.watchFrom && m_step < m_options.watchTo && m_response.p95 > m_watchedP95;
    if (worst) {
        m_watchedP95 = m_response.p95;
        m_result.watchedStep = m_step;
        m_result.watched = m_response;
    }
    const bool solvedNow = m_result.solved > 0 && m_solvedRates == m_openRates;
    if (!m_options.stationLatency || !((solvedNow && m_row) || worst))
        return;
    for (std::size_t s = 0; s < m_network.visits.size(); ++s) {
        m_scratch.clear();
        for (const Population &population : m_network.visits[s]) {
            const double rate = m_solver.nodeRate(std::size_t(population.node));
            if (!(rate > 0))
                continue;
            const std::size_t from = m_scratch.size();
            m_solver.tails(population, m_scratch);
            for (std::size_t i = from; i < m_scratch.size(); ++i)
                m_scratch[i] = m_scratch[i].times(rate);
        }
        StationRun &run = m_result.stations[s];
        if (worst)
            figures(m_scratch, run.response, 1e9);
        m_stationGuess[s] = worst ? run.response.p95 : quantile(m_scratch, 0.95, m_stationGuess[s]);
        if (m_row)
            m_row[m_stationSlots[s].p95] = float(m_stationGuess[s]);
    }
}

void Timeline::drainCredits()
{
    const double dt = m_plan.stepSeconds;
    for (const std::size_t r : m_bursting) {
        const Resource &each = resource(r);
        const FlatResource at = m_network.resources[r];
        const double replicas = std::max(1, m_fleets[std::size_t(at.station)].serving());
        const ResourceState &state = m_solver.resources()[r];
        const double used = state.utilization * state.rate * each.servers * dt, earned = each.rate * each.servers * dt;
        double &credit = m_credit[r];
        credit = std::min(each.credit, credit + earned - used);
        StationRun &run = m_result.stations[std::size_t(at.station)];
        const auto i = std::size_t(at.index);
        if (each.unlimited) {
            if (credit < -each.credit) {
                run.surplusUnits[i] += (-each.credit - credit) * replicas;
                credit = -each.credit;
            }
        } else {
            credit = std::max(0.0, credit);
            if (state.rate < each.burstRate && state.utilization > 0.9) {
                run.emptySeconds[i] += dt;
                if (run.firstEmptySeconds[i] < 0)
                    run.firstEmptySeconds[i] = now();
            }
        }
    }
}

double Timeline::metric(const Controller &controller) const
{
    if (controller.resource < 0)
        return m_solver.poolOccupancy(controller.station);
    const Station &station = m_plan.stations[std::size_t(controller.station)];
    const std::string &name = station.resources[std::size_t(controller.resource)].name;
    double highest = 0;
    for (std::size_t i = 0; i < station.resources.size(); ++i)
        if (station.resources[i].name == name)
            highest = std::max(highest, m_solver.resources()[std::size_t(m_network.firstResource[std::size_t(controller.station)]) + i].utilization);
    return std::min(1.0, highest);
}

void Timeline::control()
{
    for (std::size_t c = 0; c < m_scalers.size(); ++c) {
        const Controller &controller = m_plan.controllers[c];
        Fleet &fleet = m_fleets[std::size_t(controller.station)];
        const int before = fleet.serving();
        if (m_scalers[c].step(double(m_step + 1) * m_plan.stepSeconds, metric(controller), fleet) != 0)
            noteFleets(m_step + 1);
        if (fleet.serving() != before) {
            m_solver.setReplicas(controller.station, fleet.serving());
            m_changed = true;
        }
    }
}

/// Spreads what passed the entries over visits, flows and hours.
void Timeline::flushAmounts()
{
    const auto hour = std::size_t(std::min(now(), double(m_plan.steps) * m_plan.stepSeconds - 1e-6) / 3600);
    for (std::size_t n = 0; n < m_network.nodes.size(); ++n) {
        const Node &node = m_network.nodes[n];
        const double count = m_entryAmounts[std::size_t(node.entry)] * m_solver.multiplicity(n);
        if (!(count > 0))
            continue;
        const Visit &visit = m_plan.classes[std::size_t(node.requestClass)].visits[std::size_t(node.visit)];
        StationRun &run = m_result.stations[std::size_t(node.station)];
        run.visits += count;
        run.readUnits += count * visit.readUnits;
        run.writeUnits += count * visit.writeUnits;
        if (hour < run.hourlyVisits.size())
            run.hourlyVisits[hour] += count;
        if (visit.answers >= 0) {
            run.lookups += count;
            run.hits += count * m_solver.hitRatio(visit.answers, node.requestClass);
        }
        if (visit.flow >= 0) {
            FlowRun &flow = m_result.flows[std::size_t(visit.flow)];
            flow.calls += count;
            flow.requestBytes += count * visit.requestBytes;
            flow.responseBytes += count * visit.responseBytes;
            if (hour < flow.hourlyCalls.size()) {
                flow.hourlyCalls[hour] += count;
                flow.hourlyBytes[hour] += count * (visit.requestBytes + visit.responseBytes);
            }
        }
    }
    std::fill(m_entryAmounts.begin(), m_entryAmounts.end(), 0.0);
}

/// Adds what was answered since the last solution. The window's edges are flushed, so it all lies inside or outside.
void Timeline::flushTimes()
{
    const bool inWindow = m_step > m_options.watchFrom && m_step <= m_options.watchTo;
    for (std::size_t k = 0; k < m_tails.size(); ++k) {
        if (m_pendingCounts[k] > 0)
            for (std::size_t i = 0; i < m_tails[k].size(); ++i) {
                const double count = m_pendingCounts[k] * m_tails[k][i].weight();
                (m_tailReported[k][i] ? m_reportedTimes : m_otherTimes)[k].add(m_tails[k][i], count);
                if (m_tailReported[k][i] && inWindow)
                    m_windowTimes.add(m_tails[k][i], count);
            }
        m_pendingCounts[k] = 0;
    }
}

void Timeline::finish()
{
    flushTimes();
    flushAmounts();
    noteFleets(m_step);
    if (m_options.keepSeries)
        m_series.flush();
    m_result.steps = m_step;
    double longest = 0;
    ResponseTimes reported, all;
    for (std::size_t k = 0; k < m_plan.classes.size(); ++k) {
        m_result.classes[k].inFlight = m_insideBefore[k];
        reported.add(m_reportedTimes[k]);
        all.add(m_otherTimes[k]);
        m_otherTimes[k].add(m_reportedTimes[k]);
        m_result.classes[k].response = figuresOf(m_otherTimes[k], m_plan.classes[k].timeoutSeconds);
        longest = std::max(longest, m_plan.classes[k].timeoutSeconds);
    }
    all.add(reported);
    m_result.reported = figuresOf(reported, longest);
    m_result.all = figuresOf(all, longest);
    m_result.window = figuresOf(m_windowTimes, longest);
    for (std::size_t s = 0; s < m_result.stations.size(); ++s) {
        StationRun &run = m_result.stations[s];
        const auto first = std::size_t(m_network.firstResource[s]), resources = m_plan.stations[s].resources.size();
        for (std::size_t slot = 0; slot <= resources; ++slot) {
            const Peak &peak = m_peaks[slot < resources ? first + slot : m_network.resources.size() + s];
            run.peakUtilization[slot] = peak.highest;
            run.lastUtilization.push_back(slot < resources ? std::min(1.0, m_solver.resources()[first + slot].utilization) : m_solver.poolOccupancy(int(s)));
            run.peakStep[slot] = peak.step;
            run.firstFullSeconds[slot] = peak.firstFull;
            run.fullSeconds[slot] = peak.full;
        }
        if (run.minReplicas > run.maxReplicas)
            run.minReplicas = run.maxReplicas = m_fleets[s].serving();
        if (const int c = m_network.controllerOf[s]; c >= 0) {
            const Scaler &scaler = m_scalers[std::size_t(c)];
            run.additions = scaler.additions;
            run.removals = scaler.removals;
            run.highestMetric = scaler.highest;
            run.atMaximum = scaler.atMaximum;
        }
    }
}

} // namespace

TimelineResult runTimeline(const Plan &plan, const TimelineOptions &options, std::stop_token stop, const std::function<void(double)> &progress)
{
    return Timeline(plan, options).run(stop, progress);
}

} // namespace headroom::simulation
