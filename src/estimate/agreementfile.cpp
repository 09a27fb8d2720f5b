#include "agreement.h"

#include <pricing/csv.h>

namespace headroom::estimate {

/// The cases of a table; columns that are not there read as empty. Needs case_id, resource_kind, region and attributes_json.
Result<std::vector<ExpectedCase>> readCases(const std::string &file)
{
    const auto table = pricing::readCsv(file);
    if (!table)
        return tl::unexpected(table.error());
    for (const char *column : {"case_id", "resource_kind", "region", "attributes_json"}) {
        if (table->column(column) < 0)
            return fail(ErrorCode::InvalidInput, std::string("The table has no column \"") + column + "\".", table->file + ":1");
    }
    const auto field = [&](const pricing::CsvRow &row, const char *column) {
        const int index = table->column(column);
        return index < 0 ? std::string() : row.fields[std::size_t(index)];
    };
    const auto figure = [&](const pricing::CsvRow &row, const char *column) {
        return pricing::parseNumber(field(row, column)).value_or(0);
    };
    std::vector<ExpectedCase> cases;
    for (const auto &row : table->rows) {
        const std::string id = field(row, "case_id");
        if (cases.empty() || cases.back().resource.caseId != id)
            cases.push_back({{id, field(row, "resource_kind"), field(row, "region"), field(row, "attributes_json")}, {}});
        ExpectedLine line;
        line.lineItem = field(row, "line_item");
        if (line.lineItem.empty())
            continue; // a table of resources alone
        line.subResource = field(row, "sub_resource");
        line.unit = field(row, "unit");
        line.rateOnly = field(row, "row_type") == "rate_only";
        line.quantity = figure(row, "quantity");
        line.hasUnitPrice = !field(row, "unit_price_if_derivable").empty();
        line.unitPrice = figure(row, "unit_price_if_derivable");
        line.unitPriceTolerance = figure(row, "unit_price_tolerance");
        line.monthly = figure(row, "monthly_cost_usd");
        line.note = field(row, "oracle_note");
        line.date = field(row, "printed_since");
        cases.back().lines.push_back(std::move(line));
    }
    return cases;
}

Result<std::vector<Explanation>> readExplanations(const std::string &file)
{
    std::vector<Explanation> explanations;
    if (file.empty())
        return explanations;
    const auto table = pricing::readCsv(file);
    if (!table)
        return tl::unexpected(table.error());
    const int id = table->column("case_id"), line = table->column("line_item"), reason = table->column("reason");
    if (id < 0 || line < 0 || reason < 0)
        return fail(ErrorCode::InvalidInput, "The table needs the columns case_id, line_item and reason.", table->file + ":1");
    for (const auto &row : table->rows)
        explanations.push_back({row.fields[std::size_t(id)], row.fields[std::size_t(line)], row.fields[std::size_t(reason)]});
    return explanations;
}

} // namespace headroom::estimate
