#include "samplediagram.h"

#include <render/routing.h>

#include <QLineF>
#include <QTest>

#include <cmath>
#include <random>

using namespace headroom;
using namespace headroom::render;

namespace {

const catalog::Catalog &catalogOfTests()
{
    static const catalog::Catalog catalog = catalog::Catalog::load(std::getenv("HEADROOM_DATA_DIR") + std::string("/catalog")).value();
    return catalog;
}

model::Tier tierAt(const std::string &id, double x, double y)
{
    model::Tier tier;
    tier.id = model::TierId(id);
    tier.name = id;
    tier.kind = "cache";
    tier.frame = {x, y, 160, 96};
    return tier;
}

model::Link linkOf(const std::string &from, const std::string &to)
{
    model::Link result;
    result.id = model::LinkId(from + "-" + to);
    result.from = model::TierId(from);
    result.to = model::TierId(to);
    return result;
}

QRectF rectOf(const model::Tier &tier) { return cardRect(tier, catalogOfTests()); }

bool onBorder(const QRectF &card, const QPointF &point)
{
    const bool vertical = std::abs(point.x() - card.left()) < 0.01 || std::abs(point.x() - card.right()) < 0.01;
    const bool horizontal = std::abs(point.y() - card.top()) < 0.01 || std::abs(point.y() - card.bottom()) < 0.01;
    return (vertical && point.y() >= card.top() && point.y() <= card.bottom()) || (horizontal && point.x() >= card.left() && point.x() <= card.right());
}

/// Cards scattered on a loose grid, so that none overlap; links at random.
model::Variant scattered(unsigned seed, int columns, int rows, int links)
{
    std::mt19937 random(seed);
    const auto within = [&](int low, int high) { return int(low + random() % unsigned(high - low + 1)); };
    model::Variant variant;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            variant.tiers.push_back(tierAt("t" + std::to_string(row * columns + column), column * 280 + within(0, 90), row * 180 + within(0, 60)));
    for (int i = 0; i < links; ++i) {
        const int from = within(0, columns * rows - 1), to = (from + within(1, columns * rows - 1)) % (columns * rows);
        variant.links.push_back(linkOf("t" + std::to_string(from), "t" + std::to_string(to)));
        variant.links.back().id = model::LinkId("l" + std::to_string(i));
    }
    return variant;
}

int crossings(const QList<Route> &routes)
{
    int count = 0;
    for (qsizetype i = 0; i < routes.size(); ++i)
        for (qsizetype j = i + 1; j < routes.size(); ++j)
            for (qsizetype a = 1; a < routes[i].points.size(); ++a)
                for (qsizetype b = 1; b < routes[j].points.size(); ++b)
                    count += QLineF(routes[i].points[a - 1], routes[i].points[a]).intersects(QLineF(routes[j].points[b - 1], routes[j].points[b])) == QLineF::BoundedIntersection;
    return count;
}

} // namespace

class RoutingTest : public QObject
{
    Q_OBJECT

private slots:
    void facingCardsAreJoinedByAStraightLine()
    {
        model::Variant variant;
        variant.tiers = {tierAt("a", 0, 0), tierAt("b", 300, 20)};
        variant.links = {linkOf("a", "b")};
        const Route route = routeLinks(variant, catalogOfTests()).first();
        QCOMPARE(route.points.size(), 2);
        QCOMPARE(route.points[0].x(), 160.0); // right border of a
        QCOMPARE(route.points[1].x(), 300.0); // left border of b
        QCOMPARE(route.points[0].y(), route.points[1].y());
    }

    void aCardBelowIsReachedFromAbove()
    {
        model::Variant variant;
        variant.tiers = {tierAt("a", 0, 0), tierAt("b", 0, 200)};
        variant.links = {linkOf("a", "b")};
        const Route route = routeLinks(variant, catalogOfTests()).first();
        QCOMPARE(route.points, (QList<QPointF>{{80, 96}, {80, 200}}));
    }

    void routesNeverCrossTheInsideOfACard()
    {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            const model::Variant variant = scattered(seed, 5, 4, 24);
            const QList<Route> routes = routeLinks(variant, catalogOfTests());
            QCOMPARE(routes.size(), qsizetype(variant.links.size()));
            for (qsizetype i = 0; i < routes.size(); ++i) {
                const QList<QPointF> &points = routes[i].points;
                QVERIFY(points.size() >= 2);
                QVERIFY(onBorder(rectOf(*variant.tier(variant.links[std::size_t(i)].from)), points.first()));
                QVERIFY(onBorder(rectOf(*variant.tier(variant.links[std::size_t(i)].to)), points.last()));
                for (qsizetype p = 1; p < points.size(); ++p) {
                    const bool orthogonal = std::abs(points[p].x() - points[p - 1].x()) < 0.01 || std::abs(points[p].y() - points[p - 1].y()) < 0.01;
                    QVERIFY2(orthogonal, qPrintable(QStringLiteral("seed %1, link %2").arg(seed).arg(i)));
                    const QRectF piece = QRectF(points[p - 1], points[p]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
                    for (const model::Tier &tier : variant.tiers)
                        QVERIFY2(!piece.intersects(rectOf(tier).adjusted(1, 1, -1, -1)),
                                 qPrintable(QStringLiteral("seed %1, link %2 runs through %3").arg(seed).arg(i).arg(QString::fromStdString(tier.id.value))));
                }
            }
        }
    }

    void aFanKeepsItsOrderAndDoesNotCross()
    {
        // one server, six targets above and below: drawn by hand, no two links need to cross
        model::Variant variant;
        variant.tiers = {tierAt("web", 0, 400)};
        for (int i = 0; i < 6; ++i) {
            variant.tiers.push_back(tierAt("t" + std::to_string(i), 340, i * 160));
            variant.links.push_back(linkOf("web", "t" + std::to_string(i)));
        }
        const QList<Route> routes = routeLinks(variant, catalogOfTests());
        QCOMPARE(crossings(routes), 0);
        for (qsizetype i = 1; i < routes.size(); ++i) {
            const double distance = routes[i].points.first().y() - routes[i - 1].points.first().y();
            QVERIFY2(distance >= 14 && distance <= 18, qPrintable(QString::number(distance))); // VISUAL.md §6
        }
    }

    void manySourcesOfOneTargetDoNotCross()
    {
        model::Variant variant;
        variant.tiers = {tierAt("db", 400, 240)};
        for (int i = 0; i < 4; ++i) {
            variant.tiers.push_back(tierAt("s" + std::to_string(i), 0, i * 160));
            variant.links.push_back(linkOf("s" + std::to_string(i), "db"));
        }
        QCOMPARE(crossings(routeLinks(variant, catalogOfTests())), 0);
    }

    void theMagecomDiagramsHaveNoCrossingAndNoHiddenLabel()
    {
        for (const model::Variant &variant : test::readTemplate("magecom.json").variants) {
            const QList<Route> routes = routeLinks(variant, catalogOfTests());
            QCOMPARE(crossings(routes), 0);
            for (qsizetype i = 0; i < routes.size(); ++i) {
                const QRectF label(routes[i].labelAt - QPointF(labelReserve.width(), labelReserve.height()) / 2, labelReserve);
                for (const model::Tier &tier : variant.tiers)
                    QVERIFY2(!label.intersects(rectOf(tier).adjusted(2, 2, -2, -2)), variant.links[std::size_t(i)].id.value.c_str());
                for (qsizetype j = 0; j < i; ++j) {
                    const QRectF other(routes[j].labelAt - QPointF(labelReserve.width(), labelReserve.height()) / 2, labelReserve);
                    QVERIFY2(!label.intersects(other), variant.links[std::size_t(i)].id.value.c_str());
                }
            }
        }
    }

    void theUsersBendsAreHonoured()
    {
        model::Variant variant;
        variant.tiers = {tierAt("a", 0, 0), tierAt("b", 400, 300)};
        variant.links = {linkOf("a", "b")};
        variant.links[0].bends = {{250, 30}, {250, 330}};
        // both bends lie at heights the sides reach: the line leaves and arrives straight
        QCOMPARE(routeLinks(variant, catalogOfTests()).first().points, (QList<QPointF>{{160, 30}, {250, 30}, {250, 330}, {400, 330}}));
        variant.links[0].bends = {{250, -60}}; // out of reach: one more corner, still through the bend
        const Route route = routeLinks(variant, catalogOfTests()).first();
        QVERIFY(route.points.contains(QPointF(250, -60)));
    }

    void hiddenAndMissingEndsGiveNoRoute()
    {
        model::Variant variant;
        variant.tiers = {tierAt("a", 0, 0), tierAt("b", 300, 0)};
        variant.tiers[1].hidden = true;
        variant.links = {linkOf("a", "b"), linkOf("a", "nowhere")};
        for (const Route &route : routeLinks(variant, catalogOfTests()))
            QVERIFY(route.points.isEmpty());
    }

    void overlappingAndTouchingCardsStillGetARoute()
    {
        for (const double distance : {0.0, 80.0, 160.0, 165.0}) {
            model::Variant variant;
            variant.tiers = {tierAt("a", 0, 0), tierAt("b", distance, 0)};
            variant.links = {linkOf("a", "b"), linkOf("b", "a"), linkOf("a", "a")};
            for (const Route &route : routeLinks(variant, catalogOfTests()))
                QVERIFY(route.points.size() >= 2);
        }
    }

    void theSameVariantGivesTheSameRoutes()
    {
        const model::Variant variant = scattered(7, 5, 4, 30);
        const QList<Route> first = routeLinks(variant, catalogOfTests()), second = routeLinks(variant, catalogOfTests());
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(first[i].points, second[i].points);
    }

    void movingOneCardLeavesFarRoutesAlone()
    {
        model::Variant variant = scattered(3, 8, 6, 40);
        LinkRouter router;
        router.route(variant, catalogOfTests());
        const QList<Route> before = router.routes();
        model::Tier &moved = variant.tiers[20];
        moved.frame.x += 40;
        moved.frame.y += 24;
        const QList<int> changed = router.update(variant, catalogOfTests(), {moved.id});
        QVERIFY(changed.size() < before.size() / 2);
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (!changed.contains(int(i)))
                QCOMPARE(router.routes()[i].points, before[i].points);
            const model::Link &each = variant.links[std::size_t(i)];
            if (each.from == moved.id || each.to == moved.id)
                QVERIFY(changed.contains(int(i)));
        }
        for (const Route &route : router.routes())
            for (qsizetype p = 1; p < route.points.size(); ++p)
                QVERIFY(!QRectF(route.points[p - 1], route.points[p]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1).intersects(rectOf(moved).adjusted(1, 1, -1, -1)));
    }
};

QTEST_GUILESS_MAIN(RoutingTest)
#include "routingtest.moc"
