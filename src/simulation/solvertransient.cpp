#include "solverinside.h"

// One Markovian station under a load that changes as fast as the station itself: followed state by state.

namespace headroom::simulation {

bool Solver::isMarkovian(const Plan &plan)
{
    if (plan.stations.size() != 1 || plan.classes.size() != 1 || !plan.closed.empty() || !plan.caches.empty() || !plan.disturbances.empty())
        return false;
    const Station &station = plan.stations.front();
    const RequestClass &requests = plan.classes.front();
    if (station.resources.size() != 1 || requests.visits.size() != 1 || requests.retry.attempts > 1 || !requests.routing.empty() ||
        station.latencySeconds > 0)
        return false;
    const Visit &visit = requests.visits.front();
    const Resource &resource = station.resources.front();
    const bool common = station.balancing == Balancing::CommonQueue || station.balancing == Balancing::LeastOutstanding;
    if ((!common && (station.replicas != 1 || !plan.controllers.empty())) || visit.callsPerParent != 1 || visit.demands.size() != 1)
        return false;
    const Demand &work = visit.demands.front();
    // a pool of fewer workers than servers would be the servers; without one, or with as many, the servers are
    return work.scv == 1 && !work.lognormal && work.empirical < 0 && resource.burstRate <= resource.rate && resource.contention == 0 &&
           resource.coherency == 0 &&
           (station.pool.workers <= 0 || resource.discipline == Discipline::Fcfs || station.pool.workers >= resource.servers);
}

void Solver::followStates()
{
    m_states = std::make_unique<StationChain>(std::size_t(std::max(0.0, m_domains.front().total)));
}

const std::vector<double> *Solver::states() const
{
    return m_states ? &m_states->now() : nullptr;
}

void Solver::setJobs(int station, double jobs)
{
    for (std::size_t d = 0; d < m_domains.size(); ++d)
        if (m_network.domains[d].station == station && !m_domains[d].jobs.empty())
            m_domains[d].total = m_domains[d].jobs.front() = jobs;
    noteInside();
}

void Solver::stepStates(double seconds, std::span<const double> openRates)
{
    const Station &station = m_plan.stations.front();
    const Demand &work = m_plan.classes.front().visits.front().demands.front();
    ResourceState &resource = m_resources.front();
    DomainState &state = m_domains.front();
    const bool pooled = station.pool.workers > 0;
    const double replicas = std::max(0, m_replicas.front());
    StationChain::Rates rates;
    rates.arrivals = openRates.front();
    rates.service = resource.pace() / work.amount;
    rates.servers =
        replicas * (pooled ? std::min(station.pool.workers, station.resources.front().servers) : station.resources.front().servers);
    rates.limit = pooled ? replicas * (station.pool.workers + std::floor(station.pool.backlog)) : infinity;
    rates.impatience = station.pool.patienceSeconds > 0 ? 1 / station.pool.patienceSeconds : 0;

    const double before = meanNumber(m_states->now());
    m_states->advance(seconds, rates);
    const std::vector<double> &mean = m_states->average();
    const double waiting = meanWaiting(mean, rates.servers);
    m_offered.front() = rates.arrivals;
    state.inflow = rates.arrivals;
    state.blocked = double(mean.size()) > rates.limit ? mean[std::size_t(rates.limit)] : 0;
    state.abandoned = rates.arrivals > 0 ? rates.impatience * waiting / rates.arrivals : 0;
    state.total = state.jobs.front() = meanNumber(m_states->now());
    state.outflow = std::max(0.0, rates.arrivals * (1 - state.blocked - state.abandoned) - (state.total - before) / seconds);
    state.busy = std::min(meanNumber(mean), replicas * (pooled ? station.pool.workers : infinity));
    state.variance = state.total;
    state.atRest = false;
    for (std::size_t e = 0; e < m_entryRates.size(); ++e)
        m_entryRates[e] = m_entryInflow[e] = e == 0 ? rates.arrivals : state.outflow;
    loadResources();

    // what an accepted visit of this step meets
    double accepted = 0, waits = 0, wait1 = 0, wait2 = 0, wait3 = 0, stretch1 = 0, stretch2 = 0;
    for (std::size_t n = 0; n < mean.size() && double(n) < rates.limit; ++n) {
        const double ahead = double(n) + 1 - rates.servers, each = 1 / std::max(1e-300, rates.servers * rates.service);
        const double stretch = std::max(1.0, (double(n) + 1) / std::max(1e-9, rates.servers));
        accepted += mean[n];
        stretch1 += mean[n] * stretch;
        stretch2 += mean[n] * stretch * stretch;
        if (ahead <= 0)
            continue;
        waits += mean[n];
        wait1 += mean[n] * ahead * each;
        wait2 += mean[n] * ahead * (ahead + 1) * each * each;
        wait3 += mean[n] * ahead * (ahead + 1) * (ahead + 2) * each * each * each;
    }
    accepted = std::max(accepted, 1e-300);
    resource.wait = resource.waitProbability = 0;
    resource.stretch = 1, resource.stretchScv = 0;
    state.waitProbability = state.wait1 = state.wait2 = state.wait3 = state.queueWait = 0;
    if (!resource.fcfs) {
        resource.stretch = stretch1 / accepted;
        resource.stretchScv =
            std::max(0.0, stretch2 * accepted / (stretch1 * stretch1) - 1) / (1 + (stretch1 > accepted ? accepted / stretch1 : 0));
    } else if (pooled) {
        state.waitProbability = waits / accepted;
        state.wait1 = state.queueWait = wait1 / accepted;
        state.wait2 = wait2 / accepted;
        state.wait3 = wait3 / accepted;
    } else if (waits > 0) {
        resource.waitProbability = waits / accepted;
        resource.wait = wait1 / accepted;
        resource.waitScv = std::max(0.0, wait2 * waits / (wait1 * wait1) - 1);
    }
    m_relaxed = false;
}

} // namespace headroom::simulation
