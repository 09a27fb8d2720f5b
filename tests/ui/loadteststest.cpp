// The results dock's load tests: keep, import, calibrate, remove; each one undo step.
#include <look/appearance.h>
#include <results/loadtestspane.h>
#include <results/resultmodels.h>
#include <session/session.h>

#include <base/datadir.h>
#include <catalog/templates.h>
#include <model/json.h>
#include <render/icons.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>
#include <qcustomplot.h>

using namespace headroom;
using namespace headroom::ui;

class LoadTestsTest : public QObject
{
    Q_OBJECT

    std::filesystem::path m_data;
    std::optional<catalog::Catalog> m_catalog;
    std::optional<pricing::PriceBook> m_prices;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LoadTestsPane> m_pane;
    QTemporaryDir m_folder;

    [[nodiscard]] const std::vector<model::LoadTest> &tests() const { return m_session->project().loadTests; }
    [[nodiscard]] QAbstractItemModel *rows() const { return m_pane->findChild<QTableView *>()->model(); }
    QString file(const QByteArray &content) const
    {
        QFile out(m_folder.filePath(QStringLiteral("autumn.jtl")));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName() : QString();
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
        m_session->setVariant(model::VariantId("optimized")); // the one the case's test was made on
        m_pane = std::make_unique<LoadTestsPane>(*m_session);
        m_pane->resize(1000, 240);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_session.reset();
    }

    void showsTheStatedTestsOfTheVariant()
    {
        QAbstractItemModelTester tester(rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto mine = std::count_if(tests().begin(), tests().end(), [&](const auto &each) { return each.variant == m_session->variantId(); });
        QVERIFY(mine > 0);
        QCOMPARE(rows()->rowCount(), int(mine));
        QCOMPARE(rows()->index(0, LoadTestModel::Origin).data().toString(), QStringLiteral("stated"));
        QCOMPARE(rows()->index(0, LoadTestModel::Users).data().toString(), QStringLiteral("7,635"));
        QVERIFY(m_pane->findChild<QCustomPlot *>()->isVisible());
    }

    void importsResultsOfJMeterAsOneUndoStep()
    {
        QByteArray text = "timeStamp,elapsed,success,allThreads\n";
        for (int i = 0; i < 2000; ++i)
            text += QByteArray::number(1790000000000LL + 10 * i) + ",50,true,7\n";
        const std::size_t before = tests().size();
        m_pane->import(file(text));
        QTRY_COMPARE(tests().size(), before + 1);
        QCOMPARE(tests().back().name, std::string("autumn"));
        QCOMPARE(tests().back().users, 7.0);
        QCOMPARE(tests().back().origin, model::LoadTest::Origin::Imported);
        m_session->document().undoStack().undo();
        QCOMPARE(tests().size(), before);
    }

    void saysWhatIsWrongWithAFile()
    {
        QSignalSpy problems(m_pane.get(), &LoadTestsPane::problem);
        m_pane->import(file("nothing of the kind\n"));
        QTRY_COMPARE(problems.size(), 1);
        m_pane->import(QStringLiteral("/nonexistent.jtl"));
        QTRY_COMPARE(problems.size(), 2);
    }

    void calibratesByTheSelectedTestInEveryVariantAsOneUndoStep()
    {
        // the demands twice what the test says: calibration halves them again
        model::Project project = m_session->project();
        const model::TierId web = tests().front().tier;
        for (model::Variant &variant : project.variants)
            for (model::Tier &tier : variant.tiers)
                if (tier.id == web)
                    for (model::Demand &demand : tier.demands) {
                        demand.cpuMs *= 2;
                        if (demand.cpuMsOnHit)
                            *demand.cpuMsOnHit *= 2;
                    }
        const double wanted = m_session->variant()->tier(web)->demands.front().cpuMs;
        m_session->document().setProject(project, {});
        m_session->setVariant(model::VariantId("optimized"));
        m_pane->findChild<QTableView *>()->selectRow(0);
        m_pane->calibrate();
        for (const model::Variant &variant : m_session->project().variants)
            QVERIFY(std::abs(variant.tier(web)->demands.front().cpuMs / wanted - 1) < 0.01);
        QCOMPARE(m_session->document().undoStack().count(), 1);
    }
};

QTEST_MAIN(LoadTestsTest)
#include "loadteststest.moc"
