#include "projects.h"

#include <planning/compile.h>

#include <cmath>

using namespace projects;
using headroom::simulation::Disturbance;
using headroom::simulation::DisturbanceKind;
using Event = ScenarioEvent;

namespace {

/// Users → two servers in two zones → a database in two zones and a cache.
Project shop()
{
    Project project = single(100000, 50);
    Variant &variant = project.variants.front();
    set(variant.tiers[1], "count", 2);
    set(variant.tiers[1], "zones", 2);
    Tier db, cache;
    db.id = TierId("db");
    db.kind = "db-relational";
    set(db, "deployment", "multi-az");
    db.demands = variant.tiers[1].demands;
    cache.id = TierId("cache");
    cache.kind = "cache";
    cache.hitRatios = {hits(0.5)};
    variant.tiers.push_back(db);
    variant.tiers.push_back(cache);
    for (const char *target : {"db", "cache"}) {
        Link link;
        link.id = LinkId(std::string("web-") + target);
        link.from = TierId("web");
        link.to = TierId(target);
        if (link.to.value == "db") {
            link.when = CallWhen::Miss;
            link.cache = CacheId("cache");
        }
        variant.links.push_back(link);
    }
    return project;
}

Event failure(Event::Kind kind, double hour = 10)
{
    Event one;
    one.id = "what";
    one.kind = kind;
    one.startHour = hour;
    return one;
}

struct Happening
{
    DisturbanceKind kind;
    double from, until, share;
};

} // namespace

/// What a scenario's failures and a tier's hours off become in the plan.
class DisturbancesTest : public QObject
{
    Q_OBJECT

private slots:
    void aLostZoneTakesEachTiersPart()
    {
        const auto plan = compiled(shop(), {failure(Event::Kind::ZoneLoss)});
        expect(plan, "web", {DisturbanceKind::LoseReplicas, 10 * 3600, 12 * 3600, 0.5});
        expect(plan, "db", {DisturbanceKind::Outage, 10 * 3600, 10 * 3600 + 90, 1}); // Amazon RDS user guide: 60 to 120 s
        expect(plan, "cache", {DisturbanceKind::Outage, 10 * 3600, 12 * 3600, 1});   // one node
        QVERIFY(of(plan, "users").empty());
    }

    void whatStandsInOneZoneGoesWithIt()
    {
        Project project = shop();
        set(project.variants.front().tiers[1], "zones", 1);
        set(project.variants.front().tiers[2], "deployment", "single-az");
        Event zone = failure(Event::Kind::ZoneLoss);
        zone.holdMinutes = 30;
        const auto plan = compiled(project, {zone});
        expect(plan, "web", {DisturbanceKind::Outage, 36000, 37800, 1});
        expect(plan, "db", {DisturbanceKind::Outage, 36000, 37800, 1});
    }

    void aDatabaseFailsOverInItsOwnTime_data()
    {
        QTest::addColumn<QString>("deployment");
        QTest::addColumn<double>("seconds");
        QTest::newRow("single") << QStringLiteral("single-az") << 600.0;
        QTest::newRow("standby") << QStringLiteral("multi-az") << 90.0;
        QTest::newRow("cluster") << QStringLiteral("multi-az-cluster") << 35.0;
    }
    void aDatabaseFailsOverInItsOwnTime()
    {
        QFETCH(QString, deployment);
        QFETCH(double, seconds);
        Project project = shop();
        set(project.variants.front().tiers[2], "deployment", deployment.toLatin1().constData());
        const auto plan = compiled(project, {failure(Event::Kind::DatabaseFailover)});
        expect(plan, "db", {DisturbanceKind::Outage, 36000, 36000 + seconds, 1});
        QVERIFY(of(plan, "web").empty());
    }

    void aLostRegionComesBackWithTheRecovery()
    {
        Project project = shop();
        expect(compiled(project, {failure(Event::Kind::RegionLoss)}), "web", {DisturbanceKind::Outage, 36000, 36000 + 6 * 3600, 1});
        Recovery recovery;
        recovery.recoveryMinutes = 45;
        project.variants.front().recovery = recovery;
        const auto plan = compiled(project, {failure(Event::Kind::RegionLoss)});
        expect(plan, "web", {DisturbanceKind::Outage, 36000, 36000 + 45 * 60, 1});
        // the copy starts with cold caches
        const auto flush = std::find_if(plan.plan.disturbances.begin(), plan.plan.disturbances.end(),
                                        [](const Disturbance &d) { return d.kind == DisturbanceKind::FlushCache; });
        QVERIFY(flush != plan.plan.disturbances.end());
        QCOMPARE(flush->fromSeconds, 36000.0 + 45 * 60);
        QVERIFY(plan.plan.caches.at(std::size_t(flush->cache)).warmUpSeconds > 0);
    }

    void aFlushTakesTheStatedShare()
    {
        Event flush = failure(Event::Kind::CacheFlush);
        flush.amount = 0.25;
        const auto plan = compiled(shop(), {flush});
        QCOMPARE(plan.plan.disturbances.size(), std::size_t(1));
        QCOMPARE(plan.plan.disturbances.front().share, 0.25);
        QCOMPARE(plan.plan.caches.at(std::size_t(plan.plan.disturbances.front().cache)).name, std::string("cache"));
    }

    void aDeploymentReplacesOneAtATime()
    {
        const auto plan = compiled(shop(), {failure(Event::Kind::Deployment)});
        expect(plan, "web", {DisturbanceKind::ReplaceReplicas, 36000, 36000 + 2 * 120, 0.5});
    }

    void aCrashTakesOneServer()
    {
        expect(compiled(shop(), {failure(Event::Kind::InstanceCrash)}), "web", {DisturbanceKind::LoseReplicas, 36000, 36300, 0.5});
    }

    void aRetryStormMakesClientsImpatient()
    {
        const auto plan = compiled(shop(), {failure(Event::Kind::RetryStorm)});
        expect(plan, "db", {DisturbanceKind::Outage, 36000, 36120, 1});
        QCOMPARE(plan.plan.classes.front().retry.attempts, 4);
        QCOMPARE(compiled(shop(), {}).plan.classes.front().retry.attempts, 1);
        Project patient = shop();
        patient.classes.front().attempts = 3;
        patient.classes.front().backOffSeconds = 2;
        const auto retry = compiled(patient, {}).plan.classes.front().retry;
        QCOMPARE(retry.attempts, 3);
        QCOMPARE(retry.backOffSeconds, 2.0);
    }

    void failuresRepeat()
    {
        Event crash = failure(Event::Kind::InstanceCrash, 1);
        crash.everyHours = 24;
        crash.times = 3;
        QCOMPARE(of(compiled(shop(), {crash}), "web").size(), std::size_t(3));
    }

    void hoursOffAreOutages()
    {
        Project project = shop();
        project.scenarios.front().horizonHours = 168; // from a Monday
        project.variants.front().tiers[2].running = RunningHours{{0, 1, 2, 3, 4}, 8, 18, {}, {}};
        const auto off = of(compiled(project, {}), "db");
        QCOMPARE(off.size(), std::size_t(6)); // before Monday 8:00, four nights, the weekend
        QCOMPARE(off.front().untilSeconds, 8 * 3600.0);
        QCOMPARE(off.back().fromSeconds, (4 * 24 + 18) * 3600.0);
        double hours = 0;
        for (const Disturbance &each : off)
            hours += (each.untilSeconds - each.fromSeconds) / 3600;
        QCOMPARE(hours, 168.0 - 50);
    }

    void aSteadyStateKnowsNoFailures()
    {
        Project project = shop();
        project.scenarios.front().events = {failure(Event::Kind::ZoneLoss)};
        planning::CompileOptions options;
        options.steadyUsers = 10;
        const auto plan = planning::compile(project, project.variants.front(), project.scenarios.front(), theCatalog(), options);
        QVERIFY(plan.has_value() && plan->plan.disturbances.empty());
    }

private:
    static planning::CompiledPlan compiled(Project project, std::vector<Event> events)
    {
        project.scenarios.front().events = std::move(events);
        auto plan = planning::compile(project, project.variants.front(), project.scenarios.front(), theCatalog());
        if (!plan)
            qFatal("%s", describe(plan.error()).c_str());
        return std::move(*plan);
    }
    /// The disturbances of a tier's station, flushes apart.
    static std::vector<Disturbance> of(const planning::CompiledPlan &plan, const char *tier)
    {
        const auto names = {"users", "web", "db", "cache"};
        const auto index = std::size_t(
            std::find_if(names.begin(), names.end(), [&](const char *name) { return std::string(name) == tier; }) - names.begin());
        std::vector<Disturbance> found;
        for (const Disturbance &each : plan.plan.disturbances)
            if (each.station >= 0 && each.station == plan.tiers.at(index).station)
                found.push_back(each);
        return found;
    }
    static void expect(const planning::CompiledPlan &plan, const char *tier, const Happening &expected)
    {
        const auto found = of(plan, tier);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(int(found.front().kind), int(expected.kind));
        QCOMPARE(found.front().fromSeconds, expected.from);
        QCOMPARE(found.front().untilSeconds, expected.until);
        QCOMPARE(found.front().share, expected.share);
    }
};

QTEST_GUILESS_MAIN(DisturbancesTest)
#include "disturbancestest.moc"
