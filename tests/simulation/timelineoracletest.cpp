#include "plans.h"

#include <simulation/timeline.h>

#include <QTest>

#include <cmath>

using namespace headroom::simulation;
using namespace plans;

/// One-station plans against exact queueing theory. The rows are copied from the project's queueing oracle (135 cases, each
/// computed in two independent ways that agree to 1e-9 or better); the case number stands before each row.
class TimelineOracleTest : public QObject
{
    Q_OBJECT

    static StepFigures atRest(const Plan &plan)
    {
        StepFigures last;
        TimelineOptions options;
        options.skipTolerance = 0;
        options.observer = [&](const StepFigures &at) { last = at; };
        (void)runTimeline(plan, options);
        return last;
    }

    static bool near(double value, double expected, double tolerance)
    {
        if (std::abs(value - expected) <= tolerance * std::abs(expected))
            return true;
        qWarning("%.10g instead of %.10g", value, expected);
        return false;
    }

private slots:
    void matchesMMcExactly_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("mu");
        QTest::addColumn<double>("servers");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("p95");
        QTest::addColumn<double>("p99");
        QTest::newRow("Q001") << 0.5 << 1.0 << 1.0 << 2.0 << 5.99146454710798 << 9.21034037197618;
        QTest::newRow("Q004") << 0.95 << 1.0 << 1.0 << 20.0 << 59.9146454710798 << 92.1034037197617;
        QTest::newRow("Q006") << 0.99 << 1.0 << 1.0 << 100.0 << 299.573227355399 << 460.517018598809;
        QTest::newRow("Q008") << 1.8 << 1.0 << 2.0 << 5.26315789473684 << 15.2972389446706 << 23.344429999479;
        QTest::newRow("Q010") << 3.8 << 1.0 << 4.0 << 5.45709497588836 << 15.5196734988167 << 23.5668651365811;
        QTest::newRow("Q013") << 9.0 << 1.0 << 10.0 << 1.6687315241077 << 4.36086656778033 << 6.24987669885401;
        QTest::newRow("Q018") << 97.0 << 1.0 << 100.0 << 1.22557041054454 << 3.28682081282444 << 4.89659777922659;
        QTest::newRow("Q020") << 950.0 << 5.0 << 200.0 << 0.207305277131251 << 0.607103041293989 << 0.928990623780819;
        QTest::newRow("Q025") << 1990.0 << 1.0 << 2000.0 << 1.07481429359413 << 3.07558449497751 << 4.68502240741169;
    }

    void matchesMMcExactly()
    {
        QFETCH(double, rate);
        QFETCH(double, mu);
        QFETCH(double, servers);
        QFETCH(double, mean);
        QFETCH(double, p95);
        QFETCH(double, p99);
        const StepFigures at = atRest(oneStation(server(Discipline::Fcfs, servers), 1 / mu, 1, std::vector<double>(6, rate), 1e7));
        QVERIFY(near(at.response.mean, mean, 1e-6));
        QVERIFY(near(at.response.p95, p95, 1e-6));
        QVERIFY(near(at.response.p99, p99, 1e-6));
    }

    void matchesTheMeanOfMG1ExactlyAndItsPercentileNearly_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("scv");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("p95");
        QTest::newRow("Q053 constant") << 0.8 << 0.0 << 3.0 << 7.62032499684072;
        QTest::newRow("Q056 Erlang") << 0.9 << 0.5 << 7.75 << 22.5517633165078;
        QTest::newRow("Q059 hyperexponential") << 0.8 << 4.0 << 11.0 << 38.494105625867;
        QTest::newRow("Q063 lognormal") << 0.8 << 2.0 << 7.0 << 23.8815756587036;
    }

    void matchesTheMeanOfMG1ExactlyAndItsPercentileNearly()
    {
        QFETCH(double, rate);
        QFETCH(double, scv);
        QFETCH(double, mean);
        QFETCH(double, p95);
        const StepFigures at = atRest(oneStation(server(Discipline::Fcfs, 1), 1, scv, std::vector<double>(6, rate), 1e7));
        QVERIFY(near(at.response.mean, mean, 1e-6)); // Pollaczek–Khinchine
        QVERIFY(near(at.response.p95, p95, 0.08)); // power-normal: measured ≤ 6.4 % on these rows, 8 % for lognormal work
    }

    void matchesTheMeanWaitOfMGcWithinKimurasError_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("scv");
        QTest::addColumn<double>("servers");
        QTest::addColumn<double>("wait");
        QTest::newRow("Q066") << 4.0 << 4.0 << 5.0 << 1.25415140465702;
        QTest::newRow("Q067") << 8.0 << 4.0 << 10.0 << 0.43236858758068;
        QTest::newRow("Q069") << 18.0 << 3.0 << 20.0 << 0.501123020801751;
        QTest::newRow("Q071") << 9.0 << 0.5 << 10.0 << 0.508451690109278;
        QTest::newRow("Q072") << 1.6 << 9.0 << 2.0 << 8.38709677419353;
        QTest::newRow("Q073") << 1.6 << 0.0 << 2.0 << 0.903283879416675;
        QTest::newRow("Q075") << 9.0 << 0.0 << 10.0 << 0.344582050379684;
        QTest::newRow("Q077") << 45.0 << 0.0 << 50.0 << 0.0395258871758872;
    }

    void matchesTheMeanWaitOfMGcWithinKimurasError()
    {
        QFETCH(double, rate);
        QFETCH(double, scv);
        QFETCH(double, servers);
        QFETCH(double, wait);
        const StepFigures at = atRest(oneStation(server(Discipline::Fcfs, servers), 1, scv, std::vector<double>(6, rate), 1e7));
        QVERIFY(near(at.response.mean - 1, wait, scv > 4 ? 0.045 : 0.025));
    }

    void matchesProcessorSharing_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("servers");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("p95");
        QTest::addColumn<double>("p99");
        QTest::newRow("Q078") << 0.5 << 1.0 << 2.0 << 6.86367913970074 << 12.4455407317561;
        QTest::newRow("Q079") << 0.8 << 1.0 << 5.0 << 18.7481113118076 << 36.9409892356897;
        QTest::newRow("Q081") << 3.2 << 4.0 << 1.74554058973425 << 5.78523929406431 << 10.5653625106682;
        QTest::newRow("Q082") << 7.2 << 8.0 << 1.87691623768282 << 6.26236433763112 << 11.622289680997;
        QTest::newRow("Q084") << 28.8 << 32.0 << 1.14318644422086 << 3.47843570543321 << 5.5147582545521;
        QTest::newRow("Q085") << 3.8 << 4.0 << 5.45709497588836 << 20.6449464025654 << 41.6986912846964;
    }

    void matchesProcessorSharing()
    {
        QFETCH(double, rate);
        QFETCH(double, servers);
        QFETCH(double, mean);
        QFETCH(double, p95);
        QFETCH(double, p99);
        const StepFigures at = atRest(oneStation(server(Discipline::ProcessorSharing, servers), 1, 1, std::vector<double>(6, rate), 1e7));
        QVERIFY(near(at.response.mean, mean, 1e-6));
        QVERIFY(near(at.response.p95, p95, 0.03)); // power-normal: measured 0.2 … 2.3 %
        QVERIFY(near(at.response.p99, p99, 0.065)); // −5.9 … 2.2 %
    }

    void followsClosedNetworks_data()
    {
        QTest::addColumn<double>("users");
        QTest::addColumn<double>("think");
        QTest::addColumn<QVector<double>>("service");
        QTest::addColumn<QVector<double>>("visits");
        QTest::addColumn<QVector<double>>("servers");
        QTest::addColumn<double>("throughput");
        using V = QVector<double>;
        QTest::newRow("Q105 repairman") << 10.0 << 9.0 << V{1} << V{1} << V{1} << 0.832036773708414;
        QTest::newRow("Q106 repairman") << 50.0 << 5.0 << V{.05} << V{1} << V{1} << 9.81390641276181;
        QTest::newRow("Q107 saturated") << 120.0 << 5.0 << V{.05} << V{1} << V{1} << 19.8861989078626;
        QTest::newRow("Q108 four servers") << 100.0 << 5.0 << V{.2} << V{1} << V{4} << 18.2699995092623;
        QTest::newRow("Q109 sixteen, saturated") << 400.0 << 4.0 << V{.2} << V{1} << V{16} << 79.9982190199376;
        QTest::newRow("Q110 web") << 60.0 << 6.0 << V{.01, .08, .03} << V{1, 1, 2} << V{1, 4, 1} << 9.63578920057783;
        QTest::newRow("Q111 batch") << 20.0 << 0.0 << V{.01, .08, .03} << V{1, 1, 2} << V{1, 4, 1} << 16.6666666443912;
        QTest::newRow("Q112 central server") << 25.0 << 15.0 << V{.02, .05, .04} << V{10, 4, 5} << V{1, 1, 1} << 1.57683177708406;
        QTest::newRow("Q113 shop") << 150.0 << 7.0 << V{.002, .05, .004, .02, .01} << V{1, 1, 3, 1.2, .1} << V{1, 8, 1, 4, 1} << 21.1471517281538;
        QTest::newRow("Q114 balanced") << 30.0 << 1.0 << V{.1, .1, .1} << V{1, 1, 1} << V{1, 1, 1} << 9.11016948998889;
    }

    void followsClosedNetworks()
    {
        QFETCH(double, users);
        QFETCH(double, think);
        QFETCH(QVector<double>, service);
        QFETCH(QVector<double>, visits);
        QFETCH(QVector<double>, servers);
        QFETCH(double, throughput);
        Plan plan = oneStation(server(Discipline::Fcfs, 1), 1, 1, std::vector<double>(12, users), 1e6);
        plan.stations.resize(1);
        plan.stations[0].resources.clear(); // a hub without work that calls the stations
        plan.classes[0].visits = {visitOf(0, 0)};
        for (qsizetype i = 0; i < service.size(); ++i) {
            Station station;
            station.name = "station";
            station.resources = {server(Discipline::Fcfs, servers[i])};
            plan.stations.push_back(station);
            plan.classes[0].visits.push_back(visitOf(int(i) + 1, service[i], 1, 0, visits[i]));
        }
        close(plan, think);
        // one scalar equation with Erlang waits and (N − 1)/N: measured 4.2 % off at worst
        QVERIFY(near(atRest(plan).offered, throughput, 0.042));
    }
};

QTEST_GUILESS_MAIN(TimelineOracleTest)
#include "timelineoracletest.moc"
