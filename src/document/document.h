#pragma once

#include <base/result.h>
#include <catalog/catalog.h>
#include <model/project.h>

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <set>

/// The open project: all edits go through here, one undo stack, one change signal.
namespace headroom::document {

/// What an edit touched. Views react to it and never poll.
struct ProjectChange
{
    bool everything = false; ///< a new project was opened
    bool project = false; ///< name, classes, scenarios, levels …: anything outside the variants' elements
    bool variantList = false; ///< variants added, removed, renamed
    std::set<model::VariantId> variants; ///< whose elements changed
    std::set<model::TierId> tiers;
    std::set<model::LinkId> links;
    std::set<model::BoundaryId> boundaries;
    bool simulationAffected = true; ///< false: positions, notes and the like only
};

/// A set of elements of one variant, for adding, removing, updating and the clipboard.
struct Elements
{
    std::vector<model::Tier> tiers;
    std::vector<model::Link> links;
    std::vector<model::Boundary> boundaries;
    [[nodiscard]] bool empty() const { return tiers.empty() && links.empty() && boundaries.empty(); }
};

/// GUI thread only. Validates first, then pushes: commands cannot fail.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(const catalog::Catalog &, QObject *parent = nullptr);

    [[nodiscard]] const model::Project &project() const { return m_project; }
    [[nodiscard]] const catalog::Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] std::filesystem::path file() const { return m_file; } ///< empty = never saved
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }

    void setProject(model::Project, std::filesystem::path file); ///< replaces everything, clears the undo stack
    void markSaved(std::filesystem::path file);

    /// Adds elements. Ids that are taken get a suffix, empty ones are made from the kind, and what refers to them follows.
    /// A boundary that does not exist here is left out. Returns what was added, ids as they are now.
    /// Errors: BrokenReference for a link's end, InvalidInput for a malformed id or a number that is none.
    [[nodiscard]] Result<Elements> add(const model::VariantId &, Elements, const QString &undoText);
    /// Removes elements and the links that hang on removed tiers; children of a removed boundary move to its parent.
    [[nodiscard]] Result<> remove(const model::VariantId &, const std::set<model::TierId> &, const std::set<model::LinkId> &,
                                  const std::set<model::BoundaryId> &, const QString &undoText);
    /// Replaces elements by id; none may be missing. Nothing happens when they are as before. Commands with the same non-zero `mergeId` on the same elements become one step.
    [[nodiscard]] Result<> update(const model::VariantId &, Elements after, const QString &undoText, int mergeId = 0);
    /// Replaces what stands outside the variants' elements (scenarios, classes, levels, name …), and the variants' own
    /// names, descriptions, regions and order. `after` must have the same variants; their elements are not looked at.
    [[nodiscard]] Result<> updateProject(model::Project after, const QString &undoText, int mergeId = 0);
    /// At the end; an id that is taken gets a suffix.
    [[nodiscard]] Result<> addVariant(model::Variant, const QString &undoText);
    /// Errors: InvalidInput for the last one.
    [[nodiscard]] Result<> removeVariant(const model::VariantId &, const QString &undoText);

    void beginMacro(const QString &undoText) { m_undo.beginMacro(undoText); }
    void endMacro() { m_undo.endMacro(); }

signals:
    void changed(const headroom::document::ProjectChange &);
    void fileChanged(); ///< name or modified state

private:
    friend class ProjectCommand;
    [[nodiscard]] Result<const model::Variant *> requireVariant(const model::VariantId &) const;
    const catalog::Catalog &m_catalog;
    model::Project m_project;
    std::filesystem::path m_file;
    QUndoStack m_undo;
};

} // namespace headroom::document
