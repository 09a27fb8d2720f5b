#pragma once

#include "measurements.h"

#include <string_view>

namespace headroom::calibration {

/// Rows by their cells: "users=100, backend_delay_ms<=30" holds where every condition holds. Signs: = != < <= > >=; numbers are
/// compared as numbers, anything else as text, and only by = and !=.
class Filter
{
public:
    /// Errors: InvalidInput naming the condition that cannot be read or the column that does not exist.
    [[nodiscard]] static Result<Filter> parse(std::string_view text, const Cells &);

    [[nodiscard]] bool holds(const std::vector<std::string> &row) const;

private:
    enum class Sign { Equal, NotEqual, Less, AtMost, More, AtLeast };
    struct Condition { std::size_t column; Sign sign; std::string value; };
    std::vector<Condition> m_conditions;
};

} // namespace headroom::calibration
