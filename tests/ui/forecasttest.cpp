// Drives the scenario's page with mouse and keyboard: every gesture is one undo step and changes what the month is made of.
#include <forecast/derivationchain.h>
#include <forecast/eventform.h>
#include <forecast/eventkinds.h>
#include <forecast/forecastpage.h>
#include <forecast/monthcalendar.h>
#include <forecast/weekcurve.h>
#include <inspector/numberfield.h>
#include <look/appearance.h>
#include <session/session.h>

#include <base/datadir.h>
#include <catalog/templates.h>
#include <model/json.h>
#include <render/icons.h>
#include <traffic/forecast.h>

#include <QDateTimeEdit>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>
#include <optional>

using namespace headroom;
using namespace headroom::ui;

class ForecastTest : public QObject
{
    Q_OBJECT

    std::filesystem::path m_data;
    std::optional<catalog::Catalog> m_catalog;
    std::optional<pricing::PriceBook> m_prices;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ForecastPage> m_page;

    [[nodiscard]] const model::Scenario &scenario() const { return *m_session->scenario(); }
    [[nodiscard]] int steps() const { return m_session->document().undoStack().count(); }
    static void drag(QWidget *widget, const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        for (int part = 1; part <= 4; ++part)
            QTest::mouseMove(widget, from + (to - from) * part / 4);
        QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
    }
    NumberField *field(const QString &name)
    {
        for (NumberField *candidate : m_page->findChildren<NumberField *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_data = dataDirectory(QCoreApplication::applicationDirPath().toStdU16String());
        render::setIconDirectory(m_data / "icons");
        QVERIFY(Appearance::instance().load(m_data / "themes" / "tokens.json", render::Scheme::Light));
        m_catalog = std::move(*catalog::Catalog::load(m_data / "catalog"));
        m_prices = *pricing::PriceBook::open(m_data / "pricing.sqlite");
    }
    void init()
    {
        m_session = std::make_unique<Session>(*m_catalog, *m_prices);
        auto project = model::projectFromJson(*catalog::readTemplate(m_data / "templates", "magecom"));
        QVERIFY(project.has_value());
        m_session->document().setProject(std::move(*project), {});
        m_page = std::make_unique<ForecastPage>(*m_session);
        m_page->resize(1560, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void pullingAtTheCurveRaisesThatHourAndKeepsTheMonthsVisits()
    {
        const model::WeekProfile before = scenario().profile;
        const double visits = scenario().visitsPerMonth;
        WeekCurve *week = m_page->week();
        const int peak = int(std::ranges::max_element(before.hours) - before.hours.begin()); // of Monday
        const QPoint handle = week->handleOf(peak).toPoint();
        QTest::mousePress(week, Qt::LeftButton, {}, handle);
        QTest::mouseMove(week, handle - QPoint(0, 3));
        QTest::mouseMove(week, handle - QPoint(0, 6));
        QVERIFY(std::abs(week->handleOf(peak).y() - (handle.y() - 6)) < 2); // the handle follows the mouse
        QTest::mouseRelease(week, Qt::LeftButton, {}, handle - QPoint(0, 6));
        QCOMPARE(steps(), 1); // one gesture, one step
        const auto &after = scenario().profile;
        const auto share = [](const model::WeekProfile &p, int hour) { return p.hours[std::size_t(hour)] / std::accumulate(p.hours.begin(), p.hours.end(), 0.0); };
        QVERIFY(share(after, peak) > share(before, peak));
        QVERIFY(share(after, 10) < share(before, 10)); // the others give way
        QCOMPARE(scenario().visitsPerMonth, visits);
        m_session->document().undoStack().undo();
        QCOMPARE(scenario().profile, before);
    }

    void pullingAtADayChangesTheDayAlone()
    {
        const model::WeekProfile before = scenario().profile;
        WeekCurve *week = m_page->week();
        const QPoint sunday(int(week->handleOf(6 * 24 + 12).x()), week->height() - 8);
        drag(week, sunday, sunday - QPoint(0, 80));
        QCOMPARE(steps(), 1);
        QCOMPARE(scenario().profile.hours, before.hours);
        QVERIFY(std::abs(scenario().profile.days[6] / before.days[6] - 2) < 0.05); // 80 px double it
        QCOMPARE(scenario().profile.days[0], before.days[0]);
    }

    void theCurveCanBePulledFromTheKeyboard()
    {
        const model::WeekProfile before = scenario().profile;
        WeekCurve *week = m_page->week();
        week->setFocus();
        QTest::keyClick(week, Qt::Key_PageUp);
        QVERIFY(scenario().profile.hours != before.hours);
        QCOMPARE(scenario().profile.days, before.days);
        QTest::keyClick(week, Qt::Key_PageUp, Qt::ShiftModifier);
        QVERIFY(scenario().profile.days != before.days);
        QCOMPARE(steps(), 2);
    }

    void aCampaignIsMovedByDraggingItsBarToAnotherDay()
    {
        MonthCalendar *calendar = m_page->calendar();
        const auto sale = scenario().events.front();
        const QRectF bar = calendar->barOf(sale.id);
        QVERIFY(!bar.isEmpty());
        const double cell = calendar->width() / 7.0;
        drag(calendar, bar.center().toPoint(), bar.center().toPoint() + QPoint(int(cell), 0));
        QCOMPARE(steps(), 1);
        QVERIFY(std::abs(scenario().events.front().startHour - sale.startHour - 24) <= 1);
        QCOMPARE(scenario().events.front().holdMinutes, sale.holdMinutes);
        QCOMPARE(calendar->current(), sale.id);
    }

    void keysMoveStretchAndRemoveTheChosenEvent()
    {
        MonthCalendar *calendar = m_page->calendar();
        const auto sale = scenario().events.front();
        calendar->setFocus();
        QTest::keyClick(calendar, Qt::Key_Down);
        QCOMPARE(calendar->current(), sale.id);
        QTest::keyClick(calendar, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(scenario().events.front().startHour, sale.startHour + 24);
        QTest::keyClick(calendar, Qt::Key_Plus);
        QCOMPARE(lengthHours(scenario().events.front()), lengthHours(sale) + 1);
        const std::size_t count = scenario().events.size();
        QTest::keyClick(calendar, Qt::Key_Delete);
        QCOMPARE(scenario().events.size(), count - 1);
        while (m_session->document().undoStack().canUndo())
            m_session->document().undoStack().undo();
        QCOMPARE(scenario().events.front(), sale);
    }

    void theFormEditsTheEventThatTheCalendarShows()
    {
        const auto sale = scenario().events.front();
        QTest::mouseClick(m_page->calendar(), Qt::LeftButton, {}, m_page->calendar()->barOf(sale.id).center().toPoint());
        NumberField *amount = field(QStringLiteral("Peak users"));
        QVERIFY(amount && amount->isVisible());
        QCOMPARE(amount->value().value_or(0), sale.amount);
        amount->setFocus();
        amount->selectAll();
        QTest::keyClicks(amount, QStringLiteral("12345"));
        QTest::keyClick(amount, Qt::Key_Return);
        QCOMPARE(scenario().events.front().amount, 12345.0);
        // Half an hour later, typed as a moment.
        auto *start = m_page->findChild<QDateTimeEdit *>();
        start->setDateTime(start->dateTime().addSecs(1800));
        emit start->editingFinished();
        QCOMPARE(scenario().events.front().startHour, sale.startHour + 0.5);
    }

    void theChainEditsWhatItShows()
    {
        NumberField *visits = field(QStringLiteral("Visits a month"));
        QVERIFY(visits);
        QCOMPARE(visits->text(), QStringLiteral("120,000")); // the case's figure, grouped while nobody types
        visits->setFocus();
        visits->selectAll();
        QTest::keyClicks(visits, QStringLiteral("240000"));
        QTest::keyClick(visits, Qt::Key_Return);
        QCOMPARE(scenario().visitsPerMonth, 240000.0);
        NumberField *peak = field(QStringLiteral("Users at the peak"));
        peak->setFocus();
        peak->selectAll();
        QTest::keyClicks(peak, QStringLiteral("8000"));
        QTest::keyClick(peak, Qt::Key_Return);
        // What the boxes promise is what the forecast makes of it.
        const auto forecast = traffic::forecast(scenario(), m_session->project().classes, 60);
        QVERIFY(forecast.has_value());
        QVERIFY(std::abs(forecast->derivation.peakUsers - 8000) < 80);
        // Requests a page: what rides along is scaled, the pages are not.
        NumberField *requests = field(QStringLiteral("Requests a page"));
        const double before = requests->value().value_or(0);
        requests->setFocus();
        requests->selectAll();
        QTest::keyClicks(requests, QString::number(before + 10));
        QTest::keyClick(requests, Qt::Key_Return);
        double sum = 0;
        for (const auto &c : m_session->project().classes)
            sum += c.kind == model::RequestClass::Kind::Page ? c.share : c.kind == model::RequestClass::Kind::Accompanying ? c.perPageView : 0;
        QVERIFY(std::abs(sum - before - 10) < 1e-6);
    }

    void aMeasuredSeriesReplacesTheWeekAndKeepsTheVolume()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("counts.csv"));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("time,requests\n");
        for (int hour = 0; hour < 168; ++hour) // three times as much in the hour from 9 to 10 of each day
            csv.write(qPrintable(QStringLiteral("2027-01-%1T%2:00:00Z,%3\n").arg(4 + hour / 24, 2, 10, QLatin1Char('0')).arg(hour % 24, 2, 10, QLatin1Char('0')).arg(hour % 24 == 9 ? 300 : 100)));
        csv.close();
        const model::Scenario before = scenario();
        QVERIFY(m_page->replayTrace(file));
        QVERIFY(scenario().trace.has_value());
        QCOMPARE(scenario().visitsPerMonth, before.visitsPerMonth);
        QCOMPARE(scenario().events, before.events);
        const auto forecast = traffic::forecast(scenario(), m_session->project().classes, 3600);
        QVERIFY(forecast.has_value());
        QVERIFY(std::abs(forecast->pageViewsPerSecond[24 + 9] / forecast->pageViewsPerSecond[24 + 3] - 3) < 1e-9);
        m_session->document().undoStack().undo();
        QCOMPARE(scenario(), before);
        // A damaged file changes nothing and says what is wrong.
        QFile damaged(directory.filePath(QStringLiteral("damaged.csv")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("time,requests\nyesterday,many\n");
        damaged.close();
        QSignalSpy problems(m_page.get(), &ForecastPage::problem);
        QVERIFY(!m_page->replayTrace(damaged.fileName()));
        QCOMPARE(problems.count(), 1);
        QCOMPARE(scenario(), before);
    }

    void everyKindOfEventCanBePlannedAndIsValid()
    {
        for (const EventKind &kind : eventKinds()) {
            const auto event = newEvent(kind.kind, 100, m_session->project(), scenario(), m_session->variant());
            QVERIFY2(!event.id.empty() && !event.name.empty(), qPrintable(kind.name));
            QVERIFY2(std::ranges::none_of(scenario().events, [&](const auto &other) { return other.id == event.id; }), qPrintable(kind.name));
            model::Scenario with = scenario();
            with.events.push_back(event);
            QVERIFY2(traffic::forecast(with, m_session->project().classes, 600).has_value(), qPrintable(kind.name));
        }
    }
};

QTEST_MAIN(ForecastTest)
#include "forecasttest.moc"
