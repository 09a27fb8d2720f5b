#include "projectcommand.h"

#include <algorithm>

namespace headroom::document {
namespace {

template<class T>
void applyOne(std::vector<T> &list, const ElementChange<T> &change)
{
    const auto at = list.begin() + static_cast<std::ptrdiff_t>(change.index);
    if (!change.before)
        list.insert(at, *change.after);
    else if (!change.after)
        list.erase(at);
    else
        *at = *change.after;
}

template<class T>
void applyAll(std::vector<T> &list, const std::vector<ElementChange<T>> &changes)
{
    for (const ElementChange<T> &change : changes)
        applyOne(list, change);
}

template<class T>
void revertAll(std::vector<T> &list, const std::vector<ElementChange<T>> &changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        applyOne(list, ElementChange<T>{change->after, change->before, change->index});
}

model::Variant *variantOf(model::Project &project, const model::VariantId &id)
{
    const auto found =
        std::find_if(project.variants.begin(), project.variants.end(), [&](const model::Variant &one) { return one.id == id; });
    return found == project.variants.end() ? nullptr : &*found;
}

/// Puts everything but the variants' elements in place.
void setSkeleton(model::Project &project, const model::Project &skeleton)
{
    std::vector<model::Variant> full = std::move(project.variants);
    project = skeleton;
    for (model::Variant &variant : project.variants) {
        const auto old = std::find_if(full.begin(), full.end(), [&](const model::Variant &one) { return one.id == variant.id; });
        variant.tiers = std::move(old->tiers);
        variant.links = std::move(old->links);
        variant.boundaries = std::move(old->boundaries);
    }
}

// What a run does not depend on is made equal; if the rest is equal too, the run still holds.
model::Tier simulated(model::Tier tier)
{
    tier.frame = {};
    tier.note.clear();
    tier.extra.clear();
    tier.locked = tier.hidden = false;
    for (auto &[name, parameter] : tier.parameters)
        parameter.note.clear();
    return tier;
}

model::Link simulated(model::Link link)
{
    link.name.clear();
    link.bends.clear();
    link.note.clear();
    link.extra.clear();
    return link;
}

model::Boundary simulated(model::Boundary boundary)
{
    boundary.name.clear();
    boundary.frame = {};
    boundary.note.clear();
    boundary.extra.clear();
    boundary.locked = boundary.hidden = false;
    return boundary;
}

model::Project simulated(model::Project project)
{
    project.name.clear();
    project.client.clear();
    project.author.clear();
    project.description.clear();
    project.assumptions.clear();
    project.extra.clear();
    for (model::Variant &variant : project.variants) {
        variant.name.clear();
        variant.description.clear();
        variant.extra.clear();
    }
    return project;
}

bool isAffected(const std::vector<ElementChange<model::Boundary>> &changes)
{
    // An empty boundary that comes or goes changes nothing: tiers that stand in it are changed themselves.
    return std::any_of(changes.begin(), changes.end(), [](const auto &change) {
        return change.before && change.after && simulated(*change.before) != simulated(*change.after);
    });
}

template<class T>
bool isAffected(const std::vector<ElementChange<T>> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const auto &change) {
        return !change.before || !change.after || simulated(*change.before) != simulated(*change.after);
    });
}

bool isSimulationAffected(const Edit &edit)
{
    const bool project = edit.projectBefore && simulated(*edit.projectBefore) != simulated(*edit.projectAfter);
    return project || !edit.variants.empty() || isAffected(edit.tiers) || isAffected(edit.links) || isAffected(edit.boundaries);
}

template<class T, class Ids>
void collectIds(const std::vector<ElementChange<T>> &changes, Ids &ids)
{
    for (const ElementChange<T> &change : changes)
        ids.insert(change.after ? change.after->id : change.before->id);
}

template<class T>
bool isSameAsBefore(const std::vector<ElementChange<T>> &changes)
{
    return std::all_of(changes.begin(), changes.end(), [](const ElementChange<T> &change) { return change.before == change.after; });
}

/// Whether two sets of changes replace the same entries.
template<class T>
bool replacesTheSame(const std::vector<ElementChange<T>> &first, const std::vector<ElementChange<T>> &second)
{
    const auto same = [](const ElementChange<T> &a, const ElementChange<T> &b) {
        return a.before && a.after && b.before && b.after && a.index == b.index && a.after->id == b.after->id;
    };
    return std::equal(first.begin(), first.end(), second.begin(), second.end(), same);
}

template<class T>
void takeAfter(std::vector<ElementChange<T>> &changes, const std::vector<ElementChange<T>> &later)
{
    for (std::size_t i = 0; i < changes.size(); ++i)
        changes[i].after = later[i].after;
}

} // namespace

bool Edit::changesNothing() const
{
    return isSameAsBefore(tiers) && isSameAsBefore(links) && isSameAsBefore(boundaries) && variants.empty() &&
           projectBefore == projectAfter;
}

model::Project skeletonOf(const model::Project &project)
{
    model::Project skeleton = project;
    for (model::Variant &variant : skeleton.variants) {
        variant.tiers.clear();
        variant.links.clear();
        variant.boundaries.clear();
    }
    return skeleton;
}

ProjectCommand::ProjectCommand(Document &document, Edit edit, const QString &text, int mergeId)
    : QUndoCommand(text)
    , m_document(document)
    , m_edit(std::move(edit))
    , m_mergeId(mergeId == 0 ? -1 : mergeId) // Qt: -1 never merges
{
}

void ProjectCommand::redo()
{
    model::Project &project = m_document.m_project;
    applyAll(project.variants, m_edit.variants);
    if (m_edit.projectAfter)
        setSkeleton(project, *m_edit.projectAfter);
    if (model::Variant *variant = variantOf(project, m_edit.variant)) {
        applyAll(variant->boundaries, m_edit.boundaries);
        applyAll(variant->tiers, m_edit.tiers);
        applyAll(variant->links, m_edit.links);
    }
    announce();
}

void ProjectCommand::undo()
{
    model::Project &project = m_document.m_project;
    if (model::Variant *variant = variantOf(project, m_edit.variant)) {
        revertAll(variant->links, m_edit.links);
        revertAll(variant->tiers, m_edit.tiers);
        revertAll(variant->boundaries, m_edit.boundaries);
    }
    if (m_edit.projectBefore)
        setSkeleton(project, *m_edit.projectBefore);
    revertAll(project.variants, m_edit.variants);
    announce();
}

bool ProjectCommand::mergeWith(const QUndoCommand *command)
{
    const Edit &later = static_cast<const ProjectCommand *>(command)->m_edit; // same id: same class
    if (m_edit.variant != later.variant || !m_edit.variants.empty() || !later.variants.empty() ||
        m_edit.projectBefore.has_value() != later.projectBefore.has_value() || !replacesTheSame(m_edit.tiers, later.tiers) ||
        !replacesTheSame(m_edit.links, later.links) || !replacesTheSame(m_edit.boundaries, later.boundaries))
        return false;
    takeAfter(m_edit.tiers, later.tiers);
    takeAfter(m_edit.links, later.links);
    takeAfter(m_edit.boundaries, later.boundaries);
    m_edit.projectAfter = later.projectAfter;
    setObsolete(m_edit.changesNothing());
    return true;
}

void ProjectCommand::announce() const
{
    ProjectChange change;
    change.project = m_edit.projectBefore.has_value();
    change.variantList = !m_edit.variants.empty();
    if (m_edit.projectBefore)
        change.variantList = m_edit.projectBefore->variants != m_edit.projectAfter->variants;
    collectIds(m_edit.variants, change.variants);
    if (!m_edit.variant.empty())
        change.variants.insert(m_edit.variant);
    collectIds(m_edit.tiers, change.tiers);
    collectIds(m_edit.links, change.links);
    collectIds(m_edit.boundaries, change.boundaries);
    change.simulationAffected = isSimulationAffected(m_edit);
    emit m_document.changed(change);
}

} // namespace headroom::document
