#include "plans.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace headroom::simulation;

/// What check() says of plans: every broken part is named, and what is sound passes.
class PlanTest : public QObject
{
    Q_OBJECT

private slots:
    void soundParts();
    void brokenParts_data();
    void brokenParts();
    void momentsOfQuantiles();
};

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// One station with everything a disturbance can touch.
Plan sound()
{
    Plan plan = plans::oneStation(plans::server(Discipline::ProcessorSharing, 2), 0.01, 1, {10, 10});
    plan.caches.push_back({"pages", 0, 60, {0.5}});
    plan.empirical.push_back({"measured", {0, 1, 2}});
    Demand &demand = plan.classes[0].visits[0].demands[0];
    demand.empirical = 0;
    demand.scv = plan.empirical[0].scv();
    plan.classes[0].retry.attempts = 3;
    plan.disturbances = {{DisturbanceKind::LoseReplicas, 10, infinity, 0, -1, 0.5, 0, 1},
                         {DisturbanceKind::FlushCache, 20, 20, -1, 0, 1, 0, 1},
                         {DisturbanceKind::ReplaceReplicas, 30, 60, 0, -1, 0.25, 0, 1}};
    return plan;
}

using Change = std::function<void(Plan &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

void PlanTest::soundParts()
{
    const auto result = check(sound());
    QVERIFY2(result, result ? "" : result.error().message.c_str());
}

void PlanTest::brokenParts_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *where, Change change) { QTest::newRow(name) << change << QString::fromLatin1(where); };
    row("no attempt", "class page", [](Plan &p) { p.classes[0].retry.attempts = 0; });
    row("back-off not a number", "class page", [](Plan &p) { p.classes[0].retry.backOffSeconds = std::nan(""); });
    row("falling back-off", "class page", [](Plan &p) { p.classes[0].retry.factor = 0.5; });
    row("jitter above 1", "class page", [](Plan &p) { p.classes[0].retry.jitter = 1.5; });
    row("falling quantiles", "quantiles measured", [](Plan &p) { p.empirical[0].quantiles = {2, 1}; });
    row("quantiles all 0", "quantiles measured", [](Plan &p) { p.empirical[0].quantiles = {0, 0}; });
    row("SCV of another table", "class page", [](Plan &p) { p.classes[0].visits[0].demands[0].scv = 1; });
    row("no such table", "class page", [](Plan &p) { p.classes[0].visits[0].demands[0].empirical = 1; });
    row("no such station", "disturbances", [](Plan &p) { p.disturbances[0].station = 7; });
    row("no such cache", "disturbances", [](Plan &p) { p.disturbances[1].cache = -1; });
    row("ends before it begins", "disturbance of server", [](Plan &p) { p.disturbances[0].untilSeconds = 5; });
    row("endless deployment", "disturbance of server", [](Plan &p) { p.disturbances[2].untilSeconds = infinity; });
    row("no share", "disturbance of pages", [](Plan &p) { p.disturbances[1].share = 0; });
    row("no speed left", "disturbance of server", [](Plan &p) { p.disturbances[0].factor = 0; });
}

void PlanTest::brokenParts()
{
    QFETCH(Change, change);
    QFETCH(QString, where);
    Plan plan = sound();
    change(plan);
    const auto result = check(plan);
    QVERIFY(!result);
    QCOMPARE(QString::fromStdString(result.error().where), where);
}

void PlanTest::momentsOfQuantiles()
{
    const Empirical uniform{"uniform", {0, 2}}; // uniform on [0, 2]: mean 1, variance 1/3
    QCOMPARE(uniform.mean(), 1.0);
    QCOMPARE(uniform.scv(), 1.0 / 3);
    const Empirical constant{"constant", {3, 3, 3}};
    QCOMPARE(constant.mean(), 3.0);
    QCOMPARE(constant.scv(), 0.0);
    const Empirical bent{"bent", {0, 0, 4}}; // half at 0, half uniform on [0, 4]: mean 1, mean square 8/3
    QCOMPARE(bent.mean(), 1.0);
    QVERIFY(std::abs(bent.scv() - 5.0 / 3) < 1e-12);
}

QTEST_APPLESS_MAIN(PlanTest)
#include "plantest.moc"
