#include "steady.h"

#include <algorithm>
#include <cmath>

namespace headroom::planning {

namespace {
constexpr double longStep = 6 * 3600; ///< seconds; the implicit step ends at rest whatever it started from
constexpr std::size_t restSteps = 2;
constexpr double usualTarget = 0.7; ///< of the fullest resource, where a rule watches something else than its tier's utilization

bool watchesOwnUtilization(const simulation::Controller &rule)
{
    return rule.signal == simulation::Signal::Utilization && rule.watched < 0;
}
} // namespace

Result<SteadyState> SteadyState::create(const model::Project &project, const model::Variant &variant, const model::Scenario &scenario,
                                        const catalog::Catalog &catalog, const SteadyOptions &options)
{
    CompileOptions compileOptions;
    compileOptions.stepSeconds = 3600;
    compileOptions.fixedReplicas = options.fixedReplicas;
    compileOptions.withoutBurst = options.baselineNetwork;
    compileOptions.steadyUsers = 1;
    compileOptions.steadySteps = restSteps;
    auto compiled = compile(project, variant, scenario, catalog, compileOptions);
    if (!compiled)
        return tl::unexpected(compiled.error());
    SteadyState state;
    state.m_compiled = std::move(*compiled);
    simulation::Plan &plan = state.m_compiled.plan;
    if (plan.closed.empty())
        return fail(ErrorCode::InvalidInput, "No page class has a share of the page views, so users send nothing; give the page classes shares that sum to 1.",
                    "classes");
    plan.stepSeconds = longStep;
    if (!options.baselineNetwork)
        for (simulation::Station &station : plan.stations)
            for (simulation::Resource &resource : station.resources)
                resource.unlimited = resource.unlimited || resource.name == "network";
    state.m_rules = std::move(plan.controllers);
    plan.controllers.clear();
    state.reset();
    return state;
}

void SteadyState::reset()
{
    m_replicas.clear();
    for (const simulation::Station &station : m_compiled.plan.stations)
        m_replicas.push_back(station.replicas);
    for (const simulation::Controller &rule : m_rules)
        m_replicas[std::size_t(rule.station)] = rule.minimum;
}

void SteadyState::resume(const SteadyPoint &point)
{
    reset();
    if (!point.replicas.empty())
        m_replicas = point.replicas;
}

void SteadyState::scaleCpu(int station, double factor)
{
    const int cpu = m_compiled.tiers[std::size_t(m_compiled.tierOfStation[std::size_t(station)])].cpu;
    for (simulation::RequestClass &requestClass : m_compiled.plan.classes)
        for (simulation::Visit &visit : requestClass.visits)
            for (simulation::Demand &demand : visit.demands)
                if (visit.station == station && demand.resource == cpu) {
                    demand.amount *= factor;
                    demand.amountOnHit *= factor;
                }
}

double SteadyState::utilization(const SteadyPoint &point, const simulation::Controller &rule) const
{
    const auto s = std::size_t(rule.station);
    if (!watchesOwnUtilization(rule))
        return *std::max_element(point.utilization[s].begin(), point.utilization[s].end());
    if (rule.resource < 0)
        return point.utilization[s].back();
    const auto &resources = m_compiled.plan.stations[s].resources;
    double highest = 0;
    for (std::size_t r = 0; r < resources.size(); ++r)
        if (resources[r].name == resources[std::size_t(rule.resource)].name)
            highest = std::max(highest, point.utilization[s][r]);
    return highest;
}

SteadyPoint SteadyState::at(double users)
{
    SteadyPoint point = solve(users);
    // a rule rests where its metric is below the target, or at its maximum
    for (int round = 0; round < 100000; ++round) {
        bool changed = false;
        for (const simulation::Controller &rule : m_rules) {
            int &replicas = m_replicas[std::size_t(rule.station)];
            if (rule.kind == simulation::ControllerKind::Fixed || replicas >= rule.maximum)
                continue;
            const double metric = utilization(point, rule), target = watchesOwnUtilization(rule) ? rule.target : usualTarget;
            if (metric < target)
                continue;
            // one at a time near the target, in proportion further off
            const int wanted = int(std::min(1e6, std::floor(double(replicas) * metric / target)));
            replicas = std::clamp(std::max(replicas + 1, wanted), replicas + 1, rule.maximum);
            changed = true;
        }
        if (!changed)
            break;
        point = solve(users);
    }
    return point;
}

SteadyPoint SteadyState::solve(double users)
{
    simulation::Plan &plan = m_compiled.plan;
    plan.series[1].assign(restSteps, users);
    for (std::size_t s = 0; s < plan.stations.size(); ++s)
        plan.stations[s].replicas = m_replicas[s];
    SteadyPoint point;
    point.users = users;
    simulation::TimelineOptions options;
    options.skipTolerance = 0;
    options.keepSeries = false;
    options.stationLatency = false;
    double reported = 0, reportedErrors = 0;
    options.observer = [&](const simulation::StepFigures &figures) {
        if (figures.step + 1 < restSteps)
            return;
        point.requestsPerSecond = figures.offered;
        point.errorRate = figures.offered > 0 ? figures.errors / figures.offered : 0;
        point.response = figures.response;
        reported = figures.reported;
        reportedErrors = figures.reportedErrors;
    };
    const simulation::TimelineResult result = simulation::runTimeline(plan, options);
    point.nothingServed = reported > 0 && reportedErrors > 0.95 * reported;
    double perPage = 0;
    for (std::size_t k = 0; k < plan.classes.size(); ++k)
        perPage += plan.closed[0].mix[k] + plan.closed[0].accompanying[k];
    point.pageViewsPerSecond = perPage > 0 ? point.requestsPerSecond / perPage : 0;
    for (std::size_t s = 0; s < plan.stations.size(); ++s) {
        point.replicas.push_back(plan.stations[s].replicas);
        point.utilization.push_back(result.stations[s].lastUtilization);
    }
    return point;
}

} // namespace headroom::planning
