#pragma once

#include <model/elements.h>

#include <QAbstractTableModel>
#include <QDialog>
#include <QPushButton>

#include <map>
#include <string>
#include <vector>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace headroom::catalog {
struct InstanceType;
}

namespace headroom::ui {

class Session;

/// The types of one family with capacity and price in a tier's region.
class InstanceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Vcpu, Memory, Network, Hour, Month, ColumnCount };
    static constexpr int SortRole = Qt::UserRole; ///< the plain figure

    InstanceModel(std::vector<const catalog::InstanceType *>, std::map<std::string, double> hourlyPrices, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    std::vector<const catalog::InstanceType *> m_types;
    std::map<std::string, double> m_prices;
};

/// Searchable table of instance types; Enter or double click chooses.
class InstancePicker : public QDialog
{
    Q_OBJECT
public:
    InstancePicker(Session &, const std::string &family, const model::TierId &, const QString &current, QWidget *parent = nullptr);
    [[nodiscard]] QString chosen() const;

private:
    QLineEdit *m_search;
    QTableView *m_table;
    InstanceModel *m_types;
    QSortFilterProxyModel *m_shown;
};

/// Shows the type; a click opens the picker.
class InstanceField : public QPushButton
{
    Q_OBJECT
public:
    InstanceField(Session &, std::string family, model::TierId, QWidget *parent = nullptr);
    void setValue(const QString &name); ///< empty = mixed

signals:
    void chosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void pick();

    Session &m_session;
    std::string m_family;
    model::TierId m_tier;
    QString m_value;
};

} // namespace headroom::ui
