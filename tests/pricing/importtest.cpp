#include <base/datadir.h>
#include <pricing/userbook.h>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <random>
#include <sstream>

using namespace headroom;
using namespace headroom::pricing;

namespace {

const std::string lists = HEADROOM_TEST_DATA "/price-lists/";

const PriceBook &bundled()
{
    static const auto book = PriceBook::open(dataDirectory({}) / "pricing.sqlite");
    return *book;
}

std::string contentOf(const std::string &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

double priceIn(const PriceBook &book, const PriceQuery &query)
{
    const auto price = book.find(query);
    return price ? price->tiers.front().priceUsd : -1;
}

/// A folder for one test, with helpers to write lists into it.
struct Folder
{
    QTemporaryDir directory;

    [[nodiscard]] std::string path(const std::string &name) const { return directory.filePath(QString::fromStdString(name)).toStdString(); }
    [[nodiscard]] std::string write(const std::string &name, const std::string &text) const
    {
        std::ofstream(path(name), std::ios::binary) << text;
        return path(name);
    }
    [[nodiscard]] Result<> import(const std::string &file, const PriceBook &over, bool removeMissing = false) const
    {
        auto read = readPriceLists(file);
        if (!read)
            return tl::unexpected(read.error());
        const auto plan = planImport(over, std::move(*read), removeMissing);
        if (!plan)
            return tl::unexpected(plan.error());
        return writeImport(*plan, bundled(), path("book.sqlite"));
    }
    [[nodiscard]] PriceBook book() const { return *openBook(dataDirectory({}) / "pricing.sqlite", path("book.sqlite")); }
};

const PriceQuery linuxServer{"AmazonEC2", "instance", "eu-west-3", "c5.xlarge", "Linux"};

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAnOfferFileInCsv();
    void readsAnOfferFileInJson();
    void putsReservationsTogether();
    void convertsUnits();
    void readsWhatLiesBesideARegionIndex();
    void saysWhichListsARegionIndexLacks();
    void showsWhatWouldChangeAndWritesNothing();
    void importedPricesLieOverTheBundledOnes();
    void aLaterImportReplacesAnEarlierOne();
    void aGraduatedPriceIsReplacedAsAWhole();
    void takesMissingPricesAwayOnlyWhenAsked();
    void refusesAMalformedList_data();
    void refusesAMalformedList();
    void damagedListsNeverCrashAndNeverChangeABook();
    void leavesOutWhatAListContradicts();
    void comparesTwoBooks();
    void whatIsExportedComesBack();
    void overridesHoldBeforeRows();
    void readsALongListInLittleMemory();
};

void ImportTest::readsAnOfferFileInCsv()
{
    const auto read = readPriceLists(lists + "AmazonEC2-eu-west-3.csv");
    QVERIFY2(read, read ? "" : describe(read.error()).c_str());
    QCOMPARE(read->size(), std::size_t(1));
    const PriceList &list = read->front();
    QCOMPARE(list.offer, std::string("AmazonEC2"));
    QCOMPARE(list.published, std::string("2026-09-11"));
    QCOMPARE(list.prices, std::size_t(15));
    // Not taken: one's own licence, a reservation of capacity, SQL Server on it, a dedicated host.
    QCOMPARE(list.passedOver, std::size_t(4));
    const auto has = [&](const char *kind, const char *engine, double price) {
        return std::any_of(list.rows.begin(), list.rows.end(), [&](const PriceRow &row) {
            return row.skuKind == kind && row.name == "c5.xlarge" && row.osOrEngine == engine && row.priceUsd == price &&
                   row.region == "eu-west-3" && row.asOf == "2026-09-01" && row.sourceId == "import:AmazonEC2:2026-09-11";
        });
    };
    QVERIFY(has("instance", "Linux", 0.21));
    QVERIFY(has("instance", "Windows (license included)", 0.394));
    QVERIFY(has("instance", "RHEL", 0.2624));
    QVERIFY(has("instance.dedicated", "Linux", 0.231));
}

void ImportTest::readsAnOfferFileInJson()
{
    const auto read = readPriceLists(lists + "AmazonRDS-eu-west-3.json");
    QVERIFY2(read, read ? "" : describe(read.error()).c_str());
    const PriceList &list = read->front();
    QCOMPARE(list.offer, std::string("AmazonRDS"));
    QCOMPARE(list.published, std::string("2026-09-12"));
    QCOMPARE(list.prices, std::size_t(8));
    QCOMPARE(list.passedOver, std::size_t(2)); // one's own licence, an unknown usage type
    const auto it =
        std::find_if(list.rows.begin(), list.rows.end(), [](const PriceRow &row) { return row.skuKind == "instance.multi-az"; });
    QVERIFY(it != list.rows.end());
    QCOMPARE(it->priceUsd, 0.402);
    QCOMPARE(it->osOrEngine, std::string("MySQL"));
}

void ImportTest::putsReservationsTogether()
{
    const auto csv = readPriceLists(lists + "AmazonEC2-eu-west-3.csv"), json = readPriceLists(lists + "AmazonRDS-eu-west-3.json");
    QVERIFY(csv && json);
    const auto priceOf = [](const PriceList &list, const char *term) {
        const auto it = std::find_if(list.rows.begin(), list.rows.end(), [&](const PriceRow &row) { return row.term == term; });
        return it == list.rows.end() ? -1 : it->priceUsd;
    };
    QCOMPARE(priceOf(csv->front(), "1yr-standard-no-upfront"), 0.1322);
    QCOMPARE(priceOf(csv->front(), "1yr-standard-partial-upfront"), 0.063 + 551.88 / 8760);
    QCOMPARE(priceOf(json->front(), "1yr-all-upfront"), 1051.0 / 8760);
}

void ImportTest::convertsUnits()
{
    // The offer sells gp3 throughput by the GiB/s, the price book by the MiB/s.
    const Folder folder;
    QVERIFY(folder.import(lists + "AmazonEC2-eu-west-3.csv", bundled()));
    QCOMPARE(priceIn(folder.book(), {"AmazonEBS", "gp3.throughput", "eu-west-3", {}, {}}), 47.5136 / 1024);
}

void ImportTest::readsWhatLiesBesideARegionIndex()
{
    const auto read = readPriceLists(lists + "regions/region_index.json");
    QVERIFY2(read, read ? "" : describe(read.error()).c_str());
    QCOMPARE(read->size(), std::size_t(1)); // the other region's list is not there
    QCOMPARE(read->front().rows.front().name, std::string("c5.xlarge"));
}

void ImportTest::saysWhichListsARegionIndexLacks()
{
    const Folder folder;
    const auto read = readPriceLists(folder.write("index.json", contentOf(lists + "regions/region_index.json")));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotFound);
    QVERIFY(read.error().message.find("/offers/v1.0/aws/AmazonEC2/") != std::string::npos);
}

void ImportTest::showsWhatWouldChangeAndWritesNothing()
{
    auto read = readPriceLists(lists + "AmazonEC2-eu-west-3.csv");
    const auto plan = planImport(bundled(), std::move(*read));
    QVERIFY(plan);
    QCOMPARE(plan->changes.count(PriceChange::Kind::Changed), std::size_t(2));
    QCOMPARE(plan->changes.count(PriceChange::Kind::Added), std::size_t(5));
    QCOMPARE(plan->changes.same, std::size_t(3));
    const auto it = std::find_if(plan->changes.list.begin(), plan->changes.list.end(), [](const PriceChange &change) {
        return change.kind == PriceChange::Kind::Changed && change.after.osOrEngine == "Linux";
    });
    QVERIFY(it != plan->changes.list.end());
    QCOMPARE(it->before.priceUsd, 0.202); // the bundled table
    QVERIFY(std::abs(it->relative() - (0.21 / 0.202 - 1)) < 1e-12);
}

void ImportTest::importedPricesLieOverTheBundledOnes()
{
    const Folder folder;
    QVERIFY(folder.import(lists + "AmazonEC2-eu-west-3.csv", bundled()));
    const auto book = folder.book();
    QCOMPARE(priceIn(book, linuxServer), 0.21);
    QCOMPARE(priceIn(bundled(), linuxServer), 0.202);
    QCOMPARE(priceIn(book, {"AmazonEC2", "instance", "eu-west-3", "c5.large", "Linux"}), 0.101); // not in the list
    const auto info = book.info();
    QVERIFY(info);
    QCOMPARE(info->importedRows, std::size_t(10));
    QCOMPARE(info->importedPath, folder.path("book.sqlite"));
    QVERIFY(info->fingerprint != bundled().info()->fingerprint);
    const auto listed = book.list(linuxServer);
    QVERIFY(listed);
    QCOMPARE(listed->size(), std::size_t(1)); // the replaced row is not listed
}

void ImportTest::aLaterImportReplacesAnEarlierOne()
{
    const Folder folder;
    QVERIFY(folder.import(lists + "AmazonEC2-eu-west-3.csv", bundled()));
    const std::string dearer = folder.write(
        "later.csv", "service,sku_kind,name,region,unit,price_usd,os_or_engine\nAmazonEC2,instance,c5.xlarge,eu-west-3,hour,0.25,Linux\n");
    QVERIFY(folder.import(dearer, folder.book()));
    QCOMPARE(priceIn(folder.book(), linuxServer), 0.25);
    QCOMPARE(priceIn(folder.book(), {"AmazonEC2", "instance", "eu-west-3", "c5.xlarge", "Windows (license included)"}), 0.394);
}

void ImportTest::aGraduatedPriceIsReplacedAsAWhole()
{
    const Folder folder;
    QVERIFY(folder.import(lists + "table.csv", bundled()));
    const auto price = folder.book().find({"AWSDataTransfer", "internet.out", "eu-west-3", {}, {}});
    QVERIFY2(price, price ? "" : describe(price.error()).c_str());
    QCOMPARE(price->tiers.size(), std::size_t(3)); // the bundled price has four
    QCOMPARE(price->tiers.back().priceUsd, 0.05);
    QVERIFY(!price->tiers.back().tierTo);
    QCOMPARE(priceIn(folder.book(), {"AWSDirectConnect", "port.dedicated", "global", "1Gbps", {}}), 0.31);
}

void ImportTest::takesMissingPricesAwayOnlyWhenAsked()
{
    const PriceQuery other{"AmazonEC2", "instance", "eu-west-3", "c5.large", "Linux"};
    const Folder kept, removed;
    QVERIFY(kept.import(lists + "AmazonEC2-eu-west-3.csv", bundled()));
    QVERIFY(kept.book().find(other));
    QVERIFY(removed.import(lists + "AmazonEC2-eu-west-3.csv", bundled(), true));
    QVERIFY(!removed.book().find(other));
    QCOMPARE(priceIn(removed.book(), linuxServer), 0.21);
}

void ImportTest::refusesAMalformedList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const std::string csv = contentOf(lists + "AmazonEC2-eu-west-3.csv");
    const auto changed = [](std::string text, const std::string &what, const std::string &with) {
        const auto at = text.find(what);
        return QString::fromStdString(at == std::string::npos ? text : text.replace(at, what.size(), with));
    };
    QTest::newRow("price is a word") << changed(csv, "\"0.2100000000\",\"USD\"", "\"cheap\",\"USD\"") << "list:7"
                                     << "cheap";
    QTest::newRow("negative price") << changed(csv, "\"0.3940000000\"", "\"-1\"") << "list:8"
                                    << "-1";
    QTest::newRow("other currency") << changed(csv, "\"USD\"", "\"CNY\"") << "list:7"
                                    << "US dollars";
    QTest::newRow("open quote") << changed(csv, "\"NatGateway\",", "\"NatGateway,") << "list:"
                                << "quote";
    QTest::newRow("range upside down") << changed(csv, "\"0\",\"Inf\",\"Hrs\",\"0.21", "\"5\",\"2\",\"Hrs\",\"0.21") << "list:7"
                                       << "range";
    QTest::newRow("field missing") << changed(csv, "\"AAAA000000000002\",", "") << "list:8"
                                   << "fields";
    QTest::newRow("no titles") << changed(csv, "\"SKU\"", "\"Sku\"") << "list:6"
                               << "SKU";
    QTest::newRow("cut off") << QString::fromStdString(csv.substr(0, csv.size() - 40)) << "list:"
                             << "quote";
    QTest::newRow("no offer") << changed(csv, "\"OfferCode\"", "\"Offer\"") << "list:6"
                              << "OfferCode";
    const std::string json = contentOf(lists + "AmazonRDS-eu-west-3.json");
    QTest::newRow("json: price is a word") << changed(json, "0.2010000000", "cheap") << "list:"
                                           << "cheap";
    QTest::newRow("json: not closed") << QString::fromStdString(json.substr(0, json.size() / 2)) << "list:"
                                      << "well-formed";
    QTest::newRow("json: other currency") << changed(json, "\"USD\"", "\"CNY\"") << "list:"
                                          << "US dollars";
    QTest::newRow("json: something else") << "{\"colour\":\"red\"}"
                                          << "list:1"
                                          << "offer";
    QTest::newRow("table: price") << "service,sku_kind,region,unit,price_usd\nS,k,r,hour,1\nS,k,r,hour,x\n"
                                  << "list:3"
                                  << "price_usd";
    QTest::newRow("table: column") << "service,region,unit,price_usd\nS,r,hour,1\n"
                                   << "list:1"
                                   << "sku_kind";
    QTest::newRow("table: date") << "service,sku_kind,region,unit,price_usd,as_of\nS,k,r,hour,1,yesterday\n"
                                 << "list:2"
                                 << "as_of";
    QTest::newRow("empty") << ""
                           << "list:1"
                           << "empty";
}

void ImportTest::refusesAMalformedList()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    const Folder folder;
    QVERIFY(folder.import(lists + "table.csv", bundled()));
    const std::string before = contentOf(folder.path("book.sqlite"));
    const auto done = folder.import(folder.write("list", text.toStdString()), folder.book());
    QVERIFY(!done);
    QVERIFY2(done.error().where.starts_with(place.toStdString()), done.error().where.c_str());
    QVERIFY2(done.error().message.find(reason.toStdString()) != std::string::npos, done.error().message.c_str());
    QVERIFY(contentOf(folder.path("book.sqlite")) == before);
}

void ImportTest::damagedListsNeverCrashAndNeverChangeABook()
{
    std::mt19937 random(7);
    const Folder folder;
    int refused = 0;
    for (const char *name : {"AmazonEC2-eu-west-3.csv", "AmazonRDS-eu-west-3.json", "table.csv", "regions/region_index.json"}) {
        const std::string good = contentOf(lists + name);
        for (int i = 0; i < 150; ++i) {
            std::string bad = good;
            for (int hits = 1 + int(random() % 4); hits > 0; --hits) {
                const std::size_t at = random() % bad.size();
                switch (random() % 4) {
                case 0:
                    bad[at] = char(random() % 256);
                    break;
                case 1:
                    bad.erase(at, random() % 40);
                    break;
                case 2:
                    bad.insert(at, std::string(1 + random() % 5, "\",{}[]:\n0-"[random() % 10]));
                    break;
                default:
                    bad.resize(at + 1);
                }
            }
            const auto read = readPriceLists(folder.write("fuzzed", bad));
            refused += !read;
            if (!read)
                continue;
            for (const PriceList &list : *read) {
                for (const PriceRow &row : list.rows)
                    QVERIFY(std::isfinite(row.priceUsd) && row.priceUsd >= 0 && !row.region.empty());
            }
        }
    }
    QVERIFY(refused > 200); // a fuzz that damages nothing would prove nothing
}

void ImportTest::leavesOutWhatAListContradicts()
{
    const Folder folder;
    auto read = readPriceLists(folder.write("twice.csv", "service,sku_kind,region,unit,price_usd,as_of\n"
                                                         "AmazonEKS,cluster.standard-support,eu-west-3,hour,0.2,2026-10-01\n"
                                                         "AmazonEKS,cluster.standard-support,eu-west-3,hour,0.3,2026-10-01\n"
                                                         "AmazonEKS,cluster.extended-support,eu-west-3,hour,0.4,2026-10-01\n"));
    const auto plan = planImport(bundled(), std::move(*read));
    QVERIFY(plan);
    QCOMPARE(plan->contradictory, std::size_t(1));
    QCOMPARE(plan->rows.size(), std::size_t(1));
}

void ImportTest::comparesTwoBooks()
{
    const Folder folder;
    QVERIFY(folder.import(lists + "AmazonEC2-eu-west-3.csv", bundled()));
    const PriceQuery paris{{}, {}, "eu-west-3", {}, {}, {}};
    const auto changes = changesBetween(bundled(), folder.book(), paris);
    QVERIFY(changes);
    QCOMPARE(changes->count(PriceChange::Kind::Changed), std::size_t(2));
    QCOMPARE(changes->count(PriceChange::Kind::Added), std::size_t(5));
    QCOMPARE(changes->count(PriceChange::Kind::Removed), std::size_t(0));
    const auto back = changesBetween(folder.book(), bundled(), paris);
    QVERIFY(back);
    QCOMPARE(back->count(PriceChange::Kind::Removed), std::size_t(5));
    const auto none = changesBetween(folder.book(), folder.book(), paris);
    QVERIFY(none && none->list.empty() && none->same > 1000);
}

void ImportTest::whatIsExportedComesBack()
{
    // The rows of a region as a table, read again: nothing changes.
    const auto rows = bundled().list({"AmazonEBS", {}, "eu-west-3", {}, {}, {}}, 1000);
    QVERIFY(rows && rows->size() > 5);
    std::string table = "service,sku_kind,name,region,unit,price_usd,tier_from,tier_to,os_or_engine,term,as_of,source_id\n";
    for (const PriceRow &row : *rows) {
        char price[40];
        std::snprintf(price, sizeof price, "%.17g", row.priceUsd);
        table += row.service + "," + row.skuKind + ",\"" + row.name + "\"," + row.region + "," + row.unit + "," + price + "," +
                 (row.tierFrom > 0 ? std::to_string(row.tierFrom) : "") + "," + (row.tierTo ? std::to_string(*row.tierTo) : "") + "," +
                 row.osOrEngine + "," + row.term + "," + row.asOf + ",x\n";
    }
    const Folder folder;
    auto read = readPriceLists(folder.write("ebs.csv", table));
    QVERIFY2(read, read ? "" : describe(read.error()).c_str());
    const auto plan = planImport(bundled(), std::move(*read));
    QVERIFY(plan);
    QVERIFY(plan->changes.list.empty());
    QCOMPARE(plan->changes.same, plan->rows.size());
}

void ImportTest::overridesHoldBeforeRows()
{
    const auto book = bundled().with({{{"AmazonEC2", "instance", "eu-west-3", "c5.xlarge", "Linux"}, 0.15, "hour", "2026-11-01"},
                                      {{"AWSDataTransfer", "internet.out", {}, {}, {}}, 0.04, "GB", {}},
                                      {{"AWSDirectConnect", "port", "global", "1Gbps", {}}, 0.35, "hour", {}}});
    const auto server = book.find(linuxServer);
    QVERIFY(server);
    QCOMPARE(server->tiers.front().priceUsd, 0.15);
    QCOMPARE(server->tiers.front().provenance, Provenance::Override);
    QCOMPARE(server->tiers.front().asOf, std::string("2026-11-01"));
    QCOMPARE(priceIn(book, {"AmazonEC2", "instance", "eu-west-3", "c5.large", "Linux"}), 0.101); // another type
    const auto internet = book.find({"AWSDataTransfer", "internet.out", "us-east-1", {}, {}});
    QVERIFY(internet);
    QCOMPARE(internet->tiers.size(), std::size_t(1));                                  // flat
    QCOMPARE(priceIn(book, {"AWSDirectConnect", "port", "global", "1Gbps", {}}), 0.35); // the book has none
    QCOMPARE(priceIn(bundled(), linuxServer), 0.202);                                  // the shared book is as it was
}

void ImportTest::readsALongListInLittleMemory()
{
    const Folder folder;
    const std::string good = contentOf(lists + "AmazonEC2-eu-west-3.csv");
    const auto lastLine = good.rfind('\n', good.size() - 2) + 1; // the dedicated host, which is passed over
    std::ofstream stream(folder.path("long.csv"), std::ios::binary);
    stream << good;
    for (int i = 0; i < 20000; ++i)
        stream << good.substr(lastLine);
    stream.close();
    const auto read = readPriceLists(folder.path("long.csv"));
    QVERIFY(read);
    QCOMPARE(read->front().passedOver, std::size_t(20004));
    QCOMPARE(read->front().rows.size(), std::size_t(10));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
