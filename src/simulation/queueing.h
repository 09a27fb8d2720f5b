#pragma once

/// Stationary queues: the formulas of one station.
///
/// Notation: c servers, ρ utilization in [0, 1), S mean service, s² squared coefficient of variation (SCV) of service.
///   Erlang B   1/B = Σ_{k=0..c} Π_{j<k} (c − j)/a, a = cρ (exact for whole c; the rest of a broken c by (1 + 1/a)^rest)
///   Erlang C   C = B / (1 − ρ(1 − B)), the probability of waiting
///   M/M/c      M = C·S / (c(1 − ρ)), mean wait
///   M/D/c      D = ½M(1 + min(0.24, g)), g = (1 − ρ)(c − 1)(√(4 + 5c) − 2)/(16ρc)                     (Cosmetatos 1976)
///   M/G/c      Wq = (1 + s²) / (2s²/M + (1 − s²)/D)                                                       (Kimura 1986)
///              exact for c = 1 (Pollaczek–Khinchine) and s² = 1; ≤ 2.3 % off for s² ≤ 4, ≤ 4.3 % for s² = 9
///   wait > 0   gamma with the SCV of the M/G/1 wait at the same ρ: 2ρ − 1 + 4(1 − ρ)(1 + 2s²)/(3(1 + s²))     (Takács)
///   PS         T = S·D; E[D] = d = 1 + C/(c(1 − ρ)) whatever the distribution (insensitive), SCV of D v = y/(2 − y), y = 1 − 1/d:
///              exact for c = 1, within 7 % of the SCV of T for c ≤ 32; E[D³] = d³(1 + v)(1 + 2v)
/// Arrivals less regular or more regular than Poisson (SCV a²) change the wait by Kraemer and Langenbach-Belz's factor.
namespace headroom::simulation {

/// Probability that an arrival waits. \param servers > 0, need not be whole \param utilization 0 … 1
[[nodiscard]] double erlangC(double servers, double utilization);

/// Mean wait in units of the mean service time; infinite from ρ = 1 on. \param serviceScv >= 0
[[nodiscard]] double meanWait(double servers, double utilization, double serviceScv);

/// SCV of the wait of those who wait.
[[nodiscard]] double conditionalWaitScv(double utilization, double serviceScv);

/// Mean stretch d of a job under processor sharing, at most one server per job; infinite from ρ = 1 on.
[[nodiscard]] double meanStretch(double servers, double utilization);

/// SCV of the stretch whose mean is `stretch` >= 1.
[[nodiscard]] inline double stretchScv(double stretch)
{
    const double y = 1 - 1 / stretch;
    return y / (2 - y);
}

/// Factor on the mean wait for arrivals of SCV `arrivalScv` <= 1 instead of Poisson's 1.
[[nodiscard]] double regularityFactor(double utilization, double arrivalScv, double serviceScv);

} // namespace headroom::simulation
