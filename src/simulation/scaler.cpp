#include "scaler.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::simulation {

namespace {
constexpr double slack = 1e-6; ///< seconds, so that times that fall on the grid do not slip by a rounding
} // namespace

Scaler::Scaler(const Controller &controller, double stepSeconds)
    : m_controller(controller)
    , m_stepSeconds(stepSeconds)
{
    m_watches.emplace_back(controller, stepSeconds);
    for (const Policy &policy : controller.further)
        m_watches.emplace_back(policy, stepSeconds);
    m_bounds = boundsAt(0);
    if (controller.predictive)
        m_history.emplace();
}

/// What the schedule says, and until when it says so.
Scaler::Bounds Scaler::boundsAt(double now) const
{
    Bounds bounds{m_controller.minimum, m_controller.maximum, -1, std::numeric_limits<double>::infinity()};
    for (const ScheduledMinimum &entry : m_controller.schedule) {
        const double length = entry.untilSeconds - entry.fromSeconds;
        double since = now + slack - entry.fromSeconds;
        if (since >= 0 && entry.repeatSeconds > 0)
            since = std::fmod(since, entry.repeatSeconds);
        const bool holds = since >= 0 && since < length;
        if (since < 0)
            bounds.until = std::min(bounds.until, now - since);
        else if (holds)
            bounds.until = std::min(bounds.until, now + length - since);
        else if (entry.repeatSeconds > 0)
            bounds.until = std::min(bounds.until, now + entry.repeatSeconds - since);
        if (!holds)
            continue;
        bounds.minimum = std::max(bounds.minimum, entry.minimum);
        if (entry.maximum >= 0) { // the narrower bound wins: switched off is off
            bounds.maximum = std::min(bounds.maximum, entry.maximum);
            bounds.minimum = std::min(bounds.minimum, entry.maximum);
        }
        bounds.desired = std::max(bounds.desired, entry.desired);
    }
    bounds.minimum = std::min(bounds.minimum, bounds.maximum);
    return bounds;
}

int Scaler::step(double now, std::span<const double> measured, Fleet &fleet)
{
    if (m_controller.hosts && !m_hosts)
        m_hosts.emplace(*m_controller.hosts, fleet.ordered());
    for (std::size_t i = 0; i < m_watches.size(); ++i)
        m_watches[i].add(now, i < measured.size() ? measured[i] : std::nan(""));
    if (m_history)
        foresee(now, measured.empty() ? 0 : measured.front(), fleet);
    int change = keepBounds(now, fleet);
    if (m_controller.kind == ControllerKind::Fixed && m_controller.further.empty()) {
        // without a rule only the schedule acts: what it raised goes when it ends
        const int minimum = std::max(m_bounds.minimum, std::min(m_foreseen, m_bounds.maximum));
        if (m_bounds.desired < 0 && fleet.ordered() > minimum && fleet.booting() == 0)
            change -= remove(now, fleet.ordered() - minimum, fleet);
    } else {
        change += follow(now, fleet);
    }
    if (m_hosts)
        m_hosts->step(now, m_stepSeconds, fleet);
    return change;
}

/// Orders and removes what the schedule and the forecast say.
int Scaler::keepBounds(double now, Fleet &fleet)
{
    int change = 0;
    if (now + slack >= m_bounds.until) {
        const int before = m_bounds.desired;
        m_bounds = boundsAt(now);
        if (m_bounds.desired >= 0 && m_bounds.desired != before) {
            const int desired = std::clamp(m_bounds.desired, m_bounds.minimum, m_bounds.maximum);
            change += add(now, desired - fleet.ordered(), fleet) - remove(now, fleet.ordered() - desired, fleet);
        }
    }
    const int least = std::max(m_bounds.minimum, std::min(m_foreseen, std::max(m_bounds.maximum, m_foreseenMaximum)));
    if (fleet.ordered() < least) {
        change += add(now, least - fleet.ordered(), fleet);
        for (PolicyWatch &watch : m_watches)
            watch.restart();
    }
    if (const int highest = std::max(m_bounds.maximum, m_foreseenMaximum); fleet.ordered() > highest)
        change -= remove(now, fleet.ordered() - highest, fleet);
    return change;
}

/// More when any policy asks, fewer when all that can remove are ready; the largest number wins.
int Scaler::follow(double now, Fleet &fleet)
{
    const int minimum = std::max(m_bounds.minimum, std::min(m_foreseen, m_bounds.maximum));
    const Situation at{now,     fleet.ordered(), fleet.serving(), fleet.warm(now),
                       minimum, m_lastAddition,  m_lastRemoval,   fleet.booting() > 0 ? std::max(now, m_lastDone) : m_lastDone};
    bool fresh = false, ready = true;
    int more = 0, fewer = -1;
    for (PolicyWatch &watch : m_watches) {
        if (watch.policy().kind == ControllerKind::Fixed)
            continue;
        const bool news = watch.look(at);
        fresh = fresh || news;
        const Wish &wish = watch.wish();
        if (wish.what == Wish::Add && news)
            more = std::max(more, wish.replicas);
        if (wish.what == Wish::Remove)
            fewer = std::max(fewer, wish.replicas);
        ready = ready && (wish.what == Wish::Remove || wish.what == Wish::Abstain);
    }
    const int highest = std::max(m_bounds.maximum, m_foreseenMaximum);
    if (more > 0) {
        if (more > highest)
            atMaximum = true;
        const int count = std::min(more, highest) - fleet.ordered();
        if (count <= 0)
            return 0;
        ++additions;
        m_lastAddition = now;
        return add(now, count, fleet);
    }
    if (!fresh || !ready || fewer < 0)
        return 0;
    const int count = fleet.ordered() - std::max(fewer, minimum);
    if (count <= 0)
        return 0;
    ++removals;
    m_lastRemoval = now;
    return -remove(now, count, fleet);
}

/// What the hours that begin soon will need.
void Scaler::foresee(double now, double signal, const Fleet &fleet)
{
    const Policy &policy = m_controller;
    if (!std::isnan(signal))
        m_history->add(now, (policy.offset + policy.scale * signal) * fleet.serving() / policy.target, m_stepSeconds);
    const Predictive &rule = *m_controller.predictive;
    const long present = long(std::floor((now + slack) / 3600)), coming = long(std::floor((now + rule.leadSeconds + slack) / 3600));
    if (present + coming == m_foreseenHour)
        return; // both as in the step before
    m_foreseenHour = present + coming;
    const double load = std::max(m_history->expected(present), m_history->expected(coming));
    m_foreseen = load > 0 ? int(std::min(1e6, std::ceil(load - 1e-9))) : 0;
    m_foreseenMaximum = load > 0 && rule.maximumBuffer > 0 ? int(std::min(1e6, std::ceil(load * (1 + rule.maximumBuffer) - 1e-9))) : 0;
}

int Scaler::add(double now, int count, Fleet &fleet)
{
    if (count <= 0)
        return 0;
    const int before = fleet.ordered();
    if (m_hosts)
        m_hosts->order(count, now, m_controller.bootSeconds, m_controller.warmUpSeconds, fleet);
    else
        fleet.order(count, now, m_controller.bootSeconds, m_controller.warmUpSeconds);
    m_lastDone = std::max(m_lastDone, now + m_controller.bootSeconds);
    return fleet.ordered() - before;
}

int Scaler::remove(double now, int count, Fleet &fleet)
{
    if (count <= 0)
        return 0;
    const int removed = fleet.remove(count, now);
    drainingSeconds += removed * m_controller.deregistrationSeconds;
    m_lastDone = std::max(m_lastDone, now);
    return removed;
}

} // namespace headroom::simulation
