#include "agreement.h"

#include <algorithm>
#include <cctype>
#include <cmath>

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
    // The line of the same name whose part has the same name; else the first of the same name, those with the same quantity first.
    const auto find = [&](const ExpectedLine &wanted) -> const ResourceLine * {
        std::size_t best = priced.lines.size();
        int bestScore = 0;
        for (std::size_t i = 0; i < priced.lines.size(); ++i) {
            const ResourceLine &line = priced.lines[i];
            if (used[i] || lowered(line.lineItem) != lowered(wanted.lineItem))
                continue;
            const int score = 1 + 2 * (line.subResource == wanted.subResource) + (wanted.rateOnly ? 0 : sameQuantity(line.quantity, wanted.quantity));
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
    for (const ExpectedLine &line : expected.lines) {
        if (!priced.supported) {
            result.lines.push_back({&line, Verdict::Unsupported, 0, 0, 0, {}, priced.reason});
            continue;
        }
        if (const ResourceLine *ours = find(line)) {
            result.lines.push_back(judged(line, *ours));
            continue;
        }
        const auto gap = std::find_if(priced.unpriced.begin(), priced.unpriced.end(), [&](const Unpriced &entry) {
            const std::string ourName = lowered(entry.component), theirs = lowered(line.lineItem);
            return theirs.starts_with(ourName.substr(0, ourName.find(" ("))) || ourName.find(theirs) != std::string::npos;
        });
        if (gap != priced.unpriced.end())
            result.lines.push_back({&line, Verdict::NoPrice, 0, 0, 0, {}, gap->reason});
        else
            result.lines.push_back({&line, line.rateOnly ? Verdict::RateNotListed : Verdict::Missing, 0, 0, 0, {}, {}});
    }
    for (std::size_t i = 0; i < priced.lines.size(); ++i) {
        if (!used[i])
            result.surplus.push_back(priced.lines[i]);
    }
    return result;
}

} // namespace headroom::estimate
