#include "transient.h"

#include "stationary.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation::exact {

namespace {

constexpr double possible = 1e-16;
constexpr double mostWork = 1e11;

double nextJump(const Course &a, const Course &b, double now, double until)
{
    for (const Course *course : {&a, &b})
        for (const double jump : course->jumps)
            if (jump > now)
                until = std::min(until, jump);
    return until;
}

} // namespace

TransientStation::TransientStation(Course arrivals, double service, Course servers, int limit, std::vector<double> start)
    : m_arrivals(std::move(arrivals)), m_servers(std::move(servers)), m_service(service), m_limit(limit), m_p(std::move(start))
{
    if (m_p.empty())
        m_p = {1.0};
    m_c = std::round(m_servers.at(0));
}

int TransientStation::servers() const { return int(std::round(m_servers.at(m_now))); }

void TransientStation::derive(double t, const std::vector<double> &p, std::vector<double> &out) const
{
    const double lambda = std::max(0.0, m_arrivals.at(t));
    const std::size_t size = p.size();
    const bool full = m_limit > 0 && size == std::size_t(m_limit) + 1;
    for (std::size_t n = 0; n < size; ++n) {
        const double down = m_service * std::min(double(n), m_c);
        double change = -(down + (full && n + 1 == size ? 0 : lambda)) * p[n];
        if (n > 0)
            change += lambda * p[n - 1];
        if (n + 1 < size)
            change += m_service * std::min(double(n + 1), m_c) * p[n + 1];
        out[n] = change;
    }
}

void TransientStation::stepTo(double end)
{
    const auto grow = [&] {
        while (m_p.size() < 8 || m_p.back() > possible || m_p[m_p.size() - 4] > possible) {
            if (m_limit > 0 && m_p.size() >= std::size_t(m_limit) + 1)
                break;
            m_p.push_back(0);
        }
        if (m_limit > 0 && m_p.size() > std::size_t(m_limit) + 1)
            m_p.resize(std::size_t(m_limit) + 1);
        for (auto *v : {&m_k1, &m_k2, &m_k3, &m_k4, &m_scratch})
            v->resize(m_p.size());
    };
    const double margin = 1e-9 * (end - m_now); // stay on this side of the jump at the end
    while (m_now < end) {
        grow();
        const double fastest = std::max({1e-9, m_arrivals.at(m_now), m_arrivals.at(end - margin)}) + m_service * std::min(m_c, double(m_p.size()));
        const double h = std::min(end - m_now, 0.05 / fastest);
        const double last = std::min(m_now + h, end - margin);
        const auto move = [&](const std::vector<double> &k, double by) {
            for (std::size_t n = 0; n < m_p.size(); ++n)
                m_scratch[n] = m_p[n] + by * k[n];
        };
        derive(m_now, m_p, m_k1);
        move(m_k1, 0.5 * h);
        derive(m_now + 0.5 * h, m_scratch, m_k2);
        move(m_k2, 0.5 * h);
        derive(m_now + 0.5 * h, m_scratch, m_k3);
        move(m_k3, h);
        derive(last, m_scratch, m_k4);
        for (std::size_t n = 0; n < m_p.size(); ++n)
            m_p[n] += h / 6 * (m_k1[n] + 2 * m_k2[n] + 2 * m_k3[n] + m_k4[n]);
        m_work += 40.0 * double(m_p.size());
        m_now = end - m_now - h < 1e-12 * end ? end : m_now + h;
        if (m_work > mostWork)
            return;
    }
}

bool TransientStation::advanceTo(double t)
{
    while (m_now < t && m_work <= mostWork) {
        m_c = servers();
        stepTo(nextJump(m_arrivals, m_servers, m_now, t));
    }
    return m_work <= mostWork;
}

double TransientStation::meanNumber() const
{
    double sum = 0;
    for (std::size_t n = m_p.size(); n-- > 0;)
        sum += double(n) * m_p[n];
    return sum;
}

double TransientStation::meanQueue() const
{
    double sum = 0;
    for (std::size_t n = m_p.size(); n-- > 0;)
        sum += std::max(0.0, double(n) - m_c) * m_p[n];
    return sum;
}

double TransientStation::busy() const { return meanNumber() - meanQueue(); }

double TransientStation::deviation() const
{
    const double mean = meanNumber();
    double sum = 0;
    for (std::size_t n = m_p.size(); n-- > 0;)
        sum += (double(n) - mean) * (double(n) - mean) * m_p[n];
    return std::sqrt(sum);
}

double TransientStation::delayShare() const
{
    double sum = 0;
    for (std::size_t n = m_p.size(); n-- > 0 && double(n) >= m_c;)
        sum += m_p[n];
    return sum;
}

double TransientStation::blocked() const
{
    return m_limit > 0 && m_p.size() > std::size_t(m_limit) ? m_p[std::size_t(m_limit)] : 0;
}

double TransientStation::virtualWaitMean() const
{
    double sum = 0;
    for (std::size_t n = m_p.size(); n-- > 0 && double(n) >= m_c;)
        sum += m_p[n] * (double(n) - m_c + 1) / (m_c * m_service);
    return sum;
}

double TransientStation::virtualWaitQuantile(double p) const
{
    return solveTail([this](double t) { return waitTail(m_p, int(m_c), m_service, t); }, 1 - p, 1 / m_service);
}

double infiniteServersMean(const Course &arrivals, double service, double t, bool fromThePast, double start)
{
    // Simpson's rule on pieces between jumps, 40 mean service times back.
    const double reach = fromThePast ? 40 / service : std::min(40 / service, t);
    std::vector<double> edges{0, reach};
    for (const double jump : arrivals.jumps)
        if (t - jump > 0 && t - jump < reach)
            edges.push_back(t - jump);
    std::sort(edges.begin(), edges.end());
    double sum = fromThePast ? 0 : start * std::exp(-service * t);
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const double a = edges[i], b = edges[i + 1], inset = 1e-12 * (b - a);
        const int n = 2 * std::max(50, int(20'000 * (b - a) / reach));
        const double h = (b - a) / n;
        double part = 0;
        for (int k = 0; k <= n; ++k) {
            const double u = k == 0 ? a + inset : k == n ? b - inset : a + k * h;
            part += (k == 0 || k == n ? 1 : k % 2 ? 4 : 2) * arrivals.at(t - u) * std::exp(-service * u);
        }
        sum += part * h / 3;
    }
    return sum;
}

FluidFigures fluidQueue(const Course &arrivals, double service, const Course &servers)
{
    // Cumulative arrivals and departures as polylines with common abscissas; rates are those in the middle of a piece.
    std::vector<double> edges{0};
    for (const Course *course : {&arrivals, &servers})
        for (const double jump : course->jumps)
            if (jump > 0)
                edges.push_back(jump);
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    const double lastJump = edges.back();
    struct Vertex { double t, in, out; };
    std::vector<Vertex> line{{0, 0, 0}};
    FluidFigures result;
    const auto piece = [&](double until) {
        const Vertex from = line.back();
        const double middle = 0.5 * (from.t + until);
        const double in = arrivals.at(middle), capacity = service * servers.at(middle), backlog = std::max(0.0, from.in - from.out);
        const double dt = until - from.t;
        if (backlog > 0 && backlog + (in - capacity) * dt < 0) {
            const double crossing = backlog / (capacity - in);
            line.push_back({from.t + crossing, from.in + in * crossing, from.in + in * crossing});
            result.drained = from.t + crossing;
            line.push_back({until, from.in + in * dt, from.in + in * dt});
        } else {
            const double out = backlog > 0 || in > capacity ? capacity * dt : in * dt;
            line.push_back({until, from.in + in * dt, from.out + out});
        }
        result.peak = std::max(result.peak, line.back().in - line.back().out);
    };
    const int finer = 2000; // between jumps, for courses that are not constant there: exact for constant ones all the same
    for (std::size_t i = 0; i + 1 < edges.size(); ++i)
        for (int k = 1; k <= finer; ++k)
            piece(k == finer ? edges[i + 1] : edges[i] + (edges[i + 1] - edges[i]) * k / finer);
    const double stride = std::max(1.0, lastJump) / finer;
    for (int k = 0; k < 1'000'000; ++k) {
        const Vertex &end = line.back();
        if (k > finer && end.in - end.out <= 1e-9 * std::max(1.0, end.in)) {
            result.drains = true;
            break;
        }
        piece(end.t + stride);
    }
    // The longest wait is at a vertex of one of the lines: both are linear in between.
    std::size_t d = 0;
    for (const Vertex &a : line) { // who comes at a.t leaves when `out` reaches a.in
        while (d + 1 < line.size() && line[d + 1].out < a.in)
            ++d;
        if (d + 1 >= line.size())
            break;
        const double slope = line[d + 1].out - line[d].out;
        const double leaves = slope > 0 ? line[d].t + (line[d + 1].t - line[d].t) * std::clamp((a.in - line[d].out) / slope, 0.0, 1.0) : line[d].t;
        result.longestWait = std::max(result.longestWait, leaves - a.t);
    }
    std::size_t u = 0;
    for (const Vertex &b : line) { // who leaves at b.t came when `in` reached b.out
        while (u + 1 < line.size() && line[u + 1].in < b.out)
            ++u;
        if (u + 1 >= line.size())
            break;
        const double slope = line[u + 1].in - line[u].in;
        const double came = slope > 0 ? line[u].t + (line[u + 1].t - line[u].t) * std::clamp((b.out - line[u].in) / slope, 0.0, 1.0) : b.t;
        result.longestWait = std::max(result.longestWait, b.t - came);
    }
    return result;
}

} // namespace headroom::simulation::exact
