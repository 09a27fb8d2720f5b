#include "casefixture.h"

#include <QTest>

using namespace headroom;
using test::Case;

namespace {

constexpr double noon = 12; ///< of the only day simulated; the surge begins here
const model::ScenarioId surgeDay("surge-10");

} // namespace

/// Lovin Malta: surges on warm containers, on plain servers, behind more CDN; staging that sleeps; where serverless pays. Expected
/// values: docs/cases/lovinmalta.md. Surges are simulated in steps of 10 s, for the alarms look that often.
class LovinMaltaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // One day with one surge: a month of steps of 10 s would say the same eight times.
        m_day = m_case.project;
        model::Scenario &scenario = Case::scenarioOf(m_day, "surge-10");
        scenario.visitsPerMonth *= 1.07; // a Monday has that many times the mean of the month, and the day is normalized by itself
        scenario.horizonHours = 24;
        m_today = surge(m_day, "today");
        m_plain = surge(m_day, "plain");
    }

    void aSurgeBringsTenTimesTheReaders()
    {
        // 3.85 M × 2.5 ÷ 730 h = 3.66 page views/s; the hour from noon is 1.6 × 1.08 ÷ 1.055 times the mean, noon itself lies half way to
        // the hour before (1.4): 5.6, then ten times that.
        const double before = pagesPerSecond(noon - 0.05), during = pagesPerSecond(noon + 0.2);
        QVERIFY2(std::abs(before - 5.6) < 0.15, std::to_string(before).c_str());
        QVERIFY2(std::abs(during / before - 10) < 0.5, std::to_string(during / before).c_str());
    }

    void plainServersAreLateByMinutes()
    {
        // The surge passes what two servers can do (4 vCPUs) 112 s after it begins. The one-minute datum that shows it is published a
        // minute later, a server boots 135 s: the first one serves some five minutes in.
        const double late = secondsAbove(m_plain, 2000);
        QVERIFY2(late > 120, std::to_string(late).c_str());
        QVERIFY(!m_plain.summary.sloMet);
        const auto &replicas = m_plain.tier(model::TierId("web"))->replicas;
        QCOMPARE(double(replicas.at(std::size_t((noon + 4.0 / 60) * 360))), 2.0);
        QVERIFY(replicas.at(std::size_t((noon + 9.0 / 60) * 360)) > 2);
    }

    void warmContainersFollowWithinSeconds()
    {
        const double late = secondsAbove(m_today, 2000);
        QVERIFY2(late < 60, std::to_string(late).c_str());
        QVERIFY2(m_today.summary.errors < 0.05 * m_plain.summary.errors + 1,
                 (std::to_string(m_today.summary.errors) + " against " + std::to_string(m_plain.summary.errors)).c_str());
        // 60 page views/s leave 60 × (0.4 × 0.2 + 0.6 × 0.7 × 0.05) = 6.06 busy vCPUs: eleven tasks at 60 % at least, and room for twelve
        // is warm
        const double most = m_today.tier(model::TierId("web"))->maxReplicas;
        QVERIFY2(most >= 11 && most <= 24, std::to_string(most).c_str());
    }

    void slowAlarmsUndoWarmContainers()
    {
        // Read with care: with the default three one-minute points and their publication detection alone takes four minutes.
        model::Project slow = m_day;
        model::ScalingRule &rule = *Case::tierOf(slow, "today", "web").scaling;
        rule.periodSeconds = 60;
        rule.outDatapoints = 3;
        rule.delaySeconds = 60;
        const auto run = surge(slow, "today");
        QVERIFY2(secondsAbove(run, 2000) > secondsAbove(m_today, 2000) + 60, std::to_string(secondsAbove(run, 2000)).c_str());
    }

    void theSameIdleCapacityAsPlainServersHelpsAsWell()
    {
        // Read with care: six servers of two vCPUs stand for the three warm hosts of four.
        model::Project ready = m_day;
        model::Tier &web = Case::tierOf(ready, "plain", "web");
        web.parameters["count"].value = 6.0;
        web.parameters["min_count"].value = 6.0;
        const auto run = surge(ready, "plain");
        QVERIFY(run.summary.sloMet);
        QCOMPARE(secondsAbove(run, 2000), 0.0);
    }

    void theHitRatioDecidesHowMuchArrives()
    {
        // Of 60 page views/s a share of 1 − h asks the servers: at 0.9 they are 60 × (0.1 × 0.2 + 0.021) = 2.5 vCPUs, and two servers do.
        std::vector<double> busy, late;
        for (const double ratio : {0.0, 0.3, 0.6, 0.9}) {
            model::Project changed = m_day;
            for (model::HitRatio &hit : Case::tierOf(changed, "plain", "cdn").hitRatios)
                if (hit.requestClass.value == "html")
                    hit.ratio = ratio;
            const auto run = surge(changed, "plain");
            late.push_back(secondsAbove(run, 2000));
            busy.push_back(run.summary.errors);
        }
        QVERIFY(std::is_sorted(late.rbegin(), late.rend()));
        QVERIFY2(late.front() > 300 && late.back() == 0, (std::to_string(late.front()) + " … " + std::to_string(late.back())).c_str());
        QCOMPARE(busy.back(), 0.0);
    }

    void stagingThatSleepsSavesTheHoursItIsOff()
    {
        const auto run = m_case.simulate("today", "ordinary");
        model::Project sleepless = m_case.project;
        for (const char *tier : {"staging-web", "staging-db"})
            Case::tierOf(sleepless, "today", tier).running.reset();
        const auto asleep = m_case.bill("today", run),
                   awake = m_case.bill(sleepless, "today", m_case.simulate(sleepless, "today", "ordinary"));
        // 50 of 168 hours: 217.3 of 730. AWS price list, eu-west-1: m5.large 0.107 an hour; db.t3.medium of Aurora MySQL 0.090.
        QCOMPARE(Case::instanceLine(awake, "staging-web"), 78.11);
        QCOMPARE(Case::instanceLine(asleep, "staging-web"), 23.25);
        QVERIFY(std::abs(Case::instanceLine(asleep, "staging-db") / Case::instanceLine(awake, "staging-db") - 50.0 / 168) < 1e-3);
        // the volumes stay
        QVERIFY(std::abs((awake.monthlyOf(model::TierId("staging-web")) - Case::instanceLine(awake, "staging-web")) -
                         (asleep.monthlyOf(model::TierId("staging-web")) - Case::instanceLine(asleep, "staging-web"))) < 0.011);
    }

    void serverlessPaysBelowACertainTraffic()
    {
        // Compute and database of both variants, an ordinary month at a tenth of the traffic and at ten times.
        const auto cost = [&](const char *variant, double times) {
            model::Project scaled = m_case.project;
            Case::scenarioOf(scaled, "ordinary").visitsPerMonth *= times;
            const auto bill = m_case.bill(scaled, variant, m_case.simulate(scaled, variant, "ordinary"));
            return bill.monthlyOf(model::TierId("web")) + bill.monthlyOf(model::TierId("db")) + bill.monthlyOf(model::TierId("db-reader"));
        };
        QVERIFY2(cost("serverless", 0.1) < cost("today", 0.1),
                 (std::to_string(cost("serverless", 0.1)) + " against " + std::to_string(cost("today", 0.1))).c_str());
        QVERIFY2(cost("serverless", 20) > cost("today", 20),
                 (std::to_string(cost("serverless", 20)) + " against " + std::to_string(cost("today", 20))).c_str());
    }

    void aLostZoneIsSurvived()
    {
        // Aurora's reader takes over within 30 s; a third of the tasks is replaced. Twelve minutes later nothing fails.
        const auto settled = m_case.requests("today", "zone-loss", 228.2, 228.3);
        QVERIFY2(settled.errorRate.mean < 1e-4, std::to_string(settled.errorRate.mean).c_str());
    }

private:
    planning::Run surge(const model::Project &project, const char *variant) const
    {
        planning::RunOptions options;
        options.stepSeconds = 10;
        auto run = planning::simulate(project, model::VariantId(variant), surgeDay, m_case.catalog, options);
        if (!run)
            qFatal("%s", describe(run.error()).c_str());
        return std::move(*run);
    }
    [[nodiscard]] double pagesPerSecond(double hour) const
    {
        return double(m_today.users.at(std::size_t(hour * 360))) / 60;
    } // users ÷ think time
    /// How long p95 of the requests that reach the origin is above a limit.
    [[nodiscard]] static double secondsAbove(const planning::Run &run, double limitMs)
    {
        return 10.0 * double(std::count_if(run.p95Ms.begin(), run.p95Ms.end(), [&](float p95) { return double(p95) > limitMs; }));
    }

    Case m_case{"lovinmalta"};
    model::Project m_day;
    planning::Run m_today, m_plain;
};

QTEST_GUILESS_MAIN(LovinMaltaTest)
#include "lovinmaltatest.moc"
