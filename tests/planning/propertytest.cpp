#include "projects.h"

#include <cmath>
#include <random>

using namespace projects;
using namespace headroom::planning;

namespace {

bool finite(const Run &run)
{
    const auto latency = [](const Latency &each) {
        return std::isfinite(each.meanMs) && std::isfinite(each.p50Ms) && std::isfinite(each.p95Ms) && std::isfinite(each.p99Ms) && each.p50Ms >= 0 &&
               each.p50Ms <= each.p95Ms * (1 + 1e-6) && each.p95Ms <= each.p99Ms * (1 + 1e-6);
    };
    const Summary &summary = run.summary;
    if (!latency(summary.latency) || !latency(summary.latencyAllRequests) || !latency(summary.latencyAtPeak) || !std::isfinite(summary.requests) ||
        !(summary.errors >= 0) || !(summary.errors <= summary.requests * (1 + 1e-9)) || !(summary.errorRate >= 0 && summary.errorRate <= 1))
        return false;
    for (const auto &[tier, usage] : run.usage.tiers) {
        for (const auto &[name, value] : usage.totals)
            if (!std::isfinite(value) || value < 0)
                return false;
        for (const auto &[name, series] : usage.hourly)
            for (const double value : series)
                if (!std::isfinite(value) || value < 0)
                    return false;
    }
    for (const TierRun &tier : run.tiers)
        for (const auto &[name, value] : tier.peakUtilization)
            if (!(value >= 0 && value <= 1))
                return false;
    return true;
}

Project campaign(double users, double cpuMs, double servers)
{
    Project project = single(1000, cpuMs);
    set(project.variants.front().tiers[1], "count", servers);
    ScenarioEvent event;
    event.id = "sale";
    event.name = "Sale";
    event.startHour = 5;
    event.rampMinutes = 20;
    event.holdMinutes = 60;
    event.decayMinutes = 20;
    event.amount = users;
    project.scenarios.front().horizonHours = 12;
    project.scenarios.front().events = {event};
    return project;
}

} // namespace

/// What must hold whatever the inputs.
class PropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void moreUsersNeverMeanAShorterResponse()
    {
        double before = 0, errors = 0;
        for (double users = 50; users < 50000; users *= 1.2) {
            const auto result = run(campaign(users, 80, 4), "only", "month");
            QVERIFY(result && finite(*result));
            // once the backlog is full the response of what is accepted stays where it is (3 %), and the rest is refused
            QVERIFY(result->summary.latencyAtPeak.p95Ms >= before * (result->summary.errorRate > 0 ? 0.97 : 0.9999));
            QVERIFY(result->summary.errorRate >= errors - 1e-6);
            errors = result->summary.errorRate;
            before = result->summary.latencyAtPeak.p95Ms;
        }
        QVERIFY(before > 1000);
    }

    void biggerServersNeverMeanMoreErrors()
    {
        for (const double users : {2000.0, 5000.0, 20000.0, 100000.0}) {
            double before = 1;
            for (const char *type : {"c5.large", "c5.xlarge", "c5.2xlarge", "c5.4xlarge"}) {
                Project project = campaign(users, 100, 4);
                set(project.variants.front().tiers[1], "instance_type", type);
                const auto result = run(project, "only", "month");
                QVERIFY(result && finite(*result));
                QVERIFY2(result->summary.errorRate <= before + 1e-6, qPrintable(QStringLiteral("%1 %2: %3 after %4").arg(users).arg(QLatin1String(type)).arg(result->summary.errorRate).arg(before)));
                before = result->summary.errorRate;
            }
        }
    }

    void twiceTheDemandNeedsTwiceTheServers()
    {
        for (const double users : {1000.0, 10000.0, 1000000.0}) {
            const auto once = replicasFor(campaign(users, 100, 1), VariantId("only"), ScenarioId("month"), theCatalog(), TierId("web"), users);
            const auto twice = replicasFor(campaign(users, 200, 1), VariantId("only"), ScenarioId("month"), theCatalog(), TierId("web"), users);
            QVERIFY(once && twice);
            QVERIFY(std::abs(twice->replicas - 2 * once->replicas) <= 1 + 0.01 * twice->replicas);
            // hand: users/45 s × 0.1 s ÷ (4 vCPUs × 0.7), a little less because responses take time
            QVERIFY(std::abs(once->replicas - std::ceil(users / 45 * 0.1 / 2.8)) <= 1 + 0.01 * once->replicas);
        }
    }

    void aMillionUsersWithAllCacheHitsAreServedAtTheEdge()
    {
        Project project = campaign(1e6, 100, 1);
        Variant &variant = project.variants.front();
        Tier cdn;
        cdn.id = TierId("cdn");
        cdn.name = "CDN";
        cdn.kind = "fastly";
        cdn.hitRatios = {projects::hits(1.0)};
        variant.tiers.push_back(cdn);
        variant.links[0].to = cdn.id;
        Link miss;
        miss.id = LinkId("cdn-web");
        miss.from = cdn.id;
        miss.to = TierId("web");
        miss.when = CallWhen::Miss;
        variant.links.push_back(miss);
        const auto result = run(project, "only", "month");
        QVERIFY(result && finite(*result));
        QCOMPARE(result->summary.errors, 0.0);
        QCOMPARE(result->tier(TierId("web"))->requests, 0.0);
        QVERIFY(result->summary.peakRps > 1e6 / 46);
        QCOMPARE(result->summary.latency.p95Ms, 0.0); // nothing reached the origin
        QVERIFY(result->summary.latencyAllRequests.p95Ms > 0);
    }

    void theOddestScenariosGiveFiniteFigures_data()
    {
        QTest::addColumn<double>("visits");
        QTest::addColumn<double>("horizon");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("cpuMs");
        QTest::addColumn<double>("think");
        QTest::newRow("no traffic") << 0.0 << 730.0 << 60.0 << 100.0 << 45.0;
        QTest::newRow("one hour") << 1e6 << 1.0 << 60.0 << 100.0 << 45.0;
        QTest::newRow("broken horizon") << 1e6 << 3.37 << 60.0 << 100.0 << 45.0;
        QTest::newRow("odd step") << 1e6 << 5.0 << 37.3 << 100.0 << 45.0;
        QTest::newRow("step of a second") << 1e5 << 1.0 << 1.0 << 100.0 << 45.0;
        QTest::newRow("step of an hour") << 1e5 << 730.0 << 3600.0 << 100.0 << 45.0;
        QTest::newRow("no work") << 1e6 << 24.0 << 60.0 << 0.0 << 45.0;
        QTest::newRow("a request of an hour") << 1e5 << 24.0 << 60.0 << 3.6e6 << 45.0;
        QTest::newRow("hardly thinking") << 1e5 << 24.0 << 60.0 << 10.0 << 0.01;
        QTest::newRow("a billion visits") << 1e9 << 24.0 << 60.0 << 100.0 << 45.0;
    }

    void theOddestScenariosGiveFiniteFigures()
    {
        QFETCH(double, visits);
        QFETCH(double, horizon);
        QFETCH(double, step);
        QFETCH(double, cpuMs);
        QFETCH(double, think);
        Project project = single(visits, cpuMs);
        Scenario &scenario = project.scenarios.front();
        scenario.horizonHours = horizon;
        scenario.thinkSeconds = think;
        ScenarioEvent event;
        event.id = "sale";
        event.name = "Sale";
        event.startHour = horizon / 3;
        event.holdMinutes = 20 * horizon;
        event.amount = 500;
        scenario.events = {event};
        RunOptions options;
        options.stepSeconds = step;
        const auto result = simulate(project, VariantId("only"), ScenarioId("month"), theCatalog(), options);
        QVERIFY2(result.has_value(), result ? "" : describe(result.error()).c_str());
        QVERIFY(finite(*result));
        for (const auto *series : {&result->p95Ms, &result->errorsPerSecond, &result->requestsPerSecond})
            for (const float value : *series)
                QVERIFY(std::isfinite(value) && value >= 0);
    }

    void randomVariationsOfTheShopStayFiniteAndConserveRequests()
    {
        std::mt19937 random(11);
        const auto between = [&](double low, double high) { return low * std::pow(high / low, double(random() % 10001) / 10000); };
        for (int round = 0; round < 25; ++round) {
            Project project = magecom();
            const char *variant = round % 2 ? "planned" : "optimized";
            Scenario &sale = scenarioOf(project, "sale");
            sale.horizonHours = 24 * 7;
            sale.visitsPerMonth = between(1, 1e8);
            sale.thinkSeconds = between(1, 200);
            sale.events[0].startHour = 50;
            sale.events[0].rampMinutes = between(1, 200);
            sale.events[0].amount = between(10, 200000);
            Tier &web = tierOf(project, variant, "web");
            web.scaling->target = between(0.2, 0.95);
            web.scaling->bootSeconds = between(10, 2000);
            web.scaling->kind = round % 3 ? ScalingKind::Step : ScalingKind::TargetTracking;
            web.scaling->scaleIn = round % 5 ? ScaleInMode::Projected : ScaleInMode::Literal;
            set(web, "workers", std::floor(between(1, 300)));
            set(web, "backlog", std::floor(between(1, 3000)));
            set(web, "max_count", std::floor(between(3, 200)));
            for (Demand &demand : web.demands) {
                demand.cpuMs *= between(0.1, 10);
                demand.scv = between(0.1, 8);
            }
            for (Tier &tier : project.variants.front().tiers)
                for (HitRatio &ratio : tier.hitRatios)
                    ratio.ratio = double(random() % 101) / 100;
            const auto result = run(project, variant, "sale");
            QVERIFY2(result.has_value(), result ? "" : describe(result.error()).c_str());
            QVERIFY(finite(*result));
            QVERIFY(result->summary.requests > 0);
        }
    }

    void theSameInputsGiveTheSameRun()
    {
        const Project project = magecom();
        const auto a = run(project, "optimized", "flash", true), b = run(project, "optimized", "flash", true);
        QVERIFY(a && b);
        QVERIFY(a->p95Ms == b->p95Ms && a->errorsPerSecond == b->errorsPerSecond);
        QVERIFY(a->summary.latency == b->summary.latency);
        QVERIFY(a->remarks == b->remarks);
    }

    void cancellingStopsEarly()
    {
        std::stop_source source;
        source.request_stop();
        const auto result = simulate(magecom(), VariantId("optimized"), ScenarioId("sale"), theCatalog(), {}, source.get_token());
        QVERIFY(result && result->cancelled);
    }
};

QTEST_GUILESS_MAIN(PropertyTest)
#include "propertytest.moc"
