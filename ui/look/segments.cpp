#include "segments.h"

#include "appearance.h"
#include "paint.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace headroom::ui {
namespace {

constexpr int trackHeight = 30, padding = 2, itemPadding = 12, addWidth = 28, iconExtent = 14, maxItemWidth = 220;

QFont itemFont(bool current)
{
    QFont result = theme().font(render::TextStyle::CardName);
    result.setWeight(current ? QFont::DemiBold : QFont::Medium);
    return result;
}

} // namespace

Segments::Segments(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Segments::setItems(const QStringList &items)
{
    if (items == m_items)
        return;
    m_items = items;
    updateGeometry();
    update();
}

void Segments::setCurrent(int index)
{
    m_current = index;
    setAccessibleDescription(m_items.value(index));
    updateGeometry();
    update();
}

double Segments::itemWidth(int index) const
{
    const double label = std::ceil(QFontMetricsF(itemFont(true)).horizontalAdvance(m_items.at(index)));
    return std::min<double>(maxItemWidth, label + 2 * itemPadding + (index == m_current && !m_icon.isEmpty() ? iconExtent + 6 : 0));
}

QRect Segments::itemRect(int index) const
{
    double x = padding;
    for (int i = 0; i < index && i < m_items.size(); ++i)
        x += itemWidth(i);
    const double itemExtent = index < m_items.size() ? itemWidth(index) : addWidth;
    return QRectF(x, padding, itemExtent, trackHeight - 2 * padding).toRect();
}

int Segments::itemAt(const QPoint &point) const
{
    for (int i = 0; i < m_items.size() + (m_addable ? 1 : 0); ++i) {
        if (itemRect(i).contains(point))
            return i;
    }
    return -1;
}

QSize Segments::sizeHint() const
{
    return QSize(itemRect(int(m_items.size())).left() + (m_addable ? addWidth : 0) + padding, trackHeight);
}

bool Segments::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = itemAt(help->pos());
        if (index == m_items.size())
            QToolTip::showText(help->globalPos(), tr("Add a variant"), this);
        else if (index >= 0)
            QToolTip::showText(help->globalPos(), m_items.at(index), this);
        return true;
    }
    return QWidget::event(event);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(render::Role::Sunken));
    painter.drawRoundedRect(rect(), 7, 7);
    for (int i = 0; i < m_items.size(); ++i) {
        const bool current = i == m_current;
        QRectF box = itemRect(i);
        if (current) {
            painter.setPen(QPen(color(render::Role::Border), 1));
            painter.setBrush(color(theme().scheme() == render::Scheme::Dark ? render::Role::Hover : render::Role::Raised));
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        painter.setFont(itemFont(current));
        double x = box.left() + itemPadding;
        if (current && !m_icon.isEmpty()) {
            drawIcon(painter, m_icon, QRectF(x, box.center().y() - iconExtent / 2.0, iconExtent, iconExtent), color(render::Role::Primary));
            x += iconExtent + 6;
        }
        painter.setPen(color(current || i == m_hovered ? render::Role::Text : render::Role::Text2));
        drawElided(painter, QRectF(x, box.top(), box.right() - x - itemPadding / 2.0 + 2, box.height()), Qt::AlignVCenter | Qt::AlignLeft, m_items.at(i));
        if (current && hasFocus())
            drawFocusRing(painter, box, 6);
    }
    if (m_addable) {
        const QRectF box = itemRect(int(m_items.size()));
        drawIcon(painter, QStringLiteral("actions/add"), QRectF(box.center().x() - 7, box.center().y() - 7, 14, 14),
                 color(m_hovered == m_items.size() ? render::Role::Text : render::Role::Text2));
    }
}

void Segments::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int index = itemAt(event->pos());
    if (index == m_items.size())
        emit addRequested();
    else if (index >= 0)
        emit activated(index);
}

void Segments::mouseMoveEvent(QMouseEvent *event)
{
    if (const int hovered = itemAt(event->pos()); hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void Segments::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left && m_current > 0)
        emit activated(m_current - 1);
    else if (event->key() == Qt::Key_Right && m_current + 1 < m_items.size())
        emit activated(m_current + 1);
    else if (event->key() == Qt::Key_Plus && m_addable)
        emit addRequested();
    else
        QWidget::keyPressEvent(event);
}

void Segments::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int index = itemAt(event->pos()); index >= 0 && index < m_items.size())
        emit menuRequested(index, event->globalPos());
}

} // namespace headroom::ui
