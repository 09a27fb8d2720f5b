#include "pool.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

/// Σ q^j, Σ j q^j, Σ j² q^j, Σ j³ q^j over j = 0 … last, for 0 <= q <= 1.
struct PowerSums
{
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
};

PowerSums powerSums(double q, double last)
{
    const double count = last + 1;
    if (q <= 0)
        return {1, 0, 0, 0};
    if (count <= 64) {
        PowerSums sums;
        double power = 1;
        for (double j = 0; j < count; j += 1, power *= q) {
            sums.s0 += power;
            sums.s1 += j * power;
            sums.s2 += j * j * power;
            sums.s3 += j * j * j * power;
        }
        return sums;
    }
    const double a = -std::log(q);
    if (a * count < 0.05) { // q^j = 1 − aj + (aj)²/2 to 2e-5, with the sums of powers of j up to the fifth
        const double n = last, n1 = n * (n + 1), p1 = n1 / 2, p2 = n1 * (2 * n + 1) / 6, p3 = p1 * p1, p4 = p2 * (3 * n * n + 3 * n - 1) / 5,
                     p5 = p3 * (2 * n * n + 2 * n - 1) / 3, h = a * a / 2;
        return {count - a * p1 + h * p2, p1 - a * p2 + h * p3, p2 - a * p3 + h * p4, p3 - a * p4 + h * p5};
    }
    const double power = std::exp(-a * count), u = 1 - q; // closed forms: well away from cancellation here
    PowerSums sums;
    sums.s0 = -std::expm1(-a * count) / u;
    sums.s1 = (q * sums.s0 - last * power) / u;
    sums.s2 = (q * sums.s0 + 2 * q * sums.s1 - last * last * power) / u;
    sums.s3 = (q * sums.s0 + 3 * q * sums.s1 + 3 * q * sums.s2 - last * last * last * power) / u;
    return sums;
}

/// Mirrors sums over i = last − j back to sums over j.
PowerSums mirrored(const PowerSums &i, double last)
{
    const double n = last;
    return {i.s0, n * i.s0 - i.s1, n * n * i.s0 - 2 * n * i.s1 + i.s2, n * n * n * i.s0 - 3 * n * n * i.s1 + 3 * n * i.s2 - i.s3};
}

} // namespace

PoolChain::PoolChain(std::vector<double> throughput, double lump, double backlog, double replicas)
    : m_throughput(std::move(throughput)), m_lump(lump), m_backlog(std::floor(backlog)), m_replicas(replicas)
{
    for (const double x : m_throughput)
        m_seconds.push_back(1 / x);
}

PoolState PoolChain::at(double arrivals) const
{
    PoolState state;
    state.arrivals = arrivals;
    if (!(arrivals > 0) || m_throughput.empty())
        return state;
    const double workers = double(m_throughput.size()) * m_lump, x = m_throughput.back();
    const double q = arrivals / x;

    double weight = 1, below0 = 1, below1 = 0, below2 = 0; // states 0 … W − 1, then the weight of state W
    for (std::size_t n = 1; n <= m_throughput.size(); ++n) {
        const double ratio = arrivals * m_seconds[n - 1];
        weight *= m_lump == 1 ? ratio : std::exp(m_lump * std::log(ratio));
        if (weight > 1e100) {
            const double shrink = 1 / weight;
            weight = 1, below0 *= shrink, below1 *= shrink, below2 *= shrink;
        }
        if (n < m_throughput.size()) { // the states of a lump weigh about the same
            const double jobs = double(n) * m_lump;
            below0 += weight * m_lump;
            below1 += weight * m_lump * jobs;
            below2 += weight * m_lump * jobs * jobs;
        }
    }
    // states W + j: weight × q^j; above 1 summed from the far end, whose weight is then the unit
    PowerSums all, accepted;
    double atWorkers = weight, last = 0; // factor of the sums; weight of the full state
    if (q <= 1) {
        all = powerSums(q, m_backlog);
        accepted = m_backlog >= 1 ? powerSums(q, m_backlog - 1) : PowerSums{};
        last = weight * std::exp(m_backlog * std::log(q));
    } else {
        const double logFull = m_backlog * std::log(q);
        const double shrink = std::exp(-logFull); // everything is divided by q^K
        below0 *= shrink, below1 *= shrink, below2 *= shrink;
        last = weight;
        all = mirrored(powerSums(1 / q, m_backlog), m_backlog);
        accepted = m_backlog >= 1 ? mirrored(powerSums(1 / q, m_backlog - 1), m_backlog - 1) : PowerSums{};
        accepted.s0 /= q, accepted.s1 /= q, accepted.s2 /= q, accepted.s3 /= q;
    }
    const double total = below0 + atWorkers * all.s0;
    const double free = below0 + atWorkers * accepted.s0; // an arrival is accepted
    state.blocked = std::clamp(last / total, 0.0, 1.0);
    state.busy = (below1 + workers * atWorkers * all.s0) / total;
    const double r = m_replicas; // a state of the backlog stands for one visit before every replica
    state.jobs = (below1 + atWorkers * (workers * all.s0 + r * all.s1)) / total;
    const double second = (below2 + atWorkers * (workers * workers * all.s0 + 2 * workers * r * all.s1 + r * r * all.s2)) / total;
    state.jobsVariance = std::max(0.0, second - state.jobs * state.jobs);
    if (free > 0 && accepted.s0 > 0) {
        const double p = atWorkers / free, ofOne = x / r; // the rate at which one replica's backlog goes
        state.waitProbability = std::min(1.0, p * accepted.s0);
        state.wait1 = p * (accepted.s1 + accepted.s0) / ofOne;
        state.wait2 = p * (accepted.s2 + 3 * accepted.s1 + 2 * accepted.s0) / (ofOne * ofOne);
        state.wait3 = p * (accepted.s3 + 6 * accepted.s2 + 11 * accepted.s1 + 6 * accepted.s0) / (ofOne * ofOne * ofOne);
    }
    return state;
}

} // namespace headroom::simulation
