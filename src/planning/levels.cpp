#include "levels.h"

#include <traffic/shape.h>

#include <algorithm>
#include <cmath>

namespace headroom::planning {

namespace {

using Metric = model::ServiceLevel::Metric;

constexpr double daySeconds = 86400;

/// P(response > t) of a step of which three quantiles are known: exponential between them and beyond.
double tail(double t, double p50, double p95, double p99)
{
    const double times[] = {0, p50, p95, p99}, logs[] = {0, std::log(0.5), std::log(0.05), std::log(0.01)};
    std::size_t i = 1;
    while (i < 3 && t > times[i])
        ++i;
    if (!(times[i] > times[i - 1]))
        return t < times[i] ? 1 : std::exp(logs[i]);
    return std::exp(logs[i - 1] + (logs[i] - logs[i - 1]) * (t - times[i - 1]) / (times[i] - times[i - 1]));
}

} // namespace

bool appliesTo(const model::ServiceLevel &level, const model::ScenarioId &scenario)
{
    return level.scenario.empty() || level.scenario == scenario;
}

LevelJudge::LevelJudge(const model::Project &project, const model::Scenario &scenario, double stepSeconds)
    : m_stepSeconds(stepSeconds)
{
    for (const model::ServiceLevel &level : project.serviceLevels) {
        if (level.metric == Metric::MonthlyCost || !appliesTo(level, scenario.id))
            continue; // cost is judged where the bill is known
        Watch watch;
        watch.level = &level;
        for (const model::ScenarioEvent &event : scenario.events)
            if (!level.event.empty() && event.id == level.event)
                for (const double start : traffic::occurrences(event, scenario.horizonHours))
                    watch.spans.push_back({start * 3600, start * 3600 + (event.rampMinutes + event.holdMinutes + event.decayMinutes) * 60});
        m_watches.push_back(watch);
    }
}

void LevelJudge::observe(const simulation::StepFigures &at)
{
    const double from = double(at.step) * m_stepSeconds, to = from + m_stepSeconds;
    m_offered += at.offered * m_stepSeconds;
    const auto day = std::size_t(from / daySeconds);
    m_errorsByDay.resize(std::max(m_errorsByDay.size(), day + 1));
    m_errorsByDay[day] += at.errors * m_stepSeconds;
    // a system that serves nothing meets no latency target, however fast it refuses
    const bool nothing = at.reported > 0 && at.reportedErrors > 0.95 * at.reported;
    for (Watch &watch : m_watches) {
        const model::ServiceLevel &level = *watch.level;
        if (!level.event.empty()) {
            if (std::none_of(watch.spans.begin(), watch.spans.end(), [&](const auto &span) { return from < span.second && to > span.first; }))
                continue;
            watch.offered += at.offered * m_stepSeconds;
            watch.errors += at.errors * m_stepSeconds;
            watch.steps.push_back({at.reported, at.response.mean, at.response.p50, at.response.p95, at.response.p99});
        }
        watch.nothingServed = watch.nothingServed || nothing;
        const double latency = level.metric == Metric::P99Ms ? at.response.p99 : level.metric == Metric::MeanMs ? at.response.mean : at.response.p95;
        const bool missed = level.metric == Metric::ErrorRate ? at.offered > 0 && at.errors > level.limit * at.offered : nothing || latency * 1000 > level.limit;
        if (missed)
            watch.missedSeconds += m_stepSeconds;
    }
}

double LevelJudge::figureOf(const Watch &watch)
{
    double weight = 0, mean = 0, longest = 0;
    for (const Step &step : watch.steps) {
        weight += step.reported;
        mean += step.reported * step.mean;
        longest = std::max(longest, step.p99);
    }
    if (watch.level->metric == Metric::ErrorRate)
        return watch.offered > 0 ? watch.errors / watch.offered : 0;
    if (!(weight > 0))
        return 0;
    if (watch.level->metric == Metric::MeanMs)
        return mean / weight * 1000;
    const double share = watch.level->metric == Metric::P99Ms ? 0.01 : 0.05;
    double low = 0, high = 2 * longest;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        double above = 0;
        for (const Step &step : watch.steps)
            above += step.reported * tail(middle, step.p50, step.p95, step.p99);
        (above > share * weight ? low : high) = middle;
    }
    return high * 1000;
}

std::vector<Verdict> LevelJudge::verdicts(const simulation::TimelineResult &result, double observedRate) const
{
    std::vector<Verdict> verdicts;
    for (const Watch &watch : m_watches) {
        const model::ServiceLevel &level = *watch.level;
        Verdict verdict{level.id, 0, true, watch.missedSeconds / 3600};
        const auto worse = [](double a, double b) { return std::max(a, b) * 1000; };
        if (!level.event.empty())
            verdict.obtained = figureOf(watch);
        else if (level.metric == Metric::P95Ms)
            verdict.obtained = worse(result.reported.p95, result.window.p95);
        else if (level.metric == Metric::P99Ms)
            verdict.obtained = worse(result.reported.p99, result.window.p99);
        else if (level.metric == Metric::MeanMs)
            verdict.obtained = worse(result.reported.mean, result.window.mean);
        else
            verdict.obtained = observedRate;
        verdict.met = verdict.obtained <= level.limit && !(level.metric != Metric::ErrorRate && watch.nothingServed);
        verdicts.push_back(verdict);
    }
    return verdicts;
}

std::vector<ErrorBudget> LevelJudge::budgets() const
{
    std::vector<ErrorBudget> budgets;
    for (const Watch &watch : m_watches) {
        if (watch.level->metric != Metric::ErrorRate || !watch.level->event.empty())
            continue;
        ErrorBudget budget{watch.level->id, watch.level->limit * m_offered, 0, {}};
        for (std::size_t day = 0; day < m_errorsByDay.size(); ++day) {
            budget.spent += m_errorsByDay[day];
            if (m_errorsByDay[day] >= 0.01 * budget.allowed && m_errorsByDay[day] >= 0.5)
                budget.days.push_back({int(day), m_errorsByDay[day]});
        }
        std::stable_sort(budget.days.begin(), budget.days.end(), [](const auto &a, const auto &b) { return a.errors > b.errors; });
        budgets.push_back(budget);
    }
    return budgets;
}

} // namespace headroom::planning
