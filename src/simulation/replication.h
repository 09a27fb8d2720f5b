#pragma once

#include "distribution.h"
#include "events.h"
#include "fleet.h"
#include "nextevents.h"
#include "servicequeue.h"

namespace headroom::simulation {

/// What one replication counted inside the window.
struct WaitTally
{
    std::uint64_t count = 0, waited = 0;
    double seconds = 0;
    Histogram histogram; ///< filled with EventOptions::waits only

    void add(double wait, bool keep)
    {
        ++count;
        waited += wait > 0;
        seconds += wait;
        if (keep)
            histogram.add(wait);
    }
};

/// Integral of a number that goes up and down by one: ∫ n dt = Σ times of the downs − Σ times of the ups + n × now.
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
    LevelIntegral present, inService; ///< inService: Fcfs only
    double busyArea = 0; ///< sharing: ∫ speed × min(n, c) dt; Fcfs: filled at the end
    double numberArea = 0, waitingArea = 0; ///< filled at the end
    WaitTally wait;
};

struct StationTally
{
    std::uint64_t visits = 0, rejected = 0, abandoned = 0;
    LevelIntegral present, workers;
    double numberArea = 0, workersArea = 0; ///< filled at the end
    double servingArea = 0, bootingArea = 0; ///< replica-seconds
    int additions = 0, removals = 0; ///< actions of the controller
    Histogram response;
    WaitTally poolWait;
    std::vector<ResourceTally> resources;
};

struct ClassTally
{
    ClassCounts counts;
    Histogram response;
};

struct Tally
{
    std::vector<ClassTally> classes;
    std::vector<StationTally> stations;
    Histogram reported;
    std::vector<double> flowCalls, flowBytes;
    std::uint64_t events = 0;
    bool cancelled = false;
};

/// One run of a plan's window with one seed. Not copyable; one thread.
class Replication
{
public:
    /// `plan` must have passed check() and outlive this.
    Replication(const Plan &plan, const EventOptions &options, std::uint64_t seed);

    /// Simulates warm-up and window. `fraction` is called now and then and may be empty.
    void run(std::stop_token stop, const std::function<void(double)> &fraction);

    /// The same in pieces, for looking at instants: start() once, then advanceTo() times in ascending order.
    void start();
    void advanceTo(double seconds, std::stop_token stop = {}, const std::function<void(double)> &fraction = {});

    /// Sends one request of a class now, beside those of the plan: a probe.
    void inject(int requestClass);

    /// Jobs at a resource of a station right now, over all replicas: present, and without a server.
    struct Level { double number = 0, waiting = 0; };
    [[nodiscard]] Level level(int station, int resource) const;
    /// Visits at a station, those waiting for a worker included.
    [[nodiscard]] Level poolLevel(int station) const;
    [[nodiscard]] double serversOf(int station, int resource) const;

    [[nodiscard]] const Tally &tally() const { return m_tally; }

    /// Requests now in the system, by class: generated + inFlightAtStart − completed − rejected − timedOut − abandoned.
    [[nodiscard]] const std::vector<std::uint64_t> &inFlight() const { return m_inFlight; }

    /// Called after every event when set: lets a test check invariants at each instant.
    std::function<void(const Replication &)> observe;

private:
    static constexpr std::uint32_t none = 0xffffffffu;

    struct DemandSpec
    {
        int resource = 0, cache = -1;
        double amount = 0, amountOnHit = 0;
        Distribution distribution;
        int stream = 0;
    };
    struct VisitSpec
    {
        int station = 0, cache = -1, flow = -1;
        When when = When::Always;
        bool synchronous = true, reported = true;
        std::uint32_t wholeCalls = 1;
        double restCalls = 0, bytes = 0;
        std::vector<DemandSpec> demands;
        std::vector<std::uint16_t> children;
        std::vector<std::uint16_t> caches; ///< looked at by this visit
    };
    struct ClassSpec
    {
        std::vector<VisitSpec> visits;
        std::vector<std::pair<double, std::uint16_t>> roots; ///< cumulative probability, visit
        std::vector<std::vector<double>> routing;
        double timeout = 0;
        bool reported = true;
        bool alwaysReported = false; ///< every request of the class belongs to the reported population: merged at the end
    };
    struct Queue
    {
        bool sharing = true;
        double servers = 1, rate = 1, burst = 1, capacity = 0; ///< burst: speed relative to the rate while there is credit
        double credit = 0, speed = 1;
        double contention = 0, coherency = 0;
        double virtualTime = 0, last = 0;
        std::uint32_t busy = 0; ///< Fcfs: jobs in service; sharing: jobs present
        JobHeap departures;
        struct Waiting { std::uint32_t frame; double amount, since; };
        Ring<Waiting> waiting;
        ResourceTally *tally = nullptr;
    };
    struct PoolState
    {
        std::uint32_t busy = 0;
        std::uint32_t waits = 0; ///< in `waiting` that have not given up
        Ring<std::pair<std::uint32_t, double>> waiting;
    };
    struct Frame
    {
        double entered = 0;
        std::uint64_t hits = 0;
        std::uint32_t request = none, parent = none, replica = 0, callsLeft = 0;
        std::uint16_t requestClass = 0, visit = 0, nextDemand = 0, nextChild = 0;
        double patience = never; ///< when it gives up waiting for a worker; −∞ = it has, and its place in the queue is void
    };
    struct Request
    {
        double start = 0;
        std::uint32_t generation = 0;
        std::int32_t users = -1; ///< index of the closed source that waits for it
        std::uint16_t requestClass = 0;
        bool counted = true; ///< false: asynchronous work split off another request
        bool reported = false, expired = false;
    };
    struct Deadline { double time; std::uint32_t request, generation; };
    struct Delayed { double time; std::uint32_t frame; };
    struct ClosedState { double users = 0; std::uint64_t active = 0; };
    enum class Entry { Started, Waits, Rejected };

    void compile();
    void addStreams();
    void resetTally();
    void closeTally();
    void simulateUntil(double end, std::stop_token stop, const std::function<void(double)> &fraction);
    void startStep(std::size_t step);
    void dispatch(std::size_t slot);

    void arrive(std::size_t source);
    void userSends(std::size_t source);
    void scheduleUsers(std::size_t source);
    void launch(int requestClass, int users);
    std::uint32_t newRequest(int requestClass, int users, bool counted);
    void launchDetached(std::uint32_t parentFrame, int visit);
    enum class Fate { Completed, Rejected, Abandoned };
    void finishRequest(std::uint32_t request, Fate);
    void giveUp(std::size_t station);
    void publishPatience(std::size_t station);
    [[nodiscard]] int nextByRouting(const Frame &);
    void releaseRequest(std::uint32_t request);
    void expire(std::size_t requestClass);

    std::uint32_t newFrame(std::uint32_t request, std::uint32_t parent, int requestClass, int visit);
    Entry enter(std::uint32_t frame);
    Entry begin(std::uint32_t frame);
    void advance(std::uint32_t frame);
    bool startDemand(std::uint32_t frame);
    std::uint32_t nextCall(std::uint32_t frame);
    std::uint32_t finishVisit(std::uint32_t frame);
    void failUpwards(std::uint32_t frame, Fate);
    void failCallers(std::uint32_t request, std::uint32_t caller, Fate);
    void releaseWorker(const Frame &);
    void drainReady();

    void createScaling();
    void control();
    void accrueReplicas();
    void joinReplicas();
    void drainReplicas(std::size_t station, int count);
    void resizeCommonQueue(std::size_t station, int before, int fresh);
    void admitWaiting(std::size_t station);
    [[nodiscard]] double nextReplicaReady() const;
    [[nodiscard]] double stepMetric(std::size_t scaling);
    [[nodiscard]] double cacheFill(std::uint16_t cache, const Frame &) const;

    void settle(Queue &);
    [[nodiscard]] static double servedJobs(const Queue &);
    void publish(std::size_t queue);
    void enqueue(std::size_t queue, std::uint32_t frame, double amount);
    void depart(std::size_t queue);

    [[nodiscard]] const VisitSpec &spec(const Frame &frame) const { return m_classes[frame.requestClass].visits[frame.visit]; }
    [[nodiscard]] std::size_t queueOf(int station, std::uint32_t replica, int resource) const
    {
        const auto &s = m_stations[std::size_t(station)];
        return s.firstQueue + std::size_t(replica) * s.resources + std::size_t(resource);
    }

    struct StationState
    {
        std::size_t firstQueue = 0, resources = 0;
        std::uint32_t replicas = 1, groups = 1, turn = 0; ///< groups: separate sets of queues (1 when one common queue)
        int scaling = -1; ///< index into m_scaling when a controller changes the replicas
        std::vector<std::uint32_t> active; ///< groups that take new visits, oldest replica first
        std::vector<double> readySince; ///< by group: when its replica began to serve
        bool random = false;
        double latency = 0, workers = 0, backlog = 0, patience = 0; ///< of a group; workers 0 = no pool
        std::vector<PoolState> pools;
        Ring<Delayed> delayed;
        JobHeap patienceEnds; ///< may hold visits that got their worker meanwhile
        int stream = 0;
    };

    /// The replicas of one controlled station (replicationscaling.cpp).
    struct Scaling
    {
        std::size_t station = 0;
        const Controller *controller = nullptr;
        Fleet fleet;
        Scaler scaler;
        std::vector<double> busyBefore; ///< at the start of the step: work done, by resource
        double workersBefore = 0, servingBefore = 0;
    };

    const Plan &m_plan;
    const EventOptions m_options;
    const std::uint64_t m_seed;
    std::size_t m_fromStep = 0, m_toStep = 0;

    std::vector<ClassSpec> m_classes;
    std::vector<StationState> m_stations;
    std::vector<Scaling> m_scaling;
    std::vector<int> m_cacheScaling; ///< by cache: the scaling whose young replicas hold it cold; −1 = always warm
    double m_replicasSince = 0; ///< replica-seconds are counted up to here
    std::vector<Queue> m_queues;
    std::vector<RandomStream> m_streams;
    std::vector<int> m_openStream, m_closedStream, m_cacheStream, m_classStream;
    std::vector<double> m_openRate;
    std::vector<ClosedState> m_closedState;
    std::vector<Ring<Deadline>> m_deadlines;
    std::vector<std::uint64_t> m_inFlight;

    std::vector<Frame> m_frames;
    std::vector<std::uint32_t> m_freeFrames;
    std::vector<Request> m_requests;
    std::vector<std::uint32_t> m_freeRequests;
    struct Ready { std::uint32_t frame; bool enters; };
    std::vector<Ready> m_ready;

    NextEvents m_next;
    std::size_t m_openSlot = 0, m_closedSlot = 0, m_delaySlot = 0, m_patienceSlot = 0, m_deadlineSlot = 0, m_slots = 0;
    double m_now = 0;
    std::size_t m_step = 0;
    Tally m_tally;
};

} // namespace headroom::simulation
