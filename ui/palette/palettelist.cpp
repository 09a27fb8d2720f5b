#include "palettelist.h"

#include <render/icons.h>

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace headroom::ui {

namespace {

constexpr int entryRole = Qt::UserRole, iconRole = Qt::UserRole + 1, familyRole = Qt::UserRole + 2, titleRole = Qt::UserRole + 3;
constexpr int rowHeight = 27, titleHeight = 26, compactRowHeight = 36, rowIconSize = 17;

/// One row as the design draws it: a group title in small capitals, or icon and name.
class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const render::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void setTheme(const render::Theme &theme) { m_theme = theme; }
    void setCompact(bool compact) { m_compact = compact; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.data(titleRole).toBool())
            return {40, m_compact ? 9 : titleHeight};
        return {40, m_compact ? compactRowHeight : rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(titleRole).toBool())
            paintTitle(*painter, option.rect, index.data(Qt::DisplayRole).toString());
        else
            paintEntry(*painter, option, index);
        painter->restore();
    }

private:
    void paintTitle(QPainter &painter, const QRect &rect, const QString &title) const
    {
        if (m_compact) {
            painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), m_theme.color(render::Role::BorderSubtle));
            return;
        }
        QFont font = m_theme.font(render::TextStyle::Micro);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
        painter.setFont(font);
        painter.setPen(m_theme.color(render::Role::Text3));
        painter.drawText(rect.adjusted(4, 6, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
    }

    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool current = option.state & (QStyle::State_Selected | QStyle::State_HasFocus) && option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QRectF row = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (current || hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(current ? render::Role::Selected : render::Role::Hover));
            painter.drawRoundedRect(row, 5, 5);
        }
        if (current && option.state & QStyle::State_Active && option.widget && option.widget->hasFocus()) {
            painter.setPen(QPen(m_theme.color(render::Role::Focus), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        const QColor ink = m_theme.family(index.data(familyRole).toString()).ink;
        const double left = m_compact ? option.rect.center().x() - rowIconSize / 2.0 : option.rect.left() + 4;
        const QRectF at(left, option.rect.center().y() + 0.5 - rowIconSize / 2.0, rowIconSize, rowIconSize);
        const double ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(at.topLeft().toPoint(), render::iconPixmap(index.data(iconRole).toString(), rowIconSize, ink, ratio));
        if (m_compact)
            return;
        painter.setFont(m_theme.font(render::TextStyle::Body));
        painter.setPen(m_theme.color(render::Role::Text));
        const QRect text = option.rect.adjusted(4 + rowIconSize + 8, 0, -4, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
    }

    render::Theme m_theme;
    bool m_compact = false;
};

} // namespace

PaletteList::PaletteList(const render::Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(theme, this));
    setAccessibleName(tr("What can be added"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
}

void PaletteList::setEntries(const QList<PaletteEntry> &entries, bool grouped)
{
    m_entries = entries;
    m_grouped = grouped;
    fill();
}

void PaletteList::fill()
{
    m_model->clear();
    QString group;
    for (const PaletteEntry &entry : m_entries) {
        if (m_grouped && entry.group != group) {
            group = entry.group;
            auto *title = new QStandardItem(group);
            title->setFlags(Qt::NoItemFlags);
            title->setData(true, titleRole);
            m_model->appendRow(title);
        }
        auto *item = new QStandardItem(entry.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        item->setData(entry.id, entryRole);
        item->setData(entry.icon, iconRole);
        item->setData(entry.family, familyRole);
        item->setToolTip(m_compact ? tr("%1: %2").arg(entry.name, entry.description) : entry.description);
        item->setAccessibleText(entry.name);
        item->setAccessibleDescription(entry.description);
        m_model->appendRow(item);
    }
}

void PaletteList::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    static_cast<RowDelegate *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void PaletteList::setCompact(bool compact)
{
    m_compact = compact;
    static_cast<RowDelegate *>(itemDelegate())->setCompact(compact);
    fill();
}

void PaletteList::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->index(row, 0).data(titleRole).toBool()) {
            setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

QString PaletteList::currentEntry() const
{
    return currentIndex().data(entryRole).toString();
}

void PaletteList::startDrag(Qt::DropActions)
{
    const QString entry = currentEntry();
    if (entry.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setData(QString::fromLatin1(paletteMimeType), entry.toUtf8());
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    const QColor ink = m_theme.family(currentIndex().data(familyRole).toString()).ink; // over the canvas the real card appears
    drag->setPixmap(render::iconPixmap(currentIndex().data(iconRole).toString(), rowIconSize, ink, devicePixelRatioF()));
    drag->setHotSpot({-12, -12}); // beside the cursor: the card lies under it
    drag->exec(Qt::CopyAction);
}

void PaletteList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !currentEntry().isEmpty()) {
        emit entryActivated(currentEntry());
        return;
    }
    QListView::keyPressEvent(event);
}

void PaletteList::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_doubleClicked = false;
    QListView::mousePressEvent(event);
}

void PaletteList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const bool still = (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    const QString entry = indexAt(at).data(entryRole).toString();
    if (event->button() == Qt::LeftButton && still && !m_doubleClicked && !entry.isEmpty())
        emit entryClicked(entry);
}

void PaletteList::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_doubleClicked = true; // the release that follows is not another click
    const QString entry = indexAt(event->position().toPoint()).data(entryRole).toString();
    if (!entry.isEmpty())
        emit entryActivated(entry);
}

bool PaletteList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QListView::keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return QListView::eventFilter(watched, event);
}

} // namespace headroom::ui
