#include <traffic/calendar.h>
#include <traffic/forecast.h>
#include <traffic/tracefile.h>

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace headroom;
using traffic::readTrace;

namespace {

model::Trace read(const std::string &text, const traffic::TraceOptions &options = {})
{
    auto trace = readTrace(text, options);
    if (!trace)
        qFatal("%s", describe(trace.error()).c_str());
    return std::move(*trace);
}

std::string refused(const std::string &text, const traffic::TraceOptions &options = {})
{
    const auto trace = readTrace(text, options);
    return trace ? std::string("accepted") : describe(trace.error());
}

model::Scenario replaying(model::Trace trace, double visits = 0)
{
    model::Scenario scenario;
    scenario.id = model::ScenarioId("replay");
    scenario.pagesPerVisit = 5;
    return traffic::withTrace(scenario, std::move(trace), visits);
}

std::vector<model::RequestClass> pages()
{
    model::RequestClass page;
    page.id = model::RequestClassId("page");
    page.share = 1;
    return {page};
}

} // namespace

/// Measured series: read from text as people have it, and replayed to the last request.
class TraceTest : public QObject
{
    Q_OBJECT

private slots:
    void readsInstantsAsSystemsWriteThem()
    {
        // 10 April 2014, 00:04 UTC is 1397088240 s after the epoch (date -u -d 2014-04-10T00:04Z +%s).
        for (const char *text : {"2014-04-10T00:04:00Z", "2014-04-10 00:04:00", "2014-04-10T02:04+02:00", "2014-04-09T19:04:00.000-0500",
                                 "1397088240", "1397088240000"}) {
            const auto instant = traffic::instant(text);
            QVERIFY2(instant && std::abs(*instant - 1397088240) < 1e-3, text);
        }
        for (const char *text : {"", "10.04.2014", "2014-13-01", "2014-02-30T00:00", "2014-04-10T25:00", "2014-04-10T00:04:00+", "12",
                                 "nan", "2014-04-10T00:04:00Zx"})
            QVERIFY2(!traffic::instant(text), text);
        QCOMPARE(traffic::isoInstant(1397088240), std::string("2014-04-10T00:04:00Z"));
        QCOMPARE(traffic::isoInstant(-1), std::string("1969-12-31T23:59:59Z"));
        QCOMPARE(traffic::weekdayOf(*traffic::dayNumber("2027-01-04")), 0); // a Monday
        QCOMPARE(traffic::weekdayOf(*traffic::dayNumber("2014-04-10")), 3); // a Thursday
    }

    void putsRowsOnAGridAndFillsWhatIsMissing()
    {
        const model::Trace trace = read("timestamp_utc,value,unit\n"
                                        "2014-04-10T00:04:00Z,10,requests/5min\n"
                                        "2014-04-10T00:09:00Z,20,requests/5min\n"
                                        "2014-04-10T00:24:00Z,80,requests/5min\n" // two rows are missing before it
                                        "2014-04-10T00:19:30Z,,requests/5min\n"
                                        "2014-04-10T00:29:00Z,7.5,requests/5min\n");
        QCOMPARE(trace.stepSeconds, 300.0);
        QCOMPARE(trace.values, (std::vector<double>{10, 20, 40, 60, 80, 7.5}));
        QCOMPARE(trace.filledGaps, 2);
        QCOMPARE(trace.start, std::string("2014-04-10T00:04:00Z"));
        QCOMPARE(trace.unit, std::string("requests/5min"));
    }

    void acceptsWhatSpreadsheetsMakeOfIt()
    {
        const std::vector<double> expected{1.5, 2.5, 4};
        QCOMPARE(read("\xef\xbb\xbfZeit;Wert\r\n2027-01-04 00:00;1,5\r\n2027-01-04 00:01;2,5\r\n2027-01-04 00:02;4\r\n").values, expected);
        QCOMPARE(read("# from the balancer\n\"1800000000\"\t\"1.5\"\n1800000060\t2.5\n1800000120\t4").values, expected);
        // out of order, as CloudWatch prints its data, and twice the same minute
        QCOMPARE(read("1800000120,4\n1800000000,1\n1800000060,2.5\n1800000000,2\n").values, expected);
        QCOMPARE(read("time,host,rate\n1800000000,a,1.5\n1800000060,b,2.5\n1800000120,a,4\n").values, expected);
    }

    void takesAPartAndALongerStep()
    {
        std::string text;
        for (int minute = 0; minute < 600; ++minute)
            text += std::to_string(1800000000 + 60 * minute) + ',' + std::to_string(minute) + '\n';
        const model::Trace trace = read(text, {-1, traffic::isoInstant(1800003600), 2, 600});
        QCOMPARE(trace.stepSeconds, 600.0);
        QCOMPARE(trace.values.size(), std::size_t(12));
        QCOMPARE(trace.values.front(), 64.5); // mean of minutes 60 … 69
        QCOMPARE(trace.values.back(), 174.5);
    }

    void saysWhatIsWrongAndWhere()
    {
        const auto says = [](const std::string &message, const char *part) { return message.find(part) != std::string::npos; };
        QVERIFY(says(refused(""), "fewer than two rows"));
        QVERIFY(says(refused("1800000000,1\n1800000060,-4\n"), "line 2: \"-4\" is no load"));
        QVERIFY(says(refused("1800000000,1\n1800000060,inf\n"), "line 2"));
        QVERIFY(says(refused("1800000000,1\nyesterday,4\n"), "line 2: \"yesterday\" is no time"));
        QVERIFY(says(refused("1800000000\n1800000060\n"), "line 1: There is no value"));
        QVERIFY(says(refused("1800000000,1\n1800000000,2\n"), "same time"));
        QVERIFY(says(refused("1800000000,1\n1800000060,2\n1800000120,2\n1810000000,2\n"), "More than half"));
        QVERIFY(says(refused("1800000000,1\n1800000001,2\n1900000001,2\n"), "600,000 steps"));
        QVERIFY(says(refused("1800000000,1\n1801000000,2\n1802000000,2\n"), "more than a day"));
        QVERIFY(says(refused("1800000000,1\n1800000060,2\n", {-1, "noon", 0, 0}), "\"noon\" is no time"));
        QVERIFY(says(refused("1800000000,1\n1800000060,2\n", {-1, "2001-01-01", 1, 0}), "Fewer than two rows lie"));
        QVERIFY(says(refused(std::string((std::size_t(64) << 20) + 1, '1')), "64 MiB"));
    }

    void survivesWhateverTheTextIs()
    {
        std::mt19937 random(7);
        const std::string alphabet = "0123456789-:TZ,;\t\n\"#.e+ x\xc3\xff";
        for (int round = 0; round < 3000; ++round) {
            std::string text = round % 2 ? "1800000000,1\n1800000060,2\n" : "";
            for (int i = int(random() % 200); i > 0; --i)
                text += alphabet[random() % alphabet.size()];
            if (const auto trace = readTrace(text))
                QVERIFY(trace->values.size() >= 1 && trace->values.size() <= 600000);
        }
    }

    void replaysTheSeriesAtItsVolume()
    {
        // An hour at 300 a minute, then one at 60: the forecast has the same shape, and 10,000 visits a month of 5 pages in all.
        std::string text;
        for (int minute = 0; minute < 120; ++minute)
            text += std::to_string(1800000000 + 60 * minute) + (minute < 60 ? ",300\n" : ",60\n");
        const auto forecast = traffic::forecast(replaying(read(text), 10000), pages(), 60);
        QVERIFY2(forecast.has_value(), forecast ? "" : describe(forecast.error()).c_str());
        QCOMPARE(forecast->steps(), std::size_t(120));
        const double mean = 10000.0 * 5 / (730 * 3600);
        QVERIFY(std::abs(forecast->pageViewsPerSecond.front() - mean * 300 / 180) < 1e-12);
        QVERIFY(std::abs(forecast->pageViewsPerSecond.back() - mean * 60 / 180) < 1e-12);
    }

    void takesTheSeriesForPageViewsWhenNoVolumeIsStated()
    {
        const auto forecast = traffic::forecast(replaying(read("1800000000,120\n1800000060,240\n1800000120,0\n")), pages(), 60);
        QVERIFY(forecast.has_value());
        QVERIFY(std::abs(forecast->pageViewsPerSecond.at(0) - 2) < 1e-9); // 120 a minute
        QVERIFY(std::abs(forecast->pageViewsPerSecond.at(1) - 4) < 1e-9);
    }

    void losesNothingBetweenStepsOfOtherLengths()
    {
        // 7-second values on 60-second steps: the sums agree.
        std::string text;
        for (int i = 0; i < 900; ++i)
            text += std::to_string(1800000000 + 7 * i) + ',' + std::to_string(i % 13) + '\n';
        const model::Trace trace = read(text);
        const double measured = std::accumulate(trace.values.begin(), trace.values.end(), 0.0);
        model::Scenario scenario = replaying(trace);
        scenario.horizonHours = 900 * 7 / 3600.0; // 1.75 h, whole minutes
        const auto forecast = traffic::forecast(scenario, pages(), 60);
        QVERIFY(forecast.has_value());
        double replayed = 0;
        for (const double rate : forecast->pageViewsPerSecond)
            replayed += rate * 60;
        QVERIFY2(std::abs(replayed / measured - 1) < 1e-9, std::to_string(replayed / measured).c_str());
    }

    void startsAgainAfterItsEnd()
    {
        model::Scenario scenario = replaying(read("1800000000,60\n1800000060,120\n"));
        scenario.horizonHours = 1;
        const auto forecast = traffic::forecast(scenario, pages(), 60);
        QVERIFY(forecast.has_value());
        QVERIFY(std::abs(forecast->pageViewsPerSecond.at(58) - 1) < 1e-9);
        QVERIFY(std::abs(forecast->pageViewsPerSecond.at(59) - 2) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TraceTest)
#include "tracetest.moc"
