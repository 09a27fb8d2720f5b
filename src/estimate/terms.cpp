#include "terms.h"

#include "bill.h"
#include "billing/parts.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::estimate {
namespace {

long long cents(double usd)
{
    return std::llround(usd * 100);
}

/// Monthly and one-time amounts of some lines, in whole cents.
struct Sum
{
    long long monthly = 0, upfront = 0;

    void add(const LineItem &item)
    {
        monthly += cents(item.monthly);
        upfront += cents(item.upfront);
    }
};

template<class Which>
Sum linesOf(const Estimate &bill, Which which)
{
    Sum sum;
    for (const LineItem &item : bill.items) {
        if (which(item))
            sum.add(item);
    }
    return sum;
}

std::string percent(double fraction)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4g %%", fraction * 100);
    return text;
}

/// A line that is a share of the lines above it. `share` is negative for what is taken off.
LineItem shareLine(LineKind kind, std::string component, const Sum &base, double share, std::string service)
{
    LineItem line;
    line.kind = kind;
    line.category = "terms";
    line.component = std::move(component);
    line.quantity = double(base.monthly) / 100;
    line.unit = "USD";
    line.unitPrice = share;
    // Rounded as an amount of its own, so that a discount of half a cent is one cent, as a charge would be.
    const double sign = share < 0 ? -1 : 1;
    line.monthly = sign * units::roundToCent(double(base.monthly) / 100 * std::abs(share));
    line.upfront = sign * units::roundToCent(double(base.upfront) / 100 * std::abs(share));
    line.slices = {{line.quantity, share, line.quantity * share, {}}};
    line.price.service = std::move(service);
    line.price.unit = "USD";
    line.price.priceUsd = share;
    line.price.sourceId = "entered";
    line.price.provenance = pricing::Provenance::Override;
    return line;
}

void addShare(LineItem line, Estimate &bill)
{
    if (line.monthly != 0 || line.upfront != 0)
        bill.items.push_back(std::move(line));
}

/// The allowance that covers a line's sku kind, looked for from the most special to the most general.
const pricing::PriceRow *allowanceFor(const LineItem &item, const pricing::PriceBook &book,
                                      std::map<std::string, std::optional<pricing::PriceRow>> &known)
{
    std::string kind = item.price.skuKind;
    while (!kind.empty()) {
        const std::string key = item.price.service + '/' + kind;
        auto it = known.find(key);
        if (it == known.end()) {
            const auto price = book.find({item.price.service, "free-tier." + kind, "global", {}, {}, "on-demand"});
            it = known.emplace(key, price && price->tiers.front().tierTo ? std::optional(price->tiers.front()) : std::nullopt).first;
        }
        if (it->second)
            return &*it->second;
        const auto dot = kind.rfind('.');
        kind.resize(dot == std::string::npos ? 0 : dot);
    }
    return nullptr;
}

/// What the first `quantity` units of a line cost.
double costOfFirst(const LineItem &item, double quantity)
{
    double amount = 0;
    for (const Slice &slice : item.slices) {
        const double inside = std::min(quantity, slice.quantity);
        amount += inside * slice.unitPrice;
        quantity -= inside;
    }
    return amount;
}

LineItem freeLine(const LineItem &item, const pricing::PriceRow &allowance, double quantity, double left)
{
    LineItem line;
    line.kind = LineKind::FreeTier;
    line.category = "terms";
    line.component = "Free tier: " + item.component + (item.tierName.empty() ? "" : ", " + item.tierName);
    line.quantity = -quantity;
    line.unit = item.unit;
    const double amount = costOfFirst(item, quantity);
    line.unitPrice = amount / quantity;
    line.slices = {{-quantity, line.unitPrice, -amount, {}}};
    line.monthly = -std::min(units::roundToCent(amount), item.monthly);
    line.region = item.region;
    line.price = allowance;
    line.price.priceUsd = item.price.priceUsd;
    line.priceUnits = item.priceUnits;
    line.formula = "what the first units of the line cost, as far as the monthly allowance of the account reaches";
    line.inputs = {{"monthly allowance", *allowance.tierTo, allowance.unit, "price book, " + rowId(allowance)},
                   {"left of it before this line", left, allowance.unit, {}},
                   {"quantity of the line", item.quantity, item.unit, {}}};
    return line;
}

const char *planName(model::SupportPlan plan)
{
    switch (plan) {
    case model::SupportPlan::Developer:
        return "developer";
    case model::SupportPlan::Business:
        return "business";
    case model::SupportPlan::EnterpriseOnRamp:
        return "enterprise-on-ramp";
    case model::SupportPlan::Enterprise:
        return "enterprise";
    case model::SupportPlan::None:
        break;
    }
    return "basic";
}

std::string supportService(std::string_view plan)
{
    return plan == "developer"            ? "AWSSupportDeveloper"
           : plan == "enterprise"         ? "AWSSupportEnterprise"
           : plan == "enterprise-on-ramp" ? "AWSSupportEnterpriseOnRamp"
                                          : "AWSSupportBusiness";
}

} // namespace

bool isProviderService(std::string_view service)
{
    return service.starts_with("AWS") || service.starts_with("Amazon"); // others: "fastly", "stated"
}

void addFreeTier(const pricing::PriceBook &book, Estimate &bill)
{
    std::map<std::string, std::optional<pricing::PriceRow>> known;
    std::map<std::string, double> used; ///< of an allowance so far, in units of its row
    std::vector<LineItem> lines;
    for (const LineItem &item : bill.items) {
        if (item.kind != LineKind::Usage || item.monthly <= 0 || !isProviderService(item.price.service))
            continue;
        const auto *allowance = allowanceFor(item, book, known);
        if (!allowance)
            continue;
        double &taken = used[rowId(*allowance)];
        const double left = *allowance->tierTo - taken;
        const double covered = std::min(left, item.quantity * item.priceUnits);
        if (covered <= 0)
            continue;
        taken += covered;
        LineItem line = freeLine(item, *allowance, covered / item.priceUnits, left);
        if (line.monthly < 0)
            lines.push_back(std::move(line));
    }
    std::move(lines.begin(), lines.end(), std::back_inserter(bill.items));
}

void addDiscounts(const std::vector<model::Discount> &discounts, Estimate &bill)
{
    const auto add = [&](const model::Discount &discount, const char *what, auto which) {
        const Sum base = linesOf(bill, which);
        LineItem line = shareLine(LineKind::Discount, std::string("Discount on ") + what + " (" + percent(discount.fraction) + ")", base,
                                  -discount.fraction, discount.service.empty() ? "AWS" : discount.service);
        line.formula = discount.service.empty()
                           ? "share of the provider's own services, free tier and discounts on single services taken off"
                           : "share of the service's lines, free tier taken off";
        const std::string source = discount.note.empty() ? "entered" : "entered: " + discount.note;
        line.inputs = {{std::string("lines of ") + what, line.quantity, "USD", "sum of the lines above"},
                       {"discount", discount.fraction * 100, "%", source}};
        addShare(std::move(line), bill);
    };
    for (const model::Discount &discount : discounts) {
        if (!discount.service.empty())
            add(discount, discount.service.c_str(), [&](const LineItem &item) { return item.price.service == discount.service; });
    }
    for (const model::Discount &discount : discounts) {
        if (discount.service.empty())
            add(discount, "all AWS services", [](const LineItem &item) { return isProviderService(item.price.service); });
    }
}

Result<SupportFee> supportFee(std::string_view plan, double monthlyCharges, const pricing::PriceBook &book)
{
    const std::string service = supportService(plan);
    const auto minimum = book.find(global(service, "minimum-fee")), shares = book.find(global(service, "share-of-monthly-usage"));
    if (!minimum || !shares)
        return tl::unexpected(minimum ? shares.error() : minimum.error());
    Charge charge;
    charge.quantity = std::max(0.0, monthlyCharges);
    SupportFee fee;
    fee.slices = slicesOf(*shares, charge);
    fee.price = shares->tiers.front();
    for (const Slice &slice : fee.slices)
        fee.amount += slice.amount;
    const double least = minimum->tiers.front().priceUsd;
    if (fee.amount <= least) {
        fee.amount = least;
        fee.slices = {{1, least, least, {}}};
        fee.price = minimum->tiers.front();
        fee.isMinimum = true;
    }
    return fee;
}

void addSupport(model::SupportPlan plan, const pricing::PriceBook &book, Estimate &bill)
{
    const auto isSupport = [](const LineItem &item) { return item.kind == LineKind::Support; };
    if (plan == model::SupportPlan::None || std::any_of(bill.items.begin(), bill.items.end(), isSupport))
        return;
    model::Tier whole;
    whole.parameters["plan"] = {std::string(planName(plan)), model::ValueSource::Entered, {}, {}};
    billTier({whole, nullptr, nullptr, "global", {}, units::hoursPerMonth, false}, "support", book, bill);
    if (!bill.items.empty() && bill.items.back().kind == LineKind::Support)
        bill.items.back().category = "terms";
}

void addContingency(double share, const std::string &note, Estimate &bill)
{
    LineItem line = shareLine(LineKind::Contingency, "Contingency (" + percent(share) + ")",
                              linesOf(bill, [](const LineItem &) { return true; }), share, "stated");
    line.formula = "share of all lines above";
    line.inputs = {{"lines above", line.quantity, "USD", "sum of the lines above"},
                   {"contingency", share * 100, "%", note.empty() ? "entered" : "entered: " + note}};
    addShare(std::move(line), bill);
}

void addTax(const std::string &name, double rate, Estimate &bill)
{
    LineItem line =
        shareLine(LineKind::Tax, name + " (" + percent(rate) + ")", linesOf(bill, [](const LineItem &) { return true; }), rate, "stated");
    line.formula = "share of all lines above, contingency included";
    line.inputs = {{"lines above", line.quantity, "USD", "sum of the lines above"}, {"rate", rate * 100, "%", "entered"}};
    addShare(std::move(line), bill);
}

void sumUp(Estimate &bill)
{
    // Cents are added as integers, so that totals are exact whatever the order.
    const Sum sum = linesOf(bill, [](const LineItem &) { return true; });
    bill.monthlyTotal = double(sum.monthly) / 100;
    bill.upfrontTotal = double(sum.upfront) / 100;
    bill.low = bill.expected = bill.high = bill.monthlyTotal;
    bill.priceBookAsOf.clear();
    for (const LineItem &item : bill.items) {
        if (!item.price.asOf.empty() && (bill.priceBookAsOf.empty() || item.price.asOf < bill.priceBookAsOf))
            bill.priceBookAsOf = item.price.asOf;
    }
}

double Estimate::monthlyOf(const model::TierId &tier) const
{
    return double(linesOf(*this, [&](const LineItem &item) { return item.tier == tier; }).monthly) / 100;
}

double Estimate::sumOf(LineKind kind) const
{
    return double(linesOf(*this, [&](const LineItem &item) { return item.kind == kind; }).monthly) / 100;
}

double Estimate::upfrontSumOf(LineKind kind) const
{
    return double(linesOf(*this, [&](const LineItem &item) { return item.kind == kind; }).upfront) / 100;
}

std::string rowId(const pricing::PriceRow &row)
{
    std::string id;
    for (const std::string *part : {&row.service, &row.skuKind, &row.name, &row.region, &row.osOrEngine, &row.term})
        id += *part + '/';
    char from[32];
    std::snprintf(from, sizeof from, "%.12g", row.tierFrom);
    return id + from;
}

} // namespace headroom::estimate
