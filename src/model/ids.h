#pragma once

#include <base/id.h>

/// The ids of a project's parts: readable strings, each part with a type of its own.
namespace headroom::model {

using TierId = Id<struct TierTag>;
using LinkId = Id<struct LinkTag>;
using BoundaryId = Id<struct BoundaryTag>;
using RequestClassId = Id<struct RequestClassTag>;
using VariantId = Id<struct VariantTag>;
using ScenarioId = Id<struct ScenarioTag>;
using RuleId = Id<struct RuleTag>;
using CacheId = Id<struct CacheTag>; ///< a cache tier's id, or the id of a cache inside a tier's replicas

} // namespace headroom::model
