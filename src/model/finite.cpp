#include "finite.h"

#include "members.h"

#include <cmath>
#include <concepts>

namespace headroom::model {
namespace {

template<class T>
concept Struct = requires(const T &value)
{
    value.extra;
};

/// The place of the first number in a value that is not finite; nothing when all are.
using Place = std::optional<std::string>;

Place badNumber(double value)
{
    return std::isfinite(value) ? std::nullopt : Place("");
}

Place badNumber(const Rect &frame)
{
    return badNumber(frame.x + frame.y + frame.width + frame.height);
}

Place badNumber(const std::pair<double, double> &point)
{
    return badNumber(point.first + point.second);
}

Place badNumber(const std::variant<double, bool, std::string> &value)
{
    return std::holds_alternative<double>(value) ? badNumber(std::get<double>(value)) : std::nullopt;
}

template<class T>
Place badNumber(const T &) requires(!Struct<T>)
{
    return std::nullopt; // texts, ids, words, whole numbers
}

template<Struct T>
Place badNumber(const T &value);

template<class T>
Place badNumber(const std::optional<T> &value)
{
    return value ? badNumber(*value) : std::nullopt;
}

template<class List>
Place badNumberInList(const List &values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const Place bad = badNumber(values[i]))
            return '/' + std::to_string(i) + *bad;
    return std::nullopt;
}

template<class T>
Place badNumber(const std::vector<T> &values)
{
    return badNumberInList(values);
}

template<std::size_t N>
Place badNumber(const std::array<double, N> &values)
{
    return badNumberInList(values);
}

template<class T>
Place badNumber(const std::map<std::string, T> &values)
{
    for (const auto &[name, value] : values)
        if (const Place bad = badNumber(value))
            return '/' + name + *bad;
    return std::nullopt;
}

/// Walks the member list of a struct.
template<class T>
class Search
{
public:
    explicit Search(const T &value)
        : m_value(value)
    {
    }

    template<class M>
    void required(const char *name, M T::*field)
    {
        member(name, field);
    }
    template<class M>
    void member(const char *name, M T::*field)
    {
        if (m_found)
            return;
        if (const Place bad = badNumber(m_value.*field))
            m_found = '/' + std::string(name) + *bad;
    }
    void rest(std::string T::*) {}

    [[nodiscard]] const Place &found() const { return m_found; }

private:
    const T &m_value;
    Place m_found;
};

template<Struct T>
Place badNumber(const T &value)
{
    Search<T> search(value);
    members(search, Of<T>{});
    return search.found();
}

template<class T>
Result<> require(const char *what, const std::string &id, const T &value)
{
    if (const Place bad = badNumber(value))
        return fail(ErrorCode::InvalidInput, "A value is not a number; enter one.", what + (' ' + id) + ", " + *bad);
    return {};
}

} // namespace

Result<> requireFinite(const Tier &tier)
{
    return require("tier", tier.id.value, tier);
}
Result<> requireFinite(const Link &link)
{
    return require("link", link.id.value, link);
}
Result<> requireFinite(const Boundary &boundary)
{
    return require("boundary", boundary.id.value, boundary);
}
Result<> requireFinite(const Variant &variant)
{
    return require("variant", variant.id.value, variant);
}
Result<> requireFinite(const Project &project)
{
    return require("project", project.id, project);
}

} // namespace headroom::model
