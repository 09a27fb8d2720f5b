#pragma once

#include "enumnames.h"
#include "jsonwriter.h"
#include "members.h"

#include <base/result.h>

#include <algorithm>
#include <optional>
#include <span>

namespace headroom::model {

/// Walks a JSON document with the place it stands at. Keeps the first error; after it nothing is read any more.
class Reader
{
public:
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void fail(std::string message);
    void expected(const char *what, const Json &found) { fail(std::string("Expected ") + what + ", found " + nameOf(found) + '.'); }

    /// Reads with the pointer extended by one step.
    template<class T>
    void readAt(std::string_view step, const Json &json, T &into)
    {
        const std::size_t length = m_pointer.size();
        appendStep(step);
        read(json, into);
        m_pointer.resize(length);
    }

    void read(const Json &, double &);
    void read(const Json &, bool &);
    void read(const Json &, int &);
    void read(const Json &, std::uint64_t &);
    void read(const Json &, std::string &);
    void read(const Json &, Rect &);
    void read(const Json &, std::pair<double, double> &);
    void read(const Json &, std::variant<double, bool, std::string> &);
    void read(const Json &, Parameter &);

    template<class Tag>
    void read(const Json &json, Id<Tag> &into)
    {
        read(json, into.value);
    }

    template<class E>
    requires std::is_enum_v<E>
    void read(const Json &json, E &into);

    template<class T>
    void read(const Json &json, std::optional<T> &into)
    {
        read(json, into.emplace());
    }

    template<class T>
    void read(const Json &json, std::vector<T> &into);
    template<std::size_t N>
    void read(const Json &json, std::array<double, N> &into);
    template<class T>
    void read(const Json &json, std::map<std::string, T> &into);
    template<JsonObject T>
    void read(const Json &json, T &into);

    static std::string nameOf(const Json &); ///< "a number", "null" … for messages

private:
    void appendStep(std::string_view step);
    bool readNumbers(const Json &, std::span<double *const> into, const char *what);

    std::string m_pointer;
    std::optional<Error> m_error;
};

/// Reads the members of one object; what no list names goes into `extra`.
template<class T>
class ObjectReader
{
public:
    ObjectReader(Reader &reader, const Json &json, T &value)
        : m_reader(reader)
        , m_json(json)
        , m_value(value)
    {
    }

    template<class M>
    void required(const char *name, M T::*field)
    {
        if (!m_json.contains(name))
            m_reader.fail(std::string("The member \"") + name + "\" is missing.");
        member(name, field);
    }

    template<class M>
    void member(const char *name, M T::*field)
    {
        m_known.push_back(name);
        if (const auto found = m_json.find(name); found != m_json.end() && !m_reader.error())
            m_reader.readAt(name, *found, m_value.*field);
    }

    void rest(std::string T::*field)
    {
        Json unknown = Json::object();
        for (const auto &[name, value] : m_json.items())
            if (std::find(m_known.begin(), m_known.end(), name) == m_known.end())
                unknown[name] = value;
        (m_value.*field) = unknown.empty() ? std::string() : unknown.dump();
    }

private:
    Reader &m_reader;
    const Json &m_json;
    T &m_value;
    std::vector<std::string_view> m_known;
};

template<class E>
requires std::is_enum_v<E>
void Reader::read(const Json &json, E &into)
{
    const auto &names = enumNames<E>;
    std::string word;
    read(json, word);
    const auto found = std::find(names.begin(), names.end(), word);
    if (found != names.end()) {
        into = static_cast<E>(found - names.begin());
        return;
    }
    std::string allowed;
    for (std::string_view name : names)
        allowed.append(allowed.empty() ? "" : ", ").append(name);
    fail("\"" + word + "\" is not known here; use one of " + allowed + '.');
}

template<class T>
void Reader::read(const Json &json, std::vector<T> &into)
{
    if (!json.is_array())
        return expected("a list", json);
    into.clear();
    into.reserve(json.size());
    for (std::size_t i = 0; i < json.size() && !m_error; ++i)
        readAt(std::to_string(i), json[i], into.emplace_back());
}

template<std::size_t N>
void Reader::read(const Json &json, std::array<double, N> &into)
{
    std::array<double *, N> places;
    std::transform(into.begin(), into.end(), places.begin(), [](double &value) { return &value; });
    const std::string what = "a list of " + std::to_string(N) + " numbers";
    readNumbers(json, places, what.c_str());
}

template<class T>
void Reader::read(const Json &json, std::map<std::string, T> &into)
{
    if (!json.is_object())
        return expected("an object", json);
    into.clear();
    for (const auto &[name, value] : json.items())
        if (!m_error)
            readAt(name, value, into[name]);
}

template<JsonObject T>
void Reader::read(const Json &json, T &into)
{
    if (!json.is_object())
        return expected("an object", json);
    ObjectReader<T> object(*this, json, into);
    members(object, Of<T>{});
}

} // namespace headroom::model
