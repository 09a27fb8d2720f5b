#pragma once

#include "tool.h"

#include <QCoreApplication>

#include <map>
#include <optional>

class QAction;
class QMenu;

namespace headroom::ui {

/// The canvas's commands as actions with icons and shortcuts, and the edits among them. Owned by the view.
class CanvasActions : public QObject
{
    Q_OBJECT
public:
    CanvasActions(CanvasView &, ToolHost &);

    [[nodiscard]] QAction *action(CanvasCommand command) const { return m_actions.at(command); }
    [[nodiscard]] QList<QAction *> actions(std::initializer_list<CanvasCommand>) const;
    void setTheme(const render::Theme &);
    void refresh(); ///< enables what the selection allows

    void setOutcome(std::shared_ptr<const estimate::Outcome>, std::size_t step); ///< figures for copied pictures
    void nudge(const QPointF &by);                                               ///< arrow keys; quick repetitions are one undo step
    void fillMenu(QMenu &) const;                                                ///< context menu for what is selected
    void pasteAt(const QPointF &centre);

signals:
    void connectRequested();
    void quickAddRequested();
    void fitRequested();
    void minimapToggled(bool);

private:
    void create(CanvasCommand, const QString &icon, const QString &text, const QList<QKeySequence> &, void (CanvasActions::*)());
    void createEditActions();
    void createArrangeActions();
    void createViewActions();

    void cut();
    void copy();
    void paste();
    void duplicate();
    void remove();
    void rename() { m_host.renameSelected(); }
    void selectAll();
    void toggleLock();
    void hideSelected();
    void showHidden();
    void sameSize();
    void editSelected(const QString &undoText, const Selection &, const std::function<void(bool &locked, bool &hidden)> &);
    void group();
    void autoLayout();
    void resetRoute();
    void saveImage();
    void zoomIn();
    void zoomOut();
    void zoomActual();
    void arrange(const QString &undoText, const std::function<QPointF(const QRectF &card, const QRectF &all)> &topLeft);
    void distribute(Qt::Orientation);
    void place(const Placement &, const Selection &roots, const QString &undoText, int mergeId = 0);
    void insert(document::Elements, const QPointF &offset, const QString &undoText);
    [[nodiscard]] Selection unlocked() const;

    CanvasView &m_view;
    ToolHost &m_host;
    std::map<CanvasCommand, QAction *> m_actions;
    std::map<CanvasCommand, QString> m_icons;
    std::shared_ptr<const estimate::Outcome> m_outcome;
    std::size_t m_step = 0;
    int m_mergeId = 0x5eed;
    qint64 m_lastNudge = 0;
    Selection m_nudged;
    int m_pastes = 0;
};

} // namespace headroom::ui
