#include "plans.h"

#include <simulation/events.h>
#include <simulation/timeline.h>

#include <QTest>

#include <cmath>

using namespace headroom::simulation;
using namespace plans;

/// The two engines on random architectures in the stable region (the fullest resource at 40 … 75 %): a web tier with workers, and behind
/// it one to four tiers, some of them behind a cache; two classes. Beside the stated tolerance stands the event engine's own doubt.
class AgreementTest : public QObject
{
    Q_OBJECT

    static double uniform(std::uint64_t &state) // SplitMix64
    {
        std::uint64_t z = (state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return double((z ^ (z >> 31)) >> 11) * 0x1p-53;
    }

    static Plan architecture(std::uint64_t seed)
    {
        std::uint64_t state = seed;
        const auto between = [&](double low, double high) { return low + (high - low) * uniform(state); };
        Plan plan;
        plan.stepSeconds = 60;
        plan.steps = 15;
        const int tiers = 2 + int(between(0, 4)), classes = 2;
        plan.caches = {{"pages", -1, 0, {between(0.3, 0.9), between(0.3, 0.9)}}};
        plan.flows = 1;
        std::vector<double> rates;
        for (int k = 0; k < classes; ++k) {
            rates.push_back(between(20, 60));
            plan.series.emplace_back(plan.steps, rates.back());
            plan.open.push_back({k, k, 1});
            RequestClass &each = plan.classes.emplace_back();
            each.name = "class" + std::to_string(k);
            each.timeoutSeconds = 1000;
            for (int t = 0; t < tiers; ++t) {
                Visit visit = visitOf(t, between(0.005, 0.03), 1, t == 0 ? -1 : 0);
                if (t > 0 && t % 2 == 0) {
                    visit.when = When::Miss;
                    visit.cache = 0;
                }
                if (t == 1) {
                    visit.flow = 0;
                    visit.requestBytes = 100;
                    visit.responseBytes = 10'000;
                }
                each.visits.push_back(visit);
            }
        }
        const double fullest = between(0.4, 0.75);
        for (int t = 0; t < tiers; ++t) {
            double load = 0;
            for (int k = 0; k < classes; ++k) {
                const Visit &visit = plan.classes[std::size_t(k)].visits[std::size_t(t)];
                const double share = visit.when == When::Miss ? 1 - plan.caches[0].hitRatio[std::size_t(k)] : 1;
                load += rates[std::size_t(k)] * share * visit.demands[0].amount;
            }
            Station &station = plan.stations.emplace_back();
            station.name = "tier" + std::to_string(t);
            station.balancing = Balancing::CommonQueue;
            const double servers = 1 + std::floor(between(0, 4));
            const double wanted = t == 1 ? fullest : between(0.2, fullest);
            station.resources = {server(Discipline::ProcessorSharing, servers, load / servers / wanted)};
            station.resources[0].rate = load / servers / wanted;
            if (t == 0)
                station.pool = {"workers", 200, 500};
        }
        return plan;
    }

private slots:
    void agreeOnRandomArchitectures()
    {
        double worstMean = 0, worstTail = 0;
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const Plan plan = architecture(seed);
            QVERIFY(check(plan).has_value());
            const TimelineResult timeline = runTimeline(plan);
            EventOptions options;
            options.replications = 4;
            options.warmUpSeconds = 60;
            options.seed = seed;
            const auto events = runEvents(plan, options);
            QVERIFY(events.has_value());
            const double mean = timeline.reported.mean / events->meanSeconds.mean - 1,
                         p95 = timeline.reported.p95 / events->p95Seconds.mean - 1;
            worstMean = std::max(worstMean, std::abs(mean));
            worstTail = std::max(worstTail, std::abs(p95));
            qInfo("architecture %d: mean %+.2f %%, p95 %+.2f %%", int(seed), 100 * mean, 100 * p95);
            QVERIFY(std::abs(mean) <= 0.05 + events->meanSeconds.halfWidth / events->meanSeconds.mean);
            QVERIFY(std::abs(p95) <= 0.10 + events->p95Seconds.halfWidth / events->p95Seconds.mean);
            double requests = 0, counted = 0, errors = 0;
            for (const ClassRun &run : timeline.classes) {
                requests += run.offered;
                errors += run.errors();
            }
            for (const ClassOutcome &outcome : events->classes)
                counted += double(outcome.counts.generated) / options.replications;
            QVERIFY(std::abs(requests / counted - 1) <= 0.01);
            QVERIFY(errors <= 1e-6 * requests && events->errorRate.mean <= 1e-4);
            const double bytes = timeline.flows[0].requestBytes + timeline.flows[0].responseBytes;
            QVERIFY(std::abs(bytes / events->flowBytes[0] - 1) <= 0.01);
        }
        qInfo("largest difference: mean %.2f %%, p95 %.2f %%", 100 * worstMean, 100 * worstTail);
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreementtest.moc"
