#pragma once

#include <QDialog>

class QUndoStack;

namespace headroom::ui {

/// Everything that was done since the project was opened, one line a step; a click goes back (or on) to that state.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HistoryDialog(QUndoStack &, QWidget *parent = nullptr);
};

} // namespace headroom::ui
