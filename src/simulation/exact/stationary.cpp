#include "stationary.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::simulation::exact {

namespace {

constexpr double vanishing = 1e-18;
constexpr std::size_t mostStates = 4'000'000;

} // namespace

std::vector<double> stateProbabilities(const Markovian &m)
{
    const auto c = std::size_t(m.servers);
    const double a = m.arrivals / m.service;
    std::vector<double> p(c + 1, 0.0);
    p[c] = 1;
    for (std::size_t n = c; n-- > 0;)
        p[n] = p[n + 1] * double(n + 1) / a;
    // Scale so that the largest of these is 1: with few servers needed p(0) may dwarf p(c), and the other way round.
    const double largest = *std::max_element(p.begin(), p.end());
    if (std::isfinite(largest)) {
        for (double &each : p)
            each /= largest;
    } else { // p(c) vanishes beside p(0): start from there
        p[0] = 1;
        for (std::size_t n = 1; n <= c; ++n)
            p[n] = p[n - 1] * a / double(n);
        const double top = *std::max_element(p.begin(), p.end());
        for (double &each : p)
            each /= top;
    }
    double peak = *std::max_element(p.begin(), p.end());
    while ((m.limit == 0 || p.size() <= std::size_t(m.limit)) && p.size() < mostStates) {
        const double waiting = double(p.size() - c);
        const double next = p.back() * m.arrivals / (double(c) * m.service + waiting * m.impatience);
        if (next < vanishing * peak && m.limit == 0)
            break;
        peak = std::max(peak, next);
        p.push_back(next);
        if (peak > 1e200) {
            for (double &each : p)
                each /= peak;
            peak = 1;
        }
    }
    // Smallest first: the sum keeps its digits.
    std::vector<double> sorted = p;
    std::sort(sorted.begin(), sorted.end());
    const double sum = std::accumulate(sorted.begin(), sorted.end(), 0.0);
    for (double &each : p)
        each /= sum;
    return p;
}

StationFigures figures(const Markovian &m)
{
    const std::vector<double> p = stateProbabilities(m);
    const auto c = std::size_t(m.servers);
    StationFigures result;
    double busy = 0, waits = 0;
    for (std::size_t n = p.size(); n-- > 0;) {
        busy += double(std::min(n, c)) * p[n];
        if (n > c)
            result.meanQueue += double(n - c) * p[n];
        if (n >= c && (m.limit == 0 || n < std::size_t(m.limit)))
            waits += p[n];
    }
    result.blocked = m.limit > 0 && p.size() > std::size_t(m.limit) ? p[std::size_t(m.limit)] : 0;
    const double accepted = m.arrivals * (1 - result.blocked);
    result.utilization = busy / double(c);
    result.meanNumber = busy + result.meanQueue;
    result.meanWait = result.meanQueue / accepted;
    result.meanResponse = result.meanNumber / accepted;
    result.waitShare = waits / (1 - result.blocked);
    result.abandoned = m.impatience * result.meanQueue / m.arrivals;
    result.throughput = busy * m.service;
    return result;
}

double waitTail(const std::vector<double> &found, int servers, double service, double seconds)
{
    const auto c = std::size_t(servers);
    if (found.size() <= c)
        return 0;
    // P(sum of j + 1 exponentials > t) = P(Poisson(cμt) <= j), by a running sum around the mode in the log domain.
    const double mean = double(c) * service * seconds;
    double tail = 0, cumulative = 0;
    for (std::size_t j = 0; j + c < found.size(); ++j) {
        cumulative += mean > 0 ? std::exp(double(j) * std::log(mean) - mean - std::lgamma(double(j) + 1)) : (j == 0 ? 1.0 : 0.0);
        tail += found[j + c] * std::min(1.0, cumulative);
    }
    return tail;
}

double solveTail(const std::function<double(double)> &tail, double value, double scale)
{
    if (tail(0) <= value)
        return 0;
    double low = 0, high = scale;
    for (int i = 0; i < 200 && tail(high) > value; ++i) {
        low = high;
        high *= 2;
    }
    // The logarithm of a tail is nearly straight: false position on it (Illinois), bisection where that fails.
    const auto excess = [&](double t) { return std::log(std::max(tail(t), 1e-300) / value); };
    double atLow = excess(low), atHigh = excess(high);
    for (int i = 0; i < 100 && high - low > 1e-12 * high; ++i) {
        const double slope = atLow - atHigh;
        const double inner = slope > 0 ? low + (high - low) * atLow / slope : 0.5 * (low + high);
        const double t = i % 4 == 3 || !(inner > low && inner < high) ? 0.5 * (low + high) : inner;
        const double here = excess(t);
        if (std::abs(here) < 1e-13)
            return t;
        if (here > 0) {
            low = t;
            atLow = here;
            atHigh *= 0.5;
        } else {
            high = t;
            atHigh = here;
            atLow *= 0.5;
        }
    }
    return 0.5 * (low + high);
}

double waitQuantile(const Markovian &m, double p)
{
    const double scale = 1 / (m.servers * m.service);
    if (m.limit == 0) {
        const double waits = figures(m).waitShare;
        return waits <= 1 - p ? 0 : std::log(waits / (1 - p)) / (m.servers * m.service - m.arrivals);
    }
    std::vector<double> found = stateProbabilities(m);
    const double blocked = found.size() > std::size_t(m.limit) ? found.back() : 0;
    if (found.size() > std::size_t(m.limit))
        found.pop_back();
    for (double &each : found)
        each /= 1 - blocked;
    return solveTail([&](double t) { return waitTail(found, m.servers, m.service, t); }, 1 - p, scale);
}

double responseQuantile(const Markovian &m, double p)
{
    const double waits = figures(m).waitShare;
    const double r = m.servers - 1 - m.arrivals / m.service;
    return solveTail(
        [&](double t) {
            const double x = t * m.service;
            const double ramp = std::abs(r) < 1e-9 ? x * (1 - 0.5 * r * x) : -std::expm1(-r * x) / r;
            return std::exp(-x) * (1 + waits * ramp);
        },
        1 - p, 1 / m.service);
}

SharingResponse::SharingResponse(const Markovian &m)
{
    std::vector<double> found = stateProbabilities(m);
    const double c = m.servers;
    const auto most = m.limit > 0 ? std::size_t(m.limit) : found.size() + 20;
    found.resize(most, 0.0); // an accepted job finds at most K − 1 others
    const double sum = std::accumulate(found.begin(), found.end(), 0.0);
    m_rate = m.arrivals + c * m.service;
    std::vector<double> now(most), next(most);
    for (std::size_t n = 0; n < most; ++n)
        now[n] = found[n] / sum;
    for (double present = 1; present > 1e-13 && m_present.size() < 2'000'000;) {
        m_present.push_back(present);
        std::fill(next.begin(), next.end(), 0.0);
        present = 0;
        for (std::size_t n = 0; n < most; ++n) {
            const double speed = std::min(1.0, c / double(n + 1)) * m.service;
            const double up = n + 1 < most ? m.arrivals : 0, down = double(n) * speed;
            if (up > 0)
                next[n + 1] += now[n] * up / m_rate;
            if (n > 0)
                next[n - 1] += now[n] * down / m_rate;
            next[n] += now[n] * (m_rate - up - down - speed) / m_rate;
        }
        for (const double each : next)
            present += each;
        now.swap(next);
    }
}

double SharingResponse::tail(double seconds) const
{
    const double mean = m_rate * seconds;
    double sum = 0;
    const auto from = std::size_t(std::max(0.0, mean - 12 * std::sqrt(mean) - 40)), to = std::size_t(mean + 12 * std::sqrt(mean) + 60);
    for (std::size_t k = from; k <= std::min(to, m_present.size() - 1); ++k)
        sum += m_present[k] * (mean > 0 ? std::exp(double(k) * std::log(mean) - mean - std::lgamma(double(k) + 1)) : (k == 0 ? 1.0 : 0.0));
    return sum;
}

double SharingResponse::quantile(double p) const
{
    return solveTail([this](double t) { return tail(t); }, 1 - p, mean());
}

double SharingResponse::mean() const
{
    return std::accumulate(m_present.rbegin(), m_present.rend(), 0.0) / m_rate;
}

double SharingResponse::standardDeviation() const
{
    double second = 0; // E[T²] = Σ s(k)·2(k + 1)/Λ²
    for (std::size_t k = m_present.size(); k-- > 0;)
        second += m_present[k] * 2 * double(k + 1);
    second /= m_rate * m_rate;
    return std::sqrt(std::max(0.0, second - mean() * mean()));
}

} // namespace headroom::simulation::exact
