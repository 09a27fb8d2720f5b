#include <calibration/published.h>
#include <pricing/csv.h>

#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::calibration;

/// Load tests that other people measured: every bar is met, or its miss is one we have explained; nothing is worse than a plain model.
class PublishedTest : public QObject
{
    Q_OBJECT

    static Cells cells(const char *file)
    {
        auto table = pricing::readCsv(std::string(HEADROOM_TEST_DATA "/loadtests/") + file);
        Cells cells;
        if (!table)
            return cells;
        cells.columns = table->columns;
        for (pricing::CsvRow &row : table->rows) {
            cells.rows.push_back(row.fields);
            cells.lines.push_back(row.line);
        }
        return cells;
    }

    /// \param missed the figures known to miss their bar
    static void judge(const Result<published::Checks> &checks, std::size_t expected, const QStringList &missed)
    {
        QVERIFY2(checks, checks ? "" : checks.error().message.c_str());
        QCOMPARE(checks->size(), expected);
        for (const published::Check &check : *checks) {
            const QString name = QString::fromStdString(check.system + ": " + check.what);
            const bool isKnown = std::any_of(missed.begin(), missed.end(), [&](const QString &each) { return name.contains(each); });
            QVERIFY2(check.met() || isKnown, qPrintable(name + QStringLiteral(" is %1, bar %2").arg(check.obtained).arg(check.bar)));
            QVERIFY2(check.met() || !check.why.empty(), qPrintable(name + QStringLiteral(" is a miss without an explanation")));
            if (check.baseline == check.baseline)
                QVERIFY2(check.obtained <= check.baseline + 5e-4, qPrintable(name + QStringLiteral(" is %1, a plain model %2").arg(check.obtained).arg(check.baseline)));
        }
    }

private slots:
    void predictsTheGatewayFromOneBusyRun() { judge(published::gateway(cells("api_gateway_c5large.csv")), 8, {}); }

    void predictsMemcachedFromTwoRunsAndTheLink()
    {
        judge(published::memcached(cells("memcached_middleware.csv")), 6,
              {QStringLiteral("reads of one server from one run and the link: throughput, largest error"),
               QStringLiteral("writes from two runs: throughput of 82 runs, median error")});
    }

    void predictsTheTeaStoreFromItsDemands()
    {
        judge(published::teastore(cells("teastore_service_demands.csv"), cells("teastore_call_graph.csv"), cells("teastore_constant_120rps.csv")), 1, {});
    }

    void predictsTheAutoscaledFunction()
    {
        // with the rules of thresholds a few milliseconds decide about a core for half a minute
        judge(published::autoscaling(cells("autoscaling_html_runs.csv"), cells("autoscaling_html_series.csv")), 38,
              {QStringLiteral("controller \"rule\""), QStringLiteral("controller \"target\""),
               QStringLiteral("controller \"static\" simulated, load \"tweet\": seconds"), QStringLiteral("controller \"step\" simulated, load \"tweet\": seconds")});
    }
};

QTEST_APPLESS_MAIN(PublishedTest)
#include "publishedtest.moc"
