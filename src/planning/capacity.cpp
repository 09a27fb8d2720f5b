#include "capacity.h"

#include "levels.h"
#include "steady.h"

#include <algorithm>
#include <cmath>

namespace headroom::planning {

namespace {

constexpr double defaultErrorLimit = 0.005; ///< where a project states no level: 5 of 1,000 requests
constexpr double thresholdTolerance = 5e-4; ///< demands are entered with four digits: 70.02 % is meant as 70 %
constexpr double breakingUtilization = simulation::fullUtilization; ///< what a test "at the breaking point" is read as

struct Subject
{
    const model::Variant *variant = nullptr;
    const model::Scenario *scenario = nullptr;
};

Result<Subject> subjectOf(const model::Project &project, const model::VariantId &variant, const model::ScenarioId &scenario)
{
    Subject subject{project.variant(variant), project.scenario(scenario)};
    if (!subject.variant)
        return fail(ErrorCode::NotFound, "The project has no variant \"" + variant.value + "\".");
    if (!subject.scenario)
        return fail(ErrorCode::NotFound, "The project has no scenario \"" + scenario.value + "\".");
    return subject;
}

bool meetsLevels(const model::Project &project, const model::ScenarioId &scenario, const SteadyPoint &point)
{
    using Metric = model::ServiceLevel::Metric;
    if (point.nothingServed)
        return false;
    bool judged = false;
    for (const model::ServiceLevel &level : project.serviceLevels) {
        const double figure = level.metric == Metric::P95Ms    ? point.response.p95 * 1000
                              : level.metric == Metric::P99Ms  ? point.response.p99 * 1000
                              : level.metric == Metric::MeanMs ? point.response.mean * 1000
                                                               : point.errorRate;
        if (level.metric == Metric::MonthlyCost || !appliesTo(level, scenario))
            continue;
        judged = true;
        if (figure > level.limit)
            return false;
    }
    return judged || point.errorRate <= defaultErrorLimit;
}

/// The fullest resource; a pool only when no resource is near its limit.
void nameLimit(LoadTestResult &result, const CompiledPlan &compiled, const model::Variant &variant, const SteadyPoint &point)
{
    double highest = -1;
    for (const bool pools : {false, true})
        for (std::size_t s = 0; s < point.utilization.size(); ++s) {
            const simulation::Station &station = compiled.plan.stations[s];
            for (std::size_t slot = 0; slot < point.utilization[s].size(); ++slot) {
                const bool pool = slot == station.resources.size();
                const double utilization = point.utilization[s][slot];
                if (pool != pools || (pool && (station.pool.workers <= 0 || highest > 0.7)) || utilization <= highest)
                    continue;
                highest = utilization;
                result.limitedBy = variant.tiers[std::size_t(compiled.tierOfStation[s])].id;
                result.limitedByResource = pool ? station.pool.name : station.resources[slot].name;
            }
        }
}

LoadTestStep stepOf(const SteadyPoint &point, int scalingStation)
{
    return {point.users, point.requestsPerSecond, point.response.p95 * 1000, point.errorRate,
            scalingStation >= 0 ? double(point.replicas[std::size_t(scalingStation)]) : 0.0};
}

} // namespace

Result<LoadTestResult> loadTest(const model::Project &project, const model::VariantId &variantId, const model::ScenarioId &scenarioId,
                                const catalog::Catalog &catalog, const LoadTestOptions &options, std::stop_token stop)
{
    const auto subject = subjectOf(project, variantId, scenarioId);
    if (!subject)
        return tl::unexpected(subject.error());
    if (!(options.maxUsers >= 1) || options.maxUsers > 1e9 || options.fixedReplicas < 0 || options.fixedReplicas > 100000)
        return fail(ErrorCode::InvalidInput, "A load test needs at most 1,000,000,000 users and at least one, and a number of replicas from 0 up.", "load test");
    auto state = SteadyState::create(project, *subject->variant, *subject->scenario, catalog, {options.fixedReplicas, options.baselineNetwork});
    if (!state)
        return tl::unexpected(state.error());
    int scalingStation = -1;
    for (std::size_t t = 0; t < subject->variant->tiers.size(); ++t)
        if (subject->variant->tiers[t].scaling && state->compiled().tiers[t].station >= 0 && scalingStation < 0)
            scalingStation = state->compiled().tiers[t].station;

    LoadTestResult result;
    SteadyPoint good, bad;
    double low = 0, high = 0;
    for (double users = std::min(50.0, options.maxUsers); !stop.stop_requested(); users = std::min(options.maxUsers, users * 1.6)) {
        const SteadyPoint point = state->at(users);
        if (!meetsLevels(project, scenarioId, point)) {
            high = users;
            bad = point;
            break;
        }
        low = users;
        good = point;
        if (users >= options.maxUsers)
            break;
    }
    for (int i = 0; i < 40 && high > 0 && high - low > std::max(0.5, 1e-3 * high) && !stop.stop_requested(); ++i) {
        const double users = 0.5 * (low + high);
        state->resume(good);
        const SteadyPoint point = state->at(users);
        (meetsLevels(project, scenarioId, point) ? low : high) = users;
        (low == users ? good : bad) = point;
    }
    result.limitReached = high > 0;
    result.maxUsers = std::floor(low);
    result.maxRps = good.requestsPerSecond;
    nameLimit(result, state->compiled(), *subject->variant, high > 0 ? bad : good);
    const double until = std::min(options.maxUsers, std::max(low, 1.0) * 1.25);
    constexpr int points = 20;
    state->reset();
    for (int i = 1; i <= points && !stop.stop_requested(); ++i)
        result.steps.push_back(stepOf(state->at(until * i / points), scalingStation));
    return result;
}

Result<ReplicaNeed> replicasFor(const model::Project &project, const model::VariantId &variantId, const model::ScenarioId &scenarioId,
                                const catalog::Catalog &catalog, const model::TierId &tierId, double users, double utilization)
{
    const auto subject = subjectOf(project, variantId, scenarioId);
    if (!subject)
        return tl::unexpected(subject.error());
    const model::Tier *tier = subject->variant->tier(tierId);
    if (!tier)
        return fail(ErrorCode::NotFound, "The variant has no tier \"" + tierId.value + "\".", "variant " + variantId.value);
    const double target = utilization > 0 ? utilization : tier->scaling && tier->scaling->target <= 1 ? tier->scaling->target : 0.7;
    if (!(users >= 0) || users > 1e9 || !(target > 0 && target <= 1))
        return fail(ErrorCode::InvalidInput, "The users must be 0 or more and the utilization between 0 and 1.", "tier " + tierId.value);
    // network bursts: the question is what this tier needs, not whether another one gives way first
    auto state = SteadyState::create(project, *subject->variant, *subject->scenario, catalog, {0, false});
    if (!state)
        return tl::unexpected(state.error());
    const TierStation &settled = state->compiled().tiers[std::size_t(tier - subject->variant->tiers.data())];
    if (settled.station < 0 || settled.cpu < 0)
        return fail(ErrorCode::Unsupported, "This tier has no CPU whose load decides the number of replicas.", "tier " + tierId.value);
    const auto load = [&](int replicas) {
        state->setReplicas(settled.station, replicas);
        return state->solveOnly(users).utilization[std::size_t(settled.station)][std::size_t(settled.cpu)];
    };
    constexpr int most = 100000;
    const double limit = target * (1 + thresholdTolerance);
    int enough = 1;
    while (enough < most && load(enough) > limit)
        enough *= 2;
    int few = enough / 2;
    while (enough - few > 1) {
        const int middle = few + (enough - few) / 2;
        (load(middle) > limit ? few : enough) = middle;
    }
    ReplicaNeed need;
    need.replicas = enough;
    need.utilization = load(enough);
    need.utilizationWithOneFewer = enough > 1 ? load(enough - 1) : need.utilization;
    return need;
}

Result<Calibration> calibrate(const model::Project &project, const model::LoadTest &test, const model::ScenarioId &scenarioId, const catalog::Catalog &catalog)
{
    const auto subject = subjectOf(project, test.variant, scenarioId);
    if (!subject)
        return tl::unexpected(subject.error());
    const std::string where = "load test " + test.id;
    const model::Tier *tier = subject->variant->tier(test.tier);
    if (!tier)
        return fail(ErrorCode::BrokenReference, "The load test counts replicas of tier \"" + test.tier.value + "\", which the variant does not have.", where);
    if (!(test.users > 0) || test.users > 1e9 || test.replicas < 1 || test.replicas > 100000 || !(test.utilization > 0 && test.utilization <= 1))
        return fail(ErrorCode::InvalidInput, "A load test needs users and replicas above 0 and a utilization between 0 and 1.", where);
    auto state = SteadyState::create(project, *subject->variant, *subject->scenario, catalog, {0, false});
    if (!state)
        return tl::unexpected(state.error());
    const TierStation &settled = state->compiled().tiers[std::size_t(tier - subject->variant->tiers.data())];
    if (settled.station < 0 || settled.cpu < 0)
        return fail(ErrorCode::Unsupported, "The tier of the load test has no CPU to calibrate.", where);
    state->setReplicas(settled.station, test.replicas);
    double applied = 1;
    SteadyPoint point;
    const auto load = [&](double factor) {
        state->scaleCpu(settled.station, factor / applied);
        applied = factor;
        point = state->solveOnly(test.users);
        return point.utilization[std::size_t(settled.station)][std::size_t(settled.cpu)];
    };
    const double wanted = std::min(test.utilization, breakingUtilization);
    Calibration calibration;
    calibration.utilizationBefore = load(1);
    if (!(calibration.utilizationBefore > 0))
        return fail(ErrorCode::InvalidInput, "The tier of the load test has no CPU demand, so there is nothing to calibrate; enter milliseconds first.", where);
    double low = 1, high = 1;
    while (load(low) > wanted && low > 1e-9)
        low *= 0.5;
    while (load(high) < wanted && high < 1e9)
        high *= 2;
    for (int i = 0; i < 60 && high - low > 1e-7 * high; ++i) {
        const double middle = 0.5 * (low + high);
        (load(middle) < wanted ? low : high) = middle;
    }
    calibration.factor = 0.5 * (low + high);
    load(calibration.factor);
    calibration.pageViewsPerSecond = point.pageViewsPerSecond;
    return calibration;
}

model::Project withCalibration(model::Project project, const model::TierId &tierId, double factor, const std::string &note)
{
    for (model::Variant &variant : project.variants)
        for (model::Tier &tier : variant.tiers) {
            if (tier.id != tierId)
                continue;
            for (model::Demand &demand : tier.demands) {
                if (demand.cpuMs <= 0 && demand.writeCpuMs <= 0 && demand.cpuMsOnHit.value_or(0) <= 0)
                    continue;
                demand.cpuMs *= factor;
                demand.writeCpuMs *= factor;
                if (demand.cpuMsOnHit)
                    *demand.cpuMsOnHit *= factor;
                demand.source = model::ValueSource::Measured;
                if (!note.empty())
                    demand.note = demand.note.empty() ? note : demand.note + " " + note;
            }
        }
    return project;
}

} // namespace headroom::planning
