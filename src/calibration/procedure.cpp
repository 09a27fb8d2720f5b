#include "procedure.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::calibration {

namespace {

constexpr double rerunNoise = 0.03; ///< repeated runs differ by so much
constexpr double errorsThatSpoil = 0.01;

bool known(double value) { return value == value; }

double busiest(const Measurement &run)
{
    double most = unknown;
    for (const double each : run.cpu)
        if (known(each) && !(each <= most))
            most = each;
    return most;
}

std::vector<Group> groupsOf(const Measurements &measurements)
{
    std::map<std::vector<std::string>, std::size_t> place;
    std::vector<Group> groups;
    for (std::size_t r = 0; r < measurements.rows.size(); ++r) {
        const auto [it, isNew] = place.emplace(measurements.rows[r].settings, groups.size());
        if (isNew) {
            groups.emplace_back();
            groups.back().settings = measurements.rows[r].settings;
        }
        groups[it->second].runs.push_back(r);
    }
    return groups;
}

/// How unlike two groups are: settings that differ, numbers by their ratio.
double distance(const Group &a, const Group &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.settings.size(); ++i) {
        const double x = numberIn(a.settings[i]), y = numberIn(b.settings[i]);
        if (a.settings[i] != b.settings[i])
            sum += x > 0 && y > 0 ? std::min(1.0, 0.1 * std::abs(std::log(x / y))) : 1;
    }
    return sum;
}

/// The demands at another value of the one numeric setting in which three groups differ, on the straight line through two of them.
std::optional<SystemModel> onTheLine(const Group &wanted, const Group &a, const Group &b)
{
    std::optional<std::size_t> differs;
    for (std::size_t i = 0; i < wanted.settings.size(); ++i)
        if (wanted.settings[i] != a.settings[i] || wanted.settings[i] != b.settings[i]) {
            if (differs)
                return std::nullopt;
            differs = i;
        }
    if (!differs)
        return std::nullopt;
    const double x = numberIn(wanted.settings[*differs]), xa = numberIn(a.settings[*differs]), xb = numberIn(b.settings[*differs]);
    if (!known(x) || !known(xa) || !known(xb) || xa == xb)
        return std::nullopt;
    SystemModel model = a.model;
    const double share = (x - xa) / (xb - xa);
    const auto between = [&](Parameter &parameter, const Parameter &other) {
        const double value = parameter.value + share * (other.value - parameter.value);
        parameter.value = std::max(value, 0.1 * std::min(parameter.value, other.value));
    };
    for (std::size_t t = 0; t < model.tiers.size(); ++t)
        between(model.tiers[t].demandSeconds, b.model.tiers[t].demandSeconds);
    between(model.latencySeconds, b.model.latencySeconds);
    between(model.contendedSeconds, b.model.contendedSeconds);
    return model;
}

void borrow(std::vector<Group> &groups)
{
    for (std::size_t g = 0; g < groups.size(); ++g) {
        if (!groups[g].calibratedOn.empty())
            continue;
        std::vector<std::size_t> near;
        for (std::size_t other = 0; other < groups.size(); ++other)
            if (!groups[other].calibratedOn.empty())
                near.push_back(other);
        std::stable_sort(near.begin(), near.end(), [&](std::size_t a, std::size_t b) { return distance(groups[g], groups[a]) < distance(groups[g], groups[b]); });
        groups[g].borrowedFrom = near.front();
        groups[g].model = groups[near.front()].model;
        groups[g].alternatives = groups[near.front()].alternatives;
        groups[g].reason = "no run of its own: the model of the group most like it";
        for (std::size_t second = 1; second < near.size(); ++second)
            if (const auto model = onTheLine(groups[g], groups[near.front()], groups[near[second]])) {
                groups[g].model = *model;
                groups[g].alternatives = {groups[near.front()].model, groups[near[second]].model};
                groups[g].reason = "no run of its own: demands on the line through two groups that differ in one number";
                break;
            }
    }
}

std::string percentileName(double share)
{
    const int digits = share > 0.99 + 1e-9 ? 3 : 2;
    return "p" + std::to_string(int(std::lround(share * std::pow(10, digits)))) + "_ms";
}

PredictedRun compare(const Measurements &measurements, const Group &group, std::size_t index, bool ranges)
{
    const Measurement &run = measurements.rows[index];
    const Load load = loadOf(run);
    const auto figuresOf = [&](const SystemModel &model) {
        const Figures figures = predict(model, load);
        std::vector<double> values{figures.throughputRps, figures.meanSeconds * 1000};
        for (const auto &[share, seconds] : run.percentiles)
            if (share >= 0.5)
                values.push_back(percentile(model, load, figures, share) * 1000);
        values.insert(values.end(), figures.cpu.begin(), figures.cpu.end());
        return std::pair(values, figures);
    };
    const auto [values, figures] = figuresOf(group.model);
    std::vector<std::vector<double>> others;
    if (ranges)
        for (const SystemModel &each : group.alternatives)
            others.push_back(figuresOf(each).first);
    PredictedRun predicted;
    predicted.run = index;
    predicted.limit = figures.limit;
    predicted.limitUtilization = figures.limitUtilization;
    const auto add = [&](const std::string &metric, double measured) {
        std::vector<double> of;
        for (const auto &each : others)
            if (known(each[predicted.figures.size()]))
                of.push_back(each[predicted.figures.size()]);
        const double value = values[predicted.figures.size()];
        predicted.figures.push_back({metric, known(value) ? ranged(value, of, ranges ? rerunNoise : 0) : Parameter{unknown, unknown, unknown}, measured});
    };
    add("throughput_rps", run.throughputRps);
    add("mean_ms", run.meanSeconds * 1000);
    for (const auto &[share, seconds] : run.percentiles)
        if (share >= 0.5)
            add(percentileName(share), seconds * 1000);
    for (std::size_t t = 0; t < measurements.tiers.size(); ++t)
        add("cpu_util_" + measurements.tiers[t], run.cpu[t]);
    return predicted;
}

} // namespace

std::vector<std::size_t> chooseRuns(const Measurements &measurements, const std::vector<std::size_t> &all, double link, std::string &reason)
{
    const auto run = [&](std::size_t index) -> const Measurement & { return measurements.rows[index]; };
    std::vector<std::size_t> runs;
    for (const std::size_t index : all)
        if (run(index).errorRate <= errorsThatSpoil)
            runs.push_back(index);
    if (runs.empty())
        runs = all;
    const auto nearest = [&](auto distanceOf) {
        return *std::min_element(runs.begin(), runs.end(), [&](std::size_t a, std::size_t b) { return distanceOf(run(a)) < distanceOf(run(b)); });
    };
    const auto filled = [&](const Measurement &one) { return link > 0 && one.bytes > 0 ? one.throughputRps * one.bytes / (link * one.replicas) : unknown; };
    const bool linkPasses = std::none_of(runs.begin(), runs.end(), [&](std::size_t index) { return filled(run(index)) > 1.03; }); // else it is not in the way
    const auto fillOf = [&](const Measurement &one) { return linkPasses ? filled(one) : unknown; };
    std::vector<std::size_t> chosen;
    if (std::any_of(runs.begin(), runs.end(), [&](std::size_t index) { return known(busiest(run(index))); })) {
        const auto offBusy = [](const Measurement &one) {
            const double busy = busiest(one);
            return !known(busy) ? 10 : std::abs(busy - 0.75) + (busy < 0.5 || busy > 0.9 ? 1 : 0);
        };
        const std::size_t busy = nearest(offBusy), low = nearest([](const Measurement &one) { return known(busiest(one)) ? busiest(one) : 10; });
        chosen = {busy};
        reason = "a busy run (50 to 90 % CPU)";
        if (low != busy && busiest(run(low)) < 0.3) {
            chosen.push_back(low);
            reason += " and the least busy one, for the idle share";
        }
    } else if (std::any_of(runs.begin(), runs.end(), [&](std::size_t index) { return fillOf(run(index)) >= 0.5 && fillOf(run(index)) <= 0.9; })) {
        chosen = {nearest([&](const Measurement &one) { return known(fillOf(one)) ? std::abs(fillOf(one) - 0.7) : 10; })};
        reason = "a run that fills 50 to 90 % of the link";
    } else {
        const auto load = [](const Measurement &one) { return one.closed() ? one.users : one.offeredRps; };
        const std::size_t few = nearest(load), many = nearest([&](const Measurement &one) { return -load(one); });
        chosen = {few};
        reason = "the lowest load";
        const bool linkLimits = fillOf(run(many)) > 0.97 && fillOf(run(few)) < 0.97;
        if (run(few).throughputRps != run(many).throughputRps && many != few && !linkLimits) {
            chosen.push_back(many);
            reason = "the lowest and the highest load";
        }
    }
    return chosen;
}

std::vector<ErrorSummary> summarize(const std::vector<PredictedRun> &predictions)
{
    std::vector<std::string> metrics;
    std::map<std::string, std::vector<double>> errors;
    std::map<std::string, double> inside;
    for (const PredictedRun &one : predictions)
        for (const Compared &figure : one.figures) {
            if (!known(figure.predicted.value) || !(figure.measured > 0))
                continue;
            if (!errors.contains(figure.metric))
                metrics.push_back(figure.metric);
            errors[figure.metric].push_back(std::abs(figure.error()));
            inside[figure.metric] += figure.measured >= figure.predicted.low && figure.measured <= figure.predicted.high;
        }
    std::vector<ErrorSummary> summary;
    for (const std::string &metric : metrics) {
        std::vector<double> &all = errors[metric];
        std::sort(all.begin(), all.end());
        const auto at = [&](double share) { // linear between order statistics
            const double place = share * double(all.size() - 1);
            const auto below = std::size_t(place);
            return all[below] + (place - double(below)) * (all[std::min(below + 1, all.size() - 1)] - all[below]);
        };
        summary.push_back({metric, all.size(), at(0.5), at(0.9), all.back(), inside[metric] / double(all.size())});
    }
    return summary;
}

Result<Outcome> calibrateAndPredict(const Cells &cells, const ProcedureOptions &options, std::stop_token stop)
{
    Outcome outcome;
    auto measurements = interpret(cells, options.read);
    if (!measurements)
        return tl::unexpected(measurements.error());
    outcome.measurements = std::move(*measurements);
    const auto from = Filter::parse(options.from, cells), to = Filter::parse(options.predict, cells);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    const auto cellsOf = [&](std::size_t run) -> const auto & { return cells.rows[outcome.measurements.rows[run].row]; };

    outcome.groups = groupsOf(outcome.measurements);
    bool any = false;
    for (Group &group : outcome.groups) {
        if (options.from.empty()) {
            std::vector<std::size_t> runs;
            std::copy_if(group.runs.begin(), group.runs.end(), std::back_inserter(runs), [&](std::size_t run) { return options.predict.empty() || to->holds(cellsOf(run)); });
            if (!runs.empty())
                group.calibratedOn = chooseRuns(outcome.measurements, runs, options.linkBytesPerSecond, group.reason);
        } else {
            std::copy_if(group.runs.begin(), group.runs.end(), std::back_inserter(group.calibratedOn), [&](std::size_t run) { return from->holds(cellsOf(run)); });
            group.reason = "as asked for";
        }
        if (group.calibratedOn.empty())
            continue;
        any = true;
        std::vector<const Measurement *> runs;
        for (const std::size_t run : group.calibratedOn)
            runs.push_back(&outcome.measurements.rows[run]);
        group.model = fit(runs, outcome.measurements.tiers, options.linkBytesPerSecond);
        if (options.ranges) {
            group.alternatives = alternatives(runs, outcome.measurements.tiers, options.linkBytesPerSecond);
            addRanges(group.model, group.alternatives);
        }
        if (stop.stop_requested())
            return outcome;
    }
    if (!any)
        return fail(ErrorCode::InvalidInput, "No row is left to calibrate on; loosen the condition \"" + options.from + "\".");
    borrow(outcome.groups);
    for (std::size_t g = 0; g < outcome.groups.size(); ++g)
        for (const std::size_t run : outcome.groups[g].runs) {
            const std::vector<std::size_t> &used = outcome.groups[g].calibratedOn;
            if (std::find(used.begin(), used.end(), run) != used.end() || !to->holds(cellsOf(run)) || stop.stop_requested())
                continue;
            outcome.predictions.push_back(compare(outcome.measurements, outcome.groups[g], run, options.ranges));
            outcome.predictions.back().group = g;
        }
    outcome.errors = summarize(outcome.predictions);
    return outcome;
}

} // namespace headroom::calibration
