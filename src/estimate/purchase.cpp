#include "purchase.h"

#include "bill.h"

#include <base/units.h>

namespace headroom::estimate {
namespace {

constexpr double hoursPerYear = 8760;

const char *upfrontWords(model::Upfront upfront)
{
    switch (upfront) {
    case model::Upfront::None:
        return "no-upfront";
    case model::Upfront::Partial:
        return "partial-upfront";
    case model::Upfront::All:
        return "all-upfront";
    }
    return "no-upfront";
}

/// "1yr-standard-no-upfront" for EC2, "1yr-no-upfront" for the other lists. A Compute Savings Plan costs what a convertible
/// reservation of the same term costs (manual.csv, savings-plan-rule).
std::string termOf(Commitment commitment, const model::PurchaseOption &option)
{
    const std::string years = option.years >= 3 ? "3yr-" : "1yr-";
    if (commitment != Commitment::Ec2)
        return years + upfrontWords(option.upfront);
    return years + (option.model == model::PurchaseModel::SavingsPlan ? "convertible-" : "standard-") + upfrontWords(option.upfront);
}

/// "db.r5.xlarge" → "r5", "m5.large.search" → "m5", "c5.xlarge" → "c5"
std::string familyOf(std::string type)
{
    for (const char *prefix : {"db.", "cache."}) {
        if (type.starts_with(prefix))
            type.erase(0, std::string_view(prefix).size());
    }
    return type.substr(0, type.find('.'));
}

std::string named(const Capacity &capacity, std::string_view option)
{
    std::string details = capacity.details;
    if (const auto at = details.find("{option}"); at != std::string::npos)
        details.replace(at, std::string_view("{option}").size(), option);
    return capacity.noun + " (" + details + ")";
}

/// Share of the term's cost that is paid at its start. Partial upfront is half, as AWS defines it.
double upfrontShare(model::Upfront upfront)
{
    return upfront == model::Upfront::All ? 1.0 : upfront == model::Upfront::Partial ? 0.5 : 0.0;
}

/// OpenSearch lists state the hourly and the one-time part of a reservation apart.
std::optional<CommittedRate> openSearchRate(const pricing::PriceBook &book, pricing::PriceQuery query, const model::PurchaseOption &option)
{
    query.term = termOf(Commitment::OpenSearch, option);
    query.skuKind = "reserved.hourly";
    const auto hourly = book.find(query);
    if (!hourly)
        return std::nullopt;
    CommittedRate rate;
    rate.query = query;
    rate.price = hourly->tiers.front();
    rate.hourly = rate.price.priceUsd;
    query.skuKind = "reserved.upfront";
    if (const auto once = book.find(query))
        rate.upfront = once->tiers.front().priceUsd;
    rate.effectiveHourly = rate.hourly + rate.upfront / termHours(option.years);
    rate.remark = "hourly and one-time part as listed";
    return rate;
}

Charge chargeFor(const Capacity &capacity, std::string_view option, double hours)
{
    Charge charge;
    charge.component = named(capacity, option);
    charge.quantity = hours;
    charge.unit = "hours";
    charge.price = capacity.price;
    charge.formula = capacity.formula;
    charge.inputs = capacity.inputs;
    return charge;
}

bool chargeCommitted(Bill &bill, const Capacity &capacity, double hours)
{
    auto onDemand = capacity.price;
    if (onDemand.region.empty())
        onDemand.region = bill.region();
    const auto &option = bill.purchase();
    const auto rate = committedRate(bill.book(), capacity.commitment, onDemand, option);
    if (!rate)
        return false;
    Charge charge = chargeFor(capacity, option.model == model::PurchaseModel::SavingsPlan ? "savings plan" : "reserved", hours);
    charge.price = rate->query;
    charge.factor = rate->price.priceUsd > 0 ? rate->hourly / rate->price.priceUsd : 1;
    charge.estimated = rate->estimated;
    charge.formula += "; " + rate->remark;
    bill.charge(charge);
    if (rate->upfront > 0)
        bill.addUpfront(rate->upfront * hours / units::hoursPerMonth);
    return true;
}

bool chargeSpot(Bill &bill, const Capacity &capacity, double hours)
{
    const bool windows = capacity.price.osOrEngine.starts_with("Windows");
    const auto discount = bill.book().spotDiscount(capacity.price.name, bill.region(), windows ? "Windows" : "Linux");
    if (!discount)
        return false;
    Charge charge = chargeFor(capacity, "spot", hours);
    charge.factor = 1 - discount->saving;
    charge.estimated = true;
    charge.formula += "; on-demand price less the spot saving of " + discount->asOf + " (" + discount->remark + " interrupted a month)";
    bill.charge(charge);
    return true;
}

} // namespace

double termHours(int years)
{
    return hoursPerYear * (years >= 3 ? 3 : 1);
}

Result<CommittedRate> committedRate(const pricing::PriceBook &book, Commitment commitment, const pricing::PriceQuery &onDemand,
                                    const model::PurchaseOption &option)
{
    // Savings plans cover EC2 (and Fargate, Lambda); databases, caches and search have reservations only.
    const bool isPlan = option.model == model::PurchaseModel::SavingsPlan;
    if (commitment == Commitment::None || (isPlan && commitment != Commitment::Ec2))
        return fail(ErrorCode::Unsupported, "There is no such commitment for " + onDemand.name + ".");
    if (commitment == Commitment::OpenSearch) {
        if (auto rate = openSearchRate(book, onDemand, option))
            return std::move(*rate);
    }
    CommittedRate rate;
    const std::string term = termOf(commitment, option);
    rate.query = onDemand;
    rate.query.skuKind = "reserved.effective-hourly";
    rate.query.term = term;
    if (commitment == Commitment::Rds)
        rate.query.osOrEngine += onDemand.skuKind == "instance.multi-az" ? " multi-AZ" : " single-AZ";
    auto price = book.find(rate.query);
    if (price) {
        rate.remark = "effective rate over the term";
    } else {
        const auto discount = book.commitmentDiscount(familyOf(onDemand.name), termOf(Commitment::Ec2, option));
        price = book.find(onDemand);
        if (!discount || !price)
            return tl::unexpected(discount ? price.error() : discount.error());
        rate.query = onDemand;
        rate.factor = 1 - discount->saving;
        rate.estimated = true;
        rate.remark = "no row for " + term + " in the tables: on-demand price less the discount observed for " + discount->family +
                      (discount->asOf.empty() ? "" : " (" + discount->asOf + ")");
    }
    rate.price = price->tiers.front();
    rate.effectiveHourly = rate.price.priceUsd * rate.factor;
    const double once = upfrontShare(option.upfront);
    rate.hourly = rate.effectiveHourly * (1 - once);
    rate.upfront = rate.effectiveHourly * once * termHours(option.years);
    if (once > 0)
        rate.remark += once < 1 ? ", half of it paid at the start" : ", all of it paid at the start";
    return rate;
}

void Bill::chargeCapacity(const Capacity &aroundTheClock)
{
    Capacity capacity = aroundTheClock;
    if (const auto &running = m_subject.tier.running) {
        capacity.hours *= running->share();
        capacity.formula += " × hours on ÷ 168 of the week";
        capacity.inputs.push_back({"hours on", running->hoursPerWeek(), "h a week"});
    }
    const auto &option = m_subject.purchase;
    using model::PurchaseModel;
    if (capacity.commitment != Commitment::None)
        noteCapacity(capacity);
    double bought = 0;
    const bool wanted = option.model != PurchaseModel::OnDemand && option.model != PurchaseModel::ProjectDefault && capacity.hours > 0;
    if (wanted && capacity.commitment != Commitment::None) {
        const double hours = capacity.hours * std::clamp(option.share, 0.0, 1.0);
        bool done = false;
        if (option.model == PurchaseModel::Spot)
            done = capacity.commitment == Commitment::Ec2 && chargeSpot(*this, capacity, hours);
        else
            done = chargeCommitted(*this, capacity, hours);
        bought = done ? hours : 0;
    }
    if (capacity.hours - bought > 0 || m_subject.showUnused)
        charge(chargeFor(capacity, "on-demand", capacity.hours - bought));
}

} // namespace headroom::estimate
