#pragma once

#include <render/theme.h>
#include <ui/palette/paletteentry.h>

#include <QFrame>

#include <functional>

class QLineEdit;
class QListWidget;

namespace headroom::ui {

/// A small search list at the cursor: type, Enter adds. Closes itself.
class QuickAdd : public QFrame
{
    Q_OBJECT
public:
    QuickAdd(QList<PaletteEntry> entries, const render::Theme &, QWidget *parent);
    void open(const QPoint &global, std::function<void(const QString &)> chosen);

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void filter(const QString &text);
    void choose();

    QList<PaletteEntry> m_entries;
    render::Theme m_theme;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    std::function<void(const QString &)> m_chosen;
};

} // namespace headroom::ui
