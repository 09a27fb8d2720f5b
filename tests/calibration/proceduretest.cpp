#include <calibration/procedure.h>

#include <simulation/events.h>
#include <simulation/exact/networks.h>
#include <simulation/timeline.h>

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::calibration;

class ProcedureTest : public QObject
{
    Q_OBJECT

    using Row = std::vector<std::string>;

    static Cells table(Row columns, std::vector<Row> rows)
    {
        Cells cells{std::move(columns), std::move(rows), {}};
        for (std::size_t i = 0; i < cells.rows.size(); ++i)
            cells.lines.push_back(i + 2);
        return cells;
    }

    static std::string text(double value) { return std::to_string(value); }

    /// A machine of 4 cores, 8 ms CPU a request, 3 % of it busy by itself, 5 ms latency, 1 s think time: M/M/4 with a finite source,
    /// its probabilities summed here one by one.
    static Row machine(int users, const char *settings = "a")
    {
        constexpr double cores = 4, demand = 0.008, idle = 0.03, think = 1, latency = 0.005;
        const double service = demand / (0.97 - idle);
        std::vector<double> p{1};
        double sum = 1, throughput = 0;
        for (int n = 1; n <= users; ++n) {
            p.push_back(p.back() * (users - n + 1) / (think + latency) / (std::min<double>(n, cores) / service));
            sum += p.back();
        }
        for (int n = 1; n <= users; ++n)
            throughput += p[std::size_t(n)] / sum * std::min<double>(n, cores) / service;
        const double busy = idle + throughput * demand / cores;
        return {settings, std::to_string(users), "1000", text(throughput), text(1000 * (users / throughput - think)), text(busy), "4"};
    }

    const Row m_columns{"system", "users", "think_ms", "throughput_rps", "mean_ms", "cpu_util_web", "vcpu"};

private slots:
    void findsTheMachineThatMadeTheNumbers()
    {
        const Cells cells = table(m_columns, {machine(10), machine(100), machine(300), machine(450), machine(600)});
        ProcedureOptions options;
        options.from = "users<=300";
        const auto outcome = calibrateAndPredict(cells, options);
        QVERIFY(outcome);
        QCOMPARE(outcome->groups.size(), std::size_t(1));
        const SystemModel &model = outcome->groups[0].model;
        QVERIFY(std::abs(model.tiers[0].demandSeconds.value / 0.008 - 1) < 0.01);
        QVERIFY(std::abs(model.tiers[0].idleShare.value - 0.03) < 0.002);
        QVERIFY(std::abs(model.latencySeconds.value - 0.005) < 0.001);
        QCOMPARE(outcome->predictions.size(), std::size_t(2));
        for (const ErrorSummary &errors : outcome->errors)
            QVERIFY2(errors.largest < (errors.metric == "mean_ms" ? 0.05 : 0.01), errors.metric.c_str()); // 10 ms beside 1 s of thinking
        // the range holds the truth: nothing here is beyond the assumptions
        for (const ErrorSummary &errors : outcome->errors)
            QCOMPARE(errors.inside, 1.0);
    }

    void choosesTheBusyRunAndTheIdleOne()
    {
        const Cells cells = table(m_columns, {machine(10), machine(100), machine(300), machine(380), machine(600)});
        const auto outcome = calibrateAndPredict(cells, {});
        QVERIFY(outcome);
        // 380 users: (0.03 + 0.75) busy; the other four stand far from 75 % or below 30 %
        QCOMPARE(outcome->groups[0].calibratedOn, (std::vector<std::size_t>{3, 0}));
    }

    void calibratesOneBusyRunWithAnAssumedIdleShareAndSaysHowSure()
    {
        const Cells cells = table(m_columns, {machine(10), machine(300), machine(600)});
        ProcedureOptions options;
        options.from = "users=300";
        const auto outcome = calibrateAndPredict(cells, options);
        QVERIFY(outcome);
        const Parameter demand = outcome->groups[0].model.tiers[0].demandSeconds;
        QVERIFY(demand.low < 0.008 && demand.high > 0.008);
        QVERIFY(demand.high - demand.low > 0.03 * demand.value); // one run cannot tell the idle share
        const Parameter idle = outcome->groups[0].model.tiers[0].idleShare;
        QVERIFY(idle.low <= 0.03 && idle.high >= 0.03);
    }

    void keepsSystemsApartAndBorrowsBetweenThem()
    {
        Cells cells = table(m_columns, {machine(10, "a"), machine(300, "a"), machine(450, "a"), machine(10, "b"), machine(300, "b"), machine(450, "b")});
        ProcedureOptions options;
        options.from = "system=a, users=300";
        const auto outcome = calibrateAndPredict(cells, options);
        QVERIFY(outcome);
        QCOMPARE(outcome->measurements.settings, std::vector<std::string>{"system"});
        QCOMPARE(outcome->groups.size(), std::size_t(2));
        QVERIFY(outcome->groups[1].calibratedOn.empty());
        QCOMPARE(outcome->predictions.size(), std::size_t(5));
        QVERIFY(outcome->errors.front().largest < 0.1);
    }

    void stopsAtTheLink()
    {
        // 1 ms each until 1,000,000 B/s at 2,000 B are full
        const Cells cells = table({"users", "throughput_rps"}, {{"0.25", "250"}, {"1", "500"}, {"4", "500"}});
        ProcedureOptions options;
        options.from = "users=0.25";
        options.linkBytesPerSecond = 1e6;
        options.read.bytesPerRequest = 2000;
        const auto outcome = calibrateAndPredict(cells, options);
        QVERIFY(outcome);
        QVERIFY(std::abs(outcome->predictions[0].figures[0].predicted.value - 500) < 1e-6);
        QCOMPARE(outcome->predictions[0].limit, std::string("link"));
    }

    void stopsAtTheWorkers()
    {
        // 8 workers hold a request for 10 ms: 800 requests/s, whatever the clients
        std::vector<Row> rows;
        for (const int users : {2, 8, 16, 64})
            rows.push_back({std::to_string(users), "8", text(users <= 8 ? users / 0.012 : std::min(800.0, users / 0.012))});
        const Cells cells = table({"users", "workers", "throughput_rps"}, rows);
        ProcedureOptions options;
        options.from = "users!=16";
        const auto outcome = calibrateAndPredict(cells, options);
        QVERIFY(outcome);
        QVERIFY2(outcome->errors[0].largest < 0.1, qPrintable(QString::number(outcome->errors[0].largest)));
    }

    void scalesWithReplicas()
    {
        SystemModel model;
        model.tiers = {{"web", 2, {0.01, 0.01, 0.01}, {0, 0, 0}, 1, true}};
        Load load;
        load.users = 2000;
        load.thinkSeconds = 1;
        QVERIFY(std::abs(predict(model, load).throughputRps - 200) < 0.01);
        load.replicas = 3;
        QVERIFY(std::abs(predict(model, load).throughputRps - 600) < 0.01);
    }

    /// The plan that is solved exactly is the plan that the engines run.
    void agreesWithBothEngines()
    {
        SystemModel model;
        model.tiers = {{"web", 2, {0.02, 0.02, 0.02}, {0.05, 0.05, 0.05}, 0.97, true}};
        model.latencySeconds = {0.003, 0.003, 0.003};
        Load load;
        load.users = 70;
        load.thinkSeconds = 1;
        const Figures exact = predict(model, load);

        simulation::Plan plan = planOf(model, load, 40);
        plan.stepSeconds = 60;
        for (double &users : plan.series[0])
            users = load.users;
        simulation::EventOptions options;
        options.warmUpSeconds = 60;
        const auto events = simulation::runEvents(plan, options);
        QVERIFY(events);
        QVERIFY(std::abs(events->meanSeconds.mean - exact.meanSeconds) < 4 * events->meanSeconds.standardError + 1e-4);

        double mean = 0;
        simulation::TimelineOptions timeline;
        timeline.observer = [&](const simulation::StepFigures &at) { mean = at.response.mean; };
        const auto result = simulation::runTimeline(plan, timeline);
        QVERIFY(result.steps > 0);
        QVERIFY2(std::abs(mean / exact.meanSeconds - 1) < 0.1, qPrintable(QString::number(mean / exact.meanSeconds)));
    }

    void solvesContentionAsTheUniversalScalabilityLawSays()
    {
        // all 50 users at the station: 50 / (S(1 + 49α)) answers a second
        const double throughput = simulation::exact::closedThroughput(50, 0, {{0.01, 1, 1e6, 0.1, 0}});
        QVERIFY(std::abs(throughput - 50 / (0.01 * 5.9)) < 1e-6 * throughput);
        // no more than 10 of them served: 10 / (S(1 + 9α))
        QVERIFY(std::abs(simulation::exact::closedThroughput(50, 0, {{0.01, 1, 1e6, 0.1, 10}}) - 10 / (0.01 * 1.9)) < 1e-6 * throughput);
    }

    void readsPercentilesOfKnownDistributions()
    {
        // chi-squared tables: 4 degrees of freedom 9.488 at 95 %, 13.277 at 99 %; 2 degrees (exponential) 2.996·mean
        QVERIFY(std::abs(gammaQuantile(0.5, 0.95) - 9.488 / 4) < 0.02);
        QVERIFY(std::abs(gammaQuantile(0.5, 0.99) - 13.277 / 4) < 0.03);
        QVERIFY(std::abs(gammaQuantile(1, 0.95) - 2.996) < 0.03);
        QCOMPARE(gammaQuantile(0, 0.95), 1.0);
    }

    void refusesWhatItCannotRead()
    {
        QVERIFY(!calibrateAndPredict(table({"a", "b"}, {{"1", "2"}}), {}));
        QVERIFY(!calibrateAndPredict(table({"users", "throughput_rps"}, {}), {}));
        QVERIFY(!calibrateAndPredict(table({"users", "throughput_rps"}, {{"-1", "nan"}, {"1e400", "5"}, {"2", "0"}}), {}));
        const Cells cells = table({"users", "throughput_rps"}, {{"1", "10"}, {"2", "20"}});
        for (const char *filter : {"user=1", "users~1", "users=", "=3", "users=7"}) {
            ProcedureOptions options;
            options.from = filter;
            QVERIFY2(!calibrateAndPredict(cells, options), filter);
        }
        ProcedureOptions options;
        options.read.settings = {"payload"};
        QCOMPARE(calibrateAndPredict(cells, options).error().code, ErrorCode::InvalidInput);
    }

    void survivesMissingCells()
    {
        const Cells cells = table(m_columns, {machine(10), {"a", "300", "", "", "", "", ""}, {"a", "", "1000", "55", "", "0.4", "4"}, machine(300), {"a", "450", "1000", "420", "", "", ""}});
        const auto outcome = calibrateAndPredict(cells, {});
        QVERIFY(outcome);
        QCOMPARE(outcome->measurements.left.size(), std::size_t(2));
        QCOMPARE(outcome->predictions.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(ProcedureTest)
#include "proceduretest.moc"
