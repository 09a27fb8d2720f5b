#pragma once

#include "verb.h"

#include <string>
#include <vector>

namespace headroom::cli {

/// Prints one JSON value on stdout, indented, with a newline.
void print(const Json &);

/// Rows in aligned columns on stdout: a column of figures to the right, others to the left. The first row is the header.
class Table
{
public:
    explicit Table(std::vector<std::string> header) { add(std::move(header)); }
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
    void print() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

[[nodiscard]] std::string shortened(const std::string &text,
                                    std::size_t most);                ///< at most so many characters, "…" at the end of a longer one
[[nodiscard]] std::string fixed(double value, int decimals = 0);      ///< "12,345.6"
[[nodiscard]] std::string money(double usd);                          ///< "$1,234.50", "-$12.00"
[[nodiscard]] std::string percent(double fraction, int decimals = 1); ///< "12.3 %"

/// "Simulating … 45 %" on stderr while the verb works; silent unless stderr is a terminal.
class ProgressLine
{
public:
    explicit ProgressLine(std::string what);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;
    void show(double fraction);

private:
    std::string m_what;
    bool m_isTerminal = false;
    int m_shown = -1;
};

} // namespace headroom::cli
