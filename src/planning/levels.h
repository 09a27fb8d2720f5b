#pragma once

#include "run.h"

#include <simulation/timeline.h>

/// Service levels judged while a run goes by.
namespace headroom::planning {

/// Whether a level is judged under this scenario at all.
[[nodiscard]] bool appliesTo(const model::ServiceLevel &, const model::ScenarioId &);

/// A level without an event is judged by the worse of the whole horizon and its busiest hour: a month of quiet days must not hide
/// the sale. One with an event is judged from the event's starts to its ends, its response times as the mixture of the steps.
/// Error levels also keep a budget: limit × requests of the horizon, and what each day took of it.
class LevelJudge
{
public:
    LevelJudge(const model::Project &, const model::Scenario &, double stepSeconds);

    void observe(const simulation::StepFigures &);
    /// \param observedRate of errors over the horizon and the busiest hour, the worse of both
    [[nodiscard]] std::vector<Verdict> verdicts(const simulation::TimelineResult &, double observedRate) const;
    [[nodiscard]] std::vector<ErrorBudget> budgets() const;

private:
    struct Step { double reported, mean, p50, p95, p99; }; ///< seconds
    struct Watch
    {
        const model::ServiceLevel *level = nullptr;
        std::vector<std::pair<double, double>> spans; ///< seconds of the event; empty = always
        double missedSeconds = 0;
        double offered = 0, errors = 0; ///< inside the spans
        std::vector<Step> steps; ///< inside the spans
        bool nothingServed = false;
    };

    [[nodiscard]] static double figureOf(const Watch &);

    double m_stepSeconds;
    double m_offered = 0;
    std::vector<double> m_errorsByDay;
    std::vector<Watch> m_watches;
};

} // namespace headroom::planning
