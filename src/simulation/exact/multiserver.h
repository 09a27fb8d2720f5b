#pragma once

#include <base/result.h>

#include <vector>

/// Several servers and service that is not exponential, exactly: M/PH/c and M/D/c, first come first served.
///
/// M/PH/c: the servers' phases are counted, so level n (n jobs) has one state for every way to spread min(n, c) jobs over the
/// phases. From n = c on the levels repeat: π(n + 1) = π(n)·R, with R = λ·N, N = (−A₁ − λG)⁻¹ and G by logarithmic reduction
/// (Latouche, Ramaswami 1993); below, R(n) by elimination from the top down (a level-dependent quasi birth–death process).
///
/// M/D/c: the number in the system, seen every D seconds, is a bulk queue N' = max(N − c, 0) + Poisson(λD). With z_k the c − 1
/// roots of z^c = e^{a(z − 1)}, a = λD, inside the unit circle (Crommelin 1932; Franx 2001):
///   Lq = a/(2(c − a)) − (c − 1 + a)/2 + Σ 1/(1 − z_k),   P(N < c) = (c − a) / Π (1 − z_k)
/// Hypoexponential and hyperexponential laws by SCV are those of distribution.h.
namespace headroom::simulation::exact {

/// Service as time to absorption: starts in phase j with probability start[j], leaves it at rate[j], goes on to phase j + 1 with
/// probability onward[j] (the last ends).
struct PhaseType
{
    std::vector<double> start, rate, onward;
};

/// Mean 1; 0 < scv. Below 1: Erlang-(k − 1) and Erlang-k mixed; above: two exponentials with balanced means.
[[nodiscard]] PhaseType phaseTypeOf(double scv);

struct MultiServerFigures
{
    double waitShare = 0; ///< arrivals that find all servers busy
    double meanQueue = 0;
    double meanWait = 0, meanResponse = 0; ///< seconds
};

/// \param scv 0 = constant. \pre 0 < arrivals × mean < servers. Unsupported when a level would need more than 700 states.
[[nodiscard]] Result<MultiServerFigures> multiServer(double arrivals, double meanService, double scv, int servers);

} // namespace headroom::simulation::exact
