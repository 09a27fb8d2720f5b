#pragma once

#include <QTreeView>

#include <set>

namespace headroom::ui {

class OutlineModel;
class Session;

/// The outline in step with the canvas: what is selected in one is selected in the other. F2 renames, Delete removes, a click
/// on the eye or the lock (or V and L) hides and locks.
class OutlineView : public QTreeView
{
    Q_OBJECT
public:
    explicit OutlineView(Session &, QWidget *parent = nullptr);

signals:
    void problem(const QString &);
    void tierRequested(const QString &tierId); ///< Enter or double click: show it on the canvas

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    void refresh();
    void collapseCalls();
    void takeSelection();
    void giveSelection();
    void toggle(int column);
    void removeSelected();

    Session &m_session;
    OutlineModel *m_model;
    std::set<QString> m_collapsed, m_opened; ///< by the user; boundaries start open, tiers closed
    bool m_syncing = false;
};

} // namespace headroom::ui
