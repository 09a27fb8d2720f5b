#include "plans.h"

#include <simulation/timeline.h>

#include <QTest>

#include <cmath>

using namespace headroom::simulation;
using namespace plans;

/// Failures, deployments and clients that try again, in the timeline engine, against figures worked out by hand.
class TimelineFailureTest : public QObject
{
    Q_OBJECT

    /// One server with exponential work of a second, a request every two seconds, an hour in minutes.
    static Plan hour(double rate = 0.5)
    {
        return oneStation(server(Discipline::Fcfs, 1), 1, 1, std::vector<double>(60, rate), 60);
    }

    static Disturbance during(DisturbanceKind kind, double from, double until, int station = 0)
    {
        Disturbance disturbance;
        disturbance.kind = kind;
        disturbance.fromSeconds = from;
        disturbance.untilSeconds = until;
        disturbance.station = station;
        return disturbance;
    }

    static bool near(double value, double expected, double tolerance)
    {
        if (std::abs(value - expected) <= tolerance * std::abs(expected))
            return true;
        qWarning("%.10g instead of %.10g", value, expected);
        return false;
    }

    static bool conserves(const ClassRun &run)
    {
        return near(run.completed + run.rejected + run.timedOut + run.abandoned + run.failed + run.inFlight, run.offered, 1e-9);
    }

private slots:
    /// Erlang's loss system with one place: p = a/(1 + a) for a attempts a second, and a = f(1 + p + p²) with three attempts.
    void retriesFeedTheLossSystem()
    {
        for (const double fresh : {0.2, 0.5, 2.0}) {
            Plan plan = hour(fresh);
            plan.stations[0].pool = {"places", 1, 0, 0};
            plan.classes[0].retry.attempts = 3;
            plan.classes[0].retry.backOffSeconds = 0.01;
            plan.classes[0].retry.capSeconds = 0.01;
            double attempts = fresh, lost = 0;
            for (int i = 0; i < 1000; ++i) {
                lost = attempts / (1 + attempts);
                attempts = fresh * (1 + lost + lost * lost);
            }
            const ClassRun run = runTimeline(plan).classes[0];
            QVERIFY(conserves(run));
            QVERIFY(near(run.attempts / run.offered, attempts / fresh, 0.003));
            QVERIFY(near(run.rejected / run.offered, lost * lost * lost, 0.01));
            QVERIFY(near(run.offered, fresh * 3600, 1e-4));
        }
    }

    /// A queue longer than the patience of its clients: with retries on time-outs it does not come back when the surge is over.
    void aRetryStormOutlivesItsCause()
    {
        Plan plan = hour(0.8);
        for (std::size_t i = 10; i < 12; ++i)
            plan.series[0][i] = 3;
        plan.classes[0].timeoutSeconds = 20;
        const TimelineResult calm = runTimeline(plan);
        plan.classes[0].retry.attempts = 6;
        const TimelineResult storm = runTimeline(plan);
        QVERIFY(conserves(calm.classes[0]) && conserves(storm.classes[0]));
        QVERIFY(storm.classes[0].attempts > 1.5 * storm.classes[0].offered);
        QVERIFY(storm.errorsPerSecond.back() > 0.4f && calm.errorsPerSecond.back() < 0.04f);
        QVERIFY(!storm.remarks.empty());
    }

    void anOutageFailsWhatComes()
    {
        Plan plan = hour();
        plan.disturbances = {during(DisturbanceKind::Outage, 600, 1230)};
        plan.disturbances[0].share = 0.25;
        const ClassRun run = runTimeline(plan).classes[0];
        QVERIFY(conserves(run));
        QVERIFY(near(run.failed, 0.5 * 630 * 0.25, 1e-6));
    }

    /// Twice the service time: M/M/1 at ρ = 0.8 instead of 0.4 waits 1/(0.5 − 0.4) = 10 s instead of 1/(1 − 0.4).
    void aSlowdownStretchesTheQueue()
    {
        Plan plan = hour(0.4);
        plan.stations[0].latencySeconds = 0.5;
        plan.disturbances = {during(DisturbanceKind::Slowdown, 1200, 2400)};
        plan.disturbances[0].factor = 2;
        const TimelineResult run = runTimeline(plan);
        QVERIFY(near(run.mean[10], 0.5 + 1 / 0.6, 1e-4));
        QVERIFY(near(run.mean[38], 1 + 10, 0.02));
        QVERIFY(near(run.mean[59], 0.5 + 1 / 0.6, 1e-3));
    }

    void lostReplicasComeBack()
    {
        Plan plan = oneStation(server(Discipline::ProcessorSharing, 1), 0.1, 1, std::vector<double>(60, 10), 60);
        plan.stations[0].replicas = 4;
        plan.disturbances = {during(DisturbanceKind::LoseReplicas, 600, 1200)};
        plan.disturbances[0].share = 0.5;
        const TimelineResult run = runTimeline(plan);
        QVERIFY(near(run.stations[0].utilization[0][5], 0.25, 1e-6));
        QVERIFY(near(run.stations[0].utilization[0][15], 0.5, 1e-4));
        QVERIFY(near(run.stations[0].utilization[0][25], 0.25, 1e-4));
        QVERIFY(near(run.stations[0].servingSeconds, 4 * 3600 - 2 * 600, 1e-9));
        QVERIFY(run.classes[0].failed > 0 && run.classes[0].failed < 5); // those who were inside
        QVERIFY(conserves(run.classes[0]));
    }

    /// A cache of 90 % is flushed: the database behind it sees ten times its load at once, and e^(−t/300 s) of the excess later.
    void aFlushedCacheFillsAgain()
    {
        Plan plan = oneStation(server(Discipline::ProcessorSharing, 100), 0.01, 1, std::vector<double>(60, 10), 60);
        plan.stations.push_back(plan.stations[0]);
        plan.caches = {{"pages", -1, 300, {0.9}}};
        Visit miss = visitOf(1, 0.01, 1, 0);
        miss.when = When::Miss;
        miss.cache = 0;
        plan.classes[0].visits.push_back(miss);
        Disturbance flush = during(DisturbanceKind::FlushCache, 600, 600);
        flush.station = -1;
        flush.cache = 0;
        plan.disturbances = {flush};
        const TimelineResult run = runTimeline(plan);
        QVERIFY(near(run.stations[1].visitsPerSecond[5], 1, 1e-5));
        QVERIFY(near(run.stations[1].visitsPerSecond[10], 1 + 9 * std::exp(-30.0 / 300), 1e-5));
        QVERIFY(near(run.stations[1].visitsPerSecond[15], 1 + 9 * std::exp(-330.0 / 300), 1e-5));
    }
};

QTEST_GUILESS_MAIN(TimelineFailureTest)
#include "timelinefailuretest.moc"
