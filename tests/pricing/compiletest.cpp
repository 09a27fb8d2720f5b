#include <pricing/compile.h>
#include <pricing/csv.h>
#include <pricing/pricebook.h>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace headroom;
using namespace headroom::pricing;

namespace {

constexpr const char *header = "service,sku_kind,name,region,unit,price_usd,tier_from,tier_to,os_or_engine,term,as_of,source_id\n";
constexpr const char *goodRow = "AmazonEC2,instance,c5.large,eu-west-3,hour,0.101,,,Linux,on-demand,2025-06-18,a-list\n";

/// A folder of tables with one good source and the table text to try.
struct Folder
{
    QTemporaryDir directory;

    explicit Folder(const std::string &table)
    {
        write("SOURCES.md",
              "# Prices\n\n## Sources\n\n| source_id | repository : path | commit | date | remarks |\n|---|---|---|---|---|\n"
              "| a-list | somebody/prices : list.json | abc | 2025-06-18 | |\n| general-knowledge | none | - | blank | verify |\n");
        write("ec2.csv", table);
    }
    void write(const std::string &name, const std::string &text) const { std::ofstream(path(name), std::ios::binary) << text; }
    [[nodiscard]] std::string path(const std::string &name) const { return directory.filePath(QString::fromStdString(name)).toStdString(); }
    [[nodiscard]] Result<CompileSummary> compile() const
    {
        return pricing::compile({directory.path().toStdString(), HEADROOM_SOURCE_DIR "/pricing/schema.sql", path("book.sqlite")});
    }
};

} // namespace

class CompileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsQuotedFieldsAndCountsLines();
    void compilesAGoodTable();
    void refusesAMalformedRow_data();
    void refusesAMalformedRow();
    void keepsTheOldBookWhenATableIsBad();
};

void CompileTest::readsQuotedFieldsAndCountsLines()
{
    const auto table = parseCsv("a,b\r\n\"x, \"\"y\"\"\nz\",2\n3,\n", "t.csv");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t(2));
    QCOMPARE(table->rows[0].fields[0], std::string("x, \"y\"\nz"));
    QCOMPARE(table->rows[1].line, std::size_t(4)); // the quoted field spans two lines
    QCOMPARE(table->rows[1].fields[1], std::string());
    QCOMPARE(parseCsv("a,b\n\"open,1\n", "t.csv").error().where, std::string("t.csv:2"));
    QVERIFY(!parseCsv("", "t.csv"));
}

void CompileTest::compilesAGoodTable()
{
    const Folder folder(std::string(header) + goodRow);
    const auto summary = folder.compile();
    QVERIFY2(summary, summary ? "" : describe(summary.error()).c_str());
    QCOMPARE(summary->prices, std::size_t(1));
    const auto book = PriceBook::open(folder.path("book.sqlite"));
    QVERIFY(book);
    const auto price = book->find({"AmazonEC2", "instance", "eu-west-3", "c5.large", "Linux"});
    QVERIFY(price);
    QCOMPARE(price->tiers.front().priceUsd, 0.101);
    QCOMPARE(price->tiers.front().sourceId, std::string("a-list"));
}

void CompileTest::refusesAMalformedRow_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("price is a word") << "S,k,n,r,hour,cheap,,,,on-demand,2025-06-18,a-list"
                                     << "price_usd";
    QTest::newRow("negative price") << "S,k,n,r,hour,-1,,,,on-demand,2025-06-18,a-list"
                                    << "price_usd";
    QTest::newRow("not a number") << "S,k,n,r,hour,nan,,,,on-demand,2025-06-18,a-list"
                                  << "price_usd";
    QTest::newRow("trailing text") << "S,k,n,r,hour,1x,,,,on-demand,2025-06-18,a-list"
                                   << "price_usd";
    QTest::newRow("tier upside down") << "S,k,n,r,hour,1,100,10,,on-demand,2025-06-18,a-list"
                                      << "tier_to";
    QTest::newRow("no region") << "S,k,n,,hour,1,,,,on-demand,2025-06-18,a-list"
                               << "region";
    QTest::newRow("no term") << "S,k,n,r,hour,1,,,,,2025-06-18,a-list"
                             << "term";
    QTest::newRow("bad date") << "S,k,n,r,hour,1,,,,on-demand,18.06.2025,a-list"
                              << "as_of";
    QTest::newRow("unknown source") << "S,k,n,r,hour,1,,,,on-demand,2025-06-18,hearsay"
                                    << "source_id";
    QTest::newRow("field missing") << "S,k,n,r,hour,1,,,on-demand,2025-06-18,a-list"
                                   << "11 fields";
}

void CompileTest::refusesAMalformedRow()
{
    QFETCH(QString, row);
    QFETCH(QString, reason);
    const Folder folder(std::string(header) + goodRow + row.toStdString() + "\n");
    const auto summary = folder.compile();
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::InvalidInput);
    QCOMPARE(summary.error().where, std::string("ec2.csv:3")); // header, good row, bad row
    QVERIFY2(summary.error().message.find(reason.toStdString()) != std::string::npos, summary.error().message.c_str());
    QVERIFY(!QFile::exists(QString::fromStdString(folder.path("book.sqlite"))));
}

void CompileTest::keepsTheOldBookWhenATableIsBad()
{
    const Folder folder(std::string(header) + goodRow);
    QVERIFY(folder.compile());
    folder.write("other.csv", "colour,price\nred,1\n");
    const auto summary = folder.compile();
    QVERIFY(!summary);
    QCOMPARE(summary.error().where, std::string("other.csv:1"));
    QVERIFY(PriceBook::open(folder.path("book.sqlite")));
}

QTEST_GUILESS_MAIN(CompileTest)
#include "compiletest.moc"
