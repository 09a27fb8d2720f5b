#include <charts/thinning.h>

#include <QtTest>

#include <cmath>
#include <limits>

using namespace headroom::charts;

class ThinningTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryValueWhenThereIsRoom()
    {
        const std::vector<float> values{1, 5, 2};
        const auto points = thin(values, 0, 1, 0, 2, 100);
        QCOMPARE(points, (std::vector<Point>{{0, 1}, {1, 5}, {2, 2}}));
    }

    void keepsTheOnlyPeakOfAMonthOfMinutes()
    {
        // 43,800 flat minutes with one that reaches 900 and one that falls to -3, drawn 500 pixels wide: both must stay, at
        // their own minute, and no column may hold more than two points (plus one neighbour at either end).
        std::vector<float> values(43800, 10.0F);
        values[12345] = 900;
        values[30000] = -3;
        const auto points = thin(values, 0, 1.0 / 60, 0, 730, 500);
        QVERIFY(points.size() <= 2 * 500 + 2);
        QVERIFY(points.size() >= 500);
        const auto has = [&points](double x, double y) {
            return std::any_of(points.begin(), points.end(), [&](const Point &point) { return std::abs(point.x - x) < 1e-9 && point.y == y; });
        };
        QVERIFY(has(12345.0 / 60, 900));
        QVERIFY(has(30000.0 / 60, -3));
        QVERIFY(std::is_sorted(points.begin(), points.end(), [](const Point &a, const Point &b) { return a.x < b.x; }));
    }

    void showsMoreWhenZoomedIn()
    {
        std::vector<float> values(43800);
        for (std::size_t index = 0; index < values.size(); ++index)
            values[index] = float(index % 7);
        // one hour of minutes on 500 pixels: all 61 minutes from 100:00 to 101:00, and a neighbour on either side
        const auto points = thin(values, 0, 1.0 / 60, 100, 101, 500);
        QVERIFY2(points.size() >= 61 && points.size() <= 63, qPrintable(QString::number(points.size())));
        QVERIFY(points.front().x <= 100);
        QVERIFY(points.back().x >= 101 - 1e-9);
    }

    void leavesOutWhatIsNotANumber()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN(), infinite = std::numeric_limits<float>::infinity();
        const auto points = thin({1, nan, infinite, 4}, 0, 1, 0, 3, 10);
        QCOMPARE(points, (std::vector<Point>{{0, 1}, {3, 4}}));
        QCOMPARE(largest({1, nan, infinite, 4}, 0, 1, 0, 3), 4.0);
    }

    void drawsNothingOfNothing()
    {
        QVERIFY(thin({}, 0, 1, 0, 10, 100).empty());
        QVERIFY(thin({1, 2}, 0, 1, 5, 5, 100).empty()); // an empty range
        QVERIFY(thin({1, 2}, 0, 0, 0, 5, 100).empty()); // no step
        QCOMPARE(largest({}, 0, 1, 0, 10), 0.0);
    }

    void findsTheLargestValueOfTheRangeOnly()
    {
        QCOMPARE(largest({9, 1, 2, 3, 9}, 0, 1, 1, 3), 3.0);
    }

    void choosesRoundSteps_data()
    {
        QTest::addColumn<double>("maximum");
        QTest::addColumn<int>("intervals");
        QTest::addColumn<double>("step");
        QTest::newRow("10,000 users in four") << 10000.0 << 4 << 2500.0;
        QTest::newRow("10,000 users in five") << 10000.0 << 5 << 2000.0;
        QTest::newRow("6.42 s in five") << 6.42 << 5 << 2.0;
        QTest::newRow("one percent of errors") << 0.01 << 5 << 0.002;
        QTest::newRow("nothing") << 0.0 << 5 << 1.0;
        QTest::newRow("more than one magnitude") << 51.0 << 5 << 20.0;
    }
    void choosesRoundSteps()
    {
        QFETCH(double, maximum);
        QFETCH(int, intervals);
        QFETCH(double, step);
        QCOMPARE(roundStep(maximum, intervals), step);
    }
};

QTEST_APPLESS_MAIN(ThinningTest)
#include "thinningtest.moc"
