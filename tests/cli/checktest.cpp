#include "program.h"

#include <QXmlStreamReader>

using namespace headroom::test;

/// Acceptance criteria on the command line, and load tests that a project keeps.
class CheckTest : public QObject
{
    Q_OBJECT

    Program m_program;

    /// Changes the project's JSON by a function.
    template<class Change>
    void edit(const char *from, const char *to, Change change) const
    {
        const Answer exported = m_program.run({QStringLiteral("export"), QString::fromLatin1(from)});
        EXPECT_CODE(exported, 0);
        auto json = exported.json();
        change(json);
        m_program.write(to, QByteArray::fromStdString(json.dump()));
    }

private slots:
    void initTestCase() { EXPECT_CODE(m_program("new --template wordpress -o w.json"), 0); }

    void passesWhenEveryCriterionIsMet()
    {
        edit("w.json", "easy.json", [](nlohmann::json &project) {
            project["serviceLevels"] = {{{"id", "cost"}, {"name", "At most $ 1M"}, {"metric", "monthly-cost"}, {"limit", 1e6}},
                                        {{"id", "p95"}, {"metric", "p95-ms"}, {"limit", 1e6}},
                                        {{"id", "errors"}, {"metric", "error-rate"}, {"limit", 1.0}}};
        });
        const Answer answer = m_program("check easy.json --json --junit out.xml");
        EXPECT_CODE(answer, 0);
        const auto json = answer.json();
        QVERIFY(json["met"] == true);
        QVERIFY(json["failed"] == 0);
        QVERIFY(json["passed"] == json["checks"].size());
        QVERIFY(json["checks"].size() % 3 == 0); // three under every scenario
        QVERIFY(json["checks"][0].contains("obtained"));
    }

    void failsWithOneAndWritesJUnitWithEverythingEscaped()
    {
        edit("w.json", "hard.json", [](nlohmann::json &project) {
            project["serviceLevels"] = {{{"id", "cost"}, {"name", "<b>&\"cheap\"</b>"}, {"metric", "monthly-cost"}, {"limit", 0.01}},
                                        {{"id", "p95"}, {"metric", "p95-ms"}, {"limit", 1e6}}};
        });
        const Answer answer = m_program("check hard.json --junit out.xml");
        EXPECT_CODE(answer, 1);
        QVERIFY(answer.out.contains(QStringLiteral("MISSED")));
        int tests = 0, failures = 0;
        QStringList names;
        QXmlStreamReader xml(m_program.read("out.xml"));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("testcase")) {
                ++tests;
                names << xml.attributes().value(QLatin1String("name")).toString();
            }
            failures += xml.name() == QLatin1String("failure");
            if (xml.name() == QLatin1String("testsuites"))
                QVERIFY(xml.attributes().value(QLatin1String("failures")).toInt() > 0);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(tests > failures && failures > 0);
        QVERIFY(names.contains(QStringLiteral("<b>&\"cheap\"</b>")));
    }

    void refusesWhatCannotBeChecked()
    {
        edit("w.json", "none.json", [](nlohmann::json &project) { project["serviceLevels"] = nlohmann::json::array(); });
        EXPECT_CODE(m_program("check none.json"), 2);
        EXPECT_CODE(m_program("check missing.json"), 2);
        EXPECT_CODE(m_program("check easy.json --scenario nowhere"), 2);
        EXPECT_CODE(m_program("check easy.json --junit nowhere/deep/out.xml"), 2);
        edit("w.json", "broken.json", [](nlohmann::json &project) {
            project["serviceLevels"] = {{{"id", "p95"}, {"metric", "p95-ms"}, {"limit", 5}, {"scenario", "nowhere"}}};
        });
        const Answer broken = m_program("check broken.json");
        EXPECT_CODE(broken, 2);
        QVERIFY(broken.err.contains(QStringLiteral("nowhere")));
    }

    void keepsLoadTestsAndComparesThem()
    {
        EXPECT_CODE(m_program("loadtest w.json --save First --date 2026-01-04 -o kept.json"), 0);
        const Answer same = m_program("loadtest kept.json --save Second --date 2026-01-05 --compare --json");
        EXPECT_CODE(same, 0); // the same variant carries as much as yesterday
        auto tests = same.json()["tests"];
        QVERIFY(tests.size() == 2);
        QVERIFY(tests[0]["users_change"].is_null());
        QVERIFY(tests[1]["users_change"] == 0.0);
        QVERIFY(tests[1]["worse"] == false);

        // half the speed: demands doubled
        edit("kept.json", "slow.json", [](nlohmann::json &project) {
            for (auto &tier : project["variants"][0]["tiers"])
                if (tier.contains("demands"))
                    for (auto &demand : tier["demands"])
                        if (demand.contains("cpuMs"))
                            demand["cpuMs"] = 2 * demand["cpuMs"].get<double>();
        });
        const Answer slower = m_program("loadtest slow.json --compare --json");
        EXPECT_CODE(slower, 1);
        tests = slower.json()["tests"];
        QVERIFY(tests.size() == 3); // shown, not kept
        QVERIFY(tests[2]["worse"] == true);
        QVERIFY(tests[2]["users_change"] < -0.2);
    }

    void keepsResultsOfJMeter()
    {
        QByteArray text = "timeStamp,elapsed,success,allThreads\n";
        for (int i = 0; i < 2000; ++i)
            text += QByteArray::number(1790000000000LL + 10 * i) + (i < 1000 ? ",50,true,5\n" : ",100,true,10\n");
        m_program.write("r.jtl", text);
        EXPECT_CODE(m_program("loadtest w.json --import r.jtl -o j.json"), 2); // no name
        const Answer answer = m_program("loadtest w.json --import r.jtl --save JMeter -o j.json --json");
        EXPECT_CODE(answer, 0);
        const auto test = answer.json()["tests"].back();
        QVERIFY(test["origin"] == "imported");
        QVERIFY(test["date"] == "2026-09-21");
        QVERIFY(test["max_users"] == 10.0);

        // the same file as measured runs: both of its levels are calibrated on, so that nothing is left to predict
        const Answer runs = m_program("calibrate --load-test r.jtl --json");
        EXPECT_CODE(runs, 0);
        QVERIFY(runs.json()["groups"][0]["calibrated_on_lines"].size() == 2);
        QVERIFY(runs.json()["predictions"].empty());
    }

    void predictsTheRunsOfATable()
    {
        m_program.write("runs.csv",
                        "users,throughput_rps,mean_ms,cpu_util_web,vcpu\n10,99,101,0.08,4\n100,900,111,0.71,4\n200,1180,169,0.96,4\n");
        const Answer answer = m_program("calibrate --load-test runs.csv --json");
        EXPECT_CODE(answer, 0);
        const auto json = answer.json();
        QVERIFY(json["groups"][0]["calibrated_on_lines"] == nlohmann::json({3, 2}));
        QVERIFY(json["predictions"].size() == 1);
        const auto rate = json["predictions"][0]["throughput_rps"];
        QVERIFY(rate["low"] < rate["predicted"] && rate["predicted"] < rate["high"]);
        QVERIFY(json["errors"].contains("mean_ms"));
        EXPECT_CODE(m_program("calibrate --load-test runs.csv --from users=7"), 2);
        EXPECT_CODE(m_program("calibrate --load-test missing.csv"), 2);
        EXPECT_CODE(m_program("calibrate"), 2);
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "checktest.moc"
