#pragma once

/// Waits of several servers with service that is not exponential, from exact solutions (exact/multiserver.h).
///
/// What is tabulated is the ratio to M/M/c, which is smooth: 24 Chebyshev points over ρ, from where waiting is rarer than 1e-6 up
/// to ρ = 1, where the wait's ratio is (1 + s²)/2 and everybody waits. One process-wide table for each (c, s²), made in 0.1 … 10 ms
/// when first asked for; reading costs some 50 ns.
///   s² = 0       M/D/c, up to 2,000 servers
///   s² > 1       M/H2/c (balanced means) up to 20 servers; beyond, the ratio of 20 servers with the same (1 − ρ)√c
///                (Halfin and Whitt's scale)
///   0 < s² < 1   straight between M/D/c and M/M/c
/// Measured against the exact solutions over ρ 0.01 … 0.999: tests/simulation/timelineoracletest.cpp, docs/model.md.
namespace headroom::simulation {

struct WaitRatios
{
    double wait = 1;        ///< mean wait / that of M/M/c
    double probability = 1; ///< probability of waiting / that of M/M/c
};

/// \param servers > 0, need not be whole \param utilization 0 … 1 \param serviceScv >= 0
[[nodiscard]] WaitRatios waitRatios(double servers, double utilization, double serviceScv);

} // namespace headroom::simulation
