#pragma once

#include <planning/drift.h>
#include <session/simulationrunner.h>

#include <QAbstractTableModel>

namespace headroom::ui {

/// The bill, line by line; the last row is the total. Unpriced parts stand before it.
class CostModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Tier, Component, Quantity, Unit, UnitPrice, Monthly, Upfront, Source, Date, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setOutcome(OutcomePtr, const model::Currency &);
    [[nodiscard]] const estimate::LineItem *item(int row) const; ///< null for unpriced parts and the total
    [[nodiscard]] int firstUnpricedRow() const; ///< -1 when everything has a price

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    [[nodiscard]] QVariant itemText(const estimate::LineItem &, int column) const;
    OutcomePtr m_outcome;
    model::Currency m_currency;
};

/// One row a tier: load, replicas, cost.
class TierModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Requests, Errors, Hottest, Peak, Replicas, Hours, Latency, Cost, ColumnCount };

    explicit TierModel(const catalog::Catalog &, QObject *parent = nullptr);
    void setOutcome(OutcomePtr, const model::Currency &);
    [[nodiscard]] model::TierId tier(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    const catalog::Catalog &m_catalog;
    OutcomePtr m_outcome;
    model::Currency m_currency;
};

/// What each request class got.
class ClassModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Requests, Errors, Mean, P50, P95, P99, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setOutcome(OutcomePtr, const model::Project &);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    OutcomePtr m_outcome;
    QStringList m_names;
};

/// The load tests that the project keeps of a variant, each against the one before it.
class LoadTestModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Date, Origin, Users, UsersChange, Throughput, P95, P95Change, Limit, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setTests(const model::Project &, const model::VariantId &);
    [[nodiscard]] const std::vector<planning::Drift> &drift() const { return m_drift; } ///< order of the rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    model::Project m_project; ///< the tests alone: what m_drift points into
    std::vector<planning::Drift> m_drift;
    QMap<QString, QString> m_tierNames;
};

} // namespace headroom::ui
