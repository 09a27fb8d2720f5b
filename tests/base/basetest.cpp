#include <base/datadir.h>
#include <base/id.h>
#include <base/result.h>
#include <base/units.h>

#include <QTest>

#include <unordered_set>

using namespace headroom;

namespace {

Result<int> half(int number)
{
    if (number % 2)
        return fail(ErrorCode::InvalidInput, "The number is odd.", "row 3");
    return number / 2;
}

Result<int> quarter(int number)
{
    const auto first = half(number);
    if (!first)
        return failWithin("table a", first.error());
    return half(*first);
}

} // namespace

class BaseTest : public QObject
{
    Q_OBJECT

private slots:
    void passesErrorsUpWithThePlacesTheyCameThrough();
    void putsThePlaceBeforeTheMessage();
    void roundsHalfACentUp_data();
    void roundsHalfACentUp();
    void convertsBetweenTrafficAndBillUnits();
    void comparesAndHashesIds();
    void findsDataBesideTheExecutableUnlessToldOtherwise();
};

void BaseTest::passesErrorsUpWithThePlacesTheyCameThrough()
{
    QCOMPARE(*quarter(8), 2);
    QCOMPARE(quarter(7).error().where, std::string("table a: row 3"));
    QCOMPARE(quarter(6).error().where, std::string("row 3"));
    QCOMPARE(failWithin("file", Error{ErrorCode::NotFound, "m", {}}).value().where, std::string("file"));
}

void BaseTest::putsThePlaceBeforeTheMessage()
{
    QCOMPARE(describe({ErrorCode::NotFound, "Gone.", "a.json"}), std::string("a.json: Gone."));
    QCOMPARE(describe({ErrorCode::NotFound, "Gone.", {}}), std::string("Gone."));
}

void BaseTest::roundsHalfACentUp_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<double>("rounded");
    QTest::newRow("half a cent") << 0.125 << 0.13;
    // 1.005 is 1.00499999999999989… in binary: a plain floor(x × 100 + 0.5) gives 1.00.
    QTest::newRow("half a cent a hair too low") << 1.005 << 1.01;
    QTest::newRow("below half a cent") << 2.0049 << 2.00;
    QTest::newRow("whole cents") << 19.99 << 19.99;
    QTest::newRow("credit") << -0.125 << -0.12; // half up, not away from zero
    QTest::newRow("zero") << 0.0 << 0.0;
}

void BaseTest::roundsHalfACentUp()
{
    QFETCH(double, amount);
    QFETCH(double, rounded);
    QVERIFY(std::abs(units::roundToCent(amount) - rounded) < 1e-9);
}

void BaseTest::convertsBetweenTrafficAndBillUnits()
{
    QCOMPARE(units::billedGb(1073741824.0), 1.0);
    QCOMPARE(units::bytesPerSecond(0.256), 32e6); // 256 Mbit/s
    QCOMPARE(units::secondsPerMonth, 2628000.0);
}

void BaseTest::comparesAndHashesIds()
{
    using FruitId = Id<struct FruitTag>;
    const std::unordered_set<FruitId> fruits{FruitId("apple"), FruitId("pear"), FruitId("apple")};
    QCOMPARE(fruits.size(), std::size_t(2));
    QVERIFY(FruitId("apple") < FruitId("pear"));
    QVERIFY(FruitId().empty());
}

void BaseTest::findsDataBesideTheExecutableUnlessToldOtherwise()
{
    qunsetenv("HEADROOM_DATA_DIR");
    QCOMPARE(dataDirectory("/opt/headroom/bin").lexically_normal().string(), std::string("/opt/headroom/share/headroom"));
    qputenv("HEADROOM_DATA_DIR", "/elsewhere");
    QCOMPARE(dataDirectory("/opt/headroom/bin").string(), std::string("/elsewhere"));
    qputenv("HEADROOM_DATA_DIR", "");
    QCOMPARE(dataDirectory("/a/bin").lexically_normal().string(), std::string("/a/share/headroom"));
}

QTEST_APPLESS_MAIN(BaseTest)
#include "basetest.moc"
