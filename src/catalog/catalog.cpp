#include "catalog.h"

#include "instancetable.h"
#include "kindreader.h"

#include <algorithm>
#include <tuple>

namespace headroom::catalog {

namespace {

/// The value of a parameter when it has type T, set or default.
template<class T>
const T *valueOf(const Kind *kind, const model::Tier &tier, std::string_view id)
{
    const ParameterSpec *spec = kind ? kind->parameter(id) : nullptr;
    if (!spec)
        return nullptr;
    if (const auto set = tier.parameters.find(std::string(id)); set != tier.parameters.end()) {
        if (const T *value = std::get_if<T>(&set->second.value))
            return value;
    }
    return std::get_if<T>(&spec->defaultValue);
}

} // namespace

const ParameterSpec *Kind::parameter(std::string_view wanted) const
{
    const auto it = std::find_if(parameters.begin(), parameters.end(), [&](const ParameterSpec &each) { return each.id == wanted; });
    return it == parameters.end() ? nullptr : &*it;
}

Result<Catalog> Catalog::load(const std::filesystem::path &directory)
{
    auto table = readKinds(directory);
    if (!table)
        return tl::unexpected(table.error());
    auto instances = readInstanceTypes(directory);
    if (!instances)
        return tl::unexpected(instances.error());
    Catalog catalog;
    catalog.m_categories = std::move(table->categories);
    catalog.m_kinds = std::move(table->kinds);
    catalog.m_instances = std::move(*instances);
    for (std::size_t i = 0; i < catalog.m_kinds.size(); ++i)
        catalog.m_kindIndex.emplace(catalog.m_kinds[i].id, i);
    for (const Kind &kind : catalog.m_kinds) {
        for (const ParameterSpec &spec : kind.parameters) {
            if (spec.type != ParameterType::InstanceType)
                continue;
            const auto &name = std::get<std::string>(spec.defaultValue);
            const InstanceType *type = catalog.instanceType(name);
            if (!type || type->family != spec.instanceFamily)
                return fail(ErrorCode::InvalidInput,
                            "The default \"" + name + "\" is not in the table of the family \"" + spec.instanceFamily + "\".",
                            directory.generic_string() + ": kind " + kind.id + ", parameter " + spec.id);
        }
    }
    return catalog;
}

const Kind *Catalog::kind(std::string_view id) const
{
    const auto it = m_kindIndex.find(id);
    return it == m_kindIndex.end() ? nullptr : &m_kinds[it->second];
}

const InstanceType *Catalog::instanceType(std::string_view name) const
{
    const auto it = m_instances.find(name);
    return it == m_instances.end() ? nullptr : &it->second;
}

std::vector<const InstanceType *> Catalog::instanceTypes(std::string_view family) const
{
    std::vector<const InstanceType *> types;
    for (const auto &[name, type] : m_instances) {
        if (type.family == family)
            types.push_back(&type);
    }
    std::sort(types.begin(), types.end(), [](const InstanceType *a, const InstanceType *b) {
        return std::tie(a->vcpu, a->memoryGib, a->name) < std::tie(b->vcpu, b->memoryGib, b->name);
    });
    return types;
}

double Catalog::number(const model::Tier &tier, std::string_view id) const
{
    const double *value = valueOf<double>(kind(tier.kind), tier, id);
    return value ? *value : 0;
}

bool Catalog::flag(const model::Tier &tier, std::string_view id) const
{
    const bool *value = valueOf<bool>(kind(tier.kind), tier, id);
    return value && *value;
}

std::string Catalog::text(const model::Tier &tier, std::string_view id) const
{
    const std::string *value = valueOf<std::string>(kind(tier.kind), tier, id);
    return value ? *value : std::string();
}

const InstanceType *Catalog::instanceOf(const model::Tier &tier) const
{
    return instanceType(text(tier, "instance_type"));
}

std::string Catalog::iconOf(const model::Tier &tier) const
{
    const Kind *known = kind(tier.kind);
    if (!known)
        return {};
    const auto icon = known->iconByChoice.find(text(tier, known->iconParameter));
    return icon == known->iconByChoice.end() ? known->icon : icon->second;
}

} // namespace headroom::catalog
