#include "networks.h"

#include "laplace.h"
#include "stationary.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation::exact {

std::vector<double> trafficRates(const std::vector<double> &external, const std::vector<std::vector<double>> &routing)
{
    const std::size_t n = external.size();
    // (I − Pᵀ) λ = γ
    std::vector<std::vector<double>> a(n, std::vector<double>(n + 1, 0.0));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            a[i][j] = (i == j ? 1.0 : 0.0) - (i < routing[j].size() ? routing[j][i] : 0.0);
        a[i][n] = external[i];
    }
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t pivot = k;
        for (std::size_t i = k + 1; i < n; ++i)
            pivot = std::abs(a[i][k]) > std::abs(a[pivot][k]) ? i : pivot;
        if (std::abs(a[pivot][k]) < 1e-12)
            return {};
        std::swap(a[k], a[pivot]);
        for (std::size_t i = 0; i < n; ++i) {
            if (i == k)
                continue;
            const double factor = a[i][k] / a[k][k];
            for (std::size_t j = k; j <= n; ++j)
                a[i][j] -= factor * a[k][j];
        }
    }
    std::vector<double> rates(n);
    for (std::size_t i = 0; i < n; ++i)
        rates[i] = a[i][n] / a[i][i];
    return rates;
}

namespace {

using Vector = std::vector<long double>;

void normalize(Vector &v)
{
    const long double largest = *std::max_element(v.begin(), v.end());
    for (long double &each : v)
        each /= largest;
}

Vector convolve(const Vector &a, const Vector &b)
{
    Vector result(a.size(), 0.0L);
    for (std::size_t n = 0; n < a.size(); ++n)
        for (std::size_t k = 0; k <= n; ++k)
            result[n] += a[n - k] * b[k];
    return result;
}

/// Σ a[n − k]·b[k]
long double convolvedAt(std::size_t n, const Vector &a, const Vector &b)
{
    long double sum = 0;
    for (std::size_t k = 0; k <= n; ++k)
        sum += a[n - k] * b[k];
    return sum;
}

/// The weights of 0 … n users at each place, think time first, scaled by `scale`^n.
struct Factors
{
    long double scale = 1;
    std::vector<Vector> places;
};

Factors factorsOf(std::size_t n, double thinkSeconds, const std::vector<ClosedStation> &stations)
{
    double demandSum = 0, bottleneck = 0;
    for (const ClosedStation &each : stations) {
        const double demand = each.serviceSeconds * each.visits;
        demandSum += demand;
        bottleneck = std::max(bottleneck, demand / std::max(each.speed(1), each.speed(double(n))));
    }
    Factors factors{std::min(double(n) / (thinkSeconds + demandSum), 1 / bottleneck), {}}; // about the throughput
    const auto add = [&](auto ratio) {
        Vector place(n + 1, 0.0L);
        place[0] = 1;
        for (std::size_t k = 1; k <= n; ++k)
            place[k] = place[k - 1] * factors.scale * ratio(double(k));
        normalize(place);
        factors.places.push_back(std::move(place));
    };
    add([&](double k) { return thinkSeconds / (long double)k; });
    for (const ClosedStation &each : stations)
        add([&](double k) { return each.serviceSeconds * each.visits / (long double)each.speed(k); });
    return factors;
}

} // namespace

double ClosedStation::speed(double number) const
{
    const double served = workers > 0 ? std::min(number, workers) : number;
    return std::min(served, servers) / (1 + contention * (served - 1));
}

ClosedFigures closedNetwork(int users, double thinkSeconds, const std::vector<ClosedStation> &stations)
{
    const auto n = std::size_t(users);
    const Factors network = factorsOf(n, thinkSeconds, stations);
    const std::vector<Vector> &factors = network.places;
    const auto productWithout = [&](std::size_t left) {
        Vector g(n + 1, 0.0L);
        g[0] = 1;
        for (std::size_t i = 0; i < factors.size(); ++i)
            if (i != left) {
                g = convolve(g, factors[i]);
                normalize(g);
            }
        return g;
    };
    const Vector all = productWithout(factors.size());
    ClosedFigures result;
    result.throughput = double(network.scale * all[n - 1] / all[n]);
    result.responseSeconds = users / result.throughput - thinkSeconds;
    for (std::size_t i = 0; i < stations.size(); ++i) {
        const Vector rest = productWithout(i + 1);
        long double weight = 0, number = 0;
        for (std::size_t k = n + 1; k-- > 0;) {
            const long double here = factors[i + 1][k] * rest[n - k];
            weight += here;
            number += here * (long double)k;
        }
        const double mean = double(number / weight), rate = result.throughput * stations[i].visits;
        result.stations.push_back({mean, mean / rate, rate * stations[i].serviceSeconds / stations[i].servers});
    }
    return result;
}

double closedThroughput(int users, double thinkSeconds, const std::vector<ClosedStation> &stations)
{
    const auto n = std::size_t(users);
    const Factors factors = factorsOf(n, thinkSeconds, stations);
    Vector all = factors.places.front();
    for (std::size_t i = 1; i + 1 < factors.places.size(); ++i) {
        all = convolve(all, factors.places[i]);
        normalize(all);
    }
    const Vector &last = factors.places.back();
    return factors.places.size() == 1 ? users / thinkSeconds : double(factors.scale * convolvedAt(n - 1, all, last) / convolvedAt(n, all, last));
}

bool tandemIsExact(const std::vector<TandemStation> &stations)
{
    for (std::size_t i = 1; i + 1 < stations.size(); ++i)
        if (stations[i].servers > 1)
            return false;
    return true;
}

double tandemMean(double arrivals, const std::vector<TandemStation> &stations)
{
    double mean = 0;
    for (const TandemStation &each : stations)
        mean += figures({arrivals, each.service, each.servers}).meanResponse;
    return mean;
}

double tandemQuantile(double arrivals, const std::vector<TandemStation> &stations, double p)
{
    struct Part { double mu, waits, rate; };
    std::vector<Part> parts;
    for (const TandemStation &each : stations)
        parts.push_back({each.service, figures({arrivals, each.service, each.servers}).waitShare, each.servers * each.service - arrivals});
    const auto transform = [&](std::complex<double> s) {
        std::complex<double> product = 1;
        for (const Part &part : parts)
            product *= part.mu / (part.mu + s) * (1 - part.waits + part.waits * part.rate / (part.rate + s));
        return product;
    };
    return solveTail([&](double t) { return t > 0 ? tailOf(transform, t) : 1; }, 1 - p, tandemMean(arrivals, stations));
}

} // namespace headroom::simulation::exact
