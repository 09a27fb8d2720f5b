#include "outlinemodel.h"

#include <look/paint.h>
#include <look/text.h>

#include <QIcon>

#include <algorithm>

namespace headroom::ui {
namespace {

constexpr int deepest = 64; ///< boundaries in boundaries; a damaged file may hold a circle

} // namespace

OutlineModel::OutlineModel(document::Document &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_nodes(1)
{
}

void OutlineModel::setVariant(const model::VariantId &id)
{
    m_variant = id;
    refresh();
}

const model::Variant *OutlineModel::variant() const
{
    return m_document.project().variant(m_variant);
}

int OutlineModel::addNode(Kind kind, const std::string &id, int parent)
{
    const int made = int(m_nodes.size());
    auto &siblings = m_nodes[std::size_t(parent)].children;
    const int row = int(siblings.size());
    siblings.push_back(made);
    m_nodes.push_back({kind, id, parent, row, {}});
    return made;
}

void OutlineModel::addChildren(int parent, const model::BoundaryId &boundary, int depth)
{
    const model::Variant *shown = variant();
    if (depth > deepest)
        return;
    for (const model::Boundary &child : shown->boundaries) {
        if (child.parent == boundary && !(child.id == boundary))
            addChildren(addNode(Kind::Boundary, child.id.value, parent), child.id, depth + 1);
    }
    std::vector<const model::Tier *> tiers;
    for (const model::Tier &tier : shown->tiers) {
        if (tier.boundary == boundary || (boundary.empty() && !shown->boundary(tier.boundary)))
            tiers.push_back(&tier);
    }
    std::ranges::stable_sort(tiers, {},
                             [](const model::Tier *tier) { return std::pair(tier->frame.x, tier->frame.y); }); // from edge to data
    for (const model::Tier *tier : tiers) {
        const int node = addNode(Kind::Tier, tier->id.value, parent);
        for (const model::Link &link : shown->links) {
            if (link.from == tier->id)
                addNode(Kind::Link, link.id.value, node);
        }
    }
}

void OutlineModel::refresh()
{
    beginResetModel();
    m_nodes.assign(1, Node());
    if (variant())
        addChildren(0, {}, 0);
    endResetModel();
}

QModelIndex OutlineModel::indexOf(const QString &id) const
{
    for (std::size_t i = 1; i < m_nodes.size(); ++i) {
        const QModelIndex here = createIndex(m_nodes[i].row, 0, quintptr(i));
        if (data(here, IdRole).toString() == id)
            return here;
    }
    return {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto &children = m_nodes[parent.isValid() ? std::size_t(parent.internalId()) : 0].children;
    if (row < 0 || row >= int(children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, quintptr(children[std::size_t(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int up = node(index).parent;
    return up <= 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(up)].row, 0, quintptr(up));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(m_nodes[parent.isValid() ? std::size_t(parent.internalId()) : 0].children.size());
}

QString OutlineModel::name(const Node &n) const
{
    const model::Variant *shown = variant();
    switch (n.kind) {
    case Kind::Boundary: {
        const auto *boundary = shown->boundary(model::BoundaryId(n.id));
        return boundary ? text(boundary->name) : QString();
    }
    case Kind::Tier: {
        const auto *tier = shown->tier(model::TierId(n.id));
        return tier ? text(tier->name) : QString();
    }
    case Kind::Link:
        break;
    }
    const auto *link = shown->link(model::LinkId(n.id));
    const model::Tier *to = link ? shown->tier(link->to) : nullptr;
    return to ? tr("calls %1").arg(text(to->name)) : QString();
}

std::pair<bool, bool> OutlineModel::lockedAndHidden(const Node &n) const
{
    const model::Variant *shown = variant();
    if (const auto *tier = n.kind == Kind::Tier ? shown->tier(model::TierId(n.id)) : nullptr)
        return {tier->locked, tier->hidden};
    if (const auto *boundary = n.kind == Kind::Boundary ? shown->boundary(model::BoundaryId(n.id)) : nullptr)
        return {boundary->locked, boundary->hidden};
    return {false, false};
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !variant())
        return {};
    const Node &n = node(index);
    if (role == IdRole)
        return (n.kind == Kind::Boundary ? QStringLiteral("boundary:")
                : n.kind == Kind::Tier   ? QStringLiteral("tier:")
                                         : QStringLiteral("link:")) +
               text(n.id);
    if (index.column() == Name) {
        if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole)
            return name(n);
        if (role == Qt::DecorationRole) {
            if (n.kind == Kind::Link)
                return menuIcon(QStringLiteral("actions/link"));
            const model::Tier *tier = n.kind == Kind::Tier ? variant()->tier(model::TierId(n.id)) : nullptr;
            const catalog::Kind *kind = tier ? m_document.catalog().kind(tier->kind) : nullptr;
            return menuIcon(kind ? text(kind->icon).remove(QStringLiteral(".svg")) : QStringLiteral("actions/tree"));
        }
        return {};
    }
    if (n.kind == Kind::Link)
        return {};
    const auto [locked, hidden] = lockedAndHidden(n);
    const bool on = index.column() == Visible ? !hidden : locked;
    if (role == Qt::DecorationRole)
        return index.column() == Visible ? menuIcon(on ? QStringLiteral("actions/show") : QStringLiteral("actions/hide"))
               : on                      ? QVariant(menuIcon(QStringLiteral("actions/lock")))
                                         : QVariant();
    if (role == Qt::CheckStateRole)
        return {}; // the icon says it; a click changes it (see the view)
    if (role == Qt::AccessibleTextRole)
        return index.column() == Visible ? (on ? tr("visible") : tr("hidden")) : (on ? tr("locked") : tr("not locked"));
    if (role == Qt::ToolTipRole)
        return index.column() == Visible ? (on ? tr("Hide") : tr("Show")) : (on ? tr("Unlock") : tr("Lock"));
    if (role == Qt::EditRole)
        return on;
    return {};
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Visible ? tr("Visible") : tr("Locked");
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node(index).kind != Kind::Link && index.column() == Name)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool OutlineModel::change(const Node &n, const QString &undoText, const std::function<void(std::string &, bool &, bool &)> &edit)
{
    document::Elements after;
    if (const auto *tier = n.kind == Kind::Tier ? variant()->tier(model::TierId(n.id)) : nullptr) {
        after.tiers.push_back(*tier);
        edit(after.tiers.back().name, after.tiers.back().locked, after.tiers.back().hidden);
    } else if (const auto *boundary = n.kind == Kind::Boundary ? variant()->boundary(model::BoundaryId(n.id)) : nullptr) {
        after.boundaries.push_back(*boundary);
        edit(after.boundaries.back().name, after.boundaries.back().locked, after.boundaries.back().hidden);
    } else {
        return false;
    }
    const auto done = m_document.update(m_variant, std::move(after), undoText);
    if (!done)
        emit problem(text(done.error().message));
    return done.has_value();
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Node n = node(index);
    switch (index.column()) {
    case Name: {
        const std::string entered = value.toString().trimmed().toStdString();
        return !entered.empty() && change(n, tr("Rename"), [&](std::string &name, bool &, bool &) { name = entered; });
    }
    case Visible:
        return change(n, value.toBool() ? tr("Show") : tr("Hide"), [&](std::string &, bool &, bool &hidden) { hidden = !value.toBool(); });
    case Locked:
        return change(n, value.toBool() ? tr("Lock") : tr("Unlock"), [&](std::string &, bool &locked, bool &) { locked = value.toBool(); });
    default:
        return false;
    }
}

} // namespace headroom::ui
