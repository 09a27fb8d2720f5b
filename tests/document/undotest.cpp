#include <model/sampleproject.h>

#include <document/document.h>

#include <QTest>

#include <random>

using namespace headroom;
using namespace headroom::document;
using namespace headroom::model;

namespace {

/// Makes edits of every kind, some of which are refused.
class RandomEditor
{
public:
    RandomEditor(Document &document, unsigned seed)
        : m_document(document)
        , m_random(seed)
    {
    }

    void edit()
    {
        const Variant &variant = pick(m_document.project().variants);
        switch (below(9)) {
        case 0:
            addTier(variant);
            break;
        case 1:
            addLink(variant);
            break;
        case 2:
            addBoundary(variant);
            break;
        case 3:
            removeSomething(variant);
            break;
        case 4:
        case 5:
            moveTiers(variant);
            break;
        case 6:
            nestBoundary(variant);
            break;
        case 7:
            changeProject();
            break;
        default:
            changeVariants(variant);
        }
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    template<class T>
    const T &pick(const std::vector<T> &list)
    {
        return list[below(list.size())];
    }

    void addTier(const Variant &variant)
    {
        Tier tier;
        tier.id = TierId("t" + std::to_string(below(5)));
        tier.kind = "server";
        if (!variant.boundaries.empty())
            tier.boundary = pick(variant.boundaries).id;
        (void)m_document.add(variant.id, {{tier}, {}, {}}, {});
    }

    void addLink(const Variant &variant)
    {
        if (variant.tiers.empty())
            return;
        Link link;
        link.from = pick(variant.tiers).id;
        link.to = pick(variant.tiers).id;
        (void)m_document.add(variant.id, {{}, {link}, {}}, {});
    }

    void addBoundary(const Variant &variant)
    {
        Boundary boundary;
        boundary.id = BoundaryId("b");
        if (!variant.boundaries.empty())
            boundary.parent = pick(variant.boundaries).id;
        (void)m_document.add(variant.id, {{}, {}, {boundary}}, {});
    }

    void removeSomething(const Variant &variant)
    {
        std::set<TierId> tiers;
        std::set<LinkId> links;
        std::set<BoundaryId> boundaries;
        for (const Tier &tier : variant.tiers)
            if (below(6) == 0)
                tiers.insert(tier.id);
        for (const Link &link : variant.links)
            if (below(6) == 0)
                links.insert(link.id);
        for (const Boundary &boundary : variant.boundaries)
            if (below(3) == 0)
                boundaries.insert(boundary.id);
        (void)m_document.remove(variant.id, tiers, links, boundaries, {});
    }

    void moveTiers(const Variant &variant)
    {
        Elements moved;
        for (Tier tier : variant.tiers)
            if (below(2) == 0) {
                tier.frame.x = double(below(3)); // few values: steps end where they began
                moved.tiers.push_back(tier);
            }
        (void)m_document.update(variant.id, moved, {}, int(below(3)));
    }

    void nestBoundary(const Variant &variant)
    {
        if (variant.boundaries.empty())
            return;
        Boundary boundary = pick(variant.boundaries);
        boundary.parent = pick(variant.boundaries).id; // often refused: inside itself
        (void)m_document.update(variant.id, {{}, {}, {boundary}}, {}, 7);
    }

    void changeProject()
    {
        Project project = m_document.project();
        project.name = std::string(1, char('a' + below(3)));
        std::shuffle(project.variants.begin(), project.variants.end(), m_random);
        (void)m_document.updateProject(project, {}, int(below(2)));
    }

    void changeVariants(const Variant &variant)
    {
        if (below(2) == 0)
            (void)m_document.addVariant(variant, {});
        else
            (void)m_document.removeVariant(variant.id, {});
    }

    Document &m_document;
    std::mt19937 m_random;
};

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsBackToTheStartAndForwardToTheEnd_data();
    void leadsBackToTheStartAndForwardToTheEnd();
};

void UndoTest::leadsBackToTheStartAndForwardToTheEnd_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void UndoTest::leadsBackToTheStartAndForwardToTheEnd()
{
    QFETCH(unsigned, seed);
    const catalog::Catalog catalog;
    Document document(catalog);
    document.setProject(test::sampleProject(), {});
    QUndoStack &undo = document.undoStack();
    RandomEditor editor(document, seed);
    std::mt19937 random(seed);
    for (int step = 0; step < 80; ++step) {
        if (random() % 5 == 0 && undo.canUndo())
            undo.undo(); // so that later edits cut off what could be redone
        else
            editor.edit();
    }
    QVERIFY(undo.count() > 10);
    undo.setIndex(undo.count());

    // At every step back the project is what it is at the same step forward.
    std::vector<Project> states{document.project()};
    while (undo.canUndo()) {
        undo.undo();
        states.push_back(document.project());
    }
    QVERIFY(document.project() == test::sampleProject());
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        undo.redo();
        QVERIFY(document.project() == states[i]);
    }
    QVERIFY(!undo.canRedo());
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undotest.moc"
