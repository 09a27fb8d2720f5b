#include "output.h"
#include "workspace.h"

#include <estimate/agreement.h>

#include <fstream>
#include <iostream>

namespace headroom::cli {
namespace {

using namespace estimate;

Json toJson(const PricedResource &priced)
{
    Json lines = Json::array(), unpriced = Json::array();
    for (const ResourceLine &line : priced.lines) {
        lines.push_back({{"sub_resource", line.subResource},
                         {"line_item", line.lineItem},
                         {"quantity", line.quantity},
                         {"unit", line.unit},
                         {"unit_price", line.unitPrice},
                         {"monthly", line.monthly},
                         {"upfront", line.upfront},
                         {"price_as_of", line.price.asOf},
                         {"price_source", line.price.sourceId},
                         {"formula", line.formula},
                         {"estimated", line.estimated}});
    }
    for (const UnpricedLine &entry : priced.unpriced)
        unpriced.push_back({{"sub_resource", entry.subResource},
                            {"line_item", entry.component},
                            {"component", entry.component},
                            {"quantity", entry.quantity},
                            {"unit", entry.unit},
                            {"reason", entry.reason}});
    Json json{{"case_id", priced.caseId}, {"resource_kind", priced.kind}, {"region", priced.region}, {"supported", priced.supported}};
    if (!priced.supported) {
        json["reason"] = priced.reason;
        return json; // no total: a zero would read as "free"
    }
    const bool nothing = priced.lines.empty() && !priced.unpriced.empty();
    json["complete"] = priced.unpriced.empty();
    json["monthly_total"] = nothing ? Json() : Json(priced.monthlyTotal); // a zero would read as "free"
    json["upfront_total"] = priced.upfrontTotal;
    json["line_items"] = lines;
    json["unpriced"] = unpriced;
    return json;
}

std::string rate(double price)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.8g", price);
    return text;
}

void printTable(const std::vector<PricedResource> &all)
{
    for (const PricedResource &priced : all) {
        std::cout << priced.caseId << " (" << priced.kind << ", " << priced.region
                  << "): " << (!priced.supported                                     ? priced.reason
                       : priced.lines.empty() && !priced.unpriced.empty() ? "no price"
                                                                           : money(priced.monthlyTotal) + " a month") << '\n';
        if (priced.lines.empty() && priced.unpriced.empty())
            continue;
        Table table({"LINE", "QUANTITY", "UNIT", "USD PER UNIT", "MONTHLY", "AS OF"});
        for (const ResourceLine &line : priced.lines)
            table.add({(line.subResource.empty() ? "" : line.subResource + ": ") + line.lineItem,
                       line.quantity > 0 ? fixed(line.quantity, 2) : "by usage", line.unit, rate(line.unitPrice), money(line.monthly),
                       line.price.asOf});
        for (const UnpricedLine &entry : priced.unpriced)
            table.add({(entry.subResource.empty() ? "" : entry.subResource + ": ") + entry.component,
                       entry.quantity > 0 ? fixed(entry.quantity, 2) : "by usage", entry.unit, "", "no price", ""});
        table.print();
        std::cout << '\n';
    }
}

Result<> writeValidation(const Invocation &call, const std::vector<ExpectedCase> &cases, const std::vector<PricedResource> &priced)
{
    const std::string file = call.arguments.text("validation");
    if (file.empty())
        return {};
    const auto explanations = readExplanations(call.arguments.text("explained"));
    if (!explanations)
        return tl::unexpected(explanations.error());
    std::vector<CaseJudgement> judgements;
    for (std::size_t i = 0; i < cases.size(); ++i)
        judgements.push_back(judge(cases[i], priced[i]));
    std::ofstream stream(file, std::ios::binary);
    stream << validationReport(judgements, *explanations);
    stream.close();
    if (!stream)
        return fail(ErrorCode::Unwritable, "The report cannot be written.", file);
    return {};
}

Result<Exit> run(const Invocation &call)
{
    const auto book = openPriceBook(call);
    if (!book)
        return tl::unexpected(book.error());
    std::vector<ExpectedCase> cases;
    if (call.arguments.has("batch")) {
        auto read = readCases(call.arguments.text("batch"));
        if (!read)
            return tl::unexpected(read.error());
        cases = std::move(*read);
    } else if (call.arguments.has("kind")) {
        cases.push_back(
            {{"resource", call.arguments.text("kind"), call.arguments.text("region", "us-east-1"), call.arguments.text("attributes", "{}")},
             {}});
    } else {
        return fail(ErrorCode::InvalidInput, "Name a table with --batch, or one resource with --kind, --region and --attributes.");
    }
    std::vector<PricedResource> priced;
    for (const ExpectedCase &one : cases) {
        auto answer = priceResource(one.resource, *book);
        if (!answer && !call.arguments.has("batch"))
            return tl::unexpected(answer.error());
        if (!answer) { // one unreadable resource does not keep the others from being priced
            std::cerr << describe(answer.error()) << '\n';
            answer =
                PricedResource{one.resource.caseId, one.resource.kind, one.resource.region, false, answer.error().message, {}, {}, 0, 0};
        }
        priced.push_back(std::move(*answer));
    }
    if (const auto written = writeValidation(call, cases, priced); !written)
        return tl::unexpected(written.error());
    if (call.json()) {
        Json list = Json::array();
        for (const PricedResource &one : priced)
            list.push_back(toJson(one));
        print(list);
    } else if (!call.arguments.has("validation")) {
        printTable(priced);
    }
    return Exit::Ok;
}

} // namespace

Verb priceVerb()
{
    std::string kinds;
    for (const std::string &kind : resourceKinds())
        kinds += (kinds.empty() ? "" : ", ") + kind;
    return {"price",
            "Price single cloud resources from their attributes",
            {},
            {{"batch", "CASES.csv", "a table with the columns case_id, resource_kind, region and attributes_json"},
             {"kind", "KIND", "kind of one resource, e.g. alb"},
             {"region", "CODE", "its region; us-east-1 without it"},
             {"attributes", "JSON", "its attributes: {\"tf\": {…}, \"usage\": {…}}"},
             bookOption(),
             {"validation", "FILE.md", "also compare with the amounts in the table and write what differs"},
             {"explained", "FILE.csv", "reasons for lines that differ: case_id, line_item, reason"}},
            "Resources are priced by the functions that price tiers. A kind that is not supported says so and has no total. Kinds: " +
                kinds + ".",
            "price --kind nat_gateway --region eu-west-3 --attributes '{\"usage\":{\"monthly_data_processed_gb\":100}}'",
            run};
}

} // namespace headroom::cli
