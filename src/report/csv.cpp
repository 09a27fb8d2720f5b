#include "facts.h"

#include <QSaveFile>

#include <charconv>

namespace headroom::report {

namespace {

/// RFC 4180, and no text that a spreadsheet would take for a formula: it gets an apostrophe in front, inside quotes.
std::string textField(const std::string &text)
{
    std::string guarded = text;
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        guarded.insert(guarded.begin(), '\'');
    const bool quote = guarded != text || guarded.find_first_of("\",\r\n") != std::string::npos;
    if (!quote)
        return guarded;
    std::string field = "\"";
    for (const char character : guarded) {
        if (character == '"')
            field += '"';
        field += character;
    }
    return field + '"';
}

/// The shortest text that reads back as the same number; never localized.
std::string numberField(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
    return {buffer, end.ptr};
}

std::string amountField(double value)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, 2);
    return {buffer, end.ptr};
}

std::string provenanceField(pricing::Provenance provenance)
{
    switch (provenance) {
    case pricing::Provenance::Published:
        return "published";
    case pricing::Provenance::Derived:
        return "derived";
    case pricing::Provenance::GeneralKnowledge:
        return "general knowledge";
    case pricing::Provenance::Override:
        return "override";
    }
    return {};
}

std::string kindField(estimate::LineKind kind)
{
    switch (kind) {
    case estimate::LineKind::Usage:
        return "usage";
    case estimate::LineKind::FreeTier:
        return "free tier";
    case estimate::LineKind::Discount:
        return "discount";
    case estimate::LineKind::Support:
        return "support";
    case estimate::LineKind::Contingency:
        return "contingency";
    case estimate::LineKind::Tax:
        return "tax";
    }
    return {};
}

/// "nodes = 2 (entered); instance hours = 1460 h (metered in the run)"
std::string inputsField(const std::vector<estimate::Input> &inputs)
{
    std::string text;
    for (const estimate::Input &input : inputs)
        text += (text.empty() ? "" : "; ") + input.name + " = " + numberField(input.value) + (input.unit.empty() ? "" : " " + input.unit) +
            (input.source.empty() ? "" : " (" + input.source + ")");
    return text;
}

} // namespace

std::string estimateCsv(const ReportInput &input)
{
    std::string csv = "variant,scenario,tier,tier_name,category,component,quantity,unit,unit_price_usd,monthly_usd,upfront_usd,region,"
                      "price_service,price_source,price_as_of,price_provenance,formula,line_kind,price_row,inputs\r\n";
    const auto line = [&csv](const std::vector<std::string> &fields) {
        for (std::size_t index = 0; index < fields.size(); ++index)
            csv += (index ? "," : "") + fields[index];
        csv += "\r\n";
    };
    for (const Chapter &chapter : input.chapters) {
        const estimate::Estimate &bill = chapter.outcome->bill;
        for (const estimate::LineItem &item : bill.items) {
            line({textField(bill.variant.value), textField(bill.scenario.value), textField(item.tier.value), textField(item.tierName), textField(item.category),
                  textField(item.component), numberField(item.quantity), textField(item.unit), numberField(item.unitPrice), amountField(item.monthly),
                  amountField(item.upfront), textField(item.region), textField(item.price.service), textField(item.price.sourceId), textField(item.price.asOf),
                  item.estimated ? "estimated" : provenanceField(item.price.provenance), textField(item.formula), kindField(item.kind), textField(estimate::rowId(item.price)),
                  textField(inputsField(item.inputs))});
        }
        // A part without a price has no amount, never a zero.
        for (const estimate::Unpriced &part : bill.unpriced) {
            line({textField(bill.variant.value), textField(bill.scenario.value), textField(part.tier.value), textField(part.tierName), "", textField(part.component),
                  "", "", "", "", "", "", "", "", "", "unpriced", textField(part.reason), "", "", ""});
        }
    }
    return csv;
}

Result<> writeCsv(const ReportInput &input, const QString &file)
{
    const std::string csv = estimateCsv(input);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(csv.data(), qint64(csv.size())) != qint64(csv.size()) || !target.commit())
        return fail(ErrorCode::Unwritable, "The line items cannot be written (" + target.errorString().toStdString() + "). Choose a folder you may write to.", file.toStdString());
    return {};
}

} // namespace headroom::report
