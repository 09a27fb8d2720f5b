#include "canvasfixture.h"

#include <model/json.h>
#include <ui/canvas/clipboard.h>
#include <ui/canvas/guides.h>

#include <QClipboard>
#include <QImage>

using namespace canvastest;
using ui::CanvasCommand;

/// Clipboard, duplicates, arranging, fitting, two views side by side.
class CanvasCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void pastesCopiesWithIdsOfTheirOwnAndTheLinksBetweenThem()
    {
        Board board;
        board.select({"web", "db"});
        board.trigger(CanvasCommand::Copy);
        board.trigger(CanvasCommand::Paste);
        QCOMPARE(board.variant().tiers.size(), std::size_t(7));
        QCOMPARE(board.variant().links.size(), std::size_t(4)); // web → db once more; the balancer's link was not copied
        const model::Link &copy = board.variant().links.back();
        QVERIFY(copy.id != LinkId("web-db"));
        QVERIFY(copy.from != TierId("web") && copy.to != TierId("db"));
        QVERIFY(board.variant().tier(copy.from) && board.variant().tier(copy.to));
        QCOMPARE(board.view.selection().tiers, (std::set{copy.from, copy.to}));
        QCOMPARE(board.undoSteps(), 1);
        std::set<TierId> ids;
        for (const model::Tier &tier : board.variant().tiers)
            ids.insert(tier.id);
        QCOMPARE(ids.size(), std::size_t(7));
    }

    void locksAndUnlocksWhatIsSelected()
    {
        Board board;
        board.select({"web", "db"});
        board.trigger(CanvasCommand::Lock);
        QVERIFY(board.tierNamed("web").locked && board.tierNamed("db").locked);
        QCOMPARE(board.undoSteps(), 1);
        board.trigger(CanvasCommand::Delete); // what is locked stays
        QCOMPARE(board.variant().tiers.size(), std::size_t(5));
        board.trigger(CanvasCommand::Lock);
        QVERIFY(!board.tierNamed("web").locked && !board.tierNamed("db").locked);
    }

    void hidesWithEverythingInsideAndShowsItAgain()
    {
        model::Project project = shop();
        project.variants[0].tiers[3].boundary = model::BoundaryId("group"); // the cache
        Board board(project);
        board.view.setSelection({{}, {}, {model::BoundaryId("group")}});
        board.trigger(CanvasCommand::Hide);
        QVERIFY(board.tierNamed("cache").hidden);
        QVERIFY(board.variant().boundaries.front().hidden);
        QVERIFY(!board.tierNamed("web").hidden);
        QVERIFY(board.view.selection().empty());
        board.trigger(CanvasCommand::ShowHidden);
        QVERIFY(!board.tierNamed("cache").hidden && !board.variant().boundaries.front().hidden);
        QCOMPARE(board.view.selection().count(), std::size_t(2));
        QVERIFY(!board.view.action(CanvasCommand::ShowHidden)->isEnabled());
    }

    void makesBoundariesAsLargeAsTheGreatest()
    {
        model::Project project = shop();
        model::Boundary second = project.variants[0].boundaries[0];
        second.id = model::BoundaryId("second");
        second.frame = {500, 360, 200, 300};
        project.variants[0].boundaries.push_back(second);
        Board board(project);
        board.view.setSelection({{}, {}, {model::BoundaryId("group"), second.id}});
        board.trigger(CanvasCommand::SameSize);
        for (const model::Boundary &boundary : board.variant().boundaries) {
            QCOMPARE(boundary.frame.width, 400.0);
            QCOMPARE(boundary.frame.height, 300.0);
        }
    }

    void guidesFindPlacesWithEqualGaps()
    {
        // Two boxes 100 wide with a gap of 60 in a row; a third one nears the place 60 behind the second.
        const QList<QRectF> others{{0, 0, 100, 50}, {160, 0, 100, 50}};
        const ui::Snap after = ui::snap(QRectF(0, 13, 90, 30), QPointF(317, 0), others, 6);
        QCOMPARE(after.offset.x(), 320.0);
        QCOMPARE(after.guides.count() >= 2, true);
        QCOMPARE(after.guides.last().label, QStringLiteral("60"));
        // Between two that are 300 apart: 100 free on either side of a box 100 wide.
        const QList<QRectF> apart{{0, 0, 100, 50}, {400, 0, 100, 50}};
        QCOMPARE(ui::snap(QRectF(0, 13, 104, 30), QPointF(195, 0), apart, 6).offset.x(), 198.0);
        // Nothing in the same row: the grid.
        QCOMPARE(ui::snap(QRectF(0, 0, 90, 30), QPointF(317, 203), others, 6).offset, QPointF(320, 200));
    }

    void pastesIntoAnotherProject()
    {
        Board source, target;
        source.select({"cache"});
        source.trigger(CanvasCommand::Copy);
        target.trigger(CanvasCommand::Paste);
        QCOMPARE(target.variant().tiers.size(), std::size_t(6));
        QCOMPARE(target.variant().tiers.back().kind, std::string("cache"));
    }

    void cutRemovesAndPasteBringsItBackInPlace()
    {
        Board board;
        board.select({"cache"});
        board.trigger(CanvasCommand::Cut);
        QCOMPARE(board.variant().tiers.size(), std::size_t(4));
        board.trigger(CanvasCommand::Paste);
        QCOMPARE(board.cornerOf("cache"), QPointF(720, 0));
    }

    void aCopyOfATierCachedByACopiedCacheUsesTheCopy()
    {
        model::Project project = shop();
        model::Demand demand;
        demand.requestClass = model::RequestClassId("page");
        demand.cpuMs = 10;
        demand.cache = model::CacheId("cache");
        project.variants[0].tiers[2].demands = {demand};
        model::RequestClass page;
        page.id = demand.requestClass;
        page.name = "Page";
        page.share = 1;
        project.classes = {page};
        Board board(project);
        board.select({"web", "cache"});
        board.trigger(CanvasCommand::Duplicate);
        const auto copyOf = [&](const char *kind) {
            return *std::find_if(board.variant().tiers.rbegin(), board.variant().tiers.rend(),
                                 [&](const model::Tier &tier) { return tier.kind == kind; });
        };
        QCOMPARE(copyOf("server-linux").demands.front().cache.value, copyOf("cache").id.value);
        QVERIFY(copyOf("cache").id != TierId("cache"));
    }

    void duplicatesBesideTheOriginal()
    {
        Board board;
        board.select({"cache"});
        board.trigger(CanvasCommand::Duplicate);
        const model::Tier &copy = board.variant().tiers.back();
        QCOMPARE(QPointF(copy.frame.x, copy.frame.y), QPointF(744, 24)); // three grid steps each way
        QCOMPARE(copy.name, std::string("Cache 2"));
    }

    void otherProgramsGetAPictureOfTheSelection()
    {
        Board board;
        board.select({"cache"});
        board.trigger(CanvasCommand::Copy);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const auto image = qvariant_cast<QImage>(data->imageData());
        QVERIFY(image.width() > 160 && image.height() > 96); // the card is 160 × 96
        QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    }

    void saysWhyItCannotPaste_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        const QString own = QString::fromLatin1(ui::elementsMimeType);
        QTest::newRow("nothing of ours") << QStringLiteral("text/plain") << QByteArray("hello") << int(ErrorCode::NotFound);
        QTest::newRow("damaged") << own << QByteArray("{\"tiers\": [") << int(ErrorCode::NotAProject);
        QTest::newRow("newer") << QString(own).replace(QStringLiteral("version=1"), QStringLiteral("version=9")) << QByteArray("{}")
                               << int(ErrorCode::NewerVersion);
    }
    void saysWhyItCannotPaste()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        auto *data = new QMimeData;
        data->setData(format, content);
        const Result<document::Elements> elements = ui::elementsFrom(*data);
        QVERIFY(!elements);
        QCOMPARE(int(elements.error().code), code);
        Board board;
        QSignalSpy problems(&board.view, &ui::CanvasView::problem);
        QGuiApplication::clipboard()->setMimeData(data);
        board.trigger(CanvasCommand::Paste);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(board.undoSteps(), 0);
    }

    void alignsAndDistributes()
    {
        Board board;
        board.select({"lb", "cache", "db"});
        board.trigger(CanvasCommand::AlignLeft);
        QCOMPARE(board.cornerOf("cache").x(), 240.0);
        QCOMPARE(board.cornerOf("db"), QPointF(240, 192));
        board.document.undoStack().undo();
        // tops at 0, 96, 192 with heights 96 are evenly spaced already; moved to 300 the middle one belongs at 150
        board.select({"db"});
        for (int i = 0; i < 108 / 8 + 1; ++i)
            board.key(Qt::Key_Down);
        const double last = board.cornerOf("db").y();
        board.select({"lb", "cache", "db"});
        board.trigger(CanvasCommand::DistributeVertically);
        QCOMPARE(board.cornerOf("cache").y(), 0.0);
        QCOMPARE(board.cornerOf("db").y(), last);
        QCOMPARE(board.cornerOf("lb").y(), last / 2);
    }

    void groupsTheSelectionInABoundary()
    {
        Board board;
        board.select({"cache", "db"});
        board.trigger(CanvasCommand::Group);
        QCOMPARE(board.variant().boundaries.size(), std::size_t(2));
        const model::Boundary &group = board.variant().boundaries.back();
        QCOMPARE(board.tierNamed("cache").boundary, group.id);
        QCOMPARE(board.tierNamed("db").boundary, group.id);
        QCOMPARE(board.undoSteps(), 1);
        board.document.undoStack().undo();
        QVERIFY(board.tierNamed("cache").boundary.empty());
        QCOMPARE(board.variant().boundaries.size(), std::size_t(1));
    }

    void laysOutFromEdgeToDataWithoutOverlaps()
    {
        model::Project project = shop();
        for (model::Tier &tier : project.variants[0].tiers)
            tier.frame.x = tier.frame.y = 0; // all on one heap
        project.variants[0].tiers[4].boundary = BoundaryId("group");
        Board board(project);
        board.trigger(CanvasCommand::AutoLayout);
        QVERIFY(board.cornerOf("users").x() < board.cornerOf("lb").x());
        QVERIFY(board.cornerOf("lb").x() < board.cornerOf("web").x());
        QVERIFY(board.cornerOf("web").x() < board.cornerOf("db").x());
        for (const model::Tier &a : board.variant().tiers) {
            for (const model::Tier &b : board.variant().tiers) {
                if (a.id < b.id)
                    QVERIFY(!render::cardRect(a, catalogue()).intersects(render::cardRect(b, catalogue())));
            }
        }
        const model::Rect &frame = board.variant().boundaries.front().frame;
        QVERIFY(QRectF(frame.x, frame.y, frame.width, frame.height).contains(render::cardRect(board.tierNamed("db"), catalogue())));
        QCOMPARE(board.undoSteps(), 1);
    }

    void selectAllTakesEverything()
    {
        Board board;
        board.trigger(CanvasCommand::SelectAll);
        QCOMPARE(board.view.selection().count(), std::size_t(5 + 3 + 1));
    }

    void fitShowsEverythingAndOneHundredPercentIsActual()
    {
        Board board;
        board.view.setZoom(3);
        board.trigger(CanvasCommand::ZoomFit);
        const QRectF visible = board.view.mapToScene(board.view.viewport()->rect()).boundingRect();
        for (const model::Tier &tier : board.variant().tiers)
            QVERIFY(visible.contains(render::cardRect(tier, catalogue())));
        board.view.setZoom(0.3);
        board.trigger(CanvasCommand::ZoomActual);
        QCOMPARE(board.view.zoom(), 1.0);
    }

    void zoomStaysWithinItsLimits()
    {
        Board board;
        board.view.setZoom(1000);
        QCOMPARE(board.view.zoom(), 4.0);
        board.view.setZoom(0.0001);
        QCOMPARE(board.view.zoom(), 0.05);
    }

    void linkedViewsShowTheSamePlace()
    {
        Board board;
        ui::CanvasView other(board.document, lightTheme());
        other.resize(board.view.size());
        other.show();
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        other.setVariant(model::VariantId("planned"));
        ui::CanvasView::linkViews(board.view, other);
        board.view.setZoom(2);
        QCOMPARE(other.zoom(), 2.0);
        board.view.horizontalScrollBar()->setValue(board.view.horizontalScrollBar()->value() + 60);
        QCOMPARE(other.mapToScene(0, 0), board.view.mapToScene(0, 0));
        other.setZoom(0.5);
        QCOMPARE(board.view.zoom(), 0.5);
    }

    void forgetsASelectionThatIsGone()
    {
        Board board;
        board.select({"cache"});
        QSignalSpy changes(&board.view, &ui::CanvasView::selectionChanged);
        QVERIFY(board.document.remove(model::VariantId("planned"), {TierId("cache")}, {}, {}, QStringLiteral("Delete")).has_value());
        QVERIFY(board.view.selection().empty());
        QCOMPARE(changes.size(), 1);
    }

    void survivesItsVariantBeingTakenAway()
    {
        Board board;
        board.select({"cache"});
        model::Project other = shop();
        other.variants[0].id = model::VariantId("another");
        board.document.setProject(other, {});
        QVERIFY(board.view.selection().empty());
        board.trigger(CanvasCommand::SelectAll);
        QVERIFY(board.view.selection().empty()); // nothing is shown
        board.view.setVariant(model::VariantId("another"));
        board.trigger(CanvasCommand::SelectAll);
        QVERIFY(!board.view.selection().empty());
    }

    void actionsFollowTheSelection()
    {
        Board board;
        QVERIFY(!board.view.action(CanvasCommand::Delete)->isEnabled());
        board.select({"cache"});
        QVERIFY(board.view.action(CanvasCommand::Delete)->isEnabled());
        QVERIFY(!board.view.action(CanvasCommand::AlignLeft)->isEnabled());
        board.select({"cache", "db"});
        QVERIFY(board.view.action(CanvasCommand::AlignLeft)->isEnabled());
        QVERIFY(!board.view.action(CanvasCommand::Rename)->isEnabled());
    }
};

QTEST_MAIN(CanvasCommandsTest)
#include "canvascommandstest.moc"
