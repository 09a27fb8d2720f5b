#include "evaluation.h"
#include "events.h"
#include "output.h"
#include "reportinput.h"

#include <iostream>

namespace headroom::cli {
namespace {

using headroom::estimate::Estimate;
using headroom::estimate::LineItem;

Json lineJson(const LineItem &item)
{
    return {{"tier", item.tier.value},
            {"tier_name", item.tierName},
            {"category", item.category},
            {"component", item.component},
            {"quantity", item.quantity},
            {"unit", item.unit},
            {"unit_price", item.unitPrice},
            {"monthly", item.monthly},
            {"upfront", item.upfront},
            {"region", item.region},
            {"price_source", item.price.sourceId},
            {"price_as_of", item.price.asOf},
            {"price_verified", item.price.provenance != pricing::Provenance::GeneralKnowledge},
            {"estimated", item.estimated},
            {"formula", item.formula}};
}

Json estimateJson(const Estimate &bill)
{
    Json lines = Json::array(), unpriced = Json::array();
    for (const LineItem &item : bill.items)
        lines.push_back(lineJson(item));
    for (const auto &part : bill.unpriced)
        unpriced.push_back({{"tier", part.tier.value},
                            {"tier_name", part.tierName},
                            {"component", part.component},
                            {"reason", part.reason},
                            {"price_missing", part.code == ErrorCode::NotFound}});
    return {{"variant", bill.variant.value},
            {"scenario", bill.scenario.value},
            {"currency", "USD"},
            {"monthly_total", bill.monthlyTotal},
            {"low", bill.low},
            {"expected", bill.expected},
            {"high", bill.high},
            {"upfront_total", bill.upfrontTotal},
            {"price_book_as_of", bill.priceBookAsOf},
            {"line_items", lines},
            {"unpriced", unpriced}};
}

void printEstimate(const Estimate &bill)
{
    std::cout << "Variant " << bill.variant.value << ", scenario " << bill.scenario.value << ", USD a month\n\n";
    Table table({"TIER", "COMPONENT", "QUANTITY", "UNIT", "UNIT PRICE", "MONTHLY", "PRICE OF"});
    for (const LineItem &item : bill.items) {
        char price[32];
        std::snprintf(price, sizeof price, "%.6g", item.unitPrice);
        const bool unsure = item.price.provenance == pricing::Provenance::GeneralKnowledge;
        table.add({item.tierName, item.component, fixed(item.quantity, item.quantity < 100 ? 2 : 0), item.unit, price, money(item.monthly),
                   (item.price.asOf.empty() ? "undated" : item.price.asOf) + (unsure ? ", to be verified" : "")});
    }
    table.print();
    std::cout << "\nTotal " << money(bill.monthlyTotal) << " a month, " << money(bill.low) << " to " << money(bill.high) << " (P10 to P90)";
    if (bill.upfrontTotal > 0)
        std::cout << ", and " << money(bill.upfrontTotal) << " up front";
    std::cout << "; prices as of " << bill.priceBookAsOf << " or later\n";
}

Result<Exit> run(const Invocation &call)
{
    if (call.arguments.has("all") && call.arguments.has("variant"))
        return fail(ErrorCode::InvalidInput, "Give either --all or --variant, not both.");
    headroom::estimate::EvaluateOptions options;
    options.capacity = false;
    options.run.keepSeries = false;
    const bool all = call.arguments.has("all");
    const auto evaluation = evaluate(call, all ? Variants::Several : Variants::One, options);
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    if (call.arguments.has("csv")) {
        const auto input = reportInput(**evaluation, {});
        if (!input)
            return tl::unexpected(input.error());
        if (auto written = report::writeCsv(*input, QString::fromStdString(call.arguments.text("csv"))); !written)
            return tl::unexpected(std::move(written.error()));
    }
    Json list = Json::array();
    bool first = true;
    for (const auto &outcome : (*evaluation)->outcomes) {
        if (call.json()) {
            list.push_back(estimateJson(outcome.bill));
            continue;
        }
        std::cout << (std::exchange(first, false) ? "" : "\n");
        printEstimate(outcome.bill);
    }
    if (call.json())
        print(all ? list : list.front());
    return reportUnpriced(call, **evaluation);
}

} // namespace

Verb estimateVerb()
{
    return {
        "estimate",
        "Price a month of a variant, line by line",
        {fileArgument()},
        {variantOption(),
         {"all", {}, "all variants; the JSON is then a list"},
         scenarioOption(),
         eventOption(),
         {"csv", "OUT", "also write every line item as CSV"}},
        "Quantities come from the simulated month. What has no price is listed as not priced, never as zero; when a price is missing that "
        "the bill needs, the answer is given and the exit code is 2. Amounts are USD before tax.",
        "estimate shop.headroom --all --csv bill.csv",
        run};
}

} // namespace headroom::cli
