#include "quickadd.h"

#include <render/icons.h>
#include <ui/palette/searchfield.h>

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

QuickAdd::QuickAdd(QList<PaletteEntry> entries, const render::Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_entries(std::move(entries))
    , m_theme(theme)
    , m_search(new SearchField(tr("Add a tier"), {}, theme, this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, theme.color(render::Role::Panel));
    setPalette(ground);
    setAccessibleName(tr("Add a tier"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    m_search->setAccessibleName(tr("Add a tier"));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({17, 17});
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_search);
    column->addWidget(m_list);
    setFixedSize(272, 316);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &QuickAdd::filter);
    connect(m_list, &QListWidget::itemClicked, this, &QuickAdd::choose);
    filter({});
}

void QuickAdd::open(const QPoint &global, std::function<void(const QString &)> chosen)
{
    m_chosen = std::move(chosen);
    const QRect free = parentWidget()->screen()->availableGeometry();
    move(std::clamp(global.x(), free.left(), std::max(free.left(), free.right() - width())),
         std::clamp(global.y(), free.top(), std::max(free.top(), free.bottom() - height())));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void QuickAdd::filter(const QString &text)
{
    m_list->clear();
    for (const PaletteEntry &entry : findEntries(m_entries, text)) {
        const QColor ink = m_theme.family(entry.family).ink;
        auto *item = new QListWidgetItem(render::icon(entry.icon, ink, ink), entry.name, m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setToolTip(entry.description);
        item->setSizeHint({0, 28});
    }
    m_list->setCurrentRow(0);
}

void QuickAdd::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString entry = item->data(Qt::UserRole).toString();
    const auto chosen = std::exchange(m_chosen, nullptr);
    close();
    if (chosen)
        chosen(entry);
}

bool QuickAdd::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int last = m_list->count() - 1;
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace headroom::ui
