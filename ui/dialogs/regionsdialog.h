#pragma once

#include <estimate/regions.h>
#include <session/simulationrunner.h>

#include <QAbstractTableModel>
#include <QDialog>

#include <stop_token>

class QListWidget;
class QTableView;

namespace headroom::ui {

class Label;
class Session;

/// What the tiers of a variant cost in several regions; the last rows are the total and the difference to the first.
class RegionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setBills(std::vector<estimate::RegionBill>, const model::Currency &);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    [[nodiscard]] QString amount(const estimate::RegionBill &, int row) const;
    std::vector<estimate::RegionBill> m_bills;
    QStringList m_names;
    model::Currency m_currency;
};

/// The variant on the canvas priced in the chosen regions, side by side. The work runs in the background.
class RegionsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RegionsDialog(Session &, QWidget *parent = nullptr);
    ~RegionsDialog() override;
    [[nodiscard]] RegionModel *model() const { return m_model; }

signals:
    void compared();

private:
    void compare();
    void present(Result<std::vector<estimate::RegionBill>>);

    Session &m_session;
    QListWidget *m_regions;
    Label *m_words;
    RegionModel *m_model;
    QTableView *m_table;
    std::stop_source m_stop;
    quint64 m_generation = 0;
};

} // namespace headroom::ui
