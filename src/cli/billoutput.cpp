#include "billoutput.h"

#include "output.h"

#include <cmath>
#include <iostream>

namespace headroom::cli {
namespace {

using estimate::Estimate;
using estimate::LineItem;
using estimate::LineKind;

constexpr std::pair<LineKind, const char *> kinds[] = {
    {LineKind::Usage, "usage"},     {LineKind::FreeTier, "free_tier"},      {LineKind::Discount, "discount"},
    {LineKind::Support, "support"}, {LineKind::Contingency, "contingency"}, {LineKind::Tax, "tax"},
};

Json priceJson(const LineItem &item)
{
    const pricing::PriceRow &row = item.price;
    return {{"row", estimate::rowId(row)},
            {"service", row.service},
            {"sku_kind", row.skuKind},
            {"name", row.name},
            {"region", row.region},
            {"unit", row.unit},
            {"usd", row.priceUsd},
            {"os_or_engine", row.osOrEngine},
            {"term", row.term},
            {"as_of", row.asOf},
            {"source", row.sourceId},
            {"provenance", wordFor(row.provenance)},
            {"units_per_line_unit", item.priceUnits},
            {"factor", item.factor}};
}

Json driverJson(const estimate::Driver &driver)
{
    return {{"id", driver.id},         {"name", driver.name}, {"variation", driver.variation}, {"half_width", driver.halfWidth},
            {"source", driver.source}, {"low", driver.low},   {"high", driver.high},           {"swing", driver.swing()}};
}

Json kindsJson(const Estimate &bill)
{
    Json monthly = Json::object();
    for (const auto &[kind, word] : kinds)
        monthly[word] = {{"monthly", bill.sumOf(kind)}, {"upfront", bill.upfrontSumOf(kind)}};
    return monthly;
}

std::string priceText(double usd)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", usd);
    return text;
}

std::string quantityText(double quantity)
{
    return fixed(quantity, std::abs(quantity) < 100 ? 2 : 0);
}

std::string dateOf(const LineItem &item)
{
    if (item.price.sourceId == "override")
        return (item.price.asOf.empty() ? "undated" : item.price.asOf) + ", the project's own";
    if (item.price.provenance == pricing::Provenance::Override)
        return "entered";
    const bool unsure = item.price.provenance == pricing::Provenance::GeneralKnowledge;
    return (item.price.asOf.empty() ? "undated" : item.price.asOf) + (unsure ? ", to be verified" : "") +
           (item.estimated ? ", estimated" : "");
}

void printWhy(const LineItem &item)
{
    std::cout << "\n"
              << (item.tierName.empty() ? "" : item.tierName + ", ") << item.component << ": " << money(item.monthly) << "\n  "
              << quantityText(item.quantity) << ' ' << item.unit << ": " << item.formula << '\n';
    for (const auto &input : item.inputs)
        std::cout << "    " << input.name << " = " << priceText(input.value) << (input.unit.empty() ? "" : ' ' + input.unit)
                  << (input.source.empty() ? "" : "  (" + input.source + ")") << '\n';
    for (const auto &slice : item.slices)
        std::cout << "  " << quantityText(slice.quantity) << " × " << priceText(slice.unitPrice) << " = " << money(slice.amount)
                  << (slice.label.empty() ? "" : "  " + slice.label) << '\n';
    std::cout << "  price " << estimate::rowId(item.price) << ", " << item.price.sourceId << ", " << dateOf(item) << '\n';
}

} // namespace

const char *wordFor(LineKind wanted)
{
    for (const auto &[kind, word] : kinds) {
        if (kind == wanted)
            return word;
    }
    return "usage";
}

const char *wordFor(pricing::Provenance provenance)
{
    switch (provenance) {
    case pricing::Provenance::Published:
        return "published";
    case pricing::Provenance::Derived:
        return "derived";
    case pricing::Provenance::GeneralKnowledge:
        return "general-knowledge";
    case pricing::Provenance::Override:
        return "entered";
    }
    return "published";
}

Json lineJson(const LineItem &item)
{
    Json inputs = Json::array(), slices = Json::array();
    for (const auto &input : item.inputs)
        inputs.push_back({{"name", input.name}, {"value", input.value}, {"unit", input.unit}, {"source", input.source}});
    for (const auto &slice : item.slices)
        slices.push_back({{"label", slice.label}, {"quantity", slice.quantity}, {"unit_price", slice.unitPrice}, {"amount", slice.amount}});
    return {{"kind", wordFor(item.kind)},
            {"tier", item.tier.value},
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
            {"price_overridden", item.price.sourceId == "override"},
            {"estimated", item.estimated},
            {"formula", item.formula},
            {"inputs", inputs},
            {"slices", slices},
            {"price", priceJson(item)}};
}

Json estimateJson(const Estimate &bill, const model::Currency &currency)
{
    Json lines = Json::array(), unpriced = Json::array(), drivers = Json::array();
    for (const LineItem &item : bill.items)
        lines.push_back(lineJson(item));
    for (const auto &part : bill.unpriced)
        unpriced.push_back({{"tier", part.tier.value},
                            {"tier_name", part.tierName},
                            {"component", part.component},
                            {"reason", part.reason},
                            {"price_missing", part.code == ErrorCode::NotFound}});
    for (const auto &driver : bill.drivers)
        drivers.push_back(driverJson(driver));
    Json json = {{"variant", bill.variant.value},
                 {"scenario", bill.scenario.value},
                 {"currency", "USD"},
                 {"monthly_total", bill.monthlyTotal},
                 {"low", bill.low},
                 {"expected", bill.expected},
                 {"high", bill.high},
                 {"upfront_total", bill.upfrontTotal},
                 {"price_book_as_of", bill.priceBookAsOf},
                 {"by_kind", kindsJson(bill)},
                 {"drivers", drivers},
                 {"line_items", lines},
                 {"unpriced", unpriced}};
    if (currency.code != "USD")
        json["converted"] = {{"currency", currency.code},
                             {"per_usd", currency.perUsd},
                             {"rate_as_of", currency.asOf},
                             {"monthly_total", bill.monthlyTotal * currency.perUsd},
                             {"upfront_total", bill.upfrontTotal * currency.perUsd}};
    return json;
}

void printEstimate(const Estimate &bill, const model::Currency &currency, bool why)
{
    std::cout << "Variant " << bill.variant.value << ", scenario " << bill.scenario.value << ", USD a month\n\n";
    const bool hasUpfront = bill.upfrontTotal != 0;
    std::vector<std::string> header{"TIER", "COMPONENT", "QUANTITY", "UNIT", "UNIT PRICE", "MONTHLY"};
    if (hasUpfront)
        header.push_back("UP FRONT");
    header.push_back("PRICE OF");
    Table table(header);
    for (const LineItem &item : bill.items) {
        std::vector<std::string> row{item.tierName,      item.component, quantityText(item.quantity), item.unit, priceText(item.unitPrice),
                                     money(item.monthly)};
        if (hasUpfront)
            row.push_back(item.upfront == 0 ? "" : money(item.upfront));
        row.push_back(dateOf(item));
        table.add(row);
    }
    table.print();
    if (why) {
        for (const LineItem &item : bill.items)
            printWhy(item);
    }
    std::cout << "\nTotal " << money(bill.monthlyTotal) << " a month, " << money(bill.low) << " to " << money(bill.high) << " (P10 to P90)";
    if (hasUpfront)
        std::cout << ", and " << money(bill.upfrontTotal) << " up front";
    std::cout << "; prices as of " << bill.priceBookAsOf << " or later\n";
    if (currency.code != "USD")
        std::cout << "In " << currency.code << " at " << priceText(currency.perUsd) << " a USD ("
                  << (currency.asOf.empty() ? "undated" : currency.asOf) << "): " << fixed(bill.monthlyTotal * currency.perUsd, 2)
                  << " a month\n";
    if (!bill.drivers.empty()) {
        std::cout << "\nWhat moves it, one at a time:\n";
        Table drivers({"INPUT", "VARIED", "LOW END", "HIGH END", "SWING"});
        for (const auto &driver : bill.drivers)
            drivers.add({driver.name, driver.variation, money(driver.low), money(driver.high), money(driver.swing())});
        drivers.print();
    }
}

} // namespace headroom::cli
