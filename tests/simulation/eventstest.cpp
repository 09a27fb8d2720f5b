#include <simulation/events.h>
#include <simulation/replication.h>

#include <QTest>

using namespace headroom::simulation;

namespace {

/// One station of `c` servers, mean service 1/mu, fed by `lam` requests a second.
struct OneStation
{
    double lam = 1, mu = 1, scv = 1;
    int c = 1, k = 0; ///< k: jobs allowed in the system, 0 = any number
    Discipline discipline = Discipline::Fcfs;
    double timeout = 1e9;
};

Plan plan(const OneStation &model, std::size_t steps, double stepSeconds)
{
    Plan p;
    p.steps = steps;
    p.stepSeconds = stepSeconds;
    Station station;
    station.name = "station";
    station.balancing = Balancing::CommonQueue;
    Resource cpu;
    cpu.name = "cpu";
    cpu.discipline = model.discipline;
    cpu.servers = model.c;
    station.resources.push_back(cpu);
    if (model.k > 0) {
        station.pool.workers = model.c;
        station.pool.backlog = model.k - model.c;
    }
    p.stations.push_back(station);
    RequestClass requests;
    requests.name = "requests";
    requests.timeoutSeconds = model.timeout;
    Visit visit;
    Demand demand;
    demand.amount = 1 / model.mu;
    demand.scv = model.scv;
    visit.demands.push_back(demand);
    requests.visits.push_back(visit);
    p.classes.push_back(requests);
    p.series.emplace_back(steps, model.lam);
    p.open.push_back({0, 0, 1.0});
    return p;
}

EventOutcome run(const Plan &p, int replications = 10, double warmUp = 0, unsigned threads = 0)
{
    EventOptions options;
    options.replications = replications;
    options.warmUpSeconds = warmUp;
    options.waits = true;
    options.threads = threads;
    auto outcome = runEvents(p, options);
    if (!outcome)
        qFatal("%s", outcome.error().message.c_str());
    return *outcome;
}

} // namespace

class EventsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Rows of the queueing oracle (closed forms and matrix methods, not produced by this code; the oracle names
    /// the methods). The simulation must lie within 3.5 of its own standard errors, and the error must be small enough to mean
    /// something.
    void agreesWithExactResults_data()
    {
        QTest::addColumn<OneStation>("model");
        QTest::addColumn<double>("meanResponse");
        QTest::addColumn<double>("p95");
        QTest::addColumn<double>("blocked");
        QTest::newRow("M/M/1 0.5") << OneStation{.lam = 0.5} << 2.0 << 5.99146454710798 << 0.0;
        QTest::newRow("M/M/2 0.75") << OneStation{.lam = 1.5, .c = 2} << 2.28571428571429 << 6.47658099896964 << 0.0;
        QTest::newRow("M/D/1 0.5") << OneStation{.lam = 0.5, .scv = 0} << 1.5 << 3.05063840730265 << 0.0;
        QTest::newRow("M/H2/5 0.8, SCV 4") << OneStation{.lam = 4, .scv = 4, .c = 5} << 2.25415140465702 << 0.0 << 0.0;
        QTest::newRow("M/M/1 PS 0.5")
            << OneStation{.lam = 0.5, .discipline = Discipline::ProcessorSharing} << 2.0 << 6.86367913970074 << 0.0;
        QTest::newRow("M/D/1 PS 0.8") << OneStation{.lam = 0.8, .scv = 0, .discipline = Discipline::ProcessorSharing} << 5.0 << 0.0 << 0.0;
        QTest::newRow("M/M/1/5") << OneStation{.lam = 0.9, .k = 5} << 2.79028595150302 << 0.0 << 0.126022549988369;
        QTest::newRow("M/M/1/10 overloaded") << OneStation{.lam = 1.2, .k = 10} << 0.0 << 0.0 << 0.192586495126806;
    }
    void agreesWithExactResults()
    {
        QFETCH(OneStation, model);
        QFETCH(double, meanResponse);
        QFETCH(double, p95);
        QFETCH(double, blocked);
        const EventOutcome outcome = run(plan(model, 10, 4000 / model.lam * 0.9), 20, 500);
        const ClassOutcome &requests = outcome.classes.front();
        const auto judge = [](const char *what, const Measured &got, double want) {
            const bool close = std::abs(got.mean - want) <= 3.5 * got.standardError + 0.004 * want; // 0.4 %: the histogram's width
            if (!close)
                qWarning("%s: %g ± %g, exact %g", what, got.mean, got.standardError, want);
            return close && got.standardError < 0.03 * want;
        };
        if (meanResponse > 0)
            QVERIFY(judge("mean", requests.meanSeconds, meanResponse));
        if (p95 > 0)
            QVERIFY(judge("p95", requests.p95Seconds, p95));
        if (blocked > 0)
            QVERIFY(judge("blocked", outcome.errorRate, blocked));
        // A stable station without a limit loses nothing.
        if (model.k == 0)
            QCOMPARE(requests.counts.rejected + requests.counts.timedOut, 0u);
    }

    /// Machine repairman, N = 120, Z = 5 s, one server of 50 ms: X = 19.8861989078626, R = 1.03433569964718 (convolution, 40 digits).
    void closedUsersAgreeWithConvolution()
    {
        Plan p = plan({.mu = 20}, 4, 1000);
        p.open.clear();
        p.series = {std::vector<double>(4, 120.0)};
        p.closed.push_back({0, 5.0, {1.0}, {0.0}});
        const EventOutcome outcome = run(p, 10, 200);
        const ClassOutcome &requests = outcome.classes.front();
        QVERIFY(std::abs(requests.throughput.mean - 19.8861989078626) <= 3.5 * requests.throughput.standardError);
        QVERIFY(std::abs(requests.meanSeconds.mean - 1.03433569964718) <= 3.5 * requests.meanSeconds.standardError);
        QVERIFY(requests.throughput.standardError < 0.01 * 19.9);
    }

    /// generated + in flight at the start = completed + rejected + timed out + in flight, after every single event.
    void losesNoRequestAtAnyInstant()
    {
        Plan p = plan({.lam = 30, .mu = 10, .c = 2, .k = 12, .timeout = 0.35}, 2, 60);
        p.stations.push_back(p.stations.front());
        p.stations.back().name = "behind";
        p.stations.back().pool = {"workers", 1, 3};
        Visit child;
        child.station = 1;
        child.parent = 0;
        child.callsPerParent = 1.5;
        child.demands.push_back({0, 0.02, 0, -1, 2.0});
        p.classes.front().visits.push_back(child);
        QVERIFY(check(p).has_value());
        Replication replication(p, {}, 7);
        std::uint64_t instants = 0, broken = 0;
        replication.observe = [&](const Replication &now) {
            const ClassCounts &counts = now.tally().classes.front().counts;
            ++instants;
            broken += counts.generated + counts.inFlightAtStart != counts.completed + counts.errors() + now.inFlight().front();
        };
        replication.run({}, {});
        const ClassCounts &counts = replication.tally().classes.front().counts;
        QVERIFY(instants > 5000);
        QCOMPARE(broken, 0u);
        QVERIFY(counts.timedOut > 0 && counts.rejected > 0 && counts.completed > 0);
    }

    void givesTheSameBitsOnAnyNumberOfThreads()
    {
        const Plan p = plan({.lam = 8, .c = 10}, 2, 500);
        const EventOutcome one = run(p, 5, 10, 1), four = run(p, 5, 10, 4);
        QCOMPARE(one.meanSeconds.mean, four.meanSeconds.mean);
        QCOMPARE(one.p99Seconds.halfWidth, four.p99Seconds.halfWidth);
        QCOMPARE(one.events, four.events);
    }

    /// 95 % intervals cover the exact mean (M/M/1, ρ 0.5: 2 s) in 88 … 99 % of 100 seeds.
    void intervalsAreHonest()
    {
        const Plan p = plan({.lam = 0.5}, 1, 6000);
        int covered = 0;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            EventOptions options;
            options.seed = seed;
            options.warmUpSeconds = 300;
            const auto outcome = runEvents(p, options);
            QVERIFY(outcome.has_value());
            covered += std::abs(outcome->meanSeconds.mean - 2.0) <= outcome->meanSeconds.halfWidth;
        }
        QVERIFY2(covered >= 88 && covered <= 99, qPrintable(QString::number(covered)));
    }

    /// A network of 1 MB/s that may burst at 10 MB/s on a bucket of 90 MB carries 5 MB/s for 90/4 = 22.5 s, then 1 MB/s:
    /// in 100 s (5 × 22.5 + 77.5) = 190 MB of the 500 MB offered.
    void burstCreditRunsOut()
    {
        Plan p = plan({.lam = 500, .mu = 1}, 1, 100);
        Resource &network = p.stations.front().resources.front();
        network.discipline = Discipline::ProcessorSharing;
        network.rate = 1e6;
        network.burstRate = 10e6;
        network.credit = 90e6;
        p.classes.front().visits.front().demands.front().amount = 1e4;
        p.classes.front().visits.front().demands.front().scv = 0;
        const EventOutcome outcome = run(p, 4);
        const double megabytes = double(outcome.classes.front().counts.completed) / 4 * 1e4 / 1e6;
        // Processor sharing leaves the work of thousands of unfinished jobs in the queue, so compare the work done.
        const double work = outcome.stations.front().resources.front().utilization.mean * 100;
        QVERIFY2(std::abs(work - 190) < 4, qPrintable(QString::number(work)));
        QVERIFY(megabytes < 190);
    }

    void refusesAnEmptyWindowAndABrokenPlan()
    {
        Plan p = plan({}, 2, 60);
        EventOptions options;
        options.fromStep = 2;
        QVERIFY(!runEvents(p, options).has_value());
        p.classes.front().visits.front().station = 5;
        QVERIFY(!runEvents(p, {}).has_value());
    }

    void cancelsQuickly()
    {
        const Plan p = plan({.lam = 900, .mu = 1000}, 10, 1e5);
        std::stop_source stop;
        stop.request_stop();
        EventOptions options;
        options.replications = 1;
        const auto outcome = runEvents(p, options, stop.get_token());
        QVERIFY(outcome.has_value());
        QVERIFY(outcome->cancelled);
    }
};

QTEST_GUILESS_MAIN(EventsTest)
#include "eventstest.moc"
