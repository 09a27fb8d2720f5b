#include <simulation/events.h>

#include <base/random.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <thread>
#include <vector>

using namespace headroom;
using namespace headroom::simulation;

/// The event engine's speed beside two limits measured in the same run: a hand-written loop over one heap of events, and the
/// recursion that feed-forward stations allow. Times are processor time of one thread, medians of several runs; A is M/M/10 at
/// load 0.9 (two events a request), B four stations in tandem with 1, 2, 4 and 10 servers at load 0.9 each (five).
namespace {

constexpr double customers = 2e6;
constexpr int runs = 5;

struct Model
{
    const char *name;
    double arrivals;             ///< a second
    std::vector<double> servers; ///< of each station; each works at load 0.9
    double meanResponse;         ///< exact, seconds

    [[nodiscard]] double serviceSeconds(std::size_t station) const { return 0.9 * servers[station] / arrivals; }
    [[nodiscard]] double events() const { return customers * double(1 + servers.size()); }
};

const Model a{"A: M/M/10", 9, {10}, 1.66873};
const Model b{"B: tandem", 1, {1, 2, 4, 10}, 0};

/// The stations call each other in a row; time-outs, percentiles and metering are on.
Plan planOf(const Model &model)
{
    Plan plan;
    plan.steps = 1;
    plan.stepSeconds = customers / model.arrivals;
    plan.flows = model.servers.size();
    RequestClass requests;
    requests.name = "requests";
    requests.timeoutSeconds = 1000;
    for (std::size_t s = 0; s < model.servers.size(); ++s) {
        Station station;
        station.name = "station " + std::to_string(s + 1);
        Resource server;
        server.name = "server";
        server.discipline = Discipline::Fcfs;
        server.servers = model.servers[s];
        station.resources = {server};
        plan.stations.push_back(station);
        Visit visit;
        visit.station = int(s);
        visit.parent = int(s) - 1;
        visit.flow = int(s);
        visit.requestBytes = 1000;
        visit.responseBytes = 9000;
        visit.demands.push_back({0, model.serviceSeconds(s), 0, -1, 1});
        requests.visits.push_back(visit);
    }
    plan.classes = {requests};
    plan.series = {{model.arrivals}};
    plan.open = {{0, 0, 1}};
    return plan;
}

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + 1e-9 * double(time.tv_nsec);
}

double median(const std::function<double()> &once)
{
    std::vector<double> values;
    for (int run = 0; run < runs; ++run)
        values.push_back(once());
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// One engine run; processor seconds.
double engine(const Plan &plan, double &mean, std::uint64_t &events)
{
    EventOptions options;
    options.replications = 1;
    options.threads = 1;
    const double before = threadSeconds();
    const auto outcome = runEvents(plan, options);
    const double seconds = threadSeconds() - before;
    mean = outcome->meanSeconds.mean;
    events = outcome->events;
    return seconds;
}

/// The limit of a general engine: one binary heap of (time, station), first come first served queues, the mean response only.
double handLoop(const Model &model, double &mean)
{
    struct Event
    {
        double time;
        std::uint32_t station, customer;
    };
    const auto later = [](const Event &x, const Event &y) { return x.time > y.time; };
    const double before = threadSeconds();
    RandomStream random(42, 1);
    std::vector<Event> heap;
    const std::size_t stations = model.servers.size();
    std::vector<std::vector<std::uint32_t>> queues(stations, std::vector<std::uint32_t>(1 << 16));
    std::vector<std::uint32_t> head(stations, 0), tail(stations, 0);
    std::vector<int> idle(stations);
    for (std::size_t s = 0; s < stations; ++s)
        idle[s] = int(model.servers[s]);
    std::vector<double> entered(1 << 20);
    const auto push = [&](Event event) {
        heap.push_back(event);
        std::push_heap(heap.begin(), heap.end(), later);
    };
    double sum = 0;
    std::uint32_t arrived = 0;
    const auto join = [&](double now, std::uint32_t station, std::uint32_t customer) {
        if (idle[station] > 0) {
            --idle[station];
            push({now + random.exponential() * model.serviceSeconds(station), station, customer});
        } else {
            queues[station][tail[station]++ & 0xffffu] = customer;
        }
    };
    push({random.exponential() / model.arrivals, std::uint32_t(stations), 0});
    while (!heap.empty()) {
        const Event event = heap.front();
        std::pop_heap(heap.begin(), heap.end(), later);
        heap.pop_back();
        if (event.station == stations) { // an arrival
            entered[event.customer & 0xfffffu] = event.time;
            if (++arrived < std::uint32_t(customers))
                push({event.time + random.exponential() / model.arrivals, std::uint32_t(stations), arrived});
            join(event.time, 0, event.customer);
            continue;
        }
        if (head[event.station] != tail[event.station])
            push({event.time + random.exponential() * model.serviceSeconds(event.station), event.station,
                  queues[event.station][head[event.station]++ & 0xffffu]});
        else
            ++idle[event.station];
        if (event.station + 1 < stations)
            join(event.time, event.station + 1, event.customer);
        else
            sum += event.time - entered[event.customer & 0xfffffu];
    }
    mean = sum / customers;
    return threadSeconds() - before;
}

/// The limit for feed-forward first come first served stations: Kiefer and Wolfowitz's recursion over the times at which servers
/// fall free, one customer after the other (stations after the first get them in the order of departure, sorted in blocks).
/// With one station nothing has to be sorted, so this is timed for A only.
double recursion(const Model &model, double &mean)
{
    const double before = threadSeconds();
    RandomStream random(42, 1);
    std::vector<double> free(std::size_t(model.servers[0]), 0.0);
    const double service = model.serviceSeconds(0);
    Histogram histogram;
    double now = 0;
    for (std::uint32_t i = 0; i < std::uint32_t(customers); ++i) {
        now += random.exponential() / model.arrivals;
        const auto first = std::min_element(free.begin(), free.end());
        *first = std::max(now, *first) + random.exponential() * service;
        histogram.add(*first - now);
    }
    mean = histogram.mean();
    return threadSeconds() - before;
}

double megabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// The exact mean response of the model: the sum of M/M/c responses (Burke), Erlang C by the B recursion.
double exactMean(const Model &model)
{
    double sum = 0;
    for (std::size_t s = 0; s < model.servers.size(); ++s) {
        const double c = model.servers[s], offered = 0.9 * c;
        double blocking = 1;
        for (int k = 1; k <= int(c); ++k)
            blocking = offered * blocking / (k + offered * blocking);
        const double waits = blocking / (1 - 0.9 * (1 - blocking));
        sum += model.serviceSeconds(s) * (1 + waits / (c * (1 - 0.9)));
    }
    return sum;
}

} // namespace

class EventsBench : public QObject
{
    Q_OBJECT

private slots:
    void speed_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("A") << 0;
        QTest::newRow("B") << 1;
    }
    void speed()
    {
        QFETCH(int, which);
        const Model &model = which == 0 ? a : b;
        const Plan plan = planOf(model);
        double mean = 0, handMean = 0, limitMean = 0;
        std::uint64_t events = 0;
        const double seconds = median([&] { return engine(plan, mean, events); });
        const double hand = median([&] { return handLoop(model, handMean); });
        const double ours = double(events) / seconds / 1e6, limit = model.events() / hand / 1e6;
        qInfo("%s: engine %.1f M events/s (%.1f ns an event), hand-written event heap %.1f M events/s, ratio %.2f", model.name, ours,
              1e3 / ours, limit, ours / limit);
        if (which == 0) {
            const double fastest = model.events() / median([&] { return recursion(model, limitMean); }) / 1e6;
            qInfo("%s: Kiefer–Wolfowitz recursion with a histogram %.1f M events/s, ratio %.2f", model.name, fastest, ours / fastest);
            QVERIFY(std::abs(limitMean / exactMean(model) - 1) < 0.1);
        }
        qInfo("%s: mean response: engine %.4f, loop %.4f, exact %.4f s; peak memory %.0f MB", model.name, mean, handMean, exactMean(model),
              megabytes());
        QVERIFY(std::abs(mean / exactMean(model) - 1) < 0.1);
        QVERIFY(std::abs(handMean / exactMean(model) - 1) < 0.1);
        QVERIFY(megabytes() < 64);
    }

    /// Two replications on two threads against two on one.
    void twoCores()
    {
        if (std::thread::hardware_concurrency() < 2)
            QSKIP("One processor only.");
        const Plan plan = planOf(b);
        const auto wall = [&](unsigned threads) {
            EventOptions options;
            options.replications = 2;
            options.threads = threads;
            const auto before = std::chrono::steady_clock::now();
            const auto outcome = runEvents(plan, options);
            return outcome ? std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count() : 0.0;
        };
        const double ratio = median([&] { return wall(1) / wall(2); });
        qInfo("two cores: %.2f times one core (wall clock; other work on the machine counts against it)", ratio);
        QVERIFY(ratio > 0);
    }

    /// SimPy, where it is installed: the same model A, 20,000 customers.
    void simpy()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty() || QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import simpy")}) != 0)
            QSKIP("SimPy is not installed.");
        const QString script = QStringLiteral("import simpy, random, time\n"
                                              "env = simpy.Environment(); servers = simpy.Resource(env, 10); n = 20000\n"
                                              "def customer():\n"
                                              "    with servers.request() as r:\n"
                                              "        yield r\n"
                                              "        yield env.timeout(random.expovariate(1))\n"
                                              "def source():\n"
                                              "    for i in range(n):\n"
                                              "        yield env.timeout(random.expovariate(9))\n"
                                              "        env.process(customer())\n"
                                              "env.process(source()); t = time.process_time(); env.run()\n"
                                              "print(2 * n / (time.process_time() - t) / 1e6)\n");
        QProcess process;
        process.start(python, {QStringLiteral("-c"), script});
        QVERIFY(process.waitForFinished(120'000));
        qInfo("A: SimPy %.3f M events/s", process.readAllStandardOutput().trimmed().toDouble());
    }
};

QTEST_GUILESS_MAIN(EventsBench)
#include "eventsbench.moc"
