#include "document.h"

#include "elementedits.h"
#include "projectcommand.h"

#include <model/finite.h>

#include <algorithm>

namespace headroom::document {
namespace {

/// The variant as it would be with the elements added or replaced.
model::Variant with(model::Variant variant, const Elements &changed)
{
    const auto put = [](auto &list, const auto &elements) {
        for (const auto &one : elements) {
            const auto old = std::find_if(list.begin(), list.end(), [&](const auto &each) { return each.id == one.id; });
            if (old == list.end())
                list.push_back(one);
            else
                *old = one;
        }
    };
    put(variant.tiers, changed.tiers);
    put(variant.links, changed.links);
    put(variant.boundaries, changed.boundaries);
    return variant;
}

} // namespace

Document::Document(const catalog::Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::fileChanged);
}

void Document::setProject(model::Project project, std::filesystem::path file)
{
    m_project = std::move(project);
    m_file = std::move(file);
    m_undo.clear();
    ProjectChange change;
    change.everything = change.project = change.variantList = true;
    emit changed(change);
    emit fileChanged();
}

void Document::markSaved(std::filesystem::path file)
{
    m_file = std::move(file);
    m_undo.setClean();
    emit fileChanged();
}

Result<const model::Variant *> Document::requireVariant(const model::VariantId &id) const
{
    if (const model::Variant *found = m_project.variant(id))
        return found;
    return fail(ErrorCode::NotFound, "The variant does not exist (any more); choose another.", "variant " + id.value);
}

Result<Elements> Document::add(const model::VariantId &variantId, Elements elements, const QString &undoText)
{
    const auto variant = requireVariant(variantId);
    if (!variant)
        return tl::unexpected(variant.error());
    auto placed = placeIn(**variant, std::move(elements));
    if (!placed)
        return placed;
    if (auto sound = requireSound(with(**variant, *placed), *placed); !sound)
        return tl::unexpected(std::move(sound.error()));
    if (!placed->empty())
        m_undo.push(new ProjectCommand(*this, additionOf(**variant, *placed), undoText, 0));
    return placed;
}

Result<> Document::remove(const model::VariantId &variantId, const std::set<model::TierId> &tiers, const std::set<model::LinkId> &links,
                          const std::set<model::BoundaryId> &boundaries, const QString &undoText)
{
    const auto variant = requireVariant(variantId);
    if (!variant)
        return tl::unexpected(variant.error());
    auto edit = removalOf(**variant, tiers, links, boundaries);
    if (!edit)
        return tl::unexpected(std::move(edit.error()));
    if (!edit->changesNothing())
        m_undo.push(new ProjectCommand(*this, std::move(*edit), undoText, 0));
    return {};
}

Result<> Document::update(const model::VariantId &variantId, Elements after, const QString &undoText, int mergeId)
{
    const auto variant = requireVariant(variantId);
    if (!variant)
        return tl::unexpected(variant.error());
    auto edit = replacementOf(**variant, after);
    if (!edit)
        return tl::unexpected(std::move(edit.error()));
    if (auto sound = requireSound(with(**variant, after), after); !sound)
        return sound;
    if (!edit->changesNothing())
        m_undo.push(new ProjectCommand(*this, std::move(*edit), undoText, mergeId));
    return {};
}

Result<> Document::updateProject(model::Project after, const QString &undoText, int mergeId)
{
    Edit edit;
    edit.projectBefore = skeletonOf(m_project);
    edit.projectAfter = skeletonOf(after);
    std::set<model::VariantId> before, now;
    for (const model::Variant &variant : edit.projectBefore->variants)
        before.insert(variant.id);
    for (const model::Variant &variant : edit.projectAfter->variants)
        now.insert(variant.id);
    if (before != now || edit.projectBefore->variants.size() != edit.projectAfter->variants.size())
        return fail(ErrorCode::InvalidInput, "Variants are added and removed one by one, not with the project's other settings.");
    if (auto finite = model::requireFinite(*edit.projectAfter); !finite)
        return finite;
    if (!edit.changesNothing())
        m_undo.push(new ProjectCommand(*this, std::move(edit), undoText, mergeId));
    return {};
}

Result<> Document::addVariant(model::Variant variant, const QString &undoText)
{
    if (auto finite = model::requireFinite(variant); !finite)
        return finite;
    const std::string wanted = variant.id.empty() ? "variant" : variant.id.value;
    variant.id =
        model::VariantId(freeId(wanted, [&](const std::string &id) { return m_project.variant(model::VariantId(id)) != nullptr; }));
    Edit edit;
    edit.variants = {{std::nullopt, std::move(variant), m_project.variants.size()}};
    m_undo.push(new ProjectCommand(*this, std::move(edit), undoText, 0));
    return {};
}

Result<> Document::removeVariant(const model::VariantId &id, const QString &undoText)
{
    const auto variant = requireVariant(id);
    if (!variant)
        return tl::unexpected(variant.error());
    if (m_project.variants.size() == 1)
        return fail(ErrorCode::InvalidInput, "This is the project's only variant; add another before removing it.", "variant " + id.value);
    Edit edit;
    edit.variants = {{**variant, std::nullopt, static_cast<std::size_t>(*variant - m_project.variants.data())}};
    m_undo.push(new ProjectCommand(*this, std::move(edit), undoText, 0));
    return {};
}

} // namespace headroom::document
