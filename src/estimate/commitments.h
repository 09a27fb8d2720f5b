#pragma once

#include "purchase.h"

/// How much capacity to commit to, from the hours that a simulated month needs.
///
/// A reservation covers a whole instance: committed or not, its hour is paid. Let u(k) be the share of the hours in which more than
/// k − 1 instances run (the utilization of the k-th one), c the committed and p the on-demand price of an hour. The bill of k
/// reservations is k·c + p·Σ_{j>k} u(j); as u falls with k, the cheapest k is the number of levels whose utilization exceeds c ÷ p,
/// the break-even utilization.
///
/// A savings plan commits to dollars an hour that cover any instance at its plan rate, those with the largest saving first. Its bill
/// is convex in the commitment too: a further dollar is worth it as long as it replaces, on average, more than a dollar on demand.
///
/// Demand is uncertain: outlooks (low, expected, high) carry weights, and what is minimized is the mean of their bills.
namespace headroom::estimate {

/// Instances in each hour, in one of the outlooks.
struct Demand
{
    double weight = 1;          ///< of the outlook; those of a set sum to 1
    std::vector<double> hourly; ///< >= 0, fractions are parts of an hour; one value = all hours alike
};

/// Utilization of the first, second, … instance: mean over outlooks and hours, 0 … 1, falling. Ends before the first that is never used.
[[nodiscard]] std::vector<double> utilizationByLevel(const std::vector<Demand> &);
/// Instances to commit to, from their utilization and the two prices of an hour.
[[nodiscard]] int bestLevel(const std::vector<double> &utilization, double committedHourly, double onDemandHourly);
/// USD an hour, mean: `level` commitments and the rest on demand.
[[nodiscard]] double hourlyBill(const std::vector<double> &utilization, int level, double committedHourly, double onDemandHourly);

/// Capacity that a savings plan can cover: its demand, and both rates of an hour.
struct Covered
{
    std::vector<Demand> demand; ///< outlooks in the same order for all
    double planHourly = 0, onDemandHourly = 0;
};
/// USD an hour to commit to: the smallest of the cheapest.
[[nodiscard]] double bestPlan(const std::vector<Covered> &);
/// USD an hour, mean: the commitment and what it does not cover on demand.
[[nodiscard]] double hourlyBill(const std::vector<Covered> &, double commitment);

/// One of the outlooks of a plan, in words.
struct Outlook
{
    std::string name; ///< "low", "expected", "high"
    double weight = 0;
    Estimate bill;
};

/// One way to commit, at its best level.
struct CommitmentOption
{
    model::PurchaseModel model = model::PurchaseModel::Reserved;
    int years = 1;
    model::Upfront upfront = model::Upfront::None;
    double hourly = 0;       ///< USD an hour and instance over the term, upfront part included; savings plans of a whole variant: 0
    double breakEven = 0;    ///< utilization from which a level pays: hourly ÷ on demand; may exceed 1 = never
    int level = 0;           ///< reservations
    double commitment = 0;   ///< USD an hour that is committed to
    double monthly = 0;      ///< USD, expected: commitment (upfront part spread over the term) and the rest on demand
    double onDemand = 0;     ///< USD a month without any commitment
    double upfrontUsd = 0;   ///< USD, once
    double covered = 0;      ///< share of the instance hours that the commitment covers
    double utilization = 0;  ///< share of the commitment that is used
    bool estimated = false;  ///< an observed discount stands in for a missing row
    pricing::PriceRow price; ///< row behind `hourly`; empty for savings plans of several types
    std::string remark;
    [[nodiscard]] double saving() const { return onDemand - monthly; }
};

/// Tiers that share reservations: the same instance type, system and region.
struct CommitmentPool
{
    std::string name; ///< "c5.xlarge, Linux, eu-west-3"
    std::vector<model::TierId> tiers;
    std::vector<std::string> tierNames;
    Commitment list = Commitment::None;
    double onDemandHourly = 0;             ///< USD for one instance and hour
    std::vector<double> utilization;       ///< by level, over all outlooks
    std::vector<double> meanInstances;     ///< by outlook
    std::vector<CommitmentOption> options; ///< cheapest first; those of every term and payment
};

struct CommitmentPlan
{
    std::vector<std::pair<std::string, double>> outlooks; ///< name, weight
    std::vector<CommitmentPool> pools;                    ///< largest on-demand cost first
    std::vector<CommitmentOption> savingsPlans;           ///< one plan over all instances it can cover; cheapest first
    double onDemand = 0;                                  ///< USD a month, expected: all pools
};

/// Outlooks are those of one variant. Errors: none; capacity without a price is left out.
[[nodiscard]] CommitmentPlan planCommitments(const std::vector<Outlook> &, const pricing::PriceBook &);

/// The cheapest option with at most so many years, or null.
[[nodiscard]] const CommitmentOption *cheapest(const std::vector<CommitmentOption> &, int mostYears);

/// Low, expected and high demand of a scenario, simulated and priced; `expected` spares the run in the middle. Weights 0.3, 0.4, 0.3:
/// the three-point rule for P10, P50, P90 (Swanson's; Hurst, Brown and Swanson, AAPG Bulletin 84, 2000).
[[nodiscard]] Result<std::vector<Outlook>> outlooksOf(const model::Project &, const model::VariantId &, const model::ScenarioId &,
                                                      const catalog::Catalog &, const pricing::PriceBook &,
                                                      const Estimate *expected = nullptr, std::stop_token = {});

} // namespace headroom::estimate
