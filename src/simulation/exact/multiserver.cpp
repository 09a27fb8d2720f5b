#include "multiserver.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <map>
#include <numbers>
#include <numeric>

namespace headroom::simulation::exact {

namespace {

constexpr std::size_t mostStates = 700;

/// Square or rectangular, row by row.
class Matrix
{
public:
    Matrix() = default;
    Matrix(std::size_t rows, std::size_t columns)
        : m_rows(rows)
        , m_columns(columns)
        , m_values(rows * columns, 0.0)
    {
    }
    static Matrix identity(std::size_t n)
    {
        Matrix m(n, n);
        for (std::size_t i = 0; i < n; ++i)
            m(i, i) = 1;
        return m;
    }
    double &operator()(std::size_t i, std::size_t j) { return m_values[i * m_columns + j]; }
    double operator()(std::size_t i, std::size_t j) const { return m_values[i * m_columns + j]; }
    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::size_t columns() const { return m_columns; }

    friend Matrix operator*(const Matrix &a, const Matrix &b)
    {
        Matrix product(a.m_rows, b.m_columns);
        for (std::size_t i = 0; i < a.m_rows; ++i)
            for (std::size_t k = 0; k < a.m_columns; ++k)
                if (const double factor = a(i, k); factor != 0)
                    for (std::size_t j = 0; j < b.m_columns; ++j)
                        product(i, j) += factor * b(k, j);
        return product;
    }
    friend Matrix operator+(Matrix a, const Matrix &b)
    {
        for (std::size_t i = 0; i < a.m_values.size(); ++i)
            a.m_values[i] += b.m_values[i];
        return a;
    }
    friend Matrix operator-(Matrix a, const Matrix &b)
    {
        for (std::size_t i = 0; i < a.m_values.size(); ++i)
            a.m_values[i] -= b.m_values[i];
        return a;
    }
    friend Matrix operator*(double factor, Matrix a)
    {
        for (double &each : a.m_values)
            each *= factor;
        return a;
    }
    [[nodiscard]] double largest() const
    {
        double most = 0;
        for (const double each : m_values)
            most = std::max(most, std::abs(each));
        return most;
    }

    /// A⁻¹·B by Gauss and Jordan with row pivots.
    static Matrix solve(Matrix a, Matrix b)
    {
        const std::size_t n = a.m_rows;
        for (std::size_t k = 0; k < n; ++k) {
            std::size_t pivot = k;
            for (std::size_t i = k + 1; i < n; ++i)
                pivot = std::abs(a(i, k)) > std::abs(a(pivot, k)) ? i : pivot;
            for (std::size_t j = 0; j < n && pivot != k; ++j)
                std::swap(a(k, j), a(pivot, j));
            for (std::size_t j = 0; j < b.m_columns && pivot != k; ++j)
                std::swap(b(k, j), b(pivot, j));
            const double inverse = 1 / a(k, k);
            for (std::size_t i = 0; i < n; ++i) {
                const double factor = i == k ? 0 : a(i, k) * inverse;
                if (factor == 0)
                    continue;
                for (std::size_t j = k; j < n; ++j)
                    a(i, j) -= factor * a(k, j);
                for (std::size_t j = 0; j < b.m_columns; ++j)
                    b(i, j) -= factor * b(k, j);
            }
        }
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < b.m_columns; ++j)
                b(i, j) /= a(i, i);
        return b;
    }

private:
    std::size_t m_rows = 0, m_columns = 0;
    std::vector<double> m_values;
};

using Counts = std::vector<int>; ///< jobs in service by phase

/// All ways to spread `jobs` over the phases.
struct Level
{
    std::vector<Counts> states;
    std::map<Counts, std::size_t> index;

    Level(int jobs, std::size_t phases)
    {
        Counts counts(phases, 0);
        spread(counts, 0, jobs);
    }

private:
    void spread(Counts &counts, std::size_t phase, int left)
    {
        if (phase + 1 == counts.size()) {
            counts[phase] = left;
            index[counts] = states.size();
            states.push_back(counts);
            return;
        }
        for (counts[phase] = 0; counts[phase] <= left; ++counts[phase])
            spread(counts, phase + 1, left - counts[phase]);
        counts[phase] = 0;
    }
};

std::size_t statesOf(int jobs, std::size_t phases) // C(jobs + phases − 1, phases − 1)
{
    double ways = 1;
    for (std::size_t i = 1; i < phases; ++i)
        ways = ways * double(std::size_t(jobs) + i) / double(i);
    return ways > 1e9 ? std::size_t(1e9) : std::size_t(std::round(ways));
}

class MultiServerChain
{
public:
    MultiServerChain(double arrivals, PhaseType service, int servers)
        : m_arrivals(arrivals)
        , m_service(std::move(service))
        , m_servers(servers)
    {
        for (int n = 0; n <= servers; ++n)
            m_levels.emplace_back(n, m_service.rate.size());
    }

    [[nodiscard]] MultiServerFigures solve() const
    {
        const auto c = std::size_t(m_servers);
        const std::size_t size = m_levels[c].states.size();
        const Matrix up = m_arrivals * Matrix::identity(size), down = departures(c, true), local = within(c);
        const Matrix r = m_arrivals * Matrix::solve(-1.0 * (local + m_arrivals * firstPassage(up, local, down)), Matrix::identity(size));

        // R(n): from level n to n + 1, from the top down
        std::vector<Matrix> rates(c + 1);
        rates[c] = r;
        for (std::size_t n = c; n-- > 0;) {
            const Matrix back = n + 1 == c ? departures(c, true) : departures(n + 2, false);
            const Matrix inner = within(n + 1) + rates[n + 1] * back;
            const Matrix inverse = Matrix::solve(-1.0 * inner, Matrix::identity(m_levels[n + 1].states.size()));
            rates[n] = arrivals(n) * inverse;
        }
        Matrix level = Matrix::identity(1); // π(0) up to a factor
        double below = 0;
        for (std::size_t n = 0; n < c; ++n) {
            below += total(level);
            level = level * rates[n];
        }
        // π(c)·(I − R)⁻¹ = all of n >= c;  π(c)·R·(I − R)⁻² = the queue
        const Matrix inverse = Matrix::solve(Matrix::identity(size) - r, Matrix::identity(size));
        const Matrix full = level * inverse;
        const double busy = total(full), queue = total(full * (r * inverse));
        MultiServerFigures figures;
        figures.waitShare = busy / (below + busy);
        figures.meanQueue = queue / (below + busy);
        return figures;
    }

private:
    static double total(const Matrix &row)
    {
        double sum = 0;
        for (std::size_t j = 0; j < row.columns(); ++j)
            sum += row(0, j);
        return sum;
    }

    Matrix arrivals(std::size_t n) const
    {
        const Level &from = m_levels[n], &to = m_levels[n + 1];
        Matrix m(from.states.size(), to.states.size());
        for (std::size_t i = 0; i < from.states.size(); ++i)
            for (std::size_t phase = 0; phase < m_service.start.size(); ++phase) {
                Counts next = from.states[i];
                ++next[phase];
                m(i, to.index.at(next)) += m_arrivals * m_service.start[phase];
            }
        return m;
    }

    /// Completions; with a queue behind them the next job begins at once.
    Matrix departures(std::size_t n, bool queued) const
    {
        const Level &from = m_levels[n], &to = queued ? m_levels[n] : m_levels[n - 1];
        Matrix m(from.states.size(), to.states.size());
        for (std::size_t i = 0; i < from.states.size(); ++i)
            for (std::size_t phase = 0; phase < m_service.rate.size(); ++phase) {
                const double rate = from.states[i][phase] * m_service.rate[phase] * (1 - m_service.onward[phase]);
                if (!(rate > 0))
                    continue;
                Counts next = from.states[i];
                --next[phase];
                if (!queued) {
                    m(i, to.index.at(next)) += rate;
                    continue;
                }
                for (std::size_t begins = 0; begins < m_service.start.size(); ++begins) {
                    if (!(m_service.start[begins] > 0))
                        continue;
                    ++next[begins];
                    m(i, to.index.at(next)) += rate * m_service.start[begins];
                    --next[begins];
                }
            }
        return m;
    }

    /// Changes of phase, with the diagonal that makes all rows sum to 0.
    Matrix within(std::size_t n) const
    {
        const Level &level = m_levels[n];
        Matrix m(level.states.size(), level.states.size());
        for (std::size_t i = 0; i < level.states.size(); ++i) {
            m(i, i) -= m_arrivals;
            for (std::size_t phase = 0; phase < m_service.rate.size(); ++phase) {
                const double rate = level.states[i][phase] * m_service.rate[phase];
                if (!(rate > 0))
                    continue;
                m(i, i) -= rate;
                if (m_service.onward[phase] > 0) {
                    Counts next = level.states[i];
                    --next[phase];
                    ++next[phase + 1];
                    m(i, level.index.at(next)) += rate * m_service.onward[phase];
                }
            }
        }
        return m;
    }

    /// G: where the first visit of the level below happens.
    static Matrix firstPassage(const Matrix &up, const Matrix &local, const Matrix &down)
    {
        const std::size_t n = local.rows();
        const Matrix identity = Matrix::identity(n);
        Matrix high = Matrix::solve(-1.0 * local, up), low = Matrix::solve(-1.0 * local, down);
        Matrix g = low, t = high;
        for (int i = 0; i < 60 && t.largest() > 1e-16; ++i) {
            const Matrix rest = identity - (high * low + low * high);
            high = Matrix::solve(rest, high * high);
            low = Matrix::solve(rest, low * low);
            g = g + t * low;
            t = t * high;
        }
        return g;
    }

    double m_arrivals;
    PhaseType m_service;
    int m_servers;
    std::vector<Level> m_levels;
};

MultiServerFigures constantService(double load, int servers)
{
    using C = std::complex<double>;
    const double c = servers;
    C sum = 0, logProduct = 0;
    for (int k = 1; k < servers; ++k) {
        const C direction = std::polar(1.0, 2 * std::numbers::pi * k / c);
        C z = 0.5 * direction;
        for (int i = 0; i < 200; ++i) { // Newton on z − w·e^{a(z − 1)/c}
            const C image = direction * std::exp(load * (z - 1.0) / c);
            const C step = (z - image) / (1.0 - load / c * image);
            z -= step;
            if (std::abs(step) < 1e-15)
                break;
        }
        sum += 1.0 / (1.0 - z);
        logProduct += std::log(1.0 - z);
    }
    MultiServerFigures figures;
    figures.meanQueue = load / (2 * (c - load)) - (c - 1 + load) / 2 + sum.real();
    figures.waitShare = 1 - (c - load) / std::exp(logProduct).real();
    return figures;
}

} // namespace

PhaseType phaseTypeOf(double scv)
{
    PhaseType service;
    if (scv > 1 + 1e-9) {
        const double p = 0.5 * (1 + std::sqrt((scv - 1) / (scv + 1)));
        return {{p, 1 - p}, {2 * p, 2 * (1 - p)}, {0, 0}};
    }
    const double k = std::ceil(1 / scv - 1e-9);
    const double shorter = std::max(0.0, (k * scv - std::sqrt(std::max(0.0, k * (1 + scv) - k * k * scv))) / (1 + scv));
    service.start.assign(std::size_t(k), 0.0);
    service.rate.assign(std::size_t(k), k - shorter);
    service.onward.assign(std::size_t(k), 1.0);
    service.onward.back() = 0;
    service.start[0] = 1 - shorter;
    if (k > 1)
        service.start[1] = shorter;
    return service;
}

Result<MultiServerFigures> multiServer(double arrivals, double meanService, double scv, int servers)
{
    MultiServerFigures figures;
    if (scv <= 1e-9) {
        figures = constantService(arrivals * meanService, servers);
    } else {
        PhaseType service = phaseTypeOf(scv);
        if (statesOf(servers, service.rate.size()) > mostStates)
            return fail(ErrorCode::Unsupported, "The exact method would need too many states.", "multi-server queue");
        for (double &rate : service.rate)
            rate /= meanService;
        figures = MultiServerChain(arrivals, std::move(service), servers).solve();
    }
    figures.meanWait = figures.meanQueue / arrivals;
    figures.meanResponse = figures.meanWait + meanService;
    return figures;
}

} // namespace headroom::simulation::exact
