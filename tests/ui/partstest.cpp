// Small parts without a project: fields, strips, the words of times.
#include <inspector/costlines.h>
#include <inspector/numberfield.h>
#include <look/appearance.h>
#include <look/segments.h>
#include <look/tabstrip.h>
#include <look/text.h>

#include <base/datadir.h>
#include <render/icons.h>

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

class PartsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto data = dataDirectory(QCoreApplication::applicationDirPath().toStdU16String());
        render::setIconDirectory(data / "icons");
        QVERIFY(Appearance::instance().load(data / "themes" / "tokens.json", render::Scheme::Light));
    }

    void commitsANumberOnEnterAndKeepsItsUnitScale()
    {
        NumberField field;
        field.setFactor(100); // shown in percent, stored as a fraction
        field.setRange(0, 100);
        field.setValue(0.5);
        QCOMPARE(field.text(), QStringLiteral("50"));
        QSignalSpy committed(&field, &NumberField::committed);
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("82"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed.front().front().toDouble(), 0.82);
    }

    void acceptsACommaAsDecimalSign()
    {
        NumberField field;
        field.setValue(1);
        QSignalSpy committed(&field, &NumberField::committed);
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("0,256"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(committed.front().front().toDouble(), 0.256);
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<bool>("integer");
        QTest::newRow("words") << QStringLiteral("many") << false;
        QTest::newRow("above the range") << QStringLiteral("101") << false;
        QTest::newRow("below the range") << QStringLiteral("-1") << false;
        QTest::newRow("a fraction of a server") << QStringLiteral("1.5") << true;
        QTest::newRow("infinity") << QStringLiteral("inf") << false;
    }
    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, entered);
        QFETCH(bool, integer);
        NumberField field;
        field.setRange(0, 100);
        field.setInteger(integer);
        field.setValue(10);
        QSignalSpy committed(&field, &NumberField::committed);
        field.selectAll();
        QTest::keyClicks(&field, entered);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(committed.count(), 0);
        QVERIFY(!field.problem().isEmpty());
        QCOMPARE(*field.value(), 10.0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QStringLiteral("10"));
        QVERIFY(field.problem().isEmpty());
    }

    void arrowKeysStepWithinTheRange()
    {
        NumberField field;
        field.setRange(1, 16);
        field.setInteger(true);
        field.setValue(15);
        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(*field.value(), 16.0);
        QTest::keyClick(&field, Qt::Key_PageDown);
        QCOMPARE(*field.value(), 6.0);
    }

    void tabsMoveWithTheKeyboardAndSkipHiddenOnes()
    {
        TabStrip tabs;
        tabs.addTab(QStringLiteral("One"));
        tabs.addTab(QStringLiteral("Two"));
        tabs.addTab(QStringLiteral("Three"));
        tabs.setTabVisible(1, false);
        QSignalSpy changed(&tabs, &TabStrip::currentChanged);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(tabs.current(), 2);
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(tabs.current(), 2);
    }

    void segmentsAskAndDoNotChangeByThemselves()
    {
        Segments segments;
        segments.setItems({QStringLiteral("Planned"), QStringLiteral("Optimized")});
        segments.setAddable(true);
        segments.resize(segments.sizeHint());
        QSignalSpy activated(&segments, &Segments::activated), add(&segments, &Segments::addRequested);
        QTest::mouseClick(&segments, Qt::LeftButton, {}, segments.itemRect(1).center());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.front().front().toInt(), 1);
        QCOMPARE(segments.current(), 0);
        QTest::mouseClick(&segments, Qt::LeftButton, {}, segments.itemRect(2).center());
        QCOMPARE(add.count(), 1);
    }

    void namesAMomentOfTheHorizon()
    {
        // 2027-01-04 is a Monday; day 10 of it at 20:14 is Wednesday 13 January.
        QCOMPARE(momentText("2027-01-04", 9 * 24 + 20 + 14 / 60.0), QStringLiteral("Wed 13 Jan, 20:14"));
        QCOMPARE(momentText("", 9 * 24 + 20 + 14 / 60.0), QStringLiteral("day 10, 20:14"));
        QCOMPARE(hoursText(3 + 10 / 60.0), QStringLiteral("3 h 10 min"));
        QCOMPARE(hoursText(0.2), QStringLiteral("12 min"));
    }

    void explainsALineOfTheBillWithItsSource()
    {
        // 730 h × $0.171, a published row of 18 June 2025.
        estimate::LineItem line;
        line.tierName = "FPC cache";
        line.component = "Node hours";
        line.quantity = 730;
        line.unit = "h";
        line.unitPrice = 0.171;
        line.monthly = 124.83;
        line.region = "eu-west-3";
        line.price.name = "cache.m6g.large";
        line.price.asOf = "2025-06-18";
        line.price.sourceId = "aws-list";
        const Explanation why = explain(line, {});
        QCOMPARE(why.figure, QStringLiteral("$124.83"));
        QVERIFY(why.formula.contains(QStringLiteral("730")));
        QVERIFY(why.formula.contains(QStringLiteral("0.1710")));
        QVERIFY(why.rows.contains({QStringLiteral("Date"), QStringLiteral("2025-06-18")}));
        QVERIFY(why.remark.isEmpty());
        line.price.provenance = pricing::Provenance::GeneralKnowledge;
        QVERIFY(!explain(line, {}).remark.isEmpty());
    }
};

QTEST_MAIN(PartsTest)
#include "partstest.moc"
