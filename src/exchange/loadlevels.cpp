#include "loadlevels.h"

#include <algorithm>
#include <cmath>

namespace headroom::exchange {

namespace {

constexpr std::size_t mostExactLevels = 40;
constexpr std::int64_t longestTestMs = 7LL * 24 * 3600 * 1000;
constexpr double levelWidth = 0.1, timeWidth = 0.02;
constexpr double shortestLevelSeconds = 5;
constexpr std::uint64_t fewestSamples = 20;

int timeClass(double ms)
{
    return ms <= 0.5 ? -1000 : int(std::lround(std::log(ms) / std::log1p(timeWidth)));
}

double timeOf(int timeClass)
{
    return timeClass == -1000 ? 0 : std::exp(timeClass * std::log1p(timeWidth));
}

} // namespace

int LoadLevels::classOf(double users)
{
    return users < 1 ? -1 : int(std::lround(std::log(users) / std::log1p(levelWidth)));
}

void LoadLevels::add(std::int64_t endMs, double elapsedMs, double users, bool failed)
{
    if (m_first < 0)
        m_first = endMs - longestTestMs / 7; // files are not always in order
    const std::int64_t at = endMs - m_first;
    if (at < 0 || at > longestTestMs || !(elapsedMs >= 0) || elapsedMs > 1e9 || !(users >= 0) || users > 1e9) {
        ++m_strays;
        return;
    }
    ++m_samples;
    Second &second = m_seconds[at / 1000];
    ++second.samples;
    second.users += users;
    const auto count = [&](Level &level) {
        level.users += users;
        level.elapsed += elapsedMs;
        ++level.samples;
        level.failed += failed;
        ++level.times[timeClass(elapsedMs)];
    };
    count(m_coarse[classOf(users)]);
    if (!m_isExact)
        return;
    count(m_exact[users]);
    if (m_exact.size() > mostExactLevels) {
        m_isExact = false;
        m_exact.clear();
    }
}

model::LoadTestPoint LoadLevels::pointOf(const Level &level, double seconds, std::uint64_t ended)
{
    const double samples = double(level.samples);
    const auto quantile = [&](double share) {
        double seen = 0;
        for (const auto &[timeClass, count] : level.times) {
            seen += double(count);
            if (seen >= share * samples)
                return timeOf(timeClass);
        }
        return 0.0;
    };
    model::LoadTestPoint point;
    point.users = level.users / samples;
    point.rps = double(ended) / seconds;
    point.meanMs = level.elapsed / samples;
    point.p50Ms = quantile(0.5);
    point.p95Ms = quantile(0.95);
    point.p99Ms = quantile(0.99);
    point.errorRate = double(level.failed) / samples;
    point.seconds = seconds;
    return point;
}

std::vector<model::LoadTestPoint> LoadLevels::points() const
{
    std::vector<model::LoadTestPoint> points;
    const auto gather = [&](const auto &levels, auto keyOf) {
        std::map<std::decay_t<decltype(levels.begin()->first)>, std::pair<double, std::uint64_t>> lengths; // seconds, answers in them
        for (const auto &[at, second] : m_seconds) {
            const auto it = levels.find(keyOf(second.users / second.samples));
            if (it == levels.end())
                continue;
            lengths[it->first].first += 1;
            lengths[it->first].second += second.samples;
        }
        for (const auto &[key, level] : levels) {
            const auto length = lengths.find(key);
            if (length != lengths.end() && length->second.first >= shortestLevelSeconds && level.samples >= fewestSamples)
                points.push_back(pointOf(level, length->second.first, length->second.second));
        }
    };
    if (m_isExact)
        gather(m_exact, [](double users) { return std::round(users); });
    else
        gather(m_coarse, [](double users) { return classOf(users); });
    return points;
}

} // namespace headroom::exchange
