// The price book's dialog offscreen: importing a list, the difference it makes, and the project's own prices.
#include <dialogs/pricebookdialog.h>
#include <dialogs/priceimportpage.h>
#include <dialogs/priceoverrides.h>
#include <look/appearance.h>

#include <base/datadir.h>
#include <render/icons.h>
#include <store/projectfile.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>

using namespace headroom;
using namespace headroom::ui;

namespace {

constexpr int runMs = 60000;

std::filesystem::path data()
{
    return dataDirectory(QCoreApplication::applicationDirPath().toStdU16String());
}

QAbstractButton *button(const QWidget &parent, const QString &words)
{
    for (auto *one : parent.findChildren<QAbstractButton *>()) {
        if (one->text() == words)
            return one;
    }
    return nullptr;
}

bool says(const QWidget &parent, const QString &words)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

class PriceBookDialogTest : public QObject
{
    Q_OBJECT

private:
    std::optional<catalog::Catalog> m_catalog;
    std::optional<pricing::PriceBook> m_prices;
    std::unique_ptr<Session> m_session;
    QTemporaryDir m_directory;

    void waitForRun()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_session->outcome() && !m_session->isStale() && !m_session->runner().isRunning(), runMs);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        render::setIconDirectory(data() / "icons");
        QVERIFY(Appearance::instance().load(data() / "themes" / "tokens.json", render::Scheme::Light));
        m_catalog = *catalog::Catalog::load(data() / "catalog");
        m_prices = *pricing::PriceBook::open(data() / "pricing.sqlite");
    }
    void init()
    {
        m_session = std::make_unique<Session>(*m_catalog, *m_prices);
        auto project = store::open(HEADROOM_TEST_DATA "/bills/server-function.json");
        QVERIFY(project);
        project->variants.front().region = "eu-west-3"; // that of the lists
        project->variants.front().tiers.front().parameters["instance_type"].value = std::string("c5.xlarge");
        m_session->document().setProject(*project, {});
        waitForRun();
    }

    void saysWhichPricesAreUsed()
    {
        PriceBookDialog dialog(*m_session, data() / "pricing.sqlite");
        QVERIFY(says(dialog, QStringLiteral("Bundled prices")));
        QVERIFY(says(dialog, QStringLiteral("every line costs the same")));
        QVERIFY(!button(dialog, QStringLiteral("Bundled prices only"))->isEnabled());
    }

    void takesAListIntoTheBookAndPricesAnew()
    {
        const std::filesystem::path target = m_directory.filePath(QStringLiteral("prices.sqlite")).toStdString();
        PriceImportPage page;
        QSignalSpy written(&page, &PriceImportPage::written);
        page.show(QStringLiteral(HEADROOM_TEST_DATA "/price-lists/AmazonEC2-eu-west-3.csv"), m_session->prices(), *m_prices, target);
        auto *take = button(page, QStringLiteral("Take into the price book"));
        QTRY_VERIFY_WITH_TIMEOUT(take->isEnabled(), runMs);
        QCOMPARE(page.findChild<QTableView *>()->model()->rowCount(), 7); // two changed, five new
        QVERIFY(!std::filesystem::exists(target));
        take->click();
        QCOMPARE(written.count(), 1);

        const double before = m_session->outcome()->bill.monthlyTotal;
        m_session->setPrices(*pricing::openBook(data() / "pricing.sqlite", target.string()));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->outcome()->bill.monthlyTotal != before, runMs);
        waitForRun();
        // One c5.xlarge all month: 0.202 → 0.21 USD an hour.
        QVERIFY(std::abs(m_session->outcome()->bill.monthlyTotal - before - 730 * 0.008) < 0.011);
        PriceBookDialog dialog(*m_session, data() / "pricing.sqlite");
        QVERIFY(says(dialog, QStringLiteral("prices.sqlite")));
        QVERIFY(says(dialog, QStringLiteral("instead of")));
    }

    void refusesAListWithItsLine()
    {
        const QString bad = m_directory.filePath(QStringLiteral("bad.csv"));
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("service,sku_kind,region,unit,price_usd\nAmazonEKS,cluster.standard-support,eu-west-3,hour,cheap\n");
        file.close();
        PriceImportPage page;
        page.show(bad, m_session->prices(), *m_prices, m_directory.filePath(QStringLiteral("untouched.sqlite")).toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(says(page, QStringLiteral("bad.csv:2")), runMs);
        QVERIFY(!button(page, QStringLiteral("Take into the price book"))->isEnabled());
        QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("untouched.sqlite"))));
    }

    void projectsStatePricesOfTheirOwnAndCanUndoIt()
    {
        PriceOverrides overrides(*m_session);
        auto *line = overrides.findChild<QComboBox *>();
        QVERIFY(line->count() > 3);
        line->setCurrentIndex(line->findText(QStringLiteral("Instance usage"), Qt::MatchContains));
        auto *price = overrides.findChild<QDoubleSpinBox *>();
        QCOMPARE(price->value(), 0.202);
        price->setValue(0.1);
        button(overrides, QStringLiteral("Add"))->click();
        QCOMPARE(m_session->project().priceOverrides.size(), std::size_t(1));
        QCOMPARE(m_session->project().priceOverrides.front().name, std::string("c5.xlarge"));
        waitForRun();
        const auto &items = m_session->outcome()->bill.items;
        const auto it = std::find_if(items.begin(), items.end(),
                                     [](const estimate::LineItem &item) { return item.component.starts_with("Instance usage"); });
        QVERIFY(it != items.end());
        QCOMPARE(it->monthly, 73.0);
        QCOMPARE(it->price.provenance, pricing::Provenance::Override);
        m_session->document().undoStack().undo();
        QVERIFY(m_session->project().priceOverrides.empty());
    }

    void remembersTheBookInTheProject()
    {
        PriceBookDialog dialog(*m_session, data() / "pricing.sqlite");
        auto *remember = button(dialog, QStringLiteral("Remember in the project"));
        QVERIFY(remember->isEnabled());
        remember->click();
        QCOMPARE(m_session->project().priceBook.fingerprint, m_prices->info()->fingerprint);
        QVERIFY(says(dialog, QStringLiteral("was priced with them")));
        QVERIFY(!remember->isEnabled());
    }
};

QTEST_MAIN(PriceBookDialogTest)
#include "pricebooktest.moc"
