#include <simulation/elasticity.h>
#include <simulation/scaler.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace headroom::simulation;

namespace {

/// One minute, one datum, known at once; boots and warms up at once.
Controller prompt(ControllerKind kind, double target)
{
    Controller controller;
    controller.kind = kind;
    controller.target = target;
    controller.delaySeconds = 0;
    controller.inDatapoints = 1;
    controller.inCooldownSeconds = 0;
    controller.scaleIn = ScaleIn::Literal;
    controller.minimum = 1;
    controller.maximum = 1000;
    return controller;
}

/// The step policies of the Amazon EC2 Auto Scaling guide, "Step and simple scaling policies": threshold 50 %,
/// 0 … 10 above: none, 10 … 20: 10 %, 20 and more: 30 %; as far below the same.
Controller guide()
{
    Controller controller = prompt(ControllerKind::Step, 50);
    controller.adjustment = AdjustmentKind::Percent;
    controller.outSteps = controller.inSteps = {{0, 0}, {10, 10}, {20, 30}};
    controller.lowTarget = 50;
    return controller;
}

/// A fleet under a controller, one datum a minute.
struct Group
{
    Controller rule;
    Fleet fleet;
    Scaler scaler;
    double now = 0;

    Group(Controller controller, int replicas, double stepSeconds = 60)
        : rule(std::move(controller))
        , fleet(replicas)
        , scaler(paced(rule, stepSeconds), stepSeconds)
        , m_step(stepSeconds)
    {
    }
    Group(const Group &) = delete;

    /// \return replicas ordered after the step
    int see(double signal) { return see(std::vector<double>{signal}); }
    int see(const std::vector<double> &measured)
    {
        fleet.advance(now);
        now += m_step;
        scaler.step(now, measured, fleet);
        return fleet.ordered();
    }

private:
    /// A datum each step at least.
    static const Controller &paced(Controller &rule, double stepSeconds)
    {
        rule.periodSeconds = std::min(rule.periodSeconds, stepSeconds);
        return rule;
    }
    double m_step;
};

} // namespace

/// Every worked example and figure of the providers' documentation that docs/autoscaling.md names.
class ControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void stepsOfTheGuide()
    {
        Group group(guide(), 10);
        QCOMPARE(group.see(59), 10);
        QCOMPARE(group.see(60), 11);
        QCOMPARE(group.see(70), 14); // 30 % of 11 is 3.3: 3
        QCOMPARE(group.see(41), 14);
        QCOMPARE(group.see(40), 13); // 10 % of 14 is 1.4: 1
        QCOMPARE(group.see(30), 10); // 30 % of 13 is 3.9: 3
    }

    void stepsOfTheGuideDuringWarmUp()
    {
        Controller rule = guide();
        rule.warmUpSeconds = 600;
        Group group(rule, 10);
        QCOMPARE(group.see(60), 11);
        QCOMPARE(group.see(62), 11); // 10 % of the 10 that are warm: the one on the way is that
        QCOMPARE(group.see(70), 13); // 30 % of 10 is 3, one of which is on the way
        QCOMPARE(group.see(10), 13); // nothing goes while one warms up
    }

    void percentagesAreRoundedAsTheGuideSays()
    {
        Policy policy;
        policy.adjustment = AdjustmentKind::Percent;
        QCOMPARE(adjusted(policy, 127, 10, true) - 127, 12); // 12.7
        QCOMPARE(adjusted(policy, 5, 10, true) - 5, 1);      // 0.5
        QCOMPARE(adjusted(policy, 5, 10, false) - 5, -1);    // −0.5
        QCOMPARE(adjusted(policy, 667, 1, false) - 667, -6); // −6.67
        QCOMPARE(adjusted(policy, 100, 0, true), 100);
        policy.minimumAdjustment = 4;
        QCOMPARE(adjusted(policy, 10, 25, true), 14); // 2.5 is 2, but at least 4
        policy.adjustment = AdjustmentKind::Exact;
        QCOMPARE(adjusted(policy, 10, 5, true), 5);
        policy.adjustment = AdjustmentKind::Change;
        QCOMPARE(adjusted(policy, 2, 5, false), 0);
    }

    /// Bounds: the lower one belongs to a step above the threshold, the upper one to a step below it.
    void stepBoundsBelongToTheStepFurtherOut()
    {
        const std::vector<StepAdjustment> steps{{0, 1}, {10, 2}, {20, 3}};
        QCOMPARE(adjustmentAt(steps, 9.99), 1.0);
        QCOMPARE(adjustmentAt(steps, 10), 2.0);
        QCOMPARE(adjustmentAt(steps, 1e9), 3.0);
        QCOMPARE(adjustmentAt(steps, -0.1), 0.0);
    }

    /// 3 of 3 high, 15 of 15 low below 70 % of the target; ⌈n·x/T⌉.
    void targetTrackingCountsItsDatapoints()
    {
        Controller rule = prompt(ControllerKind::TargetTracking, 50);
        rule.outDatapoints = 3;
        rule.inDatapoints = 15;
        rule.lowFraction = 0.7;
        Group group(rule, 4);
        QCOMPARE(group.see(60), 4);
        QCOMPARE(group.see(60), 4);
        QCOMPARE(group.see(50), 4); // at the target is not above it: count again
        QCOMPARE(group.see(60), 4);
        QCOMPARE(group.see(60), 4);
        QCOMPARE(group.see(60), 5); // ⌈4.8⌉: rounded towards more
        for (int minute = 0; minute < 30; ++minute)
            QCOMPARE(group.see(35), 5); // 35 is 70 % of 50: not below
        for (int minute = 1; minute < 15; ++minute)
            QCOMPARE(group.see(34), 5);
        QCOMPARE(group.see(34), 4); // ⌈5·34/50⌉
    }

    void theLowThresholdIsAParameter()
    {
        Controller rule = prompt(ControllerKind::TargetTracking, 50);
        rule.lowFraction = 0.9;
        Group group(rule, 5);
        QCOMPARE(group.see(44), 5); // below 45, but ⌈4.4⌉ are 5
        QCOMPARE(group.see(40), 4);
    }

    /// From a step change the first order comes after three datapoints and the publication delay, the first removal after fifteen.
    void aSurgeIsAnsweredAfterFourMinutes()
    {
        Controller rule = prompt(ControllerKind::TargetTracking, 0.5);
        rule.outDatapoints = 3;
        rule.inDatapoints = 15;
        rule.delaySeconds = 60;
        rule.warmUpSeconds = 120; // what was published before the new ones count must not order again
        Group group(rule, 2);
        int minutes = 1;
        while (group.see(1.8 / group.fleet.ordered()) == 2)
            ++minutes;
        QCOMPARE(minutes, 4);
        QCOMPARE(group.fleet.ordered(), 4);
        for (int rest = 0; rest < 5; ++rest)
            QCOMPARE(group.see(0.45), 4);
        minutes = 1;
        while (group.see(0.1) == 4)
            ++minutes;
        QCOMPARE(minutes, 16);
    }

    void warmingReplicasBlockRemovalAndAreOrderedOnce()
    {
        Controller rule = prompt(ControllerKind::TargetTracking, 0.5);
        rule.bootSeconds = 120;
        rule.warmUpSeconds = 300;
        Group group(rule, 4);
        QCOMPARE(group.see(0.75), 6);
        for (int minute = 0; minute < 5; ++minute)
            QCOMPARE(group.see(0.75), 6); // the metric is still that of the four: they asked for six already
        QCOMPARE(group.see(0.1), 6);      // six minutes: booted, not warm
        QCOMPARE(group.see(0.1), 2);      // ⌈6·0.1/0.5⌉
    }

    void missingDataChangesNothing()
    {
        Group group(prompt(ControllerKind::TargetTracking, 0.5), 4);
        QCOMPARE(group.see(std::nan("")), 4);
        Controller rule = prompt(ControllerKind::TargetTracking, 0.5);
        rule.outDatapoints = 2;
        Group counted(rule, 4);
        counted.see(0.9);
        counted.see(std::nan(""));
        QCOMPARE(counted.see(0.9), 4); // the gap broke the row
        QCOMPARE(counted.see(0.9), 8);
    }

    /// Out if any policy asks, the largest wins; in only when all are ready, the largest wins.
    void severalPolicies()
    {
        Controller rule = prompt(ControllerKind::TargetTracking, 0.5);
        Policy requests = rule;
        requests.target = 100;
        rule.further = {requests};
        Group group(rule, 10);
        QCOMPARE(group.see({0.6, 150}), 15);
        QCOMPARE(group.see({0.1, 100}), 15); // the second holds the first back
        QCOMPARE(group.see({0.1, 60}), 9);   // 3 and 9: the larger
        QCOMPARE(group.see({0.1, 101}), 10);
    }

    void simpleIsDeafUntilTheCooldownIsOver()
    {
        Controller rule = prompt(ControllerKind::Simple, 0.7);
        rule.bootSeconds = 120;
        rule.inCooldownSeconds = 300;
        Group group(rule, 2);
        QCOMPARE(group.see(0.9), 3); // at 60 s; serves at 180 s; deaf until 480 s
        for (int minute = 2; minute < 8; ++minute)
            QCOMPARE(group.see(1.0), 3);
        QCOMPARE(group.see(1.0), 4);
    }

    void stepRulesWaitForTheirCooldowns()
    {
        Controller rule = prompt(ControllerKind::Step, 0.7);
        rule.lowTarget = 0.3;
        rule.outCooldownSeconds = 180;
        rule.inCooldownSeconds = 240;
        rule.settleSeconds = 600;
        Group group(rule, 5);
        QCOMPARE(group.see(0.9), 6); // 60 s
        QCOMPARE(group.see(0.9), 6);
        QCOMPARE(group.see(0.9), 6);
        QCOMPARE(group.see(0.9), 7); // 240 s
        for (int minute = 5; minute < 14; ++minute)
            QCOMPARE(group.see(0.3), 7);
        QCOMPARE(group.see(0.3), 6); // 840 s: 600 s after the last addition
        QCOMPARE(group.see(0.3), 6);
        QCOMPARE(group.see(0.3), 6);
        QCOMPARE(group.see(0.3), 6);
        QCOMPARE(group.see(0.3), 5);
    }

    void schedulesSetBoundsAndRecur()
    {
        constexpr double hour = 3600, day = 24 * hour;
        Controller rule = prompt(ControllerKind::Fixed, 0.7);
        rule.minimum = 2;
        rule.schedule = {{20 * hour, 32 * hour, 0, 0, -1, day},       // off at night
                         {10 * hour, 11 * hour, 6, -1, -1, 7 * day}}; // a weekly sale
        Group group(rule, 2, hour);
        std::vector<int> ordered;
        for (int h = 0; h < 8 * 24; ++h)
            ordered.push_back(group.see(0.1));
        QCOMPARE(ordered[8], 2);       // what stands at 9 h
        QCOMPARE(ordered[9], 6);       // 10 h
        QCOMPARE(ordered[10], 2);      // 11 h
        QCOMPARE(ordered[18], 2);      // 19 h
        QCOMPARE(ordered[19], 0);      // 20 h
        QCOMPARE(ordered[24 + 6], 0);  // 7 h of the next day
        QCOMPARE(ordered[24 + 7], 2);  // 8 h
        QCOMPARE(ordered[24 + 9], 2);  // the sale is weekly
        QCOMPARE(ordered[168 + 9], 6); // a week later
    }

    void aScheduledNumberIsSetWhenItBegins()
    {
        Controller rule = prompt(ControllerKind::Step, 0.7);
        rule.schedule = {{600, 1200, 0, -1, 8}};
        Group group(rule, 2);
        for (int minute = 1; minute < 10; ++minute)
            QCOMPARE(group.see(0.7 - 1e-9), 1);
        QCOMPARE(group.see(0.5), 8);
    }

    /// Kubernetes, horizontal pod autoscaling: "if the current metric value is 200m and the desired value is 100m, the number of
    /// replicas will be doubled … if the current value is 50m, you'll halve the number"; skipped within 0.1 of 1.0.
    void podsFollowTheRatio()
    {
        Controller rule = prompt(ControllerKind::HorizontalPod, 100);
        rule.stabilizationSeconds = 0;
        Group group(rule, 8);
        QCOMPARE(group.see(200), 16);
        QCOMPARE(group.see(50), 8);
        QCOMPARE(group.see(109), 8);
        QCOMPARE(group.see(91), 8);
        QCOMPARE(group.see(110), 8);
        QCOMPARE(group.see(111), 9); // ⌈8.88⌉
    }

    /// Kubernetes 1.33 release notes: 50 pods at 90 % against 75 %: 60.
    void podsOfTheReleaseNotes()
    {
        Group group(prompt(ControllerKind::HorizontalPod, 75), 50);
        QCOMPARE(group.see(90), 60);
    }

    /// Fewer only as the highest recommendation of five minutes says.
    void podsAreRemovedAfterFiveMinutes()
    {
        Group group(prompt(ControllerKind::HorizontalPod, 100), 10, 15);
        for (int look = 0; look < 40; ++look)
            group.see(100);
        QCOMPARE(group.see(80), 10); // wants 8, but 10 were recommended lately
        for (int look = 1; look < 20; ++look)
            QCOMPARE(group.see(50), 10);
        QCOMPARE(group.see(50), 8); // the 8 of 300 s ago is now the highest
        QCOMPARE(group.see(62.5), 5);
    }

    /// autoscaling/v2: up by the larger of 100 % and 4 pods each 15 s.
    void podsGrowWithinTheirLimits()
    {
        Group fast(prompt(ControllerKind::HorizontalPod, 10), 1, 15);
        QCOMPARE(fast.see(1000), 5);
        Group minute(prompt(ControllerKind::HorizontalPod, 10), 1, 60);
        QCOMPARE(minute.see(1000), 40); // 1, 5, 10, 20, 40: it looks four times a minute
    }

    /// Pods that are not ready count as idle when more are wanted.
    void unreadyPodsDampGrowth()
    {
        Controller rule = prompt(ControllerKind::HorizontalPod, 100);
        rule.bootSeconds = 600;
        Group group(rule, 10);
        QCOMPARE(group.see(150), 15);
        QCOMPARE(group.see(150), 15); // 10 of 15 at 150: on target together
        QCOMPARE(group.see(200), 20);
    }

    /// Places for requests at once grow by 1,000 in 10 s up to the account's limit (AWS Lambda, scaling behaviour).
    void concurrencyGrowsWithItsRate()
    {
        Controller rule = prompt(ControllerKind::Concurrency, 1);
        rule.growth = 100;
        rule.minimum = 0;
        rule.maximum = 20000;
        Group group(rule, 1000, 10);
        QCOMPARE(group.see(1.0), 2000);
        QCOMPARE(group.see(1.0), 3000);
        QCOMPARE(group.see(0.5), 2500);
        for (int i = 0; i < 40; ++i)
            group.see(1.0);
        QCOMPARE(group.fleet.ordered(), 20000);
    }

    void capacityUnitsGrowInProportionToWhatThereIs()
    {
        Controller rule = prompt(ControllerKind::CapacityUnits, 0.7);
        rule.growth = 15;
        rule.growthFloor = 1;
        rule.maximum = 256;
        Group slow(rule, 4, 15);
        QCOMPARE(slow.see(0.9), 6);  // ⌈4·0.9/0.7⌉, below e·4
        QCOMPARE(slow.see(1.0), 21); // a full step asks for four times as much; e·6 = 16.3, 15 s of one unit each: 21
    }

    /// A full host makes a task wait for the next one: 60 s until it is seen, 150 s of boot, 5 s of start.
    void tasksWaitForHosts()
    {
        Controller rule = prompt(ControllerKind::TargetTracking, 0.5);
        rule.bootSeconds = 5;
        rule.hosts = Hosts{};
        rule.hosts->replicasPerHost = 4;
        Group group(rule, 3, 15); // one host, room for one more
        QCOMPARE(group.see(1.0), 6);
        QCOMPARE(group.scaler.mostHosts(), 2);
        group.fleet.advance(15 + 5);
        QCOMPARE(group.fleet.serving(), 4);
        group.fleet.advance(15 + 60 + 150 + 4);
        QCOMPARE(group.fleet.serving(), 4);
        group.fleet.advance(15 + 60 + 150 + 5);
        QCOMPARE(group.fleet.serving(), 6);
    }

    void spareHostsAndTargetCapacityLeaveRoom()
    {
        Hosts rule;
        rule.replicasPerHost = 4;
        QCOMPARE(HostPool(rule, 8).hosts(), 2);
        rule.spare = 1;
        QCOMPARE(HostPool(rule, 8).hosts(), 3);
        rule.spare = 0;
        rule.targetCapacity = 0.5;
        QCOMPARE(HostPool(rule, 8).hosts(), 4);
        rule.maximum = 3;
        QCOMPARE(HostPool(rule, 8).hosts(), 3);
    }

    /// Unneeded hosts go after 15 minutes, at least one and less than half of them a minute (Amazon ECS, cluster auto scaling).
    void idleHostsGoGradually()
    {
        Hosts rule;
        rule.replicasPerHost = 1;
        HostPool hosts(rule, 10);
        Fleet fleet(1);
        std::vector<int> counts;
        for (int minute = 1; minute <= 22; ++minute) {
            hosts.step(minute * 60, 60, fleet);
            counts.push_back(hosts.hosts());
        }
        QCOMPARE(counts[14], 10); // noticed after the first minute
        QCOMPARE(counts[15], 6);  // less than half of 10: 4
        QCOMPARE(counts[16], 4);
        QCOMPARE(counts[17], 3);
        QCOMPARE(counts.back(), 1);
    }

    void forecastsNeedADayAndTakeTheSameHour()
    {
        LoadHistory history;
        for (int hour = 0; hour < 15 * 24; ++hour) {
            if (hour <= 24)
                QVERIFY(history.expected(hour + 1) < 0);
            history.add((hour + 1) * 3600.0, hour / 24 + (hour % 24 == 12 ? 10 : 1), 3600);
        }
        // after fifteen days: the same hour one and two weeks before
        QCOMPARE(history.expected(15 * 24 + 12), 0.5 * (8 + 10 + 1 + 10));
    }

    /// Replicas for a peak that comes every day at ten are there before it, from the second day on.
    void predictiveScalingOrdersAhead()
    {
        Controller rule = prompt(ControllerKind::TargetTracking, 0.5);
        rule.outDatapoints = 3;
        rule.bootSeconds = 240;
        rule.predictive = Predictive{300, 0};
        Group group(rule, 1);
        std::vector<int> serving;
        for (int minute = 0; minute < 2 * 1440; ++minute) {
            const bool peak = minute % 1440 >= 600 && minute % 1440 < 660;
            group.fleet.advance(group.now);
            serving.push_back(group.fleet.serving());
            group.see(std::min(1.0, (peak ? 3.9 : 0.4) / group.fleet.serving()));
        }
        QCOMPARE(serving[600], 1);
        QVERIFY(serving[1440 + 600] >= 6); // the hour's mean, its slow start included
        QCOMPARE(serving[1440 + 590], 1);
        QCOMPARE(serving[1440 + 599], serving[1440 + 600]);
    }

    void removedReplicasDrain()
    {
        Controller rule = prompt(ControllerKind::TargetTracking, 0.5);
        rule.deregistrationSeconds = 300;
        Group group(rule, 4);
        QCOMPARE(group.see(0.1), 1);
        QCOMPARE(group.scaler.drainingSeconds, 900.0);
    }

    void nothingIsAllocatedWhileTheReplicasStay()
    {
        Controller rule = prompt(ControllerKind::HorizontalPod, 0.5);
        rule.delaySeconds = 60;
        Group group(rule, 4);
        for (int i = 0; i < 100000; ++i)
            group.see(0.5);
        QCOMPARE(group.fleet.ordered(), 4);
    }

    /// SPEC Research Group, "Ready for Rain?": the example of the report, T = 20.
    void elasticityOfThePublishedExample()
    {
        const std::array<Units, 5> demand{{{0, 1}, {7, 5}, {16, 3}, {17, 2}, {19, 4}}};
        const std::array<Units, 9> supply{{{0, 1}, {2, 2}, {3, 1}, {5, 3}, {9, 7}, {11, 6}, {12, 8}, {14, 2}, {20, 2}}};
        const Elasticity e = elasticity(demand, supply, 20);
        QCOMPARE(e.overAccuracy, 16.0 / 20);
        QCOMPARE(e.underAccuracy, 13.0 / 20);
        QCOMPARE(e.overShare, 8.0 / 20);
        QCOMPARE(e.underShare, 6.0 / 20);
        QCOMPARE(e.supplyChanges, 17.0);
        QCOMPARE(e.demandChanges, 9.0);
        QCOMPARE(e.jitter, (17.0 - 9) / 20);
    }

    void elasticityOfCurvesThatAgreeAndOfOneUnitTooMany()
    {
        const std::array<Units, 3> demand{{{0, 1}, {3, 4}, {8, 2}}}, more{{{0, 2}, {3, 5}, {8, 3}}};
        const Elasticity same = elasticity(demand, demand, 10), over = elasticity(demand, more, 10);
        for (const double figure : {same.overAccuracy, same.underAccuracy, same.overShare, same.underShare, same.jitter})
            QCOMPARE(figure, 0.0);
        QCOMPARE(over.overAccuracy, 1.0);
        QCOMPARE(over.overShare, 1.0);
        for (const double figure : {over.underAccuracy, over.underShare, over.jitter})
            QCOMPARE(figure, 0.0);
    }

    void numbersThatMakeNoSenseAreRefused()
    {
        QVERIFY(!problemOf(Controller{}));
        Controller bad;
        bad.outSteps = {{10, 1}, {5, 2}};
        QVERIFY(problemOf(bad));
        bad = {};
        bad.lowFraction = 1.5;
        QVERIFY(problemOf(bad));
        bad = {};
        bad.hosts = Hosts{};
        bad.hosts->replicasPerHost = 0;
        QVERIFY(problemOf(bad));
        bad = {};
        bad.further.emplace_back().target = -1;
        QVERIFY(problemOf(bad));
    }
};

QTEST_GUILESS_MAIN(ControllerTest)
#include "controllertest.moc"
