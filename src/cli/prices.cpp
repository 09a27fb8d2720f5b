#include "output.h"
#include "workspace.h"

#include <pricing/userbook.h>

#include <cmath>
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
               {"imported", info.importedPath},
               {"imported_rows", info.importedRows},
               {"fingerprint", info.fingerprint},
               {"rows", info.rows},
               {"oldest_as_of", info.oldestAsOf},
               {"newest_as_of", info.newestAsOf},
               {"services", info.services},
               {"regions", info.regions},
               {"sources", sources}});
        return;
    }
    std::cout << info.path << ": " << fixed(static_cast<double>(info.rows)) << " prices, " << info.services.size() << " services, "
              << info.regions.size() << " regions, as of " << info.oldestAsOf << " to " << info.newestAsOf << "\n";
    if (!info.importedPath.empty())
        std::cout << "Of these " << fixed(static_cast<double>(info.importedRows)) << " imported: " << info.importedPath << "\n";
    std::cout << "Fingerprint " << info.fingerprint << "\n\n";
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

Result<std::size_t> limitOf(const Invocation &call, std::size_t otherwise)
{
    const auto limit = call.arguments.number("limit", 1, 1e6);
    if (!limit)
        return tl::unexpected(limit.error());
    return limit->has_value() ? static_cast<std::size_t>(**limit) : otherwise;
}

Result<Exit> list(const Invocation &call, const PriceBook &book)
{
    const auto limit = limitOf(call, 200);
    if (!limit)
        return tl::unexpected(limit.error());
    PriceQuery query = queryFrom(call.arguments);
    query.term = call.arguments.text("term");
    const std::size_t most = *limit;
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

// --- differences ---------------------------------------------------------------------------------------------------------------

const char *wordFor(PriceChange::Kind kind)
{
    switch (kind) {
    case PriceChange::Kind::Added:
        return "added";
    case PriceChange::Kind::Removed:
        return "removed";
    case PriceChange::Kind::Changed:
        return "changed";
    }
    return "changed";
}

const PriceRow &rowOf(const PriceChange &change)
{
    return change.kind == PriceChange::Kind::Removed ? change.before : change.after;
}

Json changeJson(const PriceChange &change)
{
    Json json = rowJson(rowOf(change));
    json.erase("price_usd");
    json["change"] = wordFor(change.kind);
    json["price_before"] = change.kind == PriceChange::Kind::Added ? Json() : Json(change.before.priceUsd);
    json["price_after"] = change.kind == PriceChange::Kind::Removed ? Json() : Json(change.after.priceUsd);
    json["as_of_before"] = change.before.asOf;
    json["relative"] = change.kind == PriceChange::Kind::Changed ? Json(change.relative()) : Json();
    return json;
}

/// Changed prices first, by how much; then what is new and what is gone.
std::vector<const PriceChange *> byWeight(const Changes &changes)
{
    std::vector<const PriceChange *> sorted;
    for (const PriceChange &change : changes.list)
        sorted.push_back(&change);
    const auto rank = [](const PriceChange &change) {
        return change.kind == PriceChange::Kind::Changed ? 0 : change.kind == PriceChange::Kind::Added ? 1 : 2;
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const PriceChange *a, const PriceChange *b) {
        return rank(*a) != rank(*b) ? rank(*a) < rank(*b) : std::abs(a->relative()) > std::abs(b->relative());
    });
    return sorted;
}

void printChanges(const Changes &changes, std::size_t most)
{
    std::cout << fixed(static_cast<double>(changes.count(PriceChange::Kind::Changed))) << " changed, "
              << fixed(static_cast<double>(changes.count(PriceChange::Kind::Added))) << " added, "
              << fixed(static_cast<double>(changes.count(PriceChange::Kind::Removed))) << " removed, "
              << fixed(static_cast<double>(changes.same)) << " the same\n";
    if (changes.list.empty())
        return;
    std::cout << '\n';
    Table table({"", "SERVICE", "KIND", "NAME", "REGION", "ENGINE", "TERM", "BEFORE", "AFTER", "BY", "UNIT"});
    const auto sorted = byWeight(changes);
    for (std::size_t i = 0; i < std::min(most, sorted.size()); ++i) {
        const PriceChange &change = *sorted[i];
        const PriceRow &row = rowOf(change);
        const double relative = change.relative();
        table.add({wordFor(change.kind), row.service, row.skuKind, shortened(row.name, 40), row.region, row.osOrEngine, row.term,
                   change.kind == PriceChange::Kind::Added ? "" : exact(change.before.priceUsd),
                   change.kind == PriceChange::Kind::Removed ? "" : exact(change.after.priceUsd),
                   change.kind == PriceChange::Kind::Changed ? (relative > 0 ? "+" : "") + percent(relative) : "", row.unit});
    }
    table.print();
    if (sorted.size() > most)
        std::cout << "… and " << fixed(static_cast<double>(sorted.size() - most)) << " more; --limit shows them.\n";
}

Json changesJson(const Changes &changes)
{
    Json list = Json::array();
    for (const PriceChange &change : changes.list)
        list.push_back(changeJson(change));
    return {{"changed", changes.count(PriceChange::Kind::Changed)},
            {"added", changes.count(PriceChange::Kind::Added)},
            {"removed", changes.count(PriceChange::Kind::Removed)},
            {"same", changes.same},
            {"changes", list}};
}

Result<Exit> diff(const Invocation &call)
{
    const std::string first = call.arguments.positional(1), second = call.arguments.positional(2);
    if (first.empty())
        return fail(ErrorCode::InvalidInput, "Name the two books to compare: 'prices diff bundled my-prices.sqlite'.");
    const auto before = openNamedBook(call, first);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = openNamedBook(call, second);
    if (!after)
        return tl::unexpected(after.error());
    const auto limit = limitOf(call, 50);
    if (!limit)
        return tl::unexpected(limit.error());
    PriceQuery only = queryFrom(call.arguments);
    only.term = call.arguments.text("term");
    const auto changes = changesBetween(*before, *after, only);
    if (!changes)
        return tl::unexpected(changes.error());
    if (call.json())
        print(changesJson(*changes));
    else
        printChanges(*changes, *limit);
    return Exit::Ok;
}

// --- import ------------------------------------------------------------------------------------------------------------------

Result<Exit> importList(const Invocation &call, const PriceBook &book)
{
    const std::string file = call.arguments.positional(1);
    if (file.empty())
        return fail(ErrorCode::InvalidInput, "Name the price list to import: an AWS offer file (CSV or JSON), a region index, or a table.");
    if (call.arguments.has("write") && call.arguments.has("dry-run"))
        return fail(ErrorCode::InvalidInput, "Give either --write or --dry-run, not both.");
    if (call.arguments.text("book") == bundledBookName)
        return fail(ErrorCode::InvalidInput, "The bundled tables cannot be written; name a file with --book.");
    const auto limit = limitOf(call, 30);
    if (!limit)
        return tl::unexpected(limit.error());
    auto lists = readPriceLists(file);
    if (!lists)
        return tl::unexpected(lists.error());
    const auto import = planImport(book, std::move(*lists), call.arguments.has("remove-missing"));
    if (!import)
        return tl::unexpected(import.error());
    const std::filesystem::path target = call.arguments.has("book") ? std::filesystem::path(call.arguments.text("book")) : userBookPath();
    const bool write = call.arguments.has("write");
    if (write) {
        const auto bundled = openNamedBook(call, bundledBookName);
        if (!bundled)
            return tl::unexpected(bundled.error());
        if (const auto done = writeImport(*import, *bundled, target); !done)
            return tl::unexpected(done.error());
    }
    if (call.json()) {
        Json files = Json::array();
        for (const PriceList &list : import->lists)
            files.push_back({{"file", list.file},
                             {"format", list.format},
                             {"offer", list.offer},
                             {"published", list.published},
                             {"prices", list.prices},
                             {"passed_over", list.passedOver}});
        Json json = changesJson(import->changes);
        json["lists"] = files;
        json["missing"] = import->missing;
        json["contradictory"] = import->contradictory;
        json["book"] = target.string();
        json["written"] = write;
        print(json);
        return Exit::Ok;
    }
    for (const PriceList &list : import->lists)
        std::cout << list.file << ": " << list.format << (list.offer.empty() ? "" : ", " + list.offer)
                  << (list.published.empty() ? "" : ", published " + list.published) << "; " << fixed(static_cast<double>(list.prices))
                  << " prices, " << fixed(static_cast<double>(list.passedOver)) << " of products the price book has no kind for\n";
    if (import->contradictory > 0)
        std::cout << import->contradictory << " prices stand twice with different figures and are left out\n";
    if (import->missing > 0 && !call.arguments.has("remove-missing"))
        std::cout << import->missing
                  << " prices of the same kinds and regions are not in the list and are kept; --remove-missing takes them away\n";
    printChanges(import->changes, *limit);
    std::cout << (write ? "\nWritten to " + target.string() + "\n"
                        : "\nNothing is written; --write takes the prices into " + target.string() + ".\n");
    return Exit::Ok;
}

Result<Exit> run(const Invocation &call)
{
    const std::string action = call.arguments.positional(0);
    if (action == "diff")
        return diff(call);
    std::error_code error;
    // A book that is to be made by the import is not there yet.
    const bool isNew = action == "import" && call.arguments.has("book") && !std::filesystem::exists(call.arguments.text("book"), error);
    const auto book = isNew ? openNamedBook(call, bundledBookName) : openPriceBook(call);
    if (!book)
        return tl::unexpected(book.error());
    if (action == "import")
        return importList(call, *book);
    if (action == "list")
        return list(call, *book);
    if (action == "query")
        return query(call, *book);
    if (action != "info")
        return fail(ErrorCode::InvalidInput, "There is no \"prices " + action + "\"; use info, list, query, import or diff.");
    const auto info = book->info();
    if (!info)
        return tl::unexpected(info.error());
    printInfo(call, *info);
    return Exit::Ok;
}

} // namespace

Verb pricesVerb()
{
    return {
        "prices",
        "Look into the price book, and renew it",
        {{"ACTION",
          "info: what it holds and from where; list: rows that match; query: the one price that matches; "
          "import: a provider's price list; diff: two books compared",
          true},
         {"FILE", "import: an AWS offer file (CSV or JSON), a region index beside its files, or a table; diff: the first book", false},
         {"FILE2", "diff: the second book; without it the one that is used", false}},
        {{"service", "TEXT", "AmazonEC2, AmazonRDS …"},
         {"kind", "TEXT", "kind of the price, e.g. instance"},
         {"region", "CODE", "eu-west-3 …"},
         {"name", "TEXT", "instance type or other name; % stands for anything (list)"},
         {"engine", "TEXT", "operating system or database engine"},
         {"term", "TEXT", "on-demand, 1yr-standard-no-upfront …; 'query' takes on-demand without it, the others all"},
         {"limit", "N", "most rows to list; 200 without it, for differences 50"},
         bookOption(),
         {"write", {}, "import: take the prices into the book"},
         {"dry-run", {}, "import: only show what would change; so without --write"},
         {"remove-missing", {}, "import: take prices away that the list lacks although it covers their kind and region"}},
        "A price that is not there is an error, never zero. Rows marked \"to be verified\" come from general knowledge, not from a "
        "price list. Imported prices lie over the bundled ones in a file of their own; a list that cannot be read whole changes nothing.",
        "prices import AmazonEC2-eu-west-3.csv --write",
        run};
}

} // namespace headroom::cli
