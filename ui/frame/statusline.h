#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace headroom::ui {

class Session;

/// The last row: state of the simulation, what it was computed from, what is missing. Hints of the canvas replace the middle.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(Session &, QWidget *parent = nullptr);

    void showHint(const QString &); ///< until replaced or cleared with an empty text
    void showDone(const QString &); ///< for some seconds: "Saved …", "Exported …"
    [[nodiscard]] QString stateText() const { return m_state; }

signals:
    void unpricedRequested();

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;

private:
    void refresh();

    Session &m_session;
    QTimer m_forget;
    QString m_state, m_hint, m_done;
    QStringList m_facts, m_right;
    int m_unpriced = 0;
    bool m_busy = false, m_failed = false;
    QRectF m_unpricedRect;
};

} // namespace headroom::ui
