#include "bill.h"

#include "terms.h"

#include <base/units.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <utility>

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

/// "instance_hours" → "instance hours"
std::string spaced(std::string_view id)
{
    std::string words(id);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

/// Unit of a metered quantity.
std::string unitOf(std::string_view quantity)
{
    const auto has = [&](std::string_view part) { return quantity.find(part) != std::string_view::npos; };
    return has("bytes") ? "B" : has("hours") ? "h" : std::string();
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

/// Where a parameter's value comes from, in words.
std::string sourceOf(const model::Parameter *parameter, const catalog::ParameterSpec *spec)
{
    if (parameter) {
        const char *words = parameter->source == model::ValueSource::Catalogue    ? "catalogue"
                            : parameter->source == model::ValueSource::Measured   ? "measured"
                            : parameter->source == model::ValueSource::Assumption ? "assumption"
                                                                                  : "entered";
        return parameter->note.empty() ? words : std::string(words) + ": " + parameter->note;
    }
    if (!spec)
        return "default of the billing rule";
    return spec->source.empty() ? "default of the catalogue" : "default of the catalogue: " + spec->source;
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
    double result = fallback;
    if (const auto *number = value ? std::get_if<double>(value) : nullptr)
        result = std::isfinite(*number) ? *number : fallback;
    else if (const auto *flag = value ? std::get_if<bool>(value) : nullptr)
        result = *flag ? 1 : 0;
    note({parameter, result, false});
    return result;
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
    const double value = m_subject.usage ? m_subject.usage->total(quantity) : 0.0;
    note({quantity, value, true});
    return value;
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

void Bill::note(const Read &read) const
{
    if (read.value != 0) // what is not there explains nothing
        m_reads.push_back(read);
}

Input Bill::inputOf(const Read &read) const
{
    if (read.metered)
        return {spaced(read.name), read.value, unitOf(read.name), "metered in the run"};
    const auto it = m_subject.tier.parameters.find(std::string(read.name));
    const auto *spec = m_subject.kind ? m_subject.kind->parameter(read.name) : nullptr;
    return {spec ? spec->label : spaced(read.name), read.value, spec ? spec->unit : std::string(),
            sourceOf(it == m_subject.tier.parameters.end() ? nullptr : &it->second, spec)};
}

/// The inputs that a charge names, with the source of what was read, and what else was read for it.
std::vector<Input> Bill::withReads(std::vector<Input> named, std::size_t from) const
{
    for (Input &input : named) {
        const auto same = [&](const Read &read) { return read.value == input.value; };
        const auto read = std::find_if(m_reads.rbegin(), m_reads.rend(), same);
        if (input.source.empty() && read != m_reads.rend())
            input.source = inputOf(*read).source;
    }
    // A line whose inputs were all read for an earlier one and then converted: name everything that was read.
    const bool explained = std::any_of(named.begin(), named.end(), [](const Input &input) { return !input.source.empty(); });
    const std::size_t first = !explained && from == m_reads.size() ? 0 : from;
    for (std::size_t i = first; i < m_reads.size(); ++i) {
        Input read = inputOf(m_reads[i]);
        const auto same = [&](const Input &known) { return known.name == read.name || known.value == read.value; };
        if (std::none_of(named.begin(), named.end(), same))
            named.push_back(std::move(read));
    }
    return named;
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
        if (isProviderService(item.price.service))
            sum += item.monthly;
    }
    return sum;
}

double Bill::awsUpfront() const
{
    double sum = 0;
    for (const LineItem &item : m_estimate.items) {
        if (isProviderService(item.price.service))
            sum += item.upfront;
    }
    return sum;
}

void Bill::charge(Charge charge)
{
    const std::size_t firstRead = std::exchange(m_since, m_reads.size());
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
    item.priceUnits = charge.priceUnits;
    item.factor = charge.factor;
    item.formula = std::move(charge.formula);
    item.inputs = withReads(std::move(charge.inputs), firstRead);
    if (item.inputs.empty())
        item.inputs = {{"quantity", item.quantity, item.unit, "fixed by the billing rule"}};
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
    item.inputs = withReads({}, std::exchange(m_since, m_reads.size()));
    add(std::move(item));
}

void Bill::noteCapacity(const Capacity &capacity)
{
    CapacityUse use{m_subject.tier.id, m_subject.tier.name, capacity.commitment, capacity.price, 0, capacity.hourly};
    if (use.price.region.empty())
        use.price.region = m_subject.region;
    const auto price = m_book.find(use.price);
    if (!price || capacity.hours <= 0)
        return;
    use.onDemandHourly = price->tiers.front().priceUsd;
    const auto *replicas = use.hourly.empty() ? hourly("replicas") : nullptr;
    if (replicas)
        use.hourly = *replicas;
    // To the hours that are billed: replicas that boot are billed before they serve, a spot share needs no commitment.
    const double spot = m_subject.purchase.model == model::PurchaseModel::Spot ? std::clamp(m_subject.purchase.share, 0.0, 1.0) : 0;
    const double billed = capacity.hours / units::hoursPerMonth * (1 - spot);
    double sum = 0;
    for (const double value : use.hourly)
        sum += value;
    if (sum > 0) {
        const double scale = billed * double(use.hourly.size()) / sum;
        for (double &value : use.hourly)
            value *= scale;
    } else {
        use.hourly = {billed};
    }
    m_estimate.capacities.push_back(std::move(use));
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
