#include "offerfile.h"

#include "csv.h"

#include <vector>

namespace headroom::pricing {
namespace {

/// Which field of a row is what; found once from the titles.
struct Columns
{
    std::vector<std::pair<std::size_t, std::string OfferProduct::*>> product;
    std::vector<std::pair<std::size_t, std::string OfferPrice::*>> price;
    int currency = -1;
};

constexpr std::pair<std::string_view, std::string OfferPrice::*> priceTitles[]{{"SKU", &OfferPrice::sku},
                                                                               {"OfferTermCode", &OfferPrice::termCode},
                                                                               {"TermType", &OfferPrice::termType},
                                                                               {"Unit", &OfferPrice::unit},
                                                                               {"StartingRange", &OfferPrice::from},
                                                                               {"EndingRange", &OfferPrice::to},
                                                                               {"PricePerUnit", &OfferPrice::usd},
                                                                               {"EffectiveDate", &OfferPrice::effective},
                                                                               {"LeaseContractLength", &OfferPrice::lease},
                                                                               {"PurchaseOption", &OfferPrice::option},
                                                                               {"OfferingClass", &OfferPrice::offering}};

Result<Columns> columnsOf(const CsvReader &reader, const CsvRow &titles)
{
    Columns columns;
    for (std::size_t i = 0; i < titles.fields.size(); ++i) {
        const std::string &title = titles.fields[i];
        for (const auto &[name, member] : priceTitles) {
            if (title == name)
                columns.price.emplace_back(i, member);
        }
        if (title == "Currency")
            columns.currency = int(i);
        if (const auto member = offerMember(title))
            columns.product.emplace_back(i, member);
    }
    for (const char *needed : {"SKU", "OfferTermCode", "TermType", "PricePerUnit", "usageType"}) {
        if (std::find(titles.fields.begin(), titles.fields.end(), needed) == titles.fields.end())
            return reader.malformed(titles, std::string("The list has no column \"") + needed + "\".");
    }
    return columns;
}

} // namespace

Result<> readOfferCsv(std::streambuf &source, PriceList &list)
{
    CsvReader reader(source, list.file);
    CsvRow row;
    const auto next = [&]() -> Result<> {
        const auto more = reader.next(row);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return fail(ErrorCode::InvalidInput, "The list ends before its column titles.", list.file);
        return {};
    };
    // Facts about the list stand before the titles: "Publication Date","2026-09-11T12:44:22Z".
    for (;;) {
        if (const auto read = next(); !read)
            return read;
        if (row.fields.front() == "SKU")
            break;
        if (row.fields.size() != 2 || row.line > 20)
            return reader.malformed(row, "This is no column title of an AWS offer file; the sixth line should begin with \"SKU\".");
        if (row.fields.front() == "Publication Date")
            list.published = row.fields[1].substr(0, 10);
        if (row.fields.front() == "OfferCode")
            list.offer = row.fields[1];
    }
    if (list.offer.empty())
        return reader.malformed(row, "No line before the titles says which offer this is (OfferCode).");
    const auto columns = columnsOf(reader, row);
    if (!columns)
        return tl::unexpected(columns.error());
    const std::size_t width = row.fields.size();
    OfferCollector collector(list);
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        if (row.fields.size() != width)
            return reader.malformed(row, "The row has " + std::to_string(row.fields.size()) + " fields, the titles are " +
                                             std::to_string(width) + ".");
        ++list.prices;
        OfferProduct product;
        product.offer = list.offer;
        for (const auto &[index, member] : columns->product)
            if (!row.fields[index].empty()) // engines of databases and caches have a column each
                product.*member = row.fields[index];
        const auto target = targetOf(product);
        if (!target) {
            ++list.passedOver;
            continue;
        }
        OfferPrice price;
        for (const auto &[index, member] : columns->price)
            price.*member = row.fields[index];
        if (columns->currency >= 0 && row.fields[std::size_t(columns->currency)] != "USD")
            price.usd.clear();
        if (const auto added = collector.add(*target, price, list.file + ":" + std::to_string(row.line)); !added)
            return added;
    }
    return collector.finish();
}

} // namespace headroom::pricing
