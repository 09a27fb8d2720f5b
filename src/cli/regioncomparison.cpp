#include "regioncomparison.h"

#include "billoutput.h"
#include "evaluation.h"
#include "output.h"

#include <estimate/regions.h>

#include <algorithm>
#include <iostream>

namespace headroom::cli {
namespace {

using estimate::RegionBill;

std::vector<std::string> tierNames(const std::vector<RegionBill> &bills)
{
    std::vector<std::string> names;
    for (const RegionBill &bill : bills) {
        for (const auto &item : bill.bill.items) {
            const std::string name = item.tierName.empty() ? item.component : item.tierName;
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    }
    return names;
}

/// What the lines under one name come to in a region; absent when there are none.
std::optional<double> amountOf(const RegionBill &bill, const std::string &name)
{
    std::optional<double> sum;
    for (const auto &item : bill.bill.items) {
        if ((item.tierName.empty() ? item.component : item.tierName) == name)
            sum = sum.value_or(0) + item.monthly;
    }
    return sum;
}

void printRegions(const std::vector<RegionBill> &bills)
{
    std::vector<std::string> header{"USD A MONTH"};
    for (const RegionBill &bill : bills)
        header.push_back(bill.region);
    Table table(header);
    for (const std::string &name : tierNames(bills)) {
        std::vector<std::string> row{name};
        for (const RegionBill &bill : bills) {
            const auto amount = amountOf(bill, name);
            row.push_back(amount ? money(*amount) : "-");
        }
        table.add(row);
    }
    const auto row = [&](const char *name, auto text) {
        std::vector<std::string> cells{name};
        for (const RegionBill &bill : bills)
            cells.push_back(text(bill));
        table.add(cells);
    };
    row("Total", [](const RegionBill &bill) { return money(bill.bill.monthlyTotal); });
    row("Against the first", [&](const RegionBill &bill) { return money(bill.bill.monthlyTotal - bills.front().bill.monthlyTotal); });
    row("Up front", [](const RegionBill &bill) { return money(bill.bill.upfrontTotal); });
    row("Parts without a price", [](const RegionBill &bill) { return std::to_string(bill.missing); });
    table.print();
}

} // namespace

Result<Exit> compareRegions(const Invocation &call)
{
    if (call.arguments.has("all") || call.arguments.has("csv"))
        return fail(ErrorCode::InvalidInput, "--regions compares one variant; leave out --all and --csv.");
    auto input = openInput(call, Variants::One);
    if (!input)
        return tl::unexpected(std::move(input.error()));
    const Evaluation &opened = **input;
    ProgressLine progress("Pricing the regions");
    const auto bills =
        estimate::compareRegions(opened.project, opened.variants.front()->id, opened.scenario->id, call.arguments.list("regions"),
                                 opened.catalog, opened.prices, {}, [&](double done) { progress.show(done); });
    if (!bills)
        return failWithin(call.arguments.positional(0), bills.error());
    if (call.json()) {
        Json list = Json::array();
        for (const RegionBill &bill : *bills) {
            Json json = estimateJson(bill.bill, opened.project.currency);
            list.push_back({{"region", bill.region},
                            {"complete", bill.missing == 0},
                            {"missing_prices", bill.missing},
                            {"p95_ms", bill.run.latency.p95Ms}});
            list.back().update(json);
        }
        print({{"variant", opened.variants.front()->id.value}, {"scenario", opened.scenario->id.value}, {"regions", list}});
    } else {
        printRegions(*bills);
    }
    Exit exit = Exit::Ok;
    for (const RegionBill &bill : *bills) {
        for (const auto &part : bill.bill.unpriced) {
            if (part.code != ErrorCode::NotFound)
                continue;
            std::cerr << call.arguments.positional(0) << ": region " << bill.region
                      << (part.tier.empty() ? "" : ", tier " + part.tier.value) << ": no price: " << part.component << ". " << part.reason
                      << " The total is without it.\n";
            exit = Exit::BadInput;
        }
    }
    return exit;
}

} // namespace headroom::cli
