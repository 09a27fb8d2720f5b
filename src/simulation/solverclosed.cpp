#include "solverinside.h"

#include <numeric>

// Users with think time.

namespace headroom::simulation {

namespace {

using Vector = std::vector<long double>; ///< reaches below what a double holds

constexpr double mostWork = 5e7; ///< products of a convolution table

void normalize(Vector &v)
{
    const long double largest = *std::max_element(v.begin(), v.end());
    for (long double &each : v)
        each /= largest;
}

Vector convolved(const Vector &a, const Vector &b)
{
    Vector result(a.size(), 0.0L);
    for (std::size_t n = 0; n < a.size(); ++n)
        for (std::size_t k = 0; k <= n; ++k)
            result[n] += a[n - k] * b[k];
    return result;
}

} // namespace

bool Solver::isProductForm(const Plan &plan)
{
    if (plan.closed.size() != 1 || !plan.open.empty() || !plan.disturbances.empty())
        return false;
    const ClosedUsers &users = plan.closed.front();
    const auto chosen = std::find_if(users.mix.begin(), users.mix.end(), [](double part) { return part > 0; });
    if (chosen == users.mix.end() || *chosen != 1 ||
        std::any_of(users.accompanying.begin(), users.accompanying.end(), [](double part) { return part > 0; }))
        return false;
    const RequestClass &requests = plan.classes[std::size_t(chosen - users.mix.begin())];
    if (requests.retry.attempts > 1)
        return false;
    std::vector<double> amounts; // by resource: what every first-come-first-served visit asks for
    std::vector<std::size_t> first;
    for (const Station &station : plan.stations) {
        first.push_back(amounts.size());
        amounts.resize(amounts.size() + station.resources.size(), 0.0);
    }
    for (const Visit &visit : requests.visits) {
        const Station &station = plan.stations[std::size_t(visit.station)];
        if (station.pool.workers > 0 || !visit.synchronous || visit.when != When::Always || (visit.parent < 0 && visit.callsPerParent != 1))
            return false;
        for (const Demand &work : visit.demands) {
            const Resource &resource = station.resources[std::size_t(work.resource)];
            double &amount = amounts[first[std::size_t(visit.station)] + std::size_t(work.resource)];
            const bool fcfs = resource.discipline == Discipline::Fcfs;
            if (work.cache >= 0 || resource.contention > 0 || resource.coherency > 0 || resource.burstRate > resource.rate ||
                (fcfs && (work.scv != 1 || work.lognormal || work.empirical >= 0 || (amount > 0 && amount != work.amount))))
                return false;
            amount = work.amount;
        }
    }
    return true;
}

/// Throughput and mean numbers for every whole number of users up to the plan's most: Buzen's convolution of load-dependent
/// stations; all terms are positive. Scaled by x^n, x about the throughput, so that the sums stay near 1.
bool Solver::tabulateProductForm()
{
    const std::vector<double> &series = m_plan.series[std::size_t(m_plan.closed.front().series)];
    const double think = m_plan.closed.front().thinkSeconds, most = *std::max_element(series.begin(), series.end());
    if (!(most > 0) || most > 1e5)
        return false;
    const auto users = std::size_t(std::ceil(most));
    struct Queue
    {
        std::size_t resource;
        double demand;
        double servers;
    };
    std::vector<Queue> queues;
    double delay = think, sum = think, bottleneck = 0;
    for (std::size_t r = 0; r < m_resources.size(); ++r) {
        const ResourceState &resource = m_resources[r];
        const double demand = resource.units / resource.pace(); // loads of one request a second
        if (!(demand > 0))
            continue;
        if (resource.queues != 1 || resource.servers != std::floor(resource.servers))
            return false;
        queues.push_back({r, demand, resource.servers});
        sum += demand;
        bottleneck = std::max(bottleneck, demand / resource.servers);
    }
    for (std::size_t e = 0; e < m_entryLatency.size(); ++e) {
        delay += m_entryRates[e] * m_entryLatency[e];
        sum += m_entryRates[e] * m_entryLatency[e];
    }
    const auto several = std::count_if(queues.begin(), queues.end(), [](const Queue &queue) { return queue.servers > 1; });
    if (0.5 * double(users) * double(users) * double(queues.size() + std::size_t(several) * (queues.size() + 1)) > mostWork ||
        queues.empty())
        return false;
    const long double scale = std::min(double(users) / sum, 1 / bottleneck);
    const auto factor = [&](double demand, double servers) {
        Vector f(users + 1, 0.0L);
        f[0] = 1;
        for (std::size_t k = 1; k <= users; ++k)
            f[k] = f[k - 1] * (long double)demand * scale / (long double)std::min(double(k), servers);
        return f;
    };
    std::vector<Vector> factors{factor(delay, infinity)};
    for (const Queue &queue : queues)
        factors.push_back(factor(queue.demand, queue.servers));
    const auto productWithout = [&](std::size_t left) {
        Vector g(users + 1, 0.0L);
        g[0] = 1;
        for (std::size_t i = 0; i < factors.size(); ++i)
            if (i != left) {
                g = convolved(g, factors[i]);
                normalize(g);
            }
        return g;
    };
    const Vector all = productWithout(factors.size());
    m_productForm.assign(users + 1, std::vector<double>(m_resources.size() + 1, 0.0));
    for (std::size_t n = 1; n <= users; ++n) {
        if (!(all[n] > 0))
            return false;
        m_productForm[n].back() = double(scale * all[n - 1] / all[n]);
    }
    for (std::size_t i = 0; i < queues.size(); ++i) {
        const auto r = queues[i].resource;
        if (queues[i].servers == 1) { // L(n) = X(n)·D·(1 + L(n − 1))
            for (std::size_t n = 1; n <= users; ++n)
                m_productForm[n][r] = m_productForm[n].back() * queues[i].demand * (1 + m_productForm[n - 1][r]);
            continue;
        }
        const Vector rest = productWithout(i + 1);
        Vector weighted = factors[i + 1];
        for (std::size_t k = 0; k <= users; ++k)
            weighted[k] *= (long double)k;
        const Vector numbers = convolved(weighted, rest), weights = convolved(factors[i + 1], rest);
        for (std::size_t n = 1; n <= users; ++n)
            m_productForm[n][r] = double(numbers[n] / weights[n]);
    }
    return true;
}

/// \return false: too large, or time-outs matter
bool Solver::solveProductForm(ClosedLoad &group)
{
    const ClosedUsers &users = m_plan.closed.front();
    const auto chosen = std::size_t(std::find(users.mix.begin(), users.mix.end(), 1.0) - users.mix.begin());
    const std::vector<double> nothing(m_offered.size(), 0.0);
    const auto flow = [&](double rate) { // loads under this rate
        group.rate = rate;
        offer(nothing, std::span(&group, 1));
        m_userFactor = 1;
        for (std::size_t k = 0; k < m_offered.size(); ++k)
            m_entryRates[k] = m_entryInflow[k] = m_offered[k];
        for (std::size_t e = m_offered.size(); e < m_entryRates.size(); ++e)
            m_entryRates[e] = m_entryInflow[e] = m_entryRates[std::size_t(m_network.entries[e].from)] * m_entryMultiplicity[e];
        loadResources();
    };
    if (m_productForm.empty()) {
        flow(1);
        if (!tabulateProductForm())
            return m_isProductForm = false;
    }
    if (group.users > double(m_productForm.size() - 1))
        return false;
    const auto below = std::size_t(group.users), above = std::min(below + 1, m_productForm.size() - 1);
    const double part = group.users - double(below); // between two whole numbers: straight
    const auto at = [&](std::size_t i) { return m_productForm[below][i] + part * (m_productForm[above][i] - m_productForm[below][i]); };
    const double rate = at(m_resources.size());
    flow(rate);
    for (std::size_t r = 0; r < m_resources.size(); ++r) {
        ResourceState &resource = m_resources[r];
        if (!(resource.visits > 0))
            continue;
        const double inside = at(r) / resource.visits, service = resource.units / resource.visits / resource.pace();
        if (resource.fcfs) {
            resource.wait = std::max(0.0, inside - service);
            resource.waitProbability = std::max(resource.waitProbability, 1e-9);
        } else {
            resource.stretch = std::max(1.0, inside / service);
            resource.stretchScv = stretchScv(resource.stretch);
        }
    }
    for (std::size_t d = 0; d < m_domains.size(); ++d) {
        const Domain &domain = m_network.domains[d];
        DomainState &state = m_domains[d];
        state = DomainState{};
        for (const int entry : domain.entries) {
            const auto e = std::size_t(entry);
            double hold = m_entryLatency[e];
            for (const EntryLoad &load : m_entryLoads[e]) {
                const ResourceState &resource = m_resources[std::size_t(load.resource)];
                hold += load.units / resource.pace() * resource.stretch + load.visits * resource.wait;
            }
            state.jobs.push_back(m_entryRates[e] * hold);
            state.total += state.jobs.back();
            state.inflow += m_entryRates[e];
        }
        state.outflow = state.inflow;
        state.busy = state.variance = state.total;
        state.atRest = false; // its laws are not those of open queues
    }
    m_relaxed = false;
    const double response = cycleResponse(users);
    m_solution.cycle.front() = response;
    const double exact = rate > 0 ? group.users / rate - users.thinkSeconds : response;
    // a time-out that cuts responses short sends users back sooner
    return std::abs(response - exact) <= 1e-6 * (exact + users.thinkSeconds) && m_plan.classes[chosen].timeoutSeconds > response;
}

void Solver::solveClosed(double seconds, std::span<const double> openRates, std::span<ClosedLoad> closed)
{
    if (closed.size() == 1 && m_isProductForm && solveProductForm(closed.front()))
        return;
    bool any = false;
    for (const ClosedLoad &group : closed)
        any = any || group.users > 0;
    const int rounds = any && closed.size() > 1 ? 4 : 1;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t c = 0; c < closed.size(); ++c) {
            ClosedLoad &group = closed[c];
            if (!(group.users > 0)) {
                group.rate = 0;
                continue;
            }
            // x·(Z + R(x)) − N grows with x; below N/(Z + longest R) and above N/Z it has its sign
            const auto excess = [&](double rate) {
                group.rate = rate;
                offer(openRates, closed);
                flows(seconds);
                return rate * (group.thinkSeconds + cycleResponse(m_plan.closed[c])) - group.users;
            };
            const double idle = group.thinkSeconds + 1e-9;
            double low = 0, high = group.users / idle, atLow = -group.users, atHigh = infinity;
            double rate = group.rate > 0 ? std::min(group.rate, high) : high;
            for (int i = 0; i < 60; ++i) {
                const double over = excess(rate);
                if (std::abs(over) <= 1e-7 * group.users)
                    break;
                (over < 0 ? low : high) = rate;
                (over < 0 ? atLow : atHigh) = over;
                // x = N/(Z + R(x)) is the next guess while R hardly moves; else the secant of the bracket
                double next = rate * group.users / (over + group.users);
                if (i > 1 && std::isfinite(atHigh) && atLow > -group.users)
                    next = low - atLow * (high - low) / (atHigh - atLow);
                if (!(next > low && next < high) || i % 6 == 5)
                    next = 0.5 * (low + high);
                if (high - low < 1e-10 * high || std::abs(next - rate) < 1e-10 * rate)
                    break;
                rate = next;
            }
            group.rate = rate;
        }
    }
    offer(openRates, closed);
    flows(seconds);
    for (std::size_t c = 0; c < closed.size(); ++c)
        m_solution.cycle[c] = closed[c].users > 0 ? cycleResponse(m_plan.closed[c]) : 0;
}

} // namespace headroom::simulation
