#include "bill.h"

#include <base/units.h>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace headroom::estimate {
namespace {

std::string shortNumber(double value)
{
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

/// 10240 GB → "10TB" (1024 steps); 333e6 requests → "333M".
std::string bound(double value, bool bytes)
{
    if (bytes) {
        if (value >= 1024.0 * 1024 && std::fmod(value, 1024.0 * 1024) == 0)
            return shortNumber(value / (1024.0 * 1024)) + "PB";
        if (value >= 1024 && std::fmod(value, 1024) == 0)
            return shortNumber(value / 1024) + "TB";
        return shortNumber(value) + "GB";
    }
    for (const auto &[step, letter] : {std::pair{1e9, "B"}, std::pair{1e6, "M"}, std::pair{1e3, "K"}}) {
        if (value >= step)
            return shortNumber(value / step) + letter;
    }
    return shortNumber(value);
}

std::string tierLabel(const pricing::Price &price, std::size_t index)
{
    if (price.tiers.size() < 2)
        return {};
    const auto &row = price.tiers[index];
    const bool bytes = row.unit == "GB" || row.unit == "GB-month";
    if (!row.tierTo)
        return "over " + bound(row.tierFrom, bytes);
    return (index == 0 ? "first " : "next ") + bound(*row.tierTo - row.tierFrom, bytes);
}

} // namespace

std::vector<Slice> slicesOf(const pricing::Price &price, const Charge &charge)
{
    std::vector<Slice> slices;
    const double total = charge.quantity * charge.priceUnits;
    for (std::size_t i = 0; i < price.tiers.size(); ++i) {
        const auto &row = price.tiers[i];
        const double upper = row.tierTo ? std::min(total, *row.tierTo) : total;
        const double inside = upper - row.tierFrom;
        if (inside <= 0 && !(i == 0 && total <= 0))
            continue;
        Slice slice;
        slice.quantity = std::max(0.0, inside) / charge.priceUnits * charge.times;
        slice.unitPrice = row.priceUsd * charge.priceUnits * charge.factor;
        slice.amount = slice.quantity * slice.unitPrice;
        slice.label = tierLabel(price, i);
        slices.push_back(std::move(slice));
    }
    return slices;
}

Bill::Bill(Subject subject, const pricing::PriceBook &book, Estimate &estimate)
    : m_subject(std::move(subject))
    , m_book(book)
    , m_estimate(estimate)
{
}

const std::variant<double, bool, std::string> *Bill::find(std::string_view parameter) const
{
    if (const auto it = m_subject.tier.parameters.find(std::string(parameter)); it != m_subject.tier.parameters.end())
        return &it->second.value;
    if (const auto *spec = m_subject.kind ? m_subject.kind->parameter(parameter) : nullptr)
        return &spec->defaultValue;
    return nullptr;
}

bool Bill::states(std::string_view parameter) const
{
    return m_subject.tier.parameters.contains(std::string(parameter));
}

double Bill::number(std::string_view parameter, double fallback) const
{
    const auto *value = find(parameter);
    if (!value)
        return fallback;
    if (const auto *number = std::get_if<double>(value))
        return std::isfinite(*number) ? *number : fallback;
    if (const auto *flag = std::get_if<bool>(value))
        return *flag ? 1 : 0;
    return fallback;
}

bool Bill::flag(std::string_view parameter, bool fallback) const
{
    return number(parameter, fallback ? 1 : 0) != 0;
}

std::string Bill::text(std::string_view parameter, std::string_view fallback) const
{
    const auto *value = find(parameter);
    const auto *text = value ? std::get_if<std::string>(value) : nullptr;
    return text && !text->empty() ? *text : std::string(fallback);
}

std::string Bill::choice(std::string_view parameter, std::string_view fallback) const
{
    std::string value = text(parameter, fallback);
    std::transform(value.begin(), value.end(), value.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return value;
}

double Bill::metered(const char *quantity) const
{
    return m_subject.usage ? m_subject.usage->total(quantity) : 0.0;
}

double Bill::meteredOr(const char *quantity, std::string_view parameter, double scale) const
{
    const double value = metered(quantity);
    return value > 0 ? value : number(parameter) * scale;
}

const std::vector<double> *Bill::hourly(const std::string &name) const
{
    if (!m_subject.usage)
        return nullptr;
    const auto it = m_subject.usage->hourly.find(name);
    return it == m_subject.usage->hourly.end() || it->second.empty() ? nullptr : &it->second;
}

double Bill::replicaHours(std::string_view countParameter) const
{
    const double hours = metered(planning::quantity::instanceHours);
    return hours > 0 ? hours : number(countParameter, 1) * number("hours_per_month", units::hoursPerMonth);
}

double Bill::subtotal() const
{
    double sum = 0;
    for (const LineItem &item : m_estimate.items)
        sum += item.monthly;
    return sum;
}

double Bill::awsSubtotal() const
{
    double sum = 0;
    for (const LineItem &item : m_estimate.items) {
        if (item.price.service.starts_with("A")) // "Amazon…", "AWS…"; others are "fastly" and "stated"
            sum += item.monthly;
    }
    return sum;
}

void Bill::charge(Charge charge)
{
    if (charge.quantity <= 0 && !m_subject.showUnused)
        return;
    if (charge.price.region.empty())
        charge.price.region = m_subject.region;
    const auto price = m_book.find(charge.price);
    if (!price) {
        addUnpriced(std::move(charge), price.error().message);
        return;
    }
    LineItem item;
    item.component = std::move(charge.component);
    item.unit = charge.unit;
    item.slices = slicesOf(*price, charge);
    item.quantity = charge.quantity * charge.times;
    double amount = 0;
    for (const Slice &slice : item.slices)
        amount += slice.amount;
    item.unitPrice = item.slices.size() == 1 ? item.slices.front().unitPrice : item.quantity > 0 ? amount / item.quantity : 0;
    item.monthly = units::roundToCent(amount);
    item.price = price->tiers.front();
    item.formula = std::move(charge.formula);
    item.inputs = std::move(charge.inputs);
    item.estimated = charge.estimated;
    add(std::move(item));
}

/// The quantity is known even where the price is not, and so are the tiers: they are the same in every region.
void Bill::addUnpriced(Charge charge, std::string reason)
{
    unpriced(std::move(charge.component), std::move(reason), ErrorCode::NotFound);
    Unpriced &entry = m_estimate.unpriced.back();
    entry.quantity = charge.quantity * charge.times;
    entry.unit = charge.unit;
    auto elsewhere = charge.price;
    elsewhere.region = "us-east-1";
    const auto tiers = m_book.find(elsewhere);
    if (!tiers || tiers->tiers.size() < 2)
        return;
    entry.slices = slicesOf(*tiers, charge);
    for (Slice &slice : entry.slices)
        slice.unitPrice = slice.amount = 0;
}

void Bill::chargeStated(std::string component, double quantity, std::string unit, double unitPrice, std::string formula)
{
    LineItem item;
    item.component = std::move(component);
    item.quantity = quantity;
    item.unit = std::move(unit);
    item.unitPrice = unitPrice;
    item.slices = {{quantity, unitPrice, quantity * unitPrice, {}}};
    item.monthly = units::roundToCent(quantity * unitPrice);
    item.price.service = "stated";
    item.price.priceUsd = unitPrice;
    item.price.unit = item.unit;
    item.price.region = m_subject.region;
    item.price.sourceId = "entered";
    item.price.provenance = pricing::Provenance::Override;
    item.formula = std::move(formula);
    add(std::move(item));
}

void Bill::unpriced(std::string component, std::string reason, ErrorCode code)
{
    m_estimate.unpriced.push_back({m_subject.tier.id, m_subject.tier.name, std::move(component), std::move(reason), code});
}

void Bill::addUpfront(double usd)
{
    if (!m_estimate.items.empty())
        m_estimate.items.back().upfront = units::roundToCent(usd);
}

void Bill::add(LineItem item)
{
    item.tier = m_subject.tier.id;
    item.tierName = m_subject.tier.name;
    item.category = m_subject.kind ? m_subject.kind->family : std::string();
    item.region = item.price.region;
    m_estimate.items.push_back(std::move(item));
}

} // namespace headroom::estimate
