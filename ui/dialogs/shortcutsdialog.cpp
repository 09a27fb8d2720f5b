#include "shortcutsdialog.h"

#include <look/button.h>
#include <look/label.h>

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(860, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Label(windowTitle(), TextStyle::Heading, Role::Text, this));
    QList<std::pair<QString, QString>> rows{{tr("Pan"), tr("Space + drag, or middle drag")}, {tr("Zoom at the mouse"), tr("Ctrl + wheel")}, {tr("Zoom the timeline"), tr("wheel over it; double click shows all")}};
    QSet<QString> seen;
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        const QString name = action->text().remove(QLatin1Char('&'));
        if (keys.isEmpty() || seen.contains(name))
            continue;
        seen.insert(name);
        rows.append({name, keys.join(tr(" or "))});
    }
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(7);
    const int half = int(rows.size() + 1) / 2;
    for (int i = 0; i < rows.size(); ++i) {
        const int side = i / half * 2;
        grid->addWidget(new Label(rows[i].first, TextStyle::Body, Role::Text, list), i % half, side);
        grid->addWidget(new Label(rows[i].second, TextStyle::CaptionStrong, Role::Text2, list), i % half, side + 1, Qt::AlignLeft);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(half, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    list->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    auto *close = new Button(Button::Kind::Primary, {}, tr("Close"), this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
}

} // namespace headroom::ui
