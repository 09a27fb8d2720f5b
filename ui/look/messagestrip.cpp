#include "messagestrip.h"

#include "appearance.h"
#include "button.h"
#include "paint.h"
#include "text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace headroom::ui {
namespace {

struct Tint { render::Role ink, ground; QLatin1String icon; };

Tint tintOf(MessageStrip::Tone tone)
{
    switch (tone) {
    case MessageStrip::Tone::Bad: return {render::Role::Bad, render::Role::BadTint, QLatin1String("actions/error")};
    case MessageStrip::Tone::Stale: return {render::Role::Stale, render::Role::StaleTint, QLatin1String("actions/stale")};
    case MessageStrip::Tone::Good: return {render::Role::Good, render::Role::GoodTint, QLatin1String("actions/check-circle")};
    case MessageStrip::Tone::Info: break;
    }
    return {render::Role::Info, render::Role::InfoTint, QLatin1String("actions/info")};
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_action(new Button(Button::Kind::Link, {}, {}, this))
    , m_close(new Button(Button::Kind::Plain, QStringLiteral("actions/close"), {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(38, 5, 8, 5);
    row->setSpacing(12);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIconExtent(14);
    m_close->setHeight(24);
    m_close->setAccessibleName(tr("Dismiss the message"));
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &Button::clicked, this, &MessageStrip::actionTriggered);
    connect(m_close, &Button::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    connect(&Appearance::instance(), &Appearance::changed, this, &MessageStrip::restyle);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    hide();
}

void MessageStrip::show(Tone tone, const QString &title, const QString &detail, const QString &actionLabel)
{
    m_tone = tone;
    m_title = title;
    m_detail = detail;
    m_action->setText(actionLabel);
    m_action->setVisible(!actionLabel.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(detail);
    restyle();
    QWidget::show();
}

void MessageStrip::showError(const QString &title, const Error &error)
{
    QString detail = text(error.message);
    if (!error.where.empty())
        detail = tr("%1 — %2", "message — place").arg(detail, text(error.where));
    show(Tone::Bad, title, detail);
}

QString MessageStrip::detail() const
{
    return m_detail;
}

void MessageStrip::restyle()
{
    m_text->setText(QStringLiteral("<span style='color:%1;font-weight:600'>%2</span>&nbsp;&nbsp;<span style='color:%3'>%4</span>")
                        .arg(color(tintOf(m_tone).ink).name(), m_title.toHtmlEscaped(), color(render::Role::Text2).name(), m_detail.toHtmlEscaped()));
    update();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tint tint = tintOf(m_tone);
    painter.fillRect(rect(), color(tint.ground));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(render::Role::BorderSubtle));
    drawIcon(painter, tint.icon, QRectF(14, height() / 2.0 - 8, 16, 16), color(tint.ink));
}

} // namespace headroom::ui
