#include "plans.h"

#include <simulation/events.h>
#include <simulation/replication.h>
#include <simulation/timeline.h>

#include <QTest>

#include <cmath>
#include <numeric>

using namespace headroom::simulation;
using namespace plans;

namespace {

/// Four hours of minutes: 20 requests/s, a slow ramp to 100 and back. Two vCPUs a replica, 50 ms a request: 40/s a replica.
/// The ramp is slow enough for the station to stay below 90 %: what the engines then differ in are their approximations.
Plan dayOfAShop(Balancing balancing)
{
    std::vector<double> load;
    for (int minute = 0; minute < 240; ++minute)
        load.push_back(20 + 80 * std::clamp(std::min(minute - 30, 200 - minute) / 60.0, 0.0, 1.0));
    Plan plan = oneStation(server(Discipline::ProcessorSharing, 2), 0.05, 1, load);
    plan.stations.front().balancing = balancing;
    plan.stations.front().replicas = 2;
    Controller controller;
    controller.target = 0.55;
    controller.bootSeconds = 120;
    controller.warmUpSeconds = 60;
    controller.inDatapoints = 5;
    controller.minimum = 2;
    controller.maximum = 8;
    plan.controllers = {controller};
    return plan;
}

EventOutcome events(const Plan &plan, int replications = 6, unsigned threads = 0)
{
    EventOptions options;
    options.replications = replications;
    options.threads = threads;
    auto outcome = runEvents(plan, options);
    if (!outcome)
        qFatal("%s", outcome.error().message.c_str());
    return std::move(*outcome);
}

bool within(double got, double expected, double tolerance)
{
    if (std::abs(got - expected) <= tolerance * std::abs(expected))
        return true;
    qWarning("%g instead of %g", got, expected);
    return false;
}

} // namespace

class ScalingTest : public QObject
{
    Q_OBJECT

private slots:
    void enginesAgreeWhileControllersAct_data()
    {
        QTest::addColumn<int>("balancing");
        QTest::newRow("common queue") << int(Balancing::CommonQueue);
        QTest::newRow("random") << int(Balancing::Random);
        QTest::newRow("round robin") << int(Balancing::RoundRobin);
    }
    /// Requirement: mean within 5 %, p95 within 10 %, totals within 1 % in the stable region.
    void enginesAgreeWhileControllersAct()
    {
        QFETCH(int, balancing);
        const Plan plan = dayOfAShop(Balancing(balancing));
        QVERIFY(check(plan).has_value());
        const TimelineResult timeline = runTimeline(plan);
        const EventOutcome outcome = events(plan);
        const StationOutcome &station = outcome.stations.front();
        const StationRun &run = timeline.stations.front();
        QVERIFY(run.maxReplicas >= 4); // the rule had to act for this to mean anything
        QVERIFY(run.removals >= 2);
        QVERIFY(within(station.replicas.mean * outcome.windowSeconds, run.servingSeconds, 0.01));
        QVERIFY(within(station.booting.mean * outcome.windowSeconds, run.bootingSeconds, 0.10));
        QVERIFY(within(double(outcome.classes.front().counts.completed) / outcome.replications, timeline.classes.front().completed, 0.01));
        QVERIFY(within(outcome.meanSeconds.mean, timeline.reported.mean, 0.05));
        QVERIFY(within(outcome.p95Seconds.mean, timeline.reported.p95, 0.10));
    }

    void enginesMeasureTheSameSignals_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<double>("target");
        // the ramp goes from 20 to 100 requests/s; a visit takes 50 ms and somewhat more
        QTest::newRow("requests") << int(Signal::RequestRate) << 22.0;
        QTest::newRow("present") << int(Signal::Present) << 1.4;
        QTest::newRow("pool") << int(Signal::Utilization) << 0.14;
    }
    /// Whatever a rule looks at, both engines see the same: as many replicas, as long.
    void enginesMeasureTheSameSignals()
    {
        QFETCH(int, signal);
        QFETCH(double, target);
        Plan plan = dayOfAShop(Balancing::CommonQueue);
        plan.stations.front().pool = {"workers", 10, 500, 0};
        Controller &controller = plan.controllers.front();
        controller.kind = ControllerKind::TargetTracking;
        controller.signal = Signal(signal);
        controller.resource = -1;
        controller.target = target;
        controller.outDatapoints = 3;
        QVERIFY(check(plan).has_value());
        const TimelineResult timeline = runTimeline(plan);
        const EventOutcome outcome = events(plan, 4);
        QVERIFY(timeline.stations.front().maxReplicas >= 4);
        QVERIFY(within(outcome.stations.front().replicas.mean * outcome.windowSeconds, timeline.stations.front().servingSeconds, 0.06));
    }

    /// Arithmetic: the schedule asks for 5 replicas from 1800 to 3600 s, they boot for 90 s; before and after there are 2.
    /// 2 · 7200 + 3 · (1800 − 90) = 19,530 replica-seconds serving and 3 · 90 booting.
    void ordersForASchedule()
    {
        Plan plan = oneStation(server(Discipline::Fcfs, 1), 0.01, 1, std::vector<double>(120, 5.0));
        Controller controller;
        controller.kind = ControllerKind::Fixed;
        controller.bootSeconds = 90;
        controller.minimum = 2;
        controller.maximum = 9;
        controller.schedule = {{1800, 3600, 5}};
        plan.controllers = {controller};
        plan.stations.front().replicas = 2;
        for (const Balancing balancing : {Balancing::RoundRobin, Balancing::CommonQueue}) {
            plan.stations.front().balancing = balancing;
            const EventOutcome outcome = events(plan, 1);
            QCOMPARE(std::round(outcome.stations.front().replicas.mean * 7200), 19530.0);
            QCOMPARE(std::round(outcome.stations.front().booting.mean * 7200), 270.0);
        }
    }

    /// A replica that is taken away finishes its work: nothing is lost, whatever comes and goes, at every instant.
    void losesNothingWhileReplicasComeAndGo()
    {
        std::vector<double> load;
        for (int minute = 0; minute < 60; ++minute)
            load.push_back(minute / 6 % 2 ? 150 : 10);
        for (const Balancing balancing : {Balancing::RoundRobin, Balancing::CommonQueue, Balancing::Random}) {
            Plan plan = oneStation(server(Discipline::Fcfs, 2), 0.05, 1, load);
            plan.stations.front().balancing = balancing;
            plan.stations.front().pool = {"workers", 4, 50, 0};
            Controller controller;
            controller.kind = ControllerKind::TargetTracking;
            controller.target = 0.6;
            controller.inDatapoints = 2;
            controller.inCooldownSeconds = 0;
            controller.bootSeconds = 45;
            controller.maximum = 7;
            plan.controllers = {controller};
            QVERIFY(check(plan).has_value());
            Replication replication(plan, {}, 3);
            std::uint64_t broken = 0;
            replication.observe = [&](const Replication &now) {
                const ClassCounts &counts = now.tally().classes.front().counts;
                broken += counts.generated + counts.inFlightAtStart != counts.completed + counts.rejected + counts.timedOut + now.inFlight().front();
            };
            replication.run({}, {});
            const Tally &tally = replication.tally();
            QCOMPARE(broken, 0u);
            QVERIFY(tally.stations.front().additions >= 2);
            QVERIFY(tally.stations.front().removals >= 2);
            QVERIFY(tally.stations.front().servingArea > 3600 && tally.stations.front().servingArea < 7 * 3600);
            QVERIFY(tally.classes.front().counts.completed > 100'000);
        }
    }

    /// A cache in the replicas is cold in a new one. With e^(−age/τ) and one replica replaced by the schedule's second at 600 s,
    /// τ = 600 s, seen to 1200 s: replica 1 hits 80 %; the second 80 % × mean of 1 − e^(−a/600) over 0 … 600 = 80 % × (1 − (1 − e^−1)) =
    /// 80 % × 0.36788. Hits cost nothing, misses 1 ms each at the second station: visits there tell the misses.
    void newReplicasHaveColdCaches()
    {
        Plan plan = oneStation(server(Discipline::Fcfs, 50), 0.001, 1, std::vector<double>(20, 100.0));
        plan.stations.push_back(plan.stations.front());
        plan.stations.back().name = "behind";
        plan.caches.push_back({"local", 0, 600, {0.8}});
        Visit child = visitOf(1, 0.001, 1, 0);
        child.when = When::Miss;
        child.cache = 0;
        plan.classes.front().visits.push_back(child);
        Controller controller;
        controller.kind = ControllerKind::Fixed;
        controller.maximum = 2;
        controller.schedule = {{600, 1e9, 2}};
        plan.controllers = {controller};
        QVERIFY(check(plan).has_value());
        for (const Balancing balancing : {Balancing::RoundRobin, Balancing::CommonQueue}) {
            plan.stations.front().balancing = balancing;
            // The schedule begins in the middle: half of the time there is one warm replica.
            const EventOutcome outcome = events(plan, 6);
            const double misses = outcome.stations.back().visitRate.mean / outcome.stations.front().visitRate.mean;
            const double second = 1 - 0.8 * std::exp(-1.0);
            const double expected = 0.5 * 0.2 + 0.5 * (0.5 * 0.2 + 0.5 * second);
            QVERIFY2(std::abs(misses - expected) < 0.004, qPrintable(QString::number(misses) + u' ' + QString::number(expected)));
        }
    }

    void isTheSameOnAnyNumberOfThreads()
    {
        const Plan plan = dayOfAShop(Balancing::RoundRobin);
        const EventOutcome one = events(plan, 3, 1), three = events(plan, 3, 3);
        QCOMPARE(one.meanSeconds.mean, three.meanSeconds.mean);
        QCOMPARE(one.stations.front().replicas.mean, three.stations.front().replicas.mean);
        QCOMPARE(one.events, three.events);
    }
};

QTEST_GUILESS_MAIN(ScalingTest)
#include "scalingtest.moc"
