#pragma once

#include <complex>
#include <functional>
#include <span>

/// Distributions from their Laplace transforms.
///
/// Euler's method of Abate and Whitt (ORSA J. Computing 7, 1995): with A = 23, the alternating series
///   f(t) ≈ e^{A/2}/t · (½ Re f*(A/2t) + Σ (−1)^k Re f*((A + 2kπi)/2t)), Euler-summed over 40 … 52 terms;
/// the error of discretisation is e^{−A} = 1e-10. For functions without jumps near t.
namespace headroom::simulation::exact {

using Transform = std::function<std::complex<double>(std::complex<double>)>;

/// P(X > t) of X >= 0 with the Laplace–Stieltjes transform E[e^{−sX}], t > 0.
[[nodiscard]] double tailOf(const Transform &transform, double t);

/// The same from values of the transform at tailPoint(t, 0 … tailPoints − 1), for those who keep them.
inline constexpr int tailPoints = 53;
[[nodiscard]] std::complex<double> tailPoint(double t, int k);
[[nodiscard]] double tailOf(std::span<const std::complex<double>, tailPoints> transformed, double t);

/// First come first served, one server, Poisson arrivals: service by mean and shape.
struct GeneralService
{
    enum class Shape { Constant, Erlang, Exponential, Hyperexponential, Lognormal } shape = Shape::Exponential;
    double mean = 1;
    double scv = 1; ///< squared coefficient of variation; Erlang: k = ⌈1/scv⌉ phases, mixed with k − 1; hyperexponential: balanced means

    /// The law that an SCV stands for (distribution.h), or the lognormal one.
    [[nodiscard]] static GeneralService of(double mean, double scv, bool lognormal);
    [[nodiscard]] std::complex<double> transform(std::complex<double> s) const { return 1.0 - deficit(s); }
    /// 1 − E[e^{−sS}], with all its digits for small s.
    [[nodiscard]] std::complex<double> deficit(std::complex<double> s) const;
    [[nodiscard]] double thirdMoment() const;
};

/// Transform of the wait of an M/G/1 queue: (1 − ρ)/(1 − ρ·(1 − G(s))/(sm)) (Pollaczek–Khinchine).
/// \param deficit 1 − G(s) of the service \param s times the mean service
[[nodiscard]] inline std::complex<double> waitTransform(double utilization, std::complex<double> deficit, std::complex<double> s)
{
    return (1 - utilization) / (1.0 - utilization * deficit / s);
}

/// M/G/1 (Pollaczek–Khinchine, Takács).
class MG1
{
public:
    /// \pre arrivals × mean < 1
    MG1(double arrivals, const GeneralService &service)
        : m_arrivals(arrivals)
        , m_service(service)
    {
    }

    [[nodiscard]] double utilization() const { return m_arrivals * m_service.mean; }
    [[nodiscard]] double meanWait() const;
    [[nodiscard]] double waitDeviation() const;
    [[nodiscard]] double responseDeviation() const;
    [[nodiscard]] double waitQuantile(double p) const;
    [[nodiscard]] double responseQuantile(double p) const;
    [[nodiscard]] double waitTail(double t) const; ///< P(W > t), t >= 0
    [[nodiscard]] double responseTail(double t) const;

private:
    [[nodiscard]] double constantServiceTail(double t) const;
    double m_arrivals;
    GeneralService m_service;
};

} // namespace headroom::simulation::exact
