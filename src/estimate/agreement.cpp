#include "agreement.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <map>

namespace headroom::estimate {
namespace {

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

/// Printed with at most four decimals, cut off; so ours may be up to 0.0001 above (and a hair of floating point below).
bool sameQuantity(double ours, double printed)
{
    const double slack = 1e-9 * std::max(1.0, std::abs(printed));
    return ours > printed - slack && ours < printed + 0.0001 + slack;
}

bool samePrice(double ours, const ExpectedLine &expected)
{
    return !expected.hasUnitPrice || std::abs(ours - expected.unitPrice) <= expected.unitPriceTolerance + 1e-12;
}

/// Names without the year of a charge that depends on the day: "Extended support (year 1)".
bool sameName(const std::string &ours, const ExpectedLine &expected)
{
    const auto name = [&](const std::string &text) {
        const bool dated = expected.note == "depends_on_date_of_run";
        return lowered(dated ? text.substr(0, text.find(" (year")) : text);
    };
    return name(ours) == name(expected.lineItem);
}

Judgement judged(const ExpectedLine &expected, const ResourceLine &line)
{
    Judgement judgement{&expected, Verdict::Agrees, line.quantity, line.unitPrice, line.monthly, line.price.asOf, {}};
    if (expected.rateOnly) {
        if (!samePrice(line.unitPrice, expected))
            judgement.verdict = Verdict::PriceDiffers;
    } else if (expected.note.starts_with("quantity_is_monthly_count_over_730")) { // the printed amount is right, the quantity is not
        if (std::abs(line.monthly - expected.monthly) > 0.0051)
            judgement.verdict = Verdict::PriceDiffers;
    } else if (!sameQuantity(line.quantity, expected.quantity) || lowered(line.unit) != lowered(expected.unit)) {
        judgement.verdict = Verdict::QuantityDiffers;
    } else if (std::abs(line.monthly - expected.monthly) > 0.0051) {
        judgement.verdict = Verdict::PriceDiffers;
    }
    return judgement;
}

} // namespace

CaseJudgement judge(const ExpectedCase &expected, const PricedResource &priced)
{
    CaseJudgement result;
    result.expected = &expected;
    std::vector<bool> used(priced.lines.size(), false);
    const auto isTheirs = [&](const std::string &part) {
        return std::any_of(expected.lines.begin(), expected.lines.end(),
                           [&](const ExpectedLine &line) { return line.subResource == part; });
    };
    // The line of the same name in the part of the same name; where the parts go by other names, the one with the same quantity.
    const auto find = [&](const ExpectedLine &wanted) -> const ResourceLine * {
        std::size_t best = priced.lines.size();
        int bestScore = 0;
        for (std::size_t i = 0; i < priced.lines.size(); ++i) {
            const ResourceLine &line = priced.lines[i];
            if (used[i] || !sameName(line.lineItem, wanted))
                continue;
            if (line.subResource != wanted.subResource && isTheirs(line.subResource))
                continue;
            const int score =
                1 + 2 * (line.subResource == wanted.subResource) + (wanted.rateOnly ? 0 : sameQuantity(line.quantity, wanted.quantity));
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        if (best == priced.lines.size())
            return nullptr;
        used[best] = true;
        return &priced.lines[best];
    };
    std::vector<bool> usedGap(priced.unpriced.size(), false);
    const auto findGap = [&](const ExpectedLine &wanted) -> const UnpricedLine * {
        for (const bool exact : {true, false}) {
            for (std::size_t i = 0; i < priced.unpriced.size(); ++i) {
                const UnpricedLine &gap = priced.unpriced[i];
                if (usedGap[i] || !sameName(gap.component, wanted) || (exact && gap.subResource != wanted.subResource))
                    continue;
                usedGap[i] = true;
                return &gap;
            }
        }
        return nullptr;
    };
    for (const ExpectedLine &line : expected.lines) {
        if (!priced.supported) {
            result.lines.push_back({&line, Verdict::Unsupported, 0, 0, 0, {}, priced.reason});
            continue;
        }
        if (const ResourceLine *ours = find(line)) {
            result.lines.push_back(judged(line, *ours));
            continue;
        }
        if (const UnpricedLine *gap = findGap(line)) {
            const bool same = line.rateOnly || (sameQuantity(gap->quantity, line.quantity) && lowered(gap->unit) == lowered(line.unit));
            result.lines.push_back({&line, same ? Verdict::NoPrice : Verdict::QuantityDiffers, gap->quantity, 0, 0, {}, gap->reason});
            continue;
        }
        result.lines.push_back({&line, line.rateOnly ? Verdict::RateNotListed : Verdict::Missing, 0, 0, 0, {}, {}});
    }
    for (std::size_t i = 0; i < priced.lines.size(); ++i) {
        if (!used[i])
            result.surplus.push_back(priced.lines[i]);
    }
    return result;
}

namespace {

/// Six significant digits, never an exponent for everyday sizes.
std::string figure(double value)
{
    char text[48];
    std::snprintf(text, sizeof text, std::abs(value) >= 1e6 ? "%.0f" : "%.7g", value);
    return text;
}

std::string usd(double value)
{
    char text[48];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

/// Text of a cell of a Markdown table.
std::string cell(std::string text)
{
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
        text.replace(at, 1, "\\|");
    return text;
}

std::string tableRow(const std::vector<std::string> &cells)
{
    std::string row = "|";
    for (const std::string &text : cells)
        row += " " + cell(text) + " |";
    return row + "\n";
}

constexpr Verdict allVerdicts[]{Verdict::Agrees,        Verdict::PriceDiffers, Verdict::QuantityDiffers, Verdict::NoPrice,
                                Verdict::RateNotListed, Verdict::Missing,      Verdict::Unsupported};

std::string countsByKind(const std::vector<CaseJudgement> &judgements)
{
    std::map<std::string, std::map<Verdict, int>> counts;
    std::map<Verdict, int> totals;
    for (const CaseJudgement &judgement : judgements) {
        for (const Judgement &line : judgement.lines) {
            ++counts[judgement.expected->resource.kind][line.verdict];
            ++totals[line.verdict];
        }
    }
    std::string text =
        "| kind | agree | price differs | quantity differs | no price in our tables | rate not listed | missing | not supported |\n"
        "|---|--:|--:|--:|--:|--:|--:|--:|\n";
    const auto row = [&](const std::string &name, std::map<Verdict, int> &of) {
        std::vector<std::string> cells{name};
        for (const Verdict verdict : allVerdicts)
            cells.push_back(of[verdict] ? std::to_string(of[verdict]) : "");
        return tableRow(cells);
    };
    for (auto &[kind, of] : counts)
        text += row(kind, of);
    return text + row("**all**", totals);
}

} // namespace

std::string validationReport(const std::vector<CaseJudgement> &judgements, const std::vector<Explanation> &explanations)
{
    std::string text =
        "# Prices against another estimator\n\n"
        "Generated by `headroom-cli price --batch CASES.csv --explained EXPLAINED.csv --validation FILE`; not written by hand. The cases "
        "are\n"
        "expected outputs of the Infracost CLI's tests (tests/data/cost-cases, with their notice). A line agrees when quantity and unit\n"
        "are the same and the amount is the same to the cent; a line without a quantity when the rate is the same.\n\n## Lines by kind\n\n";
    text += countsByKind(judgements);
    text += "\n## Lines that differ\n\n| case | line | theirs: quantity × price = amount (not after) | ours (as of) | why "
            "|\n|---|---|---|---|---|\n";
    std::string gaps = "\n## Lines for which our tables have no price\n\nListed as unpriced with the quantity, never counted as zero. The "
                       "quantities agree.\n\n| case | line | quantity | theirs | reason |\n|---|---|--:|--:|---|\n";
    std::string surplus = "\n## Lines that only we have\n\n| case | line | ours |\n|---|---|--:|\n";
    for (const CaseJudgement &judgement : judgements) {
        const std::string &id = judgement.expected->resource.caseId;
        for (const Judgement &line : judgement.lines) {
            const std::string theirs = figure(line.expected->quantity) + " " + line.expected->unit + " × " +
                                       figure(line.expected->unitPrice) + " = " + usd(line.expected->monthly);
            if (line.verdict == Verdict::NoPrice)
                gaps += tableRow(
                    {id, line.expected->lineItem, line.expected->rateOnly ? "by usage" : figure(line.quantity) + " " + line.expected->unit,
                     line.expected->rateOnly ? figure(line.expected->unitPrice) + " each" : usd(line.expected->monthly), line.reason});
            else if (line.verdict == Verdict::PriceDiffers || line.verdict == Verdict::QuantityDiffers || line.verdict == Verdict::Missing)
                text += tableRow({id, line.expected->lineItem, theirs + " (" + line.expected->date + ")",
                                  line.verdict == Verdict::Missing
                                      ? "–"
                                      : figure(line.quantity) + " × " + figure(line.unitPrice) + " = " + usd(line.monthly) +
                                            (line.date.empty() ? " (undated)" : " (" + line.date + ")"),
                                  explanationOf(explanations, id, line.expected->lineItem)});
        }
        for (const ResourceLine &line : judgement.surplus) {
            if (line.monthly > 0)
                surplus += tableRow({id, line.lineItem,
                                     figure(line.quantity) + " " + line.unit + " × " + figure(line.unitPrice) + " = " + usd(line.monthly)});
        }
    }
    return text + surplus + gaps;
}

std::string explanationOf(const std::vector<Explanation> &explanations, const std::string &caseId, const std::string &lineItem)
{
    for (const Explanation &explanation : explanations) {
        if (explanation.caseId == caseId && lineItem.starts_with(explanation.lineItem))
            return explanation.reason;
    }
    return {};
}

} // namespace headroom::estimate
