#include "project.h"

#include <algorithm>

namespace headroom::model {
namespace {

template<class T, class IdType>
const T *findById(const std::vector<T> &all, const IdType &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Tier *Variant::tier(const TierId &wanted) const
{
    return findById(tiers, wanted);
}
const Link *Variant::link(const LinkId &wanted) const
{
    return findById(links, wanted);
}
const Boundary *Variant::boundary(const BoundaryId &wanted) const
{
    return findById(boundaries, wanted);
}

const Variant *Project::variant(const VariantId &wanted) const
{
    return findById(variants, wanted);
}
const Scenario *Project::scenario(const ScenarioId &wanted) const
{
    return findById(scenarios, wanted);
}
const RequestClass *Project::requestClass(const RequestClassId &wanted) const
{
    return findById(classes, wanted);
}

std::string regionOf(const Variant &variant, const Tier &tier)
{
    const Boundary *around = variant.boundary(tier.boundary);
    // As many steps as there are boundaries: nesting that runs in a circle (which validate() reports) ends here, too.
    for (std::size_t i = 0; around && i < variant.boundaries.size(); ++i) {
        if (around->kind == BoundaryKind::Region && !around->region.empty())
            return around->region;
        around = variant.boundary(around->parent);
    }
    return variant.region;
}

} // namespace headroom::model
