#include "jsonreader.h"

#include <cmath>
#include <limits>

namespace headroom::model {

void Reader::fail(std::string message)
{
    if (!m_error)
        m_error = Error{ErrorCode::InvalidInput, std::move(message), m_pointer.empty() ? "/" : m_pointer};
}

void Reader::appendStep(std::string_view step)
{
    m_pointer += '/';
    for (char c : step) { // RFC 6901
        if (c == '~')
            m_pointer += "~0";
        else if (c == '/')
            m_pointer += "~1";
        else
            m_pointer += c;
    }
}

std::string Reader::nameOf(const Json &json)
{
    switch (json.type()) {
    case Json::value_t::null:
        return "null";
    case Json::value_t::boolean:
        return json.get<bool>() ? "true" : "false";
    case Json::value_t::string:
        return "a text";
    case Json::value_t::array:
        return "a list of " + std::to_string(json.size());
    case Json::value_t::object:
        return "an object";
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::number_float:
        return "the number " + json.dump();
    default:
        return "something else";
    }
}

void Reader::read(const Json &json, double &into)
{
    if (!json.is_number())
        return expected("a number", json);
    into = json.get<double>();
}

void Reader::read(const Json &json, bool &into)
{
    if (!json.is_boolean())
        return expected("true or false", json);
    into = json.get<bool>();
}

void Reader::read(const Json &json, int &into)
{
    const double value = json.is_number() ? json.get<double>() : 0.5;
    if (value != std::floor(value) || std::abs(value) > std::numeric_limits<int>::max())
        return expected("a whole number", json);
    into = static_cast<int>(value);
}

void Reader::read(const Json &json, std::uint64_t &into)
{
    if (!json.is_number_unsigned())
        return expected("a whole number of 0 or more", json);
    into = json.get<std::uint64_t>();
}

void Reader::read(const Json &json, std::string &into)
{
    if (!json.is_string())
        return expected("a text", json);
    into = json.get<std::string>();
}

void Reader::read(const Json &json, Rect &into)
{
    double *const places[] = {&into.x, &into.y, &into.width, &into.height};
    readNumbers(json, places, "a list of 4 numbers: x, y, width, height");
}

void Reader::read(const Json &json, std::pair<double, double> &into)
{
    double *const places[] = {&into.first, &into.second};
    readNumbers(json, places, "a list of 2 numbers: x, y");
}

void Reader::read(const Json &json, std::variant<double, bool, std::string> &into)
{
    if (json.is_number())
        into = json.get<double>();
    else if (json.is_boolean())
        into = json.get<bool>();
    else if (json.is_string())
        into = json.get<std::string>();
    else
        expected("a number, a text, true or false", json);
}

void Reader::read(const Json &json, Parameter &into)
{
    if (json.is_object())
        read<Parameter>(json, into);
    else
        read(json, into.value);
}

bool Reader::readNumbers(const Json &json, std::span<double *const> into, const char *what)
{
    if (!json.is_array() || json.size() != into.size()) {
        expected(what, json);
        return false;
    }
    for (std::size_t i = 0; i < into.size(); ++i)
        readAt(std::to_string(i), json[i], *into[i]);
    return !m_error;
}

} // namespace headroom::model
