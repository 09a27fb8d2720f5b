#pragma once

#include <QWidget>

class QMenuBar;

namespace headroom::ui {

class Button;
class CommandField;
class Label;

/// The first row of the window: mark, menus, project and save state, command field, theme.
class TitleBar : public QWidget
{
    Q_OBJECT
public:
    explicit TitleBar(QWidget *parent = nullptr);

    [[nodiscard]] QMenuBar *menuBar() const { return m_menus; }
    [[nodiscard]] CommandField *commandField() const { return m_commands; }
    void setTitle(const QString &title, const QString &state);

signals:
    void themeToggled();

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void placeTitle();
    void showThemeIcon();

    QMenuBar *m_menus;
    CommandField *m_commands;
    Button *m_theme;
    QString m_title, m_state;
};

} // namespace headroom::ui
