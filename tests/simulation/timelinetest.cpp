#include "plans.h"

#include <simulation/timeline.h>

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace headroom::simulation;
using namespace plans;

namespace {

/// Front end with a pool of workers on `cores` that calls one cache whose network carries `bytes` a call.
Plan shopWithCache(double users, int replicas, double bandwidth, std::size_t steps = 30)
{
    Plan plan = oneStation(server(Discipline::ProcessorSharing, 4), 0.119, 1, std::vector<double>(steps, users));
    plan.stations[0].replicas = replicas;
    plan.stations[0].pool = {"workers", 20, 511};
    Station cache;
    cache.name = "cache";
    cache.resources = {server(Discipline::ProcessorSharing, 1, bandwidth)};
    cache.resources[0].name = "network";
    plan.stations.push_back(cache);
    plan.classes[0].visits.push_back(visitOf(1, 300000, 0, 0));
    plan.classes[0].timeoutSeconds = 30;
    close(plan, 45);
    return plan;
}

TimelineResult run(const Plan &plan, bool series = true)
{
    TimelineOptions options;
    options.keepSeries = series;
    return runTimeline(plan, options);
}

double lost(const ClassRun &run) { return run.offered - run.completed - run.rejected - run.timedOut - run.inFlight; }

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void losesNoRequestWhateverHappens()
    {
        // random open load from idle to far beyond capacity, time-outs and rejections on
        std::mt19937 random(7);
        for (int round = 0; round < 40; ++round) {
            std::vector<double> rate(200);
            for (double &each : rate)
                each = 200.0 * double(random() % 1000) / 1000;
            Plan plan = shopWithCache(0, 1 + int(random() % 6), 3e6 + double(random() % 100) * 1e6, rate.size());
            plan.closed.clear();
            plan.series[0] = rate;
            plan.open = {{0, 0, 1}};
            const TimelineResult result = run(plan);
            const double offered = std::accumulate(rate.begin(), rate.end(), 0.0) * 60;
            QVERIFY(std::abs(result.classes[0].offered - offered) < 1e-6 * offered);
            QVERIFY(std::abs(lost(result.classes[0])) < 1e-6 * offered);
            for (const float p95 : result.p95)
                QVERIFY(std::isfinite(p95) && p95 >= 0 && p95 <= 30);
        }
    }

    void answersTheHandComputedSaturatedShop()
    {
        // 10,000 users think 45 s; the cache sends 300 kB at 32 MB/s: 106.7 answers a second; 16 servers × (20 + 511) places.
        // A full house takes 8,496/106.7 = 79.7 s, more than the 30 s a user waits: every accepted request times out.
        // Accepted requests keep a user 30 s, refused ones 0: offered Λ with 45 Λ + 30 × 106.7 = 10,000 → Λ = 151.1/s
        const Plan plan = shopWithCache(10000, 16, 32e6);
        const TimelineResult result = run(plan);
        const std::size_t last = plan.steps - 1;
        QVERIFY(std::abs(result.offeredPerSecond[last] - 151.1f) < 0.5f);
        QVERIFY(std::abs(result.errorsPerSecond[last] - result.offeredPerSecond[last]) < 0.5f); // nothing is served in time
        QCOMPARE(result.p95[last], 30.0f);
        QVERIFY(result.stations[0].utilization.back()[last] > 0.999f); // workers all held …
        QVERIFY(std::abs(result.stations[0].utilization[0][last] - 106.667f * 0.119f / 64) < 0.002f); // … while the CPU does next to nothing
        QVERIFY(result.stations[1].utilization[0][last] > 0.99f && result.stations[1].utilization[0][last] <= 1.0f);
        // at 1.42 times the capacity a house is short of full by 1/(1.42 − 1) = 2.4 places on average
        QVERIFY(std::abs(result.classes[0].inFlight - (8496 - 16 * 2.4)) < 10);
    }

    void servesEveryoneJustBelowTheNetworksLimit()
    {
        // 106.7/s × 45 s = 4,800 users is the limit; 4,400 are served, at nearly no wait
        const TimelineResult result = run(shopWithCache(4400, 16, 32e6));
        QVERIFY(result.classes[0].timedOut + result.classes[0].rejected < 1);
        QVERIFY(result.p95.back() < 1);
    }

    void drainsABacklogAtTheRateOfTheSpareCapacity()
    {
        // 10 minutes at 1.5 of the capacity of one server of 100/s leave 30,000 jobs; at 0.5 they need 600 s to go
        std::vector<double> rate(40, 50);
        std::fill(rate.begin() + 5, rate.begin() + 15, 150);
        const TimelineResult result = run(oneStation(server(Discipline::Fcfs, 1), 0.01, 1, rate));
        // mean response at the top: 30,000 jobs at 100/s = 300 s
        QVERIFY(std::abs(result.mean[14] - 300) < 15);
        QVERIFY(result.mean[23] > 10 && result.mean[27] < 1);
    }

    void bucketsLetTheBurstLastExactlyAsLongAsTheCredit()
    {
        // 2 units/s wanted, 1 sustained, burst 4: the bucket of 1,800 units lasts 1,800 s = 30 steps
        Plan plan = oneStation(server(Discipline::ProcessorSharing, 1), 0.01, 1, std::vector<double>(60, 200));
        plan.stations[0].resources[0].burstRate = 4;
        plan.stations[0].resources[0].credit = 1800;
        const TimelineResult result = run(plan);
        QVERIFY(result.p95[28] < 0.1f);
        QVERIFY(result.p95[33] > 10);
        QVERIFY(std::abs(result.stations[0].firstEmptySeconds[0] - 1800) <= 120);
    }

    void unlimitedBurstMetersWhatCreditDoesNotCover()
    {
        // 2 used, 1 earned: 1 unit/s beyond; over 3,600 s minus the bucket (600, empty at first) of debt = 3,000
        Plan plan = oneStation(server(Discipline::ProcessorSharing, 4), 0.01, 1, std::vector<double>(60, 200));
        Resource &cpu = plan.stations[0].resources[0];
        cpu.rate = 0.25;
        cpu.burstRate = 1;
        cpu.credit = 600;
        cpu.initialFill = 0;
        cpu.unlimited = true;
        const TimelineResult result = run(plan);
        QVERIFY(std::abs(result.stations[0].surplusUnits[0] - 3000) < 1);
        QVERIFY(result.p95.back() < 0.1f);
    }

    void refillsABucketBelowTheSustainedRate()
    {
        Plan plan = oneStation(server(Discipline::ProcessorSharing, 1), 0.01, 1, std::vector<double>(90, 200));
        std::fill(plan.series[0].begin() + 15, plan.series[0].begin() + 45, 50.0); // earns half a unit a second for 30 min: 900 back
        plan.stations[0].resources[0].burstRate = 4;
        plan.stations[0].resources[0].credit = 1000;
        const TimelineResult result = run(plan);
        // 900 used by minute 15, 900 earned by minute 45, then 1,000 − 0 left: again about 1,000 s of burst
        QVERIFY(std::abs(result.stations[0].firstEmptySeconds[0] - (45 * 60 + 1000)) <= 120);
    }

    void countsIoCallsAndBytesExactly()
    {
        Plan plan = oneStation(server(Discipline::ProcessorSharing, 8), 0.001, 1, std::vector<double>(90, 0));
        for (std::size_t i = 0; i < 90; ++i)
            plan.series[0][i] = double(i);
        plan.flows = 1;
        plan.stations.push_back(plan.stations[0]);
        Visit child = visitOf(1, 0.001, 1, 0, 2.5);
        child.flow = 0;
        child.requestBytes = 10;
        child.responseBytes = 1000;
        child.readUnits = 3;
        child.when = When::Miss;
        child.cache = 0;
        plan.caches = {{"cache", -1, 0, {0.8}}};
        plan.classes[0].visits.push_back(child);
        const TimelineResult result = run(plan);
        const double requests = 60.0 * 90 * 89 / 2, calls = requests * 0.2 * 2.5;
        QVERIFY(std::abs(result.flows[0].calls - calls) < 1e-6 * calls);
        QVERIFY(std::abs(result.flows[0].responseBytes - calls * 1000) < 1e-3 * calls);
        QVERIFY(std::abs(result.stations[1].readUnits - calls * 3) < 1e-6 * calls);
        QCOMPARE(result.flows[0].hourlyCalls.size(), std::size_t(2));
        QVERIFY(std::abs(result.flows[0].hourlyCalls[0] + result.flows[0].hourlyCalls[1] - calls) < 1e-6 * calls);
        QVERIFY(std::abs(result.flows[0].hourlyCalls[0] - 0.5 * 60 * 60 * 59 / 2) < 1e-6 * calls);
    }

    void followedStepsAgreeWithSolvedOnes()
    {
        std::vector<double> rate(1000);
        for (std::size_t i = 0; i < rate.size(); ++i)
            rate[i] = 60 + 35 * std::sin(double(i) / 60);
        Plan plan = shopWithCache(0, 4, 32e6, rate.size());
        plan.closed.clear();
        plan.series[0] = rate;
        plan.open = {{0, 0, 1}};
        TimelineOptions exact;
        exact.skipTolerance = 0;
        const TimelineResult a = run(plan), b = runTimeline(plan, exact);
        QVERIFY(a.solved < b.solved);
        QCOMPARE(b.solved, rate.size());
        for (std::size_t i = 0; i < rate.size(); ++i)
            QVERIFY(std::abs(a.p95[i] / b.p95[i] - 1) < 0.02f);
        QVERIFY(std::abs(a.reported.p95 / b.reported.p95 - 1) < 2e-3);
        QVERIFY(std::abs(a.flows.size() ? 0.0 : a.classes[0].completed / b.classes[0].completed - 1) < 1e-6);
    }

    void givesTheSameBitsTwiceAndWithoutSeries()
    {
        const Plan plan = shopWithCache(7000, 8, 32e6, 200);
        const TimelineResult a = run(plan), b = run(plan), c = run(plan, false);
        QVERIFY(a.p95 == b.p95 && a.errorsPerSecond == b.errorsPerSecond);
        QCOMPARE(a.reported.p99, b.reported.p99);
        QCOMPARE(a.reported.p99, c.reported.p99);
        QCOMPARE(a.classes[0].timedOut, c.classes[0].timedOut);
        QVERIFY(c.p95.empty() && c.stations[0].replicas.empty() && c.stations[0].utilization[0].empty());
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        const TimelineResult result = runTimeline(shopWithCache(100, 1, 32e6), {}, source.get_token());
        QVERIFY(result.cancelled);
        QCOMPARE(result.steps, std::size_t(0));
    }

    void percentilesOfHitsAndMissesAreThoseOfTheMixture()
    {
        // 90 % take 10 ms, 10 % take 1 s on an idle machine: p50 of an exponential of 10 ms below 90/…, p95 inside the misses.
        // P(T > t) = 0.9 e^{−t/0.01} + 0.1 e^{−t}: 0.05 at t = ln 2, 0.01 at t = ln 10 (the hits are gone by then)
        Plan plan = oneStation(server(Discipline::ProcessorSharing, 1000), 1, 1, std::vector<double>(3, 1));
        plan.caches = {{"cache", -1, 0, {0.9}}};
        plan.classes[0].visits[0].demands[0].cache = 0;
        plan.classes[0].visits[0].demands[0].amountOnHit = 0.01;
        const TimelineResult result = run(plan);
        QVERIFY(std::abs(result.p95.back() / std::log(2.0) - 1) < 0.02);
        QVERIFY(std::abs(result.p99.back() / std::log(10.0) - 1) < 0.02);
        QVERIFY(result.p50.back() < 0.01f);
        QVERIFY(std::abs(result.reported.p95 / std::log(2.0) - 1) < 0.02);
    }

    void survivesPlansWithoutAnything()
    {
        QCOMPARE(runTimeline(Plan{}).steps, std::size_t(0));
        Plan idle = oneStation(server(Discipline::Fcfs, 1), 1, 1, std::vector<double>(10, 0));
        QCOMPARE(run(idle).reported.p95, 0.0);
        Plan nobody = oneStation(server(Discipline::Fcfs, 1), 1, 1, std::vector<double>(10, 1));
        nobody.stations[0].replicas = 0; // nobody serves: everything waits, nothing is lost
        const TimelineResult result = run(nobody);
        QVERIFY(std::abs(lost(result.classes[0])) < 1e-6);
        QVERIFY(result.classes[0].inFlight > 590);
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "timelinetest.moc"
