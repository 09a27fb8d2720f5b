#include "projects.h"

#include <planning/compile.h>

#include <limits>

using namespace projects;
using namespace headroom::planning;

/// From tiers and links to stations and call trees; and what cannot be compiled.
class CompileTest : public QObject
{
    Q_OBJECT

    static Result<CompiledPlan> compiled(const Project &project)
    {
        return compile(project, project.variants.front(), project.scenarios.front(), theCatalog());
    }

    static Tier &add(Project &project, const char *id, const char *kind)
    {
        Tier tier;
        tier.id = TierId(id);
        tier.name = id;
        tier.kind = kind;
        project.variants.front().tiers.push_back(tier);
        return project.variants.front().tiers.back();
    }

    static Link &connect(Project &project, const char *from, const char *to)
    {
        Link link;
        link.id = LinkId(std::string(from) + "-" + to);
        link.from = TierId(from);
        link.to = TierId(to);
        project.variants.front().links.push_back(link);
        return project.variants.front().links.back();
    }

    static Demand demand(double cpuMs)
    {
        Demand work;
        work.requestClass = RequestClassId("page");
        work.cpuMs = cpuMs;
        return work;
    }

private slots:
    void namesTheTiersOfASynchronousCircle()
    {
        Project project = single(1000, 10);
        add(project, "api", "auto-scaling-group");
        connect(project, "web", "api");
        connect(project, "api", "web");
        const auto result = compiled(project);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::CyclicCall);
        QVERIFY(result.error().message.find("web → api → web") != std::string::npos);
        const auto asRun = run(project, "only", "month");
        QVERIFY(!asRun && asRun.error().code == ErrorCode::CyclicCall);
    }

    void refusesAnEndlessAsynchronousCircle()
    {
        Project project = single(1000, 10);
        add(project, "api", "auto-scaling-group");
        connect(project, "web", "api");
        connect(project, "api", "web").synchronous = false;
        const auto result = compiled(project);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::CyclicCall);
    }

    void refusesAbsurdNumbersAndNamesTheTier_data()
    {
        QTest::addColumn<double>("cpuMs");
        QTest::newRow("negative") << -1.0;
        QTest::newRow("not a number") << std::nan("");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    }

    void refusesAbsurdNumbersAndNamesTheTier()
    {
        QFETCH(double, cpuMs);
        const auto result = compiled(single(1000, cpuMs));
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::InvalidInput);
        QVERIFY(result.error().where.find("tier web") != std::string::npos);
    }

    void remarksATierNothingReaches()
    {
        Project project = single(1000, 10);
        add(project, "lonely", "cache");
        const auto result = run(project, "only", "month");
        QVERIFY(result);
        QVERIFY(std::any_of(result->remarks.begin(), result->remarks.end(), [](const Remark &remark) { return remark.tier.value == "lonely"; }));
    }

    void runsWithoutUsers()
    {
        Project project = single(1000, 10);
        project.variants.front().tiers.erase(project.variants.front().tiers.begin());
        project.variants.front().links.clear();
        const auto result = compiled(project);
        QVERIFY(result);
        QVERIFY(std::any_of(result->remarks.begin(), result->remarks.end(), [](const Remark &remark) { return remark.text.find("No tier brings traffic") == 0; }));
    }

    void aCallWithoutDemandAtADatabaseIsNotMade()
    {
        Project project = single(1000, 10);
        Tier &database = add(project, "db", "db-aurora");
        Demand reads = demand(5);
        database.demands = {reads};
        Link &link = connect(project, "web", "db");
        link.operation = CallOperation::Write;
        link.requestBytes = link.responseBytes = 1000;
        const auto writes = compiled(project);
        QVERIFY(writes);
        QCOMPARE(writes->plan.classes[0].visits.size(), std::size_t(2)); // users, web
        project.variants.front().links.back().operation = CallOperation::Read;
        const auto read = compiled(project);
        QVERIFY(read);
        QCOMPARE(read->plan.classes[0].visits.size(), std::size_t(3));
        QCOMPARE(read->plan.classes[0].visits[2].demands[0].amount, 0.005);
    }

    void aCacheNamedNowhereNeverAnswers()
    {
        Project project = single(1e6, 10);
        add(project, "db", "db-aurora").demands = {demand(5)};
        Link &link = connect(project, "web", "db");
        link.when = CallWhen::Miss;
        link.cache = CacheId("gone");
        const auto result = run(project, "only", "month");
        QVERIFY(result);
        QVERIFY(std::abs(result->tier(TierId("db"))->requests / result->tier(TierId("web"))->requests - 1) < 1e-9);
    }

    void aCacheMayMoveIntoTheServersAndKeepItsId()
    {
        Project project = single(1e6, 10);
        add(project, "db", "db-aurora").demands = {demand(5)};
        Tier &cache = add(project, "pages", "cache");
        cache.hitRatios = {projects::hits(0.8)};
        Link &miss = connect(project, "web", "db");
        miss.when = CallWhen::Miss;
        miss.cache = CacheId("pages");
        connect(project, "web", "pages").responseBytes = 100000;
        const auto remote = run(project, "only", "month");
        QVERIFY(remote);
        QVERIFY(std::abs(remote->tier(TierId("db"))->requests / remote->tier(TierId("web"))->requests - 0.2) < 1e-9);
        QVERIFY(remote->usage.tiers.at(TierId("pages")).total(quantity::bytesOut) > 0);
        QVERIFY(std::abs(remote->usage.tiers.at(TierId("pages")).total(quantity::misses) / remote->tier(TierId("pages"))->requests - 0.2) < 1e-9);

        Variant &variant = project.variants.front();
        variant.tiers.pop_back();
        variant.links.pop_back();
        LocalCache local;
        local.id = CacheId("pages");
        local.name = "Pages";
        local.hitRatios = {projects::hits(0.8)};
        variant.tiers[1].localCaches = {local};
        const auto inside = run(project, "only", "month");
        QVERIFY(inside);
        QVERIFY(std::abs(inside->tier(TierId("db"))->requests / inside->tier(TierId("web"))->requests - 0.2) < 1e-9);
    }

    void memoryCapsTheWorkers()
    {
        Project project = single(1000, 10);
        set(project.variants.front().tiers[1], "workers", 100.0); // 8 GiB − 1 GiB system, 256 MiB each: 28 fit
        const auto result = compiled(project);
        QVERIFY(result);
        QCOMPARE(result->plan.stations[std::size_t(result->tiers[1].station)].pool.workers, 28.0);
        QVERIFY(!result->remarks.empty());
    }

    void usersOfSeveralDoorsAreSplitEvenly()
    {
        Project project = single(1e6, 10);
        add(project, "partners", "users");
        add(project, "api", "auto-scaling-group");
        connect(project, "partners", "api");
        const auto result = run(project, "only", "month");
        QVERIFY(result);
        QVERIFY(std::abs(result->tier(TierId("api"))->requests / result->tier(TierId("web"))->requests - 1) < 1e-9);
        QVERIFY(std::abs(result->summary.requests - 5e6) < 1);
    }

    void everyPageViewBringsItsAccompanyingRequests()
    {
        Project project = single(1e6, 10);
        RequestClass ajax;
        ajax.id = RequestClassId("ajax");
        ajax.name = "AJAX";
        ajax.kind = RequestClass::Kind::Accompanying;
        ajax.perPageView = 0.4;
        project.classes.push_back(ajax);
        const auto result = run(project, "only", "month");
        QVERIFY(result);
        QVERIFY(std::abs(result->summary.requests - 5e6 * 1.4) < 1);
        QVERIFY(std::abs(result->classes[1].requests - 2e6) < 1);
    }

    void aDisabledTierTakesNoTraffic()
    {
        Project project = single(1e6, 10);
        add(project, "db", "db-aurora").demands = {demand(5)};
        connect(project, "web", "db");
        project.variants.front().tiers.back().disabled = true;
        const auto result = run(project, "only", "month");
        QVERIFY(result);
        QCOMPARE(result->tier(TierId("db"))->requests, 0.0);
    }

    void aRuleOnATierThatCannotScaleIsReported()
    {
        Project project = single(1000, 10);
        Tier &database = add(project, "db", "db-aurora");
        database.demands = {demand(5)};
        database.scaling = ScalingRule{};
        database.scaling->id = RuleId("rule");
        connect(project, "web", "db");
        const auto result = compiled(project);
        QVERIFY(result);
        QVERIFY(std::any_of(result->remarks.begin(), result->remarks.end(), [](const Remark &remark) { return remark.text.find("the rule is ignored") != std::string::npos; }));
    }

    void aScheduleLeavesTheNumberThatStandsOutsideItsTimes()
    {
        Project project = single(1000, 10);
        Tier &web = project.variants.front().tiers[1];
        set(web, "count", 3.0);
        set(web, "max_count", 10.0);
        web.scaling = ScalingRule{};
        web.scaling->id = RuleId("rule");
        web.scaling->kind = ScalingKind::Scheduled;
        web.scaling->schedule = {{10, 12, 8}};
        const auto result = run(project, "only", "month", true);
        QVERIFY(result);
        const auto &replicas = result->tier(TierId("web"))->replicas;
        QCOMPARE(replicas[0], 3.0f);
        QCOMPARE(replicas[11 * 60], 8.0f);
        QCOMPARE(replicas[13 * 60], 3.0f);
    }

    void aJobLoadsItsTierAndNobodyElse()
    {
        Project project = single(0, 10);
        RequestClass batch;
        batch.id = RequestClassId("batch");
        batch.name = "Batch";
        batch.kind = RequestClass::Kind::Background;
        project.classes.push_back(batch);
        Demand work = demand(100);
        work.requestClass = batch.id;
        project.variants.front().tiers[1].demands.push_back(work);
        ScenarioEvent job;
        job.id = "nightly";
        job.kind = ScenarioEvent::Kind::Job;
        job.name = "Nightly";
        job.startHour = 2;
        job.holdMinutes = 60;
        job.amount = 10;
        job.requestClass = batch.id;
        job.tier = TierId("web");
        project.scenarios.front().events = {job};
        const auto result = run(project, "only", "month", true);
        QVERIFY(result);
        QVERIFY(std::abs(result->tier(TierId("web"))->requests - 36000) < 2); // the job still running at the end may count twice
        QVERIFY(std::abs(result->tier(TierId("web"))->utilization.at("cpu")[150] - 0.25f) < 0.001f); // 10/s × 0.1 s on 4 vCPUs
        QCOMPARE(result->summary.latency.p95Ms, 0.0); // no user waited
    }

    void unknownVariantAndScenarioAreNamed()
    {
        const Project project = single(1000, 10);
        QVERIFY(run(project, "nothing", "month").error().message.find("nothing") != std::string::npos);
        QVERIFY(run(project, "only", "never").error().code == ErrorCode::NotFound);
    }

    void calibrationOfNothingIsRefused()
    {
        Project project = single(1000, 0);
        LoadTest test;
        test.id = "test";
        test.variant = VariantId("only");
        test.users = 100;
        test.tier = TierId("web");
        test.replicas = 2;
        const auto result = calibrate(project, test, ScenarioId("month"), theCatalog());
        QVERIFY(!result && result.error().code == ErrorCode::InvalidInput);
        test.tier = TierId("nowhere");
        QVERIFY(calibrate(project, test, ScenarioId("month"), theCatalog()).error().code == ErrorCode::BrokenReference);
    }
};

QTEST_GUILESS_MAIN(CompileTest)
#include "compiletest.moc"
