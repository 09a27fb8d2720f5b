#include "theme.h"

#include <base/datadir.h>

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QHash>

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <fstream>
#include <iterator>

namespace headroom::render {

namespace {

using Json = nlohmann::json;

/// Token names of the roles, in the order of Role. "chart.x" stands in the theme's "chart" object, the rest in "color".
constexpr std::array roleTokens{
    "window", "panel", "canvas", "canvas_dot", "sunken", "raised", "hover", "pressed", "selected", "row_alt",
    "border_subtle", "border", "border_strong", "focus",
    "text", "text_2", "text_3", "text_disabled", "text_inverse",
    "primary", "primary_hover", "primary_pressed", "on_primary", "primary_tint", "primary_border",
    "brand_ink", "brand_spring", "on_spring",
    "good", "good_tint", "info", "info_tint", "warn", "warn_fill", "warn_tint", "bad", "bad_fill", "bad_tint", "on_bad",
    "stale", "stale_tint", "unknown", "unknown_tint",
    "link", "link_hot", "hatch", "guide", "scrim", "tooltip", "on_tooltip",
    "boundary_account", "boundary_region", "boundary_vpc", "boundary_zone", "boundary_subnet_public", "boundary_subnet_private", "boundary_group",
    "chart.grid", "chart.axis", "chart.label", "chart.cursor", "chart.target", "chart.band", "chart.planned", "chart.optimized", "chart.ghost",
};
static_assert(roleTokens.size() == std::size_t(Role::Count));

constexpr std::array styleTokens{"micro", "caption", "caption_strong", "body", "body_strong", "card_name",
                                 "title", "heading", "figure", "figure_l", "hero"};
static_assert(styleTokens.size() + 1 == std::size_t(TextStyle::Count)); // Mono has no entry: body size in the mono family

/// "#RRGGBB" or "#RRGGBBAA" (CSS order; QColor would read the alpha first).
QColor parseColor(const std::string &text)
{
    const QString hex = QString::fromStdString(text);
    if (hex.size() != 9)
        return QColor(hex);
    QColor color(hex.left(7));
    bool ok = false;
    color.setAlpha(hex.mid(7).toInt(&ok, 16));
    return ok ? color : QColor();
}

QStringList strings(const Json &array)
{
    QStringList list;
    for (const Json &entry : array)
        list << QString::fromStdString(entry.get<std::string>());
    return list;
}

/// "0 1px 2px #12201D14, 0 0 0 1px #12201D14": offsets, blur, spread, colour.
QList<Shadow> parseShadow(const QString &css)
{
    QList<Shadow> layers;
    for (const QString &layer : css.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList words = layer.simplified().split(QLatin1Char(' '));
        if (words.size() < 4)
            continue;
        const auto length = [&](qsizetype i) { return QString(words[i]).remove(QLatin1String("px")).toDouble(); };
        Shadow shadow{length(0), length(1), length(2), words.size() > 4 ? length(3) : 0, parseColor(words.last().toStdString())};
        layers << shadow;
    }
    return layers;
}

} // namespace

struct Theme::Values
{
    Scheme scheme = Scheme::Light;
    std::array<QColor, std::size_t(Role::Count)> colors;
    QHash<QString, FamilyColors> families;
    QList<UtilizationBand> bands;
    QList<QColor> series;
    std::array<QFont, std::size_t(TextStyle::Count)> fonts;
    QHash<QString, QStringList> fontFamilies;
    QStringList stackOrder;
    QHash<QString, double> sizes, radii;
    QHash<QString, int> motion;
    QHash<QString, QList<Shadow>> elevations;
    QList<std::pair<QString, QString>> contrastPairs;

    void readColors(const Json &theme);
    void readBands(const Json &theme);
    void readFonts(const Json &type);
    void readLengths(const Json &tokens);
};

namespace {

/// Thrown inside this file only: the JSON pointer of a token that is missing or not a colour.
struct BadToken { std::string where; };

QColor colorAt(const Json &object, const std::string &key, const std::string &where)
{
    const auto it = object.find(key);
    const QColor color = it != object.end() && it->is_string() ? parseColor(it->get<std::string>()) : QColor();
    if (!color.isValid())
        throw BadToken{where + "/" + key};
    return color;
}

} // namespace

void Theme::Values::readColors(const Json &theme)
{
    for (std::size_t i = 0; i < roleTokens.size(); ++i) {
        const std::string name = roleTokens[i];
        const bool chart = name.starts_with("chart.");
        const std::string group = chart ? "chart" : "color";
        colors[i] = colorAt(theme.at(group), chart ? name.substr(6) : name, group);
    }
    for (const auto &[name, pair] : theme.at("family").items())
        families.insert(QString::fromStdString(name), {colorAt(pair, "ink", "family/" + name), colorAt(pair, "tint", "family/" + name)});
    if (!families.contains(QStringLiteral("external")))
        throw BadToken{"family/external"};
    for (const Json &color : theme.at("series"))
        series << parseColor(color.get<std::string>());
    if (series.isEmpty())
        throw BadToken{"series"};
    for (const Json &entry : theme.at("elevation"))
        elevations.insert(QString::fromStdString(entry.at("id").get<std::string>()),
                          parseShadow(QString::fromStdString(entry.at("shadow").get<std::string>())));
}

void Theme::Values::readBands(const Json &theme)
{
    for (const Json &entry : theme.at("utilization")) {
        const std::string where = "utilization/" + entry.at("id").get<std::string>();
        UtilizationBand band;
        band.id = QString::fromStdString(entry.at("id").get<std::string>());
        band.from = entry.at("from").get<double>();
        band.fill = colorAt(entry, "fill", where);
        band.text = colorAt(entry, "text", where);
        const std::string icon = entry.value("icon", "none");
        if (icon != "none")
            band.icon = QStringLiteral("actions/") + QString::fromStdString(icon);
        band.hatched = entry.contains("pattern");
        bands << band;
    }
    if (bands.isEmpty() || bands.first().from != 0)
        throw BadToken{"utilization"};
}

void Theme::Values::readFonts(const Json &type)
{
    for (const auto &[use, names] : type.at("families").items())
        fontFamilies.insert(QString::fromStdString(use), strings(names));
    const auto make = [this](const std::string &family, double px, int weight, double tracking) {
        QFont font;
        font.setFamilies(fontFamilies.value(QString::fromStdString(family)));
        font.setPixelSize(int(std::lround(px))); // QFont takes whole pixels only; paint::text draws the halves
        font.setWeight(QFont::Weight(weight));
        font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every zoom and on paper
        if (tracking != 0)
            font.setLetterSpacing(QFont::AbsoluteSpacing, tracking);
        return font;
    };
    for (std::size_t i = 0; i < styleTokens.size(); ++i) {
        const Json &style = type.at("scale").at(styleTokens[i]);
        fonts[i] = make(style.value("family", "ui"), style.at("px").get<double>(), style.at("weight").get<int>(), style.value("tracking", 0.0));
    }
    fonts[std::size_t(TextStyle::Mono)] = make("mono", type.at("scale").at("body").at("px").get<double>() - 1, 400, 0);
}

void Theme::Values::readLengths(const Json &tokens)
{
    const auto numbers = [](const Json &object, QHash<QString, double> &into) {
        for (const auto &[name, value] : object.items())
            if (value.is_number())
                into.insert(QString::fromStdString(name), value.get<double>());
    };
    numbers(tokens.at("size"), sizes);
    numbers(tokens.at("stroke"), sizes);
    numbers(tokens.at("radius"), radii);
    for (const auto &[name, value] : tokens.at("motion").items())
        if (value.is_number_integer())
            motion.insert(QString::fromStdString(name), value.get<int>());
    stackOrder = strings(tokens.at("stack_order"));
    for (const auto &[text, grounds] : tokens.at("contrast_pairs").items())
        for (const QString &ground : strings(grounds))
            contrastPairs.append({QString::fromStdString(text), ground});
}

Result<Theme> Theme::load(const std::filesystem::path &tokensFile, Scheme scheme)
{
    const std::string file = tokensFile.string();
    std::ifstream in(tokensFile, std::ios::binary);
    if (!in)
        return fail(ErrorCode::NotFound, "The theme cannot be read; reinstall Headroom or set HEADROOM_DATA_DIR.", file);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    auto values = std::make_shared<Values>();
    values->scheme = scheme;
    try {
        const Json tokens = Json::parse(text);
        const Json &theme = tokens.at("themes").at(scheme == Scheme::Light ? "light" : "dark");
        values->readColors(theme);
        values->readBands(theme);
        values->readFonts(tokens.at("type"));
        values->readLengths(tokens);
    } catch (const BadToken &bad) {
        return fail(ErrorCode::InvalidInput, "The theme's token \"" + bad.where + "\" is missing or not a colour; reinstall Headroom.", file);
    } catch (const Json::exception &e) {
        return fail(ErrorCode::InvalidInput, std::string("The theme is damaged (") + e.what() + "); reinstall Headroom.", file);
    }
    Theme result;
    result.m_values = std::move(values);
    return result;
}

Scheme Theme::scheme() const { return m_values->scheme; }

QColor Theme::color(Role role) const { return m_values->colors[std::size_t(role)]; }

FamilyColors Theme::family(const QString &name) const
{
    const auto it = m_values->families.constFind(name);
    return it != m_values->families.constEnd() ? *it : m_values->families.value(QStringLiteral("external"));
}

const UtilizationBand &Theme::band(double utilization) const
{
    const QList<UtilizationBand> &bands = m_values->bands;
    qsizetype i = bands.size() - 1;
    // a resource shown as "100 %" is saturated: half a per cent of rounding belongs to the upper band
    while (i > 0 && !(utilization >= bands[i].from - 0.005))
        --i;
    return bands[i];
}

const QList<UtilizationBand> &Theme::bands() const { return m_values->bands; }

QColor Theme::series(int index) const { return m_values->series[std::abs(index) % m_values->series.size()]; }

QFont Theme::font(TextStyle style) const { return m_values->fonts[std::size_t(style)]; }

const QStringList &Theme::stackOrder() const { return m_values->stackOrder; }

double Theme::size(const QString &name) const
{
    Q_ASSERT_X(m_values->sizes.contains(name), "Theme::size", qPrintable(name));
    return m_values->sizes.value(name);
}

double Theme::radius(const QString &name) const
{
    Q_ASSERT_X(m_values->radii.contains(name), "Theme::radius", qPrintable(name));
    return m_values->radii.value(name);
}

int Theme::motionMs(const QString &name) const
{
    Q_ASSERT_X(m_values->motion.contains(name), "Theme::motionMs", qPrintable(name));
    return m_values->motion.value(name);
}

QColor Theme::role(const QString &tokenName) const
{
    for (std::size_t i = 0; i < roleTokens.size(); ++i)
        if (tokenName == QLatin1String(roleTokens[i]))
            return m_values->colors[i];
    const QStringList parts = tokenName.split(QLatin1Char('.'));
    if (parts.size() == 3 && parts[0] == QLatin1String("family") && m_values->families.contains(parts[1]))
        return parts[2] == QLatin1String("ink") ? m_values->families[parts[1]].ink : m_values->families[parts[1]].tint;
    return {};
}

const QList<Shadow> &Theme::elevation(const QString &id) const
{
    static const QList<Shadow> none;
    const auto it = m_values->elevations.constFind(id);
    return it != m_values->elevations.constEnd() ? *it : none;
}

const QStringList &Theme::fontFamilies(const QString &use) const
{
    const auto it = m_values->fontFamilies.constFind(use);
    return it != m_values->fontFamilies.constEnd() ? *it : *m_values->fontFamilies.constFind(QStringLiteral("ui"));
}

const QList<std::pair<QString, QString>> &Theme::contrastPairs() const { return m_values->contrastPairs; }

void loadFonts()
{
    const QString data = QString::fromStdString(dataDirectory(QCoreApplication::applicationDirPath().toStdString()).string());
    const struct { QString family; QStringList directories; } wanted[] = {
        {QStringLiteral("Inter"), {data + QStringLiteral("/fonts"), QStringLiteral("/usr/share/fonts/opentype/inter")}},
        {QStringLiteral("Inter Display"), {data + QStringLiteral("/fonts"), QStringLiteral("/usr/share/fonts/opentype/inter")}},
        {QStringLiteral("JetBrains Mono"), {data + QStringLiteral("/fonts"), QStringLiteral("/usr/share/fonts/truetype/jetbrains-mono")}},
    };
    for (const auto &[family, directories] : wanted) {
        const QString prefix = QString(family).remove(QLatin1Char(' '));
        for (const QString &directory : directories) {
            if (QFontDatabase::hasFamily(family))
                break;
            for (const QString &weight : {QStringLiteral("Regular"), QStringLiteral("Medium"), QStringLiteral("SemiBold")})
                for (const QString &suffix : {QStringLiteral("otf"), QStringLiteral("ttf")}) {
                    const QString file = QStringLiteral("%1/%2-%3.%4").arg(directory, prefix, weight, suffix);
                    if (QFile::exists(file))
                        QFontDatabase::addApplicationFont(file);
                }
        }
    }
}

} // namespace headroom::render
