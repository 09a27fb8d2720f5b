#pragma once

#include "enumnames.h"
#include "members.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <concepts>

namespace headroom::model {

using Json = nlohmann::ordered_json;

template<class T>
concept JsonObject = requires(const T &value)
{
    value.extra;
};

/// Whole numbers are written without a decimal point, and what JSON cannot say (NaN, infinity) as null, which no reader accepts:
/// a document never holds such a number (validate() and document::Document refuse it).
inline Json numberToJson(double value)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    if (std::abs(value) <= exactIntegers && value == std::floor(value))
        return static_cast<std::int64_t>(value);
    return value;
}

inline Json toValue(double value)
{
    return numberToJson(value);
}
inline Json toValue(bool value)
{
    return value;
}
inline Json toValue(int value)
{
    return value;
}
inline Json toValue(std::uint64_t value)
{
    return value;
}
inline Json toValue(const std::string &value)
{
    return value;
}
inline Json toValue(const Rect &frame)
{
    return {numberToJson(frame.x), numberToJson(frame.y), numberToJson(frame.width), numberToJson(frame.height)};
}
inline Json toValue(const std::pair<double, double> &point)
{
    return {numberToJson(point.first), numberToJson(point.second)};
}
inline Json toValue(const std::variant<double, bool, std::string> &value)
{
    return std::visit([](const auto &held) { return toValue(held); }, value);
}

template<class Tag>
Json toValue(const Id<Tag> &id)
{
    return id.value;
}

template<class E>
requires std::is_enum_v<E> Json toValue(E value)
{
    return enumNames<E>.at(static_cast<std::size_t>(value));
}

template<JsonObject T>
Json toValue(const T &value, const T &defaults = {});
template<class T>
Json toValue(const std::vector<T> &values);
template<std::size_t N>
Json toValue(const std::array<double, N> &values);
template<class T>
Json toValue(const std::map<std::string, T> &values);

template<class T>
Json toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : Json();
}

/// Collects the members of one object that differ from its defaults.
template<class T>
class ObjectWriter
{
public:
    ObjectWriter(const T &value, const T &defaults)
        : m_value(value)
        , m_defaults(defaults)
    {
    }

    template<class M>
    void required(const char *name, M T::*field)
    {
        if constexpr (JsonObject<M>)
            m_json[name] = toValue(m_value.*field, m_defaults.*field);
        else
            m_json[name] = toValue(m_value.*field);
    }

    template<class M>
    void member(const char *name, M T::*field)
    {
        if (!(m_value.*field == m_defaults.*field))
            required(name, field);
    }

    void rest(std::string T::*field)
    {
        const Json unknown = Json::parse(m_value.*field, nullptr, false);
        if (!unknown.is_object())
            return;
        for (const auto &[name, value] : unknown.items())
            if (!m_json.contains(name))
                m_json[name] = value;
    }

    [[nodiscard]] Json take() { return std::move(m_json); }

private:
    const T &m_value;
    const T &m_defaults;
    Json m_json = Json::object();
};

template<JsonObject T>
Json toValue(const T &value, const T &defaults)
{
    ObjectWriter<T> writer(value, defaults);
    members(writer, Of<T>{});
    return writer.take();
}

/// A parameter of which only the value is set stands as that value alone: `"count": 3`.
inline Json toValue(const Parameter &parameter)
{
    Json json = toValue<Parameter>(parameter);
    return json.size() == 1 ? json["value"] : json;
}

template<class T>
Json toValue(const std::vector<T> &values)
{
    Json json = Json::array();
    for (const T &value : values)
        json.push_back(toValue(value));
    return json;
}

template<std::size_t N>
Json toValue(const std::array<double, N> &values)
{
    Json json = Json::array();
    for (double value : values)
        json.push_back(numberToJson(value));
    return json;
}

template<class T>
Json toValue(const std::map<std::string, T> &values)
{
    Json json = Json::object();
    for (const auto &[name, value] : values)
        json[name] = toValue(value);
    return json;
}

} // namespace headroom::model
