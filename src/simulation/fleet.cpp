#include "fleet.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::simulation {

namespace {
constexpr double always = -1e12; ///< "since long before the start": warm caches, warm replicas
constexpr double slack = 1e-6; ///< seconds, so that times that fall on the grid do not slip by a rounding
} // namespace

Fleet::Fleet(int replicas) : m_serving(replicas)
{
    if (replicas > 0)
        m_cohorts.push_back({always, always, replicas});
}

void Fleet::order(int count, double now, double bootSeconds, double warmUpSeconds)
{
    if (count <= 0)
        return;
    m_cohorts.push_back({now + bootSeconds, now + bootSeconds + warmUpSeconds, count});
    m_booting += count;
}

int Fleet::remove(int count, double now)
{
    int removed = 0;
    while (count > 0 && !m_cohorts.empty()) {
        Cohort &oldest = m_cohorts.front();
        const int take = std::min(count, oldest.count);
        (oldest.ready <= now + slack ? m_serving : m_booting) -= take;
        oldest.count -= take;
        count -= take;
        removed += take;
        if (oldest.count == 0)
            m_cohorts.pop_front();
    }
    return removed;
}

int Fleet::advance(double now)
{
    int ready = 0;
    for (const Cohort &cohort : m_cohorts)
        if (cohort.ready <= now + slack)
            ready += cohort.count;
    const int fresh = ready - m_serving;
    m_serving = ready;
    m_booting -= fresh;
    return fresh;
}

int Fleet::warm(double now) const
{
    int count = 0;
    for (const Cohort &cohort : m_cohorts)
        if (cohort.warm <= now + slack)
            count += cohort.count;
    return count;
}

double Fleet::nextReady() const
{
    double next = std::numeric_limits<double>::infinity();
    int booting = m_booting; // the youngest; those before them serve already
    for (auto cohort = m_cohorts.rbegin(); cohort != m_cohorts.rend() && booting > 0; ++cohort) {
        next = std::min(next, cohort->ready);
        booting -= cohort->count;
    }
    return next;
}

double Fleet::cacheFill(double now, double timeConstant) const
{
    if (m_serving <= 0 || timeConstant <= 0)
        return 1;
    double fill = 0;
    for (const Cohort &cohort : m_cohorts)
        if (cohort.ready <= now + slack)
            fill += cohort.count * -std::expm1(-std::max(0.0, now - cohort.ready) / timeConstant);
    return fill / m_serving;
}

double Fleet::settledAt(double timeConstant) const
{
    double latest = always;
    for (const Cohort &cohort : m_cohorts)
        latest = std::max({latest, cohort.warm, cohort.ready + 10 * timeConstant});
    return latest;
}

Scaler::Scaler(const Controller &controller, double stepSeconds) : m_controller(controller), m_stepSeconds(stepSeconds) {}

int Scaler::minimumAt(double now) const
{
    int minimum = m_controller.minimum;
    for (const ScheduledMinimum &scheduled : m_controller.schedule)
        if (now + slack >= scheduled.fromSeconds && now + slack < scheduled.untilSeconds)
            minimum = std::max(minimum, scheduled.minimum);
    return std::min(minimum, m_controller.maximum);
}

int Scaler::step(double now, double utilization, Fleet &fleet)
{
    int change = 0;
    const int minimum = minimumAt(now);
    if (fleet.ordered() < minimum) {
        change = minimum - fleet.ordered();
        fleet.order(change, now, m_controller.bootSeconds, m_controller.warmUpSeconds);
        m_below = 0;
    }
    if (m_controller.kind == ControllerKind::Fixed) {
        // without a rule only the schedule acts: what it raised goes when it ends
        if (fleet.ordered() > minimum && fleet.booting() == 0)
            change -= fleet.remove(fleet.ordered() - minimum, now);
        return change;
    }
    m_sum += utilization * m_stepSeconds;
    m_elapsed += m_stepSeconds;
    if (m_elapsed + slack >= m_controller.periodSeconds) {
        m_pending.push_back({now + m_controller.delaySeconds, m_sum / m_elapsed});
        m_sum = m_elapsed = 0;
    }
    while (!m_pending.empty() && m_pending.front().published <= now + slack) {
        const double value = m_pending.front().value;
        m_pending.pop_front();
        change += act(now, value, fleet);
    }
    return change;
}

int Scaler::add(double now, int wanted, Fleet &fleet)
{
    if (wanted > m_controller.maximum)
        atMaximum = true;
    const int count = std::min(wanted, m_controller.maximum) - fleet.ordered();
    if (count <= 0 || now - m_lastOut < m_controller.outCooldownSeconds - slack)
        return 0;
    fleet.order(count, now, m_controller.bootSeconds, m_controller.warmUpSeconds);
    m_lastOut = now;
    ++additions;
    return count;
}

int Scaler::act(double now, double value, Fleet &fleet)
{
    highest = std::max(highest, value);
    const int warm = fleet.warm(now), serving = fleet.serving();
    const bool tracking = m_controller.kind == ControllerKind::TargetTracking;
    m_above = value >= m_controller.target ? m_above + 1 : 0;
    if (m_above >= m_controller.outDatapoints) {
        // replicas that boot or warm up count as capacity ordered: one breach, one order
        const int wanted = tracking ? int(std::min(1e6, std::ceil(std::max(1, warm) * value / m_controller.target - 1e-9)))
                                    : warm + m_controller.outAdjustment;
        m_below = 0;
        return add(now, wanted, fleet);
    }
    const int step = tracking ? std::max(1, serving - std::max(1, int(std::ceil(serving * value / m_controller.target - 1e-9)))) : m_controller.inAdjustment;
    const int left = std::max(1, serving - step);
    const double after = m_controller.scaleIn == ScaleIn::Projected ? value * serving / left : value;
    m_below = after < m_controller.target ? m_below + 1 : 0;
    const bool settled = fleet.booting() == 0 && warm == serving;
    if (m_below < m_controller.inDatapoints || !settled || now - m_lastIn < m_controller.inCooldownSeconds - slack)
        return 0;
    const int count = std::min(step, serving - minimumAt(now));
    if (count <= 0)
        return 0;
    m_lastIn = now;
    ++removals;
    return -fleet.remove(count, now);
}

} // namespace headroom::simulation
