#pragma once

#include <base/result.h>

#include <array>
#include <filesystem>
#include <streambuf>
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

/// Reads records one after the other: a list of any size takes the memory of its longest record.
class CsvReader
{
public:
    /// Longest record that is read, in bytes.
    static constexpr std::size_t maxRecordBytes = 1u << 20;

    CsvReader(std::streambuf &source, std::string file);

    /// The next record, empty lines left out; false at the end. Errors: InvalidInput naming file and line for an unclosed quote, text
    /// behind a closing quote, or a record of more than maxRecordBytes.
    [[nodiscard]] Result<bool> next(CsvRow &row);

    /// InvalidInput at a record's line.
    [[nodiscard]] tl::unexpected<Error> malformed(const CsvRow &row, std::string reason) const;

private:
    static constexpr int end = -1;

    [[nodiscard]] int peek();
    int take();
    [[nodiscard]] Result<> readField(CsvRow &row);

    std::streambuf &m_source;
    std::string m_file;
    std::array<char, 1 << 16> m_buffer{};
    std::size_t m_at = 0, m_size = 0;
    std::size_t m_line = 1; ///< of the next character
    std::size_t m_recordBytes = 0;
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
