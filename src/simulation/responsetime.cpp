#include "responsetime.h"

#include "queueing.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

constexpr double sqrtHalf = 0.70710678118654752440, inverseSqrt2Pi = 0.39894228040143267794;
constexpr double smallestVariation = 1e-8; ///< SCV below which a path is as good as constant

} // namespace

Cumulants fromMoments(double m1, double m2, double m3)
{
    const double k2 = std::max(0.0, m2 - m1 * m1);
    return {m1, k2, std::max(0.0, m3 - 3 * m1 * m2 + 2 * m1 * m1 * m1)};
}

PathTail::PathTail(double weight, double constantSeconds, const Cumulants &random)
    : m_weight(weight)
    , m_constant(constantSeconds)
    , m_mean(random.k1)
    , m_deviation(std::sqrt(std::max(0.0, random.k2)))
    , m_random(random)
{
    if (!(random.k1 > 0)) {
        m_mean = 0;
        return;
    }
    const double v = std::max(smallestVariation, random.k2 / (random.k1 * random.k1));
    const double root = std::sqrt(v);
    const double skewness = random.k2 > 0 ? random.k3 / (random.k2 * std::sqrt(random.k2)) : 0;
    const double w = std::clamp((skewness - 2 * root) / (root + v * root), 0.0, 1.0);
    const double logVariance = std::log1p(v), logDeviation = std::sqrt(logVariance);
    const double logMean = std::log(random.k1);
    m_g = (1 - w) * 3 / root * std::exp(-logMean / 3);
    m_b = w / logDeviation;
    m_a = (1 - w) * 3 / root * (v / 9 - 1) + m_b * (0.5 * logVariance - logMean);
}

PathTail PathTail::queue(double weight, double constantSeconds, double serviceSeconds, double servers, double utilization)
{
    const double waiting = erlangC(servers, utilization), given = serviceSeconds / (servers * (1 - utilization));
    Cumulants sum{serviceSeconds, serviceSeconds * serviceSeconds, 2 * serviceSeconds * serviceSeconds * serviceSeconds};
    sum += fromMoments(waiting * given, 2 * waiting * given * given, 6 * waiting * given * given * given);
    PathTail tail(weight, constantSeconds, sum);
    tail.m_service = serviceSeconds;
    tail.m_waiting = waiting;
    tail.m_rest = servers - 1 - servers * utilization;
    return tail;
}

PathTail PathTail::known(double weight, double constantSeconds, const Cumulants &random, std::shared_ptr<const ResponseLaw> law)
{
    PathTail tail(weight, constantSeconds, random);
    tail.m_law = std::move(law);
    return tail;
}

PathTail PathTail::times(double factor) const
{
    PathTail tail = *this;
    tail.m_weight *= factor;
    return tail;
}

PathTail::Value PathTail::at(double seconds) const
{
    const double x = seconds - m_constant;
    if (x <= 0)
        return {m_weight, 0};
    if (m_law) {
        constexpr double near = 1e-4; // the slope only guides Newton
        const double tail = m_law->tail(x);
        return {m_weight * tail, std::min(0.0, m_weight * (m_law->tail(x * (1 + near)) - tail) / near * seconds / x)};
    }
    if (m_service > 0) {
        const double t = x / m_service, gone = std::exp(-t);
        const bool equal = std::abs(m_rest) < 1e-9;
        const double waited = equal ? t : -std::expm1(-m_rest * t) / m_rest;
        const double tail = gone * (1 + m_waiting * waited);
        const double slope = -tail + gone * m_waiting * (equal ? 1 : std::exp(-m_rest * t)); // d/dt
        return {m_weight * tail, m_weight * slope * seconds / m_service};
    }
    if (m_mean <= 0)
        return {0, 0};
    const double y = std::log(x), cubeRoot = std::exp(y * (1.0 / 3));
    const double z = m_a + m_b * y + m_g * cubeRoot;
    const double density = inverseSqrt2Pi * std::exp(-0.5 * z * z);
    return {m_weight * 0.5 * std::erfc(z * sqrtHalf), -m_weight * density * (m_b + m_g * cubeRoot * (1.0 / 3)) * seconds / x};
}

double quantile(std::span<const PathTail> paths, double probability, double guess)
{
    double total = 0, mean = 0, latest = 0;
    for (const PathTail &path : paths) {
        total += path.weight();
        mean += path.weight() * path.mean();
        if (path.weight() > 0)
            latest = std::max(latest, path.mean() + 40 * path.deviation());
    }
    if (!(total > 0) || !(latest > 0))
        return 0;
    const double wanted = std::log(total * (1 - probability));
    double low = 0, high = 0; // bracket of seconds, high = 0: none yet
    double t = guess > 0 ? guess : mean / total;
    if (!(t > 0))
        t = latest;
    for (int i = 0; i < 100; ++i) {
        double tail = 0, slope = 0;
        for (const PathTail &path : paths) {
            const auto value = path.at(t);
            tail += value.tail;
            slope += value.slope;
        }
        const double gap = tail > 0 ? std::log(tail) - wanted : -1e3;
        (gap > 0 ? low : high) = t;
        if (std::abs(gap) < 1e-7 || (high > 0 && high - low < 1e-9 * high))
            return t;
        double next = 0;
        if (tail > 0 && slope < 0 && gap > -20)
            next = t * std::exp(std::clamp(-gap * tail / slope, -0.7, 0.7)); // Newton on the log tail over ln t
        const bool inside = next > low && (high == 0 || next < high);
        if (!inside)
            next = high == 0 ? 2 * t : low > 0 ? std::sqrt(low * high) : 0.5 * high;
        if (std::abs(next - t) < 1e-10 * t || (inside && std::abs(gap) < 1e-4))
            return next; // Newton doubles the digits: what is left after this step is far below 1e-7
        t = next;
    }
    return t;
}

double tailBeyond(std::span<const PathTail> paths, double seconds)
{
    double total = 0, tail = 0;
    for (const PathTail &path : paths) {
        total += path.weight();
        tail += path.at(seconds).tail;
    }
    return total > 0 ? std::min(1.0, tail / total) : 0;
}

double meanUpTo(std::span<const PathTail> paths, double limit)
{
    double total = 0, mean = 0, spread = 0;
    for (const PathTail &path : paths) {
        total += path.weight();
        mean += path.weight() * path.mean();
        spread = std::max(spread, path.mean() + 8 * path.deviation());
    }
    if (!(total > 0))
        return 0;
    if (spread < limit)
        return mean / total;
    // ∫ P(T > t) dt over [0, limit], Gauss–Legendre on four panels that are finer near 0
    static constexpr double nodes[] = {0.0694318442, 0.3300094782, 0.6699905218, 0.9305681558};
    static constexpr double weights[] = {0.1739274226, 0.3260725774, 0.3260725774, 0.1739274226};
    static constexpr double panels[] = {0, 0.05, 0.2, 0.5, 1};
    double integral = 0;
    for (int panel = 0; panel < 4; ++panel) {
        const double from = limit * panels[panel], width = limit * (panels[panel + 1] - panels[panel]);
        for (int node = 0; node < 4; ++node)
            integral += width * weights[node] * tailBeyond(paths, from + width * nodes[node]);
    }
    return integral;
}

void ResponseTimes::add(const PathTail &path, double count)
{
    if (!(count > 0))
        return;
    const Cumulants &random = path.random();
    m_count += count;
    m_sum += count * path.mean();
    double v = 0, g = 0;
    std::uint64_t key = std::uint64_t(std::int64_t(path.constant() * 1e6)) & 0xffffffff;
    if (random.k1 > 0) {
        v = std::max(smallestVariation, random.k2 / (random.k1 * random.k1));
        g = random.k2 > 0 ? random.k3 / (random.k2 * std::sqrt(random.k2)) : 0;
        const auto bin = [](double value, double width, double offset) {
            return std::uint64_t(std::clamp(value / width + offset, 0.0, 4095.0));
        };
        key |= bin(std::log(random.k1), 0.03, 1000) << 32 | bin(std::log(v), 0.1, 400) << 44 |
               std::min<std::uint64_t>(255, bin(v > 0 ? g / std::sqrt(v) : 0, 0.1, 0)) << 56;
    }
    Cell &cell = m_cells[key];
    cell.weight += count;
    cell.constant += count * path.constant();
    cell.k1 += count * random.k1;
    cell.v += count * v;
    cell.g += count * g;
}

void ResponseTimes::add(const ResponseTimes &other)
{
    for (const auto &[key, cell] : other.m_cells) {
        Cell &mine = m_cells[key];
        mine.weight += cell.weight;
        mine.constant += cell.constant;
        mine.k1 += cell.k1;
        mine.v += cell.v;
        mine.g += cell.g;
    }
    m_count += other.m_count;
    m_sum += other.m_sum;
}

ResponseTimes::Figures ResponseTimes::figures() const
{
    if (!(m_count > 0))
        return {};
    std::vector<PathTail> paths;
    paths.reserve(m_cells.size());
    for (const auto &[key, cell] : m_cells) {
        const double k1 = cell.k1 / cell.weight, v = cell.v / cell.weight, k2 = v * k1 * k1;
        paths.emplace_back(cell.weight, cell.constant / cell.weight, Cumulants{k1, k2, cell.g / cell.weight * k2 * std::sqrt(k2)});
    }
    // the map's order depends on its history; sums must not
    std::sort(paths.begin(), paths.end(),
              [](const PathTail &a, const PathTail &b) { return a.mean() != b.mean() ? a.mean() < b.mean() : a.weight() < b.weight(); });
    const double p50 = quantile(paths, 0.50), p95 = quantile(paths, 0.95, p50), p99 = quantile(paths, 0.99, p95);
    return {m_sum / m_count, p50, p95, p99};
}

} // namespace headroom::simulation
