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

} // namespace headroom::simulation
