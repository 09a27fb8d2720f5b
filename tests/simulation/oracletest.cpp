#include "othercases.h"

#include <simulation/oracle/oracle.h>
#include <simulation/oracle/timefunction.h>

#include <QFile>
#include <QTest>

#include <cmath>
#include <set>

using namespace headroom::simulation::oracle;

namespace {

/// The table that ships with the product.
std::vector<Case> table()
{
    QFile file(QStringLiteral(HEADROOM_SOURCE_DIR "/resources/oracle/queueing_oracle.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table");
    const auto cases = parse(file.readAll().toStdString());
    if (!cases)
        qFatal("%s", cases.error().message.c_str());
    return *cases;
}

void report(const Verification &verification)
{
    for (const Judgement &row : verification.rows)
        if (!row.ok)
            qWarning("%s %s %s at %g: %.9g instead of %.9g (± %g)", row.caseId.c_str(), row.station.c_str(), row.metric.c_str(),
                     row.seconds, row.obtained, row.expected, row.standardError);
}

Case single(const std::string &family, std::map<std::string, std::string> parameters, std::vector<Row> rows)
{
    return {"case", family, std::move(parameters), std::move(rows)};
}

/// Computed with mpmath (20 … 40 digits) by other means than ours.
std::vector<Case> independentCases()
{
    return {
        single("MMc", {{"lam", "6"}, {"mu", "1.1"}, {"c", "7"}},
               {{"", "p_wait", 0, 0.4433742664328, 1e-6},
                {"", "Wq", 0, 0.2608083920193, 1e-6},
                {"", "W", 0, 1.16989930111, 1e-6},
                {"", "wq_p95", 0, 1.283759560681, 1e-6},
                {"", "w_p95", 0, 3.202493517583, 1e-6}}),
        single("MMcK", {{"lam", "5"}, {"mu", "1.3"}, {"c", "3"}, {"K", "9"}},
               {{"", "p_block", 0, 0.2476617699278, 1e-6},
                {"", "L", 0, 6.555603504577, 1e-6},
                {"", "W", 0, 1.742727736685, 1e-6},
                {"", "Wq", 0, 0.9734969674543, 1e-6},
                {"", "wq_p95", 0, 2.258808560826, 1e-6}}),
        single(
            "MMcM", {{"lam", "6"}, {"mu", "1"}, {"c", "4"}, {"theta", "0.7"}},
            {{"", "p_abandon", 0, 0.3614692923267, 1e-6}, {"", "Lq", 0, 3.098308219943, 1e-6}, {"", "p_wait", 0, 0.8904493511536, 1e-6}}),
        single("ErlangB", {{"a", "37.5"}, {"c", "40"}}, {{"", "p_block", 0, 0.08346039818208, 1e-6}}),
        single("MG1", {{"lam", "0.75"}, {"dist", "h2"}, {"mean", "1"}, {"scv", "6"}, {"c", "1"}},
               {{"", "Wq", 0, 10.5, 1e-6},
                {"", "w_p95", 0, 43.33119408959, 1e-6},
                {"", "wq_p99", 0, 68.86119624305, 1e-6},
                {"", "w_p50", 0, 4.999311378726, 1e-6}}),
        single("MG1", {{"lam", "0.85"}, {"dist", "erlang"}, {"mean", "1"}, {"scv", "0.4"}, {"c", "1"}},
               {{"", "Wq", 0, 3.966666666667, 1e-6},
                {"", "wq_sd", 0, 4.523589435765, 1e-6},
                {"", "w_p95", 0, 14.07048530932, 1e-6},
                {"", "w_p99", 0, 21.40185913, 1e-6}}),
        single(
            "TANDEM", {{"lam", "1"}, {"mu", "[1.5 2.5]"}, {"c", "[1 1]"}},
            {{"", "e2e_mean", 0, 2.666666666667, 1e-6}, {"", "e2e_p50", 0, 2.11515362715, 1e-6}, {"", "e2e_p99", 0, 10.02124095747, 1e-6}}),
        single("CLOSED", {{"N", "3"}, {"Z", "2"}, {"S", "[0.5 0.3]"}, {"V", "[1 2]"}, {"m", "[1 2]"}},
               {{"all", "X", 0, 0.9108825521956, 1e-6}, {"all", "R", 0, 1.293509127789, 1e-6}}),
        single("MGc", {{"lam", "2.55"}, {"dist", "h2"}, {"mean", "1"}, {"scv", "5"}, {"c", "3"}},
               {{"", "p_wait", 0, 0.7414520566401, 1e-6}, {"", "Wq", 0, 4.627414982343, 1e-6}}),
        single("MGc", {{"lam", "2.1"}, {"dist", "det"}, {"mean", "1"}, {"scv", "0"}, {"c", "3"}},
               {{"", "p_wait", 0, 0.4760850266797, 1e-6}, {"", "Wq", 0, 0.2862467171414, 1e-6}}),
        single("MG1", {{"lam", "0.6"}, {"dist", "det"}, {"mean", "1"}, {"scv", "0"}, {"c", "1"}},
               {{"", "wq_p99", 0, 4.5296125618, 1e-6}, {"", "w_p99", 0, 5.5296125618, 1e-6}}),
    };
}

} // namespace

class OracleTest : public QObject
{
    Q_OBJECT

private slots:
    /// 135 cases and 1,626 rows, as its description says.
    void readsTheWholeTable()
    {
        const auto cases = table();
        std::size_t rows = 0;
        for (const Case &c : cases)
            rows += c.rows.size();
        QCOMPARE(cases.size(), std::size_t(135));
        QCOMPARE(rows, std::size_t(1626));
    }

    /// Every row, at the table's own tolerance (1e-9 … 1e-3 by row).
    void exactMethodsMeetTheTable()
    {
        Verification verification;
        for (const Case &c : table())
            verifyExact(c, verification);
        report(verification);
        QCOMPARE(verification.failed(), std::size_t(0));
        QCOMPARE(verification.rows.size(), std::size_t(1626));
    }

    /// Every row: within 1e-6 where the engine is exact, within the bound stated for its approximation elsewhere.
    void timelineMeetsTheTable()
    {
        Verification verification;
        for (const Case &c : table())
            verifyTimeline(c, verification);
        report(verification);
        QCOMPARE(verification.failed(), std::size_t(0));
        QCOMPARE(verification.rows.size(), std::size_t(1626));
        const std::set<std::string> exact{"MM1", "MMc", "MMcK", "MMcM", "ErlangB", "MG1", "MGcPS", "JACKSON", "TANDEM", "CLOSED", "USL"};
        for (const Judgement &row : verification.rows)
            if (exact.contains(row.family))
                QVERIFY2(row.tolerance <= 1.1e-6 * std::max(1.0, std::abs(row.expected)), row.metric.c_str());
    }

    /// Other parameters than the table's, drawn at random with the extremes among them: the engine against the exact methods.
    void timelineMeetsOtherParameters_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("cases");
        for (const auto &[family, cases] : {std::pair{"MMc", 25},
                                            {"MMcK", 25},
                                            {"ErlangB", 25},
                                            {"MMcM", 25},
                                            {"MG1", 25},
                                            {"MGc", 25},
                                            {"MMcPS", 12},
                                            {"MGcPS", 10},
                                            {"MMcKPS", 10},
                                            {"CLOSED", 20},
                                            {"TANDEM", 12},
                                            {"JACKSON", 12},
                                            {"USL", 8}})
            QTest::newRow(family) << QString::fromLatin1(family) << cases;
    }

    void timelineMeetsOtherParameters()
    {
        QFETCH(QString, family);
        QFETCH(int, cases);
        OtherCases others(7);
        Verification verification;
        std::size_t rows = 0;
        for (int i = 0; i < cases; ++i) {
            Case c = others.draw(family.toStdString(), i);
            Verification exact;
            verifyExact(c, exact);
            if (exact.rows.empty())
                continue; // too large for the exact method
            c.rows.clear();
            for (const Judgement &row : exact.rows)
                c.rows.push_back({row.station, row.metric, 0, row.obtained, 0});
            verifyTimeline(c, verification);
            rows += c.rows.size();
        }
        report(verification);
        QCOMPARE(verification.failed(), std::size_t(0));
        QVERIFY(rows > std::size_t(cases) / 2);
        QVERIFY(verification.rows.size() > rows * 2 / 3); // the rest has no such figure (R_given_size of several servers)
    }

    /// Values that none of our code produced: mpmath with 50 digits (Pollaczek–Khinchine by Talbot's inversion, Erlang formulas by
    /// their sums, M/H2/2 and M/E2/3 by their truncated chains, M/D/3 by Crommelin's roots).
    void timelineMeetsIndependentValues()
    {
        Verification verification;
        for (const Case &c : independentCases()) {
            verifyExact(c, verification);
            verifyTimeline(c, verification);
        }
        report(verification);
        QCOMPARE(verification.failed(), std::size_t(0));
        QVERIFY(verification.rows.size() >= 40);
    }

    /// A part of what `headroom-cli verify --engine events` runs: one case of each kind that a short run can judge to 1 %.
    void eventEngineAgreesWithTheTable()
    {
        Verification verification;
        VerifyOptions options;
        options.eventsPerCase = 3e7;
        const std::set<std::string> chosen{"Q001-MM1", "Q011-MMc", "Q045-ERLB", "Q086-MMcKPS", "Q105-CLOSED", "Q110-CLOSED"};
        for (const Case &c : table())
            if (chosen.contains(c.id))
                verifyEvents(c, options, verification);
        report(verification);
        QCOMPARE(verification.failed(), std::size_t(0));
        QVERIFY(verification.rows.size() >= 40);
    }

    /// Parameters that are not in the table, with values worked out by hand: M/M/1, λ 3, μ 4: W = 1/(4 − 3) = 1 s, L = 3;
    /// M/M/1/1 is Erlang B with a = 0.75: 0.75/1.75.
    void knowsOtherParameters()
    {
        Verification verification;
        verifyExact(single("MMc", {{"lam", "3"}, {"mu", "4"}, {"c", "1"}}, {{"", "W", 0, 1, 1e-9}, {"", "L", 0, 3, 1e-9}}), verification);
        verifyExact(single("MMcK", {{"lam", "3"}, {"mu", "4"}, {"c", "1"}, {"K", "1"}}, {{"", "p_block", 0, 0.75 / 1.75, 1e-9}}),
                    verification);
        // M/M/1 with two users and Z = 1, S = 1: p(2) : p(1) : p(0) = 2 : 2 : 1, so X = 4/5.
        verifyExact(single("CLOSED", {{"N", "2"}, {"Z", "1"}, {"S", "[1]"}, {"V", "[1]"}, {"m", "[1]"}}, {{"all", "X", 0, 0.8, 1e-9}}),
                    verification);
        // From empty with λ = 1, infinite servers μ = 1: m(2) = 1 − e^−2.
        verifyExact(single("MtMinf", {{"lam", "1"}, {"mu", "1"}, {"c", "inf"}, {"N0", "0"}}, {{"", "mean_N", 2, -std::expm1(-2.0), 1e-9}}),
                    verification);
        report(verification);
        QCOMPARE(verification.rows.size(), std::size_t(5));
        QCOMPARE(verification.failed(), std::size_t(0));
    }

    /// A wrong value must fail: the judge is not blind.
    void seesAWrongValue()
    {
        Verification verification;
        const Case wrong = single("MM1", {{"lam", "0.5"}, {"mu", "1"}, {"c", "1"}}, {{"", "W", 0, 2.1, 1e-6}});
        verifyExact(wrong, verification);
        verifyTimeline(wrong, verification);
        verifyEvents(wrong, {}, verification);
        QCOMPARE(verification.rows.size(), std::size_t(3));
        QCOMPARE(verification.failed(), std::size_t(3));
    }

    void readsExpressionsOverTime()
    {
        const auto at = [](const char *text, double t) {
            const auto f = TimeFunction::parse(text);
            return f ? f->at(t) : std::nan("");
        };
        QCOMPARE(at("4; 20 for 10<=t<40; 4", 9.99), 4.0);
        QCOMPARE(at("4; 20 for 10<=t<40; 4", 10), 20.0);
        QCOMPARE(at("4; 20 for 10<=t<40; 4", 40), 4.0);
        QCOMPARE(at("8; 16 for t>=25; 28 for t>=40", 30), 16.0);
        QCOMPARE(at("8; 16 for t>=25; 28 for t>=40", 50), 28.0);
        QCOMPARE(at("min(5+0.5t,15)", 4), 7.0);
        QCOMPARE(at("min(5+0.5t,15)", 40), 15.0);
        QVERIFY(std::abs(at("8+6*sin(2*pi*t/24)", 6) - 14) < 1e-12);
        QCOMPARE(at("-(2-5)*2/4", 0), 1.5);
        for (const char *broken : {"", "4+", "sin(", "4 for 10<=x<40", "2 for t>=3", "((((((((((((((((((((((((((((((((((((1", "hello"})
            QVERIFY2(!TimeFunction::parse(broken), broken);
    }

    void refusesBrokenTables()
    {
        QVERIFY(!parse(""));
        QVERIFY(!parse("case_id,family\nQ1,MM1\n"));
        const std::string header = "case_id,family,params,station,t_s,metric,value,tol_rel\n";
        QVERIFY(!parse(header + "Q1,MM1,lam=1,,,W,many,1e-6\n"));
        QVERIFY(parse(header + "Q1,MM1,lam=0.5;mu=1;c=1,,,W,2,1e-6\n").has_value());
    }

    /// Cases that cannot be built are skipped with a reason, never a crash.
    void saysWhyACaseIsSkipped()
    {
        for (const char *family : {"MM1", "MMcK", "MG1", "MMcPS", "JACKSON", "TANDEM", "CLOSED", "MtMc", "FLUID", "USL", "Unknown"}) {
            Verification verification;
            const Case c = single(family, {{"lam", "abc"}, {"c", "-3"}}, {{"", "W", 0, 1, 1e-6}});
            verifyExact(c, verification);
            verifyTimeline(c, verification);
            verifyEvents(c, {}, verification);
            QVERIFY(verification.rows.empty());
            QVERIFY(verification.skipped.size() >= 3);
            for (const Skip &skip : verification.skipped)
                QVERIFY(!skip.reason.empty());
        }
    }
};

QTEST_GUILESS_MAIN(OracleTest)
#include "oracletest.moc"
