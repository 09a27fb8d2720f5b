#pragma once

#include <QStringList>
#include <QWidget>

namespace headroom::ui {

/// A row of exclusive segments in one sunken track; the last may be a "+" that only asks to add.
class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(QWidget *parent = nullptr);

    void setItems(const QStringList &);
    void setCurrent(int);
    void setIconName(const QString &name) { m_icon = name; update(); } ///< before the current one
    void setAddable(bool on) { m_addable = on; updateGeometry(); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const QStringList &items() const { return m_items; }
    [[nodiscard]] QRect itemRect(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void activated(int);
    void addRequested();
    void menuRequested(int index, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;
    bool event(QEvent *) override;

private:
    [[nodiscard]] double itemWidth(int index) const;
    [[nodiscard]] int itemAt(const QPoint &) const; ///< items().size() = the "+"

    QStringList m_items;
    QString m_icon;
    int m_current = 0, m_hovered = -1;
    bool m_addable = false;
};

} // namespace headroom::ui
