#include "laplace.h"

#include "stationary.h"

#include <array>
#include <cmath>
#include <numbers>

namespace headroom::simulation::exact {

namespace {

/// Erlang-(k − 1) with probability `shorter`, else Erlang-k, both of rate (k − shorter)/mean (Tijms 1994).
struct ErlangMixture
{
    double phases, shorter;
};

ErlangMixture erlangOf(double scv)
{
    const double k = std::ceil(1 / scv - 1e-9);
    return {k, std::max(0.0, (k * scv - std::sqrt(std::max(0.0, k * (1 + scv) - k * k * scv))) / (1 + scv))};
}

} // namespace

namespace {

constexpr double euler = 23; ///< A
constexpr int plain = 40, smoothed = 12;
static_assert(plain + smoothed + 1 == tailPoints);

/// e^z − 1 and ln(1 + z) without losing the digits of a small z.
std::complex<double> expMinus1(std::complex<double> z)
{
    const double half = std::sin(0.5 * z.imag());
    return {std::expm1(z.real()) * std::cos(z.imag()) - 2 * half * half, std::exp(z.real()) * std::sin(z.imag())};
}

std::complex<double> log1Plus(std::complex<double> z)
{
    const double x = z.real(), y = z.imag();
    return {0.5 * std::log1p(2 * x + x * x + y * y), std::atan2(y, 1 + x)};
}

} // namespace

std::complex<double> tailPoint(double t, int k)
{
    return {euler / (2 * t), k * std::numbers::pi / t};
}

double tailOf(std::span<const std::complex<double>, tailPoints> transformed, double t)
{
    const auto term = [&](int k) { return ((1.0 - transformed[std::size_t(k)]) / tailPoint(t, k)).real(); };
    double sum = 0.5 * term(0);
    std::array<double, smoothed + 1> partial{};
    for (int k = 1; k < tailPoints; ++k) {
        sum += (k % 2 ? -1 : 1) * term(k);
        if (k >= plain)
            partial[std::size_t(k - plain)] = sum;
    }
    double result = 0, binomial = 1; // binomial average of the last partial sums
    for (int j = 0; j <= smoothed; ++j) {
        result += binomial * partial[std::size_t(j)];
        binomial = binomial * (smoothed - j) / (j + 1);
    }
    return std::exp(euler / 2) / t * result / std::pow(2.0, smoothed);
}

double tailOf(const Transform &transform, double t)
{
    std::array<std::complex<double>, tailPoints> values;
    for (int k = 0; k < tailPoints; ++k)
        values[std::size_t(k)] = transform(tailPoint(t, k));
    return tailOf(values, t);
}

GeneralService GeneralService::of(double mean, double scv, bool lognormal)
{
    const Shape shape = scv <= 1e-9       ? Shape::Constant
                        : lognormal       ? Shape::Lognormal
                        : scv < 1 - 1e-9  ? Shape::Erlang
                        : scv <= 1 + 1e-9 ? Shape::Exponential
                                          : Shape::Hyperexponential;
    return {shape, mean, shape == Shape::Constant ? 0 : shape == Shape::Exponential ? 1 : scv};
}

std::complex<double> GeneralService::deficit(std::complex<double> s) const
{
    using C = std::complex<double>;
    switch (shape) {
    case Shape::Constant:
        return -expMinus1(-s * mean);
    case Shape::Erlang: {
        const auto [k, shorter] = erlangOf(scv);
        const C x = s * mean / (k - shorter), logPhase = -log1Plus(x);
        return -shorter * expMinus1((k - 1) * logPhase) - (1 - shorter) * expMinus1(k * logPhase);
    }
    case Shape::Exponential:
        return s * mean / (1.0 + s * mean);
    case Shape::Hyperexponential: {
        const double p = 0.5 * (1 + std::sqrt((scv - 1) / (scv + 1)));
        return 0.5 * s * mean * (1.0 / (1.0 + s * mean / (2 * p)) + 1.0 / (1.0 + s * mean / (2 * (1 - p))));
    }
    case Shape::Lognormal: {
        // Trapezoid over the normal variable: spectral accuracy while the phase turns slowly from point to point. It turns by
        // |s|·x·σ a unit of z, and x matters up to 40/Re s; what lies beyond counts fully.
        const double sigma = std::sqrt(std::log1p(scv)), shift = std::log(mean) - 0.5 * sigma * sigma;
        const double turns = std::abs(s) / std::max(s.real(), 1e-300), edge = 9, step = std::clamp(0.25 / (1 + sigma * turns), 0.002, 0.1);
        C sum = 0;
        for (double z = -edge; z <= edge; z += step) {
            const double x = std::exp(shift + sigma * z);
            const C lost = s.real() * x > 40 ? C(-1) : expMinus1(-s * x);
            sum -= std::exp(-0.5 * z * z) * lost;
        }
        return sum * step / std::sqrt(2 * std::numbers::pi);
    }
    }
    return 0;
}

double GeneralService::thirdMoment() const
{
    const double m3 = mean * mean * mean;
    switch (shape) {
    case Shape::Constant:
        return m3;
    case Shape::Erlang: {
        const auto [k, shorter] = erlangOf(scv);
        return m3 * k * (k + 1) * (shorter * (k - 1) + (1 - shorter) * (k + 2)) / std::pow(k - shorter, 3);
    }
    case Shape::Exponential:
        return 6 * m3;
    case Shape::Hyperexponential: {
        const double p = 0.5 * (1 + std::sqrt((scv - 1) / (scv + 1))), q = 1 - p;
        return 6 * m3 * (p / std::pow(2 * p, 3) + q / std::pow(2 * q, 3));
    }
    case Shape::Lognormal:
        return m3 * std::pow(1 + scv, 3);
    }
    return m3;
}

double MG1::meanWait() const
{
    return m_arrivals * m_service.mean * m_service.mean * (1 + m_service.scv) / (2 * (1 - utilization()));
}

double MG1::waitDeviation() const
{
    const double w = meanWait();
    return std::sqrt(w * w + m_arrivals * m_service.thirdMoment() / (3 * (1 - utilization())));
}

double MG1::responseDeviation() const
{
    const double w = waitDeviation(), s = m_service.mean;
    return std::sqrt(w * w + s * s * m_service.scv);
}

/// Constant service: P(W ≤ t) = (1 − ρ) Σ_{k ≤ t/D} (λ(kD − t))^k/k! · e^{−λ(kD − t)} (Erlang; Crommelin 1932) while the
/// alternating terms leave digits, beyond that the leading exponential, whose rate δ solves λ(e^{δD} − 1) = δ.
double MG1::constantServiceTail(double t) const
{
    const double d = m_service.mean, rho = utilization();
    if (m_arrivals * t <= 18) {
        long double sum = 0;
        for (int k = 0; double(k) * d <= t; ++k) {
            const long double x = (long double)m_arrivals * ((long double)k * d - t);
            long double term = std::exp(-x);
            for (int i = 1; i <= k; ++i)
                term *= x / i;
            sum += term;
        }
        return double(1 - (1 - (long double)rho) * sum);
    }
    double low = 1e-12, high = 1; // in units of 1/D: e^x − 1 = x/ρ
    while (std::expm1(high) < high / rho)
        high *= 2;
    low = 0.5 * (1 - rho);
    for (int i = 0; i < 200; ++i) {
        const double x = 0.5 * (low + high);
        (std::expm1(x) < x / rho ? low : high) = x;
    }
    return (1 - rho) / (rho * std::exp(low) - 1) * std::exp(-low * t / d);
}

double MG1::waitTail(double t) const
{
    if (t <= 0)
        return utilization();
    if (m_service.shape == GeneralService::Shape::Constant)
        return constantServiceTail(t);
    return tailOf([this](std::complex<double> s) { return waitTransform(utilization(), m_service.deficit(s), s * m_service.mean); }, t);
}

double MG1::responseTail(double t) const
{
    if (m_service.shape == GeneralService::Shape::Constant)
        return t < m_service.mean ? 1 : waitTail(t - m_service.mean);
    if (t <= 0)
        return 1;
    const auto transform = [this](std::complex<double> s) {
        const std::complex<double> deficit = m_service.deficit(s);
        return waitTransform(utilization(), deficit, s * m_service.mean) * (1.0 - deficit);
    };
    return tailOf(transform, t);
}

double MG1::waitQuantile(double p) const
{
    if (utilization() <= 1 - p)
        return 0;
    return solveTail([this](double t) { return waitTail(t); }, 1 - p, m_service.mean);
}

double MG1::responseQuantile(double p) const
{
    if (m_service.shape == GeneralService::Shape::Constant)
        return m_service.mean + waitQuantile(p);
    return solveTail([this](double t) { return responseTail(t); }, 1 - p, m_service.mean);
}

} // namespace headroom::simulation::exact
