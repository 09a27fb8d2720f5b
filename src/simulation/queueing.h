#pragma once

/// Stationary queues: the formulas of one station.
///
/// Notation: c servers, ρ utilization in [0, 1), S mean service, s² squared coefficient of variation (SCV) of service.
///   Erlang B   1/B = Σ_{k=0..c} Π_{j<k} (c − j)/a, a = cρ (exact for whole c; the rest of a broken c by (1 + 1/a)^rest)
///   Erlang C   C = B / (1 − ρ(1 − B)), the probability of waiting
///   M/M/c      M = C·S / (c(1 − ρ)), mean wait
///   M/G/c      Wq = M × the ratio of the exact M/D/c and M/H2/c (multiserverwait.h); c = 1: (1 + s²)/2 (Pollaczek–Khinchine)
///   wait > 0   gamma with the SCV of the M/G/1 wait at the same ρ: 2ρ − 1 + 4(1 − ρ)m₃/(3m₂²), m₂ = 1 + s², m₃ = E[S³]/S³   (Takács)
///   E[S³]/S³   Erlang mixtures and hyperexponential laws of distribution.h, lognormal (1 + s²)³; for any other (1 + s²)(1 + 2s²) (gamma)
///   PS         T = S·D; E[D] = d = 1 + C/(c(1 − ρ)) whatever the distribution (insensitive), SCV of D v = y/(2 − y), y = 1 − 1/d:
///              exact for c = 1, within 7 % of the SCV of T for c ≤ 32; E[D³] = d³(1 + v)(1 + 2v)
///   USL        n jobs at 1/φ(n) of their speed, φ(n) = 1 + α(n − 1) + βn(n − 1): mean field, φ at one job more than a visit meets
///              on average: exact for N users without think time (Gunther)
/// Arrivals less regular or more regular than Poisson (SCV a²) change the wait by Kraemer and Langenbach-Belz's factor.
namespace headroom::simulation {

/// Probability that an arrival waits: M/M/c. \param servers > 0, need not be whole \param utilization 0 … 1
[[nodiscard]] double erlangC(double servers, double utilization);

/// Mean wait in units of the mean service time; infinite from ρ = 1 on. \param serviceScv >= 0
[[nodiscard]] double meanWait(double servers, double utilization, double serviceScv);

/// Probability that an arrival waits: M/G/c.
[[nodiscard]] double waitProbability(double servers, double utilization, double serviceScv);

/// SCV of the wait of those who wait. \param thirdMoment E[S³]/E[S]³ of the service
[[nodiscard]] double conditionalWaitScv(double utilization, double serviceScv, double thirdMoment);

/// E[X³] of an amount with mean 1 whose law stands for `scv` (distribution.h), or is lognormal.
[[nodiscard]] double thirdMoment(double scv, bool lognormal);

/// Mean stretch d of a job under processor sharing, at most one server per job; infinite from ρ = 1 on.
[[nodiscard]] double meanStretch(double servers, double utilization);

/// SCV of the stretch whose mean is `stretch` >= 1.
[[nodiscard]] inline double stretchScv(double stretch)
{
    const double y = 1 - 1 / stretch;
    return y / (2 - y);
}

/// φ(n) of Gunther's universal scalability law; 1 below one job.
[[nodiscard]] inline double slowdown(double jobs, double contention, double coherency)
{
    return jobs <= 1 ? 1 : 1 + (contention + coherency * jobs) * (jobs - 1);
}

/// Factor on the mean wait for arrivals of SCV `arrivalScv` <= 1 instead of Poisson's 1.
[[nodiscard]] double regularityFactor(double utilization, double arrivalScv, double serviceScv);

} // namespace headroom::simulation
