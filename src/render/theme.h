#pragma once

#include <base/result.h>

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <filesystem>

/// The visual language: every colour, type style, length and duration comes from resources/themes/tokens.json.
/// A hex literal anywhere else is a bug.
namespace headroom::render {

enum class Scheme { Light, Dark };

/// Colour roles, named as in tokens.json ("border_subtle" = BorderSubtle).
enum class Role {
    Window, Panel, Canvas, CanvasDot, Sunken, Raised, Hover, Pressed, Selected, RowAlt,
    BorderSubtle, Border, BorderStrong, Focus,
    Text, Text2, Text3, TextDisabled, TextInverse,
    Primary, PrimaryHover, PrimaryPressed, OnPrimary, PrimaryTint, PrimaryBorder,
    BrandInk, BrandSpring, OnSpring,
    Good, GoodTint, Info, InfoTint, Warn, WarnFill, WarnTint, Bad, BadFill, BadTint, OnBad,
    Stale, StaleTint, Unknown, UnknownTint,
    Link, LinkHot, Hatch, Guide, Scrim, Tooltip, OnTooltip,
    BoundaryAccount, BoundaryRegion, BoundaryVpc, BoundaryZone, BoundarySubnetPublic, BoundarySubnetPrivate, BoundaryGroup,
    ChartGrid, ChartAxis, ChartLabel, ChartCursor, ChartTarget, ChartBand, ChartPlanned, ChartOptimized, ChartGhost,
    Count
};

/// Type styles of tokens.json, sizes in logical pixels.
enum class TextStyle { Micro, Caption, CaptionStrong, Body, BodyStrong, CardName, Title, Heading, Figure, FigureLarge, Hero, Mono, Count };

struct FamilyColors { QColor ink, tint; };

/// One of the six utilization bands. Never shown alone: the figure, and from "busy" on an icon, go with it.
struct UtilizationBand
{
    QString id; ///< "idle" … "saturated"
    double from = 0; ///< lower bound, fraction
    QColor fill, text;
    QString icon; ///< icon name ("actions/util-busy"); empty = none
    bool hatched = false;
};

/// One layer of a shadow, as CSS means it; lengths in logical px.
struct Shadow { double dx = 0, dy = 0, blur = 0, spread = 0; QColor color; };

/// One scheme's values. Immutable value type, cheap to copy; safe on any thread once loaded.
class Theme
{
public:
    /// Reads tokens.json. Errors name the missing token.
    [[nodiscard]] static Result<Theme> load(const std::filesystem::path &tokensFile, Scheme);

    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] QColor color(Role) const;
    [[nodiscard]] FamilyColors family(const QString &name) const; ///< unknown names give "external"
    [[nodiscard]] const UtilizationBand &band(double utilization) const;
    [[nodiscard]] const QList<UtilizationBand> &bands() const;
    [[nodiscard]] QColor series(int index) const; ///< chart series, wraps around
    [[nodiscard]] QFont font(TextStyle) const;
    [[nodiscard]] const QStringList &stackOrder() const; ///< families in the order of stacked charts
    [[nodiscard]] double size(const QString &name) const; ///< "card_w", "row", … of tokens.json; logical px
    [[nodiscard]] double radius(const QString &name) const;
    [[nodiscard]] int motionMs(const QString &name) const; ///< "quick_ms", "base_ms", "slow_ms"
    /// By the name used in tokens.json, for style sheet templates: "border_subtle", "chart.grid", "family.edge.ink". Unknown = invalid.
    [[nodiscard]] QColor role(const QString &tokenName) const;
    [[nodiscard]] const QList<Shadow> &elevation(const QString &id) const; ///< "flat", "card", "selected", "popup", "dialog"; topmost layer first
    [[nodiscard]] const QStringList &fontFamilies(const QString &use) const; ///< "ui", "display", "mono": preferred first, then fallbacks
    /// Token names of (text role, ground role) that must contrast by 4.5:1.
    [[nodiscard]] const QList<std::pair<QString, QString>> &contrastPairs() const;

private:
    struct Values;
    std::shared_ptr<const Values> m_values;
};

/// Registers Inter, Inter Display and JetBrains Mono when the system lacks them in its font path; call once at start.
void loadFonts();

} // namespace headroom::render
