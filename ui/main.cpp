#include <look/appearance.h>
#include <session/settings.h>

#include "mainwindow.h"

#include <base/datadir.h>
#include <catalog/catalog.h>
#include <pricing/userbook.h>
#include <render/icons.h>
#include <render/language.h>
#include <render/theme.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QProxyStyle>
#include <QTimer>

#include <cstdio>

namespace {

/// Fusion without the underlines under menu letters: Alt still opens the menus by them.
class QuietStyle : public QProxyStyle
{
public:
    QuietStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_UnderlineShortcut ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// Something the program cannot do without is not where it was installed. There is no window yet to say so in.
int giveUp(const headroom::Error &error)
{
    const QString message = QCoreApplication::translate("main", "%1\nInstall Headroom again, or set HEADROOM_DATA_DIR to its data.").arg(QString::fromStdString(headroom::describe(error)));
    std::fprintf(stderr, "headroom: %s\n", qPrintable(message));
    QMessageBox::critical(nullptr, QStringLiteral("Headroom"), message);
    return 2;
}

/// Exit code 0 when the sample project's month and bill arrive in the window within a minute.
int checkInstallation(headroom::ui::MainWindow &window)
{
    headroom::ui::Session &session = window.session();
    QObject::connect(&session, &headroom::ui::Session::outcomeChanged, &window, [&session] {
        if (const auto outcome = session.outcome(); outcome && outcome->bill.monthlyTotal > 0) {
            std::printf("headroom: %zu tiers, %.2f USD a month\n", outcome->run.tiers.size(), outcome->bill.monthlyTotal);
            QCoreApplication::exit(0);
        }
    });
    QTimer::singleShot(60'000, &window, [] {
        std::fprintf(stderr, "headroom: The sample project's month did not arrive within a minute.\n");
        QCoreApplication::exit(1);
    });
    QTimer::singleShot(0, &window, [&window] { window.files().newFromTemplate("magecom"); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace headroom;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("headroom"));
    QApplication::setApplicationDisplayName(QStringLiteral("Headroom"));
    QApplication::setOrganizationName(QStringLiteral("headroom"));
    QApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("headroom"));
    QApplication::setStyle(new QuietStyle);

    const std::filesystem::path data = dataDirectory(QCoreApplication::applicationDirPath().toStdU16String());
    // Before every text, those of the arguments' help included.
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("code"));
    QCommandLineParser early;
    early.addOption(language);
    early.parse(app.arguments());
    render::speak(early.isSet(language) ? early.value(language) : ui::Settings::load().language, data);

    QCommandLineParser arguments;
    arguments.setApplicationDescription(QCoreApplication::translate("main", "Architecture planning with a simulation and a bill."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption fromTemplate(QStringLiteral("template"), QCoreApplication::translate("main", "Start with a template, e.g. magecom."), QStringLiteral("id"));
    arguments.addOption(fromTemplate);
    const QCommandLineOption selfCheck(QStringLiteral("self-check"), QCoreApplication::translate("main", "Open the sample project, wait for its month and its bill, and end: shows that an installation is complete."));
    arguments.addOption(selfCheck);
    const QCommandLineOption explained(language.names(), QCoreApplication::translate("main", "Speak this language, e.g. de, instead of the one in the preferences."), language.valueName());
    arguments.addOption(explained);
    arguments.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "Project (*.headroom) or JSON export to open."), QStringLiteral("[file]"));
    arguments.process(app);

    render::setIconDirectory(data / "icons");
    render::loadFonts();
    if (const auto loaded = ui::Appearance::instance().load(data / "themes" / "tokens.json", ui::Settings::load().scheme); !loaded)
        return giveUp(loaded.error());
    const auto catalogue = catalog::Catalog::load(data / "catalog");
    if (!catalogue)
        return giveUp(catalogue.error());
    auto prices = pricing::openBook(data / "pricing.sqlite");
    if (!prices) // imported prices that cannot be read must not keep the window from opening
        prices = pricing::PriceBook::open(data / "pricing.sqlite");
    if (!prices)
        return giveUp(prices.error());

    ui::MainWindow window(*catalogue, *prices, data);
    window.setWindowIcon(render::icon(QStringLiteral("headroom"), ui::color(render::Role::BrandInk), ui::color(render::Role::BrandInk)));
    window.show();
    // After the first paint: the window is there at once, and what it opens follows.
    QTimer::singleShot(0, &window, [&] {
        if (const QStringList files = arguments.positionalArguments(); !files.isEmpty())
            window.files().open(files.front());
        else if (arguments.isSet(fromTemplate))
            window.files().newFromTemplate(arguments.value(fromTemplate).toStdString());
    });
    if (arguments.isSet(selfCheck))
        return checkInstallation(window);
    return app.exec();
}
