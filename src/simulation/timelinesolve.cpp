#include "timelinerun.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::simulation {

/// Whether the delays of an instant hold for the rates of this step.
bool Timeline::near(const SolvedInstant &instant) const
{
    double change = 0;
    const auto compare = [&](double value, double solved) {
        if (value != solved)
            change = std::max(change, solved > 0 ? std::abs(value / solved - 1) : 1e9);
    };
    for (std::size_t k = 0; k < m_openRates.size(); ++k)
        compare(m_openRates[k], instant.rates[k]);
    for (std::size_t c = 0; c < m_closed.size(); ++c)
        compare(m_closed[c].users, instant.users[c]);
    const double rho = instant.state.highest;
    return change < 0.25 && change * rho / (1.02 - rho) < m_options.skipTolerance;
}

/// A relaxed solution that this step may follow; null: the step has to be solved. Only after a relaxed step: else a backlog is left.
SolvedInstant *Timeline::similar()
{
    if (!m_at || m_solver.states() || !m_solver.relaxed() || !(m_options.skipTolerance > 0))
        return nullptr;
    if (m_at->state.relaxed && near(*m_at))
        return m_at;
    const double total = std::accumulate(m_openRates.begin(), m_openRates.end(), 0.0);
    const bool watched = m_step >= m_options.watchFrom && m_step < m_options.watchTo;
    const auto usable = [&](const SolvedInstant &instant) { return near(instant) && !(watched && instant.response.p95 > m_watchedP95); };
    const auto above = m_known.lower_bound(total);
    if (above != m_known.end() && usable(*above->second))
        return above->second.get();
    if (above != m_known.begin() && usable(*std::prev(above)->second))
        return std::prev(above)->second.get();
    return nullptr;
}

void Timeline::solve()
{
    constexpr std::size_t mostKnown = 2048;
    const ResponseFigures guess = m_at ? m_at->response : ResponseFigures{};
    flushTimes(m_single);
    m_solver.step(m_plan.stepSeconds, m_openRates, m_closed);
    ++m_result.solved;
    bool anyClosed = false;
    for (const ClosedLoad &group : m_closed)
        anyClosed = anyClosed || group.users > 0;
    m_at = &m_single;
    if (m_solver.relaxed() && !anyClosed && m_known.size() < mostKnown) {
        const double total = std::accumulate(m_openRates.begin(), m_openRates.end(), 0.0);
        auto &known = m_known[total];
        if (known)
            flushTimes(*known);
        else
            known = std::make_unique<SolvedInstant>();
        m_at = known.get();
    }
    m_at->state = m_solver.solution();
    m_at->rates = m_openRates;
    m_at->users.clear();
    for (const ClosedLoad &group : m_closed)
        m_at->users.push_back(group.users);
    m_at->pending.assign(m_plan.classes.size(), 0.0);
    m_at->response = guess;
    evaluate();
}

/// Capacities have changed: nothing that was solved holds any more.
void Timeline::forget()
{
    flushAllTimes();
    const ResponseFigures last = m_at ? m_at->response : ResponseFigures{};
    m_known.clear();
    m_single.state.relaxed = false;
    m_single.response = last;
    m_at = m_at ? &m_single : nullptr;
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
    SolvedInstant &at = *m_at;
    const std::size_t classes = m_plan.classes.size();
    at.tails.resize(classes);
    at.tailReported.resize(classes);
    at.timeoutShare.assign(classes, 0.0);
    at.reportedShare.assign(classes, 0.0);
    double longest = 0;
    for (std::size_t k = 0; k < classes; ++k) {
        at.tails[k].clear();
        at.tailReported[k].clear();
        if (!(m_solver.offered()[k] > 0 || m_solver.inside(int(k)) > 0))
            continue;
        const RequestClass &requestClass = m_plan.classes[k];
        m_solver.tails(m_network.requests[k], at.tails[k]);
        std::size_t path = 0;
        for (const Path &each : m_network.requests[k].paths) {
            if (path >= at.tails[k].size())
                break;
            at.tailReported[k].push_back(requestClass.reported && each.reported);
            ++path;
        }
        bool near = false;
        for (std::size_t i = 0; i < at.tails[k].size(); ++i) {
            const PathTail &tail = at.tails[k][i];
            near = near || tail.mean() + 8 * tail.deviation() > requestClass.timeoutSeconds;
            if (at.tailReported[k][i]) {
                m_scratch.push_back(tail.times(m_solver.offered()[k] * (1 - m_solver.lost(int(k)))));
                longest = std::max(longest, requestClass.timeoutSeconds);
            }
        }
        for (std::size_t i = 0; i < at.tails[k].size(); ++i)
            at.reportedShare[k] += at.tailReported[k][i] ? at.tails[k][i].weight() : 0;
        if (near)
            at.timeoutShare[k] = tailBeyond(at.tails[k], requestClass.timeoutSeconds);
    }
    figures(m_scratch, at.response, longest);
}

/// Latency of every station: as a series where it was solved anew, and kept at the worst watched step.
void Timeline::watch()
{
    const bool worst = m_step >= m_options.watchFrom && m_step < m_options.watchTo && m_at->response.p95 > m_watchedP95;
    if (worst) {
        m_watchedP95 = m_at->response.p95;
        m_result.watchedStep = m_step;
        m_result.watched = m_at->response;
    }
    const bool solvedNow = m_solver.followed() == 0 && m_at->rates == m_openRates;
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

/// Adds what was answered at an instant to the run's response times. The edges of the window are flushed, so it all lies inside
/// or outside.
void Timeline::flushTimes(SolvedInstant &instant)
{
    const bool inWindow = m_step > m_options.watchFrom && m_step <= m_options.watchTo;
    for (std::size_t k = 0; k < instant.pending.size(); ++k) {
        if (!(instant.pending[k] > 0))
            continue;
        for (std::size_t i = 0; i < instant.tails[k].size(); ++i) {
            const double count = instant.pending[k] * instant.tails[k][i].weight();
            (instant.tailReported[k][i] ? m_reportedTimes : m_otherTimes)[k].add(instant.tails[k][i], count);
            if (instant.tailReported[k][i] && inWindow)
                m_windowTimes.add(instant.tails[k][i], count);
        }
        instant.pending[k] = 0;
    }
}

void Timeline::flushAllTimes()
{
    for (auto &[total, instant] : m_known)
        flushTimes(*instant);
    flushTimes(m_single);
}

} // namespace headroom::simulation
