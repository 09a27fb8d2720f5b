#include "plans.h"

#include <simulation/events.h>
#include <simulation/replication.h>

#include <base/random.h>

#include <QTest>

#include <cmath>
#include <limits>

using namespace headroom::simulation;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

EventOutcome run(const Plan &plan, int replications = 20, std::uint64_t seed = 42)
{
    EventOptions options;
    options.replications = replications;
    options.seed = seed;
    auto outcome = runEvents(plan, options);
    if (!outcome)
        qFatal("%s: %s", outcome.error().where.c_str(), outcome.error().message.c_str());
    return *outcome;
}

/// Two stations, a front with workers that calls a back: `rate` requests a second, 20 and 50 ms of work.
Plan chain(double rate, double seconds)
{
    Plan plan = plans::oneStation(plans::server(Discipline::ProcessorSharing, 2), 0.02, 1,
                                  std::vector<double>(std::size_t(seconds / 10), rate), 10);
    plan.stations[0].name = "front";
    plan.stations[0].replicas = 4;
    plan.stations[0].pool = {"workers", 10, 20, 0};
    Station back;
    back.name = "back";
    back.resources = {plans::server(Discipline::Fcfs, 4)};
    back.replicas = 3;
    plan.stations.push_back(back);
    plan.classes[0].visits.push_back(plans::visitOf(1, 0.05, 1, 0));
    plan.classes[0].timeoutSeconds = 5;
    return plan;
}

/// Counts of requests and visits balance at every instant; counts the instants at which they do not.
struct Balance
{
    std::uint64_t instants = 0, broken = 0;

    void watch(Replication &replication, const Plan &plan)
    {
        replication.observe = [this, &plan](const Replication &now) {
            ++instants;
            for (std::size_t k = 0; k < plan.classes.size(); ++k) {
                const ClassCounts &counts = now.tally().classes[k].counts;
                broken += counts.generated + counts.inFlightAtStart != counts.completed + counts.errors() + now.inFlight()[k];
            }
            for (std::size_t s = 0; s < plan.stations.size(); ++s) {
                const StationTally &station = now.tally().stations[s];
                const VisitCounts &v = station.visits;
                broken += now.visitsNow(int(s)) + v.insideAtStart != station.response.count() + v.rejected + v.abandoned + v.failed +
                                                                         v.cutShort + std::uint64_t(std::lround(station.present.level()));
            }
        };
    }
};

} // namespace

/// Retries, measured distributions, balancing and disturbances of the event engine, against values worked out by hand.
class DisturbanceTest : public QObject
{
    Q_OBJECT

private slots:
    /// A station that refuses half of all visits at once (an outage of share ½): with 3 attempts a request fails with (½)³, and sends
    /// 1 + ½ + ¼ attempts.
    void retriesUntilAttemptsRunOut()
    {
        Plan plan = plans::oneStation(plans::server(Discipline::ProcessorSharing, 1e6), 0.001, 1, {200}, 500);
        plan.classes[0].retry = {3, 0.1, 2, 20, 1, true, true, true};
        plan.disturbances = {{DisturbanceKind::Outage, 0, infinity, 0, -1, 0.5, 0, 1}};
        const ClassCounts counts = run(plan, 4).classes[0].counts;
        const double generated = double(counts.generated);
        QVERIFY(std::abs(double(counts.failed) / generated - 0.125) < 0.003);
        QVERIFY(std::abs(double(counts.attempts) / generated - 1.75) < 0.01);
        plan.classes[0].retry.onFailed = false;
        const ClassCounts without = run(plan, 4).classes[0].counts;
        QCOMPARE(without.attempts, without.generated);
        QVERIFY(std::abs(double(without.failed) / double(without.generated) - 0.5) < 0.005);
    }

    /// Constant work of 1 s, time-out of 0.5 s, 3 attempts, back-off 1 s, factor 3, no jitter: attempts at 0, 1.5 and 5 s, the error
    /// at 5.5 s, and three seconds of work for nothing.
    void backsOffExactly()
    {
        Plan plan = plans::oneStation(plans::server(Discipline::ProcessorSharing, 1e6), 1, 0, {0}, 20);
        plan.classes[0].timeoutSeconds = 0.5;
        plan.classes[0].retry = {3, 1, 3, 100, 0, true, true, true};
        QVERIFY(check(plan).has_value());
        Replication replication(plan, {}, 1);
        replication.start();
        replication.inject(0);
        const auto attemptsAt = [&](double time) {
            replication.advanceTo(time);
            return replication.tally().classes[0].counts.attempts;
        };
        QCOMPARE(attemptsAt(1.49), 1u);
        QCOMPARE(attemptsAt(1.51), 2u);
        QCOMPARE(attemptsAt(4.99), 2u);
        QCOMPARE(attemptsAt(5.01), 3u);
        replication.advanceTo(5.49);
        QCOMPARE(replication.tally().classes[0].counts.timedOut, 0u);
        QCOMPARE(replication.level(0, 0).number, 1.0); // the work of the third attempt; nobody stops it
        replication.advanceTo(5.51);
        QCOMPARE(replication.tally().classes[0].counts.timedOut, 1u);
        QCOMPARE(replication.level(0, 0).number, 1.0);
        replication.advanceTo(6.01);
        QCOMPARE(replication.level(0, 0).number, 0.0);
        QCOMPARE(replication.tally().stations[0].response.count(), 3u);
    }

    /// A table of quantiles: constant behaviour of mean and deviation. Values 1 … 3 uniform: W = 2 s at a station without waiting,
    /// standard deviation 2/√12, median 2, 95 % quantile 2.9.
    void drawsFromMeasuredQuantiles()
    {
        Plan plan = plans::oneStation(plans::server(Discipline::ProcessorSharing, 1e6), 2, 1, {100}, 1000);
        plan.empirical = {{"uniform", {10, 20, 30}}};
        Demand &demand = plan.classes[0].visits[0].demands[0];
        demand.empirical = 0;
        demand.scv = plan.empirical[0].scv();
        const StationOutcome station = run(plan, 4).stations[0];
        QVERIFY(std::abs(station.meanSeconds.mean - 2) < 0.01);
        QVERIFY(std::abs(station.sdSeconds.mean - 2 / std::sqrt(12.0)) < 0.01);
        QVERIFY(std::abs(station.p50Seconds.mean - 2) < 0.02);
        QVERIFY(std::abs(station.p95Seconds.mean - 2.9) < 0.02);
    }

    /// Many phases drawn as a gamma distribution: SCV 0.01.
    void drawsSmallVariation()
    {
        const auto distribution = Distribution::ofScv(0.01);
        headroom::RandomStream random(1, 1);
        double sum = 0, squares = 0;
        constexpr int n = 200'000;
        for (int i = 0; i < n; ++i) {
            const double x = distribution.draw(random);
            sum += x;
            squares += x * x;
        }
        const double mean = sum / n;
        QVERIFY(std::abs(mean - 1) < 0.001);
        QVERIFY(std::abs(squares / n / (mean * mean) - 1 - 0.01) < 0.0002);
    }

    /// Eight replicas of one server at load 0.8, exponential work. Random: eight M/M/1, W = 1/(1 − 0.8) = 5 service times. Round robin
    /// and least outstanding lie between that and one common queue: M/M/8, W = 1.2790 (Erlang C 0.4460, by the B recursion).
    void balancesAsNamed()
    {
        const auto response = [](Balancing balancing) {
            Plan plan = plans::oneStation(plans::server(Discipline::Fcfs, 1), 1, 1, {6.4}, 40'000);
            plan.stations[0].replicas = 8;
            plan.stations[0].balancing = balancing;
            return run(plan, 4).meanSeconds.mean;
        };
        const double random = response(Balancing::Random), inTurn = response(Balancing::RoundRobin),
                     least = response(Balancing::LeastOutstanding), common = response(Balancing::CommonQueue);
        QVERIFY2(std::abs(random - 5) < 0.25, qPrintable(QString::number(random)));
        QVERIFY2(std::abs(common - 1.279) < 0.02, qPrintable(QString::number(common)));
        QVERIFY(common < least && least < inTurn && inTurn < random);
        QVERIFY2(least < 1.8, qPrintable(QString::number(least)));
    }

    /// A third of three replicas is lost from 100 to 200 s: 3 × 300 − 100 replica-seconds; what was in it fails, and nothing else.
    void losesReplicasAndGetsThemBack()
    {
        Plan plan = chain(40, 300);
        plan.classes[0].timeoutSeconds = 1e6;
        plan.disturbances = {{DisturbanceKind::LoseReplicas, 100, 200, 1, -1, 1.0 / 3, 0, 1}};
        const EventOutcome outcome = run(plan, 10);
        QVERIFY(std::abs(outcome.stations[1].replicas.mean - (3 * 300 - 100) / 300.0) < 1e-9);
        QVERIFY(outcome.stations[1].failed > 0);
        QCOMPARE(outcome.classes[0].counts.failed, outcome.stations[1].failed);
        QCOMPARE(outcome.classes[0].counts.errors(), outcome.classes[0].counts.failed);
        QVERIFY(outcome.stations[1].failed <= 10 * 30); // a handful each time: 40/s × 50 ms are 2 in all three
    }

    /// All replicas gone: every request fails until they are back.
    void servesNothingWithoutReplicas()
    {
        Plan plan = chain(50, 300);
        plan.disturbances = {{DisturbanceKind::LoseReplicas, 100, 200, 1, -1, 1, 0, 1}};
        const EventOutcome outcome = run(plan, 4);
        QVERIFY(std::abs(outcome.errorRate.mean - 1.0 / 3) < 0.02);
        QCOMPARE(outcome.classes[0].counts.rejected + outcome.classes[0].counts.timedOut, 0u);
    }

    /// A controller with a minimum of three replaces the lost one after its boot of 60 s, at the next end of a step.
    void aControllerReplacesWhatIsLost()
    {
        Plan plan = chain(20, 300);
        plan.controllers.emplace_back();
        plan.controllers[0].station = 1;
        plan.controllers[0].kind = ControllerKind::Fixed;
        plan.controllers[0].minimum = 3;
        plan.controllers[0].maximum = 6;
        plan.controllers[0].bootSeconds = 60;
        plan.disturbances = {{DisturbanceKind::LoseReplicas, 95, infinity, 1, -1, 1.0 / 3, 0, 1}};
        const EventOutcome outcome = run(plan, 2);
        // lost at 95 s, ordered at the end of the step, 100 s, there at 160 s
        QVERIFY(std::abs(outcome.stations[1].replicas.mean - (3 * 300 - 65) / 300.0) < 1e-9);
    }

    /// An outage that answers at once fails what comes in its time; one that hangs holds the callers' workers until they run out.
    void outagesFailOrHang()
    {
        Plan plan = chain(50, 300);
        plan.disturbances = {{DisturbanceKind::Outage, 100, 200, 1, -1, 1, 0, 1}};
        const EventOutcome quick = run(plan, 4);
        QVERIFY(std::abs(quick.errorRate.mean - 1.0 / 3) < 0.02);
        QCOMPARE(quick.classes[0].counts.rejected, 0u);
        plan.disturbances[0].answerSeconds = 30;
        const EventOutcome hanging = run(plan, 4);
        QVERIFY(hanging.classes[0].counts.rejected > 0); // 4 × (10 workers + 20 places) are full after 2.4 s
        QVERIFY(hanging.classes[0].counts.timedOut > 0);
        QVERIFY(hanging.errorRate.mean > quick.errorRate.mean);
    }

    /// A shared cache of hit ratio 0.9 and time constant 50 s, flushed at 100 s: its misses in 300 s are
    /// rate × (0.1 × 300 + 0.9 × ∫₀²⁰⁰ e^(−t/50) dt) = rate × (30 + 0.9 × 50 × (1 − e^−4)).
    void flushedCachesFillAgain()
    {
        Plan plan = chain(100, 300);
        plan.caches = {{"pages", -1, 50, {0.9}}};
        plan.classes[0].visits[1].when = When::Miss;
        plan.classes[0].visits[1].cache = 0;
        const double steady = double(run(plan, 10).stations[1].visits) / 10;
        QVERIFY(std::abs(steady / (100 * 30) - 1) < 0.02);
        plan.disturbances = {{DisturbanceKind::FlushCache, 100, 100, -1, 0, 1, 0, 1}};
        const double flushed = double(run(plan, 10).stations[1].visits) / 10;
        QVERIFY(std::abs(flushed / (100 * (30 + 0.9 * 50 * -std::expm1(-4.0))) - 1) < 0.02);
        plan.disturbances[0].share = 0.5;
        const double half = double(run(plan, 10).stations[1].visits) / 10;
        QVERIFY(std::abs(half / (100 * (30 + 0.45 * 50 * -std::expm1(-4.0))) - 1) < 0.02);
    }

    /// Four replicas are replaced two at a time between 100 and 200 s: two are out all that time, nothing fails, and the copies of a
    /// cache in them are cold afterwards.
    void deploysInBatches()
    {
        Plan plan = chain(40, 300);
        plan.caches = {{"local", 0, 20, {0.9}}};
        plan.classes[0].visits[1].when = When::Miss;
        plan.classes[0].visits[1].cache = 0;
        const double before = double(run(plan, 4).stations[1].visits);
        plan.disturbances = {{DisturbanceKind::ReplaceReplicas, 100, 200, 0, -1, 0.5, 0, 1}};
        const EventOutcome outcome = run(plan, 4);
        QVERIFY(std::abs(outcome.stations[0].replicas.mean - (4 * 300 - 2 * 100) / 300.0) < 1e-9);
        QCOMPARE(outcome.classes[0].counts.failed, 0u);
        // each of the two batches meets half … all of the load with cold copies: 0.9 × 20 s × 40/s × (1 … 2 halves) more misses a run
        const double more = (double(outcome.stations[1].visits) - before) / 4;
        QVERIFY2(more > 0.9 * 20 * 40 * 0.9 && more < 0.9 * 20 * 40 * 2.1, qPrintable(QString::number(more)));
    }

    /// Twice the work between 100 and 200 s of 300: the mean work is 4/3.
    void slowsDown()
    {
        Plan plan = plans::oneStation(plans::server(Discipline::ProcessorSharing, 1e6), 0.1, 0, std::vector<double>(30, 50), 10);
        plan.stations[0].latencySeconds = 0.1;
        plan.disturbances = {{DisturbanceKind::Slowdown, 100, 200, 0, -1, 1, 0, 2}};
        const StationOutcome station = run(plan, 10).stations[0];
        QVERIFY(std::abs(station.meanSeconds.mean - 0.2 * 4 / 3) < 0.003);
    }

    /// Everything at once: no request and no visit is lost from the books at any instant, with every balancing.
    void keepsTheBooksThroughEverything()
    {
        for (const Balancing balancing : {Balancing::RoundRobin, Balancing::Random, Balancing::LeastOutstanding, Balancing::CommonQueue}) {
            Plan plan = chain(110, 300);
            for (Station &station : plan.stations)
                station.balancing = balancing;
            plan.stations[0].pool.patienceSeconds = 0.3;
            plan.stations[1].latencySeconds = 0.01;
            plan.stations[1].pool = {"workers", 5, 4, 0};
            plan.classes[0].timeoutSeconds = 0.4;
            plan.classes[0].retry.attempts = 3;
            plan.caches = {{"local", 0, 20, {0.3}}};
            plan.classes[0].visits[1].when = When::Miss;
            plan.classes[0].visits[1].cache = 0;
            plan.disturbances = {{DisturbanceKind::LoseReplicas, 50, 120, 0, -1, 0.5, 0, 1},
                                 {DisturbanceKind::LoseReplicas, 60, 130, 1, -1, 1, 0, 1},
                                 {DisturbanceKind::Outage, 140, 150, 1, -1, 1, 0.2, 1},
                                 {DisturbanceKind::Outage, 160, 170, 0, -1, 0.3, 0.1, 1},
                                 {DisturbanceKind::FlushCache, 175, 175, -1, 0, 1, 0, 1},
                                 {DisturbanceKind::Slowdown, 180, 200, 1, -1, 1, 0, 3},
                                 {DisturbanceKind::ReplaceReplicas, 190, 260, 0, -1, 0.25, 0, 1},
                                 {DisturbanceKind::ReplaceReplicas, 200, 250, 1, -1, 0.5, 0, 1}};
            QVERIFY(check(plan).has_value());
            Replication replication(plan, {}, 7);
            Balance balance;
            balance.watch(replication, plan);
            replication.run({}, {});
            QVERIFY(balance.instants > 50'000);
            QCOMPARE(balance.broken, 0u);
            const ClassCounts &counts = replication.tally().classes[0].counts;
            QVERIFY(counts.timedOut > 0 && counts.failed > 0 && counts.completed > 0 && counts.attempts > counts.generated);
        }
    }

    /// Plans drawn at random: the run ends, no figure is infinite or NaN, the books balance, and the same seed gives the same bits on one
    /// and on three threads.
    void survivesAnyPlan()
    {
        headroom::RandomStream random(2024, 7);
        const auto below = [&](int n) { return int(random.uniform() * n); };
        const auto oneOf = [&](std::initializer_list<double> values) { return *(values.begin() + below(int(values.size()))); };
        for (int trial = 0; trial < 150; ++trial) {
            Plan plan;
            plan.stepSeconds = oneOf({0.5, 10, 60});
            plan.steps = std::size_t(2 + below(8));
            const int stations = 1 + below(4), classes = 1 + below(3);
            for (int s = 0; s < stations; ++s) {
                Station station;
                station.name = "s" + std::to_string(s);
                station.replicas = below(4);
                station.balancing = Balancing(below(4));
                station.latencySeconds = oneOf({0, 0, 0.001, 1});
                for (int r = below(3); r >= 0; --r) {
                    Resource resource = plans::server(Discipline(below(2)), oneOf({0.25, 1, 2.5, 16}), oneOf({1e-3, 1, 1e9}));
                    resource.burstRate = oneOf({0, 2, 1e10});
                    resource.credit = oneOf({0, 1, 1e9});
                    resource.initialFill = random.uniform();
                    resource.unlimited = below(5) == 0;
                    resource.contention = oneOf({0, 0, 0.1});
                    station.resources.push_back(resource);
                }
                if (below(2))
                    station.pool = {"workers", oneOf({0.5, 1, 10}), oneOf({0, 3, 1e9}), oneOf({0, 0, 0.1})};
                plan.stations.push_back(station);
            }
            plan.caches = {{"c", below(stations + 1) - 1, oneOf({0, 1, 100}), {}}};
            for (int k = 0; k < classes; ++k) {
                plan.caches[0].hitRatio.push_back(random.uniform());
                RequestClass requests;
                requests.name = "k" + std::to_string(k);
                requests.timeoutSeconds = oneOf({1e-3, 1, 1e9});
                requests.retry.attempts = 1 + below(3);
                requests.retry.backOffSeconds = oneOf({0, 0.1, 1e6});
                requests.retry.factor = oneOf({1, 2, 1e200});
                for (int s = 0; s < stations; ++s) {
                    Visit visit = plans::visitOf(s, 0, 1, s == 0 || below(4) == 0 ? -1 : s - 1, oneOf({0, 0.5, 1, 2.5}));
                    visit.synchronous = below(4) != 0;
                    visit.when = visit.parent >= 0 ? When(below(3)) : When::Always;
                    visit.cache = 0;
                    if (below(5) != 0)
                        visit.demands.push_back({below(int(plan.stations[std::size_t(s)].resources.size())),
                                                 oneOf({0, 1e-6, 0.01, 10, 1e300}), oneOf({0, 1}), below(2) - 1,
                                                 oneOf({0, 0.001, 0.3, 1, 5, 1e6}), below(3) == 0});
                    requests.visits.push_back(visit);
                }
                plan.classes.push_back(requests);
            }
            std::vector<double> load, users;
            for (std::size_t i = 0; i < plan.steps; ++i) {
                load.push_back(oneOf({0, 1, 20, 100}));
                users.push_back(oneOf({0, 1, 3}));
            }
            plan.series = {load, users};
            for (int k = 0; k < classes; ++k)
                plan.open.push_back({k, 0, random.uniform()});
            std::vector<double> mix(std::size_t(classes), 1.0 / classes);
            plan.closed = {{1, oneOf({0, 0.5, 5}), mix, std::vector<double>(std::size_t(classes), 0.4)}};
            if (below(2)) {
                Controller controller;
                controller.kind = ControllerKind(below(3));
                controller.maximum = 1 + below(5);
                controller.resource = below(2) - 1;
                controller.bootSeconds = oneOf({0, 7, 100});
                plan.controllers = {controller};
            }
            const double end = plan.stepSeconds * double(plan.steps);
            for (int d = below(5); d > 0; --d) {
                Disturbance disturbance{
                    DisturbanceKind(below(5)), random.uniform() * end, 0, below(stations), 0, 0.05 + 0.95 * random.uniform(),
                    oneOf({0, 0.1, 100}),      oneOf({0.1, 3})};
                disturbance.untilSeconds = disturbance.fromSeconds + random.uniform() * end;
                plan.disturbances.push_back(disturbance);
            }
            const auto sound = check(plan);
            QVERIFY2(sound, sound ? "" : sound.error().message.c_str());

            Replication replication(plan, {}, std::uint64_t(trial));
            Balance balance;
            balance.watch(replication, plan);
            replication.run({}, {});
            QCOMPARE(balance.broken, 0u);

            EventOptions options;
            options.replications = 3;
            options.threads = 1;
            options.fromStep = 1;
            options.warmUpSeconds = 5;
            options.seed = std::uint64_t(trial);
            const auto one = runEvents(plan, options);
            options.threads = 3;
            const auto three = runEvents(plan, options);
            QVERIFY(one && three);
            QCOMPARE(one->events, three->events);
            QCOMPARE(one->meanSeconds.mean, three->meanSeconds.mean);
            for (const StationOutcome &station : one->stations) {
                for (const Measured &figure :
                     {station.meanSeconds, station.p99Seconds, station.number, station.replicas, station.poolUtilization})
                    QVERIFY(std::isfinite(figure.mean) && std::isfinite(figure.halfWidth) && figure.mean >= 0);
                for (const ResourceOutcome &resource : station.resources)
                    for (const Measured &figure : {resource.utilization, resource.number, resource.waiting, resource.wait.meanSeconds})
                        QVERIFY(std::isfinite(figure.mean) && std::isfinite(figure.halfWidth) && figure.mean > -1e-6);
            }
            for (const Measured &figure : {one->meanSeconds, one->p50Seconds, one->p999Seconds, one->errorRate})
                QVERIFY(std::isfinite(figure.mean) && figure.mean >= 0);
        }
    }

    /// Two variants meet the same load: faster servers, same arrivals, request for request.
    void variantsMeetTheSameLoad()
    {
        const auto generated = [](double amount) {
            const Plan plan = plans::oneStation(plans::server(Discipline::Fcfs, 2), amount, 1, {50, 80, 20});
            return run(plan, 3).classes[0].counts.generated;
        };
        QCOMPARE(generated(0.01), generated(0.03));
    }

    /// Looking on does not change what is seen; a run that was cancelled half way is the first half of the whole.
    void progressAndCancelChangeNothing()
    {
        const Plan plan = chain(300, 600);
        EventOptions options;
        options.replications = 2;
        double last = 0;
        const auto quiet = runEvents(plan, options),
                   watched = runEvents(plan, options, {}, [&](double fraction) { last = std::max(last, fraction); });
        QCOMPARE(last, 1.0);
        QCOMPARE(quiet->meanSeconds.mean, watched->meanSeconds.mean);
        QCOMPARE(quiet->events, watched->events);
        std::stop_source stop;
        const auto half = runEvents(plan, options, stop.get_token(), [&](double fraction) {
            if (fraction > 0.3)
                stop.request_stop();
        });
        QVERIFY(half->cancelled && half->events > 0 && half->events < quiet->events);
        const auto again = runEvents(plan, options);
        QCOMPARE(again->meanSeconds.mean, quiet->meanSeconds.mean);
    }

    /// Quantiles of a histogram against those of the sorted values: at most 0.5 % apart.
    void histogramsAreFine()
    {
        headroom::RandomStream random(3, 3);
        for (const double scale : {1e-5, 1e-2, 1.0, 100.0}) {
            Histogram histogram;
            std::vector<double> values;
            for (int i = 0; i < 50'001; ++i) {
                values.push_back(scale * std::exp(2 * random.normal()));
                histogram.add(values.back());
            }
            std::sort(values.begin(), values.end());
            for (const double p : {0.01, 0.1, 0.5, 0.9, 0.95, 0.99, 0.999}) {
                const auto rank = std::size_t(p * 50'001); // between neighbours of the exact one, or at most 0.5 % beside them
                const double got = histogram.quantile(p);
                QVERIFY2(got >= 0.995 * values[rank - 1] && got <= 1.005 * values[rank + 1],
                         qPrintable(QString::number(got / values[rank])));
            }
        }
    }
};

QTEST_GUILESS_MAIN(DisturbanceTest)
#include "disturbancetest.moc"
