// Drives the real window offscreen: templates, edits, runs, files, comparison.
#include <canvas/canvasview.h>
#include <compare/comparepage.h>
#include <compare/figuretable.h>
#include <frame/titlebar.h>
#include <frame/workspace.h>
#include <inspector/inspector.h>
#include <inspector/numberfield.h>
#include <keystrip/keystrip.h>
#include <look/appearance.h>
#include <look/messagestrip.h>
#include <look/tabstrip.h>
#include <mainwindow.h>
#include <outline/outlinemodel.h>
#include <outline/outlineview.h>
#include <results/chartspane.h>
#include <results/resultmodels.h>
#include <results/resultsdock.h>
#include <results/timelinepane.h>
#include <start/startpage.h>

#include <base/datadir.h>
#include <render/format.h>
#include <render/icons.h>
#include <store/projectfile.h>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>
#include <optional>
#include <qcustomplot.h>

using namespace headroom;
using namespace headroom::ui;

namespace {

constexpr int runMs = 60000; ///< upper bound for a run in a debug build on a busy machine

std::filesystem::path data()
{
    return dataDirectory(QCoreApplication::applicationDirPath().toStdU16String());
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private:
    std::optional<catalog::Catalog> m_catalog;
    std::optional<pricing::PriceBook> m_prices;
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_directory;

    [[nodiscard]] Session &session() { return m_window->session(); }
    void openMagecom()
    {
        QVERIFY(m_window->files().newFromTemplate("magecom"));
        waitForRuns();
    }
    /// Until the result of the present model is there.
    void waitForRuns()
    {
        QTRY_VERIFY_WITH_TIMEOUT(session().outcome() && !session().isStale() && !session().runner().isRunning(), runMs);
        QVERIFY2(!session().failure(), session().failure() ? session().failure()->message.c_str() : "");
    }
    void select(const char *tier) { session().setSelection({{model::TierId(tier)}, {}, {}}); }
    NumberField *field(const char *name) { return m_window->workspace()->inspector()->findChild<NumberField *>(QString::fromLatin1(name)); }
    static void enter(NumberField *field, const QString &value)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, value);
        QTest::keyClick(field, Qt::Key_Return);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_directory.path());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        render::setIconDirectory(data() / "icons");
        QVERIFY(Appearance::instance().load(data() / "themes" / "tokens.json", render::Scheme::Light));
        auto catalogue = catalog::Catalog::load(data() / "catalog");
        QVERIFY2(catalogue, catalogue ? "" : describe(catalogue.error()).c_str());
        m_catalog = std::move(*catalogue);
        auto prices = pricing::PriceBook::open(data() / "pricing.sqlite");
        QVERIFY2(prices, prices ? "" : describe(prices.error()).c_str());
        m_prices = *prices;
    }
    void init()
    {
        Appearance::instance().setScheme(render::Scheme::Light);
        ProjectFiles(*std::make_unique<Session>(*m_catalog, *m_prices), *std::make_unique<Settings>(), data(), nullptr).forgetRecovery();
        m_window = std::make_unique<MainWindow>(*m_catalog, *m_prices, data());
        m_window->resize(1600, 1000);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void startsOnTheTemplatesAndOpensOneWithAClick()
    {
        QCOMPARE(m_window->page(), static_cast<QWidget *>(m_window->startPage()));
        auto *card = m_window->findChild<QAbstractButton *>(QStringLiteral("template.magecom"));
        QVERIFY(card);
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(m_window->page(), static_cast<QWidget *>(m_window->workspace()));
        QCOMPARE(session().project().id, std::string("magecom"));
        // The case has two variants and three scenarios (docs/cases/magecom.md).
        QCOMPARE(session().project().variants.size(), std::size_t(2));
    }

    void showsTheSixKeyFiguresOfTheRun()
    {
        openMagecom();
        const auto &figures = m_window->workspace()->keyStrip()->figures();
        QCOMPARE(figures.size(), 6);
        // The strip shows what the bill says: the sum of its rounded lines.
        const auto &items = session().outcome()->bill.items;
        const double sum = std::accumulate(items.begin(), items.end(), 0.0, [](double all, const auto &item) { return all + item.monthly; });
        QCOMPARE(figures.front().figure, render::money(sum, QStringLiteral("USD")));
        // The planned variant's cache nodes give way before the servers (the case's lesson): headroom is negative and marked.
        QVERIFY(figures[4].broken);
        QVERIFY(figures[4].figure.startsWith(QChar(0x2212)));
    }

    void runsAgainOnAnEditAndUndoBringsTheOldFiguresBack()
    {
        openMagecom();
        const double before = session().outcome()->bill.monthlyTotal;
        select("web");
        NumberField *maximum = field("parameter.root_volume_gb");
        QVERIFY(maximum);
        QSignalSpy changed(&session().document(), &document::Document::changed);
        enter(maximum, QStringLiteral("500"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(std::get<double>(session().variant()->tier(model::TierId("web"))->parameters.at("root_volume_gb").value), 500.0);
        QVERIFY(session().isStale());
        waitForRuns();
        // More gigabytes on every server cost more, whatever the price.
        QVERIFY(session().outcome()->bill.monthlyTotal > before);
        session().document().undoStack().undo();
        waitForRuns();
        QCOMPARE(session().outcome()->bill.monthlyTotal, before);
    }

    void refusesAValueOutOfRangeInPlace()
    {
        openMagecom();
        select("web");
        NumberField *workers = field("parameter.workers");
        QVERIFY(workers);
        const model::Project before = session().project();
        enter(workers, QStringLiteral("-3"));
        QVERIFY(!workers->problem().isEmpty());
        QCOMPARE(session().project(), before);
        QTest::keyClick(workers, Qt::Key_Escape);
        QVERIFY(workers->problem().isEmpty());
    }

    void showsMixedForTiersThatDiffer()
    {
        openMagecom();
        session().setSelection({{model::TierId("web"), model::TierId("bastion")}, {}, {}});
        NumberField *volume = field("parameter.root_volume_gb");
        QVERIFY(volume);
        QVERIFY(!volume->value());
        QCOMPARE(volume->placeholderText(), QStringLiteral("Mixed"));
        enter(volume, QStringLiteral("64"));
        for (const char *id : {"web", "bastion"})
            QCOMPARE(m_catalog->number(*session().variant()->tier(model::TierId(id)), "root_volume_gb"), 64.0);
        session().document().undoStack().undo();
        QVERIFY(m_catalog->number(*session().variant()->tier(model::TierId("web")), "root_volume_gb") != 64.0);
    }

    void outlineShowsTheVariantAndStaysInStepWithTheCanvas()
    {
        openMagecom();
        m_window->workspace()->showOutline();
        OutlineView *outline = m_window->workspace()->outline();
        auto *tree = qobject_cast<OutlineModel *>(outline->model());
        QVERIFY(tree);
        const QAbstractItemModelTester tester(tree);
        const model::Variant *variant = session().variant();
        for (const auto &tier : variant->tiers) {
            const QModelIndex index = tree->indexOf(QStringLiteral("tier:") + QString::fromStdString(tier.id.value));
            QVERIFY2(index.isValid(), tier.name.c_str());
            QCOMPARE(index.data().toString().toStdString(), tier.name);
            // It stands under its boundary.
            QCOMPARE(index.parent().data(OutlineModel::IdRole).toString(),
                     tier.boundary.empty() ? QString() : QStringLiteral("boundary:") + QString::fromStdString(tier.boundary.value));
        }
        outline->setCurrentIndex(tree->indexOf(QStringLiteral("tier:db")));
        QCOMPARE(m_window->workspace()->canvas()->selection().tiers, std::set{model::TierId("db")});
        m_window->workspace()->canvas()->setSelection({{model::TierId("web")}, {}, {}});
        QCOMPARE(session().selection().tiers, std::set{model::TierId("web")});
        QVERIFY(outline->selectionModel()->isSelected(tree->indexOf(QStringLiteral("tier:web"))));
        // Keys: lock, hide, rename.
        outline->setFocus();
        outline->setCurrentIndex(tree->indexOf(QStringLiteral("tier:web")));
        QTest::keyClick(outline, Qt::Key_L);
        QVERIFY(session().variant()->tier(model::TierId("web"))->locked);
        QTest::keyClick(outline, Qt::Key_V);
        QVERIFY(session().variant()->tier(model::TierId("web"))->hidden);
        QVERIFY(tree->setData(tree->indexOf(QStringLiteral("tier:web")), QStringLiteral("Shop servers"), Qt::EditRole));
        QCOMPARE(session().variant()->tier(model::TierId("web"))->name, std::string("Shop servers"));
        QVERIFY(!tree->setData(tree->indexOf(QStringLiteral("tier:web")), QStringLiteral("  "), Qt::EditRole));
        QCOMPARE(session().document().undoStack().count(), 3);
    }

    void inspectorFollowsTheSelectionOfTheCanvas()
    {
        openMagecom();
        m_window->workspace()->canvas()->reveal(model::TierId("db"));
        QCOMPARE(session().selection().tiers.size(), std::size_t(1));
        auto *name = m_window->workspace()->inspector()->findChild<QLineEdit *>(QStringLiteral("inspector.name"));
        QCOMPARE(name->text().toStdString(), session().variant()->tier(model::TierId("db"))->name);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Main database"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(session().variant()->tier(model::TierId("db"))->name, std::string("Main database"));
    }

    void dropsLateResultsOfAnOlderModel()
    {
        openMagecom();
        QSignalSpy finished(&session().runner(), &SimulationRunner::finished);
        select("web");
        // Three edits in a row: only the last one's result may arrive as the variant's.
        for (const char *value : {"60", "70", "80"}) {
            NumberField *volume = field("parameter.root_volume_gb");
            QVERIFY(volume);
            enter(volume, QString::fromLatin1(value));
        }
        waitForRuns();
        const auto expected = estimate::evaluate(session().project(), session().variantId(), session().scenarioId(), *m_catalog, *m_prices);
        QVERIFY(expected);
        QCOMPARE(session().outcome()->bill.monthlyTotal, expected->bill.monthlyTotal);
        QVERIFY(finished.count() >= 1);
    }

    void saysWhyAVariantCannotBeSimulatedAndOffersTheWayBack()
    {
        openMagecom();
        model::Project broken = session().project();
        broken.classes.front().share += 0.2; // shares of pages now sum to 1.2
        const auto updated = session().document().updateProject(broken, QStringLiteral("break"));
        if (!updated)
            return; // refused before it could do harm: as good
        QTRY_VERIFY_WITH_TIMEOUT(session().failure(), runMs);
        QVERIFY(m_window->workspace()->strip()->isVisible());
        QVERIFY(!m_window->workspace()->strip()->detail().isEmpty());
        emit m_window->workspace()->strip()->actionTriggered();
        waitForRuns();
        QVERIFY(!m_window->workspace()->strip()->isVisible());
    }

    void scrubbingMovesMetersAndCanvas()
    {
        openMagecom();
        TimelinePane *timeline = m_window->workspace()->results()->timeline();
        QSignalSpy moved(&session(), &Session::stepChanged);
        const int quarter = int(timeline->xOfStep(session().outcome()->run.steps / 4));
        QTest::mouseClick(timeline, Qt::LeftButton, {}, QPoint(quarter, timeline->height() / 2));
        QCOMPARE(moved.count(), 1);
        // Within a pixel's worth of steps (43,800 steps over about 1,360 pixels).
        QVERIFY(std::abs(double(session().step()) - double(session().outcome()->run.steps) / 4) < 60);
        m_window->workspace()->results()->stepHours(1);
        QCOMPARE(moved.count(), 2);
    }

    void zoomsTheTimelineAroundAMoment()
    {
        openMagecom();
        TimelinePane *timeline = m_window->workspace()->results()->timeline();
        timeline->zoomTo(1000, 4000);
        QCOMPARE(timeline->visibleFrom(), std::size_t(1000));
        QCOMPARE(timeline->visibleTo(), std::size_t(4000));
        QTest::mouseDClick(timeline, Qt::LeftButton, {}, QPoint(400, 20));
        QCOMPARE(timeline->visibleTo(), session().outcome()->run.steps);
    }

    void listsTheBillWithItsTotal()
    {
        openMagecom();
        CostModel *model = m_window->workspace()->results()->costModel();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester tiers(m_window->workspace()->results()->tierModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto &bill = session().outcome()->bill;
        QCOMPARE(model->rowCount(), int(bill.items.size() + bill.unpriced.size()) + 1);
        QCOMPARE(model->index(model->rowCount() - 1, CostModel::Monthly).data().toString(), render::money(bill.monthlyTotal, QStringLiteral("USD")));
        // Every priced line names its source and date, as the bill must (DESIGN.md section 6).
        for (int row = 0; row < int(bill.items.size()); ++row) {
            QVERIFY(!model->index(row, CostModel::Source).data().toString().isEmpty());
            QVERIFY(!model->index(row, CostModel::Date).data().toString().isEmpty());
        }
    }

    void drawsTheFourChartsOfTheMonth()
    {
        openMagecom();
        m_window->workspace()->results()->showTab(ResultsDock::Charts);
        auto *charts = m_window->findChild<ChartsPane *>(QStringLiteral("charts"));
        QVERIFY(charts);
        QCOMPARE(charts->plots().size(), 4);
        for (QCustomPlot *plot : charts->plots())
            QVERIFY2(plot->plottableCount() > 0, qPrintable(plot->accessibleName()));
    }

    void comparesBothVariantsSideBySide()
    {
        openMagecom();
        m_window->showComparison();
        ComparePage *page = m_window->comparePage();
        QTRY_VERIFY_WITH_TIMEOUT(!page->figures()->figures().isEmpty(), runMs);
        QCOMPARE(page->firstView()->variant(), model::VariantId("planned"));
        QCOMPARE(page->secondView()->variant(), model::VariantId("optimized"));
        QVERIFY(page->firstView()->isReadOnly() && page->secondView()->isReadOnly());
        // The case's lesson: the optimized variant costs less and carries more users.
        const OutcomePtr planned = session().outcome(model::VariantId("planned")), optimized = session().outcome(model::VariantId("optimized"));
        QVERIFY(optimized->bill.monthlyTotal < planned->bill.monthlyTotal);
        QVERIFY(optimized->capacity.maxUsers > planned->capacity.maxUsers);
        QVERIFY(page->verdict().contains(QStringLiteral("less")));
        QTest::keyClick(page, Qt::Key_Escape);
        QCOMPARE(m_window->page(), static_cast<QWidget *>(m_window->workspace()));
    }

    void savesAndOpensAgainWithoutLoss()
    {
        openMagecom();
        const QString file = m_directory.filePath(QStringLiteral("saved.headroom"));
        QVERIFY(m_window->files().saveTo(file));
        QVERIFY(!session().document().isModified());
        const model::Project saved = session().project();
        QVERIFY(m_window->files().newFromTemplate("blank"));
        QVERIFY(session().project() != saved);
        QVERIFY(m_window->files().open(file));
        QCOMPARE(session().project(), saved);
    }

    void aBadFileIsExplainedAndChangesNothing()
    {
        openMagecom();
        const model::Project before = session().project();
        const QString file = m_directory.filePath(QStringLiteral("bad.headroom"));
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("this is not a project");
        bad.close();
        QVERIFY(!m_window->files().open(file));
        QVERIFY(m_window->strip()->isVisible());
        QVERIFY(m_window->strip()->title().contains(QStringLiteral("bad.headroom")));
        QVERIFY(!m_window->strip()->detail().isEmpty());
        QCOMPARE(session().project(), before);
        QVERIFY(!m_window->files().open(m_directory.filePath(QStringLiteral("missing.headroom"))));
    }

    void anUnwritableTargetIsExplained()
    {
        openMagecom();
        QSignalSpy problem(&m_window->files(), &ProjectFiles::problem);
        QVERIFY(!m_window->files().saveTo(QStringLiteral("/nowhere/at/all/x.headroom")));
        QVERIFY(!m_window->files().exportTo(ExportFormat::DiagramSvg, QStringLiteral("/nowhere/at/all/x.svg")));
        QCOMPARE(problem.count(), 2);
        QVERIFY(m_window->strip()->isVisible());
    }

    void exportsEveryFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("beginning"); // the signature of the format
        QTest::newRow("report.pdf") << int(ExportFormat::PdfReport) << QByteArray("%PDF-");
        QTest::newRow("diagram.svg") << int(ExportFormat::DiagramSvg) << QByteArray("<?xml");
        QTest::newRow("diagram.png") << int(ExportFormat::DiagramPng) << QByteArray("\x89PNG");
        QTest::newRow("estimate.csv") << int(ExportFormat::EstimateCsv) << QByteArray();
        QTest::newRow("project.json") << int(ExportFormat::ProjectJson) << QByteArray("{");
    }
    void exportsEveryFormat()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, beginning);
        openMagecom();
        const QString file = m_directory.filePath(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(m_window->files().exportTo(ExportFormat(format), file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.size() > 200);
        QVERIFY(written.read(beginning.size()) == beginning);
    }

    void asksBeforeUnsavedWorkIsLost()
    {
        openMagecom();
        select("web");
        NumberField *volume = field("parameter.root_volume_gb");
        QVERIFY(volume);
        enter(volume, QStringLiteral("77"));
        QVERIFY(session().document().isModified());
        bool went = false;
        m_window->files().guarded([&] { went = true; });
        QVERIFY(!went);
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        const auto buttons = question->buttons();
        QAbstractButton *discard = nullptr;
        for (QAbstractButton *button : buttons) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                discard = button;
        }
        QVERIFY(discard);
        QTest::mouseClick(discard, Qt::LeftButton);
        QVERIFY(went);
    }

    void unsavedWorkSurvivesAKilledProcess()
    {
        openMagecom();
        select("web");
        enter(field("parameter.root_volume_gb"), QStringLiteral("77"));
        m_window->files().autosave();
        const model::Project work = session().project();
        m_window.reset(); // as a kill would: without closing
        m_window = std::make_unique<MainWindow>(*m_catalog, *m_prices, data());
        QVERIFY(m_window->files().recover());
        QCOMPARE(session().project(), work);
        m_window->files().forgetRecovery();
    }

    void switchesTheThemeWithoutARestart()
    {
        openMagecom();
        const QColor light = QApplication::palette().color(QPalette::Window);
        emit m_window->findChild<TitleBar *>()->themeToggled();
        QCOMPARE(Appearance::instance().scheme(), render::Scheme::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < light.lightness());
        // The middle of the key strip's ground is really painted dark.
        const QImage strip = m_window->workspace()->keyStrip()->grab().toImage();
        QVERIFY(strip.pixelColor(4, strip.height() / 2).lightness() < 100);
    }

    void takesItsCompactFormInASmallWindow()
    {
        openMagecom();
        QVERIFY(!m_window->workspace()->isCompact());
        m_window->resize(1280, 800);
        QTRY_VERIFY(m_window->workspace()->isCompact());
        m_window->resize(1600, 1000);
        QTRY_VERIFY(!m_window->workspace()->isCompact());
    }

    void aNewVariantIsACopyUnderItsOwnName()
    {
        openMagecom();
        const model::Variant planned = *session().variant();
        QAction *add = nullptr;
        for (QAction *action : m_window->actions()) {
            if (action->text().contains(QStringLiteral("Variant, as a copy")))
                add = action;
        }
        QVERIFY(add);
        add->trigger();
        QCOMPARE(session().project().variants.size(), std::size_t(3));
        QVERIFY(session().variantId() != planned.id);
        QCOMPARE(session().variant()->tiers, planned.tiers);
        session().document().undoStack().undo();
        QCOMPARE(session().project().variants.size(), std::size_t(2));
        QVERIFY(session().variant());
    }
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
