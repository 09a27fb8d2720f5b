#include "findingbox.h"

#include <look/appearance.h>
#include <look/label.h>
#include <look/paint.h>
#include <look/text.h>

#include <QPainter>
#include <QVBoxLayout>

namespace headroom::ui {

using render::Role;
using Severity = planning::Remark::Severity;

SeverityLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Bad: return {QStringLiteral("actions/util-saturated"), QObject::tr("Breaks"), int(Role::Bad), int(Role::BadTint)};
    case Severity::Warning: return {QStringLiteral("actions/warning"), QObject::tr("Risk"), int(Role::Warn), int(Role::WarnTint)};
    case Severity::Info: break;
    }
    return {QStringLiteral("actions/info"), QObject::tr("Note"), int(Role::Info), int(Role::InfoTint)};
}

FindingBox::FindingBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, render::TextStyle::CardName, Role::Bad, this))
    , m_text(new Label({}, render::TextStyle::Caption, Role::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14 + 12, 10, 14 + 12, 20);
    column->setSpacing(3);
    m_title->setPadding({22, 0, 0, 0});
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_title);
    column->addWidget(m_text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void FindingBox::setRemark(const planning::Remark *remark)
{
    setVisible(remark != nullptr);
    if (!remark)
        return;
    m_severity = remark->severity;
    const SeverityLook look = lookOf(m_severity);
    m_title->setText(look.word);
    m_title->setLook(render::TextStyle::CardName, Role(look.inkRole));
    m_text->setText(text(remark->text));
    update();
}

void FindingBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const SeverityLook look = lookOf(m_severity);
    const QRectF box = QRectF(rect()).adjusted(14, 0, -14, -12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role(look.groundRole)));
    painter.drawRoundedRect(box, 8, 8);
    drawIcon(painter, look.icon, QRectF(box.left() + 12, m_title->geometry().center().y() - 7, 15, 15), color(Role(look.inkRole)));
}

} // namespace headroom::ui
