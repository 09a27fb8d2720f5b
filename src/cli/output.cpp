#include "output.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace headroom::cli {
namespace {

/// Characters as a terminal counts them: UTF-8 continuation bytes take no column.
std::size_t columns(const std::string &text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

bool isFigure(const std::string &text)
{
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    return hasDigit && text.find_first_not_of("0123456789.,-+$% e") == std::string::npos &&
           !(text.size() == 10 && text[4] == '-'); // no date
}

bool isTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

void print(const Json &json)
{
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void Table::print() const
{
    std::vector<std::size_t> widths;
    std::vector<bool> isText;
    for (const auto &row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        isText.resize(widths.size());
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], columns(row[i]));
            if (&row != &m_rows.front() && !row[i].empty() && !isFigure(row[i]))
                isText[i] = true;
        }
    }
    for (const auto &row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string gap(widths[i] - columns(row[i]), ' ');
            line += (i ? "  " : "") + (isText[i] ? row[i] + gap : gap + row[i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        std::cout << line << '\n';
    }
}

std::string shortened(const std::string &text, std::size_t most)
{
    if (columns(text) <= most)
        return text;
    std::size_t bytes = 0;
    for (std::size_t seen = 0; bytes < text.size(); ++bytes)
        if ((static_cast<unsigned char>(text[bytes]) & 0xc0) != 0x80 && seen++ == most - 1)
            break;
    return text.substr(0, bytes) + "…";
}

std::string fixed(double value, int decimals)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, std::abs(value));
    std::string digits = text;
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    for (std::size_t at = whole; at > 3; at -= 3)
        digits.insert(at - 3, ",");
    const bool isZero = digits.find_first_of("123456789") == std::string::npos;
    return (value < 0 && !isZero ? "-" : "") + digits;
}

std::string money(double usd)
{
    const std::string amount = fixed(usd, 2);
    return amount.starts_with('-') ? "-$" + amount.substr(1) : '$' + amount;
}

std::string percent(double fraction, int decimals)
{
    return fixed(100 * fraction, decimals) + " %";
}

ProgressLine::ProgressLine(std::string what)
    : m_what(std::move(what))
    , m_isTerminal(isTerminal())
{
}

ProgressLine::~ProgressLine()
{
    if (m_isTerminal && m_shown >= 0)
        std::cerr << "\r\033[K" << std::flush;
}

void ProgressLine::show(double fraction)
{
    const int shown = static_cast<int>(100 * std::clamp(fraction, 0.0, 1.0));
    if (!m_isTerminal || shown == m_shown)
        return;
    m_shown = shown;
    std::cerr << '\r' << m_what << " … " << shown << " %" << std::flush;
}

} // namespace headroom::cli
