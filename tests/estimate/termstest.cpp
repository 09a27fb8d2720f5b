#include "billed.h"

#include <catalog/catalog.h>
#include <estimate/terms.h>

#include <QTest>

#include <random>

using namespace headroom;
using namespace headroom::estimate;

/// From usage lines to an invoice: free tier, discounts, support, contingency, tax.
class TermsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsReckonedOnTheLinesAboveIt();
    void linesStandInTheOrderOfTheBill();
    void aDiscountOnOneServiceGoesBeforeTheOneOnAll();
    void aThirdPartyGetsItsOwnDiscountOnly();
    void supportIsAGraduatedShare();
    void supportPlansHaveTheirMinimum_data();
    void supportPlansHaveTheirMinimum();
    void theVariantsOwnSupportPlanGoesFirst();
    void whatIsPaidUpFrontCarriesItsOwnDiscountSupportAndTax();
    void freeTierTakesOffTheFirstUnits();
    void anAllowanceIsSharedByAllLines();
    void freeTierIsOffUnlessSwitchedOn();
    void totalsAreTheExactSumOfTheRoundedLines();
    void everyLineSaysWhy();
};

namespace {

const catalog::Catalog &kinds()
{
    static const auto loaded = catalog::Catalog::load(dataDirectory({}) / "catalog");
    if (!loaded)
        qFatal("%s", describe(loaded.error()).c_str());
    return *loaded;
}

model::Tier tier(const char *id, const char *kind, const Parameters &parameters)
{
    model::Tier made = tierWith(parameters);
    made.id = model::TierId(id);
    made.name = id;
    made.kind = kind;
    return made;
}

/// Servers that run all month without volumes: instances × 730 h × 0.17 USD (c5.xlarge Linux, us-east-1).
model::Tier servers(double count)
{
    return tier(
        "web", "server-linux",
        {{"instance_type", "c5.xlarge"}, {"count", count}, {"root_volume_gb", 0.0}, {"public_ipv4", 0.0}, {"detailed_monitoring", false}});
}

struct Case
{
    model::Project project;
    model::Variant variant;
    planning::Usage usage;

    /// Data to the internet from a region of its own.
    void send(const char *region, double gb)
    {
        model::Boundary boundary;
        boundary.id = model::BoundaryId(region);
        boundary.kind = model::BoundaryKind::Region;
        boundary.region = region;
        variant.boundaries.push_back(boundary);
        variant.tiers.push_back(tier(region, "certificate", {})); // costs nothing by itself
        variant.tiers.back().boundary = boundary.id;
        usage.tiers[model::TierId(region)].totals = {{planning::quantity::internetBytesOut, gb * 1024 * 1024 * 1024}};
    }

    Case() { variant.region = "us-east-1"; }
    [[nodiscard]] Estimate bill() const
    {
        const auto result = headroom::estimate::estimate(project, variant, kinds(), usage, bundledBook());
        if (!result)
            qFatal("%s", describe(result.error()).c_str());
        return *result;
    }
};

} // namespace

void TermsTest::everyLineIsReckonedOnTheLinesAboveIt()
{
    Case c;
    c.variant.tiers = {servers(1), tier("apm", "third-party", {{"price_usd_month", 100.0}, {"quantity", 1.0}})};
    c.project.costs.discounts = {{{}, 0.05, {}, {}}, {"AmazonEC2", 0.10, "contract", {}}};
    c.project.costs.support = model::SupportPlan::Business;
    c.project.costs.contingency = 0.10;
    c.project.costs.taxName = "TVA";
    c.project.costs.taxRate = 0.20;
    const auto bill = c.bill();
    COMPARE_USD(monthly(bill, "Instance usage"), 124.10); // 730 × 0.17
    COMPARE_USD(monthly(bill, "Subscription"), 100.00);   // a third party
    COMPARE_USD(line(bill, "Discount on AmazonEC2 (10 %)")->monthly, -12.41);
    COMPARE_USD(line(bill, "Discount on all AWS services (5 %)")->monthly, -5.58); // 5 % of 124.10 − 12.41 = 111.69 is 5.5845
    COMPARE_USD(monthly(bill, "Support plan (business)"), 100.00);                 // 10 % of 106.11 is less than the minimum
    COMPARE_USD(monthly(bill, "Contingency (10 %)"), 30.61);                       // of 124.10 + 100 − 12.41 − 5.58 + 100 = 306.11
    COMPARE_USD(monthly(bill, "TVA (20 %)"), 67.34);                               // of 336.72: 67.344
    COMPARE_USD(bill.monthlyTotal, 404.06);
    COMPARE_USD(bill.sumOf(LineKind::Usage), 224.10);
    COMPARE_USD(bill.sumOf(LineKind::Discount), -17.99);
}

void TermsTest::linesStandInTheOrderOfTheBill()
{
    Case c;
    c.variant.tiers = {tier("plan", "support", {{"plan", "business"}}), servers(1), tier("queue", "queue", {{"requests_million", 5.0}})};
    c.project.costs.freeTier = true;
    c.project.costs.discounts = {{{}, 0.05, {}, {}}};
    c.project.costs.contingency = 0.1;
    c.project.costs.taxRate = 0.2;
    std::vector<LineKind> order;
    for (const auto &item : c.bill().items)
        order.push_back(item.kind);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    for (const auto kind :
         {LineKind::Usage, LineKind::FreeTier, LineKind::Discount, LineKind::Support, LineKind::Contingency, LineKind::Tax})
        QVERIFY(std::find(order.begin(), order.end(), kind) != order.end());
}

void TermsTest::aDiscountOnOneServiceGoesBeforeTheOneOnAll()
{
    Case c;
    c.variant.tiers = {servers(1)};
    c.project.costs.discounts = {{{}, 0.5, {}, {}}, {"AmazonEC2", 0.5, {}, {}}};
    const auto bill = c.bill();
    COMPARE_USD(line(bill, "Discount on AmazonEC2")->monthly, -62.05);
    COMPARE_USD(line(bill, "Discount on all")->monthly, -31.03); // half of 62.05 is 31.025, rounded half up
    COMPARE_USD(bill.monthlyTotal, 31.02);
}

void TermsTest::aThirdPartyGetsItsOwnDiscountOnly()
{
    Case c;
    c.variant.tiers = {tier("apm", "third-party", {{"price_usd_month", 100.0}, {"quantity", 2.0}})};
    c.project.costs.discounts = {{{}, 0.5, {}, {}}};
    COMPARE_USD(c.bill().monthlyTotal, 200.00);
    c.project.costs.discounts.push_back({"stated", 0.1, {}, {}});
    COMPARE_USD(c.bill().monthlyTotal, 180.00);
}

void TermsTest::supportIsAGraduatedShare()
{
    // 4,000 × 124.10 = 496,400: 10 % of 10,000 + 7 % of 70,000 + 5 % of 170,000 + 3 % of 246,400 = 1,000 + 4,900 + 8,500 + 7,392.
    Case c;
    c.variant.tiers = {servers(4000)};
    c.project.costs.support = model::SupportPlan::Business;
    const auto bill = c.bill();
    const auto *support = line(bill, "Support plan (business)");
    QVERIFY(support);
    COMPARE_USD(support->monthly, 21792.00);
    QCOMPARE(support->slices.size(), std::size_t(4));
    QCOMPARE(support->slices[1].label, std::string("next 70K"));
    COMPARE_USD(support->slices[1].amount, 4900.00);
    // Enterprise: 10 % of 150,000 + 7 % of 346,400; On-Ramp: 10 % of it all; Developer: 3 %.
    c.project.costs.support = model::SupportPlan::Enterprise;
    COMPARE_USD(monthly(c.bill(), "Support plan"), 39248.00);
    c.project.costs.support = model::SupportPlan::EnterpriseOnRamp;
    COMPARE_USD(monthly(c.bill(), "Support plan"), 49640.00);
    c.project.costs.support = model::SupportPlan::Developer;
    COMPARE_USD(monthly(c.bill(), "Support plan"), 14892.00);
}

void TermsTest::supportPlansHaveTheirMinimum_data()
{
    QTest::addColumn<int>("plan");
    QTest::addColumn<double>("minimum");
    QTest::newRow("none") << int(model::SupportPlan::None) << -1.0;
    QTest::newRow("developer") << int(model::SupportPlan::Developer) << 29.0;
    QTest::newRow("business") << int(model::SupportPlan::Business) << 100.0;
    QTest::newRow("enterprise on-ramp") << int(model::SupportPlan::EnterpriseOnRamp) << 5500.0;
    QTest::newRow("enterprise") << int(model::SupportPlan::Enterprise) << 15000.0;
}

void TermsTest::supportPlansHaveTheirMinimum()
{
    QFETCH(int, plan);
    QFETCH(double, minimum);
    Case c;
    c.variant.tiers = {servers(1)};
    c.project.costs.support = model::SupportPlan(plan);
    COMPARE_USD(monthly(c.bill(), "Support plan"), minimum);
}

void TermsTest::theVariantsOwnSupportPlanGoesFirst()
{
    Case c;
    c.variant.tiers = {servers(1), tier("plan", "support", {{"plan", "developer"}})};
    c.project.costs.support = model::SupportPlan::Enterprise;
    COMPARE_USD(c.bill().sumOf(LineKind::Support), 29.00);
}

void TermsTest::whatIsPaidUpFrontCarriesItsOwnDiscountSupportAndTax()
{
    // Ten c5.xlarge for a year, all upfront: 8,760 h × 0.10 × 10 = 8,760.00 once, nothing a month.
    Case c;
    c.variant.tiers = {servers(10)};
    c.project.purchase = {model::PurchaseModel::Reserved, 1, model::Upfront::All, 1, {}};
    c.project.costs.discounts = {{"AmazonEC2", 0.05, {}, {}}};
    c.project.costs.support = model::SupportPlan::Business;
    c.project.costs.taxRate = 0.2;
    const auto bill = c.bill();
    COMPARE_USD(line(bill, "Instance usage")->upfront, 8760.00);
    COMPARE_USD(line(bill, "Discount")->upfront, -438.00);
    // Business: the minimum of 100 a month; the month that pays 8,322 up front costs 10 % = 832.20, 732.20 more.
    COMPARE_USD(line(bill, "Support plan")->monthly, 100.00);
    COMPARE_USD(line(bill, "Support plan")->upfront, 732.20);
    COMPARE_USD(line(bill, "VAT")->upfront, 1810.84); // 20 % of 8,760 − 438 + 732.20 = 9,054.20
    COMPARE_USD(line(bill, "VAT")->monthly, 20.00);
    COMPARE_USD(bill.upfrontTotal, 10865.04);
    COMPARE_USD(bill.monthlyTotal, 120.00);
}

void TermsTest::freeTierTakesOffTheFirstUnits()
{
    Case c;
    c.variant.tiers = {tier("queue", "queue", {{"requests_million", 5.0}})};
    COMPARE_USD(c.bill().monthlyTotal, 2.00); // 5 × 0.40
    c.project.costs.freeTier = true;
    const auto bill = c.bill();
    const auto *free = line(bill, "Free tier");
    QVERIFY(free);
    COMPARE_USD(free->monthly, -0.40); // the first million
    QCOMPARE(free->quantity, -1.0);
    QVERIFY(!free->inputs.empty());
    QCOMPARE(free->inputs.front().value, 1e6);
    QCOMPARE(free->price.provenance, pricing::Provenance::GeneralKnowledge);
    COMPARE_USD(bill.monthlyTotal, 1.60);
}

void TermsTest::anAllowanceIsSharedByAllLines()
{
    // 80 GB from Dublin and 60 GB from Virginia: 100 GB of them are free, 80 of the first line and 20 of the second.
    Case c;
    c.send("eu-west-1", 80);
    c.send("us-east-1", 60);
    c.project.costs.freeTier = true;
    const auto bill = c.bill();
    QCOMPARE(bill.items.size(), std::size_t(4));
    COMPARE_USD(bill.sumOf(LineKind::FreeTier), -9.00); // 100 × 0.09
    QCOMPARE(bill.items[2].quantity, -80.0);
    QCOMPARE(bill.items[3].quantity, -20.0);
    COMPARE_USD(bill.monthlyTotal, 3.60);
}

void TermsTest::freeTierIsOffUnlessSwitchedOn()
{
    Case c;
    c.send("eu-west-1", 60);
    COMPARE_USD(c.bill().monthlyTotal, 5.40);
    QVERIFY(!line(c.bill(), "Free tier"));
}

void TermsTest::totalsAreTheExactSumOfTheRoundedLines()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> fraction(0, 0.3);
    for (int round = 0; round < 60; ++round) {
        Case c;
        c.variant.tiers = {servers(1 + double(random() % 40)), tier("queue", "queue", {{"requests_million", double(random() % 900) / 7}}),
                           tier("apm", "third-party", {{"price_usd_month", fraction(random) * 1000}, {"quantity", 1.0}})};
        c.send("eu-west-1", double(random() % 90000) / 3);
        c.project.costs.freeTier = random() % 2;
        c.project.costs.discounts = {{{}, fraction(random), {}, {}}, {"AmazonEC2", fraction(random), {}, {}}};
        c.project.costs.support = model::SupportPlan(random() % 5);
        c.project.costs.contingency = fraction(random);
        c.project.costs.taxRate = fraction(random);
        c.project.purchase = {model::PurchaseModel::Reserved, 1, model::Upfront(random() % 3), 0.5, {}};
        const auto bill = c.bill();
        long long monthlyCents = 0, upfrontCents = 0, taxBase = 0;
        for (const auto &item : bill.items) {
            for (const double amount : {item.monthly, item.upfront})
                QVERIFY2(std::abs(amount * 100 - std::round(amount * 100)) < 1e-6, "a line is not rounded to the cent");
            if (item.kind == LineKind::Tax)
                taxBase = monthlyCents;
            monthlyCents += std::llround(item.monthly * 100);
            upfrontCents += std::llround(item.upfront * 100);
        }
        QCOMPARE(std::llround(bill.monthlyTotal * 100), monthlyCents);
        QCOMPARE(std::llround(bill.upfrontTotal * 100), upfrontCents);
        // Tax is the rate on everything above it, rounded half up: at most half a cent away.
        QVERIFY(std::abs(double(monthlyCents - taxBase) - double(taxBase) * c.project.costs.taxRate) <= 0.5 + 1e-6);
    }
}

void TermsTest::everyLineSaysWhy()
{
    // Every kind of the catalogue with a quantity in each of its figures: no line without formula, inputs with sources, and row.
    Case c;
    for (const auto &kind : kinds().kinds()) {
        if (kind.free)
            continue;
        Parameters parameters;
        for (const auto &spec : kind.parameters) {
            const auto *number = std::get_if<double>(&spec.defaultValue);
            if (number && *number == 0 && (spec.maximum <= spec.minimum || spec.maximum >= 3))
                parameters[spec.id] = 3.0;
        }
        c.variant.tiers.push_back(tier(kind.id.c_str(), kind.id.c_str(), parameters));
    }
    c.project.costs.freeTier = true;
    c.project.costs.discounts = {{{}, 0.1, {}, {}}};
    c.project.costs.contingency = 0.1;
    c.project.costs.taxRate = 0.2;
    const auto bill = c.bill();
    QVERIFY(bill.items.size() > 100);
    for (const auto &item : bill.items) {
        const std::string where = item.tier.value + ": " + item.component;
        QVERIFY2(!item.formula.empty(), where.c_str());
        QVERIFY2(!item.inputs.empty(), where.c_str());
        QVERIFY2(std::any_of(item.inputs.begin(), item.inputs.end(), [](const Input &input) { return !input.source.empty(); }),
                 where.c_str());
        QVERIFY2(!item.price.sourceId.empty() && !item.price.service.empty(), where.c_str());
        QVERIFY2(!item.slices.empty(), where.c_str());
        double amount = 0;
        for (const auto &slice : item.slices)
            amount += slice.quantity * slice.unitPrice;
        QVERIFY2(std::abs(amount - item.monthly) <= 0.0051, where.c_str()); // the working gives the amount
    }
    for (const auto &part : bill.unpriced)
        QVERIFY2(!part.reason.empty(), part.component.c_str());
}

QTEST_GUILESS_MAIN(TermsTest)
#include "termstest.moc"
