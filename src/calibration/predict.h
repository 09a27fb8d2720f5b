#pragma once

#include "spread.h"

#include <simulation/plan.h>

#include <optional>

/// A system as a calibration found it, and what it does under other loads.
///
/// Every response is delay + fixed latency + time at the stations. A tier with CPU readings is one processor-sharing station of
/// c cores and D CPU seconds a request, busy U = a + X·D/c (a: idle share, the CPU that is spent without requests; X: requests/s
/// of one replica), full at U = u. Without a CPU reading that explains the limit there is one *contended* station: n requests at
/// a time are answered at n/(S·(1 + α(n − 1))). A link passes bandwidth/bytes requests a second.
/// The system is a simulation::Plan. Closed users are solved exactly (simulation/exact/networks.h: product form, any number of
/// users), open arrivals by the timeline engine. Transfers of equal size do not queue below the link's capacity: it is a limit
/// without a knee.
namespace headroom::calibration {

/// A fitted number with the range it has with 90 % certainty as far as the assumptions go.
struct Parameter
{
    double value = 0, low = 0, high = 0;
};

struct TierModel
{
    std::string name;
    double cores = 1; ///< of one replica
    Parameter demandSeconds; ///< D, CPU seconds a request
    Parameter idleShare; ///< a
    double full = 0.97; ///< u
    bool queues = true; ///< false: never near its limit, only its CPU is predicted
};

struct SystemModel
{
    std::vector<TierModel> tiers;
    Parameter latencySeconds; ///< fixed, in every response
    double outsideSeconds = 0; ///< between an answer and the next request, besides the stated think time
    Parameter contendedSeconds; ///< S; 0 = no such station
    double contention = 0; ///< α
    Parameter linkRps; ///< requests/s that the link of one replica passes; 0 = no limit known
    Spread spread;
    bool spreadKnown = false; ///< false: no run stated how far its responses scatter, so no percentile is predicted
};

struct Load
{
    double users = unknown; ///< closed
    double offeredRps = unknown; ///< open; used when there are no users
    double thinkSeconds = 0, delaySeconds = 0;
    double replicas = 1;
    double workers = 0; ///< most requests at the stations at a time; 0 = not limited
};
[[nodiscard]] Load loadOf(const Measurement &);

struct Figures
{
    double throughputRps = 0;
    double meanSeconds = unknown; ///< unknown: more is offered than passes
    std::vector<double> cpu; ///< by tier
    std::string limit; ///< the fullest: a tier's name, "link", "server" (the contended station) or "workers"
    double limitUtilization = 0; ///< 0 … 1
};

/// One class on a station for the fixed latency and one for each tier; `steps` steps of 6 h under a constant load.
[[nodiscard]] simulation::Plan planOf(const SystemModel &, const Load &, std::size_t steps = 2);

[[nodiscard]] Figures predict(const SystemModel &, const Load &);
/// Of the responses whose mean was predicted; NaN when the scatter or the mean is not known.
[[nodiscard]] double percentile(const SystemModel &, const Load &, const Figures &, double share);

} // namespace headroom::calibration
