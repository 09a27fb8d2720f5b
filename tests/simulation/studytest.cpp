#include <simulation/study/study.h>

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace headroom::simulation::study;

namespace {

std::string read(const char *name)
{
    QFile file(QStringLiteral(HEADROOM_SOURCE_DIR "/resources/study/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", name);
    return file.readAll().toStdString();
}

const Tables &tables()
{
    static const Tables parsedTables = [] {
        auto parsed = parse(read("results.csv"), read("trace_oe.csv"), read("trace_gaff.csv"));
        if (!parsed)
            qFatal("%s", parsed.error().message.c_str());
        return std::move(*parsed);
    }();
    return parsedTables;
}

} // namespace

/// The published table, row by row, through the step rules of our controllers.
class StudyTest : public QObject
{
    Q_OBJECT

private slots:
    void theTracesAreThePublishedOnes()
    {
        const auto mean = [](const std::vector<double> &values) {
            return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
        };
        const auto &oe = tables().traces.at("oe"), &gaff = tables().traces.at("gaff");
        QCOMPARE(oe.size(), std::size_t(8159));
        QCOMPARE(gaff.size(), std::size_t(4568));
        QVERIFY(std::abs(mean(oe) - 8.3407) < 5e-5);
        QVERIFY(std::abs(mean(gaff) - 5.4447) < 5e-5);
        QCOMPARE(*std::max_element(oe.begin(), oe.end()), 42.15);
        QCOMPARE(*std::max_element(gaff.begin(), gaff.end()), 42.18);
    }

    /// All but the rows of series 1 and policy 1 with an upper threshold of 50 %, where utilizations meet the threshold exactly and
    /// the authors' rounding, which is not published, decides.
    void rowsComeOutAsPublished()
    {
        int exact = 0, ties = 0;
        for (const Row &row : tables().rows) {
            const auto outcome = run(row, tables());
            QVERIFY(outcome.has_value());
            if (row.series == 1 && row.policy == 1 && row.up == 50) {
                QVERIFY(std::abs(outcome->machineHours / row.machineHours - 1) < 0.0072);
                ++ties;
                continue;
            }
            QVERIFY2(outcome->exact(), qPrintable(QStringLiteral("%1 series %2 policy %3 up %4 down %5: %6 h instead of %7")
                                                      .arg(QString::fromStdString(row.half))
                                                      .arg(row.series)
                                                      .arg(row.policy)
                                                      .arg(row.up)
                                                      .arg(row.down)
                                                      .arg(outcome->machineHours)
                                                      .arg(row.machineHours)));
            ++exact;
        }
        QCOMPARE(exact, 240);
        QCOMPARE(ties, 8);
    }

    void aTableThatIsNoneIsRefused()
    {
        const std::string trace = "index,cpu_percent\n1,3\n";
        QVERIFY(!parse("half,series\nnormal,1\n", trace, trace));
        QVERIFY(!parse("half\n", "index\nx,y\n", trace));
        const auto parsed = parse("h\nnormal,1,1,50,10,1,1,1,0,0\n", trace, trace);
        QVERIFY(parsed.has_value());
        QVERIFY(!run(parsed->rows.front(), *parsed)); // the trace is too short
    }
};

QTEST_GUILESS_MAIN(StudyTest)
#include "studytest.moc"
