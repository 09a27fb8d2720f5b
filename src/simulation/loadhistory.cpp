#include "loadhistory.h"

#include <cmath>

namespace headroom::simulation {

namespace {
constexpr long day = 24, week = 168, kept = 336;
} // namespace

LoadHistory::LoadHistory()
    : m_hours(std::size_t(kept), 0.0)
{
}

void LoadHistory::add(double now, double load, double seconds)
{
    const long hour = long(std::floor((now - 0.5 * seconds) / 3600));
    while (m_current < hour) {
        m_hours[std::size_t(m_current % kept)] = m_seconds > 0 ? m_sum / m_seconds : 0;
        m_sum = m_seconds = 0;
        ++m_current;
    }
    m_sum += load * seconds;
    m_seconds += seconds;
}

bool LoadHistory::knows(long hour) const
{
    return hour >= 0 && hour < m_current && hour >= m_current - kept;
}

double LoadHistory::expected(long hour) const
{
    const auto meanOf = [&](long distance) {
        double sum = 0;
        int count = 0;
        for (long past = hour - distance; past >= m_current - kept && past >= 0; past -= distance)
            if (knows(past)) {
                sum += m_hours[std::size_t(past % kept)];
                ++count;
            }
        return count > 0 ? sum / count : -1.0;
    };
    if (m_current < day)
        return -1;
    const double weekly = meanOf(week);
    return weekly >= 0 ? weekly : meanOf(day);
}

} // namespace headroom::simulation
