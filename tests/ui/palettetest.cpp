#include "canvasfixture.h"

#include <ui/palette/palettelist.h>
#include <ui/palette/paletteview.h>

#include <QLineEdit>

using namespace canvastest;
using namespace headroom::ui;

/// The palette: what it lists, how it is searched, what it asks for.
class PaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void listsEveryKindAndEveryBoundaryOnce()
    {
        const QList<PaletteEntry> entries = paletteEntries(catalogue());
        QSet<QString> ids;
        for (const PaletteEntry &entry : entries)
            ids.insert(entry.id);
        QCOMPARE(ids.size(), entries.size());
        QCOMPARE(entries.size(), qsizetype(catalogue().kinds().size()) + 7); // seven kinds of boundary in the model
    }

    void keepsGroupsTogether()
    {
        QStringList seen;
        QString last;
        for (const PaletteEntry &entry : paletteEntries(catalogue())) {
            if (entry.group != last)
                QVERIFY2(!seen.contains(entry.group), qPrintable(entry.group));
            seen << entry.group;
            last = entry.group;
        }
    }

    void everyEntryHasAnIconThatExists()
    {
        for (const PaletteEntry &entry : paletteEntries(catalogue()))
            QVERIFY2(QFile::exists(QStringLiteral(HEADROOM_SOURCE_DIR "/resources/icons/%1.svg").arg(entry.icon)), qPrintable(entry.id));
    }

    void findsByNamePartsAndServiceWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("start of a name") << "aurora"
                                         << "tier:db-aurora";
        QTest::newRow("any case, several words") << "GATEWAY nat"
                                                 << "tier:nat-gateway";
        QTest::newRow("boundaries") << "public sub"
                                    << "boundary:public-subnet";
    }
    void findsByNamePartsAndServiceWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        const QList<PaletteEntry> found = findEntries(paletteEntries(catalogue()), text);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().id, first);
    }

    void findsNothingForNonsense() { QVERIFY(findEntries(paletteEntries(catalogue()), QStringLiteral("qqqq")).isEmpty()); }

    void entryNamesGoBothWays()
    {
        QCOMPARE(tierKindOf(tierEntry("cache")), std::optional<std::string>("cache"));
        QVERIFY(!tierKindOf(QStringLiteral("boundary:vpc")));
        for (const auto kind : {model::BoundaryKind::Account, model::BoundaryKind::Group, model::BoundaryKind::Zone})
            QCOMPARE(boundaryKindOf(boundaryEntry(kind)), std::optional(kind));
        QVERIFY(!boundaryKindOf(QStringLiteral("boundary:nonsense")));
    }

    void enterInTheSearchAddsTheFirstFound()
    {
        render::setIconDirectory(std::filesystem::path(HEADROOM_SOURCE_DIR) / "resources" / "icons");
        PaletteView palette(catalogue(), lightTheme());
        palette.resize(204, 600);
        palette.show();
        QVERIFY(QTest::qWaitForWindowExposed(&palette));
        QSignalSpy added(&palette, &PaletteView::addRequested);
        auto *search = palette.findChild<QLineEdit *>();
        QTest::keyClick(search, Qt::Key_Return); // nothing chosen, nothing typed
        QCOMPARE(added.size(), 0);
        QTest::keyClicks(search, QStringLiteral("bastion"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0][0].toString(), QStringLiteral("tier:bastion"));
        QVERIFY(search->text().isEmpty());
    }

    void aClickPlacesAndADoubleClickAdds()
    {
        PaletteView palette(catalogue(), lightTheme());
        palette.resize(204, 600);
        palette.show();
        QVERIFY(QTest::qWaitForWindowExposed(&palette));
        QSignalSpy placed(&palette, &PaletteView::placeRequested), added(&palette, &PaletteView::addRequested);
        auto *list = palette.findChild<PaletteList *>();
        const QModelIndex title = list->model()->index(0, 0), row = list->model()->index(1, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(title).center());
        QCOMPARE(placed.size(), 0); // a group's title is no entry
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
        QCOMPARE(placed.size(), 1);
        QCOMPARE(placed[0][0].toString(), paletteEntries(catalogue()).first().id);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
        QCOMPARE(added.size(), 1);
    }
};

QTEST_MAIN(PaletteTest)
#include "palettetest.moc"
