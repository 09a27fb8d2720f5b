#pragma once

#include "exact/laplace.h"

#include <memory>
#include <vector>

/// Responses that are known exactly but have no closed form: P(T > t) from Laplace transforms (exact/laplace.h).
///
/// * One server, first come first served, Poisson arrivals, any service of distribution.h: Pollaczek–Khinchine; constant
///   service by Crommelin's series. Lognormal work has no transform in closed form: its values are kept at a grid of times in
///   units of the mean (ratio 1.08, one process-wide table an SCV), and ln P is interpolated over ln t between them
///   (six points, error below 1e-7 of P).
/// * Queues in tandem with exponential service: the sojourns are taken as independent. That is exact when only the first and
///   the last have several servers (Burke; Reich).
/// A quantile costs 0.05 … 0.2 ms: the timeline engine asks for them only where it has solved a step at rest.
namespace headroom::simulation {

class ResponseLaw
{
public:
    virtual ~ResponseLaw() = default;
    [[nodiscard]] virtual double tail(double seconds) const = 0; ///< P(T > seconds)
};

/// M/G/1: of the response, or of the wait alone. \pre arrivals × service.mean < 1
enum class Part { Response, Wait };
[[nodiscard]] std::shared_ptr<const ResponseLaw> oneServerLaw(double arrivals, const exact::GeneralService &service,
                                                              Part part = Part::Response);

/// A station of a tandem at rest.
struct ExponentialStage
{
    double serviceSeconds = 1;
    double waits = 0;       ///< probability of waiting
    double waitSeconds = 0; ///< mean wait of those who wait
};
[[nodiscard]] std::shared_ptr<const ResponseLaw> tandemLaw(std::vector<ExponentialStage> stages);

} // namespace headroom::simulation
