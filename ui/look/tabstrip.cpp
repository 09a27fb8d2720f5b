#include "tabstrip.h"

#include "appearance.h"
#include "paint.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace headroom::ui {
namespace {

constexpr int stripHeight = 32;
constexpr double gap = 18, iconExtent = 15, leftMargin = 14;

QFont tabFont()
{
    QFont result = theme().font(render::TextStyle::CardName);
    result.setWeight(QFont::Medium);
    return result;
}

} // namespace

TabStrip::TabStrip(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

int TabStrip::addTab(const QString &label, const QString &iconName)
{
    m_tabs.append({label, iconName});
    updateGeometry();
    return count() - 1;
}

void TabStrip::setLabel(int index, const QString &label)
{
    m_tabs[index].label = label;
    updateGeometry();
    update();
}

void TabStrip::setTabVisible(int index, bool visible)
{
    if (m_tabs[index].visible == visible)
        return;
    m_tabs[index].visible = visible;
    if (!visible && m_current == index)
        setCurrent(0);
    updateGeometry();
    update();
}

void TabStrip::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= count() || !m_tabs[index].visible)
        return;
    m_current = index;
    setAccessibleDescription(m_tabs[index].label);
    update();
    emit currentChanged(index);
}

double TabStrip::tabWidth(const Tab &tab) const
{
    QFont strong = tabFont();
    strong.setWeight(QFont::DemiBold);
    return std::ceil(QFontMetricsF(strong).horizontalAdvance(tab.label)) + (tab.icon.isEmpty() ? 0 : iconExtent + 6);
}

QRectF TabStrip::tabRect(int index) const
{
    double x = leftMargin;
    for (int i = 0; i < index; ++i) {
        if (m_tabs[i].visible)
            x += tabWidth(m_tabs[i]) + gap;
    }
    return QRectF(x, 0, tabWidth(m_tabs[index]), height());
}

int TabStrip::tabAt(const QPointF &point) const
{
    for (int i = 0; i < count(); ++i) {
        if (m_tabs[i].visible && tabRect(i).adjusted(-gap / 2, 0, gap / 2, 0).contains(point))
            return i;
    }
    return -1;
}

QSize TabStrip::sizeHint() const
{
    return QSize(m_tabs.isEmpty() ? 0 : int(std::ceil(tabRect(count() - 1).right() + leftMargin)), stripHeight);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_baseLine)
        painter.fillRect(QRectF(0, height() - 1, width(), 1), color(render::Role::BorderSubtle));
    for (int i = 0; i < count(); ++i) {
        const Tab &tab = m_tabs[i];
        if (!tab.visible)
            continue;
        const bool current = i == m_current;
        const QRectF rect = tabRect(i);
        const QColor ink = color(current || i == m_hovered ? render::Role::Text : render::Role::Text2);
        QFont labelFont = tabFont();
        labelFont.setWeight(current ? QFont::DemiBold : QFont::Medium);
        painter.setFont(labelFont);
        double x = rect.left();
        if (!tab.icon.isEmpty()) {
            drawIcon(painter, tab.icon, QRectF(x, (height() - iconExtent) / 2, iconExtent, iconExtent), ink);
            x += iconExtent + 6;
        }
        painter.setPen(ink);
        painter.drawText(QRectF(x, 0, rect.right() - x + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, tab.label);
        if (current)
            painter.fillRect(QRectF(rect.left(), height() - 2, rect.width(), 2), color(render::Role::Primary));
        if (current && hasFocus())
            drawFocusRing(painter, rect.adjusted(-6, 3, 6, -4), 5);
    }
}

void TabStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(tabAt(event->position()));
}

void TabStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (const int hovered = tabAt(event->position()); hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void TabStrip::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void TabStrip::step(int direction)
{
    for (int i = m_current + direction; i >= 0 && i < count(); i += direction) {
        if (m_tabs[i].visible) {
            setCurrent(i);
            return;
        }
    }
}

void TabStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        step(-1);
    else if (event->key() == Qt::Key_Right)
        step(1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace headroom::ui
