// Builds the window in each language: nothing stays English, nothing is cut off, and right to left works, too.
#include <frame/workspace.h>
#include <look/appearance.h>
#include <mainwindow.h>
#include <start/startpage.h>

#include <base/datadir.h>
#include <render/format.h>
#include <render/icons.h>
#include <render/language.h>

#include <QApplication>
#include <QFile>
#include <QMenuBar>
#include <QPaintEngine>
#include <QRegularExpression>

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>

#include <optional>
#include <set>

using namespace headroom;
using namespace headroom::ui;

namespace {

std::filesystem::path data()
{
    return dataDirectory(QCoreApplication::applicationDirPath().toStdU16String());
}

struct Entry
{
    QString context, source;
    QStringList translations; ///< several for plurals
    bool plural = false;
};

QList<Entry> entriesOf(const QString &language)
{
    QFile file(QStringLiteral(HEADROOM_SOURCE_DIR "/resources/translations/headroom_%1.ts").arg(language));
    QList<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries.append({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        else if (xml.name() == QLatin1String("source"))
            entries.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") && !entries.last().plural)
            entries.last().translations << xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            entries.last().translations << xml.readElementText();
    }
    return entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(\\d+|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

QChar mnemonic(const QString &text)
{
    const auto at = text.indexOf(QLatin1Char('&'));
    return at >= 0 && at + 1 < text.size() ? text[at + 1].toLower() : QChar();
}

/// Hears what the program asks for and no translation knows.
class Listener : public QTranslator
{
public:
    explicit Listener(const QList<Entry> &entries)
    {
        for (const Entry &entry : entries)
            m_known.insert({entry.context, entry.source});
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString where = QString::fromUtf8(context), what = QString::fromUtf8(source);
        const bool ours =
            where.startsWith(QLatin1String("headroom")) || where == QLatin1String("catalogue") || where == QLatin1String("Words");
        static const QRegularExpression code(QStringLiteral("^[a-z]{2}\\d$")); // "gp3": names of volumes are the same in every language
        if (ours && !m_known.contains({where, what}) && !code.match(what).hasMatch())
            missing.insert(where + QLatin1String(": ") + what);
        return {};
    }
    mutable std::set<QString> missing;

private:
    std::set<std::pair<QString, QString>> m_known;
};

/// Paints nothing and keeps the texts.
class TextEngine : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { texts << item.text(); }
    Type type() const override { return User; }
    QStringList texts;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(QSize size)
        : m_size(size)
    {
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QStringList texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

QStringList textsOf(QWidget &widget)
{
    TextDevice device(widget.size());
    widget.render(&device);
    return device.texts();
}

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT

private:
    std::optional<catalog::Catalog> m_catalog;
    std::optional<pricing::PriceBook> m_prices;
    QTemporaryDir m_directory;

    std::unique_ptr<MainWindow> openWindow(QSize size)
    {
        auto window = std::make_unique<MainWindow>(*m_catalog, *m_prices, data());
        window->resize(size);
        window->show();
        return window;
    }
    static void checkMenu(const QString &title, const QList<QAction *> &actions)
    {
        QMap<QChar, QString> letters;
        for (const QAction *action : actions) {
            if (const QChar letter = mnemonic(action->text()); !letter.isNull()) {
                QVERIFY2(!letters.contains(letter),
                         qPrintable(QStringLiteral("%1: %2 and %3 share a letter").arg(title, letters.value(letter), action->text())));
                letters.insert(letter, action->text());
            }
            if (action->menu())
                checkMenu(action->text(), action->menu()->actions());
        }
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_directory.path());
        render::setIconDirectory(data() / "icons");
        render::loadFonts();
        QVERIFY(Appearance::instance().load(data() / "themes" / "tokens.json", render::Scheme::Light));
        auto catalogue = catalog::Catalog::load(data() / "catalog");
        QVERIFY2(catalogue, catalogue ? "" : describe(catalogue.error()).c_str());
        m_catalog = std::move(*catalogue);
        auto prices = pricing::PriceBook::open(data() / "pricing.sqlite");
        QVERIFY2(prices, prices ? "" : describe(prices.error()).c_str());
        m_prices = *prices;
    }
    void cleanup()
    {
        render::speak(QStringLiteral("en"), data());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyTextKeepsItsForm_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << QStringLiteral("de");
        QTest::newRow("fr") << QStringLiteral("fr");
    }
    void everyTextKeepsItsForm()
    {
        QFETCH(QString, language);
        const QList<Entry> entries = entriesOf(language);
        QVERIFY(entries.size() > 1500);
        static const QRegularExpression plainSpace(QStringLiteral(" [:;!?»%](\\s|$)|« "));
        for (const Entry &entry : entries) {
            QVERIFY2(!entry.translations.isEmpty(), qPrintable(entry.source));
            for (const QString &text : entry.translations) {
                const QByteArray said = (entry.source + QStringLiteral(" → ") + text).toUtf8();
                QVERIFY2(!text.isEmpty(), said);
                QVERIFY2(placeholders(text) == placeholders(entry.source), said);
                QVERIFY2(mnemonic(text).isNull() == mnemonic(entry.source).isNull(), said);
                QVERIFY2(text.startsWith(QLatin1Char(' ')) == entry.source.startsWith(QLatin1Char(' ')), said);
                QVERIFY2(text.endsWith(QLatin1Char(' ')) == entry.source.endsWith(QLatin1Char(' ')), said);
                QVERIFY2(text.endsWith(QChar(0x2026)) == entry.source.endsWith(QChar(0x2026)), said);
                QVERIFY2(text.count(QLatin1Char('\n')) == entry.source.count(QLatin1Char('\n')), said);
                QVERIFY2(text.count(QLatin1String("*.")) == entry.source.count(QLatin1String("*.")), said);
                QVERIFY2(language != QLatin1String("fr") || !text.contains(plainSpace), said);
                QVERIFY2(language != QLatin1String("de") || !text.contains(QChar(0x201d)), said);
            }
        }
    }

    void everyTextOfTheCatalogueIsTranslated()
    {
        QTranslator german;
        QVERIFY(german.load(QString::fromStdU16String((data() / "translations" / "headroom_de.qm").u16string())));
        const auto check = [&](const std::string &text) {
            if (!text.empty())
                QVERIFY2(!german.translate("catalogue", text.c_str()).isEmpty(), text.c_str());
        };
        for (const auto &category : m_catalog->categories())
            check(category.name);
        for (const catalog::Kind &kind : m_catalog->kinds()) {
            check(kind.name);
            check(kind.description);
            for (const catalog::ParameterSpec &parameter : kind.parameters) {
                for (const std::string *text : {&parameter.label, &parameter.unit, &parameter.section, &parameter.help, &parameter.source})
                    check(*text);
                for (const std::string &label : parameter.choiceLabels)
                    check(label);
            }
        }
    }

    void figuresAndDatesFollowTheLanguage()
    {
        QCOMPARE(render::speak(QStringLiteral("de"), data()), QStringLiteral("de"));
        QCOMPARE(render::money(1845.73), QStringLiteral("1.845,73\u00a0$"));
        QCOMPARE(render::money(-12), QStringLiteral("\u221212,00\u00a0$"));
        QCOMPARE(QLocale().toString(QDate(2027, 1, 4), render::datePattern(QStringLiteral("ddd d MMM"))), QStringLiteral("Mo. 4. Jan."));
        QCOMPARE(render::inSentence(QStringLiteral("Trefferquote")), QStringLiteral("Trefferquote"));
        QCOMPARE(render::speak(QStringLiteral("fr"), data()), QStringLiteral("fr"));
        QCOMPARE(render::bytes(3e12), QStringLiteral("3\u2009To"));
        QCOMPARE(render::inSentence(QStringLiteral("Taux de succès")), QStringLiteral("taux de succès"));
        QCOMPARE(render::speak(QStringLiteral("xx"), data()), QStringLiteral("en"));
        QCOMPARE(render::money(1845.73), QStringLiteral("$1,845.73"));
    }

    void lettersOpenOneCommandOfAMenu_data() { languages(); }
    void lettersOpenOneCommandOfAMenu()
    {
        QFETCH(QString, language);
        render::speak(language, data());
        const auto window = openWindow({1600, 1000});
        const auto *bar = window->findChild<QMenuBar *>();
        QVERIFY(bar);
        checkMenu(language, bar->actions());
    }

    void theWindowSpeaksTheLanguageAndCutsNothingOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"de", "fr"}) {
            QTest::addRow("%s 1280", language) << QString::fromLatin1(language) << QSize(1280, 800);
            QTest::addRow("%s 1600", language) << QString::fromLatin1(language) << QSize(1600, 1000);
        }
    }
    void theWindowSpeaksTheLanguageAndCutsNothingOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const QList<Entry> entries = entriesOf(language);
        QCOMPARE(render::speak(language, data()), language);
        Listener listener(entries);
        QCoreApplication::installTranslator(&listener);
        const auto window = openWindow(size);
        QStringList texts = textsOf(*window);
        QVERIFY(window->files().newFromTemplate("magecom"));
        Session &session = window->session();
        QTRY_VERIFY_WITH_TIMEOUT(session.outcome() && !session.isStale() && !session.runner().isRunning(), 60000);
        for (const char *tier : {"web", "db"}) {
            session.setSelection({{model::TierId(tier)}, {}, {}});
            QCoreApplication::processEvents();
            texts += textsOf(*window);
        }
        QCoreApplication::removeTranslator(&listener);
        QVERIFY2(listener.missing.empty(),
                 listener.missing.empty()
                     ? ""
                     : qPrintable(QStringList(listener.missing.begin(), listener.missing.end()).join(QLatin1Char('\n'))));

        // The names in a project, of kinds in the palette and of a card's resource may be too long for their place (a tooltip has
        // them whole); the words of the frame may not.
        QStringList cut;
        for (const QString &text : texts) {
            const auto dots = text.indexOf(QChar(0x2026));
            if (dots < 3)
                continue;
            if (std::ranges::any_of(entries, [&](const Entry &entry) { return QString(entry.translations.front()).remove(QLatin1Char('&')) == text; }))
                continue; // ends in an ellipsis by itself: "Open…"
            const QString begin = text.left(dots);
            for (const Entry &entry : entries) {
                if (entry.context == QLatin1String("catalogue") || begin.size() < 10)
                    continue;
                const QString &whole = entry.translations.front();
                if (whole.startsWith(begin) && whole != text && !whole.contains(QLatin1Char('\n')) && whole.size() < 60)
                    cut << QStringLiteral("%1 (%2)").arg(text, whole);
            }
        }
        cut.removeDuplicates();
        QVERIFY2(texts.size() > 100, qPrintable(QString::number(texts.size())));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        // Nothing of this is left in the words of the frame.
        for (const char *english : {"Cost per month", "Findings", "Settings", "Compute", "Timeline of the month", "Auto-scaled servers"})
            QVERIFY2(!texts.contains(QString::fromLatin1(english)), english);
    }

    void rightToLeftShowsTheSameWindow()
    {
        render::speak(QStringLiteral("en"), data());
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto window = openWindow({1280, 800});
        QVERIFY(window->files().newFromTemplate("magecom"));
        QVERIFY(window->workspace()->isVisible());
        QVERIFY(!window->grab().isNull());
        QCOMPARE(window->layoutDirection(), Qt::RightToLeft);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
};

QTEST_MAIN(TranslationTest)
#include "translationtest.moc"
