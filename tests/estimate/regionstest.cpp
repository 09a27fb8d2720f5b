#include "billed.h"

#include <catalog/catalog.h>
#include <catalog/templates.h>
#include <estimate/commitments.h>
#include <estimate/range.h>
#include <estimate/regions.h>
#include <model/json.h>

#include <QTest>

using namespace headroom;
using namespace headroom::estimate;

/// Regions side by side, traffic between regions, and the range, on the Magecom template.
class RegionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theHomeRegionCostsWhatItsOwnBillSays();
    void pricesOfTheOtherRegionHold();
    void whatARegionLacksIsListedAndNotZero();
    void refusesARegionWithoutPrices();
    void tiersOfOtherRegionsStay();
    void trafficBetweenRegionsIsBilledOnceEachWay();
    void driversAreRankedAndMakeTheRange();
    void driversWithoutAnEffectOfTheirOwnAreLeftOut();
    void pricesAgeWithTheCalendar();
    void outlooksOfTheSale();

private:
    [[nodiscard]] Outcome evaluated(const model::Project &project, const char *variant, bool range) const;

    catalog::Catalog m_catalog;
    model::Project m_project;
};

void RegionsTest::initTestCase()
{
    auto catalog = catalog::Catalog::load(dataDirectory({}) / "catalog");
    QVERIFY(catalog);
    m_catalog = std::move(*catalog);
    const auto text = catalog::readTemplate(dataDirectory({}) / "templates", "magecom");
    QVERIFY(text);
    auto project = model::projectFromJson(*text);
    QVERIFY(project);
    m_project = std::move(*project);
}

Outcome RegionsTest::evaluated(const model::Project &project, const char *variant, bool range) const
{
    EvaluateOptions options;
    options.capacity = false;
    options.range = range;
    options.run.keepSeries = false;
    auto outcome = evaluate(project, model::VariantId(variant), model::ScenarioId("sale"), m_catalog, bundledBook(), options);
    if (!outcome)
        qFatal("%s", describe(outcome.error()).c_str());
    return std::move(*outcome);
}

void RegionsTest::theHomeRegionCostsWhatItsOwnBillSays()
{
    const auto bills = compareRegions(m_project, model::VariantId("planned"), model::ScenarioId("sale"), {"eu-west-3", "us-east-1"},
                                      m_catalog, bundledBook());
    QVERIFY2(bills, bills ? "" : describe(bills.error()).c_str());
    QCOMPARE(bills->size(), std::size_t(2));
    COMPARE_USD((*bills)[0].bill.monthlyTotal, evaluated(m_project, "planned", false).bill.monthlyTotal);
    QCOMPARE((*bills)[0].missing, 0);
    QVERIFY((*bills)[1].bill.monthlyTotal < (*bills)[0].bill.monthlyTotal); // Virginia is cheaper than Paris
}

void RegionsTest::pricesOfTheOtherRegionHold()
{
    const auto bills =
        compareRegions(m_project, model::VariantId("planned"), model::ScenarioId("sale"), {"us-east-1"}, m_catalog, bundledBook());
    QVERIFY(bills);
    for (const auto &item : bills->front().bill.items) {
        if (item.price.service == "AmazonRDS" || item.price.service == "AmazonEC2")
            QVERIFY2(item.region == "us-east-1" || item.region == "global", item.component.c_str());
    }
    // Aurora MySQL on db.r5.xlarge in us-east-1: 0.58 an hour × 730 (0.67 in Paris)
    COMPARE_USD(monthly(bills->front().bill, "Database instance"), 423.40);
}

void RegionsTest::whatARegionLacksIsListedAndNotZero()
{
    // Milan has no p3 instances.
    auto project = m_project;
    for (auto &variant : project.variants) {
        for (auto &tier : variant.tiers) {
            if (tier.id.value == "web")
                tier.parameters["instance_type"].value = std::string("p3.2xlarge");
        }
    }
    const auto bills = compareRegions(project, model::VariantId("planned"), model::ScenarioId("sale"), {"us-east-1", "eu-south-1"},
                                      m_catalog, bundledBook());
    QVERIFY2(bills, bills ? "" : describe(bills.error()).c_str());
    QCOMPARE((*bills)[0].missing, 0);
    QVERIFY((*bills)[1].missing > 0);
    QVERIFY(std::any_of((*bills)[1].bill.unpriced.begin(), (*bills)[1].bill.unpriced.end(), [](const Unpriced &part) {
        return part.tier.value == "web" && part.reason.find("eu-south-1") != std::string::npos;
    }));
    for (const auto &item : (*bills)[1].bill.items)
        QVERIFY(!(item.tier.value == "web" && item.component.starts_with("Instance usage")));
}

void RegionsTest::refusesARegionWithoutPrices()
{
    const auto bills =
        compareRegions(m_project, model::VariantId("planned"), model::ScenarioId("sale"), {"mars-1"}, m_catalog, bundledBook());
    QVERIFY(!bills);
    QCOMPARE(bills.error().code, ErrorCode::NotFound);
    QVERIFY(bills.error().message.find("mars-1") != std::string::npos);
}

void RegionsTest::tiersOfOtherRegionsStay()
{
    model::Variant variant;
    variant.region = "eu-west-3";
    variant.boundaries.push_back({});
    variant.boundaries.back().id = model::BoundaryId("dublin");
    variant.boundaries.back().kind = model::BoundaryKind::Region;
    variant.boundaries.back().region = "eu-west-1";
    for (const char *id : {"a", "b", "c"}) {
        model::Tier tier;
        tier.id = model::TierId(id);
        variant.tiers.push_back(tier);
    }
    variant.tiers[2].boundary = model::BoundaryId("dublin");
    QCOMPARE(mainRegion(variant), std::string("eu-west-3"));
    const auto moved = movedTo(variant, "us-east-1");
    QCOMPARE(model::regionOf(moved, moved.tiers[0]), std::string("us-east-1"));
    QCOMPARE(model::regionOf(moved, moved.tiers[2]), std::string("eu-west-1"));
}

void RegionsTest::trafficBetweenRegionsIsBilledOnceEachWay()
{
    // The database moves to Dublin: queries leave Paris, answers leave Dublin, both at 0.02 USD a GB, and no byte crosses zones.
    auto project = m_project;
    for (auto &variant : project.variants) {
        variant.boundaries.push_back({});
        variant.boundaries.back().id = model::BoundaryId("dublin");
        variant.boundaries.back().kind = model::BoundaryKind::Region;
        variant.boundaries.back().region = "eu-west-1";
        for (auto &tier : variant.tiers) {
            if (tier.id.value == "db")
                tier.boundary = model::BoundaryId("dublin");
        }
    }
    const auto outcome = evaluated(project, "planned", false);
    const auto lineOf = [&](const char *tier, const char *component) -> const LineItem * {
        for (const auto &item : outcome.bill.items) {
            if (item.tier.value == tier && item.component == component)
                return &item;
        }
        return nullptr;
    };
    constexpr double gib = 1024.0 * 1024 * 1024;
    const auto &answers = outcome.run.usage.tiers.at(model::TierId("db")).bytesToRegion;
    QCOMPARE(answers.size(), std::size_t(1));
    const auto *out = lineOf("db", "Data transfer to eu-west-3");
    QVERIFY(out);
    QCOMPARE(out->region, std::string("eu-west-1"));
    QCOMPARE(out->quantity, answers.at("eu-west-3") / gib);
    QCOMPARE(out->unitPrice, 0.02);
    double queries = 0;
    for (const auto &[id, usage] : outcome.run.usage.tiers) {
        const auto it = usage.bytesToRegion.find("eu-west-1");
        if (it == usage.bytesToRegion.end())
            continue;
        queries += it->second;
        const auto *line = lineOf(id.value.c_str(), "Data transfer to eu-west-1");
        QVERIFY(line);
        QCOMPARE(line->region, std::string("eu-west-3"));
    }
    QVERIFY(queries > 0);
    QVERIFY(!lineOf("db", "Data transfer between zones"));
    // Nothing of the sort at home.
    QVERIFY(!line(evaluated(m_project, "planned", false).bill, "Data transfer to eu-west"));
}

void RegionsTest::driversAreRankedAndMakeTheRange()
{
    const auto bill = evaluated(m_project, "planned", true).bill;
    QVERIFY(bill.drivers.size() >= 3);
    QVERIFY(
        std::is_sorted(bill.drivers.begin(), bill.drivers.end(), [](const Driver &a, const Driver &b) { return a.swing() > b.swing(); }));
    double above = 0, below = 0;
    for (const auto &driver : bill.drivers) {
        QVERIFY2(!driver.source.empty() && !driver.variation.empty(), driver.id.c_str());
        above += std::pow(std::max({0.0, driver.high - bill.expected, driver.low - bill.expected}), 2);
        below += std::pow(std::max({0.0, bill.expected - driver.low, bill.expected - driver.high}), 2);
    }
    QVERIFY(std::abs(bill.high - (bill.expected + std::sqrt(above))) < 0.0051);
    QVERIFY(std::abs(bill.low - (bill.expected - std::sqrt(below))) < 0.0051);
    // A driver is what it says: the month with a fifth more visits.
    auto more = m_project;
    for (auto &scenario : more.scenarios)
        scenario.visitsPerMonth *= 1 + scenario.uncertainty;
    const auto traffic =
        std::find_if(bill.drivers.begin(), bill.drivers.end(), [](const Driver &driver) { return driver.id == "traffic"; });
    QVERIFY(traffic != bill.drivers.end());
    COMPARE_USD(traffic->high, evaluated(more, "planned", false).bill.monthlyTotal);
}

void RegionsTest::driversWithoutAnEffectOfTheirOwnAreLeftOut()
{
    auto project = m_project;
    for (auto &scenario : project.scenarios) {
        scenario.uncertainty = 0;
        scenario.events.clear();
        scenario.uncertainties.misses.value = 0;
        scenario.uncertainties.prices = {0.1, "supplier's letter", {}};
    }
    const auto bill = evaluated(project, "planned", true).bill;
    QCOMPARE(bill.drivers.size(), std::size_t(1));
    QCOMPARE(bill.drivers[0].id, std::string("prices"));
    QCOMPARE(bill.drivers[0].source, std::string("supplier's letter"));
    QVERIFY(bill.low < bill.expected && bill.expected < bill.high);
}

void RegionsTest::pricesAgeWithTheCalendar()
{
    QVERIFY(std::abs(ageOfPrice("2025-01-04", {}, "2027-01-04") - 730 / 365.25) < 1e-12);
    QCOMPARE(ageOfPrice("2027-06-01", {}, "2027-01-04"), 0.0);
    QVERIFY(std::abs(ageOfPrice({}, "2026-01-04", "2027-01-04") - 365 / 365.25) < 1e-12); // undated: as old as the oldest
    QCOMPARE(ageOfPrice({}, {}, "2027-01-04"), 0.0);
}

void RegionsTest::outlooksOfTheSale()
{
    const auto outlooks = outlooksOf(m_project, model::VariantId("planned"), model::ScenarioId("sale"), m_catalog, bundledBook());
    QVERIFY(outlooks);
    QCOMPARE(outlooks->size(), std::size_t(3));
    QVERIFY((*outlooks)[0].bill.monthlyTotal < (*outlooks)[1].bill.monthlyTotal);
    QVERIFY((*outlooks)[1].bill.monthlyTotal < (*outlooks)[2].bill.monthlyTotal);
    const auto plan = planCommitments(*outlooks, bundledBook());
    QVERIFY(!plan.pools.empty());
    // Always-on capacity is fully used, so that its reservation covers all of it.
    const auto &pools = plan.pools;
    const auto db = std::find_if(pools.begin(), pools.end(), [](const CommitmentPool &pool) { return pool.list == Commitment::Rds; });
    QVERIFY(db != pools.end());
    QCOMPARE(db->tiers.size(), std::size_t(2)); // writer and replica are of one type
    QCOMPARE(cheapest(db->options, 1)->level, 2);
    QVERIFY(cheapest(db->options, 1)->saving() > 0);
}

QTEST_GUILESS_MAIN(RegionsTest)
#include "regionstest.moc"
