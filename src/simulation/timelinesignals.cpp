#include "timelinerun.h"

#include <algorithm>
#include <cmath>

// What controllers look at.

namespace headroom::simulation {

void Timeline::prepareSignals()
{
    m_visits.resize(m_plan.stations.size());
    std::size_t most = 1;
    for (const Scaler &scaler : m_scalers)
        most = std::max(most, scaler.policies());
    m_signals.reserve(most);
    for (std::size_t d = 0; d < m_network.domains.size(); ++d)
        m_visits[std::size_t(m_network.domains[d].station)].domains.push_back(d);
    for (std::size_t n = 0; n < m_network.nodes.size(); ++n)
        if (!m_network.nodes[n].head)
            m_visits[std::size_t(m_network.nodes[n].station)].nodes.push_back(n);
}

/// Visits a second that come to a station.
double Timeline::visitRate(std::size_t station) const
{
    double rate = 0;
    for (const std::size_t d : m_visits[station].domains)
        rate += m_solver.domains()[d].inflow;
    if (const double factor = m_solver.followed(); factor > 0) // domains are as they were when last solved
        rate *= factor;
    for (const std::size_t n : m_visits[station].nodes)
        rate += m_solver.nodeRate(n);
    return rate;
}

/// Visits at a station, those inside its domains with everything they wait for; inside other domains by Little's law.
double Timeline::present(std::size_t station) const
{
    double number = 0;
    for (const std::size_t d : m_visits[station].domains)
        number += m_solver.domains()[d].total;
    if (const double factor = m_solver.followed(); factor > 0)
        number *= factor;
    double inside = 0;
    for (const std::size_t n : m_visits[station].nodes)
        inside += m_solver.nodeRate(n);
    if (!(inside > 0))
        return number;
    number += inside * m_plan.stations[station].latencySeconds;
    const auto first = std::size_t(m_network.firstResource[station]), last = std::size_t(m_network.firstResource[station + 1]);
    for (std::size_t r = first; r < last; ++r) {
        const ResourceState &state = m_solver.resources()[r];
        if (state.visits > 0 && state.rate > 0)
            number += inside * (state.wait + state.units / state.visits / state.rate * std::max(1.0, state.stretch));
    }
    return number;
}

/// Visits before the workers of a station.
double Timeline::waiting(std::size_t station) const
{
    double number = 0;
    for (const std::size_t d : m_visits[station].domains)
        number += std::max(0.0, m_solver.domains()[d].total - m_solver.domains()[d].busy);
    return number;
}

double Timeline::signal(const Policy &policy, std::size_t own) const
{
    const double serving = m_fleets[own].serving();
    if (!(serving > 0))
        return std::nan("");
    const std::size_t watched = policy.watched >= 0 ? std::size_t(policy.watched) : own;
    switch (policy.signal) {
    case Signal::RequestRate:
        return visitRate(watched) / serving;
    case Signal::Present:
        return present(watched) / serving;
    case Signal::Waiting:
        return waiting(watched) / serving;
    case Signal::Response: {
        const double rate = visitRate(watched);
        return rate > 0 ? present(watched) / rate : std::nan("");
    }
    case Signal::Utilization:
        break;
    }
    if (policy.resource < 0)
        return m_solver.poolOccupancy(int(watched));
    const Station &station = m_plan.stations[watched];
    const std::string &name = station.resources[std::size_t(policy.resource)].name;
    double highest = 0;
    for (std::size_t i = 0; i < station.resources.size(); ++i)
        if (station.resources[i].name == name)
            highest = std::max(highest, m_solver.resources()[std::size_t(m_network.firstResource[watched]) + i].utilization);
    return std::min(1.0, highest);
}

} // namespace headroom::simulation
