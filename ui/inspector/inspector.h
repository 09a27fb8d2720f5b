#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;
class QScrollArea;

namespace headroom::ui {

class Label;
class Session;
class TabStrip;

/// What is selected, and how to change it. Follows selection, document, run and moment.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(Session &, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {316, 500}; }
    void focusFirstField();
    [[nodiscard]] TabStrip *tabs() const { return m_tabs; }

signals:
    void problem(const QString &);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    class Tile;
    void rebuild();
    void refresh();
    void showHead();
    void showTab(int index);
    void rename();
    [[nodiscard]] QString structure() const;

    Session &m_session;
    Tile *m_tile;
    QLineEdit *m_name;
    Label *m_kind;
    TabStrip *m_tabs;
    QScrollArea *m_scroll;
    QStringList m_pages; ///< ids of the tabs shown
    QString m_structure, m_wantedTab;
};

} // namespace headroom::ui
