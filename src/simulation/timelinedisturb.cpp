#include "timelinerun.h"

#include <algorithm>
#include <cmath>

// What happens to the plan on the way: failures, deployments, flushed caches, slow days; and the clients that try again.

namespace headroom::simulation {

/// Applies what begins and ends in this step, on the grid of the steps. \return whether anything changed
bool Timeline::updateDisturbances()
{
    if (m_plan.disturbances.empty())
        return false;
    const double begin = now(), end = begin + m_plan.stepSeconds;
    bool changed = false;
    std::vector<double> slow(m_plan.stations.size(), 1.0), passing(m_plan.stations.size(), 1.0), answer(m_plan.stations.size(), 0.0);
    for (std::size_t i = 0; i < m_plan.disturbances.size(); ++i) {
        const Disturbance &each = m_plan.disturbances[i];
        const double last = std::max(each.untilSeconds, each.fromSeconds + 1e-9);
        const double part = std::clamp((std::min(end, last) - std::max(begin, each.fromSeconds)) / m_plan.stepSeconds, 0.0, 1.0); // of the step
        const auto s = std::size_t(std::max(0, each.station));
        const bool begins = each.fromSeconds >= begin && each.fromSeconds < end, ends = each.untilSeconds >= begin && each.untilSeconds < end;
        switch (each.kind) {
        case DisturbanceKind::Slowdown:
            slow[s] *= 1 + part * (each.factor - 1);
            break;
        case DisturbanceKind::Outage:
            passing[s] *= 1 - part * each.share;
            answer[s] = std::max(answer[s], part > 0 ? each.answerSeconds : 0.0);
            if (begins && each.share >= 1)
                m_solver.fail(each.station, 1);
            break;
        case DisturbanceKind::FlushCache:
            break; // updateCaches()
        case DisturbanceKind::LoseReplicas:
        case DisturbanceKind::ReplaceReplicas:
            if (begins)
                takeAway(each, m_taken[i]);
            else if (ends && m_taken[i] > 0)
                giveBack(each, m_taken[i]);
            changed = changed || begins || ends;
            break;
        }
    }
    for (std::size_t s = 0; s < slow.size(); ++s)
        changed = m_solver.disturb(int(s), slow[s], passing[s], answer[s]) || changed;
    return changed;
}

void Timeline::takeAway(const Disturbance &each, int &taken)
{
    const auto s = std::size_t(each.station);
    const int serving = m_fleets[s].serving();
    const int count = std::min(serving, std::max(1, int(std::lround(each.share * serving))));
    if (each.kind == DisturbanceKind::LoseReplicas && serving > 0)
        m_solver.fail(each.station, double(count) / serving);
    taken = m_fleets[s].remove(count, now());
    m_solver.setReplicas(each.station, m_fleets[s].serving());
    noteFleets(m_step);
}

/// Lost replicas come back cold, unless a controller has ordered others; after a deployment all are new.
void Timeline::giveBack(const Disturbance &each, int &taken)
{
    const auto s = std::size_t(each.station);
    if (each.kind == DisturbanceKind::LoseReplicas && m_network.controllerOf[s] >= 0)
        return;
    const int old = each.kind == DisturbanceKind::ReplaceReplicas ? m_fleets[s].remove(m_fleets[s].serving(), now()) : 0;
    m_fleets[s].order(taken + old, now(), 0, 0);
    m_fleets[s].advance(now());
    taken = 0;
    m_solver.setReplicas(each.station, m_fleets[s].serving());
    noteFleets(m_step);
}

/// Share of a full cache that flushes have left and time has brought back.
double Timeline::flushedFill(std::size_t cache, double at) const
{
    double missing = 0;
    for (const Disturbance &each : m_plan.disturbances)
        if (each.kind == DisturbanceKind::FlushCache && std::size_t(each.cache) == cache && at > each.fromSeconds) {
            const double constant = m_plan.caches[cache].warmUpSeconds;
            const double left = constant > 0 ? std::exp(-(at - each.fromSeconds) / constant) : 0;
            missing = 1 - (1 - missing) * (1 - each.share * left);
        }
    return 1 - missing;
}

/// Attempts of a class in this step, by generation: those that failed in the step before and waited until now, and those that
/// fail and come back within it.
void Timeline::planAttempts(std::size_t k, double fresh)
{
    const Retry &retry = m_plan.classes[k].retry;
    Retrying &state = m_retrying[k];
    const auto generations = std::size_t(retry.attempts);
    state.attempts.assign(generations, 0.0);
    state.attempts[0] = fresh;
    double back = retry.backOffSeconds;
    for (std::size_t i = 0; i + 1 < generations; ++i) {
        // waits for the error, then for the back-off: what does not fit into the step is tried in the next
        const double delay = state.failSeconds + std::min(retry.capSeconds, back) * (1 - 0.5 * retry.jitter);
        const double later = std::min(1.0, delay / m_plan.stepSeconds);
        state.attempts[i + 1] = std::max(0.0, state.waiting[i] + (1 - later) * state.retryable * state.attempts[i]);
        back = std::min(1e9, back * retry.factor);
    }
}

/// Solves a step whose classes try again: the errors bring attempts, and the attempts errors, until both agree. It starts from the
/// errors of the step before, so that a storm that feeds itself goes on.
void Timeline::solveWithRetries()
{
    constexpr int mostRounds = 12;
    const std::vector<double> fresh = m_openRates;
    const double dt = m_plan.stepSeconds;
    for (int round = 0; round < mostRounds; ++round) {
        double change = 0;
        for (std::size_t k = 0; k < m_retrying.size(); ++k) {
            Retrying &state = m_retrying[k];
            if (state.waiting.empty())
                continue;
            planAttempts(k, fresh[k] * dt);
            double sum = 0, closedFactor = 0, power = 1;
            for (const double each : state.attempts) {
                sum += each;
                closedFactor += power;
                power *= state.retryable;
            }
            m_openRates[k] = sum / dt;
            m_solver.setAttempts(int(k), closedFactor, backOff(k));
        }
        m_solver.step(dt, m_openRates, m_closed, round > 0);
        for (std::size_t k = 0; k < m_retrying.size(); ++k) {
            Retrying &state = m_retrying[k];
            if (state.waiting.empty())
                continue;
            const Retry &retry = m_plan.classes[k].retry;
            const double rejected = m_solver.lost(int(k)), failed = m_solver.failed(int(k)), done = finishedShare(k, rejected + failed), late = done * timedOutShare(k);
            const double sum = std::max(1e-300, retry.onRejected * rejected + retry.onFailed * failed + retry.onTimeout * late);
            const double found = std::min(1.0, sum);
            state.failSeconds = retry.onTimeout * late / sum * m_plan.classes[k].timeoutSeconds;
            change = std::max(change, std::abs(found - state.retryable));
            state.retryable += (round < 3 ? 1.0 : 0.5) * (found - state.retryable);
        }
        if (change < 1e-5)
            break;
    }
    m_openRates = fresh;
}

/// Mean seconds of back-off of a request, all its attempts together.
double Timeline::backOff(std::size_t k) const
{
    const Retry &retry = m_plan.classes[k].retry;
    double sum = 0, share = 1, back = retry.backOffSeconds;
    for (int i = 1; i < retry.attempts; ++i) {
        share *= m_retrying[k].retryable;
        sum += share * std::min(retry.capSeconds, back) * (1 - 0.5 * retry.jitter);
        back = std::min(1e9, back * retry.factor);
    }
    return sum;
}

/// Attempts that finish in this step, as a share of those that come.
double Timeline::finishedShare(std::size_t k, double lost) const
{
    const double sent = m_solver.offered()[k] * m_plan.stepSeconds;
    return sent > 0 ? std::max(0.0, 1 - lost - (m_solver.inside(int(k)) - m_insideBefore[k]) / sent) : 0;
}

double Timeline::timedOutShare(std::size_t k) const
{
    std::vector<PathTail> tails;
    m_solver.tails(m_network.requests[k], tails);
    return tailBeyond(tails, m_plan.classes[k].timeoutSeconds);
}

/// What the engine does not follow, or only on average.
void Timeline::remark()
{
    auto &remarks = m_result.remarks;
    for (const Disturbance &each : m_plan.disturbances)
        if (each.kind == DisturbanceKind::ReplaceReplicas)
            remarks.push_back({"deployment", "A deployment of " + m_plan.stations[std::size_t(each.station)].name +
                                                 " takes one batch out of service throughout; caches in its replicas are cold from its end."});
    for (const RequestClass &each : m_plan.classes)
        if (each.retry.attempts > 1)
            remarks.push_back({"retries", "Retries of " + each.name + " come within the step of the error or in the next one, whatever longer their back-off is."});
    for (const Station &station : m_plan.stations) {
        if (station.balancing == Balancing::LeastOutstanding && station.replicas > 1)
            remarks.push_back({"balancing", "The replicas of " + station.name + " are taken as one common queue."});
        for (const Resource &resource : station.resources)
            if (resource.coherency > 0 || resource.contention > 0)
                remarks.push_back({"contention", "Contention and coherency of " + station.name + " act on the mean number of jobs."});
    }
}

} // namespace headroom::simulation
