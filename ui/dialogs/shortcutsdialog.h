#pragma once

#include <QDialog>

class QAction;

namespace headroom::ui {

/// Every command with its keys.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<QAction *> &, QWidget *parent = nullptr);
};

} // namespace headroom::ui
