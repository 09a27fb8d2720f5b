#include "csv.h"

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

/// Reads records from `text`, one call a record.
class Reader
{
public:
    Reader(std::string_view text, const std::string &file)
        : m_text(text)
        , m_file(file)
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_text.remove_prefix(3);
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    Result<CsvRow> next()
    {
        CsvRow row;
        row.line = m_line;
        for (;;) {
            auto field = nextField();
            if (!field)
                return tl::unexpected(field.error());
            row.fields.push_back(std::move(*field));
            if (atEnd())
                return row;
            const char separator = m_text[m_at++];
            if (separator == ',')
                continue;
            if (separator == '\r' && !atEnd() && m_text[m_at] == '\n')
                ++m_at;
            ++m_line;
            return row;
        }
    }

private:
    Result<std::string> nextField()
    {
        if (atEnd() || m_text[m_at] != '"') {
            const auto end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
            std::string field(m_text.substr(m_at, end - m_at));
            m_at = end;
            return field;
        }
        const std::size_t opened = m_line;
        std::string field;
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                    field += '"';
                    ++m_at;
                    continue;
                }
                ++m_at;
                if (!atEnd() && m_text.find_first_of(",\r\n", m_at) != m_at)
                    return fail(ErrorCode::InvalidInput, "Text follows a closing quote; separate fields with a comma.",
                                place(m_file, m_line));
                return field;
            }
            if (c == '\n')
                ++m_line;
            field += c;
        }
        return fail(ErrorCode::InvalidInput, "A quoted field is never closed.", place(m_file, opened));
    }

    std::string_view m_text;
    std::string m_file;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

} // namespace

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
    Reader reader(text, table.file);
    while (!reader.atEnd()) {
        auto row = reader.next();
        if (!row)
            return tl::unexpected(row.error());
        if (row->fields.size() == 1 && row->fields.front().empty())
            continue; // an empty line
        if (table.columns.empty()) {
            table.columns = std::move(row->fields);
            continue;
        }
        if (row->fields.size() != table.columns.size())
            return fail(ErrorCode::InvalidInput,
                        "The row has " + std::to_string(row->fields.size()) + " fields, the header has " +
                            std::to_string(table.columns.size()) + ".",
                        place(table.file, row->line));
        table.rows.push_back(std::move(*row));
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
