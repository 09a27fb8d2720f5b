#include "searchfield.h"

#include <render/icons.h>

#include <QPainter>
#include <QToolButton>

namespace headroom::ui {

using render::Role;

SearchField::SearchField(const QString &placeholder, const QString &key, const render::Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_key(key)
    , m_theme(theme)
{
    setPlaceholderText(placeholder);
    setClearButtonEnabled(true);
    for (auto *button : findChildren<QToolButton *>())
        button->setStyleSheet(
            QStringLiteral("min-height: 0; padding: 0; border: 0; background: transparent;")); // the sheet means tool bars
    setTextMargins(18, 0, 0, 0);
}

void SearchField::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int lens = 15;
    painter.drawPixmap(8, (height() - lens) / 2,
                       render::iconPixmap(QStringLiteral("actions/find"), lens, m_theme.color(Role::Text3), devicePixelRatioF()));
    if (m_key.isEmpty() || !text().isEmpty())
        return;
    painter.setFont(m_theme.font(render::TextStyle::Micro));
    const double wide = painter.fontMetrics().horizontalAdvance(m_key) + 10;
    const QRectF chip(width() - wide - 6.5, (height() - 16) / 2.0 + 0.5, wide, 15);
    painter.setPen(QPen(m_theme.color(Role::Border), 1));
    painter.setBrush(m_theme.color(Role::Window));
    painter.drawRoundedRect(chip, 3, 3);
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(chip, Qt::AlignCenter, m_key);
}

} // namespace headroom::ui
