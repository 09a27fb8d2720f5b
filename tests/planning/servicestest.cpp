#include "projects.h"

#include <planning/coldstarts.h>
#include <planning/compile.h>
#include <planning/scalingfigures.h>

#include <cmath>

using namespace projects;
using namespace headroom::planning;

namespace {

/// Users → one tier of this kind, page views all month long.
Project with(const char *kind, double pagesPerSecond, double cpuMs)
{
    Project project = single(0, cpuMs);
    project.scenarios.front().visitsPerMonth = pagesPerSecond * 730 * 3600 / project.scenarios.front().pagesPerVisit;
    Tier &tier = project.variants.front().tiers[1];
    tier.kind = kind;
    tier.parameters.clear();
    return project;
}

Tier &tierIn(Project &project) { return project.variants.front().tiers[1]; }

Run month(const Project &project)
{
    auto result = run(project, "only", "month", true);
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return std::move(*result);
}

const TierRun &web(const Run &run) { return *run.tier(TierId("web")); }

ScalingRule tracking(double target)
{
    ScalingRule rule;
    rule.id = RuleId("rule");
    rule.kind = ScalingKind::TargetTracking;
    rule.target = target;
    rule.outDatapoints = 3;
    return rule;
}

} // namespace

/// Services that are no servers of their own: tasks on hosts, functions, serverless databases, tables; and rules of all kinds.
class ServicesTest : public QObject
{
    Q_OBJECT

private slots:
    /// m5.xlarge: 4 vCPU and 16 GiB. Tasks of 1 vCPU and 6 GiB: two fit by memory.
    void tasksArePlacedByCpuAndMemory()
    {
        Project project = with("container-service", 1, 10);
        set(tierIn(project), "count", 5.0);
        set(tierIn(project), "task_memory_gib", 6.0);
        const auto compiled = compile(project, project.variants.front(), project.scenarios.front(), theCatalog());
        QVERIFY(compiled);
        QCOMPARE(compiled->tiers[1].replicasPerHost, 2);
        QCOMPARE(compiled->plan.stations[std::size_t(compiled->tiers[1].station)].resources[std::size_t(compiled->tiers[1].cpu)].servers, 1.0);
    }

    /// Two vCPU seconds a second at 50 %: four tasks of one vCPU on one host of four.
    void hostsFollowTheTasks()
    {
        Project project = with("container-service", 20, 100);
        Tier &tier = tierIn(project);
        set(tier, "max_count", 20.0);
        tier.scaling = tracking(0.5);
        tier.scaling->bootSeconds = 5;
        const Run run = month(project);
        QVERIFY(web(run).maxReplicas >= 4);
        QVERIFY(std::abs(web(run).meanReplicas - 4) < 0.6);
        const double hosts = web(run).hostHours / 730;
        QVERIFY2(hosts > 0.99 && hosts < 2.1, qPrintable(QString::number(hosts)));
        QCOMPARE(run.usage.tiers.at(TierId("web")).total(quantity::hostHours), web(run).hostHours);
    }

    /// 50 calls/s of 200 ms: ten environments in use; no queue, nothing refused.
    void aFunctionHoldsAnEnvironmentForItsDuration()
    {
        Project project = with("function", 50, 0);
        tierIn(project).demands.clear();
        set(tierIn(project), "duration_ms", 200.0);
        const Run run = month(project);
        const double held = run.usage.tiers.at(TierId("web")).total(quantity::heldSeconds) / (730 * 3600);
        QVERIFY2(std::abs(held - 10) < 0.05, qPrintable(QString::number(held)));
        QCOMPARE(web(run).errors, 0.0);
        QVERIFY(std::abs(run.summary.latency.meanMs - 200) < 2);
    }

    /// Erlang's loss formula: ten erlangs at a limit of ten lose 21.458 % (any table of Erlang B).
    void theConcurrencyLimitRefuses()
    {
        Project project = with("function", 50, 0);
        tierIn(project).demands.clear();
        set(tierIn(project), "duration_ms", 200.0);
        set(tierIn(project), "concurrency_limit", 10.0);
        set(tierIn(project), "cold_start_ms", 0.0);
        const Run run = month(project);
        QVERIFY2(std::abs(run.summary.errorRate - 0.21458) < 0.005, qPrintable(QString::number(run.summary.errorRate)));
    }

    /// One call an hour finds nothing warm; a steady ten environments are hardly ever left.
    void rareCallsStartCold()
    {
        QVERIFY(std::abs(coldStartShareAt(1 / 3600.0, 0.0001, 600, 0) - std::exp(-600 / 3600.0)) < 1e-3);
        QVERIFY(coldStartShareAt(50, 10, 600, 0) < 1e-3);
        QCOMPARE(coldStartShareAt(1 / 3600.0, 0.0001, 600, 1) < 1e-3, true); // one is provisioned
        QCOMPARE(coldStartShareAt(0, 0, 600, 0), 0.0);
        Project project = with("function", 1 / 3600.0, 0);
        tierIn(project).demands.clear();
        set(tierIn(project), "duration_ms", 100.0);
        set(tierIn(project), "cold_start_ms", 1000.0);
        const Run run = month(project);
        QVERIFY2(std::abs(run.summary.latency.meanMs - (100 + 1000 * std::exp(-1 / 6.0))) < 30, qPrintable(QString::number(run.summary.latency.meanMs)));
    }

    /// A quarter of a vCPU a unit of 2 GiB: one vCPU second a second at 70 % needs 5.7 ACU.
    void aServerlessDatabaseGrowsToItsLoad()
    {
        Project project = with("db-aurora-serverless", 10, 100);
        set(tierIn(project), "max_acu", 64.0);
        const Run run = month(project);
        const double mean = run.usage.tiers.at(TierId("web")).total(quantity::acuHours) / 730;
        QVERIFY2(mean > 5.5 && mean < 8.3, qPrintable(QString::number(mean)));
        QVERIFY(run.summary.latency.meanMs < 1000);
    }

    void aTableHasNoLimitOnDemandAndOneWhenBought()
    {
        Project project = with("nosql-table", 20, 0);
        tierIn(project).demands.front().readIo = 5;
        QVERIFY(month(project).summary.latency.p95Ms < 10);
        set(tierIn(project), "capacity_mode", "provisioned");
        set(tierIn(project), "rcu", 50.0);
        const Run run = month(project);
        QVERIFY(run.summary.errorRate > 0.3); // half of what is asked for can be had
    }

    void readersOfAnAuroraClusterScale()
    {
        Project project = with("db-aurora-replica", 40, 100);
        Tier &tier = tierIn(project);
        set(tier, "max_count", 15.0);
        tier.scaling = tracking(0.5);
        tier.scaling->bootSeconds = 420;
        const Run run = month(project);
        QVERIFY(web(run).maxReplicas >= 4); // 4 vCPU seconds a second, two vCPUs a reader, half used
        QVERIFY(!remarked(run, "the rule is ignored"));
    }

    void podsStandOnNodes()
    {
        Project project = with("kubernetes", 20, 100);
        Tier &tier = tierIn(project);
        set(tier, "scales", "pods");
        set(tier, "max_count", 30.0);
        tier.scaling = tracking(0.5);
        tier.scaling->kind = ScalingKind::HorizontalPod;
        tier.scaling->bootSeconds = 10;
        const Run run = month(project);
        QVERIFY(web(run).maxReplicas >= 4);
        QVERIFY(web(run).hostHours >= 2 * 730 * 0.99); // two nodes at least
    }

    /// Requests per target: 10/s against 150 a minute are four targets.
    void aRuleMayWatchRequests()
    {
        Project project = with("auto-scaling-group", 10, 5);
        Tier &tier = tierIn(project);
        set(tier, "max_count", 20.0);
        tier.scaling = tracking(150);
        tier.scaling->metric = "requests-per-target";
        const Run run = month(project);
        QCOMPARE(web(run).replicas.back(), 4.0f);
    }

    void stagingIsSwitchedOffAtNight()
    {
        Project project = with("auto-scaling-group", 0, 5);
        Tier &tier = tierIn(project);
        set(tier, "count", 2.0);
        tier.scaling = ScalingRule{};
        tier.scaling->id = RuleId("office");
        tier.scaling->kind = ScalingKind::Scheduled;
        ScheduledAction night;
        night.startHour = 0;
        night.endHour = 8;
        night.minimum = 0;
        night.maximum = 0;
        night.repeats = Recurrence::Daily;
        ScheduledAction evening = night;
        evening.startHour = 18;
        evening.endHour = 24;
        tier.scaling->schedule = {night, evening};
        const Run run = month(project);
        // ten of 24 hours, two servers, less the boot on each of the 30.4 mornings, which is paid too
        QVERIFY2(std::abs(web(run).instanceHours - 2 * 730 * 10 / 24.0) < 15, qPrintable(QString::number(web(run).instanceHours)));
        QCOMPARE(web(run).replicas[3 * 60], 0.0f);
        QCOMPARE(web(run).replicas[12 * 60], 2.0f);
    }

    void weekdaysRecurOnWeekdays()
    {
        Project project = with("auto-scaling-group", 0, 5); // starts on a Monday
        Tier &tier = tierIn(project);
        set(tier, "max_count", 10.0);
        tier.scaling = ScalingRule{};
        tier.scaling->id = RuleId("office");
        tier.scaling->kind = ScalingKind::Scheduled;
        ScheduledAction office;
        office.startHour = 8;
        office.endHour = 18;
        office.minimum = 3;
        office.repeats = Recurrence::Weekdays;
        tier.scaling->schedule = {office};
        const Run run = month(project);
        for (int day = 0; day < 14; ++day)
            QCOMPARE(web(run).replicas[std::size_t(day * 1440 + 12 * 60)], day % 7 < 5 ? 3.0f : 1.0f);
    }

    void aReplicaThatIsReplacedBeforeItServesNeverComes()
    {
        Project project = with("auto-scaling-group", 100, 100);
        Tier &tier = tierIn(project);
        set(tier, "max_count", 10.0);
        tier.scaling = tracking(0.5);
        tier.scaling->bootSeconds = 900;
        tier.scaling->graceSeconds = 300;
        const Run run = month(project);
        QVERIFY(remarked(run, "replaced before it serves"));
        QCOMPARE(web(run).maxReplicas, 1.0);
    }

    void whatCannotWorkIsReported()
    {
        Project project = with("auto-scaling-group", 1, 10);
        Tier &tier = tierIn(project);
        tier.scaling = tracking(0.5);
        tier.scaling->metric = "connections";
        tier.parameters["workers"].value = 20.0;
        const auto issues = catalog::validate(project, theCatalog());
        QVERIFY(std::any_of(issues.begin(), issues.end(), [](const Issue &issue) { return issue.error.message.find("does not have") != std::string::npos; }));
        Project fixed = with("application-load-balancer", 1, 0);
        tierIn(fixed).demands.clear();
        tierIn(fixed).scaling = tracking(0.5);
        const auto more = catalog::validate(fixed, theCatalog());
        QVERIFY(std::any_of(more.begin(), more.end(), [](const Issue &issue) { return issue.error.message.find("cannot change its number") != std::string::npos; }));
    }

    /// Demand of 1, 4, 4, 2, 2 replicas at 50 % against a supply of 2, 2, 4, 4, 2, by hand.
    void scalingIsJudgedByWhatWasNeeded()
    {
        const std::vector<float> replicas{2, 2, 4, 4, 2}, utilization{0.25f, 1.0f, 0.5f, 0.25f, 0.5f}, offered{10, 40, 40, 20, 20};
        const std::vector<float> needed = neededReplicas({replicas, utilization, offered, 60}, 0.5, 1);
        QCOMPARE(needed, (std::vector<float>{1, 4, 4, 2, 2}));
        headroom::simulation::Controller controller;
        controller.target = 0.5;
        const ScalingFigures figures = scalingFigures({replicas, utilization, offered, 60}, controller);
        QCOMPARE(figures.elasticity.underAccuracy, 2.0 / 5);
        QCOMPARE(figures.elasticity.overAccuracy, 3.0 / 5);
        QCOMPARE(figures.longestShortageSeconds, 60.0);
        QCOMPARE(figures.mostChangesAnHour, 2);
    }

    void oscillationIsNamed()
    {
        std::vector<float> replicas, utilization, offered;
        for (int i = 0; i < 600; ++i) {
            replicas.push_back(i / 5 % 2 ? 3 : 2);
            utilization.push_back(1.9f * 0.7f / replicas.back());
            offered.push_back(100);
        }
        headroom::simulation::Controller controller;
        controller.target = 0.7;
        QCOMPARE(scalingFigures({replicas, utilization, offered, 60}, controller).verdict, std::string("Oscillates: 13 changes in an hour."));
    }
};

QTEST_GUILESS_MAIN(ServicesTest)
#include "servicestest.moc"
