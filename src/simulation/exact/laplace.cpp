#include "laplace.h"

#include "stationary.h"

#include <array>
#include <cmath>
#include <numbers>

namespace headroom::simulation::exact {

double tailOf(const Transform &transform, double t)
{
    constexpr double a = 23;
    constexpr int plain = 40, smoothed = 12;
    const auto term = [&](int k) {
        const std::complex<double> s((a) / (2 * t), k * std::numbers::pi / t);
        return ((1.0 - transform(s)) / s).real();
    };
    double sum = 0.5 * term(0);
    std::array<double, smoothed + 1> partial{};
    for (int k = 1; k <= plain + smoothed; ++k) {
        sum += (k % 2 ? -1 : 1) * term(k);
        if (k >= plain)
            partial[std::size_t(k - plain)] = sum;
    }
    double result = 0, binomial = 1; // binomial average of the last partial sums
    for (int j = 0; j <= smoothed; ++j) {
        result += binomial * partial[std::size_t(j)];
        binomial = binomial * (smoothed - j) / (j + 1);
    }
    return std::exp(a / 2) / t * result / std::pow(2.0, smoothed);
}

std::complex<double> GeneralService::transform(std::complex<double> s) const
{
    using C = std::complex<double>;
    switch (shape) {
    case Shape::Constant:
        return std::exp(-s * mean);
    case Shape::Erlang: {
        const double k = std::round(1 / scv);
        return std::pow(C(1) / (1.0 + s * mean / k), k);
    }
    case Shape::Exponential:
        return 1.0 / (1.0 + s * mean);
    case Shape::Hyperexponential: {
        const double p = 0.5 * (1 + std::sqrt((scv - 1) / (scv + 1)));
        return p / (1.0 + s * mean / (2 * p)) + (1 - p) / (1.0 + s * mean / (2 * (1 - p)));
    }
    case Shape::Lognormal: {
        // Trapezoid over the normal variable: spectral accuracy while the phase turns slowly from point to point.
        const double sigma = std::sqrt(std::log1p(scv)), shift = std::log(mean) - 0.5 * sigma * sigma;
        constexpr double step = 0.004, edge = 9;
        C sum = 0;
        for (double z = -edge; z <= edge; z += step) {
            const double x = std::exp(shift + sigma * z);
            if (s.real() * x > 60)
                break;
            sum += std::exp(-0.5 * z * z - s * x);
        }
        return sum * step / std::sqrt(2 * std::numbers::pi);
    }
    }
    return 1;
}

double GeneralService::thirdMoment() const
{
    const double m3 = mean * mean * mean;
    switch (shape) {
    case Shape::Constant:
        return m3;
    case Shape::Erlang: {
        const double k = std::round(1 / scv);
        return m3 * (k + 1) * (k + 2) / (k * k);
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

double MG1::waitQuantile(double p) const
{
    if (utilization() <= 1 - p)
        return 0;
    if (m_service.shape == GeneralService::Shape::Constant)
        return solveTail([this](double t) { return constantServiceTail(t); }, 1 - p, m_service.mean);
    const auto transform = [this](std::complex<double> s) {
        return (1 - utilization()) * s / (s - m_arrivals + m_arrivals * m_service.transform(s));
    };
    return solveTail([&](double t) { return t > 0 ? tailOf(transform, t) : 1; }, 1 - p, m_service.mean);
}

double MG1::responseQuantile(double p) const
{
    if (m_service.shape == GeneralService::Shape::Constant)
        return m_service.mean + waitQuantile(p);
    const auto transform = [this](std::complex<double> s) {
        const std::complex<double> b = m_service.transform(s);
        return (1 - utilization()) * s * b / (s - m_arrivals + m_arrivals * b);
    };
    return solveTail([&](double t) { return t > 0 ? tailOf(transform, t) : 1; }, 1 - p, m_service.mean);
}

} // namespace headroom::simulation::exact
