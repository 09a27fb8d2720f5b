#include "rowreader.h"

#include <algorithm>

namespace headroom::pricing {

const std::vector<std::string> &priceColumns()
{
    static const std::vector<std::string> columns{"service",   "sku_kind", "name",         "region", "unit",  "price_usd",
                                                  "tier_from", "tier_to",  "os_or_engine", "term",   "as_of", "source_id"};
    return columns;
}

bool isIsoDateOrEmpty(const std::string &date)
{
    if (date.empty())
        return true;
    if (date.size() != 10 || date[4] != '-' || date[7] != '-')
        return false;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (date[i] < '0' || date[i] > '9')
            return false;
    }
    return date.substr(5, 2) >= "01" && date.substr(5, 2) <= "12" && date.substr(8, 2) >= "01" && date.substr(8, 2) <= "31";
}

Result<PriceRow> priceRow(const std::vector<std::string> &f)
{
    const auto bad = [](const std::string &reason) { return fail(ErrorCode::InvalidInput, reason); };
    for (const std::size_t required : {0, 1, 2, 3, 4, 9}) {
        if (f[required].empty())
            return bad(priceColumns()[required] + " is empty.");
    }
    PriceRow row;
    const auto price = parseNumber(f[5]);
    if (!price || *price < 0)
        return bad("price_usd \"" + f[5] + "\" is not a price.");
    row.priceUsd = *price;
    if (!f[6].empty()) {
        const auto value = parseNumber(f[6]);
        if (!value || *value < 0)
            return bad("tier_from \"" + f[6] + "\" is not a quantity.");
        row.tierFrom = *value;
    }
    if (!f[7].empty()) {
        const auto value = parseNumber(f[7]);
        if (!value || *value <= row.tierFrom)
            return bad("tier_to \"" + f[7] + "\" is not above tier_from.");
        row.tierTo = *value;
    }
    if (!isIsoDateOrEmpty(f[10]))
        return bad("as_of \"" + f[10] + "\" is not a date of the form 2026-01-31.");
    row.service = f[0];
    row.skuKind = f[1];
    row.name = f[2];
    row.region = f[3];
    row.unit = f[4];
    row.osOrEngine = f[8];
    row.term = f[9];
    row.asOf = f[10];
    row.sourceId = f[11];
    return row;
}

Result<> readRows(std::streambuf &source, PriceList &list)
{
    CsvReader reader(source, list.file);
    CsvRow record;
    const auto header = reader.next(record);
    if (!header)
        return tl::unexpected(header.error());
    if (!*header)
        return fail(ErrorCode::InvalidInput, "The list is empty; it needs a header line.", list.file + ":1");
    const std::vector<std::string> titles = record.fields;
    std::vector<int> places; // of our columns among the list's; -1 = not there
    for (const std::string &column : priceColumns()) {
        const auto it = std::find(titles.begin(), titles.end(), column);
        places.push_back(it == titles.end() ? -1 : int(it - titles.begin()));
    }
    for (const std::size_t needed : {0, 1, 3, 4, 5}) {
        if (places[needed] < 0)
            return reader.malformed(record, "The list has no column \"" + priceColumns()[needed] +
                                                "\"; it needs service, sku_kind, region, unit and price_usd.");
    }
    for (;;) {
        const auto more = reader.next(record);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if (record.fields.size() != titles.size())
            return reader.malformed(record, "The row has " + std::to_string(record.fields.size()) + " fields, the header has " +
                                                std::to_string(titles.size()) + ".");
        if (list.rows.size() >= maxImportedRows)
            return reader.malformed(record, "The list has more than " + std::to_string(maxImportedRows) + " prices.");
        std::vector<std::string> fields;
        for (const int place : places)
            fields.push_back(place < 0 ? std::string() : record.fields[std::size_t(place)]);
        if (fields[2].empty())
            fields[2] = fields[1]; // a price without a name is called what it is
        if (fields[9].empty())
            fields[9] = "on-demand";
        auto row = priceRow(fields);
        if (!row)
            return reader.malformed(record, row.error().message);
        ++list.prices;
        list.published = std::max(list.published, row->asOf);
        row->sourceId.clear(); // its origin is this list, whatever it calls its own
        list.rows.push_back(std::move(*row));
    }
}

} // namespace headroom::pricing
