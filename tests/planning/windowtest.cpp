#include "projects.h"

#include <planning/window.h>

#include <cmath>

using namespace headroom;

namespace {

Result<planning::WindowRun> windowOf(const model::Project &project, double from, double to, unsigned threads = 0, std::uint64_t seed = 0)
{
    planning::WindowOptions options;
    options.fromHour = from;
    options.toHour = to;
    options.replications = 4;
    options.threads = threads;
    options.seed = seed;
    return planning::simulateWindow(project, project.variants.front().id, project.scenarios.front().id, projects::theCatalog(), options);
}

} // namespace

/// A window of the horizon by the event engine.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    /// A flat month of a million visits: what arrives follows from the forecast alone, and at rest both engines agree (bounds of
    /// docs/model.md: mean 5 %, 95th percentile 10 %).
    void countsAndAgrees()
    {
        const model::Project project = projects::single(1e6, 400);
        const auto month = projects::run(project, "only", "month");
        const auto window = windowOf(project, 100, 101);
        QVERIFY(month && window);
        const double expected = month->summary.requests / 730;
        QVERIFY(expected > 1000);
        QVERIFY2(std::abs(window->run.summary.requests / expected - 1) < 4 / std::sqrt(4 * expected), qPrintable(QString::number(window->run.summary.requests)));
        QVERIFY(!window->differs);
        QCOMPARE(window->run.summary.errors, 0.0);
        QVERIFY(std::abs(window->meanMs.value - window->timeline.meanMs) < 0.05 * window->timeline.meanMs + window->meanMs.halfWidth);
        QVERIFY(window->p50Ms.value < window->p95Ms.value && window->p95Ms.value < window->p99Ms.value && window->p99Ms.value < window->p999Ms.value);
        QVERIFY(window->p95Ms.halfWidth > 0);
        const planning::TierRun *web = window->run.tier(model::TierId("web"));
        QVERIFY(web && web->peakUtilization.contains("cpu"));
        QVERIFY(std::abs(web->peakUtilization.at("cpu") - month->tier(model::TierId("web"))->peakUtilization.at("cpu")) < 0.05);
        QVERIFY(window->run.engine == "events");
    }

    void isAFunctionOfTheSeed()
    {
        const model::Project project = projects::single(1e6, 200);
        const auto one = windowOf(project, 5, 5.5, 1, 7), two = windowOf(project, 5, 5.5, 2, 7), other = windowOf(project, 5, 5.5, 2, 8);
        QVERIFY(one && two && other);
        QCOMPARE(one->meanMs.value, two->meanMs.value);
        QCOMPARE(one->p999Ms.halfWidth, two->p999Ms.halfWidth);
        QCOMPARE(one->events, two->events);
        QVERIFY(one->meanMs.value != other->meanMs.value);
    }

    /// Without a window the busiest hour; a window that is not in the horizon is refused.
    void choosesAndRefusesWindows()
    {
        const model::Project project = projects::single(2e5, 100);
        const auto busiest = windowOf(project, 0, 0);
        QVERIFY(busiest);
        QCOMPARE(busiest->toHour - busiest->fromHour, 1.0);
        for (const auto &[from, to] : {std::pair(3.0, 2.0), std::pair(-1.0, 2.0), std::pair(700.0, 731.0), std::pair(5.0, 5.001)}) {
            const auto refused = windowOf(project, from, to);
            QVERIFY(!refused);
            QVERIFY(refused.error().code == ErrorCode::InvalidInput);
            QCOMPARE(refused.error().where, std::string("window"));
        }
    }
};

QTEST_GUILESS_MAIN(WindowTest)
#include "windowtest.moc"
