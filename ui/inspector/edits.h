#pragma once

#include <base/result.h>
#include <model/project.h>

#include <QString>

#include <functional>
#include <set>

namespace headroom::ui {

class Session;

/// How the inspector changes things: copies what is selected, lets `change` edit the copies, hands them to the document.
/// Edits with the same merge id on the same elements become one undo step.
[[nodiscard]] Result<> editTiers(Session &, const std::set<model::TierId> &, const QString &undoText, int mergeId, const std::function<void(model::Tier &)> &change);
[[nodiscard]] Result<> editLink(Session &, const model::LinkId &, const QString &undoText, int mergeId, const std::function<void(model::Link &)> &change);
[[nodiscard]] Result<> editBoundary(Session &, const model::BoundaryId &, const QString &undoText, int mergeId, const std::function<void(model::Boundary &)> &change);
[[nodiscard]] Result<> editProject(Session &, const QString &undoText, int mergeId, const std::function<void(model::Project &)> &change);

/// Edits the scenario that is shown.
[[nodiscard]] Result<> editScenario(Session &, const QString &undoText, int mergeId, const std::function<void(model::Scenario &)> &change);

/// A merge id that is stable for one field ("workers") and never 0.
[[nodiscard]] int mergeIdOf(const std::string &field);

} // namespace headroom::ui
