#include "csvrecords.h"

namespace headroom::exchange {

namespace {
constexpr std::size_t longestRecord = 1 << 20, mostFields = 1000;
}

Result<> CsvRecords::feed(std::string_view chunk)
{
    for (const char c : chunk) {
        if (m_stopped)
            return {};
        if (++m_bytes > longestRecord)
            return fail(ErrorCode::InvalidInput, "A record is longer than 1 MB; is this a CSV table, and are its quotes closed?", "line " + std::to_string(m_began));
        if (m_quoted) { // inside quotes; a quote ends them unless another follows
            if (m_wasQuote && c != '"')
                m_quoted = m_wasQuote = false;
            else if (c == '"' && !m_wasQuote) {
                m_wasQuote = true;
                continue;
            } else {
                m_wasQuote = false;
                m_line += c == '\n';
                m_fields.back() += c;
                continue;
            }
        }
        if (c == '"' && m_fields.back().empty()) {
            m_quoted = true;
        } else if (c == ',') {
            if (m_fields.size() >= mostFields)
                return fail(ErrorCode::InvalidInput, "A record has more than 1,000 fields.", "line " + std::to_string(m_began));
            m_fields.emplace_back();
        } else if (c == '\n') {
            ++m_line;
            if (auto done = end(); !done)
                return done;
        } else if (c != '\r') {
            m_fields.back() += c;
        }
    }
    return {};
}

Result<> CsvRecords::finish()
{
    if (m_quoted && !m_wasQuote)
        return fail(ErrorCode::InvalidInput, "A quote is never closed; the file is cut off or damaged.", "line " + std::to_string(m_began));
    return end();
}

Result<> CsvRecords::end()
{
    const bool isEmpty = m_fields.size() == 1 && m_fields.front().empty();
    if (!isEmpty && !m_stopped)
        m_stopped = !m_take(m_fields, m_began);
    m_fields.assign(1, std::string());
    m_bytes = 0;
    m_began = m_line;
    m_quoted = m_wasQuote = false;
    return {};
}

} // namespace headroom::exchange
