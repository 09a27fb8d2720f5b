#include "plans.h"

#include <simulation/scaler.h>
#include <simulation/timeline.h>

#include <QTest>

#include <cmath>
#include <set>

using namespace headroom::simulation;
using namespace plans;

namespace {

Controller rule()
{
    Controller controller;
    controller.bootSeconds = 210;
    controller.warmUpSeconds = 120;
    controller.minimum = 1;
    controller.maximum = 16;
    return controller;
}

/// Feeds a constant demand (in replicas' worth of the resource) and returns the serving replicas a minute.
std::vector<int> follow(const Controller &controller, int start, const std::vector<double> &demand)
{
    Fleet fleet(start);
    Scaler scaler(controller, 60);
    std::vector<int> serving;
    for (std::size_t i = 0; i < demand.size(); ++i) {
        fleet.advance(double(i) * 60);
        serving.push_back(fleet.serving());
        scaler.step(double(i + 1) * 60, std::min(1.0, demand[i] / fleet.serving()), fleet);
    }
    return serving;
}

} // namespace

/// The controllers, minute by minute.
class FleetTest : public QObject
{
    Q_OBJECT

private slots:
    void addsOneAfterDatumDelayAndBoot()
    {
        // datum of minute 0 ends at 60 s, is known at 120 s; the replica serves 210 s later, at 330 s: in minute 6 (from 360 s)
        const auto serving = follow(rule(), 1, std::vector<double>(20, 0.9));
        QCOMPARE(serving[5], 1);
        QCOMPARE(serving[6], 2);
        QCOMPARE(serving.back(), 2); // 0.45 each is below 70 %
    }

    void doesNotOrderAgainWhileOneBoots()
    {
        // demand for 5 replicas: each new one only after the one before is warm (210 + 120 s), not one a minute
        const auto serving = follow(rule(), 1, std::vector<double>(120, 3.4));
        for (std::size_t i = 1; i < serving.size(); ++i)
            QVERIFY(serving[i] - serving[i - 1] <= 1);
        QCOMPARE(serving[10], 2);
        QCOMPARE(serving.back(), 5); // 3.4/5 = 68 %
    }

    void projectedScaleInKeepsTheLoadBelowTheThresholdAndRests()
    {
        // demand 2.0: 3 replicas stand at 67 %; with two it would be 100 %. From 16 down to 3, then rest
        const auto serving = follow(rule(), 16, std::vector<double>(400, 2.0));
        QCOMPARE(serving.back(), 3);
        QVERIFY(std::is_sorted(serving.rbegin(), serving.rend()));
        QCOMPARE(serving[14], 16); // 15 data of one minute, the last known a minute later
        QCOMPARE(serving[17], 15);
    }

    void literalScaleInOscillatesAtEveryLoad()
    {
        Controller literal = rule();
        literal.scaleIn = ScaleIn::Literal;
        const auto serving = follow(literal, 3, std::vector<double>(1000, 2.0));
        int changes = 0;
        for (std::size_t i = 1; i < serving.size(); ++i)
            changes += serving[i] != serving[i - 1];
        QVERIFY(changes > 20);
        QCOMPARE(follow(rule(), 3, std::vector<double>(1000, 2.0)).back(), 3);
    }

    void removesAtMostOneInFiveMinutes()
    {
        const auto serving = follow(rule(), 8, std::vector<double>(100, 0.1));
        std::vector<std::size_t> at;
        for (std::size_t i = 1; i < serving.size(); ++i)
            if (serving[i] < serving[i - 1])
                at.push_back(i);
        QCOMPARE(serving.back(), 1);
        for (std::size_t i = 1; i < at.size(); ++i)
            QVERIFY(at[i] - at[i - 1] >= 5);
    }

    void targetTrackingOrdersInProportion()
    {
        // 2 replicas at 100 % against 50 %: 4 in one order, after three data
        Controller tracking = rule();
        tracking.kind = ControllerKind::TargetTracking;
        tracking.target = 0.5;
        tracking.outDatapoints = 3;
        const auto serving = follow(tracking, 2, std::vector<double>(60, 2.0));
        QCOMPARE(serving[7], 2); // third datum known at 240 s, served from 450 s: minute 8
        QCOMPARE(serving[8], 4);
        QCOMPARE(serving.back(), 4);
    }

    void scheduledMinimumIsOrderedWhenItBeginsAndGoesAfterItEnds()
    {
        Controller scheduled = rule();
        scheduled.schedule = {{3600, 7200, 10}};
        const auto serving = follow(scheduled, 1, std::vector<double>(400, 0.05));
        QCOMPARE(serving[59], 1);
        QCOMPARE(serving[65], 10); // ordered at 3,600 s, serving at 3,810 s
        QCOMPARE(serving[119], 10);
        QCOMPARE(serving.back(), 1);
    }

    void neverLeavesItsBounds()
    {
        Controller bounded = rule();
        bounded.minimum = 2;
        bounded.maximum = 5;
        for (const double demand : {0.0, 100.0}) {
            const auto serving = follow(bounded, 3, std::vector<double>(300, demand));
            QCOMPARE(serving.back(), demand > 1 ? 5 : 2);
        }
    }

    void aNewReplicasCacheStartsCold()
    {
        Fleet fleet(1);
        fleet.order(1, 0, 210, 0);
        QCOMPARE(fleet.cacheFill(200, 300), 1.0);
        fleet.advance(240);
        // half the replicas are warm, the other has 1 − e^(−300/300) after 300 s
        QVERIFY(std::abs(fleet.cacheFill(210 + 300, 300) - 0.5 * (2 - std::exp(-1.0))) < 1e-12);
        QVERIFY(fleet.settledAt(300) > 3000);
    }

    void countsBootingReplicasInTheHours()
    {
        // one order of one replica that boots for 600 s of the 3,600 s
        Plan plan = oneStation(server(Discipline::ProcessorSharing, 1), 0.009, 1, std::vector<double>(60, 100));
        Controller controller = rule();
        controller.bootSeconds = 600;
        plan.controllers = {controller};
        const TimelineResult result = runTimeline(plan);
        QCOMPARE(result.stations[0].bootingSeconds, 600.0);
        QCOMPARE(result.stations[0].additions, 1);
        QCOMPARE(result.stations[0].servingSeconds, 3600.0 + 3600 - 120 - 600);
    }
};

QTEST_GUILESS_MAIN(FleetTest)
#include "fleettest.moc"
