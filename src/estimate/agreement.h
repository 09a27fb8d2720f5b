#pragma once

#include "resource.h"

/// Compares priced resources with what another estimator printed for them, line by line.
namespace headroom::estimate {

/// One line of the other estimator.
struct ExpectedLine
{
    std::string subResource, lineItem, unit;
    bool rateOnly = false; ///< a rate was printed, but no quantity
    double quantity = 0;   ///< at most four decimals, cut off
    double unitPrice = 0;
    double unitPriceTolerance = 0; ///< how far the true price may be from the printed one
    bool hasUnitPrice = false;
    double monthly = 0; ///< USD, rounded to the cent
    std::string note;   ///< why not to trust the line blindly
    std::string date;   ///< the price is at least this old
};

struct ExpectedCase
{
    Resource resource;
    std::vector<ExpectedLine> lines;
};

enum class Verdict {
    Agrees,       ///< quantity, unit and amount to the cent; a rate-only line: the rate
    PriceDiffers, ///< quantity and unit agree, the unit prices do not
    NoPrice,      ///< our tables have no price for it; we say so
    QuantityDiffers,
    RateNotListed, ///< a rate without a quantity that we do not list: nothing is billed
    Missing,       ///< we have no such line
    Unsupported,   ///< the kind has no adapter
};

struct Judgement
{
    const ExpectedLine *expected = nullptr;
    Verdict verdict = Verdict::Missing;
    double quantity = 0, unitPrice = 0, monthly = 0; ///< ours
    std::string date;                                ///< of our price
    std::string reason;                              ///< of NoPrice
};

struct CaseJudgement
{
    const ExpectedCase *expected = nullptr;
    std::vector<Judgement> lines;      ///< same order as the expected ones
    std::vector<ResourceLine> surplus; ///< our lines that the other estimator does not have
};

/// Why a line differs, found out by hand.
struct Explanation
{
    std::string caseId, lineItem; ///< of all lines of the case whose name starts so
    std::string reason;
};

/// Cases of a CSV table with the columns case_id, resource_kind, region, attributes_json; those of the expected lines (line_item, row_type,
/// quantity, unit …) may be absent. Errors: those of pricing::readCsv, and InvalidInput for a missing column.
[[nodiscard]] Result<std::vector<ExpectedCase>> readCases(const std::string &file);
/// Explanations of a CSV table with the columns case_id, line_item, reason; none for an empty file name.
[[nodiscard]] Result<std::vector<Explanation>> readExplanations(const std::string &file);

/// Empty = unexplained.
[[nodiscard]] std::string explanationOf(const std::vector<Explanation> &, const std::string &caseId, const std::string &lineItem);

/// Markdown: counts by kind, every line that differs with both prices and dates, what our tables lack, what only we bill.
[[nodiscard]] std::string validationReport(const std::vector<CaseJudgement> &, const std::vector<Explanation> &);

[[nodiscard]] CaseJudgement judge(const ExpectedCase &, const PricedResource &);

} // namespace headroom::estimate
