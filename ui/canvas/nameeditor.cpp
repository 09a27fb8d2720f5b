#include "nameeditor.h"

#include <QKeyEvent>

namespace headroom::ui {

NameEditor::NameEditor(QWidget *parent)
    : QLineEdit(parent)
{
    hide();
    setMaxLength(120);
    setAccessibleName(tr("Name"));
}

void NameEditor::edit(const QString &name, const QRect &where, const QFont &font, std::function<void(const QString &)> committed)
{
    finish(true);
    m_before = name;
    m_committed = std::move(committed);
    setFont(font);
    setText(name);
    setGeometry(where);
    selectAll();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void NameEditor::finish(bool keep)
{
    if (isHidden())
        return;
    const auto committed = std::exchange(m_committed, nullptr);
    if (hasFocus() && parentWidget()) // before hiding: Qt would pass the focus on as Tab does
        parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    const QString name = text().trimmed();
    if (keep && committed && !name.isEmpty() && name != m_before)
        committed(name);
}

void NameEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        finish(false);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(true);
        break;
    default:
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool NameEditor::focusNextPrevChild(bool)
{
    finish(true); // Tab commits; the next one goes on
    return true;
}

void NameEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own context menu is not leaving
        finish(true);
}

} // namespace headroom::ui
