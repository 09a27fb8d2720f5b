#include "card.h"

#include "appearance.h"
#include "label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace headroom::ui {

using render::Role;
using render::TextStyle;

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, TextStyle::BodyStrong, Role::Text, this))
    , m_caption(new Label({}, TextStyle::Caption, Role::Text3, this))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 12, 16, 14);
    m_column->setSpacing(8);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_caption);
    m_head->addStretch(1);
    m_caption->setMinimumWidth(0);
    if (title.isEmpty()) {
        m_title->hide();
        m_caption->hide();
    }
    m_column->addLayout(m_head);
    setAccessibleName(title);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void Card::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Card::setContent(QWidget *content, int stretch)
{
    m_column->addWidget(content, stretch);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::BorderSubtle), 1));
    painter.setBrush(color(Role::Panel));
    const double radius = theme().radius(QStringLiteral("l"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace headroom::ui
