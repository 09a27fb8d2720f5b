#pragma once

#include "offermap.h"
#include "pricelist.h"

#include <map>
#include <streambuf>
#include <unordered_map>

/// AWS offer files: what the CSV and the JSON form share.
namespace headroom::pricing {

/// One price of a product under one term, in the file's own words.
struct OfferPrice
{
    std::string sku, termCode;           ///< together they name an offer; a reservation has two prices, upfront and by the hour
    std::string termType;                ///< "OnDemand", "Reserved"
    std::string unit;                    ///< "Hrs", "GB-Mo"; "Quantity" = the upfront part of a reservation
    std::string from, to;                ///< "0", "Inf"
    std::string usd;                     ///< empty: the list is in another currency
    std::string effective;               ///< "2026-09-01T00:00:00Z"
    std::string lease, option, offering; ///< "1yr"; "No Upfront"; "standard"
};

/// Turns products and prices into rows. Reservations are put together when the file has been read.
class OfferCollector
{
public:
    explicit OfferCollector(PriceList &list)
        : m_list(list)
    {
    }

    /// `place` is "file:line". Errors: InvalidInput for a known product whose price, range or date cannot be read.
    [[nodiscard]] Result<> add(const OfferTarget &, const OfferPrice &, const std::string &place);
    [[nodiscard]] Result<> finish();

private:
    struct Reservation
    {
        PriceRow row;
        double hourly = 0, upfront = 0, years = 1;
    };
    [[nodiscard]] Result<> addReserved(const OfferTarget &, const OfferPrice &, PriceRow, const std::string &place);
    [[nodiscard]] Result<> push(PriceRow, const std::string &place);

    PriceList &m_list;
    std::map<std::string, Reservation> m_reservations; ///< by "sku.termCode"
};

[[nodiscard]] Result<> readOfferCsv(std::streambuf &, PriceList &);
[[nodiscard]] Result<> readOfferJson(std::streambuf &, PriceList &);

} // namespace headroom::pricing
