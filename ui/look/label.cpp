#include "label.h"

#include "appearance.h"

namespace headroom::ui {

Label::Label(const QString &value, render::TextStyle style, render::Role role, QWidget *parent)
    : QLabel(value, parent)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    connect(&Appearance::instance(), &Appearance::changed, this, &Label::restyle);
    restyle();
}

void Label::setLook(render::TextStyle style, render::Role role)
{
    if (style == m_style && role == m_role)
        return;
    m_style = style;
    m_role = role;
    restyle();
}

void Label::setPixelSize(double pixels)
{
    m_pixels = pixels;
    restyle();
}

void Label::setPadding(const QMargins &padding)
{
    m_padding = padding;
    restyle();
}

/// The application's style sheet sets family and size of every widget and so outranks setFont(); this outranks it again.
void Label::restyle()
{
    const QFont look = theme().font(m_style);
    const double pixels = m_pixels > 0 ? m_pixels : look.pixelSize() > 0 ? look.pixelSize() : look.pointSizeF() * 96 / 72;
    QString families;
    for (const QString &family : look.families())
        families += (families.isEmpty() ? QString() : QStringLiteral(",")) + QLatin1Char('"') + family + QLatin1Char('"');
    setStyleSheet(QStringLiteral("QLabel{background:transparent;color:%1;font-family:%2;font-size:%3px;font-weight:%4;padding:%5px %6px %7px %8px}")
                      .arg(color(m_role).name(), families.isEmpty() ? look.family() : families)
                      .arg(pixels)
                      .arg(look.weight())
                      .arg(m_padding.top())
                      .arg(m_padding.right())
                      .arg(m_padding.bottom())
                      .arg(m_padding.left()));
}

} // namespace headroom::ui
