#pragma once

#include "paletteentry.h"

#include <render/theme.h>

#include <QListView>

class QStandardItemModel;

namespace headroom::ui {

/// The palette's rows: group titles and entries, painted in the design's way, dragged as paletteMimeType.
class PaletteList : public QListView
{
    Q_OBJECT
public:
    PaletteList(const render::Theme &, QWidget *parent);

    void setEntries(const QList<PaletteEntry> &, bool grouped);
    void setTheme(const render::Theme &);
    void setCompact(bool); ///< icons only
    void selectFirst();
    [[nodiscard]] QString currentEntry() const; ///< empty = none

signals:
    void entryActivated(const QString &); ///< Enter or double click
    void entryClicked(const QString &);   ///< a click that was no drag and no double click

protected:
    void startDrag(Qt::DropActions) override;
    void keyPressEvent(QKeyEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    bool eventFilter(QObject *, QEvent *) override;

private:
    void fill();

    render::Theme m_theme;
    QStandardItemModel *m_model;
    QList<PaletteEntry> m_entries;
    bool m_grouped = true, m_compact = false;
    QPoint m_pressedAt;
    bool m_doubleClicked = false;
};

} // namespace headroom::ui
