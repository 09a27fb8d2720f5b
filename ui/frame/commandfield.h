#pragma once

#include <QLineEdit>

#include <functional>

class QStringListModel;

namespace headroom::ui {

/// "Find a tier or run a command": one field that knows every action and every tier. Ctrl+K comes here.
class CommandField : public QLineEdit
{
    Q_OBJECT
public:
    struct Entry
    {
        QString label, hint; ///< "Export PDF report…", "File" or "Ctrl+S"
        std::function<void()> run;
    };
    /// Asked anew each time the field gets the focus.
    using Source = std::function<QList<Entry>()>;

    explicit CommandField(QWidget *parent = nullptr);
    void setSource(Source source) { m_source = std::move(source); }

protected:
    void focusInEvent(QFocusEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    void collect();
    void run(const QString &shownLabel);

    Source m_source;
    QList<Entry> m_entries;
    QStringListModel *m_labels;
};

} // namespace headroom::ui
