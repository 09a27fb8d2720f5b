#pragma once

#include <base/result.h>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::pricing {

/// One record of a table: the fields of its header line, unquoted.
struct CsvRow
{
    std::size_t line = 0; ///< 1-based line in the file on which the record starts
    std::vector<std::string> fields;
};

/// A table with a header line (RFC 4180: commas, double quotes, CRLF or LF; a leading UTF-8 byte-order mark is skipped).
struct CsvTable
{
    std::string file; ///< name used in messages
    std::vector<std::string> columns;
    std::vector<CsvRow> rows; ///< each has columns.size() fields

    /// Position of a column; -1 when the table has no such column.
    [[nodiscard]] int column(std::string_view name) const;
};

/// Largest table that is read, in bytes.
inline constexpr std::size_t maxCsvBytes = 512u << 20;

/// Errors: InvalidInput naming file and line for an unclosed quote, text behind a closing quote, or a wrong number of fields.
[[nodiscard]] Result<CsvTable> parseCsv(std::string_view text, std::string file);

/// Errors: NotFound when the file cannot be read, else those of parseCsv.
[[nodiscard]] Result<CsvTable> readCsv(const std::filesystem::path &);

/// Whole file as text; NotFound when it cannot be read, InvalidInput when it is larger than maxCsvBytes.
[[nodiscard]] Result<std::string> readText(const std::filesystem::path &);

/// A finite number that fills the whole field ("12.5", "1e-7"). Errors: InvalidInput.
[[nodiscard]] Result<double> parseNumber(std::string_view text);

} // namespace headroom::pricing
