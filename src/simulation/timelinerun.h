#pragma once

#include "scaler.h"
#include "seriesblock.h"
#include "solver.h"
#include "timeline.h"

#include <map>
#include <memory>

/// The run of the timeline engine; shared by its three files, nobody else includes it.
namespace headroom::simulation {

/// A solved instant and everything that is kept of it while steps follow it.
struct SolvedInstant
{
    Solver::Solution state;
    std::vector<double> rates, users;            ///< open rates by class, closed users by group
    std::vector<std::vector<PathTail>> tails;    ///< by class
    std::vector<std::vector<char>> tailReported; ///< whether the path belongs to the reported population
    std::vector<double> reportedShare;           ///< by class: part of its requests in the reported population
    std::vector<double> timeoutShare;            ///< by class: of its completions
    std::vector<double> pending;                 ///< by class: responses not yet added to the run's response times
    ResponseFigures response;                    ///< of the reported population
    std::vector<float> row;                      ///< of the series
};

class Timeline
{
public:
    Timeline(const Plan &plan, const TimelineOptions &options);
    TimelineResult run(const std::stop_token &stop, const std::function<void(double)> &progress);

private:
    const Resource &resource(std::size_t flat) const
    {
        const FlatResource at = m_network.resources[flat];
        return m_plan.stations[std::size_t(at.station)].resources[std::size_t(at.index)];
    }
    double now() const { return double(m_step) * m_plan.stepSeconds; }

    void prepareResult();
    void step();
    bool updateReplicas();
    bool updateRates();
    bool updateCaches();
    void readArrivals();
    bool near(const SolvedInstant &instant) const;
    SolvedInstant *similar();
    void solve();
    void forget();
    void evaluate();
    void figures(std::span<const PathTail> tails, ResponseFigures &figures, double longest) const;
    void account();
    void accountClasses(StepFigures &at);
    void accountStations();
    void keepStations();
    void noteRow();
    void noteFleets(std::size_t until);
    void notePeak(std::size_t slot, double utilization);
    void watch();
    void drainCredits();
    void control();
    void prepareSignals();
    [[nodiscard]] double signal(const Policy &policy, std::size_t station) const;
    [[nodiscard]] double visitRate(std::size_t station) const;
    [[nodiscard]] double present(std::size_t station) const;
    [[nodiscard]] double waiting(std::size_t station) const;
    void flushAmounts();
    void flushTimes(SolvedInstant &instant);
    void flushAllTimes();
    void finish();

    const Plan &m_plan;
    const TimelineOptions &m_options;
    Network m_network;
    Solver m_solver;
    std::vector<Fleet> m_fleets;
    std::vector<Scaler> m_scalers;
    std::vector<double> m_signals; ///< of one controller's policies
    struct StationVisits { std::vector<std::size_t> domains, nodes; };
    std::vector<StationVisits> m_visits; ///< by station that a controller watches: domains that start there, visits inside others
    std::vector<double> m_openRates;
    std::vector<ClosedLoad> m_closed;
    std::size_t m_step = 0;
    bool m_changed = true; ///< something other than the rates changed since the last solution

    std::vector<double> m_entryAmounts; ///< visits through each entry since the last flush
    /// The burst credit of a resource, mean of its replicas.
    struct Bucket
    {
        std::size_t flat;
        const Resource *resource;
        FlatResource at;
        double credit; ///< units a replica
        double enough; ///< credit that allows the full burst for a whole step
        double earned; ///< units a replica and step
        bool bursting; ///< the solver works at the burst rate
    };
    std::vector<Bucket> m_buckets;
    struct Peak
    {
        double highest = 0, full = 0, firstFull = -1;
        std::size_t step = 0;
    };
    std::vector<Peak> m_peaks;                                ///< by flat resource, then by station for the pools
    std::vector<int> m_pooled;                                ///< stations with a pool
    std::size_t m_fleetsNoted = 0;                            ///< step up to which replica hours are integrated
    std::vector<std::pair<int, int>> m_fleetCounts;           ///< serving, booting since then
    std::vector<ResponseTimes> m_reportedTimes, m_otherTimes; ///< by class: of the reported population, and of the rest
    ResponseTimes m_windowTimes;
    std::vector<double> m_insideBefore;
    std::vector<double> m_stationGuess;
    SeriesBlock m_series;
    std::vector<float> m_rowScales; ///< 1 where a slot of the row grows with the rates, else 0
    float *m_row = nullptr;         ///< of this step; null without series
    struct StationSlots
    {
        std::size_t utilization, pool, replicas, booting, visits, errors, p95, hits;
    };
    std::vector<StationSlots> m_stationSlots;
    std::size_t m_flowSlots = 0, m_runSlots = 0; ///< calls and bytes of flow 0; users of the run
    SolvedInstant *m_at = nullptr;               ///< solved or followed in this step
    SolvedInstant m_single;                      ///< a solution that can serve only its own step and those right after it
    /// Relaxed solutions under the present capacities, by total rate: days resemble each other, so most are met again.
    std::map<double, std::unique_ptr<SolvedInstant>> m_known;
    std::vector<PathTail> m_scratch;
    double m_watchedP95 = -1;
    TimelineResult m_result;
};

} // namespace headroom::simulation
