#pragma once

#include "plan.h"

#include <base/random.h>

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

/// Draws amounts of work by mean and squared coefficient of variation (SCV).
///
/// SCV 0 is constant; 1/k for a whole k is Erlang-k; between those, the mixture of Erlang-(k−1) and Erlang-k with the same
/// rate (Tijms, Stochastic Models, 1994, App. B); 1 is exponential; above 1 it is two-phase hyperexponential with balanced
/// means: p = ½(1 + √((s²−1)/(s²+1))), rates 2p/m and 2(1−p)/m — or lognormal, or a table of quantiles, where the plan says so.
/// Below an SCV of 1/64 the sum of so many phases is drawn as the gamma distribution of the same SCV (Marsaglia, Tsang: A simple
/// method for generating gamma variables, ACM TOMS 2000).
class Distribution
{
public:
    Distribution() = default;

    static Distribution ofScv(double scv)
    {
        Distribution d;
        if (scv <= 1e-9) {
            d.m_shape = Shape::Constant;
        } else if (scv < 1.0 / 64) {
            d.m_shape = Shape::Gamma;
            d.m_rate = 1 / scv;
        } else if (scv < 1 - 1e-9) {
            d.m_shape = Shape::Erlang;
            d.m_phases = int(std::ceil(1 / scv - 1e-9));
            const double k = d.m_phases;
            d.m_share = std::max(0.0, (k * scv - std::sqrt(std::max(0.0, k * (1 + scv) - k * k * scv))) / (1 + scv));
            d.m_rate = k - d.m_share;
        } else if (scv <= 1 + 1e-9) {
            d.m_shape = Shape::Exponential;
        } else {
            d.m_shape = Shape::Hyperexponential;
            d.m_share = 0.5 * (1 + std::sqrt((scv - 1) / (scv + 1)));
        }
        return d;
    }

    static Distribution lognormal(double scv)
    {
        Distribution d;
        d.m_shape = Shape::Lognormal;
        d.m_rate = std::sqrt(std::log1p(scv)); // standard deviation of the logarithm
        return d;
    }

    /// `table` must outlive this.
    static Distribution empirical(const Empirical &table)
    {
        Distribution d;
        d.m_shape = Shape::Empirical;
        d.m_quantiles = table.quantiles.data();
        d.m_phases = int(table.quantiles.size()) - 1;
        d.m_rate = table.mean();
        return d;
    }

    /// A value with mean 1.
    [[nodiscard]] double draw(RandomStream &random) const
    {
        switch (m_shape) {
        case Shape::Exponential:
            return random.exponential();
        case Shape::Constant:
            return 1;
        case Shape::Erlang: {
            const int phases = m_share > 0 && random.uniform() < m_share ? m_phases - 1 : m_phases;
            double sum = 0;
            for (int i = 0; i < phases; ++i)
                sum += random.exponential();
            return sum / m_rate;
        }
        case Shape::Hyperexponential: {
            const double p = random.uniform() < m_share ? m_share : 1 - m_share;
            return random.exponential() / (2 * p);
        }
        case Shape::Lognormal:
            return std::exp(m_rate * random.normal() - 0.5 * m_rate * m_rate);
        case Shape::Gamma:
            return gamma(random) / m_rate;
        case Shape::Empirical: {
            const double place = random.uniform() * m_phases;
            const auto below = std::size_t(place);
            return (m_quantiles[below] + (place - double(below)) * (m_quantiles[below + 1] - m_quantiles[below])) / m_rate;
        }
        }
        return 1;
    }

private:
    enum class Shape { Exponential, Constant, Erlang, Hyperexponential, Lognormal, Gamma, Empirical };

    /// Gamma with shape m_rate and scale 1.
    [[nodiscard]] double gamma(RandomStream &random) const
    {
        const double d = m_rate - 1.0 / 3, c = 1 / std::sqrt(9 * d);
        for (;;) {
            const double x = random.normal(), v = 1 + c * x;
            if (v > 0 && std::log(random.uniformOpen()) < 0.5 * x * x + d - d * v * v * v + 3 * d * std::log(v))
                return d * v * v * v;
        }
    }

    Shape m_shape = Shape::Exponential;
    int m_phases = 1; ///< of the Erlang; lines between quantiles
    double m_share = 0;
    double m_rate = 1;
    const double *m_quantiles = nullptr;
};

} // namespace headroom::simulation
