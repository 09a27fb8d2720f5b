#include "canvasfixture.h"

#include <QWheelEvent>

using namespace canvastest;
using ui::CanvasCommand;

/// The mouse on the canvas: placing, moving, connecting, looking around.
class CanvasMouseTest : public QObject
{
    Q_OBJECT

private slots:
    void dropsATierOnTheGridInOneUndoStep()
    {
        Board board;
        // A Linux server's card is 160 × 96 (card_w, card_h); dropped with its middle at (605, 501) its corner would be at (525, 453),
        // nearest corner of the 8 px grid: (528, 456). No other card stands within 5 px of these edges.
        board.drop(ui::tierEntry("server-linux"), {605, 501});
        QCOMPARE(board.variant().tiers.size(), std::size_t(6));
        const model::Tier &added = board.variant().tiers.back();
        QCOMPARE(added.kind, std::string("server-linux"));
        QCOMPARE(QPointF(added.frame.x, added.frame.y), QPointF(528, 456));
        QCOMPARE(board.undoSteps(), 1);
        QCOMPARE(board.view.selection().tiers, std::set{added.id});
        board.document.undoStack().undo();
        QCOMPARE(board.variant().tiers.size(), std::size_t(5));
    }

    void givesEachDroppedTierItsOwnNameAndId()
    {
        Board board;
        board.drop(ui::tierEntry("server-linux"), {600, 500});
        board.drop(ui::tierEntry("server-linux"), {800, 500});
        const model::Tier &first = board.variant().tiers[5], &second = board.variant().tiers[6];
        QVERIFY(first.id != second.id);
        QCOMPARE(first.name, std::string("Linux server"));
        QCOMPARE(second.name, std::string("Linux server 2"));
    }

    void dropsIntoTheBoundaryUnderTheMouse()
    {
        Board board;
        board.drop(ui::tierEntry("server-linux"), {200, 480});
        QCOMPARE(board.variant().tiers.back().boundary, BoundaryId("group"));
    }

    void aDroppedBoundaryTakesInWhatItSurrounds()
    {
        Board board;
        // A private subnet is 240 × 240; around the balancer's middle (320, 144) it reaches from 200 to 440, 24 to 264: the balancer
        // (240 … 400, 96 … 192) lies inside, its neighbours do not.
        board.drop(ui::boundaryEntry(model::BoundaryKind::PrivateSubnet), {320, 144});
        const model::Boundary &added = board.variant().boundaries.back();
        QCOMPARE(added.kind, model::BoundaryKind::PrivateSubnet);
        QCOMPARE(board.tierNamed("lb").boundary, added.id);
        QVERIFY(board.tierNamed("web").boundary.empty());
        QCOMPARE(board.undoSteps(), 1);
        board.document.undoStack().undo();
        QVERIFY(board.tierNamed("lb").boundary.empty());
    }

    void ignoresADropOfSomethingUnknown()
    {
        Board board;
        board.drop(QStringLiteral("tier:no-such-kind"), {600, 500});
        QCOMPARE(board.variant().tiers.size(), std::size_t(5));
        QCOMPARE(board.variant().boundaries.size(), std::size_t(1));
    }

    void movesOnTheGridInOneStepOnRelease()
    {
        Board board;
        const QPointF from = board.centreOf("cache");
        board.dragTo(from, from + QPointF(101, 395));
        QCOMPARE(board.cornerOf("cache"), QPointF(720, 0)); // the document does not know of it before the release
        QCOMPARE(board.undoSteps(), 0);
        board.release(from + QPointF(101, 395));
        QCOMPARE(board.cornerOf("cache"), QPointF(824, 392)); // (821, 395) on the 8 px grid
        QCOMPARE(board.undoSteps(), 1);
        board.document.undoStack().undo();
        QCOMPARE(board.cornerOf("cache"), QPointF(720, 0));
    }

    void alignsWithANeighbourBeforeTheGrid()
    {
        model::Project project = shop();
        project.variants[0].tiers[4].frame = {723, 300, 0, 0}; // the database off the grid
        Board board(project);
        const QPointF from = board.centreOf("cache");
        board.drag(from, from + QPointF(5, 450)); // left edge at 725, 2 px from the database's: within the 5 px of the magnet
        QCOMPARE(board.cornerOf("cache").x(), 723.0);
    }

    void altSwitchesSnappingOff()
    {
        Board board;
        const QPointF from = board.centreOf("cache");
        board.press(from);
        board.moveTo(from + QPointF(50, 397), Qt::AltModifier);
        board.moveTo(from + QPointF(101, 395), Qt::AltModifier);
        board.release(from + QPointF(101, 395), Qt::AltModifier);
        QCOMPARE(board.cornerOf("cache"), QPointF(821, 395));
    }

    void escapePutsADraggedTierBack()
    {
        Board board;
        const QPointF from = board.centreOf("cache");
        board.dragTo(from, from + QPointF(100, 300));
        board.key(Qt::Key_Escape);
        board.release(from + QPointF(100, 300));
        QCOMPARE(board.cornerOf("cache"), QPointF(720, 0));
        QCOMPARE(board.undoSteps(), 0);
        board.moveTo(from); // and the card is drawn where it was: the mouse finds it there
        board.click(from);
        QCOMPARE(board.view.selection().tiers, std::set{TierId("cache")});
    }

    void movesAllSelectedTiersTogether()
    {
        Board board;
        board.select({"cache", "db"});
        const QPointF from = board.centreOf("cache");
        board.drag(from, from + QPointF(0, 80));
        QCOMPARE(board.cornerOf("cache"), QPointF(720, 80));
        QCOMPARE(board.cornerOf("db"), QPointF(720, 272));
        QCOMPARE(board.undoSteps(), 1);
    }

    void leavesALockedTierWhereItIs()
    {
        model::Project project = shop();
        project.variants[0].tiers[3].locked = true;
        Board board(project);
        const QPointF from = board.centreOf("cache");
        board.drag(from, from + QPointF(100, 300));
        QCOMPARE(board.cornerOf("cache"), QPointF(720, 0));
    }

    void aTierDroppedInABoundaryBelongsToIt()
    {
        Board board;
        const QPointF from = board.centreOf("cache");
        board.drag(from, {200, 480});
        QCOMPARE(board.tierNamed("cache").boundary, BoundaryId("group"));
        board.drag(board.centreOf("cache"), {800, 480});
        QVERIFY(board.tierNamed("cache").boundary.empty());
    }

    void aBoundaryMovesWithWhatStandsInIt()
    {
        Board board;
        board.drag(board.centreOf("cache"), {200, 480});
        const QPointF inside = board.cornerOf("cache");
        board.drag({200, 368}, {264, 400}); // by the header
        const model::Rect &frame = board.variant().boundaries.front().frame;
        QCOMPARE(QPointF(frame.x, frame.y), QPointF(64, 392));
        QCOMPARE(board.cornerOf("cache"), inside + QPointF(64, 32));
        QCOMPARE(board.tierNamed("cache").boundary, BoundaryId("group"));
        QCOMPARE(board.undoSteps(), 2);
    }

    void resizesABoundaryButNeverBelowItsContents()
    {
        Board board;
        board.drag(board.centreOf("cache"), {240, 480}); // card 160 … 320
        ui::Selection selection;
        selection.boundaries = {BoundaryId("group")};
        board.view.setSelection(selection);
        board.drag({400, 600}, {48, 376});
        const model::Rect &frame = board.variant().boundaries.front().frame;
        QVERIFY2(frame.x + frame.width >= 320 && frame.y + frame.height >= 528, "the card must stay inside");
        QVERIFY(frame.width < 400); // but it did get smaller
        QCOMPARE(board.tierNamed("cache").boundary, BoundaryId("group"));
    }

    void connectsFromPortToTier()
    {
        Board board;
        board.drag(board.rightPortOf("web"), board.centreOf("cache"));
        QCOMPARE(board.variant().links.size(), std::size_t(4));
        QCOMPARE(board.variant().links.back().from, TierId("web"));
        QCOMPARE(board.variant().links.back().to, TierId("cache"));
        QCOMPARE(board.undoSteps(), 1);
        QCOMPARE(board.view.selection().links, std::set{board.variant().links.back().id});
    }

    void refusesLinksAndSaysWhy_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("reason");
        QTest::newRow("to itself") << "web"
                                   << "web"
                                   << "Web cannot call itself";
        QTest::newRow("twice") << "web"
                               << "db"
                               << "Web already calls Database";
        QTest::newRow("to the visitors") << "web"
                                         << "users"
                                         << "visitors start requests";
        QTest::newRow("in a circle") << "web"
                                     << "lb"
                                     << "circle";
    }
    void refusesLinksAndSaysWhy()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, reason);
        Board board;
        QSignalSpy problems(&board.view, &ui::CanvasView::problem);
        const QByteArray start = from.toLatin1(), end = to.toLatin1();
        const QPointF target = from == to ? board.centreOf(end) - QPointF(60, 30) : board.centreOf(end);
        board.drag(board.rightPortOf(start), target);
        QCOMPARE(board.variant().links.size(), std::size_t(3));
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems[0][0].toString().contains(reason), qPrintable(problems[0][0].toString()));
    }

    void escapeGivesUpALink()
    {
        Board board;
        board.dragTo(board.rightPortOf("web"), board.centreOf("cache"));
        board.key(Qt::Key_Escape);
        board.release(board.centreOf("cache"));
        QCOMPARE(board.variant().links.size(), std::size_t(3));
    }

    void movesALinksEndToAnotherTier()
    {
        Board board;
        board.view.setSelection({{}, {LinkId("web-db")}, {}});
        // the link enters the database from the left or from above: find the end by trying the four middles of its sides
        const QRectF card = render::cardRect(board.tierNamed("db"), catalogue());
        for (const QPointF &end : {QPointF(card.left(), card.center().y()), QPointF(card.center().x(), card.top()),
                                   QPointF(card.right(), card.center().y()), QPointF(card.center().x(), card.bottom())}) {
            if (board.variant().links.back().to == TierId("db")) {
                board.view.setSelection({{}, {LinkId("web-db")}, {}});
                board.drag(end, board.centreOf("cache"));
                if (board.variant().links.size() > 3)
                    board.document.undoStack().undo();
            }
        }
        QCOMPARE(board.variant().links.size(), std::size_t(3));
        QCOMPARE(board.variant().links.back().to, TierId("cache"));
        QCOMPARE(board.variant().links.back().id, LinkId("web-db"));
    }

    void aDraggedStretchOfALinkKeepsItsPlaceUntilItIsReset()
    {
        Board board;
        // balancer → web runs straight from (400, 144) to (480, 144): both cards are 96 high from y = 96
        board.view.setSelection({{}, {LinkId("lb-web")}, {}});
        board.drag({440, 144}, {440, 222});
        const auto &bends = board.variant().link(LinkId("lb-web"))->bends;
        QVERIFY(!bends.empty());
        QVERIFY(std::any_of(bends.begin(), bends.end(), [](const auto &bend) { return bend.second == 224.0; })); // 222 on the grid
        QCOMPARE(board.undoSteps(), 1);
        board.trigger(CanvasCommand::ResetRoute);
        QVERIFY(board.variant().link(LinkId("lb-web"))->bends.empty());
        QCOMPARE(board.undoSteps(), 2);
    }

    void escapeLeavesALinkAsItWas()
    {
        Board board;
        board.view.setSelection({{}, {LinkId("lb-web")}, {}});
        board.dragTo({440, 144}, {440, 222});
        board.key(Qt::Key_Escape);
        board.release({440, 222});
        QVERIFY(board.variant().link(LinkId("lb-web"))->bends.empty());
        QCOMPARE(board.undoSteps(), 0);
    }

    void selectsWithARubberBandAndAddsWithShift()
    {
        Board board;
        board.drag({700, -40}, {900, 320});
        QCOMPARE(board.view.selection().tiers, (std::set{TierId("cache"), TierId("db")}));
        board.click(board.centreOf("web"), Qt::ShiftModifier);
        QCOMPARE(board.view.selection().tiers, (std::set{TierId("cache"), TierId("db"), TierId("web")}));
        board.click(board.centreOf("web"), Qt::ControlModifier);
        QCOMPARE(board.view.selection().tiers, (std::set{TierId("cache"), TierId("db")}));
        board.click({600, 400});
        QVERIFY(board.view.selection().empty());
    }

    void zoomsAtTheCursor()
    {
        Board board;
        const QPointF at(333, 222);
        const QPointF before = board.view.mapToScene(at.toPoint());
        for (int i = 0; i < 4; ++i) {
            QWheelEvent wheel(at, board.view.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(board.view.viewport(), &wheel);
        }
        QVERIFY(board.view.zoom() > 1.9); // 1.2⁴ = 2.07
        const QPointF after = board.view.mapToScene(at.toPoint());
        QVERIFY2(QLineF(before, after).length() <= 4 / board.view.zoom() + 0.5, "scroll bars count whole pixels: at most one lost a step");
    }

    void theWheelScrollsAndShiftTurnsItSideways()
    {
        Board board;
        const QPointF at(500, 350);
        const QPointF before = board.view.mapToScene(0, 0);
        QWheelEvent down(at, board.view.viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(board.view.viewport(), &down);
        QCOMPARE(board.view.mapToScene(0, 0) - before, QPointF(0, 80));
        QWheelEvent sideways(at, board.view.viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase,
                             false);
        QApplication::sendEvent(board.view.viewport(), &sideways);
        QCOMPARE(board.view.mapToScene(0, 0) - before, QPointF(80, 80));
    }

    void spaceOrTheMiddleButtonPans()
    {
        Board board;
        const QPointF before = board.view.mapToScene(0, 0);
        const QPointF start = board.view.mapToScene(500, 350), end = board.view.mapToScene(530, 310);
        QTest::keyPress(&board.view, Qt::Key_Space);
        board.press(start);
        board.mouse(QEvent::MouseMove, end, Qt::NoButton);
        board.release(board.view.mapToScene(530, 310));
        QTest::keyRelease(&board.view, Qt::Key_Space);
        QCOMPARE(board.view.mapToScene(0, 0), before - QPointF(30, -40));
        board.mouse(QEvent::MouseButtonPress, board.view.mapToScene(530, 310), Qt::MiddleButton);
        board.mouse(QEvent::MouseMove, board.view.mapToScene(500, 350), Qt::NoButton);
        board.mouse(QEvent::MouseButtonRelease, board.view.mapToScene(500, 350), Qt::MiddleButton);
        QCOMPARE(board.view.mapToScene(0, 0), before);
        QCOMPARE(board.undoSteps(), 0);
    }

    void placesWhereItIsClickedAfterAClickInThePalette()
    {
        Board board;
        board.view.placeFromPalette(ui::tierEntry("server-linux"));
        board.moveTo({605, 501});
        board.click({605, 501});
        QCOMPARE(board.variant().tiers.size(), std::size_t(6));
        board.click({605, 651}); // only once
        QCOMPARE(board.variant().tiers.size(), std::size_t(6));
    }

    void aReadOnlyCanvasSelectsButChangesNothing()
    {
        Board board;
        board.view.setReadOnly(true);
        board.drag(board.centreOf("cache"), board.centreOf("cache") + QPointF(100, 300));
        board.drag(board.rightPortOf("web"), board.centreOf("cache"));
        board.drop(ui::tierEntry("server-linux"), {600, 500});
        board.click(board.centreOf("cache"));
        QCOMPARE(board.view.selection().tiers, std::set{TierId("cache")});
        board.key(Qt::Key_Delete);
        board.key(Qt::Key_Left);
        QCOMPARE(board.undoSteps(), 0);
    }
};

QTEST_MAIN(CanvasMouseTest)
#include "canvasmousetest.moc"
