#pragma once

#include "events.h"

namespace headroom::simulation {

/// Waits before a worker or a server, zero waits included.
struct WaitTally
{
    std::uint64_t count = 0, waited = 0;
    double seconds = 0, longest = 0;
    Histogram histogram; ///< filled with EventOptions::waits only

    void add(double wait, bool keep)
    {
        ++count;
        waited += wait > 0;
        seconds += wait;
        longest = std::max(longest, wait);
        if (keep)
            histogram.add(wait);
    }
    void none(bool keep)
    {
        ++count;
        if (keep)
            histogram.add(0);
    }
};

/// Integral of a number that goes up and down: ∫ n dt = Σ times of the downs − Σ times of the ups + n × now.
class LevelIntegral
{
public:
    void up(double now)
    {
        m_sum -= now;
        ++m_level;
    }
    void down(double now)
    {
        m_sum += now;
        --m_level;
    }
    void restart(double now) { m_sum = -double(m_level) * now; }
    [[nodiscard]] double area(double now) const { return m_sum + double(m_level) * now; }
    [[nodiscard]] double level() const { return double(m_level); }

private:
    double m_sum = 0;
    std::int64_t m_level = 0;
};

struct ResourceTally
{
    LevelIntegral present;   ///< sharing: jobs at the resource; Fcfs: those without a server
    LevelIntegral inService; ///< Fcfs
    double busyArea = 0;     ///< sharing: ∫ speed × min(n, c) dt; Fcfs: filled at the end
    double waitingArea = 0;  ///< sharing: ∫ max(0, n − c) dt; Fcfs: filled at the end
    double numberArea = 0;   ///< filled at the end
    WaitTally wait;
};

/// Every visit that came ends in exactly one of these ways or is still inside.
struct VisitCounts
{
    std::uint64_t came = 0;     ///< filled at the end; visitsNow() of the replication before
    std::uint64_t finished = 0; ///< filled at the end: the count of the response histogram
    std::uint64_t rejected = 0, abandoned = 0;
    std::uint64_t failed = 0;   ///< here: an outage, a lost replica
    std::uint64_t cutShort = 0; ///< a call below ended in an error
    std::uint64_t insideAtStart = 0;
};

struct StationTally
{
    VisitCounts visits;
    LevelIntegral present, workers;
    double numberArea = 0, workersArea = 0;  ///< filled at the end
    double servingArea = 0, bootingArea = 0; ///< replica-seconds
    double leastReplicas = 0, mostReplicas = 0; ///< serving at any instant
    int additions = 0, removals = 0;         ///< actions of the controller
    Histogram response;
    WaitTally poolWait;
    std::vector<ResourceTally> resources;
};

struct ClassTally
{
    ClassCounts counts;
    Histogram response;
};

/// What one replication counted inside the window.
struct Tally
{
    std::vector<ClassTally> classes;
    std::vector<StationTally> stations;
    Histogram reported;
    std::vector<double> flowCalls, flowBytes; ///< filled at the end
    std::uint64_t events = 0;
    bool cancelled = false;
};

} // namespace headroom::simulation
