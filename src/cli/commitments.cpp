#include "billoutput.h"
#include "evaluation.h"
#include "output.h"

#include <base/units.h>
#include <estimate/commitments.h>
#include <estimate/reprice.h>

#include <iostream>

namespace headroom::cli {
namespace {

using headroom::estimate::CommitmentOption;
using headroom::estimate::CommitmentPlan;
using headroom::estimate::CommitmentPool;

const char *wordFor(model::Upfront upfront)
{
    return upfront == model::Upfront::All ? "all" : upfront == model::Upfront::Partial ? "partial" : "none";
}

Json optionJson(const CommitmentOption &option)
{
    return {{"purchase", option.model == model::PurchaseModel::SavingsPlan ? "savings-plan" : "reserved"},
            {"years", option.years},
            {"upfront", wordFor(option.upfront)},
            {"effective_hourly", option.hourly},
            {"break_even_utilization", option.breakEven},
            {"level", option.level},
            {"commitment_usd_per_hour", option.commitment},
            {"expected_monthly", option.monthly},
            {"on_demand_monthly", option.onDemand},
            {"expected_saving", option.saving()},
            {"upfront_usd", option.upfrontUsd},
            {"covered_share", option.covered},
            {"used_share", option.utilization},
            {"estimated", option.estimated},
            {"price_row", option.price.service.empty() ? std::string() : estimate::rowId(option.price)},
            {"price_source", option.price.sourceId},
            {"price_as_of", option.price.asOf},
            {"remark", option.remark}};
}

Json optionsJson(const std::vector<CommitmentOption> &options)
{
    Json list = Json::array();
    for (const CommitmentOption &option : options)
        list.push_back(optionJson(option));
    return list;
}

Json poolJson(const CommitmentPool &pool, int years)
{
    Json tiers = Json::array(), levels = Json::array();
    for (const auto &tier : pool.tiers)
        tiers.push_back(tier.value);
    for (std::size_t k = 0; k < pool.utilization.size(); ++k)
        levels.push_back({{"level", k + 1}, {"hours", pool.utilization[k] * units::hoursPerMonth}, {"utilization", pool.utilization[k]}});
    Json json = {{"name", pool.name},
                 {"tiers", tiers},
                 {"on_demand_hourly", pool.onDemandHourly},
                 {"mean_instances", pool.meanInstances},
                 {"levels", levels},
                 {"options", optionsJson(pool.options)}};
    if (const auto *best = estimate::cheapest(pool.options, years))
        json["best"] = optionJson(*best);
    return json;
}

std::string purchaseText(const CommitmentOption &option)
{
    return std::to_string(option.years) + (option.years == 1 ? " year, " : " years, ") + wordFor(option.upfront) + " upfront";
}

void printPlan(const CommitmentPlan &plan, int years)
{
    std::cout << "On demand, expected: " << money(plan.onDemand) << " a month (low, expected and high demand weigh 0.3, 0.4, 0.3)\n\n"
              << "Reservations, the cheapest with at most " << years << (years == 1 ? " year" : " years") << ":\n";
    Table pools({"CAPACITY", "TIERS", "MEAN", "RESERVE", "TERM", "BREAK-EVEN", "USED", "EXPECTED", "SAVES", "UP FRONT", ""});
    for (const CommitmentPool &pool : plan.pools) {
        const auto *best = estimate::cheapest(pool.options, years);
        std::string names;
        for (const auto &name : pool.tierNames)
            names += (names.empty() ? "" : ", ") + name;
        const double mean = pool.meanInstances.size() > 1 ? pool.meanInstances[1] : 0;
        if (!best)
            pools.add({pool.name, names, fixed(mean, 2), "-", "no rate", "", "", "", "", "", ""});
        else
            pools.add({pool.name, names, fixed(mean, 2), std::to_string(best->level), purchaseText(*best), percent(best->breakEven, 0),
                       percent(best->utilization, 0), money(best->monthly), money(best->saving()), money(best->upfrontUsd),
                       best->estimated ? "estimated" : ""});
    }
    pools.print();
    if (plan.savingsPlans.empty())
        return;
    std::cout << "\nOr one savings plan over all EC2 instances:\n";
    Table plans({"TERM", "USD AN HOUR", "EXPECTED", "SAVES", "UP FRONT", ""});
    for (const CommitmentOption &option : plan.savingsPlans) {
        if (option.years <= years)
            plans.add({purchaseText(option), fixed(option.commitment, 3), money(option.monthly), money(option.saving()),
                       money(option.upfrontUsd), option.estimated ? "estimated" : ""});
    }
    plans.print();
}

Result<Exit> run(const Invocation &call)
{
    const auto years = call.arguments.number("years", 1, 3);
    if (!years)
        return tl::unexpected(years.error());
    const int most = *years && **years >= 3 ? 3 : 1;
    const auto input = openInput(call, Variants::One);
    if (!input)
        return tl::unexpected(input.error());
    const Evaluation &opened = **input;
    const auto outlooks =
        estimate::outlooksOf(opened.project, opened.variants.front()->id, opened.scenario->id, opened.catalog, opened.prices);
    if (!outlooks)
        return failWithin(call.arguments.positional(0), outlooks.error());
    const CommitmentPlan plan = estimate::planCommitments(*outlooks, estimate::bookFor(opened.project, opened.prices));
    if (!call.json()) {
        printPlan(plan, most);
        return Exit::Ok;
    }
    Json pools = Json::array(), weights = Json::array();
    for (const CommitmentPool &pool : plan.pools)
        pools.push_back(poolJson(pool, most));
    for (const auto &[name, weight] : plan.outlooks)
        weights.push_back({{"demand", name}, {"weight", weight}});
    print({{"variant", opened.variants.front()->id.value},
           {"scenario", opened.scenario->id.value},
           {"currency", "USD"},
           {"outlooks", weights},
           {"on_demand_monthly", plan.onDemand},
           {"pools", pools},
           {"savings_plans", optionsJson(plan.savingsPlans)}});
    return Exit::Ok;
}

} // namespace

Verb commitmentsVerb()
{
    return {"commitments",
            "Find how much capacity to commit to for the cheapest month",
            {fileArgument()},
            {variantOption(), scenarioOption(), {"years", "1|3", "longest term that is recommended; 1 unless said"}},
            "Simulates the month with low, expected and high demand. A reservation pays when its instance runs in more hours than the "
            "break-even utilization; tiers of one type, system and region share them. \"estimated\" marks rates for which the tables have "
            "no row: a discount observed for the family stands in.",
            "commitments shop.headroom --variant planned --years 3",
            run};
}

} // namespace headroom::cli
