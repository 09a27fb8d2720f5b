#pragma once

#include <session/simulationrunner.h>

#include <QAbstractTableModel>
#include <QWidget>

class QComboBox;
class QCustomPlot;
class QTableView;

namespace headroom::ui {

class Label;
class Session;

/// The ways to commit to some capacity, cheapest first.
class CommitmentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Purchase, Level, BreakEven, Used, Monthly, Saving, Upfront, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setOptions(std::vector<estimate::CommitmentOption>, const model::Currency &);
    [[nodiscard]] const estimate::CommitmentOption *option(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    [[nodiscard]] QString cell(const estimate::CommitmentOption &, int column) const;
    std::vector<estimate::CommitmentOption> m_options;
    model::Currency m_currency;
};

/// How much capacity to commit to: hours against levels of the chosen capacity, and every term beside it.
class CommitmentsPane : public QWidget
{
    Q_OBJECT
public:
    explicit CommitmentsPane(Session &, QWidget *parent = nullptr);
    [[nodiscard]] CommitmentModel *model() const { return m_model; }

protected:
    void showEvent(QShowEvent *) override;

private:
    void refresh();
    void fill();
    void showPool();
    void showCurve();

    Session &m_session;
    OutcomePtr m_outcome;
    QComboBox *m_pools;
    Label *m_words;
    QCustomPlot *m_plot;
    CommitmentModel *m_model;
    QTableView *m_table;
    bool m_dirty = true;
};

} // namespace headroom::ui
