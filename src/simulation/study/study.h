#pragma once

#include <base/result.h>

#include <map>
#include <string>
#include <vector>

/// A published autoscaling study, run again through our controllers: T. Vondra and J. Šedivý, "Cloud autoscaling simulation based on
/// queueing network model", Simulation Modelling Practice and Theory 70 (2017).
///
/// Two weeks in steps of 15 minutes. The study's response model stands in for the engines: within a step it has m machines, each
/// one server with service time D, and n requests left from the step before. With arrivals at rate λ,
///   λ < m/D and n + 900(λ − m/D) <= 0:  M/M/m; U = λD/m, R its mean response, n = λR
///   else:                               n grows by 900(λ − m/D), U = 1, R = (D/m)(1 + n)
/// U, R and n are the signals that a Scaler gets, with the policies as step rules: +4 at the emergency threshold, +1 at the upper,
/// −1 at the lower one, and no removal for five steps after an addition. Machines start at once.
/// The engines are not asked: their queues carry over within a step, which the study's do not, so that other figures would come out.
namespace headroom::simulation::study {

struct Row
{
    std::string half; ///< "normal", "overload"
    int series = 0, policy = 0;
    double up = 0, down = 0;
    double machineHours = 0, starts = 0, stops = 0, slowSteps = 0, missedGoalPercent = 0; ///< as published
};

/// What came out of one row.
struct Outcome
{
    Row row;
    double machineHours = 0, starts = 0, stops = 0, slowSteps = 0, missedGoalPercent = 0;

    [[nodiscard]] bool exact() const; ///< all five figures agree to the digits printed
};

struct Tables
{
    std::vector<Row> rows;
    std::map<std::string, std::vector<double>> traces; ///< CPU % by name, index from 0
};

/// Reads the three files' texts. Errors name the line.
[[nodiscard]] Result<Tables> parse(const std::string &results, const std::string &traceOe, const std::string &traceGaff);

/// InvalidInput for a series or policy that the study does not have.
[[nodiscard]] Result<Outcome> run(const Row &, const Tables &);

} // namespace headroom::simulation::study
