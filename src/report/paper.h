#pragma once

#include <render/theme.h>

#include <QFont>
#include <QRectF>
#include <QString>

/// The sheet and its type. All lengths of the report are in half points (1/144 inch), so that 9.5 pt is a whole font size
/// and a page is laid out alike on every machine.
namespace headroom::report {

inline constexpr int unitsPerInch = 144;
[[nodiscard]] constexpr double pt(double points) { return points * 2; }
[[nodiscard]] constexpr double mm(double millimetres) { return millimetres * unitsPerInch / 25.4; }

/// A4 with the margins of the house style; landscape sheets carry diagrams.
struct Sheet
{
    bool landscape = false;

    [[nodiscard]] double width() const { return landscape ? mm(297) : mm(210); }
    [[nodiscard]] double height() const { return landscape ? mm(210) : mm(297); }
    [[nodiscard]] double left() const { return mm(20); }
    [[nodiscard]] double right() const { return width() - mm(18); }
    [[nodiscard]] double headerLine() const { return mm(22); }
    [[nodiscard]] double footerLine() const { return height() - mm(17); }
    /// Where blocks may stand.
    [[nodiscard]] QRectF body() const { return {left(), mm(29), right() - left(), footerLine() - mm(5) - mm(29)}; }
};

/// Baseline distance of body text; blocks start on halves of it.
inline constexpr double bodyLine = pt(14);

enum class Face { Body, BodyStrong, Small, SmallStrong, Caption, CaptionStrong, Heading1, Heading2, Heading3, Figure, CoverTitle, CoverText };

/// Fonts and colours of the paper: the light theme, without hinting, sizes in half points.
class Style
{
public:
    explicit Style(render::Theme theme) : m_theme(std::move(theme)) {}
    [[nodiscard]] const render::Theme &theme() const { return m_theme; }
    [[nodiscard]] QFont font(Face) const;
    [[nodiscard]] double lineHeight(Face) const;
    [[nodiscard]] QColor color(render::Role role) const { return m_theme.color(role); }

private:
    render::Theme m_theme;
};

} // namespace headroom::report
