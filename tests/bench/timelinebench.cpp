#include <simulation/timeline.h>

#include <QTest>

#include <cmath>
#include <ctime>
#include <functional>

using namespace headroom::simulation;

namespace {

constexpr int tiers = 12, classes = 4;
constexpr std::size_t minutes = 43800;

/// A front end with workers and eleven tiers behind it; four classes, one with a cache; a day's wave with an evening peak.
Plan month()
{
    Plan plan;
    plan.steps = minutes;
    for (int t = 0; t < tiers; ++t) {
        Station station;
        station.name = "tier" + std::to_string(t);
        Resource cpu;
        cpu.name = "cpu";
        cpu.servers = 4;
        Resource network = cpu;
        network.name = "network";
        network.servers = 1;
        network.rate = 1.25e8;
        station.resources = {cpu, network};
        station.replicas = t == 0 ? 10 : 2;
        if (t == 0)
            station.pool = {"workers", 40, 511};
        plan.stations.push_back(station);
    }
    plan.caches = {{"pages", -1, 0, std::vector<double>(classes, 0.8)}};
    std::vector<double> wave(minutes);
    for (std::size_t i = 0; i < minutes; ++i)
        wave[i] = 40 + 30 * std::sin(double(i) * 2 * 3.14159265 / 1440) + 5 * std::sin(double(i) / 7);
    plan.series = {wave};
    for (int k = 0; k < classes; ++k) {
        RequestClass requestClass;
        requestClass.name = "class" + std::to_string(k);
        for (int t = 0; t < tiers; ++t) {
            Visit visit;
            visit.station = t;
            visit.parent = t == 0 ? -1 : 0;
            visit.demands = {{0, t == 0 ? 0.1 : 0.012 + 0.002 * k, 0, -1, 1}, {1, 20000, 0, -1, 1}};
            if (k == 0 && t > 6) {
                visit.when = When::Miss;
                visit.cache = 0;
            }
            requestClass.visits.push_back(visit);
        }
        plan.classes.push_back(requestClass);
        plan.open.push_back({k, 0, 0.25 * (k + 1)});
    }
    return plan;
}

double seconds(const std::function<void()> &work)
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        const std::clock_t began = std::clock(); // processor time: other work on the machine does not count
        work();
        best = std::min(best, double(std::clock() - began) / CLOCKS_PER_SEC);
    }
    return best;
}

/// The least that answers the question: every minute, load, Erlang C and mean response of 12 tiers for 4 classes, an exponential p95.
double handWritten(const Plan &plan)
{
    double sum = 0;
    for (const double rate : plan.series[0]) {
        double mean[classes] = {};
        for (int t = 0; t < tiers; ++t) {
            const double replicas = plan.stations[std::size_t(t)].replicas;
            double load = 0;
            for (int k = 0; k < classes; ++k)
                load += rate * 0.25 * (k + 1) * plan.classes[std::size_t(k)].visits[std::size_t(t)].demands[0].amount;
            const double a = load / replicas, rho = a / 4;
            double b = 1;
            for (int i = 1; i <= 4; ++i)
                b = a * b / (i + a * b);
            const double c = b / (1 - rho * (1 - b)), stretch = 1 + c / (4 * (1 - rho));
            for (int k = 0; k < classes; ++k)
                mean[k] += plan.classes[std::size_t(k)].visits[std::size_t(t)].demands[0].amount * stretch;
        }
        for (const double each : mean)
            sum += -std::log(0.05) * each;
    }
    return sum;
}

} // namespace

/// A month of 12 tiers × 4 classes, beside a hand-written loop in the same run: machines differ, the ratio hardly does.
class TimelineBench : public QObject
{
    Q_OBJECT

private slots:
    void aMonthCostsLittleMoreThanTheBareFormulas()
    {
        const Plan plan = month();
        TimelineOptions options;
        options.keepSeries = false;
        std::size_t solved = 0;
        const double engine = seconds([&] { solved = runTimeline(plan, options).solved; });
        options.skipTolerance = 0;
        const double everyStep = seconds([&] { (void)runTimeline(plan, options); });
        const double withSeries = seconds([&] { (void)runTimeline(plan); });
        volatile double keep = 0;
        const double bare = seconds([&] { keep = handWritten(plan); });
        qInfo("month of %d tiers x %d classes: %.1f ms (%zu of %zu steps solved), every step solved %.1f ms, with series %.1f ms; bare loop %.1f ms; ratio %.1f", tiers,
              classes, engine * 1e3, solved, minutes, everyStep * 1e3, withSeries * 1e3, bare * 1e3, engine / bare);
        QVERIFY(keep > 0);
        QVERIFY2(engine < 6 * bare, "the timeline engine has become slower against the bare formulas");
    }
};

QTEST_GUILESS_MAIN(TimelineBench)
#include "timelinebench.moc"
