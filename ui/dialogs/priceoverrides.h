#pragma once

#include <session/session.h>

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QStandardItemModel;
class QTableView;

namespace headroom::ui {

class Button;

/// The prices that the project states itself, and a row that adds one from a line of the bill.
class PriceOverrides : public QWidget
{
    Q_OBJECT
public:
    explicit PriceOverrides(Session &, QWidget *parent = nullptr);

private:
    void refresh();
    void showPriceOfLine();
    void add();
    void removeSelected();
    void apply(std::vector<model::PriceOverride>, const QString &undoText);

    Session &m_session;
    QStandardItemModel *m_rows;
    QTableView *m_table;
    QComboBox *m_line;
    QDoubleSpinBox *m_price;
    QLineEdit *m_note;
    Button *m_add, *m_remove;
};

} // namespace headroom::ui
