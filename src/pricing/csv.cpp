#include "csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>

namespace headroom::pricing {
namespace {

std::string place(const std::string &file, std::size_t line)
{
    return file + ":" + std::to_string(line);
}

/// A text as a stream, without copying it.
struct TextSource : std::streambuf
{
    explicit TextSource(std::string_view text)
    {
        char *begin = const_cast<char *>(text.data()); // only read: nothing calls the buffer's writing side
        setg(begin, begin, begin + text.size());
    }
};

} // namespace

CsvReader::CsvReader(std::streambuf &source, std::string file)
    : m_source(source)
    , m_file(std::move(file))
{
    if (peek() == 0xEF && m_size >= 3 && m_buffer[1] == '\xBB' && m_buffer[2] == '\xBF')
        m_at = 3;
}

int CsvReader::peek()
{
    if (m_at == m_size) {
        m_at = 0;
        m_size = std::size_t(std::max<std::streamsize>(0, m_source.sgetn(m_buffer.data(), std::streamsize(m_buffer.size()))));
        if (m_size == 0)
            return end;
    }
    return static_cast<unsigned char>(m_buffer[m_at]);
}

int CsvReader::take()
{
    const int c = peek();
    if (c == end)
        return end;
    ++m_at;
    ++m_recordBytes;
    m_line += c == '\n';
    return c;
}

tl::unexpected<Error> CsvReader::malformed(const CsvRow &row, std::string reason) const
{
    return fail(ErrorCode::InvalidInput, std::move(reason), place(m_file, row.line));
}

Result<bool> CsvReader::next(CsvRow &row)
{
    while (peek() != end) {
        row.line = m_line;
        row.fields.clear();
        m_recordBytes = 0;
        for (bool more = true; more;) {
            if (const auto read = readField(row); !read)
                return tl::unexpected(read.error());
            const int separator = take();
            more = separator == ',';
            if (separator == '\r' && peek() == '\n')
                take();
            else if (separator == '\r')
                ++m_line; // the line ends of old Macs
        }
        if (row.fields.size() > 1 || !row.fields.front().empty())
            return true;
    }
    return false;
}

Result<> CsvReader::readField(CsvRow &row)
{
    std::string field;
    const bool quoted = peek() == '"';
    const std::size_t opened = m_line;
    if (quoted)
        take();
    for (;;) {
        const int c = peek();
        if (m_recordBytes > maxRecordBytes)
            return malformed(row, "The record is longer than a row of a price list can be; is a quote not closed?");
        if (quoted && c == end)
            return fail(ErrorCode::InvalidInput, "A quoted field is never closed.", place(m_file, opened));
        if (!quoted && (c == end || c == ',' || c == '\r' || c == '\n'))
            break;
        take();
        if (quoted && c == '"' && peek() != '"')
            break;
        if (quoted && c == '"')
            take();
        field += char(c);
    }
    const int after = peek();
    if (quoted && after != end && after != ',' && after != '\r' && after != '\n')
        return fail(ErrorCode::InvalidInput, "Text follows a closing quote; separate fields with a comma.", place(m_file, m_line));
    row.fields.push_back(std::move(field));
    return {};
}

int CsvTable::column(std::string_view name) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] == name)
            return int(i);
    }
    return -1;
}

Result<CsvTable> parseCsv(std::string_view text, std::string file)
{
    CsvTable table;
    table.file = std::move(file);
    TextSource source(text);
    CsvReader reader(source, table.file);
    CsvRow row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        if (table.columns.empty()) {
            table.columns = std::move(row.fields);
            continue;
        }
        if (row.fields.size() != table.columns.size())
            return reader.malformed(row, "The row has " + std::to_string(row.fields.size()) + " fields, the header has " +
                                             std::to_string(table.columns.size()) + ".");
        table.rows.push_back(std::move(row));
    }
    if (table.columns.empty())
        return fail(ErrorCode::InvalidInput, "The table is empty; it needs a header line.", table.file);
    return table;
}

Result<std::string> readText(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary | std::ios::ate);
    if (!stream)
        return fail(ErrorCode::NotFound, "The file cannot be read.", path.string());
    const auto size = stream.tellg();
    if (size < 0 || std::size_t(size) > maxCsvBytes)
        return fail(ErrorCode::InvalidInput, "The file is larger than a price table can be.", path.string());
    std::string text(std::size_t(size), '\0');
    stream.seekg(0);
    stream.read(text.data(), size);
    if (!stream)
        return fail(ErrorCode::NotFound, "The file cannot be read to its end.", path.string());
    return text;
}

Result<CsvTable> readCsv(const std::filesystem::path &path)
{
    const auto text = readText(path);
    if (!text)
        return tl::unexpected(text.error());
    return parseCsv(*text, path.filename().string());
}

Result<double> parseNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return fail(ErrorCode::InvalidInput, "\"" + std::string(text) + "\" is not a number.");
    return value;
}

} // namespace headroom::pricing
