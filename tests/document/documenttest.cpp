#include <model/sampleproject.h>

#include <document/document.h>

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace headroom;
using namespace headroom::document;
using namespace headroom::model;

class DocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsElementsUnderIdsOfTheirOwn();
    void makesIdsFromTheKind();
    void letsCopiesReferToCopies();
    void leavesOutBoundariesThatDoNotExistHere();
    void refusesUnsoundElements();
    void removesTheLinksOfRemovedTiers();
    void movesTheContentOfARemovedBoundaryToItsParent();
    void refusesToRemoveWhatIsNotThere();
    void updatesElementsAndTellsWhichChanged();
    void saysWhetherTheSimulationIsAffected();
    void doesNothingWhenNothingChanges();
    void mergesADragIntoOneStep();
    void dropsAStepThatEndsWhereItBegan();
    void keepsStepsApartAfterSaving();
    void updatesTheProjectAroundTheElements();
    void addsAndRemovesVariants();
    void knowsWhetherThereIsSomethingToSave();
    void undoesAMacroAsOneStep();

private:
    [[nodiscard]] const Variant &planned() const { return m_document->project().variants.front(); }
    [[nodiscard]] Tier tier(const char *id) const { return *planned().tier(TierId(id)); }
    [[nodiscard]] Result<> update(const Tier &tier, int mergeId = 0)
    {
        return m_document->update(m_id, {{tier}, {}, {}}, QStringLiteral("Edit"), mergeId);
    }

    const VariantId m_id{"planned"};
    catalog::Catalog m_catalog;
    std::unique_ptr<Document> m_document;
    ProjectChange m_change; ///< the last one announced
    int m_changes = 0;
};

void DocumentTest::init()
{
    m_document = std::make_unique<Document>(m_catalog);
    m_document->setProject(test::sampleProject(), {});
    m_changes = 0;
    connect(m_document.get(), &Document::changed, this, [this](const ProjectChange &change) {
        m_change = change;
        ++m_changes;
    });
}

void DocumentTest::addsElementsUnderIdsOfTheirOwn()
{
    Tier first = tier("db"), second = tier("db");
    second.name = "second";
    const auto added = m_document->add(m_id, {{first, second}, {}, {}}, QStringLiteral("Paste"));
    QVERIFY(added);
    QCOMPARE(added->tiers[0].id.value, std::string("db-2"));
    QCOMPARE(added->tiers[1].id.value, std::string("db-3"));
    QCOMPARE(planned().tiers.back().name, std::string("second"));
    QCOMPARE(m_change.tiers, (std::set<TierId>{TierId("db-2"), TierId("db-3")}));
    QCOMPARE(m_change.variants, std::set<VariantId>{m_id});
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Paste"));
    m_document->undoStack().undo();
    QVERIFY(m_document->project() == test::sampleProject());
}

void DocumentTest::makesIdsFromTheKind()
{
    Tier cache;
    cache.kind = "cache-redis";
    QCOMPARE(m_document->add(m_id, {{cache}, {}, {}}, {})->tiers[0].id.value, std::string("cache-redis"));
    QCOMPARE(m_document->add(m_id, {{cache}, {}, {}}, {})->tiers[0].id.value, std::string("cache-redis-2"));
    Link link;
    link.from = TierId("web");
    link.to = TierId("cache-redis");
    QCOMPARE(m_document->add(m_id, {{}, {link}, {}}, {})->links[0].id.value, std::string("web-cache-redis"));
    Boundary group;
    QCOMPARE(m_document->add(m_id, {{}, {}, {group}}, {})->boundaries[0].id.value, std::string("boundary"));
    Tier longest;
    longest.id = TierId(std::string(64, 'x'));
    QVERIFY(m_document->add(m_id, {{longest}, {}, {}}, {}));
    QCOMPARE(m_document->add(m_id, {{longest}, {}, {}}, {})->tiers[0].id.value, std::string(62, 'x') + "-2");
}

void DocumentTest::letsCopiesReferToCopies()
{
    // A copy of everything pasted into the same variant: no reference may lead back to the originals.
    const Variant original = planned();
    Elements all{original.tiers, original.links, original.boundaries};
    all.links[1].cache = CacheId("db");
    const auto added = m_document->add(m_id, all, {});
    QVERIFY(added);
    for (const Link &link : added->links)
        QVERIFY(link.from.value.ends_with("-2") && link.to.value.ends_with("-2"));
    QCOMPARE(added->links[1].cache.value, std::string("db-2"));
    QCOMPARE(added->tiers[1].boundary.value, std::string("subnet-2"));
    QCOMPARE(added->boundaries[1].parent.value, std::string("paris-2"));
    QCOMPARE(added->tiers[1].demands[0].cache.value, std::string("fpc")); // the cache inside the servers went along with them
}

void DocumentTest::leavesOutBoundariesThatDoNotExistHere()
{
    Tier tier;
    tier.kind = "server";
    tier.boundary = BoundaryId("elsewhere");
    QVERIFY(m_document->add(m_id, {{tier}, {}, {}}, {})->tiers[0].boundary.empty());
}

void DocumentTest::refusesUnsoundElements()
{
    const Project before = m_document->project();
    Link loose;
    loose.id = LinkId("loose");
    loose.from = TierId("web");
    loose.to = TierId("nowhere");
    QCOMPARE(m_document->add(m_id, {{}, {loose}, {}}, {}).error().code, ErrorCode::BrokenReference);
    Tier spaced;
    spaced.id = TierId("my tier");
    QCOMPARE(m_document->add(m_id, {{spaced}, {}, {}}, {}).error().code, ErrorCode::InvalidInput);
    Tier nan = tier("web");
    nan.demands[0].cpuMs = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(update(nan).error().where, std::string("tier web, /demands/0/cpuMs"));
    Tier lost = tier("web");
    lost.boundary = BoundaryId("nowhere");
    QCOMPARE(update(lost).error().code, ErrorCode::BrokenReference);
    Boundary inside = *planned().boundary(BoundaryId("paris"));
    inside.parent = BoundaryId("subnet");
    QCOMPARE(m_document->update(m_id, {{}, {}, {inside}}, {}).error().code, ErrorCode::InvalidInput);
    QVERIFY(update(tier("web")));
    QCOMPARE(m_document->update(VariantId("other"), {}, {}).error().code, ErrorCode::NotFound);
    QVERIFY(m_document->project() == before);
    QCOMPARE(m_changes, 0);
    QVERIFY(!m_document->undoStack().canUndo());
}

void DocumentTest::removesTheLinksOfRemovedTiers()
{
    QVERIFY(m_document->remove(m_id, {TierId("db")}, {}, {}, QStringLiteral("Delete")));
    QVERIFY(!planned().tier(TierId("db")));
    QCOMPARE(planned().links.size(), std::size_t(1)); // users-web
    QCOMPARE(m_change.links, (std::set<LinkId>{LinkId("web-db"), LinkId("db-spare")}));
    m_document->undoStack().undo();
    QVERIFY(m_document->project() == test::sampleProject());
}

void DocumentTest::movesTheContentOfARemovedBoundaryToItsParent()
{
    QVERIFY(m_document->remove(m_id, {}, {}, {BoundaryId("subnet")}, {}));
    QCOMPARE(tier("web").boundary.value, std::string("paris"));
    QVERIFY(m_change.tiers.contains(TierId("web")));
    QVERIFY(m_document->remove(m_id, {}, {}, {BoundaryId("paris")}, {}));
    QVERIFY(tier("web").boundary.empty());
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QVERIFY(m_document->project() == test::sampleProject());
    QVERIFY(m_document->remove(m_id, {}, {}, {BoundaryId("subnet"), BoundaryId("paris")}, {})); // both at once
    QVERIFY(tier("web").boundary.empty());
    QVERIFY(planned().boundaries.empty());
}

void DocumentTest::refusesToRemoveWhatIsNotThere()
{
    QCOMPARE(m_document->remove(m_id, {TierId("x")}, {}, {}, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_document->remove(m_id, {}, {LinkId("x")}, {}, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_document->remove(m_id, {}, {}, {BoundaryId("x")}, {}).error().where, std::string("boundary x"));
    QVERIFY(m_document->remove(m_id, {}, {}, {}, {}));
    QVERIFY(!m_document->undoStack().canUndo());
}

void DocumentTest::updatesElementsAndTellsWhichChanged()
{
    Tier web = tier("web");
    web.parameters["count"] = {3.0, ValueSource::Entered, {}, {}};
    QVERIFY(update(web));
    QVERIFY(tier("web") == web);
    QCOMPARE(m_change.tiers, std::set<TierId>{TierId("web")});
    QVERIFY(m_change.simulationAffected && !m_change.project && !m_change.everything && !m_change.variantList);
    m_document->undoStack().undo();
    QCOMPARE(m_change.tiers, std::set<TierId>{TierId("web")}); // undoing announces the same
    QVERIFY(m_document->project() == test::sampleProject());
}

void DocumentTest::saysWhetherTheSimulationIsAffected()
{
    const auto affects = [this](const std::function<void(Tier &)> &edit) {
        Tier web = tier("web");
        edit(web);
        return update(web) && m_change.simulationAffected;
    };
    QVERIFY(!affects([](Tier &t) { t.frame.x += 10; }));
    QVERIFY(!affects([](Tier &t) { t.note = "new"; }));
    QVERIFY(affects([](Tier &t) { t.demands[0].cpuMs = 5; }));
    QVERIFY(affects([](Tier &t) { t.disabled = true; }));

    Boundary paris = planned().boundaries[0];
    paris.frame.width += 1;
    QVERIFY(m_document->update(m_id, {{}, {}, {paris}}, {}) && !m_change.simulationAffected);
    paris.region = "us-east-1"; // other prices
    QVERIFY(m_document->update(m_id, {{}, {}, {paris}}, {}) && m_change.simulationAffected);

    Project project = m_document->project();
    project.client = "Another";
    QVERIFY(m_document->updateProject(project, {}) && !m_change.simulationAffected && m_change.project);
    project.scenarios[0].growth = 1;
    QVERIFY(m_document->updateProject(project, {}) && m_change.simulationAffected);
}

void DocumentTest::doesNothingWhenNothingChanges()
{
    QVERIFY(update(tier("web")));
    QVERIFY(m_document->updateProject(m_document->project(), {}));
    QVERIFY(m_document->add(m_id, {}, {}));
    QCOMPARE(m_changes, 0);
    QCOMPARE(m_document->undoStack().count(), 0);
}

void DocumentTest::mergesADragIntoOneStep()
{
    Tier web = tier("web");
    for (int step = 0; step < 10; ++step) {
        web.frame.x += 8;
        QVERIFY(update(web, 1));
    }
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_changes, 10);
    Tier database = tier("db");
    database.frame.x = 3;
    QVERIFY(update(database, 1)); // another element: another step
    QCOMPARE(m_document->undoStack().count(), 2);
    web.frame.x += 8;
    QVERIFY(update(web, 2)); // another kind of edit: another step
    QVERIFY(update(web, 2));
    QCOMPARE(m_document->undoStack().count(), 3);
    m_document->undoStack().setIndex(0);
    QVERIFY(m_document->project() == test::sampleProject());
}

void DocumentTest::dropsAStepThatEndsWhereItBegan()
{
    const Tier before = tier("web");
    Tier web = before;
    web.frame.x += 8;
    QVERIFY(update(web, 1));
    QVERIFY(update(before, 1));
    QCOMPARE(m_document->undoStack().count(), 0);
    QVERIFY(!m_document->isModified());
}

void DocumentTest::keepsStepsApartAfterSaving()
{
    Tier web = tier("web");
    web.frame.x += 8;
    QVERIFY(update(web, 1));
    m_document->markSaved("a.headroom");
    web.frame.x += 8;
    QVERIFY(update(web, 1));
    QCOMPARE(m_document->undoStack().count(), 2); // else undo could not lead back to what was saved
    QVERIFY(m_document->isModified());
    m_document->undoStack().undo();
    QVERIFY(!m_document->isModified());
}

void DocumentTest::updatesTheProjectAroundTheElements()
{
    Project after = m_document->project();
    after.name = "Renamed";
    after.variants[0].name = "As ordered";
    after.variants[0].tiers.clear(); // not looked at
    std::swap(after.variants[0], after.variants[1]);
    QVERIFY(m_document->updateProject(after, QStringLiteral("Settings")));
    QVERIFY(m_change.project && m_change.variantList);
    const Project &now = m_document->project();
    QCOMPARE(now.name, std::string("Renamed"));
    QCOMPARE(now.variants[1].name, std::string("As ordered"));
    QCOMPARE(now.variants[1].tiers.size(), std::size_t(4));
    m_document->undoStack().undo();
    QVERIFY(now == test::sampleProject());

    after.variants.pop_back();
    QCOMPARE(m_document->updateProject(after, {}).error().code, ErrorCode::InvalidInput);
    after = now;
    after.currency.perUsd = std::numeric_limits<double>::infinity();
    QCOMPARE(m_document->updateProject(after, {}).error().code, ErrorCode::InvalidInput);
}

void DocumentTest::addsAndRemovesVariants()
{
    QVERIFY(m_document->addVariant(planned(), QStringLiteral("Duplicate")));
    QVERIFY(m_change.variantList);
    QCOMPARE(m_document->project().variants.back().id.value, std::string("planned-2"));
    QCOMPARE(m_document->project().variants.back().tiers.size(), std::size_t(4));
    QVERIFY(m_document->removeVariant(m_id, {}));
    QVERIFY(m_document->removeVariant(VariantId("optimized"), {}));
    QCOMPARE(m_document->removeVariant(VariantId("planned-2"), {}).error().code, ErrorCode::InvalidInput); // the last one
    QCOMPARE(m_document->removeVariant(m_id, {}).error().code, ErrorCode::NotFound);
    m_document->undoStack().setIndex(0);
    QVERIFY(m_document->project() == test::sampleProject());
}

void DocumentTest::knowsWhetherThereIsSomethingToSave()
{
    QSignalSpy spy(m_document.get(), &Document::fileChanged);
    QVERIFY(!m_document->isModified() && m_document->file().empty());
    Tier web = tier("web");
    web.name = "New";
    QVERIFY(update(web));
    QVERIFY(m_document->isModified());
    QCOMPARE(spy.count(), 1);
    m_document->markSaved("/home/a/shop.headroom");
    QVERIFY(!m_document->isModified());
    QCOMPARE(m_document->file().string(), std::string("/home/a/shop.headroom"));
    m_document->setProject(Project(), "b.headroom");
    QVERIFY(!m_document->isModified() && !m_document->undoStack().canUndo());
    QVERIFY(m_change.everything);
}

void DocumentTest::undoesAMacroAsOneStep()
{
    m_document->beginMacro(QStringLiteral("Align"));
    for (const char *id : {"web", "db", "users"}) {
        Tier moved = tier(id);
        moved.frame.y = 100;
        QVERIFY(update(moved));
    }
    m_document->endMacro();
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QVERIFY(m_document->project() == test::sampleProject());
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"
