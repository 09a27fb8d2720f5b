#include <render/format.h>
#include <render/theme.h>

#include <QFontMetricsF>
#include <QLocale>
#include <QTest>

using namespace headroom::render;

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); loadFonts(); }

    void figuresReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected"); // VISUAL.md §3: U+2212, thin space U+2009, symbol before the amount
        QTest::newRow("money") << money(1845.73) << QStringLiteral("$1,845.73");
        QTest::newRow("negative money") << money(-12) << QStringLiteral("\u2212$12.00");
        QTest::newRow("euro") << money(5, QStringLiteral("EUR"), 0) << QStringLiteral("€5");
        QTest::newRow("other currency") << money(5, QStringLiteral("CHF"), 0) << QStringLiteral("CHF\u00a05");
        QTest::newRow("no negative zero") << money(-0.001) << QStringLiteral("$0.00");
        QTest::newRow("delta up") << moneyDelta(28, {}, 0) << QStringLiteral("+$28");
        QTest::newRow("delta down") << moneyDelta(-739.16) << QStringLiteral("\u2212$739.16");
        QTest::newRow("delta none") << moneyDelta(0.001) << QStringLiteral("$0.00");
        QTest::newRow("number") << number(43800) << QStringLiteral("43,800");
        QTest::newRow("compact millions") << compact(57.8e6) << QStringLiteral("57.8\u2009M");
        QTest::newRow("compact thousands") << compact(1234) << QStringLiteral("1.2\u2009k");
        QTest::newRow("compact small") << compact(7) << QStringLiteral("7");
        QTest::newRow("compact rounds up a step") << compact(999999) << QStringLiteral("1.0\u2009M");
        QTest::newRow("percent") << percent(0.66) << QStringLiteral("66\u2009%");
        QTest::newRow("negative percent") << percent(-0.413) << QStringLiteral("\u221241\u2009%");
        QTest::newRow("milliseconds") << duration(620) << QStringLiteral("620\u2009ms");
        QTest::newRow("seconds") << duration(6420) << QStringLiteral("6.42\u2009s");
        QTest::newRow("minutes") << duration(200000) << QStringLiteral("3\u2009min 20\u2009s");
        QTest::newRow("hours") << duration(11400000) << QStringLiteral("3\u2009h 10\u2009min");
        QTest::newRow("bit rate") << bitRate(0.75e9 / 8) << QStringLiteral("0.75\u2009Gbit/s");
        QTest::newRow("slower") << bitRate(12e6 / 8) << QStringLiteral("12\u2009Mbit/s");
        QTest::newRow("fast") << bitRate(12.5e9 / 8) << QStringLiteral("13\u2009Gbit/s");
        QTest::newRow("bytes") << bytes(30e3) << QStringLiteral("30\u2009kB");
        QTest::newRow("terabytes") << bytes(1.9e12) << QStringLiteral("1.9\u2009TB");
        QTest::newRow("rate") << rate(412) << QStringLiteral("412\u2009/s");
        QTest::newRow("thousands of a rate") << rate(11900) << QStringLiteral("11,900\u2009/s");
        QTest::newRow("resource") << resourceName("cpu") << QStringLiteral("CPU");
        QTest::newRow("unknown resource") << resourceName("burst_credit") << QStringLiteral("Burst credit");
    }

    void figuresReadAsPeopleWriteThem()
    {
        QFETCH(QString, shown);
        QFETCH(QString, expected);
        QCOMPARE(shown, expected);
    }

    void figuresFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QString shown = money(1845.73, QStringLiteral("EUR"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(shown, QStringLiteral("1.845,73\u00A0€")); // German writes the currency behind (CLDR)
    }

    void digitsAreAllOfOneWidth()
    {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(22);
        // 1 is the narrowest digit of Inter, 4 the widest: tabular figures must not care
        QCOMPARE(figuresWidth(font, QStringLiteral("1,111.11")), figuresWidth(font, QStringLiteral("4,444.44")));
        QVERIFY(QFontMetricsF(font).horizontalAdvance(QStringLiteral("1111")) < figuresWidth(font, QStringLiteral("1111")));
    }
};

QTEST_MAIN(FormatTest)
#include "formattest.moc"
