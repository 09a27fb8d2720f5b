#include "projects.h"

#include <planning/collapse.h>
#include <planning/drift.h>
#include <planning/explanation.h>

using namespace projects;
using namespace headroom::planning;

/// What is said about a run and about load tests: levels, budgets, explanations, drift, collapse.
class JudgementTest : public QObject
{
    Q_OBJECT

    static ServiceLevel level(const char *id, ServiceLevel::Metric metric, double limit, const char *event = "")
    {
        ServiceLevel one;
        one.id = id;
        one.metric = metric;
        one.limit = limit;
        one.event = event;
        if (one.event.size())
            one.scenario = ScenarioId("month");
        return one;
    }

    /// One server of 4 vCPU at 10 % for the month, and at 36 h an hour of twelve times that: 120 %.
    static Project overloadedForAnHour()
    {
        Project project = single(0, 100);
        Scenario &scenario = project.scenarios[0];
        scenario.horizonHours = 240;
        // 4 vCPU × 10 % / 100 ms = 4 pages/s
        scenario.visitsPerMonth = 4 / scenario.pagesPerVisit * 730 * 3600;
        ScenarioEvent surge;
        surge.id = "news";
        surge.name = "Breaking news";
        surge.kind = ScenarioEvent::Kind::Surge;
        surge.startHour = 36;
        surge.holdMinutes = 60;
        surge.amount = 12;
        scenario.events = {surge};
        project.classes[0].timeoutSeconds = 10;
        return project;
    }

private slots:
    void judgesALevelDuringItsEventOnly()
    {
        Project project = overloadedForAnHour();
        project.serviceLevels = {level("surge", ServiceLevel::Metric::P95Ms, 2000, "news"), level("month", ServiceLevel::Metric::MeanMs, 1e6),
                                 level("errors", ServiceLevel::Metric::ErrorRate, 0.5, "news")};
        const auto result = run(project, "only", "month");
        QVERIFY(result);
        QCOMPARE(result->summary.verdicts.size(), std::size_t(3));
        const Verdict &surge = result->summary.verdicts[0];
        QVERIFY(!surge.met);
        QVERIFY(surge.obtained > 5000 && surge.obtained <= 10001); // overloaded for most of the hour: at the time-out
        QVERIFY(surge.missedHours > 0.7 && surge.missedHours <= 1.05);
        // of 48 pages/s 40 can be answered (the rest of the hour's 17 % fails, or all that wait too long)
        QVERIFY(result->summary.verdicts[2].obtained > 0.1);

        // the same level, had the event been gentle
        project.scenarios[0].events[0].amount = 2;
        const auto gentle = run(project, "only", "month");
        QVERIFY(gentle);
        QVERIFY(gentle->summary.verdicts[0].met);
        // M/M/4-PS at 20 %: hardly any wait, an exponential 100 ms / speed factor: p95 = 3.0 times the mean
        QVERIFY(std::abs(gentle->summary.verdicts[0].obtained / gentle->summary.latency.p95Ms - 1) < 0.1);
    }

    void leavesLevelsOfOtherScenariosAlone()
    {
        Project project = overloadedForAnHour();
        project.scenarios.push_back(project.scenarios[0]);
        project.scenarios[1].id = ScenarioId("other");
        project.serviceLevels = {level("p95", ServiceLevel::Metric::P95Ms, 1)};
        project.serviceLevels[0].scenario = ScenarioId("other");
        QCOMPARE(run(project, "only", "month")->summary.verdicts.size(), std::size_t(0));
        QCOMPARE(run(project, "only", "other")->summary.verdicts.size(), std::size_t(1));
    }

    void namesTheDayThatSpentTheErrorBudget()
    {
        Project project = overloadedForAnHour();
        project.serviceLevels = {level("errors", ServiceLevel::Metric::ErrorRate, 0.001)};
        const auto result = run(project, "only", "month");
        QVERIFY(result);
        QCOMPARE(result->summary.budgets.size(), std::size_t(1));
        const ErrorBudget &budget = result->summary.budgets[0];
        QVERIFY(std::abs(budget.allowed / (0.001 * result->summary.requests) - 1) < 1e-6);
        QVERIFY(std::abs(budget.spent - result->summary.errors) < 1e-6 * budget.spent + 1e-6);
        QCOMPARE(budget.days.size(), std::size_t(1));
        QCOMPARE(budget.days[0].day, 1); // hour 36 is on the second day
        QVERIFY(budget.days[0].errors > budget.allowed);
    }

    void explainsWhatBrokeWhenAndWhy()
    {
        Project project = overloadedForAnHour();
        project.serviceLevels = {level("p95", ServiceLevel::Metric::P95Ms, 2000)};
        const auto result = run(project, "only", "month", true);
        QVERIFY(result);
        const Explanation it = explain(project, *result, theCatalog());
        QVERIFY(it.broke);
        QCOMPARE(it.tier, TierId("web"));
        QCOMPARE(it.resource, std::string("cpu"));
        QVERIFY(it.atHour >= 36 && it.atHour < 36.2);
        QCOMPARE(it.during, std::string("Breaking news"));
        QVERIFY(std::abs(it.lostRequests - result->summary.errors) < 1e-9);
        QVERIFY(it.slowHours > 0.5);
        QVERIFY(!it.prevention.empty());
        QVERIFY(it.text().find("day 2, 12:") != std::string::npos);
        // one tier does all the work: all the time is spent there
        QCOMPARE(it.timeShares.front().tier, TierId("web"));
        QVERIFY2(it.timeShares.front().share > 0.99, qPrintable(QString::number(it.timeShares.front().share)));
    }

    void saysThatNothingBroke()
    {
        Project project = overloadedForAnHour();
        project.scenarios[0].events.clear();
        const auto result = run(project, "only", "month", true);
        const Explanation it = explain(project, *result, theCatalog());
        QVERIFY(!it.broke);
        QVERIFY(it.prevention.empty());
        QVERIFY(it.text().find("Nothing gave way") == 0);
    }

    void findsWhereALoadTestGotWorse()
    {
        Project project = single(1000, 100);
        const auto test = [](const char *id, const char *date, double users, double p95) {
            LoadTest one;
            one.id = one.name = id;
            one.variant = VariantId("only");
            one.origin = LoadTest::Origin::Simulated;
            one.date = date;
            one.users = users;
            one.rps = users / 10;
            LoadTestPoint low, high;
            low.users = 100;
            low.p95Ms = 100;
            high.users = 1000;
            high.p95Ms = p95;
            one.points = {low, high};
            return one;
        };
        // given out of order: c is the latest
        project.loadTests = {test("a", "2027-01-01", 1000, 400), test("c", "2027-03-01", 900, 400), test("b", "2027-02-01", 1010, 420)};
        const auto found = drift(project, VariantId("only"));
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[1].test->id, std::string("b"));
        QVERIFY(found[0].first && !found[1].worse && found[2].worse);
        QVERIFY(std::abs(found[2].usersChange - (900.0 / 1010 - 1)) < 1e-12);
        // at 900 users: 100 + 8/9 · 300 and 100 + 8/9 · 320
        QVERIFY(std::abs(found[2].p95Change - ((100 + 800.0 / 3) / (100 + 2560.0 / 9) - 1)) < 1e-12);
        QCOMPARE(freeTestId(project, "Release 4.2 (C)!"), std::string("release-4-2-c"));
        QCOMPARE(freeTestId(project, "a"), std::string("a-2"));
        QCOMPARE(freeTestId(project, "…"), std::string("test"));
    }

    void keepsALoadTestWithItsLimit()
    {
        Project project = single(100000, 100);
        project.serviceLevels = {level("p95", ServiceLevel::Metric::P95Ms, 1000)};
        const auto result = loadTest(project, VariantId("only"), ScenarioId("month"), theCatalog());
        QVERIFY(result);
        project.loadTests = {stored(*result, project.variants[0], ScenarioId("month"), "t", "T", "2027-01-04")};
        QCOMPARE(project.loadTests[0].limitedBy, TierId("web"));
        QCOMPARE(project.loadTests[0].limitedByResource, std::string("cpu"));
        QCOMPARE(project.loadTests[0].points.size(), result->steps.size());
        QVERIFY(requireValid(model::validate(project)));
        const auto again = projectFromJson(toJson(project));
        QVERIFY(again);
        QVERIFY(*again == project);
    }

    void knowsExactIntervals()
    {
        // Clopper–Pearson, 95 %: 0 of 10 → 0 to 0.3085; 5 of 10 → 0.1871 to 0.8129; 3 of 100 → 0.0062 to 0.0852 (published tables)
        QVERIFY(std::abs(exactInterval(0, 10).second - 0.3085) < 1e-4 && exactInterval(0, 10).first == 0);
        QVERIFY(std::abs(exactInterval(5, 10).first - 0.1871) < 1e-4 && std::abs(exactInterval(5, 10).second - 0.8129) < 1e-4);
        QVERIFY(std::abs(exactInterval(3, 100).first - 0.0062) < 1e-4 && std::abs(exactInterval(3, 100).second - 0.0852) < 1e-4);
        QCOMPARE(exactInterval(10, 10).second, 1.0);
    }

    void fitsTheSafeLoad()
    {
        // exact shares of a probit with its middle at 1,000 users and σ 0.1: 1 % at 1000·e^(−0.2326) = 792
        CollapseResult result;
        for (const double users : {700.0, 800.0, 900.0, 1000.0, 1100.0, 1250.0}) {
            CollapseLevel one;
            one.users = users;
            one.trials = 1000;
            one.collapsed = int(std::lround(1000 * 0.5 * std::erfc(-std::log(users / 1000) / 0.1 / std::sqrt(2.0))));
            result.levels.push_back(one);
        }
        fitCollapse(result, 0.01);
        QVERIFY(result.found);
        QVERIFY2(std::abs(result.safeUsers / 792.4 - 1) < 0.01, qPrintable(QString::number(result.safeUsers)));
        QVERIFY(std::abs(result.halfUsers / 1000 - 1) < 0.01);
        QVERIFY(result.safeLow < 792.4 && result.safeHigh > 792.4);
        QVERIFY(result.safeHigh - result.safeLow < 60);
    }

    void findsTheCollapseThatRetriesBring()
    {
        // 4 vCPU of 400 ms: 10 pages/s, 450 users at 45 s. Requests give up after 8 s and are sent again up to 5 times
        Project project = single(1000, 400);
        project.classes[0].timeoutSeconds = 8;
        project.classes[0].attempts = 6;
        project.classes[0].backOffSeconds = 0.1;
        tierOf(project, "only", "web").parameters["workers"].value = 400.0;
        CollapseOptions options;
        options.trials = 30;
        options.spike = 3;
        options.leastUsers = 100;
        options.mostUsers = 550;
        const auto result = collapse(project, VariantId("only"), ScenarioId("month"), theCatalog(), options);
        QVERIFY2(result, result ? "" : result.error().message.c_str());
        QVERIFY(result->found);
        QVERIFY2(result->halfUsers > 125 && result->halfUsers < 450, qPrintable(QString::number(result->halfUsers)));
        QVERIFY(result->safeUsers < result->halfUsers);
        QCOMPARE(result->levels.back().collapsed, result->levels.back().trials);

        const auto again = collapse(project, VariantId("only"), ScenarioId("month"), theCatalog(), options);
        QCOMPARE(again->safeUsers, result->safeUsers); // a function of the seed
        options.trials = 5;
        QVERIFY(!collapse(project, VariantId("only"), ScenarioId("month"), theCatalog(), options));
    }
};

QTEST_GUILESS_MAIN(JudgementTest)
#include "judgementtest.moc"
