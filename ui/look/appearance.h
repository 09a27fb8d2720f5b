#pragma once

#include <render/theme.h>

#include <QObject>

#include <filesystem>

/// The application's look: like QApplication's style there is one of it. GUI thread only.
namespace headroom::ui {

class Appearance : public QObject
{
    Q_OBJECT
public:
    static Appearance &instance();

    /// Reads both schemes and applies the one asked for to the application. Call once, after QApplication is there.
    [[nodiscard]] Result<> load(const std::filesystem::path &tokensFile, render::Scheme);

    [[nodiscard]] const render::Theme &theme() const { return m_scheme == render::Scheme::Dark ? m_dark : m_light; }
    [[nodiscard]] render::Scheme scheme() const { return m_scheme; }
    /// Repaints everything in the other scheme; no restart.
    void setScheme(render::Scheme);
    /// Nothing moves by itself any more: links carry no dots while the month plays.
    void setReducedMotion(bool on) { m_reducedMotion = on; }
    [[nodiscard]] bool hasReducedMotion() const { return m_reducedMotion; }

signals:
    void changed();

private:
    Appearance() = default;
    void apply();

    render::Theme m_light, m_dark;
    render::Scheme m_scheme = render::Scheme::Light;
    bool m_reducedMotion = false;
};

[[nodiscard]] inline const render::Theme &theme() { return Appearance::instance().theme(); }
[[nodiscard]] inline QColor color(render::Role role) { return theme().color(role); }
[[nodiscard]] inline QFont font(render::TextStyle style) { return theme().font(style); }

} // namespace headroom::ui
