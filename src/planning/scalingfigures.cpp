#include "scalingfigures.h"

#include <algorithm>
#include <cmath>

namespace headroom::planning {

namespace {

constexpr double full = 0.97;
constexpr int manyChanges = 6; ///< an hour, from which on a rule is said to oscillate

std::vector<simulation::Units> curveOf(const std::vector<float> &series, double stepHours)
{
    std::vector<simulation::Units> curve;
    for (std::size_t i = 0; i < series.size(); ++i)
        if (curve.empty() || double(series[i]) != curve.back().units)
            curve.push_back({double(i) * stepHours, double(series[i])});
    return curve;
}

/// The hour with the most changes of the curve, sliding.
void findChanges(const std::vector<simulation::Units> &supply, ScalingFigures &figures)
{
    for (std::size_t first = 1, last = 1; last < supply.size(); ++last) {
        while (supply[last].seconds - supply[first].seconds > 1)
            ++first;
        if (const int count = int(last - first + 1); count > figures.mostChangesAnHour) {
            figures.mostChangesAnHour = count;
            figures.changesAtHour = supply[first].seconds;
        }
    }
}

void findShortage(const std::vector<float> &needed, const std::vector<float> &replicas, double stepSeconds, ScalingFigures &figures)
{
    for (std::size_t from = 0; from < needed.size();) {
        if (needed[from] <= replicas[from]) {
            ++from;
            continue;
        }
        std::size_t to = from, highest = from;
        for (; to < needed.size() && needed[to] > replicas[to]; ++to)
            if (needed[to] > needed[highest])
                highest = to;
        if (const double length = double(to - from) * stepSeconds; length > figures.longestShortageSeconds) {
            figures.longestShortageSeconds = length;
            figures.shortageAtHour = double(from) * stepSeconds / 3600;
            figures.rampSeconds = double(highest - from + 1) * stepSeconds;
        }
        from = to;
    }
}

std::string minutes(double seconds)
{
    return seconds < 90 ? std::to_string(int(std::lround(seconds))) + " s" : std::to_string(int(std::lround(seconds / 60))) + " min";
}

std::string verdictOf(const ScalingFigures &figures, const simulation::Controller &controller)
{
    const simulation::Elasticity &e = figures.elasticity;
    // back and forth, rather than up and down with the load
    if (figures.mostChangesAnHour >= manyChanges && e.supplyChanges > 2 * e.demandChanges + 4)
        return "Oscillates: " + std::to_string(figures.mostChangesAnHour) + " changes in an hour.";
    if (figures.longestShortageSeconds > figures.lagSeconds)
        return "Too slow: " + minutes(figures.lagSeconds) + " from the breach to service (" + minutes(controller.bootSeconds) + " of it boot) against a ramp of " +
               minutes(figures.rampSeconds) + "; too few for " + minutes(figures.longestShortageSeconds) + ".";
    if (e.supplyChanges == 0)
        return e.underShare > 0 ? "Never acts, though more replicas would be needed for a part of the time." : "Never acts: the replicas there are suffice.";
    return "Follows the load.";
}

} // namespace

std::vector<float> neededReplicas(const ScalingSeries &series, double target, int minimum)
{
    std::vector<float> needed(series.replicas.size());
    double perRequest = 0; // replicas' worth of work of one offered request a second
    for (std::size_t i = 0; i < needed.size(); ++i) {
        const double offered = double(series.offered[i]);
        double work = double(series.replicas[i]) * double(series.utilization[i]);
        if (double(series.utilization[i]) < full)
            perRequest = offered > 0 ? work / offered : perRequest;
        else
            work = std::max(work, perRequest * offered);
        needed[i] = float(std::max(double(minimum), std::ceil(work / target - 1e-3)));
    }
    return needed;
}

ScalingFigures scalingFigures(const ScalingSeries &series, const simulation::Controller &controller)
{
    ScalingFigures figures;
    const double stepHours = series.stepSeconds / 3600;
    const bool fraction = controller.signal == simulation::Signal::Utilization;
    const std::vector<float> needed = neededReplicas(series, fraction ? controller.target : 0.7, controller.minimum);
    const std::vector<simulation::Units> supply = curveOf(series.replicas, stepHours);
    figures.elasticity = simulation::elasticity(curveOf(needed, stepHours), supply, double(needed.size()) * stepHours);
    figures.lagSeconds = controller.periodSeconds * controller.outDatapoints + controller.delaySeconds + controller.bootSeconds;
    findChanges(supply, figures);
    findShortage(needed, series.replicas, series.stepSeconds, figures);
    figures.verdict = verdictOf(figures, controller);
    return figures;
}

} // namespace headroom::planning
