#include "timefunction.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numbers>

namespace headroom::simulation::oracle {

namespace {

using Expression = std::function<double(double)>;
constexpr double infinity = std::numeric_limits<double>::infinity();

/// sum := product {(+|−) product}; product := factor {(*|/|nothing before t, a name or a bracket) factor}
class Parser
{
public:
    explicit Parser(const std::string &text)
    {
        for (const char c : text)
            if (c != ' ')
                m_text += c;
    }

    bool usesTime = false;

    Result<Expression> whole()
    {
        auto result = sum(0);
        if (result && m_at != m_text.size())
            return broken();
        return result;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(const std::string &word)
    {
        if (m_text.compare(m_at, word.size(), word) != 0)
            return false;
        m_at += word.size();
        return true;
    }
    tl::unexpected<Error> broken() const
    {
        return fail(ErrorCode::InvalidInput, "The expression \"" + m_text + "\" is not understood from character " + std::to_string(m_at + 1) + " on.");
    }

    Result<Expression> sum(int depth)
    {
        auto left = product(depth);
        while (left && (peek() == '+' || peek() == '-')) {
            const double sign = m_text[m_at++] == '+' ? 1 : -1;
            auto right = product(depth);
            if (!right)
                return right;
            left = Expression([a = *left, b = *right, sign](double t) { return a(t) + sign * b(t); });
        }
        return left;
    }

    Result<Expression> product(int depth)
    {
        auto left = factor(depth);
        while (left) {
            const char c = peek();
            const bool division = c == '/';
            if (c == '*' || c == '/')
                ++m_at;
            else if (!(c == '(' || (c >= 'a' && c <= 'z')))
                break;
            auto right = factor(depth);
            if (!right)
                return right;
            left = Expression([a = *left, b = *right, division](double t) { return division ? a(t) / b(t) : a(t) * b(t); });
        }
        return left;
    }

    Result<Expression> factor(int depth)
    {
        if (depth > 30)
            return broken();
        if (take("-")) {
            auto inner = factor(depth + 1);
            return inner ? Result<Expression>([a = *inner](double t) { return -a(t); }) : inner;
        }
        for (const auto &[name, function] : {std::pair<const char *, double (*)(double)>{"sin(", [](double x) { return std::sin(x); }},
                                             {"cos(", [](double x) { return std::cos(x); }},
                                             {"exp(", [](double x) { return std::exp(x); }}})
            if (take(name)) {
                auto inner = sum(depth + 1);
                if (!inner || !take(")"))
                    return inner ? Result<Expression>(broken()) : inner;
                return Expression([a = *inner, f = function](double t) { return f(a(t)); });
            }
        for (const bool smaller : {true, false})
            if (take(smaller ? "min(" : "max(")) {
                auto a = sum(depth + 1);
                if (!a || !take(","))
                    return a ? Result<Expression>(broken()) : a;
                auto b = sum(depth + 1);
                if (!b || !take(")"))
                    return b ? Result<Expression>(broken()) : b;
                return Expression([a = *a, b = *b, smaller](double t) { return smaller ? std::min(a(t), b(t)) : std::max(a(t), b(t)); });
            }
        if (take("pi"))
            return Expression([](double) { return std::numbers::pi; });
        if (take("inf"))
            return Expression([](double) { return infinity; });
        if (take("t")) {
            usesTime = true;
            return Expression([](double t) { return t; });
        }
        if (take("(")) {
            auto inner = sum(depth + 1);
            if (!inner || !take(")"))
                return inner ? Result<Expression>(broken()) : inner;
            return inner;
        }
        double value = 0;
        const auto [end, error] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), value);
        if (error != std::errc())
            return broken();
        m_at = std::size_t(end - m_text.data());
        return Expression([value](double) { return value; });
    }

    std::string m_text;
    std::size_t m_at = 0;
};

std::string trimmed(const std::string &text)
{
    const auto from = text.find_first_not_of(' ');
    return from == std::string::npos ? std::string() : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

/// "10<=t<40", "t>=25", "t<5" as an interval [from, until).
bool interval(std::string text, double &from, double &until)
{
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    from = -infinity;
    until = infinity;
    const auto number = [](const std::string &part, double &value) {
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        return error == std::errc() && end == part.data() + part.size();
    };
    const std::size_t t = text.find('t');
    if (t == std::string::npos)
        return false;
    const std::string before = text.substr(0, t), after = text.substr(t + 1);
    if (!before.empty()) {
        const std::size_t sign = before.find('<');
        if (sign == std::string::npos || !number(before.substr(0, sign), from))
            return false;
    }
    if (!after.empty()) {
        const bool above = after[0] == '>';
        if (!above && after[0] != '<')
            return false;
        if (!number(after.substr(after.size() > 1 && after[1] == '=' ? 2 : 1), above ? from : until))
            return false;
    }
    return from < until;
}

} // namespace

TimeFunction TimeFunction::constant(double value)
{
    TimeFunction f;
    f.m_base = [value](double) { return value; };
    return f;
}

Result<TimeFunction> TimeFunction::parse(const std::string &text)
{
    if (text.size() > 1000)
        return fail(ErrorCode::InvalidInput, "An expression has more than 1,000 characters.");
    TimeFunction f;
    std::size_t from = 0;
    while (from <= text.size() && f.m_parts.size() < 100) {
        const std::size_t to = std::min(text.find(';', from), text.size());
        std::string part = trimmed(text.substr(from, to - from));
        from = to + 1;
        double begin = -infinity, end = infinity;
        const std::size_t condition = part.find(" for ");
        if (condition != std::string::npos) {
            if (!interval(part.substr(condition + 5), begin, end))
                return fail(ErrorCode::InvalidInput, "The condition \"" + part.substr(condition + 5) + "\" is not understood.");
            part = part.substr(0, condition);
        }
        Parser parser(part);
        auto value = parser.whole();
        if (!value)
            return tl::unexpected(value.error());
        f.m_constant = f.m_constant && !parser.usesTime;
        if (condition == std::string::npos) {
            f.m_base = *value;
            continue;
        }
        f.m_parts.push_back({begin, end, *value});
        for (const double jump : {begin, end})
            if (std::isfinite(jump))
                f.m_jumps.push_back(jump);
    }
    if (!f.m_base)
        return fail(ErrorCode::InvalidInput, "An expression over time needs a part without a condition.");
    std::sort(f.m_jumps.begin(), f.m_jumps.end());
    f.m_jumps.erase(std::unique(f.m_jumps.begin(), f.m_jumps.end()), f.m_jumps.end());
    return f;
}

double TimeFunction::at(double t) const
{
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part)
        if (t >= part->from && t < part->until)
            return part->value(t);
    return m_base(t);
}

} // namespace headroom::simulation::oracle
