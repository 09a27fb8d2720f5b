#include <traffic/forecast.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace headroom;
using namespace headroom::model;

namespace {

Scenario shop()
{
    Scenario scenario;
    scenario.id = ScenarioId("sale");
    scenario.startDate = "2027-01-04"; // a Monday
    scenario.visitsPerMonth = 120000;
    scenario.profile.hours = {.45, .25, .15, .10, .10, .20, .45, .70, .95, 1.15, 1.25, 1.35, 1.45, 1.35, 1.20, 1.15, 1.20, 1.35, 1.50, 1.65, 1.85, 1.95, 1.55, .95};
    scenario.profile.days = {1.00, .95, .95, .98, .97, 1.00, 1.15};
    return scenario;
}

ScenarioEvent sale(double amount, bool total)
{
    ScenarioEvent event;
    event.id = "sale";
    event.startHour = 15 * 24 + 10;
    event.rampMinutes = 120;
    event.holdMinutes = 60;
    event.decayMinutes = 120;
    event.amount = amount;
    event.amountIsTotal = total;
    return event;
}

std::vector<RequestClass> classes()
{
    RequestClass page, asset;
    page.id = RequestClassId("page");
    page.share = 1;
    asset.id = RequestClassId("static");
    asset.kind = RequestClass::Kind::Accompanying;
    asset.perPageView = 20;
    return {page, asset};
}

double sum(const std::vector<double> &values) { return std::accumulate(values.begin(), values.end(), 0.0); }

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT

private slots:
    void spreadsExactlyTheStatedVisitsOverTheMonth()
    {
        // 120,000 visits × 5 pages = 600,000 page views, whatever the profile
        for (const double step : {60.0, 45.0, 300.0, 3600.0}) {
            const auto result = traffic::forecast(shop(), classes(), step);
            QVERIFY(result);
            const double horizon = double(result->steps()) * step / 3600;
            QVERIFY(std::abs(sum(result->pageViewsPerSecond) * step - 600000 * horizon / 730) < 1e-3);
        }
    }

    void peaksOnSundayEveningAtNineThirty()
    {
        const auto result = traffic::forecast(shop(), classes());
        QVERIFY(result);
        const auto &d = result->derivation;
        QVERIFY(std::abs(std::fmod(d.peakHour, 168) - (6 * 24 + 21.5)) < 0.1);
        // mean 600,000/2,628,000 s; peak weight 1.95 × 1.15; the table's hours sum to 24.25 a day, the 30 days to 4 × 7 + 1.95,
        // and the last Wednesday's first ten hours to 4.50 × 0.95: mean weight (24.25 × 29.95 + 4.275) / 730 = 1.0008
        QVERIFY(std::abs(d.peakPageViewsPerSecond - 600000 / 2628000.0 * 1.95 * 1.15 / 1.0008) < 0.002);
        QCOMPARE(d.requestsPerMonth, 600000.0 * 21);
        QVERIFY(std::abs(d.ordinaryUsersAtPeak - d.peakPageViewsPerSecond * 45) < 1e-9);
    }

    void startsTheWeekOnTheDayTheDateFallsOn()
    {
        Scenario sunday = shop();
        sunday.startDate = "2027-01-03";
        const auto result = traffic::forecast(sunday, classes());
        QVERIFY(result);
        QVERIFY(std::abs(std::fmod(result->derivation.peakHour, 168) - 21.5) < 0.1);
    }

    void reachesExactlyTheTotalOfUsersWhenTheCampaignStatesIt()
    {
        Scenario scenario = shop();
        scenario.events = {sale(10000, true)};
        const auto result = traffic::forecast(scenario, classes());
        QVERIFY(result);
        QVERIFY(std::abs(result->derivation.peakUsers - 10000) < 1e-6);
        // 2 h up, 1 h at the top, 2 h down: 30,000 user hours less the ordinary users (about 20); a visit lasts 225 s
        QVERIFY(std::abs(result->derivation.campaignVisits - 30000.0 * 3600 / 225) < 2000);
        QVERIFY(!result->derivation.remark.empty());
    }

    void addsUsersOnTopWhenTheCampaignIsNotATotal()
    {
        Scenario scenario = shop();
        scenario.events = {sale(10000, false)};
        const auto result = traffic::forecast(scenario, classes());
        QVERIFY(result);
        QCOMPARE(*std::max_element(result->campaignUsers.begin(), result->campaignUsers.end()), 10000.0);
        QVERIFY(result->derivation.peakUsers > 10001);
    }

    void losesNoUserHoursToTheGrid()
    {
        Scenario scenario = shop();
        ScenarioEvent event = sale(1000, false);
        event.startHour = 10.0083; // 29.9 s into a step
        event.rampMinutes = 0.7;
        event.holdMinutes = 1.3;
        event.decayMinutes = 0.4;
        scenario.events = {event};
        const auto result = traffic::forecast(scenario, classes());
        QVERIFY(result);
        // area of the trapezoid: 1000 × (0.35 + 1.3 + 0.2) minutes
        QVERIFY(std::abs(sum(result->campaignUsers) - 1850) < 1e-6);
    }

    void multipliesTheOrdinaryTrafficInASurge()
    {
        Scenario scenario = shop();
        ScenarioEvent surge = sale(3, false);
        surge.kind = ScenarioEvent::Kind::Surge;
        scenario.events = {surge};
        const auto with = traffic::forecast(scenario, classes()), without = traffic::forecast(shop(), classes());
        QVERIFY(with && without);
        const auto middle = std::size_t((15 * 24 + 12.5) * 60);
        QVERIFY(std::abs(with->pageViewsPerSecond[middle] / without->pageViewsPerSecond[middle] - 3) < 1e-12);
        QCOMPARE(with->pageViewsPerSecond[0], without->pageViewsPerSecond[0]);
        QCOMPARE(with->derivation.peakPageViewsPerSecond, without->derivation.peakPageViewsPerSecond);
    }

    void growthScalesEveryStep()
    {
        Scenario scenario = shop();
        scenario.growth = 0.1;
        const auto more = traffic::forecast(scenario, classes()), base = traffic::forecast(shop(), classes());
        QVERIFY(more && base);
        QVERIFY(std::abs(sum(more->pageViewsPerSecond) / sum(base->pageViewsPerSecond) - 1.1) < 1e-12);
    }

    void acceptsNoTrafficAtAll()
    {
        Scenario scenario = shop();
        scenario.visitsPerMonth = 0;
        scenario.profile.hours = {};
        const auto result = traffic::forecast(scenario, classes());
        QVERIFY(result);
        QCOMPARE(sum(result->pageViewsPerSecond), 0.0);
        QCOMPARE(result->steps(), std::size_t(43800));
    }

    void refusesAbsurdNumbersAndNamesTheScenario_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("profile all zero") << 0;
        QTest::newRow("negative hour") << 1;
        QTest::newRow("horizon 0") << 2;
        QTest::newRow("horizon of two years") << 3;
        QTest::newRow("visits not a number") << 4;
        QTest::newRow("negative amount") << 5;
        QTest::newRow("infinite think time") << 6;
        QTest::newRow("growth below -1") << 7;
    }

    void refusesAbsurdNumbersAndNamesTheScenario()
    {
        QFETCH(int, which);
        Scenario scenario = shop();
        switch (which) {
        case 0: scenario.profile.hours = {}; break;
        case 1: scenario.profile.hours[3] = -1; break;
        case 2: scenario.horizonHours = 0; break;
        case 3: scenario.horizonHours = 17520; break;
        case 4: scenario.visitsPerMonth = std::nan(""); break;
        case 5: scenario.events = {sale(-1, false)}; break;
        case 6: scenario.thinkSeconds = std::numeric_limits<double>::infinity(); break;
        default: scenario.growth = -1.5; break;
        }
        const auto result = traffic::forecast(scenario, classes());
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::InvalidInput);
        QVERIFY(result.error().where.find("scenario sale") == 0);
    }

    void repeatsAnEvent()
    {
        // A batch of 10 requests/s for half an hour every night at 22:00, three times: 3 × 18,000 requests.
        Scenario scenario = shop();
        ScenarioEvent batch;
        batch.id = "batch";
        batch.kind = ScenarioEvent::Kind::Job;
        batch.startHour = 22;
        batch.holdMinutes = 30;
        batch.amount = 10;
        batch.everyHours = 24;
        batch.times = 3;
        scenario.events = {batch};
        const auto three = traffic::forecast(scenario, classes());
        QVERIFY(three.has_value());
        QCOMPARE(sum(three->jobs.front().requestsPerSecond) * 60, 3 * 18000.0);
        QCOMPARE(three->jobs.front().requestsPerSecond.at(std::size_t((22 + 48) * 60)), 10.0);
        QCOMPARE(three->jobs.front().requestsPerSecond.at(std::size_t((22 + 72) * 60)), 0.0);
        scenario.events.front().times = 0; // to the end of the month: 22:00 of the days 1 … 30
        const auto all = traffic::forecast(scenario, classes());
        QCOMPARE(sum(all->jobs.front().requestsPerSecond) * 60, 30 * 18000.0);
    }

    void holidaysAddVisits()
    {
        Scenario scenario = shop();
        const auto plain = traffic::forecast(scenario, classes());
        scenario.calendar = {{"Epiphany", "2027-01-06", "2027-01-06", 2, {}, {}}}; // the third day
        const auto holiday = traffic::forecast(scenario, classes());
        QVERIFY(holiday.has_value());
        const std::size_t noon = (48 + 12) * 60;
        QCOMPARE(holiday->pageViewsPerSecond.at(noon), 2 * plain->pageViewsPerSecond.at(noon));
        QCOMPARE(holiday->pageViewsPerSecond.at(48 * 60 - 1), plain->pageViewsPerSecond.at(48 * 60 - 1));
        QCOMPARE(holiday->pageViewsPerSecond.at(72 * 60), plain->pageViewsPerSecond.at(72 * 60));
    }

    void growthCompoundsFromMonthToMonth()
    {
        Scenario scenario = shop();
        scenario.horizonHours = 2 * 730;
        scenario.profile.hours.fill(1);
        scenario.profile.days.fill(1);
        scenario.monthlyGrowth = 0.1;
        const auto grown = traffic::forecast(scenario, classes());
        QVERIFY(grown.has_value());
        const double first = grown->pageViewsPerSecond.front(), month = grown->pageViewsPerSecond.at(730 * 60);
        QVERIFY(std::abs(month / first - 1.1) < 1e-9);
    }

    void noiseHasTheStatedSpreadAndTheSameSeedTheSameNoise()
    {
        Scenario scenario = shop();
        scenario.profile.hours.fill(1);
        scenario.profile.days.fill(1);
        scenario.noise = 0.2;
        scenario.noiseMinutes = 30;
        const auto noisy = traffic::forecast(scenario, classes()), again = traffic::forecast(scenario, classes());
        QVERIFY(noisy.has_value());
        QCOMPARE(noisy->pageViewsPerSecond, again->pageViewsPerSecond);
        const double level = 120000.0 * 5 / (730 * 3600);
        const double n = double(noisy->steps());
        double mean = 0, square = 0, lagged = 0;
        for (std::size_t i = 0; i < noisy->steps(); ++i)
            mean += noisy->pageViewsPerSecond[i] / level / n;
        for (std::size_t i = 0; i + 30 < noisy->steps(); ++i) {
            const double here = noisy->pageViewsPerSecond[i] / level - mean;
            square += here * here / n;
            lagged += here * (noisy->pageViewsPerSecond[i + 30] / level - mean) / n;
        }
        // 730 h ÷ 1 h of correlation both ways: some 730 independent values, so the mean is known to 0.2 / √730 = 0.007
        QVERIFY2(std::abs(mean - 1) < 0.025, std::to_string(mean).c_str());
        QVERIFY2(std::abs(std::sqrt(square) - 0.2) < 0.02, std::to_string(std::sqrt(square)).c_str());
        QVERIFY2(std::abs(lagged / square - std::exp(-1.0)) < 0.08, std::to_string(lagged / square).c_str()); // 30 minutes later
        scenario.seed = 43;
        QVERIFY(traffic::forecast(scenario, classes())->pageViewsPerSecond != noisy->pageViewsPerSecond);
    }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecasttest.moc"
