#include "appearance.h"

#include <render/stylesheet.h>

#include <QApplication>

namespace headroom::ui {

Appearance &Appearance::instance()
{
    static Appearance appearance;
    return appearance;
}

Result<> Appearance::load(const std::filesystem::path &tokensFile, render::Scheme scheme)
{
    auto light = render::Theme::load(tokensFile, render::Scheme::Light);
    if (!light)
        return tl::unexpected(light.error());
    auto dark = render::Theme::load(tokensFile, render::Scheme::Dark);
    if (!dark)
        return tl::unexpected(dark.error());
    m_light = *light;
    m_dark = *dark;
    m_scheme = scheme;
    apply();
    return {};
}

void Appearance::setScheme(render::Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Appearance::apply()
{
    QApplication::setPalette(render::palette(theme()));
    QApplication::setFont(theme().font(render::TextStyle::Body));
    qApp->setStyleSheet(render::styleSheet(theme()));
    emit changed();
}

} // namespace headroom::ui
