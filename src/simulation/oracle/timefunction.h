#pragma once

#include <base/result.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace headroom::simulation::oracle {

/// A rate or a number of servers over time, as the table writes it.
///
///   "8"                                   constant
///   "8+6*sin(2*pi*t/24)"                  + − * / ( ) sin cos exp min max, pi, t; "0.5t" is 0.5*t
///   "4; 20 for 10<=t<40; 4"               the first part, but later parts where their condition holds; a last part without a
///                                         condition names what holds otherwise again
///   "8; 16 for t>=25; 28 for t>=40"       of several that hold, the last
///   "inf"                                 no limit
class TimeFunction
{
public:
    /// Errors: InvalidInput with the place of what is not understood. At most 1,000 characters and 100 parts.
    [[nodiscard]] static Result<TimeFunction> parse(const std::string &text);
    [[nodiscard]] static TimeFunction constant(double value);

    [[nodiscard]] double at(double t) const;
    /// Where it may jump, ascending.
    [[nodiscard]] const std::vector<double> &jumps() const { return m_jumps; }
    [[nodiscard]] bool isConstantBetweenJumps() const { return m_constant; }

private:
    using Expression = std::function<double(double)>;
    struct Part { double from, until; Expression value; };
    Expression m_base;
    std::vector<Part> m_parts;
    std::vector<double> m_jumps;
    bool m_constant = true;
};

} // namespace headroom::simulation::oracle
