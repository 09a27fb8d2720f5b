#include "program.h"

#include <model/json.h>
#include <model/sampleproject.h>
#include <store/projectfile.h>

#include <cmath>

using namespace headroom;
using test::Answer;

/// Verbs that simulate and price, on the Magecom template.
class CliSimulationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void simulatesWithTheDocumentedKeys();
    void simulatesTheSameEveryTime();
    void simulatesAWindowRequestByRequest();
    void takesTheSeedOfTheCommandLine();
    void writesTheSeries();
    void saysNoOnlyWhenAsked();
    void estimatesWithTheDocumentedKeys();
    void pricesAllVariantsInOneCall();
    void saysWhatHasNoPrice();
    void pricesEveryTemplate();
    void writesEveryLineItemAsCsv();
    void comparesVariants();
    void testsTheLoad();
    void saysHowManyReplicasUsersNeed();
    void calibratesByALoadTest();
    void drawsDiagrams_data();
    void drawsDiagrams();
    void writesTheReport();
    void refusesBadProjects_data();
    void refusesBadProjects();
    void refusesBadArguments_data();
    void refusesBadArguments();

private:
    test::Program m_program;
};

void CliSimulationTest::initTestCase()
{
    EXPECT_CODE(m_program("new --template magecom -o m.headroom"), 0);
    EXPECT_CODE(m_program("export m.headroom -o m.json"), 0);
}

void CliSimulationTest::simulatesWithTheDocumentedKeys()
{
    const Answer answer = m_program("simulate m.headroom --variant planned --scenario sale --json");
    EXPECT_CODE(answer, 0);
    QVERIFY2(answer.err.isEmpty(), qPrintable(answer.err)); // no progress unless on a terminal
    const auto run = answer.json();
    for (const char *key : {"variant", "scenario", "engine", "seed", "horizon_hours", "price_book_as_of", "summary", "tiers"})
        QVERIFY2(run.contains(key), key);
    QVERIFY(run["variant"] == "planned" && run["scenario"] == "sale" && run["engine"] == "timeline");
    QVERIFY(run["horizon_hours"] == 730);
    for (const char *key :
         {"requests", "errors", "error_rate", "p50_ms", "p95_ms", "p99_ms", "peak_rps", "peak_users", "slo_met", "bottleneck"})
        QVERIFY2(run["summary"].contains(key), key);
    for (const char *key : {"tier", "resource", "at_hour", "utilization"})
        QVERIFY2(run["summary"]["bottleneck"].contains(key), key);
    const auto project = nlohmann::json::parse(m_program.read("m.json").toStdString());
    QVERIFY(run["tiers"].size() == project["variants"][0]["tiers"].size());
    for (const auto &tier : run["tiers"])
        for (const char *key : {"id", "name", "kind", "requests", "errors", "peak_utilization", "replicas", "instance_hours", "p95_ms"})
            QVERIFY2(tier.contains(key), key);
    // 10,000 simultaneous users at the peak is what the scenario says.
    QVERIFY(std::abs(run["summary"]["peak_users"].get<double>() - 10000) < 100);
    EXPECT_CODE(m_program("simulate m.headroom"), 0);
}

void CliSimulationTest::simulatesAWindowRequestByRequest()
{
    const char *command = "simulate m.headroom --variant planned --scenario sale --engine events --window 100..100.05 --replications 2 --json";
    const Answer answer = m_program(command);
    EXPECT_CODE(answer, 0);
    const auto run = answer.json();
    for (const char *key : {"variant", "scenario", "engine", "seed", "horizon_hours", "summary", "tiers", "classes", "window"})
        QVERIFY2(run.contains(key), key);
    QVERIFY(run["engine"] == "events");
    QVERIFY(run["summary"].contains("p999_ms") && run["window"]["p95_ms"].contains("half_width_95"));
    QVERIFY(run["window"]["from_hour"] == 100 && run["window"]["replications"] == 2);
    QCOMPARE(m_program(command).json(), run);
    QVERIFY(m_program((std::string(command) + " --seed 7").c_str()).json() != run);
    EXPECT_CODE(m_program("simulate m.headroom --window 1..2"), 2);
    EXPECT_CODE(m_program("simulate m.headroom --engine events --window 2..1"), 2);
}

void CliSimulationTest::simulatesTheSameEveryTime()
{
    const Answer first = m_program("simulate m.headroom --json");
    const Answer second = m_program("simulate m.headroom --json");
    EXPECT_CODE(first, 0);
    QCOMPARE(first.out, second.out);
    EXPECT_CODE(m_program("export m.headroom -o again.json"), 0);
    QCOMPARE(m_program("simulate again.json --json").out, first.out); // the JSON form is the same project
}

void CliSimulationTest::takesTheSeedOfTheCommandLine()
{
    QVERIFY(m_program("simulate m.headroom --seed 7 --json").json()["seed"] == 7);
    QVERIFY(m_program("simulate m.headroom --json").json()["seed"] == 42); // the scenario's
}

void CliSimulationTest::writesTheSeries()
{
    EXPECT_CODE(m_program("simulate m.headroom --variant planned --csv out/series"), 0);
    const QList<QByteArray> lines = m_program.read("out/series/run.csv").split('\n');
    QCOMPARE(lines.first(), QByteArray("hour,users,requests_per_second,dynamic_per_second,errors_per_second,mean_ms,p50_ms,p95_ms,p99_ms"));
    QCOMPARE(lines.size(), qsizetype(730 * 60 + 2)); // a row a minute, the header, and the end of the last line
    QVERIFY(lines[1].startsWith("0,"));
    const QList<QByteArray> web = m_program.read("out/series/tier-web.csv").split('\n');
    QVERIFY2(web.first().contains("replicas") && web.first().contains("cpu_utilization"), web.first().constData());
    QCOMPARE(web.size(), lines.size());
}

void CliSimulationTest::saysNoOnlyWhenAsked()
{
    // The planned variant does not carry the sale: that is what the case is about.
    const Answer planned = m_program("simulate m.headroom --variant planned --scenario sale --json");
    EXPECT_CODE(planned, 0);
    QVERIFY(planned.json()["summary"]["slo_met"] == false);
    EXPECT_CODE(m_program("simulate m.headroom --variant planned --scenario sale --check"), 1);
    EXPECT_CODE(m_program("simulate m.headroom --variant optimized --scenario ordinary --check"), 0);
}

void CliSimulationTest::estimatesWithTheDocumentedKeys()
{
    const Answer answer = m_program("estimate m.headroom --variant planned --scenario sale --json");
    EXPECT_CODE(answer, 0);
    const auto bill = answer.json();
    for (const char *key : {"variant", "scenario", "currency", "monthly_total", "low", "expected", "high", "upfront_total",
                            "price_book_as_of", "line_items", "unpriced"})
        QVERIFY2(bill.contains(key), key);
    double total = 0;
    for (const auto &line : bill["line_items"]) {
        for (const char *key : {"tier", "component", "quantity", "unit", "unit_price", "monthly", "region", "price_source", "price_as_of"})
            QVERIFY2(line.contains(key), key);
        total += line["monthly"].get<double>();
    }
    QVERIFY(bill["line_items"].size() > 10);
    QVERIFY(std::abs(total - bill["monthly_total"].get<double>()) < 0.005); // the total is the sum of rounded lines
    QVERIFY(bill["low"] <= bill["expected"] && bill["expected"] <= bill["high"]);
    EXPECT_CODE(m_program("estimate m.headroom"), 0);
}

void CliSimulationTest::pricesAllVariantsInOneCall()
{
    const auto bills = m_program("estimate m.headroom --all --json").json();
    QVERIFY(bills.is_array() && bills.size() == 2);
    QVERIFY(bills[0]["variant"] == "planned" && bills[1]["variant"] == "optimized");
    QVERIFY(bills[1]["monthly_total"] < bills[0]["monthly_total"]);
    EXPECT_CODE(m_program("estimate m.headroom --all --variant planned"), 2);
}

void CliSimulationTest::saysWhatHasNoPrice()
{
    // A region that no price list knows: nothing in it is free, everything is missing, and the message names tier and region.
    QByteArray text = m_program.read("m.json");
    m_program.write("moon.json", text.replace("\"eu-west-3\"", "\"moon-1\""));
    const Answer answer = m_program("estimate moon.json --variant planned --json");
    EXPECT_CODE(answer, 2);
    QVERIFY2(answer.err.contains(QStringLiteral("moon.json: variant planned, tier web: no price: ")), qPrintable(answer.err));
    QVERIFY(answer.err.contains(QStringLiteral("moon-1")));
    const auto bill = answer.json(); // the answer is there all the same
    QVERIFY(std::any_of(bill["unpriced"].begin(), bill["unpriced"].end(),
                        [](const auto &part) { return part["tier"] == "web" && part["price_missing"] == true; }));
    for (const auto &line : bill["line_items"])
        QVERIFY2(line["tier"] != "web", line.dump().c_str());
    EXPECT_CODE(m_program("compare moon.json --json"), 2);
}

void CliSimulationTest::pricesEveryTemplate()
{
    for (const auto &one : m_program("templates --json").json()) {
        const QString file = QString::fromStdString(one["id"].get<std::string>()) + QStringLiteral("-template.headroom");
        const Answer made = m_program(qPrintable(QStringLiteral("new --template %1 -o %2").arg(QString::fromStdString(one["id"]), file)));
        EXPECT_CODE(made, 0);
        const Answer priced = m_program(qPrintable(QStringLiteral("estimate %1 --json").arg(file))); // its first variant; tests/cases simulates the others
        EXPECT_CODE(priced, 0);
        QVERIFY2(priced.json()["unpriced"].empty(), priced.out.toUtf8().constData());
    }
}

void CliSimulationTest::writesEveryLineItemAsCsv()
{
    const Answer answer = m_program("estimate m.headroom --all --csv bill.csv --json");
    EXPECT_CODE(answer, 0);
    std::size_t lines = 1; // the header
    for (const auto &bill : answer.json())
        lines += bill["line_items"].size() + bill["unpriced"].size();
    QCOMPARE(std::size_t(m_program.read("bill.csv").count('\n')), lines);
    EXPECT_CODE(m_program("estimate m.headroom --csv /proc/bill.csv"), 2);
}

void CliSimulationTest::comparesVariants()
{
    const Answer answer = m_program("compare m.headroom --variants planned,optimized --scenario sale --json");
    EXPECT_CODE(answer, 0);
    const auto comparison = answer.json();
    QVERIFY(comparison["variants"].size() == 2);
    for (const auto &variant : comparison["variants"])
        for (const char *key : {"id", "monthly_total", "p95_ms", "error_rate", "peak_users", "max_users", "headroom", "slo_met"})
            QVERIFY2(variant.contains(key), key);
    double delta = 0;
    for (const auto &change : comparison["changes"]) {
        for (const char *key : {"tier", "what", "monthly_delta"})
            QVERIFY2(change.contains(key), key);
        delta += change["monthly_delta"].get<double>();
    }
    const double first = comparison["variants"][0]["monthly_total"].get<double>(),
                 second = comparison["variants"][1]["monthly_total"].get<double>();
    QVERIFY2(std::abs(delta - (second - first)) < 0.005, qPrintable(QString::number(delta)));
    const Answer text = m_program("compare m.headroom");
    EXPECT_CODE(text, 0);
    QVERIFY(text.out.contains(QStringLiteral("Planned")) && text.out.contains(QStringLiteral("Optimized")));
    EXPECT_CODE(m_program("compare m.headroom --check"), 1);
    EXPECT_CODE(m_program("compare m.headroom --variants planned"), 2);
}

void CliSimulationTest::testsTheLoad()
{
    const auto planned = m_program("loadtest m.headroom --variant planned --json").json();
    for (const char *key : {"max_users", "max_rps", "limited_by", "steps"})
        QVERIFY2(planned.contains(key), key);
    QVERIFY(planned["steps"].size() > 3);
    for (const auto &step : planned["steps"])
        for (const char *key : {"users", "rps", "p95_ms", "error_rate"})
            QVERIFY2(step.contains(key), key);
    // The lesson of the case: a cache node's network, long before the servers' CPU.
    QVERIFY(planned["limited_by"]["resource"] == "network");
    const auto optimized = m_program("loadtest m.headroom --variant optimized --json").json();
    QVERIFY(optimized["max_users"] > planned["max_users"]);
    EXPECT_CODE(m_program("loadtest m.headroom --max-users 100"), 0);
    QVERIFY(m_program("loadtest m.headroom --max-users 100 --json").json()["limited_by"].is_null());
}

void CliSimulationTest::saysHowManyReplicasUsersNeed()
{
    // 10 servers carry 7,635 users at 70 % (calibrated to the load test), so 10,000 need 10 × 10,000 / 7,635 = 13.1: 14.
    const Answer answer = m_program("loadtest m.headroom --variant optimized --tier web --users 10000 --json");
    EXPECT_CODE(answer, 0);
    QVERIFY(answer.json()["replicas"] == 14);
    EXPECT_CODE(m_program("loadtest m.headroom --tier web"), 2);
    EXPECT_CODE(m_program("loadtest m.headroom --tier nowhere --users 10"), 2);
}

void CliSimulationTest::calibratesByALoadTest()
{
    const Answer answer = m_program("calibrate m.headroom -o calibrated.headroom --json");
    EXPECT_CODE(answer, 0);
    for (const char *key : {"load_test", "tier", "factor", "utilization_before", "page_views_per_second"})
        QVERIFY2(answer.json().contains(key), key);
    const Answer again = m_program("calibrate calibrated.headroom --json"); // once calibrated, nothing is left to do
    EXPECT_CODE(again, 0);
    QVERIFY2(std::abs(again.json()["factor"].get<double>() - 1) < 1e-6, qPrintable(again.out));
    EXPECT_CODE(m_program("calibrate m.headroom --load-test nothing"), 2);
}

void CliSimulationTest::drawsDiagrams_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("SVG") << "--variant planned"
                         << "a.svg" << QByteArray("<?xml");
    QTest::newRow("PNG") << "--variant optimized --theme dark --scale 1"
                         << "a.png" << QByteArray("\x89PNG");
    QTest::newRow("PDF") << "--hour 12"
                         << "a.pdf" << QByteArray("%PDF-");
    QTest::newRow("plain") << "--plain"
                           << "plain.svg" << QByteArray("<?xml");
}

void CliSimulationTest::drawsDiagrams()
{
    QFETCH(QString, arguments);
    QFETCH(QString, file);
    QFETCH(QByteArray, start);
    const Answer answer = m_program(qPrintable(QStringLiteral("diagram m.headroom -o %1 %2").arg(file, arguments)));
    EXPECT_CODE(answer, 0);
    const QByteArray content = m_program.read(qPrintable(file));
    QVERIFY(content.startsWith(start));
    QVERIFY(content.size() > 10'000);
}

void CliSimulationTest::writesTheReport()
{
    const Answer answer = m_program("report m.headroom --variants planned,optimized -o m.pdf --date 2027-01-04");
    EXPECT_CODE(answer, 0);
    QVERIFY(m_program.read("m.pdf").startsWith("%PDF-"));
    QVERIFY(m_program.read("m.pdf").size() > 50'000);
}

void CliSimulationTest::refusesBadProjects_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("shares") << "/classes/0/share"
                            << "0.9"
                            << "instead of 1";
    QTest::newRow("cycle") << "/variants/0/links/-"
                           << R"({"id":"back","from":"web","to":"alb"})"
                           << "circle";
    QTest::newRow("negative demand") << "/variants/0/tiers/3/demands/0/cpuMs"
                                     << "-5"
                                     << "-5";
    QTest::newRow("broken link") << "/variants/0/links/0/to"
                                 << "\"nowhere\""
                                 << "nowhere";
    QTest::newRow("unknown instance type") << "/variants/0/tiers/3/parameters/instance_type"
                                           << "\"c9.gigantic\""
                                           << "c9.gigantic";
    QTest::newRow("number for a text") << "/variants/0/tiers/0/kind"
                                       << "5"
                                       << "Expected a text";
}

void CliSimulationTest::refusesBadProjects()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, words);
    const auto json = nlohmann::json::parse(m_program.read("m.json").toStdString());
    QVERIFY(json["variants"][0]["tiers"][3]["id"] == "web"); // what the rows change
    const nlohmann::json patch = {{{"op", "add"}, {"path", member.toStdString()}, {"value", nlohmann::json::parse(value.toStdString())}}};
    m_program.write("bad.json", QByteArray::fromStdString(json.patch(patch).dump()));
    for (const char *verb : {"simulate", "estimate", "compare", "loadtest"}) {
        const Answer answer = m_program.run({QLatin1String(verb), QStringLiteral("bad.json"), QStringLiteral("--json")});
        EXPECT_CODE(answer, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains(QStringLiteral("bad.json: ")) && answer.err.contains(words), qPrintable(answer.err));
    }
}

void CliSimulationTest::refusesBadArguments_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("variant") << "simulate m.headroom --variant best"
                             << "planned, optimized";
    QTest::newRow("scenario") << "estimate m.headroom --scenario doom"
                              << "sale, flash, ordinary";
    QTest::newRow("engine") << "simulate m.headroom --engine magic"
                            << "engine is timeline or events";
    QTest::newRow("seed") << "simulate m.headroom --seed -1"
                          << "whole number";
    QTest::newRow("variants") << "compare m.headroom --variants planned,best"
                              << "no variant \"best\"";
    QTest::newRow("users") << "loadtest m.headroom --max-users lots"
                           << "\"lots\"";
    QTest::newRow("diagram's kind") << "diagram m.headroom -o a.bmp"
                                    << ".svg, .png and .pdf";
    QTest::newRow("no diagram") << "diagram m.headroom"
                                << "-o OUT.svg";
    QTest::newRow("report's kind") << "report m.headroom -o a.docx"
                                   << ".pdf";
    QTest::newRow("date") << "report m.headroom -o a.pdf --date soon"
                          << "\"soon\"";
    QTest::newRow("theme") << "diagram m.headroom -o a.svg --theme pink"
                           << "light or dark";
    QTest::newRow("diagram's place") << "diagram m.headroom --plain -o missing/a.svg"
                                     << "missing/a.svg";
    QTest::newRow("report's place") << "report m.headroom -o missing/a.pdf"
                                    << "missing/a.pdf";
    QTest::newRow("series' place") << "simulate m.headroom --csv /proc/series"
                                   << "/proc/series";
}

void CliSimulationTest::refusesBadArguments()
{
    QFETCH(QString, arguments);
    QFETCH(QString, words);
    const Answer answer = m_program(qPrintable(arguments));
    EXPECT_CODE(answer, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains(words), qPrintable(answer.err));
}

QTEST_GUILESS_MAIN(CliSimulationTest)
#include "simulationtest.moc"
