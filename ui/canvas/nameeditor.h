#pragma once

#include <render/theme.h>

#include <QLineEdit>

#include <functional>

namespace headroom::ui {

/// Edits a name in its place on the canvas: Enter or leaving commits, Escape gives up.
class NameEditor : public QLineEdit
{
    Q_OBJECT
public:
    explicit NameEditor(QWidget *parent);
    void edit(const QString &name, const QRect &where, const QFont &, std::function<void(const QString &)> committed);
    void finish(bool keep); ///< commits (when changed) or gives up, and hides

protected:
    void keyPressEvent(QKeyEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    bool focusNextPrevChild(bool) override;

private:
    QString m_before;
    std::function<void(const QString &)> m_committed;
};

} // namespace headroom::ui
