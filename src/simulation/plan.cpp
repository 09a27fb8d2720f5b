#include "plan.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

constexpr int mostAttempts = 1000;
constexpr double mostCalls = 1e6;

bool sane(double value) { return std::isfinite(value) && value >= 0; }

tl::unexpected<Error> wrong(const std::string &where, const std::string &what)
{
    return fail(ErrorCode::InvalidInput, what, where);
}

Result<> checkStation(const Station &station)
{
    const std::string where = "station " + station.name;
    if (station.replicas < 0)
        return wrong(where, "The number of replicas is negative.");
    if (!sane(station.latencySeconds) || !sane(station.pool.workers) || !sane(station.pool.backlog) || !sane(station.pool.patienceSeconds))
        return wrong(where, "Latency, workers, backlog and patience must be finite and not negative.");
    for (const Resource &resource : station.resources) {
        if (!std::isfinite(resource.servers) || resource.servers <= 0 || !std::isfinite(resource.rate) || resource.rate <= 0)
            return wrong(where, "Resource " + resource.name + " needs at least some server and a positive rate.");
        if (!sane(resource.burstRate) || !sane(resource.credit))
            return wrong(where, "Burst rate and credit of " + resource.name + " must be finite and not negative.");
        if (!(resource.initialFill >= 0 && resource.initialFill <= 1))
            return wrong(where, "The initial fill of " + resource.name + " lies between 0 and 1.");
        if (!sane(resource.contention) || !sane(resource.coherency))
            return wrong(where, "Contention and coherency of " + resource.name + " must be finite and not negative.");
    }
    return {};
}

Result<> checkVisit(const Plan &plan, const RequestClass &requestClass, std::size_t index)
{
    const std::string where = "class " + requestClass.name;
    const Visit &visit = requestClass.visits[index];
    if (visit.station < 0 || std::size_t(visit.station) >= plan.stations.size())
        return wrong(where, "A visit names a station that does not exist.");
    if (visit.parent >= int(index))
        return wrong(where, "A visit stands before the visit that calls it.");
    if (!sane(visit.callsPerParent) || !sane(visit.requestBytes) || !sane(visit.responseBytes) || !sane(visit.readUnits) ||
        !sane(visit.writeUnits))
        return wrong(where, "Calls, bytes and I/O of a visit must be finite and not negative.");
    if (visit.callsPerParent > mostCalls)
        return wrong(where, "A visit makes more than a million calls.");
    if (visit.flow >= int(plan.flows) || visit.cache >= int(plan.caches.size()) || visit.answers >= int(plan.caches.size()))
        return wrong(where, "A visit names a flow or cache that does not exist.");
    if (visit.when != When::Always && visit.cache < 0)
        return wrong(where, "A visit depends on a cache but names none.");
    if (visit.parent >= 0 && visit.synchronous && requestClass.visits[std::size_t(visit.parent)].station >= visit.station)
        return wrong(where, "Stations must be listed callers first.");
    const Station &station = plan.stations[std::size_t(visit.station)];
    for (const Demand &demand : visit.demands) {
        if (demand.resource < 0 || std::size_t(demand.resource) >= station.resources.size() || demand.cache >= int(plan.caches.size()))
            return wrong(where, "A demand at " + station.name + " names a resource or cache that does not exist.");
        if (!sane(demand.amount) || !sane(demand.amountOnHit) || !sane(demand.scv))
            return wrong(where, "Demands at " + station.name + " must be finite and not negative.");
        if (demand.empirical >= int(plan.empirical.size()))
            return wrong(where, "A demand at " + station.name + " names a table of quantiles that does not exist.");
        if (demand.empirical >= 0) {
            const double scv = plan.empirical[std::size_t(demand.empirical)].scv();
            if (std::abs(demand.scv - scv) > 1e-6 * (1 + scv))
                return wrong(where, "The SCV of a demand at " + station.name + " is not that of its table of quantiles.");
        }
    }
    return {};
}

Result<> checkRouting(const RequestClass &requestClass)
{
    const std::string where = "class " + requestClass.name;
    if (requestClass.routing.empty())
        return {};
    if (requestClass.routing.size() != requestClass.visits.size())
        return wrong(where, "Routing needs one row a visit.");
    for (const auto &row : requestClass.routing) {
        double sum = 0;
        for (const double probability : row) {
            if (!sane(probability))
                return wrong(where, "Routing probabilities lie between 0 and 1.");
            sum += probability;
        }
        if (row.size() != requestClass.visits.size() || sum > 1 + 1e-9)
            return wrong(where, "A row of the routing needs one probability a visit, at most 1 together.");
    }
    for (const Visit &visit : requestClass.visits)
        if (visit.parent >= 0)
            return wrong(where, "With routing, visits have no parents.");
    return {};
}

Result<> checkRetry(const RequestClass &requestClass)
{
    const std::string where = "class " + requestClass.name;
    const Retry &retry = requestClass.retry;
    if (retry.attempts < 1 || retry.attempts > mostAttempts || !sane(retry.backOffSeconds) || !sane(retry.capSeconds) || !(retry.factor >= 1) || !std::isfinite(retry.factor))
        return wrong(where, "Retries need 1 to 1,000 attempts, times that are finite and not negative, and a factor of at least 1.");
    if (!(retry.jitter >= 0 && retry.jitter <= 1))
        return wrong(where, "The jitter of retries lies between 0 and 1.");
    return {};
}

Result<> checkEmpirical(const Empirical &table)
{
    const std::string where = "quantiles " + table.name;
    if (table.quantiles.size() < 2 || !(table.quantiles.back() > 0))
        return wrong(where, "A table needs at least two quantiles, the last above 0.");
    for (std::size_t i = 0; i < table.quantiles.size(); ++i)
        if (!sane(table.quantiles[i]) || (i > 0 && table.quantiles[i] < table.quantiles[i - 1]))
            return wrong(where, "Quantiles must be finite, not negative and ascending.");
    return {};
}

Result<> checkDisturbance(const Plan &plan, const Disturbance &disturbance)
{
    const bool flush = disturbance.kind == DisturbanceKind::FlushCache;
    const int index = flush ? disturbance.cache : disturbance.station;
    if (index < 0 || std::size_t(index) >= (flush ? plan.caches.size() : plan.stations.size()))
        return wrong("disturbances", "A disturbance names a station or cache that does not exist.");
    const std::string where = "disturbance of " + (flush ? plan.caches[std::size_t(index)].name : plan.stations[std::size_t(index)].name);
    if (!std::isfinite(disturbance.fromSeconds) || !(disturbance.untilSeconds >= disturbance.fromSeconds))
        return wrong(where, "A disturbance must end after it begins.");
    if (disturbance.kind == DisturbanceKind::ReplaceReplicas && !std::isfinite(disturbance.untilSeconds))
        return wrong(where, "A deployment needs an end.");
    if (!(disturbance.share > 0 && disturbance.share <= 1))
        return wrong(where, "The share of a disturbance lies above 0 and at most at 1.");
    if (!sane(disturbance.answerSeconds) || !(disturbance.factor > 0) || !std::isfinite(disturbance.factor))
        return wrong(where, "The time of an answer must not be negative, and the factor of a slowdown must be above 0.");
    return {};
}

Result<> checkArrivals(const Plan &plan)
{
    const auto seriesOk = [&](int series) { return series >= 0 && std::size_t(series) < plan.series.size(); };
    for (const auto &series : plan.series) {
        if (series.size() != plan.steps)
            return wrong("arrivals", "A series does not have one entry a step.");
        for (const double value : series)
            if (!sane(value))
                return wrong("arrivals", "A rate or number of users is negative or not a number.");
    }
    for (const OpenArrivals &open : plan.open)
        if (!seriesOk(open.series) || open.requestClass < 0 || std::size_t(open.requestClass) >= plan.classes.size() || !sane(open.factor))
            return wrong("arrivals", "Open arrivals name a class or series that does not exist.");
    for (const ClosedUsers &closed : plan.closed)
        if (!seriesOk(closed.series) || !sane(closed.thinkSeconds) || closed.mix.size() != plan.classes.size() ||
            closed.accompanying.size() != plan.classes.size())
            return wrong("arrivals", "Closed users need a series, a think time and one share a class.");
    return {};
}

Result<> checkController(const Plan &plan, const Controller &controller)
{
    if (controller.station < 0 || std::size_t(controller.station) >= plan.stations.size())
        return wrong("controllers", "A controller names a station that does not exist.");
    const Station &station = plan.stations[std::size_t(controller.station)];
    const std::string where = "controller of " + station.name;
    for (std::size_t i = 0; i <= controller.further.size(); ++i) {
        const Policy &policy = i == 0 ? static_cast<const Policy &>(controller) : controller.further[i - 1];
        if (policy.watched >= int(plan.stations.size()))
            return wrong(where, "The controller watches a station that does not exist.");
        const Station &watched = policy.watched >= 0 ? plan.stations[std::size_t(policy.watched)] : station;
        if (policy.signal == Signal::Utilization && policy.resource >= int(watched.resources.size()))
            return wrong(where, "The controller watches a resource that does not exist.");
    }
    if (const char *problem = problemOf(controller))
        return wrong(where, problem);
    return {};
}

} // namespace

double Empirical::mean() const
{
    double sum = 0;
    for (std::size_t i = 1; i < quantiles.size(); ++i)
        sum += quantiles[i - 1] + quantiles[i];
    return quantiles.size() > 1 ? sum / 2 / double(quantiles.size() - 1) : 0;
}

double Empirical::scv() const
{
    // a line from a to b has the mean square (a² + ab + b²) / 3
    double sum = 0;
    for (std::size_t i = 1; i < quantiles.size(); ++i)
        sum += (quantiles[i - 1] * quantiles[i - 1] + quantiles[i - 1] * quantiles[i] + quantiles[i] * quantiles[i]) / 3;
    const double average = mean();
    return average > 0 ? std::max(0.0, sum / double(quantiles.size() - 1) / (average * average) - 1) : 0;
}

Result<> check(const Plan &plan)
{
    if (!(plan.stepSeconds > 0) || !std::isfinite(plan.stepSeconds))
        return wrong("plan", "The step must be longer than 0 s.");
    for (const Station &station : plan.stations)
        if (auto ok = checkStation(station); !ok)
            return ok;
    for (const Cache &cache : plan.caches) {
        if (cache.hitRatio.size() != plan.classes.size() || cache.station >= int(plan.stations.size()) || !sane(cache.warmUpSeconds))
            return wrong("cache " + cache.name, "A cache needs one hit ratio a class and an existing station.");
        for (const double ratio : cache.hitRatio)
            if (!(ratio >= 0 && ratio <= 1))
                return wrong("cache " + cache.name, "Hit ratios lie between 0 and 1.");
    }
    for (const Empirical &table : plan.empirical)
        if (auto ok = checkEmpirical(table); !ok)
            return ok;
    for (const RequestClass &requestClass : plan.classes) {
        if (!(requestClass.timeoutSeconds > 0))
            return wrong("class " + requestClass.name, "The time-out must be longer than 0 s.");
        if (auto ok = checkRouting(requestClass); !ok)
            return ok;
        if (auto ok = checkRetry(requestClass); !ok)
            return ok;
        for (std::size_t i = 0; i < requestClass.visits.size(); ++i)
            if (auto ok = checkVisit(plan, requestClass, i); !ok)
                return ok;
    }
    for (const Controller &controller : plan.controllers)
        if (auto ok = checkController(plan, controller); !ok)
            return ok;
    for (const Disturbance &disturbance : plan.disturbances)
        if (auto ok = checkDisturbance(plan, disturbance); !ok)
            return ok;
    return checkArrivals(plan);
}

} // namespace headroom::simulation
