#pragma once

#include <base/result.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

/// What a verb accepts, and what was given to it.
namespace headroom::cli {

struct Option
{
    std::string name;  ///< without dashes; "o" is written -o
    std::string value; ///< name of the value in the help; empty = a flag
    std::string help;
};

struct Positional
{
    std::string name; ///< upper case, e.g. "FILE"
    std::string help;
    bool required = true;
};

/// The arguments of one call, checked against what the verb accepts.
class Arguments
{
public:
    /// Understands `--name value`, `--name=value`, `-o value`, flags, and `--` before file names that start with a dash.
    /// Errors: InvalidInput naming the argument.
    [[nodiscard]] static Result<Arguments> parse(const std::vector<std::string> &given, const std::vector<Positional> &,
                                                 const std::vector<Option> &);

    [[nodiscard]] bool has(const std::string &option) const { return m_options.contains(option); }
    [[nodiscard]] std::string text(const std::string &option, const std::string &otherwise = {}) const;
    [[nodiscard]] std::string positional(std::size_t index) const
    {
        return index < m_positionals.size() ? m_positionals[index] : std::string();
    }

    /// Absent when the option was not given. Errors: InvalidInput when it is no such number or out of range.
    [[nodiscard]] Result<std::optional<double>> number(const std::string &option, double minimum, double maximum) const;
    [[nodiscard]] Result<std::optional<std::uint64_t>> wholeNumber(const std::string &option) const;
    [[nodiscard]] std::vector<std::string> list(const std::string &option) const; ///< "a,b" as {"a", "b"}

private:
    std::map<std::string, std::string> m_options;
    std::vector<std::string> m_positionals;
};

} // namespace headroom::cli
