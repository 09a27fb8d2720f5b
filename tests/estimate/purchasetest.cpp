#include "billed.h"

#include <QTest>

using namespace headroom;
using namespace headroom::estimate;
using model::PurchaseModel;
using model::PurchaseOption;
using model::Upfront;

class PurchaseTest : public QObject
{
    Q_OBJECT

private slots:
    void reservedTakesTheRowOfTheTable();
    void allUpfrontIsPaidOnceAndNotMonthly();
    void partialUpfrontIsHalfOfTheTerm();
    void theRestIsOnDemand();
    void withoutARowTheFamilyDiscountStandsInAndSaysSo();
    void savingsPlanIsDearerThanAStandardReservation();
    void spotUsesThePublishedSaving();
    void cachesHaveTheirOwnList();
    void searchStatesHourlyAndUpfrontApart();
    void databasesAreNotCoveredBySavingsPlans();
};

namespace {

Estimate instance(const PurchaseOption &option, const char *region = "us-east-1", const char *type = "c5.xlarge")
{
    return billed("ec2", {{"instance_type", type}}, {}, region, option);
}

} // namespace

void PurchaseTest::reservedTakesTheRowOfTheTable()
{
    // c5.xlarge, 1 year, no upfront: 0.10714 an hour (2023-08-30).
    const auto bill = instance({PurchaseModel::Reserved, 1, Upfront::None, 1});
    QCOMPARE(bill.items.size(), std::size_t(1));
    COMPARE_USD(monthly(bill, "Instance usage (Linux/UNIX, reserved, c5.xlarge)"), 78.21); // 730 × 0.10714 = 78.2122
    QVERIFY(!bill.items.front().estimated);
    COMPARE_USD(bill.items.front().upfront, 0.0);
}

void PurchaseTest::allUpfrontIsPaidOnceAndNotMonthly()
{
    // 0.10 an hour effective: 8,760 h × 0.10 = 876 at the start.
    const auto bill = instance({PurchaseModel::Reserved, 1, Upfront::All, 1});
    COMPARE_USD(bill.items.front().monthly, 0.0);
    COMPARE_USD(bill.items.front().upfront, 876.00);
    // Three years: 0.062 × 26,280 h
    COMPARE_USD(instance({PurchaseModel::Reserved, 3, Upfront::All, 1}).items.front().upfront, 1629.36);
}

void PurchaseTest::partialUpfrontIsHalfOfTheTerm()
{
    // 0.10204 effective: half of 8,760 × 0.10204 = 893.8704 at the start, the other half by the hour.
    const auto bill = instance({PurchaseModel::Reserved, 1, Upfront::Partial, 1});
    COMPARE_USD(bill.items.front().upfront, 446.94);
    COMPARE_USD(bill.items.front().monthly, 37.24); // 730 × 0.05102
}

void PurchaseTest::theRestIsOnDemand()
{
    const auto bill = instance({PurchaseModel::Reserved, 1, Upfront::None, 0.5});
    COMPARE_USD(monthly(bill, "Instance usage (Linux/UNIX, reserved"), 39.11);  // 365 × 0.10714
    COMPARE_USD(monthly(bill, "Instance usage (Linux/UNIX, on-demand"), 62.05); // 365 × 0.17
}

void PurchaseTest::withoutARowTheFamilyDiscountStandsInAndSaysSo()
{
    // Paris has no reserved row for c5.xlarge; the c5 family saves 37.0 % (1 year, no upfront) on 0.202: 730 × 0.202 × 0.63
    const auto bill = instance({PurchaseModel::Reserved, 1, Upfront::None, 1}, "eu-west-3");
    QCOMPARE(bill.items.size(), std::size_t(1));
    QVERIFY(bill.items.front().estimated);
    COMPARE_USD(bill.items.front().monthly, 92.90);
    QVERIFY(bill.items.front().formula.find("discount observed for c5") != std::string::npos);
}

void PurchaseTest::savingsPlanIsDearerThanAStandardReservation()
{
    // The flexible plan costs what a convertible reservation costs: 0.123 an hour.
    const auto bill = instance({PurchaseModel::SavingsPlan, 1, Upfront::None, 1});
    COMPARE_USD(monthly(bill, "Instance usage (Linux/UNIX, savings plan, c5.xlarge)"), 89.79);
}

void PurchaseTest::spotUsesThePublishedSaving()
{
    const auto saving = bundledBook().spotDiscount("c5.xlarge", "us-east-1", "Linux");
    QVERIFY(saving);
    const auto bill = instance({PurchaseModel::Spot, 1, Upfront::None, 1});
    QVERIFY(bill.items.front().estimated);
    QVERIFY(std::abs(bill.items.front().monthly - 124.10 * (1 - saving->saving)) <= 0.005 + 1e-9);
}

void PurchaseTest::cachesHaveTheirOwnList()
{
    // cache.t3.medium Redis, 1 year without upfront: 0.046 an hour.
    const auto bill =
        billed("elasticache", {{"instance_type", "cache.t3.medium"}}, {}, "us-east-1", {PurchaseModel::Reserved, 1, Upfront::None, 1});
    COMPARE_USD(total(bill), 33.58);
    QVERIFY(!bill.items.front().estimated);
}

void PurchaseTest::searchStatesHourlyAndUpfrontApart()
{
    // m5.large.search, 1 year, partial: 0.048 an hour and 417 at the start.
    const auto bill = billed("opensearch", {{"instance_type", "m5.large.search"}, {"nodes", 2.0}}, {}, "us-east-1",
                             {PurchaseModel::Reserved, 1, Upfront::Partial, 1});
    COMPARE_USD(bill.items.front().monthly, 70.08);
    COMPARE_USD(bill.items.front().upfront, 834.00);
}

void PurchaseTest::databasesAreNotCoveredBySavingsPlans()
{
    const auto bill = billed("rds", {{"instance_type", "db.m5.large"}}, {}, "us-east-1", {PurchaseModel::SavingsPlan, 1, Upfront::None, 1});
    COMPARE_USD(monthly(bill, "Database instance (on-demand"), 124.83);
}

QTEST_GUILESS_MAIN(PurchaseTest)
#include "purchasetest.moc"
