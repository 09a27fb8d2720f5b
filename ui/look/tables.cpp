#include "tables.h"

#include "appearance.h"
#include "paint.h"

#include <render/format.h>
#include <render/paint.h>

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace headroom::ui {

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, color(render::Role::Selected));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(cell, color(render::Role::Hover));
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), color(render::Role::BorderSubtle));

    QRectF inner = cell.adjusted(10, 0, -10, -1);
    const QVariant utilization = index.data(UtilizationRole);
    if (utilization.isValid()) {
        const double value = utilization.toDouble();
        render::paint::utilizationFigure(*painter, theme(), inner.right(), inner.center().y(), value);
        drawCapacityBar(*painter, QRectF(inner.left(), inner.center().y() - 3, std::max(10.0, inner.width() - 66), 6), value, -1);
        painter->restore();
        return;
    }
    const QVariant role = index.data(ColorRole);
    const QColor ink = color(role.isValid() ? render::Role(role.toInt()) : render::Role::Text);
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        drawIcon(*painter, icon, QRectF(inner.left(), inner.center().y() - 7, 14, 14), ink);
        inner.adjust(20, 0, 0, 0);
    }
    QFont cellFont = theme().font(render::TextStyle::Body);
    cellFont.setPixelSize(12);
    if (index.data(StrongRole).toBool())
        cellFont.setWeight(QFont::DemiBold);
    painter->setFont(cellFont);
    painter->setPen(ink);
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString value = index.data(Qt::DisplayRole).toString();
    if (alignment & Qt::AlignRight)
        render::drawFigures(*painter, inner, Qt::AlignVCenter | Qt::AlignRight, value);
    else
        drawElided(*painter, inner, Qt::AlignVCenter | Qt::AlignLeft, value);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(*painter, cell.adjusted(1, 1, -1, -2), 4);
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (const QVariant utilization = index.data(UtilizationRole); utilization.isValid())
        size.setWidth(140);
    size.setWidth(size.width() + 14 + (index.data(IconRole).toString().isEmpty() ? 0 : 20));
    size.setHeight(int(theme().size(QStringLiteral("table_row"))));
    return size;
}

void dressTable(QTableView &table)
{
    table.setItemDelegate(new FigureDelegate(&table));
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setMouseTracking(true);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(int(theme().size(QStringLiteral("table_row"))));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace headroom::ui
