// The window's money: cost settings, the bill's lines, range, commitments, regions, on the Magecom template.
#include <dialogs/costsdialog.h>
#include <dialogs/regionsdialog.h>
#include <inspector/costlines.h>
#include <inspector/numberfield.h>
#include <look/appearance.h>
#include <results/commitmentspane.h>
#include <results/rangepane.h>
#include <results/resultmodels.h>
#include <session/session.h>

#include <base/datadir.h>
#include <catalog/templates.h>
#include <model/json.h>
#include <render/format.h>
#include <render/icons.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

#include <optional>
#include <qcustomplot.h>

using namespace headroom;
using namespace headroom::ui;

class MoneyTest : public QObject
{
    Q_OBJECT

private:
    std::optional<catalog::Catalog> m_catalog;
    std::optional<pricing::PriceBook> m_prices;
    std::unique_ptr<Session> m_session;

    void waitForRun()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_session->outcome() && m_session->outcome()->commitments && !m_session->isStale() && !m_session->runner().isRunning(), 60000);
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto data = dataDirectory(QCoreApplication::applicationDirPath().toStdU16String());
        render::setIconDirectory(data / "icons");
        QVERIFY(Appearance::instance().load(data / "themes" / "tokens.json", render::Scheme::Light));
        auto catalog = catalog::Catalog::load(data / "catalog");
        auto prices = pricing::PriceBook::open(data / "pricing.sqlite");
        auto text = catalog::readTemplate(data / "templates", "magecom");
        QVERIFY(catalog && prices && text);
        m_catalog = std::move(*catalog);
        m_prices = std::move(*prices);
        auto project = model::projectFromJson(*text);
        QVERIFY(project);
        m_session = std::make_unique<Session>(*m_catalog, *m_prices);
        m_session->document().setProject(std::move(*project), {});
        waitForRun();
    }

    void cleanupTestCase() { m_session.reset(); }

    void aChangedTaxRateIsAnUndoStepAndALine()
    {
        CostsDialog dialog(*m_session);
        dialog.show();
        auto fields = dialog.findChildren<NumberField *>();
        const auto it = std::find_if(fields.begin(), fields.end(), [](NumberField *field) { return field->accessibleName() == QStringLiteral("Tax rate"); });
        QVERIFY(it != fields.end());
        const double before = m_session->outcome()->bill.monthlyTotal;
        const int steps = m_session->document().undoStack().count();
        (*it)->setFocus();
        (*it)->selectAll();
        QTest::keyClicks(*it, QStringLiteral("20"));
        QTest::keyClick(*it, Qt::Key_Return);
        QCOMPARE(m_session->project().costs.taxRate, 0.2);
        QCOMPARE(m_session->document().undoStack().count(), steps + 1);
        waitForRun();
        const estimate::Estimate &bill = m_session->outcome()->bill;
        QCOMPARE(bill.items.back().kind, estimate::LineKind::Tax);
        QCOMPARE(qRound64(bill.items.back().monthly * 100), qRound64(before * 20)); // 20 % of the former total
        m_session->document().undoStack().undo();
        waitForRun();
        QCOMPARE(m_session->outcome()->bill.monthlyTotal, before);
    }

    void theTableShowsWhatIsPaidUpFront()
    {
        CostModel table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto outcome = std::make_shared<estimate::Outcome>(*m_session->outcome());
        outcome->bill.items.front().upfront = 876;
        outcome->bill.upfrontTotal = 876;
        table.setOutcome(outcome, {});
        QCOMPARE(table.index(0, CostModel::Upfront).data().toString(), QStringLiteral("$876.00"));
        QCOMPARE(table.index(table.rowCount() - 1, CostModel::Upfront).data().toString(), QStringLiteral("$876.00"));
        QCOMPARE(table.index(1, CostModel::Upfront).data().toString(), QString());
    }

    void whyNamesInputsWithTheirSourceAndTheRow()
    {
        const auto &items = m_session->outcome()->bill.items;
        const auto it = std::find_if(items.begin(), items.end(), [](const auto &item) { return item.component.starts_with("Instance usage"); });
        QVERIFY(it != items.end());
        const Explanation why = explain(*it, {});
        QStringList words;
        for (const auto &[name, value] : why.rows)
            words << name + QLatin1Char('=') + value;
        const QString all = words.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("metered in the run")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Row=AmazonEC2 / instance / ")), qPrintable(all));
    }

    void rangeShowsItsDrivers()
    {
        RangePane pane(*m_session);
        pane.resize(900, 260);
        pane.show();
        const auto *plot = pane.findChild<QCustomPlot *>();
        QVERIFY(plot && plot->isVisible());
        QCOMPARE(plot->accessibleDescription().count(QStringLiteral("; ")) + 1, int(m_session->outcome()->bill.drivers.size()));
    }

    void commitmentsFollowTheChosenCapacity()
    {
        CommitmentsPane pane(*m_session);
        const QAbstractItemModelTester tester(pane.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        pane.resize(1100, 260);
        pane.show();
        auto *pools = pane.findChild<QComboBox *>();
        QVERIFY(pools);
        QCOMPARE(pools->count(), int(m_session->outcome()->commitments->pools.size()));
        // Cheapest first, and each pool offers one and three years in three payments; EC2 the savings plans besides.
        for (int i = 0; i < pools->count(); ++i) {
            pools->setCurrentIndex(i);
            emit pools->activated(i);
            const auto &pool = m_session->outcome()->commitments->pools[std::size_t(i)];
            const bool plans = pool.list == estimate::Commitment::Ec2;
            QCOMPARE(pane.model()->rowCount(), int(pool.options.size() + (plans ? m_session->outcome()->commitments->savingsPlans.size() : 0)));
            QVERIFY(pane.model()->option(0)->monthly <= pane.model()->option(int(pool.options.size()) - 1)->monthly);
        }
    }

    void regionsStandSideBySide()
    {
        RegionsDialog dialog(*m_session);
        const QAbstractItemModelTester tester(dialog.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy compared(&dialog, &RegionsDialog::compared);
        QVERIFY(compared.wait(60000));
        QCOMPARE(dialog.model()->columnCount(), 4); // the home region, Virginia and Dublin are chosen at first
        QCOMPARE(dialog.model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("eu-west-3"));
        const int total = dialog.model()->rowCount() - 3;
        QCOMPARE(dialog.model()->index(total, 1).data().toString(), render::money(m_session->outcome()->bill.monthlyTotal));
    }
};

QTEST_MAIN(MoneyTest)
#include "moneytest.moc"
