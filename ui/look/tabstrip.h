#pragma once

#include <QStringList>
#include <QWidget>

namespace headroom::ui {

/// Tabs as underlined words, optionally with icons. Left and Right move, like any tab bar.
class TabStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    int addTab(const QString &label, const QString &iconName = {});
    void setLabel(int index, const QString &);
    void setTabVisible(int index, bool);
    [[nodiscard]] int count() const { return int(m_tabs.size()); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int);
    void setBaseLine(bool on) { m_baseLine = on; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QString label(int index) const { return m_tabs.at(index).label; }

signals:
    void currentChanged(int);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    struct Tab { QString label, icon; bool visible = true; };
    [[nodiscard]] QRectF tabRect(int index) const;
    [[nodiscard]] double tabWidth(const Tab &) const;
    [[nodiscard]] int tabAt(const QPointF &) const;
    void step(int direction);

    QList<Tab> m_tabs;
    int m_current = 0, m_hovered = -1;
    bool m_baseLine = false;
};

} // namespace headroom::ui
