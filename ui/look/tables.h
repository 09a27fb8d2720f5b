#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace headroom::ui {

/// Paints cells with digits of one width, right-aligned figures, an icon before the text when the model has one
/// (Qt::UserRole + 1 = icon name, Qt::UserRole + 2 = colour role as int, Qt::FontRole bold = 600).
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int IconRole = Qt::UserRole + 1;
    static constexpr int ColorRole = Qt::UserRole + 2;
    static constexpr int StrongRole = Qt::UserRole + 3; ///< bool: 600
    static constexpr int UtilizationRole = Qt::UserRole + 4; ///< double: painted as bar and figure

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
};

/// Rows 28 high, no grid, no row headers, figure delegate, whole rows selected.
void dressTable(QTableView &);

} // namespace headroom::ui
