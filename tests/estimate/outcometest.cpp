#include "billed.h"

#include <catalog/catalog.h>
#include <estimate/outcome.h>
#include <model/json.h>

#include <QTest>

#include <fstream>
#include <sstream>

using namespace headroom;
using namespace headroom::estimate;

/// The Magecom template, simulated and priced as the window does it.
class OutcomeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingOfTheTemplateIsPriced();
    void alwaysOnTiersCostWhatTheirHoursCost();
    void trafficIsBilledWhereItLeaves();
    void aSaleMakesTheMonthDearer();
    void theRangeHoldsTheExpectedFigure();
    void theOptimizedVariantIsCheaperAndTheChangesAddUp();
    void judgesTheCostLevel();
    void stopsWhenAsked();
    void namesWhatIsMissing();

private:
    [[nodiscard]] Outcome evaluated(const model::Project &, const char *variant, const char *scenario, bool range = false) const;

    catalog::Catalog m_catalog;
    model::Project m_project;
    Outcome m_planned, m_optimized, m_ordinary; ///< sale, sale, ordinary month of the planned variant
};

Outcome OutcomeTest::evaluated(const model::Project &project, const char *variant, const char *scenario, bool range) const
{
    EvaluateOptions options;
    options.capacity = false;
    options.range = range;
    options.run.keepSeries = false;
    auto outcome = evaluate(project, model::VariantId(variant), model::ScenarioId(scenario), m_catalog, bundledBook(), options);
    if (!outcome)
        qFatal("%s", describe(outcome.error()).c_str());
    return std::move(*outcome);
}

void OutcomeTest::initTestCase()
{
    auto catalog = catalog::Catalog::load(dataDirectory({}) / "catalog");
    QVERIFY2(catalog, catalog ? "" : describe(catalog.error()).c_str());
    m_catalog = std::move(*catalog);
    std::ifstream stream(dataDirectory({}) / "templates" / "magecom.json");
    std::stringstream text;
    text << stream.rdbuf();
    auto project = model::projectFromJson(text.str());
    QVERIFY2(project, project ? "" : describe(project.error()).c_str());
    m_project = std::move(*project);
    m_planned = evaluated(m_project, "planned", "sale", true);
    m_optimized = evaluated(m_project, "optimized", "sale");
    m_ordinary = evaluated(m_project, "planned", "ordinary");
}

void OutcomeTest::everythingOfTheTemplateIsPriced()
{
    for (const auto *outcome : {&m_planned, &m_optimized, &m_ordinary}) {
        for (const auto &entry : outcome->bill.unpriced)
            qWarning("%s, %s: %s", entry.tierName.c_str(), entry.component.c_str(), entry.reason.c_str());
        QVERIFY(outcome->bill.unpriced.empty());
        for (const auto &tier : m_project.variant(outcome->bill.variant)->tiers) {
            const auto *kind = m_catalog.kind(tier.kind);
            if (!kind->free)
                QVERIFY2(outcome->bill.monthlyOf(tier.id) > 0, tier.id.value.c_str());
        }
    }
}

void OutcomeTest::alwaysOnTiersCostWhatTheirHoursCost()
{
    // Paris list prices × 730 h: cache.t3.medium 0.076, db.r5.xlarge 0.67, m5.large.search 0.165 (two), NAT gateway 0.05, t3.micro 0.0118.
    const auto of = [&](const char *tier, const char *component) {
        const auto &items = m_planned.bill.items;
        const auto it = std::find_if(items.begin(), items.end(), [&](const LineItem &item) {
            return item.tier.value == tier && item.component.starts_with(component);
        });
        return it == items.end() ? -1 : it->monthly;
    };
    COMPARE_USD(of("sessions", "ElastiCache"), 55.48);
    COMPARE_USD(of("fpc", "ElastiCache"), 55.48);
    COMPARE_USD(of("db", "Database instance"), 489.10);
    COMPARE_USD(of("db-replica", "Database instance"), 489.10);
    COMPARE_USD(of("search", "Instance"), 240.90);
    COMPARE_USD(of("nat", "NAT gateway"), 36.50);
    COMPARE_USD(of("bastion", "Instance usage"), 8.61);
    COMPARE_USD(of("db", "Storage"), 5.50); // 50 GB × 0.11
}

void OutcomeTest::trafficIsBilledWhereItLeaves()
{
    const auto &usage = m_planned.run.usage.tiers;
    constexpr double gib = 1024.0 * 1024 * 1024;
    const auto *content = line(m_planned.bill, "Content delivery");
    QVERIFY(content);
    QCOMPARE(content->quantity, usage.at(model::TierId("cdn")).total(planning::quantity::internetBytesOut) / gib);
    // Fastly is not the provider's own network: what it fetches from the load balancer leaves over the internet.
    const auto *egress = line(m_planned.bill, "Data transfer to the internet");
    QVERIFY(egress);
    QCOMPARE(egress->quantity, usage.at(model::TierId("alb")).total(planning::quantity::cdnBytesOut) / gib);
    QVERIFY(egress->tier.empty());
    QVERIFY(content->quantity > 5 * egress->quantity); // static files are answered at the edge
}

void OutcomeTest::aSaleMakesTheMonthDearer()
{
    QVERIFY(m_planned.bill.monthlyTotal > m_ordinary.bill.monthlyTotal);
    // The month is dominated by what is always on, not by the peak (the case's lesson).
    QVERIFY(m_planned.bill.monthlyTotal < 1.5 * m_ordinary.bill.monthlyTotal);
}

void OutcomeTest::theRangeHoldsTheExpectedFigure()
{
    QVERIFY(m_planned.bill.low < m_planned.bill.expected);
    QVERIFY(m_planned.bill.expected < m_planned.bill.high);
    COMPARE_USD(m_planned.bill.expected, m_planned.bill.monthlyTotal);
    COMPARE_USD(m_optimized.bill.low, m_optimized.bill.high); // no range was asked for
}

void OutcomeTest::theOptimizedVariantIsCheaperAndTheChangesAddUp()
{
    QVERIFY(m_optimized.bill.monthlyTotal < m_planned.bill.monthlyTotal);
    const auto comparison = compare(*m_project.variant(m_planned.bill.variant), m_planned.bill,
                                    *m_project.variant(m_optimized.bill.variant), m_optimized.bill, m_catalog);
    double sum = 0;
    for (const auto &change : comparison.changes)
        sum += change.monthlyDelta;
    COMPARE_USD(sum, m_optimized.bill.monthlyTotal - m_planned.bill.monthlyTotal);
    COMPARE_USD(comparison.monthlyDelta, m_optimized.bill.monthlyTotal - m_planned.bill.monthlyTotal);
    QCOMPARE(comparison.changes.front().tier, model::TierId("db-replica")); // the idle replica is the largest saving
    QCOMPARE(comparison.changes.front().kind, Change::Kind::Removed);
    QCOMPARE(comparison.changes.back().tier, model::TierId("media")); // the file server is what comes on top
    QCOMPARE(comparison.changes.back().kind, Change::Kind::Added);
}

void OutcomeTest::judgesTheCostLevel()
{
    auto project = m_project;
    model::ServiceLevel level;
    level.id = "budget";
    level.metric = model::ServiceLevel::Metric::MonthlyCost;
    level.limit = m_ordinary.bill.monthlyTotal - 1;
    project.serviceLevels = {level};
    const auto outcome = evaluated(project, "planned", "ordinary");
    const auto &verdicts = outcome.run.summary.verdicts;
    const auto it =
        std::find_if(verdicts.begin(), verdicts.end(), [](const planning::Verdict &verdict) { return verdict.serviceLevel == "budget"; });
    QVERIFY(it != verdicts.end());
    QVERIFY(!it->met);
    COMPARE_USD(it->obtained, m_ordinary.bill.monthlyTotal);
}

void OutcomeTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto outcome =
        evaluate(m_project, model::VariantId("planned"), model::ScenarioId("sale"), m_catalog, bundledBook(), {}, stop.get_token());
    QVERIFY(outcome);
    QVERIFY(outcome->run.cancelled);
    QVERIFY(outcome->capacity.steps.empty());
}

void OutcomeTest::namesWhatIsMissing()
{
    const auto outcome = evaluate(m_project, model::VariantId("nowhere"), model::ScenarioId("sale"), m_catalog, bundledBook());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::BrokenReference);
    QVERIFY(outcome.error().message.find("nowhere") != std::string::npos);
}

QTEST_GUILESS_MAIN(OutcomeTest)
#include "outcometest.moc"
