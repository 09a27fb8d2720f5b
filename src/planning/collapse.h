#pragma once

#include "run.h"

/// The chance that a spike of load, or chance alone, tips a system into a collapse that outlasts it.
///
/// One trial: users at an even load (page views arrive by themselves: users / think time), a spike of `spikeSeconds` to `spike`
/// times the load, ten minutes to recover; the event engine runs it with the project's time-outs and retries. It collapsed when
/// of the requests of the last three minutes more than `collapsedShare` fail, although the spike has long gone: retries, or a
/// backlog of requests that nobody waits for any more, keep the servers busy.
///
/// Trials at several loads, each with a seed of its own. A probit P(collapse) = Φ((ln users − μ)/σ) is fitted by maximum likelihood;
/// the safe load is where it says `risk`, and its 95 % interval holds the loads whose likelihood is within 1.92 of the best in logs
/// (Wilks). Intervals of the shares are Clopper and Pearson's: exact.
namespace headroom::planning {

struct CollapseOptions
{
    double spike = 2; ///< times the load, >= 1
    double spikeSeconds = 60; ///< > 0
    double risk = 0.01; ///< 0 … 0.5
    int trials = 100; ///< in all, >= 20
    std::uint64_t seed = 42;
    int attempts = 0; ///< of page classes in place of the project's; 0 = the project's
    double leastUsers = 0, mostUsers = 0; ///< where to look; 0 = found from the capacity
    unsigned threads = 0; ///< 0 = all cores; the result is the same on any number
};

struct CollapseLevel
{
    double users = 0, pageViewsPerSecond = 0;
    int trials = 0, collapsed = 0;
    double share = 0, low = 0, high = 0; ///< collapsed, with its 95 % interval
    double fitted = 0; ///< by the probit
};

struct CollapseResult
{
    std::vector<CollapseLevel> levels; ///< increasing users
    bool found = false; ///< false: nothing collapsed, or everything did; then safeUsers is the highest load without a collapse
    double safeUsers = 0, safeLow = 0, safeHigh = 0; ///< at `risk`
    double halfUsers = 0; ///< at which every second trial collapses
    int trials = 0;
    std::uint64_t events = 0; ///< simulated
    bool cancelled = false;
};

inline constexpr double collapsedShare = 0.2;

/// Replicas stand at their scaling rules' minimum at the load (as the rules settle); the month's own events are left out.
/// Errors: those of simulate(), and options out of range.
[[nodiscard]] Result<CollapseResult> collapse(const model::Project &, const model::VariantId &, const model::ScenarioId &, const catalog::Catalog &,
                                              const CollapseOptions & = {}, std::stop_token = {}, const Progress & = {});

/// 95 % interval of a share of which `hits` of `trials` were seen (Clopper and Pearson 1934).
[[nodiscard]] std::pair<double, double> exactInterval(int hits, int trials);

/// Fits the probit to the levels: fills `fitted`, safeUsers with its interval, halfUsers, found.
void fitCollapse(CollapseResult &, double risk);

} // namespace headroom::planning
