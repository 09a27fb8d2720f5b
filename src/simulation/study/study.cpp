#include "study.h"

#include "../queueing.h"
#include "../scaler.h"

#include <array>
#include <cmath>
#include <limits>
#include <sstream>

namespace headroom::simulation::study {

namespace {

constexpr double step = 900; ///< seconds
constexpr int steps = 1344;
constexpr double never = 1e18;

struct Series
{
    const char *trace;
    double service;     ///< D, seconds
    std::size_t offset; ///< index (from 1) in the trace that stands before step 1
    double machines;    ///< of the trace's 100 %
    double goal;        ///< of the response, seconds
};

const Series *seriesOf(int number)
{
    static constexpr Series oe{"oe", 0.0306, 2440, 16, 0.04}, gaff{"gaff", 0.035, 1096, 8, 0.04};
    return number == 1 ? &oe : number == 3 ? &gaff : nullptr;
}

/// The study's model of one step.
struct Machines
{
    double service;
    double inside = 0; ///< requests left at the end
    double utilization = 0, response = 0;
    double waiting = 0; ///< probability of it, M/M/m
    bool stationary = false;

    void advance(int m, double rate)
    {
        const double excess = rate - m / service;
        stationary = excess < 0 && inside + step * excess <= 0;
        if (stationary) {
            utilization = rate * service / m;
            waiting = erlangC(m, utilization);
            response = service + waiting * service / m / (1 - utilization);
            inside = rate * response;
        } else {
            inside += step * excess;
            utilization = 1;
            response = service / m * (1 + inside);
        }
    }

    /// Probability that an M/M/m response is longer.
    [[nodiscard]] double longer(double seconds, int m) const
    {
        const double idle = m - 1 - utilization * m, decay = std::exp(-seconds / service);
        return decay * (1 + waiting * (std::abs(idle) < 1e-9 ? seconds / service : (1 - std::exp(-seconds / service * idle)) / idle));
    }

    /// Apdex: satisfied within T, tolerating (half weight) within 4T. A backlog makes everybody wait alike.
    [[nodiscard]] double apdex(double seconds, int m) const
    {
        if (!stationary)
            return response <= seconds ? 1 : response <= 4 * seconds ? 0.5 : 0;
        const double late = longer(seconds, m), lost = longer(4 * seconds, m);
        return 1 - late + 0.5 * (late - lost);
    }
};

/// The emergency threshold. The normal half states 100 % (U) and never; the overload half prints none: these reproduce it.
double emergency(const Row &row)
{
    if (row.half == "normal")
        return row.policy == 1 ? 100 : never;
    return row.policy == 1 ? 90 : row.policy == 2 ? (row.series == 1 ? 50000 : 20000) : 700;
}

Controller controllerOf(const Row &row)
{
    Policy policy;
    policy.kind = ControllerKind::Step;
    policy.scaleIn = ScaleIn::Literal;
    policy.periodSeconds = step;
    policy.delaySeconds = 0;
    policy.inDatapoints = 1;
    policy.inCooldownSeconds = 0;
    policy.settleSeconds = 5 * step; // a counter of 60 min that falls by 15 and has to be below 0
    Controller controller;
    static_cast<Policy &>(controller) = policy;
    controller.target = row.up;
    controller.inAdjustment = 0;
    Policy fast = policy;
    fast.target = emergency(row);
    fast.outAdjustment = 4;
    fast.inAdjustment = 0;
    Policy fewer = policy;
    fewer.target = never;
    fewer.outAdjustment = 0;
    fewer.lowTarget = row.down;
    controller.further = {fast, fewer};
    controller.minimum = 1;
    controller.maximum = 128;
    return controller;
}

/// Signals for adding one, adding four, removing one.
std::array<double, 3> signalsOf(int policy, const Machines &machines)
{
    const double u = machines.utilization * 100, r = machines.response * 1000, q = machines.inside;
    switch (policy) {
    case 1:
        return {u, u, u};
    case 2:
        return {r, r, r};
    case 4:
        return {r, q, q};
    default:
        return {r, q, u};
    }
}

bool readNumbers(const std::string &line, std::vector<double> &into)
{
    into.clear();
    std::istringstream text(line);
    for (std::string cell; std::getline(text, cell, ',');) {
        char *end = nullptr;
        const double value = std::strtod(cell.c_str(), &end);
        if (end == cell.c_str() || !std::isfinite(value))
            return false;
        into.push_back(value);
    }
    return true;
}

Result<std::vector<double>> readTrace(const std::string &text, const std::string &name)
{
    std::vector<double> trace, cells;
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line); // the header
    while (std::getline(lines, line)) {
        if (line.empty())
            continue;
        if (!readNumbers(line, cells) || cells.size() != 2)
            return fail(ErrorCode::InvalidInput, "A line of a trace is an index and a CPU percentage.",
                        name + ", line " + std::to_string(trace.size() + 2));
        trace.push_back(cells[1]);
    }
    return trace;
}

} // namespace

bool Outcome::exact() const
{
    return machineHours == row.machineHours && starts == row.starts && stops == row.stops && slowSteps == row.slowSteps &&
           std::abs(missedGoalPercent - row.missedGoalPercent) < 1e-9;
}

Result<Tables> parse(const std::string &results, const std::string &traceOe, const std::string &traceGaff)
{
    Tables tables;
    for (const auto &[name, text] : {std::pair{"oe", &traceOe}, std::pair{"gaff", &traceGaff}}) {
        auto trace = readTrace(*text, std::string("trace ") + name);
        if (!trace)
            return tl::unexpected(trace.error());
        tables.traces[name] = std::move(*trace);
    }
    std::istringstream lines(results);
    std::string line;
    std::getline(lines, line);
    std::vector<double> cells;
    for (int number = 2; std::getline(lines, line); ++number) {
        if (line.empty())
            continue;
        const auto comma = line.find(',');
        if (comma == std::string::npos || !readNumbers(line.substr(comma + 1), cells) || cells.size() != 9)
            return fail(ErrorCode::InvalidInput, "A line of the results is the half and nine numbers.",
                        "results, line " + std::to_string(number));
        tables.rows.push_back(
            {line.substr(0, comma), int(cells[0]), int(cells[1]), cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]});
    }
    return tables;
}

Result<Outcome> run(const Row &row, const Tables &tables)
{
    const Series *series = seriesOf(row.series);
    const bool known = row.policy == 1 || row.policy == 2 || row.policy == 4 || row.policy == 5;
    const auto trace = series ? tables.traces.find(series->trace) : tables.traces.end();
    if (!known || trace == tables.traces.end() || trace->second.size() < series->offset + steps + 1)
        return fail(ErrorCode::InvalidInput, "The study has no such series or policy, or the trace is too short.",
                    "series " + std::to_string(row.series) + ", policy " + std::to_string(row.policy));
    const Controller controller = controllerOf(row);
    Scaler scaler(controller, step);
    Fleet fleet(1);
    Machines machines{series->service};
    Outcome outcome;
    outcome.row = row;
    int missed = 0;
    double machineSteps = 0;
    for (int i = 0; i < steps; ++i) {
        fleet.advance(i * step);
        const int m = fleet.serving();
        // trace index from 1; the first simulated step is the study's step 2
        const double rate = trace->second[series->offset + std::size_t(i) + 1] * series->machines / (100 * series->service);
        machines.advance(m, rate);
        machineSteps += i == 0 ? 2 * m : m; // the study counts the first step's machines twice
        outcome.slowSteps += machines.apdex(1, m) < 0.95;
        missed += machines.apdex(series->goal, m) < 0.7;
        const auto signals = signalsOf(row.policy, machines);
        const int change = scaler.step((i + 1) * step, signals, fleet);
        (change > 0 ? outcome.starts : outcome.stops) += std::abs(change);
    }
    outcome.machineHours = machineSteps * step / 3600;
    outcome.missedGoalPercent = 100.0 * missed / (steps + 1);
    return outcome;
}

} // namespace headroom::simulation::study
