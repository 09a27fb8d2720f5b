#pragma once

#include <base/result.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::exchange {

/// Splits a table into records while it streams in (RFC 4180: commas, double quotes, CRLF or LF, line breaks inside quotes).
/// Holds one record at a time: a record of more than 1 MB or 1,000 fields is refused, so that no file can fill the memory.
class CsvRecords
{
public:
    /// Called with the fields of each record and the line it began on; false stops. The strings may be moved from.
    using Take = std::function<bool(std::vector<std::string> &fields, std::size_t line)>;

    explicit CsvRecords(Take take)
        : m_take(std::move(take))
    {
    }

    /// Errors: InvalidInput naming the line.
    [[nodiscard]] Result<> feed(std::string_view chunk);
    /// The end of the file: a last record without a line break. Errors: an unclosed quote.
    [[nodiscard]] Result<> finish();
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    Result<> end();

    Take m_take;
    std::vector<std::string> m_fields{std::string()};
    std::size_t m_line = 1, m_began = 1, m_bytes = 0;
    bool m_quoted = false, m_wasQuote = false, m_stopped = false;
};

} // namespace headroom::exchange
