#include "attributes.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace headroom::estimate {

const Json *member(const Json &object, std::string_view path)
{
    const Json *current = &object;
    while (!path.empty()) {
        const auto dot = path.find('.');
        if (current->is_array() && !current->empty())
            current = &current->front();
        if (!current->is_object())
            return nullptr;
        const auto it = current->find(std::string(path.substr(0, dot)));
        if (it == current->end() || it->is_null())
            return nullptr;
        current = &*it;
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
    }
    return current;
}

namespace {

/// No quantity, size or count of a resource is negative or beyond what a provider could sell; -1 often stands for "not set".
bool isQuantity(double value)
{
    return value >= 0 && value <= 1e15;
}

} // namespace

double number(const Json &object, std::string_view path, double fallback)
{
    const Json *value = member(object, path);
    if (value && value->is_number()) {
        const double number = value->get<double>();
        return isQuantity(number) ? number : fallback;
    }
    if (value && value->is_string()) {
        const auto &text = value->get_ref<const std::string &>();
        double number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && isQuantity(number) && (end == text.data() + text.size() || *end == ' '))
            return number;
    }
    return fallback;
}

bool flag(const Json &object, std::string_view path, bool fallback)
{
    const Json *value = member(object, path);
    if (value && value->is_boolean())
        return value->get<bool>();
    if (value && value->is_string())
        return lower(value->get<std::string>()) == "true";
    return fallback;
}

std::string text(const Json &object, std::string_view path, std::string_view fallback)
{
    const Json *value = member(object, path);
    if (value && value->is_string())
        return value->get<std::string>();
    if (value && value->is_number())
        return value->dump();
    return std::string(fallback);
}

bool has(const Json &object, std::string_view path)
{
    return member(object, path) != nullptr;
}

std::vector<Json> list(const Json &object, std::string_view path)
{
    const Json *value = member(object, path);
    if (!value)
        return {};
    if (value->is_array())
        return {value->begin(), value->end()};
    return {*value};
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

double vcpusOf(const std::string &type)
{
    const std::string size = type.substr(type.rfind('.') == std::string::npos ? 0 : type.rfind('.') + 1);
    if (size.starts_with("metal"))
        return 96;
    if (const auto at = size.find("xlarge"); at != std::string::npos) {
        double factor = 1;
        if (at > 0)
            std::from_chars(size.data(), size.data() + at, factor);
        return 4 * factor;
    }
    if (size == "large")
        return 2;
    const bool burstable = type.find("t3.") != std::string::npos || type.find("t3a.") != std::string::npos ||
                           type.find("t4g.") != std::string::npos || type.find("t2.medium") != std::string::npos;
    return burstable ? 2 : 1;
}

namespace {

/// Counts brackets before the parser sees the text: nesting costs stack in any recursive reader.
bool tooDeep(const std::string &json)
{
    int depth = 0;
    for (const char c : json) {
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        if (depth > 64)
            return true;
    }
    return false;
}

} // namespace

Result<Attributes> Attributes::parse(const std::string &json)
{
    if (json.size() > maxAttributeBytes || tooDeep(json))
        return fail(ErrorCode::InvalidInput, "The attributes are larger or deeper than those of a resource can be.");
    const Json parsed = Json::parse(json.empty() ? "{}" : json, nullptr, false);
    if (!parsed.is_object())
        return fail(ErrorCode::InvalidInput, "The attributes are not a JSON object.");
    Attributes attributes;
    for (const auto &[name, part] : {std::pair<const char *, Json *>{"tf", &attributes.tf},
                                     {"refs", &attributes.refs},
                                     {"attached", &attributes.attached},
                                     {"usage", &attributes.usage},
                                     {"facts", &attributes.facts}}) {
        if (const Json *value = member(parsed, name); value && value->is_object())
            *part = *value;
    }
    attributes.terraformType = text(parsed, "terraform_type");
    return attributes;
}

std::string Attributes::referredAddress(const std::string &value, std::string_view type) const
{
    if (value.starts_with("ref:") && refs.contains(value.substr(4)))
        return value.substr(4);
    for (const auto &[address, object] : refs.items()) {
        if (address.starts_with(type) || address.find("." + std::string(type)) != std::string::npos)
            return address;
    }
    return {};
}

Json Attributes::referred(const std::string &value, std::string_view type) const
{
    const std::string address = referredAddress(value, type);
    return address.empty() ? Json::object() : refs.at(address);
}

double Attributes::scaledCapacity(std::string_view dimension) const
{
    for (const auto &[address, target] : attached.items()) {
        if (text(target, "scalable_dimension").find(dimension) != std::string::npos)
            return number(target, "usage.capacity", number(target, "min_capacity", 1));
    }
    return -1;
}

} // namespace headroom::estimate
