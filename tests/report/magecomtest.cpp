#include <base/datadir.h>
#include <base/units.h>
#include <model/json.h>
#include <render/icons.h>
#include <report/report.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;

/// The report of the Magecom template as a user gets it: real engine, real prices.
class MagecomReportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QString m_file;
    model::Project m_project;
    std::optional<catalog::Catalog> m_catalog;
    std::vector<estimate::Outcome> m_outcomes;
    report::ReportInput m_input;

    static QString words(const QString &file, const QStringList &options)
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), options + QStringList{file, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).remove(QRegularExpression(QStringLiteral("\\s+")));
    }

private slots:
    void initTestCase()
    {
        const auto data = dataDirectory(HEADROOM_BIN_DIR);
        render::setIconDirectory(data / "icons");
        QFile json(QString::fromStdString((data / "templates" / "magecom.json").string()));
        QVERIFY(json.open(QIODevice::ReadOnly));
        auto project = model::projectFromJson(json.readAll().toStdString());
        QVERIFY2(project, project ? "" : describe(project.error()).c_str());
        m_project = *project;
        auto catalog = catalog::Catalog::load(data / "catalog");
        QVERIFY2(catalog, catalog ? "" : describe(catalog.error()).c_str());
        m_catalog = *catalog;
        auto prices = pricing::PriceBook::open(data / "pricing.sqlite");
        QVERIFY2(prices, prices ? "" : describe(prices.error()).c_str());
        for (const char *variant : {"planned", "optimized"}) {
            auto outcome = estimate::evaluate(m_project, model::VariantId(variant), model::ScenarioId("sale"), *m_catalog, *prices);
            QVERIFY2(outcome, outcome ? "" : describe(outcome.error()).c_str());
            m_outcomes.push_back(std::move(*outcome));
        }
        m_input.project = &m_project;
        m_input.scenario = m_project.scenario(model::ScenarioId("sale"));
        for (const estimate::Outcome &outcome : m_outcomes)
            m_input.chapters.append({m_project.variant(outcome.run.variant), &outcome});
        m_input.catalog = &*m_catalog;
        m_input.priceBook = prices->info().value_or(pricing::Info{});
        m_input.date = QStringLiteral("2026-11-21");
        m_input.version = QStringLiteral("0.1.0");
        const QString keep = qEnvironmentVariable("HEADROOM_KEEP_REPORTS"); // a folder, to look at the result
        m_file = (keep.isEmpty() ? m_directory.path() : keep) + QStringLiteral("/magecom.pdf");
        QElapsedTimer timer;
        timer.start();
        const auto written = report::writePdf(m_input, m_file);
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        qInfo("written in %.2f s", double(timer.elapsed()) / 1000);
    }

    void listsEveryLineItemOfBothVariants()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
        const QString text = words(m_file, {QStringLiteral("-raw")});
        for (const estimate::Outcome &outcome : m_outcomes) {
            QVERIFY(!outcome.bill.items.empty());
            double sum = 0;
            for (const estimate::LineItem &item : outcome.bill.items) {
                sum += item.monthly;
                QString component = QString::fromStdString(item.component).remove(QRegularExpression(QStringLiteral("\\s+")));
                QVERIFY2(text.contains(component), item.component.c_str());
                QVERIFY2(text.contains(QLocale().toString(item.monthly, 'f', 2)), item.component.c_str());
            }
            QVERIFY(std::abs(sum - outcome.bill.monthlyTotal) < 0.005);
            QVERIFY(text.contains(QLocale().toString(outcome.bill.monthlyTotal, 'f', 2)));
        }
    }

    void namesWhatHasNoPrice()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
        const QString text = words(m_file, {QStringLiteral("-raw")});
        for (const estimate::Outcome &outcome : m_outcomes) {
            for (const estimate::Unpriced &part : outcome.bill.unpriced)
                QVERIFY2(text.contains(QString::fromStdString(part.component).remove(QRegularExpression(QStringLiteral("\\s+")))), part.component.c_str());
        }
    }

    void writesTheSameLineItemsAsCsv()
    {
        const QString csv = QString::fromStdString(report::estimateCsv(m_input));
        std::size_t lines = 1; // the header
        for (const estimate::Outcome &outcome : m_outcomes)
            lines += outcome.bill.items.size() + outcome.bill.unpriced.size();
        QCOMPARE(std::size_t(csv.count(QStringLiteral("\r\n"))), lines);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    MagecomReportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "magecomtest.moc"
