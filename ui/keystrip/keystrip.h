#pragma once

#include "keyfigures.h"

#include <QWidget>

namespace headroom::ui {

class Session;

/// The six figures that are always in sight. A click explains one.
class KeyStrip : public QWidget
{
    Q_OBJECT
public:
    explicit KeyStrip(Session &, QWidget *parent = nullptr);

    void setCompact(bool);
    [[nodiscard]] const QList<KeyFigure> &figures() const { return m_figures; }
    [[nodiscard]] bool isStale() const { return m_stale; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {600, sizeHint().height()}; }

signals:
    void tierRequested(const QString &tierId);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    void refresh();
    [[nodiscard]] QRectF cellRect(int index) const;
    [[nodiscard]] int cellAt(const QPointF &) const;
    void paintCell(QPainter &, const KeyFigure &, const QRectF &, bool hovered) const;
    void paintSkeleton(QPainter &, const QRectF &) const;
    void explain(int index);

    Session &m_session;
    QList<KeyFigure> m_figures;
    int m_hovered = -1, m_focused = 0;
    bool m_compact = false, m_stale = false;
};

} // namespace headroom::ui
