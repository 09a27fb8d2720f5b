#pragma once

#include "controller.h"

#include <base/result.h>

#include <cstddef>
#include <string>
#include <vector>

/// What is simulated: stations, call trees, caches, arrivals, controllers. Plain data that both engines read and that knows
/// no tier and no cloud.
///
/// The mathematics of a plan
/// -------------------------
/// A *station* has R identical replicas. Each replica has *resources*, and a resource is a queue: `servers` servers that work
/// off `rate` units a second each, where a unit is a CPU second, a byte or an I/O operation. A visit asks for a random amount
/// of units of each resource (mean, squared coefficient of variation), one resource after the other. Disciplines:
///   ProcessorSharing  n jobs on c servers run at min(1, c/n) server each: a request never uses more than one server
///   Fcfs              one queue before c servers
/// A resource may run at `burstRate` while its token bucket lasts: credit' = rate − use, 0 ≤ credit ≤ capacity, full at first.
/// Before the resources of a replica stands its *pool* (if it has one): a visit holds one of `workers` from its start until
/// its synchronous calls have returned; up to `backlog` visits wait for a worker first come first served, one more is
/// rejected at once. Stations without a pool accept everything.
///
/// A request of class k makes the visits of the class's *call tree*: it enters at one root, and every visit makes
/// `callsPerParent` calls of each child, one after the other, if the child's branch holds (non-integer numbers: the whole part,
/// and one more with the probability of the rest). Response time of a visit = pool wait + fixed latency + own resources + those
/// of the synchronous children. Asynchronous children load their stations and nobody waits.
/// Each visit looks at each cache it depends on once; the outcome decides its own demand and its children's branches.
/// A cache kept in the replicas of a station answers with hitRatio × (1 − e^(−age/warmUp)), age = that of the replica asked.
///
/// Contention and coherency slow every job of a resource down as more run: n jobs run at 1/(1 + α(n − 1) + βn(n − 1)) of their
/// speed (Gunther's universal scalability law; processor sharing only).
///
/// Open arrivals are Poisson with a rate given per step. Closed users think `thinkSeconds`, send one request of a class drawn
/// from their mix, wait for the response (or the class's time-out, or the rejection), and think again.
/// An attempt not answered within its class's time-out is an error; its work goes on and keeps its workers and servers until it
/// is done. So is an attempt that is rejected (a full backlog), that loses its patience waiting for a worker, or that fails (an
/// outage, a replica lost under it): it ends at once, and every caller gives its worker back. A class may retry; the request is
/// then in flight until an attempt is answered or none is left, and its response time counts from the first attempt.
///
/// *Disturbances* change stations and caches for a time: zones lost, outages, flushed caches, deployments, slow days.
namespace headroom::simulation {

enum class Discipline { ProcessorSharing, Fcfs };

/// One queue of every replica of a station.
struct Resource
{
    std::string name; ///< for results: "cpu", "network", "disk"; several resources of a station may share one (in, out): the fullest is reported
    Discipline discipline = Discipline::ProcessorSharing;
    double servers = 1; ///< per replica, > 0
    double rate = 1; ///< units a second and server that last for ever, > 0
    double contention = 0, coherency = 0; ///< α, β >= 0
    double burstRate = 0; ///< units a second and server while there is credit; <= rate: no burst
    double credit = 0; ///< capacity of the bucket, units a replica
    double initialFill = 1; ///< part of the bucket that is full when the replica starts, 0 … 1
    bool unlimited = false; ///< keeps the burst rate without credit: owes up to one bucket, what exceeds it is metered as surplus
};

/// Workers (threads, processes, connections) of a replica with the queue before them.
struct Pool
{
    std::string name = "workers"; ///< for results
    double workers = 0; ///< per replica; 0 = no pool
    double backlog = 511; ///< visits that may wait, per replica, >= 0
    double patienceSeconds = 0; ///< mean (exponential) time a waiting visit stays before it gives up; 0 = for ever
};

/// How visits are dealt out to the replicas.
enum class Balancing {
    RoundRobin, ///< in turn: each replica sees every R-th arrival
    Random, ///< R independent queues
    LeastOutstanding, ///< to the replica with the fewest visits in it, waiting ones included; equal ones in turn. Close to CommonQueue
    CommonQueue, ///< one queue of R × servers (and R × workers): consumers of one queue, or an ideal balancer
};

struct Station
{
    std::string name;
    int replicas = 1; ///< at the start; a controller changes it
    Balancing balancing = Balancing::RoundRobin;
    std::vector<Resource> resources; ///< may be empty: a pure delay
    Pool pool;
    double latencySeconds = 0; ///< fixed part of every visit (network distance, proxying)
};

/// Something that answers a share of the look-ups.
struct Cache
{
    std::string name;
    int station = -1; ///< the station whose replicas each keep a copy (cold in a new replica); −1 = shared, cold after a flush only
    double warmUpSeconds = 0; ///< time constant of filling, of a new replica's copy and after a flush; 0 = at once
    std::vector<double> hitRatio; ///< one entry a class, 0 … 1
};

/// A distribution given by measured quantiles; only its shape counts, a demand scales it to its own mean.
struct Empirical
{
    std::string name;
    std::vector<double> quantiles; ///< at the probabilities 0, 1/(n−1), … 1; ascending, >= 0; straight lines between; mean > 0

    [[nodiscard]] double mean() const;
    [[nodiscard]] double scv() const; ///< squared coefficient of variation
};

/// When a child visit is made, judged by the outcome of `cache` at the parent visit.
enum class When { Always, Hit, Miss };

struct Demand
{
    int resource = 0; ///< index into Station::resources
    double amount = 0; ///< mean units a visit (of a miss, where a cache decides), >= 0
    double amountOnHit = 0; ///< mean units when `cache` answers; only with a cache
    int cache = -1; ///< the cache whose outcome at this visit decides; −1 = none
    double scv = 1; ///< squared coefficient of variation of the amount, >= 0
    bool lognormal = false; ///< lognormal instead of the distribution that the SCV stands for (see Distribution)
    int empirical = -1; ///< index into Plan::empirical: that shape instead; `scv` must be its SCV (so that means of it need no table)
};

/// A node of a call tree.
struct Visit
{
    int station = 0;
    int parent = -1; ///< index of the calling visit, smaller than its own; −1 = a root
    double callsPerParent = 1; ///< mean calls a parent visit; roots: probability that the request enters here
    When when = When::Always;
    int cache = -1; ///< Hit, Miss: which cache's outcome at the parent
    bool synchronous = true;
    std::vector<Demand> demands;
    int flow = -1; ///< where calls and bytes are metered (see Plan::flows); −1 = nowhere
    double requestBytes = 0, responseBytes = 0; ///< of one call, metered on the flow
    double readUnits = 0, writeUnits = 0; ///< I/O operations metered at the station
    int answers = -1; ///< the cache that stands at this visit: its hits count as answered here (for results only); −1 = none
    bool reported = true; ///< a request that makes this visit belongs to the reported population
};

/// What a client does after an attempt that was an error.
///
/// Before attempt i + 1 (i = 1, 2, …) it waits min(cap, backOff × factor^(i−1)) × (1 − jitter × U), U uniform in [0, 1): jitter 1 is
/// "full jitter", 0 none.
struct Retry
{
    int attempts = 1; ///< in all, the first included, >= 1; 1 = no retries
    double backOffSeconds = 0.1; ///< >= 0
    double factor = 2; ///< >= 1
    double capSeconds = 20; ///< >= 0
    double jitter = 1; ///< 0 … 1
    bool onTimeout = true;
    bool onRejected = true; ///< also after losing patience
    bool onFailed = true;
};

struct RequestClass
{
    std::string name;
    std::vector<Visit> visits; ///< parents before children; empty: answered at once, loads nothing
    /// Probabilistic routing in place of a call tree: after visit i the request goes on to visit j with probability
    /// routing[i][j] and leaves with the rest. Visits are then all roots (callsPerParent: probability to enter there), hold no
    /// worker for each other, and may come back: Jackson networks. Empty = a call tree. Event engine only.
    std::vector<std::vector<double>> routing;
    double timeoutSeconds = 30; ///< of an attempt, > 0
    bool reported = true; ///< false: in no reported percentile (static files, jobs)
    Retry retry;
};

/// rate(step) = series[step] × factor, requests a second.
struct OpenArrivals
{
    int requestClass = 0;
    int series = 0;
    double factor = 1;
};

struct ClosedUsers
{
    int series = 0; ///< number of users by step, >= 0, need not be whole
    double thinkSeconds = 0;
    std::vector<double> mix; ///< probability of each class for the request the user waits for; sums to 1
    std::vector<double> accompanying; ///< requests of each class sent along with it; nobody waits
};

enum class DisturbanceKind {
    /// `share` of the station's serving replicas (to the nearest whole number, at least one) are gone at `from`, with a zone, say;
    /// the visits in them fail. They come back at `until` with cold copies of caches — unless the station has a controller: then
    /// they stay away, and its minimum and its rule order others elsewhere.
    LoseReplicas,
    /// Each visit that comes to the station between `from` and `until` fails with the probability `share`, after
    /// `answerSeconds` (0 = at once; a long time = a black hole in which callers hang). With share 1, those inside at `from` fail too.
    Outage,
    FlushCache, ///< at `from`, `share` of what the cache (every copy of it) holds is gone; it fills again with its warmUpSeconds
    /// A rolling deployment: from `from` to `until` all replicas that serve are replaced, a batch after the other, `share` of them
    /// at a time. A batch takes no new visits, finishes what it has and is out of service for (until − from) × its part of all;
    /// then new replicas serve in its place, with cold copies of caches. Controllers know that they come and order none for them.
    ReplaceReplicas,
    Slowdown, ///< between `from` and `until` everything at the station (work, fixed latency) takes `factor` times as long
};

/// Something that happens to a station or a cache. Times are seconds since the start of the horizon.
struct Disturbance
{
    DisturbanceKind kind = DisturbanceKind::Outage;
    double fromSeconds = 0, untilSeconds = 0; ///< from <= until; may be infinite: for ever
    int station = -1; ///< all but FlushCache
    int cache = -1; ///< FlushCache
    double share = 1; ///< (0 … 1], see DisturbanceKind
    double answerSeconds = 0; ///< Outage
    double factor = 1; ///< Slowdown, > 0
};

struct Plan
{
    double stepSeconds = 60;
    std::size_t steps = 0;
    std::vector<Station> stations; ///< callers before callees along synchronous calls
    std::vector<Cache> caches;
    std::vector<RequestClass> classes;
    std::size_t flows = 0; ///< number of metered flows
    std::vector<std::vector<double>> series; ///< each with `steps` entries: mean over the step
    std::vector<OpenArrivals> open;
    std::vector<ClosedUsers> closed;
    std::vector<Controller> controllers; ///< at most one a station
    std::vector<Empirical> empirical;
    std::vector<Disturbance> disturbances; ///< in any order
};

/// Structural errors of a plan (InvalidInput): indices out of range, non-finite or negative numbers, a child before its parent,
/// a synchronous call from a later to an earlier station. `where` names the station, class or series.
[[nodiscard]] Result<> check(const Plan &);

} // namespace headroom::simulation
