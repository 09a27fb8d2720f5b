#include "program.h"

#include <QTest>

using headroom::test::Answer;
using headroom::test::Program;

namespace {

QString sample(const char *name)
{
    return QString::fromLocal8Bit(qgetenv("HEADROOM_DATA_DIR")) + QStringLiteral("/traces/") + QLatin1String(name);
}

} // namespace

/// Measured traffic and what-if events on the command line.
class CliForecastTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { EXPECT_CODE(m_program("new --template wordpress -o w.headroom"), 0); }

    void replaysTheLoadBalancerThatShips()
    {
        const Answer answer =
            m_program.run({QStringLiteral("import"), QStringLiteral("trace"), sample("elb_request_count_5min.csv"),
                           QStringLiteral("--into"), QStringLiteral("w.headroom"), QStringLiteral("--scenario"), QStringLiteral("elb"),
                           QStringLiteral("--visits"), QStringLiteral("30000"), QStringLiteral("--json")});
        EXPECT_CODE(answer, 0);
        const auto json = answer.json();
        QCOMPARE(json["step_seconds"].get<double>(), 300.0);
        QCOMPARE(json["values"].get<int>(), 4040); // 4,032 rows and 8 that are missing: 14 days and 40 minutes of five minutes
        QCOMPARE(json["filled_gaps"].get<int>(), 8);
        // the series' peak is 656 in 5 minutes, its mean 61.8 (resources/traces, computed apart): 10.6 times the mean
        const double times = json["peak_page_views_per_second"].get<double>() / json["mean_page_views_per_second"].get<double>();
        QVERIFY2(std::abs(times - 10.6) < 0.1, std::to_string(times).c_str());
        const Answer run = m_program("simulate w.headroom --scenario elb --json");
        EXPECT_CODE(run, 0);
        // 30,000 visits a month of 3 pages and their files over the 336.7 h of the trace
        QVERIFY(run.json()["summary"]["requests"].get<double>() > 0);
        QVERIFY(std::abs(run.json()["horizon_hours"].get<double>() - 4040 * 300 / 3600.0) < 0.02);
    }

    void takesAPartOfTheWorldCup()
    {
        const Answer answer =
            m_program.run({QStringLiteral("import"), QStringLiteral("trace"), sample("worldcup98_semifinals_1min.csv"),
                           QStringLiteral("--into"), QStringLiteral("w.headroom"), QStringLiteral("--scenario"),
                           QStringLiteral("semi-final"), QStringLiteral("--visits"), QStringLiteral("50000"), QStringLiteral("--from"),
                           QStringLiteral("1998-07-08T18:00Z"), QStringLiteral("--hours"), QStringLiteral("3"), QStringLiteral("--json")});
        EXPECT_CODE(answer, 0);
        const auto json = answer.json();
        QCOMPARE(json["values"].get<int>(), 180);
        QCOMPARE(json["horizon_hours"].get<double>(), 3.0);
        // the hours 18, 19, 20 carry 1.36, 5.91 and 9.78 million requests: the last one 9.78 ÷ 5.68 = 1.72 times the mean, its peak more
        QVERIFY(json["peak_hour"].get<double>() > 2);
    }

    void namesWhatIsWrongWithATrace()
    {
        m_program.write("bad.csv", "2027-01-01T00:00Z,1\n2027-01-01T00:01Z,none\n");
        const Answer bad = m_program("import trace bad.csv --into w.headroom");
        EXPECT_CODE(bad, 2);
        QVERIFY2(bad.err.contains(QStringLiteral("bad.csv: line 2: \"none\" is no load")), qPrintable(bad.err));
        EXPECT_CODE(m_program("import trace bad.csv"), 2);
        EXPECT_CODE(m_program("import trace missing.csv --into w.headroom"), 2);
        m_program.write("damaged.csv.gz", QByteArray("\x1f\x8b\x08\x00garbage", 11));
        EXPECT_CODE(m_program("import trace damaged.csv.gz --into w.headroom"), 2);
    }

    void refusesWhatIsNoEvent_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("says");
        QTest::newRow("kind") << QStringLiteral("earthquake@3:12:00") << QStringLiteral("cannot be added here");
        QTest::newRow("time") << QStringLiteral("zone-loss@3:25:00") << QStringLiteral("names no time");
        QTest::newRow("form") << QStringLiteral("zone-loss") << QStringLiteral("is no event");
        QTest::newRow("late") << QStringLiteral("zone-loss@40:12:00") << QStringLiteral("after the end");
        QTest::newRow("tier") << QStringLiteral("instance-crash@3:12:00/nowhere") << QStringLiteral("No variant has the tier");
        QTest::newRow("surge") << QStringLiteral("surge@3:12:00") << QStringLiteral("needs its length");
    }
    void refusesWhatIsNoEvent()
    {
        QFETCH(QString, event);
        QFETCH(QString, says);
        const Answer answer = m_program.run({QStringLiteral("simulate"), QStringLiteral("w.headroom"), QStringLiteral("--event"), event});
        EXPECT_CODE(answer, 2);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    }

    void addsASurgeForOneCall()
    {
        const double plain = m_program("simulate w.headroom --scenario elb --json").json()["summary"]["peak_users"].get<double>();
        const double surged = m_program("simulate w.headroom --scenario elb --event surge@13:19:30+20x10 --json")
                                  .json()["summary"]["peak_users"]
                                  .get<double>();
        QVERIFY2(surged > 5 * plain, std::to_string(surged / plain).c_str());
        QCOMPARE(m_program("simulate w.headroom --scenario elb --json").json()["summary"]["peak_users"].get<double>(), plain);
    }

private:
    Program m_program;
};

QTEST_GUILESS_MAIN(CliForecastTest)
#include "forecasttest.moc"
