#include "timelinerun.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::simulation {

namespace {

ResponseFigures figuresOf(const ResponseTimes &times, double longest)
{
    const auto figures = times.figures();
    return {std::min(figures.mean, longest), std::min(figures.p50, longest), std::min(figures.p95, longest),
            std::min(figures.p99, longest)};
}

} // namespace

void Timeline::prepareResult()
{
    const double horizon = std::ceil(double(m_plan.steps) * m_plan.stepSeconds / 3600 - 1e-9);
    const std::size_t hours = m_plan.stepSeconds <= 3600 ? std::size_t(horizon) : 0;
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
    for (auto *series : {&m_result.users, &m_result.offeredPerSecond, &m_result.reportedPerSecond, &m_result.errorsPerSecond,
                         &m_result.mean, &m_result.p50, &m_result.p95, &m_result.p99}) {
        const std::size_t slot = m_series.add(*series, kept);
        m_runSlots = series == &m_result.users ? slot : m_runSlots;
    }
}

void Timeline::account()
{
    StepFigures at;
    at.step = m_step;
    at.response = m_at->response;
    for (const ClosedLoad &group : m_closed)
        at.users += group.users;
    for (std::size_t e = 0; e < m_entryAmounts.size(); ++e)
        m_entryAmounts[e] += m_solver.entryRates()[e] * m_plan.stepSeconds;
    accountClasses(at);
    accountStations();
    if (!(at.reported > 0))
        at.response = {};
    at.inFlight = std::accumulate(m_insideBefore.begin(), m_insideBefore.end(), 0.0);
    at.states = m_solver.states();
    if (m_row) {
        const double values[] = {at.users,         at.offered,      at.reported,     at.errors,
                                 at.response.mean, at.response.p50, at.response.p95, at.response.p99};
        std::copy(std::begin(values), std::end(values), m_row + m_runSlots);
    }
    watch();
    if (m_row && m_at->rates == m_openRates)
        noteRow();
    if (m_options.observer)
        m_options.observer(at);
    const double end = double(m_step + 1) * m_plan.stepSeconds;
    if (std::floor(end / 3600) > std::floor(now() / 3600)) {
        flushAmounts();
        noteFleets(m_step + 1);
    }
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
        const double abandoned = m_solver.relaxed() ? 0 : std::min(offered - rejected, m_solver.abandoned(int(k)) * offered);
        const double done = std::max(0.0, offered - rejected - abandoned - discarded - (inside - m_insideBefore[k]));
        const double timedOut = done * m_at->timeoutShare[k];
        m_insideBefore[k] = inside;
        run.offered += offered;
        run.rejected += rejected + discarded;
        run.abandoned += abandoned;
        run.timedOut += timedOut;
        run.completed += done - timedOut;
        m_at->pending[k] += done;
        at.offered += offered / dt;
        at.errors += (rejected + discarded + abandoned + timedOut) / dt;
        if (m_plan.classes[k].reported) {
            at.reportedErrors += (rejected + discarded + abandoned + timedOut) / dt;
            at.reported += m_at->reportedShare[k] * offered / dt;
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
    for (const int s : m_pooled) {
        const double occupancy = m_solver.poolOccupancy(s);
        notePeak(resources + std::size_t(s), occupancy);
        m_result.stations[std::size_t(s)].heldSeconds += occupancy * m_plan.stations[std::size_t(s)].pool.workers * std::max(1, m_fleets[std::size_t(s)].serving()) * dt;
    }
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
        for (std::size_t i = 0; i < m_at->row.size(); ++i)
            m_row[i] = m_at->row[i] * (1 + m_rowScales[i] * (factor - 1));
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
    m_at->row.assign(m_row, m_row + m_series.width());
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

void Timeline::finish()
{
    flushAllTimes();
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
            run.lastUtilization.push_back(slot < resources ? std::min(1.0, m_solver.resources()[first + slot].utilization)
                                                           : m_solver.poolOccupancy(int(s)));
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
            run.highestMetric = scaler.highest();
            run.drainingSeconds = scaler.drainingSeconds;
            run.hostSeconds = scaler.hostSeconds();
            run.mostHosts = scaler.mostHosts();
            run.atMaximum = scaler.atMaximum;
        }
    }
}

} // namespace headroom::simulation
