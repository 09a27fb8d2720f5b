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
        const double n = last, n1 = n * (n + 1), p1 = n1 / 2, p2 = n1 * (2 * n + 1) / 6, p3 = p1 * p1,
                     p4 = p2 * (3 * n * n + 3 * n - 1) / 5, p5 = p3 * (2 * n * n + 2 * n - 1) / 3, h = a * a / 2;
        return {count - a * p1 + h * p2, p1 - a * p2 + h * p3, p2 - a * p3 + h * p4, p3 - a * p4 + h * p5};
    }
    const double power = std::exp(-a * count), u = 1 - q; // closed forms: well away from cancellation here
    PowerSums sums;
    sums.s0 = -std::expm1(-a * count) / u;
    sums.s1 = (q * sums.s0 - count * power) / u;
    sums.s2 = (q * sums.s0 + 2 * q * sums.s1 - count * count * power) / u;
    sums.s3 = (q * sums.s0 + 3 * q * sums.s1 + 3 * q * sums.s2 - count * count * count * power) / u;
    return sums;
}

/// Mirrors sums over i = last − j back to sums over j.
PowerSums mirrored(const PowerSums &i, double last)
{
    const double n = last;
    return {i.s0, n * i.s0 - i.s1, n * n * i.s0 - 2 * n * i.s1 + i.s2, n * n * n * i.s0 - 3 * n * n * i.s1 + 3 * n * i.s2 - i.s3};
}

constexpr double negligible = 1e-18; ///< weight of a state beside the most likely one

/// What the states from W on add up to: j = 0, 1, … visits before every replica, in units of the weight of state W or, where
/// that is not the largest, of a weight that `shrink` brings the states below to.
struct Above
{
    PowerSums all, accepted; ///< weights times powers of j; accepted: without the full state
    double last = 0;         ///< weight of the full state
    double shrink = 1;
    double served0 = 0, served1 = 0, served2 = 0, served3 = 0; ///< impatience: weights × P(served) × moments of the wait
};

void add(PowerSums &sums, double j, double weight)
{
    sums.s0 += weight;
    sums.s1 += j * weight;
    sums.s2 += j * j * weight;
    sums.s3 += j * j * j * weight;
}

/// Without impatience the states go on by the factor q.
Above geometric(double q, double backlog)
{
    Above above;
    if (q <= 1) {
        above.all = powerSums(q, backlog);
        above.accepted = backlog >= 1 ? powerSums(q, backlog - 1) : PowerSums{};
        above.last = std::exp(backlog * std::log(q));
    } else { // summed from the far end, whose weight is then the unit
        above.shrink = std::exp(-backlog * std::log(q));
        above.last = 1;
        above.all = mirrored(powerSums(1 / q, backlog), backlog);
        above.accepted = backlog >= 1 ? mirrored(powerSums(1 / q, backlog - 1), backlog - 1) : PowerSums{};
        above.accepted.s0 /= q, above.accepted.s1 /= q, above.accepted.s2 /= q, above.accepted.s3 /= q;
    }
    return above;
}

/// With impatience θ before each of r replicas: by the factor λ/(X + jrθ). A visit behind j others is served with the probability
/// x/(x + (j + 1)θ), x = X/r, and has then waited Σ 1/(x + iθ), i = 1 … j + 1.
Above impatient(double arrivals, double throughput, double theta, double replicas, double backlog)
{
    Above above;
    const double x = throughput / replicas, most = std::min(backlog, 4e6);
    const double mode = std::floor(std::clamp((arrivals - throughput) / (replicas * theta), 0.0, most));
    const auto note = [&](double j, double weight) {
        add(above.all, j, weight);
        if (j >= backlog) {
            above.last = weight;
            return;
        }
        add(above.accepted, j, weight);
        const double served = weight * x / (x + (j + 1) * theta);
        const double from = x + 0.5 * theta, to = x + (j + 1.5) * theta; // sums by the midpoint rule
        const double mean = j < 1 ? 1 / (x + theta) : std::log(to / from) / theta;
        const double variance = j < 1 ? mean * mean : (1 / from - 1 / to) / theta;
        above.served0 += served;
        above.served1 += served * mean;
        above.served2 += served * (mean * mean + variance);
        above.served3 += served * mean * (mean * mean + 3 * variance);
    };
    note(mode, 1);
    double weight = 1;
    for (double j = mode + 1; j <= most && weight > negligible; j += 1) {
        weight *= arrivals / (throughput + j * replicas * theta);
        note(j, weight);
    }
    weight = 1;
    for (double j = mode; j >= 1; j -= 1) {
        weight *= (throughput + j * replicas * theta) / arrivals;
        if (weight < negligible) {
            weight = 0;
            break;
        }
        note(j - 1, weight);
    }
    above.shrink = weight; // that of j = 0
    return above;
}

} // namespace

PoolChain::PoolChain(std::vector<double> throughput, double lump, double backlog, double replicas, double impatience)
    : m_throughput(std::move(throughput))
    , m_lump(lump)
    , m_backlog(std::floor(backlog))
    , m_replicas(replicas)
    , m_impatience(impatience)
{
}

PoolChain::Below PoolChain::below(double arrivals) const
{
    Below sums;
    const std::size_t top = m_throughput.size();
    const auto mode = std::size_t(std::lower_bound(m_throughput.begin(), m_throughput.end(), arrivals) - m_throughput.begin());
    const auto power = [&](double ratio) { return m_lump == 1 ? ratio : std::exp(m_lump * std::log(ratio)); };
    const auto note = [&](std::size_t n, double weight) {
        if (n == top) {
            sums.atWorkers = weight;
            return;
        }
        const double jobs = double(n) * m_lump;
        sums.sum0 += weight;
        sums.sum1 += weight * jobs;
        sums.sum2 += weight * jobs * jobs;
    };
    note(mode, 1);
    double weight = 1;
    for (std::size_t n = mode; n > 0 && weight > negligible; --n) {
        weight *= power(m_throughput[n - 1] / arrivals);
        note(n - 1, weight);
    }
    weight = 1;
    for (std::size_t n = mode + 1; n <= top && weight > negligible; ++n) {
        weight *= power(arrivals / m_throughput[n - 1]);
        note(n, weight);
    }
    // the states of a lump weigh about the same
    sums.sum0 *= m_lump, sums.sum1 *= m_lump, sums.sum2 *= m_lump;
    return sums;
}

PoolState PoolChain::at(double arrivals) const
{
    PoolState state;
    state.arrivals = arrivals;
    if (!(arrivals > 0) || m_throughput.empty())
        return state;
    const double workers = double(m_throughput.size()) * m_lump, x = m_throughput.back(), r = m_replicas;
    Below down = below(arrivals);
    const Above up = m_impatience > 0 ? impatient(arrivals, x, m_impatience, r, m_backlog) : geometric(arrivals / x, m_backlog);
    // a unit for both: that of state W unless it vanishes beside its neighbours above
    double unit = down.atWorkers;
    if (up.shrink != 1) {
        const double scale = down.atWorkers > 0 ? up.shrink / down.atWorkers : 0;
        down.sum0 *= scale, down.sum1 *= scale, down.sum2 *= scale;
        unit = 1;
    }
    const double total = down.sum0 + unit * up.all.s0;
    const double free = down.sum0 + unit * up.accepted.s0; // an arrival is accepted
    state.blocked = std::clamp(unit * up.last / total, 0.0, 1.0);
    state.busy = (down.sum1 + workers * unit * up.all.s0) / total;
    state.jobs = (down.sum1 + unit * (workers * up.all.s0 + r * up.all.s1)) / total;
    const double second = (down.sum2 + unit * (workers * workers * up.all.s0 + 2 * workers * r * up.all.s1 + r * r * up.all.s2)) / total;
    state.jobsVariance = std::max(0.0, second - state.jobs * state.jobs);
    if (free > 0) {
        const double seen1 = (down.sum1 + workers * unit * up.accepted.s0) / free,
                     seen2 = (down.sum2 + workers * workers * unit * up.accepted.s0) / free;
        state.seenScv = std::max(0.0, seen2 - seen1 * seen1) / ((1 + seen1) * (1 + seen1));
    }
    if (!(free > 0) || !(up.accepted.s0 > 0))
        return state;
    const double p = unit / free, ofOne = x / r; // the rate at which one replica's backlog goes
    state.waitProbability = std::min(1.0, p * up.accepted.s0);
    if (m_impatience > 0) {
        state.abandoned = std::clamp(m_impatience * unit * r * up.all.s1 / total / arrivals, 0.0, 1 - state.blocked);
        const double served = (down.sum0 + unit * up.served0) / free;
        state.queueWait = unit * r * up.all.s1 / total / (arrivals * (1 - state.blocked));
        state.wait1 = p * up.served1 / served;
        state.wait2 = p * up.served2 / served;
        state.wait3 = p * up.served3 / served;
        return state;
    }
    state.wait1 = state.queueWait = p * (up.accepted.s1 + up.accepted.s0) / ofOne;
    state.wait2 = p * (up.accepted.s2 + 3 * up.accepted.s1 + 2 * up.accepted.s0) / (ofOne * ofOne);
    state.wait3 = p * (up.accepted.s3 + 6 * up.accepted.s2 + 11 * up.accepted.s1 + 6 * up.accepted.s0) / (ofOne * ofOne * ofOne);
    return state;
}

double PoolChain::waitTail(double arrivals, double seconds) const
{
    const Below down = below(arrivals);
    const double x = m_throughput.back(), q = arrivals / x;
    // behind j others a visit waits for j + 1 completions: P = P(Poisson(xt) <= j), one by one in the log domain
    const double mean = x / m_replicas * seconds, logMean = mean > 0 ? std::log(mean) : 0, logQ = std::log(q),
                 shift = q > 1 ? (m_backlog - 1) * logQ : 0;
    double cumulative = 0, tail = 0, free = down.sum0 * std::exp(-shift), logFactorial = 0;
    for (double j = 0; j < m_backlog; j += 1) {
        logFactorial += j > 1 ? std::log(j) : 0;
        cumulative += mean > 0 ? std::exp(j * logMean - mean - logFactorial) : j == 0;
        const double weight = down.atWorkers * std::exp(j * logQ - shift);
        free += weight;
        tail += weight * std::min(1.0, cumulative);
        if (q < 1 && weight < negligible * free)
            break;
    }
    return free > 0 ? tail / free : 0;
}

} // namespace headroom::simulation
