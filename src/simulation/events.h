#pragma once

#include "histogram.h"
#include "plan.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

/// The event engine: every request, one by one.
///
/// A discrete-event simulation of a window of a plan. Every queue of every replica keeps its departures in a heap of its own and
/// publishes only its next one; the clock jumps to the earliest of these, of the arrival streams, time-outs, fixed delays and
/// orders for replicas. Equal times go in the fixed order of that list, so a run is a function of plan and seed alone.
///
/// * Processor sharing keeps a virtual time V that grows at min(1, c/n); a job of size s that comes at V leaves at V + s.
/// * Fixed delays and time-outs expire in the order they began and are rings, not heap entries.
/// * Thinking users are memoryless together: n users with mean think time Z send at rate n/Z; the next one is drawn again when n
///   changes, so their number costs nothing.
/// * Each source of randomness (arrivals of a class, service of a class at a station, a cache) has its own stream, named, so
///   that two variants meet the same load.
/// * An attempt that times out is an error and its user goes on (or tries again, see Retry); its work keeps its place until it
///   is done. An attempt that is rejected, loses patience or fails ends at once, and every caller gives its worker back.
/// * An answer within a microsecond costs a user without think time 1 ms, else the clock would stand still.
///
/// Disturbances act at their instants, after the events before them and before those at the same time. A visit in a lost replica
/// fails; calls it had made go on as work that nobody waits for. In a common queue each visit in service is lost with the share
/// of the replicas that are gone. A slowdown meets the work that begins while it lasts.
///
/// Controllers act at the ends of the plan's steps, as in the timeline engine (fleet.h), on the utilization that the queues of
/// the step really had; a replica joins at the instant its boot ends. One that is taken away gets no new visits and finishes
/// what it has. With one common queue (CommonQueue) the queue's servers and workers change instead.
///
/// Replications differ only in their seed and may run on any number of threads: results are combined in their order.
/// Confidence: mean and quantiles per replication, Student's t over replications.
namespace headroom::simulation {

struct EventOptions
{
    std::size_t fromStep = 0, toStep = 0; ///< window of the plan's series; toStep 0 = the end
    std::size_t leadSteps = 0; ///< steps before the window that are simulated and not counted: the window starts in the state they leave
    double warmUpSeconds = 0; ///< before all that, under the load of the first step simulated; not counted
    std::uint64_t seed = 42;
    int replications = 8; ///< >= 1
    unsigned threads = 0; ///< 0 = as many as the machine has; changes the time, never the result
    std::vector<int> replicas; ///< serving per station at the start of the warm-up, after what was lost before; empty = the plan's
    bool waits = false; ///< also keep a histogram of the waits of every resource
};

/// A figure with its precision over the replications.
struct Measured
{
    double mean = 0;
    double standardError = 0; ///< of the mean; 0 with one replication
    double halfWidth = 0; ///< of the 95 % confidence interval
};

/// What became of the requests of a class inside the window.
/// generated + inFlightAtStart = completed + rejected + timedOut + abandoned + failed + inFlightAtEnd; a request with retries ends as
/// its last attempt does.
struct ClassCounts
{
    std::uint64_t generated = 0, completed = 0, rejected = 0, timedOut = 0;
    std::uint64_t abandoned = 0; ///< gave up waiting for a worker (Pool::patienceSeconds)
    std::uint64_t failed = 0; ///< an outage, a lost replica
    std::uint64_t attempts = 0; ///< sent, the first ones included
    std::uint64_t inFlightAtStart = 0, inFlightAtEnd = 0;

    [[nodiscard]] std::uint64_t errors() const { return rejected + timedOut + abandoned + failed; }
};

struct ClassOutcome
{
    ClassCounts counts; ///< all replications together
    Histogram response; ///< of the completed
    Measured meanSeconds, p50Seconds, p95Seconds, p99Seconds;
    Measured throughput; ///< completed a second
};

/// Waiting before a worker or a server, zero waits included.
struct WaitOutcome
{
    Measured meanSeconds;
    Measured share; ///< arrivals that find no free worker or server
    Measured p50Seconds, p95Seconds, p99Seconds, sdSeconds; ///< with EventOptions::waits
};

struct ResourceOutcome
{
    Measured utilization; ///< of the sustained rate: 1 = the servers never rest
    Measured number; ///< jobs at the resource, waiting and served
    Measured waiting; ///< of them without a server (Fcfs), or in excess of the servers (PS)
    WaitOutcome wait; ///< Fcfs only; processor sharing has no wait, its stretch is in the response
};

struct StationOutcome
{
    std::uint64_t visits = 0, rejected = 0, abandoned = 0;
    std::uint64_t failed = 0; ///< in an outage or a lost replica
    Measured visitRate; ///< visits a second, the rejected among them
    Measured rejectedShare, abandonedShare, failedShare; ///< of the visits
    Histogram response; ///< of a visit, children included
    Measured meanSeconds, p50Seconds, p95Seconds, p99Seconds, sdSeconds;
    Measured poolUtilization; ///< busy workers over all workers
    Measured number; ///< visits at the station: waiting for a worker, in its resources, or in its children
    WaitOutcome poolWait;
    Measured replicas, booting; ///< mean serving, mean ordered and not yet serving
    double leastReplicas = 0, mostReplicas = 0; ///< serving at any instant of any replication
    Measured additions, removals; ///< actions of the controller
    std::vector<ResourceOutcome> resources; ///< order of Station::resources
};

struct EventOutcome
{
    double windowSeconds = 0;
    int replications = 0;
    std::vector<ClassOutcome> classes;
    std::vector<StationOutcome> stations;
    Histogram reported; ///< responses of the reported population
    Measured meanSeconds, p50Seconds, p95Seconds, p99Seconds, p999Seconds; ///< of the reported population
    Measured errorRate; ///< errors / (errors + completed), all classes
    std::vector<double> flowCalls, flowBytes; ///< per flow, mean over replications
    std::uint64_t events = 0; ///< arrivals, departures, delays, time-outs; all replications
    bool cancelled = false;
};

/// Errors: what check() finds, and an empty window.
[[nodiscard]] Result<EventOutcome> runEvents(const Plan &, const EventOptions & = {}, std::stop_token = {},
                                             const std::function<void(double fraction)> &progress = {});

} // namespace headroom::simulation
