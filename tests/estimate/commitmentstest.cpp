#include "billed.h"

#include <estimate/commitments.h>
#include <estimate/range.h>

#include <QTest>

#include <cmath>
#include <random>

using namespace headroom;
using namespace headroom::estimate;

/// The commitment planner against the definition of the bill, hour by hour.
class CommitmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void utilizationOfAKnownDay();
    void breakEvenDecides();
    void reservationsAreTheBestOfAll_data();
    void reservationsAreTheBestOfAll();
    void plansAreTheBestOfAll_data();
    void plansAreTheBestOfAll();
    void planOfAKnownShop();
    void tiersOfOneTypeShareTheirReservations();
    void databasesHaveNoSavingsPlan();
    void outlooksCountByTheirWeight();
    void everyTermOfTheTablesIsOffered();
};

namespace {

/// The bill by its definition: each hour pays the commitments and, on demand, what runs beyond them.
double billHourByHour(const std::vector<Demand> &demand, int level, double committed, double onDemand)
{
    double sum = 0;
    for (const auto &outlook : demand) {
        for (const double instances : outlook.hourly)
            sum += outlook.weight / double(outlook.hourly.size()) * (level * committed + std::max(0.0, instances - level) * onDemand);
    }
    return sum;
}

/// A plan's bill by its definition, for up to two kinds of capacity: the one that saves more is covered first.
double planBillHourByHour(const std::vector<Covered> &all, double commitment)
{
    double sum = 0;
    const std::size_t outlooks = all.front().demand.size();
    for (std::size_t o = 0; o < outlooks; ++o) {
        const std::size_t hours = all.front().demand[o].hourly.size();
        for (std::size_t hour = 0; hour < hours; ++hour) {
            double left = commitment, bill = commitment;
            std::vector<std::size_t> order(all.size());
            for (std::size_t i = 0; i < order.size(); ++i)
                order[i] = i;
            std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
                return 1 - all[a].planHourly / all[a].onDemandHourly > 1 - all[b].planHourly / all[b].onDemandHourly;
            });
            for (const std::size_t i : order) {
                const double instances = all[i].demand[o].hourly[hour];
                const double coveredInstances = std::min(instances, left / all[i].planHourly);
                left -= coveredInstances * all[i].planHourly;
                bill += (instances - coveredInstances) * all[i].onDemandHourly;
            }
            sum += all.front().demand[o].weight / double(hours) * bill;
        }
    }
    return sum;
}

std::vector<Demand> randomDemand(std::mt19937 &random, std::size_t hours)
{
    std::uniform_real_distribution<double> level(0, 6), fraction(0, 1);
    std::vector<Demand> demand;
    double weights = 0;
    const int outlooks = 1 + int(random() % 3);
    for (int o = 0; o < outlooks; ++o) {
        Demand one{0.1 + fraction(random), {}};
        const double base = level(random), swing = level(random);
        for (std::size_t hour = 0; hour < hours; ++hour) {
            double instances = base + swing * std::max(0.0, std::sin(double(hour) / 3.8)) + (random() % 20 == 0 ? 8 * fraction(random) : 0);
            if (random() % 2)
                instances = std::floor(instances); // whole hours as well as parts of hours
            one.hourly.push_back(instances);
        }
        weights += one.weight;
        demand.push_back(std::move(one));
    }
    for (auto &one : demand)
        one.weight /= weights;
    return demand;
}

void seeds()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

Outlook outlook(double weight, const std::vector<CapacityUse> &capacities)
{
    Outlook made{"expected", weight, {}};
    made.bill.capacities = capacities;
    return made;
}

CapacityUse ec2Use(const char *tier, std::vector<double> hourly, const char *type = "c5.xlarge", double price = 0.17)
{
    return {model::TierId(tier), tier, Commitment::Ec2, {"AmazonEC2", "instance", "us-east-1", type, "Linux", "on-demand"}, price,
            std::move(hourly)};
}

} // namespace

void CommitmentsTest::utilizationOfAKnownDay()
{
    // 2, 2, 3.5, 1 instances: the first runs in all four hours, the second in three, the third in one, the fourth for half of one.
    const auto utilization = utilizationByLevel({{1, {2, 2, 3.5, 1}}});
    QCOMPARE(utilization, (std::vector<double>{1, 0.75, 0.25, 0.125}));
}

void CommitmentsTest::breakEvenDecides()
{
    const std::vector<double> utilization{1, 0.75, 0.25, 0.125};
    QCOMPARE(bestLevel(utilization, 0.06, 0.10), 2); // pays from 60 % on
    QCOMPARE(bestLevel(utilization, 0.08, 0.10), 1);
    QCOMPARE(bestLevel(utilization, 0.02, 0.10), 3);
    QCOMPARE(bestLevel(utilization, 0.11, 0.10), 0); // never pays
    // Two of them: 2 × 0.06 + 0.375 instances × 0.10
    QVERIFY(std::abs(hourlyBill(utilization, 2, 0.06, 0.10) - 0.1575) < 1e-12);
}

void CommitmentsTest::reservationsAreTheBestOfAll_data()
{
    seeds();
}

void CommitmentsTest::reservationsAreTheBestOfAll()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> price(0.05, 1.2), discount(0.3, 1.05);
    const auto demand = randomDemand(random, 168);
    const double onDemand = price(random), committed = onDemand * discount(random);
    const auto utilization = utilizationByLevel(demand);
    const int best = bestLevel(utilization, committed, onDemand);
    const double bill = hourlyBill(utilization, best, committed, onDemand);
    QVERIFY(std::abs(bill - billHourByHour(demand, best, committed, onDemand)) < 1e-9);
    for (int level = 0; level < 30; ++level)
        QVERIFY(bill <= billHourByHour(demand, level, committed, onDemand) + 1e-9);
}

void CommitmentsTest::plansAreTheBestOfAll_data()
{
    seeds();
}

void CommitmentsTest::plansAreTheBestOfAll()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed + 1000);
    std::uniform_real_distribution<double> price(0.05, 1.2), discount(0.3, 1.05);
    std::vector<Covered> all;
    auto demand = randomDemand(random, 96);
    const std::size_t kinds = 1 + random() % 3;
    for (std::size_t i = 0; i < kinds; ++i) {
        if (i > 0) {
            for (auto &outlook : demand) // the same outlooks, another load
                std::shuffle(outlook.hourly.begin(), outlook.hourly.end(), random);
        }
        const double onDemand = price(random);
        all.push_back({demand, onDemand * discount(random), onDemand});
    }
    const double best = bestPlan(all), bill = hourlyBill(all, best);
    QVERIFY(std::abs(bill - planBillHourByHour(all, best)) < 1e-9);
    for (int step = 0; step <= 400; ++step)
        QVERIFY(bill <= planBillHourByHour(all, step * 0.05) + 1e-9);
    for (const double beside : {best * 0.999, best * 1.001, best + 1e-4})
        QVERIFY(bill <= planBillHourByHour(all, beside) + 1e-9);
}

void CommitmentsTest::planOfAKnownShop()
{
    // Two c5.xlarge always, ten during 73 of 730 hours. One year without upfront: 0.10714 ÷ 0.17 = 63.0 % break-even; two are used
    // all month, the others 10 %: two reservations. Bill: 2 × 0.10714 × 730 + 8 × 73 × 0.17 = 156.4244 + 99.28.
    std::vector<double> hours(730, 2);
    std::fill(hours.begin() + 100, hours.begin() + 173, 10.0);
    const auto plan = planCommitments({outlook(1, {ec2Use("web", hours)})}, bundledBook());
    QCOMPARE(plan.pools.size(), std::size_t(1));
    const auto &options = plan.pools[0].options;
    const auto it = std::find_if(options.begin(), options.end(),
                                 [](const CommitmentOption &o) { return o.years == 1 && o.upfront == model::Upfront::None; });
    QVERIFY(it != options.end());
    QCOMPARE(it->level, 2);
    QVERIFY(std::abs(it->breakEven - 0.63024) < 1e-5);
    COMPARE_USD(it->monthly, 255.7044);
    COMPARE_USD(it->onDemand, 347.48); // 730 × 2 × 0.17 + 8 × 73 × 0.17
    COMPARE_USD(it->saving(), 91.7756);
    QVERIFY(!it->estimated);
    // All upfront: 0.10 × 8,760 h × 2, once.
    const auto all = std::find_if(options.begin(), options.end(),
                                  [](const CommitmentOption &o) { return o.years == 1 && o.upfront == model::Upfront::All; });
    COMPARE_USD(all->upfrontUsd, 1752.00);
    // The flexible plan, 0.123 an hour: two instances' worth are 0.246 USD an hour.
    const auto &plans = plan.savingsPlans;
    const auto flexible = std::find_if(plans.begin(), plans.end(),
                                       [](const CommitmentOption &o) { return o.years == 1 && o.upfront == model::Upfront::None; });
    COMPARE_USD(flexible->commitment, 0.246);
    COMPARE_USD(plan.onDemand, 347.48);
    QCOMPARE(cheapest(options, 1)->years, 1);
    QCOMPARE(cheapest(options, 3)->years, 3);
}

void CommitmentsTest::tiersOfOneTypeShareTheirReservations()
{
    // One tier works in the day, the other at night: together always two, so two reservations are fully used.
    std::vector<double> day(24, 0), night(24, 2);
    std::fill(day.begin(), day.begin() + 12, 2.0);
    std::fill(night.begin(), night.begin() + 12, 0.0);
    const auto plan =
        planCommitments({outlook(1, {ec2Use("day", day), ec2Use("night", night), ec2Use("other", {1}, "m5.large", 0.096)})}, bundledBook());
    QCOMPARE(plan.pools.size(), std::size_t(2));
    QCOMPARE(plan.pools[0].tiers.size(), std::size_t(2));
    QCOMPARE(plan.pools[0].utilization.size(), std::size_t(2));
    QVERIFY(std::abs(plan.pools[0].utilization[1] - 1) < 1e-12);
    QCOMPARE(cheapest(plan.pools[0].options, 1)->level, 2);
}

void CommitmentsTest::databasesHaveNoSavingsPlan()
{
    const CapacityUse db{model::TierId("db"),
                         "db",
                         Commitment::Rds,
                         {"AmazonRDS", "instance.single-az", "us-east-1", "db.m5.large", "MySQL", "on-demand"},
                         0.171,
                         {1}};
    const auto plan = planCommitments({outlook(1, {db})}, bundledBook());
    QVERIFY(plan.savingsPlans.empty());
    QCOMPARE(plan.pools[0].options.size(), std::size_t(6));
    QVERIFY(plan.pools[0].options.front().estimated); // the tables have no row of it: the family's discount stands in
}

void CommitmentsTest::outlooksCountByTheirWeight()
{
    // Four instances with weight 0.3, one otherwise: the second to the fourth are used 30 % of the time, too little for 63 %.
    const auto plan = planCommitments({outlook(0.7, {ec2Use("web", {1})}), outlook(0.3, {ec2Use("web", {4})})}, bundledBook());
    const auto &pool = plan.pools.front();
    QCOMPARE(pool.utilization.size(), std::size_t(4));
    QVERIFY(std::abs(pool.utilization[3] - 0.3) < 1e-12);
    QCOMPARE(cheapest(pool.options, 1)->level, 1);
    // 90 %: worth it.
    const auto likely = planCommitments({outlook(0.1, {ec2Use("web", {1})}), outlook(0.9, {ec2Use("web", {4})})}, bundledBook());
    QCOMPARE(cheapest(likely.pools.front().options, 1)->level, 4);
}

void CommitmentsTest::everyTermOfTheTablesIsOffered()
{
    const auto plan = planCommitments({outlook(1, {ec2Use("web", {3})})}, bundledBook());
    QCOMPARE(plan.pools[0].options.size(), std::size_t(6));
    QCOMPARE(plan.savingsPlans.size(), std::size_t(6));
    for (const auto &option : plan.pools[0].options) {
        QVERIFY(option.upfront == model::Upfront::None ? option.upfrontUsd == 0 : option.upfrontUsd > 0);
        QVERIFY(option.monthly <= option.onDemand);
        QVERIFY(!option.price.sourceId.empty());
    }
    QVERIFY(std::is_sorted(plan.pools[0].options.begin(), plan.pools[0].options.end(),
                           [](const CommitmentOption &a, const CommitmentOption &b) { return a.monthly < b.monthly; }));
}

QTEST_GUILESS_MAIN(CommitmentsTest)
#include "commitmentstest.moc"
