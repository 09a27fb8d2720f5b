#pragma once

#include "pricebook.h"

/// Price lists from outside, read as rows of the price book. A list is read whole or not at all: the first row that cannot be
/// understood is named by file and line.
namespace headroom::pricing {

struct PriceList
{
    std::string file;           ///< name used in messages
    std::string format;         ///< "AWS offer file (CSV)", "AWS offer file (JSON)", "Headroom price table"
    std::string offer;          ///< "AmazonEC2"; empty for our own format
    std::string published;      ///< ISO date; empty = not stated
    std::vector<PriceRow> rows; ///< in file order; reserved prices last
    std::size_t prices = 0;     ///< in the file
    std::size_t passedOver = 0; ///< of these: of products the price book has no kind for

    /// Origin of the rows, one a list: "import:AmazonEC2:2026-09-11".
    [[nodiscard]] std::string sourceId() const;
};

/// Most prices that are taken from one list.
inline constexpr std::size_t maxImportedRows = 2'000'000;

/// Reads an AWS offer file (CSV or JSON, told apart by content; https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/,
/// "Reading the service price list files"), a table in the price book's own columns, or the offer files that an AWS region index names
/// and that lie beside it. Files are streamed: their size does not matter, only the number of prices that are taken.
/// Errors: NotFound, and InvalidInput with "file:line" and the reason.
[[nodiscard]] Result<std::vector<PriceList>> readPriceLists(const std::filesystem::path &);

} // namespace headroom::pricing
