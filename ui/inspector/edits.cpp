#include "edits.h"

#include <session/session.h>

namespace headroom::ui {

Result<> editTiers(Session &session, const std::set<model::TierId> &ids, const QString &undoText, int mergeId, const std::function<void(model::Tier &)> &change)
{
    const model::Variant *variant = session.variant();
    if (!variant)
        return {};
    document::Elements after;
    for (const model::TierId &id : ids) {
        if (const model::Tier *tier = variant->tier(id)) {
            model::Tier copy = *tier;
            change(copy);
            if (copy != *tier)
                after.tiers.push_back(std::move(copy));
        }
    }
    return after.empty() ? Result<>() : session.document().update(session.variantId(), std::move(after), undoText, mergeId);
}

Result<> editLink(Session &session, const model::LinkId &id, const QString &undoText, int mergeId, const std::function<void(model::Link &)> &change)
{
    const model::Variant *variant = session.variant();
    const model::Link *link = variant ? variant->link(id) : nullptr;
    if (!link)
        return {};
    document::Elements after;
    after.links.push_back(*link);
    change(after.links.back());
    return after.links.back() == *link ? Result<>() : session.document().update(session.variantId(), std::move(after), undoText, mergeId);
}

Result<> editBoundary(Session &session, const model::BoundaryId &id, const QString &undoText, int mergeId, const std::function<void(model::Boundary &)> &change)
{
    const model::Variant *variant = session.variant();
    const model::Boundary *boundary = variant ? variant->boundary(id) : nullptr;
    if (!boundary)
        return {};
    document::Elements after;
    after.boundaries.push_back(*boundary);
    change(after.boundaries.back());
    return after.boundaries.back() == *boundary ? Result<>() : session.document().update(session.variantId(), std::move(after), undoText, mergeId);
}

Result<> editProject(Session &session, const QString &undoText, int mergeId, const std::function<void(model::Project &)> &change)
{
    model::Project after = session.project();
    change(after);
    return after == session.project() ? Result<>() : session.document().updateProject(std::move(after), undoText, mergeId);
}

Result<> editScenario(Session &session, const QString &undoText, int mergeId, const std::function<void(model::Scenario &)> &change)
{
    return editProject(session, undoText, mergeId, [&](model::Project &project) {
        for (auto &scenario : project.scenarios) {
            if (scenario.id == session.scenarioId())
                change(scenario);
        }
    });
}

int mergeIdOf(const std::string &field)
{
    return int(std::hash<std::string>{}(field) & 0x3fffffff) | 1;
}

} // namespace headroom::ui
