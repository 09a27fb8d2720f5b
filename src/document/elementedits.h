#pragma once

#include "projectcommand.h"

#include <functional>

/// From what the user asks for to the changes of one step: ids, references and order are settled here, before anything changes.
namespace headroom::document {

/// Ids made unique in the variant, with what refers to them; boundaries that exist nowhere left out.
[[nodiscard]] Result<Elements> placeIn(const model::Variant &, Elements);

[[nodiscard]] Edit additionOf(const model::Variant &, const Elements &);
[[nodiscard]] Result<Edit> removalOf(const model::Variant &, const std::set<model::TierId> &, std::set<model::LinkId>,
                                     const std::set<model::BoundaryId> &);
[[nodiscard]] Result<Edit> replacementOf(const model::Variant &, const Elements &after);

/// `wanted`, or with "-2", "-3" … when it is taken; at most 64 characters.
[[nodiscard]] std::string freeId(const std::string &wanted, const std::function<bool(const std::string &)> &isTaken);

/// What no variant may hold, whatever state it is in: links without ends, boundaries inside themselves, numbers that are none.
[[nodiscard]] Result<> requireSound(const model::Variant &whole, const Elements &changed);

} // namespace headroom::document
