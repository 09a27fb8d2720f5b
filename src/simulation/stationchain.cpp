#include "stationchain.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

constexpr double negligible = 1e-15, vanished = 1e-18;

} // namespace

StationChain::StationChain(std::size_t jobs)
    : m_now(jobs + 1, 0.0)
{
    m_now.back() = 1;
    m_average = m_now;
}

void StationChain::advance(double seconds, const Rates &rates)
{
    const double mostJobs = std::max(rates.limit, double(m_now.size() - 1)); // those above a limit that has fallen stay
    const auto death = [&](double n) {
        return std::min(n, rates.servers) * rates.service + std::max(0.0, n - rates.servers) * rates.impatience;
    };
    // as many steps as keep the number of terms small while the states, and with impatience the fastest rate, grow
    double left = seconds;
    std::vector<double> average(m_now.size(), 0.0);
    while (left > 0) {
        const double reach = double(m_now.size()) + 64;
        const double fastest = rates.arrivals + death(std::min(reach, mostJobs)) + 1e-12;
        const double step = std::min(left, 32 / fastest), events = fastest * step;
        const bool last = step >= left;
        m_power = m_now;
        std::fill(m_now.begin(), m_now.end(), 0.0);
        double term = std::exp(-events), beyond = 1 - term; // Poisson(k), P(Poisson > k)
        for (int k = 0;; ++k) {
            for (std::size_t n = 0; n < m_power.size(); ++n) {
                m_now[n] += term * m_power[n];
                average[n] += beyond / fastest * m_power[n];
            }
            if (beyond < negligible && k > events)
                break;
            const bool grows =
                double(m_power.size()) <= mostJobs && double(m_power.size()) < reach && rates.arrivals > 0 && m_power.back() > vanished;
            const std::size_t size = m_power.size() + (grows ? 1 : 0);
            m_next.assign(size, 0.0);
            for (std::size_t n = 0; n < m_power.size(); ++n) {
                const bool accepts = n + 1 < size && double(n) < rates.limit;
                const double up = accepts ? rates.arrivals / fastest : 0, down = death(double(n)) / fastest;
                if (accepts)
                    m_next[n + 1] += up * m_power[n];
                if (n > 0)
                    m_next[n - 1] += down * m_power[n];
                m_next[n] += (1 - up - down) * m_power[n];
            }
            m_power.swap(m_next);
            m_now.resize(m_power.size(), 0.0);
            average.resize(m_power.size(), 0.0);
            term *= events / (k + 1);
            beyond = std::max(0.0, beyond - term);
        }
        left = last ? 0 : left - step;
    }
    while (m_now.size() > 1 && m_now.back() < vanished)
        m_now.pop_back();
    double sum = 0;
    for (const double each : m_now)
        sum += each;
    for (double &each : m_now)
        each /= sum;
    sum = 0;
    for (const double each : average)
        sum += each;
    for (double &each : average)
        each /= sum;
    m_average.swap(average);
}

double meanNumber(const std::vector<double> &probabilities)
{
    double sum = 0;
    for (std::size_t n = probabilities.size(); n-- > 0;)
        sum += double(n) * probabilities[n];
    return sum;
}

double meanWaiting(const std::vector<double> &probabilities, double servers)
{
    double sum = 0;
    for (std::size_t n = probabilities.size(); n-- > 0 && double(n) > servers;)
        sum += (double(n) - servers) * probabilities[n];
    return sum;
}

} // namespace headroom::simulation
