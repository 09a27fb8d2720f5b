#include <render/icons.h>
#include <render/paint.h>
#include <render/stylesheet.h>
#include <render/theme.h>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::render;

namespace {

const std::filesystem::path resources = std::filesystem::path(HEADROOM_SOURCE_DIR) / "resources";

Theme themeOf(Scheme scheme) { return Theme::load(resources / "themes" / "tokens.json", scheme).value(); }

/// WCAG 2.1 relative luminance and contrast, from the recommendation's own formula.
double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 128)
                return true;
    return false;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setIconDirectory(resources / "icons"); loadFonts(); }

    void everyRoleHasAColourInBothSchemes()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Theme theme = themeOf(scheme);
            for (int role = 0; role < int(Role::Count); ++role)
                QVERIFY2(theme.color(Role(role)).isValid(), qPrintable(QString::number(role)));
            QCOMPARE(theme.bands().size(), 6);
            for (int style = 0; style < int(TextStyle::Count); ++style)
                QVERIFY(theme.font(TextStyle(style)).pixelSize() >= 10);
        }
    }

    void coloursAreTheOnesOfTheDesign()
    {
        // VISUAL.md, table of tokens
        QCOMPARE(themeOf(Scheme::Light).color(Role::Primary), QColor(0x0B, 0x6E, 0x60));
        QCOMPARE(themeOf(Scheme::Dark).color(Role::Primary), QColor(0x57, 0xD1, 0xB6));
        QCOMPARE(themeOf(Scheme::Light).role(QStringLiteral("border_subtle")), QColor(0xE3, 0xE9, 0xE6));
        // "#FFFFFF4D" is white at 0x4D of 255, in CSS order
        QCOMPARE(themeOf(Scheme::Light).color(Role::Hatch), QColor(255, 255, 255, 0x4D));
        QVERIFY(!themeOf(Scheme::Light).role(QStringLiteral("no_such_role")).isValid());
    }

    void textPairsReachTheContrastOfWcagAa()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Theme theme = themeOf(scheme);
            QVERIFY(theme.contrastPairs().size() > 30);
            for (const auto &[ink, ground] : theme.contrastPairs()) {
                const double ratio = contrast(theme.role(ink), theme.role(ground));
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink, ground).arg(ratio)));
            }
            for (const QString &family : theme.stackOrder()) {
                const FamilyColors colors = theme.family(family);
                QVERIFY2(contrast(colors.ink, colors.tint) >= 4.5, qPrintable(family));
            }
            for (const UtilizationBand &band : theme.bands())
                QVERIFY2(contrast(band.text, theme.color(Role::Raised)) >= 4.5, qPrintable(band.id));
        }
    }

    void bandsFollowTheThresholds_data()
    {
        QTest::addColumn<double>("utilization");
        QTest::addColumn<QString>("band");
        QTest::newRow("0") << 0.0 << "idle";
        QTest::newRow("29") << 0.29 << "idle";
        QTest::newRow("30") << 0.30 << "easy";
        QTest::newRow("60") << 0.60 << "busy";
        QTest::newRow("75") << 0.75 << "tight";
        QTest::newRow("90") << 0.90 << "critical";
        QTest::newRow("99") << 0.99 << "critical";
        QTest::newRow("100") << 1.0 << "saturated";
        QTest::newRow("over") << 1.7 << "saturated";
        QTest::newRow("nan") << std::nan("") << "idle"; // a missing figure never looks alarming, nor crashes
    }

    void bandsFollowTheThresholds()
    {
        QFETCH(double, utilization);
        QFETCH(QString, band);
        QCOMPARE(themeOf(Scheme::Light).band(utilization).id, band);
    }

    void aBandFromBusyOnCarriesAnIconThatExists()
    {
        const Theme theme = themeOf(Scheme::Dark);
        for (const UtilizationBand &band : theme.bands()) {
            QCOMPARE(!band.icon.isEmpty(), band.from >= 0.6);
            if (!band.icon.isEmpty())
                QVERIFY(QFile::exists(QString::fromStdString((resources / "icons" / (band.icon + QStringLiteral(".svg")).toStdString()).string())));
        }
    }

    void aMissingTokenIsNamed()
    {
        QFile source(QString::fromStdString((resources / "themes" / "tokens.json").string()));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QTemporaryDir directory;
        QFile damaged(directory.filePath(QStringLiteral("tokens.json")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(source.readAll().replace("\"border_strong\"", "\"border_stronk\""));
        damaged.close();
        const Result<Theme> theme = Theme::load(damaged.fileName().toStdString(), Scheme::Light);
        QVERIFY(!theme);
        QCOMPARE(theme.error().code, ErrorCode::InvalidInput);
        QVERIFY(QString::fromStdString(theme.error().message).contains(QLatin1String("border_strong")));
        QCOMPARE(Theme::load("/nowhere/tokens.json", Scheme::Light).error().code, ErrorCode::NotFound);
    }

    void theStyleSheetReplacesEveryPlaceholder()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Result<QString> sheet = styleSheet(themeOf(scheme), resources / "themes" / "headroom.qss");
            QVERIFY2(sheet.has_value(), sheet ? "" : sheet.error().message.c_str());
            const QString withoutComments = sheet->mid(sheet->indexOf(QLatin1String("*/")));
            QVERIFY(!withoutComments.contains(QLatin1Char('@')));
            QCOMPARE(sheet->count(QLatin1Char('{')), sheet->count(QLatin1Char('}')));
            QVERIFY(sheet->contains(themeOf(scheme).color(Role::Primary).name()));
        }
    }

    void theStyleSheetNamesAnUnknownPlaceholder()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("bad.qss")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("QLabel { color: @colour_of_money; }");
        file.close();
        const Result<QString> sheet = styleSheet(themeOf(Scheme::Light), file.fileName().toStdString());
        QVERIFY(!sheet);
        QVERIFY(QString::fromStdString(sheet.error().message).contains(QLatin1String("colour_of_money")));
    }

    void theTemplateHoldsNoHexColour()
    {
        QFile file(QString::fromStdString((resources / "themes" / "headroom.qss").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!QString::fromUtf8(file.readAll()).contains(QRegularExpression(QStringLiteral("#[0-9A-Fa-f]{3,8}\\b"))));
    }

    void paletteFollowsTheRoles()
    {
        const Theme theme = themeOf(Scheme::Dark);
        const QPalette colors = palette(theme);
        QCOMPARE(colors.color(QPalette::Base), theme.color(Role::Panel));
        QCOMPARE(colors.color(QPalette::Window), theme.color(Role::Window));
        QCOMPARE(colors.color(QPalette::Disabled, QPalette::Text), theme.color(Role::TextDisabled));
    }

    void iconsTakeTheColourAskedFor()
    {
        const QColor color(10, 200, 30);
        const QImage image = iconPixmap(QStringLiteral("kinds/cdn"), 32, color, 2).toImage();
        QCOMPARE(image.size(), QSize(64, 64));
        QCOMPARE(image.devicePixelRatio(), 2.0);
        bool found = false;
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                found = found || image.pixelColor(x, y) == color;
        QVERIFY(found);
    }

    void anUnknownIconIsSeenAndHarmless()
    {
        for (const QString &name : {QStringLiteral("kinds/no-such-kind"), QString(), QStringLiteral("../themes/tokens"), QStringLiteral("/etc/passwd")})
            QVERIFY(hasInk(iconPixmap(name, 24, Qt::black, 1).toImage()));
    }

    void aThemedIconRendersAtTheRatioAskedFor()
    {
        const QIcon undo = icon(QStringLiteral("actions/undo"), Qt::black, Qt::gray);
        const QPixmap pixmap = undo.pixmap(QSize(16, 16), 3.0);
        QCOMPARE(pixmap.size(), QSize(48, 48));
        QVERIFY(hasInk(pixmap.toImage()));
    }

    void interIsThere()
    {
        // the design's fonts are packages the product depends on; their fallback would shift every measure
        QCOMPARE(QFontInfo(themeOf(Scheme::Light).font(TextStyle::Body)).family(), QStringLiteral("Inter"));
        QCOMPARE(QFontInfo(themeOf(Scheme::Light).font(TextStyle::Mono)).family(), QStringLiteral("JetBrains Mono"));
    }

    void aMeterFillsInProportion()
    {
        const Theme theme = themeOf(Scheme::Light);
        QImage image(100, 6, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint::meter(painter, theme, QRectF(0, 0, 100, 6), {.value = 0.46, .fill = {}});
        painter.end();
        QCOMPARE(image.pixelColor(20, 3), theme.band(0.46).fill);
        QVERIFY(image.pixelColor(60, 3) != theme.band(0.46).fill);
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
