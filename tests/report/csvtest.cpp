#include "shop.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;

class CsvTest : public QObject
{
    Q_OBJECT

    static QStringList linesOf(const std::string &csv) { return QString::fromStdString(csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts); }

private slots:
    void hasALineForEveryItemAndEveryPartWithoutAPrice()
    {
        const shop::Shop shop{catalog::Catalog()};
        // 4 + 3 line items, 1 part without a price, 1 header
        QCOMPARE(linesOf(report::estimateCsv(shop.input)).size(), 9);
    }

    void writesAmountsThatAddUpToTheTotal()
    {
        const shop::Shop shop(catalog::Catalog(), 25);
        double sum = 0;
        for (const QString &line : linesOf(report::estimateCsv(shop.input))) {
            const QStringList fields = line.split(QLatin1Char(','));
            if (fields[0] == QStringLiteral("planned"))
                sum += fields[9].toDouble();
        }
        QVERIFY(std::abs(sum - shop.planned.bill.monthlyTotal) < 0.005);
    }

    void leavesTheAmountOfAnUnknownPriceEmpty()
    {
        const shop::Shop shop{catalog::Catalog()};
        const QString line = linesOf(report::estimateCsv(shop.input)).last();
        QVERIFY(line.startsWith(QStringLiteral("optimized,sale,users,Shoppers,,Marketing mails,,,,,,")));
        QVERIFY(line.contains(QStringLiteral("unpriced")));
    }

    void neverLetsASpreadsheetRunAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        // OWASP: a cell that begins with = + - @, tab or carriage return is taken for a formula
        QTest::newRow("equals") << "=cmd|' /C calc'!A0" << "\"'=cmd|' /C calc'!A0\"";
        QTest::newRow("plus") << "+1" << "\"'+1\"";
        QTest::newRow("minus") << "-2+3" << "\"'-2+3\"";
        QTest::newRow("at") << "@SUM(A1)" << "\"'@SUM(A1)\"";
        QTest::newRow("tab") << "\t=1" << "\"'\t=1\"";
        // RFC 4180: commas and quotes are quoted, quotes doubled
        QTest::newRow("comma and quote") << "db, \"writer\"" << "\"db, \"\"writer\"\"\"";
        QTest::newRow("new line") << "a\nb" << "\"a\nb\"";
        QTest::newRow("harmless") << "Web servers" << "Web servers";
    }
    void neverLetsASpreadsheetRunAText()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        shop::Shop shop{catalog::Catalog()};
        shop.planned.bill.items.resize(1);
        shop.planned.bill.items[0].component = text.toStdString();
        const std::string csv = report::estimateCsv(shop.input);
        QVERIFY2(csv.find("," + field.toStdString() + ",") != std::string::npos, csv.c_str());
    }

    void ignoresTheLocaleOfTheUser()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        const shop::Shop shop{catalog::Catalog()};
        // 1318 h × 0.42 = 553.56, with a point in every country
        QVERIFY(report::estimateCsv(shop.input).find(",1318,h,0.42,553.56,") != std::string::npos);
        QLocale::setDefault(QLocale::c());
    }

    void namesTheFileItCannotWrite()
    {
        const shop::Shop shop{catalog::Catalog()};
        const auto result = report::writeCsv(shop.input, QStringLiteral("/nowhere/at/all/estimate.csv"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unwritable);
        QCOMPARE(result.error().where, std::string("/nowhere/at/all/estimate.csv"));
    }

    void replacesAFileAtOnce()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("estimate.csv"));
        const shop::Shop shop{catalog::Catalog()};
        QVERIFY(report::writeCsv(shop.input, file));
        QVERIFY(report::writeCsv(shop.input, file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().toStdString(), report::estimateCsv(shop.input));
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files).size(), 1); // no temporary file left
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "csvtest.moc"
