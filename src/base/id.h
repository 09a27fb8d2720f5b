#pragma once

#include <functional> // <compare> comes with <string>; by itself it stops moc of Qt 6.4 on GCC 12
#include <string>
#include <utility>

namespace headroom {

/// A readable identifier ("web", "fpc-cache") that cannot be mixed up with another kind of identifier.
/// Allowed characters: a-z 0-9 and '-'; 1 to 64 of them (checked by model::validate, not here).
template<class Tag>
struct Id
{
    std::string value;

    Id() = default;
    explicit Id(std::string text) : value(std::move(text)) {}

    [[nodiscard]] bool empty() const { return value.empty(); }
    auto operator<=>(const Id &) const = default;
};

} // namespace headroom

template<class Tag>
struct std::hash<headroom::Id<Tag>>
{
    std::size_t operator()(const headroom::Id<Tag> &id) const noexcept { return std::hash<std::string>{}(id.value); }
};
