#pragma once

#include "distribution.h"
#include "events.h"
#include "scaler.h"
#include "nextevents.h"
#include "resourcequeue.h"
#include "tally.h"

#include <deque>

namespace headroom::simulation {

/// One run of a plan's window with one seed. Not copyable; one thread.
///
/// In the order of reading: replicationsetup.cpp (from the plan to tables), replication.cpp (the clock), replicationrequests.cpp
/// (arrivals, attempts, retries, time-outs), replicationvisits.cpp (call trees, workers, resources), replicationscaling.cpp
/// (controllers), replicationdisturbances.cpp.
class Replication
{
public:
    /// `plan` must have passed check() and outlive this.
    Replication(const Plan &plan, const EventOptions &options, std::uint64_t seed);
    Replication(const Replication &) = delete;
    Replication &operator=(const Replication &) = delete;

    /// Simulates warm-up and window. `fraction` is called now and then and may be empty.
    void run(std::stop_token stop, const std::function<void(double)> &fraction);

    /// The same in pieces, for looking at instants: start() once, then advanceTo() times in ascending order.
    void start();
    void advanceTo(double seconds, std::stop_token stop = {}, const std::function<void(double)> &fraction = {});

    /// Sends one request of a class now, beside those of the plan: a probe.
    void inject(int requestClass);

    /// Jobs at a resource of a station right now, over all replicas: present, and without a server.
    struct Level
    {
        double number = 0, waiting = 0;
    };
    [[nodiscard]] Level level(int station, int resource) const;
    /// Visits at a station, those waiting for a worker included.
    [[nodiscard]] Level poolLevel(int station) const;
    [[nodiscard]] double serversOf(int station, int resource) const;

    [[nodiscard]] const Tally &tally() const { return m_tally; }
    /// Visits that came to a station in the window so far.
    [[nodiscard]] std::uint64_t visitsNow(int station) const;

    /// Requests now in the system, by class; those that wait before another attempt are among them.
    [[nodiscard]] const std::vector<std::uint64_t> &inFlight() const { return m_inFlight; }

    /// Called after every event when set: lets a test check invariants at each instant.
    std::function<void(const Replication &)> observe;

private:
    // What the plan was made into -----------------------------------------------------------------------------------------
    struct DemandSpec
    {
        int resource = 0, cache = -1;
        double amount = 0, amountOnHit = 0; ///< seconds at the sustained rate of one server
        Distribution distribution;
        RandomStream *stream = nullptr;
        std::size_t queue = 0; ///< of the first replica
    };
    struct StationState;
    struct VisitSpec
    {
        std::uint64_t came = 0; ///< in the window
        StationState *at = nullptr;
        int station = 0, cache = -1, flow = -1;
        int requestClass = 0;
        When when = When::Always;
        bool synchronous = true;
        bool marks = false; ///< makes its request one of the reported population, which not all of the class are
        std::uint32_t wholeCalls = 1;
        double restCalls = 0, bytes = 0;
        std::vector<DemandSpec> demands;
        std::vector<VisitSpec *> children;
        std::vector<std::uint16_t> caches; ///< looked at by this visit
    };
    struct ClassSpec
    {
        std::vector<VisitSpec> visits;
        std::vector<std::pair<double, VisitSpec *>> roots; ///< cumulative probability, visit
        std::vector<std::vector<double>> routing;
        Retry retry;
        double timeout = 0;
        bool expires = true; ///< false: the time-out is longer than the run
        bool reported = true;
        bool alwaysReported = false; ///< every request of the class belongs to the reported population: merged at the end
        RandomStream *calls = nullptr, *backOff = nullptr;
    };

    // What is in the system -----------------------------------------------------------------------------------------------
    /// A visit under way. Free ones have no spec and are linked through `parent`.
    struct Frame
    {
        VisitSpec *spec = nullptr;
        double entered = 0;
        double patience = never; ///< when it gives up waiting for a worker; −∞ = it has, and its place in the queue is void
        std::uint64_t hits = 0;  ///< bit i: cache i answered
        std::uint32_t request = none, parent = none;
        std::uint32_t replica = 0; ///< none: no replica took it, it waits for the answer of an outage
        std::uint32_t callsLeft = 0;
        std::uint16_t nextDemand = 0, nextChild = 0;
    };
    /// One attempt of a request, or work split off one. Free ones are linked through `users`.
    struct Request
    {
        double start = 0; ///< of the first attempt
        std::uint32_t generation = 0;
        std::int32_t users = -1; ///< index of the closed source that waits for it
        std::uint16_t requestClass = 0, attempt = 1;
        bool counted = true; ///< false: asynchronous work, or work whose caller is gone
        bool reported = false;
        bool expired = false; ///< nobody waits for it any more
    };
    enum class Fate { Completed, Rejected, Abandoned, Failed, TimedOut };
    enum class Entry { Started, Waits, Rejected, Failed };

    struct Deadline
    {
        double time;
        std::uint32_t request, generation;
    };
    struct ClosedState
    {
        double users = 0;
        std::uint64_t active = 0;
        double notBefore = -never; ///< earliest time of the next request when nobody thinks
        RandomStream *stream = nullptr;
        std::size_t slot = 0;
    };
    struct OpenState
    {
        double rate = 0;
        RandomStream *stream = nullptr;
        std::size_t slot = 0;
    };
    struct ClassState
    {
        Ring<Deadline> deadlines;
        JobHeap backOff; ///< requests that wait before another attempt
        std::size_t deadlineSlot = 0, backOffSlot = 0;
    };
    struct PoolState
    {
        std::uint32_t busy = 0;
        std::uint32_t waits = 0; ///< in `waiting` that have not given up
        struct Waiting
        {
            std::uint32_t frame;
            double since;
        };
        Ring<Waiting> waiting;
    };
    struct Delayed
    {
        double time;
        std::uint32_t frame;
    };
    struct StationState
    {
        StationTally *tally = nullptr;
        std::size_t firstQueue = 0, resources = 0;
        std::uint32_t replicas = 1; ///< that exist: serving, or out of service to be replaced
        std::uint32_t out = 0;      ///< of them being replaced
        std::uint32_t groups = 1;   ///< separate sets of queues; 1 when one common queue
        bool common = false;
        bool slowed = false; ///< a slowdown of the plan names it
        Balancing balancing = Balancing::RoundRobin;
        std::uint32_t turn = 0;
        int scaling = -1;                                           ///< index into m_scaling when a controller changes the replicas
        std::vector<std::uint32_t> active;                          ///< groups that take new visits, oldest replica first
        std::vector<std::uint32_t> inside;                          ///< visits by group; LeastOutstanding only
        double latency = 0, workers = 0, backlog = 0, patience = 0; ///< of a group; workers 0 = no pool
        double factor = 1;                                          ///< of a slowdown
        double outageShare = 0, answer = 0;                         ///< of the outage that goes on
        std::vector<PoolState> pools;
        Ring<Delayed> delayed; ///< fixed latency, in order of time
        JobHeap patienceEnds;  ///< may hold visits that got their worker meanwhile
        JobHeap failing;       ///< visits of an outage that get their answer later
        std::size_t delaySlot = 0, patienceSlot = 0, failingSlot = 0;
        RandomStream *stream = nullptr;
    };
    struct CacheState
    {
        double warmUp = 0;
        int station = -1;
        /// When each copy would have begun to fill from empty: by group of the station, by replica (oldest first) behind a common
        /// queue, or just one entry where the cache is shared.
        std::vector<double> bornAt;
        double settledAt = -never; ///< full from then on
        RandomStream *stream = nullptr;
    };
    /// The replicas of one controlled station.
    /// What a policy's station had done when the step began.
    struct Gauge
    {
        std::size_t station = 0;
        std::vector<double> busy; ///< by resource
        double serving = 0, workers = 0, present = 0, visits = 0;
    };
    struct Scaling
    {
        std::size_t station = 0;
        Fleet fleet;
        Scaler scaler;
        std::vector<Gauge> gauges; ///< one a policy
        std::vector<double> measured; ///< by them, of the step
        double servingBefore = 0;
    };
    /// Something a disturbance does at an instant.
    struct Action
    {
        double time = 0;
        std::size_t disturbance = 0;
        enum class What { Begin, End, TakeBatch, ReturnBatch } what = What::Begin;
        std::uint32_t count = 0; ///< replicas that come back, or are replaced at a time
        std::uint32_t left = 0;  ///< of a deployment: still to be replaced
        double each = 0;         ///< seconds a replica of it is out of service
    };

    // replicationsetup.cpp
    void compile();
    void compileStation(std::size_t station);
    void compileClass(std::size_t requestClass);
    void addStreams();
    void addSlots();

    // replication.cpp
    void resetTally();
    void closeTally();
    void simulateUntil(double end, std::stop_token stop, const std::function<void(double)> &fraction);
    void startStep(std::size_t step);
    void dispatch(std::size_t slot);

    // replicationrequests.cpp
    void arrive(std::size_t source);
    void userSends(std::size_t source);
    void scheduleUsers(std::size_t source);
    void launch(int requestClass, int users);
    void sendAttempt(std::uint32_t request);
    std::uint32_t newRequest(int requestClass, int users, bool counted);
    void endAttempt(std::uint32_t request, Fate);
    void countError(const Request &, Fate);
    [[nodiscard]] bool retries(const Request &, Fate) const;
    void userReturns(const Request &);
    void expire(std::size_t requestClass);
    void retryNow(std::size_t requestClass);

    // replicationvisits.cpp
    std::uint32_t newFrame(std::uint32_t request, std::uint32_t parent, VisitSpec *spec);
    void freeFrame(std::uint32_t frame);
    void enterOrFail(std::uint32_t frame);
    Entry enter(std::uint32_t frame);
    Entry start(std::uint32_t frame);
    [[nodiscard]] std::uint32_t chooseReplica(StationState &);
    void advance(std::uint32_t frame);
    bool startDemand(std::uint32_t frame);
    std::uint32_t nextCall(std::uint32_t frame);
    std::uint32_t finishVisit(std::uint32_t frame);
    void endDelay(std::size_t station);
    void endPatience(std::size_t station);
    void publishPatience(std::size_t station);
    void answerOutage(std::size_t station);
    [[nodiscard]] VisitSpec *nextByRouting(const Frame &);
    void failUpwards(std::uint32_t frame, Fate);
    void failCallers(std::uint32_t request, std::uint32_t caller, Fate);
    void leave(const Frame &);
    void admitWaiting(std::size_t station, std::uint32_t group);
    void drainReady();
    void depart(std::size_t queue);
    void publish(std::size_t queue) { m_next.set(queue, m_queues[queue].next(m_now)); }

    // replicationscaling.cpp
    void createScaling();
    void control();
    void accrueReplicas();
    void joinReplicas();
    void addReplicas(std::size_t station, int count, double at);
    void removeReplicas(std::size_t station, int count);
    void resizeCommonQueue(std::size_t station, int fresh);
    [[nodiscard]] std::uint32_t idleGroup(std::size_t station) const;
    [[nodiscard]] double nextReplicaReady() const;
    [[nodiscard]] double stepSignal(Gauge &, const Policy &, double serving);
    [[nodiscard]] double stepUtilization(Gauge &, int resource, double serving);

    // replicationdisturbances.cpp
    void planActions();
    void schedule(Action);
    void actUntilNow();
    void act(const Action &);
    void begin(const Disturbance &, const Action &);
    void refreshState(std::size_t station, double at);
    void loseReplicas(const Disturbance &, const Action &);
    void takeBatch(const Action &);
    void returnBatch(const Action &);
    void failVisits(std::size_t station, const std::function<bool(const Frame &, bool waits)> &hit);
    void flush(CacheState &, double share, double at);
    [[nodiscard]] double nextAction() const { return m_actions.empty() ? never : m_actions.back().time; }
    void settleCache(CacheState &);
    [[nodiscard]] double cacheFill(const CacheState &, const Frame &) const;

    [[nodiscard]] std::size_t queueOf(int station, std::uint32_t replica, int resource) const
    {
        const auto &s = m_stations[std::size_t(station)];
        return s.firstQueue + std::size_t(replica) * s.resources + std::size_t(resource);
    }

    const Plan &m_plan;
    const EventOptions m_options;
    const std::uint64_t m_seed;
    std::size_t m_fromStep = 0, m_firstStep = 0, m_toStep = 0; ///< the window, and where its lead begins

    std::vector<ClassSpec> m_classes;
    std::vector<ClassState> m_classStates;
    std::vector<StationState> m_stations;
    std::vector<CacheState> m_caches;
    std::vector<Scaling> m_scaling;
    double m_replicasSince = 0; ///< replica-seconds are counted up to here
    std::vector<ResourceQueue> m_queues;
    std::deque<RandomStream> m_streams; ///< one a source; addresses stay
    std::vector<OpenState> m_open;
    std::vector<ClosedState> m_closed;
    std::vector<std::uint64_t> m_inFlight;
    std::vector<Action> m_actions; ///< to come, the next one last

    std::vector<Frame> m_frames;
    std::vector<Request> m_requests;
    std::uint32_t m_freeFrame = none, m_freeRequest = none;
    struct Ready
    {
        std::uint32_t frame;
        bool enters;
    };
    std::vector<Ready> m_ready; ///< visits that go on at this instant, after the one under way

    enum class Clock : std::uint8_t { Departure, Arrival, Users, Delay, Patience, OutageAnswer, Deadline, BackOff };
    struct Slot
    {
        Clock clock;
        std::uint32_t index;
    };
    std::vector<Slot> m_slots; ///< the order of ties
    NextEvents m_next;
    double m_now = 0;
    std::size_t m_step = 0;
    Tally m_tally;
};

} // namespace headroom::simulation
