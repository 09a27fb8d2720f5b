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

struct Rate
{
    pricing::PriceQuery price; ///< row whose price × factor is the effective hourly rate over the term
    double factor = 1;
    bool estimated = false;
    std::string remark;
};

/// The committed hourly rate: a row of the tables where there is one, else the family's observed discount on the on-demand price.
Result<Rate> committedRate(const Bill &bill, const Capacity &capacity)
{
    const std::string term = termOf(capacity.commitment, bill.purchase());
    Rate rate{capacity.price, 1, false, {}};
    rate.price.skuKind = "reserved.effective-hourly";
    rate.price.term = term;
    if (capacity.commitment == Commitment::Rds)
        rate.price.osOrEngine += capacity.price.skuKind == "instance.multi-az" ? " multi-AZ" : " single-AZ";
    if (rate.price.region.empty())
        rate.price.region = bill.region();
    if (bill.book().find(rate.price)) {
        rate.remark = "effective rate over the term";
        return rate;
    }
    const std::string ec2Term = termOf(Commitment::Ec2, bill.purchase());
    const auto discount = bill.book().commitmentDiscount(familyOf(capacity.price.name), ec2Term);
    if (!discount)
        return tl::unexpected(discount.error());
    rate.price = capacity.price;
    rate.factor = 1 - discount->saving;
    rate.estimated = true;
    rate.remark = "no row for " + term + " in the tables: on-demand price less the discount observed for " + discount->family +
                  (discount->asOf.empty() ? "" : " (" + discount->asOf + ")");
    return rate;
}

/// Share of the term's cost that is paid at its start. Partial upfront is half, as AWS defines it.
double upfrontShare(model::Upfront upfront)
{
    return upfront == model::Upfront::All ? 1.0 : upfront == model::Upfront::Partial ? 0.5 : 0.0;
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
    const auto rate = committedRate(bill, capacity);
    if (!rate)
        return false;
    const auto &option = bill.purchase();
    const double paidUpfront = upfrontShare(option.upfront);
    const auto row = bill.book().find([&] {
        auto query = rate->price;
        if (query.region.empty())
            query.region = bill.region();
        return query;
    }());
    if (!row)
        return false;
    Charge charge = chargeFor(capacity, option.model == model::PurchaseModel::SavingsPlan ? "savings plan" : "reserved", hours);
    charge.price = rate->price;
    charge.factor = rate->factor * (1 - paidUpfront);
    charge.estimated = rate->estimated;
    charge.formula += "; " + rate->remark;
    if (paidUpfront > 0)
        charge.formula += paidUpfront < 1 ? ", half of it paid at the start" : ", all of it paid at the start";
    bill.charge(charge);
    const double commitments = hours / units::hoursPerMonth;
    const double term = hoursPerYear * (option.years >= 3 ? 3 : 1);
    if (paidUpfront > 0)
        bill.addUpfront(row->tiers.front().priceUsd * rate->factor * paidUpfront * term * commitments);
    return true;
}

/// OpenSearch lists state hourly and upfront parts of a reservation separately.
bool chargeOpenSearchReserved(Bill &bill, const Capacity &capacity, double hours)
{
    auto query = capacity.price;
    query.region = bill.region();
    query.skuKind = "reserved.hourly";
    query.term = termOf(Commitment::OpenSearch, bill.purchase());
    if (!bill.book().find(query))
        return false;
    Charge charge = chargeFor(capacity, "reserved", hours);
    charge.price = query;
    bill.charge(charge);
    query.skuKind = "reserved.upfront";
    if (const auto upfront = bill.book().find(query))
        bill.addUpfront(upfront->tiers.front().priceUsd * hours / units::hoursPerMonth);
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
    double bought = 0;
    const bool wanted = option.model != PurchaseModel::OnDemand && option.model != PurchaseModel::ProjectDefault && capacity.hours > 0;
    if (wanted && capacity.commitment != Commitment::None) {
        const double hours = capacity.hours * std::clamp(option.share, 0.0, 1.0);
        bool done = false;
        if (option.model == PurchaseModel::Spot)
            done = capacity.commitment == Commitment::Ec2 && chargeSpot(*this, capacity, hours);
        else if (capacity.commitment == Commitment::OpenSearch && chargeOpenSearchReserved(*this, capacity, hours))
            done = true;
        // Savings plans cover EC2 (and Fargate, Lambda); databases and caches have reservations only.
        else if (option.model == PurchaseModel::Reserved || capacity.commitment == Commitment::Ec2)
            done = chargeCommitted(*this, capacity, hours);
        bought = done ? hours : 0;
    }
    if (capacity.hours - bought > 0 || m_subject.showUnused)
        charge(chargeFor(capacity, "on-demand", capacity.hours - bought));
}

} // namespace headroom::estimate
