#include "output.h"
#include "workspace.h"

#include <iostream>

namespace headroom::cli {
namespace {

using namespace pricing;

const char *wordFor(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Published:
        return "published";
    case Provenance::Derived:
        return "derived";
    case Provenance::GeneralKnowledge:
        return "general-knowledge";
    case Provenance::Override:
        return "override";
    }
    return "published";
}

Json rowJson(const PriceRow &row)
{
    return {{"service", row.service},
            {"sku_kind", row.skuKind},
            {"name", row.name},
            {"region", row.region},
            {"unit", row.unit},
            {"price_usd", row.priceUsd},
            {"tier_from", row.tierFrom},
            {"tier_to", row.tierTo ? Json(*row.tierTo) : Json()},
            {"os_or_engine", row.osOrEngine},
            {"term", row.term},
            {"as_of", row.asOf},
            {"source", row.sourceId},
            {"provenance", wordFor(row.provenance)}};
}

std::string bounds(const PriceRow &row)
{
    if (row.tierFrom == 0 && !row.tierTo)
        return {};
    return fixed(row.tierFrom) + (row.tierTo ? " to " + fixed(*row.tierTo) : " and more");
}

std::string exact(double price)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", price);
    return text;
}

void printRows(const Invocation &call, const std::vector<PriceRow> &rows)
{
    if (call.json()) {
        Json list = Json::array();
        for (const PriceRow &row : rows)
            list.push_back(rowJson(row));
        print(list);
        return;
    }
    Table table({"SERVICE", "KIND", "NAME", "REGION", "ENGINE", "TERM", "USD", "UNIT", "TIER", "AS OF", "SOURCE"});
    for (const PriceRow &row : rows) {
        const bool unsure = row.provenance == Provenance::GeneralKnowledge;
        table.add({row.service, row.skuKind, row.name, row.region, row.osOrEngine, row.term, exact(row.priceUsd), row.unit, bounds(row),
                   row.asOf, row.sourceId + (unsure ? " (to be verified)" : "")});
    }
    table.print();
}

void printInfo(const Invocation &call, const Info &info)
{
    if (call.json()) {
        Json sources = Json::array();
        for (const Source &source : info.sources)
            sources.push_back({{"id", source.id}, {"origin", source.origin}, {"date", source.date}, {"remarks", source.remarks}});
        print({{"path", info.path},
               {"rows", info.rows},
               {"oldest_as_of", info.oldestAsOf},
               {"newest_as_of", info.newestAsOf},
               {"services", info.services},
               {"regions", info.regions},
               {"sources", sources}});
        return;
    }
    std::cout << info.path << ": " << fixed(static_cast<double>(info.rows)) << " prices, " << info.services.size() << " services, "
              << info.regions.size() << " regions, as of " << info.oldestAsOf << " to " << info.newestAsOf << "\n\n";
    Table table({"SOURCE", "DATE", "ORIGIN"});
    for (const Source &source : info.sources)
        table.add({source.id, shortened(source.date, 28), shortened(source.origin, 90)});
    table.print();
}

PriceQuery queryFrom(const Arguments &arguments)
{
    PriceQuery query;
    query.service = arguments.text("service");
    query.skuKind = arguments.text("kind");
    query.region = arguments.text("region");
    query.name = arguments.text("name");
    query.osOrEngine = arguments.text("engine");
    return query;
}

Result<Exit> list(const Invocation &call, const PriceBook &book)
{
    const auto limit = call.arguments.number("limit", 1, 1e6);
    if (!limit)
        return tl::unexpected(limit.error());
    PriceQuery query = queryFrom(call.arguments);
    query.term = call.arguments.text("term");
    const auto most = static_cast<std::size_t>(limit->value_or(200));
    const auto rows = book.list(query, most);
    if (!rows)
        return tl::unexpected(rows.error());
    printRows(call, *rows);
    if (rows->size() == most)
        std::cerr << "The list ends after " << most << " rows; narrow it down, or give --limit.\n";
    return Exit::Ok;
}

Result<Exit> query(const Invocation &call, const PriceBook &book)
{
    PriceQuery query = queryFrom(call.arguments);
    query.term = call.arguments.text("term", "on-demand");
    if (query.service.empty() || query.skuKind.empty() || query.region.empty())
        return fail(ErrorCode::InvalidInput, "A query needs --service, --kind and --region; 'prices list' shows what there is.");
    const auto price = book.find(query);
    if (!price)
        return tl::unexpected(price.error());
    printRows(call, price->tiers);
    return Exit::Ok;
}

Result<Exit> run(const Invocation &call)
{
    const auto book = openPriceBook(call);
    if (!book)
        return tl::unexpected(book.error());
    const std::string action = call.arguments.positional(0);
    if (action == "list")
        return list(call, *book);
    if (action == "query")
        return query(call, *book);
    if (action != "info")
        return fail(ErrorCode::InvalidInput, "There is no \"prices " + action + "\"; use info, list or query.");
    const auto info = book->info();
    if (!info)
        return tl::unexpected(info.error());
    printInfo(call, *info);
    return Exit::Ok;
}

} // namespace

Verb pricesVerb()
{
    return {"prices",
            "Look into the price book",
            {{"ACTION", "info: what it holds and from where; list: rows that match; query: the one price that matches", true}},
            {{"service", "TEXT", "AmazonEC2, AmazonRDS …"},
             {"kind", "TEXT", "kind of the price, e.g. instance-hour"},
             {"region", "CODE", "eu-west-3 …"},
             {"name", "TEXT", "instance type or other name; % stands for anything (list)"},
             {"engine", "TEXT", "operating system or database engine"},
             {"term", "TEXT", "on-demand, 1yr-standard-no-upfront …; 'query' takes on-demand without it, 'list' all"},
             {"limit", "N", "most rows to list; 200 without it"}},
            "A price that is not there is an error, never zero. Rows marked \"to be verified\" come from general knowledge, not from a "
            "price list.",
            "prices list --region eu-west-3 --name c5.xlarge",
            run};
}

} // namespace headroom::cli
