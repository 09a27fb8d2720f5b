#include "sheet.h"

#include <base/units.h>

#include <algorithm>
#include <set>

namespace headroom::estimate {
namespace {

/// Units that resources are listed in where tiers have another one.
struct Listed
{
    const char *component, *unit;
    const char *listedUnit;
    double divisor;
};

constexpr Listed listedUnits[]{
    {"Load balancer capacity units", "LCU-hours", "LCU", units::hoursPerMonth},
    {"Per GB per hour", "GB-hours", "GB", units::hoursPerMonth},
    {"Per vCPU per hour", "vCPU-hours", "CPU", units::hoursPerMonth},
    {"Read capacity unit (RCU", "RCU-hours", "RCU", units::hoursPerMonth},
    {"Write capacity unit (WCU", "WCU-hours", "WCU", units::hoursPerMonth},
};

const Listed *listedAs(const std::string &component, const std::string &unit)
{
    const auto *it = std::find_if(std::begin(listedUnits), std::end(listedUnits),
                                  [&](const Listed &rule) { return component.starts_with(rule.component) && unit == rule.unit; });
    return it == std::end(listedUnits) ? nullptr : it;
}

/// Prices whose tier is named even when only the first is touched.
const std::set<std::string, std::less<>> alwaysTiered{"Duration",
                                                      "Data transfer out to internet",
                                                      "Outbound data transfer to Internet",
                                                      "DNS queries",
                                                      "Rule evaluations",
                                                      "Messages",
                                                      "Data processed",
                                                      "Invalidation requests",
                                                      "Certificates"};

} // namespace

model::PurchaseOption purchaseOf(const Json &usage)
{
    const std::string term = text(usage, "reserved_instance_term");
    if (term.empty())
        return {model::PurchaseModel::OnDemand, 1, model::Upfront::None, 1};
    const std::string payment = text(usage, "reserved_instance_payment_option");
    model::PurchaseOption option;
    // A convertible reservation has the price of a Compute Savings Plan of the same term.
    option.model =
        text(usage, "reserved_instance_type") == "convertible" ? model::PurchaseModel::SavingsPlan : model::PurchaseModel::Reserved;
    option.years = term.starts_with("3") ? 3 : 1;
    option.upfront = payment.starts_with("all")       ? model::Upfront::All
                     : payment.starts_with("partial") ? model::Upfront::Partial
                                                      : model::Upfront::None;
    return option;
}

Sheet::Sheet(const Resource &resource, const Attributes &attributes, const pricing::PriceBook &book, PricedResource &priced)
    : m_resource(resource)
    , m_attributes(attributes)
    , m_book(book)
    , m_priced(priced)
{
}

void Sheet::price(const Part &part)
{
    model::Tier tier;
    tier.name = m_resource.caseId;
    for (const auto &[id, value] : part.parameters)
        tier.parameters[id].value = value;
    planning::TierUsage usage;
    usage.totals = part.totals;
    for (const auto &[name, value] : part.everyHour)
        usage.hourly[name].assign(std::size_t(units::hoursPerMonth), value);
    Estimate estimate;
    billTier({tier, nullptr, &usage, part.region.empty() ? m_resource.region : part.region,
              part.purchase.value_or(purchaseOf(m_attributes.usage)), units::hoursPerMonth, true},
             part.billing, m_book, estimate);
    take(estimate, part);
}

void Sheet::charge(Charge charge, const std::string &subResource, bool showRate)
{
    model::Tier tier;
    Estimate estimate;
    const std::string component = charge.component;
    Bill({tier, nullptr, nullptr, m_resource.region, {}, units::hoursPerMonth, true}, m_book, estimate).charge(std::move(charge));
    Part part;
    part.subResource = subResource;
    if (showRate)
        part.rates = {component};
    take(estimate, part);
}

void Sheet::bill(const std::string &component, double quantity, const std::string &unit, pricing::PriceQuery price, double priceUnits,
                 const std::string &subResource, const std::string &formula)
{
    Charge line;
    line.component = component;
    line.quantity = quantity;
    line.unit = unit;
    line.price = std::move(price);
    line.priceUnits = priceUnits;
    line.formula = formula;
    charge(std::move(line), subResource);
}

void Sheet::free(const std::string &component, double quantity, const std::string &unit, const std::string &subResource)
{
    ResourceLine line;
    line.subResource = subResource;
    line.lineItem = component;
    line.quantity = quantity;
    line.unit = unit;
    line.price.region = m_resource.region;
    line.formula = "included in other prices";
    m_priced.lines.push_back(std::move(line));
}

void Sheet::take(const Estimate &estimate, const Part &part)
{
    const auto wanted = [&](const std::string &component) {
        return std::any_of(part.rates.begin(), part.rates.end(), [&](const std::string &name) { return component.starts_with(name); });
    };
    const auto namesTier = [&](const std::string &component) {
        return alwaysTiered.contains(component) || std::find(part.tiered.begin(), part.tiered.end(), component) != part.tiered.end();
    };
    const auto nameOf = [&](const std::string &component) {
        const auto it = part.names.find(component);
        std::string name = it == part.names.end() ? component : it->second;
        constexpr std::string_view plan = ", savings plan,";
        if (const auto place = name.find(plan); part.savingsPlanIsReserved && place != std::string::npos)
            name.replace(place, plan.size(), ", reserved,");
        return name;
    };
    const auto lineName = [&](const std::string &component, const Slice &slice, bool several) {
        const bool tiered = !slice.label.empty() && (several || namesTier(component));
        return nameOf(component) + (tiered ? " (" + slice.label + ")" : "");
    };
    for (const Unpriced &entry : estimate.unpriced) {
        if (nameOf(entry.component).empty() || (entry.quantity <= 0 && !entry.unit.empty() && !wanted(entry.component)))
            continue;
        const Listed *listed = listedAs(entry.component, entry.unit);
        const double divisor = listed ? listed->divisor : 1;
        const std::string unit = listed ? listed->listedUnit : entry.unit;
        const std::vector<Slice> whole{{entry.quantity, 0, 0, {}}};
        const std::vector<Slice> &slices = entry.slices.empty() ? whole : entry.slices;
        for (const Slice &slice : slices)
            m_priced.unpriced.push_back(
                {part.subResource, lineName(entry.component, slice, slices.size() > 1), slice.quantity / divisor, unit, entry.reason});
    }
    for (const LineItem &item : estimate.items) {
        if (nameOf(item.component).empty() || (item.quantity <= 0 && !wanted(item.component)))
            continue;
        const Listed *listed = listedAs(item.component, item.unit);
        const double divisor = listed ? listed->divisor : 1;
        for (const Slice &slice : item.slices) {
            ResourceLine line;
            line.subResource = part.subResource;
            line.lineItem = lineName(item.component, slice, item.slices.size() > 1);
            line.quantity = slice.quantity / divisor;
            line.unit = listed ? listed->listedUnit : item.unit;
            line.unitPrice = slice.unitPrice * divisor;
            line.monthly = units::roundToCent(slice.amount);
            line.upfront = &slice == &item.slices.front() ? item.upfront : 0;
            line.price = item.price;
            line.formula = item.formula;
            line.estimated = item.estimated;
            m_priced.lines.push_back(std::move(line));
        }
    }
}

void Sheet::unpriced(const std::string &component, const std::string &reason, double quantity, const std::string &unit,
                     const std::string &subResource)
{
    m_priced.unpriced.push_back({subResource, component, quantity, unit, reason});
}

} // namespace headroom::estimate
