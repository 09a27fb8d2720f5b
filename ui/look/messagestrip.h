#pragma once

#include <base/result.h>

#include <QWidget>

class QLabel;

namespace headroom::ui {

class Button;

/// A strip across the window that says what is wrong, where, and what to do about it. It never blocks.
class MessageStrip : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Bad, Stale, Info, Good };

    explicit MessageStrip(QWidget *parent = nullptr);

    void show(Tone, const QString &title, const QString &detail, const QString &actionLabel = {});
    void showError(const QString &title, const Error &);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString detail() const;

signals:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void restyle();

    QLabel *m_text;
    Button *m_action, *m_close;
    QString m_title, m_detail;
    Tone m_tone = Tone::Info;
};

} // namespace headroom::ui
