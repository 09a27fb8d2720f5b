#include "historydialog.h"

#include <look/label.h>
#include <look/paint.h>

#include <QUndoView>
#include <QVBoxLayout>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

HistoryDialog::HistoryDialog(QUndoStack &stack, QWidget *parent)
    : QDialog(parent, Qt::Tool)
{
    setWindowTitle(tr("History"));
    resize(300, 420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(8);
    column->addWidget(new Label(tr("History"), TextStyle::Title, Role::Text, this));
    auto *hint = new Label(tr("Choose a step to go back or on to it."), TextStyle::Caption, Role::Text3, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *view = new QUndoView(&stack, this);
    view->setEmptyLabel(tr("As it was opened"));
    view->setCleanIcon(menuIcon(QStringLiteral("actions/save")));
    view->setAccessibleName(tr("History"));
    view->setFrameShape(QFrame::NoFrame);
    column->addWidget(view, 1);
    view->setFocus();
}

} // namespace headroom::ui
