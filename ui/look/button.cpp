#include "button.h"

#include "appearance.h"
#include "paint.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QMenu>
#include <QPainter>

#include <cmath>

namespace headroom::ui {

using render::Role;

Button::Button(Kind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

Button::Button(Kind kind, const QString &iconName, const QString &label, QWidget *parent) : Button(kind, parent)
{
    m_iconName = iconName;
    setText(label);
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setIconExtent(int extent)
{
    m_iconExtent = extent;
    updateGeometry();
}

void Button::setHeight(int height)
{
    m_height = height;
    updateGeometry();
}

void Button::setCount(int count, bool bad)
{
    m_count = count;
    m_bad = bad;
    updateGeometry();
    update();
}

void Button::setDropDown(bool on)
{
    m_dropDown = on;
    updateGeometry();
}

void Button::setMenu(QMenu *menu)
{
    m_dropDown = true;
    connect(this, &QAbstractButton::clicked, menu, [this, menu] { menu->popup(mapToGlobal(QPoint(0, height() + 3))); });
}

void Button::setStrong(bool on)
{
    m_strong = on;
    updateGeometry();
}

void Button::setLeftAligned(bool on)
{
    m_left = on;
    setSizePolicy(on ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Button::setShortcutHint(const QString &keys)
{
    m_shortcut = keys;
    updateGeometry();
}

QFont Button::textFont() const
{
    QFont result = font();
    result = theme().font(render::TextStyle::CardName);
    result.setWeight(m_strong || m_kind == Kind::Primary ? QFont::DemiBold : QFont::Medium);
    return result;
}

QSize Button::sizeHint() const
{
    if (text().isEmpty() && m_count == 0 && !m_dropDown && m_shortcut.isEmpty())
        return QSize(std::max({m_height, m_iconExtent + 6, m_minimumExtent}), m_height);
    double width = m_kind == Kind::Link ? 0 : 16;
    if (!m_iconName.isEmpty())
        width += m_iconExtent;
    if (!text().isEmpty())
        width += std::ceil(QFontMetricsF(textFont()).horizontalAdvance(text())) + (m_iconName.isEmpty() ? 4 : 10);
    if (m_count > 0)
        width += chipWidth(QString::number(m_count)) + 6;
    if (m_dropDown)
        width += 18;
    if (!m_shortcut.isEmpty())
        width += 60;
    return QSize(std::max({int(std::ceil(width)), m_height, m_minimumExtent}), m_height);
}

void Button::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

void Button::focusOutEvent(QFocusEvent *event)
{
    m_keyboardFocus = false;
    QAbstractButton::focusOutEvent(event);
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && isEnabled();
    const bool down = isDown() || (isCheckable() && isChecked());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ground = Qt::transparent, border = Qt::transparent, ink = color(Role::Text);
    switch (m_kind) {
    case Kind::Plain:
        if (down)
            ground = color(Role::Pressed);
        else if (hovered)
            ground = color(Role::Hover);
        ink = color(text().isEmpty() ? Role::Text2 : Role::Text);
        break;
    case Kind::Outline:
        ground = color(down ? Role::Pressed : hovered ? Role::Hover : Role::Panel);
        border = color(Role::Border);
        break;
    case Kind::Primary:
        ground = color(down ? Role::PrimaryPressed : hovered ? Role::PrimaryHover : Role::Primary);
        ink = color(Role::OnPrimary);
        break;
    case Kind::Destructive:
        ground = color(down || hovered ? Role::BadTint : Role::Panel);
        border = ink = color(Role::Bad);
        break;
    case Kind::Link:
        ink = color(hovered ? Role::PrimaryHover : Role::Primary);
        break;
    }
    if (!isEnabled()) {
        ink = color(Role::TextDisabled);
        if (m_kind == Kind::Primary)
            ground = color(Role::Sunken);
    }
    painter.setPen(border.alpha() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 6, 6);

    const QFont labelFont = textFont();
    const double labelWidth = text().isEmpty() ? 0 : std::ceil(QFontMetricsF(labelFont).horizontalAdvance(text()));
    const double content = (m_iconName.isEmpty() ? 0 : m_iconExtent) + (labelWidth > 0 && !m_iconName.isEmpty() ? 6 : 0) + labelWidth
        + (m_count > 0 ? chipWidth(QString::number(m_count)) + 6 : 0) + (m_dropDown ? 18 : 0);
    double x = m_left ? (m_kind == Kind::Link ? 0 : 10) : std::max(m_kind == Kind::Link ? 0.0 : 4.0, (width() - content) / 2);
    if (!m_iconName.isEmpty()) {
        const QColor iconInk = m_kind == Kind::Plain && isEnabled() && !text().isEmpty() ? color(Role::Text2) : ink;
        drawIcon(painter, m_iconName, QRectF(x, (height() - m_iconExtent) / 2.0, m_iconExtent, m_iconExtent), iconInk);
        x += m_iconExtent + 6;
    }
    if (labelWidth > 0) {
        painter.setFont(labelFont);
        painter.setPen(ink);
        drawElided(painter, QRectF(x, 0, std::min(labelWidth + 1, width() - x - 2), height()), Qt::AlignVCenter | Qt::AlignLeft, text());
        x += labelWidth + 6;
    }
    if (m_count > 0)
        x += drawChip(painter, QPointF(x, height() / 2.0 - 9), QString::number(m_count), color(m_bad ? Role::Bad : Role::Warn),
                      color(m_bad ? Role::BadTint : Role::WarnTint));
    if (m_dropDown)
        drawIcon(painter, QStringLiteral("actions/chevron-down"), QRectF(m_left ? width() - 21 : x, (height() - 12) / 2.0, 12, 12),
                 m_kind == Kind::Primary ? ink : color(Role::Text3));
    if (!m_shortcut.isEmpty())
        drawKeyCap(painter, QPointF(width() - 9, height() / 2.0), m_shortcut);
    if (m_keyboardFocus)
        drawFocusRing(painter, rect(), 7);
}

} // namespace headroom::ui
