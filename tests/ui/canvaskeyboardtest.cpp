#include "canvasfixture.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>

using namespace canvastest;
using ui::CanvasCommand;

/// Everything without a mouse: arrows, names, deleting, connecting, undo, screen readers.
class CanvasKeyboardTest : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *nameEditor(Board &board)
    {
        for (auto *edit : board.view.viewport()->findChildren<QLineEdit *>()) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }

private slots:
    void arrowsMoveAGridStepAndShiftOnePixel()
    {
        Board board;
        board.select({"cache"});
        board.key(Qt::Key_Right);
        QCOMPARE(board.cornerOf("cache"), QPointF(728, 0)); // the grid is 8 px
        board.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(board.cornerOf("cache"), QPointF(728, 1));
    }

    void quickArrowPressesAreOneUndoStep()
    {
        Board board;
        board.select({"cache"});
        for (int i = 0; i < 5; ++i)
            board.key(Qt::Key_Right);
        QCOMPARE(board.cornerOf("cache"), QPointF(760, 0));
        QCOMPARE(board.undoSteps(), 1);
        board.document.undoStack().undo();
        QCOMPARE(board.cornerOf("cache"), QPointF(720, 0));
    }

    void arrowsAcrossAnotherTierAreTwoSteps()
    {
        Board board;
        board.select({"cache"});
        board.key(Qt::Key_Right);
        board.select({"db"});
        board.key(Qt::Key_Right);
        QCOMPARE(board.undoSteps(), 2);
    }

    void arrowsScrollWhenNothingIsSelected()
    {
        Board board;
        const QPointF before = board.view.mapToScene(0, 0);
        board.key(Qt::Key_Right);
        QVERIFY(board.view.mapToScene(0, 0).x() > before.x());
        QCOMPARE(board.undoSteps(), 0);
    }

    void deletesATierWithItsLinks()
    {
        Board board;
        board.select({"web"});
        board.trigger(CanvasCommand::Delete);
        QVERIFY(!board.variant().tier(TierId("web")));
        QCOMPARE(board.variant().links.size(), std::size_t(1)); // only visitors → balancer is left
        QVERIFY(board.view.selection().empty());
        board.document.undoStack().undo();
        QCOMPARE(board.variant().links.size(), std::size_t(3));
        QCOMPARE(board.undoSteps(), 1);
    }

    void theDeleteKeyDeletesALink()
    {
        Board board;
        board.view.setSelection({{}, {LinkId("web-db")}, {}});
        board.key(Qt::Key_Delete);
        QCOMPARE(board.variant().links.size(), std::size_t(2));
        QCOMPARE(board.variant().tiers.size(), std::size_t(5));
    }

    void f2RenamesInPlaceAndEnterCommits()
    {
        Board board;
        board.select({"web"});
        board.trigger(CanvasCommand::Rename);
        QLineEdit *editor = nameEditor(board);
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("Web"));
        editor->setText(QStringLiteral("  Shop servers "));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(board.tierNamed("web").name, std::string("Shop servers"));
        QVERIFY(!editor->isVisible());
        QCOMPARE(board.undoSteps(), 1);
        QVERIFY(board.view.hasFocus() || board.view.viewport()->hasFocus());
    }

    void escapeKeepsTheOldName()
    {
        Board board;
        board.doubleClick(board.centreOf("web"));
        QLineEdit *editor = nameEditor(board);
        QVERIFY(editor);
        editor->setText(QStringLiteral("Something else"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(board.tierNamed("web").name, std::string("Web"));
        QCOMPARE(board.undoSteps(), 0);
    }

    void anEmptyNameIsNotAName()
    {
        Board board;
        board.view.setSelection({{}, {}, {BoundaryId("group")}});
        board.trigger(CanvasCommand::Rename);
        QLineEdit *editor = nameEditor(board);
        QVERIFY(editor);
        editor->setText(QStringLiteral("   "));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(board.variant().boundaries.front().name, std::string("Group"));
    }

    void undoAndRedoAreShownAtOnce()
    {
        Board board;
        board.select({"cache"});
        board.key(Qt::Key_Right);
        board.document.undoStack().undo();
        board.click(QPointF(724, 40)); // 4 px inside the card where it was
        QCOMPARE(board.view.selection().tiers, std::set{TierId("cache")});
        board.document.undoStack().redo();
        board.view.setSelection({});
        board.click(QPointF(884, 40)); // 4 px inside its right edge where it is now: 728 + 160 = 888
        QCOMPARE(board.view.selection().tiers, std::set{TierId("cache")});
    }

    void connectsByKeyboard()
    {
        Board board;
        board.select({"web"});
        QSignalSpy hints(&board.view, &ui::CanvasView::statusMessage);
        board.trigger(CanvasCommand::Connect);
        // the database is connected already, so the cache is the only tier further along
        QVERIFY(hints.last()[0].toString().contains(QStringLiteral("Web to Cache")));
        board.key(Qt::Key_Return);
        QCOMPARE(board.variant().links.back().from, TierId("web"));
        QCOMPARE(board.variant().links.back().to, TierId("cache"));
    }

    void connectingByKeyboardOffersOnlyWhatIsPossible()
    {
        Board board;
        board.select({"users"});
        board.trigger(CanvasCommand::Connect);
        std::set<TierId> reached;
        QSignalSpy hints(&board.view, &ui::CanvasView::statusMessage);
        for (int i = 0; i < 6; ++i) {
            board.key(Qt::Key_Right);
            for (const char *name : {"Visitors", "Balancer", "Web", "Cache", "Database"}) {
                if (hints.last()[0].toString().contains(QStringLiteral("to %1:").arg(QLatin1String(name))))
                    reached.insert(TierId(name));
            }
        }
        board.key(Qt::Key_Escape);
        QCOMPARE(reached, (std::set{TierId("Web"), TierId("Cache"), TierId("Database")})); // not itself, and the balancer is connected
        QCOMPARE(board.variant().links.size(), std::size_t(3));
    }

    void tabGoesFromTierToTierInReadingOrderAndThenOn()
    {
        Board board;
        std::vector<std::string> visited;
        for (int i = 0; i < 5; ++i) {
            board.key(Qt::Key_Tab);
            QCOMPARE(board.view.selection().tiers.size(), std::size_t(1));
            visited.push_back(board.view.selection().tiers.begin()->value);
        }
        QCOMPARE(visited, (std::vector<std::string>{"users", "lb", "web", "cache", "db"})); // left to right, then top to bottom
        board.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(board.view.selection().tiers, std::set{TierId("cache")});
    }

    void tabbingIntoTheCanvasSelectsTheFirstTier()
    {
        Board board;
        board.view.clearFocus();
        board.view.setFocus(Qt::TabFocusReason);
        QCOMPARE(board.view.selection().tiers, std::set{TierId("users")});
    }

    void escapeClearsTheSelection()
    {
        Board board;
        board.select({"web"});
        board.key(Qt::Key_Escape);
        QVERIFY(board.view.selection().empty());
    }

    void enterAsksForTheInspector()
    {
        Board board;
        QSignalSpy asked(&board.view, &ui::CanvasView::inspectRequested);
        board.key(Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        board.select({"web"});
        board.key(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void quickAddFindsByWordsAndAdds()
    {
        Board board;
        board.trigger(CanvasCommand::QuickAdd);
        auto *search = QApplication::activePopupWidget()->findChild<QLineEdit *>();
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("nat gate"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(board.variant().tiers.back().kind, std::string("nat-gateway"));
        QCOMPARE(board.undoSteps(), 1);
    }

    void quickAddTakesNeitherNonsenseNorAnswersEscape()
    {
        Board board;
        board.trigger(CanvasCommand::QuickAdd);
        auto *search = QApplication::activePopupWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("qqqq"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(board.undoSteps(), 0);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(board.undoSteps(), 0);
    }

    void screenReadersHearEveryElement()
    {
        Board board;
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&board.view);
        QVERIFY(canvas);
        QVERIFY(!canvas->text(QAccessible::Name).isEmpty());
        QCOMPARE(canvas->childCount(), 5 + 3 + 1); // tiers, links, the group
        QCOMPARE(canvas->child(0)->text(QAccessible::Name), QStringLiteral("Visitors, Users"));
        QCOMPARE(canvas->child(5)->text(QAccessible::Name), QStringLiteral("Calls from Visitors to Balancer"));
        QCOMPARE(canvas->child(8)->text(QAccessible::Name), QStringLiteral("Group"));
        QCOMPARE(canvas->indexOfChild(canvas->child(3)), 3);
        canvas->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(board.view.selection().tiers, std::set{TierId("web")});
        QVERIFY(canvas->focusChild());
        QCOMPARE(canvas->focusChild(), canvas->child(2));
        QVERIFY(canvas->child(2)->state().selected);
    }
};

QTEST_MAIN(CanvasKeyboardTest)
#include "canvaskeyboardtest.moc"
