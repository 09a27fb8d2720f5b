#include "commitments.h"

#include "range.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::estimate {
namespace {

using model::PurchaseModel;
using model::PurchaseOption;
using model::Upfront;

double at(const std::vector<double> &series, std::size_t hour)
{
    return series.size() == 1 ? series.front() : hour < series.size() ? series[hour] : 0;
}

double meanOf(const std::vector<double> &series)
{
    double sum = 0;
    for (const double value : series)
        sum += value;
    return series.empty() ? 0 : sum / double(series.size());
}

/// Where the value of a further committed dollar changes within an hour: from `depth` on it is worth `change` more (or less).
struct Step
{
    double depth = 0, change = 0;
};

/// Capacity in the order in which a plan covers it: largest saving first.
std::vector<const Covered *> inOrder(const std::vector<Covered> &all)
{
    std::vector<const Covered *> order;
    for (const Covered &covered : all) {
        if (covered.planHourly > 0)
            order.push_back(&covered);
    }
    std::stable_sort(order.begin(), order.end(), [](const Covered *a, const Covered *b) {
        return a->onDemandHourly / a->planHourly > b->onDemandHourly / b->planHourly;
    });
    return order;
}

/// Hours of an outlook: those of its longest series.
std::size_t hoursOf(const std::vector<const Covered *> &order, std::size_t outlook)
{
    std::size_t hours = 0;
    for (const Covered *covered : order)
        hours = std::max(hours, covered->demand[outlook].hourly.size());
    return hours;
}

std::string poolKey(const CapacityUse &use)
{
    return use.price.service + '/' + use.price.skuKind + '/' + use.price.name + '/' + use.price.osOrEngine + '/' + use.price.region;
}

struct Gathered
{
    CommitmentPool pool;
    pricing::PriceQuery price;
    std::vector<Demand> demand;
};

void addSeries(std::vector<double> &sum, const std::vector<double> &more)
{
    const std::size_t hours = std::max(sum.size(), more.size());
    std::vector<double> result(hours);
    for (std::size_t hour = 0; hour < hours; ++hour)
        result[hour] = at(sum, hour) + at(more, hour);
    sum = std::move(result);
}

std::vector<Gathered> gather(const std::vector<Outlook> &outlooks)
{
    std::vector<Gathered> pools;
    std::map<std::string, std::size_t> places;
    for (std::size_t o = 0; o < outlooks.size(); ++o) {
        for (const CapacityUse &use : outlooks[o].bill.capacities) {
            const auto [place, isNew] = places.emplace(poolKey(use), pools.size());
            if (isNew) {
                Gathered made;
                made.price = use.price;
                made.pool.name = use.price.name + ", " + use.price.osOrEngine + ", " + use.price.region;
                made.pool.list = use.commitment;
                made.pool.onDemandHourly = use.onDemandHourly;
                for (const Outlook &outlook : outlooks)
                    made.demand.push_back({outlook.weight, {}});
                pools.push_back(std::move(made));
            }
            Gathered &gathered = pools[place->second];
            auto &tiers = gathered.pool.tiers;
            if (std::find(tiers.begin(), tiers.end(), use.tier) == tiers.end()) {
                tiers.push_back(use.tier);
                gathered.pool.tierNames.push_back(use.tierName);
            }
            addSeries(gathered.demand[o].hourly, use.hourly);
        }
    }
    return pools;
}

double expectedInstances(const std::vector<double> &utilization)
{
    double sum = 0;
    for (const double share : utilization)
        sum += share;
    return sum;
}

CommitmentOption reservation(const Gathered &gathered, const PurchaseOption &option, const CommittedRate &rate)
{
    const CommitmentPool &pool = gathered.pool;
    CommitmentOption best;
    best.model = option.model;
    best.years = option.years;
    best.upfront = option.upfront;
    best.hourly = rate.effectiveHourly;
    best.breakEven = pool.onDemandHourly > 0 ? rate.effectiveHourly / pool.onDemandHourly : 0;
    best.level = bestLevel(pool.utilization, rate.effectiveHourly, pool.onDemandHourly);
    best.commitment = best.level * rate.effectiveHourly;
    best.monthly = hourlyBill(pool.utilization, best.level, rate.effectiveHourly, pool.onDemandHourly) * units::hoursPerMonth;
    best.onDemand = hourlyBill(pool.utilization, 0, 0, pool.onDemandHourly) * units::hoursPerMonth;
    best.upfrontUsd = best.level * rate.upfront;
    double used = 0;
    for (int k = 0; k < best.level; ++k)
        used += pool.utilization[std::size_t(k)];
    const double all = expectedInstances(pool.utilization);
    best.covered = all > 0 ? used / all : 0;
    best.utilization = best.level > 0 ? used / best.level : 0;
    best.estimated = rate.estimated;
    best.price = rate.price;
    best.remark = rate.remark;
    return best;
}

void sortByBill(std::vector<CommitmentOption> &options)
{
    std::stable_sort(options.begin(), options.end(),
                     [](const CommitmentOption &a, const CommitmentOption &b) { return a.monthly < b.monthly; });
}

template<class Do>
void forEachTerm(PurchaseModel model, Do act)
{
    for (const int years : {1, 3}) {
        for (const Upfront upfront : {Upfront::None, Upfront::Partial, Upfront::All})
            act(PurchaseOption{model, years, upfront, 1, {}});
    }
}

/// A plan over all EC2 pools under one term and payment; absent when no pool has a rate.
std::optional<CommitmentOption> savingsPlan(const std::vector<Gathered> &pools, const PurchaseOption &option,
                                            const pricing::PriceBook &book)
{
    std::vector<Covered> covered;
    CommitmentOption best;
    best.model = option.model;
    best.years = option.years;
    best.upfront = option.upfront;
    double upfrontPerDollar = 0;
    for (const Gathered &gathered : pools) {
        const auto rate = committedRate(book, gathered.pool.list, gathered.price, option);
        if (!rate)
            continue;
        covered.push_back({gathered.demand, rate->effectiveHourly, gathered.pool.onDemandHourly});
        best.estimated = best.estimated || rate->estimated;
        best.remark = rate->remark;
        upfrontPerDollar = rate->effectiveHourly > 0 ? rate->upfront / rate->effectiveHourly : 0; // the same share for every type
    }
    if (covered.empty())
        return std::nullopt;
    best.commitment = bestPlan(covered);
    best.monthly = hourlyBill(covered, best.commitment) * units::hoursPerMonth;
    best.onDemand = hourlyBill(covered, 0) * units::hoursPerMonth;
    best.upfrontUsd = best.commitment * upfrontPerDollar;
    return best;
}

} // namespace

std::vector<double> utilizationByLevel(const std::vector<Demand> &demand)
{
    std::vector<double> utilization;
    for (const Demand &outlook : demand) {
        const double share = outlook.hourly.empty() ? 0 : outlook.weight / double(outlook.hourly.size());
        for (const double instances : outlook.hourly) {
            const auto levels = std::size_t(std::ceil(std::max(0.0, instances) - 1e-9));
            if (utilization.size() < levels)
                utilization.resize(levels);
            for (std::size_t k = 0; k < levels; ++k)
                utilization[k] += share * std::min(1.0, instances - double(k));
        }
    }
    return utilization;
}

int bestLevel(const std::vector<double> &utilization, double committedHourly, double onDemandHourly)
{
    int level = 0;
    for (const double share : utilization) {
        if (share * onDemandHourly <= committedHourly)
            break;
        ++level;
    }
    return level;
}

double hourlyBill(const std::vector<double> &utilization, int level, double committedHourly, double onDemandHourly)
{
    double onDemand = 0;
    for (std::size_t k = std::size_t(std::max(0, level)); k < utilization.size(); ++k)
        onDemand += utilization[k];
    return level * committedHourly + onDemand * onDemandHourly;
}

double bestPlan(const std::vector<Covered> &all)
{
    const auto order = inOrder(all);
    if (order.empty())
        return 0;
    std::vector<Step> steps;
    double value = 0; // what the next committed dollar replaces, mean over the hours
    for (std::size_t o = 0; o < order.front()->demand.size(); ++o) {
        const std::size_t hours = hoursOf(order, o);
        for (std::size_t hour = 0; hour < hours; ++hour) {
            const double share = order.front()->demand[o].weight / double(hours);
            double depth = 0, last = 0;
            for (const Covered *covered : order) {
                const double width = at(covered->demand[o].hourly, hour) * covered->planHourly;
                if (width <= 0)
                    continue;
                const double worth = share * covered->onDemandHourly / covered->planHourly;
                if (depth == 0)
                    value += worth;
                else
                    steps.push_back({depth, worth - last});
                depth += width;
                last = worth;
            }
            if (depth > 0)
                steps.push_back({depth, -last});
        }
    }
    std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.depth < b.depth; });
    double best = 0;
    for (const Step &step : steps) {
        if (value <= 1 + 1e-12)
            break;
        best = step.depth;
        value += step.change;
    }
    return best;
}

double hourlyBill(const std::vector<Covered> &all, double commitment)
{
    const auto order = inOrder(all);
    double onDemand = 0;
    for (std::size_t o = 0; !order.empty() && o < order.front()->demand.size(); ++o) {
        const std::size_t hours = hoursOf(order, o);
        for (std::size_t hour = 0; hour < hours; ++hour) {
            double left = commitment;
            for (const Covered *covered : order) {
                const double wanted = at(covered->demand[o].hourly, hour) * covered->planHourly, paid = std::min(left, wanted);
                left -= paid;
                onDemand +=
                    order.front()->demand[o].weight / double(hours) * (wanted - paid) / covered->planHourly * covered->onDemandHourly;
            }
        }
    }
    return commitment + onDemand;
}

CommitmentPlan planCommitments(const std::vector<Outlook> &outlooks, const pricing::PriceBook &book)
{
    CommitmentPlan plan;
    for (const Outlook &outlook : outlooks)
        plan.outlooks.emplace_back(outlook.name, outlook.weight);
    std::vector<Gathered> gathered = gather(outlooks);
    forEachTerm(PurchaseModel::SavingsPlan, [&](const PurchaseOption &option) {
        if (auto best = savingsPlan(gathered, option, book))
            plan.savingsPlans.push_back(std::move(*best));
    });
    sortByBill(plan.savingsPlans);
    for (Gathered &each : gathered) {
        CommitmentPool &pool = each.pool;
        pool.utilization = utilizationByLevel(each.demand);
        for (const Demand &demand : each.demand)
            pool.meanInstances.push_back(meanOf(demand.hourly));
        forEachTerm(PurchaseModel::Reserved, [&](const PurchaseOption &option) {
            if (const auto rate = committedRate(book, pool.list, each.price, option))
                pool.options.push_back(reservation(each, option, *rate));
        });
        sortByBill(pool.options);
        plan.onDemand += expectedInstances(pool.utilization) * pool.onDemandHourly * units::hoursPerMonth;
        plan.pools.push_back(std::move(pool));
    }
    std::stable_sort(plan.pools.begin(), plan.pools.end(), [](const CommitmentPool &a, const CommitmentPool &b) {
        return expectedInstances(a.utilization) * a.onDemandHourly > expectedInstances(b.utilization) * b.onDemandHourly;
    });
    return plan;
}

const CommitmentOption *cheapest(const std::vector<CommitmentOption> &options, int mostYears)
{
    for (const CommitmentOption &option : options) {
        if (option.years <= mostYears)
            return &option;
    }
    return nullptr;
}

Result<std::vector<Outlook>> outlooksOf(const model::Project &project, const model::VariantId &variant, const model::ScenarioId &scenario,
                                        const catalog::Catalog &catalog, const pricing::PriceBook &book, const Estimate *expected,
                                        std::stop_token stop)
{
    planning::RunOptions quick;
    quick.keepSeries = false;
    const auto priced = [&](const model::Project &moved) -> Result<Estimate> {
        const auto run = planning::simulate(moved, variant, scenario, catalog, quick, stop);
        if (!run)
            return tl::unexpected(run.error());
        return estimate(moved, *moved.variant(variant), catalog, run->usage, book);
    };
    auto low = priced(demandAt(End::Low, project, scenario));
    auto middle = expected ? Result<Estimate>(*expected) : priced(project);
    auto high = priced(demandAt(End::High, project, scenario));
    for (const auto *bill : {&low, &middle, &high}) {
        if (!*bill)
            return tl::unexpected(bill->error());
    }
    return std::vector<Outlook>{{"low", 0.3, std::move(*low)}, {"expected", 0.4, std::move(*middle)}, {"high", 0.3, std::move(*high)}};
}

} // namespace headroom::estimate
