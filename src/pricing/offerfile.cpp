#include "offerfile.h"

#include "csv.h"

#include <algorithm>

namespace headroom::pricing {
namespace {

constexpr double hoursPerYear = 8760;

/// "2026-09-01T00:00:00Z" → "2026-09-01"; empty when it is no date.
std::string dateOf(const std::string &stamp)
{
    const bool date = stamp.size() >= 10 && stamp[4] == '-' && stamp[7] == '-';
    return date ? stamp.substr(0, 10) : std::string();
}

/// "No Upfront" → "no-upfront"
std::string optionWords(std::string option)
{
    std::transform(option.begin(), option.end(), option.begin(), [](unsigned char c) { return c == ' ' ? '-' : char(std::tolower(c)); });
    return option;
}

} // namespace

Result<> OfferCollector::add(const OfferTarget &target, const OfferPrice &price, const std::string &place)
{
    PriceRow row = target.row;
    if (price.usd.empty())
        return fail(ErrorCode::InvalidInput, "The price of " + row.name + " is not in US dollars; use the list of the global partition.",
                    place);
    const auto usd = parseNumber(price.usd);
    if (!usd || *usd < 0)
        return fail(ErrorCode::InvalidInput, "The price \"" + price.usd + "\" of " + row.name + " is not a number of 0 or more.", place);
    row.priceUsd = *usd * target.factor;
    row.asOf = dateOf(price.effective);
    if (row.asOf.empty())
        row.asOf = m_list.published;
    if (price.termType == "Reserved")
        return addReserved(target, price, std::move(row), place);
    if (price.termType != "OnDemand")
        return {}; // free tiers and flat rates
    row.term = "on-demand";
    const auto from = price.from.empty() ? Result<double>(0) : parseNumber(price.from);
    if (!from || *from < 0)
        return fail(ErrorCode::InvalidInput, "The start \"" + price.from + "\" of the range of " + row.name + " is not a quantity.", place);
    row.tierFrom = *from + target.tierFrom;
    if (!price.to.empty() && price.to != "Inf") {
        const auto to = parseNumber(price.to);
        if (!to || *to <= *from)
            return fail(ErrorCode::InvalidInput, "The end \"" + price.to + "\" of the range of " + row.name + " is not above its start.",
                        place);
        row.tierTo = *to;
    }
    return push(std::move(row), place);
}

Result<> OfferCollector::addReserved(const OfferTarget &target, const OfferPrice &price, PriceRow row, const std::string &place)
{
    if (target.row.skuKind == "instance.dedicated" || (price.lease != "1yr" && price.lease != "3yr"))
        return {};
    if (m_reservations.size() > maxImportedRows)
        return fail(ErrorCode::InvalidInput, "The list has more reservations than can be taken in.", place);
    Reservation &reservation = m_reservations[price.sku + '.' + price.termCode];
    if (reservation.row.service.empty()) {
        row.term = price.lease + "-" + (row.service == "AmazonEC2" ? price.offering + "-" : "") + optionWords(price.option);
        if (row.service == "AmazonRDS")
            row.osOrEngine += row.skuKind == "instance.multi-az" ? " multi-AZ" : " single-AZ";
        reservation.row = row;
        reservation.years = price.lease == "3yr" ? 3 : 1;
    }
    (price.unit == "Quantity" ? reservation.upfront : reservation.hourly) = row.priceUsd;
    return {};
}

Result<> OfferCollector::finish()
{
    for (auto &[sku, reservation] : m_reservations) {
        PriceRow row = reservation.row;
        if (row.service == "AmazonOpenSearch") { // its lists keep the two parts apart
            row.skuKind = "reserved.hourly";
            row.priceUsd = reservation.hourly;
            if (auto pushed = push(row, m_list.file); !pushed)
                return pushed;
            row.skuKind = "reserved.upfront";
            row.unit = "one-time";
            row.priceUsd = reservation.upfront;
        } else {
            row.skuKind = "reserved.effective-hourly";
            row.priceUsd = reservation.hourly + reservation.upfront / (hoursPerYear * reservation.years);
        }
        if (auto pushed = push(std::move(row), m_list.file); !pushed)
            return pushed;
    }
    m_reservations.clear();
    return {};
}

Result<> OfferCollector::push(PriceRow row, const std::string &place)
{
    if (m_list.rows.size() >= maxImportedRows)
        return fail(ErrorCode::InvalidInput,
                    "The list has more than " + std::to_string(maxImportedRows) + " prices of known products; import one region's list.",
                    place);
    m_list.rows.push_back(std::move(row));
    return {};
}

} // namespace headroom::pricing
