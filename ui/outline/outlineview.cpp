#include "outlineview.h"

#include "outlinemodel.h"

#include <look/appearance.h>
#include <look/text.h>
#include <session/session.h>

#include <QHeaderView>
#include <QKeyEvent>

#include <functional>

namespace headroom::ui {
namespace {

struct Reference
{
    QString kind, id;
    explicit Reference(const QString &whole)
        : kind(whole.section(QLatin1Char(':'), 0, 0))
        , id(whole.section(QLatin1Char(':'), 1))
    {
    }
};

} // namespace

OutlineView::OutlineView(Session &session, QWidget *parent)
    : QTreeView(parent)
    , m_session(session)
    , m_model(new OutlineModel(session.document(), this))
{
    setModel(m_model);
    setAccessibleName(tr("Outline"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed);
    setUniformRowHeights(true);
    setIndentation(11);
    setIconSize({14, 14});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->hide();
    header()->setMinimumSectionSize(24);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(OutlineModel::Name, QHeaderView::Stretch);
    for (const int column : {OutlineModel::Visible, OutlineModel::Locked}) {
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
        header()->resizeSection(column, 24);
    }
    connect(m_model, &OutlineModel::problem, this, &OutlineView::problem);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlineView::giveSelection);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (m_syncing)
            return;
        m_collapsed.insert(index.data(OutlineModel::IdRole).toString());
        m_opened.erase(index.data(OutlineModel::IdRole).toString());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_syncing)
            return;
        m_collapsed.erase(index.data(OutlineModel::IdRole).toString());
        m_opened.insert(index.data(OutlineModel::IdRole).toString());
    });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != OutlineModel::Name && index.data(Qt::EditRole).isValid())
            m_model->setData(index, !index.data(Qt::EditRole).toBool(), Qt::EditRole);
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const Reference reference(index.data(OutlineModel::IdRole).toString());
        if (reference.kind == QLatin1String("tier"))
            emit tierRequested(reference.id);
    });
    connect(&session, &Session::variantChanged, this, &OutlineView::refresh);
    connect(&session, &Session::selectionChanged, this, &OutlineView::takeSelection);
    connect(&session.document(), &document::Document::changed, this, [this](const document::ProjectChange &change) {
        if (change.everything || change.variants.contains(m_session.variantId()))
            refresh();
    });
    connect(&Appearance::instance(), &Appearance::changed, this, &OutlineView::refresh);
    refresh();
}

void OutlineView::refresh()
{
    m_syncing = true;
    const QString current = currentIndex().data(OutlineModel::IdRole).toString();
    m_model->setVariant(m_session.variantId());
    expandAll();
    collapseCalls();
    for (const QString &id : m_collapsed) {
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            collapse(index);
    }
    if (const QModelIndex index = m_model->indexOf(current); index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_syncing = false;
    takeSelection();
}

/// What a tier calls is one click away; at first the tiers themselves are what one looks for.
void OutlineView::collapseCalls()
{
    const std::function<void(const QModelIndex &)> visit = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const QString id = index.data(OutlineModel::IdRole).toString();
            if (id.startsWith(QLatin1String("tier:")) && !m_opened.contains(id))
                collapse(index);
            visit(index);
        }
    };
    visit({});
}

void OutlineView::takeSelection()
{
    if (m_syncing)
        return;
    m_syncing = true;
    QItemSelection all;
    QModelIndex first;
    const auto add = [&](const QString &id) {
        const QModelIndex index = m_model->indexOf(id);
        if (!index.isValid())
            return;
        all.select(index, index.siblingAtColumn(OutlineModel::ColumnCount - 1));
        if (!first.isValid())
            first = index;
    };
    const Selection &selection = m_session.selection();
    for (const auto &id : selection.tiers)
        add(QStringLiteral("tier:") + text(id));
    for (const auto &id : selection.boundaries)
        add(QStringLiteral("boundary:") + text(id));
    for (const auto &id : selection.links)
        add(QStringLiteral("link:") + text(id));
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    if (first.isValid() && !hasFocus()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    m_syncing = false;
}

void OutlineView::giveSelection()
{
    if (m_syncing)
        return;
    Selection selection;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const Reference reference(index.data(OutlineModel::IdRole).toString());
        const std::string id = reference.id.toStdString();
        if (reference.kind == QLatin1String("tier"))
            selection.tiers.insert(model::TierId(id));
        else if (reference.kind == QLatin1String("boundary"))
            selection.boundaries.insert(model::BoundaryId(id));
        else
            selection.links.insert(model::LinkId(id));
    }
    m_syncing = true; // the canvas answers with the same selection
    m_session.setSelection(selection);
    m_syncing = false;
}

void OutlineView::toggle(int column)
{
    const QModelIndex at = currentIndex().siblingAtColumn(column);
    if (at.isValid() && at.data(Qt::EditRole).isValid())
        m_model->setData(at, !at.data(Qt::EditRole).toBool(), Qt::EditRole);
}

void OutlineView::removeSelected()
{
    const Selection gone = m_session.selection();
    if (gone.empty())
        return;
    if (const auto done = m_session.document().remove(m_session.variantId(), gone.tiers, gone.links, gone.boundaries,
                                                      tr("Delete %n element(s)", nullptr, int(gone.count())));
        !done)
        emit problem(text(done.error().message));
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_V:
        toggle(OutlineModel::Visible);
        return;
    case Qt::Key_L:
        toggle(OutlineModel::Locked);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelected();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

} // namespace headroom::ui
