#pragma once

#include <document/document.h>

#include <QAbstractItemModel>

#include <vector>

namespace headroom::ui {

/// A variant as a tree: boundaries with what stands in them, each tier with the tiers it calls. The drawing in words, for
/// those who do not see it and for those who look for something in it. Column 0 = name, 1 = visible, 2 = locked.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    static constexpr int IdRole = Qt::UserRole + 10; ///< QString, "tier:web" or "boundary:vpc" or "link:web-db"
    enum Column { Name, Visible, Locked, ColumnCount };

    OutlineModel(document::Document &, QObject *parent = nullptr);
    void setVariant(const model::VariantId &);
    void refresh();
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &) const override;
    bool setData(const QModelIndex &, const QVariant &, int role) override;

signals:
    void problem(const QString &);

private:
    enum class Kind { Boundary, Tier, Link };
    struct Node
    {
        Kind kind = Kind::Tier;
        std::string id;
        int parent = -1, row = 0;
        std::vector<int> children;
    };
    void addChildren(int parent, const model::BoundaryId &boundary, int depth);
    int addNode(Kind, const std::string &id, int parent);
    [[nodiscard]] const Node &node(const QModelIndex &index) const { return m_nodes[std::size_t(index.internalId())]; }
    [[nodiscard]] const model::Variant *variant() const;
    [[nodiscard]] QString name(const Node &) const;
    [[nodiscard]] std::pair<bool, bool> lockedAndHidden(const Node &) const;
    bool change(const Node &, const QString &undoText, const std::function<void(std::string &name, bool &locked, bool &hidden)> &);

    document::Document &m_document;
    model::VariantId m_variant;
    std::vector<Node> m_nodes; ///< 0 = the invisible root
};

} // namespace headroom::ui
