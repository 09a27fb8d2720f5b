#pragma once

#include <base/result.h>

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace headroom::estimate {

using Json = nlohmann::json;

/// Largest attribute text, in bytes, and deepest nesting that is read.
inline constexpr std::size_t maxAttributeBytes = 1u << 20;

/// Reading of attributes that never fails: what is missing or of another type is the fallback. Paths have dots
/// ("ebs_options.volume_size"); a block that Terraform writes as a list of one is looked through.
[[nodiscard]] const Json *member(const Json &object, std::string_view path);
/// Also "500" and "1 vCPU"; a negative or absurd figure counts as missing.
[[nodiscard]] double number(const Json &object, std::string_view path, double fallback = 0);
[[nodiscard]] bool flag(const Json &object, std::string_view path, bool fallback = false); ///< also "true"
[[nodiscard]] std::string text(const Json &object, std::string_view path, std::string_view fallback = {});
[[nodiscard]] bool has(const Json &object, std::string_view path);
/// A list, or the single object as a list of one, or nothing.
[[nodiscard]] std::vector<Json> list(const Json &object, std::string_view path);
[[nodiscard]] std::string lower(std::string text);

/// vCPUs of an instance type or database class by its size: large is 2, xlarge 4, each further step twice that or its factor times 4
/// (AWS, "Amazon EC2 instance types"). Small sizes of burstable families have 2, of others 1; metal sizes 96.
[[nodiscard]] double vcpusOf(const std::string &type);

/// The parts of a resource's attributes.
class Attributes
{
public:
    [[nodiscard]] static Result<Attributes> parse(const std::string &json);

    Json tf = Json::object();       ///< the resource's own arguments
    Json refs = Json::object();     ///< resources it points to, by address
    Json attached = Json::object(); ///< resources that point at it
    Json usage = Json::object();    ///< what a month uses
    Json facts = Json::object();    ///< read back from an earlier estimate, for resources whose arguments are not known
    std::string terraformType;

    /// The resource behind "ref:address", or the only one whose address starts with `type`; an empty object when there is none.
    [[nodiscard]] Json referred(const std::string &value, std::string_view type) const;
    /// Its address; empty when there is none.
    [[nodiscard]] std::string referredAddress(const std::string &value, std::string_view type) const;
    /// The attached auto-scaling target for a dimension ("WriteCapacityUnits"), as its usage capacity or minimum; -1 = none.
    [[nodiscard]] double scaledCapacity(std::string_view dimension) const;
};

} // namespace headroom::estimate
