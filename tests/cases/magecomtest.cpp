#include <catalog/catalog.h>
#include <catalog/templates.h>
#include <estimate/outcome.h>
#include <model/json.h>
#include <planning/capacity.h>
#include <planning/run.h>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;
using model::ScenarioId;
using model::TierId;
using model::VariantId;

namespace {

const VariantId planned("planned"), optimized("optimized");
const ScenarioId sale("sale"), flash("flash"), ordinary("ordinary");
const TierId web("web");
constexpr double saleStart = 370; // day 16, 10:00

std::filesystem::path dataFolder()
{
    return std::filesystem::path(qgetenv("HEADROOM_DATA_DIR").toStdString());
}

model::Variant &variantOf(model::Project &project, const VariantId &id)
{
    return *std::find_if(project.variants.begin(), project.variants.end(), [&](const model::Variant &each) { return each.id == id; });
}

model::Tier &tierOf(model::Project &project, const VariantId &variant, const TierId &id)
{
    auto &tiers = variantOf(project, variant).tiers;
    return *std::find_if(tiers.begin(), tiers.end(), [&](const model::Tier &each) { return each.id == id; });
}

double peak(const planning::Run &run, const char *tier, const char *resource)
{
    const auto &peaks = run.tier(TierId(tier))->peakUtilization;
    const auto it = peaks.find(resource);
    return it == peaks.end() ? 0 : it->second;
}

/// How often the number of serving replicas changes.
int changes(const planning::TierRun &tier)
{
    int count = 0;
    for (std::size_t i = 1; i < tier.replicas.size(); ++i)
        count += tier.replicas[i] != tier.replicas[i - 1];
    return count;
}

} // namespace

/// The Magecom case study: its facts, and what it leaves out, reproduced by the template. Expected values come from the
/// case text and from the calculation by hand in docs/cases/magecom.md.
class MagecomTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto catalog = catalog::Catalog::load(dataFolder() / "catalog");
        QVERIFY2(catalog.has_value(), catalog ? "" : describe(catalog.error()).c_str());
        m_catalog = std::move(*catalog);
        const auto text = catalog::readTemplate(dataFolder() / "templates", "magecom");
        QVERIFY(text.has_value());
        auto project = model::projectFromJson(*text);
        QVERIFY2(project.has_value(), project ? "" : describe(project.error()).c_str());
        m_project = std::move(*project);
        m_planned = simulate(m_project, planned, sale);
        m_optimized = simulate(m_project, optimized, sale);
    }

    void isCalibratedOnTheLoadTest()
    {
        // Ten servers at 7,635 users stand at exactly 70 %, so that no further correction is asked for.
        const auto calibration = planning::calibrate(m_project, m_project.loadTests.at(0), sale, m_catalog);
        QVERIFY2(calibration.has_value(), calibration ? "" : describe(calibration.error()).c_str());
        QVERIFY2(std::abs(calibration->factor - 1) < 1e-3, std::to_string(calibration->factor).c_str());
        QVERIFY(std::abs(calibration->utilizationBefore - 0.7) < 1e-3);
        // 7,635 users / (45 s + about 0.19 s)
        QVERIFY(std::abs(calibration->pageViewsPerSecond - 168.9) < 0.5);
    }

    void theUncalibratedFiguresAreOnePercentHigh()
    {
        // By hand: 28.25 of 40 vCPUs busy, 70.6 %; factor 0.991.
        model::Project raw = m_project;
        const std::map<std::string, std::pair<double, double>> source{
            {"catalogue", {350, 30}}, {"product", {350, 30}}, {"search", {300, 300}}, {"checkout", {400, 400}}, {"ajax", {100, 100}}};
        for (model::Demand &demand : tierOf(raw, optimized, web).demands) {
            const auto figures = source.at(demand.requestClass.value);
            demand.cpuMs = figures.first;
            demand.cpuMsOnHit = figures.second;
        }
        const auto calibration = planning::calibrate(raw, raw.loadTests.at(0), sale, m_catalog);
        QVERIFY(calibration.has_value());
        QVERIFY2(std::abs(calibration->factor - 0.991) < 0.004, std::to_string(calibration->factor).c_str());
    }

    void tenThousandUsersNeedFourteenServers()
    {
        const auto need = planning::replicasFor(m_project, optimized, sale, m_catalog, web, 10000);
        QVERIFY2(need.has_value(), need ? "" : describe(need.error()).c_str());
        QCOMPARE(need->replicas, 14); // 10 × 10,000 / 7,635 = 13.1
        QVERIFY(std::abs(need->utilization - 0.655) < 0.01);
        QVERIFY(std::abs(need->utilizationWithOneFewer - 0.705) < 0.01);
    }

    void theOtherReadingNeedsNineteen()
    {
        // Read as the breaking point each server carries less: 13.1 / 0.7 = 18.7.
        const model::LoadTest &limit = m_project.loadTests.at(1);
        QCOMPARE(limit.utilization, 1.0);
        const auto calibration = planning::calibrate(m_project, limit, sale, m_catalog);
        QVERIFY2(calibration.has_value(), calibration ? "" : describe(calibration.error()).c_str());
        const auto other = planning::withCalibration(m_project, web, 1 / 0.7, "breaking point");
        const auto need = planning::replicasFor(other, optimized, sale, m_catalog, web, 10000);
        QVERIFY(need.has_value());
        QCOMPARE(need->replicas, 19);
    }

    void thePlannedObjectCacheRunsOutOfNetworkFirst()
    {
        const auto &bottleneck = m_planned.summary.bottleneck;
        QCOMPARE(bottleneck.tier.value, std::string("omc"));
        QCOMPARE(bottleneck.resource, std::string("network"));
        QVERIFY(bottleneck.broke);
        // The burst credit of (5 − 0.256) Gbit/s × 5 min = 178 GB lasts through the ramp: demand passes the baseline of 32 MB/s at
        // 3,443 users, minute 41; until minute 120 it takes 144 GB more than the baseline, then 61 MB/s: gone at minute 129.
        QVERIFY2(std::abs(bottleneck.atHour - (saleStart + 129.3 / 60)) < 0.05, std::to_string(bottleneck.atHour).c_str());
        QVERIFY(!m_planned.summary.sloMet);
    }

    void thePlannedServersAreIdleWhileTheirCacheIsFull()
    {
        // 76.2 page views/s × 0.1656 s = 12.6 busy vCPUs, on a group that had grown to 14 servers (56 vCPUs) on the node's credit.
        const auto &servers = *m_planned.tier(web);
        const auto busy = [&](double hour) {
            const std::size_t step = std::size_t(hour * 60);
            return 4.0 * double(servers.replicas.at(step)) * double(servers.utilization.at("cpu").at(step));
        };
        QVERIFY2(busy(saleStart + 2) > 35, std::to_string(busy(saleStart + 2)).c_str());
        QVERIFY2(std::abs(busy(saleStart + 2.8) - 12.6) < 0.6, std::to_string(busy(saleStart + 2.8)).c_str());
        // The rule sees idle servers and removes them while the shop fails.
        QVERIFY(servers.replicas.at(std::size_t((saleStart + 2.9) * 60)) < servers.replicas.at(std::size_t((saleStart + 2.2) * 60)));
        QVERIFY(m_planned.summary.errorRateAtPeak > 0.005);
    }

    void thePlannedVariantCarriesAThirdOfTheSaleInTheSteadyState()
    {
        const auto test = planning::loadTest(m_project, planned, sale, m_catalog);
        QVERIFY2(test.has_value(), test ? "" : describe(test.error()).c_str());
        QCOMPARE(test->limitedBy.value, std::string("omc"));
        QCOMPARE(test->limitedByResource, std::string("network"));
        // 0.256 Gbit/s ÷ (1.4 × 300 kB) = 76.2 page views/s = 3,430 users; p95 breaks a little before the node is quite full.
        QVERIFY2(test->maxUsers > 2600 && test->maxUsers < 3500, std::to_string(test->maxUsers).c_str());
    }

    void aShortTestLivesOnBurstCredit()
    {
        // 5 Gbit/s instead of 0.256 for the first minutes: the same variant seems to carry the sale.
        planning::LoadTestOptions shortTest;
        shortTest.baselineNetwork = false;
        const auto test = planning::loadTest(m_project, planned, sale, m_catalog, shortTest);
        QVERIFY(test.has_value());
        QVERIFY2(test->maxUsers > 10000, std::to_string(test->maxUsers).c_str());
        QVERIFY(test->limitedBy.value != "omc");
    }

    void theOptimizedVariantCarriesTheSale()
    {
        QVERIFY(m_optimized.summary.sloMet);
        QVERIFY(m_optimized.summary.errorRate < 0.005);
        QVERIFY(std::abs(m_optimized.summary.peakUsers - 10000) < 100);
        QVERIFY(m_optimized.summary.peakReplicas >= 14 && m_optimized.summary.peakReplicas <= 16);
        const auto test = planning::loadTest(m_project, optimized, sale, m_catalog);
        QVERIFY(test.has_value());
        QVERIFY2(test->maxUsers > 10000, std::to_string(test->maxUsers).c_str());
    }

    void theOptimizedVariantCostsLess()
    {
        const auto before = bill(m_project, planned, m_planned), after = bill(m_project, optimized, m_optimized);
        QVERIFY(before.unpriced.empty() && after.unpriced.empty());
        // By hand, eu-west-3: the slave 0.67 × 730 = 489.10, two cache nodes 0.076 × 730 × 2 = 110.96, a server more for media
        // 0.101 × 730 + 108 GB × 0.0928 = 83.75; the rest (CDN, servers of the sale) is smaller than these.
        QVERIFY2(before.monthlyTotal - after.monthlyTotal > 200, std::to_string(before.monthlyTotal - after.monthlyTotal).c_str());
        QCOMPARE(instanceLine(before, "db-replica"), 489.10);
        QCOMPARE(instanceLine(before, "fpc"), 55.48);
        QCOMPARE(instanceLine(after, "sessions"), 55.48);
        QCOMPARE(instanceLine(after, "media"), 73.73);
    }

    void theSlaveChangesThePeakLittle()
    {
        // The optimized variant with the slave kept: one database at 36 % answers as fast as two at 11 % and 25 %.
        model::Project both = m_project;
        model::Variant &variant = variantOf(both, optimized);
        variant.tiers.push_back(*m_project.variant(planned)->tier(TierId("db-replica")));
        for (model::Link &link : variant.links) {
            if (link.id.value == "web-db")
                link.operation = model::CallOperation::Write;
        }
        variant.links.push_back(*m_project.variant(planned)->link(model::LinkId("web-db-replica")));
        const auto run = simulate(both, optimized, sale);
        QVERIFY(peak(m_optimized, "db", "cpu") < 0.45);
        const double one = m_optimized.summary.latencyAtPeak.p95Ms, two = run.summary.latencyAtPeak.p95Ms;
        QVERIFY2(std::abs(two - one) < 0.05 * one, (std::to_string(one) + " ms, with the slave " + std::to_string(two) + " ms").c_str());
    }

    void betweenSalesOneOrTwoServersDo()
    {
        const auto two = simulate(m_project, optimized, ordinary);
        QCOMPARE(two.tier(web)->maxReplicas, 2.0);
        QVERIFY(two.summary.sloMet);
        model::Project smallest = m_project;
        model::Tier &tier = tierOf(smallest, optimized, web);
        tier.parameters["min_count"].value = 1.0;
        tier.parameters["count"].value = 1.0;
        const auto one = simulate(smallest, optimized, ordinary);
        QCOMPARE(one.tier(web)->maxReplicas, 1.0); // 0.09 busy vCPUs at the busiest hour
        QVERIFY(one.summary.sloMet);
    }

    void theMonthIsPaidByWhatIsAlwaysOn()
    {
        const auto quiet = simulate(m_project, optimized, ordinary);
        const auto with = bill(m_project, optimized, m_optimized), without = bill(m_project, optimized, quiet);
        // The sale adds server hours of an afternoon and its traffic, less than a third of the month.
        QVERIFY(with.monthlyTotal > without.monthlyTotal);
        QVERIFY2(with.monthlyTotal - without.monthlyTotal < with.monthlyTotal / 3,
                 std::to_string(with.monthlyTotal - without.monthlyTotal).c_str());
        const double servers = with.monthlyOf(web) - without.monthlyOf(web);
        QVERIFY2(servers > 0 && servers < 20, std::to_string(servers).c_str()); // some 40 server hours at 0.202 USD
    }

    void theLiteralRuleOscillates()
    {
        model::Project literal = m_project;
        tierOf(literal, optimized, web).scaling->scaleIn = model::ScaleInMode::Literal;
        // "Below 70 % one by one fewer", without the wait of 15 minutes that the words do not mention.
        tierOf(literal, optimized, web).scaling->inDatapoints = 1;
        const auto run = simulate(literal, optimized, sale);
        QVERIFY2(changes(*run.tier(web)) > changes(*m_optimized.tier(web)) + 6,
                 (std::to_string(changes(*run.tier(web))) + " against " + std::to_string(changes(*m_optimized.tier(web)))).c_str());
    }

    void oneServerAtATimeCannotFollowAFlashSale()
    {
        const auto late = simulate(m_project, optimized, flash);
        QVERIFY(!late.summary.sloMet);
        model::Project prepared = m_project;
        tierOf(prepared, optimized, web).scaling->schedule.push_back({saleStart - 0.75, saleStart + 4, 14, {}});
        const auto ready = simulate(prepared, optimized, flash);
        QVERIFY(ready.summary.sloMet);
        QVERIFY(ready.summary.latencyAtPeak.p95Ms < late.summary.latencyAtPeak.p95Ms);
    }

    void saysThatTheSaleDoesNotFitTheStatedVisits()
    {
        QVERIFY(!m_optimized.derivation.remark.empty());
        // 10,000 users × 3 h of full load ÷ 45.2 s ÷ 5 pages
        QVERIFY2(std::abs(m_optimized.derivation.campaignVisits / 478000 - 1) < 0.02,
                 std::to_string(m_optimized.derivation.campaignVisits).c_str());
    }

private:
    planning::Run simulate(const model::Project &project, const VariantId &variant, const ScenarioId &scenario) const
    {
        auto run = planning::simulate(project, variant, scenario, m_catalog);
        if (!run)
            qFatal("%s", describe(run.error()).c_str());
        return std::move(*run);
    }

    estimate::Estimate bill(const model::Project &project, const VariantId &variant, const planning::Run &run) const
    {
        const auto book = pricing::PriceBook::open(dataFolder() / "pricing.sqlite");
        if (!book)
            qFatal("%s", describe(book.error()).c_str());
        auto result = estimate::estimate(project, *project.variant(variant), m_catalog, run.usage, *book);
        if (!result)
            qFatal("%s", describe(result.error()).c_str());
        return std::move(*result);
    }

    /// The tier's largest line that is billed by the hour.
    static double instanceLine(const estimate::Estimate &bill, const char *tier)
    {
        double amount = 0;
        for (const auto &item : bill.items) {
            if (item.tier.value == tier && item.unit == "hours")
                amount = std::max(amount, item.monthly);
        }
        return amount;
    }

    catalog::Catalog m_catalog;
    model::Project m_project;
    planning::Run m_planned, m_optimized;
};

QTEST_GUILESS_MAIN(MagecomTest)
#include "magecomtest.moc"
