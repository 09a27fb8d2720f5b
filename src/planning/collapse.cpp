#include "collapse.h"

#include "assemble.h"
#include "capacity.h"
#include "compile.h"
#include "steady.h"

#include <simulation/events.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::planning {

namespace {

constexpr double stepSeconds = 60;
constexpr std::size_t calmSteps = 5, recoverySteps = 10, judgedSteps = 3;
constexpr double monthSeconds = 730 * 3600.0;

double normalShare(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }

/// ln P(at most `hits` of `trials`) and the like need no more than a sum: trials are few.
double atMost(int hits, int trials, double p)
{
    double sum = 0;
    for (int k = 0; k <= hits; ++k)
        sum += std::exp(std::lgamma(trials + 1) - std::lgamma(k + 1) - std::lgamma(trials - k + 1) + k * std::log(p) + (trials - k) * std::log1p(-p));
    return sum;
}

/// The scenario of one trial: the load, the spike, nothing else.
model::Project trialProject(model::Project project, const model::ScenarioId &id, double users, const CollapseOptions &options)
{
    for (model::Scenario &scenario : project.scenarios) {
        if (scenario.id != id)
            continue;
        scenario.horizonHours = std::max(1.0, double(calmSteps + recoverySteps + judgedSteps + std::size_t(std::ceil(options.spikeSeconds / stepSeconds)) + 1) * stepSeconds / 3600);
        scenario.visitsPerMonth = users / scenario.thinkSeconds / scenario.pagesPerVisit * monthSeconds;
        scenario.profile.hours.fill(1);
        scenario.profile.days.fill(1);
        scenario.trace.reset();
        scenario.calendar.clear();
        scenario.growth = scenario.monthlyGrowth = scenario.noise = 0;
        model::ScenarioEvent spike;
        spike.id = "spike";
        spike.kind = model::ScenarioEvent::Kind::Surge;
        spike.startHour = calmSteps * stepSeconds / 3600;
        spike.holdMinutes = options.spikeSeconds / 60;
        spike.amount = options.spike;
        scenario.events = {spike};
    }
    if (options.attempts > 0)
        for (model::RequestClass &each : project.classes)
            if (each.kind == model::RequestClass::Kind::Page)
                each.attempts = options.attempts;
    return project;
}

/// Runs the trials of one variant.
class Trials
{
public:
    Trials(const model::Project &project, const model::Variant &variant, const model::ScenarioId &scenario, const catalog::Catalog &catalog, const CollapseOptions &options,
           SteadyState &rest, std::stop_token stop)
        : m_project(project)
        , m_variant(variant)
        , m_scenario(scenario)
        , m_catalog(catalog)
        , m_options(options)
        , m_rest(rest)
        , m_stop(std::move(stop))
    {
    }

    /// `count` more trials with so many users.
    Result<> add(double users, int count)
    {
        const model::Project trial = trialProject(m_project, m_scenario, users, m_options);
        const model::Scenario *scenario = trial.scenario(m_scenario);
        CompileOptions compileOptions;
        compileOptions.stepSeconds = stepSeconds;
        auto compiled = compile(trial, m_variant, *scenario, m_catalog, compileOptions);
        if (!compiled)
            return tl::unexpected(compiled.error());
        CollapseLevel &level = m_levels[users];
        level.users = users;
        level.pageViewsPerSecond = users / scenario->thinkSeconds;
        m_rest.reset();
        const SteadyPoint point = m_rest.at(users);
        simulation::EventOptions options;
        options.replications = 1;
        options.threads = m_options.threads;
        options.replicas = point.replicas;
        options.leadSteps = calmSteps + std::size_t(std::ceil(m_options.spikeSeconds / stepSeconds)) + recoverySteps;
        options.fromStep = options.leadSteps;
        options.toStep = std::min(compiled->plan.steps, options.fromStep + judgedSteps);
        for (int i = 0; i < count && !m_stop.stop_requested(); ++i) {
            options.seed = m_options.seed + 0x9e3779b97f4a7c15u * std::uint64_t(++m_count);
            const auto outcome = simulation::runEvents(compiled->plan, options, m_stop);
            if (!outcome)
                return tl::unexpected(outcome.error());
            if (outcome->cancelled)
                break;
            ++level.trials;
            level.collapsed += outcome->errorRate.mean > collapsedShare;
            m_events += outcome->events;
        }
        return {};
    }

    [[nodiscard]] double share(double users) const
    {
        const auto found = m_levels.find(users);
        return found == m_levels.end() || found->second.trials == 0 ? 0 : double(found->second.collapsed) / found->second.trials;
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] std::uint64_t events() const { return m_events; }
    [[nodiscard]] const std::map<double, CollapseLevel> &levels() const { return m_levels; }
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }

private:
    const model::Project &m_project;
    const model::Variant &m_variant;
    const model::ScenarioId &m_scenario;
    const catalog::Catalog &m_catalog;
    const CollapseOptions &m_options;
    SteadyState &m_rest;
    std::stop_token m_stop;
    std::map<double, CollapseLevel> m_levels;
    int m_count = 0;
    std::uint64_t m_events = 0;
};

} // namespace

std::pair<double, double> exactInterval(int hits, int trials)
{
    if (trials <= 0)
        return {0, 1};
    const auto root = [](auto falling, double value) {
        double low = 1e-12, high = 1 - 1e-12;
        for (int i = 0; i < 80; ++i) {
            const double middle = 0.5 * (low + high);
            (falling(middle) > value ? low : high) = middle;
        }
        return 0.5 * (low + high);
    };
    const double low = hits == 0 ? 0 : root([&](double p) { return atMost(hits - 1, trials, p); }, 0.975);
    const double high = hits == trials ? 1 : root([&](double p) { return atMost(hits, trials, p); }, 0.025);
    return {low, high};
}

void fitCollapse(CollapseResult &result, double risk)
{
    double first = 0, last = 0, calm = 0;
    for (CollapseLevel &level : result.levels) {
        std::tie(level.low, level.high) = exactInterval(level.collapsed, level.trials);
        level.share = level.trials > 0 ? double(level.collapsed) / level.trials : 0;
        first = first > 0 ? first : level.users;
        last = level.users;
        if (level.collapsed == 0 && level.trials > 0)
            calm = std::max(calm, level.users);
    }
    const auto any = [&](auto test) { return std::any_of(result.levels.begin(), result.levels.end(), test); };
    result.safeUsers = result.safeLow = result.safeHigh = calm;
    result.found = any([](const CollapseLevel &level) { return level.collapsed > 0; }) && any([](const CollapseLevel &level) { return level.collapsed < level.trials; });
    if (!result.found)
        return;
    // the best μ and σ by grid; the interval of the safe load as the loads of all that are as good within 1.92
    const auto likelihood = [&](double mu, double sigma) {
        double sum = 0;
        for (const CollapseLevel &level : result.levels) {
            const double p = std::clamp(normalShare((std::log(level.users) - mu) / sigma), 1e-12, 1 - 1e-12);
            sum += level.collapsed * std::log(p) + (level.trials - level.collapsed) * std::log1p(-p);
        }
        return sum;
    };
    double z = -3.5; // Φ(z) = risk
    for (double step = 0.5; step > 1e-9; step *= 0.5)
        while (normalShare(z + step) <= risk)
            z += step;
    struct Candidate { double mu, sigma, value; };
    std::vector<Candidate> all;
    Candidate best{0, 0, -1e300};
    const double from = std::log(first) - 0.2, to = std::log(last) + 0.2;
    for (int i = 0; i <= 400; ++i)
        for (int k = 0; k <= 60; ++k) {
            const double mu = from + (to - from) * i / 400, sigma = 0.003 * std::pow(300.0, k / 60.0);
            all.push_back({mu, sigma, likelihood(mu, sigma)});
            if (all.back().value > best.value)
                best = all.back();
        }
    double low = 1e300, high = -1e300;
    for (const Candidate &each : all)
        if (each.value >= best.value - 1.92) {
            low = std::min(low, each.mu + z * each.sigma);
            high = std::max(high, each.mu + z * each.sigma);
        }
    result.halfUsers = std::exp(best.mu);
    result.safeUsers = std::exp(best.mu + z * best.sigma);
    result.safeLow = std::exp(low);
    result.safeHigh = std::exp(high);
    for (CollapseLevel &level : result.levels)
        level.fitted = normalShare((std::log(level.users) - best.mu) / best.sigma);
}

Result<CollapseResult> collapse(const model::Project &project, const model::VariantId &variantId, const model::ScenarioId &scenarioId, const catalog::Catalog &catalog,
                                const CollapseOptions &options, std::stop_token stop, const Progress &progress)
{
    if (!(options.spike >= 1 && options.spike <= 1000) || !(options.spikeSeconds > 0 && options.spikeSeconds <= 3600) || !(options.risk > 0 && options.risk < 0.5) || options.trials < 20 ||
        options.trials > 100000 || options.attempts < 0 || options.attempts > 100)
        return fail(ErrorCode::InvalidInput, "A spike is 1 to 1,000 times the load for up to an hour, the risk between 0 and 0.5, the trials 20 to 100,000, the attempts up to 100.", "collapse");
    if (auto sound = requireSound(project, variantId, scenarioId, catalog); !sound)
        return tl::unexpected(sound.error());
    const model::Variant &variant = *project.variant(variantId);
    auto rest = SteadyState::create(project, variant, *project.scenario(scenarioId), catalog, {0, true});
    if (!rest)
        return tl::unexpected(rest.error());
    double least = options.leastUsers, most = options.mostUsers;
    if (!(most > 0)) {
        const auto capacity = loadTest(project, variantId, scenarioId, catalog, {}, stop);
        if (!capacity)
            return tl::unexpected(capacity.error());
        most = 1.5 * std::max(10.0, capacity->maxUsers);
    }
    if (!(least > 0))
        least = most / 8;
    Trials trials(project, variant, scenarioId, catalog, options, *rest, stop);
    const auto go = [&](double users, int count) -> Result<> {
        auto added = trials.add(users, count);
        if (progress)
            progress(std::min(1.0, double(trials.count()) / options.trials));
        return added;
    };
    // where the transition is: three trials a load, halving in logs
    constexpr int few = 3;
    double calm = least, fallen = most;
    for (const double users : {least, most})
        if (auto added = go(users, few); !added)
            return tl::unexpected(added.error());
    if (trials.share(least) < 0.5 && trials.share(most) > 0.5)
        while (fallen / calm > 1.04 && trials.count() + few <= options.trials / 2 && !trials.stopped()) {
            const double users = std::round(std::sqrt(calm * fallen));
            if (auto added = go(users, few); !added)
                return tl::unexpected(added.error());
            (trials.share(users) > 0.5 ? fallen : calm) = users;
        }
    // the rest where the chance is small but not nought: that is where the answer lies
    const double middle = std::sqrt(calm * fallen);
    const double loads[] = {middle, 0.97 * middle, 0.93 * middle, 0.88 * middle};
    for (int i = 0; i < 4 && !trials.stopped(); ++i) {
        const int left = options.trials - trials.count();
        if (auto added = go(std::round(loads[i]), std::max(0, left / (4 - i))); !added)
            return tl::unexpected(added.error());
    }
    CollapseResult result;
    for (const auto &[users, level] : trials.levels())
        if (level.trials > 0)
            result.levels.push_back(level);
    result.trials = trials.count();
    result.events = trials.events();
    result.cancelled = stop.stop_requested();
    fitCollapse(result, options.risk);
    return result;
}

} // namespace headroom::planning
