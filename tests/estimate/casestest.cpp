#include "billed.h"

#include <estimate/agreement.h>
#include <pricing/csv.h>

#include <QTest>

#include <cstdio>

using namespace headroom;
using namespace headroom::estimate;

namespace {

std::vector<ExpectedCase> readCases(const std::string &file)
{
    const auto table = pricing::readCsv(file);
    if (!table)
        qFatal("%s", describe(table.error()).c_str());
    const auto field = [&](const pricing::CsvRow &row, const char *column) { return row.fields[std::size_t(table->column(column))]; };
    const auto figure = [&](const pricing::CsvRow &row, const char *column) { return pricing::parseNumber(field(row, column)).value_or(0); };
    std::vector<ExpectedCase> cases;
    for (const auto &row : table->rows) {
        const std::string id = field(row, "case_id");
        if (cases.empty() || cases.back().resource.caseId != id)
            cases.push_back({{id, field(row, "resource_kind"), field(row, "region"), field(row, "attributes_json")}, {}});
        ExpectedLine line;
        line.subResource = field(row, "sub_resource");
        line.lineItem = field(row, "line_item");
        line.unit = field(row, "unit");
        line.rateOnly = field(row, "row_type") == "rate_only";
        line.quantity = figure(row, "quantity");
        line.hasUnitPrice = !field(row, "unit_price_if_derivable").empty();
        line.unitPrice = figure(row, "unit_price_if_derivable");
        line.unitPriceTolerance = figure(row, "unit_price_tolerance");
        line.monthly = figure(row, "monthly_cost_usd");
        line.note = field(row, "oracle_note");
        line.date = field(row, "printed_since");
        cases.back().lines.push_back(line);
    }
    return cases;
}

} // namespace

class CasesTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAnotherEstimator();
};

void CasesTest::agreesWithAnotherEstimator()
{
    const auto cases = readCases(HEADROOM_TEST_DATA "/cost-cases/cases.csv");
    const char *words[] = {"agree", "PRICE", "noprice", "QUANTITY", "rate-not-listed", "MISSING", "unsupported"};
    std::map<std::string, std::map<int, int>> counts;
    for (const auto &expected : cases) {
        const auto priced = priceResource(expected.resource, bundledBook());
        QVERIFY2(priced, priced ? "" : describe(priced.error()).c_str());
        const auto judgement = judge(expected, *priced);
        for (const auto &line : judgement.lines) {
            ++counts[expected.resource.kind][int(line.verdict)];
            if (line.verdict != Verdict::Agrees && line.verdict != Verdict::Unsupported)
                std::printf("%s %s | %s | %s | %s: theirs %g %s x %g = %.2f (%s), ours %g x %g = %.2f (%s) %s %s\n", words[int(line.verdict)], expected.resource.kind.c_str(),
                            expected.resource.caseId.c_str(), line.expected->subResource.c_str(), line.expected->lineItem.c_str(), line.expected->quantity, line.expected->unit.c_str(), line.expected->unitPrice,
                            line.expected->monthly, line.expected->date.c_str(), line.quantity, line.unitPrice, line.monthly, line.date.c_str(), line.reason.c_str(), line.expected->note.c_str());
        }
        for (const auto &line : judgement.surplus)
            std::printf("SURPLUS %s | %s | %s | %s: %g %s %.2f\n", expected.resource.kind.c_str(), expected.resource.caseId.c_str(), line.subResource.c_str(), line.lineItem.c_str(), line.quantity, line.unit.c_str(), line.monthly);
    }
    for (const auto &[kind, verdicts] : counts) {
        std::printf("%-26s", kind.c_str());
        for (const auto &[verdict, count] : verdicts)
            std::printf(" %s %d", words[verdict], count);
        std::printf("\n");
    }
}

QTEST_GUILESS_MAIN(CasesTest)
#include "casestest.moc"
