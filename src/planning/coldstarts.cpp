#include "coldstarts.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>

namespace headroom::planning {

namespace {

using simulation::Plan;
using simulation::When;

/// Calls at a station, and seconds of its first resource, for one request of a class.
struct PerRequest
{
    double calls = 0, seconds = 0;
};

PerRequest perRequest(const Plan &plan, std::size_t requestClass, int station)
{
    const auto &visits = plan.classes[requestClass].visits;
    std::vector<double> made(visits.size());
    PerRequest result;
    for (std::size_t v = 0; v < visits.size(); ++v) {
        const simulation::Visit &visit = visits[v];
        made[v] = visit.callsPerParent * (visit.parent >= 0 ? made[std::size_t(visit.parent)] : 1);
        if (visit.cache >= 0) {
            const double hit = plan.caches[std::size_t(visit.cache)].hitRatio[requestClass];
            made[v] *= visit.when == When::Hit ? hit : visit.when == When::Miss ? 1 - hit : 1;
        }
        if (visit.station != station)
            continue;
        result.calls += made[v];
        for (const simulation::Demand &demand : visit.demands)
            result.seconds += made[v] * demand.amount / plan.stations[std::size_t(station)].resources[std::size_t(demand.resource)].rate;
    }
    return result;
}

} // namespace

double coldStartShareAt(double calls, double busy, double keepSeconds, double provisioned)
{
    if (!(calls > 0))
        return 0;
    const double spread = 8 * std::sqrt(busy) + 8;
    const double first = std::max(std::floor(std::max(0.0, busy - spread)), std::ceil(provisioned));
    double share = 0;
    for (double n = first; n <= busy + spread; ++n) {
        const double probability = busy > 0 ? std::exp(n * std::log(busy) - busy - std::lgamma(n + 1)) : n == 0 ? 1 : 0;
        share += probability * std::exp(-calls * probability * keepSeconds);
    }
    return std::min(1.0, share);
}

double coldStartShare(const CompiledPlan &compiled, int station, double keepSeconds, double provisioned)
{
    const Plan &plan = compiled.plan;
    std::vector<PerRequest> of;
    for (std::size_t k = 0; k < plan.classes.size(); ++k)
        of.push_back(perRequest(plan, k, station));
    const auto stepsPerHour = std::size_t(std::max(1.0, std::round(units::secondsPerHour / plan.stepSeconds)));
    double cold = 0, all = 0, before = 0;
    for (std::size_t from = 0; from < plan.steps; from += stepsPerHour) {
        const std::size_t to = std::min(plan.steps, from + stepsPerHour);
        double calls = 0, busy = 0;
        for (std::size_t step = from; step < to; ++step) {
            for (const simulation::OpenArrivals &open : plan.open) {
                const double rate = plan.series[std::size_t(open.series)][step] * open.factor / double(to - from);
                calls += rate * of[std::size_t(open.requestClass)].calls;
                busy += rate * of[std::size_t(open.requestClass)].seconds;
            }
            for (const simulation::ClosedUsers &users : plan.closed) {
                const double rate = plan.series[std::size_t(users.series)][step] / (users.thinkSeconds + 1) / double(to - from); // a response of about 1 s
                for (std::size_t k = 0; k < of.size(); ++k) {
                    calls += rate * (users.mix[k] + users.accompanying[k]) * of[k].calls;
                    busy += rate * (users.mix[k] + users.accompanying[k]) * of[k].seconds;
                }
            }
        }
        const double inHour = calls * double(to - from) * plan.stepSeconds;
        cold += std::min(inHour, coldStartShareAt(calls, busy, keepSeconds, provisioned) * inHour + std::max(0.0, busy - std::max(before, provisioned)));
        all += inHour;
        before = busy;
    }
    return all > 0 ? std::min(1.0, cold / all) : 0;
}

} // namespace headroom::planning
