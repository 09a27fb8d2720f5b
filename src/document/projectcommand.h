#pragma once

#include "document.h"

#include <QUndoCommand>

#include <optional>

namespace headroom::document {

/// What happens to one entry of a list: it appears (no before), goes (no after) or changes.
template<class T>
struct ElementChange
{
    std::optional<T> before, after;
    std::size_t index = 0; ///< in the list at the moment the change is applied
};

/// Everything one step changes. The changes of a list are applied in their order and undone in the opposite one.
struct Edit
{
    model::VariantId variant; ///< whose elements are meant
    std::vector<ElementChange<model::Tier>> tiers;
    std::vector<ElementChange<model::Link>> links;
    std::vector<ElementChange<model::Boundary>> boundaries;
    std::vector<ElementChange<model::Variant>> variants;
    /// The project without the variants' elements.
    std::optional<model::Project> projectBefore, projectAfter;

    [[nodiscard]] bool changesNothing() const;
};

/// A copy of the project in which the variants have no elements.
[[nodiscard]] model::Project skeletonOf(const model::Project &);

/// The one undo command there is: holds what was and what is, so it cannot fail.
class ProjectCommand : public QUndoCommand
{
public:
    ProjectCommand(Document &, Edit, const QString &text, int mergeId);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand *later) override;

private:
    void announce() const;

    Document &m_document;
    Edit m_edit;
    int m_mergeId;
};

} // namespace headroom::document
