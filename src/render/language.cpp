#include "language.h"

#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

namespace headroom::render {
namespace {

/// Loaded from `file` as long as the application lives or until the next language; nothing where there is no such file.
void install(const QString &role, const QString &file)
{
    QObject *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(role, Qt::FindDirectChildrenOnly); // removes it from the application, too
    auto *translator = new QTranslator(application);
    translator->setObjectName(role);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
}

/// "de" of "de-AT".
QString languageOf(const QString &bcp47)
{
    return bcp47.section(QLatin1Char('-'), 0, 0);
}

} // namespace

QString speak(const QString &wanted, const std::filesystem::path &dataDirectory)
{
    const QString translations = QString::fromStdU16String((dataDirectory / "translations").u16string());
    const auto translation = [&](const QString &language) { return QStringLiteral("%1/headroom_%2.qm").arg(translations, language); };
    const QLocale system = QLocale::system();
    QString language = languageOf(wanted);
    for (const QString &offered : system.uiLanguages())
        if (language.isEmpty() && QFile::exists(translation(languageOf(offered))))
            language = languageOf(offered);
    if (!QFile::exists(translation(language)))
        language = QStringLiteral("en");

    // The system's own locale where it speaks the language: it knows the country, too.
    const bool systems = system.language() != QLocale::C && (wanted.isEmpty() || languageOf(system.bcp47Name()) == language);
    QLocale::setDefault(systems ? system : QLocale(language));
    install(QStringLiteral("qt"), QStringLiteral("%1/qtbase_%2.qm").arg(QLibraryInfo::path(QLibraryInfo::TranslationsPath), language));
    install(QStringLiteral("headroom"), translation(language));
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    return language;
}

QString inSentence(const QString &name)
{
    return QLocale().language() == QLocale::German ? name : name.toLower();
}

QString datePattern(QString english)
{
    static const QRegularExpression day(QStringLiteral("(?<!d)d(?!d)"));
    return QLocale().dateFormat(QLocale::LongFormat).contains(QLatin1String("d.")) ? english.replace(day, QStringLiteral("d.")) : english;
}

QString catalogueText(const std::string &english)
{
    return english.empty() ? QString() : QCoreApplication::translate("catalogue", english.c_str());
}

} // namespace headroom::render
